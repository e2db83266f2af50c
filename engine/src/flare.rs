//! It was worse in the morning: doses are halved until it has settled for a day.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::now::{Instant, Zone};
use crate::plan::{Count, Dose};

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
pub const SETTLED: TimeDelta = TimeDelta::hours(24);
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
