//! The table `appointment`.

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::local;
use crate::error::Error;
use crate::session::{Appointment, Origin};

const LOCAL: &str = "%Y-%m-%dT%H:%M";

/// Every one there is, the first first.
pub fn all(connection: &Connection) -> Result<Vec<Appointment>, Error> {
    since(connection, NaiveDateTime::MIN)
}

/// Those that are, or were at first, meant for a time from `from` on, the first first.
pub fn since(connection: &Connection, from: NaiveDateTime) -> Result<Vec<Appointment>, Error> {
    // Without the plus every one there ever was is looked at, so that they need not be sorted.
    let mut statement = connection.prepare_cached(
        "SELECT id, starts, zone, minutes, title, uid, recurrence, sequence, cancelled
         FROM appointment WHERE starts >= ?1 OR recurrence >= ?1 ORDER BY +starts, id",
    )?;
    let from = match from {
        NaiveDateTime::MIN => String::new(),
        from => local(from),
    };
    let rows = statement.query_map(params![from], row_to_appointment)?;
    rows.map(|row| row?).collect()
}

pub fn get(connection: &Connection, id: i64) -> Result<Option<Appointment>, Error> {
    connection
        .prepare_cached(
            "SELECT id, starts, zone, minutes, title, uid, recurrence, sequence, cancelled
             FROM appointment WHERE id = ?1",
        )?
        .query_row(params![id], row_to_appointment)
        .optional()?
        .transpose()
}

/// The one that came from there.
pub fn of_origin(connection: &Connection, origin: &Origin) -> Result<Option<Appointment>, Error> {
    connection
        .prepare_cached(
            "SELECT id, starts, zone, minutes, title, uid, recurrence, sequence, cancelled
             FROM appointment WHERE uid = ?1 AND coalesce(recurrence, '') = ?2",
        )?
        .query_row(
            params![origin.uid, origin.recurrence.map(local).unwrap_or_default()],
            row_to_appointment,
        )
        .optional()?
        .transpose()
}

/// Inserts it, or replaces the one with its id; 0 stands for a new id, which is returned.
pub fn put(connection: &Connection, appointment: &Appointment) -> Result<i64, Error> {
    let id = (appointment.id != 0).then_some(appointment.id);
    let origin = appointment.origin.as_ref();
    connection
        .prepare_cached(
            "INSERT INTO appointment
                 (id, starts, zone, minutes, title, uid, recurrence, sequence, cancelled)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (id) DO UPDATE SET starts = ?2, zone = ?3, minutes = ?4, title = ?5,
                 uid = ?6, recurrence = ?7, sequence = ?8, cancelled = ?9",
        )?
        .execute(params![
            id,
            local(appointment.starts),
            appointment.zone,
            appointment.minutes,
            appointment.title,
            origin.map(|origin| &origin.uid),
            origin.and_then(|origin| origin.recurrence).map(local),
            origin.map_or(0, |origin| origin.sequence),
            appointment.cancelled,
        ])?;
    Ok(id.unwrap_or_else(|| connection.last_insert_rowid()))
}

pub fn remove(connection: &Connection, id: i64) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM appointment WHERE id = ?1")?
        .execute(params![id])?;
    Ok(())
}

fn row_to_appointment(row: &Row<'_>) -> rusqlite::Result<Result<Appointment, Error>> {
    let id: i64 = row.get(0)?;
    let starts: String = row.get(1)?;
    let uid: Option<String> = row.get(5)?;
    let recurrence: Option<String> = row.get(6)?;
    let sequence = row.get(7)?;
    let (zone, minutes, title, cancelled) = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(8)?);
    let time = |text: &str| {
        NaiveDateTime::parse_from_str(text, LOCAL)
            .map_err(|_| Error::Stored(format!("appointment {id}")))
    };
    let appointment = || {
        let recurrence = recurrence.as_deref().map(time).transpose()?;
        Ok(Appointment {
            id,
            starts: time(&starts)?,
            zone,
            minutes,
            title,
            origin: uid.map(|uid| Origin {
                uid,
                recurrence,
                sequence,
            }),
            cancelled,
        })
    };
    Ok(appointment())
}
