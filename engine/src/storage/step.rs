//! The table `step`: what a person did, and the way back.

use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use serde::{Deserialize, Serialize};

use super::record::{Change, Record, RecordKey};
use super::{
    ClinicKeyRow, PlanRow, appointment, clinic_key, delay, from_json, instant, json, local,
    millisecond, outcome, plan, practice, reading, safety, session, setting,
};
use crate::body::Region;
use crate::content::Content;
use crate::diary::ReactionKind;
use crate::error::Error;
use crate::flare::Flare;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::person::{Pause, Settings};
use crate::plan::Taken;
use crate::player::Practice;
use crate::safety::{CheckIn, Clearance, Screened};
use crate::schedule::SlotId;
use crate::session::{Appointment, Origin, Session};

/// How many steps can be undone, besides all of today.
const KEPT: i64 = 100;
/// No person does more in a day; a script may.
const MOST_KEPT: i64 = 1_000;

/// What a step was, for the Undo button to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    PlanTaken {
        title: String,
    },
    SessionLogged {
        region: Region,
    },
    ExerciseDone {
        title: String,
    },
    ExerciseSkipped {
        title: String,
    },
    /// An answer was taken back.
    Reopened {
        title: String,
    },
    /// The list of what was missed was put away.
    ListClosed,
    Snoozed {
        title: String,
    },
    Moved {
        title: String,
    },
    Set {
        name: String,
    },
    Paused,
    Resumed,
    EntryKept,
    EntryRemoved,
    ReactionKept {
        kind: ReactionKind,
    },
    ReactionRemoved,
    MeasureKept,
    MeasureRemoved,
    SessionChanged {
        region: Region,
    },
    SessionRemoved {
        region: Region,
    },
    AppointmentKept,
    AppointmentCancelled,
    CalendarTaken {
        file: String,
    },
    CourseKept,
    CourseRemoved,
    /// An exercise was gone through in the player.
    Practised {
        title: String,
    },
    /// How hard it was, and how much it hurt.
    PracticeRated {
        title: String,
    },
    /// "Worse this morning".
    Worse,
    Settled,
    /// In the person's own plan.
    OwnExerciseKept {
        title: String,
    },
    OwnDoseChanged {
        title: String,
    },
    OwnExercisePaused {
        title: String,
    },
    OwnExerciseResumed {
        title: String,
    },
    OwnExerciseEnded {
        title: String,
    },
    OwnExerciseRemoved {
        title: String,
    },
    OwnPlanKept,
    /// What the therapist said of one of our rules.
    RuleTold {
        rule: String,
    },
    /// The key of a clinic.
    KeyForgotten {
        clinic: String,
    },
}

/// The rows that one action writes. It is the only way to write to a person's tables.
pub struct Step<'t> {
    transaction: &'t Transaction<'t>,
    label: Option<Label>,
    changes: Vec<Change>,
}

impl<'t> Step<'t> {
    pub(super) fn begin(transaction: &'t Transaction<'t>) -> Step<'t> {
        Step {
            transaction,
            label: None,
            changes: Vec::new(),
        }
    }

    pub fn label(&mut self, label: Label) {
        self.label = Some(label);
    }

    pub fn get(&self, key: &RecordKey) -> Result<Option<Record>, Error> {
        key.get(self.transaction)
    }

    pub fn remove(&mut self, key: RecordKey) -> Result<(), Error> {
        let before = key.get(self.transaction)?;
        key.remove(self.transaction)?;
        self.changes.push(Change {
            key,
            before,
            after: None,
        });
        Ok(())
    }

    /// What this move of a slot and all that follow takes the place of, besides its own row.
    pub fn later_moves(&self, key: &RecordKey, slot: &SlotId) -> Result<Vec<RecordKey>, Error> {
        let RecordKey::Following { item, time, since } = key else {
            return Ok(Vec::new());
        };
        let dates = delay::later_following(self.transaction, item, time, since)?;
        let later = dates.into_iter().map(|since| RecordKey::Following {
            item: item.clone(),
            time: time.clone(),
            since,
        });
        let once = RecordKey::Move {
            item: slot.item.clone(),
            meant_for: local(slot.meant_for),
        };
        let once = self.get(&once)?.map(|_| once);
        Ok(later.chain(once).collect())
    }

    pub fn settings(&self) -> Result<Settings, Error> {
        setting::settings(self.transaction)
    }

    /// The pauses that hold at `at`, first begun first.
    pub fn pauses(&self, at: Instant) -> Result<Vec<Pause>, Error> {
        setting::pauses(self.transaction, at, at)
    }

    pub fn history(
        &self,
        content: &Content,
        from: Instant,
        until: Instant,
    ) -> Result<History, Error> {
        reading::history(self.transaction, content, from, until)
    }

    /// Those that ended from `from` to `until`, latest first.
    pub fn sessions(&self, from: Instant, until: Instant) -> Result<Vec<Session>, Error> {
        session::ended_between(self.transaction, from, until)
    }

    pub fn appointment_of(&self, origin: &Origin) -> Result<Option<Appointment>, Error> {
        appointment::of_origin(self.transaction, origin)
    }

    /// The keys that clinics signed with.
    pub fn clinic_keys(&self) -> Result<Vec<ClinicKeyRow>, Error> {
        clinic_key::list(self.transaction)
    }

    pub fn last_plan(&self, id: &str) -> Result<Option<PlanRow>, Error> {
        plan::last(self.transaction, id)
    }

    /// The times that an item was meant for, from one on, and that have an answer.
    pub fn answered(&self, item: &str, from: NaiveDateTime) -> Result<Vec<NaiveDateTime>, Error> {
        outcome::of_item(self.transaction, item, from)
    }

    /// Whether anything was ever said or done of an item.
    pub fn has_history(&self, item: &str) -> Result<bool, Error> {
        outcome::has_history(self.transaction, item)
    }

    /// The last version of every plan.
    pub fn last_plans(&self, content: &Content) -> Result<Vec<Taken>, Error> {
        plan::in_force_since(self.transaction, content, DateTime::<Utc>::MAX_UTC)
    }

    pub fn put(&mut self, record: Record) -> Result<(), Error> {
        let key = record.key();
        let before = key.get(self.transaction)?;
        record.put(self.transaction)?;
        self.changes.push(Change {
            key,
            before,
            after: Some(record),
        });
        Ok(())
    }

    /// Writes a record that is known by a number, and returns the number; 0 stands for a new one.
    pub fn put_numbered(&mut self, record: Record) -> Result<i64, Error> {
        let is_new = record.number() == Some(0);
        let before = match is_new {
            true => None,
            false => record.key().get(self.transaction)?,
        };
        let number = record.put(self.transaction)?;
        let record = record.numbered(number);
        self.changes.push(Change {
            key: record.key(),
            before,
            after: Some(record),
        });
        Ok(number)
    }

    /// What a person answers about their safety is no part of what can be undone.
    pub fn add_check_in(&mut self, check_in: &CheckIn) -> Result<i64, Error> {
        safety::add_check_in(self.transaction, check_in)
    }

    pub fn check_in(&self, id: i64) -> Result<Option<CheckIn>, Error> {
        safety::check_in(self.transaction, id)
    }

    pub fn has_origin(&self, origin: &str) -> Result<bool, Error> {
        safety::has_origin(self.transaction, origin)
    }

    pub fn add_screening(&mut self, screening: &Screened) -> Result<i64, Error> {
        safety::add_screening(self.transaction, screening)
    }

    pub fn add_clearance(&mut self, clearance: &Clearance) -> Result<i64, Error> {
        safety::add_clearance(self.transaction, clearance)
    }

    /// What goes on is kept as it goes, and undone only once it has ended.
    pub fn keep_practice(&mut self, practice: &Practice) -> Result<i64, Error> {
        practice::put(self.transaction, practice)
    }

    pub fn practice(&self, id: i64) -> Result<Option<Practice>, Error> {
        practice::get(self.transaction, id)
    }

    /// Before it is put down as ended, or where nothing came of it.
    pub fn drop_practice(&mut self, id: i64) -> Result<(), Error> {
        practice::remove(self.transaction, id)
    }

    /// Those that make doses smaller at `at` or later.
    pub fn flares(&self, at: Instant) -> Result<Vec<Flare>, Error> {
        practice::flares(self.transaction, at, DateTime::<Utc>::MAX_UTC)
    }

    /// A step that changed nothing leaves no trace; a new one ends what could be done again.
    pub(super) fn record(self, now: &Now) -> Result<(), Error> {
        let Some(label) = self.label.filter(|_| !self.changes.is_empty()) else {
            return Ok(());
        };
        self.transaction
            .execute("DELETE FROM step WHERE undone IS NOT NULL", [])?;
        self.transaction.execute(
            "INSERT INTO step (at, label, changes) VALUES (?1, ?2, ?3)",
            params![
                millisecond(now.instant),
                json(&label)?,
                json(&self.changes)?
            ],
        )?;
        self.transaction.execute(
            "DELETE FROM step WHERE id NOT IN (SELECT id FROM step ORDER BY id DESC LIMIT ?3)
             OR at < ?2 AND id NOT IN (SELECT id FROM step ORDER BY id DESC LIMIT ?1)",
            params![KEPT, millisecond(now.zone.start_of(now.today())), MOST_KEPT],
        )?;
        Ok(())
    }
}

/// A step on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRow {
    pub id: i64,
    pub label: Label,
    pub changes: Vec<Change>,
    undone: Option<i64>,
}

pub fn next_undo(connection: &Connection) -> Result<Option<StepRow>, Error> {
    connection
        .prepare_cached(
            "SELECT id, label, changes, undone FROM step WHERE undone IS NULL
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row([], row_to_step)
        .optional()?
        .transpose()
}

pub fn next_redo(connection: &Connection) -> Result<Option<StepRow>, Error> {
    connection
        .prepare_cached(
            "SELECT id, label, changes, undone FROM step WHERE undone IS NOT NULL
             ORDER BY undone DESC LIMIT 1",
        )?
        .query_row([], row_to_step)
        .optional()?
        .transpose()
}

/// Takes the named step back, or the last one.
pub fn undo(transaction: &Transaction<'_>, id: Option<i64>) -> Result<StepRow, Error> {
    let step = match id {
        Some(id) => get(transaction, id)?.filter(|step| step.undone.is_none()),
        None => next_undo(transaction)?,
    }
    .ok_or(Error::NothingToUndo)?;
    for change in step.changes.iter().rev() {
        replace(transaction, &change.key, &change.after, &change.before)?;
    }
    transaction.execute(
        "UPDATE step SET undone = (SELECT coalesce(max(undone), 0) + 1 FROM step) WHERE id = ?1",
        params![step.id],
    )?;
    Ok(step)
}

/// Takes back every step from the latest to the named one, the latest first.
pub fn undo_to(transaction: &Transaction<'_>, id: i64) -> Result<Vec<StepRow>, Error> {
    get(transaction, id)?
        .filter(|step| step.undone.is_none())
        .ok_or(Error::NothingToUndo)?;
    let mut taken_back = Vec::new();
    while let Some(step) = next_undo(transaction)?.filter(|step| step.id >= id) {
        let undone = undo(transaction, Some(step.id));
        if let Err(Error::ChangedSince) = undone {
            return Err(Error::StandsInTheWay { label: step.label });
        }
        taken_back.push(undone?);
    }
    Ok(taken_back)
}

/// A step as the history tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLine {
    pub id: i64,
    pub at: Instant,
    pub label: Label,
    pub undone: bool,
}

/// Every one on record, the latest first.
pub fn all(connection: &Connection) -> Result<Vec<StepLine>, Error> {
    let mut statement = connection
        .prepare_cached("SELECT id, at, label, undone IS NOT NULL FROM step ORDER BY id DESC")?;
    let mut rows = statement.query([])?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        let label: String = row.get(2)?;
        steps.push(StepLine {
            id: row.get(0)?,
            at: instant(row.get(1)?)?,
            label: from_json(&label)?,
            undone: row.get(3)?,
        });
    }
    Ok(steps)
}

/// Does again what was undone last.
pub fn redo(transaction: &Transaction<'_>) -> Result<StepRow, Error> {
    let step = next_redo(transaction)?.ok_or(Error::NothingToRedo)?;
    for change in &step.changes {
        replace(transaction, &change.key, &change.before, &change.after)?;
    }
    transaction.execute(
        "UPDATE step SET undone = NULL WHERE id = ?1",
        params![step.id],
    )?;
    Ok(step)
}

fn replace(
    connection: &Connection,
    key: &RecordKey,
    expected: &Option<Record>,
    wanted: &Option<Record>,
) -> Result<(), Error> {
    if key.get(connection)? != *expected {
        return Err(Error::ChangedSince);
    }
    match wanted {
        Some(record) => record.put(connection).map(|_| ()),
        None if is_built_on(connection, key)? => Err(Error::ChangedSince),
        None => key.remove(connection),
    }
}

/// A newer version of the plan stands on this one.
fn is_built_on(connection: &Connection, key: &RecordKey) -> Result<bool, Error> {
    let RecordKey::Plan { id, version } = key else {
        return Ok(false);
    };
    let last = plan::last(connection, id)?;
    Ok(last.is_some_and(|last| last.version > *version))
}

fn get(connection: &Connection, id: i64) -> Result<Option<StepRow>, Error> {
    connection
        .prepare_cached("SELECT id, label, changes, undone FROM step WHERE id = ?1")?
        .query_row(params![id], row_to_step)
        .optional()?
        .transpose()
}

fn row_to_step(row: &Row<'_>) -> rusqlite::Result<Result<StepRow, Error>> {
    let (id, undone) = (row.get(0)?, row.get(3)?);
    let label: String = row.get(1)?;
    let changes: String = row.get(2)?;
    let step = || {
        Ok(StepRow {
            id,
            label: from_json(&label)?,
            changes: from_json(&changes)?,
            undone,
        })
    };
    Ok(step())
}
