//! The spine from the side, with one of its parts in the accent: a drawing of our own, as simple as can be.

use serde::{Deserialize, Serialize};

use super::ink::{
    Ink, SPINE_BODY, SPINE_BONE, SPINE_BRACKET, SPINE_MARKED, SPINE_MARKED_BRACKET, SPINE_NAME,
    SPINE_SEAM, TEXT,
};
use super::svg::{Anchor, Svg, through};
use crate::words::Words;

const WIDTH: f64 = 262.0;
const HEIGHT: f64 = 388.0;
const TEXT_SIZE: f64 = 16.0;
const NOTE_SIZE: f64 = 13.5;
/// Where the brackets stand, and the words beside them.
const BRACKET: f64 = 148.0;
const LABEL: f64 = BRACKET + 10.0;

/// What is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Whole,
    Neck,
    Thoracic,
    Lumbar,
    Sacral,
}

pub fn spine(part: Part, words: &Words) -> String {
    let mut svg = Svg::new();
    svg.path(SPINE_BODY, 1.5, PERSON);
    let line = Line::through(&CENTRES, END_OF_VERTEBRAE);
    let mut top = 0.0;
    for stretch in &STRETCHES {
        let bottom = vertebrae(&mut svg, &line, stretch, top, part);
        label(&mut svg, &line, stretch.part, (top, bottom), part, words);
        top = bottom;
    }
    sacrum(&mut svg, &line, top, part);
    label(
        &mut svg,
        &line,
        Part::Sacral,
        (top, line.length()),
        part,
        words,
    );
    svg.finish(WIDTH, HEIGHT, &spine_alt(part, words))
}

/// What is seen in it, for those who listen.
pub fn spine_alt(part: Part, words: &Words) -> String {
    match part {
        Part::Whole => words.spine_whole(),
        Part::Neck => words.spine_marked(words.spine_neck()),
        Part::Thoracic => words.spine_marked(words.spine_thoracic()),
        Part::Lumbar => words.spine_marked(words.spine_lumbar()),
        Part::Sacral => words.spine_sacral_marked(),
    }
}

/// From the chest up over the face and the crown, and down the back.
const PERSON: &str = "M106 388 C116 372 127 346 129 314 C130 290 125 276 126 252 C127 234 131 220 129 200 \
     C127 174 116 155 108 143 C102 134 101 122 104 108 C110 109 117 108 119.5 103 C121 99 119.5 96.5 120.5 93.5 \
     C122.5 92.5 122.5 89.5 120.5 88 C122.5 86.5 122.5 84 121.5 81 C122.5 78 127 77 127 74 C126 70 121.5 64 121 58 \
     C121 53 122 50 121 44 C118 22 101 10 81 11 C56 12 41 30 43 53 C44 68 52 75 55 87 C57 98 54 108 46 118 \
     C33 133 23 156 21 186 C19 220 32 246 39 270 C44 286 41 298 34 312 C25 330 24 356 36 388";

type At = (f64, f64);

/// The middle of the bodies, from the top of the neck to the tip of the tailbone.
const CENTRES: [At; 13] = [
    (83.0, 82.0),
    (88.5, 102.0),
    (86.0, 124.0),
    (72.0, 156.0),
    (63.0, 190.0),
    (66.0, 224.0),
    (81.0, 256.0),
    (90.0, 282.0),
    (87.0, 306.0),
    (76.0, 326.0),
    (60.0, 345.0),
    (55.0, 359.0),
    (61.0, 371.0),
];
/// At this one the lowest vertebra ends.
const END_OF_VERTEBRAE: usize = 9;

/// Vertebrae that are alike. Each grows from the one above it.
struct Stretch {
    part: Part,
    count: u8,
    /// From the top of one to the top of the next, before they are fitted to the line.
    step: (f64, f64),
    /// From the front of the body to its back.
    depth: (f64, f64),
    /// How long the point behind is, how far it slopes down, and how thick it is.
    point: (f64, f64),
    slope: f64,
    thickness: f64,
    corner: f64,
}

const STRETCHES: [Stretch; 3] = [
    Stretch {
        part: Part::Neck,
        count: 7,
        step: (6.2, 0.12),
        depth: (11.0, 0.45),
        point: (5.0, 0.56),
        slope: 0.25,
        thickness: 2.6,
        corner: 1.7,
    },
    Stretch {
        part: Part::Thoracic,
        count: 12,
        step: (8.1, 0.34),
        depth: (14.5, 0.62),
        point: (8.1, -0.12),
        slope: 0.75,
        thickness: 3.0,
        corner: 2.4,
    },
    Stretch {
        part: Part::Lumbar,
        count: 5,
        step: (13.6, 0.3),
        depth: (22.5, 0.5),
        point: (7.4, 0.0),
        slope: 0.18,
        thickness: 5.4,
        corner: 2.4,
    },
];

/// As long as all vertebrae are before they are fitted.
fn unfitted() -> f64 {
    let steps = STRETCHES.iter().flat_map(|stretch| {
        (0..stretch.count).map(|index| stretch.step.0 + stretch.step.1 * f64::from(index))
    });
    steps.sum()
}

/// Draws them from `top` down the line, and returns where the last one ends.
fn vertebrae(svg: &mut Svg, line: &Line, stretch: &Stretch, top: f64, marked: Part) -> f64 {
    let ink = bone(stretch.part, marked);
    let fit = line.vertebrae / unfitted();
    let mut top = top;
    for index in (0..stretch.count).map(f64::from) {
        let step = (stretch.step.0 + stretch.step.1 * index) * fit;
        let depth = stretch.depth.0 + stretch.depth.1 * index;
        let half = (step - 1.5 - 0.02 * depth) / 2.0;
        let place = line.at(top + step / 2.0);
        // The corners are rounded by a line as wide as they are round.
        let (front, low) = (depth / 2.0 - stretch.corner, half - stretch.corner);
        let corners = [(front, -low), (front, low), (-front, low), (-front, -low)];
        let body = through(corners.map(|(ahead, down)| place.beside(ahead, down)));
        svg.path(ink, stretch.corner * 2.0, &format!("{body} Z"));
        let length = stretch.point.0 + stretch.point.1 * index;
        let behind = -depth / 2.0 - 2.6;
        let root = place.beside(behind, -half * 0.2);
        let tip = place.beside(behind - length, length * stretch.slope);
        svg.line(ink, stretch.thickness, root, tip);
        top += step;
    }
    top
}

/// Five that have grown together, then the small ones of the tailbone.
fn sacrum(svg: &mut Svg, line: &Line, top: f64, marked: Part) {
    let ink = bone(Part::Sacral, marked);
    let end = top + (line.length() - top) * 0.68;
    let start = top + 1.5;
    let half = |share: f64| (24.0 - 15.0 * share) / 2.0;
    let edge = |side: f64| {
        (0..=10).map(f64::from).map(move |step| {
            let share = step / 10.0;
            let place = line.at(start + (end - start) * share);
            place.beside(side * (half(share) - 2.4), 0.0)
        })
    };
    let behind: Vec<At> = edge(-1.0).collect();
    let whole = through(edge(1.0).chain(behind.into_iter().rev()));
    svg.path(ink, 4.8, &format!("{whole} Z"));
    for share in [0.2, 0.42, 0.62, 0.8] {
        let place = line.at(start + (end - start) * share);
        let (front, back) = (half(share) - 1.0, 5.0 - half(share));
        svg.line(
            SPINE_SEAM,
            1.1,
            place.beside(front, 0.0),
            place.beside(back, 0.0),
        );
    }
    let rest = line.length() - end - 2.0;
    for (from, until, thickness) in [(0.1, 0.36, 5.0), (0.44, 0.66, 3.6), (0.74, 0.98, 2.2)] {
        let [from, until] = [from, until].map(|share| line.at(end + 2.0 + rest * share).centre);
        svg.line(ink, thickness, from, until);
    }
}

/// The part's name beside it; how many vertebrae it has where the whole is shown.
fn label(
    svg: &mut Svg,
    line: &Line,
    part: Part,
    (top, bottom): (f64, f64),
    marked: Part,
    words: &Words,
) {
    let (name, note) = match part {
        Part::Whole => return,
        Part::Neck => (words.spine_neck(), words.spine_count(7)),
        Part::Thoracic => (words.spine_thoracic(), words.spine_count(12)),
        Part::Lumbar => (words.spine_lumbar(), words.spine_count(5)),
        Part::Sacral => (words.spine_sacral(), words.spine_tailbone()),
    };
    let is_marked = is_marked(part, marked);
    let (top, bottom) = (line.at(top).centre.1 + 2.0, line.at(bottom).centre.1 - 2.0);
    let back = BRACKET - 5.0;
    let bracket = through([
        (back, top),
        (BRACKET, top),
        (BRACKET, bottom),
        (back, bottom),
    ]);
    let (ink, width) = if is_marked {
        (SPINE_MARKED_BRACKET, 2.8)
    } else {
        (SPINE_BRACKET, 1.4)
    };
    svg.path(ink, width, &bracket);
    let middle = (top + bottom) / 2.0;
    let noted = marked == Part::Whole || (is_marked && part == Part::Sacral);
    let base = middle + TEXT_SIZE * 0.34 - if noted { NOTE_SIZE * 0.6 } else { 0.0 };
    let ink = if is_marked { SPINE_NAME } else { TEXT };
    svg.text(ink, TEXT_SIZE, (LABEL, base), Anchor::Start, &name);
    if noted {
        let at = (LABEL, base + NOTE_SIZE * 1.3);
        svg.text(TEXT, NOTE_SIZE, at, Anchor::Start, &note);
    }
}

fn is_marked(part: Part, marked: Part) -> bool {
    marked == Part::Whole || marked == part
}

fn bone(part: Part, marked: Part) -> Ink {
    if is_marked(part, marked) {
        SPINE_MARKED
    } else {
        SPINE_BONE
    }
}

/// A smooth line, measured along itself.
struct Line {
    points: Vec<At>,
    /// How far along the line each of them is.
    along: Vec<f64>,
    /// How far along it the lowest vertebra ends.
    vertebrae: f64,
}

/// A place on the line, and the way down it.
struct Place {
    centre: At,
    down: At,
}

const STEPS: usize = 24;

impl Line {
    fn through(knots: &[At], end_of_vertebrae: usize) -> Line {
        let last = knots.len() - 1;
        let mut points = Vec::with_capacity(last * STEPS + 1);
        for index in 0..last {
            let around = [
                knots[index.saturating_sub(1)],
                knots[index],
                knots[index + 1],
                knots[(index + 2).min(last)],
            ];
            points.extend((0..STEPS).map(|step| between(around, step as f64 / STEPS as f64)));
        }
        points.push(knots[last]);
        let mut along = vec![0.0];
        for pair in points.windows(2) {
            let so_far = along.last().copied().unwrap_or_default();
            along.push(so_far + (pair[1].0 - pair[0].0).hypot(pair[1].1 - pair[0].1));
        }
        let vertebrae = along[end_of_vertebrae * STEPS];
        Line {
            points,
            along,
            vertebrae,
        }
    }

    fn length(&self) -> f64 {
        self.along.last().copied().unwrap_or_default()
    }

    fn at(&self, along: f64) -> Place {
        let after = self.along.partition_point(|far| *far <= along);
        let after = after.clamp(1, self.points.len() - 1);
        let (from, to) = (self.points[after - 1], self.points[after]);
        let length = self.along[after] - self.along[after - 1];
        let share = ((along - self.along[after - 1]) / length).clamp(0.0, 1.0);
        let way = (to.0 - from.0, to.1 - from.1);
        Place {
            centre: (from.0 + way.0 * share, from.1 + way.1 * share),
            down: (way.0 / length, way.1 / length),
        }
    }
}

impl Place {
    fn beside(&self, ahead: f64, down: f64) -> At {
        (
            self.centre.0 + self.down.1 * ahead + self.down.0 * down,
            self.centre.1 - self.down.0 * ahead + self.down.1 * down,
        )
    }
}

/// Catmull–Rom: through the second and the third of four points.
fn between([p0, p1, p2, p3]: [At; 4], t: f64) -> At {
    let one = |p0: f64, p1: f64, p2: f64, p3: f64| {
        let bend = (2.0 * p0 - 5.0 * p1 + 4.0 * p2 - p3) * t * t;
        0.5 * (2.0 * p1 + (p2 - p0) * t + bend + (3.0 * p1 - p0 - 3.0 * p2 + p3) * t * t * t)
    };
    (one(p0.0, p1.0, p2.0, p3.0), one(p0.1, p1.1, p2.1, p3.1))
}
