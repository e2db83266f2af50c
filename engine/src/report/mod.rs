//! The report for the therapist: what one person noted, set out for another to read. It holds no verdict.

mod content;
mod doses;
mod exercises;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use content::{Facts, report};
pub(crate) use doses::dose_changes;

/// What goes into the report; everything else stays out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReportChoice {
    /// The first day; without it, the report begins with the course.
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    /// The last day; without it, today.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// As the person typed it for this report; it is kept nowhere.
    pub name: Option<String>,
    pub leave_out: BTreeSet<Part>,
    /// The diary notes that the person chose to share, by the numbers of their entries.
    pub notes: BTreeSet<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, rename = "ReportPart")]
pub enum Part {
    Course,
    Sessions,
    Exercises,
    Pain,
    /// The body map.
    Body,
    Reactions,
    /// Red flags, what was told then, and clearances.
    Signs,
    Measures,
    Notes,
}

impl Part {
    /// In the order of the report.
    pub const ALL: [Part; 9] = [
        Part::Course,
        Part::Sessions,
        Part::Exercises,
        Part::Pain,
        Part::Body,
        Part::Reactions,
        Part::Signs,
        Part::Measures,
        Part::Notes,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Part::Course => "course",
            Part::Sessions => "sessions",
            Part::Exercises => "exercises",
            Part::Pain => "pain",
            Part::Body => "body",
            Part::Reactions => "reactions",
            Part::Signs => "signs",
            Part::Measures => "measures",
            Part::Notes => "notes",
        }
    }

    pub fn named(name: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.name() == name)
    }
}

/// The report in words, figures and pictures; what shows it adds none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub title: String,
    /// "1 September to 24 November 2026".
    pub period: String,
    /// When it was made, and with what.
    pub made: String,
    /// What this is and is not.
    pub about: String,
    pub name: Option<String>,
    pub clinician: Option<String>,
    pub sections: Vec<Section>,
    pub footer: String,
    /// Of the words, as `en`.
    pub language: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    pub part: Part,
    pub heading: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    Paragraph {
        text: String,
    },
    /// Each with its name.
    Facts {
        rows: Vec<(String, String)>,
    },
    Table {
        caption: String,
        head: Vec<String>,
        rows: Vec<Vec<String>>,
        /// Which columns hold numbers, which stand at their right edge.
        numbers: Vec<bool>,
    },
    /// An SVG that stands alone, on white.
    Picture {
        svg: String,
        alt: String,
        /// The share of the text's width that it takes, 0–1.
        width: f64,
    },
    /// What somebody said, as they said it.
    Quote {
        text: String,
        from: String,
    },
    /// Nothing was noted, or the person left it out.
    Empty {
        text: String,
    },
}
