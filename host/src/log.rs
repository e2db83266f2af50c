//! `agent.log`: what the agent did, one line an event, for a person to read.
//!
//! The crates that rotate files bring a clock of their own, compression or a thread, so this is ours.
//!
//! # Invariants
//! - Nothing that a person has written gets here, and no health data but the ids of slots and times.
//! - A log that cannot be written loses lines, and never fails or holds up the agent.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use afterhand_engine::now::Now;
use afterhand_engine::schedule::SlotId;

pub(crate) const FILE_NAME: &str = "agent.log";
pub(crate) const OLD_NAME: &str = "agent.log.1";
/// What a file may hold; one old file is kept beside it.
const MAX_BYTES: u64 = 256 * 1024;

/// The log of a data folder. Its file is open only while a line is written.
#[derive(Clone, Debug)]
pub struct Log {
    folder: PathBuf,
}

/// What an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About<'a> {
    Agent,
    Slot(&'a SlotId),
    /// Written in whole seconds.
    Lasted(Duration),
}

impl Log {
    /// Of the data folder `folder`; nothing is opened yet.
    pub fn of(folder: &Path) -> Log {
        Log {
            folder: folder.to_owned(),
        }
    }

    /// Writes a line such as `2026-11-24 08:30:00 +00:00  raised nk-chin-tuck@2026-11-24T08:30`.
    pub fn note(&self, now: &Now, event: &'static str, about: About<'_>) {
        let time = now.zone.with_offset(now.instant);
        let time = time.format("%Y-%m-%d %H:%M:%S %:z");
        // There is nobody to tell that a line is lost.
        let _ = self.write(&format!("{time}  {event}{about}\n"));
    }

    fn write(&self, line: &str) -> io::Result<()> {
        let path = self.folder.join(FILE_NAME);
        let mut file = private_file(&path)?;
        let mut length = file.metadata()?.len();
        if length + line.len() as u64 > MAX_BYTES {
            drop(file);
            fs::rename(&path, self.folder.join(OLD_NAME))?;
            file = private_file(&path)?;
            length = 0;
        }
        let written = file.write(line.as_bytes());
        if written.as_ref().is_ok_and(|written| *written < line.len()) {
            // The disk was full in the middle of the line.
            file.set_len(length)?;
        }
        written.map(|_| ())
    }
}

impl fmt::Display for About<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            About::Agent => Ok(()),
            About::Slot(slot) => write!(out, " {slot}"),
            About::Lasted(time) => write!(out, " {} s", time.as_secs()),
        }
    }
}

/// Opens a file to write at its end, making it for the person alone.
fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use afterhand_engine::now::Zone;

    use super::*;

    fn at(zone: &str, instant: &str) -> Now {
        Now {
            instant: instant.parse().unwrap(),
            zone: Zone::named(zone).unwrap(),
        }
    }

    fn tuck() -> SlotId {
        "nk-chin-tuck@2026-11-24T08:30".parse().unwrap()
    }

    #[test]
    fn each_event_is_a_line_that_a_person_can_read() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::of(folder.path());
        let london = at("Europe/London", "2026-11-24T08:30:00.9Z");
        log.note(&london, "started", About::Agent);
        log.note(&london, "raised", About::Slot(&tuck()));
        let kathmandu = at("Asia/Kathmandu", "2026-11-24T20:00:00Z");
        log.note(
            &kathmandu,
            "slept",
            About::Lasted(Duration::from_millis(3_600_500)),
        );
        let text = fs::read_to_string(folder.path().join("agent.log")).unwrap();
        assert_eq!(
            text,
            "2026-11-24 08:30:00 +00:00  started\n\
             2026-11-24 08:30:00 +00:00  raised nk-chin-tuck@2026-11-24T08:30\n\
             2026-11-25 01:45:00 +05:45  slept 3600 s\n"
        );
    }

    #[test]
    fn a_full_file_is_kept_and_a_new_one_begun() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::of(folder.path());
        let (new, old) = (folder.path().join(FILE_NAME), folder.path().join(OLD_NAME));
        fs::write(&old, "older").unwrap();
        let full = "x".repeat(MAX_BYTES as usize - 37);
        fs::write(&new, &full).unwrap();
        let now = at("Europe/London", "2026-11-24T08:30:00Z");
        log.note(&now, "started", About::Agent);
        assert_eq!(fs::metadata(&new).unwrap().len(), MAX_BYTES - 1);
        assert_eq!(fs::read_to_string(&old).unwrap(), "older");
        log.note(&now, "stopped", About::Agent);
        assert_eq!(fs::metadata(&old).unwrap().len(), MAX_BYTES - 1);
        assert_eq!(
            fs::read_to_string(&new).unwrap(),
            "2026-11-24 08:30:00 +00:00  stopped\n"
        );
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_read_either_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let log = Log::of(folder.path());
        let now = at("Europe/London", "2026-11-24T08:30:00Z");
        log.note(&now, "started", About::Agent);
        let line = "x".repeat(MAX_BYTES as usize);
        fs::OpenOptions::new()
            .append(true)
            .open(folder.path().join(FILE_NAME))
            .unwrap()
            .write_all(line.as_bytes())
            .unwrap();
        log.note(&now, "stopped", About::Agent);
        for name in [FILE_NAME, OLD_NAME] {
            let mode = fs::metadata(folder.path().join(name))
                .unwrap()
                .permissions();
            assert_eq!(mode.mode() & 0o777, 0o600, "{name}");
        }
    }

    #[test]
    fn a_log_that_cannot_be_written_is_no_trouble() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone");
        let now = at("Europe/London", "2026-11-24T08:30:00Z");
        Log::of(&gone).note(&now, "started", About::Agent);
        assert!(!gone.exists());
        fs::create_dir(folder.path().join(FILE_NAME)).unwrap();
        Log::of(folder.path()).note(&now, "started", About::Agent);
    }

    /// `/dev/full` takes nothing at all, like a disk that is full to the last byte.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_loses_the_line() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/dev/full", folder.path().join(FILE_NAME)).unwrap();
        let now = at("Europe/London", "2026-11-24T08:30:00Z");
        Log::of(folder.path()).note(&now, "started", About::Agent);
    }
}
