//! What was missed while nobody could ring.

use afterhand_engine::action::Action;

use crate::companion::{Companion, chin_tuck};

const NOTHING: [&str; 0] = [];

/// It is Friday evening, and the computer is switched off.
fn weekend() -> Companion {
    Companion::at("2026-11-20T12:00[Europe/London]")
        .plan(&chin_tuck(&["09:00", "17:00"], ""))
        .agent_starts()
        .when("18:10")
        .rings()
        .agent_stops()
}

/// The heading, the text, and each day with its times.
fn card(companion: &Companion) -> Option<(String, Vec<String>)> {
    let away = companion.today().away?;
    let days = away.days.into_iter().map(|day| {
        let times: Vec<String> = day.items.into_iter().map(|item| item.time).collect();
        format!("{}: {}", day.day, times.join(" "))
    });
    assert_eq!(away.heading, "While you were away");
    Some((away.text, days.collect()))
}

fn put_away(companion: Companion) -> Companion {
    let slot = companion.today().away.unwrap().id;
    let put_away = Action::Done {
        slot,
        confirmed: false,
    };
    assert_eq!(
        companion.message(put_away),
        "The list is put away. Earlier days still show what was missed."
    );
    companion
}

#[test]
fn after_a_weekend_there_is_one_digest_beside_what_is_open() {
    let companion = weekend().when("2026-11-23T10:05").agent_starts();
    assert_eq!(
        companion.raised(),
        [
            "away:missed@2026-11-23T10:05",
            "nk-chin-tuck@2026-11-23T09:00"
        ]
    );
    assert_eq!(
        card(&companion),
        Some((
            "4 exercises were missed: computer off, logged out or reminders stopped, from 20 November 18:10 to today 10:05."
                .to_owned(),
            vec![
                "21 November: 09:00 17:00".to_owned(),
                "yesterday: 09:00 17:00".to_owned()
            ]
        ))
    );
    // It is raised once, and twelve hours later it is no news.
    let companion = companion.rings().when("10:15");
    assert_eq!(companion.raised(), ["nk-chin-tuck@2026-11-23T09:00"]);
    let companion = companion.when("22:04");
    assert!(card(&companion).is_some());
    assert_eq!(card(&companion.when("22:05")), None);
}

#[test]
fn one_that_was_missed_is_one() {
    let companion = weekend().when("2026-11-21T13:30").agent_starts();
    assert_eq!(
        card(&companion).unwrap().0,
        "1 exercise was missed: computer off, logged out or reminders stopped, from yesterday 18:10 to today 13:30."
    );
}

#[test]
fn an_absence_in_which_nothing_was_missed_is_not_spoken_of() {
    let companion = weekend().when("2026-11-21T08:00").agent_starts();
    assert_eq!(card(&companion), None);
    assert_eq!(companion.raised(), NOTHING);
}

#[test]
fn a_digest_waits_for_quiet_hours_and_pauses_to_end() {
    let companion = weekend().when("2026-11-23T06:00").agent_starts();
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(companion.next_look(), "07:00");
    let companion = companion.when("07:00");
    assert_eq!(companion.raised(), ["away:missed@2026-11-23T06:00"]);
    let companion = companion.pauses(afterhand_engine::action::PauseUntil::Hour);
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(companion.next_look(), "08:00");
}

#[test]
fn what_is_marked_done_afterwards_is_no_longer_on_the_list() {
    let companion = weekend()
        .when("2026-11-23T10:05")
        .agent_starts()
        .done("nk-chin-tuck@2026-11-21T09:00")
        .done("nk-chin-tuck@2026-11-21T17:00");
    assert_eq!(
        card(&companion).unwrap(),
        (
            "2 exercises were missed: computer off, logged out or reminders stopped, from 20 November 18:10 to today 10:05."
                .to_owned(),
            vec!["yesterday: 09:00 17:00".to_owned()]
        )
    );
}

#[test]
fn a_list_that_is_put_away_stays_away_and_undo_brings_it_back() {
    let companion = weekend().when("2026-11-23T10:05").agent_starts().rings();
    let companion = put_away(companion).when("10:06");
    assert_eq!(card(&companion), None);
    assert_eq!(companion.screen().0, ["nk-chin-tuck@2026-11-23T09:00"]);
    assert_eq!(companion.undo_label(), "Undo: list put away");
    let companion = companion.undo();
    assert!(card(&companion).is_some());
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(companion.redo_label(), "Redo: put the list away");
}

#[test]
fn two_absences_are_one_list() {
    let companion = weekend()
        .when("2026-11-23T07:30")
        .agent_starts()
        .rings()
        .when("08:00")
        .sleeps_until("18:00");
    assert_eq!(
        companion.raised(),
        [
            "away:missed@2026-11-23T18:00",
            "nk-chin-tuck@2026-11-23T17:00"
        ]
    );
    assert_eq!(
        card(&companion).unwrap(),
        (
            "5 exercises were missed: at times since 20 November 18:10 reminders could not ring."
                .to_owned(),
            vec![
                "21 November: 09:00 17:00".to_owned(),
                "yesterday: 09:00 17:00".to_owned(),
                "today: 09:00".to_owned()
            ]
        )
    );
}

#[test]
fn a_list_that_was_put_away_does_not_come_back_with_the_next() {
    let companion = weekend().when("2026-11-23T07:30").agent_starts().rings();
    let companion = put_away(companion).when("08:00").sleeps_until("18:00");
    assert_eq!(
        card(&companion).unwrap(),
        (
            "1 exercise was missed: computer asleep from 08:00 to 18:00.".to_owned(),
            vec!["today: 09:00".to_owned()]
        )
    );
}

#[test]
fn the_page_says_when_the_list_grows_shorter() {
    let companion = weekend()
        .when("2026-11-23T07:30")
        .agent_starts()
        .rings()
        .when("08:00")
        .sleeps_until("18:00")
        .when("19:29");
    assert_eq!(card(&companion).unwrap().1.len(), 3);
    let changes = companion.view().changes_at.unwrap();
    let companion = companion.when("19:30");
    assert_eq!(card(&companion).unwrap().1.len(), 1);
    assert!(changes <= companion.now.instant.timestamp_millis());
}

#[test]
fn a_made_up_list_cannot_be_put_away() {
    let slot = "away:missed@2026-11-23T10:05".to_owned();
    assert_eq!(
        weekend().refusal(Action::Done {
            slot,
            confirmed: false
        }),
        "There is no “away:missed@2026-11-23T10:05” in your plan. “afterhand today” shows what there is."
    );
}

#[test]
fn a_clock_that_was_put_right_again_brings_no_digest_when_it_gets_there() {
    let companion = Companion::at("2026-11-24T07:50[Europe/London]")
        .plan(&chin_tuck(&["09:00"], ""))
        .chooses("grace", "1h")
        .agent_starts()
        .when("08:00")
        .clock_is_set_to("10:30")
        .when("08:10")
        .agent_stops()
        .when("10:15")
        .agent_starts();
    assert_eq!(companion.raised(), ["away:missed@2026-11-24T10:15"]);
    let companion = companion.rings().when("10:30");
    assert_eq!(companion.raised(), NOTHING);
}
