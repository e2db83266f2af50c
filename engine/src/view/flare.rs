//! It was worse in the morning: what that means for today.

use chrono::Timelike;
use serde::Serialize;
use ts_rs::TS;

use super::Badge;
use super::aftercare::badge;
use super::today::GREETINGS;
use crate::aftercare::Basis;
use crate::flare::{self, Flare, WEEK};
use crate::history::History;
use crate::now::Now;
use crate::plan::Exercise;
use crate::reminder::Entry;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FlareCard {
    /// "Half as much, because it was worse this morning".
    pub heading: String,
    pub text: String,
    pub badge: Badge,
    /// The second within a week: whom to call.
    pub call: Option<String>,
    /// "Bridge: if the back of the thigh cramps, bring your feet closer."
    pub easier: Vec<String>,
    /// "It has settled since …"; without it the person can say so.
    pub settles: Option<String>,
}

pub fn flare_card(
    history: &History,
    entries: &[Entry<'_>],
    words: &Words,
    now: &Now,
) -> Option<FlareCard> {
    let flare = flare::at(&history.flares, now.instant)?;
    let mut easier: Vec<String> = entries
        .iter()
        .filter_map(|entry| match &entry.slot.item.exercise {
            Exercise::Library(id) => {
                let title = words.exercise(entry.slot.item);
                Some(words.flare_easier_line(words.how_to(id, "easier")?, title))
            }
            Exercise::Own { .. } => None,
        })
        .collect();
    easier.dedup();
    Some(FlareCard {
        heading: words.flare_heading(words.day(now.zone.local(flare.at).date(), now)),
        text: words.flare_text(),
        badge: Badge {
            explanation: words.flare_explain(),
            ..badge(Basis::AppDefault, words)
        },
        call: is_second(history, flare).then(|| call(history, words, now)),
        easier,
        settles: flare.settled.zip(flare.until()).map(|(since, until)| {
            words.flare_settles(
                words.day_and_time(since, now),
                words.day_and_time(until, now),
            )
        }),
    })
}

/// Whether "Worse this morning" can be said: by day, not twice, and only where there is something to halve.
pub fn can_be_noted(history: &History, now: &Now) -> bool {
    let [morning, _, evening] = GREETINGS;
    let is_day = (morning..evening).contains(&now.local().hour());
    let today = history.flares.iter().any(|flare| {
        let local = now.zone.local(flare.at);
        local.date() == now.today()
    });
    is_day && !today && !history.plans_in_force(now.instant).is_empty()
}

/// There was another one in the week before it.
fn is_second(history: &History, flare: &Flare) -> bool {
    let mut others = history.flares.iter().filter(|other| other.id != flare.id);
    others.any(|other| other.at <= flare.at && flare.at - WEEK < other.at)
}

fn call(history: &History, words: &Words, now: &Now) -> String {
    let plans = history.plans_in_force(now.instant);
    let clinician = plans.iter().rev().find_map(|plan| {
        let who = words.clinician(&plan.clinician)?;
        Some(match &plan.clinician.phone {
            Some(phone) => format!("{who}, {phone}"),
            None => who,
        })
    });
    match clinician {
        Some(who) => words.flare_second_to(who),
        None => words.flare_second(),
    }
}
