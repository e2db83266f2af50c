//! The contraindication screen: questions before a plan starts, and what a yes leads to.

use serde::Serialize;
use ts_rs::TS;

use super::check_in::{AnswerLine, Sign, SignLine, answers};
use super::safety::{ClearForm, clear_form};
use crate::content::Content;
use crate::now::Now;
use crate::safety::{Answer, Answers, Grouping, ScreenQuestion, Screened, Stop, StopId, screen};
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ScreenPage {
    pub heading: String,
    /// What it is for, and that not sure counts as yes.
    pub text: String,
    /// As the articles group them, the strictest first.
    pub groups: Vec<ScreenGroup>,
    /// That the grouping is inferred.
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ScreenGroup {
    pub heading: String,
    pub hint: String,
    pub questions: Vec<Sign>,
}

/// What the answers led to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ScreenedPage {
    pub id: i64,
    /// "Ask a clinician first", or that no question was answered with yes.
    pub heading: String,
    /// "Answered today 10:05".
    pub when: String,
    pub text: String,
    /// What was answered with yes or not sure.
    pub asks: Vec<ScreenAsk>,
    /// The check-in should be made too.
    pub check_in: Option<String>,
    /// Exercises are held because of it, and what ends that.
    pub held: Option<String>,
    pub clear: Option<ClearForm>,
    pub answers: Vec<AnswerLine>,
    pub note: String,
    pub disclaimer: String,
}

/// One thing to ask a clinician about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ScreenAsk {
    pub sign: SignLine,
    /// "Absolute in the article", "stricter than the article".
    pub grouping: String,
    /// The words to say.
    pub say: String,
}

/// `given` are the answers of the last time; a person looks through them rather than from nothing.
pub fn page(given: &Answers, content: &Content, words: &Words) -> ScreenPage {
    let group = |grouping: Grouping| ScreenGroup {
        heading: words.data(&format!("screen-group-{}", grouping.name())),
        hint: match grouping {
            Grouping::Absolute | Grouping::Relative => words.screen_hint_article(),
            Grouping::Added => words.screen_hint_added(),
        },
        questions: content
            .screen
            .iter()
            .filter(|question| question.group == grouping)
            .map(|question| Sign {
                id: question.id.clone(),
                text: words.data(&question.words()),
                detail: words.data(&format!("{}.detail", question.words())),
                answer: earlier(question, given),
            })
            .collect(),
    };
    ScreenPage {
        heading: words.screen_heading(),
        text: words.screen_text(words.data("safety-unsure-counts")),
        groups: Grouping::ALL.map(group).to_vec(),
        note: words.data("screen-grouping-inferred"),
    }
}

/// What lasts is filled in; what passes, and every no, is asked anew.
fn earlier(question: &ScreenQuestion, given: &Answers) -> Option<Answer> {
    let answer = given.get(&question.id).copied()?;
    (answer.counts() && !question.stop && question.check_in.is_empty()).then_some(answer)
}

pub fn screened(
    screened: &Screened,
    stops: &[Stop],
    content: &Content,
    words: &Words,
    now: &Now,
) -> ScreenedPage {
    let outcome = screen(&screened.answers, content);
    let stop = stops
        .iter()
        .find(|stop| stop.id == StopId::Screening(screened.id));
    let held = stop.filter(|stop| stop.holds_at(now.instant));
    let nothing = outcome.ask.is_empty();
    ScreenedPage {
        id: screened.id,
        heading: match nothing {
            true => words.screened_heading_nothing(),
            false => words.data("screen-ask-first"),
        },
        when: words.result_when(words.day_and_time(screened.at, now)),
        text: words.data(match nothing {
            true => "screen-nothing",
            false => "screen-ask-not-banned",
        }),
        asks: outcome.ask.iter().map(|one| ask(one, words)).collect(),
        check_in: (!outcome.check_in.is_empty()).then(|| words.data("screen-check-in")),
        held: screened.stops.then(|| match held {
            Some(stop) => words.result_held_all(words.day_and_time(stop.since, now)),
            None => words.result_cleared(),
        }),
        clear: held.map(|stop| clear_form(stop.since, now)),
        answers: answers(
            content
                .screen
                .iter()
                .map(|question| (question.id.as_str(), words.data(&question.words()))),
            &screened.answers,
            words,
        ),
        note: words.data("screen-grouping-inferred"),
        disclaimer: words.data("safety-disclaimer"),
    }
}

fn ask(question: &ScreenQuestion, words: &Words) -> ScreenAsk {
    let attribute = |name: &str| words.data(&format!("{}.{name}", question.words()));
    let group = words.data(&format!("screen-group-{}", question.group.name()));
    ScreenAsk {
        sign: SignLine {
            id: question.id.clone(),
            text: words.data(&question.words()),
            detail: attribute("detail"),
            why: attribute("why"),
            sources: question
                .sources
                .iter()
                .map(|one| words.source(one))
                .collect(),
            certainty: words.data(&format!("certainty-{}", question.certainty.name())),
            reviewed: words.reviewed(question.review.as_ref()),
        },
        grouping: match question.stop {
            true => words.screen_stricter(group, words.data("screen-stop")),
            false => group,
        },
        say: attribute("say"),
    }
}
