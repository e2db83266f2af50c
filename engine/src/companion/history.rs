//! What was done when.

use super::Companion;
use crate::action::Acted;
use crate::error::Error;
use crate::now::{Instant, Now};
use crate::storage::Arrival;
use crate::view::{HistoryDay, HistoryLine, HistoryPage};
use crate::words::Tense;

impl Companion {
    /// Every step on record, what was answered about safety since the first of them, and what came in as a
    /// whole, the latest first.
    pub fn history_page(&self, now: &Now) -> Result<HistoryPage, Error> {
        let mut lines = Vec::new();
        for step in self.store.steps()? {
            let what = self.words().step(&step.label, Tense::Done);
            let is_today = now.zone.local(step.at).date() == now.today();
            let undo = (is_today && !step.undone)
                .then(|| self.words().history_undo_to_label(what.clone()));
            lines.push((
                step.at,
                HistoryLine {
                    step: Some(step.id),
                    at: step.at.timestamp_millis(),
                    time: self.words().clock(step.at, now),
                    what: match step.undone {
                        true => self.words().history_undone(what),
                        false => what,
                    },
                    undone: step.undone,
                    undo,
                    backup: None,
                },
            ));
        }
        let since = lines.last().map(|(at, _)| *at);
        let is_since = |at: &Instant| since.is_none_or(|since| *at >= since);
        let checked = self.store.check_ins(AT_MOST)?.into_iter();
        let checked = checked.map(|one| (one.at, self.words().history_check_in()));
        let screened = self.store.screenings()?.into_iter();
        let screened = screened.map(|one| (one.at, self.words().history_screened()));
        let cleared = self.store.clearances()?.into_iter();
        let cleared = cleared.map(|one| (one.at, self.words().history_cleared(one.who)));
        let arrived = self.store.arrivals()?.into_iter();
        let arrived = arrived.map(|(at, arrival)| {
            let what = match arrival {
                Arrival::Restore => self.words().history_restore(),
                Arrival::Import => self.words().history_import(),
            };
            (at, what)
        });
        let fixed = checked.chain(screened).chain(cleared);
        // What came in as a whole is where the steps begin anew.
        let fixed = fixed.filter(|(at, _)| is_since(at)).chain(arrived);
        let fixed = fixed.map(|(at, what)| (at, what, None));
        // After a backup was brought back no step is left, and the one made before it is the way back.
        let is_of_today = |at| now.zone.local(at).date() == now.today();
        let backups = self.backups()?.into_iter().filter(|backup| {
            is_of_today(backup.at) || since.is_some_and(|since| backup.at >= since)
        });
        let backups = backups.map(|backup| {
            (
                backup.at,
                self.words().history_backup(),
                Some(backup.name()),
            )
        });
        lines.extend(fixed.chain(backups).map(|(at, what, backup)| {
            let line = HistoryLine {
                step: None,
                at: at.timestamp_millis(),
                time: self.words().clock(at, now),
                what,
                undone: false,
                undo: None,
                backup,
            };
            (at, line)
        }));
        lines.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let mut days: Vec<HistoryDay> = Vec::new();
        for (at, line) in lines {
            let date = now.zone.local(at).date();
            let words = self.words();
            let heading = words.capital(&words.long_date_seen_from(date, now.today()));
            match days.last_mut().filter(|day| day.heading == heading) {
                Some(day) => day.lines.push(line),
                None => days.push(HistoryDay {
                    heading,
                    lines: vec![line],
                }),
            }
        }
        Ok(HistoryPage {
            hint: match days.is_empty() {
                true => self.words().history_empty(),
                false => self.words().history_hint(),
            },
            heading: self.words().history_heading(),
            undo_to: self.words().history_undo_to(),
            days,
        })
    }

    pub(super) fn undo_to(&mut self, step: i64, now: &Now) -> Result<Acted, Error> {
        let steps = self.store.steps()?;
        let found = steps.iter().find(|line| line.id == step && !line.undone);
        let found = found.ok_or(Error::NothingToUndo)?;
        if now.zone.local(found.at).date() != now.today() {
            return Err(Error::NotOfToday);
        }
        let undone = self.store.undo_to(step)?;
        let what = self.words().step(&found.label, Tense::Done);
        Ok(self.acted(self.words().acted_undone_to(undone.len(), what)))
    }
}

/// Of check-ins; more than anybody answers while a hundred steps are kept.
const AT_MOST: u32 = 300;
