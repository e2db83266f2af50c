//! Everything that can go wrong, in one enum; `words` turns each into a sentence that says what to do.

mod failure;
mod question;

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::archive::Fault;
use crate::backup::BackupFault;
use crate::now::Instant;
use crate::plan::signature::Broken;
use crate::plan::{Finding, own};
use crate::storage::Label;

pub use failure::{Failure, FailureKind, FaultLine};
pub use question::Question;

/// What kept something from being done; `words` makes the sentence that a person reads.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the plan file {file} has faults")]
    BadPlan {
        file: String,
        findings: Vec<Finding>,
    },
    #[error("the signature does not hold: {0:?}")]
    Signature(Broken),
    #[error("{clinic} signed with another key before")]
    OtherKey {
        clinic: String,
        remembered: String,
        given: String,
    },
    #[error("what stands is not what the plan was compared with")]
    OfferOutdated,
    #[error("no key of {0} is remembered")]
    UnknownClinic(String),
    #[error("asked back: {0:?}")]
    Ask(Question),
    #[error("a session without a technique")]
    NoTechnique,
    #[error("a session's minutes must be 1–240")]
    SessionMinutes,
    #[error("there is no such session: {0}")]
    UnknownSession(i64),
    #[error("there is no such appointment: {0}")]
    UnknownAppointment(String),
    #[error("an appointment's minutes must be 5–240")]
    AppointmentMinutes,
    #[error("there is no such course: {0}")]
    UnknownCourse(i64),
    #[error("a course's numbers are out of their range")]
    CourseNumbers,
    #[error("there is no such rule: {0}")]
    UnknownRule(String),
    #[error("{0} has no window that could be another")]
    RuleFixed(String),
    #[error("a rule lasts from 1 min to 90 d")]
    RuleLength,
    #[error("nothing has been asked")]
    NothingAsked,
    #[error("a report's last day comes before its first")]
    ReportDays,
    #[error("no entry {0} with a note in the days of the report")]
    NoSuchNote(i64),
    #[error("not a time: {0}")]
    NotATime(String),
    #[error("{0} does not lie in the years that we count in")]
    TooFarAway(String),
    #[error("nothing to read by this name: {given}")]
    UnknownArticle {
        given: String,
        closest: Option<String>,
    },
    #[error("no such exercise: {given}")]
    UnknownExercise {
        given: String,
        closest: Option<String>,
    },
    #[error("no such slot: {0}")]
    UnknownSlot(String),
    #[error("{title} waits: {why}")]
    NotNow { title: String, why: String },
    #[error("no such practice")]
    NoSuchPractice,
    #[error("the practice is over")]
    PracticeOver,
    #[error("no flare to settle")]
    NoFlare,
    #[error("the flare is noted already")]
    FlareNoted,
    #[error("{0} asks how one feels, which only a check-in answers")]
    AsksForCheckIn(String),
    #[error("the slot {0} has been answered")]
    AlreadyAnswered(String),
    #[error("{0} has not been answered")]
    NotAnswered(String),
    #[error("{0} cannot wait now")]
    NotWaiting(String),
    #[error("{0} has waited as often as it may")]
    SnoozedEnough(String),
    #[error("{slot} ends too soon to wait")]
    EndsTooSoon { slot: String, ends: Instant },
    #[error("that time is over")]
    SnoozeOver,
    #[error("{0} is no time that a slot can be moved to")]
    MoveTo(MoveFault),
    #[error("no such setting: {0}")]
    UnknownSetting(String),
    #[error("{name} cannot be {value}")]
    BadSetting { name: String, value: String },
    #[error("a pause must end in the future")]
    PauseOver,
    #[error("nothing is paused")]
    NotPaused,
    #[error("no such sign or question: {0}")]
    UnknownSign(String),
    #[error("nothing has been answered")]
    NothingAnswered,
    #[error("no such check-in: {0}")]
    UnknownCheckIn(i64),
    #[error("a clearance without a clinician")]
    NoClinician,
    #[error("nothing is held that a clinician has to clear")]
    NothingToClear,
    #[error("the clinician spoke before what is held")]
    ClearedBefore { since: Instant },
    #[error("{at} lies in the future")]
    InFuture { at: Instant },
    #[error("{0} lies in the future")]
    DateInFuture(NaiveDate),
    #[error("a pain score must be 0–10")]
    PainScore,
    #[error("an entry with nothing in it")]
    EmptyEntry,
    #[error("no temperature: {0}")]
    Temperature(String),
    #[error("it ends before it begins")]
    EndsBeforeItBegins,
    #[error("an activity's score must be 0–10")]
    ActivityScore,
    #[error("the same activity twice: {0}")]
    SameActivity(String),
    #[error("one to five activities")]
    ActivityCount,
    #[error("a change must be -5 to 5")]
    ChangeScore,
    #[error("a total without a name")]
    NoTotalName,
    #[error("no number: {0}")]
    NotANumber(String),
    #[error("there is no such entry: {0}")]
    NotInDiary(i64),
    #[error("own exercise {item} stands for something else in plan {plan}")]
    ItemElsewhere { item: String, plan: String },
    #[error("the own plan stays as it is: {0:?}")]
    OwnPlan(own::Refusal),
    #[error("there is no plan in force with the id {0}")]
    UnknownPlan(String),
    #[error("the same plan file has been taken already")]
    SamePlan { title: String },
    #[error("{file}:{}:{}: {}", fault.line, fault.column, fault.text)]
    BadArchive { file: String, fault: Fault },
    #[error("{file} is of a newer version of the program")]
    NewerArchive { file: String },
    #[error("nothing to undo")]
    NothingToUndo,
    #[error("nothing to redo")]
    NothingToRedo,
    #[error("something has changed since")]
    ChangedSince,
    #[error("the step {label:?} stands in the way")]
    StandsInTheWay { label: Label },
    #[error("only what was done today is taken back to a point")]
    NotOfToday,
    #[error("the example is no place for it")]
    InExample,
    #[error("the backup cannot be brought in: {0:?}")]
    Backup(BackupFault),
    #[error("the database is of a newer version of the program")]
    NewerDatabase,
    #[error("the database is damaged")]
    DamagedDatabase,
    #[error("the database can be read")]
    NotDamaged,
    #[error("the database has been moved or replaced while it was open")]
    Moved,
    #[error("the database has been in use by another program for too long")]
    Busy,
    #[error("the disk is full")]
    DiskFull,
    #[error("{path}: {error}")]
    File {
        path: PathBuf,
        error: std::io::Error,
    },
    #[error("stored data cannot be read: {0}")]
    Stored(String),
    #[error("the program's own content is broken: {0}")]
    Content(String),
    #[error(transparent)]
    Database(rusqlite::Error),
}

impl From<own::Refusal> for Error {
    fn from(refusal: own::Refusal) -> Error {
        Error::OwnPlan(refusal)
    }
}

impl Error {
    /// What kept a file from being written or read.
    pub fn of_file(path: impl Into<PathBuf>, error: std::io::Error) -> Error {
        let full = [
            std::io::ErrorKind::StorageFull,
            std::io::ErrorKind::QuotaExceeded,
        ];
        match full.contains(&error.kind()) {
            true => Error::DiskFull,
            false => Error::File {
                path: path.into(),
                error,
            },
        }
    }

    /// Whether it is no trouble, but an answer: as things stand, that cannot be done.
    pub fn is_refusal(&self) -> bool {
        match self {
            Error::Ask(_)
            | Error::UnknownSlot(_)
            | Error::NotNow { .. }
            | Error::NoSuchPractice
            | Error::PracticeOver
            | Error::NoFlare
            | Error::FlareNoted
            | Error::AsksForCheckIn(_)
            | Error::AlreadyAnswered(_)
            | Error::NotAnswered(_)
            | Error::NotWaiting(_)
            | Error::SnoozedEnough(_)
            | Error::EndsTooSoon { .. }
            | Error::SnoozeOver => true,
            Error::BadPlan { .. }
            | Error::Signature(_)
            | Error::OtherKey { .. }
            | Error::OfferOutdated
            | Error::UnknownClinic(_)
            | Error::NoTechnique
            | Error::SessionMinutes
            | Error::UnknownSession(_)
            | Error::UnknownAppointment(_)
            | Error::AppointmentMinutes
            | Error::UnknownCourse(_)
            | Error::CourseNumbers
            | Error::UnknownRule(_)
            | Error::RuleFixed(_)
            | Error::RuleLength
            | Error::NothingAsked
            | Error::ReportDays
            | Error::NoSuchNote(_)
            | Error::NotATime(_)
            | Error::TooFarAway(_)
            | Error::UnknownArticle { .. }
            | Error::UnknownExercise { .. }
            | Error::MoveTo(_)
            | Error::UnknownSetting(_)
            | Error::BadSetting { .. }
            | Error::PauseOver
            | Error::NotPaused
            | Error::UnknownSign(_)
            | Error::NothingAnswered
            | Error::UnknownCheckIn(_)
            | Error::NoClinician
            | Error::NothingToClear
            | Error::ClearedBefore { .. }
            | Error::InFuture { .. }
            | Error::DateInFuture(_)
            | Error::PainScore
            | Error::EmptyEntry
            | Error::Temperature(_)
            | Error::EndsBeforeItBegins
            | Error::ActivityScore
            | Error::SameActivity(_)
            | Error::ActivityCount
            | Error::ChangeScore
            | Error::NoTotalName
            | Error::NotANumber(_)
            | Error::NotInDiary(_)
            | Error::ItemElsewhere { .. }
            | Error::SamePlan { .. }
            | Error::OwnPlan(_)
            | Error::UnknownPlan(_)
            | Error::BadArchive { .. }
            | Error::NewerArchive { .. }
            | Error::NothingToUndo
            | Error::NothingToRedo
            | Error::ChangedSince
            | Error::StandsInTheWay { .. }
            | Error::NotOfToday
            | Error::InExample
            | Error::Backup(_)
            | Error::NewerDatabase
            | Error::DamagedDatabase
            | Error::NotDamaged
            | Error::Moved
            | Error::Busy
            | Error::DiskFull
            | Error::File { .. }
            | Error::Stored(_)
            | Error::Content(_)
            | Error::Database(_) => false,
        }
    }

    /// Whether it may be gone in a while with nothing done about it.
    pub fn passes(&self) -> bool {
        match self {
            Error::Busy | Error::DiskFull | Error::Database(_) | Error::File { .. } => true,
            Error::BadPlan { .. }
            | Error::Signature(_)
            | Error::OtherKey { .. }
            | Error::OfferOutdated
            | Error::UnknownClinic(_)
            | Error::Ask(_)
            | Error::NoTechnique
            | Error::SessionMinutes
            | Error::UnknownSession(_)
            | Error::UnknownAppointment(_)
            | Error::AppointmentMinutes
            | Error::UnknownCourse(_)
            | Error::CourseNumbers
            | Error::UnknownRule(_)
            | Error::RuleFixed(_)
            | Error::RuleLength
            | Error::NothingAsked
            | Error::ReportDays
            | Error::NoSuchNote(_)
            | Error::NotATime(_)
            | Error::TooFarAway(_)
            | Error::UnknownArticle { .. }
            | Error::UnknownExercise { .. }
            | Error::UnknownSlot(_)
            | Error::NotNow { .. }
            | Error::NoSuchPractice
            | Error::PracticeOver
            | Error::NoFlare
            | Error::FlareNoted
            | Error::AsksForCheckIn(_)
            | Error::AlreadyAnswered(_)
            | Error::NotAnswered(_)
            | Error::NotWaiting(_)
            | Error::SnoozedEnough(_)
            | Error::EndsTooSoon { .. }
            | Error::SnoozeOver
            | Error::MoveTo(_)
            | Error::UnknownSetting(_)
            | Error::BadSetting { .. }
            | Error::PauseOver
            | Error::NotPaused
            | Error::UnknownSign(_)
            | Error::NothingAnswered
            | Error::UnknownCheckIn(_)
            | Error::NoClinician
            | Error::NothingToClear
            | Error::ClearedBefore { .. }
            | Error::InFuture { .. }
            | Error::DateInFuture(_)
            | Error::PainScore
            | Error::EmptyEntry
            | Error::Temperature(_)
            | Error::EndsBeforeItBegins
            | Error::ActivityScore
            | Error::SameActivity(_)
            | Error::ActivityCount
            | Error::ChangeScore
            | Error::NoTotalName
            | Error::NotANumber(_)
            | Error::NotInDiary(_)
            | Error::ItemElsewhere { .. }
            | Error::SamePlan { .. }
            | Error::OwnPlan(_)
            | Error::UnknownPlan(_)
            | Error::BadArchive { .. }
            | Error::NewerArchive { .. }
            | Error::NothingToUndo
            | Error::NothingToRedo
            | Error::ChangedSince
            | Error::StandsInTheWay { .. }
            | Error::NotOfToday
            | Error::InExample
            | Error::Backup(_)
            | Error::NewerDatabase
            | Error::DamagedDatabase
            | Error::NotDamaged
            | Error::Moved
            | Error::Stored(_)
            | Error::Content(_) => false,
        }
    }
}

/// Why a slot cannot be moved to a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoveFault {
    #[error("it is over")]
    Over,
    #[error("it is too far from the day it was meant for")]
    TooFar,
    #[error("the same exercise is due then already")]
    Taken,
    #[error("it is not on the same day")]
    OtherDay,
    #[error("it is the time it has")]
    Same,
    #[error("it is over for today")]
    OverToday,
    #[error("it was due before its plan was taken")]
    BeforeTaken,
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        use rusqlite::ErrorCode;
        // Where not even SQLite's shared memory can grow, it does not say that the disk is full.
        let no_room = rusqlite::ffi::SQLITE_IOERR_SHMSIZE;
        if error
            .sqlite_error()
            .is_some_and(|cause| cause.extended_code == no_room)
        {
            return Error::DiskFull;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Busy,
            Some(ErrorCode::DiskFull) => Error::DiskFull,
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Error::DamagedDatabase,
            Some(_) | None => Error::Database(error),
        }
    }
}
