//! Spans of days and small changes, as a chart says them.

use super::Words;
use crate::chart::Change;
use chrono::NaiveDate;

impl Words {
    /// "Lower since 3 November: median 6, now 3; ten sessions fell in between." Says what is, and never why.
    pub fn change(&self, change: &Change, today: NaiveDate) -> String {
        let since = self.date_seen_from(change.since, today);
        let sessions = self.change_sessions(change.sessions);
        let Change { was, is, .. } = *change;
        if was == is {
            self.change_none(sessions, since, was)
        } else if (is - was).abs() < 1.0 {
            self.change_small(is, sessions, since, was)
        } else if is < was {
            self.change_lower(is, sessions, since, was)
        } else {
            self.change_higher(is, sessions, since, was)
        }
    }
}
