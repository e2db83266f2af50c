//! Everything that the product keeps of a person, as one file that a person or a script can read without
//! it, and that another computer can bring in.
//!
//! `docs/data.md` describes every field; [`json_schema`] prints the same for programs.

mod check;
mod fault;
mod merge;
mod read;
mod rows;
mod stamp;
mod write;

use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};

pub use check::Row;
pub use fault::Fault;
pub use merge::{Compared, Merge};
pub use read::{MAX_BYTES, read};
pub use rows::{
    AppointmentRow, CheckInRow, ClearanceRow, ClinicKeyRow, CourseRow, DoseRow, EntryRow, FactKind,
    FactRow, FlareRow, FollowingRow, HurtRow, MeasureRow, MoveRow, OutcomeRow, PauseRow, PlanRow,
    PracticeRow, ReactionRow, RepRow, ScreeningRow, SessionRow, SettingRow, SnoozeRow, ToldRuleRow,
    What,
};
pub use stamp::{Celsius, LocalTime, Stamp};
pub use write::write;

/// What this program writes and reads.
pub const FORMAT: u32 = 1;

/// Rows stand in the order in which they came to be, or of the moment that they are about. They refer to
/// each other by a place in a list, an item's id or a local time, never by a number of the database.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Archive {
    /// Of this file: 1.
    pub format: u32,
    /// When it was written.
    pub written: Stamp,
    /// The program's, such as `0.1.0`.
    pub version: String,
    /// The computer's zone: an IANA name.
    pub zone: String,
    /// Of the folder of data that it was written from; chosen at random once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,
    /// Every version of every plan, first version first.
    #[serde(deserialize_with = "read::rows")]
    pub plans: Vec<PlanRow>,
    #[serde(deserialize_with = "read::rows")]
    pub clinic_keys: Vec<ClinicKeyRow>,
    #[serde(deserialize_with = "read::rows")]
    pub sessions: Vec<SessionRow>,
    #[serde(deserialize_with = "read::rows")]
    pub appointments: Vec<AppointmentRow>,
    #[serde(deserialize_with = "read::rows")]
    pub courses: Vec<CourseRow>,
    /// What became of exercises, as the person said it.
    #[serde(deserialize_with = "read::rows")]
    pub outcomes: Vec<OutcomeRow>,
    #[serde(deserialize_with = "read::rows")]
    pub snoozes: Vec<SnoozeRow>,
    /// Single reminders that were put elsewhere.
    #[serde(deserialize_with = "read::rows")]
    pub moves: Vec<MoveRow>,
    /// Times of day that became others.
    #[serde(deserialize_with = "read::rows")]
    pub following_moves: Vec<FollowingRow>,
    /// What the therapist said of our rules.
    #[serde(deserialize_with = "read::rows")]
    pub told_rules: Vec<ToldRuleRow>,
    /// Only what was chosen; all else is our default.
    #[serde(deserialize_with = "read::rows")]
    pub settings: Vec<SettingRow>,
    #[serde(deserialize_with = "read::rows")]
    pub pauses: Vec<PauseRow>,
    #[serde(deserialize_with = "read::rows")]
    pub entries: Vec<EntryRow>,
    #[serde(deserialize_with = "read::rows")]
    pub reactions: Vec<ReactionRow>,
    #[serde(deserialize_with = "read::rows")]
    pub measures: Vec<MeasureRow>,
    /// Goes at an exercise in the player.
    #[serde(deserialize_with = "read::rows")]
    pub practices: Vec<PracticeRow>,
    #[serde(deserialize_with = "read::rows")]
    pub flares: Vec<FlareRow>,
    #[serde(deserialize_with = "read::rows")]
    pub check_ins: Vec<CheckInRow>,
    #[serde(deserialize_with = "read::rows")]
    pub screenings: Vec<ScreeningRow>,
    #[serde(deserialize_with = "read::rows")]
    pub clearances: Vec<ClearanceRow>,
    /// What the agent saw or did.
    #[serde(deserialize_with = "read::rows")]
    pub facts: Vec<FactRow>,
}

impl Archive {
    /// From the first to the last thing that a person noted.
    pub fn reach(&self) -> Option<(Stamp, Stamp)> {
        let entries = self.entries.iter().map(|row| row.at);
        let moments = entries
            .chain(self.plans.iter().map(|row| row.taken))
            .chain(self.sessions.iter().map(|row| row.ended))
            .chain(self.outcomes.iter().map(|row| row.at))
            .chain(self.reactions.iter().map(|row| row.began))
            .chain(self.measures.iter().map(|row| row.at))
            .chain(self.check_ins.iter().map(|row| row.at));
        moments.fold(None, |reach, moment| match reach {
            None => Some((moment, moment)),
            Some((first, last)) => Some((first.min(moment), last.max(moment))),
        })
    }
}

pub fn json_schema() -> Schema {
    schemars::schema_for!(Archive)
}
