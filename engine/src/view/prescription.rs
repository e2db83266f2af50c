//! What the plans in force say of an exercise.

use serde::Serialize;
use ts_rs::TS;

use crate::flare;
use crate::history::History;
use crate::now::Now;
use crate::plan::{Exercise, Item, Plan, Stage};
use crate::words::Words;

/// What a plan says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Prescribed {
    /// "5 times, hold 5 s".
    pub dose: String,
    /// "daily at 08:30 and 18:30, until Sunday 20 December".
    pub when: String,
    /// "From Monday 30 November: 8 times, hold 5 s, daily at 08:30".
    pub later: Vec<String>,
    /// "A. Novak · Harbour Physio".
    pub from: String,
    pub note: Option<String>,
}

/// An item of a plan in force, and what of it holds.
pub struct Prescription<'h> {
    pub plan: &'h Plan,
    pub item: &'h Item,
    /// Today's, or the first one.
    pub stage: &'h Stage,
    pub later: &'h [Stage],
}

impl<'h> Prescription<'h> {
    /// What the exercise's page is opened with.
    pub fn opens(&self) -> &'h str {
        opens(self.item)
    }
}

/// What an item's exercise is opened with.
pub fn opens(item: &Item) -> &str {
    match &item.exercise {
        Exercise::Library(id) => id,
        Exercise::Own { .. } => &item.id,
    }
}

/// What the plans in force prescribe today and later.
pub fn prescriptions<'h>(history: &'h History, now: &Now) -> Vec<Prescription<'h>> {
    let today = now.today();
    let plans = history.plans_in_force(now.instant).into_iter();
    let items = plans.flat_map(|plan| plan.items.iter().map(move |item| (plan, item)));
    let lasting = items.filter(|(_, item)| item.until.is_none_or(|until| today <= until));
    let prescriptions = lasting.filter_map(|(plan, item)| {
        let begun = item.stages.iter().take_while(|stage| stage.from <= today);
        let later = begun.count().max(1);
        Some(Prescription {
            plan,
            item,
            stage: item.stages.get(later - 1)?,
            later: &item.stages[later..],
        })
    });
    prescriptions.collect()
}

pub fn prescribed(
    one: &Prescription<'_>,
    history: &History,
    words: &Words,
    now: &Now,
) -> Prescribed {
    let dose = match flare::at(&history.flares, now.instant) {
        Some(flare) => words.flare_dose(
            words.dose(&one.stage.dose.halved()),
            words.day(now.zone.local(flare.at).date(), now),
        ),
        None => words.dose(&one.stage.dose),
    };
    let later = one.later.iter().map(|stage| {
        let date = words.long_date_seen_from(stage.from, now.today());
        words.later_stage(date, words.dose(&stage.dose), words.when(stage))
    });
    Prescribed {
        dose,
        when: match one.item.paused {
            true => words.own_paused_by_plan(),
            false => words.when_seen_from(one.item, one.stage, now.today()),
        },
        later: later.collect(),
        from: words
            .clinician(&one.plan.clinician)
            .unwrap_or_else(|| one.plan.title.clone()),
        note: one.item.note.clone(),
    }
}
