//! A manual-therapy session that a person had.

use chrono::{TimeDelta, Timelike as _};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::body::{Region, Technique};
use crate::error::{Error, Question};
use crate::now::{Instant, Now};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub id: i64,
    pub ended: Instant,
    /// The computer's zone when the session was logged.
    pub zone: String,
    pub region: Region,
    /// Never empty.
    pub techniques: Vec<Technique>,
    pub minutes: Option<u16>,
    pub therapist: Option<String>,
}

impl Session {
    /// Whether the session is among those that a rule names; an empty list names all.
    pub fn is_one_of(&self, regions: &[Region], techniques: &[Technique]) -> bool {
        let treated = |technique| self.techniques.contains(technique);
        (regions.is_empty() || regions.contains(&self.region))
            && (techniques.is_empty() || techniques.iter().any(treated))
    }
}

/// What a person says about a session when they log it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewSession {
    pub ended: Ended,
    pub region: Region,
    pub techniques: Vec<Technique>,
    pub minutes: Option<u16>,
    pub therapist: Option<String>,
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
    /// The session as it will be kept, or what has to be asked first.
    pub fn validate(self, now: &Now) -> Result<Session, Error> {
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
        if !self.confirmed {
            if ended > now.instant {
                return Err(Error::Ask(Question::SessionInFuture { ended }));
            }
            if ended < now.instant - TimeDelta::days(30) {
                return Err(Error::Ask(Question::SessionLongAgo { ended }));
            }
        }
        let mut techniques = self.techniques;
        techniques.sort();
        techniques.dedup();
        Ok(Session {
            id: 0,
            // Nobody means a fraction of a second.
            ended: ended.with_nanosecond(0).unwrap_or(ended),
            zone: now.zone.name().to_owned(),
            region: self.region,
            techniques,
            minutes: self.minutes,
            therapist: self
                .therapist
                .map(|name| name.trim().to_owned())
                .filter(|name| !name.is_empty()),
        })
    }
}
