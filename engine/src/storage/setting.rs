//! The tables `setting` and `pause`: what a person has chosen.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::{instant, millisecond};
use crate::error::Error;
use crate::language::Language;
use crate::now::Instant;
use crate::person::{Pause, Setting, Settings};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingRow {
    pub name: String,
    pub value: String,
    /// When it was chosen; none: before that was kept.
    pub at: Option<i64>,
}

/// A choice that this program cannot read is as good as none.
pub fn settings(connection: &Connection) -> Result<Settings, Error> {
    let mut statement = connection.prepare_cached("SELECT name, value, at FROM setting")?;
    let mut rows = statement.query([])?;
    let mut settings = Settings::default();
    while let Some(row) = rows.next()? {
        let (name, value): (String, String) = (row.get(0)?, row.get(1)?);
        let at: Option<i64> = row.get(2)?;
        if let Ok(setting) = Setting::parse(&name, &value) {
            settings.set(setting, at.map(instant).transpose()?);
        }
    }
    Ok(settings)
}

/// Which language was chosen; none where none was, or none that this program speaks.
pub fn language(connection: &Connection) -> Result<Option<Language>, Error> {
    let row = get(connection, "language")?;
    Ok(row.and_then(|row| Language::named(&row.value)))
}

pub fn get(connection: &Connection, name: &str) -> Result<Option<SettingRow>, Error> {
    Ok(connection
        .prepare_cached("SELECT value, at FROM setting WHERE name = ?1")?
        .query_row(params![name], |row| {
            Ok(SettingRow {
                name: name.to_owned(),
                value: row.get(0)?,
                at: row.get(1)?,
            })
        })
        .optional()?)
}

pub fn put(connection: &Connection, row: &SettingRow) -> Result<(), Error> {
    connection
        .prepare_cached(
            "INSERT INTO setting (name, value, at) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET value = ?2, at = ?3",
        )?
        .execute(params![row.name, row.value, row.at])?;
    Ok(())
}

pub fn remove(connection: &Connection, name: &str) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM setting WHERE name = ?1")?
        .execute(params![name])?;
    Ok(())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PauseRow {
    pub since: i64,
    pub until: i64,
}

impl PauseRow {
    pub fn of(pause: Pause) -> PauseRow {
        PauseRow {
            since: millisecond(pause.since),
            until: millisecond(pause.until),
        }
    }
}

/// Those that reach into the stretch, first begun first.
pub fn pauses(connection: &Connection, from: Instant, until: Instant) -> Result<Vec<Pause>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT since, until FROM pause WHERE until > ?1 AND since <= ?2 ORDER BY since",
    )?;
    let rows = statement.query_map(params![millisecond(from), millisecond(until)], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    rows.map(|row| {
        let (since, until) = row?;
        Ok(Pause {
            since: instant(since)?,
            until: instant(until)?,
        })
    })
    .collect()
}

pub fn pause(connection: &Connection, since: i64) -> Result<Option<PauseRow>, Error> {
    Ok(connection
        .prepare_cached("SELECT until FROM pause WHERE since = ?1")?
        .query_row(params![since], |row| row.get(0))
        .optional()?
        .map(|until| PauseRow { since, until }))
}

pub fn put_pause(connection: &Connection, row: &PauseRow) -> Result<(), Error> {
    connection
        .prepare_cached(
            "INSERT INTO pause (since, until) VALUES (?1, ?2)
             ON CONFLICT DO UPDATE SET until = ?2",
        )?
        .execute(params![row.since, row.until])?;
    Ok(())
}

pub fn remove_pause(connection: &Connection, since: i64) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM pause WHERE since = ?1")?
        .execute(params![since])?;
    Ok(())
}
