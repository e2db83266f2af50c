//! The arrow that tells where the moving part goes.

use glam::DVec2;
use serde::Deserialize;

use super::body::Body;
use super::camera::{Camera, HEIGHT};
use super::ink::Ink;
use super::shape::{Shape, line, polygon};

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arrow {
    /// Whose way it shows.
    pub of: Point,
    /// Beside that way: to the right on the screen, and up.
    #[serde(default)]
    pub by: [f64; 2],
    /// A push where nothing moves: to the right on the screen, and up. The arrow ends at `by` of the point.
    pub push: Option<[f64; 2]>,
    /// Its length where the way is shorter.
    #[serde(default = "shortest")]
    pub least: f64,
    /// How far it bows out to its left.
    #[serde(default)]
    pub bow: f64,
    /// Also the way back: heads at both ends.
    #[serde(default)]
    pub both: bool,
    /// The way from one pose to another only, counted from 0; otherwise from the start to the end. It belongs
    /// to the pose where it ends.
    pub between: Option<[usize; 2]>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Point {
    Head,
    Nose,
    Chest,
    Hips,
    Belly,
    ShoulderR,
    ShoulderL,
    ElbowR,
    ElbowL,
    HandR,
    HandL,
    KneeR,
    KneeL,
    FootR,
    FootL,
}

/// In body heights.
fn shortest() -> f64 {
    0.11
}

const POINTS: usize = 9;
/// A longer arrow has one every so far, in the drawing's units.
const STEP: f64 = 12.0;

impl Point {
    fn of(self, body: &Body, camera: &Camera) -> DVec2 {
        let [right, left] = &body.arms;
        let [leg_r, leg_l] = &body.legs;
        camera.see(match self {
            Point::Head => body.head.origin,
            Point::Nose => body.head.point(0.07, 0.0, 0.0),
            Point::Chest => body.thorax.point(0.0, 0.1, 0.0),
            Point::Hips => body.pelvis.origin,
            Point::Belly => body.lumbar.point(0.06 + body.breath, 0.07, 0.0),
            Point::ShoulderR => right.shoulder,
            Point::ShoulderL => left.shoulder,
            Point::ElbowR => right.elbow,
            Point::ElbowL => left.elbow,
            Point::HandR => right.fingers,
            Point::HandL => left.fingers,
            Point::KneeR => leg_r.knee,
            Point::KneeL => leg_l.knee,
            Point::FootR => leg_r.foot.point(0.05, 0.0, 0.0),
            Point::FootL => leg_l.foot.point(0.05, 0.0, 0.0),
        })
    }
}

/// `way` is the body at so many steps from start to end.
pub fn arrow(arrow: &Arrow, way: &[Body], camera: &Camera) -> Vec<Shape> {
    let beside = DVec2::new(arrow.by[0], -arrow.by[1]) * HEIGHT;
    let Some(end) = way.last() else {
        return Vec::new();
    };
    let points: Vec<DVec2> = match arrow.push {
        Some([x, y]) => {
            let tip = arrow.of.of(end, camera) + beside;
            let push = DVec2::new(x, -y) * HEIGHT;
            vec![tip - push, tip]
        }
        None => rounded(
            way.iter()
                .map(|body| arrow.of.of(body, camera) + beside)
                .collect(),
        ),
    };
    drawn(arrow, &points)
}

/// A way through several poses without their corners.
fn rounded(way: Vec<DVec2>) -> Vec<DVec2> {
    const REACH: usize = 6;
    if way.len() <= 4 * REACH {
        return way;
    }
    let last = way.len() - 1;
    (0..=last)
        .map(|index| {
            let reach = REACH.min(index).min(last - index);
            let around = &way[index - reach..=index + reach];
            around.iter().sum::<DVec2>() / around.len() as f64
        })
        .collect()
}

fn drawn(arrow: &Arrow, way: &[DVec2]) -> Vec<Shape> {
    let (Some(&first), Some(&last)) = (way.first(), way.last()) else {
        return Vec::new();
    };
    let straight = last - first;
    let across = straight.normalize_or(DVec2::X).perp() * -1.0;
    let grow = (arrow.least * HEIGHT / straight.length().max(1.0)).max(1.0);
    let middle = (first + last) / 2.0;
    let count = (way.len().max(POINTS) - 1).max((straight.length() / STEP) as usize);
    let points: Vec<DVec2> = (0..=count)
        .map(|index| {
            let part = index as f64 / count as f64;
            let along = part * (way.len() - 1) as f64;
            let (before, rest) = (along.floor() as usize, along.fract());
            let from = way[before.min(way.len() - 1)];
            let to = way[(before + 1).min(way.len() - 1)];
            let on_way = middle + (from.lerp(to, rest) - middle) * grow;
            on_way + across * (arrow.bow * HEIGHT * 4.0 * part * (1.0 - part))
        })
        .collect();
    let mut shapes = vec![Shape {
        ink: Ink::Arrow,
        part: "arrow",
        stroke: 5.0,
        path: line(points.iter().copied()),
    }];
    let end = points.len() - 1;
    shapes.push(tip(
        points[end],
        points[end] - points[end.saturating_sub(2)],
    ));
    if arrow.both {
        shapes.push(tip(points[0], points[0] - points[2.min(end)]));
    }
    shapes
}

fn tip(at: DVec2, towards: DVec2) -> Shape {
    let along = towards.normalize_or(DVec2::X);
    let across = along.perp();
    Shape {
        ink: Ink::ArrowHead,
        part: "arrow-head",
        stroke: 3.0,
        path: polygon([
            at + along * 8.0,
            at - along * 5.0 + across * 8.0,
            at - along * 5.0 - across * 8.0,
        ]),
    }
}
