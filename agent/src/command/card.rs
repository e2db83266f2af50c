//! `afterhand card`: what to take along, as a picture or as text.

use afterhand_engine::view::{CardLine, CardPage};
use serde_json::json;

use super::{Desk, checkin};
use crate::cli::CardArgs;
use crate::output::{self, Stop};

pub fn card(desk: &Desk<'_>, arguments: &CardArgs) -> Result<(), Stop> {
    let now = desk.moment(&arguments.reading)?;
    let card = desk
        .open()?
        .card(arguments.session, desk.surroundings(), &now)
        .map_err(|error| desk.stop(&error))?;
    if arguments.reading.json {
        output::say_json(&json!(card))
    } else if arguments.text {
        say(desk, card)
    } else {
        output::say(&card.picture)
    }
}

fn say(desk: &Desk<'_>, card: CardPage) -> Result<(), Stop> {
    let words = desk.words;
    let rules = |lines: Vec<CardLine>| {
        let lines = lines.into_iter();
        let lines = lines.map(|line| words.command_card_line(line.basis, line.text, line.until));
        lines.collect::<Vec<String>>()
    };
    let calls = card.calls.iter().map(|call| checkin::call(call, words));
    let parts = [
        (words.card_first_hour(), rules(card.first_hour)),
        (words.card_later(), rules(card.later)),
        (words.card_note(), card.note.into_iter().collect()),
        (words.card_signs(), card.signs),
        (words.card_call(), calls.collect()),
        (words.card_home(), vec![card.at_home]),
    ];
    output::say(&card.heading)?;
    for (heading, lines) in parts {
        output::say_part(&words.command_heading(heading), lines, words)?;
    }
    output::say(&card.small)
}
