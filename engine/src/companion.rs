//! The engine's front: the two doors to the data, and the questions that programs ask.

use std::cell::RefCell;
use std::path::Path;

use chrono::{NaiveDate, TimeDelta};

use crate::action::{Acted, Action};
use crate::aftercare;
use crate::content::Content;
use crate::error::{Error, Failure};
use crate::history::History;
use crate::hold::{Hold, holds};
use crate::language::Language;
use crate::learn::search::Index;
use crate::now::{Instant, Now, is_in_our_years};
use crate::outcome::Outcome;
use crate::person::{Pause, Settings};
use crate::plan::{self, Check, Taken};
use crate::reminder;
use crate::schedule::{self, Slot, SlotId};
use crate::session::Session;
use crate::storage::{Daemon, Fact, StepRow, Store};
use crate::view::{self, Glance, StepOffer, Story, TodayEntries};
use crate::words::{Tense, Words};

mod answers;
mod archive;
mod backups;
mod calendar_file;
mod choices;
mod diary;
mod diary_view;
mod history;
mod learn;
mod library;
mod own_plan;
mod page;
mod plan_offer;
mod plans;
mod player;
mod progress;
mod records;
mod report;
mod safety;
mod safety_view;
mod search;
mod sessions;

pub use backups::Restored;
pub use own_plan::PlanFile;
pub use plan_offer::{Offered, PlanVersion};
pub use progress::WEEKS;
pub use safety_view::{judge_without_data, without_data};
pub use search::{everything, found};

/// The data of one person, and all that is known and decided about them.
#[derive(Debug)]
pub struct Companion {
    store: Store,
    content: &'static Content,
    /// What is searched, in the language in which something has been searched for.
    index: RefCell<Option<(&'static str, Index)>>,
    /// What the desktop speaks; none where that is none of ours.
    desktop: Option<Language>,
    /// Said whatever is chosen: English in disguise, for the tests of the window.
    disguise: Option<&'static Words>,
}

impl Companion {
    /// Opens the data in a folder, making both where they do not exist. It fails where they are damaged, of a
    /// newer program, or in use by another for too long.
    pub fn open(folder: &Path) -> Result<Companion, Error> {
        Ok(Companion {
            content: Content::shipped(),
            store: Store::open(folder)?,
            index: RefCell::default(),
            desktop: Some(Language::English),
            disguise: None,
        })
    }

    /// On a desktop that speaks this language; none where that is none of ours.
    pub fn on_a_desktop_in(self, desktop: Option<Language>) -> Companion {
        Companion { desktop, ..self }
    }

    /// Says everything in these words, whatever language is chosen.
    pub fn in_disguise(self, disguise: Option<&'static Words>) -> Companion {
        Companion { disguise, ..self }
    }

    /// In the language that the person has chosen, as the data say it now; otherwise the desktop's.
    pub fn words(&self) -> &'static Words {
        if let Some(disguise) = self.disguise {
            return disguise;
        }
        // Where the data cannot be read, that is said in the desktop's language.
        let chosen = self.store.language().ok().flatten();
        Words::of(chosen.or(self.desktop).unwrap_or_default())
    }

    /// Where the data are.
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
            Action::TakePlan(plan) => self.take_plan(plan, now),
            Action::ForgetKey { clinic, confirmed } => self.forget_key(&clinic, confirmed, now),
            Action::LogSession(session) => self.log_session(session, now),
            Action::ChangeSession { id, session } => self.change_session(id, session, now),
            Action::RemoveSession { id } => self.remove_session(id, now),
            Action::KeepAppointment { key, appointment } => {
                self.keep_appointment(key.as_deref(), appointment, now)
            }
            Action::CancelAppointment { key } => self.cancel_appointment(&key, now),
            Action::TakeCalendar {
                file,
                appointments,
                days,
            } => self.take_calendar(file, appointments, days, now),
            Action::KeepCourse { id, course } => self.keep_course(id, course, now),
            Action::RemoveCourse { id } => self.remove_course(id, now),
            Action::KeepOwnExercise { item, exercise } => {
                self.keep_own_exercise(item, exercise, now)
            }
            Action::ChangeDose {
                item,
                dose,
                from,
                only_that_day,
            } => self.change_dose(&item, dose, &from, only_that_day, now),
            Action::PauseOwnExercise { item } => self.pause_own_exercise(&item, now),
            Action::ResumeOwnExercise { item } => self.resume_own_exercise(&item, now),
            Action::EndOwnExercise { item } => self.end_own_exercise(&item, now),
            Action::RemoveOwnExercise { item } => self.remove_own_exercise(&item, now),
            Action::KeepOwnPlan(plan) => self.keep_own_plan(&plan, now),
            Action::TellRule(told) => self.tell_rule(told, now),
            Action::Done { slot, confirmed } => self.answer(&slot, Outcome::Done, confirmed, now),
            Action::Skip {
                slot,
                why,
                excuse,
                confirmed,
            } => self.answer(&slot, Outcome::Skipped { why, excuse }, confirmed, now),
            Action::Reopen { slot } => self.reopen(&slot, now),
            Action::Snooze { slots, wait } => self.snooze(&slots, &wait, now),
            Action::Move { slot, to } => self.move_slot(&slot, &to, now),
            Action::CheckIn(check_in) => self.check_in(check_in, now),
            Action::Screen { answers } => self.screen(answers, now),
            Action::Clear { who, said } => self.clear(&who, &said, now),
            Action::KeepEntry { id, entry } => self.keep_entry(id, entry, now),
            Action::RemoveEntry { id } => self.remove_entry(id, now),
            Action::KeepReaction { id, reaction } => self.keep_reaction(id, reaction, now),
            Action::EndReaction { id } => self.end_reaction(id, now),
            Action::RemoveReaction { id } => self.remove_reaction(id, now),
            Action::KeepMeasure { id, measure } => self.keep_measure(id, measure, now),
            Action::RemoveMeasure { id } => self.remove_measure(id, now),
            Action::Practise {
                practice,
                of,
                first_set,
                before,
                events,
            } => self.practise(practice, &of, first_set, before, &events, now),
            Action::RatePractice {
                practice,
                effort,
                pain,
            } => self.rate_practice(practice, effort, pain, now),
            Action::Worse => self.worse(now),
            Action::Settled => self.settled(now),
            Action::Set(setting) => self.set(&setting, now),
            Action::Pause { until } => self.pause(&until, now),
            Action::Resume => self.resume(now),
            Action::Undo { step } => {
                let step = self.store.undo(step)?;
                let what = self
                    .words()
                    .acted_undone(self.words().step(&step.label, Tense::Done));
                Ok(self.acted(what))
            }
            Action::UndoTo { step } => self.undo_to(step, now),
            Action::Redo => {
                let step = self.store.redo()?;
                let what = self
                    .words()
                    .acted_redone(self.words().step(&step.label, Tense::Done));
                Ok(self.acted(what))
            }
        }
    }

    /// The second door: appends what the agent saw or did, and when.
    pub fn observe(&mut self, facts: &[(Instant, Fact)]) -> Result<(), Error> {
        self.store.observe(facts)
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
            let history = history.as_of(now.instant);
            let next = reminder::next(&history, self.content, &settings, now, horizon);
            let far = days > 400;
            if next.again.is_some() || far {
                let again = next.again.or(Some(horizon));
                let next = reminder::Next { again, ..next };
                return Ok(use_it(next, &history, &settings, self.words()));
            }
            days *= 8;
        }
    }

    /// Why a slot did or did not ring, and what became of it.
    pub fn why(&self, id: &str, now: &Now) -> Result<Story, Error> {
        let unknown = || Error::UnknownSlot(id.to_owned());
        let settings = self.store.settings()?;
        let id: SlotId = id.parse().map_err(|()| unknown())?;
        let history = self.history_of(id.meant_for.date())?.as_of(now.instant);
        view::story(&id, &history, self.content, &settings, self.words(), now).ok_or_else(unknown)
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
        let history = self.present(now)?;
        let entries = view::today_entries(&history, self.content, &settings, now);
        Ok(use_it(entries))
    }

    /// What is due now or next, in a line.
    pub fn glance(&self, now: &Now) -> Result<Glance, Error> {
        let settings = self.store.settings()?;
        let from = now.instant - settings.grace - TimeDelta::days(2);
        let until = now.instant + view::GLANCES_AHEAD + TimeDelta::days(3);
        let history = self.store.history(self.content, from, until)?;
        let history = history.as_of(now.instant);
        Ok(view::glance(
            &history,
            self.content,
            &settings,
            self.words(),
            now,
        ))
    }

    /// Every slot meant for a date from `from` to `until`, both included, and until when it is held. Both
    /// must lie in the years 1900 to 2200.
    pub fn agenda<T>(
        &self,
        from: NaiveDate,
        until: NaiveDate,
        now: &Now,
        each: impl Fn(&Slot<'_>, Option<Hold>, &Words) -> T,
    ) -> Result<Vec<T>, Error> {
        refuse_far([from, until])?;
        let start = now.zone.start_of(from) - TimeDelta::days(2);
        let end = now.zone.start_of(until) + TimeDelta::days(3);
        let history = self.store.history(self.content, start, end)?;
        let history = history.as_of(now.instant);
        let settings = self.store.settings()?;
        let zone = settings.plan_zone(&now.zone);
        let slots = schedule::slots(&history.plans, &history.moves, zone, from, until);
        Ok(slots
            .iter()
            .map(|slot| {
                let sessions = &history.sessions;
                let holds = holds(
                    slot.item,
                    slot.due,
                    sessions,
                    &history,
                    self.content,
                    &now.zone,
                );
                let held = holds.into_iter().filter(|hold| hold.covers(slot.due));
                each(slot, held.max_by_key(Hold::end), self.words())
            })
            .collect())
    }

    /// The aftercare windows that hold now.
    pub fn aftercare<T>(
        &self,
        now: &Now,
        use_it: impl FnOnce(&[aftercare::Window<'_>], &Words) -> T,
    ) -> Result<T, Error> {
        let history = self.present(now)?;
        let windows = view::listed_windows(&history, self.content, now);
        Ok(use_it(&windows, self.words()))
    }

    /// The plans in force now, one version of each.
    pub fn plans(&self, now: &Now) -> Result<Vec<Taken>, Error> {
        self.store.plans(self.content, now.instant)
    }

    /// Every one on record, latest first.
    pub fn sessions(&self) -> Result<Vec<Session>, Error> {
        self.store.sessions()
    }

    /// Whether something shows notifications, as the agent last found.
    pub fn daemon(&self) -> Result<Option<Daemon>, Error> {
        self.store.daemon()
    }

    /// What is on record about these days, as it stands now.
    fn present(&self, now: &Now) -> Result<History, Error> {
        Ok(self.history(now)?.as_of(now.instant))
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

    fn date(&self, text: &str) -> Result<NaiveDate, Error> {
        let date = text.parse().map_err(|_| Error::NotATime(text.to_owned()))?;
        if is_in_our_years(date) {
            Ok(date)
        } else {
            Err(Error::TooFarAway(text.to_owned()))
        }
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
            label: self.words().step(&step.label, tense),
        }
    }

    fn acted(&self, message: String) -> Acted {
        Acted {
            message,
            remarks: Vec::new(),
            undo: None,
            session: None,
            check_in: None,
            screening: None,
            practice: None,
            run: None,
        }
    }

    fn acted_with_undo(&self, message: String) -> Result<Acted, Error> {
        Ok(Acted {
            undo: self.undo_offer()?,
            ..self.acted(message)
        })
    }
}

fn refuse_far(dates: [NaiveDate; 2]) -> Result<(), Error> {
    let mut dates = dates.into_iter();
    match dates.find(|date| !is_in_our_years(*date)) {
        Some(date) => Err(Error::TooFarAway(date.to_string())),
        None => Ok(()),
    }
}

/// Reads a plan file and says what is wrong with it; nothing is opened or written.
pub fn check_plan(bytes: &[u8]) -> Check {
    plan::check(bytes, Content::shipped())
}

/// An error in words, also where no database could be opened.
pub fn failure(error: &Error, words: &Words, now: &Now) -> Failure {
    words.failure(error, now)
}
