//! How much of what was due was done.

use chrono::{NaiveDate, TimeDelta};

use super::{Companion, refuse_far};
use crate::chart::{self, Drawing};
use crate::error::Error;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::person::Settings;
use crate::progress::{self, Progress, first_day, monday_of, next_week};
use crate::view::{self, ProgressPage};
use crate::words::Words;

/// So many weeks are shown at once.
pub const WEEKS: u16 = 12;

impl Companion {
    /// The last `weeks` weeks, of which the last is this one.
    pub fn progress<T>(
        &self,
        weeks: u16,
        now: &Now,
        use_it: impl FnOnce(&Progress<'_>, &Words) -> T,
    ) -> Result<T, Error> {
        let settings = self.store.settings()?;
        let monday = monday_of(now.today());
        let history = self.weeks(monday, weeks, &settings, now)?;
        let progress = progress::progress(&history, self.content, &settings, now, monday, weeks);
        Ok(use_it(&progress, self.words()))
    }

    /// The calendar of the weeks that hold these dates, for the prompt.
    pub fn weeks_chart(
        &self,
        from: NaiveDate,
        until: NaiveDate,
        now: &Now,
    ) -> Result<Drawing, Error> {
        refuse_far([from, until])?;
        let settings = self.store.settings()?;
        let (first, last) = (monday_of(from), monday_of(until));
        let weeks = last.signed_duration_since(first).num_weeks() + 1;
        let weeks = u16::try_from(weeks).unwrap_or(1);
        let history = self.weeks(last, weeks, &settings, now)?;
        let progress = progress::progress(&history, self.content, &settings, now, last, weeks);
        Ok(chart::weeks(&progress.weeks, now.today(), self.words()))
    }

    pub(super) fn progress_page(
        &self,
        older: u16,
        settings: &Settings,
        now: &Now,
    ) -> Result<ProgressPage, Error> {
        let back = TimeDelta::weeks(i64::from(older.min(MOST_OLDER)) * i64::from(WEEKS));
        let monday = monday_of(now.today()) - back;
        let history = self.weeks(monday, WEEKS, settings, now)?;
        let progress = progress::progress(&history, self.content, settings, now, monday, WEEKS);
        let first = now.zone.start_of(first_day(monday, WEEKS));
        let has_older = self.store.first_plan()?.is_some_and(|taken| taken < first);
        Ok(view::progress_page(
            &progress,
            older,
            has_older,
            self.words(),
            now,
        ))
    }

    /// "Exercises done this week: 12 of 14", of a history that holds the week.
    pub(super) fn this_week(
        &self,
        history: &History,
        settings: &Settings,
        now: &Now,
    ) -> Option<String> {
        let monday = monday_of(now.today());
        let progress = progress::progress(history, self.content, settings, now, monday, 1);
        view::this_week(&progress, self.words())
    }

    /// What is on record about this week, with everything that a digest of the last hours speaks of.
    pub(super) fn weeks_history(&self, settings: &Settings, now: &Now) -> Result<History, Error> {
        let (from, until) = around(monday_of(now.today()), 1, settings, now);
        let margin = TimeDelta::days(3);
        let from = self.news_since(now)?.min(from).min(now.instant - margin);
        let until = until.max(now.instant + margin);
        Ok(self
            .store
            .history(self.content, from, until)?
            .as_of(now.instant))
    }

    /// What is on record about so many weeks, of which the last begins at `monday`.
    fn weeks(
        &self,
        monday: NaiveDate,
        weeks: u16,
        settings: &Settings,
        now: &Now,
    ) -> Result<History, Error> {
        let (from, until) = around(monday, weeks, settings, now);
        Ok(self
            .store
            .history(self.content, from, until)?
            .as_of(now.instant))
    }
}

/// With what closes the last slots of the weeks.
fn around(monday: NaiveDate, weeks: u16, settings: &Settings, now: &Now) -> (Instant, Instant) {
    let margin = settings.grace + TimeDelta::days(2);
    let from = now.zone.start_of(first_day(monday, weeks));
    let until = now.zone.start_of(next_week(monday));
    (from - margin, until + margin)
}

/// Ten years and a bit back; more is a slip.
const MOST_OLDER: u16 = 50;
