//! What a person chooses for all reminders: settings and pauses.

use chrono::TimeDelta;

use super::Companion;
use crate::action::{Acted, PauseUntil};
use crate::error::Error;
use crate::now::{Instant, Now};
use crate::person::{Pause, Setting};
use crate::storage::{Label, PauseRow, Record, SettingRow, Step};

impl Companion {
    pub(super) fn set(&mut self, setting: &Setting, now: &Now) -> Result<Acted, Error> {
        let row = SettingRow {
            name: setting.name().to_owned(),
            value: setting.value(),
            at: Some(now.instant.timestamp_millis()),
        };
        if !setting.is_sound() {
            return Err(Error::BadSetting {
                name: row.name,
                value: row.value,
            });
        }
        // Having been asked is nothing that one could want to undo.
        let can_be_undone = !matches!(setting, Setting::LoginAsked { .. });
        let is_new = self.store.act(now, |step| {
            let record = Record::Setting(row);
            if let Some(Record::Setting(before)) = step.get(&record.key())?
                && before.value == setting.value()
            {
                return Ok(false);
            }
            if can_be_undone {
                step.label(Label::Set {
                    name: setting.name().to_owned(),
                });
            }
            step.put(record)?;
            Ok(true)
        })?;
        let message = self.words().acted_set(self.words().setting(setting));
        if is_new && can_be_undone {
            self.acted_with_undo(message)
        } else {
            Ok(self.acted(message))
        }
    }

    /// One that runs ends now, so that what waited since before does not ring in the new one.
    pub(super) fn pause(&mut self, until: &PauseUntil, now: &Now) -> Result<Acted, Error> {
        let until = self.pause_end(until, now)?;
        if until <= now.instant {
            return Err(Error::PauseOver);
        }
        let since = now.instant;
        self.store.act(now, |step| {
            step.label(Label::Paused);
            end(step.pauses(now.instant)?, step, now)?;
            step.put(Record::Pause(PauseRow::of(Pause { since, until })))
        })?;
        self.acted_with_undo(self.words().acted_paused(self.words().moment(until, now)))
    }

    pub(super) fn resume(&mut self, now: &Now) -> Result<Acted, Error> {
        self.store.act(now, |step| {
            let running = step.pauses(now.instant)?;
            if running.is_empty() {
                return Err(Error::NotPaused);
            }
            step.label(Label::Resumed);
            end(running, step, now)
        })?;
        self.acted_with_undo(self.words().acted_resumed())
    }

    fn pause_end(&self, until: &PauseUntil, now: &Now) -> Result<Instant, Error> {
        match until {
            PauseUntil::Hour => Ok(now.instant + TimeDelta::hours(1)),
            PauseUntil::Tomorrow => Ok(now.tomorrow()),
            PauseUntil::Then(text) => match self.date(text) {
                Ok(date) => Ok(now.zone.start_of(date)),
                Err(Error::NotATime(_)) => now.instant_of(text),
                Err(error) => Err(error),
            },
        }
    }
}

/// A clock that was set back can leave several.
fn end(running: Vec<Pause>, step: &mut Step<'_>, now: &Now) -> Result<(), Error> {
    running.into_iter().try_for_each(|pause| {
        let until = now.instant;
        step.put(Record::Pause(PauseRow::of(Pause { until, ..pause })))
    })
}
