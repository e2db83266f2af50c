//! What the body sits on, lies on, leans against or holds.

use glam::{DVec2, DVec3};
use serde::Deserialize;

use super::body::Body;
use super::camera::{Camera, HEIGHT};
use super::ink::Ink;
use super::pose::Target;
use super::shape::{Shape, capsule, ellipse, line, polygon};

/// Lengths and places in body heights, in the world.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Prop {
    /// Its seat's middle and height; the back is behind it, and rises `rest` above the seat.
    Chair {
        x: f64,
        seat: f64,
        back: bool,
        #[serde(default = "rest")]
        rest: f64,
    },
    Mat {
        from: f64,
        to: f64,
        half: f64,
    },
    /// Its face; it is behind that, seen from a person in front.
    Wall {
        x: f64,
        facing: f64,
        top: f64,
    },
    /// A wall that stands behind a person who is seen from the front, or before one seen from behind.
    Backdrop {
        half: f64,
        top: f64,
    },
    Table {
        from: f64,
        to: f64,
        top: f64,
        half: f64,
    },
    /// Two posts and a lintel, at x, so far from the middle.
    Door {
        x: f64,
        half: f64,
        top: f64,
    },
    /// Where it touches one thing and, if it rolls, the other that it is between: it goes half the way.
    Ball {
        at: Target,
        rolls: Option<Target>,
        radius: f64,
    },
    /// Something soft between two places.
    Pad {
        from: [f64; 3],
        to: [f64; 3],
        radius: f64,
    },
    /// A roll held against the body.
    Roll {
        at: Target,
        radius: f64,
    },
    /// From the hands around a foot.
    Strap {
        foot: usize,
    },
    /// Through both hands, and so far beyond.
    Stick {
        beyond: [f64; 2],
    },
    /// Under a hand.
    Cloth {
        hand: usize,
        top: f64,
    },
}

/// As high as the shoulders of who sits there.
fn rest() -> f64 {
    0.37
}

/// What lies behind the body, and what before it.
#[derive(Clone, Default)]
pub struct Placed {
    pub behind: Vec<Shape>,
    pub before: Vec<Shape>,
}

impl Placed {
    pub fn of(props: &[Prop], body: &Body, camera: &Camera) -> Placed {
        let mut placed = Placed::default();
        for prop in props {
            prop.place(body, camera, &mut placed);
        }
        placed
    }
}

impl Prop {
    /// Whether it is where it is whatever the body does.
    pub fn is_still(&self) -> bool {
        match self {
            Prop::Chair { .. }
            | Prop::Mat { .. }
            | Prop::Wall { .. }
            | Prop::Backdrop { .. }
            | Prop::Table { .. }
            | Prop::Door { .. }
            | Prop::Pad { .. } => true,
            Prop::Ball { .. }
            | Prop::Roll { .. }
            | Prop::Strap { .. }
            | Prop::Stick { .. }
            | Prop::Cloth { .. } => false,
        }
    }

    fn place(&self, body: &Body, camera: &Camera, placed: &mut Placed) {
        let see = |x: f64, y: f64, z: f64| camera.see(DVec3::new(x, y, z));
        match *self {
            Prop::Chair {
                x,
                seat,
                back,
                rest,
            } => {
                let (depth, half, thick) = (0.11, 0.115, 0.022);
                let behind = &mut placed.behind;
                let legs = [
                    (x - depth + 0.012, Ink::WoodFar),
                    (x + depth - 0.012, Ink::Wood),
                ];
                for (x, ink) in legs {
                    for z in [-half + 0.012, half - 0.012] {
                        let (from, to) = ([x - 0.01, 0.0, z - 0.01], [x + 0.01, seat, z + 0.01]);
                        behind.push(block(ink, "chair-leg", camera, from, to));
                    }
                }
                if back {
                    let (from, to) = (
                        [x - depth - 0.012, seat - thick, -half],
                        [x - depth + 0.012, seat + rest, half],
                    );
                    behind.push(block(Ink::WoodFar, "chair-back", camera, from, to));
                }
                let (from, to) = ([x - depth, seat - thick, -half], [x + depth, seat, half]);
                behind.push(block(Ink::Wood, "chair-seat", camera, from, to));
            }
            Prop::Mat { from, to, half } => {
                let under = if camera.is_level() { -0.026 } else { -0.01 };
                let (from, to) = ([from, under, -half], [to, 0.0, half]);
                placed.behind.push(block(Ink::Mat, "mat", camera, from, to));
            }
            Prop::Wall { x, facing, top } => {
                let behind = x - 0.03 * facing;
                let (from, to) = ([x.min(behind), 0.0, -0.2], [x.max(behind), top, 0.2]);
                placed
                    .behind
                    .push(block(Ink::Wall, "wall", camera, from, to));
                // The floor that it stands on.
                let front = x + 0.72 * facing;
                let (from, to) = ([x.min(front), -0.014, -0.2], [x.max(front), 0.0, 0.2]);
                placed
                    .behind
                    .push(block(Ink::Wall, "floor", camera, from, to));
            }
            Prop::Backdrop { half, top } => {
                let (from, to) = ([-0.1, 0.0, -half], [-0.1, top, half]);
                placed
                    .behind
                    .push(block(Ink::Wall, "backdrop", camera, from, to));
            }
            Prop::Table {
                from,
                to,
                top,
                half,
            } => {
                for x in [from + 0.03, to - 0.03] {
                    let (from, to) = ([x - 0.012, 0.0, -half], [x + 0.012, top - 0.01, half]);
                    placed
                        .behind
                        .push(block(Ink::WoodFar, "table-leg", camera, from, to));
                }
                let (from, to) = ([from, top - 0.024, -half], [to, top, half]);
                placed
                    .behind
                    .push(block(Ink::Wood, "table", camera, from, to));
            }
            Prop::Door { x, half, top } => {
                let post = |z: f64| {
                    let (from, to) = ([x - 0.02, 0.0, z - 0.022], [x + 0.02, top, z + 0.022]);
                    block(Ink::Wood, "post", camera, from, to)
                };
                placed.behind.push(post(-half));
                let (from, to) = (
                    [x - 0.02, top, -half - 0.022],
                    [x + 0.02, top + 0.045, half + 0.022],
                );
                placed
                    .behind
                    .push(block(Ink::Wood, "lintel", camera, from, to));
                placed.behind.push(post(half));
            }
            Prop::Ball { at, rolls, radius } => {
                let other = body.place(rolls.unwrap_or(at), 0);
                let middle = camera.see(body.place(at, 0).midpoint(other));
                placed.behind.push(round(Ink::Ball, "ball", middle, radius));
                let shine = round(Ink::BallLight, "ball-light", middle, radius * 0.68);
                placed.behind.push(shine);
            }
            Prop::Pad { from, to, radius } => {
                let path = capsule(
                    see(from[0], from[1], from[2]),
                    see(to[0], to[1], to[2]),
                    radius * HEIGHT,
                    radius * HEIGHT,
                );
                placed
                    .behind
                    .push(Shape::area(Ink::Soft, "pad", path.into()));
            }
            Prop::Roll { at, radius } => {
                let middle = camera.see(body.place(at, 0));
                let ends = [
                    middle - DVec2::Y * radius * HEIGHT,
                    middle + DVec2::Y * radius * HEIGHT,
                ];
                let roll = stroke(Ink::Strap, "roll", 2.0 * radius * HEIGHT, ends);
                placed.before.push(roll);
            }
            Prop::Strap { foot } => {
                let leg = &body.legs[foot];
                let sole = camera.see(leg.foot.point(0.045, -0.045, 0.0));
                for arm in &body.arms {
                    let hand = camera.see(arm.wrist.lerp(arm.fingers, 0.6));
                    placed
                        .before
                        .push(stroke(Ink::Strap, "strap", 3.6, [hand, sole]));
                }
                let under = [0.026, 0.062].map(|x| camera.see(leg.foot.point(x, -0.045, 0.0)));
                placed.before.push(stroke(Ink::Strap, "strap", 4.6, under));
            }
            Prop::Stick { beyond } => {
                let [right, left] = body
                    .arms
                    .map(|arm| camera.see(arm.wrist.lerp(arm.fingers, 0.6)));
                let along = (left - right).normalize_or(DVec2::X);
                let ends = [
                    right - along * beyond[0] * HEIGHT,
                    left + along * beyond[1] * HEIGHT,
                ];
                placed.before.push(stroke(Ink::Stick, "stick", 5.0, ends));
                // The fingers are around it.
                for held in [right, left] {
                    placed.before.push(round(Ink::Skin, "grip", held, 0.0155));
                }
            }
            Prop::Cloth { hand, top } => {
                let arm = &body.arms[hand];
                let from = DVec3::new(arm.wrist.x - 0.02, top + 0.004, arm.wrist.z);
                let to = DVec3::new(arm.fingers.x + 0.03, top + 0.004, arm.wrist.z);
                let ends = [camera.see(from), camera.see(to)];
                placed.before.push(stroke(Ink::Strap, "cloth", 4.0, ends));
            }
        }
    }
}

fn stroke(ink: Ink, part: &'static str, width: f64, ends: [DVec2; 2]) -> Shape {
    Shape {
        ink,
        part,
        stroke: width,
        path: line(ends),
    }
}

fn round(ink: Ink, part: &'static str, middle: DVec2, radius: f64) -> Shape {
    let radius = radius * HEIGHT;
    Shape::area(
        ink,
        part,
        ellipse(middle, DVec2::new(radius, 0.0), DVec2::new(0.0, radius)),
    )
}

/// A box as it is seen: the outline of its corners.
fn block(ink: Ink, part: &'static str, camera: &Camera, from: [f64; 3], to: [f64; 3]) -> Shape {
    let corners = (0..8).map(|corner| {
        let pick = |axis: usize| {
            if corner >> axis & 1 == 0 {
                from[axis]
            } else {
                to[axis]
            }
        };
        camera.see(DVec3::new(pick(0), pick(1), pick(2)))
    });
    Shape::area(ink, part, polygon(hull(corners.collect())))
}

/// The convex hull, by Andrew's monotone chain.
fn hull(mut points: Vec<DVec2>) -> Vec<DVec2> {
    let order = |a: &DVec2, b: &DVec2| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y));
    points.sort_by(order);
    points.dedup_by(|a, b| a.distance(*b) < 0.01);
    let chain = |points: &mut dyn Iterator<Item = DVec2>| {
        let mut chain: Vec<DVec2> = Vec::new();
        for point in points {
            while let [.., before, last] = chain[..]
                && (last - before).perp_dot(point - last) <= 1e-9
            {
                chain.pop();
            }
            chain.push(point);
        }
        chain.pop();
        chain
    };
    let mut lower = chain(&mut points.iter().copied());
    let upper = chain(&mut points.iter().rev().copied());
    lower.extend(upper);
    lower
}
