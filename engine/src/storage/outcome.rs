//! The table `outcome`.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::outcome::{Answer, Excuse, Outcome};
use crate::schedule::SlotId;

use super::instant;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeRow {
    pub item: String,
    pub meant_for: String,
    #[serde(flatten)]
    pub outcome: Outcome,
    pub at: i64,
}

impl OutcomeRow {
    pub fn slot(&self) -> Result<SlotId, Error> {
        slot(&self.item, &self.meant_for)
    }
}

pub fn local(time: NaiveDateTime) -> String {
    time.format("%Y-%m-%dT%H:%M").to_string()
}

pub fn slot(item: &str, meant_for: &str) -> Result<SlotId, Error> {
    SlotId::read(item, meant_for).ok_or_else(|| Error::Stored(format!("{item}@{meant_for}")))
}

pub fn meant_for(
    connection: &Connection,
    (from, until): (NaiveDateTime, NaiveDateTime),
) -> Result<HashMap<SlotId, Answer>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT item, meant_for, outcome, why, at, excuse FROM outcome WHERE meant_for BETWEEN ?1 AND ?2",
    )?;
    let rows = statement.query_map(params![local(from), local(until)], row_to_outcome)?;
    rows.map(|row| {
        let row = row??;
        let slot = row.slot()?;
        let at = instant(row.at)?;
        let outcome = row.outcome;
        Ok((slot, Answer { outcome, at }))
    })
    .collect()
}

/// The slots meant for a stretch of local time that were done.
pub fn done(
    connection: &Connection,
    meant: (NaiveDateTime, NaiveDateTime),
) -> Result<HashSet<SlotId>, Error> {
    slots(
        connection,
        "SELECT item, meant_for FROM outcome
         WHERE meant_for BETWEEN ?1 AND ?2 AND outcome = 'done'",
        meant,
    )
}

/// The slots meant for a stretch of local time that were skipped for a reason that excuses it.
pub fn excused(
    connection: &Connection,
    meant: (NaiveDateTime, NaiveDateTime),
) -> Result<HashSet<SlotId>, Error> {
    slots(
        connection,
        "SELECT item, meant_for FROM outcome
         WHERE meant_for BETWEEN ?1 AND ?2 AND excuse IS NOT NULL",
        meant,
    )
}

fn slots(
    connection: &Connection,
    statement: &str,
    (from, until): (NaiveDateTime, NaiveDateTime),
) -> Result<HashSet<SlotId>, Error> {
    let mut statement = connection.prepare_cached(statement)?;
    let mut rows = statement.query(params![local(from), local(until)])?;
    let mut slots = HashSet::new();
    while let Some(row) = rows.next()? {
        let (item, meant_for): (String, String) = (row.get(0)?, row.get(1)?);
        slots.insert(slot(&item, &meant_for)?);
    }
    Ok(slots)
}

/// The times that an item was meant for, from one on, and that have an answer.
pub fn of_item(
    connection: &Connection,
    item: &str,
    from: NaiveDateTime,
) -> Result<Vec<NaiveDateTime>, Error> {
    let mut statement = connection
        .prepare_cached("SELECT meant_for FROM outcome WHERE item = ?1 AND meant_for >= ?2")?;
    let rows = statement.query_map(params![item, local(from)], |row| row.get(0))?;
    rows.map(|meant_for| {
        let meant_for: String = meant_for?;
        Ok(slot(item, &meant_for)?.meant_for)
    })
    .collect()
}

/// Whether anything was ever said or done of an item.
pub fn has_history(connection: &Connection, item: &str) -> Result<bool, Error> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM outcome WHERE item = ?1)
                 OR EXISTS (SELECT 1 FROM practice WHERE item = ?1 AND meant_for IS NOT NULL)",
        )?
        .query_row(params![item], |row| row.get(0))?)
}

pub fn get(
    connection: &Connection,
    item: &str,
    meant_for: &str,
) -> Result<Option<OutcomeRow>, Error> {
    connection
        .prepare_cached(
            "SELECT item, meant_for, outcome, why, at, excuse FROM outcome
             WHERE item = ?1 AND meant_for = ?2",
        )?
        .query_row(params![item, meant_for], row_to_outcome)
        .optional()?
        .transpose()
}

pub fn put(connection: &Connection, row: &OutcomeRow) -> Result<(), Error> {
    let (name, why, excuse) = match &row.outcome {
        Outcome::Done => ("done", None, None),
        Outcome::Skipped { why, excuse } => ("skipped", why.as_deref(), *excuse),
    };
    connection
        .prepare_cached(
            "INSERT INTO outcome (item, meant_for, outcome, why, at, excuse)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT DO UPDATE SET outcome = ?3, why = ?4, at = ?5, excuse = ?6",
        )?
        .execute(params![
            row.item,
            row.meant_for,
            name,
            why,
            row.at,
            excuse.map(Excuse::name),
        ])?;
    Ok(())
}

pub fn remove(connection: &Connection, item: &str, meant_for: &str) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM outcome WHERE item = ?1 AND meant_for = ?2")?
        .execute(params![item, meant_for])?;
    Ok(())
}

pub(super) fn row_to_outcome(row: &Row<'_>) -> rusqlite::Result<Result<OutcomeRow, Error>> {
    let (item, meant_for, at) = (row.get(0)?, row.get(1)?, row.get(4)?);
    let name: String = row.get(2)?;
    let outcome = match name.as_str() {
        "done" => Outcome::Done,
        "skipped" => {
            let excuse: Option<String> = row.get(5)?;
            Outcome::Skipped {
                why: row.get(3)?,
                // One that this program does not know is as good as none.
                excuse: excuse.as_deref().and_then(Excuse::named),
            }
        }
        _ => return Ok(Err(Error::Stored(format!("outcome {name}")))),
    };
    Ok(Ok(OutcomeRow {
        item,
        meant_for,
        outcome,
        at,
    }))
}
