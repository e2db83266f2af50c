//! How much there is of everything, and whether it has changed.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::{Store, instant};
use crate::backup::{Contents, Count, Thing};
use crate::error::Error;

const COUNTS: &str = include_str!("contents.sql");

/// Differs once a person has changed anything; what the agent saw is no part of it.
const MARK: &str = "SELECT json_array(
    (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'step'),
    (SELECT coalesce(sum(undone), 0) FROM step),
    (SELECT coalesce(max(last), 0) FROM practice))";

impl Store {
    pub fn contents(&self) -> Result<Contents, Error> {
        contents(self.reading()?)
    }

    /// Whether a person has changed anything since this backup was made; true where it cannot be told.
    pub fn has_changed_since(&self, backup: &Path) -> Result<bool, Error> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let then = Connection::open_with_flags(backup, flags)
            .map_err(Error::from)
            .and_then(|backup| mark(&backup));
        let now = mark(self.reading()?)?;
        Ok(then.ok().is_none_or(|then| then != now))
    }
}

type Mark = (Vec<(String, u32)>, String);

fn mark(connection: &Connection) -> Result<Mark, Error> {
    let contents = contents(connection)?;
    let counts = contents.0.into_iter();
    let counts = counts.map(|(thing, count)| (thing.name().to_owned(), count.count));
    let mark = connection.query_row(MARK, [], |row| row.get(0))?;
    Ok((counts.collect(), mark))
}

pub fn contents(connection: &Connection) -> Result<Contents, Error> {
    let mut statement = connection.prepare_cached(COUNTS)?;
    let mut rows = statement.query([])?;
    let mut counts: Vec<(Thing, Count)> = Vec::new();
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let thing = Thing::named(&name).ok_or_else(|| Error::Stored(name.clone()))?;
        let last: Option<i64> = row.get(2)?;
        counts.push((
            thing,
            Count {
                count: row.get(1)?,
                last: last.map(instant).transpose()?,
            },
        ));
    }
    Ok(Contents(counts))
}
