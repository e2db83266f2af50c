//! An agent that was stopped, or off for a weekend: what was missed is said once, and together.

use std::thread::sleep;
use std::time::Duration;

use afterhand_tests::{Desktop, Manner, Patient, soon};

/// Due at 08:10 and 08:40, when nobody can ring, and at 09:10; the neck turn at 09:00.
const WHILE_STOPPED: &str = r#"
format = 1
title = "Mornings"
issued = 2026-11-20
zone = "Europe/London"
[[exercise]]
use = "nk-chin-tuck"
reps = 5
times = ["08:10", "08:40", "09:10"]
[[exercise]]
use = "nk-rotation"
reps = 8
times = ["09:00"]
"#;

/// Real time passes here: stopped for less than a minute is not asleep.
#[test]
fn what_was_missed_while_the_agent_was_stopped_is_said_once_and_together() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(WHILE_STOPPED);
    let bus = desktop.listens();
    let speed = 60;
    let clock = format!("2026-11-24T08:04:00Z@{speed}");
    let now = patient.at(&clock);
    let agent = now.starts_agent();
    soon("it has begun to remind", || {
        (patient.last_facts(9).len() > 1).then_some(())
    });
    // It sleeps until 08:10 now, in some seconds.
    agent.hears("STOP");
    let due = Duration::from_secs(6);
    let minute = Duration::from_secs(60);
    sleep((due + minute + Duration::from_secs(4)).saturating_sub(agent.started.elapsed()));
    assert_eq!(daemon.asked(), 0);
    agent.hears("CONT");

    let shown = bus.notification(1);
    let woke = agent.started.elapsed();
    assert_eq!(shown.title, "2 exercises are due");
    let lines: Vec<&str> = shown.body.lines().collect();
    let [first, second, missed] = lines[..] else {
        panic!("{lines:?}")
    };
    assert_eq!([first, second], ["09:00 Neck turn", "09:10 Chin tuck"]);
    let why = "computer asleep from 08:10 to 09:1";
    assert!(
        missed.starts_with(&format!("2 exercises were missed: {why}")),
        "{missed}"
    );
    println!("stopped for {woke:?}: {missed}");

    let later = patient.at("2026-11-24T09:20:00Z");
    for missed in [
        "nk-chin-tuck@2026-11-24T08:10",
        "nk-chin-tuck@2026-11-24T08:40",
    ] {
        assert_eq!(later.state(missed), "missed");
        let said = later.runs(["why", missed]).said();
        let reason = format!("Chin tuck: It was missed: not shown: {why}");
        assert!(said.starts_with(&reason), "{said}");
    }
    assert_eq!(later.state("nk-chin-tuck@2026-11-24T09:10"), "raised");
    assert_eq!(daemon.asked(), 1);
    assert_eq!(daemon.displayed(), 1);
}

const WEEK: &str = r#"
format = 1
title = "Twice a day"
issued = 2026-11-16
zone = "Europe/London"
[[exercise]]
use = "nk-chin-tuck"
reps = 5
times = ["08:30", "18:30"]
"#;

#[test]
fn after_a_weekend_there_is_one_notification_that_opens_the_list() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let friday = patient.at("2026-11-20T17:00:00Z@1");
    friday.takes_plan(WEEK);
    let agent = friday.starts_agent();
    friday.has_agent();
    assert!(agent.is_asked_to_end().success());

    let bus = desktop.listens();
    let _agent = patient.at("2026-11-23T08:00:00Z@1").starts_agent();
    let shown = bus.notification(1);
    assert_eq!(shown.title, "While you were away");
    // Friday's, Saturday's two and Sunday's first; Sunday's last was open until 22:30.
    let began = "5 exercises were missed: computer off, logged out or reminders stopped, from ";
    assert!(shown.body.starts_with(began), "{}", shown.body);
    assert!(shown.body.ends_with(" to today 08:00"), "{}", shown.body);
    println!("{}", shown.body);
    assert_eq!(shown.actions, ["default", "Open"]);

    desktop.dunstctl(&["action", "0"]);
    desktop.shows_window("Afterhand");
    assert_eq!(
        patient.window_arguments(),
        ["--open=away:missed@2026-11-23T08:00"]
    );
    desktop.empties();
    assert_eq!(bus.titles(), ["While you were away"]);
}

#[test]
fn what_is_open_after_a_weekend_shares_the_notification() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    let friday = patient.at("2026-11-20T17:00:00Z@1");
    friday.takes_plan(WEEK);
    let agent = friday.starts_agent();
    friday.has_agent();
    assert!(agent.is_asked_to_end().success());

    let bus = desktop.listens();
    let monday = patient.at("2026-11-23T08:35:00Z@1");
    let agent = monday.starts_agent();
    let shown = bus.notification(1);
    assert_eq!(shown.title, "Chin tuck");
    let (open, missed) = shown.body.split_once('\n').unwrap();
    assert_eq!(open, "5 times, hold 5 s · due 08:30");
    assert!(missed.starts_with("5 exercises were missed: "), "{missed}");
    assert_eq!(desktop.displayed(), 1);
    assert!(agent.is_asked_to_end().success());
    // Log in again: the same, in one piece, and the short absence is no news.
    let _agent = patient.at("2026-11-23T08:36:00Z@1").starts_agent();
    assert_eq!(bus.notification(2).body, shown.body);
    assert_eq!(desktop.displayed(), 1);
}
