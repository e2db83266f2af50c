//! What the agent's log tells, and what it never does.

use std::fs;

use afterhand_tests::{Desktop, Manner, Patient, soon};

use crate::mornings::{MORNING, TUCK};

#[test]
fn the_log_tells_what_happened_and_nothing_of_the_person() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    let early = patient.at("2026-11-24T08:00:00Z");
    early.takes_plan(&format!(
        "{MORNING}note = \"Stop if your arm tingles.\"\n[[exercise]]\nid = \"towel\"\nname = \"Secret towel\"\nreps = 3\ntimes = [\"20:00\"]\n"
    ));
    early
        .runs("session add --ended 2026-11-24T07:40 --region neck --technique soft --therapist Zsuzsanna")
        .said();
    early
        .runs("skip towel@2026-11-24T20:00 --why embarrassing")
        .said();
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let agent = now.starts_agent();
    soon("the end of the rest or the exercise is shown", || {
        bus.notifications().first().map(|_| ())
    });
    let status = agent.ends_at("TERM");
    assert!(status.success());

    let path = patient.data().join("agent.log");
    let log = fs::read_to_string(&path).unwrap();
    println!("{log}");
    let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    for line in log.lines() {
        let (time, event) = line.split_once("  ").unwrap();
        assert_eq!(time.len(), "2026-11-24 08:35:00 +00:00".len(), "{line}");
        assert!(time.starts_with("2026-11-24 08:35:"), "{line}");
        let words: Vec<&str> = event.split(' ').collect();
        let known = [
            "started",
            "stopped",
            "raised",
            "shown",
            "zone",
            "daemon-present",
            "backed-up",
        ];
        assert!(known.contains(&words[0]), "{line}");
        let slot = words
            .get(1)
            .is_none_or(|slot| slot.contains("@2026-11-24T"));
        assert!(slot && words.len() <= 2, "{line}");
    }
    let events: Vec<&str> = log
        .lines()
        .map(|line| line.split_once("  ").unwrap().1)
        .collect();
    assert_eq!(events.first(), Some(&"started"));
    assert_eq!(events.last(), Some(&"stopped"));
    assert!(events.iter().any(|event| event.starts_with("raised ")));
    for secret in [
        "owel",
        "tingle",
        "Zsuzsanna",
        "embarrassing",
        "neck",
        "soft",
        "Chin tuck",
    ] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
}

#[test]
fn the_log_tells_of_presses_and_of_a_daemon_that_comes_and_goes() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let agent = now.starts_agent();
    daemon.presses(bus.notification(1).id(), "later");
    now.becomes(TUCK, "snoozed");
    now.runs("undo").said();
    daemon.dismisses(bus.notification(2).id());
    let log = || fs::read_to_string(patient.data().join("agent.log")).unwrap();
    soon("it is told that it was sent away", || {
        log().contains("dismissed").then_some(())
    });
    drop(daemon);
    soon("it is told that the daemon has gone", || {
        log().contains("daemon-missing").then_some(())
    });
    assert!(agent.is_asked_to_end().success());
    let log = log();
    let events: Vec<&str> = log
        .lines()
        .map(|line| line.split_once("  ").unwrap().1)
        // The day's backup is made beside it, whenever there is time.
        .filter(|event| !["zone", "backed-up"].contains(event))
        .collect();
    assert_eq!(
        events,
        [
            "started",
            "daemon-present",
            &format!("raised {TUCK}"),
            &format!("shown {TUCK}"),
            &format!("pressed-later {TUCK}"),
            &format!("shown {TUCK}"),
            &format!("dismissed {TUCK}"),
            "daemon-missing",
            "stopped",
        ]
    );
}
