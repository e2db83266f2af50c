//! The first minute.

use serde::Serialize;
use ts_rs::TS;

use super::check_in::country;
use super::settings::language;
use super::{CountryChoice, LanguageCard, Surroundings};
use crate::content::Content;
use crate::country::numbers;
use crate::person::Settings;
use crate::words::Words;

/// What the product asks before anything else, each of which has an answer without the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Beginning {
    pub heading: String,
    /// Asked where the computer speaks a language that is none of ours, until it was answered.
    pub language: Option<LanguageCard>,
    pub country: CountryChoice,
    /// "Should reminders start by themselves when you log in?"; none once it was answered.
    pub login: Option<String>,
}

pub fn beginning(
    settings: &Settings,
    surroundings: Surroundings,
    content: &Content,
    words: &Words,
) -> Beginning {
    let numbers = numbers(settings, surroundings.country, content);
    let asks = !settings.login_asked && !surroundings.at_login && !surroundings.example;
    let unsure = surroundings.language.is_none() && !surroundings.example;
    Beginning {
        language: unsure.then(|| language_asked(settings, surroundings, words)),
        heading: words.beginning_heading(),
        country: country(&numbers, content, words),
        login: asks.then(|| words.login_question()),
    }
}

/// As the computer is, nobody can be spoken to here.
fn language_asked(settings: &Settings, surroundings: Surroundings, words: &Words) -> LanguageCard {
    let mut card = language(settings, surroundings, words);
    card.label = words.language_question();
    card.choices.retain(|choice| choice.language.is_some());
    card
}
