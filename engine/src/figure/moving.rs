//! A film as an SVG that moves by itself: numbers that change evenly between the moments that matter.
//!
//! What keeps its shape is drawn once and then moved and turned as a whole; only what bends is drawn anew.

use std::fmt::Write as _;
use std::ops::Range;

use chrono::TimeDelta;
use glam::DVec2;

use super::film::{Film, Stage, Stay};
use super::ink::Ink;
use super::panel::Panel;
use super::shape::{Shape, at};
use super::svg::{Said, attributes, document, element};
use crate::chart::svg::number;

/// A picture is no larger than this; where it would be, its motion is told in fewer numbers.
const LARGEST: usize = 26_500;
/// How far a point may be from where it should be between two values, in the drawing's units.
const TOLERANCES: [f64; 5] = [0.35, 0.55, 0.9, 1.4, 2.0];

pub fn moving(stage: &Stage<'_>, hold: Option<TimeDelta>, left: bool, said: &Said) -> String {
    let hold = hold.map(|hold| hold.num_milliseconds() as f64 / 1000.0);
    let film = Film::of(stage.drawn, hold);
    let frames = stage.frames(&film);
    let arrows: Vec<Vec<Shape>> = (0..stage.drawn.keys.len())
        .map(|key| stage.arrows(key))
        .collect();
    let told = |left: bool| {
        let panel = Panel::around(frames.iter().chain(&arrows), stage, left);
        Told::of(stage, &film, panel, [&frames, &arrows])
    };
    // Left is told in as many numbers as right is, so that it is its mirror at every moment.
    let right = told(false);
    let (mut tolerance, mut parts) = (0.0, String::new());
    for next in TOLERANCES {
        (tolerance, parts) = (next, right.parts(next));
        if parts.len() < LARGEST {
            break;
        }
    }
    if left {
        parts = told(true).parts(tolerance);
    }
    let size = right.panel.size;
    document(size, said, &parts)
}

/// A film in its place in the picture.
struct Told<'a> {
    film: &'a Film,
    panel: Panel,
    shadow: String,
    frames: Vec<Vec<Shape>>,
    arrows: Vec<Vec<Shape>>,
}

impl<'a> Told<'a> {
    fn of(
        stage: &Stage<'_>,
        film: &'a Film,
        panel: Panel,
        pictures: [&[Vec<Shape>]; 2],
    ) -> Told<'a> {
        let mut shadow = String::new();
        panel.shadow(&mut shadow, stage, &pictures[0][0], DVec2::ZERO);
        let [frames, arrows] = pictures.map(|pictures| {
            let placed = pictures.iter();
            let placed = placed.map(|shapes| panel.placed(shapes, DVec2::ZERO));
            placed.collect()
        });
        Told {
            film,
            panel,
            shadow,
            frames,
            arrows,
        }
    }

    fn parts(&self, tolerance: f64) -> String {
        let (film, frames) = (self.film, &self.frames);
        let mut svg = Moving {
            out: self.shadow.clone(),
            times: film
                .moments
                .iter()
                .map(|moment| moment.at / film.seconds)
                .collect(),
            poses: film.moments.iter().map(|moment| moment.pose).collect(),
            seconds: film.seconds,
            tolerance,
        };
        for group in groups(&frames[0]) {
            let through: Vec<&[Shape]> =
                frames.iter().map(|shapes| &shapes[group.clone()]).collect();
            svg.group(&through);
        }
        svg.arrows(&self.arrows, film);
        if !film.holds.is_empty() {
            svg.held(&film.holds, self.panel.size);
        }
        svg.out
    }
}

/// Shapes that may move as one: a head with its face, or a shape by itself.
fn groups(shapes: &[Shape]) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (index, shape) in shapes.iter().enumerate() {
        let is_head = |shape: &Shape| shape.is_of_head();
        match groups.last_mut() {
            Some(last) if is_head(shape) && is_head(&shapes[last.start]) => last.end = index + 1,
            _ => groups.push(index..index + 1),
        }
    }
    groups
}

/// How far a point may be off when a shape is only moved and turned.
const STIFF: f64 = 0.3;

struct Moving {
    out: String,
    /// 0–1, of every moment, and which pose it has.
    times: Vec<f64>,
    poses: Vec<usize>,
    seconds: f64,
    tolerance: f64,
}

impl Moving {
    fn group(&mut self, through: &[&[Shape]]) {
        let first = through[0];
        if first.len() == 1 && stays(through) {
            element(&mut self.out, &first[0]);
            return;
        }
        if let Some(moved) = Moved::of(through) {
            self.moved(first, &moved);
            return;
        }
        for index in 0..first.len() {
            let alone: Vec<&[Shape]> = through
                .iter()
                .map(|shapes| &shapes[index..=index])
                .collect();
            if stays(&alone) {
                element(&mut self.out, &first[index]);
            } else if first.len() > 1
                && let Some(moved) = Moved::of(&alone)
            {
                self.moved(alone[0], &moved);
            } else {
                self.redrawn(&alone);
            }
        }
    }

    /// A shape that bends: its path at the moments between which its numbers change evenly.
    fn redrawn(&mut self, through: &[&[Shape]]) {
        let points: Vec<Vec<DVec2>> = through.iter().map(|shapes| shapes[0].points()).collect();
        let keys = self.kept(|from, to, part, between| {
            let ends = points[from].iter().zip(&points[to]);
            ends.zip(&points[between])
                .all(|((from, to), is)| from.lerp(*to, part).distance(*is) < self.tolerance)
        });
        let shape = &through[0][0];
        let values = keys.iter().map(|&key| through[self.poses[key]][0].d());
        let values = values.collect();
        let (attributes, d) = (attributes(shape), shape.d());
        let times = self.through("animate attributeName=\"d\"", &keys, values);
        // Writing into a string cannot fail.
        let _ = writeln!(self.out, "<path {attributes} d=\"{d}\">{times}</path>");
    }

    /// Shapes that are moved and turned as a whole about their middle.
    fn moved(&mut self, shapes: &[Shape], moved: &Moved) {
        let shifts: Vec<DVec2> = moved.places.iter().map(|place| place.middle).collect();
        let angles: Vec<f64> = moved.places.iter().map(|place| place.angle).collect();
        let steps = self.kept(|from, to, part, between| {
            shifts[from]
                .lerp(shifts[to], part)
                .distance(shifts[between])
                < self.tolerance * 0.7
        });
        let turns = self.kept(|from, to, part, between| {
            let even = angles[from] + (angles[to] - angles[from]) * part;
            (even - angles[between]).to_radians().abs() * moved.reach < self.tolerance * 0.7
        });
        let hundredth = |angle: f64| (angle * 100.0).round() / 100.0 + 0.0;
        let pose = |key: &usize| self.poses[*key];
        let shift_values = steps.iter().map(|key| at(shifts[pose(key)])).collect();
        let turn_values = turns
            .iter()
            .map(|key| hundredth(angles[pose(key)]).to_string())
            .collect();
        let step = "animateTransform attributeName=\"transform\" type=\"translate\"";
        let turn = "animateTransform attributeName=\"transform\" type=\"rotate\"";
        let (steps, turns) = (
            self.through(step, &steps, shift_values),
            self.through(turn, &turns, turn_values),
        );
        let _ = writeln!(
            self.out,
            "<g transform=\"translate({})\">{steps}<g transform=\"rotate(0)\">{turns}",
            at(shifts[0])
        );
        for shape in shapes {
            element(&mut self.out, &shape.mapped(|point| point - shifts[0]));
        }
        self.out.push_str("</g></g>\n");
    }

    /// The values at these moments, as an animation; nothing where they are all the same.
    fn through(&self, what: &str, keys: &[usize], values: Vec<String>) -> String {
        if values.iter().all(|value| *value == values[0]) {
            return String::new();
        }
        let times: Vec<String> = keys.iter().map(|&key| fraction(self.times[key])).collect();
        format!(
            "<{what} dur=\"{}s\" repeatCount=\"indefinite\" keyTimes=\"{}\" values=\"{}\"/>",
            thousandth(self.seconds),
            times.join(";"),
            values.join(";"),
        )
    }

    /// The first moment, the last, and those in between without which `is_even` would not hold: from one
    /// pose to another, so far on the way, at a pose between.
    fn kept(&self, is_even: impl Fn(usize, usize, f64, usize) -> bool) -> Vec<usize> {
        let times = &self.times;
        let last = times.len() - 1;
        let spans = |from: usize, to: usize| {
            let length = (times[to] - times[from]).max(1e-9);
            let poses = &self.poses;
            (from + 1..to).all(|between| {
                let part = (times[between] - times[from]) / length;
                is_even(poses[from], poses[to], part, poses[between])
            })
        };
        let mut kept = vec![0];
        let mut from = 0;
        while from < last {
            // Strides that double while they hold, and then halve: no moment is looked at much oftener
            // than the others.
            let (mut to, mut stride) = (from + 1, 1);
            while to < last && spans(from, (to + stride).min(last)) {
                to = (to + stride).min(last);
                stride *= 2;
            }
            while stride > 1 && to < last {
                stride /= 2;
                if to + stride <= last && spans(from, to + stride) {
                    to += stride;
                }
            }
            kept.push(to);
            from = to;
        }
        kept
    }

    /// Those of one pose only stay; otherwise each comes and goes with its own.
    fn arrows(&mut self, arrows: &[Vec<Shape>], film: &Film) {
        let come_and_go = arrows.iter().filter(|shapes| !shapes.is_empty()).count() > 1;
        for (key, shapes) in arrows.iter().enumerate() {
            let stay = film.stays.iter().find(|stay| stay.key == key);
            match stay.filter(|_| come_and_go && !shapes.is_empty()) {
                Some(stay) => self.meanwhile(stay, shapes),
                None => shapes
                    .iter()
                    .for_each(|shape| element(&mut self.out, shape)),
            }
        }
    }

    /// Arrows that are there only on the way to their pose, and at it.
    fn meanwhile(&mut self, stay: &Stay, shapes: &[Shape]) {
        let (from, until) = (
            fraction(stay.from / self.seconds),
            fraction(stay.until / self.seconds),
        );
        let seconds = thousandth(self.seconds);
        let before = if stay.from > 0.0 { "0" } else { "1" };
        let _ = writeln!(
            self.out,
            "<g transform=\"translate(0 0)\" opacity=\"{before}\"><animate attributeName=\"opacity\" calcMode=\"discrete\" \
             dur=\"{seconds}s\" repeatCount=\"indefinite\" keyTimes=\"0;{from};{until};1\" values=\"0;1;0;0\"/>"
        );
        for shape in shapes {
            element(&mut self.out, shape);
        }
        self.out.push_str("</g>\n");
    }

    /// A small ring that fills while a pose is held, so that stillness does not look like a fault.
    fn held(&mut self, holds: &[(f64, f64)], size: DVec2) {
        let (x, y) = (number(size.x - 26.0), 26);
        let ring = |ink: Ink| {
            format!(
                "<circle class=\"{}\" cx=\"{x}\" cy=\"{y}\" r=\"11\" fill=\"none\" stroke=\"{}\" stroke-width=\"5\"",
                ink.class(),
                ink.colour()
            )
        };
        let times: String = holds
            .iter()
            .map(|(from, until)| {
                let [from, until] = [from, until].map(|at| fraction(at / self.seconds));
                format!("{from};{until};{until};")
            })
            .collect();
        let values = "0 100;100 0;0 100;".repeat(holds.len());
        let seconds = thousandth(self.seconds);
        let _ = writeln!(
            self.out,
            "{}/>\n{} stroke-linecap=\"butt\" pathLength=\"100\" stroke-dasharray=\"0 100\" transform=\"rotate(-90 {x} {y})\">\
             <animate attributeName=\"stroke-dasharray\" dur=\"{seconds}s\" repeatCount=\"indefinite\" keyTimes=\"0;{times}1\" \
             values=\"0 100;{values}0 100\"/></circle>",
            ring(Ink::HoldGround),
            ring(Ink::Hold),
        );
    }
}

fn stays(through: &[&[Shape]]) -> bool {
    let first: Vec<DVec2> = through[0].iter().flat_map(Shape::points).collect();
    through.iter().all(|shapes| {
        let points = shapes.iter().flat_map(Shape::points);
        points.zip(&first).all(|(is, was)| is.distance(*was) < 0.05)
    })
}

/// Where shapes are that keep their shape.
struct Moved {
    places: Vec<Place>,
    /// How far their farthest point is from their middle.
    reach: f64,
}

struct Place {
    middle: DVec2,
    /// Degrees, clockwise on the screen, since the first moment.
    angle: f64,
}

impl Moved {
    /// None where they bend.
    fn of(through: &[&[Shape]]) -> Option<Moved> {
        let points = |shapes: &[Shape]| -> (DVec2, Vec<DVec2>) {
            let points: Vec<DVec2> = shapes.iter().flat_map(Shape::corners).collect();
            let middle = points.iter().sum::<DVec2>() / points.len() as f64;
            let around = points.iter().map(|point| *point - middle).collect();
            (middle, around)
        };
        let (_, was) = points(through[0]);
        let mut angle: f64 = 0.0;
        let mut places = Vec::with_capacity(through.len());
        for shapes in through {
            let (middle, is) = points(shapes);
            let (cross, dot) = was
                .iter()
                .zip(&is)
                .fold((0.0, 0.0), |(cross, dot), (was, is)| {
                    (cross + was.perp_dot(*is), dot + was.dot(*is))
                });
            let turned = f64::atan2(cross, dot).to_degrees();
            // The same direction, without a leap from 180° to −180°.
            angle = turned + ((angle - turned) / 360.0).round() * 360.0;
            let turn = DVec2::from_angle(angle.to_radians());
            let is_stiff = was
                .iter()
                .zip(&is)
                .all(|(was, is)| turn.rotate(*was).distance(*is) < STIFF);
            if !is_stiff {
                return None;
            }
            places.push(Place { middle, angle });
        }
        let reach = was.iter().map(|point| point.length()).fold(0.0, f64::max);
        Some(Moved { places, reach })
    }
}

fn thousandth(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

/// "0.25" as ".25".
fn fraction(value: f64) -> String {
    let rounded = (value * 10_000.0).round() / 10_000.0;
    let text = rounded.to_string();
    text.strip_prefix("0.")
        .map_or_else(|| text.clone(), |rest| format!(".{rest}"))
}
