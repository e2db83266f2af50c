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
        if was(Sighting::Raised) {
            return Some(match was(Sighting::Shown) {
                true => Missed::NotAnswered,
                false => Missed::NotShown,
            });
        }
        // Had anyone been able to ring when it opened, it would have been raised.
        if let Some(pause) = history.pause(opens) {
            return Some(Missed::Paused(pause));
        }
        if let Some(absence) = history.absence(opens) {
            return Some(Missed::Absent {
                from: absence.from,
                until: absence.until,
                why: absence.why,
            });
        }
        Some(match history.last_seen {
            Some(last) if opens <= last => Missed::NotDueThen,
            last => Missed::Unseen { last },
        })
    }
}
