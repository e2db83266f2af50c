//! The body map: a calm figure from the front and from behind, in areas that can be tapped.

mod figure;
mod map;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::svg::number;
use crate::body::Area;

pub use map::{body_map, body_weeks};

/// The frame that the paths of one figure are drawn in.
pub const VIEW_BOX: &str = "0 0 240 440";

/// From where the figure is seen. Facing the person, as another would, their right is on the left of the
/// picture; from behind it is on the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    Front,
    Back,
}

/// An area as it is drawn and tapped.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Shape {
    pub area: Area,
    pub face: Face,
    /// What the `d` of an SVG path takes, in [`VIEW_BOX`].
    pub path: String,
    /// Where a number stands in it.
    pub x: f64,
    pub y: f64,
}

/// The highest pain, 0–10, of the areas marked in the week that begins on `monday`.
#[derive(Clone, Debug, PartialEq)]
pub struct BodyWeek {
    pub monday: NaiveDate,
    pub marks: Vec<(Area, u8)>,
}

/// Every area, from the front and from behind. Those with a back and a front are there twice, those
/// without a side not at all.
pub fn shapes() -> Vec<Shape> {
    [Face::Front, Face::Back]
        .into_iter()
        .flat_map(|face| {
            figure::areas(face).into_iter().map(move |(area, curves)| {
                let (x, y) = figure::middle(&curves);
                Shape {
                    area,
                    face,
                    path: figure::path(&curves, true),
                    x: number(x),
                    y: number(y),
                }
            })
        })
        .collect()
}

/// The figure's edge, to be drawn over the areas; the same from both sides.
pub fn outline(face: Face) -> String {
    match face {
        Face::Front | Face::Back => figure::path(&figure::edge(), true),
    }
}

/// The few lines that tell front from back: the hair in front, the shoulder blades behind. To be drawn, not filled.
pub fn details(face: Face) -> String {
    let lines = figure::details(face);
    let paths: Vec<String> = lines.iter().map(|line| figure::path(line, false)).collect();
    paths.join(" ")
}
