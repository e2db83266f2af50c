//! Today in each of its states: what is now, what is next, what is held and why, and what has ended are seen at
//! a glance, without scrolling, and nothing moves once it is there.

use afterhand_bench::Years;
use afterhand_tests::{Desktop, Patient, Window, soon};
use chrono::NaiveDate;
use serde_json::json;

const HEIGHT: u32 = 800;

/// Three at times that overlap for hours, a fourth in the afternoon, for four weeks.
const PLAN: &str = r#"
format = 1
title = "Neck and shoulders"
issued = 2026-11-20
clinician = { name = "A. Novak", clinic = "Harbour Physio", phone = "+44 20 7946 0000" }
[[exercise]]
use = "nk-chin-tuck"
reps = 5
hold = "5s"
times = ["09:00"]
until = 2026-12-18
after_session = "next day"
[[exercise]]
use = "nk-rotation"
reps = 5
hold = "2s"
side = "both"
times = ["09:30"]
until = 2026-12-18
after_session = "next day"
[[exercise]]
use = "po-scap"
reps = 8
hold = "5s"
times = ["11:00"]
until = 2026-12-18
after_session = "next day"
[[exercise]]
use = "nk-levator"
reps = 2
hold = "15s"
side = "both"
times = ["16:00"]
until = 2026-12-18
after_session = "next day"
"#;

fn in_a_plan(desktop: &Desktop) -> Patient<'_> {
    let patient = Patient::on(desktop);
    patient.at("2026-11-20T12:00:00Z").takes_plan(PLAN);
    let asked = patient.at("2026-11-20T12:05:00Z");
    asked.runs("settings set country GB").said();
    asked.runs("screen --answer SC-01=no").said();
    patient
}

/// Today as it is at a moment, when nobody asks anything any more.
fn opens<'d>(patient: &Patient<'d>, clock: &str) -> Window<'d> {
    let window = patient.at(clock).opens_window();
    window.resizes(1180, HEIGHT);
    if window.find("#login-no").is_some() {
        window.clicks("#login-no");
        window.lacks("#login-no");
        window.clicks("#toast-dismiss");
        window.lacks("#toast-dismiss");
    }
    window.evaluates("scrollTo(0, 0)");
    window
}

/// The whole of it lies in the window as it was opened, and says so.
fn at_a_glance(window: &Window<'_>, selector: &str, said: &str) {
    window.shows(selector);
    let seen = json!({ "selector": selector, "said": said, "height": HEIGHT });
    let script = format!(
        "const {{ selector, said, height }} = {seen};\
         return [...document.querySelectorAll(selector)].map((one) => {{\
           const {{ top, bottom, left, right }} = one.getBoundingClientRect();\
           return {{ text: one.textContent, top, bottom, left, right }};\
         }}).filter(({{ text, top, bottom, left, right }}) => text.includes(said) && bottom > top\
           && top >= 0 && bottom <= height && left >= 0 && right <= innerWidth).length"
    );
    soon(&format!("{selector} says “{said}” in sight"), || {
        (window.evaluates(&script).as_u64() > Some(0)).then_some(())
    });
}

#[test]
fn before_anything_is_due_the_first_exercise_and_its_time_are_seen() {
    let desktop = Desktop::with_windows();
    let patient = in_a_plan(&desktop);
    let window = opens(&patient, "2026-11-24T06:00:00Z@1");
    window.pictured("today-early");
    at_a_glance(&window, "#heading", "Good morning");
    at_a_glance(&window, "#heading + p", "the next exercise is at 09:00");
    at_a_glance(
        &window,
        "[data-next][data-state='planned']",
        "Next · at 09:00",
    );
    at_a_glance(&window, "#next-title", "Chin tuck");
    at_a_glance(
        &window,
        "li[data-slot='nk-chin-tuck@2026-11-24T09:00']",
        "09:00",
    );
}

#[test]
fn at_noon_with_three_waiting_each_is_seen_and_so_is_what_comes_next() {
    let desktop = Desktop::with_windows();
    let patient = in_a_plan(&desktop);
    let window = opens(&patient, "2026-11-24T12:00:00Z@1");
    window.pictured("today-noon");
    at_a_glance(
        &window,
        "#heading + p",
        "3 exercises now, then the next at 16:00",
    );
    at_a_glance(&window, "[data-next][data-state='open']", "Now · due 09:00");
    at_a_glance(&window, "#next-start", "Start");
    for (slot, until) in [
        ("nk-chin-tuck@2026-11-24T09:00", "now, until 13:00"),
        ("nk-rotation@2026-11-24T09:30", "now, until 13:30"),
        ("po-scap@2026-11-24T11:00", "now, until 15:00"),
    ] {
        at_a_glance(&window, &format!("li[data-slot='{slot}']"), until);
    }
}

#[test]
fn ten_minutes_after_a_session_the_rest_what_holds_and_what_waits_are_seen() {
    let desktop = Desktop::with_windows();
    let patient = in_a_plan(&desktop);
    patient
        .at("2026-11-24T14:41:00Z")
        .runs("session add --ended 2026-11-24T14:40 --region neck --technique soft --minutes 30")
        .said();
    let window = opens(&patient, "2026-11-24T14:50:00Z@1");
    window.pictured("today-after-session");
    at_a_glance(&window, "#heading", "After your session");
    at_a_glance(&window, "#rest-left", ":");
    at_a_glance(&window, "#holds [data-rule='AR-01']", "until 14:55");
    let waits = "#holds [data-rule='AR-08']";
    at_a_glance(&window, waits, "wait");
    at_a_glance(&window, waits, "until tomorrow");
}

#[test]
fn when_a_plan_is_over_that_is_what_is_seen() {
    let desktop = Desktop::with_windows();
    let patient = in_a_plan(&desktop);
    let window = opens(&patient, "2026-12-18T12:00:00Z@1");
    window.pictured("today-last-day");
    at_a_glance(&window, "#plans", "Its last day is today.");
    drop(window);
    let window = opens(&patient, "2026-12-19T12:00:00Z@1");
    window.pictured("today-plan-ended");
    at_a_glance(
        &window,
        "#quiet[data-ended='true'] h2",
        "Your plan has ended",
    );
    at_a_glance(&window, "#heading + p", "your plan has ended");
    at_a_glance(&window, "#plans", "Ended: yesterday");
    at_a_glance(&window, "#quiet-open-plan", "Open a plan file");
    window.lacks("#open-plan");
}

#[test]
fn a_day_without_exercises_says_when_the_next_one_is() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-20T12:00:00Z").takes_plan(
        "format = 1\ntitle = \"Three times a week\"\nissued = 2026-11-20\n\
         [[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = [\"09:00\"]\ndays = [\"mon\", \"wed\", \"fri\"]\n",
    );
    let window = opens(&patient, "2026-11-24T12:00:00Z@1");
    at_a_glance(&window, "#quiet h2", "Nothing is due today");
    at_a_glance(&window, "#quiet", "Next: Chin tuck, Wed 09:00");
    window.pictured("today-quiet");
}

#[test]
fn an_empty_product_shows_each_way_to_begin() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = opens(&patient, "2026-11-24T12:00:00Z@1");
    window.pictured("today-empty");
    at_a_glance(&window, "#heading", "Good afternoon");
    for way in [
        "#open-plan",
        "#own-first",
        "#had-first-session",
        "#look-around",
    ] {
        at_a_glance(&window, way, "");
    }
}

/// Opens Today, and says where each part of it is in the first moment and a second later, but for what counts
/// by the second.
const TWICE: &str = "
    const [done] = arguments;
    const boxes = () => [...document.querySelectorAll('header, main :is(section, li, p, button, h1, h2, svg)')]
        .filter((one) => !one.closest('.ring'))
        .map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return [one.id || one.tagName, x, y, width, height].join(' ');
        });
    const look = () => {
        if (!document.querySelector('main [data-slot]')) return requestAnimationFrame(look);
        const first = boxes();
        setTimeout(() => done([first, boxes()]), 1000);
    };
    document.querySelector('#place-today').click();
    look();
";

#[test]
fn nothing_moves_once_today_is_there() {
    let desktop = Desktop::with_windows();
    let patient = in_a_plan(&desktop);
    let stays = |clock: &str| {
        let window = opens(&patient, clock);
        window.clicks("#place-learn");
        window.shows("#found li");
        let twice = window.awaits(TWICE);
        assert_eq!(twice[0], twice[1], "{clock}");
        assert!(twice[0].as_array().unwrap().len() > 30, "{twice}");
    };
    stays("2026-11-24T12:00:00Z@1");
    patient
        .at("2026-11-24T14:41:00Z")
        .runs("session add --ended 2026-11-24T14:40 --region neck --technique soft")
        .said();
    stays("2026-11-24T14:50:00Z@1");
}

#[test]
fn a_diary_of_ten_years_draws_only_what_is_looked_at() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient
        .at("2026-11-24T08:00:00Z")
        .runs("today --json")
        .json();
    let years = Years {
        count: 10,
        until: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
    };
    years.fill(&patient.database()).unwrap();
    let window = patient.at("2026-11-24T12:00:00Z@1").opens_window();
    window.clicks("#place-diary");
    window.shows("#pain-picture svg");
    let nodes = "return document.querySelectorAll('*').length";
    let at_first = window.evaluates(nodes).as_u64().unwrap();
    assert!(at_first < 3_000, "{at_first} nodes");
    println!("a diary of ten years: {at_first} nodes");
}
