//! What the diary asks about by itself, from when until when, and once.

use afterhand_engine::action::{Action, NewCheckIn};
use afterhand_engine::body::{Area, Region, Technique};
use afterhand_engine::diary::{Entry, NewEntry, Reaction, ReactionKind, Temperature};
use afterhand_engine::now::{Instant, Now, Zone};
use afterhand_engine::safety::{concerns, next_change};
use afterhand_engine::session::Session;
use afterhand_engine::view::Route;
use chrono::TimeDelta;
use proptest::prelude::*;

use crate::companion::Companion;
use crate::companion::health::{check_in, pain, temperature};

fn at_ten() -> Companion {
    Companion::at("2026-11-24T10:00[Europe/London]")
}

#[test]
fn a_fever_is_asked_about_for_three_days() {
    let companion = at_ten().keeps(temperature("38.0"));
    assert_eq!(
        companion.asked(),
        "38.0 °C today 10:00: call a doctor today"
    );
    let companion = companion.when("2026-11-27T09:59");
    assert_eq!(
        companion.asked(),
        "38.0 °C 24 November 10:00: call a doctor today"
    );
    assert_eq!(companion.when("2026-11-27T10:00").asked(), "");
    assert_eq!(at_ten().keeps(temperature("37.9")).asked(), "");
    // What is noted now of long ago is no news either.
    let long_ago = NewEntry {
        at: Some("2026-11-21T10:00".to_owned()),
        ..temperature("40")
    };
    assert_eq!(at_ten().keeps(long_ago).asked(), "");
}

#[test]
fn a_fever_is_told_in_the_unit_of_the_country() {
    let companion = at_ten().lives_in("US").keeps(temperature("101.1 F"));
    assert_eq!(
        companion.asked(),
        "101.1 °F today 10:00: call a doctor today"
    );
}

#[test]
fn pain_of_seven_is_asked_about_once_a_day() {
    assert_eq!(at_ten().notes(6, "10:00").asked(), "");
    for entry in [
        pain(7),
        NewEntry {
            worst: Some(7),
            ..pain(2)
        },
        NewEntry {
            moving: Some(7),
            ..pain(2)
        },
    ] {
        assert_eq!(
            at_ten().keeps(entry).asked(),
            "Pain 7 of 10 today 10:00: is a doctor needed today?"
        );
    }
    let companion = at_ten()
        .notes(8, "10:00")
        .answers_alert("no")
        .when("18:00")
        .notes(8, "18:00");
    assert_eq!(companion.asked(), "");
    // What is worse than what was answered is asked about.
    let companion = companion.notes(9, "18:00");
    assert_eq!(
        companion.asked(),
        "Pain 9 of 10 today 18:00: is a doctor needed today?"
    );
    let companion = companion.when("2026-11-25T08:00").notes(7, "08:00");
    assert_eq!(
        companion.asked(),
        "Pain 7 of 10 today 08:00: is a doctor needed today?"
    );
    assert_eq!(
        companion.when("2026-11-28T08:00").asked(),
        "",
        "it is old news"
    );
}

/// A session of the neck that ended at ten on the 20th.
fn treated() -> Companion {
    Companion::at("2026-11-20T10:00[Europe/London]").session("10:00", "neck", "soft")
}

const RISING: &str = "Your pain is still rising, more than 24 hours after the session of ";

#[test]
fn pain_that_still_rises_a_day_after_a_session_is_asked_about() {
    let rises = |at: &str| {
        treated()
            .when("12:00")
            .notes(2, "12:00")
            .when(at)
            .notes(3, at)
            .asked()
    };
    assert_eq!(rises("2026-11-21T09:59"), "");
    assert_eq!(
        rises("2026-11-21T10:00"),
        format!("{RISING}yesterday 10:00")
    );
    assert_eq!(
        rises("2026-11-23T10:00"),
        format!("{RISING}20 November 10:00")
    );
    assert_eq!(rises("2026-11-23T10:01"), "");
    // As high as before is no rise, and neither is a first score.
    let companion = treated()
        .when("12:00")
        .notes(3, "12:00")
        .when("2026-11-21T12:00")
        .notes(3, "12:00");
    assert_eq!(companion.asked(), "");
    let companion = treated().when("2026-11-21T12:00").notes(3, "12:00");
    assert_eq!(companion.asked(), "");
}

#[test]
fn pain_elsewhere_is_not_what_the_session_did() {
    let elsewhere = |score, at: &str| NewEntry {
        at: Some(at.to_owned()),
        areas: vec![Area::LowerBack],
        ..pain(score)
    };
    let companion = treated()
        .when("2026-11-21T12:00")
        .keeps(elsewhere(1, "2026-11-20T12:00"))
        .keeps(elsewhere(3, "2026-11-21T11:00"));
    assert_eq!(companion.asked(), "");
    // Of nowhere in particular it may be.
    let nowhere = |score, at: &str| NewEntry {
        areas: Vec::new(),
        ..elsewhere(score, at)
    };
    let companion = treated()
        .when("2026-11-21T12:00")
        .keeps(nowhere(1, "2026-11-20T12:00"))
        .keeps(nowhere(3, "2026-11-21T11:00"));
    assert_eq!(companion.asked(), format!("{RISING}yesterday 10:00"));
}

const UNSETTLED: &str = "Soreness has not settled 72 hours after the session of ";

#[test]
fn soreness_that_lasts_for_three_days_is_asked_about() {
    let sore = |began: &str| {
        treated()
            .when("2026-11-23T09:59")
            .has(ReactionKind::Soreness, began)
    };
    assert_eq!(sore("2026-11-20T18:00").asked(), "");
    let companion = sore("2026-11-20T18:00").when("10:00");
    assert_eq!(companion.asked(), format!("{UNSETTLED}20 November 10:00"));
    let companion = companion.when("2026-11-27T09:59");
    assert_eq!(companion.asked(), format!("{UNSETTLED}20 November 10:00"));
    assert_eq!(companion.when("2026-11-27T10:00").asked(), "");
    // Over before that, or there before the session.
    let companion = sore("2026-11-20T18:00")
        .does(Action::EndReaction { id: 1 })
        .when("12:00");
    assert_eq!(companion.asked(), "");
    let companion = sore("2026-11-20T09:59").when("12:00");
    assert_eq!(companion.asked(), "");
    // Over only then.
    let companion = sore("2026-11-20T18:00")
        .when("10:00")
        .does(Action::EndReaction { id: 1 })
        .when("12:00");
    assert_eq!(companion.asked(), format!("{UNSETTLED}20 November 10:00"));
    let companion = treated()
        .when("2026-11-23T09:59")
        .has(ReactionKind::Tiredness, "2026-11-20T18:00")
        .when("12:00");
    assert_eq!(companion.asked(), "");
}

#[test]
fn scores_two_above_those_from_before_are_asked_about_after_three_days() {
    let scored = |before: u8, after: u8, at: &str| {
        treated()
            .notes(before, "2026-11-19T10:00")
            .when(at)
            .notes(after, at)
            .asked()
    };
    assert_eq!(scored(2, 4, "2026-11-23T09:59"), "");
    assert_eq!(
        scored(2, 4, "2026-11-23T10:00"),
        format!("{UNSETTLED}20 November 10:00")
    );
    assert_eq!(scored(2, 3, "2026-11-23T10:00"), "");
    assert_eq!(scored(2, 4, "2026-11-27T10:00"), "");
    // Nothing from the week before the session says nothing.
    let companion = treated()
        .notes(1, "2026-11-13T09:59")
        .when("2026-11-23T10:00")
        .notes(4, "10:00");
    assert_eq!(companion.asked(), "");
}

#[test]
fn three_days_above_the_limit_are_asked_about_once_a_week() {
    let three = |scores: [u8; 3]| {
        let mut companion = at_ten();
        for (day, score) in [24, 25, 26].into_iter().zip(scores) {
            companion = companion
                .when(&format!("2026-11-{day}T10:00"))
                .notes(score, "10:00");
        }
        companion
    };
    assert_eq!(
        three([5, 5, 5]).asked(),
        "Pain above 4 of 10 three days in a row"
    );
    assert_eq!(three([5, 4, 5]).asked(), "");
    assert_eq!(three([4, 5, 5]).asked(), "");
    let companion = three([5, 6, 5]).when("2026-11-27T23:59");
    assert_eq!(companion.asked(), "Pain above 4 of 10 three days in a row");
    assert_eq!(companion.when("2026-11-28T00:00").asked(), "");
    let companion = three([5, 6, 5])
        .answers_alert("no")
        .when("2026-11-27T10:00")
        .notes(5, "10:00");
    assert_eq!(companion.asked(), "");
    let mut companion = companion;
    for day in [28, 29, 30] {
        companion = companion
            .when(&format!("2026-11-{day}T10:00"))
            .notes(5, "10:00");
    }
    // Monday begins another week.
    assert_eq!(companion.asked(), "Pain above 4 of 10 three days in a row");
}

#[test]
fn the_worst_is_asked_first_and_the_next_after_its_answer() {
    let companion = at_ten()
        .notes(8, "09:00")
        .keeps(temperature("39"))
        .notes(7, "2026-11-23T09:00");
    let alert = companion.alert().unwrap();
    assert_eq!(alert.flag, "RF-20");
    assert_eq!(alert.heading, "39.0 °C today 10:00: call a doctor today");
    assert_eq!(
        alert.text,
        "With a temperature of 38 °C (100.4 °F) or more and back or neck pain, or after a session, call a doctor today. Call the emergency number if you have shaking chills, confusion, mottled skin or a headache with it, or if you are on chemotherapy or have a weakened immune system."
    );
    let companion = companion.answers_alert("no");
    assert_eq!(companion.alert().unwrap().flag, "RF-33");
    let companion = companion.answers_alert("no");
    assert_eq!(companion.asked(), "");
}

#[test]
fn yes_and_not_sure_lead_to_the_result_and_hold() {
    for said in ["yes", "unsure"] {
        let companion = at_ten().keeps(temperature("39")).answers_alert(said);
        assert_eq!(
            companion.held(),
            "All exercises have been paused since today 10:00"
        );
        assert_eq!(companion.result(1).heading, "Call a doctor today");
        assert_eq!(companion.asked(), "");
        // Also when the clinician has spoken.
        let companion = companion.when("12:00").cleared_by("Dr Ali", "11:00");
        assert_eq!(
            (companion.asked(), companion.held()),
            (String::new(), String::new())
        );
    }
}

#[test]
fn no_is_kept_and_not_asked_again() {
    let companion = at_ten().keeps(temperature("39"));
    let alert = companion.alert().unwrap();
    let answer = || {
        Action::CheckIn(NewCheckIn {
            origin: Some(alert.origin.clone()),
            ..check_in("RF-20=no")
        })
    };
    companion.act(answer()).unwrap();
    assert_eq!(companion.asked(), "");
    assert_eq!(companion.held(), "");
    // Whoever answers once more is not refused: a yes has to count.
    companion.act(answer()).unwrap();
    let kept = companion
        .diary(afterhand_engine::view::Range::Week)
        .check_ins;
    assert_eq!(kept.len(), 2);
    // Another fever is another question.
    let companion = companion.when("18:00").keeps(temperature("38.5"));
    assert_eq!(
        companion.asked(),
        "38.5 °C today 18:00: call a doctor today"
    );
}

#[test]
fn what_a_person_has_been_told_is_not_asked_while_it_holds() {
    let companion = at_ten().feels("RF-20=yes").keeps(temperature("39"));
    assert_eq!(companion.asked(), "");
    // Another sign is.
    let companion = companion.notes(8, "10:00");
    assert_eq!(
        companion.asked(),
        "Pain 8 of 10 today 10:00: is a doctor needed today?"
    );
    let companion = companion
        .answers_alert("no")
        .when("12:00")
        .cleared_by("Dr Ali", "11:00");
    assert_eq!(
        companion.asked(),
        "39.0 °C today 10:00: call a doctor today"
    );
}

#[test]
fn an_entry_that_is_changed_or_removed_asks_nothing_more() {
    let companion = at_ten().keeps(temperature("39"));
    let companion = companion.changes(1, temperature("37"));
    assert_eq!(companion.asked(), "");
    let companion = companion.undo();
    assert_eq!(
        companion.asked(),
        "39.0 °C today 10:00: call a doctor today"
    );
    let companion = companion.does(Action::RemoveEntry { id: 1 });
    assert_eq!(companion.asked(), "");
    let companion = companion.undo().answers_alert("no").undo().redo();
    assert_eq!(companion.asked(), "");
}

#[test]
fn every_page_leads_with_what_the_diary_asks() {
    let companion = at_ten().keeps(temperature("39"));
    for route in [
        Route::Today,
        Route::Settings,
        Route::CheckIn { corrects: None },
        Route::Day {
            date: "2026-11-20".to_owned(),
        },
    ] {
        assert!(companion.view_of(&route).alert.is_some(), "{route:?}");
    }
}

#[test]
fn hours_are_hours_in_the_night_in_which_clocks_change() {
    let sore = Companion::at("2026-10-24T12:00[Europe/London]")
        .session("12:00", "neck", "soft")
        .has(ReactionKind::Soreness, "12:00");
    // Clocks went back: what ended at noon is 72 hours ago at eleven.
    let companion = sore.when("2026-10-27T10:59");
    assert_eq!(companion.asked(), "");
    let companion = companion.when("2026-10-27T11:00");
    assert_eq!(companion.asked(), format!("{UNSETTLED}24 October 12:00"));
    let mut companion = Companion::at("2026-10-24T23:50[Europe/London]");
    for day in [24, 25, 26] {
        companion = companion
            .when(&format!("2026-10-{day}T23:50"))
            .notes(5, "23:50");
    }
    assert_eq!(companion.asked(), "Pain above 4 of 10 three days in a row");
}

#[test]
fn a_view_says_when_the_diary_will_ask() {
    let companion = treated()
        .when("2026-11-23T08:30")
        .has(ReactionKind::Soreness, "2026-11-20T18:00");
    let view = companion.view_of(&Route::Settings);
    assert!(view.alert.is_none());
    let settles = companion.instant("2026-11-23T10:00").timestamp_millis();
    assert_eq!(view.changes_at, Some(settles));
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let entry = (0i64..14 * 24, 0u8..10, proptest::option::of(3750i32..3850));
    proptest::collection::vec(entry, 0..12).prop_map(|mut entries| {
        entries.sort();
        let each = entries.into_iter().zip(1..);
        each.map(|((hours, pain, temperature), id)| Entry {
            id,
            at: start() + TimeDelta::hours(hours),
            zone: "Europe/London".to_owned(),
            pain: Some(pain),
            worst: None,
            moving: None,
            areas: vec![Area::Neck],
            temperature: temperature.map(Temperature),
            note: None,
        })
        .collect()
    })
}

fn start() -> Instant {
    "2026-10-18T00:00:00Z".parse().unwrap()
}

fn soreness() -> impl Strategy<Value = Vec<Reaction>> {
    let reaction = (0i64..14 * 24, proptest::option::of(0i64..14 * 24));
    proptest::collection::vec(reaction, 0..3).prop_map(|reactions| {
        let each = reactions.into_iter().zip(1..);
        each.map(|((began, lasted), id)| {
            let began = start() + TimeDelta::hours(began);
            Reaction {
                id,
                kind: ReactionKind::Soreness,
                began,
                ended: lasted.map(|hours| began + TimeDelta::hours(hours)),
                zone: "Europe/London".to_owned(),
                note: None,
            }
        })
        .collect()
    })
}

fn neck_sessions() -> impl Strategy<Value = Vec<Session>> {
    proptest::collection::vec(0i64..20 * 24, 0..4).prop_map(|mut hours| {
        hours.sort_unstable();
        let each = hours.into_iter().rev().zip(1..);
        each.map(|(hours, id)| Session {
            id,
            ended: start() + TimeDelta::hours(hours),
            zone: "Europe/London".to_owned(),
            region: Region::Neck,
            techniques: vec![Technique::Soft],
            minutes: None,
            therapist: None,
            before: None,
            after: None,
            oil: false,
            note: None,
        })
        .collect()
    })
}

proptest! {
    #[test]
    fn nothing_comes_up_before_a_view_says_that_it_changes(
        entries in entries(),
        reactions in soreness(),
        sessions in neck_sessions(),
        after in 0i64..5 * 24 * 60,
        parts in proptest::collection::vec(0.0..1.0f64, 8),
    ) {
        let zone = Zone::named("Europe/London").unwrap();
        let noted = entries.iter().map(|entry| entry.at);
        let began = reactions.iter().flat_map(|one| [Some(one.began), one.ended]).flatten();
        let last = noted.chain(began).max().unwrap_or_else(start);
        let now = Now { instant: last + TimeDelta::minutes(after), zone };
        let found = concerns(&entries, &reactions, &sessions, &now);
        let Some(changes) = next_change(&entries, &reactions, &sessions, &now) else {
            prop_assert!(found.is_empty());
            return Ok(());
        };
        prop_assert!(now.instant < changes);
        let milliseconds = (changes - now.instant).num_milliseconds();
        for part in parts {
            #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a moment in between")]
            let later = (milliseconds as f64 * part) as i64;
            let then = now.at(now.instant + TimeDelta::milliseconds(later));
            prop_assert_eq!(&concerns(&entries, &reactions, &sessions, &then), &found);
        }
    }
}
