//! The table `arrival`: what came in as a whole.

use rusqlite::{Connection, params};

use super::{instant, millisecond};
use crate::error::Error;
use crate::now::Instant;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// A backup took the place of what was here.
    Restore,
    /// A file was added to what was here.
    Import,
}

impl Arrival {
    const fn name(self) -> &'static str {
        match self {
            Arrival::Restore => "restore",
            Arrival::Import => "import",
        }
    }

    fn named(name: &str) -> Result<Arrival, Error> {
        [Arrival::Restore, Arrival::Import]
            .into_iter()
            .find(|arrival| arrival.name() == name)
            .ok_or_else(|| Error::Stored(format!("arrival: {name}")))
    }
}

pub fn put(connection: &Connection, arrival: Arrival, at: Instant) -> Result<(), Error> {
    connection
        .prepare_cached("INSERT INTO arrival (at, kind) VALUES (?1, ?2)")?
        .execute(params![millisecond(at), arrival.name()])?;
    Ok(())
}

pub fn list(connection: &Connection) -> Result<Vec<(Instant, Arrival)>, Error> {
    let mut statement = connection.prepare_cached("SELECT at, kind FROM arrival ORDER BY at")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.map(|row| {
        let (at, kind): (i64, String) = row?;
        Ok((instant(at)?, Arrival::named(&kind)?))
    })
    .collect()
}
