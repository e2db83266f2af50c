//! The end of a go: what was done, how hard it was, and what comes next.

use serde::Serialize;
use ts_rs::TS;

use super::{Subject, VerdictView};
use crate::content::Content;
use crate::player::{Effort, Finish, Practice, Script};
use crate::view::diary::{ScaleEnds, pain_ends};
use crate::words::Words;

/// How a go ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PractisedPage {
    pub id: i64,
    /// "Chin tuck: done".
    pub heading: String,
    /// "5 of 5 times."
    pub text: String,
    pub finish: Option<Finish>,
    pub verdict: Option<VerdictView>,
    pub efforts: Vec<EffortChoice>,
    pub effort: Option<Effort>,
    /// 0–10.
    pub pain: Option<u8>,
    pub scale: ScaleEnds,
    /// The exercise that is open as well.
    pub next: Option<NextExercise>,
    /// Without a next one how the day stands: "2 of 3 today; the next exercise is at 18:30."
    pub day: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NextExercise {
    pub id: String,
    /// "Next: Bridge".
    pub title: String,
    pub dose: String,
    pub figure: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EffortChoice {
    pub value: Effort,
    pub label: String,
}

/// "2 of 3 sets", of all that was asked for.
pub fn done_of(practice: &Practice, subject: &Subject, words: &Words, content: &Content) -> String {
    let script = subject.script(&practice.dose, practice.first_set, content);
    let script = match practice.eased && practice.finish == Some(Finish::Whole) {
        // All of what was left after it had been made less.
        true => Script {
            cues: script
                .cues
                .into_iter()
                .filter(|cue| {
                    let key = (cue.set, cue.side, cue.number);
                    !cue.completes || practice.reps.iter().any(|rep| rep.key() == key)
                })
                .collect(),
            dose: script.dose,
        },
        false => script,
    };
    words.practised(&practice.dose, &script, &practice.reps)
}

/// `next`: the exercise that is open as well, or how the day stands.
pub fn practised_page(
    practice: &Practice,
    subject: &Subject,
    next: Result<NextExercise, String>,
    verdict: Option<VerdictView>,
    content: &Content,
    words: &Words,
) -> PractisedPage {
    let done = done_of(practice, subject, words, content);
    let title = subject.title.clone();
    let (heading, text) = match practice.finish {
        Some(Finish::Whole) => (
            words.practised_whole(title),
            words.practised_text_whole(done),
        ),
        Some(Finish::Hurt) => (words.practised_hurt(title), words.practised_text_hurt(done)),
        Some(Finish::Left) | None => (
            words.practised_left(done.clone(), title),
            words.practised_text_left(done),
        ),
    };
    PractisedPage {
        id: practice.id,
        heading,
        text,
        finish: practice.finish,
        verdict,
        efforts: Effort::ALL
            .map(|value| EffortChoice {
                value,
                label: words.data(&format!("effort-{}", value.name())),
            })
            .to_vec(),
        effort: practice.effort,
        pain: practice.after,
        scale: pain_ends(words),
        day: next.as_ref().err().cloned(),
        next: next.ok(),
    }
}
