//! A user service of systemd, which belongs to the graphical session: only there is a screen to show
//! reminders on.
//!
//! The service and the link that switches it on are written by us, so that taking them out again never
//! depends on systemd; it is only told of the change, and asked whether it has understood.

use std::env;
use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use afterhand_engine::words::Words;
use rustix::process::getuid;

use super::{Run, entry, unfit};

const NAME: &str = "afterhand-agent.service";
const SESSION: &str = "graphical-session.target";
const KEY: &str = "ExecStart";

/// A person may have switched it off with `systemctl`, which takes out the link alone.
pub fn is_entered(config: &Path) -> bool {
    path(config).exists() && link(config).exists()
}

/// Fails where the person's desktop is not kept by systemd, or where that does not understand us.
pub fn enter(config: &Path, run: &Run, words: &Words) -> io::Result<()> {
    let command = command(run)?;
    // Not every desktop tells systemd of its session. On one that does not, nothing would ever start
    // the service.
    systemctl(&["is-active", SESSION])?;
    // The window is opened by the agent and must outlive it. It alone is to go when it needs too much
    // memory.
    let text = format!(
        "[Unit]\n\
         Description={}\n\
         After={SESSION}\n\
         PartOf={SESSION}\n\
         StartLimitIntervalSec=0\n\
         \n\
         [Service]\n\
         {KEY}={}\n\
         Restart=on-failure\n\
         RestartSec=10s\n\
         KillMode=process\n\
         OOMPolicy=continue\n\
         \n\
         [Install]\n\
         WantedBy={SESSION}\n",
        words.command_login_purpose(),
        command.line(),
    );
    entry::write(&path(config), &text)?;
    entry::in_place(&link(config), |new| symlink(path(config), new))?;
    systemctl(&["daemon-reload"])?;
    systemctl(&["is-enabled", NAME])
}

pub fn leave(config: &Path) -> io::Result<()> {
    let linked = entry::remove(&link(config))?;
    let written = entry::remove(&path(config))?;
    if linked || written {
        // It stays where other services are in it.
        let _ = fs::remove_dir(wishes(config));
        // Without the files there is nothing to start, whether systemd has heard of it or not.
        let _ = systemctl(&["daemon-reload"]);
    }
    Ok(())
}

pub fn follow_move(config: &Path, run: &Run) -> io::Result<bool> {
    if !is_entered(config) {
        return Ok(false);
    }
    let Some(before) = entry::read(&path(config))? else {
        return Ok(false);
    };
    let Some(after) = entry::moved(&before, KEY, &command(run)?) else {
        return Ok(false);
    };
    entry::write(&path(config), &after)?;
    systemctl(&["daemon-reload"])?;
    Ok(true)
}

fn path(config: &Path) -> PathBuf {
    config.join("systemd/user").join(NAME)
}

/// What makes the session want the service, as `systemctl enable` would make it.
fn link(config: &Path) -> PathBuf {
    wishes(config).join(NAME)
}

fn wishes(config: &Path) -> PathBuf {
    config.join("systemd/user").join(format!("{SESSION}.wants"))
}

/// Fails where the user has no systemd, and where it refuses.
fn systemctl(arguments: &[&str]) -> io::Result<()> {
    let runtime = match env::var_os("XDG_RUNTIME_DIR").filter(|folder| !folder.is_empty()) {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(format!("/run/user/{}", getuid().as_raw())),
    };
    if !runtime.join("systemd/private").exists() {
        return Err(io::ErrorKind::NotFound.into());
    }
    let status = Command::new("systemctl")
        .args(["--user", "--quiet"])
        .args(arguments)
        .env("XDG_RUNTIME_DIR", runtime)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(status.to_string()))
    }
}

/// The colon keeps systemd from reading a `$` as a variable.
fn command(run: &Run) -> io::Result<entry::Command> {
    let (program, folder) = run.texts()?;
    // systemd starts no program with such a path.
    if program.contains(|letter: char| letter.is_control() || "\"'\\".contains(letter)) {
        return Err(unfit(&run.program));
    }
    Ok(entry::Command {
        program: format!(":{}", quoted(program)),
        arguments: format!("--data {} agent", quoted(folder)),
    })
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '\\' => quoted.push_str(r"\\"),
            '"' => quoted.push_str("\\\""),
            '%' => quoted.push_str("%%"),
            _ if letter.is_ascii_control() => {
                quoted.push_str(&format!("\\x{:02x}", u32::from(letter)));
            }
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_a_path_reaches_the_program() {
        let run = Run {
            program: "/opt/hand $HOME 100 %/afterhand".into(),
            folder: "/home/مريم/100 % \"mine\" $HOME \\ 'x'\n".into(),
        };
        assert_eq!(
            command(&run).unwrap().line(),
            r#":"/opt/hand $HOME 100 %%/afterhand" --data "/home/مريم/100 %% \"mine\" $HOME \\ 'x'\x0a" agent"#
        );
    }

    #[test]
    fn a_program_that_systemd_would_not_start_is_refused() {
        for program in ["/o'clock/afterhand", "/a\"b/afterhand", "/a\\b/afterhand"] {
            let run = Run {
                program: program.into(),
                folder: "/d".into(),
            };
            assert!(command(&run).is_err(), "{program}");
        }
    }

    #[test]
    fn a_service_that_was_switched_off_stays_off_and_as_it_is() {
        let config = tempfile::tempdir().unwrap();
        let config = config.path();
        let old = "ExecStart=:\"/old/afterhand\" --data \"/d\" agent\n";
        let run = Run {
            program: "/new/afterhand".into(),
            folder: "/d".into(),
        };
        entry::write(&path(config), old).unwrap();
        assert!(!is_entered(config));
        assert!(!follow_move(config, &run).unwrap());
        assert_eq!(fs::read_to_string(path(config)).unwrap(), old);

        entry::in_place(&link(config), |new| symlink(path(config), new)).unwrap();
        assert!(is_entered(config));
        leave(config).unwrap();
        assert_eq!(
            fs::read_dir(config.join("systemd/user")).unwrap().count(),
            0
        );
    }
}
