//! What a person can intend.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::person::Setting;
use crate::session::NewSession;
use crate::view::StepOffer;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[ts(export)]
pub enum Action {
    TakePlan {
        /// The file's name, for messages.
        file: String,
        bytes: Vec<u8>,
    },
    LogSession(NewSession),
    Done {
        slot: String,
        /// The person means it, though they had answered otherwise.
        confirmed: bool,
    },
    Skip {
        slot: String,
        why: Option<String>,
        confirmed: bool,
    },
    /// Takes an answer back.
    Reopen {
        slot: String,
    },
    /// Lets reminders wait; several that shared a notification wait together.
    Snooze {
        slots: Vec<String>,
        wait: SnoozeFor,
    },
    /// Moves a slot to another local time of this computer.
    Move {
        slot: String,
        to: MoveTo,
    },
    Set(Setting),
    Pause {
        until: PauseUntil,
    },
    Resume,
    /// Undo this step, or the last one.
    Undo {
        step: Option<i64>,
    },
    Redo,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SnoozeFor {
    /// As long as the settings say.
    Usual,
    /// 5, 10, 15, 30 or 60.
    Minutes(u16),
    /// RFC 3339, or a local date and time: `2026-11-24T15:00`.
    Until(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MoveTo {
    /// Only this one: RFC 3339, or a local date and time.
    Once(String),
    /// This and all following: `HH:MM` of the same date.
    Following(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PauseUntil {
    /// For an hour.
    Hour,
    /// Until the next local date begins.
    Tomorrow,
    /// Until the date begins (`2026-11-24`), or until a time of it.
    Then(String),
}

/// What an action did, in words, and how to take it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Acted {
    pub message: String,
    /// Things worth a second look, such as a plan's warnings.
    pub remarks: Vec<String>,
    pub undo: Option<StepOffer>,
    /// The session that was logged.
    pub session: Option<i64>,
}
