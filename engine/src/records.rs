//! What is on record, as it is told to others in files: rows of the engine's own types, and of each slot what
//! became of it.

use chrono::NaiveDateTime;

use crate::diary::{Entry, Measure, Reaction};
use crate::now::{Instant, Now, Zone};
use crate::outcome::{Answer, Excuse, Outcome};
use crate::person::{PlanZone, Settings};
use crate::plan::{Dose, Exercise, Item, Plan, Taken};
use crate::player::Practice;
use crate::progress::Became;
use crate::reminder;
use crate::safety::{CheckIn, Clearance, Screened};
use crate::session::{Booked, Course, Session};

/// Everything but the slots, the first first.
#[derive(Clone, Debug)]
pub struct Records {
    /// Random, one for each folder of data.
    pub identity: String,
    /// When and where they were read.
    pub now: Now,
    /// What the person had chosen then.
    pub settings: Settings,
    /// Those in force, one version of each.
    pub plans: Vec<Taken>,
    /// Those that the person keeps without a plan.
    pub courses: Vec<Course>,
    pub sessions: Vec<Session>,
    pub appointments: Vec<Booked>,
    pub entries: Vec<Entry>,
    pub reactions: Vec<Reaction>,
    pub measures: Vec<Measure>,
    pub check_ins: Vec<CheckIn>,
    pub screenings: Vec<Screened>,
    pub clearances: Vec<Clearance>,
}

impl Records {
    /// The zone whose clocks a plan follows.
    pub fn zone_of_plan<'a>(&'a self, plan: &'a Plan) -> &'a Zone {
        plan.zone(self.settings.plan_zone(&self.now.zone))
    }

    /// The zone in which something was noted; the computer's, where its name is unknown by now.
    pub fn zone(&self, name: &str) -> Zone {
        Zone::named(name).unwrap_or_else(|| self.now.zone.clone())
    }
}

/// An exercise at one time: of a plan, or done beside every plan.
#[derive(Clone, Debug, PartialEq)]
pub struct SlotRecord {
    pub item: String,
    pub exercise: Exercise,
    /// None: it was done beside the plans.
    pub plan: Option<PlanName>,
    /// When it was due; of what was done beside the plans when it began.
    pub due: Instant,
    /// The same on a clock in its zone.
    pub local: NaiveDateTime,
    /// The plan's, or where it was done.
    pub zone: Zone,
    /// As it was asked for then.
    pub dose: Dose,
    pub became: Became,
    pub excuse: Option<Excuse>,
    /// Why it was skipped, as the person wrote it.
    pub why: Option<String>,
    /// When the person answered.
    pub answered: Option<Instant>,
    /// The last go at it in the player.
    pub practice: Option<Practice>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanName {
    pub id: String,
    pub title: String,
}

impl SlotRecord {
    pub(crate) fn of(
        entry: &reminder::Entry<'_>,
        became: Became,
        practices: &[Practice],
        plan_zone: PlanZone<'_>,
    ) -> SlotRecord {
        let slot = &entry.slot;
        let Item { id, exercise, .. } = slot.item;
        let (why, excuse) = match entry.answer {
            Some(Answer {
                outcome: Outcome::Skipped { why, excuse },
                ..
            }) => (why.clone(), *excuse),
            Some(Answer {
                outcome: Outcome::Done,
                ..
            })
            | None => (None, None),
        };
        let plan = slot.plan();
        let mut goes = practices.iter().rev();
        SlotRecord {
            item: id.clone(),
            exercise: exercise.clone(),
            plan: Some(PlanName {
                id: plan.id.clone(),
                title: plan.title.clone(),
            }),
            due: slot.due,
            local: slot.local,
            zone: slot.zone(plan_zone).clone(),
            dose: entry.dose,
            became,
            excuse,
            why,
            answered: entry.answer.map(|answer| answer.at),
            practice: goes.find(|go| go.is_for(id, slot.meant_for)).cloned(),
        }
    }

    pub(crate) fn beside_the_plans(
        practice: Practice,
        exercise: Exercise,
        zone: &Zone,
    ) -> SlotRecord {
        SlotRecord {
            item: practice.item.clone(),
            exercise,
            plan: None,
            due: practice.began,
            local: zone.local(practice.began),
            zone: zone.clone(),
            dose: practice.dose,
            became: Became::DoneBeside,
            excuse: None,
            why: None,
            answered: None,
            practice: Some(practice),
        }
    }
}
