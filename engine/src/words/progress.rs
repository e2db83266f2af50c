//! What was due and done, in words.

use super::Words;
use crate::progress::Tally;

impl Words {
    /// "12 of 14; two were held after your session".
    pub fn tally(&self, tally: &Tally) -> String {
        let first = match (tally.due(), tally.left_out(), tally.to_come) {
            (0, 0, 1..) => self.progress_nothing_yet(),
            (0, _, _) => self.progress_nothing_due(),
            (due, _, _) => self.progress_of(tally.done, due),
        };
        let rest: Vec<String> = [
            (tally.in_part > 0).then(|| self.progress_in_part(tally.in_part)),
            (tally.held > 0).then(|| self.progress_held(tally.held)),
            (tally.stopped > 0).then(|| self.progress_stopped(tally.stopped)),
            (tally.excused > 0).then(|| self.progress_excused(tally.excused)),
            (tally.paused > 0).then(|| self.progress_paused(tally.paused)),
        ]
        .into_iter()
        .flatten()
        .collect();
        match rest.is_empty() {
            true => first,
            false => self.progress_with(rest.join(", "), first),
        }
    }
}
