//! `afterhand measure add|list|remove`.

use afterhand_engine::action::Action;
use afterhand_engine::diary::{Measured, NewMeasure};
use afterhand_engine::view::diary::measure_text;
use serde_json::{Value, json};

use super::{Desk, as_noted};
use crate::cli::{MeasureArgs, MeasureCommand, Reading};
use crate::output::{self, Stop};

pub fn measure(desk: &Desk<'_>, command: MeasureCommand) -> Result<(), Stop> {
    match command {
        MeasureCommand::Add(arguments) => add(desk, arguments),
        MeasureCommand::List(reading) => list(desk, &reading),
        MeasureCommand::Remove { id } => desk.act(Action::RemoveMeasure { id }),
    }
}

fn add(desk: &Desk<'_>, arguments: MeasureArgs) -> Result<(), Stop> {
    let what = match (arguments.change, arguments.total) {
        (Some(change), _) => Measured::Change {
            change,
            since: arguments.since.unwrap_or_default(),
        },
        (None, Some((name, value))) => Measured::Total {
            name,
            value,
            date: arguments.date.unwrap_or_default(),
        },
        (None, None) => Measured::Activities {
            activities: arguments.activity,
        },
    };
    desk.act(Action::KeepMeasure {
        id: None,
        measure: NewMeasure {
            at: arguments.when,
            what,
        },
    })
}

fn list(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let measures = desk.open()?.measures();
    let mut measures = measures.map_err(|error| desk.stop(&error))?;
    measures.retain(|measure| measure.at <= now.instant);
    if reading.json {
        let rows = measures.iter().map(|measure| {
            let what = json!(measure.what);
            let mut row = json!({
                "id": measure.id,
                "at": as_noted(measure.at, &measure.zone, &now),
            });
            if let (Value::Object(row), Value::Object(what)) = (&mut row, what) {
                row.extend(what);
            }
            row
        });
        return output::say_json(&rows.collect::<Value>());
    }
    if measures.is_empty() {
        return output::say(&desk.words.command_no_measures());
    }
    measures.iter().try_for_each(|measure| {
        let when = as_noted(measure.at, &measure.zone, &now);
        let what = measure_text(&measure.what, desk.words);
        output::say(&desk.words.command_numbered(measure.id, what, when))
    })
}
