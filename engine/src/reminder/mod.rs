//! What the agent must have on the screen now, and when to look again. A pure decision: nothing waits
//! here, nothing is written.

mod opening;

use chrono::{DurationRound, TimeDelta};

use crate::aftercare::{self, holds};
use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Now, Zone};
use crate::outcome::Outcome;
use crate::schedule::{self, Slot, SlotId};
use crate::session::Session;

pub use opening::{Manners, Opening, State};

/// A slot, when it can be answered, and where it stands.
#[derive(Clone, Debug)]
pub struct Entry<'h> {
    pub slot: Slot<'h>,
    pub opening: Opening,
    pub state: State,
    pub outcome: Option<&'h Outcome>,
}

/// The slots due from `from` until just before `until`, as they stand at `now`.
pub fn entries<'h>(
    history: &'h History,
    content: &Content,
    manners: &Manners,
    now: &Now,
    from: Instant,
    until: Instant,
) -> Vec<Entry<'h>> {
    // The last slots of the stretch are closed by slots that lie behind it.
    let beyond = until + manners.grace + TimeDelta::days(1);
    let slots = schedule::slots_between(&history.plans, &history.moves, &now.zone, from, beyond);
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
            let plans = history.plans_in_force(slot.due);
            let holds = holds(slot.item, &plans, &history.sessions, content, &now.zone);
            let opening = Opening::of(slot.due, next, &holds, manners, &now.zone);
            let id = slot.id();
            let outcome = history.outcomes.get(&id);
            let raised = history.raised.contains(&id);
            Entry {
                state: State::of(&opening, outcome, raised, now.instant),
                slot,
                opening,
                outcome,
            }
        })
        .collect()
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

/// What should be on the screen, and when that next changes by itself.
#[derive(Debug)]
pub struct Look<'h> {
    pub exercises: Vec<Slot<'h>>,
    pub rests: Vec<Rest<'h>>,
    pub again: Option<Instant>,
}

/// `horizon` is how far ahead the history reaches. Without an `again` nothing changes until then, but
/// what comes later is not known.
pub fn look<'h>(
    history: &'h History,
    content: &Content,
    manners: &Manners,
    now: &Now,
    horizon: Instant,
) -> Look<'h> {
    let mut look = Look {
        exercises: Vec::new(),
        rests: Vec::new(),
        again: None,
    };
    let mut change_at = |instant: Instant| {
        if now.instant < instant && instant <= horizon {
            look.again = Some(look.again.map_or(instant, |earlier| earlier.min(instant)));
        }
    };
    let earliest = now.instant - manners.grace - TimeDelta::days(2);
    for entry in entries(history, content, manners, now, earliest, horizon) {
        let unanswered = entry.outcome.is_none() && !entry.slot.before_taken;
        if unanswered && entry.opening.opens < entry.opening.closes {
            change_at(entry.opening.opens);
            change_at(entry.opening.closes);
            if entry.state.is_answerable() {
                look.exercises.push(entry.slot);
            }
        }
    }
    for rest in rests(history, content, &now.zone) {
        change_at(rest.over);
        change_at(rest.closes);
        if rest.over <= now.instant
            && now.instant < rest.closes
            && !history.outcomes.contains_key(&rest.id())
        {
            look.rests.push(rest);
        }
    }
    look
}
