//! `afterhand screen`.

use afterhand_engine::Companion;
use afterhand_engine::action::Action;
use afterhand_engine::content::Content;
use afterhand_engine::now::Now;
use afterhand_engine::safety::{Grouping, screen as lead_to};
use serde_json::{Value, json};

use super::{Desk, as_noted};
use crate::cli::{Reading, ScreenArgs};
use crate::output::{self, Stop};

pub fn screen(desk: &Desk<'_>, arguments: ScreenArgs) -> Result<(), Stop> {
    let reading = &arguments.reading;
    if arguments.list {
        return list(desk, reading);
    }
    if let Some(id) = arguments.show {
        return show(
            desk,
            &desk.open()?,
            id,
            reading.json,
            &desk.moment(reading)?,
        );
    }
    let answers = desk.answers(arguments.answer)?;
    let now = desk.clock.now();
    let mut companion = desk.open()?;
    let acted = companion
        .act(Action::Screen { answers }, &now)
        .map_err(|error| desk.stop(&error))?;
    let id = acted.screening.unwrap_or_default();
    show(desk, &companion, id, reading.json, &now)
}

fn show(
    desk: &Desk<'_>,
    companion: &Companion,
    id: i64,
    json: bool,
    now: &Now,
) -> Result<(), Stop> {
    let (screened, page) = companion
        .screened(id, now)
        .map_err(|error| desk.stop(&error))?;
    let words = desk.words;
    if json {
        let content = Content::shipped();
        let check_in = lead_to(&screened.answers, content).check_in.into_iter();
        return output::say_json(&json!({
            "id": screened.id,
            "at": as_noted(screened.at, &screened.zone, now),
            "heading": page.heading,
            "text": page.text,
            "asks": page.asks.iter().map(|ask| json!({
                "id": ask.sign.id,
                "text": ask.sign.text,
                "grouping": ask.grouping,
            })).collect::<Value>(),
            "say": page.asks.iter().map(|ask| &ask.say).collect::<Vec<_>>(),
            "held": page.held,
            "check_in": check_in.map(|flag| &flag.id).collect::<Vec<_>>(),
            "answers": screened.answers,
        }));
    }
    output::say(&words.command_paragraph(page.heading, page.text))?;
    for ask in page.asks {
        output::say(&words.command_call(ask.sign.text, ask.grouping))?;
        output::say(&words.command_indented(ask.say))?;
    }
    if let Some(check_in) = page.check_in {
        output::say(&words.command_call(check_in, words.command_checkin_list()))?;
    }
    if let Some(held) = page.held {
        output::say(&held)?;
    }
    output::say(&page.note)?;
    output::say(&words.command_screen_again(id))
}

/// Every question, grouped as the article has them.
fn list(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let content = Content::shipped();
    let words = desk.words;
    if reading.json {
        let questions = content.screen.iter().map(|question| {
            json!({
                "id": question.id,
                "group": question.group,
                "stops": question.stop,
                "text": words.data(&question.words()),
                "detail": words.data(&format!("{}.detail", question.words())),
            })
        });
        return output::say_json(&questions.collect::<Value>());
    }
    for group in Grouping::ALL {
        output::say(&words.data(&format!("screen-group-{}", group.name())))?;
        let questions = content.screen.iter();
        for question in questions.filter(|question| question.group == group) {
            let text = words.data(&question.words());
            let line = words.command_question(question.id.clone(), text);
            output::say(&words.command_indented(line))?;
        }
    }
    output::say(&words.data("screen-grouping-inferred"))?;
    output::say(&words.data("safety-unsure-counts"))
}
