//! `afterhand appointment add|list|edit|cancel|import`.

use std::path::Path;

use afterhand_engine::action::Action;
use afterhand_engine::error::Error;
use afterhand_engine::now::Now;
use afterhand_engine::session::{Account, Booked, BookedSource, NewAppointment};
use afterhand_engine::words::Words;
use afterhand_share::calendar_words::{Taking, taking};
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::{AppointmentArgs, AppointmentCommand, Reading, or_before};
use crate::output::{self, Stop};

pub fn appointment(desk: &Desk<'_>, command: AppointmentCommand) -> Result<(), Stop> {
    match command {
        AppointmentCommand::Add { at, details } => desk.act(Action::KeepAppointment {
            key: None,
            appointment: as_said(at, details, None),
        }),
        AppointmentCommand::List(reading) => list(desk, &reading),
        AppointmentCommand::Edit { key, at, details } => edit(desk, key, at, details),
        AppointmentCommand::Cancel { key } => desk.act(Action::CancelAppointment { key }),
        AppointmentCommand::Import { file } => import(desk, &file),
    }
}

/// Only what is named changes.
fn edit(
    desk: &Desk<'_>,
    key: String,
    at: Option<String>,
    details: AppointmentArgs,
) -> Result<(), Stop> {
    if at.is_none() && details.minutes.is_none() && details.title.is_none() {
        return Err(Stop::usage(desk.words.command_no_change_to_appointment()));
    }
    let mut companion = desk.open()?;
    let booked = companion.appointments(&desk.clock.now());
    let mut booked = booked.map_err(|error| desk.stop(&error))?.into_iter();
    let before = booked.find(|one| one.key.to_string() == key);
    let before = before.ok_or_else(|| desk.stop(&Error::UnknownAppointment(key.clone())))?;
    let at = at.unwrap_or_else(|| before.starts.to_rfc3339());
    let appointment = as_said(at, details, Some(before));
    let key = Some(key);
    desk.act_in(&mut companion, Action::KeepAppointment { key, appointment })
}

fn as_said(at: String, said: AppointmentArgs, before: Option<Booked>) -> NewAppointment {
    let minutes = before.as_ref().and_then(|before| before.minutes);
    NewAppointment {
        at,
        minutes: or_before(said.minutes, minutes),
        title: said
            .title
            .or_else(|| before.and_then(|before| before.title)),
        confirmed: said.yes,
    }
}

fn list(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let account = desk.open()?.account(&now);
    let account = account.map_err(|error| desk.stop(&error))?;
    if reading.json {
        let rows = account.booked.iter().map(|booked| {
            json!({
                "key": booked.key.to_string(),
                "at": in_zone(booked.starts, &booked.zone),
                "minutes": booked.minutes,
                "title": booked.title,
                "state": State::of(booked, &account, &now).name(),
                "from": booked.source.name(),
            })
        });
        return output::say_json(&rows.collect::<Value>());
    }
    if account.booked.is_empty() {
        return output::say(&desk.words.command_no_appointments());
    }
    let words = desk.words;
    account.booked.iter().try_for_each(|booked| {
        let minutes = booked.minutes.map(|minutes| words.minutes(minutes));
        let source = match booked.source {
            BookedSource::Own => None,
            BookedSource::Plan => Some(words.appointment_of_plan()),
            BookedSource::Calendar => Some(words.appointment_of_calendar()),
        };
        let state = State::of(booked, &account, &now).in_words(words);
        let parts = [Some(state), minutes, booked.title.clone(), source];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        let when = words.day_at(
            words.date_with_year(now.zone.local(booked.starts).date()),
            words.clock(booked.starts, &now),
        );
        let key = booked.key.to_string();
        output::say(&words.command_numbered(key, parts.join(" · "), when))
    })
}

#[derive(Clone, Copy)]
enum State {
    ToCome,
    Over,
    /// There was a session that day.
    Logged,
    Cancelled,
}

impl State {
    fn of(booked: &Booked, account: &Account, now: &Now) -> State {
        if booked.cancelled {
            State::Cancelled
        } else if account.done.contains(&booked.date()) {
            State::Logged
        } else if now.instant < booked.ends() {
            State::ToCome
        } else {
            State::Over
        }
    }

    fn in_words(self, words: &Words) -> String {
        match self {
            State::ToCome => words.command_appointment_to_come(),
            State::Over => words.command_appointment_over(),
            State::Logged => words.command_appointment_logged(),
            State::Cancelled => words.command_appointment_cancelled(),
        }
    }

    fn name(self) -> &'static str {
        match self {
            State::ToCome => "to_come",
            State::Over => "over",
            State::Logged => "logged",
            State::Cancelled => "cancelled",
        }
    }
}

fn import(desk: &Desk<'_>, file: &Path) -> Result<(), Stop> {
    let bytes = desk.read(file)?;
    let name = file.display().to_string();
    let today = desk.clock.now().today();
    let ours = desk.open()?.own_uids_begin();
    let ours = ours.map_err(|error| desk.stop(&error))?;
    let Taking { action, remarks } = taking(name.clone(), &bytes, &ours, today, desk.words)
        .map_err(|reason| Stop::usage(desk.words.command_bad_calendar(name, reason)))?;
    desk.act(action)?;
    remarks.iter().try_for_each(|remark| output::say(remark))
}
