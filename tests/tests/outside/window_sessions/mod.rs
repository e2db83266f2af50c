//! Sessions in the window: what there was, what is booked, how often, and what one may do meanwhile.

mod bookings;
mod pictures;

use afterhand_tests::{Desktop, Patient, Window, built, soon};
use serde_json::{Value, json};

const NECK: &str = "neck-course.toml";

fn sessions(patient: &Patient<'_>, at: &str) -> Vec<Value> {
    let list = patient.at(at).runs("session list --json").json();
    list.as_array().unwrap().clone()
}

fn asks(window: &Window<'_>, words: &str) {
    window.enters("#can-words", words);
    window.clicks("#can-ask");
}

#[test]
fn a_session_takes_three_taps_and_can_be_changed_removed_and_brought_back() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T14:40:00Z@1").opens_window();
    window.clicks("#had-session");
    window.clicks("#session-region-neck");
    window.clicks("#session-technique-soft");
    window.clicks("#session-save");
    window.lacks("#session");
    window.says("#heading", "After your session");
    let logged = &sessions(&patient, "2026-11-24T15:00:00Z")[0];
    assert_eq!(logged["techniques"], json!(["soft"]));
    assert_eq!(logged["minutes"], Value::Null);

    window.clicks("#toast-dismiss");
    window.clicks("#this-session-edit");
    window.shows("#session-region-neck:checked");
    window.shows("#session-technique-soft:checked");
    window.shows("#session-more[open]");
    assert_eq!(
        window.evaluates("return document.getElementById('session-date').value"),
        "2026-11-24"
    );
    window.clicks("#session-region-lumbar");
    window.enters("#session-minutes", "75");
    window.clicks("#session-before-6");
    window.clicks("#session-after-4");
    window.clicks("#session-save");
    window.shows("#session-question");
    window.clicks("#session-change");
    window.enters("#session-minutes", "25");
    window.clicks("#session-save");
    window.lacks("#session");
    window.says("#toast p", "The session is changed.");
    let changed = &sessions(&patient, "2026-11-24T15:00:00Z")[0];
    assert_eq!(changed["region"], "lumbar");
    assert_eq!(changed["minutes"], 25);
    // Only what was changed has changed.
    assert_eq!(changed["ended"], logged["ended"]);

    window.clicks("#toast-dismiss");
    window.clicks("#place-sessions");
    window.says(
        "[data-session] .text",
        "lower back · soft-tissue massage · 25 minutes",
    );
    window.clicks("[data-session] .remove");
    window.lacks("[data-session]");
    window.shows("#sessions-empty");
    window.says(
        "#toast p",
        "The session is removed, and what followed from it.",
    );
    window.clicks("#toast-undo");
    window.shows("[data-session]");
    assert_eq!(
        sessions(&patient, "2026-11-24T15:00:00Z")[0]["region"],
        "lumbar"
    );
}

#[test]
fn what_a_therapist_said_stands_beside_our_own_number() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient
        .at("2026-11-24T14:40:00Z")
        .runs("session add --region lumbar --technique soft")
        .said();
    let now = patient.at("2026-11-24T17:40:00Z@1");
    let window = now.opens_window();
    let sauna = "#holds [data-rule='AR-03']";
    let ours = window.text(&format!("{sauna} .until"));
    assert_eq!(
        window.attribute(sauna, "data-basis").as_deref(),
        Some("app_default")
    );
    window.clicks(&format!("{sauna} summary"));
    window.clicks("#told-AR-03-open");
    window.clicks("#told-AR-03-save");
    window.says("#told-AR-03-fault", "Give a whole number of hours or days.");
    window.enters("#told-AR-03-count", "48");
    window.enters("#told-AR-03-who", "د. نور <b>");
    window.clicks("#told-AR-03-save");
    window.shows(&format!("{sauna}[data-basis='clinic']"));
    window.says(&format!("{sauna} .until"), "until Thursday 14:40");
    window.clicks(&format!("{sauna} summary"));
    window.says(&format!("{sauna} .beside"), &format!("Our default: {ours}"));
    window.clicks("#place-settings");
    assert!(
        window
            .text("[data-told='AR-03'] .hint")
            .contains("د. نور <b>")
    );
    window.clicks("[data-told='AR-03'] .back");
    window.lacks("[data-told='AR-03']");
    window.clicks("#place-today");
    window.shows(&format!("{sauna}[data-basis='app_default']"));
    window.clicks("#undo");
    window.shows(&format!("{sauna}[data-basis='clinic']"));
}

#[test]
fn can_i_is_never_answered_with_a_yes() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    patient
        .at("2026-11-24T14:40:00Z")
        .runs("session add --region lumbar --technique soft")
        .said();
    let window = patient.at("2026-11-24T17:40:00Z@1").opens_window();
    asks(&window, "lift");
    window.shows("#can-answer[data-about='lift'][data-forbidden='true']");
    assert!(window.text("#can-text").starts_with("Not before "));
    window.shows("#can-badge");
    window.clicks("#can-sources summary");
    asks(&window, "walk");
    window.shows("#can-answer[data-about='walk'][data-forbidden='false']");
    assert!(
        window
            .text("#can-text")
            .starts_with("No rule here holds you back")
    );
    asks(&window, "<b>xyzzy</b>");
    window.says(
        "#can-unknown",
        "I found nothing about “<b>xyzzy</b>”. That is neither a yes nor a no: please ask your clinician.",
    );
    window.lacks("#can b");

    window.clicks("#feel");
    window.clicks("[data-sign='RF-02'] [data-answer='yes']");
    window.shows("#result[data-level='emergency']");
    window.clicks("#place-today");
    asks(&window, "walk");
    window.shows("#can-answer[data-about='walk']");
    assert_eq!(
        window.evaluates("return document.getElementById('can-answer').firstElementChild.id"),
        "can-first"
    );
}

#[test]
fn the_card_is_kept_as_a_picture() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T14:40:00Z@1").opens_window();
    window.clicks("#had-session");
    window.clicks("#session-region-neck");
    window.clicks("#session-technique-manipulation");
    window.clicks("#session-more summary");
    window.enters("#session-note", NOTE);
    window.enters("#session-therapist", "د. نور");
    window.clicks("#session-save");
    window.lacks("#session");
    // What the therapist said is pinned, as it was said.
    window.says("#pinned .text", NOTE);
    assert!(window.text("#pinned .from").contains("د. نور"));
    window.lacks("#app script");
    assert_eq!(window.evaluates("return window.ran ?? 0"), 0);

    window.clicks("#card-open");
    window.shows("#card");
    window.says("#card .own", NOTE);
    let card = patient.home().join("card.png");
    window.clicks("#card-save");
    window.chooses_in("Save the card as a picture", card.to_str().unwrap());
    window.says(
        "#toast p",
        &format!(
            "The card is saved as “{}”. Copy it to your phone, or open it there.",
            card.display()
        ),
    );
    let picture = std::fs::read(&card).unwrap();
    assert!(picture.starts_with(b"\x89PNG"));
    assert_eq!(picture[16..20], 1080_u32.to_be_bytes());
    assert!(picture.len() > 50_000, "{} bytes", picture.len());
    std::fs::write(afterhand_tests::picture("card-saved"), picture).unwrap();
    window.clicks("#card-back");
    window.says("#heading", "After your session");
}

const NOTE: &str = "<script>window.ran = 1</script> Sleep on your side.";

#[test]
fn limits_and_private_notes_are_chosen_in_the_settings() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    window.clicks("#place-settings");
    window.clicks("#setting-cold-always");
    window.shows("#setting-cold-always:checked");
    window.lacks("#setting-menstruating:checked");
    window.lacks("#setting-older:checked");
    window.clicks("#setting-menstruating");
    window.shows("#setting-menstruating:checked");

    window.enters("#limit-per_week-value", "4");
    window.clicks("#limit-per_week-save");
    // More than the article's number counts only on a clinician's word.
    window.shows("#limit-per_week-fault");
    window.clicks("#limit-per_week-clinician");
    window.clicks("#limit-per_week-save");
    window.shows("#limit-per_week[data-own='4']");
    window.clicks("#limits-open");
    window.says(
        "[data-limit='AR-12'] .changed",
        "Changed by you on 24 November 2026, as your clinician set it. The article says 2.",
    );
    window.clicks("#place-settings");
    window.clicks("#limit-per_week-reset");
    window.lacks("#limit-per_week[data-own]");
    assert_eq!(
        window.evaluates("return document.getElementById('limit-per_week-value').value"),
        ""
    );
}

#[test]
fn the_evening_before_asks_what_has_changed() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    window.clicks("#place-sessions");
    window.clicks("#appointment-new");
    window.fills("#appointment-date", "2026-11-25");
    window.clicks("#appointment-save");
    window.lacks("#appointment");
    window.closes();
    let window = patient.at("2026-11-24T19:30:00Z@1").opens_window();
    window.shows("[data-prompt='gate']");
    window.pictured("prompt-gate");
    window.clicks(".gate-yes");
    window.shows(".something");
    window.clicks(".gate-screen");
    window.shows("#screen");
    window.clicks("#place-today");
    window.clicks(".gate-card");
    window.shows("#card");
    window.says("#heading", "After your next session");
    window.clicks("#card-back");
    window.clicks(".gate-none");
    window.lacks("[data-prompt]");
}

#[test]
fn a_reminder_opens_the_window_where_it_is_answered() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient
        .at("2026-11-24T14:40:00Z")
        .runs("session add --region neck --technique soft")
        .said();
    let now = patient.at("2026-11-24T19:00:00Z@1");
    let window = now.opens_window();
    let opens = |slot: &str| {
        let mut second = now.installed(&built("afterhand-window"), &patient.data());
        let opened = second.arg(format!("--open={slot}")).status().unwrap();
        assert!(opened.success(), "{slot}");
    };
    window.shows("[data-prompt='check_in']");
    let prompts = window.attributes("[data-prompt]", "data-slot");
    let check_in = prompts
        .iter()
        .find(|id| id.starts_with("checkin:"))
        .unwrap();
    opens(check_in);
    window.shows("#check-in");
    let heat = prompts.iter().find(|id| id.starts_with("heat:")).unwrap();
    opens(heat);
    window.says("#heading", "After your session");
    soon("what was opened has the focus", || {
        let focused = window.evaluates("return document.activeElement.dataset.slot ?? ''");
        (focused == heat.as_str()).then_some(())
    });
    window.clicks("[data-prompt='no_heat'] .prompt-ok");
    window.lacks("[data-prompt='no_heat']");
    // How one feels is not ticked off.
    window.lacks("[data-prompt='check_in'] .prompt-ok");
    window.clicks("[data-prompt='check_in'] .prompt-feel");
    window.shows("#check-in");
}
