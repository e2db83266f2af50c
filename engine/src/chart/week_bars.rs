//! Adherence by week: a bar a week, as high as all that was due, filled as far as it was done.

use chrono::NaiveDate;

use super::ink::{AXIS, BAR, BAR_REST, TEXT, TITLE};
use super::svg::{Anchor, Svg, width_of};
use super::{Drawing, Table};
use crate::progress::Tally;
use crate::words::Words;

/// As wide as the line of text that it stands in.
const LINE: f64 = 736.0;
/// From one bar to the next, where there is room.
const ROOM: f64 = 61.0;
/// A picture of fewer weeks keeps the size of one of so many.
const LEAST: usize = 6;
const HEIGHT: f64 = 56.0;
const WIDEST_BAR: f64 = 30.0;
const TEXT_SIZE: f64 = 13.0;
const BETWEEN: f64 = 6.0;

/// The earliest week first, each with its first day.
pub fn week_bars(weeks: &[(NaiveDate, Tally)], words: &Words) -> Drawing {
    let room = room(weeks.len());
    let bar = (room * 0.6).min(WIDEST_BAR);
    let counts: Vec<String> = weeks.iter().map(|(_, tally)| count(tally, words)).collect();
    let dates: Vec<String> = weeks
        .iter()
        .map(|(date, _)| words.short_date(*date))
        .collect();
    let with_counts = step(&counts, room) == 1;
    let top = if with_counts { TEXT_SIZE + 6.0 } else { 1.0 };
    let (base, every) = (top + HEIGHT, step(&dates, room));
    let mut svg = Svg::new();
    for (index, (_, tally)) in weeks.iter().enumerate() {
        let middle = room * (index as f64 + 0.5);
        let left = middle - bar / 2.0;
        if tally.due() > 0 {
            let share = f64::from(tally.done) / f64::from(tally.due());
            svg.block(BAR_REST, (left, top), (bar, HEIGHT), 2.0);
            let height = HEIGHT * share;
            svg.block(BAR, (left, base - height), (bar, height), 2.0);
        }
        if with_counts {
            let at = (middle, TEXT_SIZE);
            svg.text(TITLE, TEXT_SIZE, at, Anchor::Middle, &counts[index]);
        }
        // The latest week is always named.
        if (weeks.len() - 1 - index).is_multiple_of(every) {
            let at = (middle, base + TEXT_SIZE + 5.0);
            svg.text(TEXT, TEXT_SIZE, at, Anchor::Middle, &dates[index]);
        }
    }
    let width = room * weeks.len().max(LEAST) as f64;
    svg.line(AXIS, 1.0, (0.0, base), (width, base));
    Drawing {
        svg: svg.finish(width, base + TEXT_SIZE + 11.0, &words.report_weeks_title()),
        text: said(weeks, words),
        table: Table {
            head: vec![words.chart_head_week(), words.chart_head_all()],
            rows: dates
                .into_iter()
                .zip(counts)
                .map(|(date, count)| vec![date, count])
                .collect(),
        },
    }
}

/// The share of the text's width that so many weeks take, 0–1.
pub fn week_bars_width(weeks: usize) -> f64 {
    room(weeks) * weeks.max(LEAST) as f64 / LINE
}

fn room(weeks: usize) -> f64 {
    (LINE / weeks.max(1) as f64).min(ROOM)
}

fn count(tally: &Tally, words: &Words) -> String {
    match tally.due() {
        0 => words.chart_cell_empty(),
        due => words.report_week_count(tally.done, due),
    }
}

/// One of so many names can stand under the bars without touching the next.
fn step(names: &[String], room: f64) -> usize {
    let widest = names.iter().map(|name| width_of(name, TEXT_SIZE));
    let widest = widest.fold(0.0, f64::max) + BETWEEN;
    let fits = |every: &usize| widest <= room * *every as f64;
    (1..=names.len()).find(fits).unwrap_or(names.len().max(1))
}

fn said(weeks: &[(NaiveDate, Tally)], words: &Words) -> String {
    let weeks: Vec<String> = weeks
        .iter()
        .map(|(first, tally)| {
            let date = words.day_of_month(*first);
            match tally.due() {
                0 => words.report_week_nothing(date),
                due => words.report_week_say(date, tally.done, due),
            }
        })
        .collect();
    words.report_weeks_say(weeks.join("; "))
}
