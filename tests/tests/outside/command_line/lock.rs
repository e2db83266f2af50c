//! The passphrase of the window.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use afterhand_tests::Patient;

const FILE: &str = "window.lock";

#[test]
fn a_lock_is_put_on_and_taken_away_with_its_passphrase() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let right = patient.file("right", "three blue herons\n");
    let wrong = patient.file("wrong", "three blue heron\n");
    assert_eq!(
        now.runs("lock").said(),
        "The window asks for no passphrase."
    );
    let answer = now.runs(["lock", "off", "--passphrase-file", &right]);
    assert_eq!(answer.refused(), "The window has no passphrase.");
    now.runs(["lock", "on", "--passphrase-file", &right]).said();
    assert_eq!(now.runs("lock").said(), "The window asks for a passphrase.");
    let kept = patient.data().join(FILE);
    let mode = fs::metadata(&kept).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(!fs::read_to_string(&kept).unwrap().contains("heron"));
    let answer = now.runs(["lock", "off", "--passphrase-file", &wrong]);
    assert_eq!(
        answer.refused(),
        "That is not the passphrase. Please try again."
    );
    assert!(kept.exists());
    let said = now
        .runs(["lock", "off", "--passphrase-file", &right])
        .said();
    assert_eq!(said, "The window asks for no passphrase any more.");
    assert!(!kept.exists());
}

#[test]
fn a_forgotten_passphrase_costs_the_lock_and_nothing_else() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes("neck-course.toml");
    let file = patient.file("passphrase", "three blue herons");
    now.runs(["lock", "on", "--passphrase-file", &file]).said();
    // It keeps others from the window, not from the prompt.
    let plan = now.runs("plan show").said();
    let answer = now.runs("lock off --forgotten");
    assert_eq!(
        answer.refused(),
        "This takes the lock away without the passphrase; your data stay. Say --yes to do it."
    );
    now.runs("lock off --forgotten --yes").said();
    assert_eq!(now.runs("plan show").said(), plan);
    assert_eq!(
        now.runs("lock").said(),
        "The window asks for no passphrase."
    );
}

#[test]
fn neither_a_backup_nor_an_export_carries_it_and_everything_deletes_it() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes("neck-course.toml");
    let file = patient.file("passphrase", "three blue herons");
    now.runs(["lock", "on", "--passphrase-file", &file]).said();
    let place = |name: &str| patient.home().join(name).display().to_string();
    now.runs(["backup", &place("mine.db")]).said();
    now.runs(["export", "json", &place("mine.json")]).said();
    for name in ["mine.db", "mine.json"] {
        let bytes = fs::read(patient.home().join(name)).unwrap();
        let hash = b"argon2";
        assert!(
            !bytes.windows(hash.len()).any(|part| part == hash),
            "{name}"
        );
    }
    now.runs("delete-everything --yes").said();
    assert!(!patient.data().join(FILE).exists());
}
