//! The tables `practice` and `flare`.

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{instant, json, local, millisecond, outcome};
use crate::error::Error;
use crate::flare::Flare;
use crate::now::Instant;
use crate::player::{Effort, Finish, Practice};

/// Those meant for a stretch of local time, first begun first.
pub fn meant_for(
    connection: &Connection,
    (from, until): (NaiveDateTime, NaiveDateTime),
) -> Result<Vec<Practice>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, item, meant_for, began, last, zone, dose, first_set, eased, reps, hurts, finish,
             before, after, effort FROM practice
         WHERE meant_for BETWEEN ?1 AND ?2 ORDER BY began, id",
    )?;
    let rows = statement.query_map(params![local(from), local(until)], row_to_practice)?;
    rows.map(|row| row?).collect()
}

/// Those begun from `from` to `until`, first begun first.
pub fn between(
    connection: &Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<Practice>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, item, meant_for, began, last, zone, dose, first_set, eased, reps, hurts, finish,
             before, after, effort FROM practice
         WHERE began BETWEEN ?1 AND ?2 ORDER BY began, id",
    )?;
    let rows = statement.query_map(
        params![millisecond(from), millisecond(until)],
        row_to_practice,
    )?;
    rows.map(|row| row?).collect()
}

pub fn get(connection: &Connection, id: i64) -> Result<Option<Practice>, Error> {
    connection
        .prepare_cached(
            "SELECT id, item, meant_for, began, last, zone, dose, first_set, eased, reps, hurts,
                 finish, before, after, effort FROM practice WHERE id = ?1",
        )?
        .query_row(params![id], row_to_practice)
        .optional()?
        .transpose()
}

/// Inserts it, or replaces the one with its id; 0 stands for a new id, which is returned.
pub fn put(connection: &Connection, practice: &Practice) -> Result<i64, Error> {
    let id = (practice.id != 0).then_some(practice.id);
    connection
        .prepare_cached(
            "INSERT INTO practice (id, item, meant_for, began, last, zone, dose, first_set, eased,
                 reps, hurts, finish, before, after, effort)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
             ON CONFLICT DO UPDATE SET item = ?2, meant_for = ?3, began = ?4, last = ?5, zone = ?6,
                 dose = ?7, first_set = ?8, eased = ?9, reps = ?10, hurts = ?11, finish = ?12,
                 before = ?13, after = ?14, effort = ?15",
        )?
        .execute(params![
            id,
            practice.item,
            practice.meant_for.map(local),
            millisecond(practice.began),
            millisecond(practice.last),
            practice.zone,
            json(&practice.dose)?,
            practice.first_set,
            practice.eased,
            json(&practice.reps)?,
            json(&practice.hurts)?,
            practice.finish.map(Finish::name),
            practice.before,
            practice.after,
            practice.effort.map(Effort::name),
        ])?;
    Ok(id.unwrap_or_else(|| connection.last_insert_rowid()))
}

pub fn remove(connection: &Connection, id: i64) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM practice WHERE id = ?1")?
        .execute(params![id])?;
    Ok(())
}

/// Those that make doses smaller at some moment from `from` to `until`, first noted first.
pub fn flares(connection: &Connection, from: Instant, until: Instant) -> Result<Vec<Flare>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, at, zone, settled FROM flare
         WHERE at <= ?2 AND (settled IS NULL OR settled >= ?1) ORDER BY at, id",
    )?;
    let rows = statement.query_map(params![millisecond(from), millisecond(until)], row_to_flare)?;
    rows.map(|row| row?).collect()
}

pub fn flare(connection: &Connection, id: i64) -> Result<Option<Flare>, Error> {
    connection
        .prepare_cached("SELECT id, at, zone, settled FROM flare WHERE id = ?1")?
        .query_row(params![id], row_to_flare)
        .optional()?
        .transpose()
}

pub fn put_flare(connection: &Connection, flare: &Flare) -> Result<i64, Error> {
    let id = (flare.id != 0).then_some(flare.id);
    connection
        .prepare_cached(
            "INSERT INTO flare (id, at, zone, settled) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET at = ?2, zone = ?3, settled = ?4",
        )?
        .execute(params![
            id,
            millisecond(flare.at),
            flare.zone,
            flare.settled.map(millisecond),
        ])?;
    Ok(id.unwrap_or_else(|| connection.last_insert_rowid()))
}

pub fn remove_flare(connection: &Connection, id: i64) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM flare WHERE id = ?1")?
        .execute(params![id])?;
    Ok(())
}

fn row_to_practice(row: &Row<'_>) -> rusqlite::Result<Result<Practice, Error>> {
    let id: i64 = row.get(0)?;
    let (item, zone): (String, String) = (row.get(1)?, row.get(5)?);
    let meant: Option<String> = row.get(2)?;
    let (began, last) = (row.get(3)?, row.get(4)?);
    let (dose, first_set, eased): (String, u8, bool) = (row.get(6)?, row.get(7)?, row.get(8)?);
    let (reps, hurts): (String, String) = (row.get(9)?, row.get(10)?);
    let (finish, effort): (Option<String>, Option<String>) = (row.get(11)?, row.get(14)?);
    let (before, after) = (row.get(12)?, row.get(13)?);
    let unreadable = || Error::Stored(format!("practice {id}"));
    let practice = || {
        let meant_for = meant
            .map(|meant| outcome::slot(&item, &meant))
            .transpose()?
            .map(|slot| slot.meant_for);
        let finish = finish
            .map(|name| Finish::ALL.into_iter().find(|one| one.name() == name))
            .map(|finish| finish.ok_or_else(unreadable))
            .transpose()?;
        let effort = effort
            .map(|name| Effort::ALL.into_iter().find(|one| one.name() == name))
            .map(|effort| effort.ok_or_else(unreadable))
            .transpose()?;
        Ok(Practice {
            id,
            item,
            meant_for,
            began: instant(began)?,
            last: instant(last)?,
            zone,
            dose: serde_json::from_str(&dose).map_err(|_| unreadable())?,
            first_set,
            eased,
            reps: serde_json::from_str(&reps).map_err(|_| unreadable())?,
            hurts: serde_json::from_str(&hurts).map_err(|_| unreadable())?,
            finish,
            before,
            after,
            effort,
        })
    };
    Ok(practice())
}

fn row_to_flare(row: &Row<'_>) -> rusqlite::Result<Result<Flare, Error>> {
    let (id, at, zone) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let settled: Option<i64> = row.get(3)?;
    let flare = || {
        Ok(Flare {
            id,
            at: instant(at)?,
            zone,
            settled: settled.map(instant).transpose()?,
        })
    };
    Ok(flare())
}
