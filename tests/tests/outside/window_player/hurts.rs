//! Out of an exercise when it hurts, and a morning that is worse.

use afterhand_tests::{Desktop, Patient, Window};

use super::{HERE, NINE, SETS, TUCKS, TURNS, opens, runs, stands, starts};

/// Why a slot was skipped, and for what excuse.
fn excuse(patient: &Patient<'_>) -> Option<String> {
    let database = rusqlite::Connection::open(patient.database()).unwrap();
    database
        .query_row("SELECT excuse FROM outcome", [], |row| row.get(0))
        .unwrap()
}

/// Says that it hurts, but in none of the ways that end an exercise.
fn hurts(window: &Window<'_>, score: u8) {
    window.clicks("#player-hurts");
    window.shows("#hurts[data-stage='signs']");
    window.clicks("#hurts-none");
    window.clicks(&format!("#hurts-{score}"));
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
