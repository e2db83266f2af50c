//! `afterhand export`.

use std::fs;
use std::path::Path;

use afterhand_engine::archive;
use afterhand_engine::calendar_file::CalendarChoice;
use afterhand_engine::content::Content;
use afterhand_engine::error::Error;
use afterhand_engine::now::Now;
use afterhand_engine::records::{Records, SlotRecord};
use afterhand_host::{locale, whole_file};
use afterhand_share::tables::{self, DecimalMark, Table};
use afterhand_share::{calendar, fhir as fhir_file};
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
    let file = desk.open()?.calendar_file(&choice, &now);
    let file = file.map_err(|error| desk.stop(&error))?;
    if file.events.is_empty() {
        return Err(Stop::refused(desk.words.calendar_file_nothing()));
    }
    let name = arguments.file.display().to_string();
    refuse_another(desk, &arguments.file, arguments.yes)?;
    save(desk, &arguments.file, &calendar::write::write(&file))?;
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
    refuse_another(desk, place, arguments.yes)?;
    let table = arguments.what.unwrap_or(Table::Diary);
    let record = OnRecord::read(desk, &desk.clock.now(), table.needs_slots())?;
    save(desk, place, &record.table(table, mark, desk)?)?;
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
    let now = desk.clock.now();
    let record = OnRecord::read(desk, &now, wanted.iter().any(|table| table.needs_slots()))?;
    let mut files = Vec::new();
    for table in wanted {
        files.push((table.file_name(), record.table(table, mark, desk)?));
    }
    let read_me = tables::read_me(mark, words, &now).into_bytes();
    files.push((tables::READ_ME.to_owned(), read_me));
    for (file, _) in &files {
        refuse_another(desk, &place.join(file), arguments.yes)?;
    }
    fs::create_dir_all(place).map_err(|error| desk.stop(&Error::of_file(place.clone(), error)))?;
    for (file, bytes) in &files {
        save(desk, &place.join(file), bytes)?;
    }
    let names: Vec<&str> = files.iter().map(|(file, _)| file.as_str()).collect();
    output::say(&words.tables_saved(names.join(", "), name))
}

fn fhir(desk: &Desk<'_>, arguments: &FhirArgs) -> Result<(), Stop> {
    let (file, words) = (&arguments.file, desk.words);
    refuse_another(desk, file, arguments.yes)?;
    let OnRecord { records, slots } = OnRecord::read(desk, &desk.clock.now(), true)?;
    let name = arguments.name.as_deref();
    let content = Content::shipped();
    let bundle = fhir_file::write(&records, &slots, name, content, words, &mut |_| ());
    let bundle = bundle.map_err(|error| Stop::refused(words.tables_fault(error.to_string())))?;
    save(desk, file, &bundle)?;
    output::say(&words.fhir_saved(file.display().to_string()))
}

struct OnRecord {
    records: Records,
    slots: Vec<SlotRecord>,
}

impl OnRecord {
    fn read(desk: &Desk<'_>, now: &Now, with_slots: bool) -> Result<OnRecord, Stop> {
        let companion = desk.open()?;
        let records = companion.records(now).map_err(|error| desk.stop(&error))?;
        let slots = match with_slots {
            true => companion.slot_records(now, &mut |_| ()),
            false => Ok(Vec::new()),
        };
        let slots = slots.map_err(|error| desk.stop(&error))?;
        Ok(OnRecord { records, slots })
    }

    fn table(&self, table: Table, mark: DecimalMark, desk: &Desk<'_>) -> Result<Vec<u8>, Stop> {
        let words = desk.words;
        tables::write(table, &self.records, &self.slots, mark, words)
            .map_err(|error| Stop::refused(words.tables_fault(error.to_string())))
    }
}

fn is_table_file(place: &Path) -> bool {
    let extension = place.extension();
    extension.is_some_and(|extension| extension.eq_ignore_ascii_case("csv"))
}

fn save(desk: &Desk<'_>, file: &Path, bytes: &[u8]) -> Result<(), Stop> {
    whole_file::write_private(file, bytes)
        .map_err(|error| desk.stop(&Error::of_file(file.to_owned(), error)))
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
