//! Plans, as they are taken.

use super::Companion;
use crate::action::{Acted, NewPlan, Over};
use crate::content::Content;
use crate::error::{Error, Question};
use crate::now::Now;
use crate::plan::signature::{self, Known, Signature, Standing, Trust};
use crate::plan::{self, Check, Exercise, Plan, Taken};
use crate::storage::{ClinicKeyRow, Label, PlanRow, Record, RecordKey};

impl Companion {
    pub(super) fn take_plan(&mut self, new: NewPlan, now: &Now) -> Result<Acted, Error> {
        let NewPlan {
            file,
            bytes,
            signature,
            over,
            confirmed,
        } = new;
        let (plan, remarks) = self.read_plan(&file, &bytes, now)?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let content = self.content;
        let version = self.store.act(now, |step| {
            refuse_foreign_items(&plan, &step.last_plans(content)?)?;
            let last = step.last_plan(&plan.id)?;
            if over.is_some_and(|over| over != Over::row(last.as_ref())) {
                return Err(Error::OfferOutdated);
            }
            if last.as_ref().is_some_and(|last| is_same(last, &text, now)) {
                return Err(Error::SamePlan {
                    title: plan.title.clone(),
                });
            }
            let standing = last
                .as_ref()
                .map(|row| read(row, self.content))
                .transpose()?;
            let keys = step.clinic_keys()?;
            let trust = trust(&signature, &plan, last.as_ref(), standing.as_ref(), &keys);
            refuse_untrusted(&trust, confirmed)?;
            let taken = now.instant.timestamp_millis();
            let version = last.map_or(1, |last| last.version + 1);
            step.label(Label::PlanTaken {
                title: plan.title.clone(),
            });
            if let Some((clinic, key)) = trust.to_remember() {
                step.put(Record::ClinicKey(ClinicKeyRow {
                    clinic: clinic.to_owned(),
                    key: key.to_owned(),
                    at: taken,
                }))?;
            }
            step.put(Record::Plan(PlanRow {
                id: plan.id.clone(),
                version,
                taken,
                file: file.clone(),
                text,
                key: signature.key().map(str::to_owned),
            }))?;
            Ok(version)
        })?;
        let message = if version == 1 {
            self.words().acted_plan_taken(plan.title)
        } else {
            self.words().acted_plan_updated(plan.title)
        };
        Ok(Acted {
            remarks,
            ..self.acted_with_undo(message)?
        })
    }

    pub(super) fn forget_key(
        &mut self,
        clinic: &str,
        confirmed: bool,
        now: &Now,
    ) -> Result<Acted, Error> {
        let clinic = self.store.act(now, |step| {
            let mut keys = step.clinic_keys()?.into_iter();
            let known = keys.find(|row| signature::is_same_clinic(&row.clinic, clinic));
            let known = known.ok_or_else(|| Error::UnknownClinic(clinic.to_owned()))?;
            if !confirmed {
                return Err(Error::Ask(Question::ForgetKey {
                    clinic: known.clinic,
                    remembered: known.key,
                }));
            }
            step.label(Label::KeyForgotten {
                clinic: known.clinic.clone(),
            });
            step.remove(RecordKey::ClinicKey(known.clinic.clone()))?;
            Ok(known.clinic)
        })?;
        self.acted_with_undo(self.words().acted_key_forgotten(clinic))
    }

    /// Reads a plan file for this person; nothing is written.
    pub fn check_plan(&self, bytes: &[u8], now: &Now) -> Result<Check, Error> {
        let told = self.present(now)?.person.flags;
        Ok(plan::check_for(&told, bytes, self.content))
    }

    /// The plan in a file, and what is worth a second look in it.
    pub(super) fn read_plan(
        &self,
        file: &str,
        bytes: &[u8],
        now: &Now,
    ) -> Result<(Plan, Vec<String>), Error> {
        let Check { plan, findings } = self.check_plan(bytes, now)?;
        let Some(plan) = plan else {
            return Err(Error::BadPlan {
                file: file.to_owned(),
                findings,
            });
        };
        let remarks = findings.iter().map(|finding| self.words().finding(finding));
        Ok((plan, remarks.collect()))
    }
}

impl Over {
    pub(super) fn row(last: Option<&PlanRow>) -> Over {
        match last {
            None => Over::Nothing,
            Some(row) => Over::Version {
                version: row.version,
                taken: row.taken,
            },
        }
    }
}

impl Trust {
    /// The clinic whose key this is from now on.
    fn to_remember(&self) -> Option<(&str, &str)> {
        match self {
            Trust::First { clinic, key } | Trust::OtherClinic { clinic, key, .. } => {
                Some((clinic.as_deref()?, key))
            }
            Trust::Unsigned
            | Trust::UnsignedNow { .. }
            | Trust::AsBefore { .. }
            | Trust::OtherKey { .. }
            | Trust::Broken(_) => None,
        }
    }
}

/// Whether this is the version that a person has. One that was taken while the clock was ahead is not in
/// force yet: it is taken anew.
pub(super) fn is_same(last: &PlanRow, text: &str, now: &Now) -> bool {
    last.text == text && last.taken <= now.instant.timestamp_millis()
}

/// What to think of a signature, with what stands and the keys that are remembered.
pub(super) fn trust(
    signature: &Signature,
    plan: &Plan,
    last: Option<&PlanRow>,
    standing: Option<&Plan>,
    keys: &[ClinicKeyRow],
) -> Trust {
    let known = keys.iter().map(|row| Known {
        clinic: &row.clinic,
        key: &row.key,
    });
    let standing = last.zip(standing).map(|(row, plan)| Standing {
        plan,
        key: row.key.as_deref(),
    });
    signature::trust(
        signature,
        plan,
        standing,
        &known.collect::<Vec<Known<'_>>>(),
    )
}

fn refuse_untrusted(trust: &Trust, confirmed: bool) -> Result<(), Error> {
    match trust {
        Trust::Broken(broken) => Err(Error::Signature(*broken)),
        Trust::OtherKey {
            clinic,
            remembered,
            given,
        } => Err(Error::OtherKey {
            clinic: clinic.clone(),
            remembered: remembered.clone(),
            given: given.clone(),
        }),
        Trust::UnsignedNow { clinic } if !confirmed => Err(Error::Ask(Question::UnsignedNow {
            clinic: clinic.clone(),
        })),
        Trust::OtherClinic { earlier, .. } if !confirmed => {
            Err(Error::Ask(Question::OtherClinic {
                earlier: earlier.clone(),
            }))
        }
        Trust::Unsigned
        | Trust::UnsignedNow { .. }
        | Trust::First { .. }
        | Trust::AsBefore { .. }
        | Trust::OtherClinic { .. } => Ok(()),
    }
}

/// A version on record as a plan.
pub(super) fn read(row: &PlanRow, content: &Content) -> Result<Plan, Error> {
    let plan = plan::check_taken(row.text.as_bytes(), content).plan;
    plan.ok_or_else(|| Error::Stored(format!("plan {} {}", row.id, row.version)))
}

/// A slot is known by its item, so one id must not stand for two exercises at once.
pub(super) fn refuse_foreign_items(plan: &Plan, others: &[Taken]) -> Result<(), Error> {
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
                    plan: other.plan.title.clone(),
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
