//! `afterhand` at a prompt.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Child, Stdio};

use afterhand_tests::{Answer, Patient, example};
use serde_json::{Value, json};

const NECK: &str = "neck-course.toml";

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
faults.toml:9:8: A duration such as "5s", "15min", "48h" or "7d" belongs here.
faults.toml:10:10: A time of day such as "08:30" belongs here, from "00:00" to "23:59".
faults.toml:10:18: A time of day such as "08:30" belongs here, from "00:00" to "23:59".
faults.toml:10:36: 08:30 stands here twice.
faults.toml:11:8: "daily", a list such as ["mon", "wed"], { every = 2 } or { on = 5, off = 2 } belongs here.
faults.toml:15:8: A whole number from 1 to 10 belongs here.
faults.toml:16:8: “up” is not known here. Known are: both, left, right, alternate, none.
faults.toml:18:9: The end lies before the start.
faults.toml:19:1: There is no “colour” here. Known are: id, use, name, region, steps, sets, reps, minutes, breaths, hold, rest, side, times, days, from, until, after_session, note, phase.
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
        "The plan “Neck course, autumn” is in place."
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
  Look-to-armpit stretch: 2 times each side, hold 15 s; every 2 days at 20:00, from 2026-11-21
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

const LONDON_NIGHTS: &str = r#"
format = 1
title = "Through the night"
issued = 2026-03-01
zone = "Europe/London"
[[exercise]]
use = "nk-chin-tuck"
reps = 5
times = ["01:30", "08:30"]
"#;

#[test]
fn the_agenda_keeps_to_the_clock_when_it_jumps() {
    let patient = Patient::new();
    let now = patient.at("2026-03-02T08:00:00Z");
    now.takes_plan(LONDON_NIGHTS);
    let agenda = |range: &str| {
        let slots = now.runs(format!("agenda --json {range}").as_str()).json();
        let text = |slot: &Value, key: &str| slot[key].as_str().unwrap().to_owned();
        let slots = slots.as_array().unwrap().iter();
        slots
            .map(|slot| (text(slot, "id"), text(slot, "due")))
            .collect::<Vec<_>>()
    };
    let expected = |slots: [(&str, &str); 6]| {
        slots.map(|(meant, due)| (format!("nk-chin-tuck@{meant}"), due.to_owned()))
    };
    // At 01:00 the clocks go to 02:00: half past one does not exist.
    assert_eq!(
        agenda("--from 2026-03-28 --until 2026-03-30"),
        expected([
            ("2026-03-28T01:30", "2026-03-28T01:30:00+00:00"),
            ("2026-03-28T08:30", "2026-03-28T08:30:00+00:00"),
            ("2026-03-29T01:30", "2026-03-29T02:30:00+01:00"),
            ("2026-03-29T08:30", "2026-03-29T08:30:00+01:00"),
            ("2026-03-30T01:30", "2026-03-30T01:30:00+01:00"),
            ("2026-03-30T08:30", "2026-03-30T08:30:00+01:00"),
        ])
    );
    // At 02:00 the clocks go back to 01:00: half past one comes twice and counts once, the first.
    assert_eq!(
        agenda("--from 2026-10-24 --until 2026-10-26"),
        expected([
            ("2026-10-24T01:30", "2026-10-24T01:30:00+01:00"),
            ("2026-10-24T08:30", "2026-10-24T08:30:00+01:00"),
            ("2026-10-25T01:30", "2026-10-25T01:30:00+01:00"),
            ("2026-10-25T08:30", "2026-10-25T08:30:00+00:00"),
            ("2026-10-26T01:30", "2026-10-26T01:30:00+00:00"),
            ("2026-10-26T08:30", "2026-10-26T08:30:00+00:00"),
        ])
    );
}

#[test]
fn a_range_that_makes_no_sense_is_wrong_usage() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let sentence = "The range must begin before it ends and span at most 4000 days.";
    assert_eq!(
        now.runs("agenda --from 2026-10-27 --until 2026-10-26")
            .misused(),
        sentence
    );
    assert_eq!(
        now.runs("agenda --from 2026-01-01 --until 2036-12-31")
            .misused(),
        sentence
    );
    now.runs("agenda --from 2026-02-30 --until 2026-03-01")
        .misused();
    now.runs("agenda --from 2026-02-20").misused();
}

#[test]
fn today_says_where_each_exercise_stands() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let one = patient.at("2026-11-24T13:00:00Z");
    one.runs("done nk-chin-tuck@2026-11-24T12:00").said();
    one.runs(["skip", "nk-rotation@2026-11-24T09:00", "--why", "at work"])
        .said();
    let today = one.runs("today --json").json();
    assert_eq!(
        today,
        json!({
            "date": "2026-11-24",
            "items": [
                slot("nk-chin-tuck", "Chin tuck", "08:30", "2026-11-24T12:00", "missed", "not answered by 12:00"),
                slot("nk-rotation", "Neck turn", "09:00", "2026-11-24T13:00", "skipped", "skipped: at work"),
                slot("nk-chin-tuck", "Chin tuck", "12:00", "2026-11-24T15:30", "done", "done"),
                slot("nk-chin-tuck", "Chin tuck", "15:30", "2026-11-24T18:30", "planned", Value::Null),
                slot("nk-chin-tuck", "Chin tuck", "18:30", "2026-11-24T22:30", "planned", Value::Null),
                slot("nk-rotation", "Neck turn", "19:00", "2026-11-24T23:00", "planned", Value::Null),
                slot("br-diaphragm", "Belly breathing", "21:00", "2026-11-25T01:00", "planned", Value::Null),
            ],
            "aftercare": [],
        })
    );
    one.runs("session add --ended 2026-11-24T12:50 --region neck --technique soft")
        .said();
    assert_eq!(one.state("nk-chin-tuck@2026-11-24T15:30"), "held");
    // Breathing is never held back (AR-08).
    assert_eq!(one.state("br-diaphragm@2026-11-24T21:00"), "planned");
    assert_eq!(
        patient
            .at("2026-11-24T18:30:00Z")
            .state("nk-chin-tuck@2026-11-24T15:30"),
        "held"
    );
}

fn slot(
    item: &str,
    title: &str,
    time: &str,
    ends: &str,
    state: &str,
    why: impl Into<Value>,
) -> Value {
    json!({
        "id": format!("{item}@2026-11-24T{time}"),
        "item": item,
        "kind": "exercise",
        "title": title,
        "due": format!("2026-11-24T{time}:00+00:00"),
        "window_ends": format!("{ends}:00+00:00"),
        "state": state,
        "why": why.into(),
    })
}

#[test]
fn an_answer_can_be_taken_back_and_given_again() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T12:10:00Z");
    let slot = "nk-chin-tuck@2026-11-24T12:00";
    assert_eq!(now.runs(["done", slot]).said(), "Chin tuck: done.");
    assert_eq!(
        now.runs(["done", slot]).refused(),
        format!("“{slot}” has been answered already. Undo that first.")
    );
    assert_eq!(
        now.runs(["skip", slot]).refused(),
        format!("“{slot}” has been answered already. Undo that first.")
    );
    assert_eq!(now.runs("undo").said(), "Undone: Chin tuck done");
    assert_eq!(now.state(slot), "planned");
    assert_eq!(now.runs("redo").said(), "Done again: Chin tuck done");
    assert_eq!(now.state(slot), "done");
    assert_eq!(now.runs("redo").refused(), "There is nothing to do again.");
    assert_eq!(now.runs("undo").said(), "Undone: Chin tuck done");
    assert_eq!(
        now.runs(["skip", slot, "--why", "no time"]).said(),
        "Chin tuck: skipped."
    );
    assert_eq!(now.state(slot), "skipped");
    assert_eq!(now.runs("undo").said(), "Undone: Chin tuck skipped");
    assert_eq!(
        now.runs("undo").said(),
        "Undone: the plan “Neck course, autumn” taken"
    );
    assert_eq!(now.runs("undo").refused(), "There is nothing to undo.");
    assert_eq!(now.runs("today --json").json()["items"], json!([]));
}

#[test]
fn what_is_not_in_the_plan_cannot_be_answered() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T12:10:00Z");
    for unknown in [
        "nk-chin-tuck@2026-11-24T12:01",
        "nk-chin-tuck@2026-12-19T12:00",
        "nk-chin-tuck",
        "@",
        "nk-chin-tuck@2026-11-24T12:00:00",
        "../../etc/passwd@2026-11-24T12:00",
    ] {
        let sentence =
            format!("There is no “{unknown}” in your plan. “afterhand today” shows what there is.");
        assert_eq!(now.runs(["done", unknown]).refused(), sentence);
        assert_eq!(now.runs(["skip", unknown]).refused(), sentence);
    }
}

#[test]
fn what_is_no_command_or_time_is_wrong_usage() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    for wrong in [
        "dance",
        "done",
        "today --yaml",
        "session add --technique soft",
        "session add --region neck",
        "session add --region knee --technique soft",
        "session add --region neck --technique magic",
        "session add --region neck --technique soft --minutes many",
        "session add --region neck --technique soft --minutes 0",
        "session add --region neck --technique soft --minutes 241",
        "session add --region neck --technique soft --ended 24.11.2026",
        "session add --region neck --technique soft --ended 2026-02-30T08:00",
        "today --at yesterday",
    ] {
        assert_ne!(now.runs(wrong).misused(), "", "{wrong}");
    }
    assert_eq!(
        now.runs("today --at yesterday").misused(),
        "“yesterday” is not a time that I can read. Please write it like 2026-11-24T15:00."
    );
    assert_eq!(
        patient.at("noon@1").runs("today").misused(),
        "AFTERHAND_CLOCK is “noon@1”, which is not an instant such as 2026-11-24T15:00:00Z, with or without @SPEED behind it."
    );
    assert_eq!(
        now.runs("session list").said(),
        "No session has been logged yet."
    );
}

#[test]
fn an_unusual_session_is_asked_about_first() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let add = |ended: &str, yes: &str| {
        let command = format!("session add --ended {ended} --region neck --technique soft {yes}");
        now.runs(command.as_str())
    };
    assert_eq!(
        add("2026-11-24T09:00", "").refused(),
        "That session would end in the future, today 09:00. Is that what you mean? Add --yes if it is."
    );
    assert_eq!(
        add("2026-10-24T09:00", "").refused(),
        "That session ended more than 30 days ago, on 24 October 2026. Is that what you mean? Add --yes if it is."
    );
    assert_eq!(now.runs("session list --json").json(), json!([]));
    assert_eq!(
        add("2026-11-24T09:00", "--yes").said(),
        "Your session is logged. Rest until 09:15."
    );
    assert_eq!(
        add("2026-10-24T09:00", "--yes").said(),
        "Your session is logged."
    );
    let ended = |at: &str| {
        let list = now.runs(["session", "list", "--json", "--at", at]).json();
        let list = list.as_array().unwrap().iter();
        list.map(|session| session["ended"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(ended("2026-11-24T08:59"), ["2026-10-24T09:00:00+01:00"]);
    assert_eq!(
        ended("2026-11-24T09:00"),
        ["2026-11-24T09:00:00+00:00", "2026-10-24T09:00:00+01:00"]
    );
}

#[test]
fn seven_minutes_after_a_neck_session_this_is_what_holds() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    patient
        .at("2026-11-24T14:40:00Z")
        .runs("session add --ended 2026-11-24T14:40 --region neck --technique mobilization --minutes 30")
        .said();
    let now = patient.at("2026-11-24T14:47:00Z");
    let rules = |answer: Answer| {
        let rows = answer.json();
        let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
        let row = |row: &Value| {
            ["rule", "kind", "until", "basis"]
                .map(|key| text(row, key))
                .join(" ")
        };
        rows.as_array().unwrap().iter().map(row).collect::<Vec<_>>()
    };
    let all = [
        "AR-01 do 2026-11-24T14:55:00+00:00 article",
        "AR-18 do 2026-11-24T15:40:00+00:00 app_default",
        "AR-08 do 2026-11-25T00:00:00+00:00 app_default",
        "AR-04 avoid 2026-11-25T06:00:00+00:00 app_default",
        "AR-03 avoid 2026-11-25T14:40:00+00:00 app_default",
        "AR-05 avoid 2026-11-25T14:40:00+00:00 app_default",
        "AR-03 avoid 2026-11-26T14:40:00+00:00 clinic",
        "AR-07 avoid 2026-11-26T14:40:00+00:00 app_default",
        "AR-06 watch 2026-11-27T14:40:00+00:00 app_default",
        "AR-09 watch 2026-11-27T14:40:00+00:00 article",
        "AR-10 watch 2026-11-27T14:40:00+00:00 app_default",
        "AR-11 watch 2026-11-27T14:40:00+00:00 app_default",
        "AR-10 watch 2026-12-24T14:40:00+00:00 app_default",
    ];
    assert_eq!(rules(now.runs("aftercare --json")), all);
    let first = &now.runs("aftercare --json").json()[0];
    assert_eq!(
        *first,
        json!({
            "rule": "AR-01",
            "kind": "do",
            "text": "Sit and rest for 15 minutes",
            "from": "2026-11-24T14:40:00+00:00",
            "until": "2026-11-24T14:55:00+00:00",
            "basis": "article",
            "source": "Hand Therapy: Indications, Benefits, Techniques, and More (a clinic’s article)",
            "session": 1,
        })
    );
    assert_eq!(
        now.runs("today --json").json()["aftercare"],
        now.runs("aftercare --json").json()
    );

    // A rule holds from its beginning until just before its end.
    let at = |time: &str| rules(now.runs(["aftercare", "--json", "--at", time]));
    assert_eq!(at("2026-11-24T14:39:59"), [""; 0]);
    assert_eq!(at("2026-11-24T14:40"), all);
    let warmly = "AR-02 do 2026-11-25T02:40:00+00:00 app_default";
    assert_eq!(
        at("2026-11-24T14:55"),
        [&all[1..3], &[warmly], &all[3..]].concat()
    );
    assert_eq!(at("2026-11-25T06:00"), all[4..]);
    assert_eq!(at("2026-12-24T14:39:59"), all[12..]);
    assert_eq!(
        now.runs("aftercare --at 2026-12-24T14:40").said(),
        "No aftercare rule holds now."
    );
}

#[test]
fn a_damaged_database_is_not_touched_and_can_be_set_aside() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes(NECK);
    let sound = fs::read(patient.database()).unwrap();
    let header_only = [&sound[..100], &[0xA5; 4000]].concat();
    let cut_short = sound[..sound.len() / 2].to_vec();
    let no_database = b"this was a database once ".repeat(500);
    for (minute, damaged) in [header_only, cut_short, no_database]
        .into_iter()
        .enumerate()
    {
        fs::write(patient.database(), &damaged).unwrap();
        let sentence = "Your data file afterhand.db is damaged and cannot be read. It has not been touched. You can keep it aside and start with an empty one. “afterhand set-aside --yes” does that.";
        for command in [
            "today",
            "done nk-chin-tuck@2026-11-24T08:30",
            "undo",
            "session list",
            "set-aside",
        ] {
            assert_eq!(now.runs(command).refused(), sentence, "{minute} {command}");
        }
        now.runs(["plan", "import", &example(NECK)]).refused();
        assert!(fs::read(patient.database()).unwrap() == damaged, "{minute}");
        let clock = format!("2026-11-24T08:0{minute}:00Z");
        let kept = patient
            .data()
            .join(format!("damaged-2026-11-24T08-0{minute}-00"));
        assert_eq!(
            patient.at(&clock).runs("set-aside --yes").said(),
            format!("The damaged file is kept in {}.", kept.display())
        );
        assert!(
            fs::read(kept.join("afterhand.db")).unwrap() == damaged,
            "{minute}"
        );
        now.takes(NECK);
        assert_eq!(now.state("nk-chin-tuck@2026-11-24T08:30"), "planned");
    }
    assert_eq!(
        now.runs("set-aside --yes").refused(),
        "The data file can be read, so it stays where it is."
    );
    assert_eq!(now.state("nk-chin-tuck@2026-11-24T08:30"), "planned");
}

#[test]
fn data_of_a_newer_version_is_left_alone() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes(NECK);
    let database = rusqlite::Connection::open(patient.database()).unwrap();
    let schema: i64 = database
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    database
        .pragma_update(None, "user_version", schema + 1)
        .unwrap();
    drop(database);
    let before = fs::read(patient.database()).unwrap();
    for command in [
        "today",
        "agenda --from 2026-11-24 --until 2026-11-24",
        "undo",
        "agent",
    ] {
        assert_eq!(
            now.runs(command).refused(),
            "Your data was written by a newer version of Afterhand. Please use that version; nothing has been changed."
        );
    }
    now.runs(["plan", "import", &example(NECK)]).refused();
    now.runs("set-aside --yes").refused();
    assert!(fs::read(patient.database()).unwrap() == before);
}

#[test]
fn only_the_owner_can_read_the_data() {
    let patient = Patient::new();
    patient.at("2026-11-24T08:00:00Z").takes(NECK);
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(patient.data()), 0o700);
    assert_eq!(mode(patient.database()), 0o600);
}

/// The steps of a person whose disk fills up, in a mount namespace of their own.
const FULL_DISK: &str = r#"
mount -t tmpfs -o size=1m none "$DATA" || exit 77
"$@" plan import "$PLAN" >&2 || exit 78
head -c "$((1024 * 1024))" /dev/zero >"$DATA/filler" 2>/dev/null
truncate -s "-$ROOM" "$DATA/filler"
"$@" session add --region neck --technique soft >&2
echo "$?"
rm "$DATA/filler"
"$@" session list --json
"$@" undo
"$@" session add --region neck --technique soft >&2
echo "$?"
"#;

#[test]
fn a_full_disk_is_said_to_be_full_and_nothing_is_half_written() {
    for room in ["0", "4k", "16k", "36k", "40k"] {
        let patient = Patient::new();
        fs::create_dir(patient.data()).unwrap();
        let now = patient.at("2026-11-24T08:00:00Z");
        let afterhand = now.afterhand();
        let mut namespace = now.other("unshare", "util-linux");
        let output = namespace
            .args(["--mount", "--map-root-user", "sh", "-c", FULL_DISK, "sh"])
            .arg(afterhand.get_program())
            .args(afterhand.get_args())
            .env("DATA", patient.data())
            .env("PLAN", example(NECK))
            .env("ROOM", room)
            .output()
            .unwrap();
        let answer = Answer::new(format!("with {room} left"), output);
        if answer.code != Some(0) {
            println!(
                "not tried: this computer lets nobody mount a small disk ({})",
                answer.err.trim()
            );
            return;
        }
        assert_eq!(
            answer.out.lines().collect::<Vec<_>>(),
            [
                "1",
                "[]",
                "Undone: the plan “Neck course, autumn” taken",
                "0"
            ],
            "{answer:#?}"
        );
        assert!(
            answer.err.contains(
                "The disk is full, so nothing was saved. Please make some room and try again."
            ),
            "{answer:#?}"
        );
    }
}

#[test]
fn eight_programs_that_answer_at_once_all_succeed() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T21:30:00Z");
    let today = now.runs("today --json").json();
    let days = now
        .runs("agenda --json --from 2026-11-24 --until 2026-11-25")
        .json();
    assert_eq!(today["items"].as_array().unwrap().len(), 7);
    let slots: Vec<&str> = days
        .as_array()
        .unwrap()
        .iter()
        .take(8)
        .map(|slot| slot["id"].as_str().unwrap())
        .collect();
    let at_once = |commands: Vec<[&str; 2]>| -> Vec<Answer> {
        let running: Vec<Child> = commands
            .iter()
            .map(|command| {
                let mut afterhand = now.afterhand();
                afterhand
                    .args(command)
                    .stdout(Stdio::piped())
                    .stderr(Stdio::piped());
                afterhand.spawn().unwrap()
            })
            .collect();
        let ended = running
            .into_iter()
            .map(|child| child.wait_with_output().unwrap());
        ended
            .map(|output| Answer::new("done".to_owned(), output))
            .collect()
    };
    for answer in at_once(slots.iter().map(|slot| ["done", slot]).collect()) {
        answer.said();
    }
    for slot in &slots[..7] {
        assert_eq!(now.state(slot), "done");
    }
    // The same answer from eight sides counts once.
    let last = "nk-chin-tuck@2026-11-26T08:30";
    let answers = at_once(vec![["done", last]; 8]);
    assert_eq!(
        answers
            .iter()
            .filter(|answer| answer.code == Some(0))
            .count(),
        1
    );
    let others = answers.into_iter().filter(|answer| answer.code != Some(0));
    for other in others {
        assert_eq!(
            other.refused(),
            format!("“{last}” has been answered already. Undo that first.")
        );
    }
    assert_eq!(now.runs("undo").said(), "Undone: Chin tuck done");
}

#[test]
fn eight_programs_that_start_at_once_on_an_empty_computer_all_succeed() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let command = ["session", "add", "--region", "neck", "--technique", "soft"];
    let running: Vec<Child> = (0..8)
        .map(|_| {
            let mut afterhand = now.afterhand();
            afterhand
                .args(command)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped());
            afterhand.spawn().unwrap()
        })
        .collect();
    for child in running {
        Answer::new("session add".to_owned(), child.wait_with_output().unwrap()).said();
    }
    assert_eq!(
        now.runs("session list --json")
            .json()
            .as_array()
            .unwrap()
            .len(),
        8
    );
}

#[test]
fn the_largest_plan_there_may_be_is_taken_and_answered() {
    let patient = Patient::new();
    let times: Vec<String> = (8..20).map(|hour| format!("\"{hour:02}:00\"")).collect();
    let exercises: String = (1..=100)
        .map(|n| {
            format!(
                "[[exercise]]\nname = \"Exercise {n}\"\nreps = 5\ntimes = [{}]\n",
                times.join(", ")
            )
        })
        .collect();
    let plan = format!("format = 1\ntitle = \"Everything\"\nissued = 2026-11-20\n{exercises}");
    patient.at("2026-11-23T08:00:00Z").takes_plan(&plan);
    let now = patient.at("2026-11-24T12:10:00Z");
    let day = now
        .runs("agenda --json --from 2026-11-24 --until 2026-11-24")
        .json();
    assert_eq!(day.as_array().unwrap().len(), 1200);
    assert_eq!(day[1199]["due"], "2026-11-24T19:00:00+00:00");
    assert_eq!(
        now.runs("today --json").json()["items"]
            .as_array()
            .unwrap()
            .len(),
        1200
    );
    now.runs("done exercise-100@2026-11-24T12:00").said();
    assert_eq!(now.state("exercise-100@2026-11-24T12:00"), "done");

    let too_many =
        format!("{plan}[[exercise]]\nname = \"One more\"\nreps = 5\ntimes = [\"08:00\"]\n");
    patient.file("too-many.toml", too_many);
    assert_eq!(
        now.runs("plan check too-many.toml").misused(),
        "too-many.toml:404:1: These are too many: at most 100 are allowed."
    );
}

#[test]
fn names_and_notes_come_back_as_they_were_given() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T14:45:00Z");
    let name = "د. سارة العلي <b>&amp;</b>";
    let command = ["session", "add", "--region", "neck", "--technique", "soft"];
    let [a, b, c, d, e, f] = command;
    now.runs([
        a,
        b,
        c,
        d,
        e,
        f,
        "--ended",
        "2026-11-24T14:40",
        "--therapist",
        name,
    ])
    .said();
    assert_eq!(
        now.runs("session list --json").json(),
        json!([{
            "id": 1,
            "ended": "2026-11-24T14:40:00+00:00",
            "region": "neck",
            "techniques": ["soft"],
            "minutes": null,
            "therapist": name,
        }])
    );
    let note = "<script>alert(1)</script> & \\\"quoted\\\" رقبة 🙂";
    now.takes_plan(&format!(
        "format = 1\ntitle = \"<i>رقبة</i>\"\nissued = 2026-11-20\n[[exercise]]\nuse = \"nk-chin-tuck\"\nreps = 5\ntimes = [\"08:30\"]\nnote = \"{note}\"\n"
    ));
    let shown = now.runs("plan show --json").json();
    assert_eq!(shown[0]["title"], "<i>رقبة</i>");
    assert_eq!(
        shown[0]["exercises"][0]["note"],
        "<script>alert(1)</script> & \"quoted\" رقبة 🙂"
    );
}
