//! A plan file that somebody wants to take, before it is taken.

use serde::Serialize;
use ts_rs::TS;

use super::ArchiveOffer;
use crate::action::Acted;
use crate::now::Now;
use crate::plan::change::changes;
use crate::plan::signature::{Trust, short_form};
use crate::plan::{Plan, own};
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanOffer {
    pub kind: OfferKind,
    pub title: String,
    /// "A. Novak · Harbour Physio".
    pub from: Option<String>,
    /// "New plan"; or that it is a new version, and of what.
    pub heading: String,
    /// Of a version: what it changes, a line each.
    pub changes: Vec<String>,
    /// Of a new plan: what it asks for.
    pub exercises: Vec<OfferedExercise>,
    /// Of a new plan: its course, rules and appointments, a line each.
    pub more: Vec<String>,
    /// Worth a second look.
    pub remarks: Vec<String>,
    pub signature: SignatureLine,
    /// Why it cannot be taken, though its signature does not speak against it.
    pub refused: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OfferKind {
    New,
    Update,
    /// Exactly what the person has.
    Same,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OfferedExercise {
    pub name: String,
    pub dose: String,
    pub when: String,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SignatureLine {
    pub mark: SignatureMark,
    pub text: String,
    /// The clinic may have a new key.
    pub trust: Option<TrustOffer>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SignatureMark {
    Signed,
    Unsigned,
    /// The person is asked whether they mean it.
    Asks,
    /// It cannot be taken.
    Refused,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TrustOffer {
    pub clinic: String,
    /// The new key's short form.
    pub key: String,
    pub question: String,
}

/// What came of a file that was brought to the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind", content = "of")]
#[ts(export)]
pub enum OpenedFile {
    Plan(Box<PlanOffer>),
    /// Everything of another computer.
    Archive(ArchiveOffer),
    /// A calendar, which was taken at once.
    Taken(Acted),
}

/// What is offered, and what stands.
pub(crate) struct Offer<'p> {
    pub plan: &'p Plan,
    pub standing: Option<&'p Plan>,
    /// "on 3 November".
    pub taken: String,
    pub is_same: bool,
    pub trust: &'p Trust,
    pub remarks: Vec<String>,
    pub refused: Option<String>,
}

pub(crate) fn plan_offer(offer: Offer<'_>, words: &Words, now: &Now) -> PlanOffer {
    let (plan, today) = (offer.plan, now.today());
    let mut remarks = offer.remarks;
    let (kind, heading) = match offer.standing {
        None => (OfferKind::New, words.offer_new()),
        Some(_) if offer.is_same => (OfferKind::Same, words.offer_same()),
        Some(_) => (OfferKind::Update, words.offer_update(offer.taken)),
    };
    let lines = match offer.standing {
        Some(standing) => lines(standing, plan, words, now),
        None => Vec::new(),
    };
    if let Some(standing) = offer
        .standing
        .filter(|standing| plan.issued < standing.issued)
    {
        let date = |date| words.date_seen_from(date, today);
        remarks.push(words.offer_older(date(plan.issued), date(standing.issued)));
    }
    if kind == OfferKind::Update && plan.id == own::ID {
        remarks.push(words.offer_own());
    }
    PlanOffer {
        kind,
        title: plan.title.clone(),
        from: words.clinician(&plan.clinician),
        heading,
        changes: match kind {
            OfferKind::Update if lines.is_empty() => vec![words.offer_nothing_changes()],
            OfferKind::Update => lines,
            OfferKind::New | OfferKind::Same => Vec::new(),
        },
        exercises: match kind {
            OfferKind::New => exercises(plan, words, now),
            OfferKind::Update | OfferKind::Same => Vec::new(),
        },
        more: match kind {
            OfferKind::New => more(plan, words, now),
            OfferKind::Update | OfferKind::Same => Vec::new(),
        },
        remarks,
        signature: signature(offer.trust, words),
        refused: offer.refused,
    }
}

/// What a version changes, a line each.
pub(crate) fn lines(old: &Plan, new: &Plan, words: &Words, now: &Now) -> Vec<String> {
    let today = now.today();
    let changes = changes(old, new, today);
    changes
        .iter()
        .map(|change| words.plan_change(change, today))
        .collect()
}

fn exercises(plan: &Plan, words: &Words, now: &Now) -> Vec<OfferedExercise> {
    let items = plan.items.iter().filter_map(|item| {
        let stage = item.stages.first()?;
        Some(OfferedExercise {
            name: words.exercise(item),
            dose: words.dose(&stage.dose),
            when: words.when_seen_from(item, stage, now.today()),
            note: item.note.clone(),
        })
    });
    items.collect()
}

/// What a plan brings besides exercises: what it changes where there was nothing of it.
fn more(plan: &Plan, words: &Words, now: &Now) -> Vec<String> {
    let bare = Plan {
        course: None,
        aftercare: Vec::new(),
        appointments: Vec::new(),
        ..plan.clone()
    };
    let items = plan.items.iter();
    let phases = items.flat_map(|item| words.later_phases(item, now.today()));
    phases.chain(lines(&bare, plan, words, now)).collect()
}

fn signature(trust: &Trust, words: &Words) -> SignatureLine {
    let (mark, text) = match trust {
        Trust::Unsigned => (SignatureMark::Unsigned, words.signature_none()),
        Trust::UnsignedNow { clinic } => (
            SignatureMark::Asks,
            words.signature_none_now(clinic.clone()),
        ),
        Trust::First {
            clinic: Some(clinic),
            key,
        } => (
            SignatureMark::Signed,
            words.signature_first(clinic.clone(), short_form(key)),
        ),
        Trust::First { clinic: None, key } => (
            SignatureMark::Signed,
            words.signature_first_unnamed(short_form(key)),
        ),
        Trust::AsBefore { clinic, key } => (
            SignatureMark::Signed,
            words.signature_as_before(clinic.clone(), short_form(key)),
        ),
        Trust::OtherClinic { earlier, key, .. } => (
            SignatureMark::Asks,
            words.signature_other_clinic(earlier.clone(), short_form(key)),
        ),
        Trust::OtherKey {
            clinic,
            remembered,
            given,
        } => (
            SignatureMark::Refused,
            words.other_key(clinic, remembered, given),
        ),
        Trust::Broken(broken) => (SignatureMark::Refused, words.broken_signature(*broken)),
    };
    let trust = match trust {
        Trust::OtherKey {
            clinic,
            remembered,
            given,
        } => Some(TrustOffer {
            clinic: clinic.clone(),
            key: short_form(given),
            question: words.ask_trust(clinic.clone(), short_form(given), short_form(remembered)),
        }),
        Trust::Unsigned
        | Trust::UnsignedNow { .. }
        | Trust::First { .. }
        | Trust::AsBefore { .. }
        | Trust::OtherClinic { .. }
        | Trust::Broken(_) => None,
    };
    SignatureLine { mark, text, trust }
}
