//! Sessions in the window: what there was, what is booked, how often, and what one may do meanwhile.

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

/// What a person does who has done it many times, without the forms.
fn acts(window: &Window<'_>, action: &Value) {
    window.evaluates(&format!(
        "window.acted = undefined; window.__TAURI_INTERNALS__.invoke('act', {{ action: {action} }})\
         .then((acted) => {{ window.acted = acted.message; }}, (failure) => {{ window.acted = failure.message; }})"
    ));
    soon("it is done", || {
        window
            .evaluates("return window.acted ?? null")
            .is_string()
            .then_some(())
    });
    println!("{}", window.evaluates("return window.acted"));
}

fn session(at: &str, region: &str, techniques: &[&str]) -> Value {
    json!({
        "kind": "log_session", "ended": { "kind": "at", "at": at }, "region": region,
        "techniques": techniques, "minutes": 30, "therapist": "A. Novak", "before": 6, "after": 4,
        "oil": true, "note": null, "confirmed": true,
    })
}

#[test]
fn sessions_are_pictured() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T14:45:00Z@1").opens_window();
    acts(
        &window,
        &json!({ "kind": "set", "name": "login_asked", "on": true }),
    );
    window.clicks("#place-sessions");
    window.shows("#sessions");
    window.pictured("sessions-empty");
    acts(
        &window,
        &json!({ "kind": "keep_course", "id": null, "course": { "began": "2026-11-03", "sessions": 10, "repeat_months": 6, "preset": "scoliosis", "every_other_day": false, "confirmed": true } }),
    );
    for at in ["2026-11-03T15:00", "2026-11-10T15:00", "2026-11-17T15:00"] {
        acts(&window, &session(at, "neck", &["mobilization"]));
    }
    acts(
        &window,
        &json!({ "kind": "keep_appointment", "key": null, "appointment": { "at": "2026-11-27T15:00", "minutes": 30, "title": "A. Novak", "confirmed": false } }),
    );
    acts(
        &window,
        &json!({ "kind": "keep_appointment", "key": null, "appointment": { "at": "2026-11-20T15:00", "minutes": 30, "title": "A. Novak", "confirmed": true } }),
    );
    acts(
        &window,
        &json!({ "kind": "keep_appointment", "key": null, "appointment": { "at": "2026-11-28T15:00", "minutes": 30, "title": "A. Novak", "confirmed": false } }),
    );
    window.clicks("#place-today");
    window.shows("#course");
    window.pictured("today-course");
    window.clicks("#place-sessions");
    window.shows("[data-bead='done']");
    window.pictured("sessions-usual");
    window.clicks("#course .edit");
    window.shows("#course-form");
    window.pictured("course-form");
    window.clicks("#course-cancel");
    window.clicks("#appointment-new");
    window.shows("#appointment-form");
    window.pictured("appointment-form");
    window.clicks("#appointment-cancel");
    window.clicks("#had-session");
    window.shows("#session");
    window.pictured("session-form");
    window.clicks("#session-region-neck");
    window.clicks("#session-technique-manipulation");
    window.clicks("#session-technique-soft");
    window.clicks("#session-more summary");
    window.enters(
        "#session-note",
        "Sleep on your side, with the flat pillow. Walk twenty minutes a day. Come back on Friday.",
    );
    window.clicks("#session-oil");
    window.pictured("session-form-more");
    window.clicks("#session-save");
    window.lacks("#session");
    window.clicks("#toast-dismiss");
    for (name, words) in [
        ("forbidden", "sauna"),
        ("free", "walk"),
        ("unknown", "xyzzy"),
        ("next", "next session"),
    ] {
        asks(&window, words);
        window.shows("#can-answer > *");
        window.pictured(&format!("can-{name}"));
    }
    window.closes();
    for (name, at) in [
        ("5min", "2026-11-24T14:50:00Z@1"),
        ("3h", "2026-11-24T17:45:00Z@1"),
        ("30h", "2026-11-25T20:45:00Z@1"),
        ("80h", "2026-11-27T22:45:00Z@1"),
    ] {
        let window = patient.at(at).opens_window();
        window.pictured(&format!("after-{name}"));
        if name == "30h" {
            window.evaluates("document.querySelector('#ended')?.setAttribute('open', '')");
            window.evaluates(
                "document.querySelector('#holds [data-rule] details')?.setAttribute('open', '')",
            );
            window.resizes(1180, 2400);
            window.pictured("after-30h-long");
        }
        if name == "5min" {
            window.resizes(1180, 2400);
            window.pictured("after-5min-long");
            window.clicks("#card-open");
            window.shows("#card");
            window.pictured("card-long");
            window.looks_printed();
            window.resizes(718, 1047);
            window.pictured("card-printed");
            // Both copies fit on one sheet.
            let height = window.evaluates("return document.documentElement.scrollHeight");
            assert!(height.as_f64().unwrap() <= 1047.0, "{height}");
        }
        window.closes();
    }
    patient.prefers_dark();
    let window = patient.at("2026-11-24T17:45:00Z@1").opens_window();
    window.pictured("after-3h-dark");
    window.clicks("#place-sessions");
    window.shows("[data-bead='done']");
    window.pictured("sessions-usual-dark");
    window.clicks("#place-settings");
    window.shows("#settings-limits");
    window.resizes(1180, 3600);
    window.pictured("settings-dark-long");
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
fn an_appointment_is_booked_changed_logged_and_called_off() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    window.clicks("#place-sessions");
    window.shows("#appointments-empty");
    window.clicks("#book-next");
    window.shows("#appointment");
    assert_eq!(
        window.evaluates("return document.getElementById('appointment-date').value"),
        "2026-11-24"
    );
    window.fills("#appointment-date", "2026-11-27");
    window.fills("#appointment-time", "15:00");
    window.enters("#appointment-title-text", "<script>A. Novak</script>");
    window.clicks("#appointment-save");
    window.lacks("#appointment");
    window.says("[data-appointment] .text", "<script>A. Novak</script>");
    window.clicks("#toast-dismiss");
    window.clicks("[data-appointment] .edit");
    // A time that is over is asked about.
    window.fills("#appointment-date", "2026-11-23");
    window.clicks("#appointment-save");
    window.shows("#appointment-question");
    window.clicks("#appointment-confirm");
    window.lacks("#appointment");
    window.shows("[data-unlogged]");
    window.clicks("[data-unlogged] .log");
    window.shows("#session-when-at:checked");
    assert_eq!(
        window.evaluates(
            "return ['date', 'time'].map((field) => document.getElementById(`session-${field}`).value)"
        ),
        json!(["2026-11-23", "15:30"])
    );
    window.clicks("#session-region-neck");
    window.clicks("#session-technique-soft");
    window.clicks("#session-save");
    window.lacks("#session");
    assert_eq!(
        sessions(&patient, "2026-11-24T14:00:00Z")[0]["ended"],
        "2026-11-23T15:30:00+00:00"
    );
    window.clicks("#toast-dismiss");
    window.clicks("#place-sessions");
    window.lacks("[data-unlogged]");

    // The next one is within the limits; too soon is said, and not forbidden.
    window.clicks("#appointment-new");
    window.fills("#appointment-date", "2026-11-24");
    window.fills("#appointment-time", "18:00");
    window.clicks("#appointment-save");
    window.lacks("#appointment");
    window.shows("[data-appointment] .warning");
    window.clicks("#toast-dismiss");
    window.clicks("[data-appointment] .call-off");
    window.lacks("[data-appointment]");
    window.says("#toast p", "The appointment is called off.");
    window.clicks("#toast-undo");
    window.shows("[data-appointment]");
}

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:one\r\nDTSTART:20261126T150000Z\r\n\
                        DTEND:20261126T153000Z\r\nSUMMARY:<b>Physio</b>\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\n\
                        BEGIN:VEVENT\r\nUID:two\r\nDTSTART;VALUE=DATE:20261127\r\nSUMMARY:Holiday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn a_calendar_is_taken_through_the_systems_dialog() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let calendar = patient.file("clinic.ics", CALENDAR);
    let none = patient.file("none.ics", "Dear patient");
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    window.clicks("#place-sessions");
    window.clicks("#take-calendar");
    window.chooses_in("Choose a calendar file", &none);
    window.says(
        "#refusal p",
        "There is no calendar in this file. Choose a file that ends in .ics, such as your clinic or your calendar program saves it.",
    );
    window.clicks("#take-calendar");
    window.chooses_in("Choose a calendar file", &calendar);
    window.says(
        "#toast p",
        "From the calendar: 3 new, 0 changed, 0 called off.",
    );
    window.says(
        "#toast li",
        "“Holiday” has no time of day, so it was left out.",
    );
    assert_eq!(
        window
            .attributes("[data-appointment]", "data-appointment")
            .len(),
        3
    );
    window.says("[data-appointment] .text", "30 minutes · <b>Physio</b>");
    window.clicks("#toast-undo");
    window.shows("#appointments-empty");
}

#[test]
fn a_course_is_a_row_of_beads() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    for day in ["03", "10"] {
        patient
            .at(&format!("2026-11-{day}T15:00:00Z"))
            .runs("session add --region neck --technique soft")
            .said();
    }
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    window.clicks("#place-sessions");
    window.clicks("#course-new");
    window.clicks("#course-preset-scoliosis");
    window.shows("#course-preset-text");
    window.fills("#course-began", "2026-11-01");
    window.enters("#course-sessions", "20");
    window.clicks("#course-save");
    window.shows("#course-question");
    window.clicks("#course-change");
    window.enters("#course-sessions", "3");
    window.clicks("#course-save");
    window.lacks("#course-dialog");
    window.shows("#course [data-bead]");
    assert_eq!(
        window.attributes("#course [data-bead]", "data-bead"),
        ["done", "done", "open"]
    );
    assert_eq!(window.text("#course-text"), "2 done, 0 booked, 1 open");
    assert_eq!(
        window.attribute("#course [data-bead]", "title").as_deref(),
        Some("1: done on 3 November")
    );
    window.clicks("#toast-dismiss");
    window.clicks("#book-next");
    window.clicks("#appointment-save");
    window.lacks("#appointment");
    window.says("#course-text", "2 done, 1 booked, 0 open");
    window.shows("#course [data-bead='booked']");
    window.clicks("#place-today");
    window.says("#course-text", "2 done, 1 booked, 0 open");
    window.shows("#booked");
    window.clicks("#course-open");
    window.clicks("#toast-dismiss");
    window.clicks("#course .remove");
    window.shows("#course-new");
    window.clicks("#toast-undo");
    window.shows("#course [data-bead='booked']");
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

/// Forty sessions, twelve appointments and long names.
fn full(window: &Window<'_>) {
    let long = "Professor Dr Wilhelmina Featherstonehaugh-Cholmondeley of the Harbour Centre";
    let begin = json!({
        "kind": "keep_course", "id": null,
        "course": {
            "began": "2026-09-01", "sessions": 15, "repeat_months": 6, "preset": null,
            "every_other_day": true, "confirmed": true,
        },
    });
    acts(window, &begin);
    for number in 0..40 {
        let (month, day) = (7 + number / 10, 1 + 2 * (number % 10));
        let mut one = session(
            &format!("2026-{month:02}-{day:02}T15:00"),
            ["neck", "thoracic", "lumbar", "shoulder", "hip", "limb"][number % 6],
            &["manipulation", "mobilization", "soft", "trigger_point"],
        );
        one["therapist"] = json!(long);
        one["note"] = json!("Walk every day, and drink when you are thirsty.");
        acts(window, &one);
    }
    for number in 0..12 {
        let at = format!("2026-12-{:02}T15:00", 1 + 2 * number);
        let appointment = json!({ "at": at, "minutes": 30, "title": long, "confirmed": true });
        acts(
            window,
            &json!({ "kind": "keep_appointment", "key": null, "appointment": appointment }),
        );
    }
}

#[test]
fn very_many_sessions_and_long_names_are_pictured() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T14:45:00Z@1");
    let window = now.opens_window();
    full(&window);
    acts(
        &window,
        &session("2026-11-24T11:45", "neck", &["manipulation", "soft"]),
    );
    window.clicks("#place-sessions");
    window.shows("#sessions-list");
    window.resizes(1180, 2600);
    window.pictured("sessions-full");
    // Of two sessions in a row, each rule says from which it comes.
    acts(
        &window,
        &session("2026-11-23T16:00", "lumbar", &["deep_massage"]),
    );
    window.clicks("#place-today");
    window.clicks("#holds [data-rule='AR-03'] summary");
    assert_eq!(
        window.text("#holds [data-rule='AR-03'] .of-session"),
        "From your lower back session yesterday 16:00"
    );
    window.pictured("today-several");
    for (name, width, height) in [("900", 900, 600), ("500", 500, 900)] {
        window.resizes(width, height);
        for page in ["sessions", "today"] {
            window.clicks(&format!("#place-{page}"));
            window.shows(if page == "sessions" {
                "#sessions"
            } else {
                "#holds"
            });
            window.pictured(&format!("{page}-{name}"));
            window.fits(&format!("{page} at {width}"));
        }
        window.clicks("#card-open");
        window.shows("#card");
        window.pictured(&format!("card-{name}"));
        window.fits("the card");
        window.clicks("#card-back");
    }
    window.resizes(1180, 790);
    window.enlarges(2.0);
    for page in ["sessions", "settings", "today"] {
        window.clicks(&format!("#place-{page}"));
        window.shows(match page {
            "sessions" => "#sessions",
            "settings" => "#settings",
            _ => "#holds",
        });
        window.resizes(1180, 2600);
        window.pictured(&format!("{page}-200"));
        window.fits(&format!("{page} at 200 %"));
        window.resizes(1180, 790);
    }
    window.clicks("#had-session");
    window.shows("#session");
    window.pictured("session-form-200");
}
