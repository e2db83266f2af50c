//! The database: one SQLite file in a folder that only its owner can read.

mod appointment;
mod archive;
mod arrival;
mod backup;
mod clinic_key;
mod contents;
mod course;
mod data_id;
mod delay;
mod diary;
mod fact;
mod leave;
mod merge;
mod merge_safety;
mod origin;
mod outcome;
mod plan;
mod practice;
mod reading;
mod record;
mod restore;
mod safety;
mod safety_rows;
mod session;
mod setting;
mod step;
mod told_rule;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::DateTime;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use rusqlite_migration::{M, Migrations};
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::language::Language;
use crate::now::{Instant, Now};

pub use arrival::Arrival;
pub use backup::{BackupFile, FOLDER as BACKUPS, list as backups};
pub use clinic_key::ClinicKeyRow;
pub use delay::{FollowingRow, MoveRow, SnoozeRow};
pub use fact::{Daemon, Fact};
pub use leave::folders_set_aside;
pub use outcome::{OutcomeRow, local};
pub use plan::PlanRow;
pub use record::{Change, Record, RecordKey};
pub use restore::Candidate;
pub use safety_rows::SafetyRows;
pub use setting::{PauseRow, SettingRow};
pub use step::{Label, Step, StepLine, StepRow};
pub use told_rule::ToldRuleRow;

/// Of the database, in its folder.
pub const FILE_NAME: &str = "afterhand.db";
/// A file that is written after every change has become visible. Watching the database itself would
/// not do: what is written to its log last is written before others can read it.
pub const BELL: &str = "changed";

const MIGRATIONS: &[M] = &[
    M::up(include_str!("migrations/0001-foundation.sql")),
    M::up(include_str!("migrations/0002-reminders.sql")),
    M::up(include_str!("migrations/0003-safety-and-diary.sql")),
    M::up(include_str!("migrations/0004-sessions.sql")),
    M::up(include_str!("migrations/0005-player.sql")),
    M::up(include_str!("migrations/0006-take-along.sql")),
];
/// The schema that this program knows.
const SCHEMA: i64 = MIGRATIONS.len() as i64;

/// The database of one data folder, open.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    folder: PathBuf,
    /// Of the file that is open.
    identity: Identity,
}

impl Store {
    /// Opens the database in `folder`, making both where they do not exist.
    pub fn open(folder: &Path) -> Result<Store, Error> {
        make_folder(folder)?;
        let _turn = take_turn(folder)?;
        Store::open_in_turn(folder)
    }

    /// The first look at a file, the switch to a write-ahead log and a migration are no business of two
    /// programs at once, and SQLite's own waiting does not cover the switch.
    fn open_in_turn(folder: &Path) -> Result<Store, Error> {
        let file = folder.join(FILE_NAME);
        // An existing database is left alone: to close it here would end the locks that another
        // connection of this process may hold on it.
        if !file.exists() {
            private_file(&file)?;
        }
        let mut connection = Connection::open(&file)?;
        let identity = identity(&file).map_err(|error| Error::of_file(&file, error))?;
        connection.busy_timeout(Duration::from_secs(10))?;
        connection.set_transaction_behavior(TransactionBehavior::Immediate);
        refuse_newer(&connection)?;
        let version = schema_version(&connection)?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        let mut store = Store {
            connection,
            folder: folder.to_owned(),
            identity,
        };
        if version < SCHEMA {
            if 0 < version {
                store.back_up_before_migration()?;
            }
            migrate(&mut store.connection)?;
        }
        // A damaged file can still open; its schema is the first thing that does not read.
        let schema = "SELECT count(*) FROM sqlite_schema";
        store.connection.query_row(schema, [], |_| Ok(()))?;
        if version < SCHEMA {
            ring(folder);
        }
        Ok(store)
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Changes when another connection has written.
    pub fn data_version(&self) -> Result<i64, Error> {
        Ok(self
            .reading()?
            .pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// The first door: one transaction on the disk before it returns, with its undo recorded.
    pub fn act<T>(
        &mut self,
        now: &Now,
        work: impl FnOnce(&mut Step<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.write(Lasting::Now, |transaction| {
            let mut step = Step::begin(transaction);
            let value = work(&mut step)?;
            step.record(now)?;
            Ok(value)
        })
    }

    pub fn undo(&mut self, step: Option<i64>) -> Result<StepRow, Error> {
        self.write(Lasting::Now, |transaction| step::undo(transaction, step))
    }

    /// Takes back every step from the latest to this one, or none of them; returns them, the latest first.
    pub fn undo_to(&mut self, step: i64) -> Result<Vec<StepRow>, Error> {
        self.write(Lasting::Now, |transaction| step::undo_to(transaction, step))
    }

    pub fn redo(&mut self) -> Result<StepRow, Error> {
        self.write(Lasting::Now, step::redo)
    }

    /// The second door: appends what the agent saw or did, and when.
    pub fn observe(&mut self, facts: &[(Instant, Fact)]) -> Result<(), Error> {
        self.write(Lasting::Soon, |transaction| {
            facts
                .iter()
                .try_for_each(|(at, fact)| fact::append(transaction, fact, *at))
        })
    }

    fn write<T>(
        &mut self,
        lasting: Lasting,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.refuse_moved()?;
        let synchronous = match lasting {
            Lasting::Now => "full",
            Lasting::Soon => "normal",
        };
        self.connection
            .pragma_update(None, "synchronous", synchronous)?;
        let transaction = self.connection.transaction()?;
        refuse_newer(&transaction)?;
        let value = work(&transaction)?;
        transaction.commit()?;
        ring(&self.folder);
        Ok(value)
    }

    /// The connection to ask, if what it has open is still the data.
    fn reading(&self) -> Result<&Connection, Error> {
        self.refuse_moved()?;
        refuse_newer(&self.connection)?;
        Ok(&self.connection)
    }

    /// What is written to a file that has been moved away is lost to everyone else.
    fn refuse_moved(&self) -> Result<(), Error> {
        let file = self.folder.join(FILE_NAME);
        match identity(&file) {
            Ok(found) if found == self.identity => Ok(()),
            Ok(_) => Err(Error::Moved),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Error::Moved),
            Err(error) => Err(Error::of_file(&file, error)),
        }
    }

    /// Opening looks at a few pages only; this reads them all.
    fn refuse_damaged(&self) -> Result<(), Error> {
        let check = |row: &rusqlite::Row<'_>| row.get(0);
        let verdict: String = self
            .connection
            .pragma_query_value(None, "quick_check", check)?;
        if verdict == "ok" {
            Ok(())
        } else {
            Err(Error::DamagedDatabase)
        }
    }
}

/// How soon something written is safe from a power cut.
#[derive(Clone, Copy, Debug)]
enum Lasting {
    /// Before the writing returns.
    Now,
    /// Within the operating system's time; nothing is ever half-written.
    Soon,
}

/// Moves a database that is damaged, or that a newer program wrote, out of the way, unchanged, and returns
/// the folder it is kept in. One that can be used is refused with [`Error::NotDamaged`].
pub fn set_aside(folder: &Path, now: &Now) -> Result<PathBuf, Error> {
    if !folder.join(FILE_NAME).exists() {
        return Err(Error::NotDamaged);
    }
    let _turn = take_turn(folder)?;
    let why = match is_damaged_in_turn(folder) {
        Ok(true) => leave::DAMAGED,
        Ok(false) => return Err(Error::NotDamaged),
        Err(Error::NewerDatabase) => leave::NEWER,
        Err(error) => return Err(error),
    };
    let moment = now.local().format("%Y-%m-%dT%H-%M-%S");
    let kept = folder.join(format!("{why}{moment}"));
    fs::create_dir(&kept).map_err(|error| Error::of_file(&kept, error))?;
    for suffix in ["", "-wal", "-shm"] {
        let name = format!("{FILE_NAME}{suffix}");
        let file = folder.join(&name);
        if file.exists() {
            fs::rename(&file, kept.join(&name)).map_err(|error| Error::of_file(&file, error))?;
        }
    }
    ring(folder);
    Ok(kept)
}

/// Whether the database can be set aside; every page of it is read.
pub fn is_damaged(folder: &Path) -> Result<bool, Error> {
    if !folder.join(FILE_NAME).exists() {
        return Ok(false);
    }
    let _turn = take_turn(folder)?;
    is_damaged_in_turn(folder)
}

fn is_damaged_in_turn(folder: &Path) -> Result<bool, Error> {
    match Store::open_in_turn(folder).and_then(|store| store.refuse_damaged()) {
        Ok(()) => Ok(false),
        Err(Error::DamagedDatabase) => Ok(true),
        Err(error) => Err(error),
    }
}

/// The language that was chosen in this folder; none where nothing was, or it cannot be read. The data are
/// only looked at: what is not there is not made.
pub fn chosen_language(folder: &Path) -> Option<Language> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(folder.join(FILE_NAME), flags).ok()?;
    connection.busy_timeout(Duration::from_secs(1)).ok()?;
    setting::language(&connection).ok().flatten()
}

/// Makes the folder, readable by its owner only. One that is there already stays as somebody made it.
fn make_folder(folder: &Path) -> Result<(), Error> {
    let mut maker = fs::DirBuilder::new();
    maker.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
    maker
        .create(folder)
        .map_err(|error| Error::of_file(folder, error))
}

/// What tells a file from another that takes its place.
#[cfg(unix)]
type Identity = (u64, u64);
#[cfg(not(unix))]
type Identity = ();

#[cfg(unix)]
fn identity(file: &Path) -> io::Result<Identity> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(file).map(|metadata| (metadata.dev(), metadata.ino()))
}

/// Such a system does not let an open file be moved.
#[cfg(not(unix))]
fn identity(_: &Path) -> io::Result<Identity> {
    Ok(())
}

fn ring(folder: &Path) {
    // The change is safe; someone who does not hear of it now sees it at their next look.
    let _ = fs::write(folder.join(BELL), []);
}

/// Holds other programs off until it is dropped.
fn take_turn(folder: &Path) -> Result<fs::File, Error> {
    let path = folder.join("opening.lock");
    let file = private_file(&path)?;
    file.lock().map_err(|error| Error::of_file(&path, error))?;
    Ok(file)
}

/// Opens a file, making it where it does not exist.
fn private_file(path: &Path) -> Result<fs::File, Error> {
    let mut options = fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(path)
        .map_err(|error| Error::of_file(path, error))
}

fn schema_version(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// A newer program may have migrated what an older one has open.
fn refuse_newer(connection: &Connection) -> Result<(), Error> {
    if schema_version(connection)? > SCHEMA {
        return Err(Error::NewerDatabase);
    }
    Ok(())
}

/// All in one transaction.
fn migrate(connection: &mut Connection) -> Result<(), Error> {
    Migrations::from_slice(MIGRATIONS)
        .to_latest(connection)
        .map_err(|error| {
            if let rusqlite_migration::Error::RusqliteError { err, .. } = error {
                err.into()
            } else {
                Error::Stored(error.to_string())
            }
        })
}

fn millisecond(instant: Instant) -> i64 {
    instant.timestamp_millis()
}

fn instant(millisecond: i64) -> Result<Instant, Error> {
    DateTime::from_timestamp_millis(millisecond)
        .ok_or_else(|| Error::Stored(format!("instant {millisecond}")))
}

fn json<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::Stored(error.to_string()))
}

fn from_json<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|error| Error::Stored(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_are_sound() {
        Migrations::from_slice(MIGRATIONS).validate().unwrap();
    }

    #[test]
    fn every_migration_but_the_first_ends_by_emptying_undo() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/storage/migrations");
        let mut files: Vec<PathBuf> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        files.sort();
        assert_eq!(files.len(), MIGRATIONS.len());
        for file in &files[1..] {
            let sql = fs::read_to_string(file).unwrap();
            assert!(sql.trim_end().ends_with("\nDELETE FROM step;"), "{file:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn the_folder_and_the_file_are_their_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("data");
        Store::open(&folder).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(&folder.join(FILE_NAME)), 0o600);
    }

    #[test]
    fn two_programs_that_open_a_new_folder_at_once_both_succeed() {
        for _ in 0..20 {
            let folder = tempfile::tempdir().unwrap();
            std::thread::scope(|scope| {
                let openers: Vec<_> = (0..4)
                    .map(|_| scope.spawn(|| Store::open(folder.path()).map(|_| ())))
                    .collect();
                for opener in openers {
                    opener.join().unwrap().unwrap();
                }
            });
        }
    }

    #[test]
    fn a_newer_database_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        Store::open(folder.path())
            .unwrap()
            .connection
            .pragma_update(None, "user_version", SCHEMA + 1)
            .unwrap();
        assert!(matches!(
            Store::open(folder.path()),
            Err(Error::NewerDatabase)
        ));
    }

    #[test]
    fn a_damaged_file_is_told_apart_and_set_aside_unchanged() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE_NAME);
        let garbage = b"this was a database once, and now it is not one any more ".repeat(100);
        fs::write(&file, &garbage).unwrap();
        assert!(matches!(
            Store::open(folder.path()),
            Err(Error::DamagedDatabase)
        ));
        assert_eq!(fs::read(&file).unwrap(), garbage);
        let now = Now {
            instant: "2026-11-21T10:00:00Z".parse().unwrap(),
            zone: crate::now::Zone::named("Europe/London").unwrap(),
        };
        let kept = set_aside(folder.path(), &now).unwrap();
        assert_eq!(fs::read(kept.join(FILE_NAME)).unwrap(), garbage);
        Store::open(folder.path()).unwrap();
    }
}
