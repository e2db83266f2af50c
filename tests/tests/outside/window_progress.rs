//! Progress in the window: the week, the calendar, and what is left out of the count.

use afterhand_bench::Years;
use afterhand_tests::{Desktop, Patient, Window, soon};
use chrono::NaiveDate;
use rusqlite::Connection;

const NECK: &str = "neck-course.toml";

/// Done as it was due, but for one that was skipped on a whim and what a session held back.
fn had_a_week(patient: &Patient<'_>) {
    patient.at("2026-11-22T07:00:00Z").takes(NECK);
    for date in 23..26 {
        let now = format!("2026-11-{date}T21:50:00Z");
        let moment = patient.at(&now);
        let slots = moment.runs("today --json").json();
        for item in slots["items"].as_array().unwrap() {
            let id = item["id"].as_str().unwrap();
            if item["kind"] == "exercise" && item["state"] != "held" {
                moment.runs(["done", id]).said();
            }
        }
        if date == 23 {
            patient
                .at("2026-11-24T10:00:00Z")
                .runs("session add --ended 2026-11-24T10:00 --region neck --technique soft")
                .said();
        }
    }
}

fn pictured(window: &Window<'_>, name: &str) {
    window.evaluates("document.querySelector('#weeks').scrollIntoView()");
    window.pictured(name);
}

fn opens(window: &Window<'_>) {
    window.shows("#week");
    window.clicks("#week");
    window.shows("#weeks");
}

#[test]
fn today_leads_to_the_weeks_and_a_day_of_them_opens() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    had_a_week(&patient);
    let said = patient
        .at("2026-11-26T07:30:00Z")
        .runs("progress --weeks 1")
        .said();
    let window = patient.at("2026-11-26T07:30:00Z@1").opens_window();
    opens(&window);
    // The same as at the prompt.
    let week = said
        .lines()
        .next()
        .unwrap()
        .replace("Week of 23 November: ", "Exercises done this week: ");
    window.says("#progress-week", &week);
    assert!(week.contains("held after your session"), "{week}");
    let held = window
        .attribute("[data-day='2026-11-24']", "aria-label")
        .unwrap();
    assert!(held.starts_with("Tuesday 24 November: "), "{held}");
    assert!(window.find("[data-day='2026-11-24'].left-out").is_some());
    assert!(
        window
            .find("[data-day='2026-11-26'][aria-current='date']")
            .is_some()
    );
    window.shows("#progress-exercises li");
    window.pictured("progress");
    window.clicks("[data-day='2026-11-24']");
    soon("the day is shown", || {
        window.find("[data-date='2026-11-24']").map(|_| ())
    });
}

#[test]
fn the_way_it_is_counted_can_be_read_and_nothing_is_counted_before_it_was_due() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T07:00:00Z").takes(NECK);
    let window = patient.at("2026-11-24T07:30:00Z@1").opens_window();
    window.shows("[data-next]");
    assert!(window.find("#week").is_none());
    window.clicks("#place-exercises");
    window.clicks("#to-progress");
    window.shows("#progress-empty");
    window.shows("#progress-rule");
    window.pictured("progress-empty");
}

#[test]
fn what_keeps_a_person_from_an_exercise_can_be_said() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T07:00:00Z").takes(NECK);
    let slot = "nk-chin-tuck@2026-11-24T08:30";
    let window = patient.at("2026-11-24T08:35:00Z@1").opens_window();
    window.clicks(&format!("[id='slot-{slot}'] .title"));
    window.clicks("#slot-skip");
    window.clicks("#slot-excuse-hurt");
    window.pictured("skip");
    window.clicks("#slot-skip-confirm");
    window.lacks("dialog");
    soon("it is left out of the count", || {
        let progress = patient
            .at("2026-11-24T08:40:00Z")
            .runs("progress --json")
            .json();
        (progress["excused"] == 1).then_some(())
    });
}

#[test]
fn progress_keeps_nobody_out_in_any_light_or_size() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    had_a_week(&patient);
    patient.prefers_dark();
    let window = patient.at("2026-11-26T07:30:00Z@1").opens_window();
    opens(&window);
    window.is_accessible("progress");
    window.pictured("progress-dark");
    window.enlarges(2.0);
    pictured(&window, "progress-large");
    window.is_accessible("progress, large");
}

/// A year of nine exercises a day, of which some were missed and some were held.
fn had_a_year(patient: &Patient<'_>) {
    patient.at("2026-11-26T00:00:00Z").runs("today").said();
    let until = NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
    let years = Years { count: 1, until };
    years.fill(&patient.database()).unwrap();
    Connection::open(patient.database())
        .unwrap()
        .execute_batch(
            "DELETE FROM outcome WHERE item = 'nk-chin-tuck' AND meant_for LIKE '%18:30';
             DELETE FROM outcome WHERE item = 'nk-rotation' AND substr(meant_for, 10, 1) = '7';
             DELETE FROM outcome WHERE substr(meant_for, 9, 2) = '11';",
        )
        .unwrap();
}

#[test]
fn a_long_course_is_walked_by_key_and_paged_back() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    had_a_year(&patient);
    let window = patient.at("2026-11-26T07:30:00Z@1").opens_window();
    opens(&window);
    assert_eq!(window.attributes("#weeks [data-day]", "tabindex").len(), 84);
    // One stop of the tab key; the arrows lead on from there.
    window.evaluates("document.querySelector(\"#weeks [tabindex='0']\").focus()");
    for (key, day) in [
        ("Left", "2026-11-25"),
        ("Down", "2026-11-18"),
        ("Right", "2026-11-19"),
        ("Up", "2026-11-26"),
    ] {
        window.presses(key);
        soon(day, || {
            let focused = window.evaluates("return document.activeElement.dataset.day");
            (focused == day).then_some(())
        });
    }
    assert!(
        window
            .find("#weeks [data-day='2026-11-26'][tabindex='0']")
            .is_some()
    );
    pictured(&window, "progress-full");
    window.is_accessible("progress, full");
    window.clicks("#progress-older");
    window.shows("#progress[data-older='1'] [data-day='2026-09-06']");
    window.clicks("#progress-older");
    window.shows("#progress[data-older='2'] #progress-newer");
    window.resizes(900, 600);
    window.pictured("progress-older");
    window.resizes(500, 800);
    pictured(&window, "progress-narrow");
    window.is_accessible("progress, narrow");
}
