//! What the marks of a chart mean, in as many rows as they need.

use super::ink::{BAND, BAND_EDGE, DOT, LIMIT, LINE, SESSION, TEXT};
use super::pain::diamond;
use super::svg::{Anchor, Svg, width_of};

const SAMPLE_WIDTH: f64 = 26.0;
const BETWEEN: f64 = 22.0;
const ROW: f64 = 22.0;

pub struct Entry {
    pub sample: Sample,
    pub words: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    Line,
    Band,
    Session,
    Limit,
}

/// Draws from the upper edge down, and returns how far down it came.
pub fn draw(svg: &mut Svg, entries: &[Entry], width: f64, size: f64) -> f64 {
    let (mut x, mut y) = (0.0, ROW / 2.0);
    for entry in entries {
        let sample = match entry.sample {
            Sample::Line | Sample::Band | Sample::Limit => SAMPLE_WIDTH,
            Sample::Session => 10.0,
        };
        let whole = sample + 8.0 + width_of(&entry.words, size);
        if x > 0.0 && x + whole > width {
            (x, y) = (0.0, y + ROW);
        }
        draw_sample(svg, entry.sample, (x, y));
        let at = (x + sample + 8.0, y + 5.0);
        svg.text(TEXT, size, at, Anchor::Start, &entry.words);
        x += whole + BETWEEN;
    }
    y + ROW / 2.0
}

fn draw_sample(svg: &mut Svg, sample: Sample, (x, y): (f64, f64)) {
    let (from, to) = ((x + 2.0, y), (x + SAMPLE_WIDTH - 2.0, y));
    match sample {
        Sample::Line => {
            svg.line(LINE, 2.4, from, to);
            svg.dot(DOT, (x + SAMPLE_WIDTH / 2.0, y), 3.6);
        }
        Sample::Band => {
            svg.block(BAND, (from.0, y - 7.0), (to.0 - from.0, 14.0), 0.0);
            svg.line(BAND_EDGE, 0.8, (from.0, y - 7.0), (to.0, y - 7.0));
            svg.line(BAND_EDGE, 0.8, (from.0, y + 7.0), (to.0, y + 7.0));
        }
        Sample::Session => svg.path(SESSION, 0.0, &diamond((x + 5.0, y), 5.0)),
        Sample::Limit => svg.line(LIMIT, 1.8, from, to),
    }
}
