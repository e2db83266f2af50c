//! Starting the agent when the person logs in.
//!
//! Where systemd keeps the person's desktop it is a user service that is restarted on failure, on other
//! desktops of Linux an XDG autostart entry, and on other systems what `auto-launch` enters. On Linux both
//! entries are our own: `auto-launch` 0.6 quotes neither the program nor its arguments, passes over
//! `XDG_CONFIG_HOME`, writes into the file that is in force, and its service starts before there is a
//! desktop and stays behind when it could not be switched on.
//!
//! # Invariants
//! - The entry is the truth. Nothing else remembers it, so a person may take it out with the desktop's
//!   own settings.
//! - There is one entry at most, and it names the data folder.
//! - An entry that is gone, switched off or written by somebody else is never touched by itself.

#[cfg(any(test, not(target_os = "linux")))]
#[cfg_attr(
    all(test, target_os = "linux"),
    expect(dead_code, reason = "built here to keep it sound")
)]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

use std::io;
use std::path::{self, Path, PathBuf};

use afterhand_engine::words::Words;

use super::sibling;

#[cfg(not(target_os = "linux"))]
use elsewhere as system;
#[cfg(target_os = "linux")]
use linux as system;

/// What starts the agent at login.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// A user service of systemd: restarted when it fails.
    Service,
    /// An XDG autostart entry of the desktop's.
    Autostart,
    /// What the system has for it: a launch agent on macOS, the registry on Windows.
    System,
}

/// By what means the agent starts at login; `None` where it does not.
pub fn starts() -> io::Result<Option<Means>> {
    system::starts()
}

/// Whether the agent starts at login. An entry that cannot be read starts nobody.
pub fn is_on() -> bool {
    starts().is_ok_and(|means| means.is_some())
}

/// Enters the agent of a data folder in place of any other. Nothing is started now.
pub fn switch_on(folder: &Path, words: &Words) -> io::Result<Means> {
    system::switch_on(&Run::of(folder)?, words)
}

/// Takes out every entry of the agent's. Nothing is ended now.
pub fn switch_off() -> io::Result<()> {
    system::switch_off()
}

/// What a change to these means has done, as a sentence.
pub fn said(means: Option<Means>, words: &Words) -> String {
    match means {
        Some(Means::Service) => words.command_login_service(),
        Some(Means::Autostart) => words.command_login_autostart(),
        Some(Means::System) => words.command_login_system(),
        None => words.command_login_off(),
    }
}

/// Lets the entry of this data folder follow a program that was moved: true where it had to. Elsewhere
/// than on Linux an entry cannot be read back, so a moved program has to be entered again.
pub fn follow_move(folder: &Path) -> io::Result<bool> {
    system::follow_move(&Run::of(folder)?)
}

/// What is run at login: `PROGRAM --data FOLDER agent`.
#[derive(Clone, Debug)]
struct Run {
    program: PathBuf,
    folder: PathBuf,
}

impl Run {
    fn of(folder: &Path) -> io::Result<Run> {
        Ok(Run {
            program: sibling::path(sibling::AGENT)?,
            folder: path::absolute(folder)?,
        })
    }

    /// No kind of entry can hold a path that is not Unicode.
    fn texts(&self) -> io::Result<(&str, &str)> {
        Ok((text(&self.program)?, text(&self.folder)?))
    }
}

fn text(path: &Path) -> io::Result<&str> {
    path.to_str().ok_or_else(|| unfit(path))
}

fn unfit(path: &Path) -> io::Error {
    let kind = io::ErrorKind::InvalidFilename;
    io::Error::new(kind, format!("{}: {kind}", path.display()))
}
