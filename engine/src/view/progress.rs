//! Progress: the weeks, the exercises, and the rule by which they are counted.

use chrono::{Datelike, NaiveDate, TimeDelta};
use serde::Serialize;
use ts_rs::TS;

use super::Badge;
use super::aftercare::badge;
use crate::aftercare::Basis;
use crate::now::Now;
use crate::progress::{Progress, Tally, Week, monday_of, next_week};
use crate::view::prescription::opens;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ProgressPage {
    pub heading: String,
    /// "Exercises done this week: 12 of 14; two were held after your session".
    pub week: String,
    /// "Monday" … "Sunday", short.
    pub weekdays: Vec<String>,
    /// The latest first.
    pub weeks: Vec<WeekLine>,
    /// "8 September to 30 November".
    pub span: String,
    pub exercises: Vec<ExerciseTally>,
    pub rule: String,
    pub badge: Badge,
    /// What to do where nothing was due.
    pub empty: Option<String>,
    /// How many times older weeks were asked for.
    pub older: u16,
    pub has_older: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WeekLine {
    /// "Week of 23 November".
    pub label: String,
    /// "12 of 14".
    pub text: String,
    pub days: Vec<DayCell>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DayCell {
    /// `2026-11-24`.
    pub date: String,
    /// "24".
    pub number: String,
    /// "Tuesday 24 November: 3 of 3".
    pub label: String,
    /// How much of what was due was done, in fourths, rounded down, though never to none where anything
    /// was; none: nothing was due.
    pub fourths: Option<u8>,
    /// Something was held back, excused or paused.
    pub left_out: bool,
    pub is_today: bool,
    /// There is something to see on that day.
    pub opens: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExerciseTally {
    /// What the exercise's page is opened with.
    pub exercise: String,
    pub title: String,
    /// "18 of 20; two were held after your session".
    pub text: String,
}

pub fn progress_page(
    progress: &Progress<'_>,
    older: u16,
    has_older: bool,
    words: &Words,
    now: &Now,
) -> ProgressPage {
    let this_week = progress
        .weeks
        .iter()
        .find(|week| week.monday == monday_of(now.today()));
    let nothing =
        progress.all == Tally::default() || progress.all.due() + progress.all.left_out() == 0;
    // The weeks before anything was due have nothing to show.
    let before = progress
        .weeks
        .iter()
        .take_while(|week| week.tally() == Tally::default());
    let begun = before.count().min(progress.weeks.len().saturating_sub(1));
    let weeks = &progress.weeks[begun..];
    let first = weeks.first().map(|week| week.monday);
    let last = progress.weeks.last().map(|week| week.monday);
    let span = first.zip(last).map(|(first, last)| {
        let until = (next_week(last) - TimeDelta::days(1)).min(now.today());
        words.span(first, until, now.today())
    });
    ProgressPage {
        heading: words.progress_heading(),
        week: match this_week {
            Some(week) => words.progress_week(words.tally(&week.tally())),
            None => words.tally(&progress.all),
        },
        weekdays: first
            .into_iter()
            .flat_map(|monday| (0..7).map(move |day| monday + TimeDelta::days(day)))
            .map(|date| words.short_weekday(date))
            .collect(),
        weeks: weeks
            .iter()
            .rev()
            .map(|week| week_line(week, words, now))
            .collect(),
        span: span.unwrap_or_default(),
        exercises: progress
            .exercises
            .iter()
            .filter(|(_, tally)| tally.due() + tally.left_out() > 0)
            .map(|(item, tally)| ExerciseTally {
                exercise: opens(item).to_owned(),
                title: words.exercise(item),
                text: words.tally(tally),
            })
            .collect(),
        rule: words.progress_rule(),
        badge: Badge {
            explanation: words.progress_rule_badge(),
            ..badge(Basis::AppDefault, words)
        },
        empty: nothing.then(|| match older {
            0 => words.progress_empty(),
            _ => words.progress_older_empty(),
        }),
        older,
        has_older,
    }
}

fn week_line(week: &Week, words: &Words, now: &Now) -> WeekLine {
    let days = week.days.iter().zip(0i64..);
    let days = days.map(|(tally, day)| cell(tally, week.monday + TimeDelta::days(day), words, now));
    WeekLine {
        label: words.progress_week_of(words.date_seen_from(week.monday, now.today())),
        text: words.tally(&week.tally()),
        days: days.collect(),
    }
}

fn cell(tally: &Tally, date: NaiveDate, words: &Words, now: &Now) -> DayCell {
    let (done, due) = (tally.done, tally.due());
    let fourths = (due > 0).then(|| match (done, done * 4 / due) {
        (0, _) => 0,
        (_, 0) => 1,
        (_, fourths) => u8::try_from(fourths).unwrap_or(4),
    });
    let all = words.tally(tally);
    let all = match tally.to_come {
        0 => all,
        to_come if due + tally.left_out() == 0 => words.progress_to_come(to_come),
        to_come => words.progress_with(words.progress_to_come(to_come), all),
    };
    DayCell {
        date: date.to_string(),
        number: date.day().to_string(),
        label: words.progress_day(words.long_date_seen_from(date, now.today()), all),
        fourths,
        left_out: tally.left_out() > 0,
        is_today: date == now.today(),
        opens: due + tally.left_out() + tally.to_come > 0,
    }
}

/// "Exercises done this week: 12 of 14", where anything was due in it.
pub fn this_week(progress: &Progress<'_>, words: &Words) -> Option<String> {
    let tally = progress.all;
    (tally.due() > 0).then(|| words.progress_week(words.progress_of(tally.done, tally.due())))
}
