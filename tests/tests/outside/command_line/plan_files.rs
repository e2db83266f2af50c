//! Plan files: checked, taken, shown, refused.

use std::fs;

use afterhand_tests::{Patient, example};
use serde_json::json;

use super::NECK;

#[test]
fn both_examples_are_sound_and_checking_them_leaves_no_trace() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    for (name, says) in [
        (NECK, "“Neck course, autumn” is sound, with 5 exercises."),
        (
            "low-back-course.toml",
            "“Low back: move and strengthen” is sound, with 6 exercises.",
        ),
    ] {
        let file = example(name);
        assert_eq!(
            now.runs(["plan", "check", &file]).said(),
            format!("{file}: {says}")
        );
    }
    assert!(!patient.data().exists());
}

/// Each with every fault at its place: file, line, column.
const BAD_FILES: [(&str, &[u8], &str); 10] = [
    (
        "faults.toml",
        br#"format = 1
title = "A plan with faults"
issued = 2026-11-20
zone = "Europe/Londom"

[[exercise]]
use = "nk-chin-tuk"
reps = 0
hold = "five seconds"
times = ["8:30", "25:00", "08:30", "08:30"]
days = "dayly"

[[exercise]]
use = "nk-rotation"
sets = 11
side = "up"
times = ["09:00"]
until = 2026-11-01
colour = "blue"

[[exercise]]
name = "Towel pull"
times = ["20:00"]
reps = 3
minutes = 2
"#,
        r#"faults.toml:4:8: There is no time zone “Europe/Londom”. A name such as "Europe/London" belongs here.
faults.toml:7:7: There is no exercise “nk-chin-tuk” in the library. Did you mean “nk-chin-tuck”?
faults.toml:8:8: A whole number from 1 to 100 belongs here.
faults.toml:9:8: A duration such as "5s" or "2min" belongs here, or "none".
faults.toml:10:10: A time of day such as "08:30" belongs here, from "00:00" to "23:59".
faults.toml:10:18: A time of day such as "08:30" belongs here, from "00:00" to "23:59".
faults.toml:10:36: 08:30 stands here twice.
faults.toml:11:8: "daily", a list such as ["mon", "wed"], { every = 2 } or { on = 5, off = 2 } belongs here.
faults.toml:15:8: A whole number from 1 to 10 belongs here.
faults.toml:16:8: “up” is not known here. Known are: both, left, right, alternate, none.
faults.toml:18:9: The end lies before the start.
faults.toml:19:1: There is no “colour” here. Known are: id, use, name, region, steps, sets, reps, minutes, breaths, hold, rest, side, times, days, from, until, after_session, note, paused, pain_limit, phase.
faults.toml:21:1: Only one of “reps”, “minutes” and “breaths” is allowed."#,
    ),
    (
        "rules.toml",
        br#"format = 1
title = "T"
issued = 2026-11-20
[course]
sessions = 61
per_week = 3
[[exercise]]
use = "nk-rotation"
times = ["09:00"]
[[exercise]]
use = "nk-rotation"
times = ["10:00"]
[[aftercare]]
rule = "AR-99"
lasts = "48h"
"#,
        "rules.toml:5:12: A whole number from 1 to 60 belongs here.
rules.toml:6:12: worth a look: 3 sessions a week are unusual: the article advises at most 2.
rules.toml:10:1: There is already an exercise “nk-rotation” in this plan. Give this one an “id” of its own.
rules.toml:14:8: There is no aftercare rule “AR-99”. Ours are AR-01 to AR-26; a rule of your own has an “id” instead of “rule”.",
    ),
    (
        "unclosed.toml",
        b"format = 1\ntitle = \"Broken\nissued = 2026-11-20\n",
        "unclosed.toml:2:16: This cannot be read: invalid basic string, expected `\"`.",
    ),
    (
        "comma.json",
        br#"{"format": 1, "title": "A", "issued": "2026-11-20",}"#,
        "comma.json:1:51: This cannot be read: Trailing commas are not allowed.",
    ),
    (
        "letters.json",
        "{\"title\": \"Übung für den Nacken\",\n \"format\": 2, \"issued\": \"2026-11-20\", \"exercise\": []}".as_bytes(),
        "letters.json:2:12: Only 1 is allowed here.
letters.json:2:51: At least one belongs here.",
    ),
    (
        "empty.toml",
        b"",
        "empty.toml:1:1: “format” is missing.
empty.toml:1:1: “title” is missing.
empty.toml:1:1: “issued” is missing.
empty.toml:1:1: “exercise” is missing.",
    ),
    (
        "latin-1.toml",
        b"format = 1\ntitle = \"caf\xe9\"\n",
        "latin-1.toml:2:13: This is not text in UTF-8. Is it the right file?",
    ),
    (
        "nul.toml",
        b"format = 1\ntitle = \"a\0b\"\n",
        "nul.toml:2:11: There is a NUL byte here, so this is not a text file. Is it the right file?",
    ),
    (
        "picture.png",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "picture.png:1:1: This is not text in UTF-8. Is it the right file?",
    ),
    (
        "long.toml",
        &[b'#'; 1024 * 1024 + 1],
        "long.toml:1:1: The file is longer than 1 MiB, which no plan needs. Is it the right file?",
    ),
];

#[test]
fn a_bad_file_gets_every_fault_with_its_place_and_changes_nothing() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes(NECK);
    let before = fs::read(patient.database()).unwrap();
    for (name, content, faults) in BAD_FILES {
        patient.file(name, content);
        assert_eq!(
            now.runs(["plan", "check", name]).misused(),
            faults,
            "{name}"
        );
        assert_eq!(
            now.runs(["plan", "import", name]).misused(),
            faults,
            "{name}"
        );
        assert!(
            fs::read(patient.database()).unwrap() == before,
            "{name} changed the data"
        );
    }
}

#[test]
fn a_file_made_to_exhaust_its_reader_is_refused() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    patient.file("nested.json", "{\"a\":".repeat(100_000));
    assert_eq!(
        now.runs("plan check nested.json").misused(),
        "nested.json:1:1282: This cannot be read: Maximum nesting depth exceeded."
    );
    patient.file("dotted.toml", format!("{}a = 1", "a.".repeat(100_000)));
    assert_eq!(
        now.runs("plan check dotted.toml").misused(),
        "dotted.toml:1:1: This cannot be read: recursion limit."
    );
    patient.file("nested.toml", format!("exercise = {}", "[".repeat(100_000)));
    assert!(
        now.runs("plan check nested.toml")
            .misused()
            .starts_with("nested.toml:1:92: This cannot be read: cannot recurse further")
    );
}

#[test]
fn a_file_that_is_not_there_is_said_to_be_so() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    assert_eq!(
        now.runs("plan check nowhere.toml").misused(),
        "nowhere.toml cannot be read: No such file or directory (os error 2)."
    );
    assert_eq!(
        now.runs("plan import /").misused(),
        "/ cannot be read: is a directory."
    );
    assert!(!patient.data().exists());
}

#[test]
fn a_plan_is_taken_shown_and_not_taken_twice() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let file = example(NECK);
    assert_eq!(
        now.runs("plan show").said(),
        "There is no plan yet. “afterhand plan import FILE” takes one."
    );
    assert_eq!(
        now.runs(["plan", "import", &file]).said(),
        "The plan “Neck course, autumn” is in place.\nNot signed. Anybody could have written it; \
         take it only if you know where it comes from."
    );
    assert_eq!(
        now.runs(["plan", "import", &file]).refused(),
        "This is the version of “Neck course, autumn” that you have already. Nothing has been changed."
    );
    assert_eq!(
        now.runs("plan show").said(),
        "Neck course, autumn (neck-2026, version 1)
  Chin tuck: 5 times, hold 5 s; daily at 08:30, 12:00, 15:30, 18:30, from 2026-11-21
  Chin tuck: 8 times, hold 5 s; daily at 08:30, 12:00, 15:30, 18:30, from 2026-11-28
  Neck turn: 5 times each side, hold 2 s; daily at 09:00, 19:00, from 2026-11-21
  Look-to-armpit stretch: 2 times each side, hold 15 s; every other day at 20:00, from 2026-11-21
  Shoulder-blade squeeze: 8 times, hold 5 s; on Mon, Wed, Fri at 10:30, 16:00, from 2026-11-21
  Belly breathing: 3 minutes; daily at 21:00, from 2026-11-21"
    );
    let shown = now.runs("plan show --json").json();
    assert_eq!(shown.as_array().unwrap().len(), 1);
    assert_eq!(shown[0]["id"], "neck-2026");
    assert_eq!(shown[0]["version"], 1);
    assert_eq!(shown[0]["taken"], "2026-11-24T08:00:00+00:00");
    assert_eq!(shown[0]["zone"], "Europe/London");
    assert_eq!(shown[0]["phone"], "+44 20 7946 0000");
    assert_eq!(
        shown[0]["exercises"][0]["note"],
        "Stop if your arm tingles."
    );
    assert_eq!(shown[0]["exercises"][0]["stages"][1]["from"], "2026-11-28");
    let before = now.runs("plan show --json --at 2026-11-24T07:00").json();
    assert_eq!(before, json!([]));
}

#[test]
fn the_schema_is_json_and_names_what_a_plan_holds() {
    let patient = Patient::new();
    let schema = patient
        .at("2026-11-24T08:00:00Z")
        .runs("plan schema")
        .json();
    assert!(schema["$schema"].is_string());
    let named = schema["properties"].as_object().unwrap();
    for field in [
        "format",
        "id",
        "title",
        "issued",
        "zone",
        "course",
        "exercise",
        "aftercare",
    ] {
        assert!(named.contains_key(field), "{field}");
    }
}

#[test]
fn a_plan_in_force_is_saved_as_its_file_stood_and_nothing_is_written_over_unasked() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.runs(["plan", "import", &example(NECK)]).said();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("saved.toml");
    let name = file.display().to_string();
    assert_eq!(
        now.runs(["plan", "save", &name]).said(),
        format!("{name}: “Neck course, autumn” is saved.")
    );
    let original = fs::read(example(NECK)).unwrap();
    assert_eq!(fs::read(&file).unwrap(), original);
    fs::write(&file, "mine").unwrap();
    assert_eq!(
        now.runs(["plan", "save", &name]).refused(),
        format!("{name} is there already. Is it to be written over? Add --yes to say yes.")
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    now.runs(["plan", "save", &name, "--yes", "--id", "neck-2026"])
        .said();
    assert_eq!(fs::read(&file).unwrap(), original);
    let nowhere = folder
        .path()
        .join("nowhere/saved.toml")
        .display()
        .to_string();
    let refusal = now.runs(["plan", "save", &nowhere]).refused();
    assert!(
        refusal.starts_with(&format!("{nowhere} cannot be used:")),
        "{refusal}"
    );
    assert_eq!(
        now.runs(["plan", "save", &name, "--yes", "--id", "own"])
            .refused(),
        "There is no plan “own” in force. “afterhand plan show” shows what there is."
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_paused_exercise_is_shown_as_one() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("own.toml");
    fs::write(
        &file,
        "format = 1\nid = \"own\"\ntitle = \"My plan\"\nissued = 2026-11-20\n[[exercise]]\n\
         name = \"Towel pull\"\nreps = 3\ntimes = [\"08:30\"]\npaused = true\npain_limit = 3\n",
    )
    .unwrap();
    now.runs(["plan", "import", &file.display().to_string()])
        .said();
    let shown = now.runs("plan show").said();
    assert!(shown.ends_with("  Towel pull: paused"), "{shown}");
    let exercise = &now.runs("plan show --json").json()[0]["exercises"][0];
    assert_eq!(exercise["paused"], true);
    assert_eq!(exercise["pain_limit"], 3);
    assert_eq!(now.runs("today --json").json()["items"], json!([]));
}
