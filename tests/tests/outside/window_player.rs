//! The player in the window: led through an exercise, and out of it when it hurts.

use std::time::Duration;

use afterhand_tests::{Desktop, Patient, Window, soon, within};
use serde_json::{Value, json};

const HERE: &str = "return document.activeElement.id";
const TURN: &str = "nk-rotation@2026-11-24T09:00";
const SETS: &str = "nk-chin-tuck@2026-11-24T09:00";
const NINE: &str = "2026-11-24T09:05:00Z@1";

/// Three times two seconds on each side.
const TURNS: &str = r#"
format = 1
title = "Turns"
issued = 2026-11-20
[[exercise]]
use = "nk-rotation"
reps = 3
hold = "2s"
side = "both"
times = ["09:00"]
"#;

/// Three short sets of one.
const TUCKS: &str = r#"
format = 1
title = "Tucks"
issued = 2026-11-20
[[exercise]]
use = "nk-chin-tuck"
sets = 3
reps = 1
hold = "1s"
rest = "5s"
side = "none"
times = ["09:00"]
"#;

/// The repetitions that are on the disk: set, number, side, and for how long each was held.
fn reps(patient: &Patient<'_>) -> Vec<(i64, i64, String, i64)> {
    let database = rusqlite::Connection::open(patient.database()).unwrap();
    let all: Result<String, _> =
        database.query_row("SELECT reps FROM practice ORDER BY id DESC", [], |row| {
            row.get(0)
        });
    let Ok(all) = all else { return Vec::new() };
    let Value::Array(all) = serde_json::from_str(&all).unwrap() else {
        panic!("{all}")
    };
    let number = |rep: &Value, name: &str| rep[name].as_i64().unwrap();
    all.iter()
        .map(|rep| {
            let side = rep["side"].as_str().unwrap_or("none").to_owned();
            (
                number(rep, "set"),
                number(rep, "number"),
                side,
                number(rep, "held"),
            )
        })
        .collect()
}

/// Why a slot was skipped, and for what excuse.
fn excuse(patient: &Patient<'_>) -> Option<String> {
    let database = rusqlite::Connection::open(patient.database()).unwrap();
    database
        .query_row("SELECT excuse FROM outcome", [], |row| row.get(0))
        .unwrap()
}

fn opens(window: &Window<'_>) {
    window.clicks("#next-start");
    window.shows("#player[data-stage='ready'] #player-start");
}

fn starts(window: &Window<'_>) {
    opens(window);
    window.clicks("#player-start");
    window.shows("#player[data-stage='playing'][data-running='true']");
}

/// Over what leads in, up to the first of this.
fn skips_to(window: &Window<'_>, heading: &str) {
    window.clicks("#player-skip");
    says_within(window, heading, Duration::from_secs(10));
}

fn says_within(window: &Window<'_>, heading: &str, limit: Duration) {
    within(limit, &format!("the player says {heading}"), || {
        (window.text("#heading") == heading).then_some(())
    });
}

#[test]
fn a_whole_exercise_is_led_through_and_every_repetition_is_kept() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TURNS);
    let window = patient.at(NINE).opens_window();
    opens(&window);
    window.lacks("#places");
    window.says("#heading", "Neck turn");
    assert_eq!(window.evaluates(HERE), "player-start");
    window.clicks("#player-start");
    window.says("#heading", "Get ready");
    assert_eq!(window.evaluates(HERE), "player-pause");
    assert_eq!(
        window.attributes("#player-dots .dot", "data-state"),
        ["coming"; 3]
    );
    // Each repetition takes 6.8 s, and 5 s are before each side.
    let limit = Duration::from_secs(62);
    let mut sides = Vec::new();
    within(limit, "it is over", || {
        if window.find("#practised").is_some() {
            return Some(());
        }
        let side = window
            .evaluates("return document.querySelector('#player-figure')?.dataset.side ?? null");
        if let Some(side) = side.as_str()
            && sides.last().is_none_or(|last| last != side)
        {
            sides.push(side.to_owned());
        }
        None
    });
    assert_eq!(sides, ["right", "left"]);
    window.says("#heading", "Neck turn: done");

    let reps = reps(&patient);
    let keys: Vec<_> = reps
        .iter()
        .map(|(set, number, side, _)| (*set, *number, side.as_str()))
        .collect();
    assert_eq!(
        keys,
        [
            (1, 1, "right"),
            (1, 2, "right"),
            (1, 3, "right"),
            (1, 1, "left"),
            (1, 2, "left"),
            (1, 3, "left"),
        ]
    );
    assert!(reps.iter().all(|rep| rep.3 >= 1950), "{reps:?}");
    assert_eq!(patient.at(NINE).state(TURN), "done");

    // Two taps, and the day.
    window.clicks("#effort-moderate");
    window.shows("#effort-moderate[aria-pressed='true']");
    window.clicks("#after-2");
    window.shows("#after-2[aria-pressed='true']");
    window.shows("#effort-moderate[aria-pressed='true']");
    window.says(
        "#practised-day",
        "1 of 1 today; everything for today has been answered.",
    );
    window.clicks("#practised-today");
    window.shows(&format!("[data-slot='{TURN}'][data-state='done']"));
}
