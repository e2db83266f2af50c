//! What a person answers to one question.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// By the id of the red flag or of the screen's question. What is not in it was not answered, and
/// an unanswered question says nothing, least of all that all is well.
pub type Answers = BTreeMap<String, Answer>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Answer {
    Yes,
    No,
    Unsure,
}

impl Answer {
    pub const ALL: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unsure];

    /// Not sure counts as yes.
    pub fn counts(self) -> bool {
        match self {
            Answer::Yes | Answer::Unsure => true,
            Answer::No => false,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unsure => "unsure",
        }
    }

    pub fn named(name: &str) -> Option<Answer> {
        Answer::ALL.into_iter().find(|answer| answer.name() == name)
    }
}

/// Whether the question was answered with something that counts.
pub(super) fn counts(answers: &Answers, id: &str) -> bool {
    answers.get(id).is_some_and(|answer| answer.counts())
}
