//! The poses, as the product ships them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::arrow::Arrow;
use super::camera::View;
use super::flesh::Part;
use super::pose::{Pose, PoseData};
use super::prop::Prop;
use crate::error::Error;

/// How an exercise is drawn.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub exercise: String,
    pub view: View,
    pub moves: Vec<Part>,
    /// Farthest first; otherwise as the view has it.
    pub order: Option<Vec<Part>>,
    /// Legs that would else not be told from each other.
    pub darker: Vec<Part>,
    /// At least two; the last is the end, which is held, unless `end` says otherwise.
    pub keys: Vec<Pose>,
    pub end: usize,
    /// Those that a pair shows side by side: the start and the end, unless there is more to tell.
    pub panels: Vec<usize>,
    /// Every pose but the first is held, not only the last.
    pub holds_each: bool,
    /// From the last pose it goes on to the first rather than back the way it came.
    pub cycle: bool,
    /// Seconds from one pose to the next.
    pub tempo: f64,
    /// Only what is above this height is in the picture, so that what matters is seen larger.
    pub above: Option<f64>,
    pub props: Vec<Prop>,
    pub arrows: Vec<Arrow>,
}

/// Positions that several exercises begin with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bases {
    base: BTreeMap<String, Base>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Figures {
    figure: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Base {
    pose: PoseData,
    #[serde(default)]
    props: Vec<Prop>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    exercise: String,
    #[serde(default)]
    view: View,
    base: String,
    moves: Vec<Part>,
    order: Option<Vec<Part>>,
    #[serde(default)]
    darker: Vec<Part>,
    /// The first builds on the base, the others on the first.
    keys: Vec<PoseData>,
    end: Option<usize>,
    panels: Option<Vec<usize>>,
    #[serde(default)]
    holds_each: bool,
    #[serde(default)]
    cycle: bool,
    tempo: Option<f64>,
    above: Option<f64>,
    /// Beside those of the base.
    #[serde(default)]
    props: Vec<Prop>,
    /// Without those of the base.
    #[serde(default)]
    bare: bool,
    #[serde(default)]
    arrows: Vec<Arrow>,
}

/// Seconds from one pose to the next, where the exercise has no tempo of its own.
const TEMPO: f64 = 2.0;

const BASES: &str = include_str!("../../../content/figures/bases.toml");

const FIGURES: [&str; 3] = [
    include_str!("../../../content/figures/neck-and-trunk.toml"),
    include_str!("../../../content/figures/back-and-hip.toml"),
    include_str!("../../../content/figures/shoulder-and-posture.toml"),
];

/// Every figure there is.
pub fn shipped() -> Result<&'static [Drawn], Error> {
    static SHIPPED: OnceLock<Result<Vec<Drawn>, String>> = OnceLock::new();
    SHIPPED
        .get_or_init(|| {
            let bases = toml::from_str(BASES).map_err(|error| error.to_string())?;
            let files = FIGURES.iter().map(|text| parse(text, &bases));
            Ok(files.collect::<Result<Vec<_>, _>>()?.concat())
        })
        .as_deref()
        .map_err(|error| Error::Content(error.clone()))
}

fn parse(text: &str, bases: &Bases) -> Result<Vec<Drawn>, String> {
    let figures: Figures = toml::from_str(text).map_err(|error| error.to_string())?;
    let drawn = figures.figure.into_iter().map(|entry| {
        let base = bases.base.get(&entry.base);
        let base = base.ok_or_else(|| format!("{} has no base", entry.exercise))?;
        let standing = base.pose.over(&Pose::UPRIGHT);
        let mut keys = entry.keys.iter();
        let first = keys.next().map(|first| first.over(&standing));
        let first = first.ok_or_else(|| format!("{} has no pose", entry.exercise))?;
        let keys: Vec<Pose> = std::iter::once(first)
            .chain(keys.map(|key| key.over(&first)))
            .collect();
        let end = entry.end.unwrap_or(keys.len() - 1);
        let of_base = if entry.bare { &[][..] } else { &base.props };
        Ok(Drawn {
            exercise: entry.exercise,
            view: entry.view,
            moves: entry.moves,
            order: entry.order,
            darker: entry.darker,
            end,
            panels: entry.panels.unwrap_or_else(|| vec![0, end]),
            holds_each: entry.holds_each,
            keys,
            cycle: entry.cycle,
            tempo: entry.tempo.unwrap_or(TEMPO),
            above: entry.above,
            props: of_base.iter().cloned().chain(entry.props).collect(),
            arrows: entry.arrows,
        })
    });
    drawn.collect()
}
