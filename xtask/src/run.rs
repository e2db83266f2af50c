//! Builds the product and opens it: the agent in the background, the window in front.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::setup::{Purpose, setup};
use crate::stop::Stop;
#[cfg(not(unix))]
use crate::tool;
use crate::{package, page, workspace};

pub fn run(window_args: &[OsString]) -> Result<(), Stop> {
    setup(Purpose::Run)?;
    page::build_if_changed()?;
    package::build_as_shipped()?;
    start_agent(&workspace::release_program("afterhand")?)?;
    open_window(Command::new(workspace::release_program("afterhand-window")?).args(window_args))
}

/// Starts the agent unless it is running, so that it outlives this command and its terminal.
fn start_agent(program: &Path) -> Result<(), Stop> {
    let status = Command::new(program)
        .args(["agent", "--status"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(|error| {
            Stop(format!(
                "{} could not be started: {error}.",
                program.display()
            ))
        })?;
    match status.code() {
        Some(0) => Ok(()),
        Some(1) => spawn_detached(Command::new(program).arg("agent"))
            .map_err(|error| Stop(format!("The agent could not be started: {error}."))),
        Some(_) | None => Err(Stop(format!(
            "`afterhand agent --status` failed ({status})."
        ))),
    }
}

fn spawn_detached(command: &mut Command) -> std::io::Result<()> {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(windows)]
    {
        const DETACHED_PROCESS: u32 = 0x0000_0008;
        std::os::windows::process::CommandExt::creation_flags(command, DETACHED_PROCESS);
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map(drop)
}

/// The window takes this program's place, so that Ctrl-C and its exit code are its own.
#[cfg(unix)]
fn open_window(window: &mut Command) -> Result<(), Stop> {
    let error = std::os::unix::process::CommandExt::exec(window);
    Err(Stop(format!("The window could not be opened: {error}.")))
}

#[cfg(not(unix))]
fn open_window(window: &mut Command) -> Result<(), Stop> {
    tool::run(window)
}
