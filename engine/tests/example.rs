//! The example that a person can look around in.

use afterhand_engine::action::Action;
use afterhand_engine::example;
use afterhand_engine::now::{Now, Zone};
use afterhand_engine::person::Settings;
use afterhand_engine::view::{Page, Range, Route, Surroundings};
use afterhand_engine::words::Words;
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::companion::now;

fn example(now: &Now) -> (TempDir, afterhand_engine::Companion) {
    let folder = tempfile::tempdir().unwrap();
    let mut companion = afterhand_engine::Companion::open(folder.path()).unwrap();
    example::fill(&mut companion, &Settings::default(), Words::english(), now).unwrap();
    (folder, companion)
}

fn page(companion: &afterhand_engine::Companion, route: &Route, now: &Now) -> Page {
    let surroundings = Surroundings {
        example: true,
        ..Surroundings::default()
    };
    let view = companion.view(route, now, surroundings).unwrap();
    assert!(view.example.is_some());
    assert!(view.silence.is_none() && view.question.is_none());
    assert!(view.safety.is_none() && view.alert.is_none());
    view.page
}

#[test]
fn an_example_shows_what_every_place_is_for() {
    let now = now("2026-11-24T12:10[Europe/London]");
    let (_folder, companion) = example(&now);
    let Page::Today(today) = page(&companion, &Route::Today, &now) else {
        panic!()
    };
    assert!(today.beginning.is_none() && today.next.is_some() && today.course.is_some());
    assert!(today.booked.is_some(), "{today:#?}");
    let Page::Sessions(sessions) = page(&companion, &Route::Sessions, &now) else {
        panic!()
    };
    assert_eq!(sessions.sessions.len(), 4);
    let diary = Route::Diary {
        range: Range::Month,
        width: 40,
        older: 0,
    };
    let Page::Diary(diary) = page(&companion, &diary, &now) else {
        panic!()
    };
    assert!(diary.pain.is_some() && diary.days.len() >= 12);
    let progress = companion.progress(2, &now, |progress, _| {
        let tallies = progress.exercises.iter();
        tallies
            .map(|(_, tally)| (tally.done, tally.skipped))
            .collect::<Vec<_>>()
    });
    let progress = progress.unwrap();
    assert!(progress.iter().any(|(done, _)| *done > 12), "{progress:?}");
    assert!(progress.iter().any(|(_, skipped)| *skipped > 0));
}

#[test]
fn whoever_is_asked_nothing_any_more_sees_no_question() {
    let now = now("2026-11-24T12:10[Europe/London]");
    let folder = tempfile::tempdir().unwrap();
    let mut companion = afterhand_engine::Companion::open(folder.path()).unwrap();
    let login = |companion: &afterhand_engine::Companion, surroundings| {
        let view = companion
            .view(&Route::Beginning, &now, surroundings)
            .unwrap();
        let Page::Beginning(beginning) = view.page else {
            panic!()
        };
        beginning.login.is_some()
    };
    let here = Surroundings::default();
    assert!(login(&companion, here));
    assert!(!login(
        &companion,
        Surroundings {
            at_login: true,
            ..here
        }
    ));
    assert!(!login(
        &companion,
        Surroundings {
            example: true,
            ..here
        }
    ));
    let asked = afterhand_engine::person::Setting::LoginAsked { on: true };
    companion.act(Action::Set(asked), &now).unwrap();
    assert!(!login(&companion, here));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn an_example_can_be_made_at_any_time_anywhere(
        seconds in 1_000_000_000_i64..4_000_000_000,
        zone in prop::sample::select(vec!["Europe/London", "America/St_Johns", "Africa/Cairo", "Pacific/Apia", "Asia/Kolkata"]),
    ) {
        let instant: DateTime<Utc> = DateTime::from_timestamp(seconds, 0).unwrap();
        let now = Now { instant, zone: Zone::named(zone).unwrap() };
        let (_folder, companion) = example(&now);
        let Page::Today(today) = page(&companion, &Route::Today, &now) else {
            panic!()
        };
        prop_assert!(today.beginning.is_none());
    }
}
