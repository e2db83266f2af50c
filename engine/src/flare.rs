//! It was worse in the morning: doses are halved until it has settled for a day.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::now::{Instant, Zone};
use crate::outcome::Answer;
use crate::plan::{Count, Dose};
use crate::schedule::Slot;

/// "Worse this morning", as a person noted it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flare {
    pub id: i64,
    pub at: Instant,
    /// The computer's zone when it was noted.
    pub zone: String,
    /// None: it has not settled yet.
    pub settled: Option<Instant>,
}

/// So long after it has settled doses are as the plan has them; our own default.
const SETTLED: TimeDelta = TimeDelta::hours(24);
/// A second one within this time says to call; our own default.
pub const WEEK: TimeDelta = TimeDelta::days(7);

impl Flare {
    /// From the beginning of its local day.
    pub fn from(&self) -> Instant {
        match Zone::named(&self.zone) {
            Some(zone) => zone.start_of(zone.local(self.at).date()),
            None => self.at,
        }
    }

    /// None: while it has not settled.
    pub fn until(&self) -> Option<Instant> {
        self.settled.map(|settled| settled + SETTLED)
    }

    pub fn covers(&self, instant: Instant) -> bool {
        self.from() <= instant && self.until().is_none_or(|until| instant < until)
    }
}

/// The dose of a slot: half of the plan's where it was worse in the morning, unless it was answered before
/// that was said.
pub fn dose(slot: &Slot<'_>, answer: Option<&Answer>, flares: &[Flare]) -> Dose {
    let dose = slot.stage.dose;
    let is_eased = flares
        .iter()
        .any(|flare| flare.covers(slot.due) && answer.is_none_or(|answer| flare.at <= answer.at));
    if is_eased { dose.halved() } else { dose }
}

/// What makes doses smaller at `instant`, the latest first noted last.
pub fn at(flares: &[Flare], instant: Instant) -> Option<&Flare> {
    let covering = flares.iter().filter(|flare| flare.covers(instant));
    covering.max_by_key(|flare| flare.at)
}

impl Dose {
    /// Half of it, rounded up: fewer repetitions, or sets, or a shorter hold where there is only one.
    pub fn halved(self) -> Dose {
        let half = |number: u8| number.div_ceil(2);
        match self.count {
            Count::Reps(reps) if reps > 1 => Dose {
                count: Count::Reps(half(reps)),
                ..self
            },
            Count::Minutes(minutes) if minutes > 1 => Dose {
                count: Count::Minutes(half(minutes)),
                ..self
            },
            Count::Breaths(breaths) if breaths > 1 => Dose {
                count: Count::Breaths(half(breaths)),
                ..self
            },
            Count::Reps(_) | Count::Minutes(_) | Count::Breaths(_) if self.sets > 1 => Dose {
                sets: half(self.sets),
                ..self
            },
            Count::Reps(_) | Count::Minutes(_) | Count::Breaths(_) => Dose {
                hold: self
                    .hold
                    .map(|hold| TimeDelta::seconds((hold.num_seconds() + 1) / 2)),
                ..self
            },
        }
    }
}
