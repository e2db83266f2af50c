//! Pauses at the prompt, with an agent that runs.

use afterhand_tests::{Desktop, Patient};

use crate::mornings::{MORNING, TUCK, takes};

#[test]
fn a_pause_takes_everything_off_the_screen_and_its_end_brings_it_back() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let _agent = now.starts_agent();
    bus.notification(1);
    let before = patient.at("2026-11-24T08:34:00Z");
    assert_eq!(
        before.runs("pause --until tomorrow").said(),
        "Reminders are paused until tomorrow. The end of a rest still rings."
    );
    desktop.takes_back_the_last(&bus);
    assert_eq!(
        now.runs("today --json").json()["paused_until"],
        "2026-11-25T00:00:00+00:00"
    );
    assert_eq!(
        now.runs("agent --status").said(),
        "The reminder program is running.\nReminders are paused until tomorrow."
    );
    assert_eq!(
        now.runs("settings get pause").said(),
        "Reminders are paused until tomorrow."
    );
    // The rest timer is what the patient asked for.
    now.runs("session add --ended 2026-11-24T08:15 --region neck --technique mobilization")
        .said();
    assert_eq!(bus.notification(2).title, "Your rest is over");
    assert_eq!(desktop.displayed(), 1);

    assert_eq!(now.runs("resume").said(), "Reminders ring again.");
    let after = patient.at("2026-11-24T08:36:00Z");
    assert_eq!(after.runs("resume").refused(), "Reminders are not paused.");
    assert_eq!(
        after.runs("settings get pause").said(),
        "Reminders are not paused."
    );
}

#[test]
fn what_was_on_the_screen_before_a_pause_is_there_again_after_it() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let _agent = now.starts_agent();
    bus.notification(1);
    patient.at("2026-11-24T08:34:30Z").runs("pause").said();
    desktop.takes_back_the_last(&bus);
    let now = patient.at("2026-11-24T08:34:40Z");
    now.runs("resume").said();
    assert_eq!(bus.notification(2).title, "Chin tuck");
    now.runs("pause --until 1h").said();
    desktop.takes_back_the_last(&bus);
    assert_eq!(now.runs("undo").said(), "Undone: reminders paused");
    assert_eq!(bus.notification(3).title, "Chin tuck");
    assert_eq!(desktop.displayed(), 1);
}

#[test]
fn a_pause_that_is_over_is_the_reason_for_what_was_missed() {
    let patient = Patient::new();
    takes(&patient, MORNING);
    let now = patient.at("2026-11-24T08:10:00Z@1");
    let agent = now.starts_agent();
    now.has_agent();
    now.runs("pause --until 2026-11-24T13:00").said();
    let later = patient.at("2026-11-24T13:05:00Z");
    assert_eq!(
        later.runs(["why", TUCK]).said().lines().next().unwrap(),
        "Chin tuck: It was missed: not shown: reminders were paused until 13:00."
    );
    assert!(agent.is_asked_to_end().success());
}
