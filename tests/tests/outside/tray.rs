//! The icon in the desktop's bar: what it says, what its menu does, and that nothing needs it.

use afterhand_tests::{Desktop, Manner, Patient, soon};

use crate::mornings::{MORNING, TUCK, takes};

const MENU: [&str; 7] = [
    "Next: Chin tuck, 08:30",
    "I had a session",
    "How do I feel?",
    "Pause reminders for an hour",
    "Pause reminders until tomorrow",
    "Open Afterhand",
    "Stop reminders until Afterhand is opened",
];

#[test]
fn the_bar_says_what_comes_next_and_then_what_is_due() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let bar = desktop.has_bar();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let agent = patient.at("2026-11-24T08:29:57Z@1").starts_agent();
    assert_eq!(bar.shows(), "afterhand");
    assert_eq!(bar.labels(), MENU);
    assert!(!bar.menu()[0].enabled);
    assert_eq!(bar.pictures(), [(22, true), (44, true)]);
    bar.says("Now: Chin tuck (08:30)");
    assert_eq!(daemon.displayed(), 1);
    patient
        .at("2026-11-24T08:31:00Z")
        .runs(["done", TUCK])
        .said();
    bar.says("Next: Chin tuck, Wed 08:30");
    assert!(agent.is_asked_to_end().success());
}

#[test]
fn reminders_are_paused_from_the_bar_and_ring_again_from_there() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let bar = desktop.has_bar();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let _agent = now.starts_agent();
    bar.says("Now: Chin tuck (08:30)");
    bar.chooses("Pause reminders for an hour");
    daemon.empties();
    soon("the menu lets reminders ring again", || {
        let labels = bar.labels();
        (labels[1] == "Reminders are paused until 09:35").then_some(())
    });
    assert!(!bar.labels().iter().any(|label| label.starts_with("Pause")));
    bar.chooses("Let reminders ring again");
    soon("it is on the screen again", || {
        (daemon.displayed() == 1).then_some(())
    });
    soon("the menu offers a pause again", || {
        let labels = bar.labels();
        labels.contains(&MENU[3].to_owned()).then_some(())
    });
}

#[test]
fn a_session_and_how_one_feels_are_two_clicks_away() {
    let desktop = Desktop::with_windows();
    let bar = desktop.has_bar();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let now = patient.at("2026-11-24T12:00:00Z@1");
    let _agent = now.starts_agent();
    bar.shows();
    let window = now.opens_window();
    window.shows("#heading");
    window.lacks("#session");
    bar.chooses("I had a session");
    window.shows("#session");
    window.presses("Escape");
    window.lacks("#session");
    bar.chooses("How do I feel?");
    window.shows("#check-in");
}

#[test]
fn the_bar_opens_a_window_that_is_not_there() {
    let desktop = Desktop::with_windows();
    let bar = desktop.has_bar();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let agent = patient.at("2026-11-24T12:00:00Z@1").starts_agent();
    bar.shows();
    bar.chooses("How do I feel?");
    assert_eq!(patient.window_arguments(), ["--feel"]);
    desktop.shows_window("Afterhand");
    // A click on the icon brings it forward, and starts no second one.
    bar.clicks();
    bar.chooses("Stop reminders until Afterhand is opened");
    assert!(agent.ends().success());
    // The one that the click started has found it, and ends.
    soon("one window is left", || {
        (patient.processes("afterhand-window").len() == 1).then_some(())
    });
}

#[test]
fn the_icon_can_be_switched_off_and_on_while_reminders_ring_on() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let bar = desktop.has_bar();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let _agent = now.starts_agent();
    bar.says("Now: Chin tuck (08:30)");
    now.runs("settings set tray off").said();
    bar.empties();
    assert_eq!(daemon.displayed(), 1);
    now.runs("settings set tray on").said();
    bar.says("Now: Chin tuck (08:30)");
}

#[test]
fn a_bar_that_comes_late_or_comes_again_has_the_icon() {
    let desktop = Desktop::bare();
    let _daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let _agent = patient.at("2026-11-24T08:00:00Z@1").starts_agent();
    for _ in 0..2 {
        let bar = desktop.has_bar();
        assert_eq!(bar.labels(), MENU);
    }
}
