use afterhand_engine::action::Action;
use afterhand_engine::now::Zone;
use afterhand_engine::session::{Ended, NewSession};
use afterhand_engine::view::{ItemState, Page, View};
use chrono::TimeDelta;
use proptest::prelude::*;

use crate::aftercare::sessions;
use crate::companion::sessions::neck_treatment;
use crate::companion::{Companion, NECK, chin_tuck};
use crate::schedule::plan_file;

#[test]
fn today_with_nothing_in_it() {
    let companion = Companion::at("2026-11-24T09:00[Europe/London]");
    insta::assert_json_snapshot!(undrawn(companion.view()));
}

/// Figures have tests of their own.
fn undrawn(mut view: View) -> View {
    if let Page::Today(today) = &mut view.page
        && let Some(next) = &mut today.next
    {
        next.figure = next.figure.take().map(|_| "a figure".to_owned());
    }
    view
}

fn neck_course() -> Companion {
    Companion::at("2026-11-20T12:00[Europe/London]").plan(NECK)
}

#[test]
fn today_with_the_neck_course() {
    let companion = neck_course()
        .when("2026-11-24T08:45")
        .done("nk-chin-tuck@2026-11-24T08:30")
        .when("13:00");
    insta::assert_json_snapshot!(undrawn(companion.view()));
}

fn after_a_session(at: &str) -> View {
    let companion = neck_course().when("2026-11-24T14:40");
    let logged = companion.act(Action::LogSession(neck_treatment()));
    assert_eq!(
        logged.unwrap().message,
        "Your session is logged. Rest until 14:55."
    );
    companion.when(at).view()
}

#[test]
fn seven_minutes_after_a_session() {
    insta::assert_json_snapshot!(undrawn(after_a_session("2026-11-24T14:47")));
}

#[test]
fn three_hours_after_a_session() {
    insta::assert_json_snapshot!(undrawn(after_a_session("2026-11-24T17:40")));
}

#[test]
fn thirty_hours_after_a_session() {
    insta::assert_json_snapshot!(undrawn(after_a_session("2026-11-25T20:40")));
}

#[test]
fn eighty_hours_after_a_session() {
    insta::assert_json_snapshot!(undrawn(after_a_session("2026-11-27T22:40")));
}

#[test]
fn the_page_is_about_the_latest_session_that_has_ended() {
    let companion = Companion::at("2026-11-24T15:00[Europe/London]")
        .session("14:40", "neck", "soft")
        .session("2026-11-25T10:00", "hip", "soft");
    assert_eq!(
        companion.today().subheading,
        "Ended today 14:40 · neck · soft-tissue massage"
    );
}

#[test]
fn a_day_on_which_something_was_missed_was_not_all_answered() {
    let companion = Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&chin_tuck(&["08:30"], ""))
        .when("13:00");
    assert_eq!(
        companion.today().subheading,
        "Tuesday 24 November · nothing more is due today"
    );
    let companion = companion.done("nk-chin-tuck@2026-11-24T08:30");
    assert_eq!(
        companion.today().subheading,
        "Tuesday 24 November · everything for today has been answered"
    );
}

#[test]
fn after_midnight_the_page_shows_what_can_still_be_answered() {
    let companion = Companion::at("2026-11-24T20:00[Europe/London]")
        .plan(&chin_tuck(&["08:30", "21:30"], ""))
        .when("2026-11-25T00:30");
    assert_eq!(
        companion.day(),
        [
            "21:30 Chin tuck: Open, now, until 01:30",
            "08:30 Chin tuck: Planned",
            "21:30 Chin tuck: Planned",
        ]
    );
    let companion = companion.done("nk-chin-tuck@2026-11-24T21:30");
    assert_eq!(
        companion.day(),
        ["08:30 Chin tuck: Planned", "21:30 Chin tuck: Planned"]
    );
}

/// The view without what moves all the time.
fn still(view: View) -> View {
    let View {
        page: Page::Today(mut today),
        ..
    } = view.clone()
    else {
        panic!("not Today");
    };
    if let Some(aftercare) = &mut today.aftercare {
        aftercare.rows.iter_mut().for_each(|row| row.share = 0.0);
        aftercare
            .timeline
            .marks
            .iter_mut()
            .for_each(|mark| mark.at = 0.0);
    }
    View {
        page: Page::Today(today),
        now: 0,
        ..view
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_page_does_not_change_before_it_says_so(
        plan in plan_file(),
        sessions in sessions(),
        zone in proptest::sample::select(vec!["Europe/London", "Africa/Cairo", "America/New_York"]),
        seconds in 0i64..1_000_000,
        between in proptest::collection::vec(0i64..1000, 4),
    ) {
        let mut companion = Companion::at("2026-03-22T00:00[Europe/London]").plan(&plan);
        for session in sessions {
            companion.act(Action::LogSession(NewSession {
                ended: Ended::At(session.ended.to_rfc3339()),
                region: session.region,
                techniques: session.techniques,
                minutes: None,
                therapist: None,
                before: None,
                after: None,
                oil: false,
                note: None,
                confirmed: true,
            })).unwrap();
        }
        companion.now.zone = Zone::named(zone).unwrap();
        companion.now.instant += TimeDelta::seconds(seconds);
        for _ in 0..6 {
            let view = companion.view();
            let changes_at = view.changes_at.unwrap();
            let length = changes_at - view.now;
            prop_assert!(length > 0);
            let start = companion.now.instant;
            // What rings is on the page.
            let open: Vec<String> = companion.screen().0.into_iter().filter(|id| !id.starts_with("rest:")).collect();
            for id in open {
                let today = companion.today();
                let is_open = today.items.iter().any(|item| item.id == id && item.state == ItemState::Open);
                let is_asked = today.prompts.iter().any(|prompt| prompt.id == id);
                prop_assert!(is_open || is_asked, "{} at {}", id, companion.now.local());
            }
            for thousandth in between.iter().copied().chain([999]) {
                companion.now.instant = start + TimeDelta::milliseconds((length - 1) * thousandth / 1000);
                prop_assert_eq!(still(companion.view()), still(view.clone()), "{}", companion.now.local());
            }
            companion.now.instant = start + TimeDelta::milliseconds(length - 1);
            prop_assert_eq!(still(companion.view()), still(view), "{}", companion.now.local());
            companion.now.instant = start + TimeDelta::milliseconds(length);
        }
    }
}

#[test]
fn a_plan_that_is_over_says_so_from_its_last_day_on() {
    let said = |when| {
        let view = neck_course().when(when).view();
        let Page::Today(today) = view.page else {
            panic!("Today is the first page");
        };
        (today.subheading, today.plans[0].ended.clone())
    };
    let last_day = said("2026-12-18T09:30");
    assert_eq!(last_day.1.as_deref(), Some("Its last day is today."));
    assert!(
        last_day
            .0
            .ends_with("2 exercises now, then the next at 10:30"),
        "{last_day:?}"
    );
    let after = said("2026-12-19T09:00");
    assert_eq!(after.0, "Saturday 19 December · your plan has ended");
    assert_eq!(after.1.as_deref(), Some("Ended: yesterday"));
    assert_eq!(said("2026-12-17T09:00").1, None);
}
