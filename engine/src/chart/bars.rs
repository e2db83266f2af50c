//! The exercises done, drawn together by day, week or month.

use std::collections::BTreeMap;

use chrono::{Days, Months, NaiveDate};

use super::PainChart;
use super::axis::{TimeAxis, following};
use super::series::{LONGEST_OF_ENTRIES, first_of_month, monday};
use crate::words::Words;

/// A week with less room than this is a hair, and a month is drawn instead.
const NARROWEST_WEEK: f64 = 4.0;

/// The exercises from `first` to before `end`; at least one was due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    pub first: NaiveDate,
    pub end: NaiveDate,
    pub done: u32,
    pub due: u32,
}

/// A bar for every day, week or month in which something was due. What was done beyond that is not counted.
pub fn bars(chart: &PainChart, by: By) -> Vec<Bar> {
    let mut sums: BTreeMap<NaiveDate, (u32, u32)> = BTreeMap::new();
    for day in chart.adherence.iter().filter(|day| day.due > 0) {
        let (done, due) = sums.entry(by.first(day.date)).or_default();
        *done += u32::from(day.done.min(day.due));
        *due += u32::from(day.due);
    }
    sums.into_iter()
        .map(|(first, (done, due))| Bar {
            first: first.max(chart.from),
            end: by.end(first).min(following(chart.until)),
            done,
            due,
        })
        .collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Day,
    Week,
    Month,
}

impl By {
    pub fn of(axis: &TimeAxis) -> By {
        let week = 7.0 * (axis.right - axis.left) / axis.days() as f64;
        if axis.days() <= LONGEST_OF_ENTRIES {
            By::Day
        } else if week >= NARROWEST_WEEK {
            By::Week
        } else {
            By::Month
        }
    }

    pub fn title(self, words: &Words) -> String {
        match self {
            By::Day => words.chart_bars_days(),
            By::Week => words.chart_bars_weeks(),
            By::Month => words.chart_bars_months(),
        }
    }

    fn first(self, date: NaiveDate) -> NaiveDate {
        match self {
            By::Day => date,
            By::Week => monday(date),
            By::Month => first_of_month(date),
        }
    }

    fn end(self, first: NaiveDate) -> NaiveDate {
        let end = match self {
            By::Day => first.succ_opt(),
            By::Week => first.checked_add_days(Days::new(7)),
            By::Month => first.checked_add_months(Months::new(1)),
        };
        end.unwrap_or(NaiveDate::MAX)
    }
}
