//! The tables `snooze`, `move` and `move_following`: what a person let wait, and what they put elsewhere.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::instant;
use super::outcome::{local, slot};
use crate::error::Error;
use crate::outcome::Snooze;
use crate::schedule::{Following, Moves, SlotId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnoozeRow {
    pub item: String,
    pub meant_for: String,
    /// 1 for the first.
    pub number: u8,
    pub at: i64,
    pub until: i64,
}

/// In the order in which they were asked for.
pub fn snoozes(
    connection: &Connection,
    (from, until): (NaiveDateTime, NaiveDateTime),
) -> Result<HashMap<SlotId, Vec<Snooze>>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT item, meant_for, at, until, number FROM snooze WHERE meant_for BETWEEN ?1 AND ?2
         ORDER BY meant_for, item, number",
    )?;
    let mut rows = statement.query(params![local(from), local(until)])?;
    let mut snoozes: HashMap<SlotId, Vec<Snooze>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let (item, meant_for): (String, String) = (row.get(0)?, row.get(1)?);
        let snooze = Snooze {
            number: row.get(4)?,
            at: instant(row.get(2)?)?,
            until: instant(row.get(3)?)?,
        };
        let all = snoozes.entry(slot(&item, &meant_for)?).or_default();
        all.push(snooze);
    }
    Ok(snoozes)
}

pub fn snooze(
    connection: &Connection,
    item: &str,
    meant_for: &str,
    number: u8,
) -> Result<Option<SnoozeRow>, Error> {
    Ok(connection
        .prepare_cached(
            "SELECT at, until FROM snooze WHERE item = ?1 AND meant_for = ?2 AND number = ?3",
        )?
        .query_row(params![item, meant_for, number], |row| {
            Ok(SnoozeRow {
                item: item.to_owned(),
                meant_for: meant_for.to_owned(),
                number,
                at: row.get(0)?,
                until: row.get(1)?,
            })
        })
        .optional()?)
}

pub fn put_snooze(connection: &Connection, row: &SnoozeRow) -> Result<(), Error> {
    connection
        .prepare_cached(
            "INSERT INTO snooze (item, meant_for, number, at, until) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO UPDATE SET at = ?4, until = ?5",
        )?
        .execute(params![
            row.item,
            row.meant_for,
            row.number,
            row.at,
            row.until
        ])?;
    Ok(())
}

pub fn remove_snooze(
    connection: &Connection,
    item: &str,
    meant_for: &str,
    number: u8,
) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM snooze WHERE item = ?1 AND meant_for = ?2 AND number = ?3")?
        .execute(params![item, meant_for, number])?;
    Ok(())
}

/// One slot at another local time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveRow {
    pub item: String,
    pub meant_for: String,
    pub local: String,
}

/// A time of day that is another one from a date on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowingRow {
    pub item: String,
    pub time: String,
    pub since: String,
    pub becomes: String,
}

/// What was moved of the slots meant for a stretch of local time, and everything that follows.
pub fn moves(
    connection: &Connection,
    (from, until): (NaiveDateTime, NaiveDateTime),
) -> Result<Moves, Error> {
    let mut moves = Moves::default();
    let mut statement = connection.prepare_cached(
        "SELECT item, meant_for, local FROM move WHERE meant_for BETWEEN ?1 AND ?2",
    )?;
    let mut rows = statement.query(params![local(from), local(until)])?;
    while let Some(row) = rows.next()? {
        let (item, meant_for): (String, String) = (row.get(0)?, row.get(1)?);
        let to: String = row.get(2)?;
        let to = slot(&item, &to)?.meant_for;
        moves.once.insert(slot(&item, &meant_for)?, to);
    }
    let mut statement =
        connection.prepare_cached("SELECT item, time, since, becomes FROM move_following")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (time, since, to): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
        moves.following.push(Following {
            item: row.get(0)?,
            time: time_of_day(&time)?,
            from: since
                .parse::<NaiveDate>()
                .map_err(|_| Error::Stored(since.clone()))?,
            to: time_of_day(&to)?,
        });
    }
    Ok(moves)
}

fn time_of_day(text: &str) -> Result<NaiveTime, Error> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| Error::Stored(text.to_owned()))
}

pub fn one_move(
    connection: &Connection,
    item: &str,
    meant_for: &str,
) -> Result<Option<MoveRow>, Error> {
    Ok(connection
        .prepare_cached("SELECT local FROM move WHERE item = ?1 AND meant_for = ?2")?
        .query_row(params![item, meant_for], |row| row.get(0))
        .optional()?
        .map(|local| MoveRow {
            item: item.to_owned(),
            meant_for: meant_for.to_owned(),
            local,
        }))
}

pub fn put_move(connection: &Connection, row: &MoveRow) -> Result<(), Error> {
    connection
        .prepare_cached(
            "INSERT INTO move (item, meant_for, local) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET local = ?3",
        )?
        .execute(params![row.item, row.meant_for, row.local])?;
    Ok(())
}

pub fn remove_move(connection: &Connection, item: &str, meant_for: &str) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM move WHERE item = ?1 AND meant_for = ?2")?
        .execute(params![item, meant_for])?;
    Ok(())
}

pub fn following(
    connection: &Connection,
    item: &str,
    time: &str,
    since: &str,
) -> Result<Option<FollowingRow>, Error> {
    Ok(connection
        .prepare_cached(
            "SELECT becomes FROM move_following WHERE item = ?1 AND time = ?2 AND since = ?3",
        )?
        .query_row(params![item, time, since], |row| row.get(0))
        .optional()?
        .map(|becomes| FollowingRow {
            item: item.to_owned(),
            time: time.to_owned(),
            since: since.to_owned(),
            becomes,
        }))
}

/// The dates after `since` from which that time of day is yet another one.
pub fn later_following(
    connection: &Connection,
    item: &str,
    time: &str,
    since: &str,
) -> Result<Vec<String>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT since FROM move_following WHERE item = ?1 AND time = ?2 AND since > ?3",
    )?;
    let dates = statement.query_map(params![item, time, since], |row| row.get(0))?;
    Ok(dates.collect::<rusqlite::Result<_>>()?)
}

pub fn put_following(connection: &Connection, row: &FollowingRow) -> Result<(), Error> {
    connection
        .prepare_cached(
            "INSERT INTO move_following (item, time, since, becomes) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET becomes = ?4",
        )?
        .execute(params![row.item, row.time, row.since, row.becomes])?;
    Ok(())
}

pub fn remove_following(
    connection: &Connection,
    item: &str,
    time: &str,
    since: &str,
) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM move_following WHERE item = ?1 AND time = ?2 AND since = ?3")?
        .execute(params![item, time, since])?;
    Ok(())
}
