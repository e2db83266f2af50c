//! Exercise poses as a jointed figure, still or moving.
//!
//! # Invariants
//! - A pose is illustrative: drawn to be recognised, never a goal for a range of motion.
//! - An SVG has presentation attributes only: no style, no script, no id, nothing from outside. Every part
//!   has a class, for a page that colours it anew, and a colour, for everything else.
//! - A limb that holds on to a place stays there; a bone keeps its length; nothing goes through the ground.
//! - Drawn as for the right side; the left is its exact mirror.

mod arrow;
mod body;
mod camera;
mod data;
mod film;
mod flesh;
mod head;
mod ink;
#[cfg(test)]
mod laws;
mod moving;
mod panel;
mod pose;
mod prop;
mod shape;
mod svg;

use chrono::TimeDelta;

pub use film::{Motion, MotionPart};

use crate::words::Words;

/// How a figure is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Start and end side by side, numbered; with what is between, where two do not tell it.
    Pair,
    /// The end, with the start as a faint shadow behind it: one small picture.
    Glance,
    /// Start, end, held for as long as the dose says, and back.
    Moving { hold: Option<TimeDelta> },
}

/// The figure of a library exercise as an SVG; none where there is none. Drawn as for the right side;
/// `left` mirrors it.
pub fn figure(exercise: &str, shown: Shown, left: bool, words: &Words) -> Option<String> {
    let drawn = data::shipped().ok()?;
    let drawn = drawn.iter().find(|drawn| drawn.exercise == exercise)?;
    let said = svg::Said {
        title: words.data(&format!("exercise-{exercise}")),
        start: words.data(&format!("exercise-{exercise}.from")),
        end: words.data(&format!("exercise-{exercise}.to")),
    };
    Some(svg::svg(drawn, shown, left, &said))
}

/// What the moving figure of a library exercise goes through in one repetition; none where there is no figure.
pub fn motion(exercise: &str, hold: Option<TimeDelta>) -> Option<Vec<MotionPart>> {
    let drawn = data::shipped().ok()?;
    let drawn = drawn.iter().find(|drawn| drawn.exercise == exercise)?;
    let hold = hold.map(|hold| hold.num_milliseconds() as f64 / 1000.0);
    Some(film::Film::of(drawn, hold).parts)
}

/// The exercises that have a figure.
pub fn drawn() -> Result<Vec<&'static str>, crate::error::Error> {
    let all = data::shipped()?.iter();
    Ok(all.map(|drawn| drawn.exercise.as_str()).collect())
}
