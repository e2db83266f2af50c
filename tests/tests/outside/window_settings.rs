//! Finding a setting among many.

use afterhand_tests::{Desktop, Patient};
use serde_json::json;

/// The cards that are left, by the titles that a person reads.
const CARDS: &str = "return [...document.querySelectorAll('#settings > .card')] \
     .filter((card) => card.checkVisibility()) \
     .map((card) => card.querySelector('h2').textContent)";

/// The settings that are left, by their names.
const NAMES: &str = "return [...document.querySelectorAll('#settings > .card > *')] \
     .filter((row) => row.checkVisibility()) \
     .map((row) => row.querySelector('legend, .name')?.textContent) \
     .filter(Boolean)";

#[test]
fn a_setting_is_found_by_what_people_call_it() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T12:00:00Z@1").opens_window();
    window.clicks("#place-settings");
    window.shows("#settings-search");
    let all = window.evaluates(CARDS);

    window.enters("#settings-search", "dark zoom");
    window.says("[role='search'] [role='status']", "3 settings found");
    assert_eq!(window.evaluates(CARDS), json!(["How it looks"]));
    window.is_accessible("settings, searched");
    window.pictured("settings-searched");

    // One of several in a card.
    window.enters("#settings-search", "sound");
    window.shows("#setting-sound");
    assert_eq!(window.evaluates(NAMES), json!(["Sound", "Sounds"]));
    // It works where it was found.
    window.clicks("#setting-sound");
    window.shows("#toast-undo");
    window.says("[role='search'] [role='status']", "2 settings found");

    window.enters("#settings-search", "xylophone");
    window.says(
        "[role='search'] [role='status']",
        "No setting is called that.",
    );
    window.clicks("#settings-show-all");
    assert_eq!(window.evaluates(CARDS), all);
}
