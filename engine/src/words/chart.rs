//! Limits, spans of days and small changes, as a chart says them.

use super::Words;
use crate::chart::Change;
use crate::player::{Limit, LimitBasis};
use chrono::NaiveDate;

impl Words {
    /// "exercises stop above 4 (our default)".
    pub fn limit_of_chart(&self, limit: Limit) -> String {
        match limit.basis {
            LimitBasis::Clinician => self.chart_legend_limit_clinic(limit.score),
            LimitBasis::Exercise | LimitBasis::Ours => self.chart_legend_limit_ours(limit.score),
            LimitBasis::Chosen => self.chart_legend_limit_chosen(limit.score),
        }
    }

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
