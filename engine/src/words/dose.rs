//! A dose in words: "2 × 8 each side, hold 5 s, rest 20 s".

use chrono::TimeDelta;

use super::Words;
use crate::plan::{Count, Dose, Side};

impl Words {
    pub fn dose(&self, dose: &Dose) -> String {
        let count = match dose.count {
            Count::Reps(reps) if dose.sets == 1 => self.dose_reps(reps),
            Count::Minutes(minutes) if dose.sets == 1 => self.dose_minutes(minutes),
            Count::Breaths(breaths) if dose.sets == 1 => self.dose_breaths(breaths),
            Count::Reps(reps) => self.dose_sets_of_reps(reps, dose.sets),
            Count::Minutes(minutes) => self.dose_sets_of_minutes(minutes, dose.sets),
            Count::Breaths(breaths) => self.dose_sets_of_breaths(breaths, dose.sets),
        };
        let side = match dose.side {
            Side::Both => Some(self.dose_each_side()),
            Side::Alternate => Some(self.dose_alternating()),
            Side::Left => Some(self.dose_left()),
            Side::Right => Some(self.dose_right()),
            Side::None => None,
        };
        let first = match side {
            Some(side) => format!("{count} {side}"),
            None => count,
        };
        let hold = dose.hold.map(|hold| self.dose_hold(self.length(hold)));
        let rest = dose.rest.map(|rest| self.dose_rest(self.length(rest)));
        let parts: Vec<String> = [Some(first), hold, rest].into_iter().flatten().collect();
        parts.join(", ")
    }

    /// "5 s", "2 min", "1 min 30 s".
    pub(super) fn length(&self, length: TimeDelta) -> String {
        let (minutes, seconds) = (length.num_minutes(), length.num_seconds() % 60);
        match (minutes, seconds) {
            (0, seconds) => self.length_seconds(seconds),
            (minutes, 0) => self.length_minutes(minutes),
            (minutes, seconds) => self.length_minutes_and_seconds(minutes, seconds),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dose_says_what_counts_and_nothing_else() {
        let words = Words::english();
        let dose = |sets, count, hold: Option<i64>, side| {
            words.dose(&Dose {
                sets,
                count,
                hold: hold.map(TimeDelta::seconds),
                rest: None,
                side,
            })
        };
        assert_eq!(
            dose(1, Count::Reps(5), Some(5), Side::None),
            "5 times, hold 5 s"
        );
        assert_eq!(dose(1, Count::Reps(1), None, Side::None), "once");
        assert_eq!(
            dose(2, Count::Reps(8), Some(90), Side::Both),
            "2 × 8 times each side, hold 1 min 30 s"
        );
        assert_eq!(dose(1, Count::Minutes(3), None, Side::None), "3 minutes");
        assert_eq!(
            dose(1, Count::Breaths(1), None, Side::Left),
            "1 breath on the left"
        );
    }
}
