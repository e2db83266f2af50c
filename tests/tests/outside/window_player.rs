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
    runs(window);
}

fn runs(window: &Window<'_>) {
    window.shows("#player[data-stage='playing'][data-running='true']");
}

fn stands(window: &Window<'_>) {
    window.shows("#player[data-stage='playing'][data-running='false']");
}

/// Says that it hurts, but in none of the ways that end an exercise.
fn hurts(window: &Window<'_>, score: u8) {
    window.clicks("#player-hurts");
    window.shows("#hurts[data-stage='signs']");
    window.clicks("#hurts-none");
    window.clicks(&format!("#hurts-{score}"));
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

#[test]
fn a_sign_that_must_not_go_on_ends_it_and_asks_for_the_check_in() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCKS);
    let window = patient.at(NINE).opens_window();
    starts(&window);
    window.clicks("#player-hurts");
    window.shows("#hurts[data-stage='signs']");
    assert_eq!(window.evaluates(HERE), "heading");
    // It was not so, after all.
    window.clicks("#hurts-cancel");
    stands(&window);
    window.clicks("#player-hurts");
    window.clicks("#sign-tingling");
    window.clicks("#sign-further_down");
    window.lacks("#hurts-none");
    window.clicks("#hurts-say");
    window.says("#heading", "Chin tuck: stopped");
    window.says("#practised-verdict h2", "Stop here.");
    assert_eq!(window.evaluates(HERE), "practised-feel");
    assert_eq!(patient.at(NINE).state(SETS), "skipped");
    assert_eq!(excuse(&patient).as_deref(), Some("hurt"));
    window.clicks("#practised-feel");
    window.shows("#check-in");
}

#[test]
fn pain_over_the_limit_ends_it_and_below_it_one_can_go_on() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCKS);
    let window = patient.at(NINE).opens_window();
    opens(&window);
    window.clicks("#player-pain-1");
    window.clicks("#player-start");
    runs(&window);
    hurts(&window, 2);
    window.shows("#hurts[data-stage='verdict']");
    let said = window.text("#heading");
    assert!(said.starts_with("You said 2 of 10"), "{said}");
    window.clicks("#hurts-go-on");
    runs(&window);
    assert_eq!(window.evaluates(HERE), "player-pause");
    hurts(&window, 2);
    window.clicks("#hurts-easier");
    runs(&window);
    window.lacks("#player-easier");
    hurts(&window, 6);
    window.says("#practised-verdict h2", "Stop here for today.");
    window.lacks("#practised-feel");
    assert_eq!(patient.at(NINE).state(SETS), "skipped");
    assert_eq!(excuse(&patient).as_deref(), Some("hurt"));
    window.clicks("#toast-undo");
    window.shows("[data-next] #next-start");
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
    window.presses("h");
    window.shows("#hurts[data-stage='signs']");
    window.presses("Tab");
    window.presses("space");
    window.shows("#sign-sharp[aria-pressed='true']");
    window.presses("space");
    window.shows("#sign-sharp[aria-pressed='false']");
    window.presses("Escape");
    stands(&window);
    window.presses("e");
    window.lacks("#player-easier");
    // A button that was reached by keyboard is pressed with the space bar.
    window.presses("Tab");
    window.presses("Tab");
    assert_eq!(window.evaluates(HERE), "player-skip");
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

#[test]
fn the_player_opens_from_a_reminder_and_from_the_library() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCKS);
    let now = patient.at(NINE);
    let window = now.opens_window();
    window.shows("[data-next]");
    let mut second = now.installed(&afterhand_tests::built("afterhand-window"), &patient.data());
    let started = second.arg(format!("--start={SETS}")).status().unwrap();
    assert!(started.success());
    window.shows("#player-start");
    window.says("#heading", "Chin tuck");
    window.clicks("#player-close");
    window.shows("[data-next]");

    // The plan's own is the one that is due.
    window.clicks("#next-how");
    window.clicks("#exercise-start");
    window.says("#player-dose", "3 × once, hold 1 s, rest 5 s");
    window.clicks("#player-close");
    window.shows("#exercise-start");
    window.clicks("#place-exercises");
    window.clicks("#exercise-lx-bridge");
    window.clicks("#exercise-start");
    window.says("#heading", "Bridge");
    window.shows("#player-start");
}

#[test]
fn an_exercise_that_waits_says_why_and_how_to_ask() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCKS);
    patient
        .at("2026-11-24T08:50:00Z")
        .runs("session add --region neck --technique deep_massage")
        .said();
    let window = patient.at(NINE).opens_window();
    window.clicks("#place-exercises");
    window.clicks("[data-mine='nk-chin-tuck'] .open");
    window.clicks("#exercise-start");
    window.shows("#player-waits");
    window.lacks("#player-start");
    window.clicks("#player-feel");
    window.shows("#check-in");
}

#[test]
fn how_an_exercise_is_led_through_is_chosen_in_the_settings() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCKS);
    let now = patient.at(NINE);
    let window = now.opens_window();
    let setting = |name: &str| now.runs("settings get --json").json()[name].clone();
    window.clicks("#place-settings");
    window.clicks("#setting-pain-3");
    soon("the limit is kept", || {
        (setting("pain-limit") == json!("3")).then_some(())
    });
    window.clicks("#setting-player-voice");
    soon("the voice is off", || {
        (setting("player-voice") == json!("off")).then_some(())
    });
    window.clicks("#place-today");
    opens(&window);
    window.says(
        "#player-limit > :first-child",
        "This exercise stops above 3 of 10.",
    );
    window.shows("#player-voice[aria-pressed='false']");
    window.clicks("#player-voice");
    window.shows("#player-voice[aria-pressed='true']");
    window.clicks("#player-sound");
    window.shows("#player-sound[aria-pressed='false']");
    assert_eq!(setting("player-voice"), json!("on"));
    assert_eq!(setting("player-sound"), json!("off"));
}

#[test]
fn a_morning_that_is_worse_halves_the_day_until_it_has_settled() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TURNS);
    let window = patient.at(NINE).opens_window();
    let usual = window.text("[data-next] .dose");
    window.says("#flare-worse", "Worse this morning?");
    window.clicks("#flare-worse");
    window.shows("#flare");
    window.lacks("#flare-worse");
    let halved = window.text("[data-next] .dose");
    assert_eq!(usual, "3 times each side, hold 2 s");
    assert_eq!(halved, "2 times each side, hold 2 s");
    window.is_accessible("a flare");
    window.pictured("flare");
    window.clicks("#toast-undo");
    window.lacks("#flare");
    window.says("[data-next] .dose", &usual);
    window.clicks("#flare-worse");
    window.clicks("#flare-settled");
    window.shows("#flare-settles");
    window.lacks("#flare-settled");
    // It stays so until it has been settled for a day.
    window.says("[data-next] .dose", &halved);
}

/// Long enough to be looked at.
const SLOW: &str = r#"
format = 1
title = "Slow"
issued = 2026-11-20
[[exercise]]
use = "lx-bird-dog"
sets = 2
reps = 3
hold = "60s"
rest = "90s"
side = "alternate"
times = ["09:00"]
note = "Stop if your back aches."
[[exercise]]
id = "towel"
name = "سحب المنشفة إلى الأمام"
region = "neck"
steps = ["Sit tall at the front of your chair.", "Hold the towel behind your head with both hands.", "Pull it gently forward, and let your head press back against it."]
reps = 3
hold = "30s"
times = ["09:00"]
"#;

/// As large as the window is at first, in a small one, and each with letters of twice the size.
fn is_pictured(window: &Window<'_>, name: &str) {
    for (width, height) in [(1180, 790), (900, 600)] {
        window.resizes(width, height);
        for times in [1.0, 2.0] {
            window.enlarges(times);
            window.pictured(&format!("{name}-{width}-{times}"));
        }
        window.enlarges(1.0);
    }
    window.resizes(1180, 790);
}

#[test]
fn the_player_is_pictured() {
    for light in ["light", "dark"] {
        let desktop = Desktop::with_windows();
        let patient = Patient::on(&desktop);
        if light == "dark" {
            patient.prefers_dark();
        }
        patient.at("2026-11-24T08:00:00Z").takes_plan(SLOW);
        let window = patient.at(NINE).opens_window();
        let pictured = |name: &str| {
            is_pictured(&window, &format!("player-{name}-{light}"));
            window.is_accessible(&format!("{name}, {light}"));
        };
        let dog = "lx-bird-dog@2026-11-24T09:00";
        window.clicks(&format!("[data-open='{dog}']"));
        window.clicks("#slot-start");
        window.shows("#player-start");
        pictured("ready");
        window.clicks("#player-start");
        window.says("#heading", "Get ready");
        window.pictured(&format!("player-lead-in-{light}-1180-1"));
        window.clicks("#player-pause");
        pictured("paused");
        window.clicks("#player-pause");
        skips_to(&window, "Slowly");
        says_within(&window, "Hold", Duration::from_secs(10));
        pictured("hold");
        for _ in 0..3 {
            window.clicks("#player-skip");
        }
        window.says("#heading", "Rest");
        pictured("rest");
        window.clicks("#player-hurts");
        window.shows("#hurts[data-stage='signs']");
        window.clicks("#sign-tingling");
        pictured("signs");
        window.clicks("#sign-tingling");
        window.clicks("#hurts-none");
        window.shows("#hurts[data-stage='score']");
        pictured("score");
        window.clicks("#hurts-2");
        window.shows("#hurts[data-stage='verdict']");
        pictured("goes-on");
        window.clicks("#hurts-go-on");
        window.clicks("#player-hurts");
        window.clicks("#hurts-none");
        window.clicks("#hurts-6");
        window.shows("#practised[data-finish='hurt']");
        pictured("stopped");

        window.clicks("#practised-start");
        window.shows("#player-steps");
        pictured("own-ready");
        window.clicks("#player-start");
        window.says("#heading", "Get ready");
        skips_to(&window, "Slowly");
        says_within(&window, "Hold", Duration::from_secs(10));
        pictured("own-hold");
        window.clicks("#player-hurts");
        window.clicks("#sign-dizzy");
        window.clicks("#hurts-say");
        window.shows("#practised-feel");
        pictured("check-in");
    }
}
