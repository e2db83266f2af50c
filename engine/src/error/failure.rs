//! An error as it leaves the engine: in words, and of a kind that a program can tell.

use serde::Serialize;
use ts_rs::TS;

/// An error as the window and scripts see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Failure {
    pub kind: FailureKind,
    /// A whole sentence, or a few, that say what to do.
    pub message: String,
    /// For a bad file: each fault with its place.
    pub faults: Vec<FaultLine>,
}

impl Failure {
    /// One that names no place in a file.
    pub fn of(kind: FailureKind, message: String) -> Failure {
        Failure {
            kind,
            message,
            faults: Vec::new(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FailureKind {
    /// A file that cannot be taken.
    BadFile,
    /// Saying yes (`confirmed`, `--yes`) does it.
    Asked,
    /// It cannot be done as things stand.
    Refused,
    /// Not of the expected form.
    Usage,
    /// The database file can be set aside on request.
    Damaged,
    /// The window asks for its passphrase first.
    Locked,
    /// Trouble with the disk, the database or the program.
    Trouble,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FaultLine {
    pub line: usize,
    pub column: usize,
    /// A fault keeps the file from being taken; a warning does not.
    pub fault: bool,
    pub text: String,
}
