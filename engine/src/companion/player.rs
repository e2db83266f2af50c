//! The player's doors: an exercise is begun, gone on with and ended, and days on which it is worse are noted.

use chrono::{Datelike, TimeDelta};

use super::Companion;
use crate::action::Acted;
use crate::diary::MOST_PAIN;
use crate::error::Error;
use crate::figure::{Shown, figure};
use crate::flare::{self, Flare, WEEK};
use crate::history::History;
use crate::now::Now;
use crate::outcome::{Excuse, Outcome};
use crate::person::Settings;
use crate::plan::{Exercise, Side};
use crate::player::{Effort, Event, Finish, Practice, Run, judge};
use crate::progress::{monday_of, progress};
use crate::reminder::{self, Entry, State};
use crate::schedule::SlotId;
use crate::storage::{Label, OutcomeRow, Record, RecordKey, local};
use crate::view::player::{self, Around, NextExercise, Subject, VerdictView};
use crate::view::{self, PlayerPage, PractisedPage};

impl Companion {
    pub(super) fn player_page(
        &self,
        id: &str,
        settings: &Settings,
        now: &Now,
    ) -> Result<PlayerPage, Error> {
        let (subject, history) = self.subject(id, settings, now)?;
        let present = self.present(now)?;
        let open = self.open_exercises(&present, settings, now);
        let place = open
            .iter()
            .position(|entry| subject.slot.as_ref() == Some(&entry.id))
            .map(|index| (index + 1, open.len()))
            .filter(|(_, of)| *of > 1);
        let around = Around {
            settings,
            content: self.content,
            words: self.words(),
            now,
        };
        Ok(player::player_page(id, &subject, &history, place, &around))
    }

    pub(super) fn practised_page(
        &self,
        id: i64,
        settings: &Settings,
        now: &Now,
    ) -> Result<PractisedPage, Error> {
        let practice = self.store.practice(id)?.ok_or(Error::NoSuchPractice)?;
        let (subject, _) = self.subject(&of(&practice), settings, now)?;
        let present = self.present(now)?;
        let open = self.open_exercises(&present, settings, now);
        let next = open
            .iter()
            .find(|entry| subject.slot.as_ref() != Some(&entry.id))
            .filter(|entry| !present.answers.contains_key(&entry.id));
        let next = next.map(|entry| NextExercise {
            id: entry.id.to_string(),
            title: self
                .words()
                .practised_next(self.words().exercise(entry.slot.item)),
            dose: self.words().dose(&entry.dose),
            figure: match &entry.slot.item.exercise {
                Exercise::Library(id) => figure(
                    id,
                    Shown::Glance,
                    entry.dose.side == Side::Left,
                    self.words(),
                ),
                Exercise::Own { .. } => None,
            },
        });
        let next = next.ok_or_else(|| self.day(&present, settings, now));
        Ok(player::practised_page(
            &practice,
            &subject,
            next,
            self.said(&practice, &subject, settings),
            self.content,
            self.words(),
        ))
    }

    /// "2 of 3 today; the next exercise is at 18:30."
    fn day(&self, history: &History, settings: &Settings, now: &Now) -> String {
        let monday = monday_of(now.today());
        let week = progress(history, self.content, settings, now, monday, 1);
        let days = week.weeks.first().map(|week| week.days);
        let day = now.today().weekday().num_days_from_monday();
        let tally = days.and_then(|days| days.get(usize::try_from(day).ok()?).copied());
        let entries = view::today_entries(history, self.content, settings, now).exercises;
        let rest = view::summary(&entries, self.words(), now);
        let tally = tally.unwrap_or_default();
        self.words().practised_day(tally.done, tally.due(), rest)
    }

    /// What the pain said last, on the way or at the end, leads to.
    fn said(
        &self,
        practice: &Practice,
        subject: &Subject,
        settings: &Settings,
    ) -> Option<VerdictView> {
        let limit = subject.limit(self.content, settings);
        let last = practice.hurts.last();
        let (signs, pain) = match (practice.finish, last, practice.after) {
            (Some(Finish::Hurt), Some(last), _) => (last.signs.clone(), last.pain),
            (_, _, Some(after)) => (Default::default(), Some(after)),
            (_, _, None) => return None,
        };
        let first = practice.hurts.iter().find_map(|hurt| hurt.pain);
        let verdict = judge(&signs, pain, practice.before.or(first), limit);
        let verdict = verdict.ends().then_some(verdict)?;
        Some(player::verdict_view(verdict, pain, limit, self.words()))
    }

    /// Begins an exercise, or goes on with it; what has been done of it is on the disk when this returns.
    pub(super) fn practise(
        &mut self,
        practice: Option<i64>,
        of: &str,
        first_set: u8,
        before: Option<u8>,
        events: &[Event],
        now: &Now,
    ) -> Result<Acted, Error> {
        if before.is_some_and(|score| score > MOST_PAIN) {
            return Err(Error::PainScore);
        }
        let settings = self.store.settings()?;
        let (subject, _) = self.subject(of, &settings, now)?;
        let title = subject.title.clone();
        let mut row = match practice {
            Some(id) => {
                let row = self.store.practice(id)?.ok_or(Error::NoSuchPractice)?;
                if row.item != subject.item {
                    return Err(Error::NoSuchPractice);
                }
                row
            }
            None => {
                if let Some(why) = &subject.waits {
                    return Err(Error::NotNow {
                        title,
                        why: why.clone(),
                    });
                }
                begun(&subject, first_set, before, now)
            }
        };
        if row.finish.is_some() {
            return Err(Error::PracticeOver);
        }
        let script = subject.script(&row.dose, row.first_set, self.content);
        let limit = subject.limit(self.content, &settings);
        let run = Run::of(script, limit, row.before, events);
        row.reps.clone_from(&run.reps);
        row.hurts.clone_from(&run.hurts);
        row.eased = run.eased;
        row.finish = run.finish;
        row.last = now.instant;
        let nothing = row.reps.is_empty() && row.hurts.is_empty();
        let skipped = self.words().hurt_skipped();
        let id = self.store.act(now, |step| {
            // Another program may have ended it since.
            if let Some(id) = practice
                && step.practice(id)?.is_none_or(|kept| kept.finish.is_some())
            {
                return Err(Error::PracticeOver);
            }
            let Some(finish) = row.finish else {
                return step.keep_practice(&row);
            };
            // So that to undo it is to take all of it back.
            if row.id != 0 {
                step.drop_practice(row.id)?;
            }
            if finish == Finish::Left && nothing {
                return Ok(0);
            }
            step.label(Label::Practised {
                title: title.clone(),
            });
            let id = step.put_numbered(Record::Practice(row.clone()))?;
            let outcome = match finish {
                Finish::Whole => Some(Outcome::Done),
                Finish::Hurt => Some(Outcome::Skipped {
                    why: Some(skipped),
                    excuse: Some(Excuse::Hurt),
                }),
                Finish::Left => None,
            };
            if let (Some(slot), Some(outcome)) = (&subject.slot, outcome) {
                let row = OutcomeRow {
                    item: slot.item.clone(),
                    meant_for: local(slot.meant_for),
                    outcome,
                    at: now.instant.timestamp_millis(),
                };
                let kept = step.get(&RecordKey::Outcome {
                    item: row.item.clone(),
                    meant_for: row.meant_for.clone(),
                })?;
                // What was done stays done, whatever comes of doing it once more.
                let is_done = match kept {
                    Some(Record::Outcome(kept)) => kept.outcome == Outcome::Done,
                    Some(_) | None => false,
                };
                if !is_done {
                    step.put(Record::Outcome(row))?;
                }
            }
            Ok(id)
        })?;
        row.id = id;
        let title = subject.title.clone();
        let done = player::done_of(&row, &subject, self.words(), self.content);
        let acted = match row.finish {
            None => self.acted(self.words().acted_practising(title)),
            Some(Finish::Whole) => {
                self.acted_with_undo(self.words().acted_practised_whole(title))?
            }
            Some(Finish::Hurt) => self.acted_with_undo(self.words().acted_practised_hurt(title))?,
            Some(Finish::Left) if nothing => {
                self.acted(self.words().acted_practised_left(done, title))
            }
            Some(Finish::Left) => {
                self.acted_with_undo(self.words().acted_practised_left(done, title))?
            }
        };
        Ok(Acted {
            practice: (id != 0).then_some(id),
            run: Some(player::run_view(&run, &subject, self.words())),
            ..acted
        })
    }

    pub(super) fn rate_practice(
        &mut self,
        id: i64,
        effort: Option<Effort>,
        pain: Option<u8>,
        now: &Now,
    ) -> Result<Acted, Error> {
        if pain.is_some_and(|score| score > MOST_PAIN) {
            return Err(Error::PainScore);
        }
        let settings = self.store.settings()?;
        let practice = self.store.practice(id)?.ok_or(Error::NoSuchPractice)?;
        let (subject, _) = self.subject(&of(&practice), &settings, now)?;
        self.store.act(now, |step| {
            let kept = step.practice(id)?.ok_or(Error::NoSuchPractice)?;
            step.label(Label::PracticeRated {
                title: subject.title.clone(),
            });
            step.put_numbered(Record::Practice(Practice {
                effort,
                after: pain,
                ..kept
            }))
        })?;
        Ok(Acted {
            practice: Some(id),
            ..self.acted_with_undo(self.words().acted_rated())?
        })
    }

    pub(super) fn worse(&mut self, now: &Now) -> Result<Acted, Error> {
        self.store.act(now, |step| {
            let flares = step.flares(now.instant - WEEK)?;
            let is_todays = |flare: &Flare| now.zone.local(flare.at).date() == now.today();
            if flares.iter().any(is_todays) {
                return Err(Error::FlareNoted);
            }
            step.label(Label::Worse);
            step.put_numbered(Record::Flare(Flare {
                id: 0,
                at: now.instant,
                zone: now.zone.name().to_owned(),
                settled: None,
            }))
        })?;
        self.acted_with_undo(self.words().acted_worse())
    }

    pub(super) fn settled(&mut self, now: &Now) -> Result<Acted, Error> {
        self.store.act(now, |step| {
            let flares = step.flares(now.instant)?.into_iter();
            let lasting: Vec<Flare> = flares.filter(|flare| flare.settled.is_none()).collect();
            if lasting.is_empty() {
                return Err(Error::NoFlare);
            }
            step.label(Label::Settled);
            for flare in lasting {
                step.put_numbered(Record::Flare(Flare {
                    settled: Some(now.instant),
                    ..flare
                }))?;
            }
            Ok(())
        })?;
        self.acted_with_undo(self.words().acted_settled())
    }

    /// Everything begun in the player from `days` ago on, first begun first, each with its title and what
    /// was done of it, for the prompt.
    pub fn practices(
        &self,
        days: u16,
        now: &Now,
    ) -> Result<Vec<(Practice, String, String)>, Error> {
        let settings = self.store.settings()?;
        let since = now.instant - TimeDelta::days(days.into());
        let practices = self.store.practices(since, now.instant)?.into_iter();
        practices
            .map(|practice| {
                let (subject, _) = self.subject(&of(&practice), &settings, now)?;
                let done = player::done_of(&practice, &subject, self.words(), self.content);
                Ok((practice, subject.title, done))
            })
            .collect()
    }

    /// What is practised under an id, and what is on record about the days around it.
    fn subject(
        &self,
        id: &str,
        settings: &Settings,
        now: &Now,
    ) -> Result<(Subject, History), Error> {
        let (content, words) = (self.content, self.words());
        if let Some(exercise) = content.exercise(id) {
            let history = self.present(now)?;
            let dose = exercise.dose();
            let eased = flare::at(&history.flares, now.instant).is_some();
            let exercise = Exercise::Library(id.to_owned());
            let held = view::held(&exercise, None, &history, content, words, now);
            let flags = content
                .exercise(id)
                .map(|one| one.ruled_out_by(&history.person.flags));
            let not_offered = flags.and_then(|flags| words.not_offered(id, &flags));
            let subject = Subject {
                slot: None,
                item: id.to_owned(),
                title: words.data(&format!("exercise-{id}")),
                exercise,
                dose: if eased { dose.halved() } else { dose },
                pain_limit: None,
                note: None,
                waits: not_offered.or(held),
            };
            return Ok((subject, history));
        }
        let unknown = || Error::UnknownSlot(id.to_owned());
        let slot: SlotId = id.parse().map_err(|()| unknown())?;
        let history = self.history_of(slot.meant_for.date())?.as_of(now.instant);
        let entry = reminder::find(&slot, &history, content, settings, now).ok_or_else(unknown)?;
        let item = entry.slot.item;
        let waits = match entry.state {
            State::Held => view::remark(&entry, &history, words, now),
            State::Planned
            | State::Open
            | State::Raised
            | State::Snoozed
            | State::Done
            | State::Skipped
            | State::Missed => None,
        };
        // A sign that holds exercises now holds those of other days too.
        let held = || {
            let after = item.after_session;
            view::held(&item.exercise, after, &history, content, words, now)
        };
        let subject = Subject {
            slot: Some(slot),
            item: item.id.clone(),
            title: words.exercise(item),
            exercise: item.exercise.clone(),
            dose: entry.dose,
            pain_limit: item.pain_limit,
            note: item.note.clone(),
            waits: waits.or_else(held),
        };
        Ok((subject, history))
    }

    /// What is open now, with what of it was done already.
    fn open_exercises<'h>(
        &self,
        history: &'h History,
        settings: &Settings,
        now: &Now,
    ) -> Vec<Entry<'h>> {
        let entries = view::today_entries(history, self.content, settings, now).exercises;
        let mut open = entries;
        open.retain(|entry| {
            let has_opened =
                entry.opening.opens <= now.instant && now.instant < entry.opening.closes;
            has_opened && entry.state != State::Held
        });
        open
    }
}

/// What a go is opened with again.
fn of(practice: &Practice) -> String {
    match practice.meant_for {
        Some(meant_for) => SlotId {
            item: practice.item.clone(),
            meant_for,
        }
        .to_string(),
        None => practice.item.clone(),
    }
}

fn begun(subject: &Subject, first_set: u8, before: Option<u8>, now: &Now) -> Practice {
    Practice {
        id: 0,
        item: subject.item.clone(),
        meant_for: subject.slot.as_ref().map(|slot| slot.meant_for),
        began: now.instant,
        last: now.instant,
        zone: now.zone.name().to_owned(),
        dose: subject.dose,
        first_set: first_set.clamp(1, subject.dose.sets),
        eased: false,
        reps: Vec::new(),
        hurts: Vec::new(),
        finish: None,
        before,
        after: None,
        effort: None,
    }
}
