//! What is drawn: paths whose numbers may change from frame to frame while their kind stays the same.

use std::slice;

use glam::DVec2;

use super::ink::Ink;

/// One path, on the screen: x to the right, y down, in the drawing's units.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub ink: Ink,
    /// Which part of the body or which prop it is: `thigh-r`.
    pub part: &'static str,
    /// How wide a line is; of an area, how far its edge is rounded.
    pub stroke: f64,
    pub path: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    Move(DVec2),
    Line(DVec2),
    /// An arc of a circle, clockwise on the screen.
    Arc {
        radius: f64,
        large: bool,
        to: DVec2,
    },
    /// Its two handles, and where it ends.
    Curve([DVec2; 3]),
    Close,
}

impl Step {
    /// Those that it is made of, its end last.
    pub fn points(&self) -> &[DVec2] {
        match self {
            Step::Move(to) | Step::Line(to) | Step::Arc { to, .. } => slice::from_ref(to),
            Step::Curve(points) => points,
            Step::Close => &[],
        }
    }

    fn points_mut(&mut self) -> &mut [DVec2] {
        match self {
            Step::Move(to) | Step::Line(to) | Step::Arc { to, .. } => slice::from_mut(to),
            Step::Curve(points) => points,
            Step::Close => &mut [],
        }
    }
}

impl Shape {
    /// Without a line around it.
    pub fn area(ink: Ink, part: &'static str, path: Vec<Step>) -> Shape {
        Shape {
            ink,
            part,
            stroke: 0.0,
            path,
        }
    }

    /// Writes what `d` takes.
    pub fn put_d(&self, out: &mut String) {
        for step in &self.path {
            match step {
                Step::Move(to) => put(out, 'M', slice::from_ref(to)),
                Step::Line(to) => put(out, 'L', slice::from_ref(to)),
                Step::Arc { radius, large, to } => {
                    out.push('A');
                    put_tenths(out, *radius);
                    out.push(' ');
                    put_tenths(out, *radius);
                    out.push_str(if *large { " 0 1 1 " } else { " 0 0 1 " });
                    put_point(out, *to);
                }
                Step::Curve(points) => put(out, 'C', points),
                Step::Close => out.push('Z'),
            }
        }
    }

    /// Every point that its path is made of.
    pub fn points(&self) -> impl Iterator<Item = DVec2> + Clone {
        self.path.iter().flat_map(Step::points).copied()
    }

    /// The ends of its steps without those by which a path comes back to its beginning.
    pub fn corners(&self) -> impl Iterator<Item = DVec2> {
        let mut start = None;
        self.path.iter().filter_map(move |step| {
            let to = *step.points().last()?;
            if let Step::Move(to) = step {
                start = Some(*to);
                return start;
            }
            (start != Some(to)).then_some(to)
        })
    }

    /// Whether both look the same.
    pub fn is_like(&self, other: &Shape) -> bool {
        self.path.len() == other.path.len()
            && self
                .points()
                .zip(other.points())
                .all(|(one, other)| one.distance(other) < 0.05)
    }

    /// Whether its corners lie on one line, without an arc or a curve to give it an area.
    pub fn is_flat(&self) -> bool {
        let is_straight = |step: &Step| match step {
            Step::Move(_) | Step::Line(_) | Step::Close => true,
            Step::Arc { .. } | Step::Curve(..) => false,
        };
        let twice = || -> f64 {
            let next = self.points().cycle().skip(1);
            let pairs = self.points().zip(next);
            pairs.map(|(one, next)| one.perp_dot(next)).sum()
        };
        self.stroke == 0.0 && self.path.iter().all(is_straight) && twice().abs() < 8.0
    }

    pub fn is_of_head(&self) -> bool {
        matches!(
            self.part,
            "head-rim"
                | "nose"
                | "head"
                | "hair"
                | "ear-r"
                | "ear-l"
                | "nose-tip"
                | "eye-r"
                | "eye-l"
                | "mouth"
        )
    }

    /// With every point moved by `map`, which keeps distances; a mirror turns arcs around.
    pub fn mapped(mut self, map: impl Fn(DVec2) -> DVec2) -> Shape {
        let points = self.path.iter_mut().flat_map(Step::points_mut);
        points.for_each(|point| *point = map(*point));
        self
    }
}

/// "12.5 40".
pub fn at(point: DVec2) -> String {
    let mut text = String::new();
    put_point(&mut text, point);
    text
}

fn put(out: &mut String, letter: char, points: &[DVec2]) {
    out.push(letter);
    for (index, point) in points.iter().enumerate() {
        if index > 0 {
            out.push(' ');
        }
        put_point(out, *point);
    }
}

pub fn put_point(out: &mut String, point: DVec2) {
    put_tenths(out, point.x);
    out.push(' ');
    put_tenths(out, point.y);
}

pub fn put_tenths(out: &mut String, value: f64) {
    put_decimal::<10>(out, value);
}

/// A multiple of one `PARTS`th, which is a power of ten. Far quicker than the shortest decimal of a float,
/// and a picture has thousands of them.
pub fn put_decimal<const PARTS: u64>(out: &mut String, value: f64) {
    let parts = (value * PARTS as f64).round() as i64;
    if parts < 0 {
        out.push('-');
    }
    let parts = parts.unsigned_abs();
    put_whole(out, parts / PARTS);
    let mut rest = parts % PARTS;
    if rest > 0 {
        out.push('.');
    }
    while rest > 0 {
        rest *= 10;
        put_digit(out, rest / PARTS);
        rest %= PARTS;
    }
}

fn put_whole(out: &mut String, whole: u64) {
    if whole >= 10 {
        put_whole(out, whole / 10);
    }
    put_digit(out, whole % 10);
}

fn put_digit(out: &mut String, digit: u64) {
    out.push(char::from(b'0' + digit as u8));
}

/// A bone with its flesh: two circles and their outer tangents.
pub fn capsule(from: DVec2, to: DVec2, from_radius: f64, to_radius: f64) -> [Step; 6] {
    let way = to - from;
    let length = way.length();
    let along = way.normalize_or(DVec2::Y);
    let across = along.perp();
    // How far the tangents lean; a circle that swallows the other keeps a sliver of it.
    let leans = ((from_radius - to_radius) / length.max(1e-6)).clamp(-0.97, 0.97);
    let (sine, cosine) = (leans, (1.0 - leans * leans).sqrt());
    let (left, right) = (
        along * sine - across * cosine,
        along * sine + across * cosine,
    );
    [
        Step::Move(from + left * from_radius),
        Step::Line(to + left * to_radius),
        Step::Arc {
            radius: to_radius,
            large: from_radius < to_radius,
            to: to + right * to_radius,
        },
        Step::Line(from + right * from_radius),
        Step::Arc {
            radius: from_radius,
            large: from_radius >= to_radius,
            to: from + left * from_radius,
        },
        Step::Close,
    ]
}

/// A closed path through `points`, in straight lines.
pub fn polygon(points: impl IntoIterator<Item = DVec2>) -> Vec<Step> {
    steps(points).chain([Step::Close]).collect()
}

/// A path through `points`, in straight lines.
pub fn line(points: impl IntoIterator<Item = DVec2>) -> Vec<Step> {
    steps(points).collect()
}

fn steps(points: impl IntoIterator<Item = DVec2>) -> impl Iterator<Item = Step> {
    let points = points.into_iter().enumerate();
    points.map(|(index, point)| match index {
        0 => Step::Move(point),
        _ => Step::Line(point),
    })
}

/// An ellipse about `centre` with two conjugate half-diameters.
pub fn ellipse(centre: DVec2, a: DVec2, b: DVec2) -> Vec<Step> {
    const ROUND: f64 = 0.5523;
    let curve = |from: DVec2, to: DVec2| {
        Step::Curve([
            centre + from + to * ROUND,
            centre + to + from * ROUND,
            centre + to,
        ])
    };
    vec![
        Step::Move(centre + a),
        curve(a, b),
        curve(b, -a),
        curve(-a, -b),
        curve(-b, a),
        Step::Close,
    ]
}
