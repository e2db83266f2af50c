//! “How do I feel?” in the window: every sign, each result, what holds and what ends it.

use afterhand_tests::{Desktop, Patient, Window};
use serde_json::json;

const NECK: &str = "neck-course.toml";
const NOON: &str = "2026-11-24T13:00:00Z@1";
const LATER: &str = "2026-11-24T13:30:00Z";

const EMERGENCY: &str = "Call the emergency number now";
const DOCTOR: &str = "Call a doctor today";
const THERAPIST: &str = "Call your therapist today";

/// Each sign of the first two steps, and what one answer to it leads to.
const SIGNS: [(&str, &str, &str); 26] = [
    ("RF-01", "emergency", EMERGENCY),
    ("RF-02", "emergency", EMERGENCY),
    ("RF-03", "emergency", EMERGENCY),
    ("RF-04", "emergency", EMERGENCY),
    ("RF-05", "emergency", EMERGENCY),
    ("RF-06", "emergency", EMERGENCY),
    ("RF-07", "emergency", EMERGENCY),
    ("RF-08", "emergency", EMERGENCY),
    ("RF-09", "emergency", EMERGENCY),
    ("RF-10", "emergency", EMERGENCY),
    (
        "RF-11",
        "emergency",
        "Call the emergency number or a crisis line now",
    ),
    ("RF-12", "emergency", EMERGENCY),
    ("RF-30", "maternity", "Call the maternity line now"),
    ("RF-20", "today", DOCTOR),
    ("RF-21", "today", THERAPIST),
    ("RF-22", "today", DOCTOR),
    ("RF-23", "today", DOCTOR),
    ("RF-24", "today", DOCTOR),
    ("RF-25", "today", DOCTOR),
    ("RF-26", "today", THERAPIST),
    ("RF-27", "today", DOCTOR),
    ("RF-28", "today", DOCTOR),
    ("RF-29", "today", DOCTOR),
    ("RF-32", "today", "Call a doctor today, or a crisis line"),
    ("RF-33", "today", DOCTOR),
    ("RF-34", "today", DOCTOR),
];

const EXPECTED: [&str; 5] = ["N-01", "N-02", "N-03", "N-04", "N-05"];

fn goes_to_step(window: &Window<'_>, step: u8) {
    window.clicks("#feel");
    window.shows("#check-in[data-step='1']");
    for next in 2..=step {
        window.clicks("#check-in-none");
        window.shows(&format!("#check-in[data-step='{next}']"));
    }
}

#[test]
fn every_sign_leads_to_its_instruction() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let window = patient.at(NOON).opens_window();
    for (index, (sign, level, heading)) in SIGNS.into_iter().enumerate() {
        goes_to_step(&window, if level == "emergency" { 1 } else { 2 });
        // Not sure counts as yes.
        let answer = if index % 2 == 0 { "yes" } else { "unsure" };
        window.clicks(&format!("[data-sign='{sign}'] [data-answer='{answer}']"));
        let result = format!("#result[data-level='{level}'][data-id='{}']", index + 1);
        window.shows(&result);
        window.says("#result #heading", heading);
    }
    for (index, sign) in EXPECTED.into_iter().enumerate() {
        goes_to_step(&window, 3);
        window.clicks(&format!("[data-sign='{sign}'] [data-answer='yes']"));
        window.clicks("#check-in-none");
        let id = SIGNS.len() + index + 1;
        window.shows(&format!("#result[data-level='expected'][data-id='{id}']"));
        window.says(
            "#result #heading",
            "Expected for two to three days: keep going gently",
        );
    }
    let history = patient.at(LATER).runs("checkin --history --json").json();
    assert_eq!(
        history.as_array().unwrap().len(),
        SIGNS.len() + EXPECTED.len()
    );
}

#[test]
fn who_is_fine_is_done_in_three_presses_and_is_not_told_so() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    goes_to_step(&window, 3);
    window.clicks("#check-in-none");
    window.shows("#result[data-level='none']");
    window.says("#result #heading", "You ticked none of these signs");
    window.lacks("#safety");
}

/// Presses Tab until the focus is where `selector` says.
fn tabs_to(window: &Window<'_>, selector: &str) {
    let is_there = format!("return document.activeElement.matches(\"{selector}\")");
    for _ in 0..60 {
        if window.evaluates(&is_there) == json!(true) {
            return;
        }
        window.presses("Tab");
    }
    panic!("Tab never reaches {selector}");
}

#[test]
fn the_emergency_number_is_reached_by_keyboard_alone_and_by_one_answer() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    patient
        .at("2026-11-23T16:00:00Z")
        .runs("session add --ended 2026-11-23T15:00 --region neck --technique manipulation");
    patient.at(NOON).runs("settings set country NZ");
    let window = patient.at(NOON).opens_window();
    tabs_to(&window, "#feel");
    window.presses("Return");
    window.shows("#check-in[data-step='1']");
    tabs_to(&window, "[data-sign='RF-01'] [data-answer='yes']");
    window.presses("space");
    window.shows("#result[data-level='emergency']");
    let call = window.text("#result .lead");
    assert!(call.contains("111"), "{call}");
    let say = window.text("#say");
    assert!(
        say.contains("I had neck treatment on 23 November 2026."),
        "{say}"
    );
    let never = window.text("#never");
    assert!(never.contains("Do not drive yourself."), "{never}");
    window.pictured("emergency");
}

#[test]
fn a_hold_is_seen_everywhere_until_a_clinicians_word_is_noted() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let window = patient.at(NOON).opens_window();
    goes_to_step(&window, 1);
    window.clicks("[data-sign='RF-07'] [data-answer='yes']");
    window.shows("#result[data-level='emergency']");
    for place in ["today", "diary", "settings"] {
        window.clicks(&format!("#place-{place}"));
        window.says(
            "#safety-title",
            "All exercises have been paused since today 13:00",
        );
    }

    // A change of mind is kept beside, and lifts nothing.
    window.clicks("#safety-read");
    window.shows("#result[data-id='1']");
    window.clicks("#result-change");
    window.shows("#change-answers");
    window.clicks("[data-sign='RF-07'] [data-answer='no']");
    window.clicks("#check-in-save");
    window.shows("#result[data-id='2'][data-level='none']");
    window.clicks("#place-today");
    window.shows("#safety[data-level='emergency']");
    window.shows("#screen-open");

    window.clicks("#safety-clear");
    window.shows("#clear");
    window.enters("#clear-who", "Dr Ali <script>alert(1)</script>");
    window.clicks("#clear-meant");
    window.clicks("#clear-save");
    window.lacks("#safety");
    let clearances = patient.at(LATER).runs("clearance list --json").json();
    assert_eq!(clearances[0]["who"], "Dr Ali <script>alert(1)</script>");
    window.clicks("#place-diary");
    window.shows("#diary");
}

#[test]
fn a_yes_before_starting_says_whom_to_ask_and_with_which_words() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let window = patient.at(NOON).opens_window();
    window.clicks("#screen-open");
    window.shows("#screen");
    window.clicks("[data-sign='SC-10'] [data-answer='unsure']");
    window.clicks("[data-sign='SC-13'] [data-answer='yes']");
    window.clicks("#screen-save");
    window.shows("#screened[data-id='1']");
    window.says(
        "#heading",
        "Stop and ask a clinician before exercising or treatment",
    );
    window.pictured("screened");
    // A fracture holds exercises until somebody has looked at it.
    window.clicks("#place-today");
    window.says(
        "#safety-title",
        "All exercises have been paused since today 13:00",
    );
    window.lacks("#screen-open");
}
