//! What a person says of a slot: done, skipped, later, at another time. Everything that an answer depends
//! on is read in the transaction that writes it.

use chrono::{DurationRound as _, NaiveTime, TimeDelta};

use super::Companion;
use crate::action::{Acted, MoveTo, SnoozeFor};
use crate::content::Content;
use crate::error::{Error, MoveFault, Question};
use crate::history::History;
use crate::now::{Instant, Now};
use crate::outcome::{MOST_SNOOZES, Outcome};
use crate::person::{SNOOZES, Settings};
use crate::reminder::{self, Entry, Occasion};
use crate::schedule::{FARTHEST_MOVE, SlotId};
use crate::storage::{
    FollowingRow, Label, MoveRow, OutcomeRow, Record, RecordKey, SnoozeRow, Step, local,
};
use crate::words::Words;

/// What can be answered: a slot, the end of a rest, the list of what was missed.
enum Answerable {
    Titled(String),
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
        let id = id(slot)?;
        let what = self.answerable(&id, now)?;
        let row = OutcomeRow {
            item: id.item.clone(),
            meant_for: local(id.meant_for),
            outcome: outcome.clone(),
            at: now.instant.timestamp_millis(),
        };
        let (title, label, message) = match (what, &outcome) {
            (Answerable::Away, _) => (
                self.words().away_title(),
                Label::ListClosed,
                self.words().acted_list_closed(),
            ),
            (Answerable::Titled(title), Outcome::Done) => (
                title.clone(),
                Label::ExerciseDone {
                    title: title.clone(),
                },
                self.words().acted_exercise_done(title),
            ),
            (Answerable::Titled(title), Outcome::Skipped { .. }) => (
                title.clone(),
                Label::ExerciseSkipped {
                    title: title.clone(),
                },
                self.words().acted_exercise_skipped(title),
            ),
        };
        self.store.act(now, |step| {
            if let Some(Record::Outcome(before)) = step.get(&outcome_key(&id))? {
                let same = match (&before.outcome, &outcome) {
                    (Outcome::Done, Outcome::Done) => true,
                    (Outcome::Skipped { .. }, Outcome::Skipped { .. }) => before.outcome == outcome,
                    (Outcome::Done, Outcome::Skipped { .. })
                    | (Outcome::Skipped { .. }, Outcome::Done) => false,
                };
                if same {
                    return Err(Error::AlreadyAnswered(title));
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
        let id = id(slot)?;
        let title = match self.answerable(&id, now)? {
            Answerable::Titled(title) => title,
            Answerable::Away => self.words().away_title(),
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
        self.acted_with_undo(self.words().acted_reopened(title))
    }

    /// Of several those wait that can; it fails where none can.
    pub(super) fn snooze(
        &mut self,
        slots: &[String],
        wait: &SnoozeFor,
        now: &Now,
    ) -> Result<Acted, Error> {
        let (content, words) = (self.content, self.words());
        let (until, title) = self.store.act(now, |step| {
            let settings = step.settings()?;
            let mut refused = Error::NotWaiting(String::new());
            let mut waiting: Vec<(Instant, String)> = Vec::new();
            for slot in slots {
                match snooze_one(slot, wait, &settings, step, content, words, now) {
                    Ok(one) => waiting.push(one),
                    Err(error) if error.is_refusal() => refused = error,
                    Err(error) => return Err(error),
                }
            }
            let Some(until) = waiting.iter().map(|(until, _)| *until).min() else {
                return Err(refused);
            };
            let titles: Vec<String> = waiting.into_iter().map(|(_, title)| title).collect();
            let title = words.list(&titles);
            step.label(Label::Snoozed {
                title: title.clone(),
            });
            Ok((until, title))
        })?;
        let time = words.clock(until, now);
        self.acted_with_undo(words.acted_snoozed(time, title))
    }

    pub(super) fn move_slot(&mut self, slot: &str, to: &MoveTo, now: &Now) -> Result<Acted, Error> {
        let id = id(slot)?;
        let (content, words) = (self.content, self.words());
        let message = self.store.act(now, |step| {
            let settings = step.settings()?;
            let (from, until) = reminder::around(id.meant_for.date());
            let history = step.history(content, from, until)?;
            let entry = reminder::find(&id, &history, content, &settings, now)
                .ok_or_else(|| Error::UnknownSlot(slot.to_owned()))?;
            let title = words.exercise(entry.slot.item);
            if entry.answer.is_some() {
                return Err(Error::AlreadyAnswered(title));
            }
            let (there, record) = place(&entry, to, &settings, now)?;
            refuse_taken(&entry, there, &history, content, &settings, now)?;
            step.label(Label::Moved {
                title: title.clone(),
            });
            // From this one on, nothing that was chosen before counts.
            for key in step.later_moves(&record.key(), &id)? {
                step.remove(key)?;
            }
            step.put(record)?;
            Ok(match to {
                MoveTo::Once(_) => words.acted_moved(title, words.day_and_time(there, now)),
                MoveTo::Following(_) => words.acted_moved_following(words.clock(there, now), title),
            })
        })?;
        self.acted_with_undo(message)
    }

    fn answerable(&self, id: &SlotId, now: &Now) -> Result<Answerable, Error> {
        let unknown = || Error::UnknownSlot(id.to_string());
        let settings = self.store.settings()?;
        if reminder::is_away(id) {
            let history = self.recent_history(now)?;
            let away = reminder::away(&history, self.content, &settings, now);
            // One that has been closed is answered; a made-up one is unknown.
            let known = history.answers.contains_key(id) || away.is_some_and(|away| away.id == *id);
            return known.then_some(Answerable::Away).ok_or_else(unknown);
        }
        let history = self.history_of(id.meant_for.date())?;
        let rests = reminder::rests(&history, self.content, &now.zone);
        if rests.iter().any(|rest| rest.id() == *id) {
            return Ok(Answerable::Titled(self.words().data("ar-01")));
        }
        let prompts = reminder::prompts(&history, self.content, &settings, now);
        if let Some(prompt) = prompts.iter().find(|prompt| prompt.id == *id) {
            // How one feels is told by a check-in, and by nothing else.
            return match prompt.occasion {
                Occasion::CheckIn(_) => Err(Error::AsksForCheckIn(
                    self.words().prompt(prompt, now).title,
                )),
                Occasion::NoHeat { .. }
                | Occasion::EveningBefore(_)
                | Occasion::BeforeSession { .. } => {
                    Ok(Answerable::Titled(self.words().prompt(prompt, now).title))
                }
            };
        }
        reminder::find(id, &history, self.content, &settings, now)
            .map(|entry| Answerable::Titled(self.words().exercise(entry.slot.item)))
            .ok_or_else(unknown)
    }
}

fn id(slot: &str) -> Result<SlotId, Error> {
    slot.parse()
        .map_err(|()| Error::UnknownSlot(slot.to_owned()))
}

fn outcome_key(id: &SlotId) -> RecordKey {
    RecordKey::Outcome {
        item: id.item.clone(),
        meant_for: local(id.meant_for),
    }
}

/// Until when it waits, and what it is called.
fn snooze_one(
    slot: &str,
    wait: &SnoozeFor,
    settings: &Settings,
    step: &mut Step<'_>,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Result<(Instant, String), Error> {
    let id = id(slot)?;
    let (from, until) = reminder::around(id.meant_for.date());
    let history = step.history(content, from, until)?.as_of(now.instant);
    let entry = reminder::find(&id, &history, content, settings, now)
        .ok_or_else(|| Error::UnknownSlot(slot.to_owned()))?;
    let title = words.exercise(entry.slot.item);
    let until = snooze_until(&entry, &title, wait, settings, now)?;
    step.put(Record::Snooze(SnoozeRow {
        item: id.item.clone(),
        meant_for: local(id.meant_for),
        number: entry.snoozes.last().map_or(1, |last| last.number + 1),
        at: now.instant.timestamp_millis(),
        until: until.timestamp_millis(),
    }))?;
    Ok((until, title))
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
            return if until <= now.instant {
                Err(Error::SnoozeOver)
            } else if ends <= until {
                Err(too_soon())
            } else {
                Ok(until)
            };
        }
    };
    let until = (now.instant + length).min(ends - reminder::BEFORE_THE_END);
    if until <= now.instant {
        return Err(too_soon());
    }
    Ok(until)
}

/// Where a slot is to go, as an instant and as a row.
fn place(
    entry: &Entry<'_>,
    to: &MoveTo,
    settings: &Settings,
    now: &Now,
) -> Result<(Instant, Record), Error> {
    let (id, slot) = (&entry.id, &entry.slot);
    if slot.before_taken {
        return Err(Error::MoveTo(MoveFault::BeforeTaken));
    }
    let zone = slot.zone(settings.plan_zone(&now.zone));
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
            let shown = now.zone.local(zone.instant(id.meant_for)).date();
            let there = now.zone.instant(shown.and_time(time));
            let place = zone.local(there);
            if place.date() != id.meant_for.date() {
                return Err(Error::MoveTo(MoveFault::OtherDay));
            }
            // It would end what is still to come, or open, without a chance to do it.
            if there <= now.instant && now.instant < entry.opening.closes {
                return Err(Error::MoveTo(MoveFault::OverToday));
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
    if there == slot.due {
        return Err(Error::MoveTo(MoveFault::Same));
    }
    Ok((there, record))
}

/// Two slots of one exercise at the same instant would be one.
fn refuse_taken(
    entry: &Entry<'_>,
    there: Instant,
    history: &History,
    content: &Content,
    settings: &Settings,
    now: &Now,
) -> Result<(), Error> {
    let minute = TimeDelta::minutes(1);
    let (from, until) = (there - minute, there + minute);
    let is_taken = reminder::entries(history, content, settings, now, from, until)
        .iter()
        .any(|other| {
            other.id != entry.id && other.id.item == entry.id.item && other.slot.due == there
        });
    match is_taken {
        true => Err(Error::MoveTo(MoveFault::Taken)),
        false => Ok(()),
    }
}
