//! What this data is known by outside.

use rusqlite::Connection;

use crate::error::Error;

/// Random, and the same for as long as the folder's data is kept.
pub fn get(connection: &Connection) -> Result<String, Error> {
    Ok(connection.query_row("SELECT id FROM identity", [], |row| row.get(0))?)
}

/// The data go on as what they were elsewhere.
pub fn put(connection: &Connection, id: &str) -> Result<(), Error> {
    connection.execute("UPDATE identity SET id = ?1", [id])?;
    Ok(())
}
