//! What a person can intend.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::aftercare::NewToldRule;
use crate::body::Region;
use crate::diary::{NewEntry, NewMeasure, NewReaction};
use crate::outcome::Excuse;
use crate::person::Setting;
use crate::plan::own::{NewDose, NewExercise, NewOwnPlan};
use crate::plan::signature::Signature;
use crate::player::{Effort, Event};
use crate::safety::Answers;
use crate::session::{Ended, ImportedAppointment, NewAppointment, NewCourse, NewSession};
use crate::view::{RunView, StepOffer};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[ts(export)]
pub enum Action {
    /// A plan file, which the program around the engine has read.
    #[serde(skip)]
    TakePlan(NewPlan),
    /// The clinic has a new key: the one remembered is forgotten.
    #[serde(skip)]
    ForgetKey {
        clinic: String,
        confirmed: bool,
    },
    LogSession(NewSession),
    ChangeSession {
        id: i64,
        session: NewSession,
    },
    RemoveSession {
        id: i64,
    },
    /// Books a session, or changes the appointment with this key.
    KeepAppointment {
        key: Option<String>,
        appointment: NewAppointment,
    },
    /// Calls an appointment off.
    CancelAppointment {
        key: String,
    },
    /// The appointments of a calendar file, which the program around the engine has read.
    #[serde(skip)]
    TakeCalendar {
        /// The file's name, for messages.
        file: String,
        appointments: Vec<ImportedAppointment>,
        /// The first and the last date that recurrences were spelled out for.
        days: (NaiveDate, NaiveDate),
    },
    /// Begins a course, or changes the one with this id.
    KeepCourse {
        id: Option<i64>,
        course: NewCourse,
    },
    RemoveCourse {
        id: i64,
    },
    /// Puts an exercise into the person's own plan, or changes the one with this id.
    KeepOwnExercise {
        item: Option<String>,
        exercise: NewExercise,
    },
    /// Another dose from a day on, or on that day only.
    ChangeDose {
        item: String,
        dose: NewDose,
        /// `2026-11-24`.
        from: String,
        only_that_day: bool,
    },
    PauseOwnExercise {
        item: String,
    },
    ResumeOwnExercise {
        item: String,
    },
    /// From now on it does not fall due.
    EndOwnExercise {
        item: String,
    },
    /// Takes out what was never done nor skipped.
    RemoveOwnExercise {
        item: String,
    },
    /// What the person's own plan is called, and who gave it.
    KeepOwnPlan(NewOwnPlan),
    /// What the person's therapist said of one of our rules.
    TellRule(NewToldRule),
    Done {
        slot: String,
        /// The person means it, though they had answered otherwise.
        confirmed: bool,
    },
    Skip {
        slot: String,
        why: Option<String>,
        /// Why it does not count as one that was due.
        excuse: Option<Excuse>,
        confirmed: bool,
    },
    /// Takes an answer back.
    Reopen {
        slot: String,
    },
    /// Lets reminders wait; several that shared a notification wait together.
    Snooze {
        slots: Vec<String>,
        wait: SnoozeFor,
    },
    /// Moves a slot to another local time of this computer.
    Move {
        slot: String,
        to: MoveTo,
    },
    CheckIn(NewCheckIn),
    /// The contraindication screen; every answer by its question's id.
    Screen {
        answers: Answers,
    },
    /// A clinician said that exercises may go on.
    Clear {
        who: String,
        said: Ended,
    },
    /// Notes an entry of the diary, or changes the one with this id.
    KeepEntry {
        id: Option<i64>,
        entry: NewEntry,
    },
    RemoveEntry {
        id: i64,
    },
    KeepReaction {
        id: Option<i64>,
        reaction: NewReaction,
    },
    /// It is over, now.
    EndReaction {
        id: i64,
    },
    RemoveReaction {
        id: i64,
    },
    KeepMeasure {
        id: Option<i64>,
        measure: NewMeasure,
    },
    RemoveMeasure {
        id: i64,
    },
    /// An exercise in the player: begins it, or goes on with it.
    Practise {
        /// None: it begins.
        practice: Option<i64>,
        /// A slot, or an exercise of the library.
        of: String,
        /// Those before it are done already; 1 for all of them.
        first_set: u8,
        /// The pain before, 0–10.
        before: Option<u8>,
        /// Everything that has happened since it began.
        events: Vec<Event>,
    },
    /// How hard it was, and how much it hurts at the end.
    RatePractice {
        practice: i64,
        effort: Option<Effort>,
        pain: Option<u8>,
    },
    /// "Worse this morning": doses are halved.
    Worse,
    /// It has settled.
    Settled,
    Set(Setting),
    Pause {
        until: PauseUntil,
    },
    Resume,
    /// Undo this step, or the last one.
    Undo {
        step: Option<i64>,
    },
    /// Undo everything from the latest step to this one, which was done today; all of it or nothing.
    UndoTo {
        step: i64,
    },
    Redo,
}

/// A plan file that is to be taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewPlan {
    /// The file's name, for messages.
    pub file: String,
    pub bytes: Vec<u8>,
    pub signature: Signature,
    /// The version that the person saw it compared with; none: whatever stands.
    pub over: Option<Over>,
    /// The person means it, though its signature leaves something open.
    pub confirmed: bool,
}

/// What stood when a plan was offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    Nothing,
    Version {
        version: u32,
        /// In milliseconds since 1970.
        taken: i64,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SnoozeFor {
    /// As long as the settings say.
    Usual,
    /// 5, 10, 15, 30 or 60.
    Minutes(u16),
    /// RFC 3339, or a local date and time: `2026-11-24T15:00`.
    Until(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MoveTo {
    /// Only this one: RFC 3339, or a local date and time.
    Once(String),
    /// This and all following: `HH:MM` of the same date.
    Following(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PauseUntil {
    /// For an hour.
    Hour,
    /// Until the next local date begins.
    Tomorrow,
    /// Until the date begins (`2026-11-24`), or until a time of it.
    Then(String),
}

/// How a person feels, by the signs that they were asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewCheckIn {
    /// By the sign's id; a sign without an answer has not been answered.
    pub answers: Answers,
    /// What it is about; none: all of the body.
    pub region: Option<Region>,
    /// The check-in whose answers these are instead.
    pub corrects: Option<i64>,
    /// What in the diary had asked.
    pub origin: Option<String>,
}

/// What an action did, in words, and how to take it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Acted {
    pub message: String,
    /// Things worth a second look, such as a plan's warnings.
    pub remarks: Vec<String>,
    pub undo: Option<StepOffer>,
    /// The session that was logged.
    pub session: Option<i64>,
    /// What the answers led to can be read under this number.
    pub check_in: Option<i64>,
    pub screening: Option<i64>,
    /// The go in the player, and where it stands.
    pub practice: Option<i64>,
    pub run: Option<RunView>,
}
