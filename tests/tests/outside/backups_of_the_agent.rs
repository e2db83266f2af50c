//! The backups that the agent makes by itself.

use std::fs;
use std::time::Duration;

use afterhand_tests::{Desktop, Patient, soon};

use crate::mornings::{TUCK, TUCK_AND_TURN};

fn backups(patient: &Patient<'_>) -> Vec<String> {
    let Ok(files) = fs::read_dir(patient.data().join("backups")) else {
        return Vec::new();
    };
    let names = files.flatten().map(|file| file.file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".db")).collect();
    names.sort();
    names
}

#[test]
fn one_is_made_after_a_change_and_none_without() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    let agent = patient.at("2026-11-24T07:00:00Z@1").starts_agent();
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(backups(&patient), Vec::<String>::new());
    patient.at("2026-11-24T07:00:00Z").takes_plan(TUCK_AND_TURN);
    soon("the first backup is made", || {
        (backups(&patient).len() == 1).then_some(())
    });
    // More on the same day waits for the next.
    patient
        .at("2026-11-24T07:01:00Z")
        .runs(["done", TUCK])
        .said();
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(backups(&patient).len(), 1);
    agent.is_asked_to_end();
    let next = patient.at("2026-11-25T07:00:00Z@1").starts_agent();
    soon("the backup of the next day is made", || {
        (backups(&patient).len() == 2).then_some(())
    });
    next.is_asked_to_end();
    // Nothing has changed since.
    let _third = patient.at("2026-11-26T07:00:00Z@1").starts_agent();
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!(backups(&patient).len(), 2);
}
