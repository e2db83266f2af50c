//! `afterhand show ID` of an exercise: its page as text.

use afterhand_engine::view::{ExercisePage, Prescribed, PrintedDose};
use serde_json::json;

use super::Desk;
use crate::output::{self, Stop};

pub fn show(desk: &Desk<'_>, page: ExercisePage, json: bool) -> Result<(), Stop> {
    if !json {
        return say(desk, page);
    }
    // The picture is what “afterhand figure” draws.
    let page = ExercisePage {
        figure: None,
        ..page
    };
    output::say_json(&json!({ "kind": "exercise", "title": page.name, "exercise": page }))
}

fn say(desk: &Desk<'_>, page: ExercisePage) -> Result<(), Stop> {
    let words = desk.words;
    output::say(&words.command_numbered_behind(page.name, page.id))?;
    let is_offered = page.not_offered.is_none();
    let first = [
        page.purpose,
        page.place,
        page.not_offered,
        page.warning,
        page.prescribed_only,
        page.held,
    ];
    for line in first.into_iter().flatten() {
        output::say(&line)?;
    }
    let mine = page.mine.into_iter().flat_map(|one| prescribed(desk, one));
    let ours = page.ours.into_iter().flat_map(|ours| {
        let dose = words.command_exercise_ours(ours.badge.label, ours.dose);
        [Some(dose), ours.sides, Some(ours.remark)]
            .into_iter()
            .flatten()
    });
    let printed = page.printed.into_iter();
    let printed = printed.map(|printed| one_source(desk, printed));
    let steps = page.steps.into_iter().zip(1_u32..);
    let steps = steps.map(|(step, number)| words.command_step(number.to_string(), step));
    let stops = page.stops.into_iter().chain([page.stop_always]);
    let parts: [(String, Vec<String>); 10] = [
        (words.command_show_mine(), mine.collect()),
        (words.command_show_ours(), ours.collect()),
        (words.command_show_steps(), steps.collect()),
        (words.command_show_feel(), page.feel.into_iter().collect()),
        (
            words.command_show_stop(),
            stops.filter(|_| is_offered).collect(),
        ),
        (
            words.command_show_caution(),
            page.caution.into_iter().collect(),
        ),
        (
            words.command_show_easier(),
            page.easier.into_iter().collect(),
        ),
        (
            words.command_show_harder(),
            page.harder.into_iter().collect(),
        ),
        (
            words.command_show_range(),
            page.range.into_iter().chain(printed).collect(),
        ),
        (words.command_show_sources(), page.sources),
    ];
    for (heading, lines) in parts {
        output::say_part(&words.command_heading(heading), lines, words)?;
    }
    output::say(&page.notice)
}

fn prescribed(desk: &Desk<'_>, one: Prescribed) -> Vec<String> {
    let words = desk.words;
    let dose = words.command_exercise_prescribed(one.dose, one.from, one.when);
    [dose]
        .into_iter()
        .chain(one.later)
        .chain(one.note)
        .collect()
}

/// "5 times, 4 times a day. Lying down. (Peak Physio: a practice's page)".
fn one_source(desk: &Desk<'_>, printed: PrintedDose) -> String {
    let said = [printed.dose.map(|dose| format!("{dose}.")), printed.remark];
    let said: Vec<String> = said.into_iter().flatten().collect();
    desk.words
        .command_with_remark(said.join(" "), printed.source)
}
