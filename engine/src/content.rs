//! The clinical content the product ships: exercises and aftercare rules, as data.

use std::sync::OnceLock;

use chrono::TimeDelta;
use serde::Deserialize;

use crate::aftercare::Rule;
use crate::body::Region;
use crate::error::Error;
use crate::plan::{Count, Dose, Side};

#[derive(Debug)]
pub struct Content {
    pub exercises: Vec<LibraryExercise>,
    pub rules: Vec<Rule>,
}

impl Content {
    /// The content built into this program.
    pub fn shipped() -> Result<&'static Content, Error> {
        static SHIPPED: OnceLock<Result<Content, toml::de::Error>> = OnceLock::new();
        SHIPPED
            .get_or_init(Content::parse)
            .as_ref()
            .map_err(|error| Error::Content(error.to_string()))
    }

    fn parse() -> Result<Content, toml::de::Error> {
        #[derive(Deserialize)]
        struct Exercises {
            exercise: Vec<LibraryExercise>,
        }
        #[derive(Deserialize)]
        struct Rules {
            rule: Vec<Rule>,
        }
        let exercises: Exercises = toml::from_str(include_str!("../../content/exercises.toml"))?;
        let rules: Rules = toml::from_str(include_str!("../../content/aftercare.toml"))?;
        Ok(Content {
            exercises: exercises.exercise,
            rules: rules.rule,
        })
    }

    pub fn exercise(&self, id: &str) -> Option<&LibraryExercise> {
        self.exercises.iter().find(|exercise| exercise.id == id)
    }

    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The id that someone who wrote `given` most likely meant.
    pub fn closest_exercise(&self, given: &str) -> Option<String> {
        let (distance, id) = self
            .exercises
            .iter()
            .map(|exercise| (letters_apart(&exercise.id, given), &exercise.id))
            .min()?;
        (distance <= 3).then(|| id.clone())
    }
}

/// An exercise of the library; its words are `exercise-<id>`.
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
    #[serde(default)]
    pub not_if: Vec<NotIf>,
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    Sitting,
    Standing,
    LyingOnBack,
    LyingOnSide,
    LyingFaceDown,
    HandsAndKnees,
    HalfKneeling,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DefaultDays {
    Daily,
    Every(u16),
}

/// What rules an exercise out until a clinician has been asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotIf {
    Osteoporosis,
    SpinalStenosis,
    Spondylolisthesis,
    RecentSurgery,
    BloodThinners,
    UncontrolledBloodPressure,
    HipReplacement,
}

/// Levenshtein's distance.
fn letters_apart(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, letter) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, other) in right.iter().enumerate() {
            let substituted = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = substituted.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_has_forty_exercises_and_the_pack_twenty_six_rules() {
        let content = Content::shipped().unwrap();
        assert_eq!(content.exercises.len(), 40);
        assert_eq!(content.rules.len(), 26);
    }

    #[test]
    fn every_default_dose_has_exactly_one_count() {
        for exercise in &Content::shipped().unwrap().exercises {
            let dose = &exercise.dose;
            let counts = [dose.reps, dose.minutes, dose.breaths];
            assert_eq!(counts.iter().flatten().count(), 1, "{}", exercise.id);
            assert!(exercise.per_day >= 1, "{}", exercise.id);
        }
    }

    #[test]
    fn a_slip_of_the_pen_finds_the_exercise_that_was_meant() {
        let content = Content::shipped().unwrap();
        assert_eq!(
            content.closest_exercise("nk-chintuck").as_deref(),
            Some("nk-chin-tuck")
        );
        assert_eq!(content.closest_exercise("headstand"), None);
    }
}
