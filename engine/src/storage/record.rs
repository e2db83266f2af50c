//! A row that belongs to a person, of whichever table, so that a step can say what it was before.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{
    ClinicKeyRow, FollowingRow, MoveRow, OutcomeRow, PauseRow, PlanRow, SettingRow, SnoozeRow,
    ToldRuleRow, appointment, clinic_key, course, delay, diary, outcome, plan, practice, session,
    setting, told_rule,
};
use crate::diary::{Entry, Measure, Reaction};
use crate::error::Error;
use crate::flare::Flare;
use crate::player::Practice;
use crate::session::{Appointment, Course, Session};

/// A row as it is.
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
    Entry(Entry),
    Reaction(Reaction),
    Measure(Measure),
    Appointment(Appointment),
    Course(Course),
    ToldRule(ToldRuleRow),
    Practice(Practice),
    Flare(Flare),
    ClinicKey(ClinicKeyRow),
}

/// What a row is known by.
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
    Entry(i64),
    Reaction(i64),
    Measure(i64),
    Appointment(i64),
    Course(i64),
    ToldRule(String),
    Practice(i64),
    Flare(i64),
    ClinicKey(String),
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
            Record::Entry(entry) => RecordKey::Entry(entry.id),
            Record::Reaction(reaction) => RecordKey::Reaction(reaction.id),
            Record::Measure(measure) => RecordKey::Measure(measure.id),
            Record::Appointment(appointment) => RecordKey::Appointment(appointment.id),
            Record::Course(course) => RecordKey::Course(course.id),
            Record::ToldRule(row) => RecordKey::ToldRule(row.rule.clone()),
            Record::Practice(practice) => RecordKey::Practice(practice.id),
            Record::Flare(flare) => RecordKey::Flare(flare.id),
            Record::ClinicKey(row) => RecordKey::ClinicKey(row.clinic.clone()),
        }
    }

    /// What it is known by, where that is a number that the database gives.
    pub fn number(&self) -> Option<i64> {
        match self {
            Record::Session(session) => Some(session.id),
            Record::Entry(entry) => Some(entry.id),
            Record::Reaction(reaction) => Some(reaction.id),
            Record::Measure(measure) => Some(measure.id),
            Record::Appointment(appointment) => Some(appointment.id),
            Record::Course(course) => Some(course.id),
            Record::Practice(practice) => Some(practice.id),
            Record::Flare(flare) => Some(flare.id),
            Record::Plan(_)
            | Record::Outcome(_)
            | Record::Snooze(_)
            | Record::Move(_)
            | Record::Following(_)
            | Record::Setting(_)
            | Record::Pause(_)
            | Record::ToldRule(_)
            | Record::ClinicKey(_) => None,
        }
    }

    pub fn numbered(self, id: i64) -> Record {
        match self {
            Record::Session(session) => Record::Session(Session { id, ..session }),
            Record::Entry(entry) => Record::Entry(Entry { id, ..entry }),
            Record::Reaction(reaction) => Record::Reaction(Reaction { id, ..reaction }),
            Record::Measure(measure) => Record::Measure(Measure { id, ..measure }),
            Record::Appointment(appointment) => {
                Record::Appointment(Appointment { id, ..appointment })
            }
            Record::Course(course) => Record::Course(Course { id, ..course }),
            Record::Practice(practice) => Record::Practice(Practice { id, ..practice }),
            Record::Flare(flare) => Record::Flare(Flare { id, ..flare }),
            Record::Plan(_)
            | Record::Outcome(_)
            | Record::Snooze(_)
            | Record::Move(_)
            | Record::Following(_)
            | Record::Setting(_)
            | Record::Pause(_)
            | Record::ToldRule(_)
            | Record::ClinicKey(_) => self,
        }
    }

    /// Returns the id, for what is known by a number.
    pub fn put(&self, connection: &Connection) -> Result<i64, Error> {
        match self {
            Record::Session(session) => return session::put(connection, session),
            Record::Entry(entry) => return diary::put_entry(connection, entry),
            Record::Reaction(reaction) => return diary::put_reaction(connection, reaction),
            Record::Measure(measure) => return diary::put_measure(connection, measure),
            Record::Appointment(appointment) => return appointment::put(connection, appointment),
            Record::Course(course) => return course::put(connection, course),
            Record::Practice(practice) => return practice::put(connection, practice),
            Record::Flare(flare) => return practice::put_flare(connection, flare),
            Record::Plan(row) => plan::insert(connection, row),
            Record::Outcome(row) => outcome::put(connection, row),
            Record::Snooze(row) => delay::put_snooze(connection, row),
            Record::Move(row) => delay::put_move(connection, row),
            Record::Following(row) => delay::put_following(connection, row),
            Record::Setting(row) => setting::put(connection, row),
            Record::Pause(row) => setting::put_pause(connection, row),
            Record::ToldRule(row) => told_rule::put(connection, row),
            Record::ClinicKey(row) => clinic_key::put(connection, row),
        }?;
        Ok(0)
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
            RecordKey::Entry(id) => diary::entry(connection, *id)?.map(Record::Entry),
            RecordKey::Reaction(id) => diary::reaction(connection, *id)?.map(Record::Reaction),
            RecordKey::Measure(id) => diary::measure(connection, *id)?.map(Record::Measure),
            RecordKey::Appointment(id) => {
                appointment::get(connection, *id)?.map(Record::Appointment)
            }
            RecordKey::Course(id) => course::get(connection, *id)?.map(Record::Course),
            RecordKey::ToldRule(rule) => told_rule::get(connection, rule)?.map(Record::ToldRule),
            RecordKey::Practice(id) => practice::get(connection, *id)?.map(Record::Practice),
            RecordKey::Flare(id) => practice::flare(connection, *id)?.map(Record::Flare),
            RecordKey::ClinicKey(clinic) => {
                clinic_key::get(connection, clinic)?.map(Record::ClinicKey)
            }
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
            RecordKey::Entry(id) => diary::remove_entry(connection, *id),
            RecordKey::Reaction(id) => diary::remove_reaction(connection, *id),
            RecordKey::Measure(id) => diary::remove_measure(connection, *id),
            RecordKey::Appointment(id) => appointment::remove(connection, *id),
            RecordKey::Course(id) => course::remove(connection, *id),
            RecordKey::ToldRule(rule) => told_rule::remove(connection, rule),
            RecordKey::Practice(id) => practice::remove(connection, *id),
            RecordKey::Flare(id) => practice::remove_flare(connection, *id),
            RecordKey::ClinicKey(clinic) => clinic_key::remove(connection, clinic),
        }
    }
}
