//! Which exercises of the library are asked for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Details, Equipment, Group, LibraryExercise, Position};

/// What is left out lets everything through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ExerciseFilter {
    pub region: Option<Group>,
    pub position: Option<Position>,
    pub equipment: Option<EquipmentNeed>,
    /// Only what can be done sitting at a desk.
    pub desk: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum EquipmentNeed {
    /// What needs none.
    Nothing,
    /// What can be done with it.
    With(Equipment),
}

impl EquipmentNeed {
    /// How nothing is written at the prompt.
    pub const NOTHING: &str = "nothing";

    pub fn named(name: &str) -> Option<EquipmentNeed> {
        match name {
            EquipmentNeed::NOTHING => Some(EquipmentNeed::Nothing),
            name => Equipment::named(name).map(EquipmentNeed::With),
        }
    }
}

impl ExerciseFilter {
    pub fn lets_through(&self, exercise: &LibraryExercise, details: &Details) -> bool {
        let of_region = self
            .region
            .is_none_or(|group| group == exercise.group || details.also.contains(&group));
        let in_position = self
            .position
            .is_none_or(|position| exercise.positions.contains(&position));
        let has = |asked: &Equipment| details.equipment.iter().flatten().any(|one| one == asked);
        let with_it = match &self.equipment {
            None => true,
            Some(EquipmentNeed::Nothing) => details.equipment.is_empty(),
            Some(EquipmentNeed::With(equipment)) => has(equipment),
        };
        let at_desk = !self.desk || details.desk;
        of_region && in_position && with_it && at_desk
    }
}
