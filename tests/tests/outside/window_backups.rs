//! Backups, what was done, and the way out, in the window.

use afterhand_tests::{Desktop, Patient};

const NECK: &str = "neck-course.toml";
const SLOT: &str = "nk-chin-tuck@2026-11-24T08:30";

#[test]
fn a_backup_is_brought_back_steps_are_undone_and_everything_is_deleted() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T08:40:00Z");
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let file = patient.data().join("backups");
    // The agent of the window makes the first one.
    let window = patient.at("2026-11-24T08:40:00Z@1").opens_window();
    window.shows("#place-settings");
    afterhand_tests::soon("the first backup is made", || {
        let mut found = std::fs::read_dir(&file).ok()?.flatten();
        found.find(|file| file.file_name().to_string_lossy().ends_with(".db"))
    });
    now.runs(["done", SLOT]).said();
    window.clicks("#place-settings");
    window.shows("#settings-data");
    window.clicks("#settings-data");
    window.shows("#backups [data-backup]");
    window.is_accessible("your data");
    window.evaluates("document.querySelector('#backups').scrollIntoView()");
    window.pictured("backups");
    window.clicks("#backups [data-backup]");
    window.shows("#restore-take");
    window.is_accessible("a backup offered");
    window.pictured("backup-offered");
    window.clicks("#restore-take");
    window.shows("#toast .toast");
    assert_ne!(now.state(SLOT), "done");
    now.runs(["done", SLOT]).said();
    window.clicks("#data-history");
    window.shows("#history [data-step]");
    window.is_accessible("what was done");
    window.pictured("history");
    window.clicks("#history [data-step]");
    window.lacks("#history [data-step]");
    assert_ne!(now.state(SLOT), "done");
    window.clicks("#history-back");
    window.shows("#leave-delete");
    window.evaluates("document.querySelector('#leave').scrollIntoView()");
    window.pictured("leave");
    window.clicks("#leave-delete");
    window.shows("#leave-yes");
    window.is_accessible("everything to be deleted");
    window.clicks("#leave-yes");
    window.lacks("#leaving");
    window.says(
        "#toast p",
        "Everything has been deleted. Afterhand starts anew, as on the first day.",
    );
    assert!(
        now.runs("plan show --json")
            .json()
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_locked_backup_is_saved_opened_and_taken_back_again() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T08:40:00Z");
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let window = patient.at("2026-11-24T08:40:00Z@1").opens_window();
    let file = patient.home().join("mine.db.age").display().to_string();
    window.clicks("#place-settings");
    window.clicks("#settings-data");
    window.clicks("#backup-lock summary");
    window.enters("#backup-passphrase", "tin whistle");
    window.enters("#backup-again", "tin thistle");
    window.clicks("#backup-save");
    window.says("#backup-fault", "The two passphrases are not the same.");
    window.is_accessible("a backup to be locked");
    window.evaluates("document.querySelector('#backups').scrollIntoView()");
    window.pictured("backup-lock");
    window.enters("#backup-again", "tin whistle");
    window.clicks("#backup-save");
    window.chooses_in("Save a backup", &file);
    window.says(
        "#toast p",
        &format!(
            "A locked backup has been saved as {file}. Keep the passphrase: without it nobody can open the backup, not even we."
        ),
    );
    now.runs(["done", SLOT]).said();
    window.clicks("#backup-file");
    window.chooses_in("Choose a backup", &file);
    window.shows("#restore-passphrase");
    window.is_accessible("a locked backup");
    window.enters("#restore-passphrase", "tin thistle");
    window.clicks("#restore-unlock");
    window.says(
        "#restore-fault",
        "This passphrase does not open the backup. Nothing has been changed.",
    );
    window.pictured("backup-locked");
    window.enters("#restore-passphrase", "tin whistle");
    window.clicks("#restore-unlock");
    window.shows("#restore-take");
    window.says("#restore-title", "Bring back the backup mine.db.age?");
    window.clicks("#restore-take");
    window.shows("#toast-before");
    assert_ne!(now.state(SLOT), "done");
    window.pictured("backup-before");
    // The way back.
    window.clicks("#toast-before");
    window.clicks("#restore-take");
    window.lacks("#restore");
    window.shows("#toast-before");
    assert_eq!(now.state(SLOT), "done");
    window.clicks("#data-history");
    window.shows("#history [data-backup]");
    window.is_accessible("backups among what was done");
    window.pictured("history-backups");
}
