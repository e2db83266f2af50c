//! `afterhand export`.

use std::path::Path;

use afterhand_engine::archive;
use afterhand_engine::calendar_file::CalendarChoice;
use afterhand_host::{locale, whole_file};
use afterhand_share::tables::{DecimalMark, Table};
use afterhand_share::take_along::{self, Fault};
use serde_json::json;

use super::Desk;
use crate::cli::{CalendarArgs, CalendarPart, ExportCommand, FhirArgs, TableArgs};
use crate::output::{self, Stop};

pub fn export(desk: &Desk<'_>, command: ExportCommand) -> Result<(), Stop> {
    match command {
        ExportCommand::Ics(arguments) => ics(desk, &arguments),
        ExportCommand::Json { file, yes } => as_json(desk, &file, yes),
        ExportCommand::Schema => output::say_json(&json!(archive::json_schema())),
        ExportCommand::Csv(arguments) => csv(desk, &arguments),
        ExportCommand::Fhir(arguments) => fhir(desk, &arguments),
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
    let calendar = take_along::calendar(&desk.open()?, &choice, &now);
    let calendar = calendar.map_err(|fault| stop(desk, fault))?;
    let name = arguments.file.display().to_string();
    desk.refuse_another(&arguments.file, arguments.yes)?;
    let written = whole_file::write_private(&arguments.file, &calendar.bytes);
    desk.written(&arguments.file, written)?;
    output::say(&desk.words.calendar_file_saved(calendar.entries, name))
}

fn as_json(desk: &Desk<'_>, file: &Path, yes: bool) -> Result<(), Stop> {
    desk.refuse_another(file, yes)?;
    let archive = desk.open()?.archive(&desk.clock.now(), &mut |_| {});
    let archive = archive.map_err(|error| desk.stop(&error))?;
    let written = whole_file::stream_private(file, |out| archive::write(&archive, out));
    desk.written(file, written)?;
    output::say(&desk.words.archive_saved(file.display().to_string()))
}

fn csv(desk: &Desk<'_>, arguments: &TableArgs) -> Result<(), Stop> {
    let place = &arguments.place;
    let mark = match arguments.decimal {
        Some(decimal) => decimal.into(),
        None if locale::has_decimal_comma() => DecimalMark::Comma,
        None => DecimalMark::Point,
    };
    match is_table_file(place) && !place.is_dir() {
        true => one_table(desk, arguments, mark),
        false => folder_of_tables(desk, arguments, mark),
    }
}

fn one_table(desk: &Desk<'_>, arguments: &TableArgs, mark: DecimalMark) -> Result<(), Stop> {
    let place = &arguments.place;
    desk.refuse_another(place, arguments.yes)?;
    let table = arguments.what.unwrap_or(Table::Diary);
    let (companion, now) = (desk.open()?, desk.clock.now());
    let bytes = take_along::table(&companion, table, mark, &now, desk.words);
    let bytes = bytes.map_err(|fault| stop(desk, fault))?;
    desk.written(place, whole_file::write_private(place, &bytes))?;
    output::say(&desk.words.table_saved(place.display().to_string()))
}

/// Everything is made before anything is written.
fn folder_of_tables(desk: &Desk<'_>, arguments: &TableArgs, mark: DecimalMark) -> Result<(), Stop> {
    let (place, words) = (&arguments.place, desk.words);
    let name = place.display().to_string();
    if place.exists() && !place.is_dir() {
        return Err(Stop::usage(words.tables_not_a_folder(name)));
    }
    let wanted = |table: &Table| arguments.what.is_none_or(|what| what == *table);
    let wanted: Vec<Table> = Table::ALL.into_iter().filter(wanted).collect();
    let (companion, now) = (desk.open()?, desk.clock.now());
    let files = take_along::tables(&companion, &wanted, mark, &now, words, &mut |_| ());
    let files = files.map_err(|fault| stop(desk, fault))?;
    for (file, _) in &files {
        desk.refuse_another(&place.join(file), arguments.yes)?;
    }
    desk.written(place, whole_file::write_folder_private(place, &files))?;
    let names: Vec<&str> = files.iter().map(|(file, _)| file.as_str()).collect();
    output::say(&words.tables_saved(names.join(", "), name))
}

fn fhir(desk: &Desk<'_>, arguments: &FhirArgs) -> Result<(), Stop> {
    let (file, words) = (&arguments.file, desk.words);
    desk.refuse_another(file, arguments.yes)?;
    let (companion, now) = (desk.open()?, desk.clock.now());
    let name = arguments.name.as_deref();
    let bundle = take_along::fhir(&companion, name, &now, words, &mut |_| ());
    let bundle = bundle.map_err(|fault| stop(desk, fault))?;
    desk.written(file, whole_file::write_private(file, &bundle))?;
    output::say(&words.fhir_saved(file.display().to_string()))
}

fn is_table_file(place: &Path) -> bool {
    let extension = place.extension();
    extension.is_some_and(|extension| extension.eq_ignore_ascii_case("csv"))
}

fn stop(desk: &Desk<'_>, fault: Fault) -> Stop {
    match fault {
        Fault::Data(error) => desk.stop(&error),
        Fault::NothingPlanned => Stop::refused(desk.words.calendar_file_nothing()),
        Fault::NotWritten(why) => Stop::refused(desk.words.tables_fault(why)),
    }
}
