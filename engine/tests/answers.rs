use afterhand_engine::action::Action;
use afterhand_engine::view::{Page, Route, TodayItem};

use crate::companion::{Companion, chin_tuck};

const NOTHING: [&str; 0] = [];
const MORNING: &str = "nk-chin-tuck@2026-11-24T08:30";

fn person() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&chin_tuck(&["08:30"], ""))
        .agent_starts()
}

fn skip(slot: &str, why: Option<&str>, confirmed: bool) -> Action {
    Action::Skip {
        slot: slot.to_owned(),
        why: why.map(str::to_owned),
        excuse: None,
        confirmed,
    }
}

fn done(slot: &str, confirmed: bool) -> Action {
    Action::Done {
        slot: slot.to_owned(),
        confirmed,
    }
}

#[test]
fn what_was_answered_otherwise_is_asked_about_and_changed_when_confirmed() {
    let companion = person().when("08:30").done(MORNING);
    assert_eq!(
        companion.refusal(skip(MORNING, Some("sore"), false)),
        "Chin tuck is marked done. Do you want to change that?"
    );
    assert_eq!(companion.day(), ["08:30 Chin tuck: Done, done"]);
    assert_eq!(
        companion.message(skip(MORNING, Some("sore"), true)),
        "Chin tuck: skipped."
    );
    assert_eq!(companion.day(), ["08:30 Chin tuck: Skipped, skipped: sore"]);
    assert_eq!(
        companion.refusal(done(MORNING, false)),
        "Chin tuck is marked skipped. Do you want to change that?"
    );
    assert_eq!(companion.message(done(MORNING, true)), "Chin tuck: done.");
    let companion = companion.undo();
    assert_eq!(companion.day(), ["08:30 Chin tuck: Skipped, skipped: sore"]);
    let companion = companion.undo();
    assert_eq!(companion.day(), ["08:30 Chin tuck: Done, done"]);
}

#[test]
fn another_reason_for_skipping_is_a_change_and_the_same_is_not() {
    let companion = person().skips(MORNING, "sore");
    assert_eq!(
        companion.refusal(skip(MORNING, Some("sore"), false)),
        "Chin tuck has this answer already."
    );
    assert_eq!(
        companion.refusal(skip(MORNING, Some("no time"), false)),
        "Chin tuck is marked skipped. Do you want to change that?"
    );
}

#[test]
fn an_answer_can_be_taken_back_and_then_it_rings() {
    let companion = person().when("08:30").rings().done(MORNING).when("08:35");
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(
        companion.message(Action::Reopen {
            slot: MORNING.to_owned()
        }),
        "Chin tuck: your answer is taken back."
    );
    assert_eq!(
        companion.undo_label(),
        "Undo: answer to Chin tuck taken back"
    );
    assert_eq!(companion.shown(), [MORNING]);
    assert_eq!(
        companion.refusal(Action::Reopen {
            slot: MORNING.to_owned()
        }),
        "Chin tuck has not been answered, so there is nothing to take back."
    );
    let companion = companion.undo();
    assert_eq!(companion.day(), ["08:30 Chin tuck: Done, done"]);
}

#[test]
fn an_answer_taken_back_when_it_is_over_leaves_it_missed() {
    let companion = person()
        .when("08:30")
        .rings()
        .done(MORNING)
        .when("13:00")
        .reopens(MORNING);
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(
        companion.day(),
        ["08:30 Chin tuck: Missed, not answered by 12:30"]
    );
}

#[test]
fn what_was_missed_yesterday_can_be_marked_done_today() {
    let companion = person().when("08:30").rings().when("2026-11-25T10:00");
    assert_eq!(companion.today().yesterday.as_deref(), Some("2026-11-24"));
    let day = |companion: &Companion| {
        let route = Route::Day {
            date: "2026-11-24".to_owned(),
        };
        let Page::Day(day) = companion.page(&route) else {
            panic!("not a day")
        };
        let line = |item: TodayItem| format!("{:?} {}", item.state, item.remark.unwrap());
        let items: Vec<String> = day.items.into_iter().map(line).collect();
        (day.heading, items)
    };
    assert_eq!(
        day(&companion),
        (
            "Yesterday".to_owned(),
            vec!["Missed not answered by yesterday 12:30".to_owned()]
        )
    );
    let companion = companion.done(MORNING);
    assert_eq!(day(&companion).1, ["Done done"]);
    assert_eq!(companion.why(MORNING), "You marked it done at 10:00.");
    assert_eq!(
        companion.story(MORNING),
        ["08:30 due", "08:30 reminder", "10:00 done"]
    );
}

#[test]
fn done_while_it_rings_takes_it_off_the_screen() {
    let companion = person().when("08:30").rings().done(MORNING);
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(companion.screen().1, "2026-11-25T08:30:00+00:00");
}
