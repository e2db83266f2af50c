//! What the window writes.

use afterhand_tests::{Desktop, Fault, Patient, Window, programs_can_be_watched, soon, sound};

use crate::window_diary::entries;

const NOON: &str = "2026-11-24T12:00:00Z";

/// Whether the entry is kept, once the window has said so or not.
fn is_kept(window: &Window<'_>) -> bool {
    soon("the entry is there, or is refused", || {
        let is_there = window.find("[data-entry]").is_some();
        (is_there || window.find("#refusal").is_some()).then_some(is_there)
    })
}

/// Lets one operation fail in each thread of the window; whether there was one.
fn keeps_or_says_so(window: &Window<'_>, patient: &Patient<'_>, turn: usize) -> bool {
    let fault = Fault::of(window.pid, patient, turn);
    window.clicks("#quick-4");
    let is_kept = is_kept(window);
    let struck = fault.has_struck();
    drop(fault);
    sound(&patient.database());
    assert_eq!(entries(patient).len(), usize::from(is_kept), "turn {turn}");
    if is_kept {
        window.clicks("#toast-undo");
        window.lacks("[data-entry]");
    } else {
        let said = window.text("#refusal p");
        assert!(said.ends_with('.'), "turn {turn}: {said}");
        window.clicks("#refusal button");
        window.lacks("#refusal");
    }
    struck
}

#[test]
fn what_the_window_says_is_kept_is_kept_and_what_it_cannot_keep_it_says() {
    if !programs_can_be_watched() {
        return;
    }
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-diary");
    window.shows("#entries-empty");
    let tried = |turn: &usize| keeps_or_says_so(&window, &patient, *turn);
    let struck = (1..).take_while(tried).count();
    assert!(struck > 1, "only {struck} operations");
}

#[test]
fn what_another_program_holds_for_ten_seconds_is_not_written_and_the_window_says_so() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-diary");
    window.shows("#entries-empty");
    let other = rusqlite::Connection::open(patient.database()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    window.clicks("#quick-4");
    assert!(!is_kept(&window));
    window.pictured("diary-held");
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(entries(&patient).len(), 0);
    window.clicks("#refusal button");
    window.clicks("#quick-4");
    window.says("[data-entry] .scores", "Pain 4 now");
    window.lacks("#refusal");
}
