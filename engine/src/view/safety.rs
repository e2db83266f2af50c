//! What leads every page while something about a person's safety is open.

use serde::Serialize;
use ts_rs::TS;

use super::check_in::{Around, calls_for};
use crate::content::Content;
use crate::diary::Unit;
use crate::now::{Instant, Now};
use crate::safety::{Concern, Concerning, Level, Scope, Stop, StopId};
use crate::words::Words;

/// Exercises are held until a clinician has said that they may go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SafetyBanner {
    /// "All exercises are paused since today 10:05."
    pub heading: String,
    /// Why, and what ends it.
    pub text: String,
    pub level: Level,
    /// The check-in or screening whose answer it was, to be read again.
    pub because: Because,
    /// What opens the form in which the clinician's word is noted.
    pub clear: ClearForm,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "what")]
#[ts(export)]
pub enum Because {
    CheckIn { id: i64 },
    Screening { id: i64 },
}

impl From<StopId> for Because {
    fn from(id: StopId) -> Because {
        match id {
            StopId::CheckIn(id) => Because::CheckIn { id },
            StopId::Screening(id) => Because::Screening { id },
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ClearForm {
    /// Today as `2026-11-24`, and the time as `15:00`, to start the choice of when with.
    pub date: String,
    pub time: String,
    /// The date that the hold began on; nothing earlier can end it.
    pub earliest: String,
}

/// What the diary asks about before anything else, once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Alert {
    /// Names the thing in the diary; goes back with the answer.
    pub origin: String,
    /// The sign that it may be: `RF-20`.
    pub flag: String,
    /// "38.4 °C yesterday 20:15: call a doctor today".
    pub heading: String,
    /// What to do, and what would make it an emergency.
    pub text: String,
    pub calls: Vec<Call>,
}

/// A number to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Call {
    /// "Emergency number in the United Kingdom", "A. Novak, Harbour Physio".
    pub label: String,
    /// As it is dialled there.
    pub number: Option<String>,
    /// What else there is to know: "or 112", or whom to call where we know of no number.
    pub more: Option<String>,
}

/// The one that began last of those that hold now with the widest reach; all end by the same word.
pub fn banner(
    stops: &[Stop],
    level_of: impl Fn(StopId) -> Level,
    words: &Words,
    now: &Now,
) -> Option<SafetyBanner> {
    let open = || stops.iter().filter(|stop| stop.holds_at(now.instant));
    let reach = |stop: &&Stop| {
        (
            level_of(stop.id),
            stop.scope == Scope::Everything,
            stop.since,
        )
    };
    let stop = open().max_by_key(reach)?;
    let everything = open().any(|stop| stop.scope == Scope::Everything);
    let since = words.day_and_time(stop.since, now);
    let level = level_of(stop.id);
    Some(SafetyBanner {
        heading: match (everything, stop.scope) {
            (false, Scope::Region(region)) => {
                words.stop_heading_region(words.region(region), since)
            }
            (true, _) | (false, Scope::Everything) => words.stop_heading_all(since),
        },
        text: match stop.id {
            StopId::CheckIn(_) => words.stop_text_check_in(),
            StopId::Screening(_) => words.stop_text_screening(),
        },
        level,
        because: stop.id.into(),
        clear: clear_form(open().map(|stop| stop.since).min()?, now),
    })
}

pub fn clear_form(since: Instant, now: &Now) -> ClearForm {
    ClearForm {
        date: now.today().to_string(),
        time: now.local().format("%H:%M").to_string(),
        earliest: now.zone.local(since).date().to_string(),
    }
}

pub fn alert(
    concern: &Concern,
    around: &Around<'_>,
    unit: Unit,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Alert {
    let when = |at: Instant| words.day_and_time(at, now);
    let (heading, text) = match &concern.what {
        Concerning::Fever { temperature, at } => (
            words.alert_fever(words.temperature(*temperature, unit), when(*at)),
            words.alert_fever_text(),
        ),
        Concerning::SeverePain { pain, at } => (
            words.alert_severe(*pain, when(*at)),
            words.alert_severe_text(),
        ),
        Concerning::StillRising { session } => (
            words.alert_rising(when(*session)),
            words.alert_soreness_text(),
        ),
        Concerning::NotSettled { session } => (
            words.alert_unsettled(when(*session)),
            words.alert_soreness_text(),
        ),
        Concerning::ThreeDays { .. } => (
            words.alert_three_days(crate::safety::PAIN_LIMIT),
            words.alert_soreness_text(),
        ),
    };
    let who = content.red_flag(concern.flag).map(|flag| flag.who);
    Alert {
        origin: concern.origin.clone(),
        flag: concern.flag.to_owned(),
        heading,
        text,
        calls: who
            .map(|who| calls_for(who, false, around, words))
            .unwrap_or_default(),
    }
}
