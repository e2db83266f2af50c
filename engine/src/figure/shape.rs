//! What is drawn: paths whose numbers may change from frame to frame while their kind stays the same.

use std::fmt::Write as _;

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
    Curve(DVec2, DVec2, DVec2),
    Close,
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

    /// What `d` takes.
    pub fn d(&self) -> String {
        let mut d = String::with_capacity(self.path.len() * 12);
        for step in &self.path {
            match *step {
                Step::Move(to) => put(&mut d, 'M', [to]),
                Step::Line(to) => put(&mut d, 'L', [to]),
                Step::Arc { radius, large, to } => {
                    d.push('A');
                    put_tenths(&mut d, radius);
                    d.push(' ');
                    put_tenths(&mut d, radius);
                    d.push_str(if large { " 0 1 1 " } else { " 0 0 1 " });
                    put_point(&mut d, to);
                }
                Step::Curve(first, second, to) => put(&mut d, 'C', [first, second, to]),
                Step::Close => d.push('Z'),
            }
        }
        d
    }

    /// Every point that its path is made of.
    pub fn points(&self) -> Vec<DVec2> {
        let mut points = Vec::with_capacity(self.path.len() * 2);
        for step in &self.path {
            match *step {
                Step::Move(to) | Step::Line(to) | Step::Arc { to, .. } => points.push(to),
                Step::Curve(first, second, to) => points.extend([first, second, to]),
                Step::Close => {}
            }
        }
        points
    }

    /// The same without those by which a path comes back to its beginning.
    pub fn corners(&self) -> Vec<DVec2> {
        let mut corners: Vec<DVec2> = Vec::new();
        let mut start = None;
        for step in &self.path {
            match *step {
                Step::Move(to) => {
                    start = Some(to);
                    corners.push(to);
                }
                Step::Line(to) | Step::Arc { to, .. } | Step::Curve(_, _, to)
                    if start != Some(to) =>
                {
                    corners.push(to);
                }
                Step::Line(_) | Step::Arc { .. } | Step::Curve(..) | Step::Close => {}
            }
        }
        corners
    }

    /// Whether both look the same.
    pub fn is_like(&self, other: &Shape) -> bool {
        self.path.len() == other.path.len()
            && self
                .points()
                .iter()
                .zip(other.points())
                .all(|(one, other)| one.distance(other) < 0.05)
    }

    /// Whether its corners lie on one line, without an arc or a curve to give it an area.
    pub fn is_flat(&self) -> bool {
        let is_straight = |step: &Step| match step {
            Step::Move(_) | Step::Line(_) | Step::Close => true,
            Step::Arc { .. } | Step::Curve(..) => false,
        };
        let corners = self.points();
        let next = corners.iter().cycle().skip(1);
        let twice: f64 = corners
            .iter()
            .zip(next)
            .map(|(one, next)| one.perp_dot(*next))
            .sum();
        self.path.iter().all(is_straight) && self.stroke == 0.0 && twice.abs() < 8.0
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
    pub fn mapped(&self, map: impl Fn(DVec2) -> DVec2) -> Shape {
        Shape {
            path: self
                .path
                .iter()
                .map(|step| match *step {
                    Step::Move(to) => Step::Move(map(to)),
                    Step::Line(to) => Step::Line(map(to)),
                    Step::Arc { radius, large, to } => Step::Arc {
                        radius,
                        large,
                        to: map(to),
                    },
                    Step::Curve(first, second, to) => Step::Curve(map(first), map(second), map(to)),
                    Step::Close => Step::Close,
                })
                .collect(),
            ..self.clone()
        }
    }
}

/// "12.5 40".
pub fn at(point: DVec2) -> String {
    let mut text = String::new();
    put_point(&mut text, point);
    text
}

fn put<const N: usize>(d: &mut String, letter: char, points: [DVec2; N]) {
    d.push(letter);
    for (index, point) in points.into_iter().enumerate() {
        if index > 0 {
            d.push(' ');
        }
        put_point(d, point);
    }
}

fn put_point(d: &mut String, point: DVec2) {
    put_tenths(d, point.x);
    d.push(' ');
    put_tenths(d, point.y);
}

/// Far quicker than the shortest decimal of a float, and a picture has thousands of them.
fn put_tenths(d: &mut String, value: f64) {
    let tenths = (value * 10.0).round() as i64;
    if tenths < 0 {
        d.push('-');
    }
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    // Writing into a string cannot fail.
    let _ = match rest {
        0 => write!(d, "{whole}"),
        rest => write!(d, "{whole}.{rest}"),
    };
}

/// A bone with its flesh: two circles and their outer tangents.
pub fn capsule(from: DVec2, to: DVec2, from_radius: f64, to_radius: f64) -> Vec<Step> {
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
    vec![
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
    let mut path = line(points);
    path.push(Step::Close);
    path
}

/// A path through `points`, in straight lines.
pub fn line(points: impl IntoIterator<Item = DVec2>) -> Vec<Step> {
    points
        .into_iter()
        .enumerate()
        .map(|(index, point)| match index {
            0 => Step::Move(point),
            _ => Step::Line(point),
        })
        .collect()
}

/// An ellipse about `centre` with two conjugate half-diameters.
pub fn ellipse(centre: DVec2, a: DVec2, b: DVec2) -> Vec<Step> {
    const ROUND: f64 = 0.5523;
    let curve = |from: DVec2, to: DVec2| {
        Step::Curve(
            centre + from + to * ROUND,
            centre + to + from * ROUND,
            centre + to,
        )
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
