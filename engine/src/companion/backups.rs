//! Whole copies of the data, the way back to one, and the way out.

use std::path::{Path, PathBuf};

use chrono::TimeDelta;

use super::Companion;
use crate::backup::{BackupFault, Contents, Due, Kept, Thing, due};
use crate::error::Error;
use crate::now::Now;
use crate::storage::{self, BackupFile, Candidate};
use crate::view::{BackupLine, BackupsCard, Brought, LeaveCard, RestoreLine, RestoreOffer};

impl Companion {
    /// Before anything that cannot be undone: keeps a copy of everything in the data folder, and returns
    /// where it is.
    pub fn back_up_first(&mut self, now: &Now) -> Result<PathBuf, Error> {
        self.store.back_up_here(now, &mut |_| {})
    }

    /// Copies everything into a file, whole or not at all, in the place of what is there; says how far it
    /// is from 0 to 1.
    pub fn back_up(&self, to: &Path, progress: &mut dyn FnMut(f64)) -> Result<(), Error> {
        self.store.back_up(to, progress)
    }

    /// Those in the data folder, the latest first.
    pub fn backups(&self) -> Result<Vec<BackupFile>, Error> {
        storage::backups(self.store.folder())
    }

    /// One of the data folder by its name, or the last one as `latest`.
    pub fn backup_named(&self, name: &str) -> Result<BackupFile, Error> {
        let mut backups = self.backups()?.into_iter();
        let found = backups.find(|backup| name == "latest" || backup.name() == name);
        found.ok_or(Error::Backup(BackupFault::Unknown))
    }

    /// When to make the next one by itself.
    pub fn backup_due(&self, now: &Now) -> Result<Due, Error> {
        let backups = self.backups()?;
        let changed = match backups.first() {
            Some(last) => self.store.has_changed_since(&last.path)?,
            None => !self.store.contents()?.is_empty(),
        };
        let kept: Vec<Kept> = backups.iter().map(|file| Kept { at: file.at }).collect();
        Ok(due(&kept, changed, now))
    }

    /// What a backup would replace, before it does; a broken or foreign file is refused here.
    pub fn offer_restore(&self, file: &Path, now: &Now) -> Result<RestoreOffer, Error> {
        let there = Candidate::of(self.store.folder(), file)?.contents()?;
        let here = self.store.contents()?;
        let backups = self.backups()?;
        let known = backups.iter().find(|backup| backup.path == file);
        let heading = match known {
            Some(known) => self.words().backup_heading(self.backup_when(known, now)),
            None => {
                let name = file.file_name().unwrap_or(file.as_os_str());
                self.words()
                    .backup_heading_file(name.to_string_lossy().into_owned())
            }
        };
        let compared = Thing::ALL.into_iter().filter_map(|thing| {
            let counts = (here.of(thing), there.of(thing));
            (counts.0.count + counts.1.count > 0).then(|| RestoreLine {
                what: self.words().thing(thing),
                here: self.words().counted(counts.0, now),
                there: self.words().counted(counts.1, now),
            })
        });
        Ok(RestoreOffer {
            locked: false,
            heading,
            lines: compared.collect(),
            notes: vec![
                self.words().backup_note_first(),
                self.words().backup_note_safety(),
            ],
        })
    }

    /// Puts a backup in the place of what is here, of which a backup is made first; returns that, and what
    /// to say.
    pub fn restore(
        &mut self,
        file: &Path,
        now: &Now,
        progress: &mut dyn FnMut(f64),
    ) -> Result<Restored, Error> {
        let candidate = Candidate::of(self.store.folder(), file)?;
        // What cannot be read later is refused now.
        candidate.refuse_unreadable(self.content, now)?;
        let before = self.store.back_up_in_turn(now, &mut |_| {})?;
        let kept = self.store.bring_in(&candidate, now, progress)?;
        let mut said = vec![self.words().backup_restored(self.when_made(&before, now)?)];
        if kept > 0 {
            said.push(self.words().backup_restored_safety(kept));
        }
        Ok(Restored {
            before,
            message: said.join(" "),
        })
    }

    /// What would go with everything, and what would stay.
    pub fn leaving(&self) -> Result<LeaveCard, Error> {
        let contents: Contents = self.store.contents()?;
        let counted = contents.0.into_iter().filter(|(_, count)| count.count > 0);
        let mut goes: Vec<String> = counted
            .map(|(thing, count)| {
                self.words()
                    .leave_goes_thing(count.count, self.words().thing(thing))
            })
            .collect();
        let backups = self.backups()?.len();
        if backups > 0 {
            goes.push(self.words().leave_goes_backups(backups));
        }
        let aside = storage::folders_set_aside(self.store.folder())?.len();
        if aside > 0 {
            goes.push(self.words().leave_goes_aside(aside));
        }
        goes.push(self.words().leave_goes_log());
        goes.push(self.words().leave_goes_login());
        Ok(LeaveCard {
            goes,
            stays: vec![
                self.words().leave_stays_program(),
                self.words().leave_stays_files(),
            ],
        })
    }

    /// Everything of the person's in the database and beside it, for good.
    pub fn delete_everything(&mut self) -> Result<(), Error> {
        self.store.delete_everything()
    }

    pub(super) fn backups_card(&self, now: &Now) -> Result<BackupsCard, Error> {
        let backups = self.backups()?;
        let lines = backups.iter().map(|backup| self.backup_line(backup, now));
        let lines: Vec<BackupLine> = lines.collect();
        let last = backups.iter().find(|backup| backup.at <= now.instant);
        let is_late = |last: &&BackupFile| now.instant - last.at > LATE;
        let late = match last.filter(is_late) {
            Some(last) if self.backup_due(now)? == Due::Now => Some(last),
            Some(_) | None => None,
        };
        let trouble = late.map(|last| {
            let date = now.zone.local(last.at).date();
            self.words()
                .backup_late(self.words().long_date_seen_from(date, now.today()))
        });
        Ok(BackupsCard {
            hint: match lines.is_empty() {
                true => self.words().backup_none(),
                false => self.words().backup_hint(),
            },
            lines,
            trouble,
        })
    }

    pub fn backup_line(&self, backup: &BackupFile, now: &Now) -> BackupLine {
        BackupLine {
            name: backup.name(),
            when: self.backup_when(backup, now),
            size: self.words().backup_size(backup.bytes.div_ceil(1000)),
        }
    }

    /// When a backup of the data folder was made.
    pub(super) fn when_made(&self, path: &Path, now: &Now) -> Result<String, Error> {
        let backups = self.backups()?;
        let made = backups.iter().find(|backup| backup.path == path);
        Ok(made.map_or_else(String::new, |backup| self.backup_when(backup, now)))
    }

    fn backup_when(&self, backup: &BackupFile, now: &Now) -> String {
        let date = now.zone.local(backup.at).date();
        let day = self.words().long_date_seen_from(date, now.today());
        let time = self.words().clock(backup.at, now);
        self.words().backup_when(day, time)
    }
}

/// After so long something stands in the way of backups.
const LATE: TimeDelta = TimeDelta::days(2);

/// A backup that was brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What was here before.
    pub before: PathBuf,
    pub message: String,
}

impl From<Restored> for Brought {
    fn from(restored: Restored) -> Brought {
        let name = restored.before.file_name();
        Brought {
            before: name.map(|name| name.to_string_lossy().into_owned()),
            message: restored.message,
        }
    }
}
