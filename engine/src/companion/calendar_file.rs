//! What is planned, for a calendar elsewhere.

use std::collections::{BTreeMap, HashSet};
use std::slice;

use chrono::{NaiveDate, TimeDelta};

use super::{Companion, refuse_far};
use crate::calendar_file::{CalendarChoice, CalendarEvent, CalendarFile, Uids, Writer};
use crate::error::Error;
use crate::history::History;
use crate::hold::holds;
use crate::now::{Instant, Now};
use crate::person::Settings;
use crate::plan::Taken;
use crate::schedule::{self, Moves, Slot};
use crate::session::{Booked, BookedSource, booked};
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
        let writer = Writer {
            uids: self.uids()?,
            choice,
            content: self.content,
            words: self.words(),
            now,
            plan_zone: settings.plan_zone(&now.zone),
        };
        let dates = (from, until);
        let mut events = Vec::new();
        if choice.exercises {
            events.extend(self.planned(&history, &writer, dates));
            events.extend(gone(&history, &writer, dates, &events));
        }
        if choice.appointments {
            events.extend(self.booked(&history, &settings, &writer, dates)?);
        }
        if choice.aftercare {
            let windows = view::listed_windows(&history, self.content, now);
            let starts: Instant = now.zone.start_of(from);
            let windows = windows.iter().filter(|window| starts < window.until);
            events.extend(windows.map(|window| writer.aftercare(window)));
        }
        Ok(CalendarFile {
            written: now.instant,
            name: self.words().calendar_file_name(),
            from,
            until,
            events,
        })
    }

    /// What the UID of every event begins with that was exported from here.
    pub fn own_uids_begin(&self) -> Result<String, Error> {
        Ok(self.uids()?.begin())
    }

    fn uids(&self) -> Result<Uids, Error> {
        Ok(Uids::of(&self.store.data_id()?))
    }

    /// The exercises that are still to be asked for.
    fn planned(
        &self,
        history: &History,
        writer: &Writer<'_>,
        (from, until): Dates,
    ) -> Vec<CalendarEvent> {
        let is_held = |slot: &Slot<'_>| {
            let (item, sessions) = (slot.item, &history.sessions);
            let zone = &writer.now.zone;
            let holds = holds(item, slot.due, sessions, history, self.content, zone);
            holds.iter().any(|hold| hold.covers(slot.due))
        };
        let mut slots = schedule::slots(
            &history.plans,
            &history.moves,
            writer.plan_zone,
            from,
            until,
        );
        slots.retain(|slot| {
            let is_answered = history.answers.contains_key(&slot.id());
            !slot.before_taken && !is_answered && !is_held(slot)
        });
        let (series, alone) = schedule::series(slots, &history.moves, writer.plan_zone);
        let series = series.iter().map(|one| writer.series(one));
        series
            .chain(alone.iter().map(|slot| writer.slot(slot)))
            .collect()
    }

    fn booked(
        &self,
        history: &History,
        settings: &Settings,
        writer: &Writer<'_>,
        (from, until): Dates,
    ) -> Result<Vec<CalendarEvent>, Error> {
        let is_asked_for = |one: &Booked| {
            let first_meant = one.of_plan.iter().map(|(_, at)| at.date());
            first_meant
                .chain([one.date()])
                .any(|date| from <= date && date <= until)
        };
        let mut all = self.appointments(writer.now)?;
        let has =
            |all: &[Booked], dropped: &Booked| all.iter().any(|one| one.of_plan == dropped.of_plan);
        for taken in history.plans.iter().rev() {
            let Some(replaced) = taken.replaced else {
                continue;
            };
            for dropped in booked(&[], &[&taken.plan], settings, &writer.now.zone) {
                if replaced <= dropped.starts && !has(&all, &dropped) {
                    all.push(Booked {
                        cancelled: true,
                        ..dropped
                    });
                }
            }
        }
        // A calendar that others write has them by other names.
        let elsewhere = |one: &Booked| match one.source {
            BookedSource::Calendar => true,
            BookedSource::Own | BookedSource::Plan => false,
        };
        let asked_for = all
            .iter()
            .filter(|one| is_asked_for(one) && !elsewhere(one));
        Ok(asked_for.map(|one| writer.appointment(one)).collect())
    }
}

type Dates = (NaiveDate, NaiveDate);

/// What an earlier file may have of exercises and this one has not: a series that was there before ends with the
/// last that there was, and the rest is cancelled.
fn gone(
    history: &History,
    writer: &Writer<'_>,
    (from, until): Dates,
    events: &[CalendarEvent],
) -> Vec<CalendarEvent> {
    let (plans, moves, zone) = (&history.plans, &history.moves, writer.plan_zone);
    let there: HashSet<&str> = events.iter().map(|event| event.uid.as_str()).collect();
    let is_gone = |event: &CalendarEvent| !there.contains(event.uid.as_str());
    // As each version stood before the next took its place.
    let unreplaced: Vec<Taken> = plans
        .iter()
        .map(|taken| Taken {
            replaced: None,
            ..taken.clone()
        })
        .collect();
    let until = until.max(from + A_YEAR);
    let mut cancelled = BTreeMap::new();
    for taken in unreplaced.iter().rev() {
        let plan = slice::from_ref(taken);
        let mut slots = schedule::slots(plan, &Moves::default(), zone, from, until);
        slots.retain(|slot| !slot.before_taken);
        let (series, alone) = schedule::once_written(slots, moves, zone);
        let series = series.iter().map(|(key, slot)| writer.gone(key, slot));
        let alone = alone.iter().map(|slot| writer.slot_gone(slot));
        for event in series.chain(alone).filter(is_gone) {
            cancelled.entry(event.uid.clone()).or_insert(event);
        }
    }
    let since = (writer.now.instant - REMEMBERED).date_naive();
    let mut before = match from.pred_opt() {
        Some(day_before) => schedule::slots(plans, moves, zone, since, day_before),
        None => Vec::new(),
    };
    before.retain(|slot| !slot.before_taken);
    let (ended, _) = schedule::series(before, moves, zone);
    for event in ended.iter().map(|one| writer.series(one)) {
        if let Some(cancelled) = cancelled.get_mut(&event.uid) {
            *cancelled = CalendarEvent {
                alarms: Vec::new(),
                ..event
            };
        }
    }
    cancelled.into_values().collect()
}

/// So far ahead does a file look where nobody says how far.
const A_YEAR: TimeDelta = TimeDelta::days(365);

/// The last day that the plans ask for anything, at most a year away.
fn last_day(plans: &[Taken], from: NaiveDate) -> NaiveDate {
    let year = from + A_YEAR;
    let items = plans.iter().flat_map(|taken| &taken.plan.items);
    let appointments = plans.iter().flat_map(|taken| &taken.plan.appointments);
    let appointments = appointments.map(|one| one.at.date());
    let last = items
        .map(|item| item.until.unwrap_or(year))
        .chain(appointments)
        .max();
    last.unwrap_or(year).clamp(from, year)
}
