//! Sessions that are booked: those of the clinic's plan, those that the person wrote down, and those of a
//! calendar file.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::diary::note;
use crate::error::{Error, Question};
use crate::now::{Instant, Now, Zone, is_in_our_years};
use crate::person::Settings;
use crate::plan::Plan;

/// As the person keeps it: a clock time as it was meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    pub id: i64,
    pub starts: NaiveDateTime,
    /// The IANA zone that the time is meant in; none: the computer's, or that of plans that name none.
    pub zone: Option<String>,
    pub minutes: Option<u16>,
    /// With whom or what for.
    pub title: Option<String>,
    /// What it is known by elsewhere; none for one that the person wrote down.
    pub origin: Option<Origin>,
    pub cancelled: bool,
}

/// What an appointment is known by in the place that it came from: a calendar, or a clinic's plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// A calendar's UID, or `plan:` and the plan's id.
    pub uid: String,
    /// Which of several it is: the local time that it was first meant for.
    pub recurrence: Option<NaiveDateTime>,
    /// A later version has a higher one (RFC 5545).
    pub sequence: u32,
}

/// What a person says when they book or change one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewAppointment {
    /// RFC 3339, or a local date and time: `2026-11-24T15:00`.
    pub at: String,
    /// 5–240.
    pub minutes: Option<u16>,
    pub title: Option<String>,
    /// The person has seen what is unusual about it and means it.
    pub confirmed: bool,
}

/// An appointment as a calendar file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedAppointment {
    pub origin: Origin,
    pub starts: NaiveDateTime,
    pub zone: Option<String>,
    pub minutes: Option<u16>,
    pub title: Option<String>,
    pub cancelled: bool,
}

impl NewAppointment {
    /// The appointment as it will be kept, or what has to be asked first. `before` is the one that it changes.
    pub fn validate(
        self,
        before: Option<&Appointment>,
        settings: &Settings,
        now: &Now,
    ) -> Result<Appointment, Error> {
        let instant = now.instant_of(&self.at)?;
        if self
            .minutes
            .is_some_and(|minutes| !(5..=240).contains(&minutes))
        {
            return Err(Error::AppointmentMinutes);
        }
        if instant < now.instant && !self.confirmed {
            return Err(Error::Ask(Question::AppointmentOver { starts: instant }));
        }
        // Whoever changes only what it is for does not mean another place's clock.
        let is_there = |before: &&Appointment| before.instant(settings, &now.zone) == instant;
        let unmoved = before.filter(is_there);
        Ok(Appointment {
            id: before.map_or(0, |before| before.id),
            starts: unmoved.map_or_else(|| now.zone.local(instant), |before| before.starts),
            zone: match unmoved {
                Some(before) => before.zone.clone(),
                None => Some(now.zone.name().to_owned()),
            },
            minutes: self.minutes,
            title: note(self.title),
            origin: before.and_then(|before| before.origin.clone()),
            cancelled: false,
        })
    }
}

impl Appointment {
    pub fn instant(&self, settings: &Settings, computer: &Zone) -> Instant {
        self.zone(settings, computer).instant(self.starts)
    }

    fn zone(&self, settings: &Settings, computer: &Zone) -> Zone {
        let named = self.zone.as_deref().and_then(Zone::named);
        match self.source() {
            BookedSource::Plan => settings.plan_zone(computer).unless(named.as_ref()).clone(),
            BookedSource::Own | BookedSource::Calendar => named.unwrap_or_else(|| computer.clone()),
        }
    }

    fn source(&self) -> BookedSource {
        match &self.origin {
            None => BookedSource::Own,
            Some(origin) if origin.uid.starts_with(PLAN) => BookedSource::Plan,
            Some(_) => BookedSource::Calendar,
        }
    }

    /// The plan that it comes from, and the time that it has there.
    fn of_plan(&self) -> Option<(&str, NaiveDateTime)> {
        let origin = self.origin.as_ref()?;
        Some((origin.uid.strip_prefix(PLAN)?, origin.recurrence?))
    }
}

/// Where an appointment was first written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BookedSource {
    Own,
    Plan,
    Calendar,
}

impl BookedSource {
    pub fn name(self) -> &'static str {
        match self {
            BookedSource::Own => "own",
            BookedSource::Plan => "plan",
            BookedSource::Calendar => "calendar",
        }
    }
}

/// An appointment, wherever it comes from, at its instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booked {
    pub key: AppointmentKey,
    pub starts: Instant,
    /// The date and time that it is meant for, where it is.
    pub local: NaiveDateTime,
    pub zone: Zone,
    pub source: BookedSource,
    /// The plan that it comes from, and the local time that it has there, even where the person changed it.
    pub of_plan: Option<(String, NaiveDateTime)>,
    pub minutes: Option<u16>,
    pub title: Option<String>,
    pub cancelled: bool,
}

impl Booked {
    pub fn date(&self) -> NaiveDate {
        self.local.date()
    }

    /// When it is most likely over: half an hour after it began where nobody says how long it takes (AR-15).
    pub fn ends(&self) -> Instant {
        self.starts + TimeDelta::minutes(self.minutes.unwrap_or(30).into())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AppointmentKey {
    Own(i64),
    /// The clinic's, by the plan that has it and the time that it has there.
    Plan {
        plan: String,
        at: NaiveDateTime,
    },
}

impl AppointmentKey {
    /// What an appointment of a plan is known by in the table of the person's own.
    pub fn origin(&self) -> Option<Origin> {
        match self {
            AppointmentKey::Own(_) => None,
            AppointmentKey::Plan { plan, at } => Some(Origin {
                uid: format!("{PLAN}{plan}"),
                recurrence: Some(*at),
                sequence: 0,
            }),
        }
    }
}

const PLAN: &str = "plan:";
const LOCAL: &str = "%Y-%m-%dT%H:%M";

/// `12`, or `plan:neck-2026@2026-11-24T15:00`.
impl fmt::Display for AppointmentKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AppointmentKey::Own(id) => write!(out, "{id}"),
            AppointmentKey::Plan { plan, at } => {
                write!(out, "{PLAN}{plan}@{}", at.format(LOCAL))
            }
        }
    }
}

impl FromStr for AppointmentKey {
    type Err = Error;

    fn from_str(text: &str) -> Result<AppointmentKey, Error> {
        let key = || match text.strip_prefix(PLAN) {
            None => text.parse().ok().map(AppointmentKey::Own),
            Some(plan) => {
                let (plan, at) = plan.rsplit_once('@')?;
                let at = NaiveDateTime::parse_from_str(at, LOCAL).ok()?;
                is_in_our_years(at.date()).then(|| AppointmentKey::Plan {
                    plan: plan.to_owned(),
                    at,
                })
            }
        };
        key().ok_or_else(|| Error::UnknownAppointment(text.to_owned()))
    }
}

/// Every appointment, the first first. What the person keeps of a plan's appointment takes its place.
pub fn booked(
    own: &[Appointment],
    plans: &[&Plan],
    settings: &Settings,
    computer: &Zone,
) -> Vec<Booked> {
    let mut all: Vec<Booked> = own
        .iter()
        .map(|one| Booked {
            key: AppointmentKey::Own(one.id),
            starts: one.instant(settings, computer),
            local: one.starts,
            zone: one.zone(settings, computer),
            source: one.source(),
            of_plan: one.of_plan().map(|(plan, at)| (plan.to_owned(), at)),
            minutes: one.minutes,
            title: one.title.clone(),
            cancelled: one.cancelled,
        })
        .collect();
    for plan in plans {
        let zone = plan.zone(settings.plan_zone(computer));
        for appointment in &plan.appointments {
            let key = (plan.id.as_str(), appointment.at);
            if own.iter().any(|one| one.of_plan() == Some(key)) {
                continue;
            }
            all.push(Booked {
                key: AppointmentKey::Plan {
                    plan: plan.id.clone(),
                    at: appointment.at,
                },
                starts: zone.instant(appointment.at),
                local: appointment.at,
                zone: zone.clone(),
                source: BookedSource::Plan,
                of_plan: Some((plan.id.clone(), appointment.at)),
                minutes: appointment.minutes,
                title: plan.clinician.name.clone(),
                cancelled: false,
            });
        }
    }
    all.sort_by(|left, right| (left.starts, &left.key).cmp(&(right.starts, &right.key)));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_is_written() {
        for text in ["12", "plan:neck-2026@2026-11-24T15:00"] {
            let key: AppointmentKey = text.parse().unwrap();
            assert_eq!(key.to_string(), text);
        }
        for bad in [
            "",
            "x",
            "plan:neck",
            "plan:neck@never",
            "plan:neck@9999-01-01T00:00",
        ] {
            assert!(bad.parse::<AppointmentKey>().is_err(), "{bad}");
        }
    }
}
