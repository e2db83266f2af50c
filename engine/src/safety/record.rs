//! What a person answered, and what a clinician said, as it is kept.

use std::collections::BTreeSet;

use crate::body::Region;
use crate::content::Content;
use crate::error::Error;
use crate::now::Instant;
use crate::person::Flag;

use super::{Answers, Level, Who, screen};

/// The answers of one check-in, and what they led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    pub id: i64,
    pub at: Instant,
    /// The computer's zone then.
    pub zone: String,
    /// What it is about; none: all of the body.
    pub region: Option<Region>,
    /// What in the diary had asked for it.
    pub origin: Option<String>,
    pub answers: Answers,
    /// What it led to then, by what was known then.
    pub level: Level,
    /// The ids of the signs that counted, worst first.
    pub flags: Vec<String>,
    /// The check-in whose place this one takes.
    pub corrects: Option<i64>,
}

impl CheckIn {
    /// Whom to call first.
    pub fn who(&self, content: &Content) -> Who {
        let flags = self.flags.iter().filter_map(|id| content.red_flag(id));
        flags.map(|flag| flag.who).max().unwrap_or(Who::Nobody)
    }
}

/// The contraindication screen, as it was answered once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screened {
    pub id: i64,
    pub at: Instant,
    pub zone: String,
    pub answers: Answers,
    /// An answer holds exercises until they have been cleared.
    pub stops: bool,
    /// It was answered on another computer.
    pub brought: bool,
}

/// A clinician said that exercises may go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clearance {
    pub id: i64,
    /// When it was noted here; exercises go on from then.
    pub at: Instant,
    pub zone: String,
    pub who: String,
    /// When they said it. It ends what was answered until then, and nothing after it.
    pub said: Instant,
}

/// A clinician has a name or a role.
pub fn clinician(text: &str) -> Result<String, Error> {
    let who = text.trim();
    if who.is_empty() {
        return Err(Error::NoClinician);
    }
    Ok(who.chars().take(200).collect())
}

/// What a person has told about their health: their last answer to each question counts. Latest first.
pub fn flags(screenings: &[Screened], content: &Content) -> BTreeSet<Flag> {
    screen(&last_answers(screenings), content).flags
}

/// The last answer to each question. Latest first.
pub fn last_answers(screenings: &[Screened]) -> Answers {
    let mut answers = Answers::new();
    for screened in screenings.iter().rev() {
        answers.extend(screened.answers.clone());
    }
    answers
}
