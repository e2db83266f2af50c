//! One go at an exercise, as it was done.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PainSign;
use crate::now::Instant;
use crate::plan::Dose;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    pub id: i64,
    /// The plan's item; the library's id of what is in no plan.
    pub item: String,
    /// None: it was done beside the plan.
    pub meant_for: Option<NaiveDateTime>,
    pub began: Instant,
    /// The last that is known of it.
    pub last: Instant,
    /// The computer's zone when it began.
    pub zone: String,
    /// As it was asked for.
    pub dose: Dose,
    /// Earlier ones had been done before; 1 is the first.
    pub first_set: u8,
    /// The person asked for less on the way.
    pub eased: bool,
    pub reps: Vec<Rep>,
    pub hurts: Vec<Hurt>,
    /// None: it goes on, or was broken off without a word.
    pub finish: Option<Finish>,
    /// Pain before, 0–10.
    pub before: Option<u8>,
    /// Pain at the end, 0–10.
    pub after: Option<u8>,
    pub effort: Option<Effort>,
}

impl Practice {
    /// Whether it was done for this slot of an item.
    pub fn is_for(&self, item: &str, meant_for: NaiveDateTime) -> bool {
        self.item == item && self.meant_for == Some(meant_for)
    }
}

/// A repetition that was gone through to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rep {
    pub set: u8,
    /// 1 for the first of its set and side.
    pub number: u8,
    pub side: Option<OneSide>,
    /// When it was over, in milliseconds since the go began, without the time that was slept through.
    pub at: u32,
    /// For how long it was held, in milliseconds.
    pub held: u32,
}

impl Rep {
    /// What tells it from every other of the same go.
    pub fn key(&self) -> (u8, Option<OneSide>, u8) {
        (self.set, self.side, self.number)
    }
}

#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OneSide {
    Left,
    Right,
}

/// What the person said when it hurt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hurt {
    /// In milliseconds since the go began.
    pub at: u32,
    pub signs: BTreeSet<PainSign>,
    /// 0–10.
    pub pain: Option<u8>,
}

/// How a go ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Finish {
    /// Everything that was asked for.
    Whole,
    /// The person left before the end.
    Left,
    /// It hurt too much, or in a way that must not go on.
    Hurt,
}

impl Finish {
    pub const ALL: [Finish; 3] = [Finish::Whole, Finish::Left, Finish::Hurt];

    pub fn name(self) -> &'static str {
        match self {
            Finish::Whole => "whole",
            Finish::Left => "left",
            Finish::Hurt => "hurt",
        }
    }
}

/// How hard it was, in five words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Effort {
    VeryEasy,
    Easy,
    Moderate,
    Hard,
    VeryHard,
}

impl Effort {
    pub const ALL: [Effort; 5] = [
        Effort::VeryEasy,
        Effort::Easy,
        Effort::Moderate,
        Effort::Hard,
        Effort::VeryHard,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Effort::VeryEasy => "very_easy",
            Effort::Easy => "easy",
            Effort::Moderate => "moderate",
            Effort::Hard => "hard",
            Effort::VeryHard => "very_hard",
        }
    }
}
