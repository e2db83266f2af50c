//! What became of a slot, as the person said it.

use serde::{Deserialize, Serialize};

use crate::now::Instant;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum Outcome {
    Done,
    Skipped { why: Option<String> },
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
