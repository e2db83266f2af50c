//! The words of the check-in and the screen.

use super::Words;
use crate::content::Content;
use crate::person::Flag;
use crate::safety::{Answer, Certainty, Grouping, Level, Never, Theme, Who};

impl Words {
    /// What a person has told about themselves, as the end of "because of …".
    pub fn flag(&self, flag: Flag) -> String {
        self.data(&format!("flag-{}", flag.name()))
    }
}

/// What is said around the questions and the results.
const SENTENCES: [&str; 16] = [
    "safety-ask",
    "safety-ask-usual",
    "safety-unsure-counts",
    "safety-say-what-fits",
    "safety-no-answer",
    "safety-no-answer-emergency",
    "safety-crisis-line",
    "safety-limits",
    "safety-not-reviewed",
    "safety-disclaimer",
    "screen-grouping-inferred",
    "screen-ask-first",
    "screen-ask-not-banned",
    "screen-stop",
    "screen-nothing",
    "screen-check-in",
];

/// Every key that the check-in and the screen look up.
pub(super) fn keys(content: &Content) -> Vec<String> {
    let mut keys: Vec<String> = SENTENCES.map(str::to_owned).to_vec();
    let mut row = |key: String, attributes: &[&str], sources: &[String]| {
        keys.extend(attributes.iter().map(|name| format!("{key}.{name}")));
        keys.extend(sources.iter().map(|source| format!("source-{source}")));
        keys.push(key);
    };
    for flag in content.red_flags.iter() {
        let attributes: &[&str] = if flag.is_red() {
            &["detail", "why", "say", "do"]
        } else {
            &["detail", "why", "watch"]
        };
        row(flag.words(), attributes, &flag.sources);
    }
    for question in content.screen.iter() {
        row(
            question.words(),
            &["detail", "why", "say"],
            &question.sources,
        );
    }
    keys.extend(Theme::ALL.map(|theme| format!("theme-{}", theme.name())));
    keys.extend(Answer::ALL.map(|answer| format!("answer-{}", answer.name())));
    keys.extend(Who::ALL.map(|who| format!("who-{}", who.name())));
    keys.extend(Level::ALL.map(|level| format!("level-{}", level.name())));
    keys.extend(Level::ALL.map(|level| format!("level-{}.explain", level.name())));
    keys.extend(Never::ALL.map(|never| format!("never-{}", never.name())));
    keys.extend(Certainty::ALL.map(|mark| format!("certainty-{}", mark.name())));
    keys.extend(Certainty::ALL.map(|mark| format!("certainty-{}.explain", mark.name())));
    keys.extend(Grouping::ALL.map(|group| format!("screen-group-{}", group.name())));
    keys.extend(Flag::ALL.map(|flag| format!("flag-{}", flag.name())));
    keys
}
