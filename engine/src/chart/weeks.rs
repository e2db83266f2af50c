//! The calendar of the weeks: a cell a day, filled as far as what was due was done.

use chrono::{Datelike as _, NaiveDate, TimeDelta};

use super::axis::following;
use super::ink::{DAY, DAY_DONE, DAY_EDGE, DAY_LEFT_OUT, DAY_NOTHING, DAY_TODAY, TEXT, TITLE};
use super::svg::{Anchor, Svg, width_of};
use super::{Drawing, Table};
use crate::progress::{Tally, Week, next_week};
use crate::words::Words;

const CELL: f64 = 30.0;
/// From one cell to the next.
const STEP: f64 = 36.0;
const TEXT_SIZE: f64 = 14.0;
/// A cell of the legend.
const KEY: f64 = 16.0;
/// A filled cell keeps its corners within the round ones of its frame.
const INSET: f64 = 2.0;

/// The latest week first. `today` is outlined; a day on which something was held, excused or fell into a
/// pause is hatched.
pub fn weeks(weeks: &[Week], today: NaiveDate, words: &Words) -> Drawing {
    let mut svg = Svg::new();
    let labels: Vec<String> = weeks
        .iter()
        .map(|week| words.short_date(week.monday))
        .collect();
    let widest = labels.iter().map(|label| width_of(label, TEXT_SIZE));
    let left = widest.fold(0.0, f64::max) + 14.0;
    if let Some(first) = weeks.first() {
        for (date, x) in days(first.monday).zip(columns(left)) {
            let name = words.short_weekday(date);
            let at = (x + CELL / 2.0, TEXT_SIZE);
            svg.text(TITLE, TEXT_SIZE, at, Anchor::Middle, &name);
        }
    }
    let mut y = TEXT_SIZE + 10.0;
    let sums = left + 7.0 * STEP + 8.0;
    let mut width = sums;
    for (week, label) in weeks.iter().zip(&labels).rev() {
        let base = y + CELL / 2.0 + TEXT_SIZE * 0.36;
        svg.text(TEXT, TEXT_SIZE, (0.0, base), Anchor::Start, label);
        let days = week.days.iter().zip(days(week.monday));
        for ((tally, date), x) in days.zip(columns(left)) {
            day(&mut svg, tally, date, today, (x, y));
        }
        let tally = week.tally();
        if tally.due() > 0 {
            let sum = words.progress_of(tally.done, tally.due());
            svg.text(TEXT, TEXT_SIZE, (sums, base), Anchor::Start, &sum);
            width = width.max(sums + width_of(&sum, TEXT_SIZE));
        }
        y += STEP;
    }
    width += 4.0;
    y = legend(&mut svg, width, y + 6.0, words) + 2.0;
    let span = span(weeks, today, words);
    Drawing {
        svg: svg.finish(width, y, &words.chart_weeks_title(span.clone())),
        text: said(weeks, span, words),
        table: table(weeks, today, words),
    }
}

fn day(svg: &mut Svg, tally: &Tally, date: NaiveDate, today: NaiveDate, (x, y): (f64, f64)) {
    cell(svg, tally, (x, y), CELL);
    if date == today {
        let corner = (x - 2.5, y - 2.5);
        svg.outline(DAY_TODAY, 2.0, corner, (CELL + 5.0, CELL + 5.0), 9.0);
    }
    let number = date.day().to_string();
    let at = (x + CELL / 2.0, y + CELL / 2.0 + TEXT_SIZE * 0.36);
    svg.text(TITLE, TEXT_SIZE, at, Anchor::Middle, &number);
}

fn cell(svg: &mut Svg, tally: &Tally, (x, y): (f64, f64), size: f64) {
    let radius = size / 4.0;
    if tally.due() + tally.left_out() == 0 {
        return svg.block(DAY_NOTHING, (x, y), (size, size), radius);
    }
    svg.block(DAY, (x, y), (size, size), radius);
    if tally.done > 0 {
        let whole = size - 2.0 * INSET;
        let height = whole * f64::from(tally.done) / f64::from(tally.due());
        let (left, top) = (x + INSET, y + INSET + whole - height);
        svg.block(DAY_DONE, (left, top), (whole, height), radius - INSET);
        if tally.done < tally.due() {
            // Beside the number, not across it.
            for x in [left, left + whole * 0.78] {
                svg.line(DAY_EDGE, 1.6, (x, top), (x + whole * 0.22, top));
            }
        }
    }
    if tally.left_out() > 0 {
        let (right, top) = (x + size - INSET, y + INSET);
        for reach in [0.25, 0.5, 0.75].map(|along| size * along) {
            svg.line(
                DAY_LEFT_OUT,
                1.4,
                (right - reach, top),
                (right, top + reach),
            );
        }
    }
}

/// What the cells mean, in as many rows as they need; returns how far down it came.
fn legend(svg: &mut Svg, width: f64, top: f64, words: &Words) -> f64 {
    let of = |done, missed, held| Tally {
        done,
        missed,
        held,
        ..Tally::default()
    };
    let keys = [
        (of(1, 0, 0), words.chart_key_all()),
        (of(1, 1, 0), words.chart_key_part()),
        (of(0, 1, 0), words.chart_key_none()),
        (of(0, 0, 1), words.chart_key_left_out()),
    ];
    let (mut x, mut y) = (0.0, top);
    for (tally, meaning) in keys {
        let whole = KEY + 7.0 + width_of(&meaning, TEXT_SIZE);
        if x > 0.0 && x + whole > width {
            (x, y) = (0.0, y + KEY + 8.0);
        }
        cell(svg, &tally, (x + 1.0, y), KEY);
        let at = (x + KEY + 7.0, y + KEY / 2.0 + TEXT_SIZE * 0.36);
        svg.text(TEXT, TEXT_SIZE, at, Anchor::Start, &meaning);
        x += whole + 16.0;
    }
    y + KEY
}

/// Where the cells of a week begin.
fn columns(left: f64) -> impl Iterator<Item = f64> {
    (0..7).map(move |column| left + f64::from(column) * STEP)
}

fn days(monday: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    std::iter::successors(Some(monday), |date| Some(following(*date))).take(7)
}

fn span(weeks: &[Week], today: NaiveDate, words: &Words) -> String {
    let (Some(first), Some(last)) = (weeks.first(), weeks.last()) else {
        return String::new();
    };
    let until = next_week(last.monday) - TimeDelta::days(1);
    let until = until.min(today).max(first.monday);
    words.span(first.monday, until, today)
}

fn said(weeks: &[Week], span: String, words: &Words) -> String {
    let mut all = Tally::default();
    for week in weeks {
        all += week.tally();
    }
    words.chart_weeks_say(span, words.tally(&all))
}

/// The earliest week first, as a table is read.
fn table(weeks: &[Week], today: NaiveDate, words: &Words) -> Table {
    let weekdays = weeks.first().map(|week| days(week.monday));
    let weekdays = weekdays
        .into_iter()
        .flatten()
        .map(|date| words.short_weekday(date));
    let head = std::iter::once(words.chart_head_week())
        .chain(weekdays)
        .chain(std::iter::once(words.chart_head_all()));
    let cell = |tally: &Tally| match tally.due() + tally.left_out() {
        0 => words.chart_cell_empty(),
        _ => words.tally(tally),
    };
    let rows = weeks.iter().map(|week| {
        std::iter::once(words.date_seen_from(week.monday, today))
            .chain(week.days.iter().map(cell))
            .chain(std::iter::once(cell(&week.tally())))
            .collect()
    });
    Table {
        head: head.collect(),
        rows: rows.collect(),
    }
}
