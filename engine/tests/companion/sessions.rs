//! Sessions, appointments, the course, and what may be done after them.

use afterhand_engine::action::{Acted, Action};
use afterhand_engine::aftercare::NewToldRule;
use afterhand_engine::body::{Region, Technique};
use afterhand_engine::error::Error;
use afterhand_engine::records::Records;
use afterhand_engine::reminder;
use afterhand_engine::session::{
    Account, Ended, ImportedAppointment, NewAppointment, NewCourse, NewSession, Origin, Session,
};
use afterhand_engine::view::{
    CanAnswer, CanPage, CardPage, Page, Route, SessionForm, SessionsPage,
};

use super::Companion;

/// Techniques stand with spaces between them; the time is local, or RFC 3339.
pub fn treatment(ended: &str, region: &str, techniques: &str) -> NewSession {
    NewSession {
        ended: Ended::At(ended.to_owned()),
        region: Region::named(region).unwrap(),
        techniques: techniques
            .split_whitespace()
            .map(|name| Technique::named(name).unwrap())
            .collect(),
        minutes: None,
        therapist: None,
        before: None,
        after: None,
        oil: false,
        note: None,
        confirmed: true,
    }
}

/// Of the neck, just now, 25 minutes with A. Novak.
pub fn neck_treatment() -> NewSession {
    NewSession {
        ended: Ended::Now,
        minutes: Some(25),
        therapist: Some("A. Novak".to_owned()),
        confirmed: false,
        ..treatment("", "neck", "mobilization soft")
    }
}

pub fn appointment(at: &str) -> NewAppointment {
    NewAppointment {
        at: at.to_owned(),
        minutes: None,
        title: None,
        confirmed: true,
    }
}

pub fn course(began: &str, sessions: u16) -> NewCourse {
    NewCourse {
        began: Some(began.to_owned()),
        sessions,
        repeat_months: None,
        preset: None,
        every_other_day: false,
        confirmed: true,
    }
}

/// As a calendar has it, for half an hour in London.
pub fn imported(uid: &str, starts: &str) -> ImportedAppointment {
    ImportedAppointment {
        origin: Origin {
            uid: uid.to_owned(),
            recurrence: None,
            sequence: 0,
        },
        starts: format!("{starts}:00").parse().unwrap(),
        zone: Some("Europe/London".to_owned()),
        minutes: Some(30),
        title: Some("Physio".to_owned()),
        cancelled: false,
    }
}

impl Companion {
    pub fn logs(self, session: NewSession) -> Companion {
        self.does(Action::LogSession(session))
    }

    pub fn changes_session(self, id: i64, session: NewSession) -> Companion {
        self.does(Action::ChangeSession { id, session })
    }

    pub fn removes_session(self, id: i64) -> Companion {
        self.does(Action::RemoveSession { id })
    }

    /// The one that ended last.
    pub fn last_session(&self) -> Session {
        let engine = self.engine.borrow();
        engine.sessions().unwrap().remove(0)
    }

    pub fn books(self, at: &str) -> Companion {
        self.book(at).unwrap();
        self
    }

    pub fn book(&self, at: &str) -> Result<Acted, Error> {
        self.act(Action::KeepAppointment {
            key: None,
            appointment: appointment(at),
        })
    }

    pub fn rebooks(self, key: &str, at: &str) -> Companion {
        self.does(Action::KeepAppointment {
            key: Some(key.to_owned()),
            appointment: appointment(at),
        })
    }

    pub fn calls_off(self, key: &str) -> Companion {
        let key = key.to_owned();
        self.does(Action::CancelAppointment { key })
    }

    pub fn begins(self, course: NewCourse) -> Companion {
        self.does(Action::KeepCourse { id: None, course })
    }

    /// `48h`; nothing: it is not said any more.
    pub fn hears(self, rule: &str, lasts: &str) -> Companion {
        let lasts = (!lasts.is_empty()).then(|| lasts.to_owned());
        self.does(Action::TellRule(NewToldRule {
            rule: rule.to_owned(),
            lasts,
            who: Some("A. Novak".to_owned()),
        }))
    }

    /// Recurrences are spelled out for 2026 and 2027.
    pub fn take_calendar(&self, appointments: Vec<ImportedAppointment>) -> Result<Acted, Error> {
        self.act(Action::TakeCalendar {
            file: "physio.ics".to_owned(),
            appointments,
            days: ("2026-01-01".parse().unwrap(), "2027-12-31".parse().unwrap()),
        })
    }

    /// `1 2026-11-27T15:00:00+00:00`, and whether it was called off.
    pub fn appointments(&self) -> Vec<String> {
        let booked = self.engine.borrow().appointments(&self.now).unwrap();
        let line = |one: &afterhand_engine::session::Booked| {
            let off = if one.cancelled { ", called off" } else { "" };
            format!("{} {}{off}", one.key, self.local(one.starts))
        };
        booked.iter().map(line).collect()
    }

    pub fn records(&self) -> Records {
        self.engine.borrow().records(&self.now).unwrap()
    }

    pub fn account(&self) -> Account {
        self.engine.borrow().account(&self.now).unwrap()
    }

    /// `2 of 2 in 7 days, 5 of 15 in 365, next 2026-11-27`.
    pub fn limits(&self) -> String {
        let Account {
            standing, limits, ..
        } = self.account();
        format!(
            "{} of {} in 7 days, {} of {} in 365, next {}",
            standing.last_7_days,
            limits.per_week.value,
            standing.last_365_days,
            limits.per_year.value,
            standing.next_allowed
        )
    }

    pub fn next_allowed(&self) -> String {
        self.account().standing.next_allowed.to_string()
    }

    pub fn sessions_page(&self) -> SessionsPage {
        let Page::Sessions(page) = self.page(&Route::Sessions) else {
            panic!("not the sessions")
        };
        *page
    }

    /// What the limits say.
    pub fn warnings(&self) -> Vec<String> {
        self.sessions_page().limits.warnings
    }

    pub fn session_form(&self, id: Option<i64>, appointment: Option<&str>) -> SessionForm {
        let appointment = appointment.map(str::to_owned);
        let Page::SessionForm(form) = self.page(&Route::SessionForm { id, appointment }) else {
            panic!("not the form of a session")
        };
        form
    }

    pub fn card(&self, session: Option<i64>) -> CardPage {
        let Page::Card(card) = self.page(&Route::Card { session }) else {
            panic!("not the card")
        };
        *card
    }

    pub fn asks(&self, words: &str) -> CanPage {
        let words = words.to_owned();
        let Page::Can(page) = self.page(&Route::Can { words }) else {
            panic!("not an answer")
        };
        *page
    }

    pub fn can(&self, words: &str) -> CanAnswer {
        self.asks(words).answer.unwrap()
    }

    /// `AR-03 until 2026-11-25T14:40:00+00:00 (app_default)`, or `free`.
    pub fn verdict(&self, words: &str) -> String {
        let answer = self.can(words);
        if !answer.forbidden {
            return "free".to_owned();
        }
        let until = answer.until.map(|until| {
            let until = chrono::DateTime::from_timestamp_millis(until).unwrap();
            format!("until {}", self.local(until))
        });
        let basis = answer
            .badge
            .map(|badge| format!("({})", badge.basis.name()));
        let parts = [answer.rule, until, basis];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// `checkin:1@2026-11-24T18:40, 18:40 to 06:40`: every prompt there is, in the computer's zone.
    pub fn prompts(&self) -> Vec<String> {
        let engine = self.engine.borrow();
        let settings = engine.settings().unwrap();
        let content = afterhand_engine::content::Content::shipped();
        let line = |prompt: &reminder::Prompt<'_>| {
            let at = |instant| self.now.zone.local(instant).format("%d %H:%M");
            format!(
                "{}, {} to {}",
                prompt.id,
                at(prompt.opens),
                at(prompt.closes)
            )
        };
        let lines = engine.next(&self.now, |_, history, _, _| {
            let prompts = reminder::prompts(history, content, &settings, &self.now);
            prompts.iter().map(line).collect()
        });
        lines.unwrap()
    }

    /// Everything that rings from now until a local time, as an agent lives through it:
    /// `24 18:40 checkin:1@2026-11-24T18:40`.
    pub fn lives_until(self, local: &str) -> (Companion, Vec<String>) {
        let until = self.instant(local);
        let mut person = self;
        let mut rung = Vec::new();
        loop {
            let at = person.now.local().format("%d %H:%M").to_string();
            rung.extend(person.raised().into_iter().map(|id| format!("{at} {id}")));
            person = person.rings();
            let again = person
                .engine
                .borrow()
                .next(&person.now, |next, _, _, _| next.again);
            match again.unwrap().filter(|again| *again <= until) {
                Some(again) => person.now.instant = again,
                None => break,
            }
        }
        person.now.instant = until;
        (person, rung)
    }
}
