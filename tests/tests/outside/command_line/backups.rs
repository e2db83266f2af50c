//! Backups at the prompt: saved, listed, brought back, and everything deleted; a sudden end in the middle.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use afterhand_tests::{Patient, built, sound};
use rusqlite::Connection;

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
        let restoring = ["restore", named, "--yes"];
        is_killed(&patient, "2026-11-24T08:40:00Z@1", &restoring, turn * 7);
        let state = now.state(SLOT);
        assert!(
            ["done", "planned", "raised"].contains(&state.as_str()),
            "{state}"
        );
        sound(&patient.database());
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

#[test]
fn what_could_not_be_deleted_is_told_with_its_place() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.runs("diary add --pain 4 --region neck").said();
    let log = patient.data().join("agent.log");
    // No program can delete a folder as if it were a file.
    fs::create_dir(&log).unwrap();
    let pictures = patient.data().join("pictures");
    fs::create_dir(&pictures).unwrap();
    let told = now.runs("delete-everything --yes").refused();
    let begins = format!("Your data have been deleted, but not {}: ", log.display());
    assert!(told.starts_with(&begins), "{told}");
    assert!(!pictures.exists());
    let entries = now.runs("diary list --json").json()["entries"].clone();
    assert_eq!(entries, serde_json::json!([]));
    fs::remove_dir(&log).unwrap();
    now.runs("delete-everything --yes").said();
}

/// As the program before this one wrote it.
const OLDER: &[u8] = include_bytes!("../../../../engine/tests/databases/0005-player.db");

#[test]
fn a_migration_that_is_killed_leaves_the_old_or_the_new_and_a_backup_comes_first() {
    let patient = Patient::new();
    let now = patient.at("2026-11-28T12:00:00Z");
    let before = patient.data().join("backups/before-schema-6.db");
    fs::create_dir_all(patient.data()).unwrap();
    let mut ended = [0, 0];
    for turn in 0..20 {
        for suffix in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(patient.data().join(format!("afterhand.db{suffix}")));
        }
        fs::write(patient.database(), OLDER).unwrap();
        is_killed(&patient, "2026-11-28T12:00:00Z@1", &["today"], turn * 4);
        let found = schema(&patient.database());
        assert!([5, 6].contains(&found), "{found}");
        ended[usize::from(found == 6)] += 1;
        now.runs("today").said();
        assert_eq!(schema(&patient.database()), 6);
        assert_eq!(schema(&before), 5);
    }
    println!("killed before and after: {ended:?}");
}

#[test]
fn an_older_program_goes_on_with_the_backup_from_before_the_upgrade() {
    let patient = Patient::new();
    let now = patient.at("2026-11-28T12:00:00Z");
    fs::create_dir_all(patient.data()).unwrap();
    fs::write(patient.database(), OLDER).unwrap();
    let plan = now.runs("plan show").said();
    let newer = Connection::open(patient.database()).unwrap();
    newer.pragma_update(None, "user_version", 7).unwrap();
    drop(newer);
    let refused = now.runs("plan show").refused();
    for words in [
        "set-aside --yes",
        "restore FILE",
        "answer “How do I feel?” again",
    ] {
        assert!(refused.contains(words), "{words} is not in: {refused}");
    }
    let kept = now.runs("set-aside --yes").said();
    assert!(kept.contains("newer-2026-11-28T12-00-00"), "{kept}");
    let before = patient.data().join("backups/before-schema-6.db");
    now.runs(["restore", before.to_str().unwrap(), "--yes"])
        .said();
    assert_eq!(now.runs("plan show").said(), plan);
}

/// The command begins, and is killed after so many milliseconds.
fn is_killed(patient: &Patient<'_>, clock: &str, command: &[&str], after: u64) {
    let mut begun = Command::new(built("afterhand"))
        .env("AFTERHAND_DATA", patient.data())
        .env("AFTERHAND_CLOCK", clock)
        .args(command)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    sleep(Duration::from_millis(after));
    let _ = begun.kill();
    begun.wait().unwrap();
}

fn schema(file: &Path) -> i64 {
    sound(file)
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}
