//! What is on record, for files that others read.

use chrono::{DateTime, TimeDelta, Utc};

use super::Companion;
use crate::error::Error;
use crate::history::History;
use crate::now::{Instant, Now, Zone};
use crate::person::Settings;
use crate::plan::Exercise;
use crate::player::Practice;
use crate::progress::became;
use crate::records::{Records, SlotRecord};
use crate::reminder;
use crate::session::booked;

impl Companion {
    /// Everything on record but the slots, as it stood at one moment.
    pub fn records(&self, now: &Now) -> Result<Records, Error> {
        let _still = self.store.hold_still()?;
        let (always, never) = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
        let mut records = Records {
            identity: self.store.data_id()?,
            now: now.clone(),
            settings: self.store.settings()?,
            plans: self.store.plans(self.content, now.instant)?,
            courses: self.store.courses()?,
            sessions: self.store.sessions()?,
            appointments: Vec::new(),
            entries: self.store.entries(always, never)?,
            reactions: self.store.reactions(always, never)?,
            measures: self.store.measures()?,
            check_ins: self.store.check_ins(u32::MAX)?,
            screenings: self.store.screenings()?,
            clearances: self.store.clearances()?,
        };
        let plans: Vec<_> = records.plans.iter().map(|taken| &taken.plan).collect();
        let own = self.store.appointments()?;
        records.appointments = booked(&own, &plans, &records.settings, &now.zone);
        records.sessions.sort_by_key(|session| session.ended);
        records.measures.sort_by_key(|measure| measure.at);
        records.check_ins.sort_by_key(|check_in| check_in.id);
        records.screenings.sort_by_key(|screening| screening.id);
        records.clearances.sort_by_key(|clearance| clearance.id);
        Ok(records)
    }

    /// What became of every slot until the end of today, and what was done beside the plans, the first first.
    /// `progress` hears how much of the work is done, from 0 to 1.
    pub fn slot_records(
        &self,
        now: &Now,
        progress: &mut dyn FnMut(f64),
    ) -> Result<Vec<SlotRecord>, Error> {
        let _still = self.store.hold_still()?;
        let settings = self.store.settings()?;
        let end = now.tomorrow();
        let mut records = Vec::new();
        if let Some(first) = self.store.first_plan()? {
            let begin = first.min(end);
            let mut from = begin;
            while from < end {
                let until = (from + STRETCH).min(end);
                let history = self.stretch(from, until, &settings, now)?;
                self.add_slots(&mut records, &history, &settings, now, from, until);
                progress(part(from - begin, end - begin));
                from = until;
            }
        }
        let (always, never) = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
        for practice in self.store.practices(always, never)? {
            if practice.meant_for.is_none() {
                records.push(self.beside_the_plans(practice, now)?);
            }
        }
        records.sort_by_key(|record| record.due);
        progress(1.0);
        Ok(records)
    }

    fn add_slots(
        &self,
        records: &mut Vec<SlotRecord>,
        history: &History,
        settings: &Settings,
        now: &Now,
        from: Instant,
        until: Instant,
    ) {
        let entries = reminder::entries(history, self.content, settings, now, from, until);
        let plan_zone = settings.plan_zone(&now.zone);
        let counted = entries.iter().filter(|entry| !entry.slot.before_taken);
        records.extend(counted.map(|entry| {
            let became = became(entry, history, now);
            SlotRecord::of(entry, became, &history.practices, plan_zone)
        }));
    }

    /// With what closes the last slots of the stretch.
    fn stretch(
        &self,
        from: Instant,
        until: Instant,
        settings: &Settings,
        now: &Now,
    ) -> Result<History, Error> {
        let margin = settings.grace + TimeDelta::days(2);
        let history = self
            .store
            .history(self.content, from - margin, until + margin)?;
        Ok(history.as_of(now.instant))
    }

    /// It names an exercise of the library, or an item of a plan that was there then.
    fn beside_the_plans(&self, practice: Practice, now: &Now) -> Result<SlotRecord, Error> {
        let zone = Zone::named(&practice.zone);
        let known = self.content.exercise(&practice.item).is_some();
        let exercise = match known {
            true => Exercise::Library(practice.item.clone()),
            false => {
                let plans = self.store.plans(self.content, practice.began)?;
                let mut items = plans.iter().flat_map(|taken| &taken.plan.items);
                let item = items.find(|item| item.id == practice.item);
                item.map_or_else(
                    || Exercise::Library(practice.item.clone()),
                    |item| item.exercise.clone(),
                )
            }
        };
        let zone = zone.as_ref().unwrap_or(&now.zone);
        Ok(SlotRecord::beside_the_plans(practice, exercise, zone))
    }
}

/// Short enough that what is read at once stays small, long enough that reading is not most of the work.
const STRETCH: TimeDelta = TimeDelta::days(60);

#[expect(
    clippy::cast_precision_loss,
    reason = "seconds of centuries are exact in it"
)]
fn part(done: TimeDelta, all: TimeDelta) -> f64 {
    done.num_seconds() as f64 / all.num_seconds().max(1) as f64
}
