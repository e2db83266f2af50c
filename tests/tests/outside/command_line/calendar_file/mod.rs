//! The calendar that leaves.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

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

const ODD: &str = include_str!("odd.toml");
const FIRST: &str = "2026-01-02";
const LAST: &str = "2026-12-31";

/// Nights on which clocks change have exercises in the hour that is skipped and in the one that comes twice.
#[test]
#[ignore = "needs libical's headers, and a Python (PYTHON) with icalendar and recurring-ical-events"]
fn two_readers_find_every_instant_of_a_year() {
    for zone in [
        "Europe/London",
        "America/Santiago",
        "Australia/Lord_Howe",
        "Africa/Cairo",
    ] {
        let patient = Patient::new();
        patient
            .at("2026-01-01T00:00:00Z")
            .takes_plan(&ODD.replace("ZONE", zone));
        let now = patient.at("2026-01-01T12:00:00Z");
        now.runs("move nk-chin-tuck@2026-02-10T08:30 --to 2026-02-10T09:15")
            .said();
        now.runs("move nk-levator@2026-03-05T20:00 --to 2026-03-06T07:00")
            .said();
        now.runs("move po-scap@2026-05-04T10:30 --to 11:00 --following")
            .said();
        let file = patient.home().join("odd.ics").display().to_string();
        let export = [
            "export",
            "ics",
            &file,
            "--what",
            "exercises",
            "--from",
            FIRST,
            "--until",
            LAST,
        ];
        now.runs(export).said();
        let agenda = now
            .runs(["agenda", "--from", FIRST, "--until", LAST, "--json"])
            .said();
        let agenda: serde_json::Value = serde_json::from_str(&agenda).unwrap();
        let due = |slot: &serde_json::Value| {
            let due = chrono::DateTime::parse_from_rfc3339(slot["due"].as_str().unwrap());
            due.unwrap().timestamp()
        };
        let mut ours: Vec<i64> = agenda.as_array().unwrap().iter().map(due).collect();
        ours.sort();
        assert!(ours.len() > 3000, "{zone}");
        assert_eq!(read_by_python(&file), ours, "{zone}");
        assert_eq!(read_by_libical(&patient, &file), ours, "{zone}");
    }
}

fn read_by_python(file: &str) -> Vec<i64> {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let reader = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/outside/command_line/calendar_file/readers.py"
    );
    let read = Command::new(python)
        .args([reader, file, FIRST, LAST])
        .output()
        .unwrap();
    let starts: Vec<String> = serde_json::from_slice(&read.stdout).unwrap();
    starts
        .iter()
        .map(|start| {
            let start = chrono::DateTime::parse_from_rfc3339(start);
            start.unwrap().timestamp()
        })
        .collect()
}

fn read_by_libical(patient: &Patient<'_>, file: &str) -> Vec<i64> {
    let source = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/outside/command_line/calendar_file/libical.c"
    );
    let program = patient.home().join("libical");
    let compiled = Command::new("cc")
        .arg(source)
        .arg("-o")
        .arg(&program)
        .arg("-lical")
        .status();
    assert!(compiled.unwrap().success());
    let read = Command::new(program)
        .args([file, "1767225600", "1798848000"])
        .output()
        .unwrap();
    let text = String::from_utf8(read.stdout).unwrap();
    let mut starts: Vec<i64> = text.lines().map(|line| line.parse().unwrap()).collect();
    starts.sort();
    starts
}
