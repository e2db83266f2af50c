//! When pain ends an exercise.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::content::Content;
use crate::person::Settings;
use crate::plan::{Exercise, Plan};

/// What ends an exercise at whatever score, and asks for a check-in.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PainSign {
    Sharp,
    Numb,
    Tingling,
    Weak,
    Dizzy,
    /// It moves further down the arm or the leg.
    FurtherDown,
}

impl PainSign {
    pub const ALL: [PainSign; 6] = [
        PainSign::Sharp,
        PainSign::Numb,
        PainSign::Tingling,
        PainSign::Weak,
        PainSign::Dizzy,
        PainSign::FurtherDown,
    ];

    pub fn name(self) -> &'static str {
        match self {
            PainSign::Sharp => "sharp",
            PainSign::Numb => "numb",
            PainSign::Tingling => "tingling",
            PainSign::Weak => "weak",
            PainSign::Dizzy => "dizzy",
            PainSign::FurtherDown => "further_down",
        }
    }
}

/// An exercise ends above this pain, 0–10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub score: u8,
    pub basis: LimitBasis,
}

/// Whose number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitBasis {
    /// The plan says so.
    Clinician,
    /// The exercise has its own: file 5, the exercise's caution.
    Exercise,
    /// The person's own, in Settings.
    Chosen,
    /// Ours: more than 4 stops (file 5, pain rule).
    Ours,
}

/// Our own default, 0–10.
pub const PAIN_LIMIT: u8 = 4;
/// So much more than before ends it too; our own default.
pub const RISE: u8 = 2;
/// From this on the check-in is asked for (RF-33).
pub const STRONG: u8 = 7;

/// The clinician's own; without one the lower of what the exercise has and what the person chose.
pub fn limit(
    clinician: Option<u8>,
    exercise: &Exercise,
    content: &Content,
    settings: &Settings,
) -> Limit {
    if let Some(score) = clinician {
        return Limit {
            score,
            basis: LimitBasis::Clinician,
        };
    }
    let chosen = usual_limit(settings);
    let own = match exercise {
        Exercise::Library(id) => content.details(id).and_then(|details| details.pain_limit),
        Exercise::Own { .. } => None,
    };
    match own {
        Some(score) if score < chosen.score || chosen.basis == LimitBasis::Ours => Limit {
            score,
            basis: LimitBasis::Exercise,
        },
        Some(_) | None => chosen,
    }
}

/// What holds for an exercise without a limit of its own.
fn usual_limit(settings: &Settings) -> Limit {
    match settings.pain_limit {
        Some(score) => Limit {
            score,
            basis: LimitBasis::Chosen,
        },
        None => Limit {
            score: PAIN_LIMIT,
            basis: LimitBasis::Ours,
        },
    }
}

/// The one limit that can be told of all exercises: what they have in common, or else what holds for those
/// without one of their own. None where each has its own and they differ.
pub fn limit_of_all(plans: &[&Plan], content: &Content, settings: &Settings) -> Option<Limit> {
    let usual = usual_limit(settings);
    let items = plans.iter().flat_map(|plan| &plan.items);
    let limits: Vec<Limit> = items
        .map(|item| limit(item.pain_limit, &item.exercise, content, settings))
        .collect();
    match limits.split_first() {
        None => Some(usual),
        Some((first, rest)) if rest.iter().all(|one| one == first) => Some(*first),
        Some(_) => limits.contains(&usual).then_some(usual),
    }
}

/// Whether an exercise goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    GoOn,
    /// A sign that must not go on, or strong pain: it ends, and the check-in is asked for.
    CheckIn,
    /// It ends: more than the limit.
    TooMuch,
    /// It ends: this much more than before.
    Rising {
        before: u8,
    },
}

impl Verdict {
    pub fn ends(self) -> bool {
        match self {
            Verdict::GoOn => false,
            Verdict::CheckIn | Verdict::TooMuch | Verdict::Rising { .. } => true,
        }
    }
}

/// `before`: what the pain was before the exercise, or when it was first asked for in it.
pub fn judge(
    signs: &BTreeSet<PainSign>,
    pain: Option<u8>,
    before: Option<u8>,
    limit: Limit,
) -> Verdict {
    if !signs.is_empty() {
        return Verdict::CheckIn;
    }
    match (pain, before) {
        (Some(pain), _) if pain >= STRONG && pain > limit.score => Verdict::CheckIn,
        (Some(pain), _) if pain > limit.score => Verdict::TooMuch,
        (Some(pain), Some(before)) if pain >= before.saturating_add(RISE) => {
            Verdict::Rising { before }
        }
        (Some(_), _) | (None, _) => Verdict::GoOn,
    }
}
