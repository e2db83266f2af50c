//! A script as it is gone through: what happened, folded into where it stands and what was done.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CueKind, Finish, Hurt, Limit, PainSign, Rep, Script, Verdict, judge};

/// Something that happened, at so many milliseconds since the beginning of the script's first cue, on a clock
/// that only goes forward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, rename = "PlayerEvent")]
pub struct Event {
    pub at: u32,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[ts(export, rename = "Happened")]
pub enum What {
    /// Nothing but that time has passed.
    Went,
    Paused,
    Resumed,
    /// On to the next repetition, or over what is between two.
    Skipped,
    /// Once more from the beginning of this repetition, or of the one before.
    Back,
    /// Less of what is to come.
    Eased,
    /// It hurts in such a way, or so much, 0–10.
    Hurts {
        signs: BTreeSet<PainSign>,
        pain: Option<u8>,
    },
    /// So many of the last milliseconds nobody was there: the computer slept.
    Slept {
        lost: u32,
    },
    Left,
}

/// Where a script stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub script: Script,
    /// The cue that it stands at; past the last one it is over.
    pub cue: usize,
    /// How far into the cue, in milliseconds.
    pub into: u32,
    pub running: bool,
    pub eased: bool,
    /// In the order in which they were done; each is there once.
    pub reps: Vec<Rep>,
    pub hurts: Vec<Hurt>,
    /// What the last word about pain led to.
    pub verdict: Option<Verdict>,
    pub finish: Option<Finish>,
    /// The script's clock, in milliseconds.
    pub clock: u32,
    /// Of the clock, what was slept through.
    lost: u32,
    /// Of the repetition at hand, for how long it has been held.
    held: u32,
    limit: Limit,
    before: Option<u8>,
}

/// So far into a repetition "back" begins it anew; sooner it goes to the one before.
const ANEW: u32 = 2_000;

impl Run {
    /// `before`: the pain before it began, 0–10, where it was said.
    pub fn of(script: Script, limit: Limit, before: Option<u8>, events: &[Event]) -> Run {
        let mut run = Run {
            script,
            cue: 0,
            into: 0,
            running: true,
            eased: false,
            reps: Vec::new(),
            hurts: Vec::new(),
            verdict: None,
            finish: None,
            clock: 0,
            lost: 0,
            held: 0,
            limit,
            before,
        };
        for event in events {
            run.hear(event);
        }
        run
    }

    /// Above which pain it ends.
    pub fn limit(&self) -> Limit {
        self.limit
    }

    /// Whether anything is left to make smaller.
    pub fn can_ease(&self) -> bool {
        !self.eased && self.finish.is_none() && self.script.dose.halved() != self.script.dose
    }

    fn hear(&mut self, event: &Event) {
        if let What::Slept { lost } = event.what {
            let lost = lost.min(event.at.saturating_sub(self.clock));
            self.pass(event.at - lost);
            self.clock = self.clock.max(event.at);
            self.lost += lost;
            self.running = false;
            return;
        }
        self.pass(event.at);
        if self.finish.is_some() {
            return;
        }
        match &event.what {
            What::Went | What::Slept { .. } => {}
            What::Paused => self.running = false,
            What::Resumed => {
                self.running = true;
                self.verdict = None;
            }
            What::Skipped => self.skip(),
            What::Back => self.back(),
            What::Eased => {
                if self.can_ease() {
                    self.script = self.script.clone().eased(self.cue);
                    self.eased = true;
                }
            }
            What::Hurts { signs, pain } => self.hurts(signs, *pain),
            What::Left => self.finish = Some(self.end()),
        }
    }

    /// Time goes on to `at`; a clock that went back stands still.
    fn pass(&mut self, at: u32) {
        let mut passed = at.saturating_sub(self.clock);
        self.clock = self.clock.max(at);
        if !self.running || self.finish.is_some() {
            return;
        }
        while let Some(cue) = self.script.cues.get(self.cue) {
            let left = cue.lasts.saturating_sub(self.into);
            let spent = passed.min(left);
            passed -= spent;
            self.into += spent;
            if is_held(cue.kind) {
                self.held += spent;
            }
            if spent < left {
                return;
            }
            // So much of the clock is after the end of the cue.
            self.complete(passed);
            self.go_to(self.cue + 1);
        }
        self.finish = Some(self.end());
    }

    /// The cue at hand is over; so many milliseconds ago.
    fn complete(&mut self, ago: u32) {
        let Some(cue) = self.script.cues.get(self.cue) else {
            return;
        };
        let rep = Rep {
            set: cue.set,
            number: cue.number,
            side: cue.side,
            at: self.clock - self.lost - ago,
            held: self.held,
        };
        if cue.completes && self.reps.iter().all(|done| done.key() != rep.key()) {
            self.reps.push(rep);
        }
    }

    fn go_to(&mut self, cue: usize) {
        let group = |cue: usize| self.script.cues.get(cue).map(|cue| cue.group);
        if group(cue) != group(self.cue) || cue <= self.cue {
            self.held = 0;
        }
        self.cue = cue;
        self.into = 0;
    }

    fn skip(&mut self) {
        let Some(now) = self.script.cues.get(self.cue) else {
            return;
        };
        let later = self.script.cues.iter().skip(self.cue);
        let left = later.take_while(|cue| cue.group == now.group).count();
        self.go_to(self.cue + left);
        if self.cue == self.script.cues.len() {
            self.finish = Some(self.end());
        }
    }

    fn back(&mut self) {
        let cues = &self.script.cues;
        let first_of = |cue: usize| {
            let group = cues.get(cue).map(|cue| cue.group);
            cues.iter()
                .position(|cue| Some(cue.group) == group)
                .unwrap_or(cue)
        };
        let first = first_of(self.cue);
        let before: u32 = cues[first..self.cue].iter().map(|cue| cue.lasts).sum();
        let to = if before + self.into < ANEW && first > 0 {
            first_of(first - 1)
        } else {
            first
        };
        self.go_to(to);
    }

    fn hurts(&mut self, signs: &BTreeSet<PainSign>, pain: Option<u8>) {
        let first = self.hurts.iter().find_map(|hurt| hurt.pain);
        let verdict = judge(signs, pain, self.before.or(first), self.limit);
        self.hurts.push(Hurt {
            at: self.clock - self.lost,
            signs: signs.clone(),
            pain,
        });
        self.verdict = Some(verdict);
        self.running = false;
        if verdict.ends() {
            self.finish = Some(Finish::Hurt);
        }
    }

    /// Whole only where nothing of it was left out.
    fn end(&self) -> Finish {
        let done: Vec<_> = self.reps.iter().map(Rep::key).collect();
        match self.script.reps().all(|rep| done.contains(&rep)) {
            true => Finish::Whole,
            false => Finish::Left,
        }
    }
}

/// What counts as holding: everything but the ways there and back and what is between.
fn is_held(kind: CueKind) -> bool {
    match kind {
        CueKind::Hold | CueKind::BreatheIn | CueKind::BreatheOut | CueKind::GoOn => true,
        CueKind::LeadIn
        | CueKind::There
        | CueKind::Back
        | CueKind::Round
        | CueKind::Rest
        | CueKind::ChangeSides => false,
    }
}
