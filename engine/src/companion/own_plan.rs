//! The plan that a person typed in. Each change is a new version of its plan file.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::Companion;
use super::plans::{read, refuse_foreign_items};
use crate::action::Acted;
use crate::content::Content;
use crate::error::Error;
use crate::history::History;
use crate::now::Now;
use crate::plan::own::{self, NewDose, NewExercise, NewOwnPlan, Refusal};
use crate::plan::{self, Check, Clinician, Exercise, Item, Plan};
use crate::storage::{Label, PlanRow, Record, RecordKey, Step};
use crate::view::{self, OwnExerciseForm};
use crate::words::Words;

/// A plan as a file of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFile {
    pub title: String,
    pub text: String,
}

impl Companion {
    pub(super) fn keep_own_exercise(
        &mut self,
        item: Option<String>,
        exercise: NewExercise,
        now: &Now,
    ) -> Result<Acted, Error> {
        let (content, words) = (self.content, self.words());
        let history = self.present(now)?;
        let today = now.today();
        let new = exercise.validate(String::new(), content, today)?;
        let title = words.exercise(&new);
        let is_new = item.is_none();
        let begins = self.store.act(now, |step| {
            let last = step.last_plan(own::ID)?;
            let mut plan = match &last {
                Some(row) => read(row, content)?,
                None => empty(words, now),
            };
            let known = item.as_ref().map(|id| known(&plan, id)).transpose()?;
            if known.is_none_or(|known| known.exercise != new.exercise) {
                refuse_not_offered(&new.exercise, &history, content, words, now)?;
            }
            let id = match item {
                Some(id) => id,
                None => new_id(&new, &plan, step, content, words, now)?,
            };
            let answered = step.answered(&id, local_now(now))?;
            let begins = plan.keep_item(Item { id, ..new }, &answered, today);
            let label = Label::OwnExerciseKept {
                title: title.clone(),
            };
            put(step, plan, last, label, content, words, now)?;
            Ok(begins)
        })?;
        let message = match is_new {
            true => words.acted_own_added(title),
            false => words.acted_own_changed(title),
        };
        let remark = begins.map(|date| words.own_begins_after_answer(words.long_date(date)));
        Ok(Acted {
            remarks: remark.into_iter().collect(),
            ..self.acted_with_undo(message)?
        })
    }

    pub(super) fn change_dose(
        &mut self,
        item: &str,
        dose: NewDose,
        from: &str,
        only_that_day: bool,
        now: &Now,
    ) -> Result<Acted, Error> {
        let dose = dose.validate()?;
        let from = own::date(from, own::Field::From)?;
        let today = now.today();
        let title = self.change_own(
            item,
            now,
            |title| Label::OwnDoseChanged { title },
            |plan, _| {
                plan.change_dose(item, dose, from, only_that_day, today)?;
                Ok(())
            },
        )?;
        let words = self.words();
        let (dose, date) = (words.dose(&dose), words.long_date_seen_from(from, today));
        let message = match only_that_day {
            true => words.acted_own_dose_once(date, dose, title),
            false => words.acted_own_dose(date, dose, title),
        };
        self.acted_with_undo(message)
    }

    pub(super) fn pause_own_exercise(&mut self, item: &str, now: &Now) -> Result<Acted, Error> {
        let title = self.change_own(
            item,
            now,
            |title| Label::OwnExercisePaused { title },
            |plan, _| Ok(plan.pause_item(item)?),
        )?;
        self.acted_with_undo(self.words().acted_own_paused(title))
    }

    pub(super) fn resume_own_exercise(&mut self, item: &str, now: &Now) -> Result<Acted, Error> {
        let (words, today) = (self.words(), now.today());
        let title = self.change_own(
            item,
            now,
            |title| Label::OwnExerciseResumed { title },
            |plan, _| {
                let known = known(plan, item)?;
                if known.has_ended(today) {
                    let title = words.exercise(known);
                    return Err(Refusal::Ended { title }.into());
                }
                Ok(plan.resume_item(item)?)
            },
        )?;
        self.acted_with_undo(words.acted_own_resumed(title))
    }

    pub(super) fn end_own_exercise(&mut self, item: &str, now: &Now) -> Result<Acted, Error> {
        let today = now.today();
        let title = self.change_own(
            item,
            now,
            |title| Label::OwnExerciseEnded { title },
            |plan, step| {
                let answered = step.answered(item, local_now(now))?;
                Ok(plan.end_item(item, &answered, today)?)
            },
        )?;
        self.acted_with_undo(self.words().acted_own_ended(title))
    }

    pub(super) fn remove_own_exercise(&mut self, item: &str, now: &Now) -> Result<Acted, Error> {
        let words = self.words();
        let title = self.change_own(
            item,
            now,
            |title| Label::OwnExerciseRemoved { title },
            |plan, step| {
                if step.has_history(item)? {
                    let title = words.exercise(known(plan, item)?);
                    return Err(Refusal::Answered { title }.into());
                }
                Ok(plan.remove_item(item)?)
            },
        )?;
        self.acted_with_undo(words.acted_own_removed(title))
    }

    pub(super) fn keep_own_plan(&mut self, given: &NewOwnPlan, now: &Now) -> Result<Acted, Error> {
        let (content, words) = (self.content, self.words());
        let (title, clinician) = given.validate()?;
        self.store.act(now, |step| {
            let row = step.last_plan(own::ID)?.ok_or(Refusal::NoPlan)?;
            let mut plan = read(&row, content)?;
            plan.title = title;
            plan.clinician = clinician;
            put(
                step,
                plan,
                Some(row),
                Label::OwnPlanKept,
                content,
                words,
                now,
            )
        })?;
        self.acted_with_undo(words.acted_own_plan_kept())
    }

    pub(super) fn own_exercise_form(
        &self,
        item: Option<&str>,
        used: Option<&str>,
        now: &Now,
    ) -> Result<OwnExerciseForm, Error> {
        let history = self.present(now)?;
        let before = now.instant - own::ONE_NEW_IN;
        let before = view::own_plan_in_force(&history, before);
        let (content, words) = (self.content, self.words());
        let form = view::own_exercise_form(item, used, &history, before, content, words, now);
        let unknown = || Refusal::Unknown(item.unwrap_or_default().to_owned());
        Ok(form.ok_or_else(unknown)?)
    }

    /// The items of the person's own plan that anything was ever said or done of.
    pub(super) fn answered_own_items(
        &self,
        history: &History,
        now: &Now,
    ) -> Result<BTreeSet<String>, Error> {
        let plan = view::own_plan_in_force(history, now.instant);
        let mut answered = BTreeSet::new();
        for item in plan.iter().flat_map(|plan| &plan.items) {
            if self.store.has_history(&item.id)? {
                answered.insert(item.id.clone());
            }
        }
        Ok(answered)
    }

    /// A plan in force, as its file stood; without an id the only one there is.
    pub fn plan_file(&self, id: Option<&str>, now: &Now) -> Result<PlanFile, Error> {
        let plans = self.store.plans(self.content, now.instant)?;
        let found = match (id, plans.as_slice()) {
            (None, [only]) => Some(only),
            (None, several) => several.iter().find(|taken| taken.plan.id == own::ID),
            (Some(id), several) => several.iter().find(|taken| taken.plan.id == id),
        };
        let unknown = || Error::UnknownPlan(id.unwrap_or(own::ID).to_owned());
        let taken = found.ok_or_else(unknown)?;
        let text = self.store.plan_text(&taken.plan.id, taken.version)?;
        Ok(PlanFile {
            title: taken.plan.title.clone(),
            text: text.ok_or_else(unknown)?,
        })
    }

    /// Changes an item of the person's own plan, and returns what it is called.
    fn change_own(
        &mut self,
        item: &str,
        now: &Now,
        label: impl FnOnce(String) -> Label,
        change: impl FnOnce(&mut Plan, &Step<'_>) -> Result<(), Error>,
    ) -> Result<String, Error> {
        let (content, words) = (self.content, self.words());
        self.store.act(now, |step| {
            let row = step.last_plan(own::ID)?.ok_or(Refusal::NoPlan)?;
            let mut plan = read(&row, content)?;
            let title = words.exercise(known(&plan, item)?);
            change(&mut plan, step)?;
            let label = label(title.clone());
            put(step, plan, Some(row), label, content, words, now)?;
            Ok(title)
        })
    }
}

/// Keeps a changed plan as its next version. A plan needs an exercise: with the last one, which was never
/// answered, all of it goes.
fn put(
    step: &mut Step<'_>,
    plan: Plan,
    last: Option<PlanRow>,
    label: Label,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Result<(), Error> {
    step.label(label);
    if plan.items.is_empty() {
        for version in (1..=last.map_or(0, |row| row.version)).rev() {
            let id = own::ID.to_owned();
            let key = RecordKey::Plan { id, version };
            if step.get(&key)?.is_some() {
                step.remove(key)?;
            }
        }
        return Ok(());
    }
    refuse_foreign_items(&plan, &step.last_plans(content)?)?;
    let text = plan::write(&plan, content)?;
    let Check { plan, findings } = plan::check(text.as_bytes(), content);
    let file = words.own_plan_file();
    if plan.is_none() {
        return Err(Error::BadPlan { file, findings });
    }
    if last.as_ref().is_some_and(|row| row.text == text) {
        return Ok(());
    }
    step.put(Record::Plan(PlanRow {
        id: own::ID.to_owned(),
        version: last.map_or(1, |row| row.version + 1),
        taken: now.instant.timestamp_millis(),
        file,
        text,
        key: None,
    }))
}

fn empty(words: &Words, now: &Now) -> Plan {
    Plan {
        id: own::ID.to_owned(),
        title: words.own_plan_title(),
        issued: now.today(),
        clinician: Clinician::default(),
        zone: None,
        course: None,
        items: Vec::new(),
        aftercare: Vec::new(),
        appointments: Vec::new(),
    }
}

fn known<'p>(plan: &'p Plan, id: &str) -> Result<&'p Item, Refusal> {
    let item = plan.items.iter().find(|item| item.id == id);
    item.ok_or_else(|| Refusal::Unknown(id.to_owned()))
}

/// What the person told of themselves rules an exercise out, unless a clinic prescribes it.
fn refuse_not_offered(
    exercise: &Exercise,
    history: &History,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Result<(), Refusal> {
    let Exercise::Library(id) = exercise else {
        return Ok(());
    };
    let plans = history.plans_in_force(now.instant);
    let mut prescribed = plans.iter().flat_map(|plan| &plan.items);
    let flags = content.exercise(id);
    let flags = flags.map(|exercise| exercise.ruled_out_by(&history.person.flags));
    match flags.and_then(|flags| words.not_offered(id, &flags)) {
        Some(why) if !prescribed.any(|item| item.exercise == *exercise) => {
            let title = words.data(&format!("exercise-{id}"));
            Err(Refusal::NotOffered { title, why })
        }
        Some(_) | None => Ok(()),
    }
}

/// An exercise of the library goes by its own id, so that it takes up what it was before; another by one
/// that stands for nothing else.
fn new_id(
    new: &Item,
    plan: &Plan,
    step: &Step<'_>,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Result<String, Error> {
    match &new.exercise {
        Exercise::Library(id) => {
            let there = plan.items.iter().find(|item| item.id == *id);
            match there.filter(|item| !item.has_ended(now.today())) {
                Some(_) => Err(Refusal::AlreadyThere {
                    title: words.exercise(new),
                }
                .into()),
                None => Ok(id.clone()),
            }
        }
        Exercise::Own { name, .. } => {
            let plans = step.last_plans(content)?;
            let is_taken = |id: &str| {
                let mut items = plans.iter().flat_map(|taken| &taken.plan.items);
                items.any(|item| item.id == id)
            };
            Ok(own::new_id(name, is_taken))
        }
    }
}

fn local_now(now: &Now) -> NaiveDateTime {
    now.zone.local(now.instant)
}
