//! What to ask a clinician before exercises or treatment: `content/screen.toml`, with its words in
//! `safety.ftl`.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answer::{Answers, counts};
use super::red_flag::{Certainty, RedFlag};
use super::review::Review;
use crate::content::Content;
use crate::person::Flag;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreenQuestion {
    /// `SC-01` …
    pub id: String,
    pub group: Grouping,
    /// What a yes tells about the person; none where it will have passed in a few days.
    pub flag: Option<Flag>,
    /// A yes holds the exercises until a clinician has said that they may go on (C9, C17).
    #[serde(default)]
    pub stop: bool,
    /// A yes asks these red flags too.
    #[serde(default)]
    pub check_in: Vec<String>,
    /// Keys of `sources.ftl`.
    pub sources: Vec<String>,
    pub certainty: Certainty,
    /// None: nobody yet.
    pub review: Option<Review>,
}

impl ScreenQuestion {
    /// The key of the question's words.
    pub fn words(&self) -> String {
        self.id.to_lowercase()
    }
}

/// Reads `screen.toml`; a question without a sign-off of its own has its file's.
pub fn parse_screen(text: &str) -> Result<Vec<ScreenQuestion>, toml::de::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        review: Option<Review>,
        question: Vec<ScreenQuestion>,
    }
    let file: File = toml::from_str(text)?;
    let mut questions = file.question;
    for question in &mut questions {
        question.review = Review::of(question.review.take(), file.review.as_ref());
    }
    Ok(questions)
}

/// How the article S0 groups it, which prints two lists without headings: the grouping is inferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Grouping {
    Absolute,
    Relative,
    /// Not in the article; from the lists of others.
    Added,
}

impl Grouping {
    pub const ALL: [Grouping; 3] = [Grouping::Absolute, Grouping::Relative, Grouping::Added];

    pub fn name(self) -> &'static str {
        match self {
            Grouping::Absolute => "absolute",
            Grouping::Relative => "relative",
            Grouping::Added => "added",
        }
    }
}

/// What the answers to the screen lead to. With nothing in it there was nothing to ask about; it is
/// no clearance.
#[derive(Debug)]
pub struct Screening<'c> {
    /// To ask a clinician about first; those that hold the exercises come first.
    pub ask: Vec<&'c ScreenQuestion>,
    pub flags: BTreeSet<Flag>,
    /// Exercises wait until a clinician has said that they may go on.
    pub stop: bool,
    /// What the check-in has to ask at once.
    pub check_in: Vec<&'c RedFlag>,
}

pub fn screen<'c>(answers: &Answers, content: &'c Content) -> Screening<'c> {
    let mut ask: Vec<&ScreenQuestion> = content
        .screen
        .iter()
        .filter(|question| counts(answers, &question.id))
        .collect();
    ask.sort_by_key(|question| !question.stop);
    let named = |flag: &RedFlag| {
        ask.iter()
            .any(|question| question.check_in.contains(&flag.id))
    };
    Screening {
        flags: ask.iter().filter_map(|question| question.flag).collect(),
        stop: ask.iter().any(|question| question.stop),
        check_in: content
            .red_flags
            .iter()
            .filter(|flag| named(flag))
            .collect(),
        ask,
    }
}

/// The first id that is no question's.
pub fn unknown_question<'a>(answers: &'a Answers, content: &Content) -> Option<&'a str> {
    let mut ids = answers.keys().map(String::as_str);
    ids.find(|id| content.screen_question(id).is_none())
}
