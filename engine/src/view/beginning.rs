//! The first minute.

use serde::Serialize;
use ts_rs::TS;

use super::check_in::country;
use super::{CountryChoice, Surroundings};
use crate::content::Content;
use crate::country::numbers;
use crate::person::Settings;
use crate::words::Words;

/// What the product asks before anything else, each of which has an answer without the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Beginning {
    pub heading: String,
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
    Beginning {
        heading: words.beginning_heading(),
        country: country(&numbers, content, words),
        login: asks.then(|| words.login_question()),
    }
}
