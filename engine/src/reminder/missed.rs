//! Why a slot was missed, derived from what the agent saw.

use crate::history::{AbsenceReason, History, Sighting};
use crate::now::Instant;
use crate::person::Pause;

use super::{Entry, State};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missed {
    /// The person was told and did not answer.
    NotAnswered,
    /// It was time, and nothing on the desktop showed it.
    NotShown,
    Paused(Pause),
    /// Nobody could ring from `from` (none: reminders had never run) until `until` (none: they have not
    /// come back).
    Absent {
        from: Option<Instant>,
        until: Option<Instant>,
        why: AbsenceReason,
    },
    /// Nothing is known of what the agent did then; when it was last seen.
    Unseen {
        last: Option<Instant>,
    },
    /// The same exercise was due again before quiet hours ended.
    Overtaken,
    /// The agent ran, and had no reason to ring: something that held it back has been undone since.
    NotDueThen,
}

impl Missed {
    /// None where the slot is not missed.
    pub fn of(entry: &Entry<'_>, history: &History) -> Option<Missed> {
        if entry.state != State::Missed {
            return None;
        }
        let opens = entry.opening.opens;
        let was = |sighting| history.was(&entry.id, sighting, opens);
        if entry.opening.closes <= opens {
            return Some(Missed::Overtaken);
        }
        if was(Sighting::Shown) {
            return Some(Missed::NotAnswered);
        }
        let absent = |at: Instant| {
            let absence = history.absence(at)?;
            Some(Missed::Absent {
                from: absence.from,
                until: absence.until,
                why: absence.why,
            })
        };
        if was(Sighting::Raised) {
            let notified = history.notified.get(&entry.id)?;
            let last = notified.when(Sighting::Raised).last()?;
            return absent(last).or(Some(Missed::NotShown));
        }
        // Had anyone been able to ring while it was open, it would have been raised. What stood against
        // it to the end counts before what stood against it at first.
        for at in [entry.opening.last_moment(), opens] {
            if let Some(pause) = history.pause(at) {
                return Some(Missed::Paused(pause));
            }
            if let Some(absent) = absent(at) {
                return Some(absent);
            }
        }
        Some(match history.last_seen {
            Some(last) if opens <= last => Missed::NotDueThen,
            last => Missed::Unseen { last },
        })
    }
}
