//! Where a go stands, and what the last word about pain led to.

use serde::Serialize;
use ts_rs::TS;

use super::Subject;
use super::cue::{CueView, cues};
use crate::player::{Finish, Limit, OneSide, RISE, Run, Verdict};
use crate::words::Words;

/// Where a go stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RunView {
    pub cue: usize,
    /// In milliseconds.
    pub into: u32,
    pub running: bool,
    pub can_ease: bool,
    /// Every repetition that is done.
    pub done: Vec<Done>,
    pub finish: Option<Finish>,
    pub verdict: Option<VerdictView>,
    /// All of them anew, once they have become fewer.
    pub cues: Option<Vec<CueView>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Done {
    pub set: u8,
    pub number: u8,
    pub side: Option<OneSide>,
}

/// What the last word about pain led to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VerdictView {
    pub ends: bool,
    /// The check-in is asked for.
    pub check_in: bool,
    pub heading: Option<String>,
    pub text: String,
    pub advice: Option<String>,
}

pub fn run_view(run: &Run, subject: &Subject, words: &Words) -> RunView {
    RunView {
        cue: run.cue,
        into: run.into,
        running: run.running,
        can_ease: run.can_ease(),
        done: run
            .reps
            .iter()
            .map(|rep| Done {
                set: rep.set,
                number: rep.number,
                side: rep.side,
            })
            .collect(),
        finish: run.finish,
        verdict: run.verdict.map(|verdict| {
            let pain = run.hurts.last().and_then(|hurt| hurt.pain);
            verdict_view(verdict, pain, run.limit(), words)
        }),
        cues: run.eased.then(|| cues(&run.script, subject, words)),
    }
}

pub fn verdict_view(
    verdict: Verdict,
    pain: Option<u8>,
    limit: Limit,
    words: &Words,
) -> VerdictView {
    let pain = pain.unwrap_or(0);
    let (heading, text, advice) = match verdict {
        Verdict::GoOn => (None, words.hurt_go_on(limit.score, pain), None),
        Verdict::CheckIn => (
            Some(words.hurt_check_in()),
            words.data("hurt-check-in.text"),
            None,
        ),
        Verdict::TooMuch => (
            Some(words.hurt_too_much()),
            words.hurt_too_much_text(limit.score, pain),
            Some(words.hurt_advice()),
        ),
        Verdict::Rising { before } => (
            Some(words.hurt_rising()),
            words.hurt_rising_text(before, pain, RISE),
            Some(words.hurt_advice()),
        ),
    };
    VerdictView {
        ends: verdict.ends(),
        check_in: verdict == Verdict::CheckIn,
        heading,
        text,
        advice,
    }
}
