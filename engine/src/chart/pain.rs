//! The pain line and what stands under it. From the top: what the marks mean, the line between 0 and 10,
//! the sessions on a lane of their own, the dates, and the exercises done, on one axis of time.

use chrono::NaiveDate;

use super::axis::{TimeAxis, following};
use super::bars::{By, bars};
use super::ink::{
    AXIS, BAND, BAND_EDGE, BAR, BAR_REST, DOT, GRID, Ink, LIMIT, LINE, SESSION, SESSION_LINE, TEXT,
    TITLE, TODAY,
};
use super::legend::{self, Entry, Sample};
use super::series::{Grain, Point, runs};
use super::summary;
use super::svg::{Anchor, Svg, point, through, width_of};
use super::{Drawing, PainChart, UNITS_OF_AN_EM};
use crate::player::Limit;
use crate::words::Words;

pub const TEXT_SIZE: f64 = 14.0;
const ROW: f64 = 22.0;
const GUTTER: f64 = 64.0;
const RIGHT_MARGIN: f64 = 10.0;
const BARS_HEIGHT: f64 = 44.0;
/// Points or bars with less room than this are drawn without their edges, which would be all one saw.
const HAIRS: f64 = 4.0;
/// What the longest line of words needs.
const NARROWEST: f64 = 20.0;
const WIDEST: f64 = 200.0;

/// The pain line, with the sessions beneath it and the exercises done below, on one axis of time.
pub fn pain(chart: &PainChart, words: &Words) -> Drawing {
    let shown = shown(chart);
    let grain = Grain::of(days(&shown), shown.entries.len());
    let span = words.span(shown.from, shown.until, shown.today);
    let mut page = Page::new(&shown, grain, words);
    page.legend();
    page.line();
    page.sessions();
    page.dates();
    page.exercises();
    Drawing {
        svg: page.finish(&words.chart_title(span)),
        text: summary::text(&shown, words),
        table: summary::table(&shown, grain, words),
    }
}

/// The chart with what lies on it, in order of time, and with a width that can be drawn.
fn shown(chart: &PainChart) -> PainChart {
    let (from, until) = (chart.from, chart.until.max(chart.from));
    let on_it = |date: NaiveDate| (from..=until).contains(&date);
    let mut shown = chart.clone();
    shown.until = until;
    shown.width = if chart.width.is_finite() {
        chart.width.clamp(NARROWEST, WIDEST)
    } else {
        WIDEST
    };
    shown.entries.retain(|entry| on_it(entry.at.date()));
    for entry in &mut shown.entries {
        entry.pain = entry.pain.min(10);
    }
    shown.entries.sort_by_key(|entry| entry.at);
    shown.sessions.retain(|session| on_it(session.date()));
    shown.sessions.sort();
    shown.adherence.retain(|day| on_it(day.date));
    shown.limit = chart.limit.map(|limit| Limit {
        score: limit.score.min(10),
        ..limit
    });
    shown
}

fn days(chart: &PainChart) -> i64 {
    chart.until.signed_duration_since(chart.from).num_days() + 1
}

struct Page<'a> {
    chart: &'a PainChart,
    grain: Grain,
    words: &'a Words,
    svg: Svg,
    width: f64,
    axis: TimeAxis,
    /// Down to where it has been drawn.
    y: f64,
    /// Where pain 10 and pain 0 are.
    top: f64,
    bottom: f64,
}

impl<'a> Page<'a> {
    fn new(chart: &'a PainChart, grain: Grain, words: &'a Words) -> Page<'a> {
        let width = chart.width * UNITS_OF_AN_EM;
        let axis = TimeAxis {
            from: chart.from,
            until: chart.until,
            left: GUTTER,
            right: width - RIGHT_MARGIN,
        };
        Page {
            chart,
            grain,
            words,
            svg: Svg::new(),
            width,
            axis,
            y: 0.0,
            top: 0.0,
            bottom: 0.0,
        }
    }

    fn legend(&mut self) {
        let words = self.words;
        let (line, band) = match self.grain {
            Grain::Entry => (words.chart_legend_entries(), false),
            Grain::Day => (words.chart_legend_days(), true),
            Grain::Week => (words.chart_legend_weeks(), true),
        };
        let mut entries = vec![Entry {
            sample: Sample::Line,
            words: line,
        }];
        if band && !self.chart.entries.is_empty() {
            entries.push(Entry {
                sample: Sample::Band,
                words: words.chart_legend_band(),
            });
        }
        if !self.chart.sessions.is_empty() {
            entries.push(Entry {
                sample: Sample::Session,
                words: words.chart_legend_session(),
            });
        }
        if let Some(limit) = self.chart.limit {
            entries.push(Entry {
                sample: Sample::Limit,
                words: words.limit_of_chart(limit),
            });
        }
        self.y = legend::draw(&mut self.svg, &entries, self.width, TEXT_SIZE) + 12.0;
    }

    fn line(&mut self) {
        self.top = self.y + ROW;
        self.bottom = self.top + (self.width * 0.3).clamp(150.0, 240.0);
        self.frame();
        self.today();
        let runs = runs(self.chart, &self.chart.entries, self.grain);
        let points: usize = runs.iter().map(Vec::len).sum();
        let room = (self.axis.right - self.axis.left) / (points.max(1) as f64);
        for run in &runs {
            self.band(run, room >= HAIRS);
        }
        if let Some(limit) = self.chart.limit {
            let y = self.height_of(limit.score.into());
            self.across(LIMIT, 1.8, y);
        }
        for run in &runs {
            let places: Vec<(f64, f64)> = run
                .iter()
                .map(|point| (self.axis.x(point.at), self.height_of(point.median)))
                .collect();
            if places.len() > 1 {
                let width = if room < HAIRS { 1.6 } else { 2.4 };
                self.svg.path(LINE, width, &through(places.iter().copied()));
            }
            if places.len() == 1 || room >= 9.0 {
                for place in places {
                    self.svg.dot(DOT, place, (room / 3.0).clamp(2.8, 4.0));
                }
            }
        }
        self.y = self.bottom;
    }

    fn frame(&mut self) {
        for pain in [0_u8, 2, 4, 6, 8, 10] {
            let y = self.height_of(pain.into());
            self.across(if pain == 0 { AXIS } else { GRID }, 1.0, y);
            let name = if pain == 0 {
                self.words.chart_none()
            } else {
                pain.to_string()
            };
            self.beside(y + 5.0, &name);
        }
        let above = (self.axis.left, self.top - 9.0);
        self.svg.text(
            TEXT,
            TEXT_SIZE,
            above,
            Anchor::Start,
            &self.words.chart_worst(),
        );
    }

    /// A line where today ends, and its name where that does not touch another.
    fn today(&mut self) {
        if !(self.chart.from..=self.chart.until).contains(&self.chart.today) {
            return;
        }
        let x = self.axis.x_of(following(self.chart.today));
        self.svg
            .line(TODAY, 1.0, (x, self.top - 5.0), (x, self.bottom));
        let name = self.words.chart_today();
        let width = width_of(&name, TEXT_SIZE);
        let taken = self.axis.left + width_of(&self.words.chart_worst(), TEXT_SIZE) + 10.0;
        let end = (x + width / 2.0).min(self.axis.right);
        if end - width >= taken {
            let at = (end, self.top - 9.0);
            self.svg.text(TEXT, TEXT_SIZE, at, Anchor::End, &name);
        }
    }

    /// What lies between the lowest and the highest entries.
    fn band(&mut self, run: &[Point], with_edges: bool) {
        if self.grain == Grain::Entry || run.iter().all(|point| point.lowest == point.highest) {
            return;
        }
        let edge = |of: fn(&Point) -> u8| -> Vec<(f64, f64)> {
            run.iter()
                .map(|point| (self.axis.x(point.at), self.height_of(of(point).into())))
                .collect()
        };
        let (highest, lowest) = (edge(|point| point.highest), edge(|point| point.lowest));
        if run.len() > 1 {
            let around = highest.iter().chain(lowest.iter().rev()).copied();
            self.svg.path(BAND, 0.0, &format!("{}Z", through(around)));
            if with_edges {
                self.svg.path(BAND_EDGE, 0.8, &through(highest));
                self.svg.path(BAND_EDGE, 0.8, &through(lowest));
            }
        } else {
            let both = highest.into_iter().chain(lowest);
            self.svg.path(BAND_EDGE, 3.0, &through(both));
        }
    }

    fn sessions(&mut self) {
        let y = self.bottom + ROW / 2.0;
        self.y = self.bottom + ROW;
        let mut places: Vec<f64> = self
            .chart
            .sessions
            .iter()
            .map(|session| self.axis.x(*session).round())
            .collect();
        let together = match self.grain {
            Grain::Entry | Grain::Day => 0.0,
            Grain::Week => 4.0,
        };
        places.dedup_by(|later, earlier| *later - *earlier <= together);
        let nearest = places
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .fold(f64::INFINITY, f64::min);
        // Where they come close, diamonds grow slender rather than cover each other.
        let half = (nearest / 2.0 - 0.5).clamp(1.5, 5.0);
        for x in places {
            if nearest >= 14.0 {
                let line = ((x, self.top), (x, self.bottom));
                self.svg.line(SESSION_LINE, 1.2, line.0, line.1);
            }
            self.svg.path(SESSION, 0.0, &diamond((x, y), half));
        }
    }

    fn dates(&mut self) {
        let y = self.y + 15.0;
        for tick in self.axis.ticks(TEXT_SIZE, self.width, self.words) {
            let line = ((tick.x, self.y), (tick.x, self.y + 6.0));
            self.svg.line(AXIS, 1.0, line.0, line.1);
            let at = (tick.label_x, y + 4.0);
            self.svg
                .text(TEXT, TEXT_SIZE, at, Anchor::Start, &tick.label);
        }
        self.across(GRID, 1.0, self.y);
        self.y += ROW + 4.0;
    }

    fn exercises(&mut self) {
        let by = By::of(&self.axis);
        let bars = bars(self.chart, by);
        if bars.is_empty() {
            return;
        }
        self.y += 26.0;
        let at = (self.axis.left, self.y);
        self.svg
            .text(TITLE, TEXT_SIZE, at, Anchor::Start, &by.title(self.words));
        let top = self.y + 12.0;
        let bottom = top + BARS_HEIGHT;
        self.across(GRID, 1.0, top);
        self.beside(top + 6.0, &self.words.chart_bars_all());
        self.beside(bottom, &self.words.chart_bars_none());
        for bar in bars {
            let (left, right) = (self.axis.x_of(bar.first), self.axis.x_of(bar.end));
            let gap = ((right - left) * 0.16).min(3.0);
            let (x, width) = (left + gap, right - left - 2.0 * gap);
            let radius = (width / 4.0).min(3.0);
            let share = f64::from(bar.done.min(bar.due)) / f64::from(bar.due);
            let height = BARS_HEIGHT * share;
            let height = if width < HAIRS {
                height.max(1.0)
            } else {
                height
            };
            if width >= HAIRS {
                let size = (width, BARS_HEIGHT);
                self.svg.block(BAR_REST, (x, top), size, radius);
            }
            if height > 0.0 {
                let corner = (x, bottom - height);
                self.svg.block(BAR, corner, (width, height), radius);
            }
        }
        self.across(AXIS, 1.0, bottom);
        self.y = bottom;
    }

    fn finish(self, title: &str) -> String {
        self.svg.finish(self.width, self.y + 8.0, title)
    }

    fn across(&mut self, ink: Ink, stroke_width: f64, y: f64) {
        let (left, right) = ((self.axis.left, y), (self.axis.right, y));
        self.svg.line(ink, stroke_width, left, right);
    }

    /// Words to the left of the frame.
    fn beside(&mut self, y: f64, words: &str) {
        let at = (GUTTER - 9.0, y);
        self.svg.text(TEXT, TEXT_SIZE, at, Anchor::End, words);
    }

    fn height_of(&self, pain: f64) -> f64 {
        self.bottom - (self.bottom - self.top) * pain / 10.0
    }
}

pub fn diamond((x, y): (f64, f64), half: f64) -> String {
    let corners = [(x, y - 6.0), (x + half, y), (x, y + 6.0), (x - half, y)];
    let [top, right, bottom, left] = corners.map(point);
    format!("M{top} L{right} L{bottom} L{left}Z")
}
