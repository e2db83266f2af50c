//! Progress, the player's log and days on which it was worse, at the prompt.

use afterhand_tests::Patient;
use serde_json::json;

const TWICE: &str = r#"format = 1
title = "Plan"
issued = 2026-11-23
[[exercise]]
use = "nk-chin-tuck"
reps = 5
hold = "5s"
times = ["08:30", "18:30"]
"#;

/// Three done, one held after a session.
fn course(patient: &Patient<'_>) {
    patient.at("2026-11-23T07:00:00Z").takes_plan(TWICE);
    for slot in ["2026-11-23T08:30", "2026-11-23T18:30", "2026-11-24T08:30"] {
        let now = format!("{slot}:30Z");
        let done = format!("done nk-chin-tuck@{slot}");
        patient.at(&now).runs(done.as_str()).said();
    }
    patient
        .at("2026-11-24T14:05:00Z")
        .runs("session add --ended 2026-11-24T14:00 --region neck --technique soft")
        .said();
}

#[test]
fn what_was_done_of_what_was_due_is_told_with_what_is_left_out() {
    let patient = Patient::new();
    course(&patient);
    let now = patient.at("2026-11-25T07:00:00Z");
    assert_eq!(
        now.runs("progress --weeks 2").lines()[..2],
        [
            "Week of 23 November: 3 of 3; one was held after your session",
            "Chin tuck: 3 of 3; one was held after your session",
        ]
    );
    let progress = now.runs("progress --weeks 2 --json").json();
    assert_eq!(
        [&progress["from"], &progress["until"]],
        [&json!("2026-11-16"), &json!("2026-11-25")]
    );
    assert_eq!(
        progress["weeks"][1]["days"][1],
        json!({
            "date": "2026-11-24", "done": 1, "due": 1, "in_part": 0, "skipped": 0, "missed": 0, "held": 1,
            "excused": 0, "paused": 0, "to_come": 0,
        })
    );
    assert_eq!(progress["exercises"][0]["item"], json!("nk-chin-tuck"));
    assert_eq!(progress["to_come"], json!(10));
    assert_eq!(
        patient
            .at("2027-08-25T07:00:00Z")
            .runs("progress --weeks 4 --json")
            .json()["done"],
        json!(0)
    );
    now.runs("progress --weeks 0").misused();
}

#[test]
fn the_calendar_of_the_weeks_is_drawn_and_told() {
    let patient = Patient::new();
    course(&patient);
    let now = patient.at("2026-11-25T07:00:00Z");
    let svg = now.runs("chart adherence --from 2026-11-20").said();
    assert!(svg.starts_with("<svg "), "{svg}");
    let drawing = now.runs("chart adherence --from 2026-11-20 --json").json();
    assert_eq!(
        drawing["text"],
        json!("Exercises done, 16 to 25 November: 3 of 3; one was held after your session.")
    );
    assert_eq!(drawing["table"]["rows"][1][1], json!("2 of 2"));
    now.runs("chart adherence --from 2026-11-26 --until 2026-11-25")
        .misused();
}

#[test]
fn an_excuse_is_given_with_the_answer() {
    let patient = Patient::new();
    patient.at("2026-11-23T07:00:00Z").takes_plan(TWICE);
    let now = patient.at("2026-11-23T20:00:00Z");
    now.runs("skip nk-chin-tuck@2026-11-23T08:30 --excuse unwell")
        .said();
    now.runs(["skip", "nk-chin-tuck@2026-11-23T18:30", "--why", "visitors"])
        .said();
    let progress = now.runs("progress --json").json();
    let told = [&progress["due"], &progress["excused"], &progress["skipped"]];
    assert_eq!(told, [&json!(1), &json!(1), &json!(1)]);
    now.runs("skip nk-chin-tuck@2026-11-23T18:30 --excuse tired")
        .misused();
}

#[test]
fn nothing_that_was_due_yet_says_what_to_expect() {
    let patient = Patient::new();
    let now = patient.at("2026-11-23T07:00:00Z");
    assert_eq!(
        now.runs("progress").said(),
        "Nothing has been due yet. Once a plan has run for a day, this page shows what was due and what you did."
    );
    assert_eq!(
        now.runs("practice").said(),
        "Nothing was done in the player."
    );
    assert_eq!(now.runs("practice --json").json(), json!([]));
}

#[test]
fn worse_in_the_morning_halves_the_days_doses_until_it_has_settled() {
    let patient = Patient::new();
    patient.at("2026-11-23T07:00:00Z").takes_plan(TWICE);
    let morning = patient.at("2026-11-24T07:00:00Z");
    let doses = || {
        let today = morning.runs("today").said();
        today.contains("3 times, hold 5 s")
    };
    assert!(!doses());
    assert_eq!(
        morning.runs("worse").said(),
        "Today’s exercises are halved."
    );
    assert!(doses());
    assert_eq!(morning.runs("worse").refused(), "That is noted already.");
    assert_eq!(morning.runs("undo").said(), "Undone: worse this morning");
    assert!(!doses());
    assert_eq!(
        morning.runs("settled").refused(),
        "You have not noted that it was worse."
    );
    morning.runs("redo").said();
    let next = patient.at("2026-11-25T09:00:00Z");
    assert_eq!(
        next.runs("settled").said(),
        "Noted. Your plan returns in 24 hours if it stays so."
    );
    assert!(next.runs("today").said().contains("3 times, hold 5 s"));
    let after = patient.at("2026-11-26T18:00:00Z").runs("today").said();
    assert!(after.contains("5 times, hold 5 s"), "{after}");
}
