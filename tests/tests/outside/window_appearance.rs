//! The look that a person chose: how large, and light or dark.

use afterhand_tests::{Desktop, Patient, soon};
use serde_json::json;

const CLOCK: &str = "2026-11-24T12:10:00Z@1";
/// Each with its heading.
const PLACES: [(&str, &str); 6] = [
    ("today", "Good afternoon"),
    ("exercises", "Exercises"),
    ("sessions", "Sessions"),
    ("diary", "Diary"),
    ("learn", "Learn"),
    ("settings", "Settings"),
];

#[test]
fn text_of_twice_the_size_loses_nothing_and_stays_from_one_day_to_the_next() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T13:00:00Z");
    let window = patient.at(CLOCK).opens_window();
    window.clicks("#place-settings");
    window.clicks("#setting-text-size input[value='200']");
    let size = "return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)";
    soon("the text is twice as large", || {
        (window.evaluates(size) == json!(36)).then_some(())
    });
    let kept = now.runs("settings get text-size --json").json();
    assert_eq!(kept, json!({ "text-size": "200%" }));
    window.resizes(900, 600);
    window.clicks("#place-today");
    window.clicks("#look-around");
    window.shows("#example");
    assert_eq!(window.evaluates(size), json!(36));
    window.clicks("#example-leave");
    window.shows("#first-day");
    for (place, heading) in PLACES {
        window.clicks(&format!("#place-{place}"));
        window.says("#heading", heading);
        window.pictured(&format!("large-{place}"));
        let fits = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(window.evaluates(fits), true, "{place}");
    }
    drop(window);
    let window = patient.at(CLOCK).opens_window();
    assert_eq!(window.evaluates(size), json!(36));
}

#[test]
fn high_contrast_is_black_on_white_or_white_on_black_as_the_computer_is() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T13:00:00Z");
    let window = patient.at(CLOCK).opens_window();
    window.clicks("#place-settings");
    window.clicks("#setting-theme input[value='3']");
    let colours = "const { color, backgroundColor } = getComputedStyle(document.documentElement);\
                   return [color, backgroundColor]";
    let (black, white) = ("rgb(0, 0, 0)", "rgb(255, 255, 255)");
    soon("the window is black on white", || {
        (window.evaluates(colours) == json!([black, white])).then_some(())
    });
    assert_eq!(
        now.runs("settings get theme").said(),
        "Light or dark: high contrast  [theme = contrast]"
    );
    window.is_accessible("settings, in high contrast");
    window.pictured("appearance-contrast-settings");
    window.clicks("#place-today");
    window.clicks("#look-around");
    window.shows("#example");
    window.is_accessible("today, in high contrast");
    window.pictured("appearance-contrast");
    drop(window);
    patient.prefers_dark();
    let window = patient.at(CLOCK).opens_window();
    assert_eq!(window.evaluates(colours), json!([white, black]));
    window.clicks("#look-around");
    window.shows("#example");
    window.is_accessible("today, in high contrast on a dark computer");
    window.pictured("appearance-contrast-dark");
}

#[test]
fn dark_is_dark_on_a_light_computer() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at(CLOCK).runs("settings set theme dark").said();
    let window = patient.at(CLOCK).opens_window();
    let ground = "return getComputedStyle(document.documentElement).backgroundColor";
    assert_eq!(window.evaluates(ground), json!("rgb(18, 25, 31)"));
    window.clicks("#place-settings");
    window.shows("#settings-look");
    window.evaluates("document.querySelector('#settings-look').scrollIntoView()");
    window.pictured("appearance-dark");
    window.is_accessible("settings, dark by choice");
    window.clicks("#setting-theme input[value='1']");
    soon("the window is light", || {
        (window.evaluates(ground) == json!("rgb(250, 247, 242)")).then_some(())
    });
}
