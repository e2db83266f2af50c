//! A cue in words: what is seen and heard of it.

use serde::Serialize;
use ts_rs::TS;

use super::Subject;
use crate::plan::{Exercise, Side};
use crate::player::{Cue, CueKind, OneSide, Script};
use crate::words::Words;

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
