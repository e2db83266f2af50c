//! Shapes as an SVG, still or moving.

use std::fmt::Write as _;

use chrono::TimeDelta;
use glam::DVec2;

use super::Shown;
use super::body::Body;
use super::data::Drawn;
use super::film::{Film, Stage};
use super::ink::Ink;
use super::shape::{Shape, Step, at, ellipse, tenth};

/// What is said about a figure.
pub struct Said {
    pub title: String,
    /// The start and the end position, for those who listen.
    pub start: String,
    pub end: String,
}

/// Room around a figure.
const MARGIN: f64 = 16.0;
/// A panel is at least so large, so that people look equally tall in all of them, and as wide as 4 : 3.
const LEAST: DVec2 = DVec2::new(280.0, 210.0);
const SHAPE: f64 = 4.0 / 3.0;

pub fn svg(drawn: &Drawn, shown: Shown, left: bool, said: &Said) -> String {
    let stage = Stage::of(drawn);
    match shown {
        Shown::Pair => pair(&stage, left, said),
        Shown::Glance => glance(&stage, left, said),
        Shown::Moving { hold } => moving(&stage, hold, left, said),
    }
}

fn pair(stage: &Stage<'_>, left: bool, said: &Said) -> String {
    let start = stage.picture(stage.start(), false);
    let mut end = stage.picture(stage.end(), true);
    end.extend(stage.arrows());
    let frame = Panel::around([&start, &end], left);
    let mut out = String::new();
    for (index, shapes) in [&start, &end].into_iter().enumerate() {
        let aside = DVec2::new(frame.size.x * index as f64, 0.0);
        frame.write(&mut out, stage, shapes, aside);
        number(&mut out, index + 1, aside);
    }
    let size = DVec2::new(frame.size.x * 2.0, frame.size.y);
    document(size, said, &out)
}

fn glance(stage: &Stage<'_>, left: bool, said: &Said) -> String {
    let ghost: Vec<Shape> = stage
        .body(&Body::of(stage.start()), false)
        .into_iter()
        .filter(|shape| !shape.ink.is_line() && shape.ink != Ink::Feature)
        .map(|shape| Shape {
            ink: Ink::Ghost,
            part: "ghost",
            ..shape
        })
        .collect();
    let mut shapes = stage.picture(stage.end(), true);
    // The faint start stands before what is sat or lain on, and behind the person.
    let props = shapes.iter().take_while(|shape| is_prop(shape.ink)).count();
    shapes.splice(props..props, ghost);
    shapes.extend(stage.arrows());
    let panel = Panel::around([&shapes], left);
    let mut out = String::new();
    panel.write(&mut out, stage, &shapes, DVec2::ZERO);
    document(panel.size, said, &out)
}

fn moving(stage: &Stage<'_>, hold: Option<TimeDelta>, left: bool, said: &Said) -> String {
    let hold = hold.map(|hold| hold.num_milliseconds() as f64 / 1000.0);
    let film = Film::of(stage.drawn, hold);
    let frames = stage.frames(&film);
    let arrows = stage.arrows();
    let panel = Panel::around(frames.iter().chain([&arrows]), left);
    let mut out = String::new();
    panel.shadow(&mut out, stage, &frames[0]);
    let placed: Vec<Vec<Shape>> = frames
        .iter()
        .map(|shapes| panel.placed(shapes, DVec2::ZERO))
        .collect();
    let times: Vec<f64> = film
        .moments
        .iter()
        .map(|moment| moment.at / film.seconds)
        .collect();
    for index in 0..placed[0].len() {
        let through: Vec<&Shape> = placed.iter().map(|shapes| &shapes[index]).collect();
        animated(&mut out, &through, &times, film.seconds);
    }
    for shape in panel.placed(&arrows, DVec2::ZERO) {
        element(&mut out, &shape);
    }
    if let Some(hold) = film.hold {
        held(&mut out, hold, film.seconds, panel.size);
    }
    document(panel.size, said, &out)
}

/// The part of the screen that a figure takes.
struct Panel {
    size: DVec2,
    /// What is added to a point of the figure; its x is turned around before for the left side.
    by: DVec2,
    mirrored: bool,
    /// Where the ground is.
    ground: f64,
}

impl Panel {
    fn around<'a>(frames: impl IntoIterator<Item = &'a Vec<Shape>>, left: bool) -> Panel {
        let (mut least, mut most) = (DVec2::splat(f64::MAX), DVec2::splat(f64::MIN));
        for shape in frames.into_iter().flatten() {
            // An arc may stand out by its radius.
            let rounded = if shape.ink.is_line() {
                shape.stroke / 2.0
            } else {
                0.0
            };
            let mut before = None;
            for step in &shape.path {
                let around: &[DVec2] = match *step {
                    Step::Arc { radius, to, large } => {
                        let from = before.unwrap_or(to);
                        &arc_reach(from, to, radius, large)
                    }
                    Step::Move(to) | Step::Line(to) => &[to],
                    Step::Curve(first, second, to) => &[first, second, to],
                    Step::Close => &[],
                };
                for point in around {
                    least = least.min(*point - rounded);
                    most = most.max(*point + rounded);
                }
                before = match *step {
                    Step::Move(to) | Step::Line(to) | Step::Arc { to, .. } => Some(to),
                    Step::Curve(_, _, to) => Some(to),
                    Step::Close => before,
                };
            }
        }
        let needed = (most - least + 2.0 * MARGIN).max(LEAST);
        let size = DVec2::new(
            needed.x.max(needed.y * SHAPE).round(),
            needed.y.max(needed.x / SHAPE).round(),
        );
        let middle = (least.x + most.x) / 2.0;
        let middle = if left { -middle } else { middle };
        let bottom = size.y - MARGIN - (size.y - MARGIN * 2.0 - (most.y - least.y)) * 0.35;
        Panel {
            size,
            by: DVec2::new(size.x / 2.0 - middle, bottom - most.y),
            mirrored: left,
            ground: bottom - most.y,
        }
    }

    fn map(&self, point: DVec2) -> DVec2 {
        let x = if self.mirrored { -point.x } else { point.x };
        DVec2::new(x, point.y) + self.by
    }

    fn placed(&self, shapes: &[Shape], aside: DVec2) -> Vec<Shape> {
        let place = |shape: &Shape| {
            let shape = shape.mapped(|point| self.map(point) + aside);
            if self.mirrored { shape.turned() } else { shape }
        };
        shapes.iter().map(place).collect()
    }

    fn write(&self, out: &mut String, stage: &Stage<'_>, shapes: &[Shape], aside: DVec2) {
        let mut ground = String::new();
        self.shadow_at(&mut ground, stage, shapes, aside);
        out.push_str(&ground);
        for shape in self.placed(shapes, aside) {
            element(out, &shape);
        }
    }

    fn shadow(&self, out: &mut String, stage: &Stage<'_>, shapes: &[Shape]) {
        self.shadow_at(out, stage, shapes, DVec2::ZERO);
    }

    /// A soft shadow under what stands on the ground.
    fn shadow_at(&self, out: &mut String, stage: &Stage<'_>, shapes: &[Shape], aside: DVec2) {
        let has_mat = shapes.iter().any(|shape| shape.part == "mat");
        if !stage.camera.is_level() || has_mat {
            return;
        }
        let low = shapes
            .iter()
            .filter(|shape| {
                !matches!(
                    shape.ink,
                    Ink::Arrow | Ink::ArrowHead | Ink::Wall | Ink::Ghost
                )
            })
            .flat_map(Shape::points)
            .filter(|point| point.y > -24.0)
            .map(|point| self.map(point).x);
        let (least, most) = low.fold((f64::MAX, f64::MIN), |(least, most), x| {
            (least.min(x), most.max(x))
        });
        if least > most {
            return;
        }
        let middle = DVec2::new((least + most) / 2.0, self.ground + 2.0) + aside;
        let (a, b) = (
            DVec2::new((most - least) / 2.0 + 16.0, 0.0),
            DVec2::new(0.0, 6.0),
        );
        element(
            out,
            &Shape {
                ink: Ink::Shadow,
                part: "shadow",
                stroke: 0.0,
                path: ellipse(middle, a, b),
            },
        );
    }
}

/// The corners of what an arc may cover.
fn arc_reach(from: DVec2, to: DVec2, radius: f64, large: bool) -> [DVec2; 4] {
    let middle = (from + to) / 2.0;
    let half = from.distance(to) / 2.0;
    let off = (radius * radius - half * half).max(0.0).sqrt();
    // Clockwise on the screen: the middle lies to the right of the way.
    let across = (to - from).normalize_or(DVec2::X).perp();
    let centre = middle + across * if large { -off } else { off };
    let reach = DVec2::splat(radius);
    let out = (middle - centre).normalize_or(-across) * radius;
    if large {
        [centre - reach, centre + reach, from, to]
    } else {
        [from, to, centre + out, centre + out]
    }
}

impl Shape {
    /// After a mirror, arcs go the other way: the path is walked backwards.
    fn turned(self) -> Shape {
        let mut points: Vec<DVec2> = Vec::new();
        if !self
            .path
            .iter()
            .any(|step| matches!(step, Step::Arc { .. }))
        {
            return self;
        }
        let mut path = Vec::new();
        for capsule in self.path.split(|step| matches!(step, Step::Close)) {
            points.clear();
            let mut radii = Vec::new();
            for step in capsule {
                match *step {
                    Step::Move(to) | Step::Line(to) => points.push(to),
                    Step::Arc { radius, large, to } => {
                        points.push(to);
                        radii.push((radius, large));
                    }
                    Step::Curve(..) | Step::Close => {}
                }
            }
            // A capsule: along one side, around, along the other, around.
            if let ([first, second, third, fourth, _], [around, back]) = (&points[..], &radii[..]) {
                path.extend([
                    Step::Move(*fourth),
                    Step::Line(*third),
                    Step::Arc {
                        radius: around.0,
                        large: around.1,
                        to: *second,
                    },
                    Step::Line(*first),
                    Step::Arc {
                        radius: back.0,
                        large: back.1,
                        to: *fourth,
                    },
                    Step::Close,
                ]);
            }
        }
        Shape { path, ..self }
    }
}

fn is_prop(ink: Ink) -> bool {
    matches!(
        ink,
        Ink::Wood | Ink::WoodFar | Ink::Mat | Ink::Wall | Ink::Soft | Ink::Ball
    )
}

fn attributes(shape: &Shape) -> String {
    let (class, colour) = (shape.ink.class(), shape.ink.colour());
    let part = shape.part;
    if shape.ink.is_line() || shape.part == "mouth" {
        format!(
            "class=\"{class} {part}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\"",
            tenth(shape.stroke)
        )
    } else if shape.stroke > 0.0 {
        format!(
            "class=\"{class} {part}\" fill=\"{colour}\" stroke=\"{colour}\" stroke-width=\"{}\"",
            tenth(shape.stroke)
        )
    } else {
        format!("class=\"{class} {part}\" fill=\"{colour}\"")
    }
}

fn element(out: &mut String, shape: &Shape) {
    // Writing into a string cannot fail.
    let _ = writeln!(out, "<path {} d=\"{}\"/>", attributes(shape), shape.d());
}

/// How far a point may be from where it should be between two values, in the drawing's units.
const TOLERANCE: f64 = 0.35;

/// The shape through time: the moments between which its numbers change evenly.
fn animated(out: &mut String, through: &[&Shape], times: &[f64], seconds: f64) {
    let keys = kept(through, times);
    let first = through[0].d();
    if keys.iter().all(|&key| through[key].d() == first) {
        element(out, through[0]);
        return;
    }
    let values: Vec<String> = keys.iter().map(|&key| through[key].d()).collect();
    let times: Vec<String> = keys.iter().map(|&key| fraction(times[key])).collect();
    let _ = writeln!(
        out,
        "<path {} d=\"{first}\"><animate attributeName=\"d\" dur=\"{}s\" repeatCount=\"indefinite\" keyTimes=\"{}\" values=\"{}\"/></path>",
        attributes(through[0]),
        thousandth(seconds),
        times.join(";"),
        values.join(";"),
    );
}

fn thousandth(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

fn fraction(value: f64) -> String {
    let rounded = (value * 10_000.0).round() / 10_000.0;
    let text = rounded.to_string();
    text.strip_prefix("0.")
        .map_or_else(|| text.clone(), |rest| format!(".{rest}"))
}

/// The first, the last, and those in between that are needed.
fn kept(through: &[&Shape], times: &[f64]) -> Vec<usize> {
    let points: Vec<Vec<DVec2>> = through
        .iter()
        .map(|shape| shape.points().collect())
        .collect();
    let last = through.len() - 1;
    let mut kept = vec![0];
    let mut from = 0;
    while from < last {
        let mut to = from + 1;
        while to < last && is_even(&points, times, from, to + 1) {
            to += 1;
        }
        kept.push(to);
        from = to;
    }
    kept
}

fn is_even(points: &[Vec<DVec2>], times: &[f64], from: usize, to: usize) -> bool {
    let length = (times[to] - times[from]).max(1e-9);
    (from + 1..to).all(|between| {
        let part = (times[between] - times[from]) / length;
        let ends = points[from].iter().zip(&points[to]);
        ends.zip(&points[between])
            .all(|((from, to), is)| from.lerp(*to, part).distance(*is) < TOLERANCE)
    })
}

/// A small ring that fills while the end is held, so that stillness does not look like a fault.
fn held(out: &mut String, (from, until): (f64, f64), seconds: f64, size: DVec2) {
    let middle = DVec2::new(size.x - 26.0, 26.0);
    let (x, y) = (tenth(middle.x), tenth(middle.y));
    let ring = |ink: Ink| {
        format!(
            "<circle class=\"{}\" cx=\"{x}\" cy=\"{y}\" r=\"11\" fill=\"none\" stroke=\"{}\" stroke-width=\"5\"",
            ink.class(),
            ink.colour()
        )
    };
    let (from, until) = (fraction(from / seconds), fraction(until / seconds));
    let _ = writeln!(out, "{}/>", ring(Ink::HoldGround));
    let _ = writeln!(
        out,
        "{} stroke-linecap=\"butt\" pathLength=\"100\" stroke-dasharray=\"0 100\" transform=\"rotate(-90 {x} {y})\">\
         <animate attributeName=\"stroke-dasharray\" dur=\"{}s\" repeatCount=\"indefinite\" keyTimes=\"0;{from};{until};{until};1\" values=\"0 100;0 100;100 0;0 100;0 100\"/></circle>",
        ring(Ink::Hold),
        thousandth(seconds)
    );
}

fn number(out: &mut String, number: usize, aside: DVec2) {
    let middle = aside + DVec2::new(26.0, 26.0);
    let (ground, ink) = (Ink::NumberGround, Ink::Number);
    let _ = writeln!(
        out,
        "<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"13\" fill=\"{}\"/>",
        ground.class(),
        tenth(middle.x),
        tenth(middle.y),
        ground.colour()
    );
    let _ = writeln!(
        out,
        "<text class=\"{}\" x=\"{}\" y=\"{}\" font-size=\"16\" font-weight=\"700\" text-anchor=\"middle\" fill=\"{}\">{number}</text>",
        ink.class(),
        tenth(middle.x),
        tenth(middle.y + 5.6),
        ink.colour()
    );
}

fn document(size: DVec2, said: &Said, parts: &str) -> String {
    let size = at(size);
    let [title, start, end] = [&said.title, &said.start, &said.end].map(|words| escaped(words));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size}\" role=\"img\" font-family=\"Inter, system-ui, sans-serif\" \
         stroke-linecap=\"round\" stroke-linejoin=\"round\">\n<title>{title}</title>\n<desc>{start} {end}</desc>\n{parts}</svg>\n"
    )
}

fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
