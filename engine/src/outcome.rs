//! What became of a slot, as the person said it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::now::Instant;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum Outcome {
    Done,
    Skipped {
        why: Option<String>,
        /// It does not count as one that was due.
        #[serde(default)]
        excuse: Option<Excuse>,
    },
}

/// Why a skipped exercise does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Excuse {
    /// It hurt.
    Hurt,
    /// A clinician said so.
    Clinician,
    Unwell,
}

impl Excuse {
    pub const ALL: [Excuse; 3] = [Excuse::Hurt, Excuse::Clinician, Excuse::Unwell];

    pub fn name(self) -> &'static str {
        match self {
            Excuse::Hurt => "hurt",
            Excuse::Clinician => "clinician",
            Excuse::Unwell => "unwell",
        }
    }

    pub fn named(name: &str) -> Option<Excuse> {
        Excuse::ALL.into_iter().find(|excuse| excuse.name() == name)
    }
}

/// An outcome, and when the person said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub outcome: Outcome,
    pub at: Instant,
}

/// The person let a reminder wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snooze {
    /// 1 for the first.
    pub number: u8,
    /// When they said so.
    pub at: Instant,
    pub until: Instant,
}

/// A reminder can be let wait so many times; then it waits quietly in the window.
pub const MOST_SNOOZES: usize = 3;
