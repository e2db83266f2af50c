//! What the window and the prompt show of the diary.

use chrono::{NaiveDate, TimeDelta};

use super::{Companion, refuse_far};
use crate::body::Area;
use crate::chart::body::body_map;
use crate::chart::{self, Drawing, PainChart};
use crate::country::numbers;
use crate::diary::{Activity, Entry, Measure, Measured, Reaction, Unit};
use crate::error::Error;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::person::Settings;
use crate::plan::Taken;
use crate::player::limit_of_all;
use crate::view::Surroundings;
use crate::view::diary::{
    self, Course, DiaryPage, EntryForm, Frame, MeasureForm, Noted, Range, ReactionForm,
};

/// So many check-ins are listed.
const LISTED: u32 = 1000;

impl Companion {
    pub(super) fn unit(&self, settings: &Settings, surroundings: Surroundings) -> Unit {
        numbers(settings, surroundings.country, self.content).unit()
    }

    pub(super) fn diary(
        &self,
        range: Range,
        width: u16,
        older: u16,
        unit: Unit,
        settings: &Settings,
        now: &Now,
    ) -> Result<DiaryPage, Error> {
        let course = self.course(now)?;
        let from = self.beginning(range, course, now)?;
        // What is compared with now is the course's beginning, whichever stretch is drawn.
        let earliest = course.map_or(from, |course| course.began.min(from));
        let (noted, history) = self.noted(earliest, from, course, now)?;
        let frame = Frame {
            range,
            from,
            width,
            older,
            unit,
        };
        let (content, words) = (self.content, self.words());
        Ok(diary::page(
            frame, &noted, &history, content, settings, words, now,
        ))
    }

    /// The pain line of a stretch, with sessions and exercises, for the prompt; `width` in em.
    pub fn pain_chart(
        &self,
        from: NaiveDate,
        until: NaiveDate,
        width: u16,
        now: &Now,
    ) -> Result<Drawing, Error> {
        refuse_far([from, until])?;
        let settings = self.store.settings()?;
        let (noted, history) = self.noted(from, from, None, now)?;
        let zone = settings.plan_zone(&now.zone);
        let score = |entry: &Entry| diary::pain_entry(entry, now);
        let chart = PainChart {
            from,
            until,
            width: f64::from(width),
            entries: noted.entries.iter().filter_map(score).collect(),
            sessions: diary::ended_sessions(&history, now),
            adherence: diary::adherence(from, &noted, &history, self.content, zone, now),
            limit: limit_of_all(
                &history.plans_in_force(now.instant),
                self.content,
                &settings,
            ),
            today: now.today(),
        };
        Ok(chart::pain(&chart, self.words()))
    }

    /// The body map of a stretch, with the highest pain of each area, for the prompt.
    pub fn body_chart(
        &self,
        from: NaiveDate,
        until: NaiveDate,
        now: &Now,
    ) -> Result<Drawing, Error> {
        refuse_far([from, until])?;
        let since = now.zone.start_of(from);
        let entries = self.store.entries(since, now.instant)?;
        let marks: Vec<(Area, u8)> = entries
            .iter()
            .filter(|entry| now.zone.local(entry.at).date() <= until)
            .filter_map(|entry| Some((entry.highest()?, &entry.areas)))
            .flat_map(|(pain, areas)| areas.iter().map(move |area| (*area, pain)))
            .collect();
        Ok(body_map(&marks, self.words()))
    }

    /// What a temperature is in that names no unit.
    pub fn temperature_unit(&self, surroundings: Surroundings) -> Result<Unit, Error> {
        Ok(self.unit(&self.store.settings()?, surroundings))
    }

    pub fn entry(&self, id: i64) -> Result<Entry, Error> {
        self.store.entry(id)?.ok_or(Error::NotInDiary(id))
    }

    /// Every entry, first noted first.
    pub fn entries(&self, now: &Now) -> Result<Vec<Entry>, Error> {
        self.store.entries(Instant::MIN_UTC, now.instant)
    }

    /// Every reaction, first begun first.
    pub fn reactions(&self, now: &Now) -> Result<Vec<Reaction>, Error> {
        self.store.reactions(Instant::MIN_UTC, now.instant)
    }

    /// Latest first.
    pub fn measures(&self) -> Result<Vec<Measure>, Error> {
        self.store.measures()
    }

    pub(super) fn entry_form(
        &self,
        id: Option<i64>,
        unit: Unit,
        now: &Now,
    ) -> Result<EntryForm, Error> {
        let entry = id.map(|id| self.entry(id)).transpose()?;
        let last = self.store.last_entry()?;
        let (entry, last) = (entry.as_ref(), last.as_ref());
        Ok(diary::entry_form(entry, last, unit, self.words(), now))
    }

    pub(super) fn reaction_form(&self, id: Option<i64>, now: &Now) -> Result<ReactionForm, Error> {
        let reaction = id
            .map(|id| self.store.reaction(id)?.ok_or(Error::NotInDiary(id)))
            .transpose()?;
        Ok(diary::reaction_form(reaction.as_ref(), self.words(), now))
    }

    pub(super) fn measure_form(&self, id: Option<i64>, now: &Now) -> Result<MeasureForm, Error> {
        let measure = id
            .map(|id| self.store.measure(id)?.ok_or(Error::NotInDiary(id)))
            .transpose()?;
        let course = self.course(now)?;
        let since = course.map_or(now.today(), |course| course.began);
        let (last, since) = (self.last_activities()?, since.to_string());
        let measure = measure.as_ref();
        Ok(diary::measure_form(measure, last, since, self.words(), now))
    }

    fn last_activities(&self) -> Result<Vec<Activity>, Error> {
        let measures = self.store.measures()?.into_iter();
        let mut activities = measures.filter_map(|measure| match measure.what {
            Measured::Activities { activities } => Some(activities),
            Measured::Change { .. } | Measured::Total { .. } => None,
        });
        Ok(activities.next().unwrap_or_default())
    }

    /// What was noted since `earliest`; since `from` also what was due and done.
    fn noted(
        &self,
        earliest: NaiveDate,
        from: NaiveDate,
        course: Option<Course>,
        now: &Now,
    ) -> Result<(Noted, History), Error> {
        let (since, start) = (now.zone.start_of(earliest), now.zone.start_of(from));
        let history = self.store.diary_history(self.content, since, now.instant)?;
        let noted = Noted {
            entries: self.store.entries(since, now.instant)?,
            last: self.store.last_entry()?,
            reactions: self.store.reactions(start, now.instant)?,
            measures: self.store.measures()?,
            check_ins: self.store.check_ins(LISTED)?,
            screenings: self.store.screenings()?,
            clearances: self.store.clearances()?,
            done: self.store.done(start, now.instant)?,
            excused: self.store.excused(start, now.instant)?,
            course,
        };
        Ok((noted, history))
    }

    /// From when on a range reaches, today included.
    fn beginning(
        &self,
        range: Range,
        course: Option<Course>,
        now: &Now,
    ) -> Result<NaiveDate, Error> {
        let ago = |days: i64| now.today() - TimeDelta::days(days);
        Ok(match (range, course) {
            (Range::Week, _) => ago(6),
            (Range::Month, _) | (Range::Course, None) => ago(29),
            (Range::Course, Some(course)) => course.began.min(ago(6)),
            (Range::All, _) => {
                let first = self.store.first_entry()?;
                let first = first.map(|at| now.zone.local(at).date());
                first.unwrap_or(now.today()).min(ago(6))
            }
        })
    }

    /// The course of the plan taken last: it began when the plan was issued.
    fn course(&self, now: &Now) -> Result<Option<Course>, Error> {
        let plans = self.store.plans(self.content, now.instant)?;
        let Some(Taken { plan, .. }) = plans.last() else {
            return Ok(None);
        };
        Ok(Some(Course {
            began: plan.issued.min(now.today()),
            ended: plan.last_day().filter(|last| *last < now.today()),
        }))
    }
}
