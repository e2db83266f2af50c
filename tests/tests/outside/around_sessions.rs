//! What is said around a session: how it feels since, what to keep from, and before the next one.

use std::time::Duration;

use afterhand_tests::{Desktop, Manner, Moment, Patient, soon};

/// A session of the neck that ended at a time of 24 November.
fn had_session(patient: &Patient<'_>, ended: &str, more: &str) {
    let now = format!("2026-11-24T{ended}:30Z");
    patient
        .at(&now)
        .runs(
            format!("session add --ended 2026-11-24T{ended} --region neck --technique soft {more}")
                .as_str(),
        )
        .said();
}

fn books(moment: &Moment<'_, '_>, at: &str) {
    moment.runs(["appointment", "add", "--at", at]).said();
}

#[test]
fn how_it_feels_is_asked_and_nobody_is_fine_with_one_press() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    had_session(&patient, "10:00", "");
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T13:59:59Z@1");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    assert_eq!(shown.title, "How do you feel since your session?");
    assert_eq!(
        shown.body,
        "Your neck session, today 10:00. A few plain questions; it takes half a minute."
    );
    assert_eq!(
        shown.actions,
        ["default", "How I feel", "start", "How I feel"]
    );
    assert_eq!(shown.urgency, Some(1));
    let asked = "checkin:1@2026-11-24T14:00";
    let done = now.runs(["done", asked]);
    assert_ne!(done.code, Some(0));
    assert_eq!(daemon.displayed(), 1);

    // A program that starts anew starts its clock anew.
    let answered = patient.at("2026-11-24T14:00:05Z");
    answered.runs("checkin --answer RF-01=no").said();
    bus.withdrawal(shown.id(), Duration::from_secs(10));
    daemon.empties();
    assert_eq!(patient.at("2026-11-24T14:01:00Z").state(asked), "done");
}

#[test]
fn what_was_not_answered_is_asked_again_in_the_same_place_and_never_counts_as_fine() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    had_session(&patient, "10:00", "");
    let bus = desktop.listens();
    let agent = patient.at("2026-11-24T18:00:00Z@1").starts_agent();
    let first = bus.notification(1);
    agent.crashes();
    // The evening's question takes the place of the afternoon's, and the heat's notice shares it.
    let _agent = patient.at("2026-11-24T18:59:59Z@1").starts_agent();
    soon("the evening asks", || {
        let all = bus.notifications();
        let last = all.last()?;
        last.body
            .contains("No sauna or hot bath tonight: Not before tomorrow 10:00.")
            .then_some(())
    });
    soon("one notification is left", || {
        (daemon.displayed() == 1).then_some(())
    });
    assert_eq!(first.title, "How do you feel since your session?");
    let later = patient.at("2026-11-24T19:00:30Z");
    assert_eq!(later.state("checkin:1@2026-11-24T14:00"), "missed");
    assert_eq!(later.state("checkin:1@2026-11-24T19:00"), "raised");
}

#[test]
fn the_evening_before_a_session_and_two_hours_before_it() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    let early = patient.at("2026-11-20T10:00:00Z");
    early
        .runs("session add --ended 2026-11-19T10:00 --region neck --technique soft --before 6 --after 4")
        .said();
    early
        .runs("diary reaction soreness --began 2026-11-19T14:00 --ended 2026-11-20T09:00")
        .said();
    books(&early, "2026-11-25T15:00");
    let bus = desktop.listens();
    let evening = patient.at("2026-11-24T18:59:59Z@1");
    let agent = evening.starts_agent();
    let shown = bus.notification(1);
    assert_eq!(shown.title, "Your session: tomorrow 15:00");
    assert_eq!(
        shown.body,
        "Arrange a lift home: driving has to wait afterwards. And five short questions before you go."
    );
    assert_eq!(shown.actions, ["default", "Open", "done", "OK"]);
    daemon.presses(shown.id(), "done");
    soon("it is noted", || {
        (evening.state("gate:1@2026-11-25T15:00") == "done").then_some(())
    });
    assert!(agent.is_asked_to_end().success());

    let _agent = patient.at("2026-11-25T12:59:59Z@1").starts_agent();
    let shown = bus.notification(2);
    assert_eq!(shown.title, "Before your session today 15:00");
    assert_eq!(
        shown.body.lines().collect::<Vec<_>>(),
        [
            "Tell your therapist how you reacted last time.",
            "After the session 19 November 10:00: soreness until 20 November 09:00.",
            "Pain 6 before it, 4 just after it.",
        ]
    );
}

#[test]
fn an_appointment_that_is_called_off_leaves_the_screen() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    books(&patient.at("2026-11-20T10:00:00Z"), "2026-11-25T15:00");
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T19:30:00Z@1");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    now.runs("appointment cancel 1").said();
    bus.withdrawal(shown.id(), Duration::from_secs(10));
    daemon.empties();
}

#[test]
fn at_night_and_in_a_pause_nothing_is_asked() {
    let desktop = Desktop::bare();
    let _daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    had_session(&patient, "19:00", "");
    let bus = desktop.listens();
    // Four hours later is in the quiet hours, which end at seven.
    let agent = patient.at("2026-11-25T06:59:55Z@1").starts_agent();
    let shown = bus.notification(1);
    assert!(agent.started.elapsed() >= Duration::from_secs(4));
    assert_eq!(shown.title, "How do you feel since your session?");
    assert!(agent.is_asked_to_end().success());

    patient
        .at("2026-11-25T18:59:50Z")
        .runs("pause --until 2026-11-25T19:00:05")
        .said();
    let agent = patient.at("2026-11-25T18:59:59Z@1").starts_agent();
    let shown = bus.notification(2);
    assert!(agent.started.elapsed() >= Duration::from_secs(5));
    assert_eq!(shown.title, "How do you feel since your session?");
}
