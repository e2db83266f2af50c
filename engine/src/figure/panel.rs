//! Where a figure stands in its picture, and how large that is.

use glam::DVec2;

use super::camera::HEIGHT;
use super::film::Stage;
use super::ink::Ink;
use super::shape::{Shape, Step, ellipse};
use super::svg::element;

/// Room around a figure.
const MARGIN: f64 = 16.0;
/// A panel is at least so large, so that people look equally tall in all of them, and as wide as 4 : 3.
const LEAST: DVec2 = DVec2::new(280.0, 210.0);
/// Where it shows only the upper part of a person.
const LEAST_CUT: DVec2 = DVec2::new(220.0, 165.0);
const SHAPE: f64 = 4.0 / 3.0;

/// The part of the screen that a figure takes.
pub struct Panel {
    pub size: DVec2,
    /// What is added to a point of the figure, whose ground is at 0; its x is turned around before for the
    /// left side.
    by: DVec2,
    mirrored: bool,
}

impl Panel {
    pub fn around<'a>(
        frames: impl IntoIterator<Item = &'a Vec<Shape>>,
        stage: &Stage<'_>,
        left: bool,
    ) -> Panel {
        let (mut least, mut most) = (DVec2::splat(f64::MAX), DVec2::splat(f64::MIN));
        for shape in frames.into_iter().flatten() {
            // An arc may stand out by its radius.
            let rounded = if shape.ink.is_line() {
                shape.stroke / 2.0
            } else {
                0.0
            };
            let (mut first, mut last) = (DVec2::splat(f64::MAX), DVec2::splat(f64::MIN));
            let mut before = None;
            for step in &shape.path {
                let around: &[DVec2] = match *step {
                    Step::Arc { radius, to, large } => {
                        &arc_reach(before.unwrap_or(to), to, radius, large)
                    }
                    Step::Move(_) | Step::Line(_) | Step::Curve(_) | Step::Close => step.points(),
                };
                for point in around {
                    first = first.min(*point);
                    last = last.max(*point);
                }
                before = step.points().last().copied().or(before);
            }
            least = least.min(first - rounded);
            most = most.max(last + rounded);
        }
        let cut = stage.drawn.above.map(|above| -above * HEIGHT);
        if let Some(cut) = cut {
            most.y = most.y.min(cut);
        }
        let (below, smallest) = match cut {
            Some(_) => (0.0, LEAST_CUT),
            None => (MARGIN, LEAST),
        };
        let needed = most - least + DVec2::new(2.0 * MARGIN, MARGIN + below);
        let needed = needed.max(smallest);
        let size = DVec2::new(
            needed.x.max(needed.y * SHAPE).round(),
            needed.y.max(needed.x / SHAPE).round(),
        );
        let middle = (least.x + most.x) / 2.0;
        let middle = if left { -middle } else { middle };
        // A figure stands a little above the lower edge; one that is cut off is cut off there.
        let spare = size.y - MARGIN - below - (most.y - least.y);
        let bottom = size.y - below - if cut.is_some() { 0.0 } else { spare * 0.35 };
        Panel {
            size,
            by: DVec2::new(size.x / 2.0 - middle, bottom - most.y),
            mirrored: left,
        }
    }

    fn map(&self, point: DVec2) -> DVec2 {
        let x = if self.mirrored { -point.x } else { point.x };
        DVec2::new(x, point.y) + self.by
    }

    pub fn placed(&self, shapes: Vec<Shape>, aside: DVec2) -> Vec<Shape> {
        let place = |shape: Shape| {
            let shape = shape.mapped(|point| self.map(point) + aside);
            if self.mirrored { shape.turned() } else { shape }
        };
        shapes.into_iter().map(place).collect()
    }

    pub fn write(&self, out: &mut String, stage: &Stage<'_>, shapes: Vec<Shape>, aside: DVec2) {
        self.shadow(out, stage, &shapes, aside);
        for shape in self.placed(shapes, aside) {
            element(out, &shape);
        }
    }

    /// A soft shadow under what stands on the ground.
    pub fn shadow(&self, out: &mut String, stage: &Stage<'_>, shapes: &[Shape], aside: DVec2) {
        let has_mat = shapes
            .iter()
            .any(|shape| shape.part == "mat" || shape.part == "floor");
        let rises = stage.camera.towards().y;
        if rises > 0.5 || has_mat {
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
        let half = (most - least) / 2.0 + 16.0;
        let deep = half * rises;
        let below = DVec2::new((least + most) / 2.0, self.by.y + 2.0 - 0.45 * deep);
        let middle = below + aside;
        let (a, b) = (DVec2::new(half, 0.0), DVec2::new(0.0, 6.0 + 0.45 * deep));
        element(
            out,
            &Shape::area(Ink::Shadow, "shadow", ellipse(middle, a, b)),
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
