//! A plan file before it is taken, and the versions of a plan since.

use super::Companion;
use super::plans::{is_same, read, refuse_foreign_items, trust};
use crate::action::Over;
use crate::error::Error;
use crate::now::{Instant, Now};
use crate::plan::Plan;
use crate::plan::signature::Signature;
use crate::storage::PlanRow;
use crate::view::{self, Offer, PlanOffer};

/// What a file would bring, and what it was compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub offer: PlanOffer,
    pub over: Over,
}

/// A version of a plan on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanVersion {
    pub id: String,
    pub title: String,
    pub version: u32,
    pub taken: Instant,
    pub file: String,
    /// The public key that it was signed with.
    pub key: Option<String>,
    /// What it changed, a line each; of the first version nothing.
    pub changes: Vec<String>,
}

impl Companion {
    /// What a plan file would change; nothing is written.
    pub fn offer_plan(
        &self,
        file: &str,
        bytes: &[u8],
        signature: &Signature,
        now: &Now,
    ) -> Result<Offered, Error> {
        let (plan, remarks) = self.read_plan(file, bytes, now)?;
        let refused = match refuse_foreign_items(&plan, &self.store.last_plans(self.content)?) {
            Ok(()) => None,
            Err(error) => Some(self.words().failure(&error, now).message),
        };
        let last = self.store.last_plan(&plan.id)?;
        let standing = last
            .as_ref()
            .map(|row| read(row, self.content))
            .transpose()?;
        let keys = self.store.clinic_keys()?;
        let trust = trust(signature, &plan, last.as_ref(), standing.as_ref(), &keys);
        let text = String::from_utf8_lossy(bytes);
        let offer = Offer {
            plan: &plan,
            standing: standing.as_ref(),
            taken: match &last {
                Some(row) => self.words().at(row.taken()?, now),
                None => String::new(),
            },
            is_same: last.as_ref().is_some_and(|row| is_same(row, &text, now)),
            trust: &trust,
            remarks,
            refused,
        };
        Ok(Offered {
            offer: view::plan_offer(offer, self.words(), now),
            over: Over::row(last.as_ref()),
        })
    }

    /// The versions of one plan or of all, as they were taken, the first one first.
    pub fn plan_history(&self, id: Option<&str>, now: &Now) -> Result<Vec<PlanVersion>, Error> {
        let rows = self.store.plan_rows()?;
        if let Some(id) = id
            && !rows.iter().any(|row| row.id == id)
        {
            return Err(Error::UnknownPlan(id.to_owned()));
        }
        let mut earlier: Option<(PlanRow, Plan)> = None;
        let mut versions = Vec::new();
        for row in rows {
            if id.is_some_and(|id| id != row.id) {
                continue;
            }
            let plan = read(&row, self.content)?;
            let before = earlier.filter(|(before, _)| before.id == row.id);
            let then = now.at(row.taken()?);
            versions.push(PlanVersion {
                id: row.id.clone(),
                title: plan.title.clone(),
                version: row.version,
                taken: then.instant,
                file: row.file.clone(),
                key: row.key.clone(),
                changes: before.map_or_else(Vec::new, |(_, before)| {
                    view::plan_changes(&before, &plan, self.words(), &then)
                }),
            });
            earlier = Some((row, plan));
        }
        versions.sort_by_key(|version| version.taken);
        Ok(versions)
    }
}
