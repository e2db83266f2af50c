//! The database: one SQLite file in a folder that only its owner can read.

mod fact;
mod outcome;
mod plan;
mod record;
mod session;
mod step;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, TransactionBehavior};
use rusqlite_migration::{M, Migrations};

use crate::content::Content;
use crate::error::Error;
use crate::history::History;
use crate::now::{Instant, Now};

pub use fact::{Daemon, Fact};
pub use outcome::OutcomeRow;
pub use plan::PlanRow;
pub use record::{Change, Record, RecordKey};
pub use step::{Label, Step, StepRow};

pub const FILE_NAME: &str = "afterhand.db";
/// A file that is written after every change has become visible. Watching the database itself would
/// not do: what is written to its log last is written before others can read it.
pub const BELL: &str = "changed";

const MIGRATIONS: &[M] = &[M::up(include_str!("migrations/0001-foundation.sql"))];
/// The schema that this program knows.
const SCHEMA: i64 = MIGRATIONS.len() as i64;

#[derive(Debug)]
pub struct Store {
    connection: Connection,
    folder: PathBuf,
}

impl Store {
    /// Opens the database in `folder`, making both where they do not exist.
    pub fn open(folder: &Path) -> Result<Store, Error> {
        let file = folder.join(FILE_NAME);
        prepare(folder, &file)?;
        // The first look at a file, the switch to a write-ahead log and a migration are no business of
        // two programs at once, and SQLite's own waiting does not cover the switch.
        let _turn = take_turn(folder)?;
        let mut connection = Connection::open(&file)?;
        connection.busy_timeout(Duration::from_secs(10))?;
        connection.set_transaction_behavior(TransactionBehavior::Immediate);
        let version = schema_version(&connection)?;
        if version > SCHEMA {
            return Err(Error::NewerDatabase);
        }
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        if version < SCHEMA {
            migrate(&mut connection)?;
        }
        // A damaged file can still open; its schema is the first thing that does not read.
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        let store = Store {
            connection,
            folder: folder.to_owned(),
        };
        if version < SCHEMA {
            store.ring();
        }
        Ok(store)
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Changes when another connection has written. A newer program may have migrated meanwhile.
    pub fn data_version(&self) -> Result<i64, Error> {
        if schema_version(&self.connection)? > SCHEMA {
            return Err(Error::NewerDatabase);
        }
        Ok(self
            .connection
            .pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// The first door: one transaction on the disk before it returns, with its undo recorded.
    pub fn act<T>(
        &mut self,
        now: &Now,
        work: impl FnOnce(&mut Step<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.connection.pragma_update(None, "synchronous", "full")?;
        let transaction = self.connection.transaction()?;
        let mut step = Step::begin(&transaction);
        let value = work(&mut step)?;
        step.record(now.instant)?;
        transaction.commit()?;
        self.ring();
        Ok(value)
    }

    pub fn undo(&mut self, step: Option<i64>) -> Result<StepRow, Error> {
        self.connection.pragma_update(None, "synchronous", "full")?;
        let transaction = self.connection.transaction()?;
        let undone = step::undo(&transaction, step)?;
        transaction.commit()?;
        self.ring();
        Ok(undone)
    }

    pub fn redo(&mut self) -> Result<StepRow, Error> {
        self.connection.pragma_update(None, "synchronous", "full")?;
        let transaction = self.connection.transaction()?;
        let redone = step::redo(&transaction)?;
        transaction.commit()?;
        self.ring();
        Ok(redone)
    }

    /// The second door: appends what the agent saw or did.
    pub fn observe(&mut self, facts: &[Fact], now: &Now) -> Result<(), Error> {
        self.connection
            .pragma_update(None, "synchronous", "normal")?;
        let transaction = self.connection.transaction()?;
        for fact in facts {
            fact::append(&transaction, fact, now.instant)?;
        }
        transaction.commit()?;
        self.ring();
        Ok(())
    }

    fn ring(&self) {
        // The change is safe; someone who does not hear of it now sees it at their next look.
        let _ = fs::write(self.folder.join(BELL), []);
    }

    /// What is on record about the time from `from` to `until`.
    pub fn history(
        &self,
        content: &Content,
        from: Instant,
        until: Instant,
    ) -> Result<History, Error> {
        let connection = &self.connection;
        // Local dates around the world lie up to a day and a bit beside UTC's.
        let margin = TimeDelta::days(2);
        let meant = ((from - margin).naive_utc(), (until + margin).naive_utc());
        let (raised, dismissed) = fact::raised_and_dismissed(connection, meant)?;
        Ok(History {
            plans: plan::in_force_since(connection, content, from)?,
            sessions: session::ended_between(connection, from - LONGEST_AFTERCARE, until)?,
            outcomes: outcome::meant_for(connection, meant)?,
            raised,
            dismissed,
        })
    }

    pub fn sessions(&self) -> Result<Vec<crate::session::Session>, Error> {
        session::ended_between(
            &self.connection,
            DateTime::<Utc>::MIN_UTC,
            DateTime::<Utc>::MAX_UTC,
        )
    }

    pub fn plans(&self, content: &Content) -> Result<Vec<crate::plan::Taken>, Error> {
        plan::in_force_since(&self.connection, content, DateTime::<Utc>::MAX_UTC)
    }

    pub fn last_plan(&self, id: &str) -> Result<Option<PlanRow>, Error> {
        plan::last(&self.connection, id)
    }

    pub fn daemon(&self) -> Result<Option<Daemon>, Error> {
        fact::daemon(&self.connection)
    }

    /// The steps that undo and redo would take back or do again.
    pub fn next_undo(&self) -> Result<Option<StepRow>, Error> {
        step::next_undo(&self.connection)
    }

    pub fn next_redo(&self) -> Result<Option<StepRow>, Error> {
        step::next_redo(&self.connection)
    }
}

/// Our longest window (AR-10's thirty days) is shorter than a clinic's may be.
const LONGEST_AFTERCARE: TimeDelta = TimeDelta::days(90);

/// Moves a damaged database out of the way, unchanged, and returns the folder it is kept in.
pub fn set_aside(folder: &Path, now: &Now) -> Result<PathBuf, Error> {
    let name = format!("damaged-{}", now.local().format("%Y-%m-%dT%H-%M-%S"));
    let kept = folder.join(name);
    fs::create_dir(&kept).map_err(|error| file_error(&kept, error))?;
    for suffix in ["", "-wal", "-shm"] {
        let name = format!("{FILE_NAME}{suffix}");
        let file = folder.join(&name);
        if file.exists() {
            fs::rename(&file, kept.join(&name)).map_err(|error| file_error(&file, error))?;
        }
    }
    Ok(kept)
}

/// The folder and the file, readable by their owner only.
fn prepare(folder: &Path, file: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(|error| file_error(folder, error))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let owner_only = fs::Permissions::from_mode(0o700);
        let given = fs::metadata(folder).map(|metadata| metadata.permissions().mode() & 0o777);
        if given.is_ok_and(|mode| mode != 0o700) {
            fs::set_permissions(folder, owner_only).map_err(|error| file_error(folder, error))?;
        }
    }
    // An existing database is left alone: to close it here would end the locks that another connection
    // of this process may hold on it.
    if !file.exists() {
        private_file(file)?;
    }
    Ok(())
}

/// Holds other programs off until it is dropped.
fn take_turn(folder: &Path) -> Result<fs::File, Error> {
    let path = folder.join("opening.lock");
    let file = private_file(&path)?;
    file.lock().map_err(|error| file_error(&path, error))?;
    Ok(file)
}

/// Opens a file, making it where it does not exist.
fn private_file(path: &Path) -> Result<fs::File, Error> {
    let mut options = fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| file_error(path, error))
}

fn file_error(path: &Path, error: std::io::Error) -> Error {
    if error.kind() == std::io::ErrorKind::StorageFull {
        return Error::DiskFull;
    }
    Error::File {
        path: path.to_owned(),
        error,
    }
}

fn schema_version(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// All in one transaction. Undo steps hold rows of the old shape, so a migration empties them.
fn migrate(connection: &mut Connection) -> Result<(), Error> {
    Migrations::from_slice(MIGRATIONS)
        .to_latest(connection)
        .map_err(|error| {
            if let rusqlite_migration::Error::RusqliteError { err, .. } = error {
                err.into()
            } else {
                Error::Stored(error.to_string())
            }
        })?;
    connection.execute("DELETE FROM step", [])?;
    Ok(())
}

fn millisecond(instant: Instant) -> i64 {
    instant.timestamp_millis()
}

fn instant(millisecond: i64) -> Result<Instant, Error> {
    DateTime::from_timestamp_millis(millisecond)
        .ok_or_else(|| Error::Stored(format!("instant {millisecond}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_are_sound() {
        Migrations::from_slice(MIGRATIONS).validate().unwrap();
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
