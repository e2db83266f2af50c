//! The agent, as the window sees it.

use std::ffi::OsStr;
use std::io;
use std::path::Path;

use afterhand_host::presence::{self, Agent};
use afterhand_host::sibling;

pub fn is_running(folder: &Path) -> bool {
    match presence::agent(folder) {
        Ok(Agent::Running { .. }) => true,
        Ok(Agent::Absent) | Err(_) => false,
    }
}

pub fn start_if_absent(folder: &Path) -> io::Result<()> {
    if is_running(folder) {
        return Ok(());
    }
    sibling::start(sibling::AGENT, folder, &[OsStr::new("agent")])
}
