//! Everything as one file.

use afterhand_engine::archive::{Archive, read, write};
use afterhand_engine::error::Error;

use crate::companion::{Companion, NECK};

fn written() -> Vec<u8> {
    let companion = Companion::at("2026-11-24T10:00[Europe/London]")
        .plan(NECK)
        .session("09:00", "neck", "mobilization")
        .notes(4, "2026-11-24T09:30")
        .feels("RF-01=yes")
        .cleared_by("Dr Novak", "2026-11-24T10:00");
    let engine = companion.engine.borrow();
    let archive: Archive = engine.archive(&companion.now, &mut |_| {}).unwrap();
    assert_eq!(archive.plans.len(), 1);
    assert_eq!(archive.sessions.len(), 1);
    assert_eq!(archive.entries.len(), 1);
    assert_eq!(archive.check_ins.len(), 1);
    assert_eq!(archive.clearances[0].check_ins, 1);
    let mut bytes = Vec::new();
    write(&archive, &mut bytes).unwrap();
    assert_eq!(read("all.json", &bytes).unwrap(), archive);
    bytes
}

#[test]
fn what_was_written_is_read_back_the_same() {
    written();
}

#[test]
fn a_file_that_ends_too_early_is_told_with_its_place() {
    let bytes = written();
    for end in (0..bytes.len() - 2).step_by(97) {
        let Err(Error::BadArchive { fault, .. }) = read("all.json", &bytes[..end]) else {
            panic!("{end} bytes were read as a whole");
        };
        assert!(fault.line >= 1 && !fault.text.is_empty());
    }
}

#[test]
fn a_score_that_no_door_takes_is_told_with_its_line() {
    let text = String::from_utf8(written()).unwrap();
    let bad = text.replace("\"pain\": 4", "\"pain\": 44");
    assert_ne!(bad, text);
    let line = bad.lines().position(|line| line.contains(": 44")).unwrap() + 1;
    let Err(Error::BadArchive { fault, .. }) = read("all.json", bad.as_bytes()) else {
        panic!("44 of 10 was taken");
    };
    assert_eq!(fault.line, line);
}

#[test]
fn a_newer_file_is_refused_and_an_older_or_a_deep_one_too() {
    let text = String::from_utf8(written()).unwrap();
    let newer = text.replace("\"format\": 1", "\"format\": 2");
    let refused = read("all.json", newer.as_bytes());
    assert!(matches!(refused, Err(Error::NewerArchive { .. })));
    let older = text.replace("\"format\": 1", "\"format\": 0");
    assert!(read("all.json", older.as_bytes()).is_err());
    assert!(read("all.json", &vec![b'['; 1_000_000]).is_err());
}
