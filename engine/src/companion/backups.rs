//! Whole copies of the data.

use std::path::{Path, PathBuf};

use super::Companion;
use crate::error::Error;
use crate::now::Now;
use crate::storage::BackupFile;

impl Companion {
    /// Before anything that cannot be undone: keeps a copy of everything in the data folder, and returns
    /// where it is.
    pub fn back_up_first(&mut self, now: &Now) -> Result<PathBuf, Error> {
        self.store.back_up_here(now, &mut |_| {})
    }

    /// Copies everything into a file, whole or not at all, in the place of what is there; says how far it
    /// is from 0 to 1.
    pub fn back_up(&self, to: &Path, progress: &mut dyn FnMut(f64)) -> Result<(), Error> {
        self.store.back_up(to, progress)
    }

    /// Those in the data folder, the latest first.
    pub fn backups(&self) -> Result<Vec<BackupFile>, Error> {
        crate::storage::backups(self.store.folder())
    }
}
