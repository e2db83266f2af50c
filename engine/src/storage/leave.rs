//! Deleting everything, down to the bytes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Lasting, Store, backup};
use crate::error::Error;

const EMPTY: &str = include_str!("empty.sql");
/// The folders of databases that were set aside begin so.
pub(super) const DAMAGED: &str = "damaged-";
pub(super) const NEWER: &str = "newer-";

impl Store {
    /// All rows in one transaction, then every copy in the folder. Programs that have the database open
    /// go on with an empty one.
    pub fn delete_everything(&mut self) -> Result<(), Error> {
        let _turn = backup::turn(&self.folder)?;
        self.connection.pragma_update(None, "secure_delete", true)?;
        // A check-in may correct one that is deleted before it.
        self.connection.pragma_update(None, "foreign_keys", false)?;
        let emptied = self.write(Lasting::Now, |transaction| {
            transaction.execute_batch(EMPTY).map_err(Error::from)
        });
        self.connection.pragma_update(None, "foreign_keys", true)?;
        emptied?;
        backup::remove_all(&self.folder)?;
        remove_set_aside(&self.folder)?;
        // What was there is overwritten already; where there is no room for it, the file stays as large as it was.
        let _ = self.connection.execute_batch("VACUUM");
        self.empty_log()
    }

    /// What was written lately still stands in the log beside the database.
    fn empty_log(&self) -> Result<(), Error> {
        let busy: bool =
            self.connection
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        match busy {
            true => Err(Error::Busy),
            false => Ok(()),
        }
    }
}

fn remove_set_aside(folder: &Path) -> Result<(), Error> {
    for aside in folders_set_aside(folder)? {
        fs::remove_dir_all(&aside).map_err(|error| Error::of_file(&aside, error))?;
    }
    Ok(())
}

/// The folders of databases that were set aside.
pub fn folders_set_aside(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::of_file(folder, error)),
    };
    let paths = entries.flatten().filter(|entry| {
        let name = entry.file_name();
        entry.file_type().is_ok_and(|kind| kind.is_dir())
            && [DAMAGED, NEWER]
                .iter()
                .any(|start| name.to_string_lossy().starts_with(start))
    });
    Ok(paths.map(|entry| entry.path()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_emptied() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let mut statement = store
            .connection
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
            .unwrap();
        let names = statement.query_map([], |row| row.get::<_, String>(0));
        for name in names.unwrap() {
            let name = name.unwrap();
            assert!(EMPTY.contains(&format!("DELETE FROM {name};")), "{name}");
        }
    }
}
