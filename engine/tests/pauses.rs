use afterhand_engine::action::{Action, PauseUntil};
use afterhand_engine::view::Route;

use crate::companion::{Companion, RUNNING, chin_tuck};

const NOTHING: [&str; 0] = [];
const MORNING: &str = "nk-chin-tuck@2026-11-24T09:00";
const NOON: &str = "nk-chin-tuck@2026-11-24T12:00";

fn person() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&chin_tuck(&["09:00", "12:00"], ""))
        .agent_starts()
}

fn then(text: &str) -> PauseUntil {
    PauseUntil::Then(text.to_owned())
}

fn pause(until: PauseUntil) -> Action {
    Action::Pause { until }
}

#[test]
fn a_pause_lasts_an_hour_or_until_tomorrow_or_a_date_or_a_time() {
    for (until, said) in [
        (PauseUntil::Hour, "09:00"),
        (PauseUntil::Tomorrow, "tomorrow"),
        (then("2026-11-27"), "Friday"),
        (then("2026-12-24"), "24 December"),
        (then("2026-11-24T15:30"), "15:30"),
        (then("2026-11-25T15:30"), "tomorrow 15:30"),
    ] {
        let companion = person();
        assert_eq!(
            companion.message(pause(until)),
            format!("Reminders are paused until {said}. The end of a rest still rings.")
        );
        assert_eq!(
            companion.view().pause,
            Some(format!("Reminders are paused until {said}."))
        );
    }
}

#[test]
fn a_pause_must_end_in_the_future() {
    for over in ["2026-11-24", "2026-11-23", "2026-11-24T08:00"] {
        assert_eq!(
            person().refusal(pause(then(over))),
            "A pause must end in the future.",
            "{over}"
        );
    }
    assert_eq!(
        person().refusal(pause(then("later"))),
        "“later” is not a time that I can read. Please write it like 2026-11-24T15:00."
    );
    assert_eq!(
        person().refusal(pause(then("2300-01-01"))),
        "“2300-01-01” is too far away: I count from the year 1900 to 2200."
    );
}

#[test]
fn in_a_pause_nothing_rings_and_at_its_end_what_is_still_open_does() {
    let companion = person()
        .when("08:30")
        .pauses(PauseUntil::Hour)
        .when("09:00");
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(companion.next_look(), "09:30");
    assert_eq!(
        companion.why(MORNING),
        "It has not rung: reminders are paused until 09:30."
    );
    assert_eq!(companion.when("09:30").raised(), [MORNING]);
}

#[test]
fn a_pause_takes_what_is_open_off_the_screen_and_its_end_brings_it_back() {
    let companion = person().when("09:00").rings().pauses(PauseUntil::Hour);
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(
        companion.day()[0],
        "09:00 Chin tuck: Open, now, until 12:00"
    );
    let companion = companion.when("10:00");
    assert_eq!(companion.raised(), [MORNING]);
}

#[test]
fn what_was_missed_in_a_pause_says_so() {
    let companion = person().pauses(then("2026-11-24T18:00")).when("17:00");
    assert_eq!(
        companion.day(),
        [
            "09:00 Chin tuck: Missed, not shown: reminders were paused until 18:00",
            "12:00 Chin tuck: Missed, not shown: reminders were paused until 18:00",
        ]
    );
    assert_eq!(
        companion.why(NOON),
        "It was missed: not shown: reminders were paused until 18:00."
    );
}

#[test]
fn the_end_of_a_rest_rings_in_a_pause() {
    let companion = person()
        .pauses(PauseUntil::Tomorrow)
        .session("08:00", "hip", "soft")
        .when("08:15");
    assert_eq!(companion.raised(), ["rest:1@2026-11-24T08:15"]);
}

#[test]
fn what_a_person_asks_for_in_a_pause_rings_and_what_they_asked_for_before_does_not() {
    let companion = person()
        .when("09:00")
        .rings()
        .pauses(PauseUntil::Hour)
        .snoozes(MORNING, 15)
        .when("09:15");
    assert_eq!(companion.raised(), [MORNING]);
    let companion = person()
        .when("09:00")
        .rings()
        .snoozes(MORNING, 15)
        .when("09:10")
        .pauses(PauseUntil::Hour)
        .when("09:15");
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(companion.when("10:10").raised(), [MORNING]);
}

#[test]
fn a_pause_that_ends_in_quiet_hours_lets_nothing_ring_there() {
    let companion = Companion::at("2026-11-24T20:00[Europe/London]")
        .plan(&chin_tuck(&["21:00"], ""))
        .pauses(then("2026-11-24T23:00"))
        .when("23:00");
    assert_eq!(companion.raised(), NOTHING);
}

#[test]
fn resuming_ends_a_pause_at_once() {
    let companion = person().pauses(PauseUntil::Tomorrow).when("09:20");
    assert_eq!(companion.message(Action::Resume), "Reminders ring again.");
    assert_eq!(companion.view().pause, None);
    assert_eq!(companion.raised(), [MORNING]);
    assert_eq!(
        companion.refusal(Action::Resume),
        "Reminders are not paused."
    );
}

#[test]
fn a_pause_can_be_made_longer_and_shorter_and_is_still_one() {
    let companion = person()
        .pauses(PauseUntil::Tomorrow)
        .when("10:00")
        .pauses(PauseUntil::Hour);
    assert_eq!(
        companion.view().pause.as_deref(),
        Some("Reminders are paused until 11:00.")
    );
    let companion = companion.resumes();
    assert_eq!(companion.view().pause, None);
    let companion = companion.undo().undo();
    assert_eq!(
        companion.view().pause.as_deref(),
        Some("Reminders are paused until tomorrow.")
    );
}

#[test]
fn a_pause_and_its_end_can_be_undone_and_done_again() {
    let companion = person().when("09:00").pauses(PauseUntil::Hour);
    assert_eq!(companion.undo_label(), "Undo: reminders paused");
    let companion = companion.undo();
    assert_eq!(companion.raised(), [MORNING]);
    assert_eq!(companion.redo_label(), "Redo: pause reminders");
    let companion = companion.redo().when("09:10").resumes();
    assert_eq!(companion.undo_label(), "Undo: reminders resumed");
    let companion = companion.undo();
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(companion.redo_label(), "Redo: resume reminders");
}

#[test]
fn resuming_ends_every_pause_that_holds() {
    // The clock was an hour ahead, and has been put right.
    let companion = person()
        .when("10:00")
        .pauses(PauseUntil::Hour)
        .when("09:30")
        .pauses(PauseUntil::Hour)
        .when("10:10")
        .resumes();
    assert_eq!(companion.view().pause, None);
}

#[test]
fn what_a_pause_kept_back_is_not_blamed_on_a_crash_afterwards() {
    // The agent runs all day, and crashes in the evening.
    let companion = person()
        .pauses(then("2026-11-24T18:00"))
        .when("20:00")
        .agent_starts();
    assert_eq!(
        companion.day()[1],
        "12:00 Chin tuck: Missed, not shown: reminders were paused until 18:00"
    );
}

#[test]
fn a_pause_is_said_on_every_page() {
    let companion = Companion::at("2026-11-24T09:00[Europe/London]")
        .plan(&chin_tuck(&["13:00"], ""))
        .pauses(PauseUntil::Tomorrow);
    let routes = [
        Route::Today,
        Route::Settings,
        Route::Day {
            date: "2026-10-01".to_owned(),
        },
        Route::Slot {
            id: "nk-chin-tuck@2026-11-24T13:00".to_owned(),
        },
    ];
    for route in routes {
        let view = companion
            .engine
            .borrow()
            .view(&route, &companion.now, RUNNING);
        let note = view.unwrap().pause;
        assert_eq!(
            note.as_deref(),
            Some("Reminders are paused until tomorrow."),
            "{route:?}"
        );
    }
}

#[test]
fn what_was_asked_for_in_a_pause_counts_no_more_where_a_journey_lets_it_fall_due_later() {
    let slot = "nk-chin-tuck@2026-11-24T22:30";
    let companion = Companion::at("2026-11-24T20:00[Europe/London]")
        .plan(&chin_tuck(&["22:30"], ""))
        .chooses("quiet", "off")
        .chooses("grace", "24h")
        .agent_starts()
        .when("22:30")
        .rings()
        .when("2026-11-25T02:30")
        .pauses(PauseUntil::Tomorrow)
        .snoozes(slot, 60);
    let companion = companion.when("03:30").rings().when("03:40").rings();
    assert_eq!(companion.screen().0, [slot]);
    // In New York it is 22:40, and what is due at 22:30 opened ten minutes ago.
    let companion = companion.travels_to("America/New_York");
    assert_eq!(companion.screen().0, NOTHING);
}
