//! What a person has told about their health: one list for the screen, the aftercare rules and the
//! exercises.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Flag {
    /// Now, in the past, or suspected.
    Cancer,
    Tuberculosis,
    InflammatorySpine,
    BoneInfection,
    /// Of the upper neck too.
    SpinalInstability,
    /// A stroke of, damage to or pressure on the spinal cord, or nerve trouble that grows.
    SpinalCord,
    Meningitis,
    /// Of the neck or the brain's supply.
    NeckArtery,
    HeartDisease,
    /// Whatever makes bones break easily: steroids for long, a bone broken by little, falls (C8).
    Osteoporosis,
    /// Within 72 hours, or not yet seen by a clinician (C17).
    FreshInjury,
    /// Not yet healed.
    Fracture,
    /// Of the spine at any time, of a joint lately.
    Surgery,
    /// Heart, lungs, liver or kidneys that no longer keep up.
    OrganDisease,
    RheumatoidArthritis,
    Spondylolisthesis,
    SpinalStenosis,
    Dislocation,
    /// Whiplash, or another jolt to the neck or back.
    RecentJolt,
    Stroke,
    AorticAneurysm,
    UncontrolledBloodPressure,
    /// Now or earlier, in a leg or a lung.
    BloodClot,
    /// Or blood that does not clot well.
    BloodThinners,
    Hypermobility,
    HipReplacement,
    /// Of any joint but the hip.
    JointReplacement,
    /// Or within weeks of a birth.
    Pregnant,
    #[serde(rename = "under_18")]
    Under18,
    /// Only ever chosen by the person; no question asks.
    Menstruating,
    /// Over 65 (RF-06). Only ever chosen by the person; no question asks.
    Older,
}

impl Flag {
    pub const ALL: [Flag; 31] = [
        Flag::Cancer,
        Flag::Tuberculosis,
        Flag::InflammatorySpine,
        Flag::BoneInfection,
        Flag::SpinalInstability,
        Flag::SpinalCord,
        Flag::Meningitis,
        Flag::NeckArtery,
        Flag::HeartDisease,
        Flag::Osteoporosis,
        Flag::FreshInjury,
        Flag::Fracture,
        Flag::Surgery,
        Flag::OrganDisease,
        Flag::RheumatoidArthritis,
        Flag::Spondylolisthesis,
        Flag::SpinalStenosis,
        Flag::Dislocation,
        Flag::RecentJolt,
        Flag::Stroke,
        Flag::AorticAneurysm,
        Flag::UncontrolledBloodPressure,
        Flag::BloodClot,
        Flag::BloodThinners,
        Flag::Hypermobility,
        Flag::HipReplacement,
        Flag::JointReplacement,
        Flag::Pregnant,
        Flag::Under18,
        Flag::Menstruating,
        Flag::Older,
    ];

    /// As the data files and the storage write it.
    pub fn name(self) -> &'static str {
        match self {
            Flag::Cancer => "cancer",
            Flag::Tuberculosis => "tuberculosis",
            Flag::InflammatorySpine => "inflammatory_spine",
            Flag::BoneInfection => "bone_infection",
            Flag::SpinalInstability => "spinal_instability",
            Flag::SpinalCord => "spinal_cord",
            Flag::Meningitis => "meningitis",
            Flag::NeckArtery => "neck_artery",
            Flag::HeartDisease => "heart_disease",
            Flag::Osteoporosis => "osteoporosis",
            Flag::FreshInjury => "fresh_injury",
            Flag::Fracture => "fracture",
            Flag::Surgery => "surgery",
            Flag::OrganDisease => "organ_disease",
            Flag::RheumatoidArthritis => "rheumatoid_arthritis",
            Flag::Spondylolisthesis => "spondylolisthesis",
            Flag::SpinalStenosis => "spinal_stenosis",
            Flag::Dislocation => "dislocation",
            Flag::RecentJolt => "recent_jolt",
            Flag::Stroke => "stroke",
            Flag::AorticAneurysm => "aortic_aneurysm",
            Flag::UncontrolledBloodPressure => "uncontrolled_blood_pressure",
            Flag::BloodClot => "blood_clot",
            Flag::BloodThinners => "blood_thinners",
            Flag::Hypermobility => "hypermobility",
            Flag::HipReplacement => "hip_replacement",
            Flag::JointReplacement => "joint_replacement",
            Flag::Pregnant => "pregnant",
            Flag::Under18 => "under_18",
            Flag::Menstruating => "menstruating",
            Flag::Older => "older",
        }
    }

    pub fn named(name: &str) -> Option<Flag> {
        Flag::ALL.into_iter().find(|flag| flag.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_has_one_name_everywhere() {
        for flag in Flag::ALL {
            assert_eq!(Flag::named(flag.name()), Some(flag));
            let written = serde_json::to_string(&flag).unwrap();
            assert_eq!(written, format!("\"{}\"", flag.name()));
        }
    }
}
