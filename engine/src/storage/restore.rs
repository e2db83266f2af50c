//! A backup in the place of what is there. The file that it comes from is never opened by SQLite: a private
//! copy is, and only what is ours and sound goes on from there into the database that is open.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use rusqlite_migration::Migrations;

use super::arrival::{self, Arrival};
use super::backup::{FOLDER, PAGES, RESTORING, refuse_unsound, turn};
use super::merge_safety::{self, Whose};
use super::{
    FILE_NAME, MIGRATIONS, SCHEMA, SafetyRows, Store, private_file, refuse_newer, ring,
    schema_version,
};
use crate::backup::{BackupFault, Contents};
use crate::content::Content;
use crate::error::Error;
use crate::now::Now;

/// Ten years of data are a few MiB.
const MOST_BYTES: u64 = 1 << 30;
const MAGIC: &[u8] = b"SQLite format 3\0";

/// A backup that can be brought in: sound, ours, and of this program's schema.
#[derive(Debug)]
pub struct Candidate {
    store: Store,
    /// Removed with everything in it when the candidate is done with.
    folder: PathBuf,
    /// Held until then.
    _turn: File,
}

impl Drop for Candidate {
    fn drop(&mut self) {
        // What is left is removed by the next one.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Candidate {
    /// Nothing of the file's own is trusted.
    pub fn of(data: &Path, file: &Path) -> Result<Candidate, Error> {
        refuse_own(data, file)?;
        let turn = turn(data)?;
        let folder = data.join(FOLDER).join(RESTORING);
        // Left by a program that ended in the middle.
        let _ = fs::remove_dir_all(&folder);
        super::make_folder(&folder)?;
        match Candidate::in_folder(&folder, file) {
            Ok(store) => Ok(Candidate {
                store,
                folder,
                _turn: turn,
            }),
            Err(error) => {
                let _ = fs::remove_dir_all(&folder);
                Err(of_backup(error))
            }
        }
    }

    fn in_folder(folder: &Path, file: &Path) -> Result<Store, Error> {
        let copy = folder.join(FILE_NAME);
        copy_file(file, &copy)?;
        refuse_foreign(&copy)?;
        Store::open_in_turn(folder)
    }

    pub fn contents(&self) -> Result<Contents, Error> {
        self.store.contents()
    }

    /// Every row can be read; one that cannot would stand in the way later.
    pub fn refuse_unreadable(&self, content: &Content, now: &Now) -> Result<(), Error> {
        let store = &self.store;
        let read = || -> Result<(), Error> {
            let (first, last) = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
            store.settings()?;
            store.sessions()?;
            store.appointments()?;
            store.courses()?;
            store.told_rules()?;
            store.check_ins(u32::MAX)?;
            store.screenings()?;
            store.clearances()?;
            store.entries(first, last)?;
            store.reactions(first, last)?;
            store.measures()?;
            store.arrivals()?;
            store.practices(first, last)?;
            let years = TimeDelta::days(365 * 100);
            store.history(content, now.instant - years, now.instant + years)?;
            Ok(())
        };
        read().map_err(of_backup)
    }
}

impl Store {
    /// Everything at once, or nothing: programs that have the database open see the one or the other.
    /// What was answered here about safety, and is not in the backup, stays; returns how much that is.
    pub fn bring_in(
        &mut self,
        candidate: &Candidate,
        now: &Now,
        progress: &mut dyn FnMut(f64),
    ) -> Result<usize, Error> {
        self.refuse_moved()?;
        refuse_newer(&self.connection)?;
        self.connection.pragma_update(None, "synchronous", "full")?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let present = Connection::open_with_flags(self.folder.join(FILE_NAME), flags)?;
        let source = &candidate.store.connection;
        let backup = Backup::new(source, &mut self.connection)?;
        // From the first page on nobody else writes, so nothing that is answered now is lost.
        let mut step = backup.step(1)?;
        let kept = make_ready(&present, source, now)?;
        loop {
            match step {
                StepResult::Done => break,
                StepResult::More => {}
                StepResult::Busy | StepResult::Locked | _ => return Err(Error::Busy),
            }
            let so_far = backup.progress();
            let left = f64::from(so_far.remaining) / f64::from(so_far.pagecount.max(1));
            progress(1.0 - left);
            step = backup.step(PAGES)?;
        }
        drop(backup);
        ring(&self.folder);
        Ok(kept)
    }
}

/// Adds to the backup what has been answered here since, empties its undo, and notes that it came.
fn make_ready(present: &Connection, source: &Connection, now: &Now) -> Result<usize, Error> {
    let transaction = Transaction::new_unchecked(source, TransactionBehavior::Immediate)?;
    let kept = merge_safety::merge(&transaction, &SafetyRows::of(present)?, Whose::Own)?;
    transaction.execute("DELETE FROM step", [])?;
    arrival::put(&transaction, Arrival::Restore, now.instant)?;
    transaction.commit()?;
    Ok(kept)
}

/// To open the database's own files, and to close them again, would end the locks that SQLite holds.
fn refuse_own(data: &Path, file: &Path) -> Result<(), Error> {
    let same = |one: &Path, other: &Path| match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        (Ok(_) | Err(_), Ok(_) | Err(_)) => false,
    };
    let own = ["", "-wal", "-shm"].iter().any(|end| {
        let own = data.join(format!("{FILE_NAME}{end}"));
        same(&own, file) || is_same_file(&own, file)
    });
    match own {
        true => Err(Error::Backup(BackupFault::IsPresent)),
        false => Ok(()),
    }
}

fn is_same_file(one: &Path, other: &Path) -> bool {
    match (super::identity(one), super::identity(other)) {
        (Ok(one), Ok(other)) => cfg!(unix) && one == other,
        (Ok(_) | Err(_), Ok(_) | Err(_)) => false,
    }
}

fn copy_file(from: &Path, to: &Path) -> Result<(), Error> {
    let unreadable = |error| Error::of_file(from, error);
    let metadata = fs::metadata(from).map_err(unreadable)?;
    if !metadata.is_file() || metadata.len() > MOST_BYTES {
        return Err(Error::Backup(BackupFault::NotOurs));
    }
    let mut file = File::open(from).map_err(unreadable)?;
    let mut begins = Vec::new();
    (&mut file)
        .take(MAGIC.len() as u64)
        .read_to_end(&mut begins)
        .map_err(unreadable)?;
    if begins != MAGIC {
        return Err(Error::Backup(BackupFault::NotOurs));
    }
    let mut copy = private_file(to)?;
    let copied = io::copy(
        &mut begins.as_slice().chain(file.take(MOST_BYTES)),
        &mut copy,
    );
    copied.map_err(|error| Error::of_file(to, error))?;
    Ok(())
}

/// Its tables are those of one of our schemas to the letter, so nothing in it runs by itself.
fn refuse_foreign(copy: &Path) -> Result<(), Error> {
    let connection = Connection::open(copy)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    let version = schema_version(&connection)?;
    let found = schema(&connection)?;
    let is_ours = found.iter().any(|row| row.starts_with("table plan plan "))
        && found
            .iter()
            .any(|row| row.starts_with("table outcome outcome "));
    if !is_ours || version < 1 {
        return Err(Error::Backup(BackupFault::NotOurs));
    }
    if version > SCHEMA {
        return Err(Error::NewerDatabase);
    }
    let mut ours = Connection::open_in_memory()?;
    Migrations::from_slice(MIGRATIONS)
        .to_version(&mut ours, usize::try_from(version).unwrap_or(0))
        .map_err(|error| Error::Stored(error.to_string()))?;
    let page = |connection: &Connection| -> Result<i64, Error> {
        Ok(connection.pragma_query_value(None, "page_size", |row| row.get(0))?)
    };
    if found != schema(&ours)? || page(&connection)? != page(&ours)? {
        return Err(Error::Backup(BackupFault::NotOurs));
    }
    // SQLite reads what is missing of the last page as zeros.
    let length = fs::metadata(copy).map_err(|error| Error::of_file(copy, error))?;
    if !length
        .len()
        .is_multiple_of(page(&connection)?.unsigned_abs())
    {
        return Err(Error::Backup(BackupFault::Damaged));
    }
    refuse_unsound(&connection)
}

/// One line a table or index; how it is laid out and commented counts for nothing.
fn schema(connection: &Connection) -> Result<Vec<String>, Error> {
    let mut statement =
        connection.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")?;
    let rows = statement.query_map([], |row| {
        let (kind, name, table): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let sql: String = row.get(3)?;
        let words = sql
            .lines()
            .filter_map(|line| line.split("--").next())
            .flat_map(str::split_whitespace);
        let sql = words.collect::<Vec<&str>>().join(" ");
        Ok(format!("{kind} {name} {table} {sql}"))
    })?;
    let mut lines = rows.collect::<Result<Vec<String>, _>>()?;
    lines.sort();
    Ok(lines)
}

/// What is wrong with a backup is no trouble with the data.
fn of_backup(error: Error) -> Error {
    if let Error::DamagedDatabase | Error::Database(_) | Error::Stored(_) = error {
        return Error::Backup(BackupFault::Damaged);
    }
    if let Error::NewerDatabase = error {
        return Error::Backup(BackupFault::Newer);
    }
    error
}
