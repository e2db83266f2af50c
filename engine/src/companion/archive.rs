//! Everything as one file, and bringing such a file in.

use super::plans::refuse_foreign_items;
use super::{Companion, Restored};
use crate::archive::{Archive, Merge, PlanRow, Stamp};
use crate::backup::Thing;
use crate::error::Error;
use crate::now::Now;
use crate::plan;
use crate::view::{ArchiveLine, ArchiveOffer};

impl Companion {
    /// Everything that is kept, as it stands at one moment; `progress` is told the part that is done, 0 to 1.
    pub fn archive(&self, now: &Now, progress: &mut dyn FnMut(f64)) -> Result<Archive, Error> {
        self.store.archive(now, progress)
    }

    /// What a file would bring, before it does.
    pub fn offer_archive(
        &self,
        file: &str,
        archive: &Archive,
        now: &Now,
    ) -> Result<ArchiveOffer, Error> {
        let here = self.store.archive(now, &mut |_| {})?;
        let merge = Merge::of(&here, archive.clone());
        let words = self.words();
        let day = |stamp: Stamp| {
            let date = now.zone.local(stamp.instant()).date();
            words.long_date_seen_from(date, now.today())
        };
        let mut about = vec![words.archive_written(day(archive.written), archive.version.clone())];
        if let Some((from, until)) = archive.reach() {
            about.push(words.archive_reach(day(from), day(until)));
        }
        let lines = merge
            .counts
            .iter()
            .filter(|(_, compared)| compared.all() > 0);
        let lines = lines.map(|(thing, compared)| ArchiveLine {
            what: words.thing(*thing),
            new: compared.new,
            same: compared.same,
            differ: compared.differ,
        });
        let total = merge.total();
        let mut notes = Vec::new();
        if total.differ > 0 {
            notes.push(words.archive_note_differ());
        }
        let safety = merge
            .counts
            .iter()
            .find(|(thing, _)| *thing == Thing::Safety);
        if safety.is_some_and(|(_, compared)| compared.new > 0) {
            notes.push(words.archive_note_safety());
        }
        notes.push(match merge.is_empty() {
            true => words.archive_nothing(),
            false => words.archive_note_first(),
        });
        Ok(ArchiveOffer {
            heading: words.archive_heading(file.to_owned()),
            about,
            lines: lines.collect(),
            plans: self.plans_brought(&here.plans, &merge.new.plans),
            notes,
            nothing: merge.is_empty(),
        })
    }

    /// Adds what the file has and is not here, after a backup of what is here; returns that, and what to
    /// say. Nothing that is here changes.
    pub fn bring_archive(
        &mut self,
        file: &str,
        archive: Archive,
        now: &Now,
    ) -> Result<Restored, Error> {
        let before = self.back_up_first(now)?;
        let merge = self.store.merge(archive, self.content, now, |plans| {
            plans
                .iter()
                .try_for_each(|taken| refuse_foreign_items(&taken.plan, plans))
        })?;
        let when = self.when_made(&before, now)?;
        let message = self
            .words()
            .archive_brought(when, merge.total().new, file.to_owned());
        Ok(Restored { before, message })
    }

    fn plans_brought(&self, here: &[PlanRow], new: &[PlanRow]) -> Vec<String> {
        let mut lines = Vec::new();
        for (index, row) in new.iter().enumerate() {
            if new[index + 1..].iter().any(|other| other.id == row.id) {
                continue;
            }
            let Some(plan) = plan::check_taken(row.text.as_bytes(), self.content).plan else {
                continue;
            };
            let title = plan.title;
            let last = here.iter().rfind(|other| other.id == row.id);
            lines.push(match last {
                None => self.words().archive_plan_new(title),
                Some(last) if last.taken < row.taken => self.words().archive_plan_newer(title),
                Some(_) => self.words().archive_plan_older(title),
            });
        }
        lines
    }
}
