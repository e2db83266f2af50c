//! Everything on record about sessions that limits and courses count.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::course::{Candidate, is_to_come, progress};
use super::{Appointment, Booked, Course, CourseSource, Limits, Progress, Session, Standing};
use super::{booked, standing};
use crate::content::Content;
use crate::now::Now;
use crate::person::Settings;
use crate::plan::{Plan, Taken};

#[derive(Debug, Default)]
pub struct Ledger {
    /// Those of the last 400 days, latest first.
    pub sessions: Vec<Session>,
    /// Those of the last 30 days and to come, the first first.
    pub appointments: Vec<Appointment>,
    pub courses: Vec<Course>,
    /// The plans in force, first taken first.
    pub plans: Vec<Taken>,
    /// When the first version of each of them was issued.
    pub first_issued: BTreeMap<String, NaiveDate>,
}

/// Where the person stands: the course, the limits, and what they say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub booked: Vec<Booked>,
    pub course: Option<Progress>,
    pub limits: Limits,
    pub standing: Standing,
    /// The dates of the sessions so far.
    pub done: Vec<NaiveDate>,
    /// The dates of those that are booked and to come.
    pub to_come: Vec<NaiveDate>,
}

impl Ledger {
    pub fn account(&self, settings: &Settings, content: &Content, now: &Now) -> Account {
        let in_force: Vec<&Plan> = self.plans.iter().map(|taken| &taken.plan).collect();
        let booked = booked(&self.appointments, &in_force, settings, &now.zone);
        let past = self.sessions.iter();
        let past = past.filter(|session| session.ended <= now.instant);
        let done: Vec<NaiveDate> = past.map(Session::date).collect();
        let to_come = booked.iter().filter(|one| is_to_come(one, &done, now));
        let to_come: Vec<NaiveDate> = to_come.map(Booked::date).collect();
        let course = progress(self.candidates(), &self.sessions, &booked, now);
        let plans: Vec<&Taken> = self.plans.iter().collect();
        let limits = Limits::of(&plans, course.as_ref(), settings, content);
        Account {
            standing: standing(&limits, &done, &to_come, course.as_ref(), now.today()),
            booked,
            course,
            limits,
            done,
            to_come,
        }
    }

    fn candidates(&self) -> Vec<Candidate> {
        let own = self.courses.iter().map(|course| Candidate {
            source: CourseSource::Own(course.id),
            began: course.began,
            planned: course.sessions,
            repeat_months: course.repeat_months,
            preset: course.preset,
            every_other_day: course.every_other_day,
        });
        let of_plans = self.plans.iter().filter_map(|taken| {
            let course = taken.plan.course?;
            let first = self.first_issued.get(&taken.plan.id);
            Some(Candidate {
                source: CourseSource::Plan(taken.plan.title.clone()),
                began: first.copied().unwrap_or(taken.plan.issued),
                planned: course.sessions.into(),
                repeat_months: course.repeat_months.map(u16::from),
                preset: None,
                every_other_day: false,
            })
        });
        of_plans.chain(own).collect()
    }
}
