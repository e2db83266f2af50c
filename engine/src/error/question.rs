//! What is no error yet: the person is asked whether they mean it.

use crate::now::Instant;
use crate::outcome::Outcome;

/// What a person is asked before something unusual is done; answering yes does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    SessionInFuture {
        ended: Instant,
    },
    SessionLongAgo {
        ended: Instant,
    },
    /// It was shorter or longer than sessions usually are (AR-15).
    SessionMinutes {
        minutes: u16,
        least: u16,
        most: u16,
    },
    /// The course is shorter or longer than courses usually are (AR-14).
    CourseLength {
        sessions: u16,
        least: u16,
        most: u16,
    },
    AppointmentOver {
        starts: Instant,
    },
    /// The clinic signed what it sent before, and this is not signed.
    UnsignedNow {
        clinic: String,
    },
    /// What stands came from somebody else, and was signed with another key.
    OtherClinic {
        earlier: String,
    },
    /// The key of a clinic is to be forgotten.
    ForgetKey {
        clinic: String,
        remembered: String,
    },
    /// The pain at its worst is said to be less than the pain now.
    WorstIsLess,
    /// It has another answer already.
    AnsweredOtherwise {
        title: String,
        outcome: Outcome,
    },
}
