//! The player's cues in words, and what was done.

use std::collections::BTreeSet;

use chrono::TimeDelta;

use super::Words;
use crate::plan::{Count, Dose};
use crate::player::{Cue, CueKind, OneSide, Rep, Script};

impl Words {
    /// The one word, readable from afar, that says what to do.
    pub fn cue(&self, kind: CueKind) -> String {
        match kind {
            CueKind::LeadIn => self.cue_lead_in(),
            CueKind::There => self.cue_there(),
            CueKind::Hold => self.cue_hold(),
            CueKind::Back => self.cue_back(),
            CueKind::Round => self.cue_round(),
            CueKind::BreatheIn => self.cue_breathe_in(),
            CueKind::BreatheOut => self.cue_breathe_out(),
            CueKind::GoOn => self.cue_go_on(),
            CueKind::Rest => self.cue_rest(),
            CueKind::ChangeSides => self.cue_change_sides(),
        }
    }

    /// The same, said aloud.
    pub fn cue_aloud(&self, cue: &Cue) -> String {
        let side = cue.side;
        match (cue.kind, side) {
            (CueKind::LeadIn, Some(side)) => self.say_lead_in_side(self.side(side)),
            (CueKind::LeadIn, None) => self.cue_lead_in(),
            (CueKind::There, _) => self.say_there(),
            (CueKind::Hold, _) => self.say_hold(),
            (CueKind::Back, _) => self.say_back(),
            (CueKind::Round, _) => self.say_round(),
            (CueKind::BreatheIn, _) => self.say_in(),
            (CueKind::BreatheOut, _) => self.say_out(),
            (CueKind::GoOn, _) => self.say_go_on(),
            (CueKind::Rest, _) => self.say_rest(),
            (CueKind::ChangeSides, Some(OneSide::Left)) => self.say_change_left(),
            (CueKind::ChangeSides, Some(OneSide::Right)) => self.say_change_right(),
            (CueKind::ChangeSides, None) => self.cue_change_sides(),
        }
    }

    pub fn side(&self, side: OneSide) -> String {
        match side {
            OneSide::Left => self.player_left(),
            OneSide::Right => self.player_right(),
        }
    }

    /// "4 of 8 · right side · set 1 of 2"; `of`: how many there are on this side of this set.
    pub fn place_in(&self, cue: &Cue, dose: &Dose, of: u8) -> String {
        let number = (cue.number > 0).then(|| match dose.count {
            Count::Reps(_) => self.player_rep(cue.number, of),
            Count::Minutes(_) => self.player_minute(cue.number, of),
            Count::Breaths(_) => self.player_breath(cue.number, of),
        });
        let side = cue.side.map(|side| self.side(side));
        let set = (dose.sets > 1).then(|| self.player_set(cue.set, dose.sets));
        let parts: Vec<String> = [number, side, set].into_iter().flatten().collect();
        parts.join(" · ")
    }

    /// What comes after a cue: "then hold 5 s".
    pub fn then(&self, cue: &Cue, next: Option<&Cue>, dose: &Dose) -> Option<String> {
        let Some(next) = next else {
            return Some(self.player_then_end());
        };
        let length = || {
            let length = TimeDelta::milliseconds(next.lasts.into());
            self.length(length)
        };
        Some(match next.kind {
            CueKind::LeadIn => return None,
            CueKind::There | CueKind::Round | CueKind::GoOn if cue.number == 0 => {
                let set = Dose {
                    sets: 1,
                    rest: None,
                    ..*dose
                };
                self.player_then_start(self.dose(&set))
            }
            CueKind::There | CueKind::Round | CueKind::GoOn => self.player_then_next(),
            CueKind::Hold => self.player_then_hold(length()),
            CueKind::Back => self.player_then_back(),
            CueKind::BreatheIn => self.player_then_breathe_in(),
            CueKind::BreatheOut => self.player_then_breathe_out(),
            CueKind::Rest => self.player_then_rest(length()),
            CueKind::ChangeSides => self.player_then_change(),
        })
    }

    /// "2 of 3 sets", "4 of 5 times".
    pub fn practised(&self, dose: &Dose, script: &Script, reps: &[Rep]) -> String {
        let done: BTreeSet<_> = reps.iter().map(Rep::key).collect();
        let missing = |set: u8| {
            let mut of_set = script.reps().filter(|rep| rep.0 == set);
            of_set.any(|rep| !done.contains(&rep))
        };
        let begun: BTreeSet<u8> = script.reps().map(|rep| rep.0).collect();
        // Those before the first of the script were done earlier.
        let whole = (1..=dose.sets)
            .filter(|set| {
                begun.first().is_some_and(|first| set < first)
                    || begun.contains(set) && !missing(*set)
            })
            .count();
        if dose.sets > 1 && whole > 0 {
            return self.player_sets_done(whole, dose.sets);
        }
        let of = script.reps().count().max(done.len());
        match dose.count {
            Count::Reps(_) => self.player_times_done(done.len(), of),
            Count::Minutes(_) => self.player_minutes_done(done.len(), of),
            Count::Breaths(_) => self.player_breaths_done(done.len(), of),
        }
    }
}
