//! What an answer holds, and what ends that.

use afterhand_engine::action::{Action, NewCheckIn};
use afterhand_engine::reminder::What;
use afterhand_engine::safety::Level;
use afterhand_engine::view::{Page, Route, SlotPage};

use crate::companion::health::check_in;
use crate::companion::{Companion, chin_tuck};

const NOTHING: [&str; 0] = [];

const BODY: &str = r#"
format = 1
id = "body"
title = "Whole body"
issued = 2026-11-01
clinician = { name = "A. Novak", phone = "+44 20 7946 0000" }
[[exercise]]
use = "nk-chin-tuck"
times = ["13:00"]
[[exercise]]
use = "lx-bridge"
times = ["13:00"]
[[exercise]]
use = "br-diaphragm"
times = ["13:00"]
[[exercise]]
use = "sm-trap"
times = ["13:00"]
[[exercise]]
id = "walk"
name = "Walk"
minutes = 10
times = ["13:00"]
[[exercise]]
id = "wrist"
name = "Wrist bend"
region = "limb"
reps = 3
times = ["13:00"]
"#;

/// It is ten, and everything is due at one.
fn at_ten() -> Companion {
    Companion::at("2026-11-24T10:00[Europe/London]")
        .never_again()
        .plan(BODY)
        .agent_starts()
}

/// What rings at one o'clock.
fn rings_at_one(companion: Companion) -> Vec<String> {
    let raised = companion.when("13:00").raised();
    let mut items: Vec<String> = raised
        .iter()
        .map(|slot| slot.split('@').next().unwrap().to_owned())
        .collect();
    items.sort();
    items
}

const ALL: [&str; 6] = [
    "br-diaphragm",
    "lx-bridge",
    "nk-chin-tuck",
    "sm-trap",
    "walk",
    "wrist",
];

#[test]
fn without_an_answer_everything_rings() {
    assert_eq!(rings_at_one(at_ten()), ALL);
}

#[test]
fn an_emergency_holds_every_exercise_breathing_too() {
    assert_eq!(rings_at_one(at_ten().feels("RF-02=yes")), NOTHING);
    // Whatever part of the body it is about.
    assert_eq!(
        rings_at_one(at_ten().feels_in("lumbar", "RF-01=yes")),
        NOTHING
    );
}

#[test]
fn a_maternity_answer_holds_every_exercise() {
    assert_eq!(rings_at_one(at_ten().feels("RF-30=yes")), NOTHING);
    assert_eq!(
        rings_at_one(at_ten().feels_in("lumbar", "RF-30=yes")),
        NOTHING
    );
}

#[test]
fn an_answer_for_today_holds_its_region_and_all_self_massage() {
    assert_eq!(
        rings_at_one(at_ten().feels_in("lumbar", "RF-22=yes")),
        ["br-diaphragm", "nk-chin-tuck", "walk", "wrist"]
    );
    // What is felt in a limb may come from the spine.
    assert_eq!(
        rings_at_one(at_ten().feels_in("limb", "RF-22=yes")),
        NOTHING
    );
    assert_eq!(
        rings_at_one(at_ten().feels_in("hip", "RF-22=yes")),
        ["br-diaphragm", "lx-bridge", "nk-chin-tuck", "walk", "wrist"]
    );
}

#[test]
fn an_answer_for_today_without_a_region_holds_everything() {
    assert_eq!(rings_at_one(at_ten().feels("RF-22=yes")), NOTHING);
}

#[test]
fn what_is_to_be_expected_holds_nothing_and_neither_does_no() {
    let expected = at_ten().feels("N-01=yes, N-05=yes");
    assert_eq!(expected.held(), "");
    assert_eq!(rings_at_one(expected), ALL);
    assert_eq!(rings_at_one(at_ten().feels("RF-01=no, RF-22=no")), ALL);
}

#[test]
fn not_sure_holds_as_yes_does() {
    assert_eq!(rings_at_one(at_ten().feels("RF-02=unsure")), NOTHING);
    assert_eq!(
        rings_at_one(at_ten().feels_in("neck", "RF-28=unsure")),
        ["br-diaphragm", "lx-bridge", "walk", "wrist"]
    );
}

#[test]
fn an_emergency_takes_reminders_off_the_screen() {
    let companion = at_ten().when("13:00").rings();
    assert_eq!(companion.shown().len(), 6);
    let companion = companion.when("13:05").feels("RF-02=yes");
    assert_eq!(companion.shown(), NOTHING);
    // And they do not come back when it has been cleared: their time was cut short.
    let companion = companion.when("13:30").cleared_by("Dr Ali", "13:20");
    assert_eq!(companion.shown(), NOTHING);
}

#[test]
fn the_rest_after_a_session_rings_all_the_same() {
    let companion = at_ten()
        .session("10:00", "neck", "soft")
        .when("10:05")
        .feels("RF-02=yes")
        .when("10:15");
    let engine = companion.engine.borrow();
    let rests = engine.next(&companion.now, |next, _, _, _| {
        let is_rest = |what: &What<'_>| matches!(what, What::Rest(_));
        next.rings.iter().filter(|ring| is_rest(&ring.what)).count()
    });
    assert_eq!(rests.unwrap(), 1);
}

#[test]
fn every_page_says_that_exercises_are_held() {
    let companion = at_ten().when("10:05").feels("RF-02=yes");
    for route in [
        Route::Today,
        Route::SessionForm {
            id: None,
            appointment: None,
        },
        Route::Settings,
        Route::Screen,
        Route::Day {
            date: "2026-11-20".to_owned(),
        },
        Route::CheckIn { corrects: None },
        Route::Entry { id: None },
    ] {
        let banner = companion.view_of(&route).safety.unwrap();
        assert_eq!(
            banner.heading, "All exercises have been paused since today 10:05",
            "{route:?}"
        );
        assert_eq!(banner.level, Level::Emergency);
    }
    let clear = companion.banner().unwrap().clear;
    assert_eq!(
        (
            clear.date.as_str(),
            clear.time.as_str(),
            clear.earliest.as_str()
        ),
        ("2026-11-24", "10:05", "2026-11-24")
    );
}

#[test]
fn an_older_hold_stays_beside_a_newer_one() {
    let companion = at_ten()
        .feels_in("lumbar", "RF-22=yes")
        .when("11:00")
        .feels_in("neck", "RF-28=yes");
    assert_eq!(
        companion.held(),
        "Exercises for your neck and all self-massage have been paused since today 11:00"
    );
    assert_eq!(
        rings_at_one(companion.when("11:30")),
        ["br-diaphragm", "walk", "wrist"]
    );
    // A check-in with nothing in it lifts nothing.
    let companion = at_ten()
        .feels("RF-02=yes")
        .when("11:00")
        .feels("RF-01=no, RF-02=no, RF-05=no")
        .feels("N-01=yes");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 10:00"
    );
    assert_eq!(rings_at_one(companion), NOTHING);
}

#[test]
fn the_widest_hold_is_the_one_that_is_said() {
    let companion = at_ten()
        .feels("RF-02=yes")
        .when("11:00")
        .feels_in("neck", "RF-28=yes");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 10:00"
    );
}

#[test]
fn a_changed_mind_is_kept_beside_and_lifts_nothing() {
    let companion = at_ten()
        .feels("RF-02=yes")
        .when("10:20")
        .corrects(1, "RF-02=no, RF-27=no");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 10:00"
    );
    let (first, second) = (companion.result(1), companion.result(2));
    assert_eq!(
        (first.level, first.corrected_by),
        (Level::Emergency, Some(2))
    );
    assert_eq!((second.level, second.corrects), (Level::None, Some(1)));
    let lines: Vec<String> = companion
        .diary(afterhand_engine::view::Range::Week)
        .check_ins
        .into_iter()
        .map(|line| format!("{} {}: {}", line.when, line.heading, line.detail))
        .collect();
    assert_eq!(
        lines,
        [
            "today 10:20 You ticked none of these signs: ",
            "today 10:00 Call the emergency number now: Sudden drooping face, weakness or numbness, \
             or trouble with sight, speech or balance (answered otherwise today 10:20)",
        ]
    );
    let companion = companion.when("11:00").cleared_by("Dr Ali", "10:45");
    assert_eq!(companion.held(), "");
    let unknown = Action::CheckIn(NewCheckIn {
        corrects: Some(9),
        ..check_in("RF-02=no")
    });
    assert_eq!(
        companion.refusal(unknown),
        "There is no check-in with the number 9."
    );
}

#[test]
fn only_a_clinicians_word_after_the_answer_ends_it() {
    let companion = at_ten().when("13:05").feels("RF-02=yes").when("13:30");
    let refused = |who: &str, said: &str| companion.refusal(companion.clearance(who, said));
    assert_eq!(
        refused("Dr Ali", "13:04"),
        "That was before your answer of today 13:05. A clinician has to know of it first; write when they said it after that."
    );
    assert_eq!(
        refused("Dr Ali", "13:32"),
        "today 13:32 has not come yet. Write a time that has."
    );
    assert_eq!(
        refused("  ", "13:20"),
        "Write who said it: the clinician’s name, or at least what they are, such as “GP” or “hospital doctor”."
    );
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 13:05"
    );
    assert_eq!(
        companion.message(companion.clearance(" Dr Ali ", "13:20")),
        "Noted: Dr Ali said that exercises may go on."
    );
    assert_eq!(companion.held(), "");
    assert_eq!(
        companion.refusal(companion.clearance("Dr Ali", "13:20")),
        "No exercises wait for a clinician’s word now."
    );
}

#[test]
fn a_word_in_the_minute_of_the_answer_counts() {
    let mut companion = at_ten().when("13:05");
    companion.now.instant += chrono::TimeDelta::seconds(30);
    let mut companion = companion.feels("RF-02=yes");
    companion.now.instant += chrono::TimeDelta::seconds(20);
    let companion = companion.cleared_by("Dr Ali", "13:05");
    assert_eq!(companion.held(), "");
}

#[test]
fn a_clearance_covers_what_had_been_answered_when_the_clinician_spoke() {
    let companion = at_ten()
        .feels_in("lumbar", "RF-22=yes")
        .when("11:00")
        .feels("RF-02=yes")
        .when("12:00");
    assert_eq!(
        companion.message(companion.clearance("the GP", "10:30")),
        "Noted: the GP said that exercises may go on. What you answered today 11:00 came later, so they stay paused."
    );
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 11:00"
    );
    let companion = companion.when("12:30").cleared_by("Dr Ali", "12:15");
    assert_eq!(companion.held(), "");
    assert_eq!(
        companion.result(1).held.as_deref(),
        Some("Since then it has been recorded that a clinician said exercises may go on.")
    );
    // What is answered afterwards holds anew.
    let companion = companion.when("12:31").feels("RF-02=unsure");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 12:31"
    );
}

#[test]
fn undo_and_redo_never_touch_a_hold_or_a_check_in() {
    let companion = at_ten()
        .notes(5, "10:00")
        .feels("RF-02=yes")
        .when("10:10")
        .undo()
        .redo()
        .undo();
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 10:00"
    );
    // Down to the first step there is.
    let mut companion = companion;
    while companion.view().undo.is_some() {
        companion = companion.undo();
    }
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 10:00"
    );
    while companion.view().redo.is_some() {
        companion = companion.redo();
    }
    assert_eq!(companion.result(1).level, Level::Emergency);
    let companion = companion.when("11:00").cleared_by("Dr Ali", "10:30").undo();
    assert_eq!(companion.held(), "");
    let companion = companion.redo();
    assert_eq!(companion.held(), "");
    assert_eq!(companion.result(1).level, Level::Emergency);
}

const TUCK: &str = "nk-chin-tuck@2026-11-24T13:00";

fn tuck_only() -> Companion {
    Companion::at("2026-11-24T10:00[Europe/London]")
        .never_again()
        .plan(&chin_tuck(&["13:00", "20:00"], ""))
        .agent_starts()
}

fn slot(companion: &Companion, id: &str) -> SlotPage {
    let route = Route::Slot { id: id.to_owned() };
    let Page::Slot(page) = companion.page(&route) else {
        panic!("not a slot")
    };
    *page
}

#[test]
fn what_was_held_is_held_and_not_missed_afterwards_too() {
    let companion = tuck_only().feels("RF-02=yes").when("19:00");
    assert_eq!(
        companion.day(),
        [
            "13:00 Chin tuck: Held, paused since today 10:00, until a clinician says it may go on",
            "20:00 Chin tuck: Held, paused since today 10:00, until a clinician says it may go on",
        ]
    );
    let companion = companion.cleared_by("Dr Ali", "18:30");
    assert_eq!(
        companion.day(),
        [
            "13:00 Chin tuck: Held, was paused from today 10:00, until a clinician said it may go on",
            "20:00 Chin tuck: Planned",
        ]
    );
    let companion = companion.when("2026-11-25T09:00");
    assert_eq!(
        companion.why(TUCK),
        "Paused from yesterday 10:00 to yesterday 19:00, until a clinician had said that exercises may go on."
    );
    assert_eq!(
        companion.agenda("2026-11-24", "2026-11-24"),
        [
            "nk-chin-tuck@2026-11-24T13:00 2026-11-24T13:00:00+00:00, held until 2026-11-24T19:00:00+00:00",
            "nk-chin-tuck@2026-11-24T20:00 2026-11-24T20:00:00+00:00",
        ]
    );
}

#[test]
fn what_is_cleared_within_its_time_can_still_be_done() {
    let companion = tuck_only()
        .feels("RF-02=yes")
        .when("14:00")
        .cleared_by("Dr Ali", "13:30");
    assert_eq!(companion.raised(), [TUCK]);
    assert_eq!(
        companion.day()[0],
        "13:00 Chin tuck: Open, now, until 17:00"
    );
}

#[test]
fn a_slot_says_why_it_waits() {
    let companion = tuck_only().feels("RF-02=yes").when("13:10");
    assert_eq!(
        companion.why(TUCK),
        "Paused since 10:00 because of what you answered about how you feel; it goes on when a clinician has said that it may."
    );
    assert_eq!(
        companion.story(TUCK),
        [
            "10:00 Paused until a clinician says that it may go on",
            "13:00 due",
        ]
    );
    let page = slot(&companion, TUCK);
    assert_eq!(
        page.why,
        "Paused since 10:00 because of what you answered about how you feel; it goes on when a clinician has said that it may."
    );
    assert!(page.snoozes.is_empty());
    assert_eq!(
        companion.agenda("2026-11-24", "2026-11-24"),
        [
            "nk-chin-tuck@2026-11-24T13:00 2026-11-24T13:00:00+00:00, held by check-in:1",
            "nk-chin-tuck@2026-11-24T20:00 2026-11-24T20:00:00+00:00, held by check-in:1",
        ]
    );
}

#[test]
fn what_was_rung_before_the_answer_says_when_it_was_cut_short() {
    let companion = tuck_only()
        .when("13:00")
        .rings()
        .when("13:05")
        .feels("RF-02=yes")
        .when("13:10");
    assert_eq!(
        companion.story(TUCK),
        [
            "13:00 due",
            "13:00 reminder",
            "13:05 Paused until a clinician says that it may go on",
        ]
    );
    assert_eq!(
        companion.day()[0],
        "13:00 Chin tuck: Held, paused since today 13:05, until a clinician says it may go on"
    );
}

#[test]
fn a_pause_and_a_digest_are_what_they_were() {
    let companion = tuck_only()
        .feels("RF-02=yes")
        .agent_stops()
        .when("2026-11-25T09:00")
        .agent_starts();
    // What was held was not missed while nobody could ring.
    assert_eq!(companion.today().away, None);
    let companion = companion.pauses(afterhand_engine::action::PauseUntil::Tomorrow);
    let view = companion.view();
    assert_eq!(
        view.pause.as_deref(),
        Some("Reminders are paused until tomorrow.")
    );
    assert_eq!(
        view.safety.unwrap().heading,
        "All exercises have been paused since yesterday 10:00"
    );
    let companion = companion.resumes();
    assert_eq!(
        companion.held(),
        "All exercises have been paused since yesterday 10:00"
    );
}

#[test]
fn a_hold_stands_though_the_clock_is_put_back() {
    let companion = tuck_only().when("13:30").feels("RF-02=yes").when("12:30");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 12:30"
    );
    let companion = companion.when("13:00");
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(
        companion.result(1).held.as_deref(),
        Some(
            "All exercises have been paused since today 13:00. They go on when a clinician has said that they may and you have recorded who said so, and when. Having called is not enough. Undo does not end this."
        )
    );
    let companion = companion.cleared_by("Dr Ali", "13:00");
    assert_eq!(companion.held(), "");
    assert_eq!(companion.raised(), [TUCK]);
    assert_eq!(companion.when("14:00").held(), "");
    // By days, too.
    let companion = tuck_only().feels("RF-02=yes").when("2026-11-10T10:00");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 10:00"
    );
    // Nobody knows when the answer was by this clock: only a word of now comes after it.
    let companion = companion.when("10:30");
    assert_eq!(
        companion.refusal(companion.clearance("Dr Ali", "10:15")),
        "That was before your answer of today 10:30. A clinician has to know of it first; write when they said it after that."
    );
    let companion = companion.cleared_by("Dr Ali", "10:30");
    assert_eq!(companion.held(), "");
}

#[test]
fn a_word_said_by_a_clock_that_ran_ahead_clears_nothing_answered_later() {
    let companion = tuck_only()
        .when("2026-12-24T10:00")
        .feels("RF-02=yes")
        .when("2026-12-24T11:00")
        .cleared_by("Dr Ali", "10:30")
        .when("2026-11-24T10:00")
        .feels("RF-01=yes")
        .when("13:00");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 10:00"
    );
    assert_eq!(companion.raised(), NOTHING);
    let companion = companion.when("2026-12-24T12:00");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since 24 November 10:00"
    );
    let companion = companion.cleared_by("Dr Ali", "2026-11-24T13:30");
    assert_eq!(companion.held(), "");
}

#[test]
fn a_clearance_that_the_clock_has_not_reached_yet_can_be_noted_again() {
    let cleared = || {
        tuck_only()
            .feels("RF-02=yes")
            .when("12:00")
            .cleared_by("Dr Ali", "11:00")
    };
    let companion = cleared().when("11:30");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 10:00"
    );
    let companion = companion.cleared_by("Dr Ali", "11:00");
    assert_eq!(companion.held(), "");
    assert_eq!(companion.when("13:00").raised(), [TUCK]);
    // And by itself it holds no longer than to the moment at which it was noted.
    assert_eq!(cleared().when("11:30").when("12:00").held(), "");
}

#[test]
fn a_hold_stands_though_the_clock_is_put_forward_and_in_another_zone() {
    let companion = tuck_only()
        .feels("RF-02=yes")
        .clock_is_set_to("2026-12-24T13:00");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since 24 November 10:00"
    );
    assert_eq!(companion.raised(), NOTHING);
    let companion = tuck_only()
        .feels("RF-02=yes")
        .travels_to("Pacific/Auckland");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 23:00"
    );
    let companion = companion.travels_to("America/New_York");
    assert_eq!(
        companion.held(),
        "All exercises have been paused since today 05:00"
    );
    let companion = companion.when("05:30").cleared_by("Dr Ali", "05:10");
    assert_eq!(companion.held(), "");
}

#[test]
fn a_hold_over_the_night_in_which_clocks_change_is_as_long_as_it_is() {
    let companion = Companion::at("2026-10-24T22:00[Europe/London]")
        .plan(&chin_tuck(&["01:30", "13:00"], "").replace("2026-11", "2026-10"))
        .chooses("quiet", "off")
        .feels("RF-02=yes")
        .when("2026-10-25T13:00");
    assert_eq!(companion.raised(), NOTHING);
    // 01:10 is there twice in that night; the first is meant.
    let companion = companion.cleared_by("Dr Ali", "2026-10-25T01:10");
    assert_eq!(companion.raised(), ["nk-chin-tuck@2026-10-25T13:00"]);
}

#[test]
fn a_fracture_and_a_fresh_injury_hold_exercises_and_nothing_else_of_the_screen_does() {
    for (question, holds) in [
        ("SC-11", true),
        ("SC-13", true),
        ("SC-01", false),
        ("SC-08", false),
    ] {
        for said in ["yes", "unsure"] {
            let companion = at_ten().screens(&format!("{question}={said}"));
            assert_eq!(companion.banner().is_some(), holds, "{question} {said}");
            let page = companion.screened(1);
            assert_eq!((page.held.is_some(), page.clear.is_some()), (holds, holds));
            let rings = rings_at_one(companion);
            assert_eq!(rings.is_empty(), holds, "{question} {said}");
        }
        assert_eq!(
            rings_at_one(at_ten().screens(&format!("{question}=no"))),
            ALL
        );
    }
    let companion = at_ten().screens("SC-13=yes").when("11:00");
    let banner = companion.banner().unwrap();
    assert_eq!(
        (banner.heading.as_str(), banner.text.as_str()),
        (
            "All exercises have been paused since today 10:00",
            "Because of what you answered before starting. They go on when a clinician has said that they may."
        )
    );
    // Answering otherwise is no clearance.
    let companion = companion.screens("SC-13=no");
    assert!(companion.banner().is_some());
    let companion = companion.undo().cleared_by("Dr Ali", "10:30");
    assert_eq!(companion.held(), "");
    assert_eq!(
        companion.screened(1).held.as_deref(),
        Some("Since then it has been recorded that a clinician said exercises may go on.")
    );
    assert_eq!(
        rings_at_one(companion.plan(&chin_tuck(&["13:00"], ""))).len(),
        1
    );
}

#[test]
fn answers_that_are_none_are_refused() {
    let companion = at_ten();
    assert_eq!(
        companion.refusal(Action::CheckIn(NewCheckIn::default())),
        "Nothing has been answered yet. Answer at least one question with yes, no or not sure. If you are worried, call."
    );
    assert_eq!(
        companion.refusal(Action::CheckIn(check_in("RF-99=yes"))),
        "There is no question “RF-99” here. “afterhand checkin --list” and “afterhand screen --list” show them."
    );
    assert_eq!(companion.held(), "");
}
