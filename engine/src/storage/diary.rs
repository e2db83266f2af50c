//! The tables `diary_entry`, `reaction` and `measure`.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{from_json, instant, json, millisecond};
use crate::body::Area;
use crate::diary::{Entry, Measure, Reaction, ReactionKind, Temperature};
use crate::error::Error;
use crate::now::Instant;

/// First noted first; both ends included.
pub fn entries_between(
    connection: &Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<Entry>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, at, zone, pain, worst, moving, areas, temperature, note FROM diary_entry
         WHERE at BETWEEN ?1 AND ?2 ORDER BY at, id",
    )?;
    let rows = statement.query_map(params![millisecond(from), millisecond(until)], row_to_entry)?;
    rows.map(|row| row?).collect()
}

pub fn entry(connection: &Connection, id: i64) -> Result<Option<Entry>, Error> {
    connection
        .prepare_cached(
            "SELECT id, at, zone, pain, worst, moving, areas, temperature, note FROM diary_entry
             WHERE id = ?1",
        )?
        .query_row(params![id], row_to_entry)
        .optional()?
        .transpose()
}

/// The one noted for the latest moment.
pub fn last_entry(connection: &Connection) -> Result<Option<Entry>, Error> {
    connection
        .prepare_cached(
            "SELECT id, at, zone, pain, worst, moving, areas, temperature, note FROM diary_entry
             ORDER BY at DESC, id DESC LIMIT 1",
        )?
        .query_row([], row_to_entry)
        .optional()?
        .transpose()
}

/// When the first entry was noted for.
pub fn first_entry(connection: &Connection) -> Result<Option<Instant>, Error> {
    let first: Option<i64> = connection
        .prepare_cached("SELECT min(at) FROM diary_entry")?
        .query_row([], |row| row.get(0))?;
    first.map(instant).transpose()
}

/// Inserts the entry, or replaces the one with its id; 0 stands for a new id, which is returned.
pub fn put_entry(connection: &Connection, entry: &Entry) -> Result<i64, Error> {
    let areas: Vec<&str> = entry.areas.iter().map(|area| area.name()).collect();
    let id = (entry.id != 0).then_some(entry.id);
    connection
        .prepare_cached(
            "INSERT INTO diary_entry (id, at, zone, pain, worst, moving, areas, temperature, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT DO UPDATE SET at = ?2, zone = ?3, pain = ?4, worst = ?5, moving = ?6,
                 areas = ?7, temperature = ?8, note = ?9",
        )?
        .execute(params![
            id,
            millisecond(entry.at),
            entry.zone,
            entry.pain,
            entry.worst,
            entry.moving,
            areas.join(" "),
            entry.temperature.map(|temperature| temperature.0),
            entry.note,
        ])?;
    Ok(id.unwrap_or_else(|| connection.last_insert_rowid()))
}

pub fn remove_entry(connection: &Connection, id: i64) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM diary_entry WHERE id = ?1")?
        .execute(params![id])?;
    Ok(())
}

fn row_to_entry(row: &Row<'_>) -> rusqlite::Result<Result<Entry, Error>> {
    let (id, at, zone) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let (pain, worst, moving) = (row.get(3)?, row.get(4)?, row.get(5)?);
    let areas: String = row.get(6)?;
    let temperature: Option<i32> = row.get(7)?;
    let note = row.get(8)?;
    let unreadable = || Error::Stored(format!("diary entry {id}"));
    let entry = || {
        Ok(Entry {
            id,
            at: instant(at)?,
            zone,
            pain,
            worst,
            moving,
            areas: areas
                .split_whitespace()
                .map(|name| Area::named(name).ok_or_else(unreadable))
                .collect::<Result<_, Error>>()?,
            temperature: temperature.map(Temperature),
            note,
        })
    };
    Ok(entry())
}

/// Those that lasted at some moment from `from` to `until`, first begun first.
pub fn reactions_between(
    connection: &Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<Reaction>, Error> {
    // All but a few begin before: to look them up by an index, one by one, takes twice as long.
    let mut statement = connection.prepare_cached(
        "SELECT id, kind, began, ended, zone, note FROM reaction NOT INDEXED
         WHERE began <= ?2 AND (ended IS NULL OR ended >= ?1) ORDER BY began, id",
    )?;
    let rows = statement.query_map(
        params![millisecond(from), millisecond(until)],
        row_to_reaction,
    )?;
    rows.map(|row| row?).collect()
}

pub fn reaction(connection: &Connection, id: i64) -> Result<Option<Reaction>, Error> {
    connection
        .prepare_cached("SELECT id, kind, began, ended, zone, note FROM reaction WHERE id = ?1")?
        .query_row(params![id], row_to_reaction)
        .optional()?
        .transpose()
}

/// Inserts the reaction, or replaces the one with its id; 0 stands for a new id, which is returned.
pub fn put_reaction(connection: &Connection, reaction: &Reaction) -> Result<i64, Error> {
    let id = (reaction.id != 0).then_some(reaction.id);
    connection
        .prepare_cached(
            "INSERT INTO reaction (id, kind, began, ended, zone, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT DO UPDATE SET kind = ?2, began = ?3, ended = ?4, zone = ?5, note = ?6",
        )?
        .execute(params![
            id,
            reaction.kind.name(),
            millisecond(reaction.began),
            reaction.ended.map(millisecond),
            reaction.zone,
            reaction.note,
        ])?;
    Ok(id.unwrap_or_else(|| connection.last_insert_rowid()))
}

pub fn remove_reaction(connection: &Connection, id: i64) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM reaction WHERE id = ?1")?
        .execute(params![id])?;
    Ok(())
}

fn row_to_reaction(row: &Row<'_>) -> rusqlite::Result<Result<Reaction, Error>> {
    let id: i64 = row.get(0)?;
    let kind: String = row.get(1)?;
    let (began, ended, zone, note): (_, Option<i64>, _, _) =
        (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
    let unreadable = || Error::Stored(format!("reaction {id}"));
    let reaction = || {
        Ok(Reaction {
            id,
            kind: ReactionKind::named(&kind).ok_or_else(unreadable)?,
            began: instant(began)?,
            ended: ended.map(instant).transpose()?,
            zone,
            note,
        })
    };
    Ok(reaction())
}

/// Latest first.
pub fn measures(connection: &Connection) -> Result<Vec<Measure>, Error> {
    let mut statement = connection
        .prepare_cached("SELECT id, at, zone, what FROM measure ORDER BY at DESC, id DESC")?;
    let rows = statement.query_map([], row_to_measure)?;
    rows.map(|row| row?).collect()
}

pub fn measure(connection: &Connection, id: i64) -> Result<Option<Measure>, Error> {
    connection
        .prepare_cached("SELECT id, at, zone, what FROM measure WHERE id = ?1")?
        .query_row(params![id], row_to_measure)
        .optional()?
        .transpose()
}

/// Inserts the measure, or replaces the one with its id; 0 stands for a new id, which is returned.
pub fn put_measure(connection: &Connection, measure: &Measure) -> Result<i64, Error> {
    let what = json(&measure.what)?;
    let id = (measure.id != 0).then_some(measure.id);
    connection
        .prepare_cached(
            "INSERT INTO measure (id, at, zone, what) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET at = ?2, zone = ?3, what = ?4",
        )?
        .execute(params![id, millisecond(measure.at), measure.zone, what])?;
    Ok(id.unwrap_or_else(|| connection.last_insert_rowid()))
}

pub fn remove_measure(connection: &Connection, id: i64) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM measure WHERE id = ?1")?
        .execute(params![id])?;
    Ok(())
}

fn row_to_measure(row: &Row<'_>) -> rusqlite::Result<Result<Measure, Error>> {
    let (id, at, zone) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let what: String = row.get(3)?;
    let measure = || {
        Ok(Measure {
            id,
            at: instant(at)?,
            zone,
            what: from_json(&what)?,
        })
    };
    Ok(measure())
}
