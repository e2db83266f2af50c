//! From where a figure is seen.

use glam::{DVec2, DVec3};
use serde::Deserialize;

/// A body height in the drawing's units.
pub const HEIGHT: f64 = 250.0;

#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// From the person's right.
    #[default]
    Side,
    /// From the front of a standing person, and from the feet of one who lies on the back.
    Front,
    /// From behind a standing person.
    Back,
    /// From above, the feet to the right.
    Above,
    /// From the front, `turn` degrees round to the person's right, and `lift` degrees above.
    From { turn: f64, lift: f64 },
}

/// Orthographic.
#[derive(Clone, Copy, Debug)]
pub struct Camera {
    right: DVec3,
    up: DVec3,
    towards: DVec3,
}

impl Camera {
    pub fn of(view: View) -> Camera {
        // `turn` is counted from the side here.
        let (turn, lift): (f64, f64) = match view {
            View::Side => (0.0, 0.0),
            View::Front => (90.0, 0.0),
            View::Back => (-90.0, 0.0),
            View::Above => (0.0, 90.0),
            View::From { turn, lift } => (90.0 - turn, lift),
        };
        let ((sin, cos), (rise, level)) =
            (turn.to_radians().sin_cos(), lift.to_radians().sin_cos());
        let right = DVec3::new(cos, 0.0, -sin);
        let towards = DVec3::new(sin * level, rise, cos * level);
        Camera {
            right,
            up: towards.cross(right),
            towards,
        }
    }

    /// On the screen, y down.
    pub fn see(&self, point: DVec3) -> DVec2 {
        DVec2::new(point.dot(self.right), -point.dot(self.up)) * HEIGHT
    }

    /// How near to the viewer.
    pub fn nearness(&self, point: DVec3) -> f64 {
        point.dot(self.towards)
    }

    pub fn towards(&self) -> DVec3 {
        self.towards
    }

    /// Where the ground is a line.
    pub fn is_level(&self) -> bool {
        self.towards.y.abs() < 1e-9
    }
}
