//! A body as shapes, from the farthest to the nearest.

use glam::DVec3;
use serde::Deserialize;

use super::body::{ArmBones, Body, KNEE_RADIUS, LUMBAR, LegBones, THORAX};
use super::camera::{Camera, HEIGHT};
use super::head;
use super::ink::Ink;
use super::shape::{Shape, Step, capsule, polygon};

/// A part that can be told from the others: what moves, and what lies over what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    ArmR,
    ArmL,
    LegR,
    LegL,
    Pelvis,
    Trunk,
    Neck,
    Head,
    HandR,
    HandL,
}

/// How thick the flesh is, in body heights.
const PELVIS: f64 = 0.058;
const WAIST: f64 = 0.052;
const CHEST: f64 = 0.062;
const UPPER_CHEST: f64 = 0.046;
const NECK: f64 = 0.03;
const HIP: f64 = 0.056;
const ANKLE: f64 = 0.027;
const SHOULDER: f64 = 0.038;
const ELBOW: f64 = 0.029;
const WRIST: f64 = 0.021;
const FINGERS: f64 = 0.016;

pub struct Dress<'a> {
    pub moves: &'a [Part],
    /// Farthest first.
    pub order: &'a [Part],
    /// Which side is nearer to the viewer, where one is: its limbs are told from the far ones.
    pub near: Option<usize>,
    /// Legs that are drawn darker, where else they would not be told from each other.
    pub darker: &'a [Part],
    /// Whether the back is seen, and the shoulder blades on it.
    pub from_behind: bool,
}

pub fn flesh(body: &Body, camera: &Camera, dress: &Dress<'_>) -> Vec<Shape> {
    let mut shapes = Vec::with_capacity(48);
    for part in dress.order {
        let moves = dress.moves.contains(part);
        match part {
            Part::ArmR => arm(&mut shapes, body, camera, dress, 0),
            Part::ArmL => arm(&mut shapes, body, camera, dress, 1),
            Part::LegR => leg(&mut shapes, &body.legs[0], camera, dress, 0),
            Part::LegL => leg(&mut shapes, &body.legs[1], camera, dress, 1),
            Part::Pelvis => pelvis(&mut shapes, body, camera, moves),
            Part::Trunk => {
                trunk(&mut shapes, body, camera, moves);
                if dress.from_behind {
                    blades(&mut shapes, body, camera, dress);
                }
            }
            Part::Neck => neck(&mut shapes, body, camera),
            Part::Head => head::head(&mut shapes, &body.head, camera, moves),
            Part::HandR => hand(&mut shapes, &body.arms[0], camera, dress, 0),
            Part::HandL => hand(&mut shapes, &body.arms[1], camera, dress, 1),
        }
    }
    shapes
}

/// Which side is nearer to the viewer; none where both are about as near.
pub fn near_side(camera: &Camera, body: &Body) -> Option<usize> {
    let nearness = |side: usize| camera.nearness(body.arms[side].shoulder);
    let sideways = nearness(0) - nearness(1);
    (sideways.abs() > 0.12).then_some(if sideways > 0.0 { 0 } else { 1 })
}

/// Farthest first, as a body is seen from the side, from the front, or from behind.
pub fn order(camera: &Camera, body: &Body, near: Option<usize>) -> Vec<Part> {
    const ARMS: [[Part; 2]; 2] = [[Part::ArmR, Part::HandR], [Part::ArmL, Part::HandL]];
    const LEGS: [Part; 2] = [Part::LegR, Part::LegL];
    if let Some(near) = near {
        let far = 1 - near;
        let [arm, hand] = ARMS[far];
        let [near_arm, near_hand] = ARMS[near];
        return vec![
            arm,
            hand,
            LEGS[far],
            Part::Neck,
            Part::Pelvis,
            Part::Trunk,
            Part::Head,
            LEGS[near],
            near_arm,
            near_hand,
        ];
    }
    let faces = camera.nearness(body.thorax.axes.x_axis);
    let limbs = ARMS.into_iter().flatten();
    let middle = [
        Part::Neck,
        Part::Pelvis,
        Part::LegR,
        Part::LegL,
        Part::Trunk,
        Part::Head,
    ];
    if faces >= 0.0 {
        middle.into_iter().chain(limbs).collect()
    } else {
        limbs.into_iter().chain(middle).collect()
    }
}

fn circles(camera: &Camera, from: DVec3, to: DVec3, from_radius: f64, to_radius: f64) -> Vec<Step> {
    let path = capsule(
        camera.see(from),
        camera.see(to),
        from_radius * HEIGHT,
        to_radius * HEIGHT,
    );
    path.into()
}

fn arm(shapes: &mut Vec<Shape>, body: &Body, camera: &Camera, dress: &Dress<'_>, side: usize) {
    let arm = &body.arms[side];
    let (part, names) = [
        (Part::ArmR, ["upper-arm-r", "forearm-r"]),
        (Part::ArmL, ["upper-arm-l", "forearm-l"]),
    ][side];
    let far = dress.near.is_some_and(|near| near != side);
    // In front of the trunk an arm would else not be told from it.
    let shaded = far || (dress.near.is_none() && !dress.moves.contains(&Part::Trunk));
    let [sleeve, skin] = match (dress.moves.contains(&part), shaded) {
        (true, _) if !far => [Ink::Moving; 2],
        (true, _) => [Ink::MovingFar; 2],
        (false, false) => [Ink::Shirt, Ink::Skin],
        (false, true) => [Ink::ShirtFar, if far { Ink::SkinFar } else { Ink::Skin }],
    };
    shapes.push(Shape::area(
        sleeve,
        names[0],
        circles(camera, arm.shoulder, arm.elbow, SHOULDER, ELBOW),
    ));
    shapes.push(Shape::area(
        skin,
        names[1],
        circles(camera, arm.elbow, arm.wrist, ELBOW, WRIST),
    ));
}

fn hand(shapes: &mut Vec<Shape>, arm: &ArmBones, camera: &Camera, dress: &Dress<'_>, side: usize) {
    let far = dress.near.is_some_and(|near| near != side);
    let ink = if far { Ink::SkinFar } else { Ink::Skin };
    let from = arm.wrist.lerp(arm.fingers, 0.2);
    shapes.push(Shape::area(
        ink,
        ["hand-r", "hand-l"][side],
        circles(camera, from, arm.fingers, WRIST, FINGERS),
    ));
}

fn leg(shapes: &mut Vec<Shape>, leg: &LegBones, camera: &Camera, dress: &Dress<'_>, side: usize) {
    let (part, [thigh, shank, foot]) = [
        (Part::LegR, ["thigh-r", "shank-r", "foot-r"]),
        (Part::LegL, ["thigh-l", "shank-l", "foot-l"]),
    ][side];
    let far = dress.near.is_some_and(|near| near != side) || dress.darker.contains(&part);
    let (ink, shoe) = match (dress.moves.contains(&part), far) {
        (true, false) => (Ink::Moving, Ink::Shoe),
        (true, true) => (Ink::MovingFar, Ink::ShoeFar),
        (false, false) => (Ink::Trousers, Ink::Shoe),
        (false, true) => (Ink::TrousersFar, Ink::ShoeFar),
    };
    let heel = leg.foot.point(-0.012, -0.018, 0.0);
    let toes = leg.foot.point(0.085, -0.024, 0.0);
    let foot = Shape::area(shoe, foot, circles(camera, heel, toes, 0.024, 0.018));
    let shank = Shape::area(
        ink,
        shank,
        circles(camera, leg.knee, leg.ankle, KNEE_RADIUS, ANKLE),
    );
    let thigh = Shape::area(
        ink,
        thigh,
        circles(camera, leg.hip, leg.knee, HIP, KNEE_RADIUS),
    );
    shapes.extend([foot, shank, thigh]);
}

/// Two columns of flesh and what is between them; one where they lie behind each other.
fn columns<const N: usize>(
    shapes: &mut Vec<Shape>,
    camera: &Camera,
    ink: Ink,
    part: &'static str,
    columns: [[(DVec3, f64); N]; 2],
) {
    let seen =
        columns.map(|column| column.map(|(point, radius)| (camera.see(point), radius * HEIGHT)));
    for column in &seen {
        let path = column
            .windows(2)
            .flat_map(|pair| capsule(pair[0].0, pair[1].0, pair[0].1, pair[1].1))
            .collect();
        shapes.push(Shape::area(ink, part, path));
    }
    let [right, left] = &seen;
    if let ([(right, radius), ..], [(left, _), ..]) = (&right[..], &left[..]) {
        let across = capsule(*right, *left, *radius, *radius);
        shapes.push(Shape::area(ink, part, across.into()));
    }
    let around = right.iter().chain(left.iter().rev());
    shapes.push(Shape::area(
        ink,
        part,
        polygon(around.map(|(point, _)| *point)),
    ));
}

fn pelvis(shapes: &mut Vec<Shape>, body: &Body, camera: &Camera, moves: bool) {
    let ink = if moves { Ink::Moving } else { Ink::Trousers };
    let column = |z: f64| {
        [
            (body.pelvis.point(0.0, 0.0, 0.9 * z), PELVIS),
            (body.lumbar.point(0.0, LUMBAR * 0.55, z), WAIST - 0.001),
        ]
    };
    columns(
        shapes,
        camera,
        ink,
        "pelvis",
        [column(0.044), column(-0.044)],
    );
}

fn trunk(shapes: &mut Vec<Shape>, body: &Body, camera: &Camera, moves: bool) {
    let ink = if moves { Ink::Moving } else { Ink::Shirt };
    let column = |side: f64| {
        let shoulder = body.arms[if side > 0.0 { 0 } else { 1 }].shoulder;
        [
            (body.lumbar.point(0.0, LUMBAR * 0.42, 0.046 * side), WAIST),
            (
                body.thorax.point(0.004, THORAX * 0.05, 0.048 * side),
                WAIST + 0.003,
            ),
            (body.thorax.point(0.004, THORAX * 0.55, 0.056 * side), CHEST),
            (
                body.thorax
                    .point(0.0, THORAX - 0.03, 0.06 * side)
                    .lerp(shoulder, 0.35),
                UPPER_CHEST,
            ),
        ]
    };
    let first = shapes.len();
    columns(shapes, camera, ink, "trunk", [column(1.0), column(-1.0)]);
    // The line of the shoulders.
    let [right, left] = body.arms.map(|arm| arm.shoulder);
    shapes.insert(
        first,
        Shape::area(
            ink,
            "shoulders",
            circles(camera, right, left, SHOULDER, SHOULDER),
        ),
    );
    if body.breath > 0.0 {
        let belly = body.lumbar.point(0.02 + body.breath, LUMBAR * 0.6, 0.0);
        shapes.push(Shape::area(
            Ink::Moving,
            "belly",
            circles(
                camera,
                belly - body.lumbar.axes.y_axis * 0.04,
                belly + body.lumbar.axes.y_axis * 0.04,
                0.045,
                0.04,
            ),
        ));
    }
}

/// The inner edges of the shoulder blades, which go with the shoulders.
fn blades(shapes: &mut Vec<Shape>, body: &Body, camera: &Camera, dress: &Dress<'_>) {
    let sides = [(Part::ArmR, "blade-r", 1.0), (Part::ArmL, "blade-l", -1.0)];
    for ((part, name, outwards), arm) in sides.into_iter().zip(&body.arms) {
        let ink = match (
            dress.moves.contains(&part),
            dress.moves.contains(&Part::Trunk),
        ) {
            (true, false) => Ink::Moving,
            (_, true) => Ink::MovingFar,
            (false, false) => Ink::ShirtFar,
        };
        let rests = body.thorax.point(0.0, THORAX - 0.012, 0.1 * outwards);
        let moved = body.thorax.axes.transpose() * (arm.shoulder - rests);
        let point = |y: f64, z: f64| {
            let out = (z + 0.7 * moved.x) * outwards;
            body.thorax.point(-0.055, y + 0.6 * moved.y, out)
        };
        let edge = circles(
            camera,
            point(0.135, 0.044),
            point(0.05, 0.056),
            0.009,
            0.012,
        );
        shapes.push(Shape::area(ink, name, edge));
    }
}

fn neck(shapes: &mut Vec<Shape>, body: &Body, camera: &Camera) {
    let from = body.thorax.point(0.0, THORAX - 0.02, 0.0);
    let to = body.head.point(-0.012, -0.03, 0.0);
    shapes.push(Shape::area(
        Ink::SkinFar,
        "neck",
        circles(camera, from, to, NECK + 0.006, NECK),
    ));
}
