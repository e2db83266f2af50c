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
use super::shape::{Shape, put_decimal, put_point};
use super::svg::{Said, document, element, put_path};
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
    let panel = |left: bool| Panel::around(frames.iter().chain(&arrows), stage, left);
    let mirror = left.then(|| {
        let pictures = [frames.clone(), arrows.clone()];
        Told::of(stage, &film, panel(true), pictures)
    });
    let right = Told::of(stage, &film, panel(false), [frames, arrows]);
    let ways = right.ways();
    let (mut tolerance, mut parts) = (0.0, String::new());
    for next in TOLERANCES {
        (tolerance, parts) = (next, right.parts(&ways, next));
        if parts.len() < LARGEST {
            break;
        }
    }
    // Left is told in as many numbers as right is, so that it is its mirror at every moment.
    if let Some(left) = &mirror {
        parts = left.parts(&left.ways(), tolerance);
    }
    document(right.panel.size, said, &parts)
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
        pictures: [Vec<Vec<Shape>>; 2],
    ) -> Told<'a> {
        let mut shadow = String::new();
        panel.shadow(&mut shadow, stage, &pictures[0][0], DVec2::ZERO);
        let [frames, arrows] = pictures.map(|pictures| {
            let pictures = pictures.into_iter();
            let placed = pictures.map(|shapes| panel.placed(shapes, DVec2::ZERO));
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

    /// How each of its shapes moves, or several together.
    fn ways(&self) -> Vec<Way<'_>> {
        let mut ways = Vec::new();
        for group in groups(&self.frames[0]) {
            let frames = self.frames.iter();
            let through = frames.map(|shapes| &shapes[group.clone()]);
            ways_of(&mut ways, through.collect());
        }
        ways
    }

    fn parts(&self, ways: &[Way<'_>], tolerance: f64) -> String {
        let film = self.film;
        let moments = film.moments.iter();
        let mut svg = Moving {
            out: self.shadow.clone(),
            times: moments.clone().map(|one| one.at / film.seconds).collect(),
            poses: moments.map(|one| one.pose).collect(),
            seconds: film.seconds,
            tolerance,
        };
        for way in ways {
            match way {
                Way::Stays(shape) => element(&mut svg.out, shape),
                Way::Moves(shapes, moved) => svg.moved(shapes, moved),
                Way::Bends(shapes, points) => svg.redrawn(shapes, points),
            }
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

/// What becomes of shapes in a film.
enum Way<'a> {
    Stays(&'a Shape),
    /// As a whole, without bending.
    Moves(&'a [Shape], Moved),
    /// Drawn anew in every frame, through these points.
    Bends(Vec<&'a Shape>, Vec<Vec<DVec2>>),
}

/// How the shapes of these frames move: together where they can, and otherwise each by itself.
fn ways_of<'a>(ways: &mut Vec<Way<'a>>, through: Vec<&'a [Shape]>) {
    let first = through[0];
    if let [alone] = first
        && stays(&through)
    {
        ways.push(Way::Stays(alone));
    } else if let Some(moved) = Moved::of(&through) {
        ways.push(Way::Moves(first, moved));
    } else if first.len() == 1 {
        let shapes: Vec<&Shape> = through.into_iter().flatten().collect();
        let points = shapes.iter().map(|shape| all(shape.points())).collect();
        ways.push(Way::Bends(shapes, points));
    } else {
        for index in 0..first.len() {
            let alone = through.iter().map(|shapes| &shapes[index..=index]);
            ways_of(ways, alone.collect());
        }
    }
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
    /// A shape that bends: its path at the moments between which its numbers change evenly.
    fn redrawn(&mut self, through: &[&Shape], points: &[Vec<DVec2>]) {
        let keys = self.kept(|from, to, part, between| {
            let ends = points[from].iter().zip(&points[to]);
            ends.zip(&points[between])
                .all(|((from, to), is)| from.lerp(*to, part).distance(*is) < self.tolerance)
        });
        put_path(&mut self.out, through[0]);
        self.out.push('>');
        let animate = "animate attributeName=\"d\"";
        self.through(animate, &keys, |out, pose| through[pose].put_d(out));
        self.out.push_str("</path>\n");
    }

    /// Shapes that are moved and turned as a whole about their middle.
    fn moved(&mut self, shapes: &[Shape], moved: &Moved) {
        let places = &moved.places;
        let steps = self.kept(|from, to, part, between| {
            let even = places[from].middle.lerp(places[to].middle, part);
            even.distance(places[between].middle) < self.tolerance * 0.7
        });
        let turns = self.kept(|from, to, part, between| {
            let (from, to) = (places[from].angle, places[to].angle);
            let even = from + (to - from) * part;
            (even - places[between].angle).to_radians().abs() * moved.reach < self.tolerance * 0.7
        });
        let step = "animateTransform attributeName=\"transform\" type=\"translate\"";
        let turn = "animateTransform attributeName=\"transform\" type=\"rotate\"";
        let middle = places[0].middle;
        self.out.push_str("<g transform=\"translate(");
        put_point(&mut self.out, middle);
        self.out.push_str(")\">");
        self.through(step, &steps, |out, pose| {
            put_point(out, places[pose].middle);
        });
        self.out.push_str("<g transform=\"rotate(0)\">");
        self.through(turn, &turns, |out, pose| {
            put_decimal::<100>(out, places[pose].angle);
        });
        self.out.push('\n');
        for shape in shapes {
            element(&mut self.out, &shape.clone().mapped(|point| point - middle));
        }
        self.out.push_str("</g></g>\n");
    }

    /// What is written of the poses at these moments, as an animation; nothing where it is always the same.
    fn through(&mut self, what: &str, keys: &[usize], put: impl Fn(&mut String, usize)) {
        let out = &mut self.out;
        let start = out.len();
        // Writing into a string cannot fail.
        let _ = write!(
            out,
            "<{what} dur=\"{}s\" repeatCount=\"indefinite\" keyTimes=\"",
            thousandth(self.seconds)
        );
        for &key in keys {
            if key > 0 {
                out.push(';');
            }
            put_fraction(out, self.times[key]);
        }
        out.push_str("\" values=\"");
        let values = out.len();
        for &key in keys {
            if key > 0 {
                out.push(';');
            }
            put(out, self.poses[key]);
        }
        let mut all = out[values..].split(';');
        let first = all.next();
        if all.all(|value| Some(value) == first) {
            out.truncate(start);
        } else {
            out.push_str("\"/>");
        }
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
    let first = all(through[0].iter().flat_map(Shape::points));
    through.iter().all(|shapes| {
        let points = shapes.iter().flat_map(Shape::points);
        points.zip(&first).all(|(is, was)| is.distance(*was) < 0.05)
    })
}

/// Gone through in one go: to be asked for one point after the other is slow for what is nested.
fn all(points: impl Iterator<Item = DVec2>) -> Vec<DVec2> {
    let mut all = Vec::with_capacity(32);
    points.for_each(|point| all.push(point));
    all
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
        // Where their corners are, seen from their middle.
        let around = |shapes: &[Shape], corners: &mut Vec<DVec2>| -> DVec2 {
            corners.clear();
            let all = shapes.iter().flat_map(Shape::corners);
            all.for_each(|corner| corners.push(corner));
            let middle = corners.iter().sum::<DVec2>() / corners.len() as f64;
            corners.iter_mut().for_each(|corner| *corner -= middle);
            middle
        };
        let (mut was, mut is) = (Vec::new(), Vec::new());
        around(through[0], &mut was);
        let mut angle: f64 = 0.0;
        let mut places = Vec::with_capacity(through.len());
        for shapes in through {
            let middle = around(shapes, &mut is);
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
fn put_fraction(out: &mut String, value: f64) {
    let start = out.len();
    put_decimal::<10_000>(out, value);
    if out[start..].starts_with("0.") {
        out.remove(start);
    }
}

fn fraction(value: f64) -> String {
    let mut text = String::new();
    put_fraction(&mut text, value);
    text
}
