//! The table `told_rule`.

use chrono::TimeDelta;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use super::instant;
use crate::aftercare::ToldRule;
use crate::error::Error;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldRuleRow {
    pub rule: String,
    pub minutes: i64,
    pub who: Option<String>,
    pub at: i64,
}

pub fn all(connection: &Connection) -> Result<Vec<ToldRule>, Error> {
    let mut statement =
        connection.prepare_cached("SELECT rule, minutes, who, at FROM told_rule ORDER BY rule")?;
    let rows = statement.query_map([], row_to_told_rule)?;
    rows.map(|row| {
        let row = row?;
        Ok(ToldRule {
            lasts: TimeDelta::minutes(row.minutes),
            rule: row.rule,
            who: row.who,
            at: instant(row.at)?,
        })
    })
    .collect()
}

pub fn get(connection: &Connection, rule: &str) -> Result<Option<ToldRuleRow>, Error> {
    Ok(connection
        .prepare_cached("SELECT rule, minutes, who, at FROM told_rule WHERE rule = ?1")?
        .query_row(params![rule], row_to_told_rule)
        .optional()?)
}

pub fn put(connection: &Connection, row: &ToldRuleRow) -> Result<(), Error> {
    connection
        .prepare_cached(
            "INSERT INTO told_rule (rule, minutes, who, at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET minutes = ?2, who = ?3, at = ?4",
        )?
        .execute(params![row.rule, row.minutes, row.who, row.at])?;
    Ok(())
}

pub fn remove(connection: &Connection, rule: &str) -> Result<(), Error> {
    connection
        .prepare_cached("DELETE FROM told_rule WHERE rule = ?1")?
        .execute(params![rule])?;
    Ok(())
}

fn row_to_told_rule(row: &Row<'_>) -> rusqlite::Result<ToldRuleRow> {
    Ok(ToldRuleRow {
        rule: row.get(0)?,
        minutes: row.get(1)?,
        who: row.get(2)?,
        at: row.get(3)?,
    })
}
