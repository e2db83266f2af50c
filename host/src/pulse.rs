//! Whether a wait took longer than it should: because the computer slept, stopped us, or had its clock
//! set.

use std::time::{Duration, Instant as Moment};

use afterhand_engine::now::Instant;
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::clock::{self, Clock};

/// The clocks of the computer at a moment.
#[derive(Clone, Copy, Debug)]
pub struct Pulse {
    wall: Instant,
    moment: Moment,
    slept: Option<Duration>,
}

/// What happened in a wait besides waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gap {
    /// Nobody could run since then.
    Slept { since: Instant },
    /// The clock was set; it showed this before.
    ClockSet { since: Instant },
}

/// Waking is never this late, and a clock that keeps itself right is never set this far.
const LATE: Duration = Duration::from_secs(60);
/// Asleep for less than this is nothing to speak of.
const NAP: Duration = Duration::from_secs(1);

impl Pulse {
    /// What they show now.
    #[allow(clippy::disallowed_methods, reason = "This is where time is read.")]
    pub fn of(clock: &Clock) -> Pulse {
        Pulse {
            wall: clock.now().instant,
            moment: Moment::now(),
            slept: clock::slept(),
        }
    }

    /// What happened since an earlier pulse, in a wait that should have ended at `until`.
    pub fn gap_since(&self, before: &Pulse, until: Option<Instant>, clock: &Clock) -> Option<Gap> {
        self.gap_after(before, until, clock.speed())
    }

    fn gap_after(&self, before: &Pulse, until: Option<Instant>, speed: f64) -> Option<Gap> {
        let scaled = |length: Duration| {
            let seconds = length.as_secs_f64() * speed;
            TimeDelta::milliseconds((seconds * 1000.0) as i64)
        };
        let asleep = match (before.slept, self.slept) {
            (Some(before), Some(after)) => after.saturating_sub(before),
            (Some(_), None) | (None, Some(_) | None) => Duration::ZERO,
        };
        if asleep > NAP {
            return Some(Gap::Slept {
                since: self.wall - scaled(asleep),
            });
        }
        let passed = scaled(self.moment.duration_since(before.moment));
        if self.wall + scaled(LATE) < before.wall + passed {
            return Some(Gap::ClockSet {
                since: before.wall + passed,
            });
        }
        let late = until.filter(|until| *until + scaled(LATE) < self.wall)?;
        // Where more time has passed on the wall than in truth, somebody has moved the hands.
        if before.wall + passed + scaled(LATE) < self.wall {
            Some(Gap::ClockSet {
                since: before.wall + passed,
            })
        } else {
            Some(Gap::Slept { since: late })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pulse so many seconds later, on the wall, in truth, and asleep.
    fn later(pulse: &Pulse, wall: i64, moment: u64, asleep: u64) -> Pulse {
        Pulse {
            wall: pulse.wall + TimeDelta::seconds(wall),
            moment: pulse.moment + Duration::from_secs(moment),
            slept: pulse.slept.map(|slept| slept + Duration::from_secs(asleep)),
        }
    }

    fn start() -> Pulse {
        Pulse {
            slept: Some(Duration::ZERO),
            ..Pulse::of(&Clock::Real)
        }
    }

    fn at(pulse: &Pulse, seconds: i64) -> Instant {
        pulse.wall + TimeDelta::seconds(seconds)
    }

    #[test]
    fn a_wait_that_ends_in_time_has_no_gap() {
        let start = start();
        let until = Some(at(&start, 600));
        for seconds in [1, 600, 659] {
            let end = later(&start, seconds, seconds.unsigned_abs(), 0);
            assert_eq!(end.gap_after(&start, until, 1.0), None, "{seconds}");
        }
        assert_eq!(
            later(&start, 9999, 9999, 0).gap_after(&start, None, 1.0),
            None
        );
    }

    #[test]
    fn a_computer_that_slept_is_told_to_the_second() {
        let start = start();
        let end = later(&start, 3600, 100, 3500);
        let slept = Gap::Slept {
            since: at(&start, 100),
        };
        assert_eq!(end.gap_after(&start, None, 1.0), Some(slept));
        assert_eq!(
            end.gap_after(&start, Some(at(&start, 9999)), 1.0),
            Some(slept)
        );
    }

    #[test]
    fn who_was_stopped_was_away_from_when_it_should_have_woken() {
        let start = start();
        let end = later(&start, 3600, 3600, 0);
        let away = Gap::Slept {
            since: at(&start, 600),
        };
        assert_eq!(
            end.gap_after(&start, Some(at(&start, 600)), 1.0),
            Some(away)
        );
    }

    #[test]
    fn a_clock_that_was_set_is_no_sleep() {
        let start = start();
        let end = later(&start, 3600, 5, 0);
        let set = Gap::ClockSet {
            since: at(&start, 5),
        };
        assert_eq!(end.gap_after(&start, Some(at(&start, 600)), 1.0), Some(set));
        let back = later(&start, -3600, 5, 0);
        assert_eq!(back.gap_after(&start, None, 1.0), Some(set));
    }
}
