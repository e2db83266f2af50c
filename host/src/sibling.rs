//! Starting the other program, which is installed beside this one.

use std::env;
use std::ffi::OsStr;
use std::io::{self, Read as _, Seek as _};
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
    let agent = command(AGENT, folder, clock, &["agent"])?;
    begin(agent, || {
        Ok(match presence::agent(folder)? {
            Agent::Running { .. } => true,
            Agent::Absent => false,
        })
    })
}

fn begin(mut command: Command, is_there: impl Fn() -> io::Result<bool>) -> io::Result<()> {
    // A pipe would hold up who writes more than it takes, and break for who goes on when we have ended.
    let mut said = tempfile::tempfile()?;
    let mut child = command.stderr(said.try_clone()?).spawn()?;
    for _ in 0..100 {
        if is_there()? {
            std::thread::spawn(move || child.wait());
            return Ok(());
        }
        if child.try_wait()?.is_some() {
            let mut text = Vec::new();
            said.rewind()?;
            said.take(MOST_SAID).read_to_end(&mut text)?;
            let text = String::from_utf8_lossy(&text).trim().to_owned();
            return Err(io::Error::other(text));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Err(io::Error::from(io::ErrorKind::TimedOut))
}

/// In bytes; nobody reads more of what a program says when it ends.
const MOST_SAID: u64 = 8 * 1024;

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

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str, folder: &Path) -> io::Result<()> {
        let mut command = Command::new("sh");
        command.args(["-c", script]).current_dir(folder);
        begin(command, || Ok(folder.join("there").exists()))
    }

    #[test]
    fn who_says_much_is_not_held_up_and_who_ends_is_heard() {
        let folder = tempfile::tempdir().unwrap();
        let error = shell("echo ' There is no room. ' >&2; exit 1", folder.path());
        assert_eq!(error.unwrap_err().to_string(), "There is no room.");
        shell("yes | head -c 300000 >&2 && touch there", folder.path()).unwrap();
    }
}
