//! What can be asked of the database.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::step::{self, StepLine, StepRow};
use super::{
    Arrival, ClinicKeyRow, Daemon, PlanRow, Store, appointment, arrival, clinic_key, course,
    data_id, delay, diary, fact, outcome, plan, practice, safety, session, setting, told_rule,
};
use crate::aftercare;
use crate::content::Content;
use crate::diary::{Entry, Measure, Reaction};
use crate::error::Error;
use crate::history::{Absence, History};
use crate::language::Language;
use crate::now::Instant;
use crate::person::{Pause, Settings};
use crate::player::Practice;
use crate::safety::{CheckIn, Clearance, Screened, Stop};
use crate::schedule::{FARTHEST_MOVE, SlotId};
use crate::session::{Appointment, Course, Ledger, Session};

impl Store {
    /// What is read until this is dropped is what was there when it was first read from.
    pub fn hold_still(&self) -> Result<Transaction<'_>, Error> {
        let connection = self.reading()?;
        Ok(Transaction::new_unchecked(
            connection,
            TransactionBehavior::Deferred,
        )?)
    }

    /// What this data is known by outside.
    pub fn data_id(&self) -> Result<String, Error> {
        data_id::get(self.reading()?)
    }

    /// What is on record about the time from `from` to `until`.
    pub fn history(
        &self,
        content: &Content,
        from: Instant,
        until: Instant,
    ) -> Result<History, Error> {
        history(self.reading()?, content, from, until)
    }

    /// What the diary's pictures show besides its entries: plans, moves, sessions and what held exercises.
    pub fn diary_history(
        &self,
        content: &Content,
        from: Instant,
        until: Instant,
    ) -> Result<History, Error> {
        let connection = self.reading()?;
        Ok(History {
            plans: plan::in_force_since(connection, content, from - MARGIN)?,
            moves: delay::moves(connection, meant(from, until))?,
            sessions: session::ended_between(connection, from - aftercare::LONGEST, until)?,
            pauses: setting::pauses(connection, from, until)?,
            stops: safety::stops(connection, from - MARGIN)?,
            person: person(connection, &safety::screenings(connection)?, content)?,
            ..History::default()
        })
    }

    /// The slots that were meant for the time from `from` to `until` and done.
    pub fn done(&self, from: Instant, until: Instant) -> Result<HashSet<SlotId>, Error> {
        outcome::done(self.reading()?, meant(from, until))
    }

    /// The slots that were meant for the time from `from` to `until` and skipped for a reason that excuses it.
    pub fn excused(&self, from: Instant, until: Instant) -> Result<HashSet<SlotId>, Error> {
        outcome::excused(self.reading()?, meant(from, until))
    }

    /// The pauses that hold at `at`, first begun first.
    pub fn pauses(&self, at: Instant) -> Result<Vec<Pause>, Error> {
        setting::pauses(self.reading()?, at, at)
    }

    pub fn settings(&self) -> Result<Settings, Error> {
        setting::settings(self.reading()?)
    }

    /// Which language was chosen.
    pub fn language(&self) -> Result<Option<Language>, Error> {
        setting::language(self.reading()?)
    }

    /// What limits and courses count at `at`.
    pub fn ledger(&self, content: &Content, at: Instant) -> Result<Ledger, Error> {
        let connection = self.reading()?;
        let plans = self.plans(content, at)?;
        let mut first_issued = BTreeMap::new();
        for taken in plans.iter().filter(|taken| taken.plan.course.is_some()) {
            let first = match taken.version {
                1 => None,
                _ => plan::get(connection, &taken.plan.id, 1)?,
            };
            let first =
                first.and_then(|row| crate::plan::check_taken(row.text.as_bytes(), content).plan);
            let issued = first.map_or(taken.plan.issued, |first| first.issued);
            first_issued.insert(taken.plan.id.clone(), issued);
        }
        Ok(Ledger {
            sessions: session::ended_between(
                connection,
                at - LONGEST_COUNTED,
                DateTime::<Utc>::MAX_UTC,
            )?,
            appointments: appointment::since(connection, (at - STILL_BOOKED).naive_utc())?,
            courses: course::all(connection)?,
            plans,
            first_issued,
        })
    }

    /// Every one that the person keeps, the first first.
    pub fn appointments(&self) -> Result<Vec<Appointment>, Error> {
        appointment::all(self.reading()?)
    }

    /// Latest first, at most `most`.
    pub fn latest_sessions(&self, most: u32) -> Result<Vec<Session>, Error> {
        session::latest(self.reading()?, most)
    }

    pub fn session(&self, id: i64) -> Result<Option<Session>, Error> {
        session::get(self.reading()?, id)
    }

    /// Those that the person keeps, the one that began first first.
    pub fn courses(&self) -> Result<Vec<Course>, Error> {
        course::all(self.reading()?)
    }

    pub fn told_rules(&self) -> Result<Vec<aftercare::ToldRule>, Error> {
        told_rule::all(self.reading()?)
    }

    /// Every one on record, latest first.
    pub fn sessions(&self) -> Result<Vec<Session>, Error> {
        session::ended_between(
            self.reading()?,
            DateTime::<Utc>::MIN_UTC,
            DateTime::<Utc>::MAX_UTC,
        )
    }

    /// The plans in force at `at`, one version of each.
    pub fn plans(&self, content: &Content, at: Instant) -> Result<Vec<crate::plan::Taken>, Error> {
        let mut plans = plan::in_force_since(self.reading()?, content, at)?;
        plans.retain(|taken| taken.is_in_force(at));
        Ok(plans)
    }

    /// Every version of every plan, by the plan's id, the first one first.
    pub fn plan_rows(&self) -> Result<Vec<PlanRow>, Error> {
        plan::all(self.reading()?)
    }

    /// The last version of a plan.
    pub fn last_plan(&self, id: &str) -> Result<Option<PlanRow>, Error> {
        plan::last(self.reading()?, id)
    }

    /// The last version of every plan.
    pub fn last_plans(&self, content: &Content) -> Result<Vec<crate::plan::Taken>, Error> {
        plan::in_force_since(self.reading()?, content, DateTime::<Utc>::MAX_UTC)
    }

    /// What came in as a whole, and when.
    pub fn arrivals(&self) -> Result<Vec<(Instant, Arrival)>, Error> {
        arrival::list(self.reading()?)
    }

    /// The keys that clinics signed with.
    pub fn clinic_keys(&self) -> Result<Vec<ClinicKeyRow>, Error> {
        clinic_key::list(self.reading()?)
    }

    /// A version of a plan as its file stood.
    pub fn plan_text(&self, id: &str, version: u32) -> Result<Option<String>, Error> {
        let row = plan::get(self.reading()?, id, version)?;
        Ok(row.map(|row| row.text))
    }

    /// Whether anything was ever said or done of an item.
    pub fn has_history(&self, item: &str) -> Result<bool, Error> {
        outcome::has_history(self.reading()?, item)
    }

    /// What holds exercises at some moment from `from` on, first begun first.
    pub fn stops(&self, from: Instant) -> Result<Vec<Stop>, Error> {
        safety::stops(self.reading()?, from)
    }

    /// Latest first, at most `most`.
    pub fn check_ins(&self, most: u32) -> Result<Vec<CheckIn>, Error> {
        safety::check_ins(self.reading()?, most)
    }

    pub fn check_in(&self, id: i64) -> Result<Option<CheckIn>, Error> {
        safety::check_in(self.reading()?, id)
    }

    /// The check-in that takes the place of this one, if one does.
    pub fn correction(&self, id: i64) -> Result<Option<i64>, Error> {
        safety::correction(self.reading()?, id)
    }

    /// Whether something in the diary has asked for its check-in already.
    pub fn has_origin(&self, origin: &str) -> Result<bool, Error> {
        safety::has_origin(self.reading()?, origin)
    }

    /// Latest first.
    pub fn screenings(&self) -> Result<Vec<Screened>, Error> {
        safety::screenings(self.reading()?)
    }

    pub fn screening(&self, id: i64) -> Result<Option<Screened>, Error> {
        safety::screening(self.reading()?, id)
    }

    /// Latest first.
    pub fn clearances(&self) -> Result<Vec<Clearance>, Error> {
        safety::clearances(self.reading()?)
    }

    /// First noted first; both ends included.
    pub fn entries(&self, from: Instant, until: Instant) -> Result<Vec<Entry>, Error> {
        diary::entries_between(self.reading()?, from, until)
    }

    pub fn entry(&self, id: i64) -> Result<Option<Entry>, Error> {
        diary::entry(self.reading()?, id)
    }

    /// The one noted for the latest moment.
    pub fn last_entry(&self) -> Result<Option<Entry>, Error> {
        diary::last_entry(self.reading()?)
    }

    /// When the first entry was noted for.
    pub fn first_entry(&self) -> Result<Option<Instant>, Error> {
        diary::first_entry(self.reading()?)
    }

    /// Those that lasted at some moment from `from` to `until`, first begun first.
    pub fn reactions(&self, from: Instant, until: Instant) -> Result<Vec<Reaction>, Error> {
        diary::reactions_between(self.reading()?, from, until)
    }

    pub fn reaction(&self, id: i64) -> Result<Option<Reaction>, Error> {
        diary::reaction(self.reading()?, id)
    }

    /// Latest first.
    pub fn measures(&self) -> Result<Vec<Measure>, Error> {
        diary::measures(self.reading()?)
    }

    pub fn measure(&self, id: i64) -> Result<Option<Measure>, Error> {
        diary::measure(self.reading()?, id)
    }

    /// When the first plan of all was taken.
    pub fn first_plan(&self) -> Result<Option<Instant>, Error> {
        plan::first_taken(self.reading()?)
    }

    /// Those begun from `from` to `until`, first begun first.
    pub fn practices(&self, from: Instant, until: Instant) -> Result<Vec<Practice>, Error> {
        practice::between(self.reading()?, from, until)
    }

    pub fn practice(&self, id: i64) -> Result<Option<Practice>, Error> {
        practice::get(self.reading()?, id)
    }

    /// Whether something shows notifications, as the agent last found.
    pub fn daemon(&self) -> Result<Option<Daemon>, Error> {
        fact::daemon(self.reading()?)
    }

    /// The zone that the agent found the computer in at `at`; the first ever, where that was later.
    pub fn zone(&self, at: Instant) -> Result<Option<String>, Error> {
        fact::zone(self.reading()?, at)
    }

    /// When the agent could not ring, of the stretches that reach into the time from `from` to `until`.
    pub fn absences(&self, from: Instant, until: Instant) -> Result<Vec<Absence>, Error> {
        fact::absences(self.reading()?, from, until)
    }

    /// What was done, the latest first.
    pub fn steps(&self) -> Result<Vec<StepLine>, Error> {
        step::all(self.reading()?)
    }

    /// The steps that undo and redo would take back or do again.
    pub fn next_undo(&self) -> Result<Option<StepRow>, Error> {
        step::next_undo(self.reading()?)
    }

    pub fn next_redo(&self) -> Result<Option<StepRow>, Error> {
        step::next_redo(self.reading()?)
    }
}

/// What is on record about a stretch of time, also within a step.
pub(super) fn history(
    connection: &Connection,
    content: &Content,
    from: Instant,
    until: Instant,
) -> Result<History, Error> {
    let meant = meant(from, until);
    let screenings = safety::screenings(connection)?;
    Ok(History {
        plans: plan::in_force_since(connection, content, from - MARGIN)?,
        moves: delay::moves(connection, meant)?,
        sessions: session::ended_between(connection, from - aftercare::LONGEST, until)?,
        answers: outcome::meant_for(connection, meant)?,
        snoozes: delay::snoozes(connection, meant)?,
        notified: fact::notified(connection, meant)?,
        pauses: setting::pauses(connection, from, until)?,
        stops: safety::stops(connection, from - MARGIN)?,
        person: person(connection, &screenings, content)?,
        appointments: appointment::since(connection, meant.0)?,
        checked_in: safety::checked_in(connection, from - MARGIN, until)?,
        reactions: diary::reactions_between(connection, from - aftercare::LONGEST, until)?,
        screened: screenings.first().map(|screened| screened.at),
        absences: fact::absences(connection, from, until)?,
        last_seen: fact::last_seen(connection)?,
        practices: practice::meant_for(connection, meant)?,
        flares: practice::flares(connection, from - MARGIN, until)?,
    })
}

/// Local dates around the world lie up to a day and a bit beside UTC's, and what was moved is known by the
/// date that it was meant for.
const MARGIN: TimeDelta = TimeDelta::days(2 + FARTHEST_MOVE);

/// The local times that what is due from `from` to `until` can have been meant for.
fn meant(from: Instant, until: Instant) -> (NaiveDateTime, NaiveDateTime) {
    ((from - MARGIN).naive_utc(), (until + MARGIN).naive_utc())
}

/// What was booked longer ago than this is asked about no more.
const STILL_BOOKED: TimeDelta = TimeDelta::days(30);

/// The year of AR-13, and a bit for the calendar's sake.
const LONGEST_COUNTED: TimeDelta = TimeDelta::days(400);

fn person(
    connection: &Connection,
    screenings: &[Screened],
    content: &Content,
) -> Result<aftercare::Person, Error> {
    let flags = crate::safety::flags(screenings, content);
    let told = told_rule::all(connection)?;
    let settings = setting::settings(connection)?;
    Ok(aftercare::Person::of(flags, told, &settings, content))
}
