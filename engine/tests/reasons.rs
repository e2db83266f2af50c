//! Why a slot did or did not ring, in every state it can be in.

use afterhand_engine::action::PauseUntil;

use crate::companion::{Companion, chin_tuck};

const MORNING: &str = "nk-chin-tuck@2026-11-24T08:30";
const EVENING: &str = "nk-chin-tuck@2026-11-24T18:30";
const NIGHT: &str = "nk-chin-tuck@2026-11-24T23:00";

fn plan() -> String {
    chin_tuck(&["08:30", "18:30", "23:00"], "")
}

fn person() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&plan())
        .agent_starts()
}

#[test]
fn what_is_planned_will_ring() {
    assert_eq!(person().why(MORNING), "It will ring at 08:30.");
    assert_eq!(
        person().why(NIGHT),
        "It falls into your quiet hours, so it will ring tomorrow 07:00."
    );
    assert_eq!(
        person().moves(MORNING, "2026-11-24T10:00").why(MORNING),
        "It will ring at 10:00."
    );
}

#[test]
fn what_rings_says_since_when_and_until_when() {
    let companion = person().when("08:30").rings();
    assert_eq!(
        companion.why(MORNING),
        "It rang at 08:30. You can answer until 12:30."
    );
    let companion = companion.when("08:40").rings();
    assert_eq!(
        companion.why(MORNING),
        "It rang at 08:30 and again at 08:40. You can answer until 12:30."
    );
}

#[test]
fn what_nothing_on_the_desktop_showed_says_so() {
    let companion = person().when("08:30").rings_unseen();
    assert_eq!(
        companion.why(MORNING),
        "It was due at 08:30, but nothing on this desktop showed it. You can answer until 12:30."
    );
    let companion = companion.when("13:00");
    assert_eq!(
        companion.why(MORNING),
        "It was missed: not shown: nothing on this desktop showed notifications."
    );
}

#[test]
fn what_is_open_and_does_not_ring_says_what_keeps_it() {
    assert_eq!(
        person().when("08:30").why(MORNING),
        "It is time. It has not rung yet."
    );
    let paused = person().pauses(PauseUntil::Hour).when("08:30");
    assert_eq!(
        paused.why(MORNING),
        "It has not rung: reminders are paused until 09:00."
    );
    let off = person().agent_stops().when("08:30");
    assert_eq!(
        off.why(MORNING),
        "It has not rung: the reminder program has not run since 08:00."
    );
}

#[test]
fn what_waits_says_what_for() {
    let companion = person().when("08:30").rings().snoozes(MORNING, 15);
    assert_eq!(
        companion.why(MORNING),
        "Due 08:30, snoozed to 08:45 because you chose “Later”."
    );
    assert_eq!(
        companion.day()[0],
        "08:30 Chin tuck: Snoozed, due 08:30, snoozed to 08:45"
    );
}

#[test]
fn what_a_session_holds_back_names_the_session_and_whose_rule_it_is() {
    let companion = person().when("14:40").session("14:40", "neck", "soft");
    assert_eq!(
        companion.why(EVENING),
        "Held from 14:40 until tomorrow: session today 14:40 (AR-08, our default)."
    );
    assert_eq!(
        companion.when("2026-11-25T01:00").why(EVENING),
        "Held back until its time was over: session yesterday 14:40 (AR-08, our default)."
    );
    let plan = chin_tuck(&["16:00"], "after_session = \"3h\"");
    let companion = Companion::at("2026-11-24T14:00[Europe/London]")
        .plan(&plan)
        .session("14:00", "neck", "soft");
    assert_eq!(
        companion.why("nk-chin-tuck@2026-11-24T16:00"),
        "Held from 14:00 until 17:00: session today 14:00 (your plan says so)."
    );
}

#[test]
fn what_was_answered_says_when() {
    assert_eq!(
        person().when("08:31").done(MORNING).why(MORNING),
        "You marked it done at 08:31."
    );
    assert_eq!(
        person().when("08:31").skips(MORNING, "").why(MORNING),
        "You skipped it at 08:31."
    );
    assert_eq!(
        person().when("08:31").skips(MORNING, "sore").why(MORNING),
        "You skipped it at 08:31: sore."
    );
}

#[test]
fn what_was_due_before_the_plan_does_not_count() {
    assert_eq!(
        Companion::at("2026-11-24T09:00[Europe/London]")
            .plan(&plan())
            .why(MORNING),
        "It was due before you took this plan, so it does not count."
    );
}

/// What is said of the morning's slot in the afternoon.
fn missed(companion: Companion) -> String {
    companion.when("2026-11-24T16:00").why(MORNING)
}

#[test]
fn what_rang_was_not_answered() {
    let companion = person().when("08:30").rings();
    assert_eq!(missed(companion), "It was missed: not answered by 12:30.");
}

#[test]
fn the_computer_was_off() {
    let companion = person().agent_stops().when("15:00").agent_starts();
    assert_eq!(
        missed(companion),
        "It was missed: not shown: computer off, logged out or reminders stopped, from 08:00 to 15:00."
    );
}

#[test]
fn the_reminder_program_was_lost() {
    // It looked once more before it was gone.
    let companion = Companion::at("2026-11-23T21:40[Europe/London]")
        .plan(&plan())
        .agent_starts()
        .when("2026-11-24T15:00")
        .agent_starts();
    assert_eq!(
        missed(companion),
        "It was missed: not shown: the reminder program was not running until today 15:00, last seen yesterday 21:40."
    );
    let gone = Companion::at("2026-11-23T21:40[Europe/London]")
        .plan(&plan())
        .agent_starts();
    assert_eq!(
        missed(gone),
        "It was missed: not shown: the reminder program was last seen yesterday 21:40."
    );
}

#[test]
fn the_computer_slept() {
    let companion = person().when("08:10").sleeps_until("15:00");
    assert_eq!(
        missed(companion),
        "It was missed: not shown: computer asleep from 08:10 to 15:00."
    );
}

#[test]
fn the_clock_was_set_past_it() {
    let companion = person().when("08:10").clock_is_set_to("15:00");
    assert_eq!(
        missed(companion),
        "It was missed: not shown: the computer’s clock was set from 08:10 to 15:00."
    );
}

#[test]
fn reminders_were_paused() {
    let companion = person().pauses(PauseUntil::Tomorrow);
    assert_eq!(
        missed(companion),
        "It was missed: not shown: reminders were paused until tomorrow."
    );
}

#[test]
fn reminders_had_never_run() {
    let never = || Companion::at("2026-11-24T08:00[Europe/London]").plan(&plan());
    assert_eq!(
        missed(never()),
        "It was missed: not shown: the reminder program has never run."
    );
    assert_eq!(
        missed(never().when("15:00").agent_starts()),
        "It was missed: not shown: reminders were not started until 15:00."
    );
    let ended = person().agent_stops();
    assert_eq!(
        missed(ended),
        "It was missed: not shown: the reminder program has not run since 08:00."
    );
}

#[test]
fn the_earlier_of_two_in_one_night_is_not_blamed_on_the_program() {
    let companion = Companion::at("2026-11-24T20:00[Europe/London]")
        .plan(&chin_tuck(&["22:30", "23:30"], ""))
        .agent_starts()
        .when("2026-11-25T07:00")
        .rings()
        .when("12:00");
    let why = companion.why("nk-chin-tuck@2026-11-24T22:30");
    assert!(!why.contains("program was not running"), "{why}");
}

#[test]
fn a_session_that_is_taken_back_is_not_blamed_on_the_program() {
    let companion = person()
        .session("08:00", "neck", "soft")
        .when("08:15")
        .rings()
        .when("15:00")
        .undo();
    assert!(companion.day()[0].starts_with("08:30 Chin tuck: Missed"));
    let why = companion.why(MORNING);
    assert!(!why.contains("program was not running"), "{why}");
}

#[test]
fn what_was_moved_to_a_time_at_which_nobody_could_ring_was_not_shown() {
    let companion = person()
        .when("08:30")
        .rings()
        .moves(MORNING, "2026-11-24T10:00")
        .when("09:00")
        .agent_stops()
        .when("15:00")
        .agent_starts();
    assert_eq!(
        missed(companion),
        "It was missed: not shown: computer off, logged out or reminders stopped, from 09:00 to 15:00."
    );
}

#[test]
fn a_clock_that_was_put_right_again_is_to_blame_for_nothing_later() {
    // For a moment the clock shows Christmas.
    let companion = person()
        .clock_is_set_to("2026-12-24T08:00")
        .when("2026-11-24T08:05")
        .pauses(PauseUntil::Tomorrow);
    assert_eq!(
        missed(companion),
        "It was missed: not shown: reminders were paused until tomorrow."
    );
}
