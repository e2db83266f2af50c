//! Starting the other program, which is installed beside this one.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::clock::Clock;
use super::presence::{self, Agent};

/// The command line, which is the agent as well.
pub const AGENT: &str = "afterhand";
/// The window.
pub const WINDOW: &str = "afterhand-window";

/// Starts the program `name` with the same data folder and the same time, on its own: it outlives this
/// one, and nobody hears what it prints.
pub fn start(name: &str, folder: &Path, clock: &Clock, arguments: &[&OsStr]) -> io::Result<()> {
    let mut child = spawn(name, folder, clock, arguments)?;
    // Someone has to collect its exit status, or it stays a zombie for as long as we live.
    std::thread::spawn(move || child.wait());
    Ok(())
}

/// The same, for whoever waits for its end.
pub fn spawn(
    name: &str,
    folder: &Path,
    clock: &Clock,
    arguments: &[impl AsRef<OsStr>],
) -> io::Result<Child> {
    command(name, folder, clock, arguments)?
        .stderr(Stdio::null())
        .spawn()
}

/// Starts the folder's agent and waits until it runs. Where it does not, the error holds what it said.
pub fn start_agent(folder: &Path, clock: &Clock) -> io::Result<()> {
    let mut child = command(AGENT, folder, clock, &["agent"])?
        .stderr(Stdio::piped())
        .spawn()?;
    for _ in 0..100 {
        if let Agent::Running { .. } = presence::agent(folder)? {
            std::thread::spawn(move || child.wait());
            return Ok(());
        }
        if child.try_wait()?.is_some() {
            let said = child.wait_with_output()?.stderr;
            let said = String::from_utf8_lossy(&said).trim().to_owned();
            return Err(io::Error::other(said));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Err(io::Error::from(io::ErrorKind::TimedOut))
}

fn command(
    name: &str,
    folder: &Path,
    clock: &Clock,
    arguments: &[impl AsRef<OsStr>],
) -> io::Result<Command> {
    let mut command = Command::new(path(name)?);
    command
        .args(arguments)
        .env(super::folder::VARIABLE, folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    if let Some(time) = clock.variable() {
        command.env(super::clock::VARIABLE, time);
    }
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        command.process_group(0);
    }
    Ok(command)
}

/// Where the program `name` is.
pub fn path(name: &str) -> io::Result<PathBuf> {
    let path = env::current_exe()?.with_file_name(format!("{name}{}", env::consts::EXE_SUFFIX));
    if path.exists() {
        Ok(path)
    } else {
        Err(io::Error::new(
            io::ErrorKind::NotFound,
            path.display().to_string(),
        ))
    }
}
