//! What can go wrong, in sentences. The agent and the window put them into their own.

use std::io;
use std::path::PathBuf;

use crate::report::LARGEST;

/// Why there are no pages.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error("The report could not be read: {0}.")]
    Unreadable(io::Error),
    #[error("The report is larger than {} MiB.", LARGEST / 1024 / 1024)]
    TooLarge,
    #[error("This is not a report: {0}.")]
    NotAReport(serde_json::Error),
    #[error("The pages could not be set: {0}.")]
    NotSet(String),
    #[error("{} could not be written: {error}.", path.display())]
    NotWritten { path: PathBuf, error: io::Error },
}

impl Trouble {
    /// 1 where something went wrong, 2 for a report that is none.
    pub fn exit_code(&self) -> u8 {
        match self {
            Trouble::TooLarge | Trouble::NotAReport(_) => 2,
            Trouble::Unreadable(_) | Trouble::NotSet(_) | Trouble::NotWritten { .. } => 1,
        }
    }
}
