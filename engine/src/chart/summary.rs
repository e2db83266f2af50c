//! What a pain chart says in words, and the numbers in it.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::series::{Grain, Tally, monday};
use super::{PainChart, Table};
use crate::words::Words;

/// As many session days as can be heard and kept in mind.
const MOST_DAYS_NAMED: usize = 6;

pub fn text(chart: &PainChart, words: &Words) -> String {
    let mut said = vec![pain(chart, words)];
    let mut days: Vec<NaiveDate> = chart.sessions.iter().map(|at| at.date()).collect();
    let count = days.len();
    days.dedup();
    if count > MOST_DAYS_NAMED {
        said.push(words.chart_say_sessions(count));
    } else if count > 0 {
        said.push(words.chart_say_session_days(days.len(), words.days(&days, chart.today)));
    }
    let (done, due) = chart.adherence.iter().fold((0, 0), |(done, due), day| {
        let counted = u32::from(day.done.min(day.due));
        (done + counted, due + u32::from(day.due))
    });
    if due > 0 {
        said.push(words.chart_say_exercises(done, due));
    }
    said.join(" ")
}

/// The first and the last week are told apart once they do not overlap.
fn pain(chart: &PainChart, words: &Words) -> String {
    let span = words.span(chart.from, chart.until, chart.today);
    let (Some(first), Some(last)) = (chart.entries.first(), chart.entries.last()) else {
        return words.chart_say_nothing(span);
    };
    let (first, last) = (first.at.date(), last.at.date());
    let between = |from: NaiveDate, until: NaiveDate| {
        let mut tally = Tally::default();
        for entry in &chart.entries {
            if (from..=until).contains(&entry.at.date()) {
                tally.add(entry.pain);
            }
        }
        tally
    };
    let all = between(first, last);
    let (highest, lowest) = (all.highest().unwrap_or(0), all.lowest().unwrap_or(0));
    let week = Days::new(6);
    let first_week = first.checked_add_days(week).map(|end| between(first, end));
    let last_week = last
        .checked_sub_days(week)
        .map(|begin| between(begin, last));
    let apart = last.signed_duration_since(first).num_days() >= 13;
    let median = |tally: Option<Tally>| tally.and_then(|tally| tally.median());
    match (median(first_week), median(last_week)) {
        (Some(first), Some(last)) if apart => {
            words.chart_say_medians(first, highest, last, lowest, span)
        }
        (Some(_) | None, Some(_) | None) => {
            words.chart_say_median(highest, lowest, all.median().unwrap_or(0.0), span)
        }
    }
}

/// A row for every day, or on a long chart every week, of which something is known.
pub fn table(chart: &PainChart, grain: Grain, words: &Words) -> Table {
    let mut rows: BTreeMap<NaiveDate, Row> = BTreeMap::new();
    for entry in &chart.entries {
        let first = grain.first_day(entry.at.date());
        rows.entry(first).or_default().pain.add(entry.pain);
    }
    for session in &chart.sessions {
        rows.entry(grain.first_day(session.date()))
            .or_default()
            .sessions += 1;
    }
    for day in chart.adherence.iter().filter(|day| day.due > 0) {
        let row = rows.entry(grain.first_day(day.date)).or_default();
        row.done += u32::from(day.done.min(day.due));
        row.due += u32::from(day.due);
    }
    Table {
        head: vec![
            match grain {
                Grain::Entry | Grain::Day => words.chart_head_day(),
                Grain::Week => words.chart_head_week(),
            },
            words.chart_head_median(),
            words.chart_head_lowest(),
            words.chart_head_highest(),
            words.chart_head_sessions(),
            words.chart_head_exercises(),
        ],
        rows: rows
            .into_iter()
            .map(|(first, row)| row.cells(&name(chart, grain, first, words), words))
            .collect(),
    }
}

/// A week is named by those of its days that are on the chart.
fn name(chart: &PainChart, grain: Grain, first: NaiveDate, words: &Words) -> String {
    match grain {
        Grain::Entry | Grain::Day => words.date_seen_from(first, chart.today),
        Grain::Week => {
            let end = monday(first)
                .checked_add_days(Days::new(6))
                .unwrap_or(first);
            let (from, until) = (first.max(chart.from), end.min(chart.until));
            words.span(from, until, chart.today)
        }
    }
}

#[derive(Default)]
struct Row {
    pain: Tally,
    sessions: u32,
    done: u32,
    due: u32,
}

impl Row {
    fn cells(&self, name: &str, words: &Words) -> Vec<String> {
        let or_empty = |cell: Option<String>| cell.unwrap_or_else(|| words.chart_cell_empty());
        vec![
            name.to_owned(),
            or_empty(self.pain.median().map(|median| median.to_string())),
            or_empty(self.pain.lowest().map(|lowest| lowest.to_string())),
            or_empty(self.pain.highest().map(|highest| highest.to_string())),
            or_empty((self.sessions > 0).then(|| self.sessions.to_string())),
            or_empty((self.due > 0).then(|| words.chart_cell_done(self.done, self.due))),
        ]
    }
}
