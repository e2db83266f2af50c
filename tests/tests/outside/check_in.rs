//! What a check-in does to reminders that ring, and to those that would.

use std::time::Duration;

use afterhand_tests::{Desktop, Manner, Patient};

use crate::mornings::{MORNING, TUCK, TUCK_AND_TURN, takes};

#[test]
fn an_emergency_takes_the_reminder_off_the_screen_until_a_clinician_has_spoken() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    patient
        .at("2026-11-24T08:10:00Z")
        .runs("settings set grace 3h")
        .said();
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    assert_eq!(shown.title, "Chin tuck");
    // A program that starts anew starts its clock anew, and may need less than a millisecond to answer:
    // this one answers after the exercise was due, and before the time it is for the agent.
    let answered = patient.at("2026-11-24T08:30:00.003Z@1");
    answered.runs("checkin --answer RF-01=unsure").said();
    bus.withdrawal(shown.id(), Duration::from_secs(10));
    daemon.empties();
    let later = patient.at("2026-11-24T08:30:30Z");
    later.becomes(TUCK, "held");

    assert_eq!(
        now.runs("undo").said(),
        "Undone: the setting “Time to answer” changed"
    );
    assert_eq!(later.state(TUCK), "held");
    let corrected = patient.at("2026-11-24T08:30:01Z@1");
    corrected
        .runs("checkin --corrects 1 --answer RF-01=no")
        .said();
    assert_eq!(later.state(TUCK), "held");
    assert_eq!(bus.titles(), ["Chin tuck"]);

    patient
        .at("2026-11-24T08:30:02Z")
        .runs("clearance add --who GP")
        .said();
    let today = later.runs("today --json").json();
    assert_eq!(today["safety"], serde_json::Value::Null);
    // What was held while it was open stays so; the next one rings.
    assert_eq!(later.state(TUCK), "held");
    assert_eq!(daemon.displayed(), 0);
}

#[test]
fn no_exercise_rings_before_a_clinician_has_spoken_and_a_rest_does() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    takes(&patient, TUCK_AND_TURN);
    patient
        .at("2026-11-24T08:20:00Z")
        .runs("checkin --answer RF-01=yes")
        .said();
    patient
        .at("2026-11-24T08:29:50Z")
        .runs("session add --region lumbar --technique soft")
        .said();
    let bus = desktop.listens();
    let agent = patient.at("2026-11-24T08:29:55Z@60").starts_agent();
    // Both exercises were due before the rest was over.
    let rest = bus.notification(1);
    assert_eq!(rest.title, "Your rest is over");
    assert_eq!(rest.urgency, Some(2));
    assert_eq!(bus.titles(), ["Your rest is over"]);
    assert!(agent.is_asked_to_end().success());
    daemon.dismisses(rest.id());

    // Also not on another day, when no session holds them: both are due at its first look, which shows all that
    // there is before the agent ends. How one feels after the session is asked all the same.
    let agent = patient.at("2026-11-25T08:40:01Z@1").starts_agent();
    bus.notification(2);
    assert!(agent.is_asked_to_end().success());
    let later = patient.at("2026-11-25T08:41:00Z");
    for slot in [
        "nk-chin-tuck@2026-11-25T08:30",
        "nk-rotation@2026-11-25T08:40",
    ] {
        assert_eq!(later.state(slot), "held");
    }
    let asked = ["Your rest is over", "How do you feel since your session?"];
    assert_eq!(bus.titles(), asked);

    patient
        .at("2026-11-25T08:40:30Z")
        .runs("clearance add --who GP --at 2026-11-24T18:00")
        .said();
    let _agent = patient.at("2026-11-25T08:41:00Z@1").starts_agent();
    assert_eq!(bus.notification(3).title, "2 exercises are due");
}

#[test]
fn a_sign_for_today_lets_exercises_of_other_parts_ring() {
    let desktop = Desktop::bare();
    let _daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    patient
        .at("2026-11-24T08:20:00Z")
        .runs("checkin --region lumbar --answer RF-22=yes")
        .said();
    let bus = desktop.listens();
    let _agent = patient.at("2026-11-24T08:30:00Z@1").starts_agent();
    assert_eq!(bus.notification(1).title, "Chin tuck");
}

#[test]
fn a_hard_stop_of_the_screen_takes_the_reminder_off_the_screen() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    now.runs("screen --answer SC-13=yes").said();
    bus.withdrawal(shown.id(), Duration::from_secs(10));
    daemon.empties();
    patient.at("2026-11-24T08:30:30Z").becomes(TUCK, "held");
    assert_eq!(bus.titles(), ["Chin tuck"]);
}
