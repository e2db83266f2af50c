//! The calendar that leaves.

mod readers;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use afterhand_tests::Patient;

use super::NECK;

#[test]
fn the_plan_becomes_a_calendar_that_only_its_owner_reads() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes(NECK);
    let file = patient.home().join("plan.ics");
    let path = file.display().to_string();
    now.runs(["export", "ics", &path]).said();
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    assert!(text.contains("RRULE:FREQ=DAILY;UNTIL="));
    assert!(text.contains("DTSTART;TZID=Europe/London:20261127T150000"));
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    // What is there stays, unless the person says otherwise.
    now.runs(["export", "ics", &path]).refused();
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
}

#[test]
fn a_later_file_names_the_same_things_by_the_same_names() {
    let patient = Patient::new();
    let exported = |clock: &str| {
        let now = patient.at(clock);
        let file = patient.home().join("plan.ics").display().to_string();
        now.runs(["export", "ics", &file, "--yes"]).said();
        let text = fs::read_to_string(file).unwrap();
        let uids = text.split("\r\n").filter(|line| line.starts_with("UID:"));
        let mut uids: Vec<String> = uids.map(str::to_owned).collect();
        uids.sort();
        uids.dedup();
        uids
    };
    patient.at("2026-11-21T00:30:00Z").takes(NECK);
    let first = exported("2026-11-22T08:00:00Z");
    assert!(first.len() >= 10, "{first:?}");
    assert_eq!(exported("2026-11-23T08:00:00Z"), first);
}

#[test]
fn a_private_calendar_says_nothing_about_health() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes(NECK);
    let file = patient.home().join("plan.ics").display().to_string();
    now.runs(["export", "ics", &file, "--private"]).said();
    let text = fs::read_to_string(file).unwrap().to_lowercase();
    for word in ["chin", "nk-", "neck", "session", "novak", "description:1."] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn what_we_wrote_does_not_come_in_again() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes(NECK);
    let before = now.runs("appointment list --json").said();
    let file = patient.home().join("plan.ics").display().to_string();
    now.runs(["export", "ics", &file]).said();
    now.runs(["appointment", "import", &file]).said();
    assert_eq!(now.runs("appointment list --json").said(), before);
}

#[test]
fn what_somebody_else_exported_comes_in() {
    let (one, other) = (Patient::new(), Patient::new());
    let theirs = one.at("2026-11-24T08:00:00Z");
    theirs
        .runs("appointment add --at 2026-12-01T15:00 --minutes 40")
        .said();
    let file = one.home().join("theirs.ics").display().to_string();
    theirs.runs(["export", "ics", &file]).said();
    let mine = other.at("2026-11-24T08:00:00Z");
    mine.runs(["appointment", "import", &file]).said();
    let list = mine.runs("appointment list --json").said();
    assert!(list.contains("2026-12-01T15:00"), "{list}");
    // It is in their calendar, and in no other under our name.
    let file = other.home().join("mine.ics").display().to_string();
    mine.runs(["export", "ics", &file]).refused();
}
