//! What a person takes along, made in one place for the window and the command line.

use afterhand_engine::Companion;
use afterhand_engine::calendar_file::CalendarChoice;
use afterhand_engine::content::Content;
use afterhand_engine::error::Error;
use afterhand_engine::now::Now;
use afterhand_engine::records::{Records, SlotRecord};
use afterhand_engine::words::Words;

use crate::tables::{self, DecimalMark, Table};
use crate::{calendar, fhir};

/// Why there is nothing to take along.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error(transparent)]
    Data(#[from] Error),
    #[error("nothing is planned")]
    NothingPlanned,
    #[error("not written: {0}")]
    NotWritten(String),
}

/// A calendar file, and how many entries it has.
pub struct Calendar {
    pub bytes: Vec<u8>,
    pub entries: usize,
}

/// A calendar file of what is chosen. Refused where nothing is planned.
pub fn calendar(
    companion: &Companion,
    choice: &CalendarChoice,
    now: &Now,
) -> Result<Calendar, Fault> {
    let file = companion.calendar_file(choice, now)?;
    if file.events.is_empty() {
        return Err(Fault::NothingPlanned);
    }
    Ok(Calendar {
        bytes: calendar::write::write(&file),
        entries: file.events.iter().filter(|event| !event.cancelled).count(),
    })
}

/// One table as a file's bytes.
pub fn table(
    companion: &Companion,
    table: Table,
    mark: DecimalMark,
    now: &Now,
    words: &Words,
) -> Result<Vec<u8>, Fault> {
    OnRecord::read(companion, now, table.needs_slots(), &mut |_| ())?.table(table, mark, words)
}

/// Each with its name, and a text about them at the end. `progress` hears how much of the work is done,
/// from 0 to 1.
pub fn tables(
    companion: &Companion,
    wanted: &[Table],
    mark: DecimalMark,
    now: &Now,
    words: &Words,
    progress: &mut dyn FnMut(f64),
) -> Result<Vec<(String, Vec<u8>)>, Fault> {
    let needs_slots = wanted.iter().any(|table| table.needs_slots());
    let record = OnRecord::read(companion, now, needs_slots, progress)?;
    let mut files = Vec::new();
    for table in wanted {
        files.push((table.file_name(), record.table(*table, mark, words)?));
    }
    let read_me = tables::read_me(mark, words, now).into_bytes();
    files.push((tables::READ_ME.to_owned(), read_me));
    progress(1.0);
    Ok(files)
}

/// For other health programs. `name` is the person's, where they want it in the file.
pub fn fhir(
    companion: &Companion,
    name: Option<&str>,
    now: &Now,
    words: &Words,
    progress: &mut dyn FnMut(f64),
) -> Result<Vec<u8>, Fault> {
    let OnRecord { records, slots } = OnRecord::read(companion, now, true, progress)?;
    let content = Content::shipped();
    let rest = 1.0 - READ;
    let bundle = fhir::write(&records, &slots, name, content, words, &mut |part| {
        progress(READ + rest * part);
    });
    bundle.map_err(|error| Fault::NotWritten(error.to_string()))
}

/// How much of the work it is to read.
const READ: f64 = 0.7;

struct OnRecord {
    records: Records,
    slots: Vec<SlotRecord>,
}

impl OnRecord {
    fn read(
        companion: &Companion,
        now: &Now,
        with_slots: bool,
        progress: &mut dyn FnMut(f64),
    ) -> Result<OnRecord, Error> {
        let records = companion.records(now)?;
        let slots = match with_slots {
            true => companion.slot_records(now, &mut |part| progress(READ * part))?,
            false => Vec::new(),
        };
        Ok(OnRecord { records, slots })
    }

    fn table(&self, table: Table, mark: DecimalMark, words: &Words) -> Result<Vec<u8>, Fault> {
        tables::write(table, &self.records, &self.slots, mark, words)
            .map_err(|error| Fault::NotWritten(error.to_string()))
    }
}
