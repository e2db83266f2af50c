//! The one place that reads the time.
//!
//! `AFTERHAND_CLOCK=INSTANT[@SPEED]` lets a program start at another instant (RFC 3339) and, with a
//! speed, lets its time run faster than the computer's, or stand still at `@0`.

use std::env::{self, VarError};
use std::time::{Duration, Instant as Moment, SystemTime};

use afterhand_engine::now::{Instant, Now, Zone, is_in_our_years};
use chrono::{DateTime, TimeDelta};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// The environment variable that sets the clock.
pub const VARIABLE: &str = "AFTERHAND_CLOCK";

/// Where the product's time comes from.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The computer's.
    Real,
    Imagined {
        began: Moment,
        at: Instant,
        speed: f64,
    },
}

/// How long until an instant of the product's time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Wait {
    /// Until the computer's clock shows this; it may be set in the meantime.
    Until(SystemTime),
    /// For so long, whatever the computer's clock shows.
    For(Duration),
    /// It never comes.
    Forever,
}

/// A wait that has begun.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    wait: Wait,
    began: Moment,
}

impl Deadline {
    /// Of a wait that begins now.
    #[allow(clippy::disallowed_methods, reason = "This is the place.")]
    pub fn of(wait: Wait) -> Deadline {
        let began = Moment::now();
        Deadline { wait, began }
    }

    /// How long it still is, which is nothing once it has come; none where it never comes.
    #[allow(clippy::disallowed_methods, reason = "This is the place.")]
    pub fn left(&self) -> Option<Duration> {
        match self.wait {
            Wait::Until(time) => Some(left_until(time)),
            Wait::For(length) => {
                let passed = Moment::now().duration_since(self.began);
                Some(length.saturating_sub(passed))
            }
            Wait::Forever => None,
        }
    }

    /// What remains to be waited to be `early`.
    pub fn early(&self, early: Duration) -> Wait {
        match (self.wait, self.left()) {
            (Wait::Until(time), _) => Wait::Until(time.checked_sub(early).unwrap_or(time)),
            (_, Some(left)) => Wait::For(left.saturating_sub(early)),
            (_, None) => Wait::Forever,
        }
    }
}

impl Clock {
    /// The clock the environment asks for; `Err` holds a variable that cannot be read.
    pub fn of_environment() -> Result<Clock, String> {
        match env::var(VARIABLE) {
            Ok(text) => Clock::imagined(&text).ok_or(text),
            Err(VarError::NotPresent) => Ok(Clock::Real),
            Err(VarError::NotUnicode(text)) => Err(text.to_string_lossy().into_owned()),
        }
    }

    #[allow(clippy::disallowed_methods, reason = "This is the place.")]
    fn imagined(text: &str) -> Option<Clock> {
        let (at, speed) = match text.rsplit_once('@') {
            Some((at, speed)) => (at, speed.parse().ok()?),
            None => (text, 1.0),
        };
        (0.0..=1e6).contains(&speed).then_some(())?;
        let at = DateTime::parse_from_rfc3339(at).ok()?.to_utc();
        is_in_our_years(at.date_naive()).then_some(())?;
        Some(Clock::Imagined {
            began: Moment::now(),
            at,
            speed,
        })
    }

    /// The instant, and the zone that the computer is in.
    pub fn now(&self) -> Now {
        Now {
            instant: self.instant(),
            zone: zone(),
        }
    }

    #[allow(clippy::disallowed_methods, reason = "This is the place.")]
    fn instant(&self) -> Instant {
        match self {
            Clock::Real => DateTime::from(SystemTime::now()),
            Clock::Imagined { began, at, speed } => {
                let passed = Moment::now().duration_since(*began).as_secs_f64() * speed;
                *at + TimeDelta::milliseconds((passed * 1000.0) as i64)
            }
        }
    }

    /// What another program has to be started with to have the same time.
    pub fn variable(&self) -> Option<String> {
        match self {
            Clock::Real => None,
            Clock::Imagined { speed, .. } => {
                Some(format!("{}@{speed}", self.instant().to_rfc3339()))
            }
        }
    }

    /// How fast the product's time runs; 1 as a rule.
    pub fn speed(&self) -> f64 {
        match self {
            Clock::Real => 1.0,
            Clock::Imagined { speed, .. } => *speed,
        }
    }

    /// How long to wait until the product's time is at `instant`.
    pub fn wait_for(&self, instant: Instant) -> Wait {
        match self {
            Clock::Real => Wait::Until(SystemTime::from(instant)),
            Clock::Imagined { speed, .. } if *speed > 0.0 => {
                // A millisecond is lost to rounding on the way; waking a little late is better than
                // waking to find that it is not time yet.
                let left = (instant - self.instant()).as_seconds_f64() / speed + 0.001;
                Wait::For(Duration::try_from_secs_f64(left).unwrap_or(Duration::ZERO))
            }
            Clock::Imagined { .. } => Wait::Forever,
        }
    }
}

/// The computer's zone: by its name where the system tells one, which is cheap and lets the newer rules
/// count, otherwise by the rules that the system has.
fn zone() -> Zone {
    let name = match env::var("TZ") {
        Ok(name) => Some(name.trim_start_matches(':').to_owned()),
        Err(_) => linked_zone(),
    };
    name.and_then(|name| Zone::named(&name))
        .unwrap_or_else(|| Zone::of_computer(TimeZone::system()))
}

/// `/etc/localtime` is a link to the zone's file, whose path ends in the zone's name.
fn linked_zone() -> Option<String> {
    let target = std::fs::read_link("/etc/localtime").ok()?;
    let (_, name) = target.to_str()?.split_once("zoneinfo/")?;
    Some(name.to_owned())
}

/// How long until the computer's clock shows `time`.
#[allow(clippy::disallowed_methods, reason = "This is the place.")]
pub fn left_until(time: SystemTime) -> Duration {
    time.duration_since(SystemTime::now()).unwrap_or_default()
}

/// How long the computer has been suspended since it was started; `None` where the system does not say.
#[cfg(target_os = "linux")]
pub fn slept() -> Option<Duration> {
    use rustix::time::{ClockId, clock_gettime};
    // In this order a computer that was never suspended has slept for exactly nothing.
    let with_sleep = Duration::try_from(clock_gettime(ClockId::Boottime)).ok()?;
    let without = Duration::try_from(clock_gettime(ClockId::Monotonic)).ok()?;
    Some(with_sleep.saturating_sub(without))
}

#[cfg(not(target_os = "linux"))]
pub fn slept() -> Option<Duration> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_imagined_clock_starts_where_it_is_told_to() {
        let clock = Clock::imagined("2026-03-29T00:30:00+00:00@0").unwrap();
        assert_eq!(
            clock.now().instant,
            "2026-03-29T00:30:00Z".parse::<Instant>().unwrap()
        );
        assert_eq!(clock.wait_for(clock.now().instant), Wait::Forever);
    }

    #[test]
    fn a_fast_clock_waits_for_less() {
        let clock = Clock::imagined("2026-03-29T00:30:00Z@1000").unwrap();
        let soon = clock.now().instant + TimeDelta::seconds(1000);
        let Wait::For(left) = clock.wait_for(soon) else {
            panic!("a fast clock waits for a while");
        };
        assert!(left <= Duration::from_millis(1001), "{left:?}");
    }

    #[test]
    fn a_wait_that_has_begun_knows_what_is_left_of_it() {
        let minute = Duration::from_secs(60);
        let long = Deadline::of(Wait::For(minute));
        assert!(
            long.left()
                .is_some_and(|left| left <= minute && left > minute / 2)
        );
        assert!(matches!(long.early(minute / 2), Wait::For(left) if left <= minute / 2));
        assert_eq!(long.early(minute * 2), Wait::For(Duration::ZERO));
        let past = SystemTime::UNIX_EPOCH + minute;
        let over = Deadline::of(Wait::Until(past));
        assert_eq!(over.left(), Some(Duration::ZERO));
        assert_eq!(over.early(minute), Wait::Until(SystemTime::UNIX_EPOCH));
        let never = Deadline::of(Wait::Forever);
        assert_eq!((never.left(), never.early(minute)), (None, Wait::Forever));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_computer_that_is_awake_does_not_sleep() {
        let before = slept().unwrap();
        std::thread::sleep(Duration::from_millis(200));
        let more = slept().unwrap().abs_diff(before);
        assert!(more < Duration::from_millis(100), "{more:?}");
    }

    #[test]
    fn what_is_no_clock_is_refused() {
        for bad in [
            "",
            "noon",
            "2026-03-29",
            "2026-03-29T00:30:00Z@fast",
            "2026-03-29T00:30:00Z@-1",
            "9999-12-31T23:59:59Z",
        ] {
            assert!(Clock::imagined(bad).is_none(), "{bad}");
        }
    }
}
