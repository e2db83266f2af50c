//! Plans, as they are taken.

use super::Companion;
use crate::action::Acted;
use crate::error::Error;
use crate::now::Now;
use crate::plan::{self, Check, Exercise, Plan, Taken};
use crate::storage::{Label, PlanRow, Record};

impl Companion {
    pub(super) fn take_plan(
        &mut self,
        file: &str,
        bytes: &[u8],
        now: &Now,
    ) -> Result<Acted, Error> {
        let Check { plan, findings } = self.check_plan(bytes, now)?;
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
                key: None,
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
}

impl Companion {
    /// Reads a plan file for this person; nothing is written.
    pub fn check_plan(&self, bytes: &[u8], now: &Now) -> Result<Check, Error> {
        let told = self.present(now)?.person.flags;
        Ok(plan::check_for(&told, bytes, self.content))
    }
}

/// A slot is known by its item, so one id must not stand for two exercises at once.
pub(super) fn refuse_foreign_items(plan: &Plan, others: Vec<Taken>) -> Result<(), Error> {
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
