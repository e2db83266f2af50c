//! What the window offers about reminders: later, another time, another day, why, settings, pauses.

use afterhand_tests::{Desktop, Patient, soon};
use serde_json::{Value, json};

const NINE: &str = "nk-chin-tuck@2026-11-24T09:00";
const FIVE: &str = "nk-chin-tuck@2026-11-24T17:00";

const PLAN: &str = r#"
format = 1
title = "Twice a day"
issued = 2026-11-20
[[exercise]]
use = "nk-chin-tuck"
times = ["09:00", "17:00"]
"#;

/// Waits until the prompt says so of the slot.
fn is(patient: &Patient<'_>, at: &str, slot: &str, state: &str) {
    soon(&format!("{slot} is {state}"), || {
        (patient.at(at).state(slot) == state).then_some(())
    });
}

fn setting(patient: &Patient<'_>, name: &str) -> Value {
    let settings = patient
        .at("2026-11-24T09:15:00Z")
        .runs("settings get --json");
    settings.json()[name].clone()
}

#[test]
fn later_another_time_and_another_answer_are_a_click_away() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(PLAN);
    let window = patient.at("2026-11-24T09:10:00Z@1").opens_window();
    window.clicks("#login-no");
    window.lacks("#question");

    window.says("#next-later", "Later (15 minutes)");
    window.clicks("#next-later");
    is(&patient, "2026-11-24T09:12:00Z", NINE, "snoozed");
    window.shows("[data-next][data-state='snoozed']");
    window.clicks("#toast-undo");
    window.shows("[data-next][data-state='open']");

    // Five o'clock does not suit today.
    window.clicks(&format!("[data-open='{FIVE}']"));
    window.says("#slot-why", "It will ring at 17:00.");
    window.clicks("#slot-change summary");
    window.fills("#slot-move-time", "18:15");
    window.clicks("#slot-move");
    window.lacks("#slot");
    let remark = patient.at("2026-11-24T09:12:00Z").runs("today").said();
    assert!(remark.contains("18:15  Chin tuck"), "{remark}");
    assert!(remark.contains("moved from 17:00"), "{remark}");

    // Skipped, and then done after all.
    window.clicks("#next-skip");
    is(&patient, "2026-11-24T09:12:00Z", NINE, "skipped");
    window.clicks(&format!("[data-open='{NINE}']"));
    window.clicks("#slot-done");
    window.lacks("#slot");
    is(&patient, "2026-11-24T09:12:00Z", NINE, "done");
}

#[test]
fn what_was_missed_while_the_computer_was_off_can_be_told_afterwards() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let friday = patient.at("2026-11-20T08:00:00Z");
    friday.takes_plan(PLAN);
    let agent = friday.starts_agent();
    soon("the agent runs", || {
        (friday.runs("agent --status").code == Some(0)).then_some(())
    });
    assert!(agent.is_asked_to_end().success());
    let window = patient.at("2026-11-23T09:10:00Z@1").opens_window();
    window.shows("[data-away]");
    let missed = window.attributes("[data-missed]", "data-missed");
    assert_eq!(missed.len(), 6, "{missed:?}");

    let saturday = "nk-chin-tuck@2026-11-21T17:00";
    window.clicks(&format!("[data-missed='{saturday}'] .did"));
    window.lacks(&format!("[data-missed='{saturday}']"));
    let why = patient.at("2026-11-23T09:12:00Z").runs(["why", saturday]);
    assert!(why.said().contains("You marked it done at 09:10."));
    window.clicks("#away-close");
    window.lacks("[data-away]");

    // Yesterday can still be put right.
    let sunday = "nk-chin-tuck@2026-11-22T09:00";
    window.clicks("#yesterday");
    window.says("#heading", "Yesterday");
    window.clicks(&format!("li[data-slot='{sunday}'] .check"));
    window.shows(&format!("li[data-slot='{sunday}'][data-state='done']"));
    window.clicks("#back-to-today");
    window.shows("#yesterday");
}

#[test]
fn settings_are_kept_and_a_pause_is_told_everywhere() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(PLAN);
    let window = patient.at("2026-11-24T09:10:00Z@1").opens_window();
    window.clicks("#login-yes");
    window.lacks("#question");
    assert_eq!(setting(&patient, "at-login"), json!(true));

    window.clicks("#place-settings");
    window.clicks("#setting-grace-120");
    soon("the time to answer is kept", || {
        (setting(&patient, "grace") == "120min").then_some(())
    });
    window.clicks("#setting-again-3");
    soon("how often to ask is kept", || {
        (setting(&patient, "again") == "3").then_some(())
    });
    window.clicks("#setting-sound");
    soon("the sound is off", || {
        (setting(&patient, "sound") == "off").then_some(())
    });
    window.clicks("#setting-login");
    soon("nothing starts at login", || {
        (setting(&patient, "at-login") == json!(false)).then_some(())
    });

    window.clicks("#pause-tomorrow");
    window.shows("#pause");
    window.clicks("#place-today");
    window.shows("#pause");
    assert_eq!(setting(&patient, "pause"), "2026-11-25T00:00:00+00:00");
    window.clicks("#resume");
    window.lacks("#pause");
    assert_eq!(setting(&patient, "pause"), Value::Null);
}
