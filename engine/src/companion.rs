//! The engine's front: the two doors to the data, and the questions that programs ask.

use std::path::Path;

use chrono::{NaiveDate, TimeDelta};

use crate::action::{Acted, Action};
use crate::aftercare;
use crate::content::Content;
use crate::error::{Error, Failure};
use crate::history::History;
use crate::now::{Instant, Now, Zone, is_in_our_years};
use crate::outcome::Outcome;
use crate::person::{Pause, PlanClock, Settings};
use crate::plan::{self, Check, Exercise, Plan, Taken};
use crate::reminder;
use crate::schedule::{self, Slot, SlotId};
use crate::session::{NewSession, Session};
use crate::storage::{Daemon, Fact, Label, PlanRow, Record, StepRow, Store};
use crate::view::{
    self, Ask, Page, Route, Silence, SilenceReason, StepOffer, Story, Surroundings, TodayEntries,
    View,
};
use crate::words::{Tense, Words};

mod answers;
mod choices;

#[derive(Debug)]
pub struct Companion {
    store: Store,
    content: &'static Content,
    pub words: &'static Words,
}

impl Companion {
    pub fn open(folder: &Path) -> Result<Companion, Error> {
        Ok(Companion {
            content: Content::shipped()?,
            store: Store::open(folder)?,
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
            Action::Done { slot, confirmed } => self.answer(&slot, Outcome::Done, confirmed, now),
            Action::Skip {
                slot,
                why,
                confirmed,
            } => self.answer(&slot, Outcome::Skipped { why }, confirmed, now),
            Action::Reopen { slot } => self.reopen(&slot, now),
            Action::Snooze { slots, wait } => self.snooze(&slots, &wait, now),
            Action::Move { slot, to } => self.move_slot(&slot, &to, now),
            Action::Set(setting) => self.set(&setting, now),
            Action::Pause { until } => self.pause(&until, now),
            Action::Resume => self.resume(now),
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

    /// The second door: appends what the agent saw or did, and when.
    pub fn observe(&mut self, facts: &[(Instant, Fact)]) -> Result<(), Error> {
        self.store.observe(facts)
    }

    /// What a place of the window shows.
    pub fn view(
        &self,
        route: &Route,
        now: &Now,
        surroundings: Surroundings,
    ) -> Result<View, Error> {
        let settings = self.store.settings()?;
        // What is said on every page is said of the present, whichever day the page is about.
        let (page, changes_at, present) = match route {
            Route::Today => {
                let history = self.recent_history(now)?;
                let (today, changes_at) =
                    view::today(&history, self.content, &settings, self.words, now);
                (Page::Today(Box::new(today)), Some(changes_at), history)
            }
            Route::NewSession => {
                let history = self.history(now)?;
                let form = view::session_form(&history, self.content, self.words, now);
                (Page::NewSession(form), None, history)
            }
            Route::Day { date } => {
                let date = self.date(date)?;
                let history = self.history_of(date)?;
                let (day, changes_at) =
                    view::day(date, &history, self.content, &settings, self.words, now);
                (Page::Day(day), changes_at, self.history(now)?)
            }
            Route::Slot { id } => {
                let unknown = || Error::UnknownSlot(id.clone());
                let id: SlotId = id.parse().map_err(|()| unknown())?;
                let history = self.history_of(id.meant_for.date())?;
                let (slot, changes_at) =
                    view::slot(&id, &history, self.content, &settings, self.words, now)
                        .ok_or_else(unknown)?;
                (Page::Slot(Box::new(slot)), changes_at, self.history(now)?)
            }
            Route::Settings => {
                let history = self.history(now)?;
                let home = self.home(&settings, &history, now)?;
                let home = home.unwrap_or_else(|| now.zone.name().to_owned());
                let page = view::settings(
                    &settings,
                    history.pause(now.instant),
                    &home,
                    surroundings,
                    self.words,
                    now,
                );
                (Page::Settings(page), None, history)
            }
        };
        let pause = present.pause(now.instant);
        Ok(View {
            page,
            undo: self.undo_offer()?,
            redo: self.redo_offer()?,
            silence: self.silence(surroundings)?,
            pause: pause.map(|pause| self.words.paused(pause, now)),
            question: self.question(&settings, &present, surroundings, now)?,
            now: now.instant.timestamp_millis(),
            changes_at: changes_at
                .into_iter()
                .chain(pause.map(|pause| pause.until))
                .min()
                .map(|instant: Instant| instant.timestamp_millis()),
        })
    }

    /// Hands what belongs on the screen now to `use_it`, with when that next changes by itself.
    pub fn next<T>(
        &self,
        now: &Now,
        use_it: impl FnOnce(reminder::Next<'_>, &History, &Settings, &Words) -> T,
    ) -> Result<T, Error> {
        let settings = self.store.settings()?;
        let from = self.news_since(now)?;
        let from = from.min(now.instant - settings.grace - TimeDelta::days(2));
        // Mostly the next change is near; only an empty calendar needs a look far ahead.
        let mut days = 2;
        loop {
            let horizon = now.instant + TimeDelta::days(days);
            let history = self.store.history(self.content, from, horizon)?;
            let next = reminder::next(&history, self.content, &settings, now, horizon);
            let far = days > 400;
            if next.again.is_some() || far {
                let again = next.again.or(Some(horizon));
                let next = reminder::Next { again, ..next };
                return Ok(use_it(next, &history, &settings, self.words));
            }
            days *= 8;
        }
    }

    /// Why a slot did or did not ring, and what became of it.
    pub fn why(&self, id: &str, now: &Now) -> Result<Story, Error> {
        let unknown = || Error::UnknownSlot(id.to_owned());
        let settings = self.store.settings()?;
        let id: SlotId = id.parse().map_err(|()| unknown())?;
        let history = self.history_of(id.meant_for.date())?;
        view::story(&id, &history, self.content, &settings, self.words, now).ok_or_else(unknown)
    }

    pub fn settings(&self) -> Result<Settings, Error> {
        self.store.settings()
    }

    /// The pause that holds now.
    pub fn paused(&self, now: &Now) -> Result<Option<Pause>, Error> {
        let pauses = self.store.pauses(now.instant)?;
        Ok(pauses.into_iter().max_by_key(|pause| pause.until))
    }

    /// The zone that the agent last found the computer in.
    pub fn last_zone(&self, now: &Now) -> Result<Option<String>, Error> {
        self.store.zone(now.instant)
    }

    /// Every entry of the local day, exercises and rests, with where it stands.
    pub fn today<T>(
        &self,
        now: &Now,
        use_it: impl FnOnce(TodayEntries<'_>) -> T,
    ) -> Result<T, Error> {
        let settings = self.store.settings()?;
        let history = self.history(now)?;
        let entries = view::today_entries(&history, self.content, &settings, now);
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
        let settings = self.store.settings()?;
        let zone = settings.plan_zone(&now.zone);
        let slots = schedule::slots(&history.plans, &history.moves, zone, from, until);
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

    /// With everything that a digest of the last hours speaks of.
    fn recent_history(&self, now: &Now) -> Result<History, Error> {
        let margin = TimeDelta::days(3);
        let from = self.news_since(now)?.min(now.instant - margin);
        self.store.history(self.content, from, now.instant + margin)
    }

    /// How far back the news reach: to the beginning of the absences that ended a short while ago.
    fn news_since(&self, now: &Now) -> Result<Instant, Error> {
        let since = now.instant - reminder::AWAY_IS_NEWS_FOR;
        let absences = self.store.absences(since, now.instant)?;
        let begins = absences.iter().filter_map(reminder::away_since).min();
        Ok(begins.map_or(now.instant, |from| {
            from.min(now.instant) - TimeDelta::days(2)
        }))
    }

    fn history_of(&self, date: NaiveDate) -> Result<History, Error> {
        let (from, until) = reminder::around(date);
        self.store.history(self.content, from, until)
    }

    /// The zone that counts as home: the one that is kept, or the one that the computer was in when the
    /// first of the plans that name no zone was taken.
    fn home(
        &self,
        settings: &Settings,
        history: &History,
        now: &Now,
    ) -> Result<Option<String>, Error> {
        if let Some(PlanClock::Keep(zone)) = &settings.clock {
            return Ok(Some(zone.name().to_owned()));
        }
        let mut plans = history.plans.iter();
        let taken = plans.find(|taken| taken.plan.zone.is_none() && taken.is_in_force(now.instant));
        taken.map_or(Ok(None), |taken| self.store.zone(taken.at))
    }

    fn date(&self, text: &str) -> Result<NaiveDate, Error> {
        let date = text.parse().map_err(|_| Error::NotATime(text.to_owned()))?;
        if is_in_our_years(date) {
            Ok(date)
        } else {
            Err(Error::TooFarAway(text.to_owned()))
        }
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

    fn silence(&self, surroundings: Surroundings) -> Result<Option<Silence>, Error> {
        if !surroundings.agent_runs {
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

    /// What the person has to be asked once.
    fn question(
        &self,
        settings: &Settings,
        history: &History,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<Option<Ask>, Error> {
        let here = now.zone.name();
        if settings.clock.is_none()
            && let Some(home) = self.home(settings, history, now)?
            && home != here
            && let Some(at_home) = Zone::named(&home)
            && at_home.with_offset(now.instant).offset()
                != now.zone.with_offset(now.instant).offset()
        {
            let question = view::zone_question(&home, here, self.words);
            return Ok(Some(Ask::Zone(question)));
        }
        let has_plan = history
            .plans
            .iter()
            .any(|taken| taken.is_in_force(now.instant));
        Ok(
            (!settings.login_asked && has_plan && !surroundings.at_login)
                .then(|| Ask::Login(self.words.login_question())),
        )
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
