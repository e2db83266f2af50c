//! A file in the data folder that only this program uses, for as long as it needs it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const PREFIX: &str = "unlocked-";

/// Removed with its folder when it is done with.
pub struct PrivateCopy {
    folder: tempfile::TempDir,
}

impl PrivateCopy {
    /// Makes the place for it in the data folder; the file itself is still to be written.
    pub fn beside(data: &Path) -> io::Result<PrivateCopy> {
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(data)?;
        Ok(PrivateCopy { folder })
    }

    /// Where the file is to be.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("backup.db")
    }
}

/// What programs left that ended in the middle.
pub(crate) fn all(data: &Path) -> io::Result<Vec<PathBuf>> {
    let mut copies = Vec::new();
    for entry in fs::read_dir(data)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(PREFIX) {
            copies.push(entry.path());
        }
    }
    Ok(copies)
}
