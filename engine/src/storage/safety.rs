//! The tables `check_in`, `screening` and `clearance`: only ever added to, and no step takes them back.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{from_json, instant, json, millisecond};
use crate::body::Region;
use crate::error::Error;
use crate::now::Instant;
use crate::safety::{CheckIn, Clearance, Level, Scope, Screened, Stop, StopId};

/// Returns its id.
pub fn add_check_in(connection: &Connection, check_in: &CheckIn) -> Result<i64, Error> {
    connection
        .prepare_cached(
            "INSERT INTO check_in (at, zone, region, origin, answers, level, flags, corrects)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            millisecond(check_in.at),
            check_in.zone,
            check_in.region.map(Region::name),
            check_in.origin,
            json(&check_in.answers)?,
            check_in.level.name(),
            check_in.flags.join(" "),
            check_in.corrects,
        ])?;
    Ok(connection.last_insert_rowid())
}

pub fn check_in(connection: &Connection, id: i64) -> Result<Option<CheckIn>, Error> {
    connection
        .prepare_cached(
            "SELECT id, at, zone, region, origin, answers, level, flags, corrects FROM check_in
             WHERE id = ?1",
        )?
        .query_row(params![id], row_to_check_in)
        .optional()?
        .transpose()
}

/// The one that takes the place of this one, if one does.
pub fn correction(connection: &Connection, id: i64) -> Result<Option<i64>, Error> {
    Ok(connection
        .prepare_cached("SELECT max(id) FROM check_in WHERE corrects = ?1")?
        .query_row(params![id], |row| row.get(0))?)
}

/// Latest first, at most `most`.
pub fn check_ins(connection: &Connection, most: u32) -> Result<Vec<CheckIn>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, at, zone, region, origin, answers, level, flags, corrects FROM check_in
         ORDER BY id DESC LIMIT ?1",
    )?;
    let rows = statement.query_map(params![most], row_to_check_in)?;
    rows.map(|row| row?).collect()
}

/// When the person checked in, from `from` to `until`.
pub fn checked_in(
    connection: &Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<Instant>, Error> {
    let mut statement =
        connection.prepare_cached("SELECT at FROM check_in WHERE at BETWEEN ?1 AND ?2")?;
    let rows = statement.query_map(params![millisecond(from), millisecond(until)], |row| {
        row.get(0)
    })?;
    rows.map(|row| instant(row?)).collect()
}

/// Whether something in the diary has asked for its check-in already.
pub fn has_origin(connection: &Connection, origin: &str) -> Result<bool, Error> {
    Ok(connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM check_in WHERE origin = ?1)")?
        .query_row(params![origin], |row| row.get(0))?)
}

fn row_to_check_in(row: &Row<'_>) -> rusqlite::Result<Result<CheckIn, Error>> {
    let (id, at, zone) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let region: Option<String> = row.get(3)?;
    let answers: String = row.get(5)?;
    let (level, flags): (String, String) = (row.get(6)?, row.get(7)?);
    let (origin, corrects) = (row.get(4)?, row.get(8)?);
    let unreadable = || Error::Stored(format!("check-in {id}"));
    let check_in = || {
        Ok(CheckIn {
            id,
            at: instant(at)?,
            zone,
            region: region
                .map(|name| Region::named(&name).ok_or_else(unreadable))
                .transpose()?,
            origin,
            answers: from_json(&answers)?,
            level: Level::named(&level).ok_or_else(unreadable)?,
            flags: flags.split_whitespace().map(str::to_owned).collect(),
            corrects,
        })
    };
    Ok(check_in())
}

/// Returns its id.
pub fn add_screening(connection: &Connection, screening: &Screened) -> Result<i64, Error> {
    connection
        .prepare_cached(
            "INSERT INTO screening (at, zone, answers, stops, brought) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            millisecond(screening.at),
            screening.zone,
            json(&screening.answers)?,
            screening.stops,
            screening.brought,
        ])?;
    Ok(connection.last_insert_rowid())
}

/// Latest first. Those that were answered here stand in the order in which they were, whatever the clock
/// showed; those that came from elsewhere stand among them by their time.
pub fn screenings(connection: &Connection) -> Result<Vec<Screened>, Error> {
    let mut all = screenings_by_id(connection)?;
    all.reverse();
    let (mut brought, own): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.brought);
    brought.sort_by_key(|one| std::cmp::Reverse(one.at));
    let mut brought = brought.into_iter().peekable();
    let mut ordered = Vec::new();
    let mut earliest = Instant::MAX_UTC;
    for one in own {
        earliest = earliest.min(one.at);
        while let Some(later) = brought.next_if(|other| other.at > earliest) {
            ordered.push(later);
        }
        ordered.push(one);
    }
    ordered.extend(brought);
    Ok(ordered)
}

/// First added first.
pub fn screenings_by_id(connection: &Connection) -> Result<Vec<Screened>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, at, zone, answers, stops, brought FROM screening ORDER BY id",
    )?;
    let rows = statement.query_map([], row_to_screening)?;
    rows.map(|row| row?).collect()
}

pub fn screening(connection: &Connection, id: i64) -> Result<Option<Screened>, Error> {
    connection
        .prepare_cached(
            "SELECT id, at, zone, answers, stops, brought FROM screening WHERE id = ?1",
        )?
        .query_row(params![id], row_to_screening)
        .optional()?
        .transpose()
}

fn row_to_screening(row: &Row<'_>) -> rusqlite::Result<Result<Screened, Error>> {
    let (id, at, zone, stops) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(4)?);
    let answers: String = row.get(3)?;
    let brought = row.get(5)?;
    let screening = || {
        Ok(Screened {
            id,
            at: instant(at)?,
            zone,
            answers: from_json(&answers)?,
            stops,
            brought,
        })
    };
    Ok(screening())
}

/// Returns its id.
pub fn add_clearance(connection: &Connection, clearance: &Clearance) -> Result<i64, Error> {
    connection
        .prepare_cached(
            "INSERT INTO clearance (at, zone, who, said, check_in, screening)
             VALUES (?1, ?2, ?3, ?4, (SELECT coalesce(max(id), 0) FROM check_in),
                 (SELECT coalesce(max(id), 0) FROM screening))",
        )?
        .execute(params![
            millisecond(clearance.at),
            clearance.zone,
            clearance.who,
            millisecond(clearance.said),
        ])?;
    Ok(connection.last_insert_rowid())
}

/// A clearance, and the last check-in and the last screening that there were when it was noted; 0: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covering {
    pub clearance: Clearance,
    pub check_in: i64,
    pub screening: i64,
}

/// First noted first.
pub fn coverings(connection: &Connection) -> Result<Vec<Covering>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, at, zone, who, said, check_in, screening FROM clearance ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut coverings = Vec::new();
    while let Some(row) = rows.next()? {
        coverings.push(Covering {
            clearance: Clearance {
                id: row.get(0)?,
                at: instant(row.get(1)?)?,
                zone: row.get(2)?,
                who: row.get(3)?,
                said: instant(row.get(4)?)?,
            },
            check_in: row.get(5)?,
            screening: row.get(6)?,
        });
    }
    Ok(coverings)
}

/// One of other data, with the last check-in and the last screening of these that it covers; 0: none.
pub fn bring_clearance(connection: &Connection, covering: &Covering) -> Result<(), Error> {
    let Covering {
        clearance,
        check_in,
        screening,
    } = covering;
    connection
        .prepare_cached(
            "INSERT INTO clearance (at, zone, who, said, check_in, screening)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            millisecond(clearance.at),
            clearance.zone,
            clearance.who,
            millisecond(clearance.said),
            check_in,
            screening,
        ])?;
    Ok(())
}

/// Latest first.
pub fn clearances(connection: &Connection) -> Result<Vec<Clearance>, Error> {
    let mut statement = connection
        .prepare_cached("SELECT id, at, zone, who, said FROM clearance ORDER BY id DESC")?;
    let rows = statement.query_map([], |row| {
        Ok((
            row.get(0)?,
            row.get(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
        ))
    })?;
    rows.map(|row| {
        let (id, at, zone, who, said) = row?;
        Ok(Clearance {
            id,
            at: instant(at)?,
            zone,
            who,
            said: instant(said)?,
        })
    })
    .collect()
}

/// What holds exercises at some moment from `from` on, first begun first. A clearance ends what had been
/// answered when it was noted, if the clinician spoke after that, from the moment it was noted. Where the
/// clock has been put back since the answer, whatever is said now is said after it.
pub fn stops(connection: &Connection, from: Instant) -> Result<Vec<Stop>, Error> {
    let mut stops = Vec::new();
    let words = clearance_rows(connection)?;
    let mut statement = connection.prepare_cached(
        "SELECT id, at, region, level FROM check_in
         WHERE level IN ('today', 'maternity', 'emergency')",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, region, level): (i64, Option<String>, String) =
            (row.get(0)?, row.get(2)?, row.get(3)?);
        let region = region.as_deref().and_then(Region::named);
        let scope = Level::named(&level).and_then(|level| Scope::of(level, region));
        let cleared = cleared(row.get(1)?, words.iter().filter(|word| id <= word.check_in));
        stops.extend(stop(StopId::CheckIn(id), row.get(1)?, cleared, scope)?);
    }
    let mut statement = connection.prepare_cached("SELECT id, at FROM screening WHERE stops")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        let cleared = cleared(
            row.get(1)?,
            words.iter().filter(|word| id <= word.screening),
        );
        let scope = Some(Scope::Everything);
        stops.extend(stop(StopId::Screening(id), row.get(1)?, cleared, scope)?);
    }
    // What was cleared by a clock that had been put back to before the answer never held by that clock.
    stops.retain(|stop| {
        let held = |cleared| from < cleared && stop.since < cleared;
        stop.cleared.is_none_or(held)
    });
    stops.sort_by_key(|stop| (stop.since, stop.id));
    Ok(stops)
}

/// A clinician's word in milliseconds, and the last check-in and screening that there were.
struct ClearanceRow {
    at: i64,
    said: i64,
    check_in: i64,
    screening: i64,
}

/// Read once: to let the database look for each answer's among them takes time that grows with its square.
fn clearance_rows(connection: &Connection) -> Result<Vec<ClearanceRow>, Error> {
    let mut statement =
        connection.prepare_cached("SELECT at, said, check_in, screening FROM clearance")?;
    let rows = statement.query_map([], |row| {
        Ok(ClearanceRow {
            at: row.get(0)?,
            said: row.get(1)?,
            check_in: row.get(2)?,
            screening: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// When what was answered at `at` was cleared, by one of the words noted after it.
fn cleared<'w>(at: i64, words: impl Iterator<Item = &'w ClearanceRow>) -> Option<i64> {
    let said_after = words.filter(|word| at.min(word.at) <= word.said);
    said_after.map(|word| word.at).min()
}

fn stop(
    id: StopId,
    at: i64,
    cleared: Option<i64>,
    scope: Option<Scope>,
) -> Result<Option<Stop>, Error> {
    let (since, cleared) = (instant(at)?, cleared.map(instant).transpose()?);
    Ok(scope.map(|scope| Stop {
        id,
        since,
        cleared,
        scope,
    }))
}
