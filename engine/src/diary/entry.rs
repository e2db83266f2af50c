//! Pain as a person felt it at one moment, where, and what they noted with it.

use chrono::{TimeDelta, Timelike as _};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Temperature, Unit, note};
use crate::body::Area;
use crate::error::{Error, Question};
use crate::now::{Instant, Now};

/// 0 is none, 10 the worst imaginable (numeric rating scale).
pub const MOST_PAIN: u8 = 10;

/// An entry of the diary, as it is kept; at least one of its scores, its temperature or its note is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub id: i64,
    pub at: Instant,
    /// The computer's zone when it was noted.
    pub zone: String,
    /// Now, 0–10.
    pub pain: Option<u8>,
    /// At its worst since the last entry, 0–10.
    pub worst: Option<u8>,
    /// On movement, 0–10.
    pub moving: Option<u8>,
    /// Empty: nowhere in particular.
    pub areas: Vec<Area>,
    pub temperature: Option<Temperature>,
    pub note: Option<String>,
}

impl Entry {
    /// The highest of its scores.
    pub fn highest(&self) -> Option<u8> {
        [self.pain, self.worst, self.moving]
            .into_iter()
            .flatten()
            .max()
    }
}

/// What a person says when they note or change an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewEntry {
    /// RFC 3339, or a local date and time; none: now.
    pub at: Option<String>,
    pub pain: Option<u8>,
    pub worst: Option<u8>,
    pub moving: Option<u8>,
    pub areas: Vec<Area>,
    /// As typed: `38.4`, `38,4`, `101.1 F`.
    pub temperature: Option<String>,
    /// What a temperature is in that names no unit.
    pub unit: Unit,
    pub note: Option<String>,
    /// The person has seen what is unusual about it and means it.
    pub confirmed: bool,
}

impl NewEntry {
    /// The entry as it will be kept, under `id` (0 for a new one), or what has to be asked first.
    pub fn validate(self, id: i64, now: &Now) -> Result<Entry, Error> {
        let at = match &self.at {
            Some(text) => now.instant_of(text)?,
            None => now.instant,
        };
        let scores = [self.pain, self.worst, self.moving];
        if scores.into_iter().flatten().any(|score| score > MOST_PAIN) {
            return Err(Error::PainScore);
        }
        let typed = self.temperature.as_deref().map(str::trim);
        let temperature = typed
            .filter(|text| !text.is_empty())
            .map(|text| Temperature::parse(text, self.unit))
            .transpose()?;
        let note = note(self.note);
        if self.pain.is_none()
            && self.worst.is_none()
            && self.moving.is_none()
            && temperature.is_none()
            && note.is_none()
        {
            return Err(Error::EmptyEntry);
        }
        // The clock of another computer may run a little ahead.
        if at > now.instant + TimeDelta::minutes(1) {
            return Err(Error::InFuture { at });
        }
        let worst_is_less =
            matches!((self.pain, self.worst), (Some(pain), Some(worst)) if worst < pain);
        if worst_is_less && !self.confirmed {
            return Err(Error::Ask(Question::WorstIsLess));
        }
        let mut areas = self.areas;
        areas.sort();
        areas.dedup();
        Ok(Entry {
            id,
            at: at.with_nanosecond(0).unwrap_or(at),
            zone: now.zone.name().to_owned(),
            pain: self.pain,
            worst: self.worst,
            moving: self.moving,
            areas,
            temperature,
            note,
        })
    }
}
