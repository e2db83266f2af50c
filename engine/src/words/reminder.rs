//! Why a reminder did not ring, in words.

use super::Words;
use crate::history::AbsenceReason;
use crate::now::{Instant, Now};
use crate::reminder::{Away, Missed};

impl Words {
    /// "not shown: computer off or logged out from yesterday 21:40 to 08:10".
    pub fn missed(&self, missed: Missed, closed: Instant, now: &Now) -> String {
        let moment = |instant: Instant| self.moment(instant, now);
        match missed {
            Missed::NotAnswered => self.missed_not_answered(moment(closed)),
            Missed::NotShown => self.missed_not_shown(),
            Missed::Paused(pause) => self.missed_paused(moment(pause.until)),
            Missed::Absent { from, until, why } => {
                self.missed_not_rung(self.absence(from, until, why, now))
            }
            Missed::Unseen { last: Some(last) } => self.missed_unseen(moment(last)),
            Missed::Unseen { last: None } => self.missed_never(),
            Missed::Overtaken => self.missed_overtaken(),
            Missed::NotDueThen => self.missed_not_due_then(),
        }
    }

    /// "computer off or logged out from yesterday 21:40 to 08:10".
    pub fn absence(
        &self,
        from: Option<Instant>,
        until: Option<Instant>,
        why: AbsenceReason,
        now: &Now,
    ) -> String {
        // Where it began on another day, its end says the day as well.
        let is_today = |instant: Instant| now.zone.local(instant).date() == now.today();
        let all_today = from.is_none_or(is_today) && until.is_none_or(is_today);
        let moment = |instant: Instant| match all_today {
            true => self.clock(instant, now),
            false => self.day_and_time(instant, now),
        };
        match (from, until, why) {
            (None, Some(until), _) => self.absence_before_first(moment(until)),
            (None, None, _) => self.absence_never(),
            (Some(from), None, _) => self.absence_still(moment(from)),
            (Some(from), Some(until), AbsenceReason::Ended) => {
                self.absence_ended(moment(from), moment(until))
            }
            (Some(from), Some(until), AbsenceReason::Lost) => {
                self.absence_lost(moment(from), moment(until))
            }
            (Some(from), Some(until), AbsenceReason::Asleep) => {
                self.absence_asleep(moment(from), moment(until))
            }
            (Some(from), Some(until), AbsenceReason::ClockSet) => {
                self.absence_clock_set(moment(from), moment(until))
            }
        }
    }

    /// Why nobody could ring, where there was more than one reason all together.
    pub fn why_away(&self, away: &Away<'_>, now: &Now) -> String {
        match away.only {
            Some(why) => self.absence(away.from, Some(away.until), why, now),
            None => match away.from {
                Some(from) => self.away_mixed(self.moment(from, now)),
                None => self.absence_before_first(self.moment(away.until, now)),
            },
        }
    }
}
