//! Sessions as they look, few and very many, for people to see.

use afterhand_tests::{Desktop, Patient, Window, soon};
use serde_json::{Value, json};

use super::asks;

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
