//! The exercises, for the window and the prompt.

use super::Companion;
use crate::error::Error;
use crate::history::History;
use crate::library::ExerciseFilter;
use crate::now::Now;
use crate::reminder::State;
use crate::view::{self, ExercisePage, ExercisesPage, Look};

impl Companion {
    /// The person's own exercises, and what of the library a filter lets through.
    pub fn exercises(&self, filter: ExerciseFilter, now: &Now) -> Result<ExercisesPage, Error> {
        self.exercises_page(filter, &self.present(now)?, now)
    }

    /// One exercise, by its id in the library or in a plan in force.
    pub fn exercise(&self, id: &str, look: Look, now: &Now) -> Result<ExercisePage, Error> {
        self.exercise_page(id, look, &self.present(now)?, now)
    }

    pub(super) fn exercises_page(
        &self,
        filter: ExerciseFilter,
        history: &History,
        now: &Now,
    ) -> Result<ExercisesPage, Error> {
        let answered = self.answered_own_items(history, now)?;
        let (content, words) = (self.content, self.words());
        Ok(view::exercises(
            filter, history, &answered, content, words, now,
        ))
    }

    pub(super) fn exercise_page(
        &self,
        id: &str,
        look: Look,
        history: &History,
        now: &Now,
    ) -> Result<ExercisePage, Error> {
        let page = view::exercise(id, look, history, self.content, self.words(), now);
        let page = page.ok_or_else(|| Error::UnknownExercise {
            given: id.to_owned(),
            closest: self.content.closest_exercise(id),
        })?;
        Ok(ExercisePage {
            start: self.start(&page, history, now)?,
            ..page
        })
    }

    /// Today's slot that is open, or the next one; an exercise of the library is done beside a plan that does
    /// not have it.
    fn start(
        &self,
        page: &ExercisePage,
        history: &History,
        now: &Now,
    ) -> Result<Option<String>, Error> {
        if page.mine.is_empty() {
            let is_free = page.not_offered.is_none() && page.prescribed_only.is_none();
            return Ok(is_free.then(|| page.id.clone()));
        }
        let settings = self.store.settings()?;
        let entries = view::today_entries(history, self.content, &settings, now).exercises;
        let of_it = entries
            .iter()
            .filter(|entry| view::opens(entry.slot.item) == page.id);
        let first = of_it.min_by_key(|entry| match entry.state {
            State::Open | State::Raised | State::Snoozed => 0,
            State::Planned => 1,
            State::Held => 2,
            State::Done | State::Skipped | State::Missed => 3,
        });
        Ok(first.map(|entry| entry.id.to_string()))
    }
}
