//! `afterhand agent`, `afterhand agent --status` and `afterhand agent --at-login`.

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use afterhand_engine::Companion;
use afterhand_engine::error::Error;
use afterhand_engine::storage::Daemon;
use afterhand_host::presence::{self, Agent, Presence};
use afterhand_host::watch::{self, Begin, Order};
use afterhand_host::{login, sibling, speech};
use serde_json::json;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use super::{Desk, in_zone};
use crate::cli::Switch;
use crate::output::{self, Stop};
use crate::reminders::{self, Trouble};

/// Makes sure that reminders can ring, and becomes the watch, which starts us again whenever there is something
/// to do.
pub fn run(desk: &Desk<'_>) -> Result<(), Stop> {
    let folder = desk.folder()?;
    // An entry that cannot be read or written does not keep reminders from ringing now.
    let _ = login::follow_move(&folder);
    desk.open()?;
    let presence = Presence::take(&folder).map_err(|error| Stop::refused(error.to_string()))?;
    let Some(presence) = presence else {
        return output::say(&desk.words.command_agent_already());
    };
    let error = sibling::become_watch(&folder, &desk.clock, presence);
    let reason = error.to_string();
    Err(Stop::refused(
        desk.words.command_agent_did_not_start(reason),
    ))
}

/// What the watch starts.
pub fn watched(desk: &Desk<'_>) -> Result<(), Stop> {
    let folder = desk.folder()?;
    // Of a watch that has crashed nobody knows what it has shown.
    sibling::end_with_parent();
    let begin: Begin =
        watch::hear(&mut io::stdin().lock()).map_err(|error| Stop::usage(error.to_string()))?;
    if let Some(trouble) = begin.trouble {
        return Err(Stop::refused(desk.words.command_agent_trouble(trouble)));
    }
    // Somebody has upgraded us: the watch makes way for a new one.
    if begin.version != watch::VERSION {
        reminders::orders(&Order::Anew);
        return Ok(());
    }
    // It is the watch that is asked to end, and tells us.
    for signal in [SIGTERM, SIGINT, SIGHUP] {
        signal_hook::flag::register(signal, Arc::new(AtomicBool::new(false)))
            .map_err(|error| trouble_of_system(desk, &error))?;
    }
    let open = || Companion::open(&folder).map(speech::speaking);
    let ended = reminders::run(open, &desk.clock, begin);
    ended.or_else(|trouble| match trouble {
        // The new version is there already, and takes over.
        Trouble::Engine(Error::NewerDatabase) => {
            reminders::orders(&Order::Anew);
            Ok(())
        }
        Trouble::Engine(error) => Err(desk.stop(&error)),
        Trouble::System(error) => Err(trouble_of_system(desk, &error)),
    })
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
