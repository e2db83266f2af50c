//! The table `clinic_key`: the key that first signed a plan of a clinic.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use crate::error::Error;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClinicKeyRow {
    /// As the plan gave it.
    pub clinic: String,
    /// The public key.
    pub key: String,
    pub at: i64,
}

pub fn put(connection: &Connection, row: &ClinicKeyRow) -> Result<(), Error> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO clinic_key (clinic, key, at) VALUES (?1, ?2, ?3)")?
        .execute(params![row.clinic, row.key, row.at])?;
    Ok(())
}

pub fn get(connection: &Connection, clinic: &str) -> Result<Option<ClinicKeyRow>, Error> {
    Ok(connection
        .prepare_cached("SELECT clinic, key, at FROM clinic_key WHERE clinic = ?1")?
        .query_row(params![clinic], row_to_key)
        .optional()?)
}

pub fn list(connection: &Connection) -> Result<Vec<ClinicKeyRow>, Error> {
    let mut statement =
        connection.prepare_cached("SELECT clinic, key, at FROM clinic_key ORDER BY clinic")?;
    let rows = statement.query_map([], row_to_key)?;
    Ok(rows.collect::<rusqlite::Result<Vec<ClinicKeyRow>>>()?)
}

pub fn remove(connection: &Connection, clinic: &str) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM clinic_key WHERE clinic = ?1")?
        .execute(params![clinic])?;
    Ok(())
}

fn row_to_key(row: &Row<'_>) -> rusqlite::Result<ClinicKeyRow> {
    Ok(ClinicKeyRow {
        clinic: row.get(0)?,
        key: row.get(1)?,
        at: row.get(2)?,
    })
}
