//! The player in the window: led through an exercise, held up, and interrupted.

mod hurts;
mod pictures;
mod ways_in;

use std::time::Duration;

use afterhand_tests::{Desktop, Patient, Window, soon, within};
use serde_json::Value;

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

fn opens(window: &Window<'_>) {
    window.clicks("#next-start");
    window.shows("#player[data-stage='ready'] #player-start");
}

fn starts(window: &Window<'_>) {
    opens(window);
    window.clicks("#player-start");
    runs(window);
}

fn runs(window: &Window<'_>) {
    window.shows("#player[data-stage='playing'][data-running='true']");
}

fn stands(window: &Window<'_>) {
    window.shows("#player[data-stage='playing'][data-running='false']");
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
    let limit = Duration::from_secs(120);
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

#[test]
fn a_pause_stands_still_and_what_is_skipped_is_not_counted() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TURNS);
    let window = patient.at(NINE).opens_window();
    starts(&window);
    skips_to(&window, "Slowly");
    window.clicks("#player-pause");
    stands(&window);
    window.says("#player-pause", "Go on");
    let film = "return document.querySelector('#player-figure .figure:not([hidden]) svg')\
                .getCurrentTime()";
    let stood = window.evaluates(film);
    assert!(stood.as_f64().unwrap() < 2.1, "{stood}");
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(window.evaluates(film), stood);
    window.clicks("#player-pause");
    runs(&window);
    window.says("#heading", "Hold");
    assert!(window.evaluates(film).as_f64() > stood.as_f64());

    window.clicks("#player-skip");
    window.says("#player-count", "2 of 3 · right side");
    window.says("#heading", "Slowly");
    assert_eq!(
        window.attributes("#player-dots .dot", "data-state"),
        ["coming", "here", "coming"]
    );
    // Once more from its beginning, and at once the one before.
    window.clicks("#player-back");
    window.says("#player-count", "1 of 3 · right side");
    for _ in 0..3 {
        window.clicks("#player-skip");
    }
    window.says("#heading", "Change sides");
    window.says("#player-line", "Now the left side.");
    window.shows("#player-figure[data-side='left']");
    for _ in 0..4 {
        window.clicks("#player-skip");
    }
    // Nothing was done, so nothing is kept.
    window.shows("[data-next] #next-start");
    assert!(reps(&patient).is_empty());
    assert_ne!(patient.at(NINE).state(TURN), "done");
}

/// Goes through the set at hand, up to its end.
fn tucks(window: &Window<'_>) {
    skips_to(window, "Slowly");
    says_within(window, "Hold", Duration::from_secs(8));
    says_within(window, "Slowly back", Duration::from_secs(8));
}

#[test]
fn whoever_leaves_in_the_middle_can_go_on_with_the_next_set() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCKS);
    let window = patient.at(NINE).opens_window();
    starts(&window);
    tucks(&window);
    window.clicks("#player-skip");
    window.says("#heading", "Rest");
    window.says("#player-line", "Set 2 of 3 is next.");
    tucks(&window);
    window.clicks("#player-end");
    window.says("#heading", "Chin tuck: 2 of 3 sets");
    window.says("#toast p", "Chin tuck: 2 of 3 sets kept.");
    window.clicks("#practised-today");
    let remark = window.text(&format!("[data-slot='{SETS}'] .remark"));
    assert!(remark.contains("2 of 3 sets"), "{remark}");
    assert_eq!(reps(&patient).len(), 2);

    opens(&window);
    let told = window.text("#player-resume");
    assert!(told.starts_with("You did 2 of 3 sets"), "{told}");
    window.says("#player-resume-start", "Go on with set 3");
    assert_eq!(window.evaluates(HERE), "player-resume-start");
    window.clicks("#player-resume-start");
    runs(&window);
    tucks(&window);
    window.says("#heading", "Chin tuck: done");
    assert_eq!(patient.at(NINE).state(SETS), "done");
    window.clicks("#toast-undo");
    // What led here is not on record any more.
    window.shows("[data-next]");
    assert_ne!(patient.at(NINE).state(SETS), "done");
}

#[test]
fn closing_the_window_keeps_what_was_done() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCKS);
    let window = patient.at(NINE).opens_window();
    starts(&window);
    tucks(&window);
    window.closes();
    assert_eq!(reps(&patient).len(), 1);
    let window = patient.at(NINE).opens_window();
    opens(&window);
    window.says("#player-resume-start", "Go on with set 2");
}

/// Goes from button to button until it is there.
fn tabs_to(window: &Window<'_>, id: &str) {
    for _ in 0..8 {
        if window.evaluates(HERE) == id {
            return;
        }
        window.presses("Tab");
    }
    assert_eq!(window.evaluates(HERE), id);
}

#[test]
fn everything_can_be_done_by_keyboard() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCKS);
    let window = patient.at(NINE).opens_window();
    window.shows("#next-start");
    window.evaluates("document.querySelector('#next-start').focus()");
    window.presses("Return");
    window.shows("#player-start");
    soon("Start has the focus", || {
        (window.evaluates(HERE) == "player-start").then_some(())
    });
    window.presses("Return");
    runs(&window);
    window.presses("space");
    stands(&window);
    window.presses("space");
    runs(&window);
    window.presses("Right");
    window.says("#heading", "Slowly");
    window.presses("Left");
    window.says("#heading", "Get ready");
    // A letter by itself does nothing.
    window.presses("h");
    window.presses("e");
    window.lacks("#hurts");
    tabs_to(&window, "player-hurts");
    window.presses("space");
    window.shows("#hurts[data-stage='signs']");
    window.presses("Tab");
    window.presses("space");
    window.shows("#sign-sharp[aria-pressed='true']");
    window.presses("space");
    window.shows("#sign-sharp[aria-pressed='false']");
    window.presses("Escape");
    stands(&window);
    // A button that was reached by keyboard is pressed with the space bar.
    tabs_to(&window, "player-easier");
    window.presses("space");
    window.lacks("#player-easier");
    soon("focus is on what is there", || {
        (window.evaluates(HERE) == "player-pause").then_some(())
    });
    tabs_to(&window, "player-skip");
    window.presses("space");
    window.says("#player-paused", "Slowly");
    stands(&window);
    window.presses("Escape");
    window.shows("[data-next]");
    soon("focus is where it was", || {
        (window.evaluates(HERE) == "next-start").then_some(())
    });
    window.presses("Return");
    window.shows("#player-start");
    window.presses("Escape");
    window.shows("[data-next]");
}

/// From now on nothing of an exercise can be written, until the test lets it be.
fn lets_write(patient: &Patient<'_>, can: bool) {
    let database = rusqlite::Connection::open(patient.database()).unwrap();
    let sql = match can {
        true => "DROP TRIGGER full",
        false => {
            "CREATE TRIGGER full BEFORE INSERT ON practice BEGIN SELECT RAISE(FAIL, 'full'); END"
        }
    };
    database.execute_batch(sql).unwrap();
}

#[test]
fn what_could_not_be_kept_is_kept_when_it_is_tried_again() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCKS);
    let window = patient.at(NINE).opens_window();
    starts(&window);
    skips_to(&window, "Slowly");
    lets_write(&patient, false);
    // The repetition that is done cannot be kept.
    window.shows("#player-fault");
    stands(&window);
    assert!(reps(&patient).is_empty());
    window.clicks("#player-again");
    window.shows("#player-fault");
    window.is_accessible("what could not be kept");
    window.pictured("player-failed");
    lets_write(&patient, true);
    window.clicks("#player-again");
    soon("the repetition is kept", || {
        (reps(&patient).len() == 1).then_some(())
    });
    window.lacks("#player-failed");
    stands(&window);
    window.clicks("#player-pause");
    runs(&window);
}

#[test]
fn a_sleep_stops_the_count_and_waits_for_the_person() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCKS);
    let window = patient.at(NINE).opens_window();
    starts(&window);
    window.evaluates(
        "const now = performance.now.bind(performance); performance.now = () => now() + 3600000",
    );
    window.says(
        "#player-slept",
        "The computer slept. Go on when you are ready.",
    );
    stands(&window);
    window.says("#player-paused", "Get ready");
    window.clicks("#player-pause");
    runs(&window);
    window.lacks("#player-slept");
    tucks(&window);
    window.clicks("#player-end");
    window.shows("#practised");
    let held: Vec<i64> = reps(&patient).iter().map(|rep| rep.3).collect();
    assert!(
        held.iter().all(|held| (950..1100).contains(held)),
        "{held:?}"
    );
}
