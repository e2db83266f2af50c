//! The plan that a person types in from a paper sheet: a plan like any other, kept as a plan file. What
//! falls due before a change is the earlier version's, so a change is only ever about what is to come.

mod entry;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::draft::slug;
use super::fault::FaultKind;
use super::limits;
use super::{Dose, Item, Plan, Stage};

pub use entry::{CountUnit, NewDays, NewDose, NewExercise, NewOwnPlan, NewPhase, date, written};

/// What the plan of a person's own is known by.
pub const ID: &str = "own";
/// What a person can do of: older adults performed 2 better than 8 (Henry 1999); the number is ours.
pub const MOST_AT_ONCE: usize = 5;
/// One new exercise in so long is easier to judge; our own default.
pub const ONE_NEW_IN: TimeDelta = TimeDelta::days(2);

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Name,
    Steps,
    Sets,
    Count,
    Hold,
    Rest,
    Times,
    Days,
    From,
    Until,
    Note,
    PainLimit,
    Phases,
    Title,
    Who,
    Clinic,
    Phone,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// What a plan file would be refused for.
    Form(FaultKind),
    /// The day is over.
    DayOver,
    /// It ends before that day.
    AfterEnd,
    /// It does not fall due on that day.
    NotOnThatDay,
}

/// Why an own plan stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    Entry {
        /// Of what comes later, counted from 0.
        phase: Option<usize>,
        field: Field,
        fault: Fault,
    },
    /// There is no such exercise in it.
    Unknown(String),
    /// It is there already and goes on.
    AlreadyThere {
        title: String,
    },
    /// What the person told of themselves speaks against it.
    NotOffered {
        title: String,
        why: String,
    },
    Ended {
        title: String,
    },
    /// It has been answered, so it is part of what was.
    Answered {
        title: String,
    },
    /// There is no plan of their own yet.
    NoPlan,
}

impl Refusal {
    fn in_phase(self, index: usize) -> Refusal {
        match self {
            Refusal::Entry { field, fault, .. } => Refusal::Entry {
                phase: Some(index),
                field,
                fault,
            },
            Refusal::Unknown(_)
            | Refusal::AlreadyThere { .. }
            | Refusal::NotOffered { .. }
            | Refusal::Ended { .. }
            | Refusal::Answered { .. }
            | Refusal::NoPlan => self,
        }
    }
}

fn entry(field: Field, fault: Fault) -> Refusal {
    Refusal::Entry {
        phase: None,
        field,
        fault,
    }
}

impl Item {
    pub fn has_ended(&self, today: NaiveDate) -> bool {
        self.until.is_some_and(|until| until < today) || self.paused && self.until == Some(today)
    }

    /// The stage that holds on a day, or the first.
    pub fn stage_on(&self, date: NaiveDate) -> Option<&Stage> {
        let begun = self.stages.iter().take_while(|stage| stage.from <= date);
        begun.last().or(self.stages.first())
    }

    fn falls_on(&self, at: NaiveDateTime) -> bool {
        let mut dates = self.dates(at.date(), at.date());
        dates.any(|(_, stage)| stage.times.contains(&at.time()))
    }
}

impl Plan {
    fn own_item(&mut self, id: &str) -> Result<&mut Item, Refusal> {
        let item = self.items.iter_mut().find(|item| item.id == id);
        item.ok_or_else(|| Refusal::Unknown(id.to_owned()))
    }

    /// Puts an item in the place of the one with its id, or at the end. What of the old one was answered
    /// ahead of its time stays, and the change begins on the day after, which is returned.
    pub fn keep_item(
        &mut self,
        new: Item,
        answered: &[NaiveDateTime],
        today: NaiveDate,
    ) -> Option<NaiveDate> {
        match self.items.iter_mut().find(|item| item.id == new.id) {
            Some(item) if item.has_ended(today) => *item = new,
            Some(item) => {
                let (new, begins) = changed(item, new, answered, today);
                *item = new;
                return begins;
            }
            None => self.items.push(new),
        }
        None
    }

    /// Another dose from a day on, or on that day only.
    pub fn change_dose(
        &mut self,
        id: &str,
        dose: Dose,
        from: NaiveDate,
        only_that_day: bool,
        today: NaiveDate,
    ) -> Result<(), Refusal> {
        let item = self.own_item(id)?;
        if from < today {
            return Err(entry(Field::From, Fault::DayOver));
        }
        if item.until.is_some_and(|until| until < from) {
            return Err(entry(Field::From, Fault::AfterEnd));
        }
        let stages = match only_that_day {
            true if item.dates(from, from).next().is_none() => {
                return Err(entry(Field::From, Fault::NotOnThatDay));
            }
            true => on_one_day(&item.stages, dose, from, item.until),
            false => from_now_on(&item.stages, dose, from),
        };
        let stages = without_the_past(stages, item.from, today);
        if stages.len() > limits::MAX_PHASES + 1 {
            let most = limits::MAX_PHASES;
            return Err(entry(
                Field::Phases,
                Fault::Form(FaultKind::TooMany { most }),
            ));
        }
        item.stages = stages;
        Ok(())
    }

    pub fn pause_item(&mut self, id: &str) -> Result<(), Refusal> {
        self.own_item(id)?.paused = true;
        Ok(())
    }

    pub fn resume_item(&mut self, id: &str) -> Result<(), Refusal> {
        self.own_item(id)?.paused = false;
        Ok(())
    }

    /// From now on it does not fall due. What was answered ahead of its time stays.
    pub fn end_item(
        &mut self,
        id: &str,
        answered: &[NaiveDateTime],
        today: NaiveDate,
    ) -> Result<(), Refusal> {
        let item = self.own_item(id)?;
        let ahead = answered.iter().map(NaiveDateTime::date).max();
        let yesterday = today.pred_opt().unwrap_or(today);
        let last = ahead.unwrap_or(yesterday);
        if last < item.from {
            // It has not been due on a day that is over, and has to begin before it ends.
            item.from = item.from.min(today);
            item.until = Some(today);
            item.paused = true;
        } else {
            item.until = Some(item.until.map_or(last, |until| until.min(last)));
        }
        let (from, until) = (item.from, item.until);
        if let Some(first) = item.stages.first_mut() {
            first.from = from;
        }
        item.stages
            .retain(|stage| until.is_none_or(|until| stage.from <= until));
        Ok(())
    }

    pub fn remove_item(&mut self, id: &str) -> Result<(), Refusal> {
        self.own_item(id)?;
        self.items.retain(|item| item.id != id);
        Ok(())
    }
}

/// An id for an exercise of this name that no other has. It stands apart from those that clinics give, so
/// that their plans can be taken beside this one.
pub fn new_id(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let slug = slug(name);
    let slug = match slug.is_ascii() {
        true => slug.get(..SLUG).unwrap_or(&slug).trim_end_matches('-'),
        false => "exercise",
    };
    let first = format!("own-{slug}");
    let next = |number: u32| format!("{first}-{number}");
    let ids = [first.clone()].into_iter().chain((2..).map(next));
    let mut free = ids.filter(|id| !is_taken(id));
    free.next().unwrap_or(first)
}

/// Leaves room within an id for what makes it unique.
const SLUG: usize = 48;

fn changed(
    old: &Item,
    new: Item,
    answered: &[NaiveDateTime],
    today: NaiveDate,
) -> (Item, Option<NaiveDate>) {
    let new = Item {
        after_session: old.after_session,
        paused: old.paused,
        ..new
    };
    let awake = Item {
        paused: false,
        ..new.clone()
    };
    let lost = answered.iter().filter(|at| !awake.falls_on(**at));
    let last_answered = lost.max().map(NaiveDateTime::date);
    let Some(last) = last_answered else {
        return (new, None);
    };
    let begins = last.succ_opt().unwrap_or(last);
    if begins < new.from {
        return (new, None);
    }
    let mut stages = old.stages.clone();
    stages.retain(|stage| stage.from < begins);
    let later = new.stages.iter().filter(|stage| begins < stage.from);
    let first = new.stage_on(begins).map(|stage| Stage {
        from: begins,
        ..stage.clone()
    });
    stages.extend(first.into_iter().chain(later.cloned()));
    let until = new.until.map(|until| until.max(last));
    stages.retain(|stage| until.is_none_or(|until| stage.from <= until));
    let item = Item {
        from: old.from,
        until,
        stages: without_the_past(stages, old.from, today),
        ..new
    };
    (item, Some(begins))
}

fn on_one_day(
    stages: &[Stage],
    dose: Dose,
    day: NaiveDate,
    until: Option<NaiveDate>,
) -> Vec<Stage> {
    let Some((mut before, now, after)) = around(stages, day) else {
        return Vec::new();
    };
    let next_day = day.succ_opt().unwrap_or(day);
    let goes_on = until.is_none_or(|until| next_day <= until);
    let taken = after.first().is_some_and(|stage| stage.from == next_day);
    before.push(Stage {
        from: day,
        dose,
        ..now.clone()
    });
    if goes_on && !taken {
        before.push(Stage {
            from: next_day,
            ..now
        });
    }
    before.extend(after);
    before
}

/// What later goes back to the dose that held until now goes back to the new one.
fn from_now_on(stages: &[Stage], dose: Dose, from: NaiveDate) -> Vec<Stage> {
    let Some((mut before, now, mut after)) = around(stages, from) else {
        return Vec::new();
    };
    let next_day = from.succ_opt().unwrap_or(from);
    let is_return = |stage: &&Stage| {
        let usual = before.last().is_none_or(|before| same(before, stage));
        now.from == from && stage.from == next_day && usual
    };
    let usual = after.first().filter(is_return).map(|stage| stage.dose);
    let usual = usual.unwrap_or(now.dose);
    for stage in &mut after {
        if stage.dose == usual {
            stage.dose = dose;
        }
    }
    before.push(Stage { from, dose, ..now });
    before.extend(after);
    before
}

/// The stages that began before a day, the one that holds on it, and those that begin later; of an item,
/// which is never without a stage.
fn around(stages: &[Stage], day: NaiveDate) -> Option<(Vec<Stage>, Stage, Vec<Stage>)> {
    let begun = stages.iter().filter(|stage| stage.from <= day).count();
    let (begun, after) = stages.split_at(begun.max(1).min(stages.len()));
    let mut before = begun.to_vec();
    before.retain(|stage| stage.from < day);
    Some((before, begun.last()?.clone(), after.to_vec()))
}

fn same(one: &Stage, other: &Stage) -> bool {
    one.dose == other.dose && one.times == other.times && one.days == other.days
}

/// What held on days that are over is in the versions of those days; of what follows each other and is
/// the same, one is enough.
fn without_the_past(stages: Vec<Stage>, from: NaiveDate, today: NaiveDate) -> Vec<Stage> {
    let over = stages.windows(2).filter(|pair| pair[1].from < today);
    let over = over.count();
    let mut stages: Vec<Stage> = stages.into_iter().skip(over).collect();
    stages.dedup_by(|next, before| same(next, before));
    if let Some(first) = stages.first_mut() {
        first.from = from;
    }
    stages
}
