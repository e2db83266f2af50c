//! The exercises that plans are made of: material for a clinician's prescription, not a prescription.
//!
//! What the schedule needs of an exercise is read first and kept small; what only its page says is
//! [`Details`], and is read when a page is.

mod amount;
mod details;
mod exercise;
mod filter;

use serde::Deserialize;

pub use amount::{Amount, Each, Span};
pub use details::{Details, Equipment, Laterality, Printed};
pub use exercise::{DefaultDays, Group, LibraryExercise, Position};
pub use filter::{EquipmentNeed, ExerciseFilter};

pub fn parse_exercises(text: &str) -> Result<Vec<LibraryExercise>, toml::de::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        exercise: Vec<LibraryExercise>,
    }
    toml::from_str(text).map(|file: File| file.exercise)
}

pub fn parse_details(text: &str) -> Result<Vec<Details>, toml::de::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        exercise: Vec<Details>,
    }
    toml::from_str(text).map(|file: File| file.exercise)
}
