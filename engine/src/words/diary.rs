//! What the diary notes, in words, and who has reviewed what is said.

use super::Words;
use crate::diary::{ReactionKind, Temperature, Unit};
use crate::safety::Review;

impl Words {
    /// "38.4 °C".
    pub fn temperature(&self, temperature: Temperature, unit: Unit) -> String {
        let degrees = self.decimal(&temperature.degrees(unit));
        match unit {
            Unit::Celsius => self.temperature_celsius(degrees),
            Unit::Fahrenheit => self.temperature_fahrenheit(degrees),
        }
    }

    pub fn reaction(&self, kind: ReactionKind) -> String {
        match kind {
            ReactionKind::Soreness => self.reaction_soreness(),
            ReactionKind::Tiredness => self.reaction_tiredness(),
            ReactionKind::Headache => self.reaction_headache(),
            ReactionKind::Dizziness => self.reaction_dizziness(),
            ReactionKind::Other => self.reaction_other(),
        }
    }

    /// Everyone who has reviewed one of these, and "Reviewed by: nobody yet" as long as one has no review.
    pub fn reviews<'r>(&self, of: impl Iterator<Item = Option<&'r Review>>) -> Vec<String> {
        let mut reviews: Vec<String> = of.map(|review| self.reviewed(review)).collect();
        reviews.sort();
        reviews.dedup();
        reviews
    }

    /// "Reviewed by: nobody yet".
    pub fn reviewed(&self, review: Option<&Review>) -> String {
        match review {
            None => self.data("safety-not-reviewed"),
            Some(Review { by, on: None }) => self.check_reviewed_by(by.clone()),
            Some(Review { by, on: Some(on) }) => {
                self.check_reviewed_on(self.date_with_year(*on), by.clone())
            }
        }
    }
}
