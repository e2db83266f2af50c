//! What a person presses on a notification, and what becomes of it.

use afterhand_tests::{Desktop, Manner, Patient, soon};
use serde_json::json;

use crate::mornings::{MORNING, TUCK, takes};

const TOGETHER: &str = r#"
format = 1
title = "Mornings"
issued = 2026-11-20
[[exercise]]
use = "nk-chin-tuck"
reps = 5
times = ["08:30"]
[[exercise]]
use = "nk-rotation"
reps = 8
times = ["08:30"]
"#;

const ALL: [&str; 8] = [
    "default",
    "Open",
    "start",
    "Start",
    "done",
    "Done",
    "later",
    "Later (15 minutes)",
];

#[test]
fn done_on_the_notification_is_done_in_the_data() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let _agent = now.starts_agent();
    assert_eq!(bus.notification(1).actions, ALL);
    desktop.chooses("Done");
    now.becomes(TUCK, "done");
    desktop.empties();
    // As every other answer it can be taken back.
    assert_eq!(now.runs("undo").said(), "Undone: Chin tuck done");
    assert_eq!(bus.notification(2).title, "Chin tuck");
    assert_eq!(desktop.displayed(), 1);
}

#[test]
fn later_takes_it_away_and_brings_it_back_at_the_right_time() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let agent = now.starts_agent();
    bus.notification(1);
    desktop.chooses("Later");
    now.becomes(TUCK, "snoozed");
    desktop.empties();
    let today = patient.at("2026-11-24T08:40:00Z").runs("today --json");
    assert_eq!(
        today.json()["items"][0]["why"],
        "due 08:30, snoozed to 08:45"
    );
    assert!(agent.is_asked_to_end().success());

    // Nothing else is heard of it until then.
    let _agent = patient.at("2026-11-24T08:44:55Z@5").starts_agent();
    let back = bus.notification(2);
    assert_eq!(back.body, "5 times, hold 5 s · due 08:30, snoozed to 08:45");
    assert_eq!(back.actions, ALL);
    assert_eq!(patient.at("2026-11-24T08:46:00Z").state(TUCK), "raised");
    assert_eq!(bus.titles(), ["Chin tuck", "Chin tuck"]);
    assert_eq!(desktop.displayed(), 1);
}

#[test]
fn later_is_offered_three_times() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    patient
        .at("2026-11-24T08:00:00Z")
        .runs("settings set snooze 5min")
        .said();
    let bus = desktop.listens();
    let _agent = patient.at("2026-11-24T08:30:00Z@120").starts_agent();
    for time in 1..=3 {
        let shown = bus.notification(time);
        assert_eq!(shown.actions.last().unwrap(), "Later (5 minutes)");
        assert_eq!(shown.body.contains("snoozed to"), time > 1);
        daemon.presses(shown.id(), "later");
    }
    let last = bus.notification(4);
    assert_eq!(last.actions, ALL[..6]);
    assert!(last.body.contains("due 08:30, snoozed to 08:"));
    let refused = patient
        .at("2026-11-24T08:50:00Z")
        .runs(["snooze", TUCK])
        .refused();
    assert_eq!(
        refused,
        "Chin tuck has waited three times already. It stays on your Today page and does not ring again."
    );
    assert_eq!(daemon.displayed(), 1);
}

#[test]
fn start_opens_the_window_at_the_exercise() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let _agent = now.starts_agent();
    bus.notification(1);
    desktop.chooses("Start");
    desktop.shows_window("Afterhand");
    assert_eq!(patient.window_arguments(), [format!("--start={TUCK}")]);
    desktop.empties();
    // It was looked at, not answered.
    assert_eq!(now.state(TUCK), "raised");
    assert_eq!(bus.titles(), ["Chin tuck"]);
}

#[test]
fn several_can_only_be_opened_or_wait_together() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TOGETHER);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    assert_eq!(
        shown.actions,
        ["default", "Open", "later", "Later (15 minutes)"]
    );
    desktop.chooses("Later");
    now.becomes(TUCK, "snoozed");
    assert_eq!(now.state("nk-rotation@2026-11-24T08:30"), "snoozed");
    desktop.empties();
    // They were let wait in one step, and come back in one.
    now.runs("undo").said();
    assert_eq!(bus.notification(2).title, "2 exercises are due");
    assert_eq!(desktop.displayed(), 1);
}

#[test]
fn a_desktop_without_buttons_says_what_a_click_does() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::WithoutButtons);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    assert_eq!(
        shown.body,
        "5 times, hold 5 s · due 08:30\nClick to open it."
    );
    // Such a desktop tells a click by the notification going away.
    daemon.dismisses(shown.id());
    assert_eq!(patient.window_arguments(), [format!("--open={TUCK}")]);
    assert_eq!(now.state(TUCK), "raised");
}

#[test]
fn what_fades_on_a_desktop_without_buttons_opens_nothing() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::WithoutButtons);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let _agent = now.starts_agent();
    daemon.expires(bus.notification(1).id());
    soon("the agent notes that it faded", || {
        let story = now.runs(["why", TUCK, "--json"]).json();
        let mut events = story["events"].as_array().unwrap().iter();
        events.find(|event| event["kind"] == "closed").map(|_| ())
    });
    assert_eq!(patient.processes("afterhand-window"), [0; 0]);
    assert_eq!(bus.titles(), ["Chin tuck"]);
}

#[test]
fn a_person_who_wants_no_sound_hears_none() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    assert_eq!(now.runs("settings set sound off").said(), "Sound: off.");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    assert!(shown.is_silent);
    assert_eq!(shown.sound, None);
}

#[test]
fn a_private_reminder_says_nothing_about_health() {
    let desktop = Desktop::bare();
    let _daemon = desktop.has_daemon(Manner::Patient);
    let bar = desktop.has_bar();
    let patient = Patient::on(&desktop);
    takes(&patient, TOGETHER);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    now.runs("settings set private on").said();
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    assert_eq!(shown.title, "Afterhand");
    let body = "Something is due. Open Afterhand to see what.\nAnd one more.";
    assert_eq!(shown.body, body);
    assert_eq!(shown.actions, ["default", "Open"]);
    assert_eq!(shown.picture, None);
    bar.says("Now: 2 reminders");
}

#[test]
fn what_is_on_the_screen_becomes_private_in_its_place() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    assert_eq!(shown.title, "Chin tuck");
    now.runs("settings set private on").said();
    let hidden = bus.notification(2);
    assert_eq!(hidden.title, "Afterhand");
    assert_eq!(hidden.replaces, shown.id());
    assert!(hidden.is_silent);
    assert_eq!(daemon.displayed(), 1);
    now.runs("settings set private off").said();
    let back = bus.notification(3);
    assert_eq!((back.title, back.replaces), (shown.title, hidden.id()));
    daemon.presses(back.id.unwrap(), "done");
    now.becomes(TUCK, "done");
    daemon.empties();
}

#[test]
fn a_press_that_cannot_be_written_is_not_lost_in_silence() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    // It would otherwise be busy with writing that when it is pressed.
    soon("the agent has written that it is shown", || {
        (patient.last_facts(1) == ["shown"]).then_some(())
    });
    let other = rusqlite::Connection::open(patient.database()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    daemon.presses(shown.id(), "done");
    // After the ten seconds in which a busy database is waited for.
    let back = bus.notification(2);
    assert_eq!(back.title, "Chin tuck");
    assert_eq!(now.state(TUCK), "raised");
    other.execute_batch("ROLLBACK").unwrap();
    daemon.presses(back.id(), "done");
    now.becomes(TUCK, "done");
    daemon.empties();
    assert_eq!(bus.titles(), ["Chin tuck", "Chin tuck"]);
}

#[test]
fn a_press_on_what_was_answered_elsewhere_changes_nothing() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    now.runs(["skip", TUCK, "--why", "at work"]).said();
    daemon.presses(shown.id(), "done");
    daemon.presses(shown.id(), "later");
    daemon.presses(shown.id(), "no such button");
    daemon.presses(shown.id() + 1, "done");
    daemon.empties();
    let story = now.runs(["why", TUCK, "--json"]).json();
    assert_eq!(story["state"], "skipped");
    assert_eq!(
        now.runs("today --json").json()["items"][0]["why"],
        json!("skipped: at work")
    );
}

#[test]
fn the_end_of_a_rest_can_be_answered_and_has_no_later() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient
        .at("2026-11-24T14:50:00Z")
        .runs("session add --ended 2026-11-24T14:40 --region neck --technique mobilization")
        .said();
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T14:55:00Z@1");
    let _agent = now.starts_agent();
    assert_eq!(
        bus.notification(1).actions,
        ["default", "Open", "done", "OK"]
    );
    desktop.chooses("OK");
    desktop.empties();
    now.becomes("rest:1@2026-11-24T14:55", "done");
    assert_eq!(bus.titles(), ["Your rest is over"]);
}
