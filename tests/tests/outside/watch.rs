//! The watch is there all day; the agent comes when there is something to do, and goes.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use afterhand_tests::{Agent, Desktop, Manner, Patient, built, is_there, signal, soon};

use crate::mornings::{MORNING, TUCK, TUCK_AND_TURN, takes};

/// A reminder on the screen, and nobody there who has shown it.
fn rests_with_a_reminder(patient: &Patient<'_>) -> Agent {
    takes(patient, MORNING);
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let agent = now.starts_agent();
    soon("it is on record", || {
        (patient.last_facts(1) == ["shown"]).then_some(())
    });
    agent.comes_to_rest();
    agent
}

#[test]
fn what_an_agent_that_has_gone_has_shown_can_be_answered() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    let bus = desktop.listens();
    let agent = rests_with_a_reminder(&patient);
    assert_eq!(desktop.displayed(), 1);
    desktop.chooses("Done");
    let later = patient.at("2026-11-24T08:36:00Z");
    later.becomes(TUCK, "done");
    desktop.empties();
    assert_eq!(bus.titles(), ["Chin tuck"]);
    // Nothing was started or stopped for the person.
    let facts = patient.last_facts(20);
    let starts = facts.iter().filter(|fact| *fact == "started");
    assert_eq!(starts.count(), 1, "{facts:?}");
    assert!(agent.is_asked_to_end().success());
    assert_eq!(patient.last_facts(1), ["stopped"]);
}

#[test]
fn what_is_answered_elsewhere_goes_though_nobody_is_there_who_has_shown_it() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    let bus = desktop.listens();
    let agent = rests_with_a_reminder(&patient);
    let shown = bus.notification(1);
    patient
        .at("2026-11-24T08:36:00Z")
        .runs(["done", TUCK])
        .said();
    bus.withdrawal(shown.id(), Duration::from_secs(5));
    desktop.empties();
    drop(agent);
}

#[test]
fn the_agent_is_there_before_something_is_due() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, TUCK_AND_TURN);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:29:37Z@1");
    let agent = now.starts_agent();
    agent.comes_to_rest();
    let is_back = soon("the agent is back", || {
        agent.decides().and(Some(agent.started.elapsed()))
    });
    let due = Duration::from_secs(23);
    assert!(is_back < due, "{is_back:?}");
    let shown = bus.notification(1);
    assert_eq!(shown.title, "Chin tuck");
    let after = shown.seen - agent.started;
    println!("on the bus {after:?} after the start, due after {due:?}");
    assert!(
        after >= due && after < due + Duration::from_secs(1),
        "{after:?}"
    );
}

#[test]
fn an_agent_that_crashes_takes_nothing_with_it() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let agent = now.starts_agent();
    bus.notification(1);
    soon("it is on record", || {
        (patient.last_facts(1) == ["shown"]).then_some(())
    });
    let crashed = soon("the agent is there", || agent.decides());
    assert!(signal(crashed, "KILL"));
    soon("it has ended", || {
        (agent.decides() != Some(crashed)).then_some(())
    });
    desktop.chooses("Done");
    now.becomes(TUCK, "done");
    desktop.empties();
}

#[test]
fn an_agent_that_crashes_at_work_is_started_again() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let now = patient.at("2026-11-24T08:29:58Z@1");
    let agent = now.starts_agent();
    let at_work = soon("the agent is there", || agent.decides());
    daemon.crashes_at_its_next(at_work);
    soon("it is shown", || (daemon.displayed() == 1).then_some(()));
    soon("another agent has started", || {
        let facts = patient.last_facts(20);
        let starts = facts.iter().filter(|fact| *fact == "started");
        (starts.count() == 2).then_some(())
    });
    soon("it knows what is shown", || {
        (patient.last_facts(1) == ["shown"]).then_some(())
    });
    assert_eq!(daemon.displayed(), 1);
}

#[test]
fn what_is_done_with_notifications_of_other_programs_starts_no_agent() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    let agent = rests_with_a_reminder(&patient);
    let before = patient.last_facts(20);
    let slept = agent.sleeps();
    // Some daemons tell everybody of everything.
    daemon.presses(4711, "done");
    daemon.expires(4712);
    soon("the watch hears of it", || {
        (agent.sleeps() > slept).then_some(())
    });
    // One that had been started would stay for longer.
    sleep(Duration::from_millis(500));
    assert_eq!(agent.decides(), None);
    assert_eq!(patient.last_facts(20), before);
}

#[test]
fn an_upgrade_is_taken_up_by_the_next_agent() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let watch = patient.installs("bin").with_file_name("afterhand-watch");
    let (upgraded, real) = (patient.home().join("upgraded"), built("afterhand"));
    // The first time it is a version that wants another watch, and after that it is as we know it.
    let script = format!(
        "#!/bin/sh\nif [ ! -e '{0}' ]; then touch '{0}'; echo '\"Anew\"'; else exec '{1}' \"$@\"; fi\n",
        upgraded.display(),
        real.display()
    );
    let agent = watch.with_file_name("afterhand");
    fs::remove_file(&agent).unwrap();
    fs::write(&agent, script).unwrap();
    fs::set_permissions(&agent, fs::Permissions::from_mode(0o755)).unwrap();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let mut watch = now.installed(&watch, &patient.data());
    watch
        .env("AFTERHAND_DATA", patient.data())
        .stdin(Stdio::null());
    let mut watch = watch.spawn().unwrap();
    assert_eq!(bus.notification(1).title, "Chin tuck");
    let status = now.runs("agent --status --json").json();
    assert_eq!(status["pid"], watch.id());
    assert!(signal(watch.id(), "TERM"));
    assert!(watch.wait().unwrap().success());
    assert_eq!(patient.last_facts(1), ["stopped"]);
}

#[test]
fn no_agent_outlives_its_watch() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let agent = patient.at("2026-11-24T08:35:00Z@1").starts_agent();
    bus.notification(1);
    let decides = soon("the agent is there", || agent.decides());
    // In the middle of whatever it does.
    assert!(signal(decides, "STOP"));
    agent.crashes();
    soon("it has ended, too", || (!is_there(decides)).then_some(()));
}
