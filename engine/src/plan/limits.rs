//! The least and the most a plan file may say. The reader and the schema both go by these.

use chrono::TimeDelta;

use crate::duration;

/// A whole number's least and most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub least: i64,
    pub most: i64,
}

impl Range {
    pub fn holds(self, number: impl Into<i64>) -> bool {
        (self.least..=self.most).contains(&number.into())
    }
}

const fn range(least: i64, most: i64) -> Range {
    Range { least, most }
}

pub const FORMAT: Range = range(1, 1);
pub const SETS: Range = range(1, 10);
pub const REPS: Range = range(1, 100);
pub const MINUTES: Range = range(1, 60);
pub const BREATHS: Range = range(1, 100);
/// Of 10, where 10 is the worst pain.
pub const PAIN_LIMIT: Range = range(1, 10);
/// Days, in `every`, `on` and `off`.
pub const CYCLE: Range = range(1, 365);
pub const COURSE_SESSIONS: Range = range(1, 60);
pub const COURSE_PER_WEEK: Range = range(1, 7);
pub const COURSE_DAYS_BETWEEN: Range = range(0, 30);
pub const COURSE_PER_YEAR: Range = range(1, 366);
pub const COURSE_REPEAT_MONTHS: Range = range(1, 24);
pub const APPOINTMENT_MINUTES: Range = range(5, 240);

/// A duration's least and most, as they would be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lengths {
    pub least: &'static str,
    pub most: &'static str,
}

impl Lengths {
    /// A duration that lies between the two.
    pub fn read(self, text: &str) -> Option<TimeDelta> {
        let length = duration::parse(text)?;
        let fits = duration::parse(self.least)? <= length && length <= duration::parse(self.most)?;
        fits.then_some(length)
    }
}

const fn lengths(least: &'static str, most: &'static str) -> Lengths {
    Lengths { least, most }
}

/// Of a hold, and of the rest between sets.
pub const HOLD: Lengths = lengths("1s", "10min");
pub const AFTER_SESSION: Lengths = lengths("1min", "30d");
pub const PHASE: Lengths = lengths("1d", "730d");
pub const AFTERCARE: Lengths = lengths("1min", "90d");

/// A plan file is at most this long.
pub const MAX_BYTES: usize = 1024 * 1024;
/// Nobody mends more faults than these at once.
pub const MAX_FINDINGS: usize = 200;
pub const MAX_EXERCISES: usize = 100;
pub const MAX_TIMES_A_DAY: usize = 12;
pub const MAX_WEEKDAYS: usize = 7;
pub const MAX_PHASES: usize = 20;
pub const MAX_STEPS: usize = 12;
pub const MAX_AFTERCARE: usize = 50;
pub const MAX_APPOINTMENTS: usize = 200;
pub const MAX_REGIONS: usize = 6;
pub const MAX_TECHNIQUES: usize = 6;

/// Characters.
pub const ID: usize = 64;
pub const ZONE: usize = 64;
pub const TITLE: usize = 200;
pub const CLINICIAN: usize = 200;
pub const NAME: usize = 100;
pub const STEP: usize = 300;
pub const NOTE: usize = 500;
pub const RULE_TEXT: usize = 90;
pub const RULE_WHY: usize = 300;
