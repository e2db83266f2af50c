//! One file a command.

mod aftercare;
mod agenda;
mod agent;
mod appointment;
mod article;
mod backup;
mod can;
mod card;
mod chart;
mod checkin;
mod clearance;
mod course;
mod diary;
mod exercise;
mod exercises;
mod export;
mod figure;
mod history;
mod import;
mod leave;
mod limits;
mod lock;
mod measure;
mod plan;
mod plan_offer;
mod plan_signature;
mod practice;
mod progress;
mod report;
mod rule;
mod screen;
mod search;
mod session;
mod set_aside;
mod settings;
mod show;
mod sign;
mod today;
mod why;

use std::io;
use std::path::{Path, PathBuf};

use afterhand_engine::Companion;
use afterhand_engine::action::{Action, MoveTo, SnoozeFor};
use afterhand_engine::error::Error;
use afterhand_engine::now::{Instant, Now, Zone};
use afterhand_engine::safety::{Answer, Answers};
use afterhand_engine::storage::{BACKUPS, FILE_NAME};
use afterhand_engine::view::{Alert, Surroundings};
use afterhand_engine::words::Words;
use afterhand_host::clock::{self, Clock};
use afterhand_host::{folder, locale, plan_file, speech};
use chrono::NaiveDate;

use crate::cli::{Cli, Command, PlanCommand, Reading, SettingsCommand};
use crate::output::{self, Stop};

/// Ten years and a bit; more is a slip of the keyboard.
const LONGEST_DAYS: i64 = 4000;

pub fn run(cli: Cli, words: &Words) -> Result<(), Stop> {
    let clock = Clock::of_environment()
        .map_err(|given| Stop::usage(words.command_bad_clock(given, clock::VARIABLE)))?;
    let desk = Desk {
        folder: cli.data.or_else(folder::of_environment),
        clock,
        words,
    };
    match cli.command {
        Command::Plan(PlanCommand::Check { file }) => plan_offer::check(&desk, &file),
        Command::Plan(PlanCommand::Import { file, yes }) => plan_offer::import(&desk, &file, yes),
        Command::Plan(PlanCommand::History(arguments)) => plan_offer::history(&desk, &arguments),
        Command::Plan(PlanCommand::Trust { clinic, yes }) => desk.act(Action::ForgetKey {
            clinic,
            confirmed: yes,
        }),
        Command::Plan(PlanCommand::Key(arguments)) => plan_signature::key(&desk, &arguments),
        Command::Plan(PlanCommand::Sign { file, key }) => plan_signature::sign(&desk, &file, &key),
        Command::Plan(PlanCommand::Show(reading)) => plan::show(&desk, &reading),
        Command::Plan(PlanCommand::Save { file, plan, yes }) => {
            plan::save(&desk, &file, plan.as_deref(), yes)
        }
        Command::Plan(PlanCommand::Schema) => plan::schema(),
        Command::Today(reading) => today::today(&desk, &reading),
        Command::Agenda {
            from,
            until,
            reading,
        } => agenda::agenda(&desk, from, until, &reading),
        Command::Session(command) => session::session(&desk, command),
        Command::Aftercare(reading) => aftercare::aftercare(&desk, &reading),
        Command::Can(arguments) => can::can(&desk, &arguments),
        Command::Limits(reading) => limits::limits(&desk, &reading),
        Command::Course(arguments) => course::course(&desk, arguments),
        Command::Appointment(command) => appointment::appointment(&desk, command),
        Command::Rule(command) => rule::rule(&desk, command),
        Command::Card(arguments) => card::card(&desk, &arguments),
        Command::Exercises(arguments) => exercises::exercises(&desk, &arguments),
        Command::Search(arguments) => search::search(&desk, &arguments),
        Command::Learn(command) => search::learn(&desk, &command),
        Command::Show(arguments) => show::show(&desk, &arguments),
        Command::Figure(arguments) => figure::figure(&desk, &arguments),
        Command::Checkin(arguments) => checkin::checkin(&desk, arguments),
        Command::Clearance(command) => clearance::clearance(&desk, command),
        Command::Screen(arguments) => screen::screen(&desk, arguments),
        Command::Diary(command) => diary::diary(&desk, command),
        Command::Measure(command) => measure::measure(&desk, command),
        Command::Chart(command) => chart::chart(&desk, command),
        Command::Progress(arguments) => progress::progress(&desk, &arguments),
        Command::Practice(arguments) => practice::practice(&desk, &arguments),
        Command::Report(arguments) => report::report(&desk, arguments),
        Command::Worse => desk.act(Action::Worse),
        Command::Settled => desk.act(Action::Settled),
        Command::Done { id, yes } => desk.act(Action::Done {
            slot: id,
            confirmed: yes,
        }),
        Command::Skip {
            id,
            why,
            excuse,
            yes,
        } => desk.act(Action::Skip {
            slot: id,
            why,
            excuse,
            confirmed: yes,
        }),
        Command::Reopen { id } => desk.act(Action::Reopen { slot: id }),
        Command::Snooze { id, minutes, until } => desk.act(Action::Snooze {
            slots: vec![id],
            wait: match (minutes, until) {
                (_, Some(until)) => SnoozeFor::Until(until),
                (Some(minutes), None) => SnoozeFor::Minutes(minutes),
                (None, None) => SnoozeFor::Usual,
            },
        }),
        Command::Move { id, to, following } => desk.act(Action::Move {
            slot: id,
            to: match following {
                true => MoveTo::Following(to),
                false => MoveTo::Once(to),
            },
        }),
        Command::Why { id, reading } => why::why(&desk, &id, &reading),
        Command::Settings(SettingsCommand::Get { setting, json }) => {
            settings::get(&desk, setting.as_deref(), json)
        }
        Command::Settings(SettingsCommand::Set { setting, value }) => {
            settings::set(&desk, &setting, &value)
        }
        Command::Pause { until } => desk.act(Action::Pause {
            until: settings::pause_until(until.as_deref().unwrap_or("1h")),
        }),
        Command::Resume => desk.act(Action::Resume),
        Command::Undo { to: None } => desk.act(Action::Undo { step: None }),
        Command::Undo { to: Some(step) } => desk.act(Action::UndoTo { step }),
        Command::History(arguments) => history::history(&desk, &arguments),
        Command::Export(command) => export::export(&desk, command),
        Command::Import(arguments) => import::import(&desk, &arguments),
        Command::Backup(arguments) => backup::backup(&desk, arguments),
        Command::Restore(arguments) => backup::restore(&desk, &arguments),
        Command::DeleteEverything { yes } => leave::delete_everything(&desk, yes),
        Command::Lock(arguments) => lock::lock(&desk, &arguments),
        Command::Redo => desk.act(Action::Redo),
        Command::Agent {
            at_login: Some(switch),
            ..
        } => agent::at_login(&desk, switch),
        Command::Agent {
            status: true, json, ..
        } => agent::status(&desk, json),
        Command::Agent { watched: true, .. } => agent::watched(&desk),
        Command::Agent { status: false, .. } => agent::run(&desk),
        Command::SetAside { yes } => set_aside::set_aside(&desk, yes),
    }
}

/// What every command needs: where the data is, what time it is, and how to say things.
pub struct Desk<'w> {
    folder: Option<PathBuf>,
    pub clock: Clock,
    pub words: &'w Words,
}

impl Desk<'_> {
    pub fn folder(&self) -> Result<PathBuf, Stop> {
        self.folder
            .clone()
            .ok_or_else(|| Stop::refused(self.words.command_no_folder()))
    }

    /// Whether anything has been kept yet.
    pub fn has_data(&self) -> bool {
        let folder = self.folder.as_ref();
        folder.is_some_and(|folder| folder.join(FILE_NAME).exists())
    }

    pub fn open(&self) -> Result<Companion, Stop> {
        let companion = Companion::open(&self.folder()?).map_err(|error| self.stop(&error))?;
        Ok(speech::speaking(companion))
    }

    pub fn stop(&self, error: &Error) -> Stop {
        let stop = Stop::because(error, self.words, &self.clock.now());
        match (error, &self.folder) {
            (Error::NewerDatabase, Some(folder)) => {
                let backups = folder.join(BACKUPS).display().to_string();
                let how_to_go_on = self.words.command_newer(backups);
                Stop::refused(format!("{} {how_to_go_on}", stop.message))
            }
            (_, _) => stop,
        }
    }

    /// What the diary asks about, whom to call included.
    pub fn say_alert(&self, alert: Alert) -> Result<(), Stop> {
        output::say(&self.words.command_paragraph(alert.heading, alert.text))?;
        let mut calls = alert.calls.iter();
        calls.try_for_each(|call| {
            let call = checkin::call(call, self.words);
            output::say(&self.words.command_indented(call))
        })?;
        output::say(&self.words.command_alert_answer(alert.flag))
    }

    /// Each question once.
    fn answers(&self, given: Vec<(String, Answer)>) -> Result<Answers, Stop> {
        let mut answers = Answers::new();
        for (id, answer) in given {
            if answers.insert(id.clone(), answer).is_some() {
                return Err(Stop::usage(self.words.command_answered_twice(id)));
            }
        }
        Ok(answers)
    }

    /// A file that the person names; of a long one as much as shows that it is too long.
    fn read(&self, file: &Path) -> Result<Vec<u8>, Stop> {
        plan_file::read(file).map_err(|error| {
            let name = file.display().to_string();
            Stop::usage(self.words.command_unreadable(name, error.to_string()))
        })
    }

    /// What stands in a file's place is not written over unasked.
    fn refuse_another(&self, file: &Path, yes: bool) -> Result<(), Stop> {
        if yes || file.symlink_metadata().is_err() {
            return Ok(());
        }
        let name = file.display().to_string();
        let there = self.words.command_file_there(name);
        let how = self.words.command_say_yes();
        Err(Stop::refused(format!("{there} {how}")))
    }

    /// What became of writing a file.
    fn written(&self, file: &Path, written: io::Result<()>) -> Result<(), Stop> {
        written.map_err(|error| self.stop(&Error::of_file(file, error)))
    }

    /// A range that a person can mean; both dates are included.
    fn refuse_range(&self, from: NaiveDate, until: NaiveDate) -> Result<(), Stop> {
        let days = until.signed_duration_since(from).num_days();
        match (0..=LONGEST_DAYS).contains(&days) {
            true => Ok(()),
            false => Err(Stop::usage(self.words.command_bad_range(LONGEST_DAYS))),
        }
    }

    /// The moment that a reading command shows.
    pub fn moment(&self, reading: &Reading) -> Result<Now, Stop> {
        let now = self.clock.now();
        match &reading.at {
            Some(text) => {
                let instant = now.instant_of(text).map_err(|error| self.stop(&error))?;
                Ok(now.at(instant))
            }
            None => Ok(now),
        }
    }

    /// What the programs around the engine know of this computer.
    pub fn surroundings(&self) -> Surroundings {
        Surroundings {
            country: locale::country(),
            language: speech::desktop(),
            ..Surroundings::default()
        }
    }

    pub fn act(&self, action: Action) -> Result<(), Stop> {
        self.act_in(&mut self.open()?, action)
    }

    pub fn act_in(&self, companion: &mut Companion, action: Action) -> Result<(), Stop> {
        let acted = companion
            .act(action, &self.clock.now())
            .map_err(|error| self.stop(&error))?;
        output::say(&acted.message)?;
        acted
            .remarks
            .iter()
            .try_for_each(|remark| output::say(remark))
    }
}

/// RFC 3339 in the offset that holds in `zone` at that moment.
fn in_zone(instant: Instant, zone: &Zone) -> String {
    zone.with_offset(instant).to_rfc3339()
}

/// RFC 3339 as the clock showed it where it was noted.
fn as_noted(instant: Instant, zone: &str, now: &Now) -> String {
    let zone = Zone::named(zone);
    in_zone(instant, zone.as_ref().unwrap_or(&now.zone))
}
