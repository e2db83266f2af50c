//! What is on record as tables that a spreadsheet opens right.

mod cell;
mod exercises;
mod measures;
mod notes;
mod read_me;

use afterhand_engine::records::{Records, SlotRecord};
use afterhand_engine::words::Words;
use csv::{Terminator, WriterBuilder};

use cell::Cell;
pub use cell::{DecimalMark, harmless};
pub use read_me::{READ_ME, read_me};

/// One file each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    Diary,
    Sessions,
    Exercises,
    Measures,
    Reactions,
}

impl Table {
    /// In the order in which they are written.
    pub const ALL: [Table; 5] = [
        Table::Diary,
        Table::Sessions,
        Table::Exercises,
        Table::Measures,
        Table::Reactions,
    ];

    /// What it is called at the prompt.
    pub fn name(self) -> &'static str {
        match self {
            Table::Diary => "diary",
            Table::Sessions => "sessions",
            Table::Exercises => "exercises",
            Table::Measures => "measures",
            Table::Reactions => "reactions",
        }
    }

    /// The table with this name.
    pub fn named(name: &str) -> Option<Table> {
        Table::ALL.into_iter().find(|table| table.name() == name)
    }

    /// What its file is called.
    pub fn file_name(self) -> String {
        format!("{}.csv", self.name())
    }

    /// Whether it is made of the slots; all others do without.
    pub fn needs_slots(self) -> bool {
        match self {
            Table::Exercises => true,
            Table::Diary | Table::Sessions | Table::Measures | Table::Reactions => false,
        }
    }
}

/// A table as a file: UTF-8 with a byte-order mark, without which some spreadsheets guess another encoding; the
/// separator that goes with the decimal mark; lines as RFC 4180 ends them.
pub fn write(
    table: Table,
    records: &Records,
    slots: &[SlotRecord],
    mark: DecimalMark,
    words: &Words,
) -> Result<Vec<u8>, csv::Error> {
    let mut writer = WriterBuilder::new()
        .delimiter(mark.separator())
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    let mut put = |row: Vec<Cell>| {
        let fields = row.iter().map(|cell| cell.written(mark));
        writer.write_record(fields)
    };
    let (heading, mut rows) = match table {
        Table::Diary => notes::diary(records, words),
        Table::Sessions => notes::sessions(records, words),
        Table::Reactions => notes::reactions(records, words),
        Table::Measures => measures::measures(records, words),
        Table::Exercises => exercises::exercises(slots, words),
    };
    put(heading.into_iter().map(Cell::Text).collect())?;
    rows.try_for_each(put)?;
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

/// A heading, and a row for each thing.
type Rows<'r> = (Vec<String>, Box<dyn Iterator<Item = Vec<Cell>> + 'r>);

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
