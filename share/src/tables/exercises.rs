//! The table of exercises: one line a slot.

use afterhand_engine::outcome::Excuse;
use afterhand_engine::progress::Became;
use afterhand_engine::records::SlotRecord;
use afterhand_engine::words::Words;

use super::{Cell, Rows};

/// A row for each slot, with what became of it.
pub fn exercises<'r>(slots: &'r [SlotRecord], words: &'r Words) -> Rows<'r> {
    let heading = vec![
        words.table_date(),
        words.table_time(),
        words.table_zone(),
        words.table_exercise(),
        words.table_plan(),
        words.table_dose(),
        words.table_became(),
        words.table_why(),
        words.table_answered_on(),
        words.table_answered_at(),
        words.table_repetitions(),
        words.table_pain_before(),
        words.table_pain_after(),
        words.table_effort(),
    ];
    let mut last: Option<(&SlotRecord, String, String)> = None;
    let rows = slots.iter().map(move |slot| {
        // Mostly it is the same dose of the same few exercises, and finding words takes longer than all else.
        let (title, dose) = match &last {
            Some((of, title, dose)) if of.exercise == slot.exercise && of.dose == slot.dose => {
                (title.clone(), dose.clone())
            }
            Some(_) | None => (words.exercise_name(&slot.exercise), words.dose(&slot.dose)),
        };
        last = Some((slot, title.clone(), dose.clone()));
        row(slot, title, dose, words)
    });
    (heading, Box::new(rows))
}

fn row(slot: &SlotRecord, title: String, dose: String, words: &Words) -> Vec<Cell> {
    let answered = slot.answered.map(|answered| slot.zone.local(answered));
    let practice = slot.practice.as_ref();
    let repetitions = practice.map(|practice| practice.reps.len());
    let effort = practice.and_then(|practice| practice.effort);
    vec![
        Cell::Date(slot.local.date()),
        Cell::Time(slot.local.time()),
        Cell::Text(slot.zone.name().to_owned()),
        Cell::Text(title),
        Cell::text(slot.plan.as_ref().map(|plan| plan.title.as_str())),
        Cell::Text(dose),
        Cell::Text(became(slot.became, words)),
        Cell::text(why(slot, words)),
        answered.map_or(Cell::Empty, |answered| Cell::Date(answered.date())),
        answered.map_or(Cell::Empty, |answered| Cell::Time(answered.time())),
        Cell::whole(repetitions.and_then(|number| i64::try_from(number).ok())),
        Cell::whole(practice.and_then(|practice| practice.before)),
        Cell::whole(practice.and_then(|practice| practice.after)),
        Cell::text(effort.map(|effort| words.data(&format!("effort-{}", effort.name())))),
    ]
}

fn became(became: Became, words: &Words) -> String {
    match became {
        Became::Done => words.became_done(),
        Became::DoneBeside => words.became_done_beside(),
        Became::InPart => words.became_in_part(),
        Became::Skipped => words.became_skipped(),
        Became::Missed => words.became_missed(),
        Became::Held => words.became_held(),
        Became::Stopped => words.became_stopped(),
        Became::Excused => words.became_excused(),
        Became::Paused => words.became_paused(),
        Became::ToCome => words.became_to_come(),
    }
}

fn why(slot: &SlotRecord, words: &Words) -> Option<String> {
    let excuse = slot.excuse.map(|excuse| match excuse {
        Excuse::Hurt => words.table_excuse_hurt(),
        Excuse::Clinician => words.table_excuse_clinician(),
        Excuse::Unwell => words.table_excuse_unwell(),
    });
    match (excuse, &slot.why) {
        (Some(excuse), Some(why)) => Some(format!("{excuse}: {why}")),
        (Some(only), None) => Some(only),
        (None, why) => why.clone(),
    }
}
