//! Backups, the way back to one, and the way out.

use serde::Serialize;
use ts_rs::TS;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BackupsCard {
    pub hint: String,
    /// None could be made for days.
    pub trouble: Option<String>,
    /// Those in the data folder, the latest first.
    pub lines: Vec<BackupLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BackupLine {
    /// `afterhand-2026-11-28T08-10-00Z.db`.
    pub name: String,
    /// "Thursday 26 November, 08:10".
    pub when: String,
    /// "412 kB".
    pub size: String,
}

/// What was brought in, in words, and the backup that was made before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Brought {
    pub message: String,
    /// Its name.
    pub before: Option<String>,
}

/// What is asked before a backup takes the place of what is here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RestoreOffer {
    /// Nothing more is known of it before its passphrase is given.
    pub locked: bool,
    pub heading: String,
    pub lines: Vec<RestoreLine>,
    pub notes: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RestoreLine {
    /// "Diary entries".
    pub what: String,
    /// "212, the last of today".
    pub here: String,
    pub there: String,
}

/// What would go with everything, and what would stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LeaveCard {
    pub goes: Vec<String>,
    pub stays: Vec<String>,
}
