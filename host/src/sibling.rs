//! Starting the other program, which is installed beside this one.

use std::env;
use std::ffi::OsStr;
use std::io::{self, Read as _, Seek as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::clock::Clock;
use super::presence::{self, Agent, Presence};

/// The command line, which is the agent as well.
pub const AGENT: &str = "afterhand";
/// What waits for the agent.
pub const WATCH: &str = "afterhand-watch";
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

/// Starts the agent for the watch: it hears and says what [`super::watch`] has, and complains where we do.
pub fn start_watched(folder: &Path, clock: &Clock) -> io::Result<Child> {
    command(AGENT, folder, clock, &["agent", "--watched"])?
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
}

/// From now on we are killed when who has started us dies, whatever we are doing. Nothing is done where a system
/// knows no such thing.
pub fn end_with_parent() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Signal, set_parent_process_death_signal};
        // Without it we end a little later, once nobody speaks to us.
        let _ = set_parent_process_death_signal(Some(Signal::KILL));
    }
}

/// Lets the watch take our place, and our presence. Comes back only where it cannot be started.
pub fn become_watch(folder: &Path, clock: &Clock, presence: Presence) -> io::Error {
    let nothing: [&str; 0] = [];
    match told(WATCH, folder, clock, &nothing) {
        Ok(command) => become_program(command, presence.handed_over()),
        Err(error) => error,
    }
}

/// Lets the agent take our place, which becomes the watch. Comes back only where it cannot be started.
pub fn become_agent(folder: &Path, clock: &Clock) -> io::Error {
    match told(AGENT, folder, clock, &["agent"]) {
        // It takes its presence itself.
        Ok(command) => become_program(command, Stdio::null()),
        Err(error) => error,
    }
}

/// It is the same process, so whoever waits for us waits for it.
#[cfg(unix)]
fn become_program(mut command: Command, input: Stdio) -> io::Error {
    std::os::unix::process::CommandExt::exec(command.stdin(input))
}

/// Here we can only wait for it ourselves, without what it has to have.
#[cfg(not(unix))]
fn become_program(mut command: Command, input: Stdio) -> io::Error {
    drop(input);
    match command.stdin(Stdio::null()).status() {
        Ok(status) => std::process::exit(status.code().unwrap_or(1)),
        Err(error) => error,
    }
}

fn command(
    name: &str,
    folder: &Path,
    clock: &Clock,
    arguments: &[impl AsRef<OsStr>],
) -> io::Result<Command> {
    let mut command = told(name, folder, clock, arguments)?;
    command.stdin(Stdio::null()).stdout(Stdio::null());
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        command.process_group(0);
    }
    Ok(command)
}

/// The program `name`, told which data and which time are meant.
fn told(
    name: &str,
    folder: &Path,
    clock: &Clock,
    arguments: &[impl AsRef<OsStr>],
) -> io::Result<Command> {
    let mut command = Command::new(path(name)?);
    command.args(arguments).env(super::folder::VARIABLE, folder);
    if let Some(time) = clock.variable() {
        command.env(super::clock::VARIABLE, time);
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
