//! The table `plan`: each version of each plan, as its file stood.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use super::{instant, millisecond};
use crate::content::Content;
use crate::error::Error;
use crate::now::Instant;
use crate::plan::{self, Taken};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanRow {
    pub id: String,
    pub version: u32,
    pub taken: i64,
    pub file: String,
    pub text: String,
    /// The public key that it was signed with.
    #[serde(default)]
    pub key: Option<String>,
}

impl PlanRow {
    /// When it was taken.
    pub fn taken(&self) -> Result<Instant, Error> {
        instant(self.taken)
    }
}

/// Every version that is in force at `since` or later, first taken first.
pub fn in_force_since(
    connection: &Connection,
    content: &Content,
    since: Instant,
) -> Result<Vec<Taken>, Error> {
    // The texts are fetched of those only that are wanted.
    let mut statement = connection.prepare_cached(
        "SELECT plan.id, plan.version, plan.taken, file, text, key, replaced FROM (
             SELECT id, version,
                 lead(taken) OVER (PARTITION BY id ORDER BY version) AS replaced
             FROM plan) AS life
         JOIN plan USING (id, version)
         WHERE replaced IS NULL OR replaced > ?1 ORDER BY plan.taken, plan.id",
    )?;
    let rows = statement.query_map(params![millisecond(since)], |row| {
        Ok((row_to_plan(row)?, row.get::<_, Option<i64>>(6)?))
    })?;
    let mut plans = Vec::new();
    for row in rows {
        let (row, replaced) = row?;
        let plan = plan::check_taken(row.text.as_bytes(), content).plan;
        plans.push(Taken {
            plan: plan.ok_or_else(|| Error::Stored(format!("plan {} {}", row.id, row.version)))?,
            version: row.version,
            key: row.key,
            at: instant(row.taken)?,
            replaced: replaced.map(instant).transpose()?,
        });
    }
    Ok(plans)
}

/// When the first plan of all was taken.
pub fn first_taken(connection: &Connection) -> Result<Option<Instant>, Error> {
    let first: Option<i64> = connection
        .prepare_cached("SELECT min(taken) FROM plan")?
        .query_row([], |row| row.get(0))?;
    first.map(instant).transpose()
}

pub fn last(connection: &Connection, id: &str) -> Result<Option<PlanRow>, Error> {
    Ok(connection
        .prepare_cached(
            "SELECT id, version, taken, file, text, key FROM plan WHERE id = ?1
             ORDER BY version DESC LIMIT 1",
        )?
        .query_row(params![id], row_to_plan)
        .optional()?)
}

/// Every version of a plan, the first one first.
pub fn versions(connection: &Connection, id: &str) -> Result<Vec<PlanRow>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, version, taken, file, text, key FROM plan WHERE id = ?1 ORDER BY version",
    )?;
    let rows = statement.query_map(params![id], row_to_plan)?;
    Ok(rows.collect::<rusqlite::Result<Vec<PlanRow>>>()?)
}

/// Every version of every plan, by the plan's id, the first one first.
pub fn all(connection: &Connection) -> Result<Vec<PlanRow>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, version, taken, file, text, key FROM plan ORDER BY id, version",
    )?;
    let rows = statement.query_map([], row_to_plan)?;
    Ok(rows.collect::<rusqlite::Result<Vec<PlanRow>>>()?)
}

pub fn get(connection: &Connection, id: &str, version: u32) -> Result<Option<PlanRow>, Error> {
    Ok(connection
        .prepare_cached(
            "SELECT id, version, taken, file, text, key FROM plan WHERE id = ?1 AND version = ?2",
        )?
        .query_row(params![id, version], row_to_plan)
        .optional()?)
}

/// A version, once taken, is never written over.
pub fn insert(connection: &Connection, row: &PlanRow) -> Result<(), Error> {
    connection
        .prepare_cached(
            "INSERT INTO plan (id, version, taken, file, text, key)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            row.id,
            row.version,
            row.taken,
            row.file,
            row.text,
            row.key,
        ])?;
    Ok(())
}

pub fn remove(connection: &Connection, id: &str, version: u32) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM plan WHERE id = ?1 AND version = ?2")?
        .execute(params![id, version])?;
    Ok(())
}

fn row_to_plan(row: &Row<'_>) -> rusqlite::Result<PlanRow> {
    Ok(PlanRow {
        id: row.get(0)?,
        version: row.get(1)?,
        taken: row.get(2)?,
        file: row.get(3)?,
        text: row.get(4)?,
        key: row.get(5)?,
    })
}
