//! Plans that clinics sign, and what a person is told about them.

use std::fs;

use afterhand_tests::{Patient, example};

use super::NECK;

const CLINIC: &str = "Harbour Physio";

/// What a clinic has: a key without a passphrase.
fn clinic(patient: &Patient<'_>, name: &str) -> String {
    let key = patient.home().join(name).display().to_string();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.runs(["plan", "key", &key, "--no-passphrase"]).said();
    key
}

fn plan(patient: &Patient<'_>, name: &str, reps: u8) -> String {
    let text = fs::read_to_string(example(NECK)).unwrap();
    let changed = text.replacen("reps = 5", &format!("reps = {reps}"), 1);
    patient.file(name, changed)
}

#[test]
fn a_clinics_key_is_remembered_and_another_one_is_not_taken() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let (key, other) = (
        clinic(&patient, "clinic.key"),
        clinic(&patient, "other.key"),
    );
    let first = plan(&patient, "first.toml", 5);
    now.runs(["plan", "sign", &first, "--key", &key]).said();
    let said = now.runs(["plan", "import", &first]).said();
    assert!(
        said.contains("From now on its key is remembered."),
        "{said}"
    );
    let second = plan(&patient, "second.toml", 6);
    now.runs(["plan", "sign", &second, "--key", &key]).said();
    let asked = now.runs(["plan", "import", &second]).refused();
    assert!(asked.contains("5 → 6 times"), "{asked}");
    assert!(
        asked.contains("Signed by Harbour Physio, as before"),
        "{asked}"
    );
    now.runs(["plan", "import", &second, "--yes"]).said();

    let third = plan(&patient, "third.toml", 7);
    let asked = now.runs(["plan", "import", &third]).refused();
    assert!(
        asked.contains("Not signed, although Harbour Physio"),
        "{asked}"
    );
    now.runs(["plan", "sign", &third, "--key", &other]).said();
    let refused = now.runs(["plan", "import", &third, "--yes"]).refused();
    assert!(
        refused.contains("not with the key that Harbour Physio has used"),
        "{refused}"
    );
    let versions = || now.runs("plan history --json").json();
    assert_eq!(versions().as_array().unwrap().len(), 2);

    now.runs(["plan", "trust", CLINIC]).refused();
    now.runs(["plan", "trust", CLINIC, "--yes"]).said();
    now.runs(["plan", "import", &third, "--yes"]).said();
    assert_eq!(versions().as_array().unwrap().len(), 3);
    now.runs("undo").said();
    assert_eq!(versions().as_array().unwrap().len(), 2);
}

#[test]
fn a_file_that_was_changed_after_it_was_signed_is_refused() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let key = clinic(&patient, "clinic.key");
    let file = plan(&patient, "plan.toml", 5);
    now.runs(["plan", "sign", &file, "--key", &key]).said();
    let signed = fs::read_to_string(&file).unwrap();
    let without = signed.trim_end().rsplit_once('\n').unwrap().0;
    for changed in [
        signed.replacen("reps = 5", "reps = 9", 1),
        signed.replacen('\n', "\r\n", 1),
        without.to_owned(),
        format!("{signed}reps = 9\n"),
    ] {
        let file = patient.file("changed.toml", changed);
        let refused = now.runs(["plan", "import", &file, "--yes"]);
        assert_ne!(refused.code, Some(0), "{refused:#?}");
    }
    assert_eq!(now.runs("plan show --json").json(), serde_json::json!([]));
    now.runs(["plan", "import", &file]).said();
    // Neither a key nor a plan is written over.
    now.runs(["plan", "key", &key, "--no-passphrase"]).refused();
}
