//! What is asked before a file of everything is brought in.

use serde::Serialize;
use ts_rs::TS;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ArchiveOffer {
    /// "Bring in “afterhand.json”?"
    pub heading: String,
    /// When it was written, and from when to when it reaches.
    pub about: Vec<String>,
    /// Of every kind that the file has.
    pub lines: Vec<ArchiveLine>,
    /// What becomes of plans.
    pub plans: Vec<String>,
    pub notes: Vec<String>,
    /// Nothing in it is new here.
    pub nothing: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ArchiveLine {
    /// "Diary entries".
    pub what: String,
    pub new: u32,
    /// Here already.
    pub same: u32,
    /// Here it says something else, which stays.
    pub differ: u32,
}
