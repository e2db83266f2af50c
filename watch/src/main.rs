//! `afterhand-watch`: what is there all day, so that nothing else has to be.
//!
//! `afterhand agent` becomes it. It holds what would be lost with its process: the place on the session's bus
//! that notifications and the icon in the bar hang on, the timer, the watch on the data folder, the lock by which
//! the agent is known to run. When something happens, it starts the agent, which decides and words, and lets it
//! go again when that has nothing more to do.
//!
//! - `wait.rs` sleeps until it is time, or until something has happened.
//! - `watch.rs` says whom that concerns, and does what the agent orders.
//! - `agent.rs` is the agent's process, from here.
//! - `desktop/` shows notifications, and `tray/` the icon in the bar.
//!
//! # Invariants
//! - It knows nothing of health, words nothing and opens no data: the agent does.
//! - Asleep it does not wake, and takes little memory.
//! - No agent outlives it, and an agent that crashes is started anew.
//! - It links no GTK and opens no socket but the session bus.

mod agent;
mod desktop;
mod tray;
mod wait;
mod watch;

use std::io;
use std::path::Path;
use std::process::ExitCode;

use afterhand_engine::storage::BELL;
use afterhand_host::clock::Clock;
use afterhand_host::folder;
use afterhand_host::presence::Presence;
use afterhand_host::sibling;
use afterhand_host::watch::Event;

use wait::Stir;
use watch::Watch;

fn main() -> ExitCode {
    // The agent, which becomes us, has made sure of both.
    let (Some(folder), Ok(clock)) = (folder::of_environment(), Clock::of_environment()) else {
        return ExitCode::from(2);
    };
    match keep(&folder, &clock) {
        Ok(code) => code,
        Err(error) => {
            agent::complain(&folder, &clock, &error);
            ExitCode::FAILURE
        }
    }
}

fn keep(folder: &Path, clock: &Clock) -> io::Result<ExitCode> {
    let Some(_presence) = Presence::take_over(folder)? else {
        // Another has come in between, and the agent knows how to say so.
        return Err(sibling::become_agent(folder, clock));
    };
    let (waiter, waker) = wait::channel()?;
    let _watcher = {
        let waker = waker.clone();
        folder::watch(folder, BELL, move || {
            waker.wake(Stir::Happened(Event::DataChanged));
        })
        .map_err(io::Error::other)?
    };
    wait::end_on_request(&waker)?;
    Watch::begin(folder, clock, waker).run(&waiter)
}
