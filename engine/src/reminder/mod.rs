//! What the agent must have on the screen now, and when to look again. A pure decision: nothing waits
//! here, nothing is written.

mod away;
mod missed;
mod opening;
mod prompt;

use chrono::{DurationRound, NaiveDate, NaiveTime, TimeDelta};

use crate::aftercare;
use crate::content::Content;
use crate::flare;
use crate::history::{History, Sighting};
use crate::hold::holds;
use crate::now::{Instant, Now, Zone};
use crate::outcome::{Answer, MOST_SNOOZES, Snooze};
use crate::person::Settings;
use crate::plan::Dose;
use crate::schedule::{self, Slot, SlotId};
use crate::session::Session;

pub use away::{AWAY_IS_NEWS_FOR, Away, away, is_away, since as away_since};
pub use missed::Missed;
pub use opening::{Opening, State};
pub use prompt::{Occasion, Prompt, prompts};

/// An unanswered reminder is raised once more after this long (our default).
const AGAIN_AFTER: TimeDelta = TimeDelta::minutes(10);

/// A reminder that waits comes back at least so long before its time is over (our default).
pub const BEFORE_THE_END: TimeDelta = TimeDelta::minutes(5);

/// A slot, when it can be answered, and where it stands.
#[derive(Clone, Debug)]
pub struct Entry<'h> {
    pub id: SlotId,
    pub slot: Slot<'h>,
    /// As it stands today: less where it was worse in the morning.
    pub dose: Dose,
    pub opening: Opening,
    pub state: State,
    pub answer: Option<&'h Answer>,
    /// In the order in which they were asked for.
    pub snoozes: &'h [Snooze],
}

impl Entry<'_> {
    /// The snooze that counts: one from before the slot was moved to a later time does not.
    pub fn snooze(&self) -> Option<Snooze> {
        let last = self.snoozes.last().copied();
        last.filter(|snooze| self.opening.opens < snooze.until)
    }

    /// When something about it changes by itself.
    pub fn changes(&self) -> impl Iterator<Item = Instant> {
        let Opening {
            opens,
            closes,
            waits,
            cut,
        } = self.opening;
        let holds = [waits, cut].into_iter().flatten();
        // "Later" goes a little before the end.
        [opens, closes - BEFORE_THE_END, closes]
            .into_iter()
            .chain(self.snooze().map(|snooze| snooze.until))
            .chain(holds.filter_map(|hold| hold.until))
    }
}

/// The slots due from `from` until just before `until`, as they stand at `now`.
pub fn entries<'h>(
    history: &'h History,
    content: &Content,
    settings: &Settings,
    now: &Now,
    from: Instant,
    until: Instant,
) -> Vec<Entry<'h>> {
    // The last slots of the stretch are closed by slots that lie behind it.
    let beyond = until + settings.grace + TimeDelta::days(1);
    let zone = settings.plan_zone(&now.zone);
    let slots = schedule::slots_between(&history.plans, &history.moves, zone, from, beyond);
    let due: Vec<(&str, Instant)> = slots
        .iter()
        .map(|slot| (slot.item.id.as_str(), slot.due))
        .collect();
    slots
        .into_iter()
        .enumerate()
        .take_while(|(_, slot)| slot.due < until)
        .map(|(index, slot)| {
            let next = due[index + 1..]
                .iter()
                .find(|(item, _)| *item == slot.item.id)
                .map(|(_, due)| *due);
            let sessions = &history.sessions;
            let holds = holds(slot.item, slot.due, sessions, history, content, &now.zone);
            let opening = Opening::of(slot.due, next, &holds, settings, &now.zone);
            entry(slot, opening, history, now)
        })
        .collect()
}

fn entry<'h>(slot: Slot<'h>, opening: Opening, history: &'h History, now: &Now) -> Entry<'h> {
    let id = slot.id();
    let dose = flare::dose(&slot, history.answers.get(&id), &history.flares);
    let mut entry = Entry {
        slot,
        dose,
        opening,
        state: State::Planned,
        answer: history.answers.get(&id),
        snoozes: history.snoozes.get(&id).map_or(&[], Vec::as_slice),
        id,
    };
    let raised = history.was(&entry.id, Sighting::Raised, opening.opens);
    let snooze = entry.snooze();
    entry.state = State::of(&opening, entry.answer, raised, snooze, now.instant);
    entry
}

/// The rest after a session: it rings once when it is over, as long as that is still worth saying.
#[derive(Clone, Copy, Debug)]
pub struct Rest<'h> {
    pub session: &'h Session,
    pub over: Instant,
    pub closes: Instant,
}

impl Rest<'_> {
    pub fn id(&self) -> SlotId {
        let zone = Zone::named(&self.session.zone);
        let local = zone.map_or(self.over.naive_utc(), |zone| zone.local(self.over));
        SlotId {
            // No exercise has a colon in its id.
            item: format!("rest:{}", self.session.id),
            // A session ends at any millisecond; a slot is known by its minute.
            meant_for: local.duration_trunc(TimeDelta::minutes(1)).unwrap_or(local),
        }
    }

    pub fn state(&self, history: &History, now: Instant) -> State {
        let id = self.id();
        if history.answers.contains_key(&id) {
            State::Done
        } else if now < self.over {
            State::Planned
        } else if now >= self.closes {
            State::Missed
        } else if history.is_raised(&id) {
            State::Raised
        } else {
            State::Open
        }
    }
}

/// After this long "the rest is over" helps nobody (AR-18 ends then, our default).
const REST_IS_NEWS_FOR: TimeDelta = TimeDelta::minutes(45);

pub fn rests<'h>(history: &'h History, content: &Content, zone: &Zone) -> Vec<Rest<'h>> {
    history
        .sessions
        .iter()
        .filter_map(|session| {
            let over = aftercare::rest(session, content, zone)?;
            Some(Rest {
                session,
                over,
                closes: over + REST_IS_NEWS_FOR,
            })
        })
        .collect()
}

/// What belongs on the screen, and when that next changes by itself.
#[derive(Debug)]
pub struct Next<'h> {
    pub rings: Vec<Ring<'h>>,
    pub again: Option<Instant>,
}

/// One thing that belongs on the screen.
#[derive(Clone, Debug)]
pub struct Ring<'h> {
    pub id: SlotId,
    pub what: What<'h>,
    /// It is time to raise it: to be written down first, and then shown anew.
    pub raise: bool,
    /// What is on the screen may stay there, but in quiet hours nothing new appears.
    pub may_appear: bool,
    /// The person has sent it away.
    pub dismissed: bool,
}

#[derive(Clone, Debug)]
pub enum What<'h> {
    Exercise(Entry<'h>),
    Rest(Rest<'h>),
    Away(Away<'h>),
    Prompt(Prompt<'h>),
}

/// `horizon` is how far ahead the history reaches. Without an `again` nothing changes until then, but
/// what comes later is not known.
pub fn next<'h>(
    history: &'h History,
    content: &'h Content,
    settings: &Settings,
    now: &Now,
    horizon: Instant,
) -> Next<'h> {
    let mut next = Next {
        rings: Vec::new(),
        again: None,
    };
    let mut changes = Vec::new();
    for rest in rests(history, content, &now.zone) {
        changes.extend([rest.over, rest.closes]);
        let id = rest.id();
        if rest.state(history, now.instant).is_answerable() {
            next.rings.push(Ring {
                raise: !history.is_raised(&id),
                may_appear: true,
                dismissed: is_dismissed(&id, history),
                id,
                what: What::Rest(rest),
            });
        }
    }
    if let Some(away) = away(history, content, settings, now) {
        changes.push(away.closes);
        next.rings.push(Ring {
            raise: !history.is_raised(&away.id),
            may_appear: quiet_end(settings, now).is_none() && history.pause(now.instant).is_none(),
            dismissed: is_dismissed(&away.id, history),
            id: away.id.clone(),
            what: What::Away(away),
        });
        changes.extend(quiet_end(settings, now));
        changes.extend(history.pause(now.instant).map(|pause| pause.until));
    }
    for prompt in prompts(history, content, settings, now) {
        if prompt.is_answered(history) {
            continue;
        }
        changes.extend([prompt.opens, prompt.closes]);
        if prompt.state(history, now.instant).is_answerable() {
            let quiet = quiet_end(settings, now);
            let pause = history.pause(now.instant).map(|pause| pause.until);
            changes.extend(quiet.into_iter().chain(pause));
            let hushed = quiet.is_some() || pause.is_some();
            next.rings.push(Ring {
                // Other quiet hours or another zone may let it open anew; it has been said all the same.
                raise: !hushed && !history.is_raised(&prompt.id),
                may_appear: !hushed,
                dismissed: is_dismissed(&prompt.id, history),
                id: prompt.id.clone(),
                what: What::Prompt(prompt),
            });
        }
    }
    let earliest = now.instant - settings.grace - TimeDelta::days(2);
    for entry in entries(history, content, settings, now, earliest, horizon) {
        let unanswered = entry.answer.is_none() && !entry.slot.before_taken;
        if unanswered && entry.opening.opens < entry.opening.closes {
            changes.extend([entry.opening.opens, entry.opening.closes]);
            if entry.state.is_answerable() {
                let ring = ring(entry, history, settings, now, &mut changes);
                next.rings.extend(ring);
            }
        }
    }
    next.again = changes
        .into_iter()
        .filter(|instant| now.instant < *instant && *instant <= horizon)
        .min();
    next
}

/// An exercise that can be answered: whether it rings now, or else when that may change.
fn ring<'h>(
    entry: Entry<'h>,
    history: &History,
    settings: &Settings,
    now: &Now,
    changes: &mut Vec<Instant>,
) -> Option<Ring<'h>> {
    let snooze = entry.snooze();
    if let Some(snooze) = snooze.filter(|snooze| now.instant < snooze.until) {
        changes.push(snooze.until);
        return None;
    }
    let since = snooze.map_or(entry.opening.opens, |snooze| snooze.until);
    // The end of a snooze was asked for to the minute, until it has been shown.
    let is_asked_for = snooze.is_some() && !history.was(&entry.id, Sighting::Shown, since);
    let quiet = quiet_end(settings, now);
    let pause = history.pause(now.instant);
    if let Some(pause) = pause {
        changes.push(pause.until);
        // What was asked for in the pause itself rings all the same, and stays.
        if snooze.is_none_or(|snooze| snooze.at < pause.since) {
            return None;
        }
    }
    let hushed = [quiet, pause.map(|pause| pause.until)]
        .into_iter()
        .flatten()
        .max();
    let hushed = hushed.filter(|_| !is_asked_for);
    let notified = history.notified.get(&entry.id);
    let raises = notified
        .into_iter()
        .flat_map(|notified| notified.when(Sighting::Raised));
    let raises: Vec<Instant> = raises.filter(|at| since <= *at).collect();
    let dismissed = is_dismissed(&entry.id, history);
    let exhausted = entry.snoozes.len() >= MOST_SNOOZES;
    let due = match raises.last() {
        None => Some(since),
        Some(last) if raises.len() <= settings.again.into() && !dismissed && !exhausted => {
            Some(*last + AGAIN_AFTER)
        }
        Some(_) => None,
    };
    changes.extend(due);
    changes.extend(hushed);
    let raise = due.is_some_and(|due| due <= now.instant) && hushed.is_none();
    if raise && raises.len() < settings.again.into() && !exhausted {
        changes.push(now.instant + AGAIN_AFTER);
    }
    Some(Ring {
        id: entry.id.clone(),
        what: What::Exercise(entry),
        raise,
        may_appear: hushed.is_none(),
        dismissed: dismissed && !raise,
    })
}

fn quiet_end(settings: &Settings, now: &Now) -> Option<Instant> {
    settings
        .quiet
        .and_then(|quiet| quiet.end(now.instant, &now.zone))
}

fn is_dismissed(id: &SlotId, history: &History) -> bool {
    history
        .notified
        .get(id)
        .is_some_and(|notified| notified.is_dismissed())
}

/// The time in which every slot lies that is meant for a date: one begins up to 26 hours apart around the
/// world, and a slot may have been moved.
pub fn around(date: NaiveDate) -> (Instant, Instant) {
    let midnight = date.and_time(NaiveTime::MIN).and_utc();
    let margin = TimeDelta::days(2 + schedule::FARTHEST_MOVE);
    (midnight - margin, midnight + TimeDelta::days(1) + margin)
}

/// The slot with this id, as it stands at `now`.
pub fn find<'h>(
    id: &SlotId,
    history: &'h History,
    content: &Content,
    settings: &Settings,
    now: &Now,
) -> Option<Entry<'h>> {
    let (from, until) = around(id.meant_for.date());
    let entries = entries(history, content, settings, now, from, until);
    entries.into_iter().find(|entry| entry.id == *id)
}
