//! What happened to a slot, and why it did or did not ring.

use crate::content::Content;
use crate::history::{History, Notified, Sighting};
use crate::hold::Cause;
use crate::now::{Instant, Now, Zone};
use crate::outcome::Outcome;
use crate::person::Settings;
use crate::reminder::{self, Entry, Missed, Prompt, Rest, State};
use crate::schedule::SlotId;
use crate::words::Words;

/// A slot's life so far.
#[derive(Clone, Debug)]
pub struct Story {
    pub title: String,
    /// The zone whose clocks it follows.
    pub zone: Zone,
    pub due: Instant,
    pub opens: Instant,
    pub closes: Instant,
    pub state: State,
    /// One sentence.
    pub why: String,
    /// What happened, the earliest first.
    pub events: Vec<Event>,
}

#[derive(Clone, Debug)]
pub struct Event {
    pub at: Instant,
    pub kind: &'static str,
    pub text: String,
}

/// None where there is no such slot.
pub fn story(
    id: &SlotId,
    history: &History,
    content: &Content,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> Option<Story> {
    let rests = reminder::rests(history, content, &now.zone);
    if let Some(rest) = rests.iter().find(|rest| rest.id() == *id) {
        return Some(story_of_rest(rest, history, words, now));
    }
    let prompts = reminder::prompts(history, content, settings, now);
    if let Some(prompt) = prompts.iter().find(|prompt| prompt.id == *id) {
        return Some(story_of_prompt(prompt, history, words, now));
    }
    let entry = reminder::find(id, history, content, settings, now)?;
    Some(Story {
        title: words.exercise(entry.slot.item),
        zone: entry.slot.zone(settings.plan_zone(&now.zone)).clone(),
        due: entry.slot.due,
        opens: entry.opening.opens,
        closes: entry.opening.closes.max(entry.opening.opens),
        state: entry.state,
        why: why(&entry, history, settings, words, now).unwrap_or_default(),
        events: events(&entry, history, words, now),
    })
}

fn why(
    entry: &Entry<'_>,
    history: &History,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> Option<String> {
    let moment = |instant: Instant| words.moment(instant, now);
    let at = |instant: Instant| words.at(instant, now);
    let opening = &entry.opening;
    if entry.slot.before_taken {
        return Some(words.why_before_taken());
    }
    Some(match entry.state {
        State::Planned if history.pause(opening.opens).is_some() => {
            let until = history.pause(opening.opens)?.until;
            words.why_planned_paused(at(entry.slot.due), moment(until))
        }
        State::Planned if entry.slot.due < opening.opens => {
            words.why_planned_quiet(at(opening.opens))
        }
        State::Planned => words.why_planned(at(opening.opens)),
        State::Open => {
            let quiet = settings
                .quiet
                .and_then(|quiet| quiet.end(now.instant, &now.zone));
            if let Some(pause) = history.pause(now.instant) {
                words.why_open_paused(moment(pause.until))
            } else if let Some(end) = quiet {
                words.why_open_quiet(moment(end))
            } else if let Some(absence) = history.absence(now.instant) {
                words.why_open_absent(words.absence(absence.from, absence.until, absence.why, now))
            } else if history.last_seen.is_none() {
                words.why_open_absent(words.absence_never())
            } else {
                words.why_open()
            }
        }
        State::Raised => {
            let notified = history.notified.get(&entry.id)?;
            let raises = notified.when(Sighting::Raised);
            let mut raises = raises.filter(|at| opening.opens <= *at);
            let (first, last) = (raises.next()?, raises.last());
            let until = moment(opening.closes);
            match last {
                _ if !history.was(&entry.id, Sighting::Shown, opening.opens) => {
                    words.why_raised_not_shown(at(entry.slot.due), until)
                }
                Some(last) => words.why_raised_again(at(last), at(first), until),
                None => words.why_raised(at(first), until),
            }
        }
        State::Snoozed => {
            let until = entry.snooze()?.until;
            words.why_snoozed(moment(entry.slot.due), moment(until))
        }
        State::Held => {
            let hold = opening.held(now.instant)?;
            match (hold.cause, hold.until) {
                (Cause::Session { id, rule, by_plan }, Some(until)) => {
                    let session = session_of(id, history, words, now)?;
                    let rule = match by_plan {
                        true => words.why_held_rule_plan(),
                        false => words.why_held_rule_ours(rule.id()),
                    };
                    match now.instant < until {
                        true => words.why_held(moment(hold.from), rule, session, moment(until)),
                        false => words.why_was_held(rule, session),
                    }
                }
                (Cause::Stop(_), Some(cleared)) => {
                    words.why_was_stopped(moment(cleared), moment(hold.from))
                }
                (Cause::Stop(_) | Cause::Session { .. }, None) => {
                    words.why_stopped(moment(hold.from))
                }
            }
        }
        State::Done => words.why_done(at(entry.answer?.at)),
        State::Skipped => {
            let answer = entry.answer?;
            let when = at(answer.at);
            match &answer.outcome {
                Outcome::Skipped { why: Some(why), .. } => {
                    words.why_skipped_because(when, why.clone())
                }
                Outcome::Skipped { why: None, .. } | Outcome::Done => words.why_skipped(when),
            }
        }
        State::Missed => {
            let missed = Missed::of(entry, history)?;
            words.why_missed(words.missed(missed, opening.closes, now))
        }
    })
}

fn session_of(id: i64, history: &History, words: &Words, now: &Now) -> Option<String> {
    let mut sessions = history.sessions.iter();
    let session = sessions.find(|session| session.id == id)?;
    Some(words.day_and_time(session.ended, now))
}

fn events(entry: &Entry<'_>, history: &History, words: &Words, now: &Now) -> Vec<Event> {
    let opening = &entry.opening;
    let mut events = Vec::new();
    let mut add = |at, kind, text| events.push(Event { at, kind, text });
    add(entry.slot.due, "due", words.story_due());
    if entry.slot.local != entry.slot.meant_for {
        let meant = entry.slot.meant_for;
        let day = words.day(meant.date(), now);
        let when = words.day_at(day, meant.format("%H:%M").to_string());
        add(entry.slot.due, "moved", words.story_moved(when));
    }
    if let Some(hold) = opening.waits.or(opening.cut) {
        let text = match hold.until {
            Some(until) => words.story_held(words.moment(until, now)),
            None => words.story_stopped(),
        };
        add(hold.from, "held", text);
    } else if entry.slot.due < opening.opens {
        let until = words.moment(opening.opens, now);
        add(entry.slot.due, "quiet", words.story_quiet(until));
    }
    if let Some(notified) = history.notified.get(&entry.id) {
        let mut raised = false;
        for (at, sighting) in &notified.sightings {
            if let Some((kind, text)) = sighted(*sighting, raised, words) {
                add(*at, kind, text);
            }
            raised |= *sighting == Sighting::Raised;
        }
    }
    for snooze in entry.snoozes {
        let until = words.moment(snooze.until, now);
        add(snooze.at, "snoozed", words.story_snoozed(until));
    }
    match entry.answer {
        Some(answer) => match answer.outcome {
            Outcome::Done => add(answer.at, "done", words.story_done()),
            Outcome::Skipped { .. } => add(answer.at, "skipped", words.story_skipped()),
        },
        None if entry.state == State::Missed => {
            add(opening.closes, "missed", words.story_closed_unanswered());
        }
        None => {}
    }
    events.sort_by_key(|event| event.at);
    events
}

/// What was shown has been said by what was raised.
fn sighted(sighting: Sighting, raised: bool, words: &Words) -> Option<(&'static str, String)> {
    match sighting {
        Sighting::Raised if raised => Some(("raised", words.story_raised_again())),
        Sighting::Raised => Some(("raised", words.story_raised())),
        Sighting::Shown => None,
        Sighting::Dismissed => Some(("dismissed", words.story_dismissed())),
        Sighting::Closed => Some(("closed", words.story_closed())),
        Sighting::Refused => Some(("refused", words.story_refused())),
    }
}

fn story_of_rest(rest: &Rest<'_>, history: &History, words: &Words, now: &Now) -> Story {
    let id = rest.id();
    let state = rest.state(history, now.instant);
    let when = words.at(rest.over, now);
    let notified = history.notified.get(&id);
    let shown = notified.and_then(|notified| notified.when(Sighting::Shown).next());
    let why = match (state, shown, history.answers.get(&id)) {
        (_, _, Some(answer)) => words.why_done(words.at(answer.at, now)),
        (State::Planned, _, None) => words.why_rest_planned(when),
        (_, Some(shown), None) => words.why_rest_rang(words.at(shown, now)),
        (_, None, None) if history.is_raised(&id) => words.why_rest_not_shown(when),
        (State::Missed, None, None) => words.why_rest_missed(when),
        (_, None, None) => words.why_open(),
    };
    Story {
        title: words.data("ar-01"),
        zone: now.zone.clone(),
        due: rest.over,
        opens: rest.over,
        closes: rest.closes,
        state,
        why,
        events: rung(rest.over, notified, words),
    }
}

fn story_of_prompt(prompt: &Prompt<'_>, history: &History, words: &Words, now: &Now) -> Story {
    let state = prompt.state(history, now.instant);
    let at = |instant| words.at(instant, now);
    let notified = history.notified.get(&prompt.id);
    let shown = notified.and_then(|notified| notified.when(Sighting::Shown).next());
    let why = match (state, shown, prompt.answer(history)) {
        (_, _, Some(answer)) => words.why_done(at(answer.at)),
        (State::Done, _, None) => words.why_prompt_checked_in(),
        (State::Planned, _, None) => match history.pause(prompt.opens) {
            Some(pause) => {
                words.why_planned_paused(at(prompt.opens), words.moment(pause.until, now))
            }
            None => words.why_planned(at(prompt.opens)),
        },
        (State::Missed, Some(shown), None) => words.why_prompt_rang(at(shown)),
        (State::Missed, None, None) => words.why_prompt_missed(at(prompt.closes)),
        (_, Some(shown), None) => words.why_raised(at(shown), words.moment(prompt.closes, now)),
        (_, None, None) => match history.pause(now.instant) {
            Some(pause) => words.why_open_paused(words.moment(pause.until, now)),
            None => words.why_open(),
        },
    };
    Story {
        title: words.prompt(prompt, now).title,
        zone: now.zone.clone(),
        due: prompt.opens,
        opens: prompt.opens,
        closes: prompt.closes,
        state,
        why,
        events: rung(prompt.opens, notified, words),
    }
}

/// What rings once: when it was due, and what the agent did and saw of it.
fn rung(due: Instant, notified: Option<&Notified>, words: &Words) -> Vec<Event> {
    let mut events = vec![Event {
        at: due,
        kind: "due",
        text: words.story_due(),
    }];
    let sightings = notified.map(|notified| notified.sightings.as_slice());
    let sightings = sightings.unwrap_or_default().iter();
    events.extend(sightings.filter_map(|(at, sighting)| {
        let (kind, text) = sighted(*sighting, false, words)?;
        Some(Event {
            at: *at,
            kind,
            text,
        })
    }));
    events
}
