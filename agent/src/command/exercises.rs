//! `afterhand exercises`: the person's own, then the library.

use afterhand_engine::library::ExerciseFilter;
use afterhand_engine::view::{ExercisesPage, Prescribed};
use serde_json::{Value, json};

use super::Desk;
use crate::cli::ExercisesArgs;
use crate::output::{self, Stop};

pub fn exercises(desk: &Desk<'_>, arguments: &ExercisesArgs) -> Result<(), Stop> {
    let now = desk.moment(&arguments.reading)?;
    let filter = ExerciseFilter {
        region: arguments.region,
        position: arguments.position,
        equipment: arguments.equipment,
        desk: arguments.desk,
    };
    let page = desk.open()?.exercises(filter, &now);
    let page = page.map_err(|error| desk.stop(&error))?;
    match arguments.reading.json {
        true => output::say_json(&as_json(&page)),
        false => say(desk, page),
    }
}

fn as_json(page: &ExercisesPage) -> Value {
    let mine = page.mine.iter().map(|one| {
        json!({
            "id": one.id,
            "title": one.name,
            "prescribed": one.prescribed,
            "caution": one.caution,
            "held": one.held,
        })
    });
    let cards = page.cards.iter().map(|card| {
        json!({
            "id": card.id,
            "kind": "exercise",
            "title": card.name,
            "purpose": card.purpose,
            "place": card.place,
            "in_plan": card.in_plan,
            "remark": card.remark,
            "held": card.held,
        })
    });
    let not_offered = page.not_offered.iter();
    let not_offered =
        not_offered.map(|one| json!({ "id": one.id, "title": one.name, "why": one.why }));
    json!({
        "notice": page.notice,
        "mine": mine.collect::<Vec<Value>>(),
        "exercises": cards.collect::<Vec<Value>>(),
        "not_offered": not_offered.collect::<Vec<Value>>(),
    })
}

fn say(desk: &Desk<'_>, page: ExercisesPage) -> Result<(), Stop> {
    let words = desk.words;
    if !page.mine.is_empty() {
        output::say(&words.command_heading(words.command_exercises_mine()))?;
    }
    for one in page.mine {
        let Prescribed { dose, when, .. } = one.prescribed;
        let line = words.command_exercise_mine(dose, one.id, one.name, when);
        output::say(&words.command_indented(line))?;
        for remark in [one.caution, one.held].into_iter().flatten() {
            output::say(&words.command_indented(words.command_indented(remark)))?;
        }
    }
    output::say(&words.command_heading(page.shown))?;
    for card in page.cards {
        let line = words.command_exercise_line(card.id, card.name, card.place);
        let remarks = [card.remark, card.held].into_iter().flatten();
        let line = remarks.fold(line, |line, remark| words.command_with_remark(line, remark));
        output::say(&words.command_indented(line))?;
    }
    if let Some(nothing) = page.nothing {
        output::say(&words.command_indented(nothing))?;
    }
    if !page.not_offered.is_empty() {
        output::say(&words.command_heading(words.command_exercises_ask()))?;
    }
    for one in page.not_offered {
        let line = words.command_exercise_ask(one.id, one.name, one.why);
        output::say(&words.command_indented(line))?;
    }
    output::say(&page.notice)
}
