//! The engine's front: the two doors to the data, and the questions that programs ask.

use std::path::Path;

use chrono::{NaiveDate, TimeDelta};

use crate::action::{Acted, Action};
use crate::aftercare;
use crate::content::Content;
use crate::error::{Error, Failure};
use crate::history::History;
use crate::now::{Instant, Now, is_in_our_years};
use crate::outcome::Outcome;
use crate::plan::{self, Check, Exercise, Plan, Taken};
use crate::reminder::{self, Manners};
use crate::schedule::{self, FARTHEST_MOVE, Slot, SlotId};
use crate::session::{NewSession, Session};
use crate::storage::{Daemon, Fact, Label, OutcomeRow, PlanRow, Record, RecordKey, StepRow, Store};
use crate::view::{self, Page, Route, Silence, SilenceReason, StepOffer, TodayEntries, View};
use crate::words::{Tense, Words};

#[derive(Debug)]
pub struct Companion {
    store: Store,
    content: &'static Content,
    manners: Manners,
    pub words: &'static Words,
}

impl Companion {
    pub fn open(folder: &Path) -> Result<Companion, Error> {
        Ok(Companion {
            content: Content::shipped()?,
            store: Store::open(folder)?,
            manners: Manners::default(),
            words: Words::english(),
        })
    }

    pub fn folder(&self) -> &Path {
        self.store.folder()
    }

    /// Changes when another program has written to the data.
    pub fn data_version(&self) -> Result<i64, Error> {
        self.store.data_version()
    }

    /// The first door: does what a person intends, in one transaction with its undo.
    pub fn act(&mut self, action: Action, now: &Now) -> Result<Acted, Error> {
        match action {
            Action::TakePlan { file, bytes } => self.take_plan(&file, &bytes, now),
            Action::LogSession(session) => self.log_session(session, now),
            Action::Done { slot } => self.answer(&slot, Outcome::Done, now),
            Action::Skip { slot, why } => self.answer(&slot, Outcome::Skipped { why }, now),
            Action::Undo { step } => {
                let step = self.store.undo(step)?;
                let what = self
                    .words
                    .acted_undone(self.words.step(&step.label, Tense::Done));
                Ok(self.acted(what))
            }
            Action::Redo => {
                let step = self.store.redo()?;
                let what = self
                    .words
                    .acted_redone(self.words.step(&step.label, Tense::Done));
                Ok(self.acted(what))
            }
        }
    }

    /// The second door: appends what the agent saw or did.
    pub fn observe(&mut self, facts: &[Fact], now: &Now) -> Result<(), Error> {
        self.store.observe(facts, now)
    }

    /// What a place of the window shows. `agent_runs` says whether reminders have a program to ring them.
    pub fn view(&self, route: Route, now: &Now, agent_runs: bool) -> Result<View, Error> {
        let silence = self.silence(agent_runs)?;
        let history = self.history(now)?;
        let (page, changes_at) = match route {
            Route::Today => {
                let (today, changes_at) =
                    view::today(&history, self.content, &self.manners, self.words, now);
                (Page::Today(Box::new(today)), Some(changes_at))
            }
            Route::NewSession => {
                let form = view::session_form(&history, self.content, self.words, now);
                (Page::NewSession(form), None)
            }
        };
        Ok(View {
            page,
            undo: self.undo_offer()?,
            redo: self.redo_offer()?,
            silence,
            now: now.instant.timestamp_millis(),
            changes_at: changes_at.map(|instant: Instant| instant.timestamp_millis()),
        })
    }

    /// Hands what should be on the screen to `use_look`, with when that next changes by itself.
    pub fn look<T>(
        &self,
        now: &Now,
        use_look: impl FnOnce(reminder::Look<'_>, &History, &Words) -> T,
    ) -> Result<T, Error> {
        // Mostly the next change is near; only an empty calendar needs a look far ahead.
        let mut days = 2;
        loop {
            let horizon = now.instant + TimeDelta::days(days);
            let from = now.instant - self.manners.grace - TimeDelta::days(2);
            let history = self.store.history(self.content, from, horizon)?;
            let look = reminder::look(&history, self.content, &self.manners, now, horizon);
            let far = days > 400;
            if look.again.is_some() || far {
                let again = look.again.or(Some(horizon));
                let look = reminder::Look { again, ..look };
                return Ok(use_look(look, &history, self.words));
            }
            days *= 8;
        }
    }

    /// Every entry of the local day, exercises and rests, with where it stands.
    pub fn today<T>(
        &self,
        now: &Now,
        use_it: impl FnOnce(TodayEntries<'_>) -> T,
    ) -> Result<T, Error> {
        let history = self.history(now)?;
        let entries = view::today_entries(&history, self.content, &self.manners, now);
        Ok(use_it(entries))
    }

    /// Every slot meant for a date from `from` to `until`, both included, and until when it is held. Both
    /// must lie in the years 1900 to 2200.
    pub fn agenda<T>(
        &self,
        from: NaiveDate,
        until: NaiveDate,
        now: &Now,
        each: impl Fn(&Slot<'_>, Option<Instant>, &Words) -> T,
    ) -> Result<Vec<T>, Error> {
        for date in [from, until] {
            if !is_in_our_years(date) {
                return Err(Error::TooFarAway(date.to_string()));
            }
        }
        let start = now.zone.start_of(from) - TimeDelta::days(2);
        let end = now.zone.start_of(until) + TimeDelta::days(3);
        let history = self.store.history(self.content, start, end)?;
        let slots = schedule::slots(&history.plans, &history.moves, &now.zone, from, until);
        Ok(slots
            .iter()
            .map(|slot| {
                let plans = history.plans_in_force(slot.due);
                let sessions = &history.sessions;
                let holds = aftercare::holds(slot.item, &plans, sessions, self.content, &now.zone);
                let held = holds.iter().filter(|hold| hold.covers(slot.due));
                each(slot, held.map(|hold| hold.until).max(), self.words)
            })
            .collect())
    }

    /// The aftercare windows that hold now.
    pub fn aftercare<T>(
        &self,
        now: &Now,
        use_it: impl FnOnce(&[aftercare::Window<'_>], &Words) -> T,
    ) -> Result<T, Error> {
        let history = self.history(now)?;
        let windows = view::listed_windows(&history, self.content, now);
        Ok(use_it(&windows, self.words))
    }

    /// The plans in force now, one version of each.
    pub fn plans(&self, now: &Now) -> Result<Vec<Taken>, Error> {
        self.store.plans(self.content, now.instant)
    }

    pub fn sessions(&self) -> Result<Vec<Session>, Error> {
        self.store.sessions()
    }

    /// Whether something shows notifications, as the agent last found.
    pub fn daemon(&self) -> Result<Option<Daemon>, Error> {
        self.store.daemon()
    }

    fn history(&self, now: &Now) -> Result<History, Error> {
        let margin = TimeDelta::days(3);
        let (from, until) = (now.instant - margin, now.instant + margin);
        self.store.history(self.content, from, until)
    }

    fn take_plan(&mut self, file: &str, bytes: &[u8], now: &Now) -> Result<Acted, Error> {
        let Check { plan, findings } = plan::check(bytes, self.content);
        let Some(plan) = plan else {
            return Err(Error::BadPlan {
                file: file.to_owned(),
                findings,
            });
        };
        let text = String::from_utf8_lossy(bytes).into_owned();
        let content = self.content;
        let version = self.store.act(now, |step| {
            refuse_foreign_items(&plan, step.last_plans(content)?)?;
            let last = step.last_plan(&plan.id)?;
            let taken = now.instant.timestamp_millis();
            // One that was taken while the clock was ahead is not in force yet: it is taken anew.
            let same = |last: &PlanRow| last.text == text && last.taken <= taken;
            if last.as_ref().is_some_and(same) {
                return Err(Error::SamePlan {
                    title: plan.title.clone(),
                });
            }
            let version = last.map_or(1, |last| last.version + 1);
            step.label(Label::PlanTaken {
                title: plan.title.clone(),
            });
            step.put(Record::Plan(PlanRow {
                id: plan.id.clone(),
                version,
                taken,
                file: file.to_owned(),
                text,
            }))?;
            Ok(version)
        })?;
        let message = if version == 1 {
            self.words.acted_plan_taken(plan.title)
        } else {
            self.words.acted_plan_updated(plan.title)
        };
        Ok(Acted {
            remarks: findings
                .iter()
                .map(|finding| self.words.finding(finding))
                .collect(),
            ..self.acted_with_undo(message)?
        })
    }

    fn log_session(&mut self, session: NewSession, now: &Now) -> Result<Acted, Error> {
        let session = session.validate(now)?;
        let logged = self.store.act(now, |step| {
            step.label(Label::SessionLogged {
                region: session.region,
            });
            step.add_session(&session)
        })?;
        let rest = aftercare::rest(&logged, self.content, &now.zone);
        let message = match rest.filter(|over| now.instant < *over) {
            Some(over) => self.words.acted_session_logged(self.words.clock(over, now)),
            None => self.words.acted_session_logged_late(),
        };
        Ok(Acted {
            session: Some(logged.id),
            ..self.acted_with_undo(message)?
        })
    }

    fn answer(&mut self, slot: &str, outcome: Outcome, now: &Now) -> Result<Acted, Error> {
        let unknown = || Error::UnknownSlot(slot.to_owned());
        let id: SlotId = slot.parse().map_err(|()| unknown())?;
        let title = self.title_of(&id, now)?.ok_or_else(unknown)?;
        let row = OutcomeRow {
            item: id.item.clone(),
            meant_for: id.meant_for.format("%Y-%m-%dT%H:%M").to_string(),
            outcome: outcome.clone(),
            at: now.instant.timestamp_millis(),
        };
        self.store.act(now, |step| {
            let key = RecordKey::Outcome {
                item: row.item.clone(),
                meant_for: row.meant_for.clone(),
            };
            if step.get(&key)?.is_some() {
                return Err(Error::AlreadyAnswered(slot.to_owned()));
            }
            step.label(match &outcome {
                Outcome::Done => Label::ExerciseDone {
                    title: title.clone(),
                },
                Outcome::Skipped { .. } => Label::ExerciseSkipped {
                    title: title.clone(),
                },
            });
            step.put(Record::Outcome(row))
        })?;
        let message = match outcome {
            Outcome::Done => self.words.acted_exercise_done(title),
            Outcome::Skipped { .. } => self.words.acted_exercise_skipped(title),
        };
        self.acted_with_undo(message)
    }

    /// What the slot is called; `None` where there is no such slot.
    fn title_of(&self, id: &SlotId, now: &Now) -> Result<Option<String>, Error> {
        let date = id.meant_for.date();
        let around = now.zone.start_of(date);
        let margin = TimeDelta::days(2);
        let history = self
            .store
            .history(self.content, around - margin, around + margin)?;
        let rests = reminder::rests(&history, self.content, &now.zone);
        if rests.iter().any(|rest| rest.id() == *id) {
            return Ok(Some(self.words.data("ar-01")));
        }
        let reach = TimeDelta::days(FARTHEST_MOVE);
        let (from, until) = (date - reach, date + reach);
        let slots = schedule::slots(&history.plans, &history.moves, &now.zone, from, until);
        Ok(slots
            .iter()
            .find(|slot| slot.id() == *id)
            .map(|slot| self.words.exercise(slot.item)))
    }

    fn silence(&self, agent_runs: bool) -> Result<Option<Silence>, Error> {
        if !agent_runs {
            return Ok(Some(Silence {
                reason: SilenceReason::AgentNotRunning,
                message: self.words.silence_agent(),
            }));
        }
        Ok(match self.store.daemon()? {
            Some(Daemon::Missing) => Some(Silence {
                reason: SilenceReason::NoDaemon,
                message: self.words.silence_daemon(),
            }),
            Some(Daemon::Present) | None => None,
        })
    }

    fn undo_offer(&self) -> Result<Option<StepOffer>, Error> {
        let step = self.store.next_undo()?;
        Ok(step.map(|step| self.offer(&step, Tense::Undo)))
    }

    fn redo_offer(&self) -> Result<Option<StepOffer>, Error> {
        let step = self.store.next_redo()?;
        Ok(step.map(|step| self.offer(&step, Tense::Redo)))
    }

    fn offer(&self, step: &StepRow, tense: Tense) -> StepOffer {
        StepOffer {
            step: step.id,
            label: self.words.step(&step.label, tense),
        }
    }

    fn acted(&self, message: String) -> Acted {
        Acted {
            message,
            remarks: Vec::new(),
            undo: None,
            session: None,
        }
    }

    fn acted_with_undo(&self, message: String) -> Result<Acted, Error> {
        Ok(Acted {
            undo: self.undo_offer()?,
            ..self.acted(message)
        })
    }
}

/// Reads a plan file and says what is wrong with it; nothing is opened or written.
pub fn check_plan(bytes: &[u8]) -> Result<Check, Error> {
    Ok(plan::check(bytes, Content::shipped()?))
}

/// An error in words, also where no database could be opened.
pub fn failure(error: &Error, now: &Now) -> Failure {
    Words::english().failure(error, now)
}

/// A slot is known by its item, so one id must not stand for two exercises at once.
fn refuse_foreign_items(plan: &Plan, others: Vec<Taken>) -> Result<(), Error> {
    for other in others {
        if other.plan.id == plan.id {
            continue;
        }
        for item in &plan.items {
            let twin = other.plan.items.iter().find(|twin| twin.id == item.id);
            if let Some(twin) = twin
                && !is_same_exercise(&twin.exercise, &item.exercise)
            {
                return Err(Error::ItemElsewhere {
                    item: item.id.clone(),
                    plan: other.plan.title,
                });
            }
        }
    }
    Ok(())
}

fn is_same_exercise(left: &Exercise, right: &Exercise) -> bool {
    match (left, right) {
        (Exercise::Library(left), Exercise::Library(right)) => left == right,
        (Exercise::Own { name: left, .. }, Exercise::Own { name: right, .. }) => left == right,
        (Exercise::Library(_), Exercise::Own { .. })
        | (Exercise::Own { .. }, Exercise::Library(_)) => false,
    }
}
