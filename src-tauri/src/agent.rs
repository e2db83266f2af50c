//! The agent, as the window sees it.

use std::io;
use std::path::Path;

use afterhand_host::clock::Clock;
use afterhand_host::presence::{self, Agent};
use afterhand_host::sibling;

/// Whether the folder's agent runs; what cannot be looked at does not.
pub fn is_running(folder: &Path) -> bool {
    match presence::agent(folder) {
        Ok(Agent::Running { .. }) => true,
        Ok(Agent::Absent) | Err(_) => false,
    }
}

/// Returns once it runs; where it does not, the error holds what it said.
pub fn start_if_absent(folder: &Path, clock: &Clock) -> io::Result<()> {
    if is_running(folder) {
        return Ok(());
    }
    sibling::start_agent(folder, clock)
}
