//! Manual-therapy sessions: those that a person had, those that are booked, the course they belong to,
//! and how many there may be.

mod appointment;
mod course;
mod ledger;
mod limits;

use chrono::{DateTime, DurationRound as _, NaiveDate, TimeDelta, Timelike as _};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::body::{Region, Technique};
use crate::content::Content;
use crate::diary::{MOST_PAIN, note};
use crate::error::{Error, Question};
use crate::now::{Instant, Now, Zone};

pub use appointment::{
    Appointment, AppointmentKey, Booked, BookedSource, ImportedAppointment, NewAppointment, Origin,
    booked,
};
pub use course::{Course, CourseSource, NewCourse, Preset, Progress};
pub use ledger::{Account, Ledger};
pub use limits::{Limit, LimitChange, Limits, Standing, Warning, standing};

/// A session that a person had, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub id: i64,
    pub ended: Instant,
    /// The computer's zone when the session was logged.
    pub zone: String,
    pub region: Region,
    /// Never empty.
    pub techniques: Vec<Technique>,
    /// 1–240.
    pub minutes: Option<u16>,
    pub therapist: Option<String>,
    /// Pain just before it, 0–10.
    pub before: Option<u8>,
    /// Pain just after it, 0–10.
    pub after: Option<u8>,
    /// Massage oil was used.
    pub oil: bool,
    /// What the therapist told the person.
    pub note: Option<String>,
}

impl Session {
    /// Whether the session is, or may be, among those that a rule names; an empty list names all.
    pub fn is_one_of(&self, regions: &[Region], techniques: &[Technique]) -> bool {
        let may_be = self.techniques.contains(&Technique::Unknown);
        (regions.is_empty() || regions.contains(&self.region))
            && (may_be || self.had_one_of(techniques))
    }

    /// Whether one of these was done for certain; an empty list names all.
    pub fn had_one_of(&self, techniques: &[Technique]) -> bool {
        let treated = |technique| self.techniques.contains(technique);
        techniques.is_empty() || techniques.iter().any(treated)
    }

    /// The date on which it ended, where the person was.
    pub fn date(&self) -> NaiveDate {
        match Zone::named(&self.zone) {
            Some(zone) => zone.local(self.ended).date(),
            None => self.ended.date_naive(),
        }
    }
}

/// What a person says about a session when they log or change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewSession {
    pub ended: Ended,
    pub region: Region,
    pub techniques: Vec<Technique>,
    pub minutes: Option<u16>,
    pub therapist: Option<String>,
    #[serde(default)]
    pub before: Option<u8>,
    #[serde(default)]
    pub after: Option<u8>,
    #[serde(default)]
    pub oil: bool,
    #[serde(default)]
    pub note: Option<String>,
    /// The person has seen what is unusual about it and means it.
    pub confirmed: bool,
}

/// When a session ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind", content = "at")]
#[ts(export)]
pub enum Ended {
    Now,
    /// RFC 3339, or a local date and time in the computer's zone: `2026-11-24T15:00`.
    At(String),
}

impl NewSession {
    /// The session as it will be kept, or what has to be asked first. `before` is the one that it changes.
    pub fn validate(
        self,
        before: Option<&Session>,
        content: &Content,
        now: &Now,
    ) -> Result<Session, Error> {
        let ended = match &self.ended {
            Ended::Now => now.instant,
            Ended::At(text) => now.instant_of(text)?,
        };
        if self.techniques.is_empty() {
            return Err(Error::NoTechnique);
        }
        if self
            .minutes
            .is_some_and(|minutes| !(1..=240).contains(&minutes))
        {
            return Err(Error::SessionMinutes);
        }
        let scores = [self.before, self.after];
        if scores.into_iter().flatten().any(|score| score > MOST_PAIN) {
            return Err(Error::PainScore);
        }
        if !self.confirmed {
            self.ask(ended, content, now)?;
        }
        let mut techniques = self.techniques;
        techniques.sort();
        techniques.dedup();
        // Nobody means a fraction of a second, and who changes something else about a session does not
        // mean its seconds or its zone.
        let unmoved = before.filter(|before| self.ended.is_minute_of(before.ended, ended, now));
        Ok(Session {
            id: before.map_or(0, |before| before.id),
            ended: match unmoved {
                Some(before) => before.ended,
                None => ended.with_nanosecond(0).unwrap_or(ended),
            },
            zone: match unmoved {
                Some(before) => before.zone.clone(),
                None => now.zone.name().to_owned(),
            },
            region: self.region,
            techniques,
            minutes: self.minutes,
            therapist: note(self.therapist),
            before: self.before,
            after: self.after,
            oil: self.oil,
            note: note(self.note),
        })
    }

    fn ask(&self, ended: Instant, content: &Content, now: &Now) -> Result<(), Error> {
        if ended > now.instant {
            return Err(Error::Ask(Question::SessionInFuture { ended }));
        }
        if ended < now.instant - TimeDelta::days(30) {
            return Err(Error::Ask(Question::SessionLongAgo { ended }));
        }
        let (least, most) = usual(USUAL_MINUTES, content);
        match self.minutes {
            Some(minutes) if !(least..=most).contains(&minutes) => {
                Err(Error::Ask(Question::SessionMinutes {
                    minutes,
                    least,
                    most,
                }))
            }
            Some(_) | None => Ok(()),
        }
    }
}

impl Ended {
    /// Whether it names the minute of `instant`, given what it is read as: a clock time that exists twice
    /// names both.
    fn is_minute_of(&self, instant: Instant, read: Instant, now: &Now) -> bool {
        let is_clock_time = match self {
            Ended::Now => false,
            Ended::At(text) => DateTime::parse_from_rfc3339(text).is_err(),
        };
        let clock = |instant| minute(now.zone.local(instant).and_utc());
        match is_clock_time {
            true => clock(instant) == clock(read),
            false => minute(instant) == minute(read),
        }
    }
}

fn minute(instant: Instant) -> Instant {
    let minute = instant.duration_trunc(TimeDelta::minutes(1));
    minute.unwrap_or(instant)
}

/// How many minutes a session usually lasts (article S0).
const USUAL_MINUTES: &str = "AR-15";
/// How many sessions a course usually has (article S0).
const USUAL_COURSE: &str = "AR-14";

/// The numbers between which a rule finds nothing unusual.
fn usual(rule: &str, content: &Content) -> (u16, u16) {
    let limit = content.rule(rule).and_then(|rule| rule.limit);
    let least = limit.and_then(|limit| limit.min).unwrap_or(0);
    let most = limit.and_then(|limit| limit.max).unwrap_or(u16::MAX);
    (least, most)
}

pub fn usual_course(content: &Content) -> (u16, u16) {
    usual(USUAL_COURSE, content)
}
