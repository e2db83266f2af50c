//! The content the product ships, as data: exercises, aftercare rules, red flags, the questions of the
//! screen, and whom to call.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::aftercare::{Question, Rule};
use crate::country::Country;
use crate::error::Error;
use crate::library::{Details, LibraryExercise};
use crate::safety::{self, RedFlag, ScreenQuestion};

#[derive(Debug)]
pub struct Content {
    pub exercises: Vec<LibraryExercise>,
    /// What only the exercises' pages say.
    pub details: Vec<Details>,
    pub rules: Vec<Rule>,
    /// In the order in which they are listed.
    pub questions: Vec<Question>,
    /// By their codes.
    pub countries: Vec<Country>,
    /// When their numbers were last compared with what can be read about them.
    pub numbers_checked: NaiveDate,
    /// Where the numbers were read.
    pub number_sources: BTreeMap<String, String>,
    /// In the order in which they are asked: worst first.
    pub red_flags: Vec<RedFlag>,
    /// In the order in which they are asked: as the article groups them.
    pub screen: Vec<ScreenQuestion>,
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
        struct AllDetails {
            #[serde(default)]
            exercise: Vec<Details>,
        }
        #[derive(Deserialize)]
        struct Rules {
            rule: Vec<Rule>,
        }
        #[derive(Deserialize)]
        struct Questions {
            question: Vec<Question>,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Countries {
            checked: NaiveDate,
            country: Vec<Country>,
            source: BTreeMap<String, String>,
        }
        let exercises: Exercises = toml::from_str(include_str!("../../content/exercises.toml"))?;
        let details: AllDetails = toml::from_str(include_str!("../../content/library.toml"))?;
        let rules: Rules = toml::from_str(include_str!("../../content/aftercare.toml"))?;
        let questions: Questions = toml::from_str(include_str!("../../content/can.toml"))?;
        let countries: Countries = toml::from_str(include_str!("../../content/countries.toml"))?;
        Ok(Content {
            exercises: exercises.exercise,
            details: details.exercise,
            rules: rules.rule,
            questions: questions.question,
            countries: countries.country,
            numbers_checked: countries.checked,
            number_sources: countries.source,
            red_flags: safety::parse_red_flags(include_str!("../../content/red-flags.toml"))?,
            screen: safety::parse_screen(include_str!("../../content/screen.toml"))?,
        })
    }

    pub fn exercise(&self, id: &str) -> Option<&LibraryExercise> {
        self.exercises.iter().find(|exercise| exercise.id == id)
    }

    pub fn details(&self, id: &str) -> Option<&Details> {
        self.details.iter().find(|details| details.id == id)
    }

    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// By its code in capitals.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries
            .iter()
            .find(|country| country.code.as_str() == code)
    }

    pub fn red_flag(&self, id: &str) -> Option<&RedFlag> {
        self.red_flags.iter().find(|flag| flag.id == id)
    }

    pub fn screen_question(&self, id: &str) -> Option<&ScreenQuestion> {
        self.screen.iter().find(|question| question.id == id)
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

/// Levenshtein's distance.
pub(crate) fn letters_apart(left: &str, right: &str) -> usize {
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
    fn a_slip_of_the_pen_finds_the_exercise_that_was_meant() {
        let content = Content::shipped().unwrap();
        assert_eq!(
            content.closest_exercise("nk-chintuck").as_deref(),
            Some("nk-chin-tuck")
        );
        assert_eq!(content.closest_exercise("headstand"), None);
    }
}
