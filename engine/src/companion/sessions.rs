//! What a person says of sessions: those they had, those that are booked, the course, and what their
//! therapist told them.

use chrono::NaiveDate;

use super::Companion;
use crate::action::Acted;
use crate::aftercare::{self, NewToldRule, ToldRule};
use crate::error::Error;
use crate::now::Now;
use crate::person::Settings;
use crate::plan::Plan;
use crate::session::{
    Account, Appointment, AppointmentKey, Booked, Course, ImportedAppointment, NewAppointment,
    NewCourse, NewSession, Session, booked,
};
use crate::storage::{Label, Record, RecordKey, Step, ToldRuleRow};
use crate::view::{self, CanPage, CardPage, PlanSheet, SessionForm, SessionsPage, Surroundings};

impl Companion {
    pub(super) fn log_session(&mut self, session: NewSession, now: &Now) -> Result<Acted, Error> {
        let session = session.validate(None, self.content, now)?;
        let logged = self.store.act(now, |step| {
            step.label(Label::SessionLogged {
                region: session.region,
            });
            step.put_numbered(Record::Session(session.clone()))
        })?;
        let rest = aftercare::rest(&session, self.content, &now.zone);
        let message = match rest.filter(|over| now.instant < *over) {
            Some(over) => self
                .words()
                .acted_session_logged(self.words().clock(over, now)),
            None => self.words().acted_session_logged_late(),
        };
        Ok(Acted {
            session: Some(logged),
            remarks: self.limits_in_words(now)?,
            ..self.acted_with_undo(message)?
        })
    }

    pub(super) fn change_session(
        &mut self,
        id: i64,
        session: NewSession,
        now: &Now,
    ) -> Result<Acted, Error> {
        let content = self.content;
        self.store.act(now, |step| {
            let before = session_of(id, step)?;
            let session = session.validate(Some(&before), content, now)?;
            step.label(Label::SessionChanged {
                region: session.region,
            });
            step.put(Record::Session(session))
        })?;
        Ok(Acted {
            session: Some(id),
            remarks: self.limits_in_words(now)?,
            ..self.acted_with_undo(self.words().acted_session_changed())?
        })
    }

    pub(super) fn remove_session(&mut self, id: i64, now: &Now) -> Result<Acted, Error> {
        self.store.act(now, |step| {
            let region = session_of(id, step)?.region;
            step.label(Label::SessionRemoved { region });
            step.remove(RecordKey::Session(id))
        })?;
        self.acted_with_undo(self.words().acted_session_removed())
    }

    pub(super) fn keep_appointment(
        &mut self,
        key: Option<&str>,
        new: NewAppointment,
        now: &Now,
    ) -> Result<Acted, Error> {
        let before = key.map(|key| self.appointment(key, now)).transpose()?;
        let settings = self.store.settings()?;
        let appointment = new.validate(before.as_ref(), &settings, now)?;
        let starts = appointment.instant(&settings, &now.zone);
        self.put_appointment(appointment, Label::AppointmentKept, now)?;
        Ok(Acted {
            remarks: self.limits_in_words(now)?,
            ..self.acted_with_undo(
                self.words()
                    .acted_appointment_kept(self.words().day_and_time(starts, now)),
            )?
        })
    }

    /// What only the person wrote down goes; what has come from elsewhere stays, called off.
    pub(super) fn cancel_appointment(&mut self, key: &str, now: &Now) -> Result<Acted, Error> {
        let appointment = self.appointment(key, now)?;
        if appointment.origin.is_some() {
            let cancelled = Appointment {
                cancelled: true,
                ..appointment
            };
            self.put_appointment(cancelled, Label::AppointmentCancelled, now)?;
        } else {
            let key = RecordKey::Appointment(appointment.id);
            self.store.act(now, |step| {
                step.label(Label::AppointmentCancelled);
                step.remove(key)
            })?;
        }
        self.acted_with_undo(self.words().acted_appointment_cancelled())
    }

    /// A later version of an appointment takes the place of an earlier one; one that is known as it is
    /// leaves no trace.
    pub(super) fn take_calendar(
        &mut self,
        file: String,
        mut appointments: Vec<ImportedAppointment>,
        days: (NaiveDate, NaiveDate),
        now: &Now,
    ) -> Result<Acted, Error> {
        let known = self.store.appointments()?;
        appointments.extend(gone(&known, &appointments, days));
        let (mut added, mut changed, mut cancelled) = (0_usize, 0_usize, 0_usize);
        self.store.act(now, |step| {
            step.label(Label::CalendarTaken { file: file.clone() });
            for imported in appointments {
                let before = step.appointment_of(&imported.origin)?;
                let is_older = |before: &Appointment| {
                    let origin = before.origin.as_ref();
                    origin.is_some_and(|origin| imported.origin.sequence < origin.sequence)
                };
                if before.as_ref().is_some_and(is_older) {
                    continue;
                }
                let appointment = Appointment {
                    id: before.as_ref().map_or(0, |before| before.id),
                    starts: imported.starts,
                    zone: imported.zone,
                    minutes: imported.minutes,
                    title: imported.title,
                    origin: Some(imported.origin),
                    cancelled: imported.cancelled,
                };
                let was_cancelled = before.as_ref().is_none_or(|before| before.cancelled);
                match &before {
                    Some(before) if *before == appointment => continue,
                    // Nobody needs to know of what was called off before it was known.
                    None if appointment.cancelled => continue,
                    Some(_) if appointment.cancelled && !was_cancelled => cancelled += 1,
                    Some(_) => changed += 1,
                    None => added += 1,
                }
                step.put_numbered(Record::Appointment(appointment))?;
            }
            Ok(())
        })?;
        if added + changed + cancelled == 0 {
            return Ok(self.acted(self.words().acted_calendar_same(file)));
        }
        let message = self.words().acted_calendar_taken(added, cancelled, changed);
        Ok(Acted {
            remarks: self.limits_in_words(now)?,
            ..self.acted_with_undo(message)?
        })
    }

    pub(super) fn keep_course(
        &mut self,
        id: Option<i64>,
        course: NewCourse,
        now: &Now,
    ) -> Result<Acted, Error> {
        let course = course.validate(id.unwrap_or(0), self.content, now)?;
        self.store.act(now, |step| {
            if let Some(id) = id
                && step.get(&RecordKey::Course(id))?.is_none()
            {
                return Err(Error::UnknownCourse(id));
            }
            step.label(Label::CourseKept);
            step.put_numbered(Record::Course(course))
        })?;
        Ok(Acted {
            remarks: self.limits_in_words(now)?,
            ..self.acted_with_undo(self.words().acted_course_kept())?
        })
    }

    pub(super) fn remove_course(&mut self, id: i64, now: &Now) -> Result<Acted, Error> {
        let key = RecordKey::Course(id);
        self.store.act(now, |step| {
            if step.get(&key)?.is_none() {
                return Err(Error::UnknownCourse(id));
            }
            step.label(Label::CourseRemoved);
            step.remove(key)
        })?;
        self.acted_with_undo(self.words().acted_course_removed())
    }

    pub(super) fn tell_rule(&mut self, told: NewToldRule, now: &Now) -> Result<Acted, Error> {
        let (rule, said) = told.validate(self.content)?;
        let message = match said {
            Some(_) => self.words().acted_rule_told(),
            None => self.words().acted_rule_as_ours(),
        };
        let is_new = self.store.act(now, |step| {
            let key = RecordKey::ToldRule(rule.clone());
            step.label(Label::RuleTold { rule: rule.clone() });
            match said {
                Some(word) => step.put(Record::ToldRule(ToldRuleRow {
                    rule: rule.clone(),
                    minutes: word.lasts.num_minutes(),
                    who: word.who,
                    at: now.instant.timestamp_millis(),
                }))?,
                None if step.get(&key)?.is_some() => step.remove(key)?,
                None => return Ok(false),
            }
            Ok(true)
        })?;
        // Where there was nothing to take back, Undo would be about something else.
        match is_new {
            true => self.acted_with_undo(message),
            false => Ok(self.acted(message)),
        }
    }

    /// The place Sessions: the course, the limits, what is booked and what was, in words.
    pub fn sessions_page(&self, account: &Account, now: &Now) -> Result<SessionsPage, Error> {
        let sessions = self.store.latest_sessions(view::LISTED_SESSIONS + 1)?;
        let (content, words) = (self.content, self.words());
        Ok(view::sessions(account, &sessions, content, words, now))
    }

    pub fn session(&self, id: i64) -> Result<Session, Error> {
        self.store.session(id)?.ok_or(Error::UnknownSession(id))
    }

    /// One that the person keeps themselves.
    pub fn own_course(&self, id: i64) -> Result<Course, Error> {
        let mut courses = self.store.courses()?.into_iter();
        let course = courses.find(|course| course.id == id);
        course.ok_or(Error::UnknownCourse(id))
    }

    /// What the person's therapist said of our rules.
    pub fn told_rules(&self) -> Result<Vec<ToldRule>, Error> {
        self.store.told_rules()
    }

    /// Where the person stands with sessions, the course and the limits.
    pub fn account(&self, now: &Now) -> Result<Account, Error> {
        let ledger = self.store.ledger(self.content, now.instant)?;
        Ok(ledger.account(&self.store.settings()?, self.content, now))
    }

    pub(super) fn session_form(
        &self,
        id: Option<i64>,
        appointment: Option<&str>,
        now: &Now,
    ) -> Result<SessionForm, Error> {
        let session = match id {
            Some(id) => Some(self.session(id)?),
            None => None,
        };
        let booked = match appointment {
            Some(key) => {
                let mut booked = self.appointments(now)?.into_iter();
                let booked = booked.find(|one| one.key.to_string() == key);
                Some(booked.ok_or_else(|| Error::UnknownAppointment(key.to_owned()))?)
            }
            None => None,
        };
        let history = self.present(now)?;
        let (content, words) = (self.content, self.words());
        let (session, booked) = (session.as_ref(), booked.as_ref());
        Ok(view::session_form(
            session, booked, &history, content, words, now,
        ))
    }

    /// The card to take along, of a session or of the next one.
    pub fn card(
        &self,
        session: Option<i64>,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<CardPage, Error> {
        let session = match session {
            Some(id) => Some(self.session(id)?),
            None => None,
        };
        let settings = self.store.settings()?;
        let history = self.present(now)?;
        let known = self.known(&history, &settings, surroundings, now);
        Ok(known.card(session.as_ref()))
    }

    /// The plan on paper, with what holds after a session of whichever kind comes next.
    pub(super) fn plan_sheet(
        &self,
        settings: &Settings,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<PlanSheet, Error> {
        let history = self.present(now)?;
        let card = self.known(&history, settings, surroundings, now).card(None);
        let (content, words) = (self.content, self.words());
        Ok(view::plan_sheet(
            &history, settings, card, content, words, now,
        ))
    }

    /// "Can I …?"
    pub fn can(&self, asked: &str, now: &Now) -> Result<CanPage, Error> {
        if asked.trim().is_empty() {
            return Err(Error::NothingAsked);
        }
        let history = self.present(now)?;
        let account = self.account(now)?;
        Ok(view::can(
            asked,
            &history,
            &account,
            self.content,
            self.words(),
            now,
        ))
    }

    /// Every appointment, the first first.
    pub fn appointments(&self, now: &Now) -> Result<Vec<Booked>, Error> {
        let own = self.store.appointments()?;
        let plans = self.plans(now)?;
        let plans: Vec<&Plan> = plans.iter().map(|taken| &taken.plan).collect();
        let settings = self.store.settings()?;
        Ok(booked(&own, &plans, &settings, &now.zone))
    }

    fn limits_in_words(&self, now: &Now) -> Result<Vec<String>, Error> {
        let warnings = self.account(now)?.standing.warnings;
        let words = warnings.iter();
        Ok(words
            .map(|warning| self.words().limit(warning, now))
            .collect())
    }

    /// The one with this key; a plan's as it would be kept.
    fn appointment(&self, key: &str, now: &Now) -> Result<Appointment, Error> {
        let unknown = || Error::UnknownAppointment(key.to_owned());
        let parsed: AppointmentKey = key.parse()?;
        if let AppointmentKey::Own(id) = parsed {
            let mut own = self.store.appointments()?.into_iter();
            return own.find(|one| one.id == id).ok_or_else(unknown);
        }
        let mut booked = self.appointments(now)?.into_iter();
        let booked = booked.find(|one| one.key == parsed).ok_or_else(unknown)?;
        let plans = self.plans(now)?;
        let plans = plans.iter();
        let mut zones = plans.filter(|taken| match &parsed {
            AppointmentKey::Plan { plan, .. } => taken.plan.id == *plan,
            AppointmentKey::Own(_) => false,
        });
        let zone = zones.next().and_then(|taken| taken.plan.zone.clone());
        Ok(Appointment {
            id: 0,
            starts: booked.local,
            zone: zone.map(|zone| zone.name().to_owned()),
            minutes: booked.minutes,
            title: booked.title,
            origin: parsed.origin(),
            cancelled: false,
        })
    }

    fn put_appointment(
        &mut self,
        appointment: Appointment,
        label: Label,
        now: &Now,
    ) -> Result<(), Error> {
        self.store.act(now, |step| {
            let is_there = appointment.id == 0 || {
                let key = RecordKey::Appointment(appointment.id);
                step.get(&key)?.is_some()
            };
            if !is_there {
                return Err(Error::UnknownAppointment(appointment.id.to_string()));
            }
            step.label(label);
            step.put_numbered(Record::Appointment(appointment))?;
            Ok(())
        })
    }
}

/// Occurrences that were taken before and that the file, which has others of the same, no longer has.
fn gone(
    known: &[Appointment],
    appointments: &[ImportedAppointment],
    (from, until): (NaiveDate, NaiveDate),
) -> Vec<ImportedAppointment> {
    let is_gone = |known: &&Appointment| {
        let Some(origin) = &known.origin else {
            return false;
        };
        let mut same = appointments
            .iter()
            .filter(|one| one.origin.uid == origin.uid);
        let is_there = |one: &ImportedAppointment| one.origin.recurrence == origin.recurrence;
        // An older file does not know what became of it.
        let is_as_new = |one: &ImportedAppointment| origin.sequence <= one.origin.sequence;
        let date = known.starts.date();
        from <= date
            && date <= until
            && !known.cancelled
            && same.clone().any(is_as_new)
            && !same.any(is_there)
    };
    let gone = known.iter().filter(is_gone).filter_map(|known| {
        Some(ImportedAppointment {
            origin: known.origin.clone()?,
            starts: known.starts,
            zone: known.zone.clone(),
            minutes: known.minutes,
            title: known.title.clone(),
            cancelled: true,
        })
    });
    gone.collect()
}

fn session_of(id: i64, step: &Step<'_>) -> Result<Session, Error> {
    match step.get(&RecordKey::Session(id))? {
        Some(Record::Session(session)) => Ok(session),
        Some(_) | None => Err(Error::UnknownSession(id)),
    }
}
