//! `afterhand search WORDS` and `afterhand learn list`: what there is to read. Neither needs any data.

use afterhand_engine::view::Found;
use afterhand_engine::{everything, found};
use serde_json::{Value, json};

use super::Desk;
use crate::cli::{LearnCommand, SearchArgs};
use crate::output::{self, Stop};

/// More is no answer.
const MOST: usize = 20;

pub fn search(desk: &Desk<'_>, arguments: &SearchArgs) -> Result<(), Stop> {
    desk.moment(&arguments.reading)?;
    let asked = arguments.words.join(" ");
    let pages =
        found(&asked, arguments.kind, MOST, desk.words).map_err(|error| desk.stop(&error))?;
    if pages.is_empty() && !arguments.reading.json {
        return Err(Stop::refused(desk.words.learn_nothing(asked)));
    }
    say(desk, pages, arguments.reading.json)
}

pub fn learn(desk: &Desk<'_>, command: &LearnCommand) -> Result<(), Stop> {
    let LearnCommand::List { kind, reading } = command;
    desk.moment(reading)?;
    let pages = everything(*kind, desk.words).map_err(|error| desk.stop(&error))?;
    say(desk, pages, reading.json)
}

fn say(desk: &Desk<'_>, pages: Vec<Found>, json: bool) -> Result<(), Stop> {
    if json {
        let pages = pages.into_iter();
        let pages = pages.map(|one| json!({ "id": one.id, "kind": one.kind, "title": one.title }));
        return output::say_json(&pages.collect::<Value>());
    }
    let mut pages = pages.into_iter();
    pages.try_for_each(|one| {
        let line = desk.words.command_found(one.id, one.label, one.title);
        output::say(&line)
    })
}
