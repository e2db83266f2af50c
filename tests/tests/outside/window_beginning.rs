//! The first minute in the real window: what is asked, and an example to look around in.

use afterhand_tests::{Desktop, Patient, built, example, soon};

const CLOCK: &str = "2026-11-24T12:10:00Z@1";

#[test]
fn a_first_start_asks_two_things_once_and_offers_four_ways_to_begin() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T13:00:00Z");
    let window = patient.at(CLOCK).opens_window();
    for way in [
        "#open-plan",
        "#own-first",
        "#had-first-session",
        "#look-around",
    ] {
        window.shows(way);
    }
    window.is_accessible("the first minute");
    window.pictured("beginning");
    window.resizes(900, 600);
    window.enlarges(2.0);
    window.is_accessible("the first minute, large");
    window.pictured("beginning-large");
    window.enlarges(1.0);
    window.resizes(500, 700);
    window.pictured("beginning-narrow");
    window.resizes(1180, 790);
    window.clicks("#beginning-login-no");
    window.lacks("#beginning-login");
    window.fills("#country-choice", "IE");
    window.clicks("#country-use");
    soon("the country is kept", || {
        let country = now.runs("settings get country").said();
        country.contains("Ireland").then_some(())
    });
    window.lacks(".asked");
    window.pictured("beginning-answered");
    // Settings shows it again.
    window.clicks("#place-settings");
    window.clicks("#settings-beginning");
    window.says("#heading", "First steps");
    window.shows("#look-around");
    window.is_accessible("first steps again");
    window.pictured("beginning-again");
    window.clicks("#beginning-back");
    window.says("#heading", "Settings");
}

#[test]
fn whoever_looks_around_finds_every_place_filled_and_nothing_of_it_later() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T13:00:00Z");
    let window = patient.at(CLOCK).opens_window();
    window.clicks("#look-around");
    window.shows("#example");
    window.shows("#next-title");
    window.is_accessible("an example");
    window.pictured("example");
    for (place, shows) in [
        ("exercises", "#mine"),
        ("sessions", "#sessions-list"),
        ("diary", "#pain"),
    ] {
        window.clicks(&format!("#place-{place}"));
        window.shows("#example");
        window.pictured(&format!("example-{place}"));
        window.shows(shows);
    }
    // What is done in it is done in it alone.
    assert_eq!(
        now.runs("session list --json").json(),
        serde_json::json!([])
    );
    assert!(patient.data().join("example").exists());
    window.clicks("#place-settings");
    window.clicks("#settings-data");
    window.clicks("#leave-delete");
    window.clicks("#leave-yes");
    window.says(
        "#refusal",
        "That is not possible in the example. Leave it first.",
    );
    window.pictured("example-refuses");
    window.clicks("#place-today");
    window.clicks("#example-leave");
    window.shows("#first-day");
    window.lacks("#example");
    assert!(!patient.data().join("example").exists());
    // How somebody feels is their own.
    window.clicks("#look-around");
    window.shows("#example");
    window.clicks("#feel");
    window.shows("#check-in");
    window.lacks("#example");
    assert!(!patient.data().join("example").exists());
    // A window that ends while somebody looks around leaves nothing to the next one.
    window.clicks("#place-today");
    window.clicks("#look-around");
    window.shows("#example");
    window.closes();
    let window = patient.at(CLOCK).opens_window();
    window.shows("#first-day");
    soon("what was left is gone", || {
        (!patient.data().join("example").exists()).then_some(())
    });
}

#[test]
fn a_plan_that_is_opened_in_the_example_is_for_the_persons_own_data() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(CLOCK).opens_window();
    window.clicks("#look-around");
    window.shows("#example");
    let program = built("afterhand-window");
    let mut second = patient.at(CLOCK).installed(&program, &patient.data());
    let plan = example("neck-course.toml");
    assert!(second.arg(plan).status().unwrap().success());
    window.shows("#plan-offer-take");
    window.lacks("#example");
    window.clicks("#plan-offer-take");
    window.shows("#toast .toast");
    let plans = patient.at("2026-11-24T13:00:00Z").runs("plan show --json");
    assert_eq!(plans.json()[0]["id"], "neck-2026");
}
