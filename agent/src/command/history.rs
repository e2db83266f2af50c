//! `afterhand history`: what was done when.

use afterhand_engine::now::Instant;
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::HistoryArgs;
use crate::output::{self, Stop};

pub fn history(desk: &Desk<'_>, arguments: &HistoryArgs) -> Result<(), Stop> {
    let now = desk.moment(&arguments.reading)?;
    let page = desk.open()?.history_page(&now);
    let page = page.map_err(|error| desk.stop(&error))?;
    if arguments.reading.json {
        let lines = page.days.iter().flat_map(|day| &day.lines);
        let rows = lines.map(|line| {
            json!({
                "step": line.step,
                "at": Instant::from_timestamp_millis(line.at).map(|at| in_zone(at, &now.zone)),
                "what": line.what,
                "undone": line.undone,
                "undo_to": line.undo.is_some(),
            })
        });
        return output::say_json(&rows.collect::<Value>());
    }
    if page.days.is_empty() {
        return output::say(&page.hint);
    }
    for day in page.days {
        output::say(&day.heading)?;
        for line in day.lines {
            output::say(&match line.step {
                Some(step) => desk.words.history_line(step, line.time, line.what),
                None => desk.words.history_fixed_line(line.time, line.what),
            })?;
        }
    }
    Ok(())
}
