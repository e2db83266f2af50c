//! Whether the agent of a data folder is alive: it holds a lock for as long as it is.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::mpsc;
use std::time::Duration;

const FILE_NAME: &str = "agent.lock";

/// Held while reminders ring: by the agent that makes sure that they can, and by the watch that it becomes. A lock
/// ends with its process, so none is ever stale.
#[derive(Debug)]
pub struct Presence {
    lock: File,
}

/// Whether an agent runs for a data folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agent {
    Running { pid: Option<u32> },
    Absent,
}

impl Presence {
    /// Takes the place of the folder's one agent; `None` where it is taken.
    pub fn take(folder: &Path) -> io::Result<Option<Presence>> {
        let mut lock = open(folder)?;
        // Someone who looks whether an agent runs holds the lock for a moment.
        let mut patience = 10;
        loop {
            match lock.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if patience > 0 => {
                    patience -= 1;
                    std::thread::sleep(Duration::from_millis(20));
                }
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
        lock.set_len(0)?;
        lock.rewind()?;
        write!(lock, "{}", std::process::id())?;
        Ok(Some(Presence { lock }))
    }

    /// Takes it over from the program that we were before, or as [`Presence::take`] does.
    pub fn take_over(folder: &Path) -> io::Result<Option<Presence>> {
        match inherited(folder) {
            Some(lock) => Ok(Some(Presence { lock })),
            None => Presence::take(folder),
        }
    }

    /// What the program that we become has to have as its standard input, to keep it: nothing is read from it, and
    /// no program that is started in its turn gets it.
    pub fn handed_over(self) -> Stdio {
        self.lock.into()
    }
}

#[cfg(unix)]
fn inherited(folder: &Path) -> Option<File> {
    use std::os::fd::AsFd as _;
    use std::os::unix::fs::MetadataExt as _;
    let input = File::from(io::stdin().as_fd().try_clone_to_owned().ok()?);
    let (ours, lock) = (input.metadata().ok()?, fs::metadata(path(folder)).ok()?);
    let is_it = (ours.dev(), ours.ino()) == (lock.dev(), lock.ino());
    (is_it && input.try_lock().is_ok()).then_some(input)
}

/// A program cannot become another here.
#[cfg(not(unix))]
fn inherited(_folder: &Path) -> Option<File> {
    None
}

/// Whether the folder's agent runs now. Fails where the lock cannot be looked at.
pub fn agent(folder: &Path) -> io::Result<Agent> {
    let mut lock = match File::open(path(folder)) {
        Ok(lock) => lock,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Agent::Absent),
        Err(error) => return Err(error),
    };
    // A shared lock: two programs that look at once do not take each other for the agent.
    match lock.try_lock_shared() {
        Ok(()) => Ok(Agent::Absent),
        Err(TryLockError::WouldBlock) => {
            let mut pid = String::new();
            lock.read_to_string(&mut pid)?;
            Ok(Agent::Running {
                pid: pid.parse().ok(),
            })
        }
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Returns once no agent runs; at once where none does.
pub fn wait_until_gone(folder: &Path) -> io::Result<()> {
    open(folder)?.lock_shared()
}

/// Returns once an agent runs.
pub fn wait_until_there(folder: &Path) -> io::Result<()> {
    let (sender, receiver) = mpsc::channel();
    let _watcher = super::folder::watch(folder, FILE_NAME, move || {
        // The receiver only goes away once an agent is there.
        let _ = sender.send(());
    })
    .map_err(io::Error::other)?;
    while agent(folder)? == Agent::Absent {
        receiver.recv().map_err(io::Error::other)?;
    }
    Ok(())
}

fn open(folder: &Path) -> io::Result<File> {
    fs::OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path(folder))
}

fn path(folder: &Path) -> PathBuf {
    folder.join(FILE_NAME)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_agent_a_folder_and_none_is_stale() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(agent(folder.path()).unwrap(), Agent::Absent);
        let first = Presence::take(folder.path()).unwrap();
        assert!(first.is_some());
        assert!(Presence::take(folder.path()).unwrap().is_none());
        let pid = Some(std::process::id());
        assert_eq!(agent(folder.path()).unwrap(), Agent::Running { pid });
        drop(first);
        assert_eq!(agent(folder.path()).unwrap(), Agent::Absent);
        assert!(Presence::take(folder.path()).unwrap().is_some());
    }
}
