//! `afterhand practice`: what was done in the player.

use afterhand_engine::player::{Effort, Finish, Practice};
use serde_json::{Value, json};

use super::{Desk, as_noted};
use crate::cli::PracticeArgs;
use crate::output::{self, Stop};

pub fn practice(desk: &Desk<'_>, arguments: &PracticeArgs) -> Result<(), Stop> {
    let now = desk.moment(&arguments.reading)?;
    let practices = desk.open()?.practices(arguments.days, &now);
    let practices = practices.map_err(|error| desk.stop(&error))?;
    if arguments.reading.json {
        let rows = practices.iter().map(|(practice, title, done)| {
            let began = as_noted(practice.began, &practice.zone, &now);
            row(practice, title, done, &began)
        });
        return output::say_json(&rows.collect::<Value>());
    }
    if practices.is_empty() {
        return output::say(&desk.words.command_no_practices());
    }
    practices.iter().try_for_each(|(practice, title, done)| {
        let began = as_noted(practice.began, &practice.zone, &now);
        let title = title.clone();
        output::say(&desk.words.command_practice(began, done.clone(), title))
    })
}

fn row(practice: &Practice, title: &str, done: &str, began: &str) -> Value {
    let meant_for = practice
        .meant_for
        .map(|meant| meant.format("%Y-%m-%dT%H:%M").to_string());
    json!({
        "id": practice.id,
        "item": practice.item,
        "meant_for": meant_for,
        "title": title,
        "began": began,
        "done": done,
        "finish": practice.finish.map(Finish::name),
        "reps": practice.reps,
        "hurts": practice.hurts,
        "before": practice.before,
        "after": practice.after,
        "effort": practice.effort.map(Effort::name),
    })
}
