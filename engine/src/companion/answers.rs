//! What a person says of a slot: done, skipped, later, at another time.

use chrono::{DurationRound as _, NaiveTime, TimeDelta};

use super::Companion;
use crate::action::{Acted, MoveTo, SnoozeFor};
use crate::error::{Error, MoveFault, Question};
use crate::history::History;
use crate::now::{Instant, Now};
use crate::outcome::{MOST_SNOOZES, Outcome};
use crate::person::{SNOOZES, Settings};
use crate::reminder::{self, Entry};
use crate::schedule::{FARTHEST_MOVE, SlotId};
use crate::storage::{
    FollowingRow, Label, MoveRow, OutcomeRow, Record, RecordKey, SnoozeRow, local,
};

/// What can be answered: a slot, the end of a rest, the list of what was missed.
enum Answerable {
    Exercise { title: String },
    Rest { title: String },
    Away,
}

impl Companion {
    pub(super) fn answer(
        &mut self,
        slot: &str,
        outcome: Outcome,
        confirmed: bool,
        now: &Now,
    ) -> Result<Acted, Error> {
        let id = self.id(slot)?;
        let what = self.answerable(&id, now)?;
        let row = OutcomeRow {
            item: id.item.clone(),
            meant_for: local(id.meant_for),
            outcome: outcome.clone(),
            at: now.instant.timestamp_millis(),
        };
        let (title, label, message) = match (&what, &outcome) {
            (Answerable::Away, _) => (
                self.words.away_title(),
                Label::ListClosed,
                self.words.acted_list_closed(),
            ),
            (Answerable::Exercise { title } | Answerable::Rest { title }, Outcome::Done) => (
                title.clone(),
                Label::ExerciseDone {
                    title: title.clone(),
                },
                self.words.acted_exercise_done(title.as_str()),
            ),
            (
                Answerable::Exercise { title } | Answerable::Rest { title },
                Outcome::Skipped { .. },
            ) => (
                title.clone(),
                Label::ExerciseSkipped {
                    title: title.clone(),
                },
                self.words.acted_exercise_skipped(title.as_str()),
            ),
        };
        self.store.act(now, |step| {
            if let Some(Record::Outcome(before)) = step.get(&outcome_key(&id))? {
                let same = match (&before.outcome, &outcome) {
                    (Outcome::Done, Outcome::Done) => true,
                    (Outcome::Skipped { why: before }, Outcome::Skipped { why }) => before == why,
                    (Outcome::Done, Outcome::Skipped { .. })
                    | (Outcome::Skipped { .. }, Outcome::Done) => false,
                };
                if same {
                    return Err(Error::AlreadyAnswered(slot.to_owned()));
                }
                if !confirmed {
                    return Err(Error::Ask(Question::AnsweredOtherwise {
                        title,
                        outcome: before.outcome,
                    }));
                }
            }
            step.label(label);
            step.put(Record::Outcome(row))
        })?;
        self.acted_with_undo(message)
    }

    pub(super) fn reopen(&mut self, slot: &str, now: &Now) -> Result<Acted, Error> {
        let id = self.id(slot)?;
        let title = match self.answerable(&id, now)? {
            Answerable::Exercise { title } | Answerable::Rest { title } => title,
            Answerable::Away => self.words.away_title(),
        };
        let key = outcome_key(&id);
        self.store.act(now, |step| {
            if step.get(&key)?.is_none() {
                return Err(Error::NotAnswered(title.clone()));
            }
            step.label(Label::Reopened {
                title: title.clone(),
            });
            step.remove(key)
        })?;
        self.acted_with_undo(self.words.acted_reopened(title))
    }

    pub(super) fn snooze(
        &mut self,
        slots: &[String],
        wait: &SnoozeFor,
        now: &Now,
    ) -> Result<Acted, Error> {
        let settings = self.store.settings()?;
        let mut rows = Vec::new();
        let mut titles = Vec::new();
        let mut first: Option<Instant> = None;
        for slot in slots {
            let id = self.id(slot)?;
            let history = self.history_of(id.meant_for.date(), now)?;
            let entry = self
                .entry(&id, &history, &settings, now)
                .ok_or_else(|| Error::UnknownSlot(slot.clone()))?;
            let title = self.words.exercise(entry.slot.item);
            let until = snooze_until(&entry, &title, wait, &settings, now)?;
            first = Some(first.map_or(until, |first| first.min(until)));
            titles.push(title);
            rows.push(SnoozeRow {
                item: id.item.clone(),
                meant_for: local(id.meant_for),
                number: entry.snoozes.last().map_or(1, |last| last.number + 1),
                at: now.instant.timestamp_millis(),
                until: until.timestamp_millis(),
            });
        }
        let Some(until) = first else {
            return Err(Error::NotWaiting(String::new()));
        };
        let title = self.words.list(&titles);
        self.store.act(now, |step| {
            step.label(Label::Snoozed {
                title: title.clone(),
            });
            rows.into_iter()
                .try_for_each(|row| step.put(Record::Snooze(row)))
        })?;
        let time = self.words.clock(until, now);
        self.acted_with_undo(self.words.acted_snoozed(time, title))
    }

    pub(super) fn move_slot(&mut self, slot: &str, to: &MoveTo, now: &Now) -> Result<Acted, Error> {
        let settings = self.store.settings()?;
        let id = self.id(slot)?;
        let history = self.history_of(id.meant_for.date(), now)?;
        let entry = self
            .entry(&id, &history, &settings, now)
            .ok_or_else(|| Error::UnknownSlot(slot.to_owned()))?;
        if entry.answer.is_some() {
            return Err(Error::AlreadyAnswered(slot.to_owned()));
        }
        if entry.slot.before_taken {
            return Err(Error::MoveTo(MoveFault::BeforeTaken));
        }
        let zone = entry.slot.zone(settings.plan_zone(&now.zone));
        let (there, record) = match to {
            MoveTo::Once(text) => {
                // A slot is known by its minute.
                let place = zone.local(now.instant_of(text)?);
                let place = place.duration_trunc(TimeDelta::minutes(1)).unwrap_or(place);
                let there = zone.instant(place);
                if there <= now.instant {
                    return Err(Error::MoveTo(MoveFault::Over));
                }
                let days = place.date().signed_duration_since(id.meant_for.date());
                if days.num_days().abs() > FARTHEST_MOVE {
                    return Err(Error::MoveTo(MoveFault::TooFar));
                }
                let row = MoveRow {
                    item: id.item.clone(),
                    meant_for: local(id.meant_for),
                    local: local(place),
                };
                (there, Record::Move(row))
            }
            MoveTo::Following(text) => {
                let time = NaiveTime::parse_from_str(text, "%H:%M")
                    .map_err(|_| Error::NotATime(text.clone()))?;
                let shown = now.zone.local(entry.slot.due).date();
                let there = now.zone.instant(shown.and_time(time));
                let place = zone.local(there);
                if place.date() != id.meant_for.date() {
                    return Err(Error::MoveTo(MoveFault::OtherDay));
                }
                if there <= now.instant && now.instant < entry.slot.due {
                    return Err(Error::MoveTo(MoveFault::Over));
                }
                let row = FollowingRow {
                    item: id.item.clone(),
                    time: id.meant_for.format("%H:%M").to_string(),
                    since: id.meant_for.date().to_string(),
                    becomes: place.format("%H:%M").to_string(),
                };
                (there, Record::Following(row))
            }
        };
        if there == entry.slot.due {
            return Err(Error::MoveTo(MoveFault::Same));
        }
        let is_taken = |other: &Entry<'_>| {
            other.id != id && other.id.item == id.item && other.slot.due == there
        };
        let minute = TimeDelta::minutes(1);
        let there_already = reminder::entries(
            &history,
            self.content,
            &settings,
            now,
            there - minute,
            there + minute,
        );
        if there_already.iter().any(is_taken) {
            return Err(Error::MoveTo(MoveFault::Taken));
        }
        let title = self.words.exercise(entry.slot.item);
        let following = match to {
            MoveTo::Once(_) => false,
            MoveTo::Following(_) => true,
        };
        self.store.act(now, |step| {
            step.label(Label::Moved {
                title: title.clone(),
            });
            // From this one on, nothing that was chosen before counts.
            if following {
                let once = RecordKey::Move {
                    item: id.item.clone(),
                    meant_for: local(id.meant_for),
                };
                if step.get(&once)?.is_some() {
                    step.remove(once)?;
                }
                for key in step.later_following(&record.key())? {
                    step.remove(key)?;
                }
            }
            step.put(record)
        })?;
        let message = if following {
            self.words
                .acted_moved_following(self.words.clock(there, now), title)
        } else {
            self.words
                .acted_moved(title, self.words.day_and_time(there, now))
        };
        self.acted_with_undo(message)
    }

    fn id(&self, slot: &str) -> Result<SlotId, Error> {
        slot.parse()
            .map_err(|()| Error::UnknownSlot(slot.to_owned()))
    }

    fn entry<'h>(
        &self,
        id: &SlotId,
        history: &'h History,
        settings: &Settings,
        now: &Now,
    ) -> Option<Entry<'h>> {
        reminder::find(id, history, self.content, settings, now)
    }

    fn answerable(&self, id: &SlotId, now: &Now) -> Result<Answerable, Error> {
        let unknown = || Error::UnknownSlot(id.to_string());
        let settings = self.store.settings()?;
        let history = self.history_of(id.meant_for.date(), now)?;
        let rests = reminder::rests(&history, self.content, &now.zone);
        if rests.iter().any(|rest| rest.id() == *id) {
            return Ok(Answerable::Rest {
                title: self.words.data("ar-01"),
            });
        }
        if reminder::is_away(id) {
            let history = self.recent_history(now)?;
            let away = reminder::away(&history, self.content, &settings, now);
            // One that has been closed is answered; a made-up one is unknown.
            let known = history.answers.contains_key(id) || away.is_some_and(|away| away.id == *id);
            return known.then_some(Answerable::Away).ok_or_else(unknown);
        }
        self.entry(id, &history, &settings, now)
            .map(|entry| Answerable::Exercise {
                title: self.words.exercise(entry.slot.item),
            })
            .ok_or_else(unknown)
    }
}

fn outcome_key(id: &SlotId) -> RecordKey {
    RecordKey::Outcome {
        item: id.item.clone(),
        meant_for: local(id.meant_for),
    }
}

/// From now, and never past the window: what would reach beyond it comes back shortly before its end.
fn snooze_until(
    entry: &Entry<'_>,
    title: &str,
    wait: &SnoozeFor,
    settings: &Settings,
    now: &Now,
) -> Result<Instant, Error> {
    if !entry.state.is_answerable() || entry.slot.before_taken {
        return Err(Error::NotWaiting(title.to_owned()));
    }
    if entry.snoozes.len() >= MOST_SNOOZES {
        return Err(Error::SnoozedEnough(title.to_owned()));
    }
    let ends = entry.opening.closes;
    let too_soon = || Error::EndsTooSoon {
        slot: title.to_owned(),
        ends,
    };
    let length = match wait {
        SnoozeFor::Usual => settings.snooze,
        SnoozeFor::Minutes(minutes) if SNOOZES.contains(minutes) => {
            TimeDelta::minutes((*minutes).into())
        }
        SnoozeFor::Minutes(minutes) => {
            return Err(Error::BadSetting {
                name: "snooze".to_owned(),
                value: format!("{minutes}min"),
            });
        }
        SnoozeFor::Until(text) => {
            let until = now.instant_of(text)?;
            if until <= now.instant || ends <= until {
                return Err(too_soon());
            }
            return Ok(until);
        }
    };
    let until = (now.instant + length).min(ends - reminder::BEFORE_THE_END);
    if until <= now.instant {
        return Err(too_soon());
    }
    Ok(until)
}
