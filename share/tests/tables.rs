//! Tables as another reader of CSV takes them.

use afterhand_engine::Companion;
use afterhand_engine::diary::Entry;
use afterhand_engine::now::{Instant, Now, Zone};
use afterhand_engine::words::Words;
use afterhand_share::tables::{self, DecimalMark, Table};
use proptest::prelude::*;

/// By RFC 4180, letter by letter.
fn read(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let (mut row, mut field, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = text.strip_prefix('\u{feff}').unwrap().chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => field.push('"'),
            '"' => quoted = !quoted,
            '\r' if !quoted && letters.next_if_eq(&'\n').is_some() => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            letter if letter == separator && !quoted => row.push(std::mem::take(&mut field)),
            letter => field.push(letter),
        }
    }
    assert!(row.is_empty() && field.is_empty() && !quoted, "{text:?}");
    rows
}

/// The notes of a diary that has them, as they are read from its table.
fn notes(notes: &[String], mark: DecimalMark) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let companion = Companion::open(folder.path()).unwrap();
    let zone = Zone::named("Europe/London").unwrap();
    let now = Now {
        instant: Instant::UNIX_EPOCH,
        zone,
    };
    let mut records = companion.records(&now).unwrap();
    records.entries = notes
        .iter()
        .map(|note| Entry {
            id: 1,
            at: now.instant,
            zone: note.clone(),
            pain: Some(3),
            worst: None,
            moving: None,
            areas: Vec::new(),
            temperature: None,
            note: Some(note.clone()),
        })
        .collect();
    let file = tables::write(Table::Diary, &records, &[], mark, Words::english()).unwrap();
    let separator = match mark {
        DecimalMark::Point => ',',
        DecimalMark::Comma => ';',
    };
    let rows = read(&String::from_utf8(file).unwrap(), separator);
    let width = rows[0].len();
    assert!(rows.iter().all(|row| row.len() == width));
    rows.into_iter()
        .skip(1)
        .map(|mut row| row.pop().unwrap())
        .collect()
}

/// What may stand in a field: everything, and often what means something to a spreadsheet.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[=+@＝＋－＠\\-\t\r\n \"',;0-9a-z.|!(){}$:]{0,24}",
        "[=+@\\-][A-Z]{2,9}\\(\"[a-z:/.]{0,12}\"\\)",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_text_comes_back_and_none_is_a_formula(
        texts in prop::collection::vec(text(), 1..12),
        comma in any::<bool>(),
    ) {
        let mark = if comma { DecimalMark::Comma } else { DecimalMark::Point };
        let read = notes(&texts, mark);
        prop_assert_eq!(read.len(), texts.len());
        for (read, text) in read.iter().zip(&texts) {
            // Line ends are told apart by no spreadsheet, and what cannot be seen is left out.
            let kept: String = text
                .replace("\r\n", "\n")
                .replace('\r', "\n")
                .chars()
                .filter(|letter| !letter.is_control() || ['\n', '\t'].contains(letter))
                .collect();
            let whole = read == &kept || read.strip_prefix('\'') == Some(kept.as_str());
            prop_assert!(whole, "{:?} from {:?}", read, text);
            let begins = read.trim_start().chars().next();
            let sign = begins.is_some_and(|first| "=+-@＝＋－＠".contains(first));
            let is_number = read.replace(',', ".").parse::<f64>().is_ok();
            prop_assert!(!sign || is_number, "{:?} from {:?}", read, text);
            prop_assert!(!read.starts_with(['\t', '\r', '\n']), "{:?} from {:?}", read, text);
        }
    }
}
