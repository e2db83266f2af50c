//! Whole copies of the database. Each is one file, and has passed SQLite's own check before it gets its
//! name.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, TimeDelta};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{SCHEMA, Store, make_folder, private_file};
use crate::backup::{self, Kept};
use crate::error::Error;
use crate::now::{Instant, Now};

/// In the data folder; what is made without being asked where goes there.
pub const FOLDER: &str = "backups";
const PREFIX: &str = "afterhand-";
/// What was, before a newer program changed its shape: `before-schema-6.db`. It is no day's backup, and stays.
const BEFORE: &str = "before-schema-";
/// The moment in UTC, so that names sort by time wherever the computer is.
const MOMENT: &str = "%Y-%m-%dT%H-%M-%SZ";
const SUFFIX: &str = ".db";
const PART: &str = "part";
const LOCK: &str = "backup.lock";
/// A folder in it, where what is brought in is looked at first.
pub(super) const RESTORING: &str = "restoring";
/// Pages of 4 KiB between two words about how far it is.
pub(super) const PAGES: i32 = 256;

/// A backup in the data folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupFile {
    pub path: PathBuf,
    pub at: Instant,
    pub bytes: u64,
}

impl BackupFile {
    /// `afterhand-2026-11-28T08-10-00Z.db`.
    pub fn name(&self) -> String {
        name_of(self.at)
    }
}

impl Store {
    /// Copies everything as it stands now into the file `to`, whole or not at all, and says how far it
    /// is from 0 to 1. Others can read and write in the meantime.
    pub fn back_up(&self, to: &Path, progress: &mut dyn FnMut(f64)) -> Result<(), Error> {
        let beside = beside(to)?;
        let made = self.copy_into(&beside, progress).and_then(|()| {
            fs::rename(&beside, to).map_err(|error| Error::of_file(to, error))?;
            keep_name(to)
        });
        if made.is_err() {
            remove_part(&beside);
        }
        made
    }

    /// Makes a backup in the data folder. Only then those go that are too many.
    pub fn back_up_here(&self, now: &Now, progress: &mut dyn FnMut(f64)) -> Result<PathBuf, Error> {
        let _turn = turn(&self.folder)?;
        self.back_up_in_turn(now, progress)
    }

    /// For whoever holds the turn already.
    pub fn back_up_in_turn(
        &self,
        now: &Now,
        progress: &mut dyn FnMut(f64),
    ) -> Result<PathBuf, Error> {
        let folder = self.folder.join(FOLDER);
        remove_parts(&folder)?;
        let path = free_name(&folder, now.instant);
        self.back_up(&path, progress)?;
        let list = list(&self.folder)?;
        let kept: Vec<Kept> = list.iter().map(|file| Kept { at: file.at }).collect();
        for gone in backup::thin(&kept, now) {
            let path = folder.join(name_of(gone.at));
            fs::remove_file(&path).map_err(|error| Error::of_file(&path, error))?;
        }
        Ok(path)
    }

    /// Without it nothing is migrated. One that an interrupted migration left is made anew.
    pub(super) fn back_up_before_migration(&self) -> Result<(), Error> {
        let folder = self.folder.join(FOLDER);
        make_folder(&folder)?;
        let name = format!("{BEFORE}{SCHEMA}{SUFFIX}");
        self.back_up(&folder.join(name), &mut |_| ())
    }

    /// A file that nobody else reads or writes, complete and on the disk.
    fn copy_into(&self, file: &Path, progress: &mut dyn FnMut(f64)) -> Result<(), Error> {
        let connection = self.reading()?;
        remove_part(file);
        private_file(file)?;
        let mut copy = Connection::open(file)?;
        // Nobody sees the copy before it is complete, so it needs no way back.
        copy.pragma_update(None, "journal_mode", "off")?;
        copy.pragma_update(None, "synchronous", "off")?;
        // As it stands now, whatever others write while it is copied.
        let snapshot = Transaction::new_unchecked(connection, TransactionBehavior::Deferred)?;
        snapshot.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        copy_pages(connection, &mut copy, progress)?;
        drop(snapshot);
        copy.pragma_update(None, "journal_mode", "delete")?;
        refuse_unsound(&copy)?;
        copy.close().map_err(|(_, error)| error)?;
        File::open(file)
            .and_then(|file| file.sync_all())
            .map_err(|error| Error::of_file(file, error))
    }
}

/// All of one database into another, in steps; a step waits where another program holds the file.
pub(super) fn copy_pages(
    from: &Connection,
    to: &mut Connection,
    progress: &mut dyn FnMut(f64),
) -> Result<(), Error> {
    let backup = Backup::new(from, to)?;
    loop {
        match backup.step(PAGES)? {
            StepResult::Done => {
                progress(1.0);
                return Ok(());
            }
            StepResult::More => {
                let so_far = backup.progress();
                let left = f64::from(so_far.remaining) / f64::from(so_far.pagecount.max(1));
                progress(1.0 - left);
            }
            // What is known of a new result is that it is not done.
            StepResult::Busy | StepResult::Locked | _ => return Err(Error::Busy),
        }
    }
}

/// SQLite looks at every page, row and index.
pub(super) fn refuse_unsound(connection: &Connection) -> Result<(), Error> {
    let verdict: String =
        connection.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
    match verdict.as_str() {
        "ok" => Ok(()),
        _ => Err(Error::DamagedDatabase),
    }
}

/// Those in the data folder, the latest first.
pub fn list(data: &Path) -> Result<Vec<BackupFile>, Error> {
    let folder = data.join(FOLDER);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::of_file(&folder, error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| Error::of_file(&folder, error))?;
        let Some(at) = moment_of(&entry.file_name()) else {
            continue;
        };
        // One that has just gone is no trouble.
        if let Ok(metadata) = entry.metadata()
            && metadata.is_file()
        {
            found.push(BackupFile {
                path: entry.path(),
                at,
                bytes: metadata.len(),
            });
        }
    }
    found.sort_by_key(|file| std::cmp::Reverse(file.at));
    Ok(found)
}

fn name_of(at: Instant) -> String {
    format!("{PREFIX}{}{SUFFIX}", at.format(MOMENT))
}

fn moment_of(name: &OsStr) -> Option<Instant> {
    let moment = name.to_str()?.strip_prefix(PREFIX)?.strip_suffix(SUFFIX)?;
    let moment = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
    Some(moment.and_utc())
}

/// Two in the same second are told apart.
fn free_name(folder: &Path, at: Instant) -> PathBuf {
    let second = DateTime::from_timestamp(at.timestamp(), 0).unwrap_or(at);
    let mut seconds = (0..).map(|later| second + TimeDelta::seconds(later));
    let free = seconds.find_map(|at| {
        let path = folder.join(name_of(at));
        (!path.exists()).then_some(path)
    });
    free.unwrap_or_else(|| folder.join(name_of(second)))
}

/// Only one program at a time makes backups here or brings one in, until it lets go.
pub(super) fn turn(data: &Path) -> Result<File, Error> {
    let folder = data.join(FOLDER);
    super::make_folder(&folder)?;
    let path = folder.join(LOCK);
    let file = private_file(&path)?;
    file.lock().map_err(|error| Error::of_file(&path, error))?;
    Ok(file)
}

/// Every backup, and what was left of any; not what somebody else has put there.
pub(super) fn remove_all(data: &Path) -> Result<(), Error> {
    let folder = data.join(FOLDER);
    for backup in list(data)? {
        fs::remove_file(&backup.path).map_err(|error| Error::of_file(&backup.path, error))?;
    }
    remove_all_that(&folder, |name| {
        name.starts_with(BEFORE) && name.ends_with(SUFFIX)
    })?;
    remove_parts(&folder)?;
    let _ = fs::remove_dir_all(folder.join(RESTORING));
    Ok(())
}

/// What a program left that ended in the middle.
fn remove_parts(folder: &Path) -> Result<(), Error> {
    remove_all_that(folder, |name| name.ends_with(&format!(".{PART}")))
}

fn remove_all_that(folder: &Path, is_meant: impl Fn(&str) -> bool) -> Result<(), Error> {
    let entries = fs::read_dir(folder).map_err(|error| Error::of_file(folder, error))?;
    for entry in entries.flatten() {
        if is_meant(&entry.file_name().to_string_lossy()) {
            remove_part(&entry.path());
        }
    }
    Ok(())
}

/// With what SQLite may have put beside it.
fn remove_part(part: &Path) {
    for end in ["", "-journal", "-wal", "-shm"] {
        let mut name = part.as_os_str().to_owned();
        name.push(end);
        // Mostly there is none.
        let _ = fs::remove_file(name);
    }
}

fn beside(to: &Path) -> Result<PathBuf, Error> {
    let name = to
        .file_name()
        .ok_or_else(|| Error::of_file(to, io::ErrorKind::IsADirectory.into()))?;
    Ok(to.with_file_name(format!(".{}.{PART}", name.to_string_lossy())))
}

/// A new name lasts once its folder is on the disk.
#[cfg(unix)]
fn keep_name(file: &Path) -> Result<(), Error> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| Error::of_file(folder, error))
}

#[cfg(not(unix))]
fn keep_name(_: &Path) -> Result<(), Error> {
    Ok(())
}
