//! A row that belongs to a person, of whichever table, so that a step can say what it was before.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{
    FollowingRow, MoveRow, OutcomeRow, PauseRow, PlanRow, SettingRow, SnoozeRow, delay, outcome,
    plan, session, setting,
};
use crate::error::Error;
use crate::session::Session;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    Plan(PlanRow),
    Session(Session),
    Outcome(OutcomeRow),
    Snooze(SnoozeRow),
    Move(MoveRow),
    Following(FollowingRow),
    Setting(SettingRow),
    Pause(PauseRow),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordKey {
    Plan {
        id: String,
        version: u32,
    },
    Session(i64),
    Outcome {
        item: String,
        meant_for: String,
    },
    Snooze {
        item: String,
        meant_for: String,
        number: u8,
    },
    Move {
        item: String,
        meant_for: String,
    },
    Following {
        item: String,
        time: String,
        since: String,
    },
    Setting(String),
    Pause(i64),
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
            Record::Snooze(row) => RecordKey::Snooze {
                item: row.item.clone(),
                meant_for: row.meant_for.clone(),
                number: row.number,
            },
            Record::Move(row) => RecordKey::Move {
                item: row.item.clone(),
                meant_for: row.meant_for.clone(),
            },
            Record::Following(row) => RecordKey::Following {
                item: row.item.clone(),
                time: row.time.clone(),
                since: row.since.clone(),
            },
            Record::Setting(row) => RecordKey::Setting(row.name.clone()),
            Record::Pause(row) => RecordKey::Pause(row.since),
        }
    }

    pub fn put(&self, connection: &Connection) -> Result<(), Error> {
        match self {
            Record::Plan(row) => plan::insert(connection, row),
            Record::Session(session) => session::put(connection, session).map(|_| ()),
            Record::Outcome(row) => outcome::put(connection, row),
            Record::Snooze(row) => delay::put_snooze(connection, row),
            Record::Move(row) => delay::put_move(connection, row),
            Record::Following(row) => delay::put_following(connection, row),
            Record::Setting(row) => setting::put(connection, row),
            Record::Pause(row) => setting::put_pause(connection, row),
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
            RecordKey::Snooze {
                item,
                meant_for,
                number,
            } => delay::snooze(connection, item, meant_for, *number)?.map(Record::Snooze),
            RecordKey::Move { item, meant_for } => {
                delay::one_move(connection, item, meant_for)?.map(Record::Move)
            }
            RecordKey::Following { item, time, since } => {
                delay::following(connection, item, time, since)?.map(Record::Following)
            }
            RecordKey::Setting(name) => setting::get(connection, name)?.map(Record::Setting),
            RecordKey::Pause(since) => setting::pause(connection, *since)?.map(Record::Pause),
        })
    }

    pub fn remove(&self, connection: &Connection) -> Result<(), Error> {
        match self {
            RecordKey::Plan { id, version } => plan::remove(connection, id, *version),
            RecordKey::Session(id) => session::remove(connection, *id),
            RecordKey::Outcome { item, meant_for } => outcome::remove(connection, item, meant_for),
            RecordKey::Snooze {
                item,
                meant_for,
                number,
            } => delay::remove_snooze(connection, item, meant_for, *number),
            RecordKey::Move { item, meant_for } => delay::remove_move(connection, item, meant_for),
            RecordKey::Following { item, time, since } => {
                delay::remove_following(connection, item, time, since)
            }
            RecordKey::Setting(name) => setting::remove(connection, name),
            RecordKey::Pause(since) => setting::remove_pause(connection, *since),
        }
    }
}
