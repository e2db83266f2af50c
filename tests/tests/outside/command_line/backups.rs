//! Backups at the prompt: saved, listed, brought back, and everything deleted; a sudden end in the middle.

use std::fs;
use std::process::Command;
use std::time::Duration;

use afterhand_tests::Patient;

use super::NECK;

const SLOT: &str = "nk-chin-tuck@2026-11-24T08:30";

#[test]
fn a_backup_brings_back_what_was() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:40:00Z");
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let file = patient.data().join("../mine.db");
    let named = file.to_str().unwrap();
    now.runs(["backup", named]).said();
    now.runs(["done", SLOT]).said();
    let asked = now.runs(["restore", named]).refused();
    assert!(
        asked.contains("Exercises done or skipped: here 1"),
        "{asked}"
    );
    assert_eq!(now.state(SLOT), "done");
    now.runs(["restore", named, "--yes"]).said();
    assert_ne!(now.state(SLOT), "done");
    now.runs("restore latest --yes").said();
    assert_eq!(now.state(SLOT), "done");
    assert!(
        now.runs("backup list")
            .said()
            .contains("afterhand-2026-11-24T08-40-0")
    );
    now.runs("restore nothing-here --yes").refused();
    fs::remove_file(file).unwrap();
}

#[test]
fn a_restore_that_is_killed_leaves_the_one_or_the_other() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:40:00Z");
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let file = patient.data().join("../killed.db");
    let named = file.to_str().unwrap();
    now.runs(["backup", named]).said();
    now.runs(["done", SLOT]).said();
    for turn in 0..20 {
        let mut restoring = Command::new(afterhand_tests::built("afterhand"))
            .env("AFTERHAND_DATA", patient.data())
            .env("AFTERHAND_CLOCK", "2026-11-24T08:40:00Z@1")
            .args(["restore", named, "--yes"])
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(turn * 7));
        let _ = restoring.kill();
        restoring.wait().unwrap();
        let state = now.state(SLOT);
        assert!(
            ["done", "planned", "raised"].contains(&state.as_str()),
            "{state}"
        );
        let check: String = rusqlite::Connection::open(patient.database())
            .unwrap()
            .pragma_query_value(None, "integrity_check", |row| row.get(0))
            .unwrap();
        assert_eq!(check, "ok");
        if state != "done" {
            now.runs(["done", SLOT]).said();
        }
    }
    fs::remove_file(file).unwrap();
}

#[test]
fn history_numbers_each_step_and_leads_back_to_one() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:40:00Z");
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    now.runs(["done", SLOT]).said();
    now.runs("session add --region neck --technique soft")
        .said();
    let steps = now.runs("history --json").json();
    assert_eq!(steps.as_array().unwrap().len(), 3);
    let step = steps[1]["step"].as_i64().unwrap().to_string();
    now.runs(["undo", "--to", &step]).said();
    assert_ne!(now.state(SLOT), "done");
    assert_eq!(
        now.runs("session list --json")
            .json()
            .as_array()
            .unwrap()
            .len(),
        0
    );
    assert_eq!(now.runs("history --json").json()[0]["undone"], true);
    now.runs("redo").said();
    assert_eq!(now.state(SLOT), "done");
}

#[test]
fn everything_is_deleted_once_it_is_meant() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:40:00Z");
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    now.runs([
        "diary",
        "add",
        "--pain",
        "4",
        "--region",
        "neck",
        "--note",
        "Zebedee Quill",
    ])
    .said();
    let asked = now.runs("delete-everything").refused();
    assert!(asked.contains("Diary entries: 1"), "{asked}");
    now.runs("restore latest --yes").refused();
    now.runs("delete-everything --yes").said();
    let left = Command::new("grep")
        .args(["-rl", "Zebedee"])
        .arg(patient.data())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&left.stdout), "");
    assert_eq!(
        now.runs("history --json").json().as_array().unwrap().len(),
        0
    );
}
