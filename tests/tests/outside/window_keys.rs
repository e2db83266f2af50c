//! The keys that do something on every page.

use afterhand_tests::{Desktop, Patient};

#[test]
fn every_place_is_a_key_away_and_f1_lists_the_keys() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T12:10:00Z@1").opens_window();
    for (keys, heading) in [
        ("alt+3", "Sessions"),
        ("alt+4", "Diary"),
        ("alt+6", "Settings"),
    ] {
        window.presses(keys);
        window.says("#heading", heading);
    }
    // A character by itself does nothing.
    window.presses("question");
    window.lacks("#keys");
    window.presses("F1");
    window.shows("#keys dl");
    window.is_accessible("the list of keys");
    window.pictured("keys");
    // Nothing behind it moves.
    window.presses("alt+1");
    window.presses("Escape");
    window.lacks("#keys");
    window.says("#heading", "Settings");
    window.presses("alt+h");
    window.shows("#check-in");
    // What is typed stays what it is.
    window.presses("alt+5");
    window.clicks("#search");
    window.presses("question");
    window.lacks("#keys");
    window.presses("Escape");
    window.presses("alt+s");
    window.shows("#session");
    window.lacks("#keys");
}
