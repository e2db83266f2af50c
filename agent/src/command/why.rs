//! `afterhand why`.

use serde_json::{Value, json};

use super::{Desk, in_zone, today};
use crate::cli::Reading;
use crate::output::{self, Stop};

pub fn why(desk: &Desk<'_>, id: &str, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let story = desk
        .open()?
        .why(id, &now)
        .map_err(|error| desk.stop(&error))?;
    if reading.json {
        let events: Vec<Value> = story
            .events
            .iter()
            .map(|event| {
                json!({
                    "at": in_zone(event.at, &story.zone),
                    "kind": event.kind,
                    "text": event.text,
                })
            })
            .collect();
        return output::say_json(&json!({
            "id": id,
            "title": story.title,
            "due": in_zone(story.due, &story.zone),
            "opens": in_zone(story.opens, &story.zone),
            "window_ends": in_zone(story.closes, &story.zone),
            "state": today::state(story.state),
            "why": story.why,
            "events": events,
        }));
    }
    output::say(&desk.words.command_why(story.title, story.why))?;
    story.events.into_iter().try_for_each(|event| {
        let when = desk.words.moment(event.at, &now);
        output::say(&desk.words.command_why_line(event.text, when))
    })
}
