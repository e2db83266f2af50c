//! The daily backup: decided at looks that happen anyway, made by a program of its own, so that no reminder
//! waits for it and what it takes of memory is given back.

use std::io;
use std::path::Path;
use std::thread;

use afterhand_engine::Companion;
use afterhand_engine::backup::Due;
use afterhand_engine::error::Error;
use afterhand_engine::now::{Instant, Now};
use afterhand_host::clock::Clock;
use afterhand_host::sibling;
use chrono::{NaiveDate, TimeDelta};

use super::Event;
use super::wait::Waker;

/// No backup begins when a reminder is due so soon.
const BEFORE_A_REMINDER: TimeDelta = TimeDelta::minutes(1);
/// How long after one that could not be made the next is tried.
const AFTER_A_FAILURE: TimeDelta = TimeDelta::hours(1);

/// When the last was decided on, and whether one is being made.
pub struct Backups {
    waker: Waker,
    /// What the data were like when it was decided last, and what was decided.
    decided: Option<(Seen, Due)>,
    running: bool,
    not_before: Option<Instant>,
}

/// The data change with their version, which others' writing changes, and with what we do ourselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    version: i64,
    acts: u32,
    today: NaiveDate,
}

impl Backups {
    pub fn new(waker: Waker, not_before: Option<Instant>) -> Backups {
        Backups {
            waker,
            decided: None,
            running: false,
            not_before,
        }
    }

    /// Whether one is being made.
    pub fn is_running(&self) -> bool {
        self.running
    }

    /// When the next may begin, after one that could not be made.
    pub fn not_before(&self) -> Option<Instant> {
        self.not_before
    }

    /// Begins a backup where one is due, and says when to look again for the next one.
    pub fn keep(
        &mut self,
        companion: &Companion,
        acts: u32,
        clock: &Clock,
        now: &Now,
        next_reminder: Option<Instant>,
    ) -> Result<Option<Instant>, Error> {
        if self.running {
            return Ok(None);
        }
        if let Some(later) = self.not_before.filter(|later| now.instant < *later) {
            return Ok(Some(later));
        }
        let seen = Seen {
            version: companion.data_version()?,
            acts,
            today: now.today(),
        };
        let due = match self.decided.filter(|(then, _)| *then == seen) {
            Some((_, due)) => due,
            None => companion.backup_due(now)?,
        };
        self.decided = Some((seen, due));
        match due {
            Due::Never => Ok(None),
            Due::At(instant) => Ok(Some(instant)),
            // The look for that reminder asks again.
            Due::Now if is_near(next_reminder, now) => Ok(None),
            Due::Now => {
                self.running = self.begin(companion.folder(), clock).is_ok();
                Ok((!self.running).then(|| now.instant + AFTER_A_FAILURE))
            }
        }
    }

    /// Other data stand in the folder now: what was decided was about those before.
    pub fn forget(&mut self) {
        self.decided = None;
        self.not_before = None;
    }

    /// The one that was begun has ended; after one that went wrong the next waits a while.
    pub fn made(&mut self, well: bool, now: &Now) {
        self.running = false;
        self.decided = None;
        self.not_before = (!well).then(|| now.instant + AFTER_A_FAILURE);
    }

    fn begin(&self, folder: &Path, clock: &Clock) -> io::Result<()> {
        let mut child = sibling::spawn(sibling::AGENT, folder, clock, &["backup", "keep"])?;
        let waker = self.waker.clone();
        let wait = move || {
            let well = child.wait().is_ok_and(|status| status.success());
            waker.wake(Event::BackedUp { well });
        };
        thread::Builder::new()
            .name("backup".to_owned())
            .spawn(wait)?;
        Ok(())
    }
}

fn is_near(reminder: Option<Instant>, now: &Now) -> bool {
    reminder.is_some_and(|due| due <= now.instant + BEFORE_A_REMINDER)
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use afterhand_engine::action::Action;
    use afterhand_engine::diary::NewEntry;
    use afterhand_engine::now::Zone;

    use super::super::wait;
    use super::*;

    #[test]
    fn what_was_decided_about_other_data_counts_for_nothing() {
        let [empty, full] = ["empty", "full"].map(|name| {
            env::temp_dir().join(format!("afterhand-backups-{name}-{}", process::id()))
        });
        let now = Now {
            instant: "2026-11-24T10:00:00Z".parse().unwrap(),
            zone: Zone::named("Europe/London").unwrap(),
        };
        let (_waiter, waker) = wait::channel();
        let mut backups = Backups::new(waker, None);
        let keep = |backups: &mut Backups, companion: &Companion| {
            backups.keep(companion, 0, &Clock::of_environment().unwrap(), &now, None)
        };
        let nothing = Companion::open(&empty).unwrap();
        assert_eq!(keep(&mut backups, &nothing).unwrap(), None);
        let mut something = Companion::open(&full).unwrap();
        let entry = NewEntry {
            pain: Some(4),
            ..NewEntry::default()
        };
        let noted = Action::KeepEntry { id: None, entry };
        something.act(noted, &now).unwrap();
        // Nothing but whose data they are tells the two apart.
        let versions = [&nothing, &something].map(|one| one.data_version().unwrap());
        assert_eq!(versions[0], versions[1]);
        backups.forget();
        // No program stands beside this test that could make it, so it is tried again later.
        let again = keep(&mut backups, &something).unwrap();
        assert_eq!(again, Some(now.instant + AFTER_A_FAILURE));
        backups.made(false, &now);
        backups.forget();
        assert_eq!(keep(&mut backups, &nothing).unwrap(), None);
        for folder in [empty, full] {
            fs::remove_dir_all(folder).unwrap();
        }
    }
}
