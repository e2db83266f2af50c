//! `afterhand agent` and `afterhand agent --status`.

use afterhand_engine::storage::Daemon;
use afterhand_host::presence::{self, Agent, Presence};
use serde_json::json;

use super::{Desk, in_zone};
use crate::output::{self, Stop};
use crate::reminders;

pub fn run(desk: &Desk<'_>) -> Result<(), Stop> {
    let folder = desk.folder()?;
    let companion = desk.open()?;
    let presence = Presence::take(&folder).map_err(|error| Stop::refused(error.to_string()))?;
    let Some(_presence) = presence else {
        return output::say(&desk.words.command_agent_already());
    };
    reminders::run(companion, &desk.clock).map_err(|trouble| match trouble {
        reminders::Trouble::Engine(error) => desk.stop(&error),
        reminders::Trouble::System(error) => {
            Stop::refused(desk.words.command_agent_trouble(error.to_string()))
        }
    })
}

/// Exit code 0 while it runs, 1 while it does not.
pub fn status(desk: &Desk<'_>, json: bool) -> Result<(), Stop> {
    let folder = desk.folder()?;
    let agent = presence::agent(&folder).map_err(|error| Stop::refused(error.to_string()))?;
    let companion = desk.open()?;
    let now = desk.clock.now();
    let again = companion
        .look(&now, |look, _, _| look.again)
        .map_err(|error| desk.stop(&error))?;
    let daemon = companion.daemon().map_err(|error| desk.stop(&error))?;
    let (running, pid) = match agent {
        Agent::Running { pid } => (true, pid),
        Agent::Absent => (false, None),
    };
    if json {
        output::say_json(&json!({
            "running": running,
            "pid": pid,
            "notifications": daemon.map(|daemon| daemon == Daemon::Present),
            "next_change": again.map(|instant| in_zone(instant, &now.zone)),
        }))?;
    } else if running {
        output::say(&desk.words.command_agent_running())?;
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
