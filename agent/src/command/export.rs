//! `afterhand export`.

use std::path::Path;

use afterhand_engine::archive;
use afterhand_engine::calendar_file::CalendarChoice;
use afterhand_engine::error::Error;
use afterhand_host::whole_file;
use afterhand_share::calendar;
use serde_json::json;

use super::Desk;
use crate::cli::{CalendarArgs, CalendarPart, ExportCommand};
use crate::output::{self, Stop};

pub fn export(desk: &Desk<'_>, command: ExportCommand) -> Result<(), Stop> {
    match command {
        ExportCommand::Ics(arguments) => ics(desk, &arguments),
        ExportCommand::Json { file, yes } => as_json(desk, &file, yes),
        ExportCommand::Schema => output::say_json(&json!(archive::json_schema())),
    }
}

fn ics(desk: &Desk<'_>, arguments: &CalendarArgs) -> Result<(), Stop> {
    let has = |part| arguments.what.is_empty() || arguments.what.contains(&part);
    let now = desk.clock.now();
    let from = arguments.from.unwrap_or_else(|| now.today());
    if let Some(until) = arguments.until {
        desk.refuse_range(from, until)?;
    }
    let choice = CalendarChoice {
        from: arguments.from,
        until: arguments.until,
        exercises: has(CalendarPart::Exercises),
        appointments: has(CalendarPart::Appointments),
        aftercare: has(CalendarPart::Aftercare),
        alarms: !arguments.no_alarms,
        private: arguments.private,
    };
    let file = desk.open()?.calendar_file(&choice, &now);
    let file = file.map_err(|error| desk.stop(&error))?;
    if file.events.is_empty() {
        return Err(Stop::refused(desk.words.calendar_file_nothing()));
    }
    let name = arguments.file.display().to_string();
    refuse_another(desk, &arguments.file, arguments.yes)?;
    whole_file::write_private(&arguments.file, &calendar::write::write(&file))
        .map_err(|error| desk.stop(&Error::of_file(arguments.file.clone(), error)))?;
    let events = file.events.iter().filter(|event| !event.cancelled).count();
    output::say(&desk.words.calendar_file_saved(events, name))
}

fn as_json(desk: &Desk<'_>, file: &Path, yes: bool) -> Result<(), Stop> {
    refuse_another(desk, file, yes)?;
    let archive = desk.open()?.archive(&desk.clock.now(), &mut |_| {});
    let archive = archive.map_err(|error| desk.stop(&error))?;
    let mut bytes = Vec::new();
    archive::write(&archive, &mut bytes)
        .and_then(|()| whole_file::write_private(file, &bytes))
        .map_err(|error| desk.stop(&Error::of_file(file.to_owned(), error)))?;
    output::say(&desk.words.archive_saved(file.display().to_string()))
}

fn refuse_another(desk: &Desk<'_>, file: &Path, yes: bool) -> Result<(), Stop> {
    if yes || file.symlink_metadata().is_err() {
        return Ok(());
    }
    let words = desk.words;
    let name = file.display().to_string();
    let (there, how) = (words.command_file_there(name), words.command_say_yes());
    Err(Stop::refused(format!("{there} {how}")))
}
