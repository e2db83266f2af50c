//! A head that shows where the face looks: hair behind, a nose, eyes, a mouth and an ear, wherever it turns.

use glam::{DVec2, DVec3};

use super::body::Frame;
use super::camera::{Camera, HEIGHT};
use super::ink::Ink;
use super::shape::{Shape, Step, ellipse, polygon};

/// Half its depth, height and breadth.
const SIZE: DVec3 = DVec3::new(0.064, 0.077, 0.057);
/// Where the middle of the hair is, and how far it reaches from there.
const HAIR: DVec3 = DVec3::new(-0.80, 0.60, 0.0);
const HAIR_REACH: f64 = 1.62;
/// Hair stands off the head.
const VOLUME: f64 = 1.05;
/// Points along each of its two edges.
const HAIR_POINTS: usize = 11;

pub fn head(shapes: &mut Vec<Shape>, frame: &Frame, camera: &Camera, moves: bool) {
    let seen = Seen::of(frame, camera);
    let outline = seen.outline(1.0);
    if moves {
        shapes.push(Shape {
            ink: Ink::Rim,
            part: "head-rim",
            stroke: 3.4,
            path: seen.outline(1.17),
        });
    }
    let nose = DVec3::new(1.05, -0.16, 0.0);
    shapes.push(seen.dot(Ink::Skin, "nose", nose, 0.0105));
    shapes.push(Shape::area(Ink::Skin, "head", outline));
    // Under the hair, where it goes when the head is seen from behind.
    let lips = DVec3::new(0.87, -0.56, 0.0).normalize();
    let shown = seen.faces(lips, -0.35);
    let lip = |point: DVec3| {
        let hidden = seen.at(DVec3::ZERO);
        hidden.lerp(seen.at_or_edge(point.normalize()), shown)
    };
    let corner = |side: f64| lip(DVec3::new(0.86, -0.48, 0.22 * side));
    let middle = lip(lips);
    shapes.push(Shape {
        ink: Ink::Feature,
        part: "mouth",
        stroke: 1.4,
        path: vec![
            Step::Move(corner(1.0)),
            Step::Curve([middle, middle, corner(-1.0)]),
        ],
    });
    shapes.push(Shape::area(Ink::Hair, "hair", polygon(seen.hair())));
    for (part, side) in [("ear-r", 1.0), ("ear-l", -1.0)] {
        let ear = DVec3::new(-0.08, -0.08, side);
        shapes.push(seen.dot(Ink::SkinFar, part, ear, 0.013 * seen.faces(ear, 0.2)));
    }
    shapes.push(seen.dot(
        Ink::SkinFar,
        "nose-tip",
        DVec3::new(1.0, -0.14, 0.0),
        0.009 * seen.faces(nose, 0.35),
    ));
    for (part, side) in [("eye-r", 1.0), ("eye-l", -1.0)] {
        let eye = DVec3::new(0.88, 0.12, 0.4 * side).normalize();
        shapes.push(seen.dot(Ink::Feature, part, eye, 0.0072 * seen.faces(eye, 0.12)));
    }
}

/// The head as a sphere that is pressed into shape: its points are unit vectors, forward, up, right.
struct Seen<'a> {
    frame: &'a Frame,
    camera: &'a Camera,
    /// Where the viewer is, for the sphere.
    viewer: DVec3,
}

impl<'a> Seen<'a> {
    fn of(frame: &'a Frame, camera: &'a Camera) -> Seen<'a> {
        let local = frame.axes.transpose() * camera.towards();
        Seen {
            frame,
            camera,
            viewer: (local / SIZE).normalize(),
        }
    }

    fn at(&self, point: DVec3) -> DVec2 {
        let place = self.frame.origin + self.frame.axes * (point * SIZE);
        self.camera.see(place)
    }

    /// From 0, hidden or at the edge, to 1, seen well.
    fn faces(&self, point: DVec3, from: f64) -> f64 {
        ((point.normalize().dot(self.viewer) - from) / 0.25).clamp(0.0, 1.0)
    }

    /// What is behind the edge shows at the edge.
    fn at_or_edge(&self, point: DVec3) -> DVec2 {
        let viewer = self.viewer;
        let depth = point.dot(viewer);
        self.at(if depth < 0.0 {
            (point - viewer * depth).normalize_or(DVec3::Y)
        } else {
            point
        })
    }

    fn outline(&self, larger: f64) -> Vec<Step> {
        let axes = [DVec3::X, DVec3::Y, DVec3::Z].map(|axis| self.at(axis) - self.at(DVec3::ZERO));
        // The shadow of an ellipsoid is an ellipse, whose halves come from its covariance.
        let xx: f64 = axes.iter().map(|axis| axis.x * axis.x).sum();
        let xy: f64 = axes.iter().map(|axis| axis.x * axis.y).sum();
        let yy: f64 = axes.iter().map(|axis| axis.y * axis.y).sum();
        let first = xx.sqrt();
        let a = DVec2::new(first, xy / first);
        let b = DVec2::new(0.0, (yy - xy * xy / xx).max(0.0).sqrt());
        ellipse(self.at(DVec3::ZERO), a * larger, b * larger)
    }

    fn dot(&self, ink: Ink, part: &'static str, point: DVec3, radius: f64) -> Shape {
        let radius = radius * HEIGHT;
        let (a, b) = (DVec2::new(radius, 0.0), DVec2::new(0.0, radius));
        Shape::area(ink, part, ellipse(self.at(point), a, b))
    }

    /// The edge of the hair: the head's own edge as far as the hair goes, and back along its rim.
    fn hair(&self) -> Vec<DVec2> {
        let (middle, viewer) = (HAIR.normalize(), self.viewer);
        let (sine, cosine) = HAIR_REACH.sin_cos();
        let depth = middle.dot(viewer);
        let flat = middle - viewer * depth;
        let sideways = flat.normalize_or(DVec3::Y);
        let across = viewer.cross(sideways);
        let inwards = (viewer - middle * depth).normalize_or(DVec3::Y);
        let edge = (cosine / flat.length().max(1e-9)).clamp(-1.0, 1.0).acos();
        let rim = -cosine * depth / (sine * flat.length().max(1e-9));
        let rim = rim.clamp(-1.0, 1.0).acos();
        let part = |index: usize| 2.0 * index as f64 / (HAIR_POINTS - 1) as f64 - 1.0;
        let along_edge = (0..HAIR_POINTS).map(|index| {
            let (sin, cos) = (edge * part(index)).sin_cos();
            self.at((sideways * cos + across * sin) * VOLUME)
        });
        let along_rim = (0..HAIR_POINTS).map(|index| {
            let (sin, cos) = (-rim * part(index)).sin_cos();
            self.at(middle * cosine + (inwards * cos + across * sin) * sine)
        });
        along_edge.chain(along_rim).collect()
    }
}
