//! `afterhand clearance add|list`.

use afterhand_engine::action::Action;
use afterhand_engine::session::Ended;
use serde_json::{Value, json};

use super::{Desk, as_noted};
use crate::cli::{ClearanceCommand, Reading};
use crate::output::{self, Stop};

pub fn clearance(desk: &Desk<'_>, command: ClearanceCommand) -> Result<(), Stop> {
    match command {
        ClearanceCommand::Add { who, said } => desk.act(Action::Clear {
            who,
            said: said.map_or(Ended::Now, Ended::At),
        }),
        ClearanceCommand::List(reading) => list(desk, &reading),
    }
}

fn list(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let clearances = desk.open()?.clearances();
    let mut clearances = clearances.map_err(|error| desk.stop(&error))?;
    clearances.retain(|clearance| clearance.at <= now.instant);
    if reading.json {
        let rows = clearances.iter().map(|clearance| {
            json!({
                "id": clearance.id,
                "who": clearance.who,
                "said": as_noted(clearance.said, &clearance.zone, &now),
                "noted": as_noted(clearance.at, &clearance.zone, &now),
            })
        });
        return output::say_json(&rows.collect::<Value>());
    }
    if clearances.is_empty() {
        return output::say(&desk.words.command_no_clearances());
    }
    clearances.iter().try_for_each(|clearance| {
        let said = desk.words.day_and_time(clearance.said, &now);
        output::say(&desk.words.clearance_line(said, clearance.who.clone()))
    })
}
