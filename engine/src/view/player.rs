//! The player: what leads through an exercise, and how it ended.

use serde::Serialize;
use ts_rs::TS;

use super::Badge;
use super::aftercare::badge;
use super::diary::{ScaleEnds, pain_ends};
use crate::aftercare::Basis;
use crate::content::Content;
use crate::figure::{MotionPart, Shown, figure, motion};
use crate::history::History;
use crate::library::Group;
use crate::now::Now;
use crate::person::Settings;
use crate::plan::{Dose, Exercise, Side};
use crate::player::{
    Cue, CueKind, Effort, Finish, Limit, LimitBasis, Manner, OneSide, PainSign, Practice, RISE,
    Rep, Run, Script, Verdict, limit,
};
use crate::schedule::SlotId;
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

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EffortChoice {
    pub value: Effort,
    pub label: String,
}

/// One thing to do, and what is seen and heard of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CueView {
    pub kind: CueKind,
    /// In milliseconds.
    pub lasts: u32,
    /// The seconds left are counted.
    pub counts: bool,
    pub set: u8,
    pub number: u8,
    /// How many there are on this side of this set; 0 where nothing is repeated.
    pub of: u8,
    pub side: Option<OneSide>,
    /// The moment of the figure that it begins at, in milliseconds.
    pub figure: u32,
    /// The figure stays there.
    pub still: bool,
    /// What is skipped as one.
    pub group: u16,
    /// With its end a repetition is done.
    pub completes: bool,
    /// "Hold".
    pub heading: String,
    /// "The head has glided straight back."
    pub line: Option<String>,
    /// "4 of 8 · right side · set 1 of 2".
    pub count: String,
    /// "then slowly back".
    pub then: Option<String>,
    pub says: Vec<Spoken>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Spoken {
    /// In milliseconds since the cue began.
    pub at: u32,
    pub text: String,
}

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
    /// "That is all for now."
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

/// What is practised.
#[derive(Clone, Debug)]
pub struct Subject {
    pub slot: Option<SlotId>,
    /// The plan's item, or the library's id.
    pub item: String,
    pub title: String,
    pub exercise: Exercise,
    pub dose: Dose,
    /// The clinician's own limit, 0–10.
    pub pain_limit: Option<u8>,
    pub note: Option<String>,
    /// Why it cannot be started now.
    pub waits: Option<String>,
}

impl Subject {
    fn library(&self) -> Option<&str> {
        match &self.exercise {
            Exercise::Library(id) => Some(id),
            Exercise::Own { .. } => None,
        }
    }

    pub fn script(&self, dose: &Dose, first_set: u8, content: &Content) -> Script {
        let motion: Option<Vec<MotionPart>> = self.library().and_then(|id| motion(id, dose.hold));
        let group = self.library().and_then(|id| content.exercise(id));
        let manner = Manner {
            motion: motion.as_deref(),
            breathes: group.is_some_and(|exercise| exercise.group == Group::Breathing),
        };
        Script::of(dose, manner, first_set)
    }

    pub fn limit(&self, content: &Content, settings: &Settings) -> Limit {
        limit(self.pain_limit, &self.exercise, content, settings)
    }
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
        caution: super::today::caution(&subject.exercise, history, content, words),
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
    practice.item == subject.item
        && slot.is_some_and(|slot| practice.meant_for == Some(slot.meant_for))
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

pub fn cues(script: &Script, subject: &Subject, words: &Words) -> Vec<CueView> {
    let library = subject.library();
    let start = library.and_then(|id| words.how_to(id, "from"));
    let end = library.and_then(|id| words.how_to(id, "to"));
    let own = match &subject.exercise {
        Exercise::Own { steps, .. } => steps.first().cloned(),
        Exercise::Library(_) => None,
    };
    let of = |cue: &Cue| {
        let same = script
            .reps()
            .filter(|rep| (rep.0, rep.1) == (cue.set, cue.side));
        let same = same.map(|rep| rep.2).max();
        let alternates = script
            .reps()
            .filter(|rep| rep.0 == cue.set)
            .map(|rep| rep.2)
            .max();
        match (cue.number, script.dose.side) {
            (0, _) => 0,
            (_, Side::Alternate) => alternates.unwrap_or(0),
            (_, Side::Both | Side::Left | Side::Right | Side::None) => same.unwrap_or(0),
        }
    };
    let view = |(index, cue): (usize, &Cue)| {
        let of = of(cue);
        let line = match cue.kind {
            CueKind::LeadIn => start.clone().or_else(|| own.clone()),
            CueKind::There => end.clone(),
            CueKind::Hold | CueKind::GoOn => Some(words.player_keep_breathing()),
            CueKind::Back => start.clone(),
            CueKind::Rest => Some(words.player_next_set(cue.set, script.dose.sets)),
            CueKind::ChangeSides => cue.side.map(|side| match side {
                OneSide::Left => words.player_now_left(),
                OneSide::Right => words.player_now_right(),
            }),
            CueKind::Round | CueKind::BreatheIn | CueKind::BreatheOut => None,
        };
        CueView {
            kind: cue.kind,
            lasts: cue.lasts,
            counts: counts(cue.kind),
            set: cue.set,
            number: cue.number,
            of,
            side: cue.side,
            figure: cue.figure,
            still: cue.still,
            group: cue.group,
            completes: cue.completes,
            heading: words.cue(cue.kind),
            line,
            count: words.place_in(cue, &script.dose, of),
            then: words.then(cue, script.cues.get(index + 1), &script.dose),
            says: says(cue, words),
        }
    };
    script.cues.iter().enumerate().map(view).collect()
}

fn counts(kind: CueKind) -> bool {
    match kind {
        CueKind::LeadIn
        | CueKind::Hold
        | CueKind::GoOn
        | CueKind::Rest
        | CueKind::ChangeSides
        | CueKind::BreatheIn
        | CueKind::BreatheOut => true,
        CueKind::There | CueKind::Back | CueKind::Round => false,
    }
}

/// The cue itself at its beginning, then its last seconds: five of a hold, three of what is between.
fn says(cue: &Cue, words: &Words) -> Vec<Spoken> {
    let last = match cue.kind {
        CueKind::Hold => 5,
        CueKind::LeadIn | CueKind::Rest | CueKind::ChangeSides => 3,
        CueKind::There
        | CueKind::Back
        | CueKind::Round
        | CueKind::BreatheIn
        | CueKind::BreatheOut
        | CueKind::GoOn => 0,
    };
    let first = Spoken {
        at: 0,
        text: words.cue_aloud(cue),
    };
    let seconds = (1..=last).rev().filter_map(|second: u32| {
        // Not while the first word is still being said.
        let at = cue
            .lasts
            .checked_sub(second * 1000)
            .filter(|at| *at >= 900)?;
        Some(Spoken {
            at,
            text: second.to_string(),
        })
    });
    std::iter::once(first).chain(seconds).collect()
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
    let part = |key: &str| words.data(key);
    let (heading, text, advice) = match verdict {
        Verdict::GoOn => (None, words.hurt_go_on(limit.score, pain), None),
        Verdict::CheckIn => (
            Some(words.hurt_check_in()),
            part("hurt-check-in.text"),
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

pub fn practised_page(
    practice: &Practice,
    subject: &Subject,
    next: Option<NextExercise>,
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
        day: next.is_none().then(|| words.practised_day_done()),
        next,
    }
}
