//! A slot as a line of a day: where it stands, and what can be done about it.

use super::{ItemState, TodayItem};
use crate::content::Content;
use crate::history::History;
use crate::hold::{Cause, Hold};
use crate::now::Now;
use crate::outcome::{MOST_SNOOZES, Outcome};
use crate::person::Settings;
use crate::plan::Exercise;
use crate::player::{Manner, Practice, Rep, Script};
use crate::reminder::{self, Entry, Missed, State};
use crate::view::prescription::opens;
use crate::words::Words;

pub fn item(
    entry: &Entry<'_>,
    history: &History,
    content: &Content,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> TodayItem {
    let slot = &entry.slot;
    let steps = match &slot.item.exercise {
        Exercise::Own { steps, .. } => steps.clone(),
        Exercise::Library(_) => Vec::new(),
    };
    TodayItem {
        id: entry.id.to_string(),
        title: words.exercise(slot.item),
        dose: words.dose(&entry.dose),
        time: words.clock(slot.due, now),
        state: match entry.state {
            State::Planned => ItemState::Planned,
            State::Open | State::Raised => ItemState::Open,
            State::Snoozed => ItemState::Snoozed,
            State::Held => ItemState::Held,
            State::Done => ItemState::Done,
            State::Skipped => ItemState::Skipped,
            State::Missed => ItemState::Missed,
        },
        remark: remark(entry, history, words, now),
        note: slot.item.note.clone(),
        steps,
        answerable: entry.answer.is_none(),
        later: later(entry, settings, words, now),
        caution: caution(&slot.item.exercise, history, content, words),
        exercise: opens(slot.item).to_owned(),
    }
}

/// What the person has told of their health that speaks against a library exercise.
pub fn caution(
    exercise: &Exercise,
    history: &History,
    content: &Content,
    words: &Words,
) -> Option<String> {
    let Exercise::Library(id) = exercise else {
        return None;
    };
    let flags = content.exercise(id)?.ruled_out_by(&history.person.flags);
    (!flags.is_empty()).then(|| words.caution_ask(words.flags(&flags)))
}

/// Whether there is time left for "Later".
pub fn can_wait(entry: &Entry<'_>, now: &Now) -> bool {
    entry.state.is_answerable()
        && entry.snoozes.len() < MOST_SNOOZES
        && now.instant + reminder::BEFORE_THE_END < entry.opening.closes
}

/// What "Later" says: "Later (15 minutes)"; none where it cannot wait.
pub fn later(entry: &Entry<'_>, settings: &Settings, words: &Words, now: &Now) -> Option<String> {
    let minutes = u16::try_from(settings.snooze.num_minutes()).unwrap_or(u16::MAX);
    can_wait(entry, now).then(|| words.notice_later(words.minutes(minutes)))
}

/// What a person should know about where an exercise stands, beyond its time.
pub fn remark(entry: &Entry<'_>, history: &History, words: &Words, now: &Now) -> Option<String> {
    let remark = state_remark(entry, history, words, now);
    let remark = match (remark, in_part(entry, history, words)) {
        (Some(remark), Some(part)) => Some(words.remark_with_part(part, remark)),
        (remark, part) => remark.or(part),
    };
    if entry.slot.local == entry.slot.meant_for {
        return remark;
    }
    let meant = entry.slot.meant_for;
    let time = meant.format("%H:%M").to_string();
    let moved = words.remark_moved(if meant.date() == entry.slot.local.date() {
        time
    } else {
        words.day_at(words.day(meant.date(), now), time)
    });
    Some(match remark {
        Some(remark) => words.remark_with_moved(moved, remark),
        None => moved,
    })
}

/// What was done of it in the player, while nothing else has been said of it.
fn in_part(entry: &Entry<'_>, history: &History, words: &Words) -> Option<String> {
    if entry.answer.is_some() {
        return None;
    }
    let slot = &entry.slot;
    let goes: Vec<&Practice> = history
        .practices
        .iter()
        .filter(|one| one.is_for(&slot.item.id, slot.meant_for))
        .collect();
    let reps: Vec<Rep> = goes
        .iter()
        .flat_map(|one| one.reps.iter().copied())
        .collect();
    let dose = goes.last()?.dose;
    let script = Script::of(&dose, Manner::default(), 1);
    let part = words.practised(&dose, &script, &reps);
    (!reps.is_empty()).then(|| words.remark_in_part(part))
}

fn state_remark(entry: &Entry<'_>, history: &History, words: &Words, now: &Now) -> Option<String> {
    match entry.state {
        State::Open | State::Raised => {
            Some(words.remark_open(words.clock(entry.opening.closes, now)))
        }
        State::Snoozed => entry.snooze().map(|snooze| {
            words.remark_snoozed(
                words.clock(entry.slot.due, now),
                words.clock(snooze.until, now),
            )
        }),
        State::Planned if entry.slot.due < entry.opening.opens => {
            Some(words.remark_quiet(words.clock(entry.opening.opens, now)))
        }
        State::Planned => None,
        State::Held => {
            let hold = entry.opening.held(now.instant)?;
            if now.instant < hold.end() {
                return waits(&hold, history, words, now);
            }
            match hold.cause {
                Cause::Stop(_) => {
                    Some(words.remark_was_stopped(words.day_and_time(hold.from, now)))
                }
                Cause::Session { .. } if now.instant < entry.opening.opens => {
                    Some(words.remark_quiet(words.clock(entry.opening.opens, now)))
                }
                Cause::Session { id, .. } => {
                    let session = history.sessions.iter().find(|one| one.id == id)?;
                    Some(words.remark_was_held(words.day_and_time(session.ended, now)))
                }
            }
        }
        State::Missed => {
            let missed = Missed::of(entry, history)?;
            Some(words.missed(missed, entry.opening.closes, now))
        }
        State::Done => Some(words.remark_done()),
        State::Skipped => Some(match entry.answer.map(|answer| &answer.outcome) {
            Some(Outcome::Skipped { why: Some(why), .. }) => words.remark_skipped_why(why.clone()),
            Some(Outcome::Skipped { why: None, .. } | Outcome::Done) | None => {
                words.remark_skipped()
            }
        }),
    }
}

/// What keeps an exercise waiting now: "held until tomorrow: session today 14:40".
pub fn waits(hold: &Hold, history: &History, words: &Words, now: &Now) -> Option<String> {
    match (hold.cause, hold.until) {
        (Cause::Session { id, .. }, Some(until)) => {
            let session = history.sessions.iter().find(|one| one.id == id)?;
            let when = words.day_and_time(session.ended, now);
            Some(words.remark_held(when, words.until(until, now)))
        }
        (Cause::Stop(_), _) | (Cause::Session { .. }, None) => {
            Some(words.remark_stopped(words.day_and_time(hold.from, now)))
        }
    }
}
