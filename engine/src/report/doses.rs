//! Which doses changed, by a new version of a plan or by a phase of it.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};

use crate::now::Now;
use crate::plan::{Dose, Item, Taken};
use crate::words::Words;

/// From a day on, another dose was asked for than before.
#[derive(Clone, Debug, PartialEq)]
pub struct DoseChange {
    pub on: NaiveDate,
    pub title: String,
    pub was: Dose,
    pub is: Dose,
}

/// Of the days from one to another, both included; first first. What a worse morning halved is not among
/// them.
pub fn dose_changes(
    plans: &[Taken],
    (from, until): (NaiveDate, NaiveDate),
    words: &Words,
    now: &Now,
) -> Vec<DoseChange> {
    let mut known: BTreeMap<(&str, &str), Dose> = BTreeMap::new();
    let mut changes = Vec::new();
    let until = until.min(now.today());
    let before = from.pred_opt().unwrap_or(from);
    for date in before.iter_days().take_while(|date| *date <= until) {
        let end = now.zone.start_of(date.succ_opt().unwrap_or(date));
        // The last moment of the day, and today the present one.
        let at = now.instant.min(end - TimeDelta::seconds(1));
        for taken in plans.iter().filter(|taken| taken.is_in_force(at)) {
            for item in &taken.plan.items {
                let Some(is) = dose_on(item, date) else {
                    continue;
                };
                let of = (taken.plan.id.as_str(), item.id.as_str());
                let was = known.insert(of, is);
                if let Some(was) = was.filter(|was| *was != is && date >= from) {
                    changes.push(DoseChange {
                        on: date,
                        title: words.exercise(item),
                        was,
                        is,
                    });
                }
            }
        }
    }
    changes
}

fn dose_on(item: &Item, date: NaiveDate) -> Option<Dose> {
    let stage = item.stages.iter().rev().find(|stage| stage.from <= date)?;
    Some(stage.dose)
}
