//! `afterhand agenda`.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::Reading;
use crate::output::{self, Stop};

/// Ten years and a bit; more is a slip of the keyboard.
const LONGEST_DAYS: i64 = 4000;

pub fn agenda(
    desk: &Desk<'_>,
    from: NaiveDate,
    until: NaiveDate,
    reading: &Reading,
) -> Result<(), Stop> {
    let days = until.signed_duration_since(from).num_days();
    if !(0..=LONGEST_DAYS).contains(&days) {
        return Err(Stop::usage(desk.words.command_bad_range(LONGEST_DAYS)));
    }
    let now = desk.moment(reading)?;
    let companion = desk.open()?;
    let settings = companion.settings().map_err(|error| desk.stop(&error))?;
    let plan_zone = settings.plan_zone(&now.zone);
    let slots = companion
        .agenda(from, until, &now, |slot, held_until, words| {
            let zone = slot.zone(plan_zone);
            json!({
                "id": slot.id().to_string(),
                "item": slot.item.id,
                "title": words.exercise(slot.item),
                "due": in_zone(slot.due, zone),
                "held_until": held_until.map(|until| in_zone(until, zone)),
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
        output::say(&desk.words.command_agenda_line(text("due"), text("title")))
    })
}
