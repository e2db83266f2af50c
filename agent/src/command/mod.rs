//! One file a command.

mod aftercare;
mod agenda;
mod agent;
mod plan;
mod session;
mod set_aside;
mod today;

use std::path::PathBuf;

use afterhand_engine::Companion;
use afterhand_engine::action::Action;
use afterhand_engine::error::Error;
use afterhand_engine::now::{Instant, Now, Zone};
use afterhand_engine::words::Words;
use afterhand_host::clock::{self, Clock};
use afterhand_host::folder;

use crate::cli::{Cli, Command, PlanCommand, Reading, SessionCommand};
use crate::output::{self, Stop};

pub fn run(cli: Cli, words: &Words) -> Result<(), Stop> {
    let clock = Clock::of_environment()
        .map_err(|given| Stop::usage(words.command_bad_clock(given, clock::VARIABLE)))?;
    let desk = Desk {
        folder: cli.data.or_else(folder::of_environment),
        clock,
        words,
    };
    match cli.command {
        Command::Plan(PlanCommand::Check { file }) => plan::check(&desk, &file),
        Command::Plan(PlanCommand::Import { file }) => plan::import(&desk, &file),
        Command::Plan(PlanCommand::Show(reading)) => plan::show(&desk, &reading),
        Command::Plan(PlanCommand::Schema) => plan::schema(),
        Command::Today(reading) => today::today(&desk, &reading),
        Command::Agenda {
            from,
            until,
            reading,
        } => agenda::agenda(&desk, from, until, &reading),
        Command::Session(SessionCommand::Add {
            ended,
            region,
            technique,
            minutes,
            therapist,
            yes,
        }) => session::add(&desk, ended, region, technique, minutes, therapist, yes),
        Command::Session(SessionCommand::List(reading)) => session::list(&desk, &reading),
        Command::Aftercare(reading) => aftercare::aftercare(&desk, &reading),
        Command::Done { id } => desk.act(Action::Done { slot: id }),
        Command::Skip { id, why } => desk.act(Action::Skip { slot: id, why }),
        Command::Undo => desk.act(Action::Undo { step: None }),
        Command::Redo => desk.act(Action::Redo),
        Command::Agent {
            at_login: Some(switch),
            ..
        } => agent::at_login(&desk, switch),
        Command::Agent {
            status: true, json, ..
        } => agent::status(&desk, json),
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

    pub fn open(&self) -> Result<Companion, Stop> {
        Companion::open(&self.folder()?).map_err(|error| self.stop(&error))
    }

    pub fn stop(&self, error: &Error) -> Stop {
        Stop::because(error, self.words, &self.clock.now())
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

    pub fn act(&self, action: Action) -> Result<(), Stop> {
        let acted = self
            .open()?
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
