//! The prescription: what a clinician's plan file says once it has been found free of faults.
//!
//! A file becomes a spanned `tree`, the tree is validated into a [`Plan`], and only a [`Plan`] can be
//! scheduled.

pub mod change;
mod draft;
pub mod fault;
pub mod limits;
pub mod own;
mod reader;
mod schema;
pub mod signature;
mod tree;
mod writer;

use std::iter::successors;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::aftercare::Kind;
use crate::body::{Region, Technique};
use crate::now::{Instant, Zone};
use crate::person::PlanZone;

pub use draft::{check, check_for, check_taken};
pub use fault::{Check, Finding};
pub use limits::MAX_BYTES;
pub use schema::json_schema;
pub use writer::write;

/// A plan file without a fault: only this can be scheduled.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub id: String,
    pub title: String,
    pub issued: NaiveDate,
    pub clinician: Clinician,
    /// The zone whose clocks the times are meant for; without one it is as the person chose.
    pub zone: Option<Zone>,
    pub course: Option<Course>,
    pub items: Vec<Item>,
    pub aftercare: Vec<ClinicRule>,
    pub appointments: Vec<Appointment>,
}

impl Plan {
    /// The zone whose clocks the times follow.
    pub fn zone<'a>(&'a self, plan_zone: PlanZone<'a>) -> &'a Zone {
        plan_zone.unless(self.zone.as_ref())
    }

    /// The last day on which an exercise can fall due; none where one goes on without an end.
    pub fn last_day(&self) -> Option<NaiveDate> {
        let ends: Option<Vec<NaiveDate>> = self.items.iter().map(|item| item.until).collect();
        ends?.into_iter().max()
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clinician {
    pub name: Option<String>,
    pub clinic: Option<String>,
    pub phone: Option<String>,
}

/// How many sessions there are to be, and how close together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// 1–60; 3–15 are usual (AR-14, article S0).
    pub sessions: u8,
    /// Sessions in any 7 days, 1–7.
    pub per_week: Option<u8>,
    /// Whole days between two sessions, 0–30.
    pub days_between: Option<u8>,
    /// Sessions in any 365 days, 1–366.
    pub per_year: Option<u16>,
    /// The next course begins so many months after this one began, 1–24.
    pub repeat_months: Option<u8>,
}

/// One prescribed exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Unique within the plan: the library's id, or the clinician's own.
    pub id: String,
    pub exercise: Exercise,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
    pub after_session: Option<AfterSession>,
    pub note: Option<String>,
    /// It stays in the plan, and falls due on no day.
    pub paused: bool,
    /// The clinician's own: pain above it ends the exercise, 1–10.
    pub pain_limit: Option<u8>,
    /// What holds from which day on, first day first; never empty, and the first begins on `from`.
    pub stages: Vec<Stage>,
}

impl Item {
    /// The dates it falls on from `from` to `until`, both included, each with the stage that holds.
    pub fn dates(
        &self,
        from: NaiveDate,
        until: NaiveDate,
    ) -> impl Iterator<Item = (NaiveDate, &Stage)> {
        let from = from.max(self.from);
        let until = self.until.map_or(until, |end| end.min(until));
        let stages = if self.paused { &[] } else { &self.stages[..] };
        stages.iter().enumerate().flat_map(move |(index, stage)| {
            let first = stage.from.max(from);
            let day_before = |next: &Stage| next.from.pred_opt();
            let end = stages.get(index + 1).and_then(day_before);
            let last = end.map_or(until, |end| end.min(until));
            let next = move |date| stage.days.first_since(date, self.from);
            successors(next(first), move |date| next(date.succ_opt()?))
                .take_while(move |date| *date <= last)
                .map(move |date| (date, stage))
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exercise {
    Library(String),
    /// The clinician's own, described in the file.
    Own {
        name: String,
        region: Option<Region>,
        steps: Vec<String>,
    },
}

/// What holds of an item from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    pub from: NaiveDate,
    pub dose: Dose,
    /// Ascending, without doubles, never empty.
    pub times: Vec<NaiveTime>,
    pub days: Days,
}

/// How much of an exercise is done at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dose {
    /// 1–10.
    pub sets: u8,
    pub count: Count,
    /// 1 s – 10 min.
    #[serde(default, with = "crate::duration::seconds")]
    pub hold: Option<TimeDelta>,
    /// Between sets, 1 s – 10 min.
    #[serde(default, with = "crate::duration::seconds")]
    pub rest: Option<TimeDelta>,
    pub side: Side,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// 1–100.
    Reps(u8),
    /// 1–60.
    Minutes(u8),
    /// 1–100.
    Breaths(u8),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Both,
    Left,
    Right,
    Alternate,
    #[default]
    None,
}

/// The days an item falls on. Cycles count from the item's `from`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    Daily,
    Weekdays(WeekdaySet),
    Every(u16),
    Cycle { on: u16, off: u16 },
}

impl Days {
    /// The first of these days that is not before `date`, of an item that begins `from`.
    fn first_since(self, date: NaiveDate, from: NaiveDate) -> Option<NaiveDate> {
        let day = || date.signed_duration_since(from).num_days();
        let wait = match self {
            Days::Daily => return Some(date),
            Days::Weekdays(set) => {
                let weekday = date.weekday();
                i64::from(set.iter(weekday).next()?.days_since(weekday))
            }
            Days::Every(every) => (-day()).rem_euclid(i64::from(every)),
            Days::Cycle { on, off } => {
                let (on, off) = (i64::from(on), i64::from(off));
                match day().rem_euclid(on + off) {
                    day if day < on => 0,
                    day => on + off - day,
                }
            }
        };
        date.checked_add_signed(TimeDelta::days(wait))
    }
}

pub use chrono::WeekdaySet;

/// How soon after a session an exercise may be done again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterSession {
    SameDay,
    NextDay,
    After(TimeDelta),
}

/// A clinic's own aftercare rule, or its own window for one of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClinicRule {
    pub subject: ClinicSubject,
    /// From the session's end.
    pub lasts: TimeDelta,
    /// Empty: any.
    pub regions: Vec<Region>,
    /// Empty: any.
    pub techniques: Vec<Technique>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClinicSubject {
    /// Stands beside our rule with this id.
    Ours(String),
    Own {
        id: String,
        kind: Kind,
        text: String,
        why: Option<String>,
    },
}

/// A session that the clinic has booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// In the plan's zone.
    pub at: NaiveDateTime,
    /// 5–240.
    pub minutes: Option<u16>,
}

/// A plan that a person took, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    pub plan: Plan,
    /// 1 for the first version of a plan.
    pub version: u32,
    /// The public key that it was signed with.
    pub key: Option<String>,
    pub at: Instant,
    /// When the next version of the same plan took its place.
    pub replaced: Option<Instant>,
}

impl Taken {
    pub fn is_in_force(&self, at: Instant) -> bool {
        self.at <= at && self.replaced.is_none_or(|replaced| at < replaced)
    }
}

/// As a plan file writes them.
pub const WEEKDAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Mon),
    ("tue", Weekday::Tue),
    ("wed", Weekday::Wed),
    ("thu", Weekday::Thu),
    ("fri", Weekday::Fri),
    ("sat", Weekday::Sat),
    ("sun", Weekday::Sun),
];
