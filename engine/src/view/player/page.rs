//! What stands ready before an exercise begins.

use serde::Serialize;
use ts_rs::TS;

use super::Subject;
use super::cue::{CueView, cues};
use crate::aftercare::Basis;
use crate::content::Content;
use crate::figure::{Shown, figure};
use crate::history::History;
use crate::now::Now;
use crate::person::Settings;
use crate::plan::{Exercise, Side};
use crate::player::{Limit, LimitBasis, OneSide, PainSign, Practice, Rep, Script};
use crate::view::aftercare::badge;
use crate::view::diary::{ScaleEnds, pain_ends};
use crate::view::{Badge, today};
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlayerPage {
    /// The slot, or the exercise of the library.
    pub id: String,
    pub title: String,
    /// What the exercise's page is opened with.
    pub exercise: String,
    /// "Exercise 2 of 3".
    pub place: Option<String>,
    /// "5 times each side, hold 5 s".
    pub dose: String,
    pub note: Option<String>,
    pub caution: Option<String>,
    /// Why it cannot be started now.
    pub waits: Option<String>,
    /// It has been done already: "Done 08:40."
    pub before: Option<String>,
    /// Where it was left.
    pub resume: Option<Resume>,
    pub steps: Vec<String>,
    pub easier: Option<String>,
    /// One for each side that it is done on.
    pub figures: Vec<SideFigure>,
    pub cues: Vec<CueView>,
    pub limit: LimitView,
    pub signs: Vec<SignChoice>,
    pub scale: ScaleEnds,
    pub sound: bool,
    pub voice: bool,
}

/// Sets that are done already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Resume {
    pub first_set: u8,
    /// "You did 1 of 3 sets today 08:40. You can go on with set 2."
    pub text: String,
    /// "Go on with set 2".
    pub label: String,
    pub cues: Vec<CueView>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SideFigure {
    pub side: Option<OneSide>,
    /// It moves; the cues say which moment of it to show.
    pub svg: String,
}

/// Above which pain an exercise stops, and whose number that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LimitView {
    pub text: String,
    pub badge: Badge,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SignChoice {
    pub value: PainSign,
    pub label: String,
}

/// What the page needs besides its subject.
pub struct Around<'a> {
    pub settings: &'a Settings,
    pub content: &'a Content,
    pub words: &'a Words,
    pub now: &'a Now,
}

pub fn player_page(
    id: &str,
    subject: &Subject,
    history: &History,
    place: Option<(usize, usize)>,
    around: &Around<'_>,
) -> PlayerPage {
    let Around {
        settings,
        content,
        words,
        now,
    } = *around;
    let script = subject.script(&subject.dose, 1, content);
    let practices: Vec<&Practice> = history
        .practices
        .iter()
        .filter(|practice| is_of(practice, subject))
        .collect();
    let answered = subject
        .slot
        .as_ref()
        .and_then(|slot| history.answers.get(slot));
    let before =
        answered.map(|answer| words.player_done_before(words.day_and_time(answer.at, now)));
    PlayerPage {
        id: id.to_owned(),
        title: subject.title.clone(),
        exercise: subject.library().unwrap_or(&subject.item).to_owned(),
        place: place.map(|(number, of)| words.player_place(number, of)),
        dose: words.dose(&subject.dose),
        note: subject.note.clone(),
        caution: today::caution(&subject.exercise, history, content, words),
        waits: subject.waits.clone(),
        resume: match &before {
            Some(_) => None,
            None => resume(subject, &practices, &script, around),
        },
        before,
        steps: match &subject.exercise {
            Exercise::Library(id) => words.steps_of(id),
            Exercise::Own { steps, .. } => steps.clone(),
        },
        easier: subject.library().and_then(|id| words.how_to(id, "easier")),
        figures: figures(subject, words),
        cues: cues(&script, subject, words),
        limit: limit_view(subject.limit(content, settings), words),
        signs: PainSign::ALL
            .map(|value| SignChoice {
                value,
                label: words.data(&format!("pain-sign-{}", value.name())),
            })
            .to_vec(),
        scale: pain_ends(words),
        sound: settings.player_sound,
        voice: settings.player_voice,
    }
}

fn is_of(practice: &Practice, subject: &Subject) -> bool {
    let slot = subject.slot.as_ref();
    slot.is_some_and(|slot| practice.is_for(&subject.item, slot.meant_for))
}

/// Where earlier goes of the same dose have whole sets behind them, and not all.
fn resume(
    subject: &Subject,
    practices: &[&Practice],
    script: &Script,
    around: &Around<'_>,
) -> Option<Resume> {
    let same = practices.iter().filter(|one| one.dose == subject.dose);
    let last = same.clone().next_back()?;
    let reps: Vec<Rep> = same.flat_map(|one| one.reps.iter().copied()).collect();
    let done = |rep| reps.iter().any(|done| done.key() == rep);
    let first = script.reps().find(|rep| !done(*rep))?.0;
    if first < 2 {
        return None;
    }
    let words = around.words;
    let rest = subject.script(&subject.dose, first, around.content);
    let done = words.player_sets_done(first - 1, subject.dose.sets);
    Some(Resume {
        first_set: first,
        text: words.player_resume(done, first, words.day_and_time(last.last, around.now)),
        label: words.player_go_on_with(first),
        cues: cues(&rest, subject, words),
    })
}

fn figures(subject: &Subject, words: &Words) -> Vec<SideFigure> {
    let Some(id) = subject.library() else {
        return Vec::new();
    };
    let sides = match subject.dose.side {
        Side::Both | Side::Alternate => vec![Some(OneSide::Right), Some(OneSide::Left)],
        Side::Left => vec![Some(OneSide::Left)],
        Side::Right => vec![Some(OneSide::Right)],
        Side::None => vec![None],
    };
    let shown = Shown::Moving {
        hold: subject.dose.hold,
    };
    let figures = sides.into_iter().filter_map(|side| {
        let svg = figure(id, shown, side == Some(OneSide::Left), words)?;
        Some(SideFigure { side, svg })
    });
    figures.collect()
}

fn limit_view(limit: Limit, words: &Words) -> LimitView {
    let (basis, explanation) = match limit.basis {
        LimitBasis::Clinician => (Basis::Clinic, words.player_limit_explain_clinic()),
        LimitBasis::Exercise => (Basis::AppDefault, words.player_limit_explain_exercise()),
        LimitBasis::Chosen => (Basis::AppDefault, words.player_limit_explain_chosen()),
        LimitBasis::Ours => (Basis::AppDefault, words.player_limit_explain_ours()),
    };
    LimitView {
        text: words.player_limit(limit.score),
        badge: Badge {
            explanation,
            ..badge(basis, words)
        },
    }
}
