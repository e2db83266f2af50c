//! How a body reacted after a session, from when until when.

use chrono::{TimeDelta, Timelike as _};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::note;
use crate::error::Error;
use crate::now::{Instant, Now};

/// A reaction, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reaction {
    pub id: i64,
    pub kind: ReactionKind,
    pub began: Instant,
    /// None: it lasts.
    pub ended: Option<Instant>,
    /// The computer's zone when it was noted.
    pub zone: String,
    pub note: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReactionKind {
    Soreness,
    Tiredness,
    Headache,
    Dizziness,
    Other,
}

impl ReactionKind {
    pub const ALL: [ReactionKind; 5] = [
        ReactionKind::Soreness,
        ReactionKind::Tiredness,
        ReactionKind::Headache,
        ReactionKind::Dizziness,
        ReactionKind::Other,
    ];

    pub fn name(self) -> &'static str {
        match self {
            ReactionKind::Soreness => "soreness",
            ReactionKind::Tiredness => "tiredness",
            ReactionKind::Headache => "headache",
            ReactionKind::Dizziness => "dizziness",
            ReactionKind::Other => "other",
        }
    }

    pub fn named(name: &str) -> Option<ReactionKind> {
        ReactionKind::ALL
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// What a person says when they note or change a reaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewReaction {
    pub kind: ReactionKind,
    /// RFC 3339, or a local date and time; none: now.
    pub began: Option<String>,
    /// None: it lasts.
    pub ended: Option<String>,
    pub note: Option<String>,
}

impl NewReaction {
    /// The reaction as it will be kept, under `id` (0 for a new one).
    pub fn validate(self, id: i64, now: &Now) -> Result<Reaction, Error> {
        let instant = |text: &String| now.instant_of(text);
        let began = self.began.as_ref().map_or(Ok(now.instant), instant)?;
        let ended = self.ended.as_ref().map(instant).transpose()?;
        let latest = now.instant + TimeDelta::minutes(1);
        for at in [Some(began), ended].into_iter().flatten() {
            if at > latest {
                return Err(Error::InFuture { at });
            }
        }
        if ended.is_some_and(|ended| ended < began) {
            return Err(Error::EndsBeforeItBegins);
        }
        let whole = |at: Instant| at.with_nanosecond(0).unwrap_or(at);
        Ok(Reaction {
            id,
            kind: self.kind,
            began: whole(began),
            ended: ended.map(whole),
            zone: now.zone.name().to_owned(),
            note: note(self.note),
        })
    }
}
