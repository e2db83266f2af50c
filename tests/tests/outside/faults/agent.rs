//! What the agent writes: that a reminder was shown, and how it was answered.

use std::fs;

use afterhand_tests::{Desktop, Fault, Manner, Patient, programs_can_be_watched, soon, sound};

use crate::mornings::{MORNING, TUCK, takes};

/// Lets one operation of each kind fail in the agent that is there before the reminder is due; whether there was one.
fn answers_in_spite_of(turn: usize) -> bool {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:28:00Z@20");
    let agent = now.starts_agent();
    now.has_agent();
    let fault = Fault::of_agent(&agent, &patient, turn);
    let mut shown = bus.notification(1);
    let mut count = 1;
    loop {
        daemon.presses(shown.id(), "done");
        let is_done = soon("the press is written or the reminder is back", || {
            if bus.notifications().len() > count {
                return Some(false);
            }
            (now.state(TUCK) == "done").then_some(true)
        });
        if is_done {
            break;
        }
        // A reminder that comes again and again is no answer either.
        let log = || fs::read_to_string(patient.data().join("agent.log")).unwrap();
        assert!(count < 4, "turn {turn}: {:?}\n{}", bus.titles(), log());
        count += 1;
        shown = bus.notification(count);
    }
    let struck = fault.has_struck();
    drop(fault);
    sound(&patient.database());
    assert!(agent.is_asked_to_end().success(), "turn {turn}");
    struck
}

#[test]
fn a_disk_that_fails_once_takes_no_answer_from_the_agent() {
    if programs_can_be_watched() {
        let struck = (1..).take_while(|turn| answers_in_spite_of(*turn)).count();
        assert!(struck > 2, "only {struck} operations");
    }
}
