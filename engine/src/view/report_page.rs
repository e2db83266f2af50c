//! The page on which the report is chosen, looked at and saved.

use chrono::{NaiveDate, TimeDelta};
use serde::Serialize;
use ts_rs::TS;

use crate::diary::Entry;
use crate::now::Now;
use crate::report::Part;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReportPage {
    pub heading: String,
    pub subheading: String,
    pub ranges: Vec<ReportRange>,
    /// The first day, as `2026-11-24`.
    pub from: String,
    /// The last day.
    pub until: String,
    pub today: String,
    pub parts: Vec<PartChoice>,
    /// The notes of these days, latest first.
    pub notes: Vec<NoteChoice>,
}

/// Days that people often report on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReportRange {
    pub label: String,
    pub from: String,
    pub until: String,
    pub chosen: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PartChoice {
    pub part: Part,
    pub label: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NoteChoice {
    /// The number of its entry.
    pub id: i64,
    pub when: String,
    pub text: String,
}

pub fn report_page(
    days: (NaiveDate, NaiveDate),
    course: Option<NaiveDate>,
    entries: &[Entry],
    words: &Words,
    now: &Now,
) -> ReportPage {
    let back = |weeks: i64| now.today() - TimeDelta::weeks(weeks);
    let ranges = course
        .map(|began| (words.report_range_course(), began.min(now.today())))
        .into_iter()
        .chain([
            (words.report_range_weeks_4(), back(4)),
            (words.report_range_weeks_12(), back(12)),
        ]);
    // A course may have begun just so long ago.
    let mut is_chosen = false;
    let ranges = ranges
        .map(|(label, from)| {
            let chosen = (from, now.today()) == days && !is_chosen;
            is_chosen |= chosen;
            ReportRange {
                label,
                from: text(from),
                until: text(now.today()),
                chosen,
            }
        })
        .collect();
    let note = |entry: &Entry| {
        Some(NoteChoice {
            id: entry.id,
            when: words.day_and_time(entry.at, now),
            text: entry.note.clone()?,
        })
    };
    ReportPage {
        heading: words.report_title(),
        subheading: words.report_page_hint(),
        ranges,
        from: text(days.0),
        until: text(days.1),
        today: text(now.today()),
        parts: Part::ALL
            .into_iter()
            .filter(|part| *part != Part::Notes)
            .map(|part| PartChoice {
                part,
                label: words.report_part(part),
            })
            .collect(),
        notes: entries.iter().rev().filter_map(note).collect(),
    }
}

fn text(date: NaiveDate) -> String {
    date.to_string()
}
