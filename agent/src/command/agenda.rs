//! `afterhand agenda`.

use afterhand_engine::hold::{Cause, Hold};
use afterhand_engine::now::Now;
use afterhand_engine::safety::StopId;
use afterhand_engine::words::Words;
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::Reading;
use crate::output::{self, Stop};

pub fn agenda(
    desk: &Desk<'_>,
    from: NaiveDate,
    until: NaiveDate,
    reading: &Reading,
) -> Result<(), Stop> {
    desk.refuse_range(from, until)?;
    let now = desk.moment(reading)?;
    let companion = desk.open()?;
    let settings = companion.settings().map_err(|error| desk.stop(&error))?;
    let plan_zone = settings.plan_zone(&now.zone);
    let slots = companion
        .agenda(from, until, &now, |slot, hold, words| {
            let zone = slot.zone(plan_zone);
            let until = hold.and_then(|hold| hold.until);
            json!({
                "id": slot.id().to_string(),
                "item": slot.item.id,
                "title": words.exercise(slot.item),
                "due": in_zone(slot.due, zone),
                "held_until": until.map(|until| in_zone(until, zone)),
                "held_by": hold.map(|hold| cause(hold.cause)),
                "held": hold.map(|hold| in_words(hold, words, &now)),
            })
        })
        .map_err(|error| desk.stop(&error))?;
    if reading.json {
        return output::say_json(&Value::Array(slots));
    }
    if slots.is_empty() {
        return output::say(&desk.words.command_nothing_in_range());
    }
    slots.iter().try_for_each(|slot| {
        let text = |key: &str| slot[key].as_str().unwrap_or_default().to_owned();
        let line = desk.words.command_agenda_line(text("due"), text("title"));
        output::say(&match text("held") {
            held if held.is_empty() => line,
            held => desk.words.command_with_remark(line, held),
        })
    })
}

fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::Session { .. } => "session",
        Cause::Stop(StopId::CheckIn(_)) => "check_in",
        Cause::Stop(StopId::Screening(_)) => "screening",
    }
}

fn in_words(hold: Hold, words: &Words, now: &Now) -> String {
    match hold.until {
        Some(until) => words.command_held(words.until(until, now)),
        None => words.remark_stopped(words.day_and_time(hold.from, now)),
    }
}
