//! A year of the calendar that leaves, as other programs read it.

use std::path::PathBuf;
use std::process::Command;

use afterhand_tests::{Moment, Patient, reader};
use chrono::DateTime;
use serde_json::Value;

const ODD: &str = include_str!("odd.toml");

/// Nights on which clocks change have exercises in the hour that is skipped and in the one that comes twice.
#[test]
fn two_readers_find_every_instant_of_a_year() {
    let machine = Patient::new();
    let libical = Libical::compiled(&machine);
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
        let slots = compare(&patient, &now, &libical, ["2026-01-02", "2026-12-31"]);
        assert!(slots > 3000, "{zone}: {slots}");
    }
}

#[test]
fn two_readers_find_every_instant_of_the_examples() {
    let machine = Patient::new();
    let libical = Libical::compiled(&machine);
    for (plan, planned) in [("neck-course.toml", 234), ("low-back-course.toml", 342)] {
        let patient = Patient::new();
        let now = patient
            .at("2026-11-20T12:00:00Z")
            .in_zone("America/Santiago");
        now.takes(plan);
        let slots = compare(&patient, &now, &libical, ["2026-11-21", "2027-11-20"]);
        assert_eq!(slots, planned, "{plan}");
    }
}

/// How many there are.
fn compare(
    patient: &Patient<'_>,
    now: &Moment<'_, '_>,
    libical: &Libical,
    [first, last]: [&str; 2],
) -> usize {
    let file = patient.home().join("plan.ics").display().to_string();
    let export = [
        "export",
        "ics",
        &file,
        "--what",
        "exercises",
        "--from",
        first,
        "--until",
        last,
    ];
    now.runs(export).said();
    let agenda = now
        .runs(["agenda", "--from", first, "--until", last, "--json"])
        .json();
    let due = |slot: &Value| seconds(slot["due"].as_str().unwrap());
    let mut ours: Vec<i64> = agenda.as_array().unwrap().iter().map(due).collect();
    ours.sort();
    assert_eq!(by_python(&file, [first, last]), ours, "{file}");
    assert_eq!(libical.read(&file, [first, last]), ours, "{file}");
    ours.len()
}

fn by_python(file: &str, [first, last]: [&str; 2]) -> Vec<i64> {
    let read = reader("command_line/calendar_file/readers.py")
        .args([file, first, last])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&read.stderr);
    assert!(read.status.success(), "{said}");
    let starts: Vec<String> = serde_json::from_slice(&read.stdout).unwrap();
    starts.iter().map(|start| seconds(start)).collect()
}

fn seconds(instant: &str) -> i64 {
    DateTime::parse_from_rfc3339(instant).unwrap().timestamp()
}

/// The program that reads by libical.
struct Libical(PathBuf);

impl Libical {
    fn compiled(machine: &Patient<'_>) -> Libical {
        let source = machine.file("libical.c", include_str!("libical.c"));
        let program = machine.home().join("libical");
        let compiled = Command::new("cc")
            .args([&source, "-o"])
            .arg(&program)
            .arg("-lical")
            .status();
        assert!(
            compiled.is_ok_and(|compiled| compiled.success()),
            "The reader of calendars needs a C compiler and libical. On Debian: apt-get install gcc libical-dev"
        );
        Libical(program)
    }

    fn read(&self, file: &str, [first, last]: [&str; 2]) -> Vec<i64> {
        let day = |date: &str, days: i64| seconds(&format!("{date}T00:00:00Z")) + days * 86_400;
        let (from, until) = (day(first, -1), day(last, 2));
        let read = Command::new(&self.0)
            .args([file, &from.to_string(), &until.to_string()])
            .output()
            .unwrap();
        assert!(read.status.success(), "{}", read.status);
        let text = String::from_utf8(read.stdout).unwrap();
        let mut starts: Vec<i64> = text.lines().map(|line| line.parse().unwrap()).collect();
        starts.sort();
        starts
    }
}
