//! One agent at a time: a second one, a lock that was left, and every way of asking it to end.

use std::fs;
use std::io::Read as _;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Stdio};

use afterhand_tests::{Desktop, Moment, Patient, soon};

use crate::mornings::MORNING;

/// An agent whose words can be read.
fn starts(moment: Moment<'_, '_>) -> Child {
    let mut agent = moment.afterhand();
    agent.arg("agent").stdin(Stdio::null());
    agent.stdout(Stdio::piped()).stderr(Stdio::piped());
    agent.spawn().unwrap()
}

#[test]
fn of_two_agents_that_start_at_once_one_runs_and_the_other_says_so() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T13:00:00Z@1");
    for _ in 0..10 {
        let mut agents = [starts(now), starts(now)];
        let (loser, said) = soon("one of them ends", || {
            let ended = |agent: &mut Child| agent.try_wait().unwrap().map(|status| status.code());
            let loser = agents.iter_mut().position(|agent| ended(agent).is_some())?;
            let agent = &mut agents[loser];
            let mut said = String::new();
            agent
                .stdout
                .as_mut()
                .unwrap()
                .read_to_string(&mut said)
                .unwrap();
            agent
                .stderr
                .as_mut()
                .unwrap()
                .read_to_string(&mut said)
                .unwrap();
            Some((loser, said))
        });
        assert_eq!(said, "The reminder program is running already.\n");
        assert_eq!(agents[loser].wait().unwrap().code(), Some(0));
        let winner = &mut agents[1 - loser];
        let status = now.runs("agent --status --json").json();
        assert_eq!(status["pid"], winner.id());
        assert_eq!(winner.try_wait().unwrap(), None);
        // The next two find the lock of one that crashed.
        winner.kill().unwrap();
        assert_eq!(winner.wait().unwrap().signal(), Some(9));
    }
}

#[test]
fn a_lock_that_nobody_holds_keeps_no_agent_from_starting() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T13:00:00Z@1");
    now.runs("today").said();
    for stale in ["", "1", "99999999999999999999", "not a number\n"] {
        fs::write(patient.data().join("agent.lock"), stale).unwrap();
        assert_eq!(
            now.runs("agent --status").refused(),
            "The reminder program is not running. “afterhand agent” starts it."
        );
        let agent = now.starts_agent();
        soon("the agent is there", || {
            let status = now.runs("agent --status --json");
            (status.code == Some(0) && status.json()["pid"] == agent.pid()).then_some(())
        });
        agent.crashes();
    }
}

#[test]
fn every_way_of_asking_it_to_end_ends_it_cleanly() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    for (count, signal) in (1..).zip(["TERM", "HUP", "INT"]) {
        let agent = now.starts_agent();
        bus.notification(count);
        let stopped = agent.ends_at(signal);
        assert_eq!(stopped.code(), Some(0), "{signal}");
        assert_eq!(patient.last_facts(1), ["stopped"], "{signal}");
        assert_eq!(desktop.displayed(), 0, "{signal}");
    }
    assert_eq!(bus.titles(), ["Chin tuck", "Chin tuck", "Chin tuck"]);
}
