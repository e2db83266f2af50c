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
        language: unsure.then(|| LanguageCard {
            label: words.language_question(),
            ..language(settings, surroundings, words)
        }),
        heading: words.beginning_heading(),
        country: country(&numbers, content, words),
        login: asks.then(|| words.login_question()),
    }
}
