//! Where the window can go.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Range;
use crate::action::NewCheckIn;
use crate::learn::search::FoundKind;
use crate::library::ExerciseFilter;

/// A place of the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "place")]
#[ts(export)]
pub enum Route {
    Today,
    /// The form behind "I had a session"; with the number of a session it can be changed, with the key of
    /// an appointment that one is logged.
    SessionForm {
        id: Option<i64>,
        appointment: Option<String>,
    },
    /// Sessions, appointments, the course and the limits.
    Sessions,
    /// The form of an appointment, new or to be changed.
    AppointmentForm {
        key: Option<String>,
    },
    CourseForm,
    /// The search, and what there is of one kind or of all.
    Learn {
        words: String,
        kind: Option<FoundKind>,
    },
    /// An article, or an aftercare rule as one.
    Article {
        id: String,
    },
    /// "Can I …?"
    Can {
        words: String,
    },
    /// The card to take along, of a session or of the next one.
    Card {
        session: Option<i64>,
    },
    /// Another day, as `2026-11-24`.
    Day {
        date: String,
    },
    /// One slot, with everything that can be done about it.
    Slot {
        id: String,
    },
    /// The first minute: what the product asks, and what there is to begin with.
    Beginning,
    Settings,
    /// What is on record, to take along, to keep and to delete.
    Data,
    /// What was done when.
    History,
    /// The report for the therapist, from one day to another; without them, about the course.
    Report {
        from: Option<String>,
        until: Option<String>,
    },
    /// The person's own exercises and the library, through a filter.
    Exercises {
        #[serde(default)]
        filter: ExerciseFilter,
    },
    /// The plan on paper.
    PlanSheet,
    /// One exercise, by its id in the library or in a plan.
    Exercise {
        id: String,
        /// As two pictures that do not move.
        #[serde(default)]
        still: bool,
        /// On the left side; otherwise as it is prescribed.
        #[serde(default)]
        left: Option<bool>,
    },
    /// How much of what was due was done, week by week.
    Progress {
        /// How many times older weeks have been asked for.
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        older: u16,
    },
    /// The form of an exercise of the person's own plan, new or to be changed.
    OwnExercise {
        item: Option<String>,
        /// The exercise of the library that it begins with.
        used: Option<String>,
    },
    /// The player, for a slot or an exercise of the library.
    Player {
        id: String,
    },
    /// The end of a go in the player.
    Practised {
        id: i64,
    },
    /// The check-in; with the number of an earlier one its answers can be changed.
    CheckIn {
        corrects: Option<i64>,
    },
    /// What a check-in led to.
    Result {
        id: i64,
    },
    /// What answers lead to that could not be kept.
    Judge(NewCheckIn),
    Screen,
    /// What the answers to the screen led to.
    Screened {
        id: i64,
    },
    Diary {
        range: Range,
        /// How wide its pictures can be, in em.
        width: u16,
        /// How many times older entries have been asked for.
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        older: u16,
    },
    /// The form of a diary entry, new or to be changed.
    Entry {
        id: Option<i64>,
    },
    Reaction {
        id: Option<i64>,
    },
    Measure {
        id: Option<i64>,
    },
}

/// What the window was opened for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "at")]
#[ts(export)]
pub enum Opened {
    /// The slot that a notification was about.
    Slot {
        slot: String,
        /// The person wants to begin with it.
        start: bool,
    },
    /// "I had a session."
    SessionForm,
    /// "How do I feel?"
    CheckIn,
}
