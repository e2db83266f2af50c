//! The exercises, for the window and the prompt.

use super::Companion;
use crate::error::Error;
use crate::history::History;
use crate::library::ExerciseFilter;
use crate::now::Now;
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
        let (content, words) = (self.content, self.words);
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
        let page = view::exercise(id, look, history, self.content, self.words, now);
        page.ok_or_else(|| Error::UnknownExercise {
            given: id.to_owned(),
            closest: self.content.closest_exercise(id),
        })
    }
}
