//! The table `course`.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Error;
use crate::session::{Course, Preset};

/// The one that began first first.
pub fn all(connection: &Connection) -> Result<Vec<Course>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, began, sessions, repeat_months, preset, every_other_day
         FROM course ORDER BY began, id",
    )?;
    let rows = statement.query_map([], row_to_course)?;
    rows.map(|row| row?).collect()
}

pub fn get(connection: &Connection, id: i64) -> Result<Option<Course>, Error> {
    connection
        .prepare_cached(
            "SELECT id, began, sessions, repeat_months, preset, every_other_day
             FROM course WHERE id = ?1",
        )?
        .query_row(params![id], row_to_course)
        .optional()?
        .transpose()
}

/// Inserts it, or replaces the one with its id; 0 stands for a new id, which is returned.
pub fn put(connection: &Connection, course: &Course) -> Result<i64, Error> {
    let id = (course.id != 0).then_some(course.id);
    connection
        .prepare_cached(
            "INSERT INTO course (id, began, sessions, repeat_months, preset, every_other_day)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT DO UPDATE SET began = ?2, sessions = ?3, repeat_months = ?4, preset = ?5,
                 every_other_day = ?6",
        )?
        .execute(params![
            id,
            course.began.to_string(),
            course.sessions,
            course.repeat_months,
            course.preset.map(Preset::name),
            course.every_other_day,
        ])?;
    Ok(id.unwrap_or_else(|| connection.last_insert_rowid()))
}

pub fn remove(connection: &Connection, id: i64) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM course WHERE id = ?1")?
        .execute(params![id])?;
    Ok(())
}

fn row_to_course(row: &Row<'_>) -> rusqlite::Result<Result<Course, Error>> {
    let id: i64 = row.get(0)?;
    let began: String = row.get(1)?;
    let preset: Option<String> = row.get(4)?;
    let (sessions, repeat_months, every_other_day) = (row.get(2)?, row.get(3)?, row.get(5)?);
    let unreadable = || Error::Stored(format!("course {id}"));
    let course = || {
        Ok(Course {
            id,
            began: began.parse().map_err(|_| unreadable())?,
            sessions,
            repeat_months,
            preset: preset.as_deref().and_then(Preset::named),
            every_other_day,
        })
    };
    Ok(course())
}
