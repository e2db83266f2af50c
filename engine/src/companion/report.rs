//! The report for the therapist, of what is on record.

use std::collections::BTreeSet;

use chrono::{NaiveDate, TimeDelta};

use super::{Companion, refuse_far};
use crate::chart::DayDone;
use crate::diary::Entry;
use crate::error::Error;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::player::Practice;
use crate::progress::{self, Progress};
use crate::report::{self, Facts, Report, ReportChoice};
use crate::view::{self, ReportPage, Surroundings};

/// Without a course, or beside one that is older than the longest, a report begins so long ago (our
/// default).
const USUAL: TimeDelta = TimeDelta::weeks(12);
/// A course that began longer ago does not say where the report begins (our default).
const LONGEST: TimeDelta = TimeDelta::weeks(26);
/// As far back as a reaction can be told by the session before it.
const BEFORE: TimeDelta = TimeDelta::days(8);
/// So many check-ins are looked through.
const LOOKED_THROUGH: u32 = 10_000;

impl Companion {
    /// What the person chose to show, in words, figures and pictures. The dates must lie in the years 1900 to
    /// 2200, the first not after the last.
    pub fn report(
        &self,
        choice: &ReportChoice,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<Report, Error> {
        let (from, until) = self.report_days(choice, now)?;
        let settings = self.store.settings()?;
        let (content, words) = (self.content, self.words());
        let start = now.zone.start_of(from);
        let end = now.zone.start_of(until + TimeDelta::days(1));
        let margin = settings.grace + TimeDelta::days(2);
        let history = self.store.history(content, start - margin, end + margin)?;
        let history = history.as_of(now.instant);
        let progress = progress::between(&history, content, &settings, now, from, until);
        let within = |at: Instant| start <= at && at < end && at <= now.instant;
        let account = self.account(now)?;
        let mut sessions = self.store.sessions()?;
        sessions.retain(|one| {
            start - BEFORE <= one.ended && one.ended < end && one.ended <= now.instant
        });
        sessions.sort_by_key(|one| one.ended);
        let practices = self.store.practices(start, end.min(now.instant))?;
        let practices: Vec<(Practice, String)> = practices
            .into_iter()
            .filter(|practice| within(practice.began))
            .map(|practice| {
                let title = self.title_of(&practice.item, &history);
                (practice, title)
            })
            .collect();
        let mut flares = history.flares.clone();
        flares.retain(|one| within(one.at));
        let mut reactions = self.store.reactions(start, now.instant)?;
        reactions.retain(|one| one.began < end);
        let mut measures = self.store.measures()?;
        measures.retain(|one| within(one.at));
        measures.reverse();
        let mut check_ins = self.store.check_ins(LOOKED_THROUGH)?;
        check_ins.retain(|one| within(one.at));
        check_ins.reverse();
        let mut screenings = self.store.screenings()?;
        screenings.retain(|one| within(one.at));
        screenings.reverse();
        let mut clearances = self.store.clearances()?;
        clearances.retain(|one| within(one.at));
        clearances.reverse();
        let entries = self.report_entries((from, until), now)?;
        let has_note = |id: &i64| {
            let mut noted = entries.iter().filter(|one| one.note.is_some());
            noted.any(|one| one.id == *id)
        };
        if let Some(id) = choice.notes.iter().find(|id| !has_note(id)) {
            return Err(Error::NoSuchNote(*id));
        }
        let plans = self.plans(now)?;
        let clinician = plans.iter().rev().find_map(|taken| {
            let who = &taken.plan.clinician;
            let named = [&who.name, &who.clinic].into_iter().flatten();
            let named: Vec<&str> = named
                .map(String::as_str)
                .filter(|one| !one.is_empty())
                .collect();
            (!named.is_empty()).then(|| named.join(", "))
        });
        let facts = Facts {
            from,
            until,
            course: account.course,
            clinician,
            sessions,
            adherence: days(&progress),
            doses: report::dose_changes(&history.plans, (from, until), words, now),
            progress,
            practices,
            flares,
            entries,
            reactions,
            measures,
            check_ins,
            screenings,
            clearances,
            stands: self
                .safety_banner(&history, now)?
                .map(|banner| words.report_stands(banner.heading)),
            unit: self.unit(&settings, surroundings),
        };
        Ok(report::report(choice, &facts, words, now))
    }

    /// The numbers of all entries with a note in the days of a report.
    pub fn report_notes(
        &self,
        from: Option<NaiveDate>,
        until: Option<NaiveDate>,
        now: &Now,
    ) -> Result<BTreeSet<i64>, Error> {
        let choice = ReportChoice {
            from,
            until,
            ..ReportChoice::default()
        };
        let mut entries = self.report_entries(self.report_days(&choice, now)?, now)?;
        entries.retain(|entry| entry.note.is_some());
        Ok(entries.into_iter().map(|entry| entry.id).collect())
    }

    /// The page on which a report from one day to another is chosen.
    pub(super) fn report_page(
        &self,
        from: Option<&str>,
        until: Option<&str>,
        now: &Now,
    ) -> Result<ReportPage, Error> {
        let date = |text: Option<&str>| text.map(|text| self.date(text)).transpose();
        let choice = ReportChoice {
            from: date(from)?,
            until: date(until)?,
            ..ReportChoice::default()
        };
        let days = self.report_days(&choice, now)?;
        let course = self.account(now)?.course.map(|course| course.began);
        let entries = self.report_entries(days, now)?;
        let words = self.words();
        Ok(view::report_page(days, course, &entries, words, now))
    }

    fn report_entries(
        &self,
        (from, until): (NaiveDate, NaiveDate),
        now: &Now,
    ) -> Result<Vec<Entry>, Error> {
        let end = now.zone.start_of(until + TimeDelta::days(1));
        let mut entries = self.store.entries(now.zone.start_of(from), now.instant)?;
        entries.retain(|entry| entry.at < end && entry.at <= now.instant);
        Ok(entries)
    }

    /// What an item is called now, or else what the library calls it.
    fn title_of(&self, item: &str, history: &History) -> String {
        let items = history.plans.iter().rev();
        let known = items
            .flat_map(|taken| &taken.plan.items)
            .find(|one| one.id == item);
        match known {
            Some(item) => self.words().exercise(item),
            None if self.content.exercise(item).is_some() => {
                self.words().data(&format!("exercise-{item}"))
            }
            None => item.to_owned(),
        }
    }

    /// The first and the last day of a report.
    fn report_days(
        &self,
        choice: &ReportChoice,
        now: &Now,
    ) -> Result<(NaiveDate, NaiveDate), Error> {
        let today = now.today();
        refuse_far([choice.from.unwrap_or(today), choice.until.unwrap_or(today)])?;
        let until = choice.until.unwrap_or(today).min(today);
        let from = match choice.from {
            Some(from) => from,
            None => {
                let course = self.account(now)?.course.map(|course| course.began);
                let recent = course.filter(|began| until - *began <= LONGEST && *began <= until);
                recent.unwrap_or(until - USUAL)
            }
        };
        if until < from {
            return Err(Error::ReportDays);
        }
        Ok((from, until))
    }
}

fn days(progress: &Progress<'_>) -> Vec<DayDone> {
    let count = |count: u32| u16::try_from(count).unwrap_or(u16::MAX);
    let days = progress.weeks.iter().flat_map(|week| {
        let dates = (0..).map(|day| week.monday + TimeDelta::days(day));
        dates.zip(week.days)
    });
    days.map(|(date, tally)| DayDone {
        date,
        done: count(tally.done),
        due: count(tally.due()),
    })
    .collect()
}
