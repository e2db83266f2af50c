//! `afterhand chart pain|adherence|body`: the SVG, or with `--json` what it says in words and as a table too.

use afterhand_engine::Companion;
use afterhand_engine::chart::Drawing;
use afterhand_engine::error::Error;
use afterhand_engine::now::Now;
use chrono::NaiveDate;
use serde_json::json;

use super::Desk;
use crate::cli::{ChartCommand, Reading};
use crate::output::{self, Stop};

pub fn chart(desk: &Desk<'_>, command: ChartCommand) -> Result<(), Stop> {
    match command {
        ChartCommand::Pain {
            from,
            until,
            width,
            reading,
        } => draw(desk, from, until, &reading, |companion, until, now| {
            companion.pain_chart(from, until, width, now)
        }),
        ChartCommand::Adherence {
            from,
            until,
            reading,
        } => draw(desk, from, until, &reading, |companion, until, now| {
            companion.weeks_chart(from, until, now)
        }),
        ChartCommand::Body {
            from,
            until,
            reading,
        } => draw(desk, from, until, &reading, |companion, until, now| {
            companion.body_chart(from, until, now)
        }),
    }
}

fn draw(
    desk: &Desk<'_>,
    from: NaiveDate,
    until: Option<NaiveDate>,
    reading: &Reading,
    drawing: impl FnOnce(&Companion, NaiveDate, &Now) -> Result<Drawing, Error>,
) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let until = until.unwrap_or(now.today());
    desk.refuse_range(from, until)?;
    let drawing = drawing(&desk.open()?, until, &now).map_err(|error| desk.stop(&error))?;
    match reading.json {
        true => output::say_json(&json!(drawing)),
        false => output::say(&drawing.svg),
    }
}
