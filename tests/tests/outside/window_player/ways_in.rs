//! The ways into the player, and how it leads as the settings have it.

use afterhand_tests::{Desktop, Patient, built, soon};
use serde_json::json;

use super::{NINE, SETS, TUCKS, opens};

#[test]
fn the_player_opens_from_a_reminder_and_from_the_library() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCKS);
    let now = patient.at(NINE);
    let window = now.opens_window();
    window.shows("[data-next]");
    let mut second = now.installed(&built("afterhand-window"), &patient.data());
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
