//! What is on record, to take along, to keep and to delete.

use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

use super::{BackupsCard, LeaveCard};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DataPage {
    /// Where it is on this computer.
    pub folder: String,
    pub backups: BackupsCard,
    pub leave: LeaveCard,
}

pub fn data(folder: &Path, backups: BackupsCard, leave: LeaveCard) -> DataPage {
    DataPage {
        folder: folder.display().to_string(),
        backups,
        leave,
    }
}
