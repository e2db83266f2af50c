//! Notification daemons that come, go, refuse and forget.

use std::thread::sleep;
use std::time::Duration;

use afterhand_tests::{Desktop, Manner, Patient, soon};

use crate::mornings::{TUCK, TUCK_AND_TURN, takes};

const TURN: &str = "nk-rotation@2026-11-24T08:40";

#[test]
fn what_became_due_while_the_daemon_was_away_comes_with_what_it_had_lost() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, TUCK_AND_TURN);
    let bus = desktop.listens();
    let _agent = patient.at("2026-11-24T08:38:00Z@60").starts_agent();
    assert_eq!(bus.notification(1).title, "Chin tuck");
    desktop.kills_daemon();
    let later = patient.at("2026-11-24T08:41:00Z");
    soon("the neck turn is raised without a daemon", || {
        (later.state(TURN) == "raised").then_some(())
    });
    desktop.starts_daemon();
    let both = bus.notification(2);
    assert_eq!(both.title, "2 exercises are due");
    assert_eq!(both.body, "08:30 Chin tuck\n08:40 Neck turn");
    assert_eq!(both.replaces, 0);
    assert_eq!(desktop.displayed(), 1);
}

#[test]
fn a_daemon_that_refuses_is_asked_again_until_it_shows() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Refuses);
    let patient = Patient::on(&desktop);
    takes(&patient, TUCK_AND_TURN);
    let bus = desktop.listens();
    let _agent = patient.at("2026-11-24T08:31:00Z@60").starts_agent();
    let now = patient.at("2026-11-24T08:32:00Z");
    soon("it is asked a second and a third time", || {
        (daemon.asked() >= 3).then_some(())
    });
    let story = now.runs(["why", TUCK, "--json"]).json();
    assert_eq!(
        story["why"],
        "It was due at 08:30, but nothing on this desktop showed it. You can answer until 12:30."
    );
    // It is said once, however often it was tried.
    let events = story["events"].as_array().unwrap();
    let refused = events.iter().filter(|event| event["kind"] == "refused");
    assert_eq!(refused.count(), 1);
    assert_eq!(now.state(TUCK), "raised");

    daemon.becomes(Manner::Patient);
    soon("it is shown", || (daemon.displayed() == 1).then_some(()));
    let shown = bus.notifications().pop().unwrap();
    assert!(shown.body.contains("08:30"));
    soon("the story tells of it", || {
        let story = now.runs(["why", TUCK]).said();
        story.contains("It rang at 08:3").then_some(())
    });
}

#[test]
fn what_a_daemon_lets_fade_is_not_shown_for_ever() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::LetsExpire);
    let patient = Patient::on(&desktop);
    takes(&patient, TUCK_AND_TURN);
    patient
        .at("2026-11-24T08:20:00Z")
        .runs(["done", TURN])
        .said();
    let _agent = patient.at("2026-11-24T08:29:00Z@600").starts_agent();
    // At 08:30, and once more ten minutes later.
    soon("it is shown twice", || (daemon.asked() == 2).then_some(()));
    // Half an hour of the product's time.
    sleep(Duration::from_secs(3));
    assert_eq!(daemon.asked(), 2);
    let story = patient
        .at("2026-11-24T09:15:00Z")
        .runs(["why", TUCK, "--json"])
        .json();
    let kinds: Vec<&str> = story["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["due", "raised", "closed", "raised", "closed"]);
}

#[test]
fn what_has_faded_is_not_shown_again_by_an_agent_that_starts_anew() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::LetsExpire);
    let patient = Patient::on(&desktop);
    takes(&patient, TUCK_AND_TURN);
    for start in 1..=5 {
        let now = patient.at("2026-11-24T08:31:00Z@1");
        let agent = now.starts_agent();
        // A start shows what is open once; what then fades is left alone.
        soon("it is shown", || (daemon.asked() >= start).then_some(()));
        soon("it has faded", || {
            let story = now.runs(["why", TUCK, "--json"]).json();
            let events = story["events"].as_array().unwrap();
            let faded = events.iter().filter(|event| event["kind"] == "closed");
            (faded.count() == start).then_some(())
        });
        agent.crashes();
        assert_eq!(daemon.asked(), start);
    }
}

#[test]
fn without_a_daemon_an_agent_with_something_to_say_costs_nothing() {
    let desktop = Desktop::bare();
    costs_nothing(&Patient::on(&desktop));
}

#[test]
fn without_a_bus_an_agent_with_something_to_say_costs_nothing() {
    costs_nothing(&Patient::new());
}

fn costs_nothing(patient: &Patient<'_>) {
    takes(patient, TUCK_AND_TURN);
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let agent = now.starts_agent();
    soon("it is raised", || {
        (now.state(TUCK) == "raised").then_some(())
    });
    let mut before = u64::MAX;
    soon("the agent comes to rest", || {
        sleep(Duration::from_millis(300));
        let sleeps = agent.sleeps();
        (sleeps == std::mem::replace(&mut before, sleeps)).then_some(())
    });
    let busy = agent.busy();
    sleep(Duration::from_secs(4));
    let woken = agent.sleeps() - before;
    let spent = agent.busy() - busy;
    println!("woken {woken} times in 4 s, {spent:?} of a processor");
    // Each minute it may look whether there is a desktop now.
    assert!(woken <= 20, "{woken}");
    assert!(spent <= Duration::from_millis(20), "{spent:?}");
}
