//! The diary: pain over time, where it was, reactions, and what was noted.

mod forms;
mod page;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CheckInLine;
use crate::body::Area;
use crate::chart::body::Face;
use crate::diary::{Activity, Measured, ReactionKind, Unit};

pub use forms::{entry_form, measure_form, reaction_form};
pub use page::{
    Course, Frame, Noted, adherence, ended_sessions, entry_line, measure_text, page, pain_ends,
    pain_entry,
};

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DiaryPage {
    pub subheading: String,
    /// One tap on a number keeps it.
    pub quick: QuickPain,
    pub ranges: Vec<RangeChoice>,
    /// None while nothing has been noted in the range.
    pub pain: Option<Picture>,
    /// "Lower since 3 November: median 6, now 3; ten sessions fell in between."
    pub change: Option<String>,
    /// The body map week by week.
    pub weeks: Option<Picture>,
    /// Latest first.
    pub days: Vec<DiaryDay>,
    /// Older entries are there than are shown.
    pub more: bool,
    /// Reactions that last, then those that are over, latest first.
    pub reactions: Vec<ReactionLine>,
    pub check_ins: Vec<CheckInLine>,
    pub screenings: Vec<ScreeningLine>,
    pub clearances: Vec<String>,
    pub measures: Measures,
}

/// The usual entry: how bad is it now, where it was last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct QuickPain {
    /// "How is the pain in the back of your neck now?"
    pub question: String,
    pub areas: Vec<Area>,
    pub ends: ScaleEnds,
}

/// The words at the ends of a 0–10 scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ScaleEnds {
    pub low: String,
    pub high: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Range {
    Week,
    Month,
    Course,
    All,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RangeChoice {
    pub range: Range,
    pub label: String,
    pub chosen: bool,
}

/// A drawing with what it says in words and as a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Picture {
    pub svg: String,
    pub text: String,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DiaryDay {
    /// "Today", "Friday 20 November".
    pub day: String,
    pub entries: Vec<EntryLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EntryLine {
    pub id: i64,
    /// "08:30".
    pub time: String,
    /// The highest score, for the eye.
    pub score: Option<u8>,
    /// "Pain 4 now, 6 at worst, 5 on movement".
    pub scores: String,
    /// "Neck, left shoulder".
    pub areas: String,
    pub temperature: Option<String>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReactionLine {
    pub id: i64,
    pub kind: ReactionKind,
    pub label: String,
    /// "since yesterday 18:00", "20 November 18:00 to 21 November 09:00".
    pub when: String,
    /// It can be marked as over.
    pub lasts: bool,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ScreeningLine {
    pub id: i64,
    pub when: String,
    pub detail: String,
}

/// The form of an entry, new or to be changed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct EntryForm {
    /// None for a new one.
    pub id: Option<i64>,
    pub date: String,
    pub time: String,
    pub today: String,
    pub pain: Option<u8>,
    pub worst: Option<u8>,
    pub moving: Option<u8>,
    pub areas: Vec<Area>,
    pub temperature: String,
    pub unit: Unit,
    pub note: String,
    pub ends: ScaleEnds,
    pub body: BodyMap,
}

/// The body from the front and from the back, to choose areas on; or as a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct BodyMap {
    pub view_box: String,
    pub faces: Vec<BodyFace>,
    /// Every area once, with its name, from head to foot: those of the middle, of the left and of the right.
    pub groups: Vec<AreaGroup>,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AreaGroup {
    pub label: String,
    pub areas: Vec<AreaChoice>,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct BodyFace {
    pub face: Face,
    /// "Front".
    pub label: String,
    /// The letter at the left of the picture, and at its right: the person's right or left side.
    pub left: String,
    pub right: String,
    pub outline: String,
    /// The lines that tell front from back.
    pub details: String,
    pub shapes: Vec<BodyShape>,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct BodyShape {
    pub area: Area,
    pub path: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AreaChoice {
    pub value: Area,
    pub label: String,
}

/// The form of a reaction, new or to be changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReactionForm {
    pub id: Option<i64>,
    pub kinds: Vec<ReactionChoice>,
    pub chosen: Option<ReactionKind>,
    pub began_date: String,
    pub began_time: String,
    /// Empty where it lasts.
    pub ended_date: String,
    pub ended_time: String,
    pub today: String,
    /// The time now, to end it with.
    pub now: String,
    pub note: String,
    /// What must not be left to a diary: a headache unlike any before.
    pub warning: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReactionChoice {
    pub value: ReactionKind,
    pub label: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Measures {
    /// "Every one to two weeks; last 9 days ago."
    pub hint: String,
    /// It is time to take the activities again.
    pub due: bool,
    /// A course has ended and its change has not been noted.
    pub change_due: bool,
    /// How each activity went over time.
    pub activities: Vec<ActivityLine>,
    /// Latest first.
    pub lines: Vec<MeasureLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ActivityLine {
    pub name: String,
    /// "3 on 2 November, now 6".
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MeasureLine {
    pub id: i64,
    /// "Friday 20 November".
    pub when: String,
    pub text: String,
}

/// The form of a measure, new or to be changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MeasureForm {
    pub id: Option<i64>,
    pub date: String,
    pub time: String,
    pub today: String,
    /// What is changed; for a new one none.
    pub what: Option<Measured>,
    /// The activities of the last time, with their scores then.
    pub activities: Vec<Activity>,
    pub most_activities: usize,
    /// When the course began, for the question how much has changed since.
    pub since: String,
    pub activity_ends: ScaleEnds,
    pub change_ends: ScaleEnds,
}
