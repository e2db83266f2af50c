//! The parts of the body and the kinds of treatment that plans, sessions, rules and the diary name.

mod area;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use area::{Area, AreaSide};

#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Region {
    Neck,
    Thoracic,
    Lumbar,
    Shoulder,
    Hip,
    Limb,
}

impl Region {
    pub const ALL: [Region; 6] = [
        Region::Neck,
        Region::Thoracic,
        Region::Lumbar,
        Region::Shoulder,
        Region::Hip,
        Region::Limb,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Region::Neck => "neck",
            Region::Thoracic => "thoracic",
            Region::Lumbar => "lumbar",
            Region::Shoulder => "shoulder",
            Region::Hip => "hip",
            Region::Limb => "limb",
        }
    }

    pub fn named(name: &str) -> Option<Region> {
        Region::ALL.into_iter().find(|region| region.name() == name)
    }

    pub fn is_spine(self) -> bool {
        match self {
            Region::Neck | Region::Thoracic | Region::Lumbar => true,
            Region::Shoulder | Region::Hip | Region::Limb => false,
        }
    }
}

#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Technique {
    Manipulation,
    Mobilization,
    Soft,
    DeepMassage,
    TriggerPoint,
    Needling,
    // The person does not know what was done: what follows from any of them follows then. No rule names it.
    Unknown,
}

impl Technique {
    /// What a rule can name.
    pub const ALL: [Technique; 6] = [
        Technique::Manipulation,
        Technique::Mobilization,
        Technique::Soft,
        Technique::DeepMassage,
        Technique::TriggerPoint,
        Technique::Needling,
    ];

    /// What a person can say of a session.
    pub fn said() -> impl Iterator<Item = Technique> {
        Technique::ALL.into_iter().chain([Technique::Unknown])
    }

    pub fn name(self) -> &'static str {
        match self {
            Technique::Manipulation => "manipulation",
            Technique::Mobilization => "mobilization",
            Technique::Soft => "soft",
            Technique::DeepMassage => "deep_massage",
            Technique::TriggerPoint => "trigger_point",
            Technique::Needling => "needling",
            Technique::Unknown => "unknown",
        }
    }

    pub fn named(name: &str) -> Option<Technique> {
        Technique::said().find(|technique| technique.name() == name)
    }
}
