//! The table `session`.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{instant, millisecond};
use crate::body::{Region, Technique};
use crate::error::Error;
use crate::now::Instant;
use crate::session::Session;

/// Latest first.
pub fn ended_between(
    connection: &Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<Session>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, ended, zone, region, techniques, minutes, therapist, before, after, oil, note
         FROM session WHERE ended BETWEEN ?1 AND ?2 ORDER BY ended DESC, id DESC",
    )?;
    let rows = statement.query_map(
        params![millisecond(from), millisecond(until)],
        row_to_session,
    )?;
    rows.map(|row| row?).collect()
}

/// Latest first, at most `most`.
pub fn latest(connection: &Connection, most: u32) -> Result<Vec<Session>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, ended, zone, region, techniques, minutes, therapist, before, after, oil, note
         FROM session ORDER BY ended DESC, id DESC LIMIT ?1",
    )?;
    let rows = statement.query_map(params![most], row_to_session)?;
    rows.map(|row| row?).collect()
}

pub fn get(connection: &Connection, id: i64) -> Result<Option<Session>, Error> {
    connection
        .prepare_cached(
            "SELECT id, ended, zone, region, techniques, minutes, therapist, before, after, oil,
                 note
             FROM session WHERE id = ?1",
        )?
        .query_row(params![id], row_to_session)
        .optional()?
        .transpose()
}

/// Inserts the session, or replaces the one with its id; 0 stands for a new id, which is returned.
pub fn put(connection: &Connection, session: &Session) -> Result<i64, Error> {
    let techniques: Vec<&str> = session.techniques.iter().map(|one| one.name()).collect();
    let id = (session.id != 0).then_some(session.id);
    connection
        .prepare_cached(
            "INSERT INTO session
                 (id, ended, zone, region, techniques, minutes, therapist, before, after, oil, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
             ON CONFLICT DO UPDATE SET ended = ?2, zone = ?3, region = ?4, techniques = ?5,
                 minutes = ?6, therapist = ?7, before = ?8, after = ?9, oil = ?10, note = ?11",
        )?
        .execute(params![
            id,
            millisecond(session.ended),
            session.zone,
            session.region.name(),
            techniques.join(" "),
            session.minutes,
            session.therapist,
            session.before,
            session.after,
            session.oil,
            session.note,
        ])?;
    Ok(id.unwrap_or_else(|| connection.last_insert_rowid()))
}

pub fn remove(connection: &Connection, id: i64) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM session WHERE id = ?1")?
        .execute(params![id])?;
    Ok(())
}

fn row_to_session(row: &Row<'_>) -> rusqlite::Result<Result<Session, Error>> {
    let region: String = row.get(3)?;
    let techniques: String = row.get(4)?;
    let ended: i64 = row.get(1)?;
    let (id, zone, minutes, therapist) = (row.get(0)?, row.get(2)?, row.get(5)?, row.get(6)?);
    let (before, after, oil, note) = (row.get(7)?, row.get(8)?, row.get(9)?, row.get(10)?);
    let unreadable = || Error::Stored(format!("session {id}"));
    let session = || {
        Ok(Session {
            id,
            ended: instant(ended)?,
            zone,
            region: Region::named(&region).ok_or_else(unreadable)?,
            techniques: techniques
                .split(' ')
                .map(|name| Technique::named(name).ok_or_else(unreadable))
                .collect::<Result<_, Error>>()?,
            minutes,
            therapist,
            before,
            after,
            oil,
            note,
        })
    };
    Ok(session())
}
