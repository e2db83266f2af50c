//! An exercise of the library, as far as the schedule has to know it.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::body::Region;
use crate::person::Flag;
use crate::plan::{Count, Dose, Side};

/// Its words are `exercise-<id>`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryExercise {
    pub id: String,
    pub group: Group,
    /// The part of the body that a session's rest protects; none for breathing, which is never held back.
    pub region: Option<Region>,
    pub positions: Vec<Position>,
    side: Side,
    dose: DefaultDose,
    /// Our default number of times a day.
    pub per_day: u8,
    pub days: DefaultDays,
    /// Only for people whose clinician gave them this exercise.
    #[serde(default)]
    pub prescribed_only: bool,
    /// What rules the exercise out until a clinician has been asked.
    #[serde(default)]
    pub not_if: Vec<Flag>,
}

impl LibraryExercise {
    /// Our own starting dose, not a clinical fact.
    pub fn dose(&self) -> Dose {
        Dose {
            sets: self.dose.sets,
            count: match (self.dose.reps, self.dose.minutes, self.dose.breaths) {
                (Some(reps), _, _) => Count::Reps(reps),
                (None, Some(minutes), _) => Count::Minutes(minutes),
                (None, None, breaths) => Count::Breaths(breaths.unwrap_or(1)),
            },
            hold: self.dose.hold,
            rest: None,
            side: self.side,
        }
    }

    /// What the person has told of themselves that rules it out.
    pub fn ruled_out_by(&self, told: &BTreeSet<Flag>) -> Vec<Flag> {
        let flags = self.not_if.iter().copied();
        flags.filter(|flag| told.contains(flag)).collect()
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DefaultDose {
    sets: u8,
    reps: Option<u8>,
    minutes: Option<u8>,
    breaths: Option<u8>,
    #[serde(
        default,
        deserialize_with = "crate::duration::text::optional::deserialize"
    )]
    hold: Option<TimeDelta>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Group {
    Neck,
    Thoracic,
    Lumbar,
    Scoliosis,
    Hip,
    Shoulder,
    Posture,
    Breathing,
    SelfMassage,
}

impl Group {
    pub const ALL: [Group; 9] = [
        Group::Neck,
        Group::Thoracic,
        Group::Lumbar,
        Group::Shoulder,
        Group::Hip,
        Group::Posture,
        Group::Scoliosis,
        Group::Breathing,
        Group::SelfMassage,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Group::Neck => "neck",
            Group::Thoracic => "thoracic",
            Group::Lumbar => "lumbar",
            Group::Scoliosis => "scoliosis",
            Group::Hip => "hip",
            Group::Shoulder => "shoulder",
            Group::Posture => "posture",
            Group::Breathing => "breathing",
            Group::SelfMassage => "self_massage",
        }
    }

    pub fn named(name: &str) -> Option<Group> {
        Group::ALL.into_iter().find(|group| group.name() == name)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Position {
    Sitting,
    Standing,
    LyingOnBack,
    LyingOnSide,
    LyingFaceDown,
    HandsAndKnees,
    HalfKneeling,
}

impl Position {
    pub const ALL: [Position; 7] = [
        Position::Sitting,
        Position::Standing,
        Position::LyingOnBack,
        Position::LyingOnSide,
        Position::LyingFaceDown,
        Position::HandsAndKnees,
        Position::HalfKneeling,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Position::Sitting => "sitting",
            Position::Standing => "standing",
            Position::LyingOnBack => "lying_on_back",
            Position::LyingOnSide => "lying_on_side",
            Position::LyingFaceDown => "lying_face_down",
            Position::HandsAndKnees => "hands_and_knees",
            Position::HalfKneeling => "half_kneeling",
        }
    }

    pub fn named(name: &str) -> Option<Position> {
        Position::ALL
            .into_iter()
            .find(|position| position.name() == name)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DefaultDays {
    Daily,
    Every(u16),
}

#[cfg(test)]
mod tests {
    use crate::content::Content;

    #[test]
    fn every_default_dose_has_exactly_one_count() {
        for exercise in Content::shipped().exercises.iter() {
            let dose = &exercise.dose;
            let counts = [dose.reps, dose.minutes, dose.breaths];
            assert_eq!(counts.iter().flatten().count(), 1, "{}", exercise.id);
            assert!(exercise.per_day >= 1, "{}", exercise.id);
        }
    }
}
