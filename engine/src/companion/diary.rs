//! What a person notes in the diary, and changes there.

use super::Companion;
use crate::action::Acted;
use crate::diary::{NewEntry, NewMeasure, NewReaction, Reaction};
use crate::error::Error;
use crate::now::Now;
use crate::storage::{Label, Record, RecordKey};

impl Companion {
    pub(super) fn keep_entry(
        &mut self,
        id: Option<i64>,
        entry: NewEntry,
        now: &Now,
    ) -> Result<Acted, Error> {
        let record = Record::Entry(entry.validate(id.unwrap_or(0), now)?);
        self.keep(id.is_some(), record, Label::EntryKept, now)?;
        self.acted_with_undo(self.words().acted_entry_kept())
    }

    pub(super) fn remove_entry(&mut self, id: i64, now: &Now) -> Result<Acted, Error> {
        self.remove(RecordKey::Entry(id), id, Label::EntryRemoved, now)?;
        self.acted_with_undo(self.words().acted_entry_removed())
    }

    pub(super) fn keep_reaction(
        &mut self,
        id: Option<i64>,
        reaction: NewReaction,
        now: &Now,
    ) -> Result<Acted, Error> {
        let kind = reaction.kind;
        let record = Record::Reaction(reaction.validate(id.unwrap_or(0), now)?);
        self.keep(id.is_some(), record, Label::ReactionKept { kind }, now)?;
        self.acted_with_undo(
            self.words()
                .acted_reaction_kept(self.words().reaction(kind)),
        )
    }

    pub(super) fn end_reaction(&mut self, id: i64, now: &Now) -> Result<Acted, Error> {
        let kind = self.store.act(now, |step| {
            let Some(Record::Reaction(reaction)) = step.get(&RecordKey::Reaction(id))? else {
                return Err(Error::NotInDiary(id));
            };
            if now.instant < reaction.began {
                return Err(Error::EndsBeforeItBegins);
            }
            let kind = reaction.kind;
            step.label(Label::ReactionKept { kind });
            let ended = Some(now.instant);
            step.put(Record::Reaction(Reaction { ended, ..reaction }))?;
            Ok(kind)
        })?;
        self.acted_with_undo(
            self.words()
                .acted_reaction_over(self.words().reaction(kind)),
        )
    }

    pub(super) fn remove_reaction(&mut self, id: i64, now: &Now) -> Result<Acted, Error> {
        self.remove(RecordKey::Reaction(id), id, Label::ReactionRemoved, now)?;
        self.acted_with_undo(self.words().acted_reaction_removed())
    }

    pub(super) fn keep_measure(
        &mut self,
        id: Option<i64>,
        measure: NewMeasure,
        now: &Now,
    ) -> Result<Acted, Error> {
        let record = Record::Measure(measure.validate(id.unwrap_or(0), now)?);
        self.keep(id.is_some(), record, Label::MeasureKept, now)?;
        self.acted_with_undo(self.words().acted_measure_kept())
    }

    pub(super) fn remove_measure(&mut self, id: i64, now: &Now) -> Result<Acted, Error> {
        self.remove(RecordKey::Measure(id), id, Label::MeasureRemoved, now)?;
        self.acted_with_undo(self.words().acted_measure_removed())
    }

    /// What is to be changed has to be there still.
    fn keep(
        &mut self,
        is_change: bool,
        record: Record,
        label: Label,
        now: &Now,
    ) -> Result<(), Error> {
        self.store.act(now, |step| {
            if is_change && step.get(&record.key())?.is_none() {
                return Err(Error::NotInDiary(record.number().unwrap_or_default()));
            }
            step.label(label);
            step.put_numbered(record)?;
            Ok(())
        })
    }

    fn remove(&mut self, key: RecordKey, id: i64, label: Label, now: &Now) -> Result<(), Error> {
        self.store.act(now, |step| {
            if step.get(&key)?.is_none() {
                return Err(Error::NotInDiary(id));
            }
            step.label(label);
            step.remove(key)
        })
    }
}
