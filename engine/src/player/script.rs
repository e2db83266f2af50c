//! From a dose to the cues that lead through it.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::OneSide;
use crate::content::Content;
use crate::figure::{Motion, MotionPart, motion};
use crate::library::Group;
use crate::plan::{Count, Dose, Exercise, Side};

/// Every cue of an exercise, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    pub dose: Dose,
    pub cues: Vec<Cue>,
}

/// One thing to do, for so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    pub kind: CueKind,
    /// In milliseconds, never 0.
    pub lasts: u32,
    /// 1 for the first.
    pub set: u8,
    /// 1 for the first of its set and side; 0 where nothing is repeated.
    pub number: u8,
    pub side: Option<OneSide>,
    /// The moment of the moving figure that it begins at, in milliseconds.
    pub figure: u32,
    /// The figure stays there.
    pub still: bool,
    /// Repetitions and what is between them, counted; what is skipped is one of these.
    pub group: u16,
    /// With its end the repetition is done.
    pub completes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CueKind {
    /// Time to get into position.
    LeadIn,
    There,
    Hold,
    Back,
    /// Once round.
    Round,
    BreatheIn,
    BreatheOut,
    /// Go on, for a minute.
    GoOn,
    Rest,
    ChangeSides,
}

/// Time to get into position: the issue's own five seconds.
pub const LEAD_IN: u32 = 5_000;
/// Between sets, where the dose says nothing; our own default.
pub const REST: u32 = 20_000;
/// To change sides; our own default.
pub const CHANGE: u32 = 5_000;
/// In, and as long out, where no figure breathes (file 5, `br-diaphragm`: about 5 s in and 5 s out).
const BREATH: u32 = 5_000;
/// Each way, where no figure moves (file 5, 5.1).
const WAY: u32 = 2_000;

const MINUTE: u32 = 60_000;

/// How an exercise is gone through.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner<'a> {
    /// What one repetition is made of; none: there is no figure.
    pub motion: Option<&'a [MotionPart]>,
    /// There and back is in and out.
    pub breathes: bool,
}

impl Script {
    /// As the library knows the exercise; a clinician's own has no figure.
    pub fn of_exercise(
        exercise: &Exercise,
        dose: &Dose,
        first_set: u8,
        content: &Content,
    ) -> Script {
        let id = match exercise {
            Exercise::Library(id) => Some(id),
            Exercise::Own { .. } => None,
        };
        let motion: Option<Vec<MotionPart>> = id.and_then(|id| motion(id, dose.hold));
        let known = id.and_then(|id| content.exercise(id));
        let manner = Manner {
            motion: motion.as_deref(),
            breathes: known.is_some_and(|exercise| exercise.group == Group::Breathing),
        };
        Script::of(dose, manner, first_set)
    }

    /// `first_set`: those before it are done already, 1 for all of them.
    pub fn of(dose: &Dose, manner: Manner<'_>, first_set: u8) -> Script {
        let mut script = Writer {
            dose,
            manner,
            cues: Vec::new(),
            group: 0,
        };
        script.between(CueKind::LeadIn, LEAD_IN, first_set, first_side(dose.side));
        for set in first_set..=dose.sets {
            if set > first_set {
                let rest = dose.rest.map_or(REST, milliseconds);
                script.between(CueKind::Rest, rest, set, first_side(dose.side));
            }
            script.set(set);
        }
        Script {
            dose: *dose,
            cues: script.cues,
        }
    }

    /// How long it takes from the first cue to the end of the last.
    pub fn lasts(&self) -> TimeDelta {
        let milliseconds = self.cues.iter().map(|cue| i64::from(cue.lasts));
        TimeDelta::milliseconds(milliseconds.sum())
    }

    /// The repetitions, in order: set, side, number.
    pub fn reps(&self) -> impl Iterator<Item = (u8, Option<OneSide>, u8)> {
        let completing = self.cues.iter().filter(|cue| cue.completes);
        completing.map(|cue| (cue.set, cue.side, cue.number))
    }

    /// With half of what comes after the cue at `at`; what is begun is finished.
    pub fn eased(self, at: usize) -> Script {
        let Some(now) = self.cues.get(at).copied() else {
            return self;
        };
        let dose = self.dose.halved();
        let most = most(&dose);
        let hold = dose.hold.map(milliseconds);
        let mut cues = self.cues;
        let mut index = 0;
        cues.retain(|cue| {
            index += 1;
            let begun = index - 1 <= at || cue.group == now.group;
            begun || cue.set <= dose.sets.max(now.set) && cue.number <= most
        });
        for cue in cues.iter_mut().skip(at + 1) {
            let shorter = hold.filter(|_| cue.kind == CueKind::Hold && cue.group != now.group);
            cue.lasts = shorter.unwrap_or(cue.lasts);
        }
        Script { dose, cues }
    }
}

/// How often in each set, and on each side.
fn most(dose: &Dose) -> u8 {
    match dose.count {
        Count::Reps(number) | Count::Minutes(number) | Count::Breaths(number) => number,
    }
}

/// Where there are two sides the right is the first.
fn first_side(side: Side) -> Option<OneSide> {
    match side {
        Side::Both | Side::Right | Side::Alternate => Some(OneSide::Right),
        Side::Left => Some(OneSide::Left),
        Side::None => None,
    }
}

fn milliseconds(length: TimeDelta) -> u32 {
    u32::try_from(length.num_milliseconds()).unwrap_or(u32::MAX)
}

struct Writer<'a> {
    dose: &'a Dose,
    manner: Manner<'a>,
    cues: Vec<Cue>,
    group: u16,
}

impl Writer<'_> {
    fn set(&mut self, set: u8) {
        match self.dose.side {
            Side::Both => {
                self.side(set, Some(OneSide::Right));
                self.between(CueKind::ChangeSides, CHANGE, set, Some(OneSide::Left));
                self.side(set, Some(OneSide::Left));
            }
            Side::Alternate => {
                for number in 1..=most(self.dose) {
                    let side = match number % 2 {
                        1 => OneSide::Right,
                        _ => OneSide::Left,
                    };
                    self.rep(set, number, Some(side));
                }
            }
            Side::Left | Side::Right | Side::None => self.side(set, first_side(self.dose.side)),
        }
    }

    fn side(&mut self, set: u8, side: Option<OneSide>) {
        for number in 1..=most(self.dose) {
            self.rep(set, number, side);
        }
    }

    fn rep(&mut self, set: u8, number: u8, side: Option<OneSide>) {
        self.group += 1;
        let first = self.cues.len();
        match (self.dose.count, self.manner.breathes) {
            (Count::Reps(_), false) => self.motion([CueKind::There, CueKind::Back]),
            (Count::Reps(_) | Count::Breaths(_), true) => {
                self.motion([CueKind::BreatheIn, CueKind::BreatheOut]);
            }
            (Count::Breaths(_), false) => self.breath(),
            (Count::Minutes(_), true) => self.minute_of_breaths(),
            (Count::Minutes(_), false) => self.push(CueKind::GoOn, MINUTE, 0, false),
        }
        // Once it has been held, a repetition is done; the way back may be cut short.
        let cues = &mut self.cues[first..];
        let last = cues.len().saturating_sub(1);
        let held = cues.iter().rposition(|cue| cue.kind == CueKind::Hold);
        for (index, cue) in cues.iter_mut().enumerate() {
            cue.set = set;
            cue.number = number;
            cue.side = side;
            cue.completes = index == held.unwrap_or(last);
        }
    }

    fn motion(&mut self, [there, back]: [CueKind; 2]) {
        let hold = self.dose.hold.map_or(0, milliseconds);
        let Some(motion) = self.manner.motion else {
            self.push(there, WAY, 0, true);
            if hold > 0 {
                self.push(CueKind::Hold, hold, 0, true);
            }
            self.push(back, WAY, 0, true);
            return;
        };
        let figure_holds = motion.iter().any(|part| part.motion == Motion::Hold);
        for part in motion {
            let (from, until) = (whole(part.from), whole(part.until));
            let kind = match part.motion {
                Motion::There => there,
                Motion::Hold => CueKind::Hold,
                Motion::Back => back,
                Motion::Round => CueKind::Round,
            };
            self.push(kind, until - from, from, false);
            // A motion that goes on and on is held where it ends, if the dose says so.
            let ends = match part.motion {
                Motion::There | Motion::Round => true,
                Motion::Hold | Motion::Back => false,
            };
            if ends && hold > 0 && !figure_holds && there == CueKind::There {
                self.push(CueKind::Hold, hold, until, true);
            }
        }
    }

    /// One breath where the figure ends; it stays there.
    fn breath(&mut self) {
        let end = self.manner.motion.and_then(|motion| {
            let there = motion
                .iter()
                .rev()
                .find(|part| part.motion == Motion::There)?;
            Some(whole(there.until))
        });
        let end = end.unwrap_or(0);
        self.push(CueKind::BreatheIn, BREATH, end, true);
        self.push(CueKind::BreatheOut, BREATH, end, true);
    }

    fn minute_of_breaths(&mut self) {
        let mut spent = 0;
        while spent < MINUTE {
            let before = self.cues.len();
            self.motion([CueKind::BreatheIn, CueKind::BreatheOut]);
            spent += self.cues[before..].iter().map(|cue| cue.lasts).sum::<u32>();
        }
    }

    fn between(&mut self, kind: CueKind, lasts: u32, set: u8, side: Option<OneSide>) {
        self.group += 1;
        self.push(kind, lasts, 0, true);
        if let Some(cue) = self.cues.last_mut() {
            cue.set = set;
            cue.side = side;
        }
    }

    fn push(&mut self, kind: CueKind, lasts: u32, figure: u32, still: bool) {
        self.cues.push(Cue {
            kind,
            lasts: lasts.max(1),
            set: 0,
            number: 0,
            side: None,
            figure,
            still,
            group: self.group,
            completes: false,
        });
    }
}

fn whole(seconds: f64) -> u32 {
    (seconds * 1000.0).round() as u32
}
