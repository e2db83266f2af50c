//! The still pictures of the body map.

use chrono::NaiveDate;

use super::figure::{self, CENTRE};
use super::{BodyWeek, Face, details, outline, shapes};
use crate::body::Area;
use crate::chart::ink::{AREA, DETAIL, Depth, FIGURE, OUTLINE, SIDE, TEXT, TITLE};
use crate::chart::svg::{Anchor, Svg, width_of};
use crate::chart::{Drawing, Table, UNITS_OF_AN_EM};
use crate::words::Words;

/// The size of one figure's frame.
const FRAME: (f64, f64) = (240.0, 440.0);
const TEXT_SIZE: f64 = 15.0;

/// Both figures, with the highest pain of each area marked, and a legend.
pub fn body_map(marks: &[(Area, u8)], words: &Words) -> Drawing {
    let marks = highest(marks);
    let mut svg = Svg::new();
    let apart = FRAME.0 + 20.0;
    let mut y = 24.0;
    for (face, x) in [(Face::Front, 0.0), (Face::Back, apart)] {
        let name = match face {
            Face::Front => words.body_front(),
            Face::Back => words.body_back(),
        };
        let middle = (x + CENTRE, y - 8.0);
        svg.text(TITLE, TEXT_SIZE, middle, Anchor::Middle, &name);
        svg.moved((x, y), 1.0);
        whole_figure(&mut svg, face, &marks, words);
        svg.back();
    }
    y += FRAME.1 + 28.0;
    let width = apart + FRAME.0;
    let legend = legend_width(words);
    legend_row(&mut svg, (f64::midpoint(width, -legend), y), words);
    let no_side = no_side(&marks, words);
    if let Some(line) = &no_side {
        y += 28.0;
        svg.text(TEXT, TEXT_SIZE, (width / 2.0, y), Anchor::Middle, line);
    }
    Drawing {
        svg: svg.finish(width, y + 12.0, &words.body_title()),
        text: if marks.is_empty() {
            words.body_say_nothing()
        } else {
            words.body_say(listed(&marks, words))
        },
        table: Table {
            head: vec![words.body_head_area(), words.body_head_pain()],
            rows: marks
                .iter()
                .map(|(area, pain)| vec![words.area(*area), pain.to_string()])
                .collect(),
        },
    }
}

/// A small pair of figures for each week, as many in a row as `width` (in em) has room for. The table has a
/// row for each area and a column for each week.
pub fn body_weeks(weeks: &[BodyWeek], width: f64, today: NaiveDate, words: &Words) -> Drawing {
    let scale = 0.5;
    let (figure, height) = (FRAME.0 * scale, FRAME.1 * scale);
    let cell = (2.0 * figure + 24.0, height + 44.0);
    let width = if width.is_finite() { width } else { 0.0 };
    let width = (width * UNITS_OF_AN_EM)
        .max(cell.0)
        .max(legend_width(words) + 8.0);
    let columns = (width / cell.0).floor().max(1.0);
    let mut svg = Svg::new();
    let (mut column, mut y) = (0.0, 0.0);
    for week in weeks {
        if column >= columns {
            column = 0.0;
            y += cell.1;
        }
        let marks = highest(&week.marks);
        let x = column * cell.0;
        let name = words.short_date(week.monday);
        svg.text(
            TITLE,
            TEXT_SIZE,
            (x + figure, y + 16.0),
            Anchor::Middle,
            &name,
        );
        for (face, x) in [(Face::Front, x), (Face::Back, x + figure)] {
            svg.moved((x, y + 26.0), scale);
            small_figure(&mut svg, face, &marks);
            svg.back();
        }
        column += 1.0;
    }
    if !weeks.is_empty() {
        y += cell.1;
    }
    legend_row(&mut svg, (4.0, y + 20.0), words);
    Drawing {
        svg: svg.finish(width, y + 34.0, &words.body_weeks_title()),
        text: said_by_week(weeks, today, words),
        table: table_by_week(weeks, today, words),
    }
}

fn whole_figure(svg: &mut Svg, face: Face, marks: &[(Area, u8)], words: &Words) {
    let pain_of = |area| marks.iter().find(|(marked, _)| *marked == area);
    let shapes: Vec<_> = shapes()
        .into_iter()
        .filter(|shape| shape.face == face)
        .collect();
    for shape in &shapes {
        svg.path(AREA, 1.0, &shape.path);
    }
    svg.path(DETAIL, 2.0, &details(face));
    for shape in &shapes {
        if let Some((_, pain)) = pain_of(shape.area) {
            svg.path(Depth::of_pain(*pain).area, 1.0, &shape.path);
        }
    }
    svg.path(OUTLINE, 1.6, &outline(face));
    for shape in &shapes {
        if let Some((_, pain)) = pain_of(shape.area) {
            write_number(svg, *pain, (shape.x, shape.y), 17.0);
        }
    }
    let (left, right) = match face {
        Face::Front => (words.body_right(), words.body_left()),
        Face::Back => (words.body_left(), words.body_right()),
    };
    for (side, words) in [(-1.0, left), (1.0, right)] {
        let at = (CENTRE + side * 84.0, 92.0);
        svg.text(SIDE, 16.0, at, Anchor::Middle, &words);
    }
}

fn small_figure(svg: &mut Svg, face: Face, marks: &[(Area, u8)]) {
    svg.path(FIGURE, 2.4, &outline(face));
    svg.path(DETAIL, 3.0, &details(face));
    let mut numbers = Vec::new();
    for (area, curves) in figure::areas(face) {
        if let Some((_, pain)) = marks.iter().find(|(marked, _)| *marked == area) {
            svg.path(
                Depth::of_pain(*pain).area,
                1.5,
                &figure::path(&curves, true),
            );
            numbers.push((*pain, figure::middle(&curves)));
        }
    }
    for (pain, at) in numbers {
        write_number(svg, pain, at, 28.0);
    }
}

fn write_number(svg: &mut Svg, pain: u8, (x, y): (f64, f64), size: f64) {
    let ink = Depth::of_pain(pain).number;
    let at = (x, y + size * 0.36);
    svg.text(ink, size, at, Anchor::Middle, &pain.to_string());
}

fn legend_row(svg: &mut Svg, (mut x, y): (f64, f64), words: &Words) {
    let heading = words.body_legend();
    svg.text(TEXT, TEXT_SIZE, (x, y), Anchor::Start, &heading);
    x += width_of(&heading, TEXT_SIZE) + 10.0;
    for (lowest, highest, depth) in Depth::ALL {
        svg.block(depth.area, (x, y - 14.0), (20.0, 18.0), 5.0);
        let span = span_of_pain(lowest, highest);
        svg.text(TEXT, TEXT_SIZE, (x + 26.0, y), Anchor::Start, &span);
        x += 26.0 + width_of(&span, TEXT_SIZE) + 14.0;
    }
}

fn legend_width(words: &Words) -> f64 {
    let boxes: f64 = Depth::ALL
        .iter()
        .map(|(lowest, highest, _)| 40.0 + width_of(&span_of_pain(*lowest, *highest), TEXT_SIZE))
        .sum();
    width_of(&words.body_legend(), TEXT_SIZE) + 10.0 + boxes - 14.0
}

fn span_of_pain(lowest: u8, highest: u8) -> String {
    if lowest == highest {
        lowest.to_string()
    } else {
        format!("{lowest}–{highest}")
    }
}

/// Each area once, with the highest pain that it was marked with, worst first.
fn highest(marks: &[(Area, u8)]) -> Vec<(Area, u8)> {
    let mut highest: Vec<(Area, u8)> = Area::ALL
        .into_iter()
        .filter_map(|area| {
            let pains = marks.iter().filter(|(marked, _)| *marked == area);
            Some((area, pains.map(|(_, pain)| *pain).max()?.min(10)))
        })
        .collect();
    highest.sort_by_key(|(_, pain)| std::cmp::Reverse(*pain));
    highest
}

/// What cannot be shown, because it was noted without its side.
fn no_side(marks: &[(Area, u8)], words: &Words) -> Option<String> {
    let unsided: Vec<(Area, u8)> = marks
        .iter()
        .filter(|(area, _)| !shapes().iter().any(|shape| shape.area == *area))
        .copied()
        .collect();
    (!unsided.is_empty()).then(|| words.body_no_side(listed(&unsided, words)))
}

fn listed(marks: &[(Area, u8)], words: &Words) -> String {
    let areas: Vec<String> = marks
        .iter()
        .map(|(area, pain)| words.body_say_area(words.area(*area), *pain))
        .collect();
    areas.join("; ")
}

fn said_by_week(weeks: &[BodyWeek], today: NaiveDate, words: &Words) -> String {
    let mut said = vec![words.body_weeks_say()];
    for week in weeks {
        let marks = highest(&week.marks);
        let name = words.date_seen_from(week.monday, today);
        said.push(if marks.is_empty() {
            words.body_week_nothing(name)
        } else {
            words.body_week_say(listed(&marks, words), name)
        });
    }
    said.join(" ")
}

fn table_by_week(weeks: &[BodyWeek], today: NaiveDate, words: &Words) -> Table {
    let marks: Vec<Vec<(Area, u8)>> = weeks.iter().map(|week| highest(&week.marks)).collect();
    let mut head = vec![words.body_head_area()];
    head.extend(
        weeks
            .iter()
            .map(|week| words.date_seen_from(week.monday, today)),
    );
    let pain_of = |area: Area, marks: &[(Area, u8)]| {
        marks
            .iter()
            .find(|(marked, _)| *marked == area)
            .map_or_else(|| words.chart_cell_empty(), |(_, pain)| pain.to_string())
    };
    let rows = Area::ALL
        .into_iter()
        .filter(|area| marks.iter().flatten().any(|(marked, _)| marked == area))
        .map(|area| {
            let cells = marks.iter().map(|marks| pain_of(area, marks));
            std::iter::once(words.area(area)).chain(cells).collect()
        })
        .collect();
    Table { head, rows }
}
