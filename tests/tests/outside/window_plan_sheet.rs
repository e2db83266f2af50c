//! The plan on paper, from the window.

use afterhand_tests::{Desktop, Patient};
use serde_json::json;

const NECK: &str = "neck-course.toml";
const NOON: &str = "2026-11-24T12:00:00Z@1";
/// An A4 sheet without its margins, in CSS pixels.
const SHEET: (u32, u32) = (718, 1047);

#[test]
fn the_plan_is_on_two_sheets_with_pictures_doses_and_when_to_call() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-settings");
    window.clicks("#settings-data");
    window.shows("#data");
    window.pictured("data");
    window.is_accessible("plan sheet");
    window.clicks("#data-plan-sheet");
    window.shows("#plan-sheet");
    window.says("#heading", "Neck course, autumn");
    window.says("#plan-sheet li:first-child h2", "Chin tuck");
    window.says("#plan-sheet li:first-child .dose", "5 times, hold 5 s");
    let figures = "return document.querySelectorAll('#plan-sheet ol svg').length > 3";
    assert_eq!(window.evaluates(figures), json!(true));
    let calls = "return document.querySelector('#plan-sheet .calls').innerText";
    let calls = window.evaluates(calls);
    assert!(
        calls.as_str().unwrap().contains("+44 20 7946 0000"),
        "{calls}"
    );
    window.is_accessible("plan sheet");
    window.pictured("plan-sheet");
    window.clicks("#plan-sheet-large");
    window.clicks("#plan-sheet-pictures");
    window.lacks("#plan-sheet ol svg");
    window.clicks("#plan-sheet-large");
    window.clicks("#plan-sheet-pictures");

    window.evaluates("window.print = () => { window.printed = true; }");
    window.clicks("#print");
    assert_eq!(window.evaluates("return window.printed"), json!(true));
    window.looks_printed();
    window.resizes(SHEET.0, 2 * SHEET.1);
    window.pictured("plan-sheet-printed");
    let height = window.evaluates("return document.documentElement.scrollHeight");
    assert!(
        height.as_f64().unwrap() <= f64::from(2 * SHEET.1),
        "{height}"
    );
    window.says("#heading", "Neck course, autumn");
    let left = "return [...document.querySelectorAll('button, input')]\
                .filter((one) => one.getClientRects().length > 0).map((one) => one.id)";
    assert_eq!(window.evaluates(left), json!([]));
}

#[test]
fn without_a_plan_the_sheet_says_what_to_do_first() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.prefers_dark();
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-settings");
    window.clicks("#settings-data");
    window.clicks("#data-plan-sheet");
    window.shows("#plan-sheet-empty");
    window.says("#heading", "My exercises");
    window.is_accessible("plan sheet");
    window.resizes(900, 600);
    window.enlarges(2.0);
    window.pictured("plan-sheet-empty-dark-200");
    window.clicks("#plan-sheet-back");
    window.shows("#data");
}
