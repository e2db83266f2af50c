//! One row of each list.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Celsius, LocalTime, Stamp};
use crate::body::{Area, Region, Technique};
use crate::diary::{Measured, ReactionKind};
use crate::outcome::Excuse;
use crate::plan::{Count, Side, limits};
use crate::player::{Effort, Finish, OneSide, PainSign};
use crate::safety::{Answers, Level};
use crate::session::Preset;

/// A version of a plan as its file stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanRow {
    pub id: String,
    pub taken: Stamp,
    /// The name of the file.
    pub file: String,
    pub text: String,
    /// The public key that it was signed with; none: unsigned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

/// The public key that a clinic's plans are signed with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClinicKeyRow {
    pub clinic: String,
    pub key: String,
    /// When it was first seen.
    pub at: Stamp,
}

/// A manual-therapy session that the person had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionRow {
    pub ended: Stamp,
    pub zone: String,
    pub region: Region,
    #[schemars(length(min = 1))]
    pub techniques: Vec<Technique>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 240))]
    pub minutes: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub therapist: Option<String>,
    /// Pain just before, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 10))]
    pub pain_before: Option<u8>,
    /// Pain just after, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 10))]
    pub pain_after: Option<u8>,
    /// Oil or cream was used.
    pub oil: bool,
    /// What the therapist told the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A session that is booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AppointmentRow {
    pub starts: LocalTime,
    /// Without one the computer's counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What it is known by in the calendar or the plan that it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// Which of several it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<LocalTime>,
    /// How often it was changed there.
    #[serde(default)]
    pub sequence: u32,
    pub cancelled: bool,
}

/// A course that the person keeps without a clinic's plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CourseRow {
    /// `2026-11-24`.
    #[schemars(with = "String")]
    pub began: NaiveDate,
    #[schemars(range(min = 1, max = 60))]
    pub sessions: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 24))]
    pub repeat_months: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preset: Option<Preset>,
    pub every_other_day: bool,
}

/// What became of an exercise at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutcomeRow {
    pub item: String,
    pub meant_for: LocalTime,
    pub what: What,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Why it does not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excuse: Option<Excuse>,
    pub at: Stamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum What {
    Done,
    Skipped,
}

/// A reminder that was let wait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SnoozeRow {
    pub item: String,
    pub meant_for: LocalTime,
    /// 1 for the first time.
    #[schemars(range(min = 1))]
    pub number: u8,
    pub at: Stamp,
    pub until: Stamp,
}

/// A reminder that was put elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveRow {
    pub item: String,
    pub meant_for: LocalTime,
    pub moved_to: LocalTime,
}

/// A time of day that is another one from a date on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowingRow {
    pub item: String,
    /// `18:30`.
    pub time: String,
    #[schemars(with = "String")]
    pub since: NaiveDate,
    pub becomes: String,
}

/// How long one of our rules holds by the word of the person's therapist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ToldRuleRow {
    /// Such as `AR-03`.
    pub rule: String,
    /// At most 90 days.
    #[schemars(range(min = 1, max = 129_600))]
    pub minutes: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    pub at: Stamp,
}

/// As `afterhand settings set NAME VALUE` takes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SettingRow {
    pub name: String,
    pub value: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Stamp>,
}

/// While no reminder rang, because the person wanted it so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PauseRow {
    pub since: Stamp,
    pub until: Stamp,
}

/// Pain as it was felt at a moment, and what was noted with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EntryRow {
    pub at: Stamp,
    pub zone: String,
    /// Now, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 10))]
    pub pain: Option<u8>,
    /// At its worst since the last entry, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 10))]
    pub worst: Option<u8>,
    /// On movement, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 10))]
    pub moving: Option<u8>,
    pub areas: Vec<Area>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub temperature_celsius: Option<Celsius>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How the body reacted after a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReactionRow {
    pub kind: ReactionKind,
    pub began: Stamp,
    /// None: it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Stamp>,
    pub zone: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureRow {
    pub at: Stamp,
    pub zone: String,
    pub what: Measured,
}

/// One go at an exercise in the player.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PracticeRow {
    pub item: String,
    /// None: it was done beside the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meant_for: Option<LocalTime>,
    pub began: Stamp,
    /// The last that is known of it.
    pub last: Stamp,
    pub zone: String,
    /// As it was asked for.
    pub dose: DoseRow,
    /// 1 is the first.
    #[schemars(range(min = limits::SETS.least, max = limits::SETS.most))]
    pub first_set: u8,
    /// The person asked for less on the way.
    pub eased: bool,
    pub reps: Vec<RepRow>,
    pub hurts: Vec<HurtRow>,
    /// None: it was broken off without a word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finish: Option<Finish>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 10))]
    pub pain_before: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 10))]
    pub pain_after: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<Effort>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DoseRow {
    #[schemars(range(min = limits::SETS.least, max = limits::SETS.most))]
    pub sets: u8,
    pub count: Count,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 600))]
    pub hold_seconds: Option<u16>,
    /// Between sets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 600))]
    pub rest_seconds: Option<u16>,
    pub side: Side,
}

/// A repetition that was gone through to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RepRow {
    #[schemars(range(min = limits::SETS.least, max = limits::SETS.most))]
    pub set: u8,
    /// 1 for the first of its set and side.
    #[schemars(range(min = limits::REPS.least, max = limits::REPS.most))]
    pub number: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<OneSide>,
    /// When it was over, since the go began, without the time that was slept through.
    pub after_milliseconds: u32,
    pub held_milliseconds: u32,
}

/// What was said when it hurt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HurtRow {
    pub after_milliseconds: u32,
    pub signs: BTreeSet<PainSign>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 10))]
    pub pain: Option<u8>,
}

/// It was worse in the morning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlareRow {
    pub at: Stamp,
    pub zone: String,
    /// None: it has not settled yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Stamp>,
}

/// A check-in as it was answered, and what it led to then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckInRow {
    pub at: Stamp,
    pub zone: String,
    /// None: all of the body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// What in the diary had asked for it; each such thing asks once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// By the sign's id.
    #[serde(deserialize_with = "super::read::answers")]
    pub answers: Answers,
    pub level: Level,
    /// The red flags that counted.
    pub flags: Vec<String>,
    /// The check-in whose place it takes, by its place in the list; 1 is the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1))]
    pub corrects: Option<u32>,
}

/// The contraindication screen as it was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScreeningRow {
    pub at: Stamp,
    pub zone: String,
    /// By the question's id.
    #[serde(deserialize_with = "super::read::answers")]
    pub answers: Answers,
    /// An answer holds exercises until a clinician has cleared them.
    pub stops: bool,
}

/// A clinician said that exercises may go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClearanceRow {
    /// When it was noted.
    pub at: Stamp,
    pub zone: String,
    pub who: String,
    pub said: Stamp,
    /// How many check-ins, and how many screenings, of these lists had been answered when it was noted.
    pub check_ins: u32,
    pub screenings: u32,
}

/// What the agent saw or did.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactRow {
    pub at: Stamp,
    pub kind: FactKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meant_for: Option<LocalTime>,
    /// The name of the computer's zone, where that is what was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    Started,
    Stopped,
    /// Since then nobody could run.
    Slept,
    /// The clock showed this when it was set.
    ClockLeft,
    Woke,
    ClockSet,
    /// A reminder was written down, just before it was shown.
    Raised,
    Shown,
    /// The person sent the notification away.
    Dismissed,
    /// The desktop took it off the screen.
    Closed,
    /// The desktop did not show it.
    Refused,
    DaemonPresent,
    DaemonMissing,
    Zone,
}

impl FactKind {
    pub const ALL: [FactKind; 14] = [
        FactKind::Started,
        FactKind::Stopped,
        FactKind::Slept,
        FactKind::ClockLeft,
        FactKind::Woke,
        FactKind::ClockSet,
        FactKind::Raised,
        FactKind::Shown,
        FactKind::Dismissed,
        FactKind::Closed,
        FactKind::Refused,
        FactKind::DaemonPresent,
        FactKind::DaemonMissing,
        FactKind::Zone,
    ];

    pub fn name(self) -> &'static str {
        match self {
            FactKind::Started => "started",
            FactKind::Stopped => "stopped",
            FactKind::Slept => "slept",
            FactKind::ClockLeft => "clock-left",
            FactKind::Woke => "woke",
            FactKind::ClockSet => "clock-set",
            FactKind::Raised => "raised",
            FactKind::Shown => "shown",
            FactKind::Dismissed => "dismissed",
            FactKind::Closed => "closed",
            FactKind::Refused => "refused",
            FactKind::DaemonPresent => "daemon-present",
            FactKind::DaemonMissing => "daemon-missing",
            FactKind::Zone => "zone",
        }
    }

    pub fn named(name: &str) -> Option<FactKind> {
        FactKind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether it is about a reminder.
    pub fn is_of_slot(self) -> bool {
        match self {
            FactKind::Raised
            | FactKind::Shown
            | FactKind::Dismissed
            | FactKind::Closed
            | FactKind::Refused => true,
            FactKind::Started
            | FactKind::Stopped
            | FactKind::Slept
            | FactKind::ClockLeft
            | FactKind::Woke
            | FactKind::ClockSet
            | FactKind::DaemonPresent
            | FactKind::DaemonMissing
            | FactKind::Zone => false,
        }
    }
}
