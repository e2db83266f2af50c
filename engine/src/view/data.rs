//! What is on record, to take along, to keep and to delete.

use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DataPage {
    /// Where it is on this computer.
    pub folder: String,
}

pub fn data(folder: &Path) -> DataPage {
    DataPage {
        folder: folder.display().to_string(),
    }
}
