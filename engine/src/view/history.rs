//! What was done when, by day.

use serde::Serialize;
use ts_rs::TS;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HistoryPage {
    pub heading: String,
    pub hint: String,
    /// "Undo back to here".
    pub undo_to: String,
    /// The latest first.
    pub days: Vec<HistoryDay>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HistoryDay {
    /// "Saturday 28 November".
    pub heading: String,
    pub lines: Vec<HistoryLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HistoryLine {
    /// None for what cannot be taken back, such as a check-in.
    pub step: Option<i64>,
    pub at: i64,
    /// "08:10".
    pub time: String,
    pub what: String,
    pub undone: bool,
    /// What the button that goes back to here is called, where there is one.
    pub undo: Option<String>,
    /// The name of the backup that was made then.
    pub backup: Option<String>,
}
