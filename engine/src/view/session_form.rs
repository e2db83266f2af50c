//! The form behind "I had a session".

use serde::Serialize;
use ts_rs::TS;

use super::diary::{ScaleEnds, pain_ends};
use crate::body::{Region, Technique};
use crate::content::Content;
use crate::history::History;
use crate::now::Now;
use crate::session::{Booked, Session};
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SessionForm {
    /// The session that is changed; none: a new one.
    pub id: Option<i64>,
    pub regions: Vec<RegionChoice>,
    pub techniques: Vec<TechniqueChoice>,
    /// "A session usually lasts 15–30 minutes (article rule)."
    pub minutes_hint: String,
    /// When it ended, or will most likely have: `2026-11-24` and `15:00`.
    pub date: String,
    pub time: String,
    /// It was at that time, rather than just now.
    pub is_then: bool,
    pub region: Option<Region>,
    pub chosen: Vec<Technique>,
    pub minutes: Option<u16>,
    /// The clinician of the plan, as a suggestion.
    pub therapist: Option<String>,
    pub before: Option<u8>,
    pub after: Option<u8>,
    /// What the scales of pain end in.
    pub ends: ScaleEnds,
    pub oil: bool,
    pub note: Option<String>,
    /// The last date that it can have ended on.
    pub today: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RegionChoice {
    pub value: Region,
    pub label: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TechniqueChoice {
    pub value: Technique,
    pub label: String,
}

/// `session` is the one to be changed, `booked` the appointment that one is logged for.
pub fn session_form(
    session: Option<&Session>,
    booked: Option<&Booked>,
    history: &History,
    content: &Content,
    words: &Words,
    now: &Now,
) -> SessionForm {
    let usual = content.rule("AR-15").and_then(|rule| rule.limit);
    let ended = session
        .map(|session| session.ended)
        .or_else(|| booked.map(Booked::ends));
    let local = now.zone.local(ended.unwrap_or(now.instant));
    let last = history.sessions.first();
    SessionForm {
        id: session.map(|session| session.id),
        regions: regions(words),
        techniques: Technique::said()
            .map(|value| TechniqueChoice {
                value,
                label: match value {
                    Technique::Unknown => words.session_unknown(),
                    Technique::Manipulation
                    | Technique::Mobilization
                    | Technique::Soft
                    | Technique::DeepMassage
                    | Technique::TriggerPoint
                    | Technique::Needling => words.capital(&words.technique(value)),
                },
            })
            .collect(),
        minutes_hint: usual
            .and_then(|limit| Some(words.minutes_hint(limit.min?, limit.max?)))
            .unwrap_or_default(),
        date: local.date().to_string(),
        time: local.format("%H:%M").to_string(),
        is_then: ended.is_some(),
        region: session.map(|session| session.region),
        chosen: session.map_or_else(Vec::new, |session| session.techniques.clone()),
        minutes: match session {
            Some(session) => session.minutes,
            None => booked.and_then(|booked| booked.minutes),
        },
        therapist: match session {
            Some(session) => session.therapist.clone(),
            None => history
                .plans_in_force(now.instant)
                .into_iter()
                .rev()
                .find_map(|plan| plan.clinician.name.clone())
                .or_else(|| last.and_then(|last| last.therapist.clone())),
        },
        before: session.and_then(|session| session.before),
        after: session.and_then(|session| session.after),
        ends: pain_ends(words),
        oil: session.is_some_and(|session| session.oil),
        note: session.and_then(|session| session.note.clone()),
        today: now.today().to_string(),
    }
}

/// Every region with its name, to choose one.
pub fn regions(words: &Words) -> Vec<RegionChoice> {
    let choice = |value| RegionChoice {
        value,
        label: words.capital(&words.region(value)),
    };
    Region::ALL.map(choice).to_vec()
}
