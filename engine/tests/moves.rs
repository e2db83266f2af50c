use afterhand_engine::action::Action;

use crate::companion::{Companion, chin_tuck, move_following, move_once};

const NOTHING: [&str; 0] = [];
const MORNING: &str = "nk-chin-tuck@2026-11-24T08:30";
const EVENING: &str = "nk-chin-tuck@2026-11-24T18:30";

fn person() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&chin_tuck(&["08:30", "18:30"], ""))
        .agent_starts()
}

#[test]
fn one_slot_moves_to_later_today() {
    let companion = person();
    assert_eq!(
        companion.message(move_once(MORNING, "2026-11-24T10:15")),
        "Chin tuck is now due today 10:15."
    );
    assert_eq!(
        companion.day(),
        [
            "10:15 Chin tuck: Planned, moved from 08:30",
            "18:30 Chin tuck: Planned"
        ]
    );
    assert_eq!(companion.next_look(), "10:15");
    assert_eq!(companion.when("10:15").raised(), [MORNING]);
}

#[test]
fn one_slot_moves_to_tomorrow_and_keeps_its_name() {
    let companion = person();
    assert_eq!(
        companion.message(move_once(EVENING, "2026-11-25T10:00")),
        "Chin tuck is now due tomorrow 10:00."
    );
    assert_eq!(companion.day(), ["08:30 Chin tuck: Planned"]);
    let companion = companion.when("2026-11-25T09:00");
    assert_eq!(
        companion.day(),
        [
            "08:30 Chin tuck: Open, now, until 10:00",
            "10:00 Chin tuck: Planned, moved from yesterday 18:30",
            "18:30 Chin tuck: Planned"
        ]
    );
    assert_eq!(companion.when("10:00").raised(), [EVENING]);
}

#[test]
fn what_rings_can_be_moved_and_rings_again_then() {
    let companion = person()
        .when("08:30")
        .rings()
        .moves(MORNING, "2026-11-24T11:00");
    assert_eq!(companion.screen().0, NOTHING);
    let companion = companion.when("11:00");
    assert_eq!(companion.raised(), [MORNING]);
}

#[test]
fn what_was_missed_can_be_moved_to_later() {
    let companion = person().when("13:00");
    let companion = companion.moves(MORNING, "2026-11-24T14:00");
    assert_eq!(
        companion.day()[0],
        "14:00 Chin tuck: Planned, moved from 08:30"
    );
}

#[test]
fn a_moved_slot_can_go_back_to_its_own_time() {
    let companion = person()
        .moves(MORNING, "2026-11-24T10:15")
        .moves(MORNING, "2026-11-24T08:30");
    assert_eq!(companion.day()[0], "08:30 Chin tuck: Planned");
    assert_eq!(companion.next_look(), "08:30");
}

#[test]
fn a_move_that_makes_no_sense_is_refused_in_words() {
    let refused = |to: &str| person().when("09:00").refusal(move_once(MORNING, to));
    assert_eq!(
        refused("2026-11-24T08:45"),
        "That time is over. If you did the exercise, mark it done."
    );
    assert_eq!(
        refused("2026-11-24T09:00"),
        "That time is over. If you did the exercise, mark it done."
    );
    assert_eq!(
        refused("2026-11-27T00:00"),
        "That is too far away: one exercise can be moved by at most 2 days."
    );
    assert_eq!(
        refused("2026-11-24T18:30"),
        "This exercise is due at that time already."
    );
    assert_eq!(
        refused("at noon"),
        "“at noon” is not a time that I can read. Please write it like 2026-11-24T15:00."
    );
    assert_eq!(
        person().refusal(move_once(MORNING, "2026-11-24T08:30")),
        "That is the time it has already."
    );
    assert_eq!(
        person()
            .done(MORNING)
            .refusal(move_once(MORNING, "2026-11-24T10:00")),
        "Chin tuck has this answer already."
    );
    assert_eq!(
        person().refusal(move_once(
            "nk-chin-tuck@2026-11-24T09:30",
            "2026-11-24T10:00"
        )),
        "There is no “nk-chin-tuck@2026-11-24T09:30” in your plan. “afterhand today” shows what there is."
    );
}

#[test]
fn the_farthest_move_is_two_days() {
    let companion = person().moves(MORNING, "2026-11-26T23:59");
    assert_eq!(companion.day(), ["18:30 Chin tuck: Planned"]);
}

#[test]
fn two_exercises_may_be_due_at_one_time() {
    let plan = chin_tuck(
        &["08:30"],
        "[[exercise]]\nuse = \"lx-bridge\"\ntimes = [\"10:00\"]",
    );
    let companion = Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&plan)
        .moves(MORNING, "2026-11-24T10:00")
        .when("10:00");
    assert_eq!(companion.raised(), [MORNING, "lx-bridge@2026-11-24T10:00"]);
}

#[test]
fn a_move_can_be_undone_and_done_again() {
    let companion = person().moves(MORNING, "2026-11-24T10:15");
    assert_eq!(companion.undo_label(), "Undo: Chin tuck moved");
    let companion = companion.undo();
    assert_eq!(companion.day()[0], "08:30 Chin tuck: Planned");
    assert_eq!(companion.redo_label(), "Redo: move Chin tuck");
    let companion = companion.redo();
    assert_eq!(
        companion.day()[0],
        "10:15 Chin tuck: Planned, moved from 08:30"
    );
}

#[test]
fn this_and_all_following_move_and_others_stay() {
    let plan = chin_tuck(
        &["08:30", "18:30"],
        "[[exercise]]\nuse = \"lx-bridge\"\ntimes = [\"08:30\"]",
    );
    let companion = Companion::at("2026-11-24T08:00[Europe/London]").plan(&plan);
    assert_eq!(
        companion.message(move_following(MORNING, "09:45")),
        "Chin tuck is now due at 09:45, from this day on."
    );
    assert_eq!(companion.undo_label(), "Undo: Chin tuck moved");
    assert_eq!(
        companion.agenda("2026-11-23", "2026-11-25"),
        [
            "lx-bridge@2026-11-23T08:30 2026-11-23T08:30:00+00:00, before taken",
            "nk-chin-tuck@2026-11-23T08:30 2026-11-23T08:30:00+00:00, before taken",
            "nk-chin-tuck@2026-11-23T18:30 2026-11-23T18:30:00+00:00, before taken",
            "lx-bridge@2026-11-24T08:30 2026-11-24T08:30:00+00:00",
            "nk-chin-tuck@2026-11-24T08:30 2026-11-24T09:45:00+00:00",
            "nk-chin-tuck@2026-11-24T18:30 2026-11-24T18:30:00+00:00",
            "lx-bridge@2026-11-25T08:30 2026-11-25T08:30:00+00:00",
            "nk-chin-tuck@2026-11-25T08:30 2026-11-25T09:45:00+00:00",
            "nk-chin-tuck@2026-11-25T18:30 2026-11-25T18:30:00+00:00",
        ]
    );
    let companion = companion.undo();
    assert_eq!(
        companion.agenda("2026-11-25", "2026-11-25")[1],
        "nk-chin-tuck@2026-11-25T08:30 2026-11-25T08:30:00+00:00"
    );
}

#[test]
fn what_follows_takes_its_own_earlier_place_too() {
    let companion = person()
        .moves(MORNING, "2026-11-24T12:00")
        .moves_following(MORNING, "09:45");
    assert_eq!(
        companion.day()[0],
        "09:45 Chin tuck: Planned, moved from 08:30"
    );
    // And its undo gives it back.
    let companion = companion.undo();
    assert_eq!(
        companion.day()[0],
        "12:00 Chin tuck: Planned, moved from 08:30"
    );
}

#[test]
fn all_following_can_go_back_to_the_plans_time() {
    let companion = person()
        .moves_following(MORNING, "09:45")
        .moves_following(MORNING, "08:30");
    assert_eq!(companion.day()[0], "08:30 Chin tuck: Planned");
    assert_eq!(
        companion.when("2026-11-25T08:00").day()[0],
        "08:30 Chin tuck: Planned"
    );
}

#[test]
fn a_new_version_without_that_time_is_followed_as_it_is() {
    let companion = person()
        .moves_following(MORNING, "09:45")
        .when("12:00")
        .plan(&chin_tuck(&["07:30", "18:30"], ""));
    assert_eq!(
        companion.when("2026-11-25T06:00").day(),
        ["07:30 Chin tuck: Planned", "18:30 Chin tuck: Planned"]
    );
}

#[test]
fn following_stays_on_the_same_day_of_the_plan() {
    let plan =
        chin_tuck(&["08:30"], "").replacen("format = 1", "format = 1\nzone = \"Europe/London\"", 1);
    let companion = Companion::at("2026-11-23T20:00[America/New_York]").plan(&plan);
    // 08:30 in London is 03:30 in New York; 20:00 there is the next day's 01:00.
    assert_eq!(
        companion.refusal(move_following(MORNING, "20:00")),
        "That time belongs to another day of your plan. Please choose a time of the same day."
    );
    assert_eq!(
        companion.message(move_following(MORNING, "04:30")),
        "Chin tuck is now due at 04:30, from this day on."
    );
    assert_eq!(
        companion.agenda("2026-11-24", "2026-11-24"),
        ["nk-chin-tuck@2026-11-24T08:30 2026-11-24T09:30:00+00:00"]
    );
}

#[test]
fn following_reads_times_of_day_only() {
    assert_eq!(
        person().refusal(move_following(MORNING, "half past nine")),
        "“half past nine” is not a time that I can read. Please write it like 2026-11-24T15:00."
    );
}

#[test]
fn a_move_into_quiet_hours_waits_for_their_end() {
    let companion = person().moves(EVENING, "2026-11-24T23:00");
    assert_eq!(
        companion.day()[1],
        "23:00 Chin tuck: Planned, quiet hours: I will remind you at 07:00 · moved from 18:30"
    );
}

#[test]
fn an_answer_stays_with_a_slot_whose_time_of_day_is_moved() {
    let companion = person().done(MORNING).when("2026-11-25T08:00");
    let companion = companion.moves_following("nk-chin-tuck@2026-11-25T08:30", "09:45");
    assert_eq!(
        companion.why(MORNING),
        "You marked it done yesterday 08:00."
    );
}

#[test]
fn seconds_are_nothing_that_a_slot_can_be_moved_by() {
    assert_eq!(
        person().refusal(move_once(MORNING, "2026-11-24T18:30:20")),
        "This exercise is due at that time already."
    );
}

#[test]
fn what_was_due_before_the_plan_was_taken_is_not_moved() {
    let companion =
        Companion::at("2026-11-24T09:00[Europe/London]").plan(&chin_tuck(&["08:30"], ""));
    let moved = companion.act(move_once(MORNING, "2026-11-24T10:00"));
    assert!(moved.is_err(), "{moved:?}");
}

#[test]
fn all_following_do_not_lose_todays_to_a_time_that_is_over() {
    let companion = person().when("12:00").done(MORNING);
    let moved = companion.act(move_following(EVENING, "07:15"));
    assert!(
        moved.is_err() || companion.day()[1].contains("Planned"),
        "{:?}",
        companion.day()
    );
}

#[test]
fn all_following_means_all() {
    let companion = person()
        .moves_following("nk-chin-tuck@2026-11-26T08:30", "11:00")
        .moves_following(MORNING, "09:45");
    assert_eq!(
        companion.agenda("2026-11-27", "2026-11-27")[0],
        "nk-chin-tuck@2026-11-27T08:30 2026-11-27T09:45:00+00:00"
    );
}

#[test]
fn what_is_undone_last_is_done_again_first_whatever_it_was() {
    let companion = person()
        .when("08:30")
        .rings()
        .snoozes(MORNING, 15)
        .moves(EVENING, "2026-11-24T19:00")
        .chooses("again", "3")
        .done(MORNING)
        .reopens(MORNING);
    let mut labels = Vec::new();
    let mut companion = companion;
    for _ in 0..5 {
        labels.push(companion.undo_label());
        companion = companion.undo();
    }
    assert_eq!(
        labels,
        [
            "Undo: answer to Chin tuck taken back",
            "Undo: Chin tuck done",
            "Undo: setting “Remind again”",
            "Undo: Chin tuck moved",
            "Undo: Chin tuck later",
        ]
    );
    let mut labels = Vec::new();
    for _ in 0..5 {
        labels.push(companion.redo_label());
        companion = companion.redo();
    }
    assert_eq!(
        labels,
        [
            "Redo: Chin tuck later",
            "Redo: move Chin tuck",
            "Redo: setting “Remind again”",
            "Redo: Chin tuck done",
            "Redo: take back the answer to Chin tuck",
        ]
    );
    assert_eq!(
        companion.message(Action::Undo { step: None }),
        "Undone: answer to Chin tuck taken back"
    );
    assert_eq!(
        companion.message(Action::Redo),
        "Done again: answer to Chin tuck taken back"
    );
}
