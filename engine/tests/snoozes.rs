use afterhand_engine::action::{Action, SnoozeFor};
use afterhand_engine::view::{Page, Route};

use crate::companion::{Companion, chin_tuck, snooze};

const NOTHING: [&str; 0] = [];
const NINE: &str = "nk-chin-tuck@2026-11-24T09:00";
const EVENING: &str = "nk-chin-tuck@2026-11-24T21:30";

/// It is nine, and the chin tuck rings.
fn rung() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&chin_tuck(&["09:00", "21:30"], ""))
        .agent_starts()
        .when("09:00")
        .rings()
}

fn choices(companion: &Companion, slot: &str) -> Vec<String> {
    let route = Route::Slot {
        id: slot.to_owned(),
    };
    let Page::Slot(page) = companion.page(&route) else {
        panic!("not a slot")
    };
    let snoozes = page.snoozes.into_iter();
    snoozes.map(|choice| choice.label).collect()
}

#[test]
fn later_lets_it_wait_for_as_long_as_was_asked() {
    for (minutes, until) in [
        (5, "09:05"),
        (10, "09:10"),
        (15, "09:15"),
        (30, "09:30"),
        (60, "10:00"),
    ] {
        let companion = rung();
        assert_eq!(
            companion.message(snooze(NINE, SnoozeFor::Minutes(minutes))),
            format!("Chin tuck: I will remind you again at {until}.")
        );
        assert_eq!(companion.screen().0, NOTHING);
        assert_eq!(companion.next_look(), until);
        assert_eq!(
            companion.day()[0],
            format!("09:00 Chin tuck: Snoozed, due 09:00, snoozed to {until}")
        );
        let companion = companion.when(until);
        assert_eq!(companion.raised(), [NINE]);
        assert_eq!(
            companion.day()[0],
            "09:00 Chin tuck: Open, now, until 13:00"
        );
    }
}

#[test]
fn later_waits_fifteen_minutes_or_as_the_person_has_chosen() {
    assert_eq!(
        rung().message(snooze(NINE, SnoozeFor::Usual)),
        "Chin tuck: I will remind you again at 09:15."
    );
    let companion = rung().chooses("snooze", "1h");
    assert_eq!(
        companion.message(snooze(NINE, SnoozeFor::Usual)),
        "Chin tuck: I will remind you again at 10:00."
    );
}

#[test]
fn later_counts_from_now_and_not_from_when_it_was_due() {
    let companion = rung().when("09:07").snoozes(NINE, 15);
    assert_eq!(companion.next_look(), "09:22");
}

#[test]
fn it_can_wait_until_a_time() {
    let until = |time: &str| snooze(NINE, SnoozeFor::Until(time.to_owned()));
    let companion = rung();
    assert_eq!(
        companion.message(until("2026-11-24T11:40")),
        "Chin tuck: I will remind you again at 11:40."
    );
    assert_eq!(companion.next_look(), "11:40");
    let companion = rung();
    assert_eq!(
        companion.message(until("2026-11-24T12:00:00+01:00")),
        "Chin tuck: I will remind you again at 11:00."
    );
    for late in ["2026-11-24T13:00", "2026-11-25T09:00"] {
        assert_eq!(
            rung().refusal(until(late)),
            "Chin tuck cannot wait so long: its time ends 13:00.",
            "{late}"
        );
    }
    for over in ["2026-11-24T08:59", "2026-11-24T09:00"] {
        assert_eq!(
            rung().refusal(until(over)),
            "That time is over. Choose a later one.",
            "{over}"
        );
    }
    assert_eq!(
        rung().refusal(until("soon")),
        "“soon” is not a time that I can read. Please write it like 2026-11-24T15:00."
    );
}

#[test]
fn other_lengths_are_refused_with_those_there_are() {
    assert_eq!(
        rung().refusal(snooze(NINE, SnoozeFor::Minutes(20))),
        "“snooze” cannot be “20min”. It can be 5min, 10min, 15min, 30min or 1h."
    );
}

#[test]
fn what_would_wait_beyond_its_time_comes_back_five_minutes_before_it_ends() {
    let companion = rung().when("12:30").snoozes(NINE, 60);
    assert_eq!(companion.next_look(), "12:55");
    assert_eq!(companion.when("12:55").raised(), [NINE]);
    let companion = rung().when("12:54").snoozes(NINE, 5);
    assert_eq!(companion.next_look(), "12:55");
}

#[test]
fn with_five_minutes_left_it_cannot_wait() {
    let companion = rung().when("12:55");
    assert_eq!(
        companion.refusal(snooze(NINE, SnoozeFor::Minutes(5))),
        "Chin tuck cannot wait so long: its time ends 13:00."
    );
    assert_eq!(companion.today().items[0].later, None);
    assert_eq!(choices(&companion, NINE), NOTHING);
    let companion = rung().when("12:54");
    assert_eq!(
        companion.today().items[0].later.as_deref(),
        Some("Later (15 minutes)")
    );
}

#[test]
fn the_lengths_that_are_offered_end_in_its_time() {
    assert_eq!(
        choices(&rung(), NINE),
        [
            "5 minutes",
            "10 minutes",
            "15 minutes",
            "30 minutes",
            "1 hour"
        ]
    );
    assert_eq!(
        choices(&rung().when("12:40"), NINE),
        ["5 minutes", "10 minutes", "15 minutes"]
    );
}

#[test]
fn it_waits_at_most_three_times() {
    let companion = rung()
        .snoozes(NINE, 5)
        .when("09:05")
        .rings()
        .snoozes(NINE, 5)
        .when("09:10")
        .rings()
        .snoozes(NINE, 5)
        .when("09:15");
    assert_eq!(companion.raised(), [NINE]);
    let companion = companion.rings();
    assert_eq!(
        companion.refusal(snooze(NINE, SnoozeFor::Minutes(5))),
        "Chin tuck has waited three times already. It stays on your Today page and does not ring again."
    );
    assert_eq!(companion.today().items[0].later, None);
    // Nor is it raised once more.
    assert_eq!(companion.next_look(), "13:00");
    let companion = companion.when("09:25");
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(companion.shown(), [NINE]);
}

#[test]
fn a_snooze_can_be_snoozed_while_it_waits() {
    let companion = rung().snoozes(NINE, 60).when("09:10").snoozes(NINE, 5);
    assert_eq!(companion.next_look(), "09:15");
    assert_eq!(
        companion.day()[0],
        "09:00 Chin tuck: Snoozed, due 09:00, snoozed to 09:15"
    );
}

#[test]
fn several_wait_together_and_are_one_step() {
    let plan = chin_tuck(
        &["09:00"],
        "[[exercise]]\nuse = \"lx-bridge\"\ntimes = [\"09:00\"]",
    );
    let companion = Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&plan)
        .when("09:00");
    let both = |wait| Action::Snooze {
        slots: vec![NINE.to_owned(), "lx-bridge@2026-11-24T09:00".to_owned()],
        wait,
    };
    assert_eq!(
        companion.message(both(SnoozeFor::Usual)),
        "Chin tuck and Bridge: I will remind you again at 09:15."
    );
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(companion.undo_label(), "Undo: Chin tuck and Bridge later");
    let companion = companion.undo();
    assert_eq!(companion.screen().0.len(), 2);
}

#[test]
fn of_several_that_wait_together_those_do_that_can() {
    let plan = chin_tuck(
        &["09:00"],
        "[[exercise]]\nuse = \"lx-bridge\"\ntimes = [\"09:00\"]",
    );
    let companion = Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&plan)
        .when("09:00")
        .done("lx-bridge@2026-11-24T09:00");
    let both = Action::Snooze {
        slots: vec![NINE.to_owned(), "lx-bridge@2026-11-24T09:00".to_owned()],
        wait: SnoozeFor::Usual,
    };
    assert_eq!(
        companion.message(both.clone()),
        "Chin tuck: I will remind you again at 09:15."
    );
    assert_eq!(companion.screen().0, NOTHING);
    let companion = companion.done(NINE);
    assert_eq!(
        companion.refusal(both),
        "Bridge is not open now, so it cannot wait."
    );
}

#[test]
fn only_what_is_open_can_wait() {
    let later = |companion: Companion| companion.refusal(snooze(NINE, SnoozeFor::Usual));
    let not_open = "Chin tuck is not open now, so it cannot wait.";
    assert_eq!(later(rung().when("08:59")), not_open);
    assert_eq!(later(rung().when("13:00")), not_open);
    assert_eq!(later(rung().done(NINE)), not_open);
    assert_eq!(later(rung().session("09:00", "neck", "soft")), not_open);
    assert_eq!(
        rung().refusal(snooze("nk-chin-tuck@2026-11-24T10:00", SnoozeFor::Usual)),
        "There is no “nk-chin-tuck@2026-11-24T10:00” in your plan. “afterhand today” shows what there is."
    );
}

#[test]
fn what_waits_can_be_done_and_is_done() {
    let companion = rung().snoozes(NINE, 15).done(NINE).when("09:15");
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(companion.day()[0], "09:00 Chin tuck: Done, done");
}

#[test]
fn later_can_be_undone_and_done_again() {
    let companion = rung().snoozes(NINE, 15);
    assert_eq!(companion.undo_label(), "Undo: Chin tuck later");
    let companion = companion.when("09:02").undo();
    assert_eq!(companion.shown(), [NINE]);
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(companion.redo_label(), "Redo: Chin tuck later");
    let companion = companion.redo();
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(companion.next_look(), "09:15");
}

#[test]
fn a_snooze_that_ends_in_quiet_hours_rings_and_is_not_raised_again_there() {
    let companion = rung()
        .when("21:50")
        .rings()
        .snoozes(EVENING, 15)
        .when("22:05");
    assert_eq!(companion.raised(), [EVENING]);
    let companion = companion.rings().when("22:20");
    assert_eq!(companion.raised(), NOTHING);
}

#[test]
fn what_is_open_when_quiet_hours_begin_stays_and_is_not_raised_again() {
    let companion = rung().when("21:55").rings().when("22:05");
    assert_eq!(companion.screen().0, [EVENING]);
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(companion.shown(), NOTHING);
}

#[test]
fn a_snooze_that_ends_in_quiet_hours_is_not_lost_by_a_crash_before_it_was_shown() {
    let companion = rung()
        .when("21:50")
        .rings()
        .snoozes(EVENING, 15)
        .when("22:05")
        .rings_unseen()
        .agent_starts();
    assert_eq!(companion.shown(), [EVENING]);
}

#[test]
fn an_unanswered_reminder_is_raised_again_after_ten_minutes_as_often_as_was_chosen() {
    for (times, at) in [
        ("0", vec![]),
        ("1", vec!["09:10"]),
        ("2", vec!["09:10", "09:20"]),
        ("3", vec!["09:10", "09:20", "09:30"]),
    ] {
        let mut companion = rung().chooses("again", times);
        for time in at {
            assert_eq!(companion.next_look(), time);
            companion = companion.when(time);
            assert_eq!(companion.raised(), [NINE], "{times} {time}");
            companion = companion.rings();
        }
        assert_eq!(companion.next_look(), "13:00", "{times}");
        assert_eq!(companion.shown(), [NINE]);
    }
}

#[test]
fn what_was_sent_away_is_not_raised_again_but_still_open() {
    let companion = rung().dismisses(NINE);
    assert_eq!(companion.next_look(), "13:00");
    let companion = companion.when("09:10");
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(companion.shown(), NOTHING);
    assert_eq!(companion.screen().0, [NINE]);
    // Also by an agent that has been restarted.
    let companion = companion.agent_starts();
    assert_eq!(companion.shown(), NOTHING);
}

#[test]
fn what_was_sent_away_and_then_snoozed_rings_when_it_has_waited() {
    let companion = rung().dismisses(NINE).snoozes(NINE, 15).when("09:15");
    assert_eq!(companion.raised(), [NINE]);
    let companion = companion.rings().when("09:25");
    assert_eq!(companion.raised(), [NINE]);
}

#[test]
fn after_a_crash_what_was_raised_is_shown_again_and_raised_no_more_often() {
    let companion = rung().when("09:04").agent_starts();
    assert_eq!(companion.shown(), [NINE]);
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(companion.next_look(), "09:10");
}

#[test]
fn the_story_tells_it_in_order() {
    let companion = rung()
        .when("09:10")
        .rings()
        .dismisses(NINE)
        .when("09:20")
        .snoozes(NINE, 30)
        .when("09:50")
        .rings()
        .when("09:55")
        .done(NINE);
    assert_eq!(
        companion.story(NINE),
        [
            "09:00 due",
            "09:00 reminder",
            "09:10 reminder, once more",
            "09:10 you sent the notification away",
            "09:20 you chose “Later”, until 09:50",
            "09:50 reminder, once more",
            "09:55 done",
        ]
    );
}

#[test]
fn a_move_to_a_later_time_ends_a_snooze() {
    let companion = rung()
        .snoozes(NINE, 15)
        .moves(NINE, "2026-11-24T11:00")
        .when("11:00");
    assert_eq!(companion.raised(), [NINE]);
    assert_eq!(
        companion.day()[0],
        "11:00 Chin tuck: Open, now, until 15:00 · moved from 09:00"
    );
}
