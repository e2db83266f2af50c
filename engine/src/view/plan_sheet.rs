//! The plan on paper: what to do, when and how, and when to call.

use serde::Serialize;
use ts_rs::TS;

use super::prescription::{Prescribed, prescribed, prescriptions};
use super::today::caution;
use super::{Call, CardLine, CardPage};
use crate::content::Content;
use crate::figure::{Shown, figure};
use crate::history::History;
use crate::now::Now;
use crate::person::Settings;
use crate::plan::{Exercise, Side};
use crate::session::Booked;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanSheet {
    /// "Neck course, autumn".
    pub heading: String,
    /// "A. Novak · Harbour Physio · +44 20 7946 0000".
    pub from: Vec<String>,
    pub exercises: Vec<SheetExercise>,
    /// What to stop any exercise for.
    pub stop_always: String,
    /// The appointments that are booked, the next first.
    pub booked: Vec<String>,
    /// What holds after every session.
    pub after: Vec<CardLine>,
    pub signs: Vec<String>,
    pub calls: Vec<Call>,
    /// When it was printed, from what, and who has reviewed it.
    pub small: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetExercise {
    pub name: String,
    /// Where it starts and where it goes, side by side.
    pub figure: Option<String>,
    pub prescribed: Prescribed,
    pub steps: Vec<String>,
    /// "You noted osteoporosis: ask your clinician before you do this one."
    pub caution: Option<String>,
}

/// So many appointments fit a sheet that is read (our default).
const BOOKED: usize = 6;

/// `card` is that of a session to come: it holds whatever the next one will be.
pub fn plan_sheet(
    history: &History,
    settings: &Settings,
    card: CardPage,
    content: &Content,
    words: &Words,
    now: &Now,
) -> PlanSheet {
    let prescriptions = prescriptions(history, now);
    let mut titles: Vec<String> = Vec::new();
    let mut from: Vec<String> = Vec::new();
    for plan in history.plans_in_force(now.instant) {
        if plan.items.is_empty() {
            continue;
        }
        titles.push(plan.title.clone());
        let who = words.clinician(&plan.clinician);
        let line: Vec<String> = who
            .into_iter()
            .chain(plan.clinician.phone.clone())
            .collect();
        let line = line.join(" · ");
        if !line.is_empty() && !from.contains(&line) {
            from.push(line);
        }
    }
    let exercises = prescriptions
        .iter()
        .filter(|one| !one.item.paused)
        .map(|one| {
            let (picture, steps) = match &one.item.exercise {
                Exercise::Library(id) => {
                    let left = one.stage.dose.side == Side::Left;
                    (figure(id, Shown::Pair, left, words), words.steps_of(id))
                }
                Exercise::Own { steps, .. } => (None, steps.clone()),
            };
            SheetExercise {
                name: words.exercise(one.item),
                figure: picture,
                prescribed: prescribed(one, history, words, now),
                steps,
                caution: caution(&one.item.exercise, history, content, words),
            }
        });
    let booked = history.booked(settings, now).into_iter();
    let booked = booked.filter(|one| !one.cancelled && now.instant < one.starts);
    let line = |one: Booked| {
        let local = now.zone.local(one.starts);
        words.day_at(
            words.date_with_year(local.date()),
            local.format("%H:%M").to_string(),
        )
    };
    let printed = words.plan_sheet_printed(words.date_with_year(now.today()));
    PlanSheet {
        heading: match titles.is_empty() {
            true => words.plan_sheet_heading(),
            false => words.list(&titles),
        },
        from,
        exercises: exercises.collect(),
        stop_always: words.exercise_stop_always(),
        booked: booked.take(BOOKED).map(line).collect(),
        after: [card.first_hour, card.later].concat(),
        signs: card.signs,
        calls: card.calls,
        small: format!("{printed} {}", card.small),
    }
}
