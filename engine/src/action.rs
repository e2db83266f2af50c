//! What a person can intend.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    },
    Skip {
        slot: String,
        why: Option<String>,
    },
    /// Undo this step, or the last one.
    Undo {
        step: Option<i64>,
    },
    Redo,
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
