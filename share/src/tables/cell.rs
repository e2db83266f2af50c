//! One field of a table.

use chrono::{NaiveDate, NaiveTime};

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Empty,
    /// As a person wrote it.
    Text(String),
    Whole(i64),
    /// With a decimal point.
    Decimal(String),
    Date(NaiveDate),
    Time(NaiveTime),
}

impl Cell {
    /// Empty where there is none.
    pub fn text(text: Option<impl Into<String>>) -> Cell {
        text.map_or(Cell::Empty, |text| Cell::Text(text.into()))
    }

    /// Empty where there is none.
    pub fn whole(number: Option<impl Into<i64>>) -> Cell {
        number.map_or(Cell::Empty, |number| Cell::Whole(number.into()))
    }

    /// As it stands in the file: numbers with the mark, dates and times as ISO 8601 has them.
    pub fn written(&self, mark: DecimalMark) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) => harmless(text),
            Cell::Whole(number) => number.to_string(),
            Cell::Decimal(number) => match mark {
                DecimalMark::Point => number.clone(),
                DecimalMark::Comma => number.replace('.', ","),
            },
            Cell::Date(date) => date.format("%Y-%m-%d").to_string(),
            Cell::Time(time) => time.format("%H:%M").to_string(),
        }
    }
}

/// What stands before the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalMark {
    Point,
    Comma,
}

impl DecimalMark {
    /// Where decimals have a comma, spreadsheets take the semicolon between fields.
    pub fn separator(self) -> u8 {
        match self {
            DecimalMark::Point => b',',
            DecimalMark::Comma => b';',
        }
    }
}

/// A text that no spreadsheet takes for something to calculate: OWASP's apostrophe before what could begin a
/// formula. It shows in LibreOffice, and that is the price: a space would be trimmed by some programs, and
/// quotes around the field are no protection in any. What is a plain number stays one.
pub fn harmless(text: &str) -> String {
    let unbroken = text.replace("\r\n", "\n");
    let text: String = unbroken
        .chars()
        .filter_map(|letter| match letter {
            '\r' => Some('\n'),
            '\n' | '\t' => Some(letter),
            letter if letter.is_control() => None,
            letter => Some(letter),
        })
        .collect();
    match begins_formula(&text) && !is_number(&text) {
        true => format!("'{text}"),
        false => text,
    }
}

/// The full-width signs are read as the others by programs set to Japanese or Chinese, and what is blank
/// before any of them may be trimmed.
fn begins_formula(text: &str) -> bool {
    const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let begins_blank = text.starts_with(['\t', '\n']);
    begins_blank || text.trim_start().starts_with(SIGNS)
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let all_digits =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    all_digits(whole) && all_digits(fraction)
}
