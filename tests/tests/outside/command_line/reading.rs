//! Today and the agenda.

use afterhand_tests::{Answer, Patient};
use serde_json::{Value, json};

use super::NECK;

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
fn a_zone_that_nobody_knows_is_universal_time_as_it_is_to_other_programs() {
    let patient = Patient::new();
    let now = patient.at("2026-07-01T22:30:00Z");
    now.takes_plan(&LONDON_NIGHTS.replace("zone = \"Europe/London\"\n", ""));
    let due = |zone: &str| {
        let range = "agenda --json --from 2026-07-02 --until 2026-07-02";
        let mut afterhand = now.afterhand();
        afterhand.env("TZ", zone).args(range.split(' '));
        let agenda = Answer::new(range.to_owned(), afterhand.output().unwrap()).json();
        agenda[1]["due"].as_str().unwrap().to_owned()
    };
    assert_eq!(due("Europe/London"), "2026-07-02T08:30:00+01:00");
    assert_eq!(due(":Europe/Paris"), "2026-07-02T08:30:00+02:00");
    assert_eq!(due("EST5EDT,M3.2.0,M11.1.0"), "2026-07-02T08:30:00-04:00");
    for nowhere in ["Nowhere/Land", "/nowhere/Land", "<", ""] {
        assert_eq!(due(nowhere), "2026-07-02T08:30:00+00:00", "{nowhere}");
    }
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
                session("gate", "2026-11-23T19:00"),
                slot("nk-chin-tuck", "Chin tuck", "08:30", "2026-11-24T12:00", "missed", "not shown: the reminder program has never run"),
                slot("nk-rotation", "Neck turn", "09:00", "2026-11-24T13:00", "skipped", "skipped: at work"),
                slot("nk-chin-tuck", "Chin tuck", "12:00", "2026-11-24T15:30", "done", "done"),
                session("before", "2026-11-24T13:00"),
                slot("nk-chin-tuck", "Chin tuck", "15:30", "2026-11-24T18:30", "planned", Value::Null),
                slot("nk-chin-tuck", "Chin tuck", "18:30", "2026-11-24T22:30", "planned", Value::Null),
                slot("nk-rotation", "Neck turn", "19:00", "2026-11-24T23:00", "planned", Value::Null),
                slot("br-diaphragm", "Belly breathing", "21:00", "2026-11-25T01:00", "planned", Value::Null),
            ],
            "aftercare": [],
            "limits": {
                "last_7_days": 0,
                "per_week": 2,
                "days_between": 1,
                "last_365_days": 0,
                "per_year": 15,
                "course": { "done": 0, "planned": 8 },
                "next_allowed": "2026-12-05",
                "warnings": [],
            },
            "paused_until": null,
            "safety": null,
            "alert": null,
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

/// What the plan's appointment of that day asks for.
fn session(item: &str, due: &str) -> Value {
    let title = match item {
        "before" => "Before your session today 15:00",
        _ => "Your session: today 15:00",
    };
    let item = format!("{item}:plan:neck-2026@2026-11-24T15:00");
    json!({
        "id": format!("{item}@2026-11-24T15:00"),
        "item": item,
        "kind": "appointment",
        "title": title,
        "due": format!("{due}:00+00:00"),
        "window_ends": "2026-11-24T15:00:00+00:00",
        "state": "planned",
        "why": null,
    })
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
