//! What only an exercise's page says of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Amount, Group};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// Of the exercise.
    pub id: String,
    /// Parts of the body that it works on beside its own.
    #[serde(default)]
    pub also: Vec<Group>,
    /// Any one of each; nothing is needed where it is empty.
    #[serde(default)]
    pub equipment: Vec<Vec<Equipment>>,
    /// It can be done sitting at a desk.
    #[serde(default)]
    pub desk: bool,
    pub laterality: Laterality,
    /// Our own default in full; the schedule starts at its lower end.
    pub ours: Amount,
    /// From the least to the most that sources print; several where they differ in kind.
    pub range: Vec<Amount>,
    /// What each source prints.
    pub printed: Vec<Printed>,
    /// Its own stop signs, as `stop-<key>`.
    pub stops: Vec<String>,
    /// Above this pain, 0–10, it ends.
    pub pain_limit: Option<u8>,
}

/// What one source prints of the dose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Printed {
    /// `M` is common practice, its numbers not verified.
    pub source: String,
    /// What has to be said beside the numbers, as `printed-<key>`.
    pub remark: Option<String>,
    #[serde(default)]
    pub amount: Amount,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Equipment {
    Chair,
    Mat,
    Cushion,
    Pillow,
    Towel,
    Strap,
    Table,
    Cloth,
    Wall,
    Doorway,
    Stick,
    Ball,
}

impl Equipment {
    pub const ALL: [Equipment; 12] = [
        Equipment::Chair,
        Equipment::Mat,
        Equipment::Cushion,
        Equipment::Pillow,
        Equipment::Towel,
        Equipment::Strap,
        Equipment::Table,
        Equipment::Cloth,
        Equipment::Wall,
        Equipment::Doorway,
        Equipment::Stick,
        Equipment::Ball,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Equipment::Chair => "chair",
            Equipment::Mat => "mat",
            Equipment::Cushion => "cushion",
            Equipment::Pillow => "pillow",
            Equipment::Towel => "towel",
            Equipment::Strap => "strap",
            Equipment::Table => "table",
            Equipment::Cloth => "cloth",
            Equipment::Wall => "wall",
            Equipment::Doorway => "doorway",
            Equipment::Stick => "stick",
            Equipment::Ball => "ball",
        }
    }

    pub fn named(name: &str) -> Option<Equipment> {
        let mut all = Equipment::ALL.into_iter();
        all.find(|equipment| equipment.name() == name)
    }
}

/// Which sides an exercise is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Laterality {
    None,
    /// Left and right in turn.
    Alternate,
    /// An arm and the opposite leg, in turn.
    Diagonals,
    /// First one side, then the other.
    EachSide,
    /// Both sides alike, unless a clinician sets one.
    EachSideOrOne,
    Affected,
    AffectedOrBoth,
    AlternateOrAffected,
    /// The side or sides that a clinician prescribed.
    Prescribed,
    /// Front, side and back.
    Directions,
    /// Forwards and backwards.
    BothDirections,
}

impl Laterality {
    pub const ALL: [Laterality; 11] = [
        Laterality::None,
        Laterality::Alternate,
        Laterality::Diagonals,
        Laterality::EachSide,
        Laterality::EachSideOrOne,
        Laterality::Affected,
        Laterality::AffectedOrBoth,
        Laterality::AlternateOrAffected,
        Laterality::Prescribed,
        Laterality::Directions,
        Laterality::BothDirections,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Laterality::None => "none",
            Laterality::Alternate => "alternate",
            Laterality::Diagonals => "diagonals",
            Laterality::EachSide => "each_side",
            Laterality::EachSideOrOne => "each_side_or_one",
            Laterality::Affected => "affected",
            Laterality::AffectedOrBoth => "affected_or_both",
            Laterality::AlternateOrAffected => "alternate_or_affected",
            Laterality::Prescribed => "prescribed",
            Laterality::Directions => "directions",
            Laterality::BothDirections => "both_directions",
        }
    }

    /// Whether there is a left and a right to be shown.
    pub fn is_sided(self) -> bool {
        match self {
            Laterality::Alternate
            | Laterality::Diagonals
            | Laterality::EachSide
            | Laterality::EachSideOrOne
            | Laterality::Affected
            | Laterality::AffectedOrBoth
            | Laterality::AlternateOrAffected
            | Laterality::Prescribed => true,
            Laterality::None | Laterality::Directions | Laterality::BothDirections => false,
        }
    }
}
