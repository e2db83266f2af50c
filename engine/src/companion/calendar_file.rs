//! What is planned, for a calendar elsewhere.

use std::collections::HashSet;

use chrono::{NaiveDate, TimeDelta};

use super::{Companion, refuse_far};
use crate::calendar_file::{CalendarChoice, CalendarFile, Writer};
use crate::error::Error;
use crate::hold::holds;
use crate::now::{Instant, Now};
use crate::plan::Taken;
use crate::schedule;
use crate::view;

/// A calendar may still have what a plan asked for before it was replaced so long ago.
const REMEMBERED: TimeDelta = TimeDelta::days(400);

impl Companion {
    pub fn calendar_file(&self, choice: &CalendarChoice, now: &Now) -> Result<CalendarFile, Error> {
        let from = choice.from.unwrap_or_else(|| now.today());
        refuse_far([from, from])?;
        let reach = self.store.plans(self.content, now.instant)?;
        let until = choice.until.unwrap_or_else(|| last_day(&reach, from));
        refuse_far([from, until])?;
        let since = (now.instant - REMEMBERED).min(now.zone.start_of(from) - TimeDelta::days(3));
        let end = now.zone.start_of(until) + TimeDelta::days(3);
        let history = self.store.history(self.content, since, end)?;
        let history = history.as_of(now.instant);
        let settings = self.store.settings()?;
        let identity = self.store.identity()?;
        let writer = Writer {
            identity: &identity,
            choice,
            words: self.words,
            now,
            zone: settings.plan_zone(&now.zone),
        };
        let mut events = Vec::new();
        if choice.exercises {
            let mut slots =
                schedule::slots(&history.plans, &history.moves, writer.zone, from, until);
            slots.retain(|slot| {
                let is_held = || {
                    let sessions = &history.sessions;
                    let holds = holds(
                        slot.item,
                        slot.due,
                        sessions,
                        &history,
                        self.content,
                        &now.zone,
                    );
                    holds.iter().any(|hold| hold.covers(slot.due))
                };
                let is_answered = history.answers.contains_key(&slot.id());
                !slot.before_taken && !is_answered && !is_held()
            });
            let (series, alone) = schedule::series(slots, &history.moves, writer.zone);
            let there: HashSet<_> = series.iter().map(|one| one.key.clone()).collect();
            events.extend(series.iter().map(|one| writer.series(one)));
            events.extend(alone.iter().map(|slot| writer.slot(slot)));
            let possible =
                schedule::possible_keys(&history.plans, &history.moves, writer.zone, from, until);
            let gone = possible.iter().filter(|(key, ..)| !there.contains(key));
            events.extend(gone.map(|(key, taken, item, stage)| {
                writer.ended(key, item, stage, taken.plan.zone(writer.zone))
            }));
        }
        if choice.appointments {
            let in_range = |date: NaiveDate| from <= date && date <= until;
            let booked = self.appointments(now)?;
            let booked = booked.iter().filter(|one| in_range(one.date()));
            events.extend(booked.map(|one| writer.appointment(one)));
        }
        if choice.aftercare {
            let windows = view::listed_windows(&history, self.content, now);
            let starts: Instant = now.zone.start_of(from);
            let windows = windows.iter().filter(|window| starts < window.until);
            events.extend(windows.map(|window| writer.aftercare(window)));
        }
        Ok(CalendarFile {
            written: now.instant,
            name: self.words.calendar_file_name(),
            from,
            until,
            events,
        })
    }
}

/// The last day that the plans ask for anything, at most a year away.
fn last_day(plans: &[Taken], from: NaiveDate) -> NaiveDate {
    let year = from + TimeDelta::days(365);
    let items = plans.iter().flat_map(|taken| &taken.plan.items);
    let appointments = plans.iter().flat_map(|taken| &taken.plan.appointments);
    let appointments = appointments.map(|one| one.at.date());
    let last = items
        .map(|item| item.until.unwrap_or(year))
        .chain(appointments)
        .max();
    last.unwrap_or(year).clamp(from, year)
}
