//! A row that belongs to a person, of whichever table, so that a step can say what it was before.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{OutcomeRow, PlanRow, outcome, plan, session};
use crate::error::Error;
use crate::session::Session;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    Plan(PlanRow),
    Session(Session),
    Outcome(OutcomeRow),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordKey {
    Plan { id: String, version: u32 },
    Session(i64),
    Outcome { item: String, meant_for: String },
}

/// One row before and after a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub key: RecordKey,
    pub before: Option<Record>,
    pub after: Option<Record>,
}

impl Record {
    pub fn key(&self) -> RecordKey {
        match self {
            Record::Plan(row) => RecordKey::Plan {
                id: row.id.clone(),
                version: row.version,
            },
            Record::Session(session) => RecordKey::Session(session.id),
            Record::Outcome(row) => RecordKey::Outcome {
                item: row.item.clone(),
                meant_for: row.meant_for.clone(),
            },
        }
    }

    pub fn put(&self, connection: &Connection) -> Result<(), Error> {
        match self {
            Record::Plan(row) => plan::insert(connection, row),
            Record::Session(session) => session::put(connection, session).map(|_| ()),
            Record::Outcome(row) => outcome::put(connection, row),
        }
    }
}

impl RecordKey {
    pub fn get(&self, connection: &Connection) -> Result<Option<Record>, Error> {
        Ok(match self {
            RecordKey::Plan { id, version } => {
                plan::get(connection, id, *version)?.map(Record::Plan)
            }
            RecordKey::Session(id) => session::get(connection, *id)?.map(Record::Session),
            RecordKey::Outcome { item, meant_for } => {
                outcome::get(connection, item, meant_for)?.map(Record::Outcome)
            }
        })
    }

    pub fn remove(&self, connection: &Connection) -> Result<(), Error> {
        match self {
            RecordKey::Plan { id, version } => plan::remove(connection, id, *version),
            RecordKey::Session(id) => session::remove(connection, *id),
            RecordKey::Outcome { item, meant_for } => outcome::remove(connection, item, meant_for),
        }
    }
}
