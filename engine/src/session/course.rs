//! A course of sessions: how many there are to be, and how many there were.

use chrono::{Months, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Booked, Session, usual_course};
use crate::content::Content;
use crate::error::{Error, Question};
use crate::now::{Now, is_in_our_years};

/// A course that a person keeps without a clinic's plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    pub id: i64,
    pub began: NaiveDate,
    pub sessions: u16,
    /// The next course begins so many months after this one began.
    pub repeat_months: Option<u16>,
    pub preset: Option<Preset>,
    /// The person's clinician set a session every other day (C2).
    pub every_other_day: bool,
}

/// Courses that the article describes (S0).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Preset {
    /// 10 sessions, once every 6 months.
    Scoliosis,
    /// Every other day, if the clinician said so; no number of sessions is given.
    Kyphosis,
}

impl Preset {
    pub const ALL: [Preset; 2] = [Preset::Scoliosis, Preset::Kyphosis];

    pub fn name(self) -> &'static str {
        match self {
            Preset::Scoliosis => "scoliosis",
            Preset::Kyphosis => "kyphosis",
        }
    }

    pub fn sessions(self) -> Option<u16> {
        match self {
            Preset::Scoliosis => Some(10),
            Preset::Kyphosis => None,
        }
    }

    pub fn repeat_months(self) -> Option<u16> {
        match self {
            Preset::Scoliosis => Some(6),
            Preset::Kyphosis => None,
        }
    }

    pub fn named(name: &str) -> Option<Preset> {
        Preset::ALL.into_iter().find(|preset| preset.name() == name)
    }
}

/// What a person says when they begin a course or change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewCourse {
    /// `2026-11-24`; none: today.
    pub began: Option<String>,
    /// 1–60; 3–15 are usual (AR-14, article S0).
    pub sessions: u16,
    /// 1–24.
    pub repeat_months: Option<u16>,
    pub preset: Option<Preset>,
    pub every_other_day: bool,
    /// The person has seen what is unusual about it and means it.
    pub confirmed: bool,
}

impl NewCourse {
    /// The course as it will be kept, under `id` (0 for a new one), or what has to be asked first.
    pub fn validate(self, id: i64, content: &Content, now: &Now) -> Result<Course, Error> {
        let began = match &self.began {
            None => now.today(),
            Some(text) => text.parse().map_err(|_| Error::NotATime(text.clone()))?,
        };
        if !is_in_our_years(began) {
            return Err(Error::TooFarAway(began.to_string()));
        }
        let is_repeat = |months: u16| (1..=24).contains(&months);
        if !(1..=60).contains(&self.sessions) || !self.repeat_months.is_none_or(is_repeat) {
            return Err(Error::CourseNumbers);
        }
        let (least, most) = usual_course(content);
        if !(least..=most).contains(&self.sessions) && !self.confirmed {
            return Err(Error::Ask(Question::CourseLength {
                sessions: self.sessions,
                least,
                most,
            }));
        }
        Ok(Course {
            id,
            began,
            sessions: self.sessions,
            repeat_months: self.repeat_months,
            preset: self.preset,
            every_other_day: self.every_other_day,
        })
    }
}

/// The course that runs, and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    pub source: CourseSource,
    pub began: NaiveDate,
    pub planned: u16,
    /// The dates of its sessions so far, first first.
    pub done: Vec<NaiveDate>,
    /// The dates of what is booked, first first.
    pub booked: Vec<NaiveDate>,
    pub repeat_months: Option<u16>,
    pub preset: Option<Preset>,
    pub every_other_day: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CourseSource {
    Own(i64),
    /// The clinic's, by its title.
    Plan(String),
}

impl Progress {
    /// How many are neither done nor booked.
    pub fn open(&self) -> u16 {
        let taken = self.done.len() + self.booked.len();
        let taken = u16::try_from(taken).unwrap_or(u16::MAX);
        self.planned.saturating_sub(taken)
    }

    /// When the next course may begin, where this one is to be repeated.
    pub fn again(&self) -> Option<NaiveDate> {
        let months = Months::new(self.repeat_months?.into());
        self.began.checked_add_months(months)
    }

    /// How many sessions such courses add up to in a year.
    pub fn a_year(&self) -> Option<u16> {
        Some(self.planned.saturating_mul(12) / self.repeat_months?.max(1))
    }
}

/// A course with nothing counted yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub source: CourseSource,
    pub began: NaiveDate,
    pub planned: u16,
    pub repeat_months: Option<u16>,
    pub preset: Option<Preset>,
    pub every_other_day: bool,
}

/// Of several courses the one that began last counts, with every session since then.
pub fn progress(
    candidates: impl IntoIterator<Item = Candidate>,
    sessions: &[Session],
    booked: &[Booked],
    now: &Now,
) -> Option<Progress> {
    let today = now.today();
    let begun = candidates.into_iter().filter(|one| one.began <= today);
    let course = begun.max_by_key(|one| one.began)?;
    let mut done: Vec<NaiveDate> = sessions
        .iter()
        .filter(|session| session.ended <= now.instant)
        .map(Session::date)
        .filter(|date| course.began <= *date)
        .collect();
    done.sort();
    let to_come = booked.iter().filter(|one| is_to_come(one, &done, now));
    Some(Progress {
        source: course.source,
        began: course.began,
        planned: course.planned,
        booked: to_come.map(Booked::date).collect(),
        done,
        repeat_months: course.repeat_months,
        preset: course.preset,
        every_other_day: course.every_other_day,
    })
}

/// Neither called off nor over, and not among the sessions of that day.
pub fn is_to_come(booked: &Booked, done: &[NaiveDate], now: &Now) -> bool {
    !booked.cancelled && now.instant < booked.ends() && !done.contains(&booked.date())
}
