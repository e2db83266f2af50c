//! Nobody is kept out: axe finds nothing on the pages about safety and the diary, light and dark.

use afterhand_tests::{Desktop, Patient, Window};

const NECK: &str = "neck-course.toml";

#[test]
fn the_pages_about_safety_keep_nobody_out() {
    for light in ["light", "dark"] {
        let desktop = Desktop::with_windows();
        let patient = Patient::on(&desktop);
        if light == "dark" {
            patient.prefers_dark();
        }
        patient.at("2026-11-23T08:00:00Z").takes(NECK);
        pages(&patient.at("2026-11-24T13:00:00Z@1").opens_window(), light);
    }
}

#[test]
fn the_diary_keeps_nobody_out() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T13:00:00Z@1");
    let window = now.opens_window();
    diary(&window, "light");
    window.closes();
    patient.prefers_dark();
    diary(&now.opens_window(), "dark");
}

fn diary(window: &Window<'_>, light: &str) {
    let is_accessible = |state: &str| window.is_accessible(&format!("{state}, {light}"));
    window.clicks("#place-diary");
    window.shows("#diary");
    is_accessible("a diary before anything is noted in this light");
    window.clicks("#entry-new");
    window.clicks("#entry-pain-6");
    window.clicks("#entry-worst-3");
    window.clicks("#entry-body [data-face='back'] [data-area='neck']");
    window.clicks("#entry-body-list summary");
    window.clicks("#entry-when-at");
    window.clicks("#entry-save");
    window.shows("#entry-question");
    is_accessible("the form of an entry");
    window.clicks("#entry-confirm");
    window.lacks("#entry");

    window.clicks("#reaction-new");
    window.clicks("#reaction-kind-soreness");
    is_accessible("the form of a reaction");
    window.clicks("#reaction-save");
    window.lacks("#reaction");

    window.clicks("#measure-activities-new");
    window.enters("#measure-activity-0", "Looking over my shoulder");
    window.clicks("#measure-score-0-3");
    is_accessible("the form of activities");
    window.clicks("#measure-kind-change");
    window.clicks("#measure-change--2");
    is_accessible("the form of a change");
    window.clicks("#measure-kind-total");
    is_accessible("the form of a total");
    window.clicks("#measure-cancel");
    window.lacks("#measure");

    window.shows("#pain-picture svg");
    window.clicks("#pain-picture-table summary");
    window.clicks("#weeks-picture-table summary");
    is_accessible("a diary with its tables");
}

fn pages(window: &Window<'_>, light: &str) {
    let is_accessible = |state: &str| window.is_accessible(&format!("{state}, {light}"));
    is_accessible("today");

    window.clicks("#screen-open");
    window.shows("#screen");
    is_accessible("screen");
    window.clicks("[data-sign='SC-01'] [data-answer='yes']");
    window.clicks("#screen-save");
    window.shows("#screened");
    is_accessible("screened");

    window.clicks("#feel");
    window.shows("#check-in");
    is_accessible("the first questions");
    window.clicks("[data-sign='RF-02'] [data-answer='unsure']");
    window.shows("#result[data-level='emergency']");
    is_accessible("emergency");
    window.clicks("#result-change");
    window.shows("#change-answers");
    is_accessible("answers to be changed");
    window.clicks("#place-today");
    window.shows("#safety");
    is_accessible("a hold");
    window.clicks("#safety-clear");
    window.shows("#clear");
    is_accessible("a clinician’s word");
    window.clicks("#clear-cancel");

    window.clicks("#feel");
    window.clicks("#check-in-none");
    window.shows("#check-in[data-step='2']");
    is_accessible("the second questions");
    window.clicks("[data-sign='RF-22'] [data-answer='yes']");
    window.shows("#result[data-level='today']");
    is_accessible("today");

    window.clicks("#feel");
    window.clicks("#check-in-none");
    window.shows("#check-in[data-step='2']");
    window.clicks("#check-in-none");
    window.shows("#check-in[data-step='3']");
    window.clicks("[data-sign='N-01'] [data-answer='yes']");
    is_accessible("the last questions");
    window.clicks("#check-in-none");
    window.shows("#result[data-level='expected']");
    is_accessible("expected");

    window.clicks("#place-settings");
    window.shows("#settings");
    is_accessible("settings");
    window.clicks("#place-diary");
    window.shows("#diary");
    is_accessible("diary");
}
