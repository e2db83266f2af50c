//! Everything as one file, taken to another computer and brought in there.

use std::fs;

use afterhand_tests::Patient;
use serde_json::Value;

use super::NECK;

const SLOT: &str = "nk-chin-tuck@2026-11-24T08:30";
const CLOCK: &str = "2026-11-24T09:40:00Z";

/// What a file says is the same whenever it was written.
fn written(text: &str) -> Value {
    let mut written: Value = serde_json::from_str(text).unwrap();
    written.as_object_mut().unwrap().remove("written").unwrap();
    written
}

fn exported(patient: &Patient<'_>, name: &str) -> (String, Value) {
    let file = patient.file(name, "");
    let now = patient.at(CLOCK);
    now.runs(["export", "json", &file, "--yes"]).said();
    let text = fs::read_to_string(&file).unwrap();
    (file, written(&text))
}

fn with_notes() -> Patient<'static> {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at(CLOCK);
    now.runs(["done", SLOT]).said();
    now.runs([
        "session",
        "add",
        "--region",
        "neck",
        "--technique",
        "soft",
        "--ended",
        "2026-11-24T09:00",
    ])
    .said();
    now.runs([
        "diary",
        "add",
        "--pain",
        "4",
        "--note",
        "=1+1 <script>alert(1)</script> عربي",
    ])
    .said();
    now.runs(["checkin", "--answer", "RF-01=yes"]).said();
    now.runs("settings set country DE").said();
    patient
}

#[test]
fn everything_goes_to_another_computer_and_comes_back_the_same() {
    let old = with_notes();
    let (file, before) = exported(&old, "all.json");
    let new = Patient::new();
    let there = new.at(CLOCK);
    let asked = there.runs(["import", &file]).refused();
    assert!(
        asked.contains("Diary entries: 1 new, 0 here already, 0 different here."),
        "{asked}"
    );
    assert!(asked.contains("New plan: Neck course, autumn"), "{asked}");
    assert!(asked.contains("Add --yes to say yes."), "{asked}");
    let listed = there.runs("diary list --json").json();
    assert_eq!(listed["entries"], serde_json::json!([]));
    let said = there.runs(["import", &file, "--yes"]).said();
    assert!(said.contains("has been brought in"), "{said}");
    assert_eq!(there.state(SLOT), "done");
    assert_eq!(exported(&new, "again.json").1, before);
    let said = there.runs(["import", &file, "--yes"]).said();
    assert!(
        said.contains("Everything in this file is here already."),
        "{said}"
    );
    // What held exercises there holds them here.
    let held = there.runs("today").said();
    assert!(
        held.contains(
            &old.at(CLOCK)
                .runs("today")
                .said()
                .lines()
                .next()
                .unwrap()
                .to_owned()
        )
    );
}

#[test]
fn what_was_deleted_comes_back_from_the_file_and_from_a_backup() {
    let patient = with_notes();
    let now = patient.at(CLOCK);
    let (file, before) = exported(&patient, "all.json");
    let backup = patient.home().join("mine.db");
    let backup = backup.to_str().unwrap();
    now.runs(["backup", backup]).said();
    now.runs("delete-everything --yes").said();
    now.runs(["import", &file, "--yes"]).said();
    assert_eq!(exported(&patient, "again.json").1, before);
    let history = now.runs("history").said();
    assert!(
        history.contains("Data from a file were brought in"),
        "{history}"
    );
    now.runs("delete-everything --yes").said();
    assert!(!now.runs("history").said().contains("brought in"));
    now.runs(["restore", backup, "--yes"]).said();
    assert_eq!(exported(&patient, "restored.json").1, before);
    let history = now.runs("history").said();
    assert!(history.contains("A backup was brought back"), "{history}");
}

#[test]
fn a_file_that_is_not_whole_or_not_ours_changes_nothing() {
    let old = with_notes();
    let (file, _) = exported(&old, "all.json");
    let text = fs::read_to_string(&file).unwrap();
    let new = Patient::new();
    let there = new.at(CLOCK);
    let (_, before) = exported(&new, "before.json");
    let cut = &text[..text.char_indices().nth(text.chars().count() / 2).unwrap().0];
    for (name, content, place) in [
        ("cut.json", cut.to_owned(), "Line "),
        (
            "pain.json",
            text.replace("\"pain\": 4", "\"pain\": 40"),
            "Line ",
        ),
        ("deep.json", "[".repeat(2_000_000), "Line 1"),
        ("plan.json", "format = 1".to_owned(), "Line 1, column"),
        ("empty.json", String::new(), "Line 1"),
    ] {
        let file = new.file(name, content);
        let said = there.runs(["import", &file, "--yes"]).misused();
        assert!(
            said.contains(place) && said.contains("Nothing was changed."),
            "{said}"
        );
    }
    let newer = new.file("newer.json", text.replace("\"format\": 1", "\"format\": 9"));
    let said = there.runs(["import", &newer, "--yes"]).refused();
    assert!(said.contains("newer version"), "{said}");
    there.runs(["import", "/nowhere.json"]).misused();
    assert_eq!(exported(&new, "after.json").1, before);
}
