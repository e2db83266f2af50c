//! Measures taken now and then: how well activities of one's own go, the change over a course, and totals
//! that a clinic scored itself.

use chrono::{NaiveDate, TimeDelta, Timelike as _};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Error;
use crate::now::{Instant, Now, is_in_our_years};

/// Patient-specific functional scale: at most five activities (Stratford 1995), in our own words.
pub const MOST_ACTIVITIES: usize = 5;

/// One measure, as it was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    pub id: i64,
    pub at: Instant,
    /// The computer's zone when it was noted.
    pub zone: String,
    pub what: Measured,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[ts(export)]
pub enum Measured {
    /// How well each goes: 0 not at all, 10 as before the problem.
    Activities { activities: Vec<Activity> },
    /// −5 very much worse … 0 no change … +5 very much better, than on a date.
    Change {
        #[schemars(range(min = -5, max = 5))]
        change: i8,
        /// `2026-11-03`.
        since: String,
    },
    /// What a clinic scored itself; no items of anyone's questionnaire.
    Total {
        name: String,
        /// A decimal number as it was written down.
        value: String,
        /// When the clinic scored it: `2026-11-03`.
        date: String,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct Activity {
    pub name: String,
    /// 0–10.
    #[schemars(range(max = 10))]
    pub score: u8,
}

/// What a person says when they note or change a measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewMeasure {
    /// RFC 3339, or a local date and time; none: now.
    pub at: Option<String>,
    pub what: Measured,
}

impl NewMeasure {
    /// The measure as it will be kept, under `id` (0 for a new one).
    pub fn validate(self, id: i64, now: &Now) -> Result<Measure, Error> {
        let at = match &self.at {
            Some(text) => now.instant_of(text)?,
            None => now.instant,
        };
        if at > now.instant + TimeDelta::minutes(1) {
            return Err(Error::InFuture { at });
        }
        Ok(Measure {
            id,
            at: at.with_nanosecond(0).unwrap_or(at),
            zone: now.zone.name().to_owned(),
            what: sound(self.what, now)?,
        })
    }
}

fn sound(what: Measured, now: &Now) -> Result<Measured, Error> {
    match what {
        Measured::Activities { activities } => {
            let mut kept: Vec<Activity> = Vec::new();
            for activity in activities {
                let name = short(&activity.name);
                if name.is_empty() {
                    continue;
                }
                if activity.score > 10 {
                    return Err(Error::ActivityScore);
                }
                if kept.iter().any(|other| other.name == name) {
                    return Err(Error::SameActivity(name));
                }
                kept.push(Activity { name, ..activity });
            }
            if kept.is_empty() || kept.len() > MOST_ACTIVITIES {
                return Err(Error::ActivityCount);
            }
            Ok(Measured::Activities { activities: kept })
        }
        Measured::Change { change, since } => {
            if !(-5..=5).contains(&change) {
                return Err(Error::ChangeScore);
            }
            let since = past_date(&since, now)?;
            Ok(Measured::Change { change, since })
        }
        Measured::Total { name, value, date } => {
            let name = short(&name);
            if name.is_empty() {
                return Err(Error::NoTotalName);
            }
            let number = value.trim().replace(',', ".");
            let readable: Option<f64> = number.parse().ok();
            if !readable.is_some_and(f64::is_finite) {
                return Err(Error::NotANumber(value));
            }
            Ok(Measured::Total {
                name,
                value: number,
                date: past_date(&date, now)?,
            })
        }
    }
}

fn short(text: &str) -> String {
    text.trim().chars().take(100).collect()
}

fn past_date(text: &str, now: &Now) -> Result<String, Error> {
    let date: NaiveDate = text
        .trim()
        .parse()
        .map_err(|_| Error::NotATime(text.to_owned()))?;
    if !is_in_our_years(date) {
        return Err(Error::TooFarAway(text.to_owned()));
    }
    if date > now.today() {
        return Err(Error::DateInFuture(date));
    }
    Ok(date.to_string())
}
