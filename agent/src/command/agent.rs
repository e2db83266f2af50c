//! `afterhand agent`, `afterhand agent --status` and `afterhand agent --at-login`.

use std::io;
use std::path::PathBuf;
use std::process::Command;

use afterhand_engine::error::Error;
use afterhand_engine::storage::Daemon;
use afterhand_host::login;
use afterhand_host::presence::{self, Agent, Presence};
use serde_json::json;

use super::{Desk, in_zone};
use crate::cli::Switch;
use crate::output::{self, Stop};
use crate::reminders::{self, Trouble};

pub fn run(desk: &Desk<'_>) -> Result<(), Stop> {
    // An upgrade replaces the file that this program was started from, so its place is noted now.
    let program = std::env::current_exe();
    let folder = desk.folder()?;
    // An entry that cannot be read or written does not keep reminders from ringing now.
    let _ = login::follow_move(&folder);
    let companion = desk.open()?;
    let presence = Presence::take(&folder).map_err(|error| Stop::refused(error.to_string()))?;
    let Some(_presence) = presence else {
        return output::say(&desk.words.command_agent_already());
    };
    reminders::run(companion, &desk.clock).map_err(|trouble| match trouble {
        // Somebody has upgraded us while we ran: the new version takes over here.
        Trouble::Engine(Error::NewerDatabase) => match program.map(become_anew) {
            Ok(failed) | Err(failed) => trouble_of_system(desk, &failed),
        },
        Trouble::Engine(error) => desk.stop(&error),
        Trouble::System(error) => trouble_of_system(desk, &error),
    })
}

/// Comes back only if it does not work.
#[cfg(unix)]
fn become_anew(program: PathBuf) -> io::Error {
    use std::os::unix::process::CommandExt as _;
    Command::new(program)
        .args(std::env::args_os().skip(1))
        .exec()
}

#[cfg(not(unix))]
fn become_anew(program: PathBuf) -> io::Error {
    let started = Command::new(program)
        .args(std::env::args_os().skip(1))
        .spawn();
    match started {
        Ok(_) => std::process::exit(0),
        Err(error) => error,
    }
}

fn trouble_of_system(desk: &Desk<'_>, error: &io::Error) -> Stop {
    Stop::refused(desk.words.command_agent_trouble(error.to_string()))
}

/// Exit code 0 while it runs, 1 while it does not.
pub fn status(desk: &Desk<'_>, json: bool) -> Result<(), Stop> {
    let folder = desk.folder()?;
    let agent = presence::agent(&folder).map_err(|error| Stop::refused(error.to_string()))?;
    let companion = desk.open()?;
    let now = desk.clock.now();
    let again = companion
        .next(&now, |next, _, _, _| next.again)
        .map_err(|error| desk.stop(&error))?;
    let daemon = companion.daemon().map_err(|error| desk.stop(&error))?;
    let paused = companion.paused(&now).map_err(|error| desk.stop(&error))?;
    let (running, pid) = match agent {
        Agent::Running { pid } => (true, pid),
        Agent::Absent => (false, None),
    };
    if json {
        output::say_json(&json!({
            "running": running,
            "pid": pid,
            "notifications": daemon.map(|daemon| daemon == Daemon::Present),
            "paused_until": paused.map(|pause| in_zone(pause.until, &now.zone)),
            "at_login": login::is_on(),
            "next_change": again.map(|instant| in_zone(instant, &now.zone)),
        }))?;
    } else if running {
        output::say(&desk.words.command_agent_running())?;
        if let Some(pause) = paused {
            output::say(&desk.words.paused(pause, &now))?;
        }
        if daemon == Some(Daemon::Missing) {
            output::say(&desk.words.silence_daemon())?;
        }
    }
    if running {
        Ok(())
    } else {
        Err(Stop::refused(desk.words.command_agent_absent()))
    }
}

pub fn at_login(desk: &Desk<'_>, switch: Switch) -> Result<(), Stop> {
    let words = desk.words;
    let means = match switch {
        Switch::On => login::switch_on(&desk.folder()?, words).map(Some),
        Switch::Off => login::switch_off().map(|()| None),
    };
    let means =
        means.map_err(|error| Stop::refused(words.command_login_trouble(error.to_string())))?;
    output::say(&login::said(means, words))
}
