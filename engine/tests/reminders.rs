use std::collections::HashMap;

use afterhand_engine::content::Content;
use afterhand_engine::history::History;
use afterhand_engine::hold::{Cause, Hold, SessionRule, holds};
use afterhand_engine::now::{Instant, Now, Zone};
use afterhand_engine::outcome::{Answer, Outcome};
use afterhand_engine::person::Settings;
use afterhand_engine::reminder::{self, Opening, State};
use afterhand_engine::schedule;
use chrono::{DateTime, TimeDelta};
use proptest::prelude::*;

use crate::aftercare::sessions;
use crate::companion::{Companion, chin_tuck, now, on_screen};
use crate::schedule::plans;

const NOTHING: [&str; 0] = [];

#[test]
fn a_reminder_opens_when_it_is_due_and_closes_after_four_hours() {
    let companion = Companion::at("2026-11-24T07:30[Europe/London]")
        .never_again()
        .plan(&chin_tuck(&["08:30"], ""));
    let (open, again) = companion.screen();
    assert_eq!(open, NOTHING);
    assert_eq!(again, "2026-11-24T08:30:00+00:00");
    let companion = companion.when("08:30");
    let (open, again) = companion.screen();
    assert_eq!(open, ["nk-chin-tuck@2026-11-24T08:30"]);
    assert_eq!(again, "2026-11-24T12:30:00+00:00");
    assert_eq!(companion.day(), ["08:30 Chin tuck: Open, now, until 12:30"]);
    let companion = companion.when("12:30");
    let (open, again) = companion.screen();
    assert_eq!(open, NOTHING);
    assert_eq!(again, "2026-11-25T08:30:00+00:00");
    assert_eq!(
        companion.day(),
        ["08:30 Chin tuck: Missed, not shown: the reminder program has never run"]
    );
}

#[test]
fn a_reminder_closes_at_the_items_next_slot() {
    let companion = Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&chin_tuck(&["08:30", "10:00"], ""))
        .when("09:59");
    assert_eq!(companion.screen().0, ["nk-chin-tuck@2026-11-24T08:30"]);
    let companion = companion.when("10:00");
    assert_eq!(companion.screen().0, ["nk-chin-tuck@2026-11-24T10:00"]);
    assert_eq!(
        companion.day(),
        [
            "08:30 Chin tuck: Missed, not shown: the reminder program has never run",
            "10:00 Chin tuck: Open, now, until 14:00",
        ]
    );
}

#[test]
fn what_is_due_in_quiet_hours_opens_at_their_end_with_its_full_grace() {
    for (time, meant_for) in [("23:00", "2026-11-24T23:00"), ("06:30", "2026-11-25T06:30")] {
        let companion = Companion::at("2026-11-24T20:00[Europe/London]")
            .never_again()
            .plan(&chin_tuck(&[time], ""))
            .when("2026-11-25T06:59");
        let (open, again) = companion.screen();
        assert_eq!(open, NOTHING);
        assert_eq!(again, "2026-11-25T07:00:00+00:00");
        let companion = companion.when("07:00");
        let (open, again) = companion.screen();
        assert_eq!(open, [format!("nk-chin-tuck@{meant_for}")]);
        assert_eq!(again, "2026-11-25T11:00:00+00:00");
        let line = format!("{time} Chin tuck: Open, now, until 11:00");
        assert!(companion.day().contains(&line), "{:?}", companion.day());
    }
}

#[test]
fn in_the_evening_a_slot_in_quiet_hours_is_not_announced_as_next_and_not_forgotten() {
    let companion =
        Companion::at("2026-11-24T20:00[Europe/London]").plan(&chin_tuck(&["23:00"], ""));
    let today = companion.today();
    assert_eq!(today.next, None);
    assert_eq!(
        today.subheading,
        "Tuesday 24 November · nothing more today; some exercises wait"
    );
    assert_eq!(
        companion.day(),
        ["23:00 Chin tuck: Planned, quiet hours: I will remind you at 07:00"]
    );
    let early = companion.when("2026-11-25T06:00").today();
    assert_eq!(early.next.unwrap().when, "Next · at 07:00");
    assert_eq!(
        early.subheading,
        "Wednesday 25 November · the next exercise is at 07:00"
    );
}

#[test]
fn of_two_slots_in_one_night_the_later_is_rung_and_the_earlier_was_missed() {
    let companion = Companion::at("2026-11-24T20:00[Europe/London]")
        .plan(&chin_tuck(&["22:30", "23:30"], ""))
        .when("2026-11-25T07:30");
    assert_eq!(companion.screen().0, ["nk-chin-tuck@2026-11-24T23:30"]);
    let states = states(&companion);
    assert_eq!(states["nk-chin-tuck@2026-11-24T22:30"], State::Missed);
    assert_eq!(states["nk-chin-tuck@2026-11-24T23:30"], State::Open);
}

fn states(companion: &Companion) -> HashMap<String, State> {
    let engine = companion.engine.borrow();
    let entries = |_: reminder::Next<'_>, history: &History, settings: &Settings, _: &_| {
        let around = TimeDelta::days(2);
        let instant = companion.now.instant;
        let content = Content::shipped();
        reminder::entries(
            history,
            content,
            settings,
            &companion.now,
            instant - around,
            instant + around,
        )
        .into_iter()
        .map(|entry| (entry.slot.id().to_string(), entry.state))
        .collect()
    };
    engine.next(&companion.now, entries).unwrap()
}

#[test]
fn a_session_holds_the_rest_of_the_day_and_says_so() {
    let companion = Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&chin_tuck(&["08:30", "13:30", "18:30"], ""))
        .when("14:00")
        .session("14:00", "neck", "soft");
    assert_eq!(
        companion.day(),
        [
            "08:30 Chin tuck: Missed, not shown: the reminder program has never run",
            "13:30 Chin tuck: Held, held until tomorrow: session today 14:00",
            "18:30 Chin tuck: Held, held until tomorrow: session today 14:00",
        ]
    );
    let (open, again) = companion.screen();
    assert_eq!(open, NOTHING);
    // The rest is over; the day is not.
    assert_eq!(again, "2026-11-24T14:15:00+00:00");
    let companion = companion.when("15:00");
    // The next thing that rings is the question how it feels.
    assert_eq!(companion.screen().1, "2026-11-24T18:00:00+00:00");
}

#[test]
fn a_hold_that_ends_in_time_lets_the_reminder_open_late() {
    let companion = Companion::at("2026-11-24T13:00[Europe/London]")
        .never_again()
        .plan(&chin_tuck(&["16:00"], "after_session = \"3h\""))
        .session("13:30", "neck", "soft")
        .when("16:00");
    let (open, again) = companion.screen();
    assert_eq!(open, NOTHING);
    assert_eq!(again, "2026-11-24T16:30:00+00:00");
    assert_eq!(
        companion.day(),
        ["16:00 Chin tuck: Held, held until 16:30: session today 13:30"]
    );
    let companion = companion.when("16:30");
    assert_eq!(companion.screen().0, ["nk-chin-tuck@2026-11-24T16:00"]);
    // The question how it feels comes before the reminder closes.
    assert_eq!(companion.screen().1, "2026-11-24T17:30:00+00:00");
    let companion = companion.when("19:59");
    assert!(
        companion
            .screen()
            .0
            .contains(&"nk-chin-tuck@2026-11-24T16:00".to_owned())
    );
    assert_eq!(companion.screen().1, "2026-11-24T20:00:00+00:00");
}

#[test]
fn a_hold_that_ends_at_midnight_does_not_ring_at_midnight() {
    let companion = Companion::at("2026-11-24T14:00[Europe/London]")
        .plan(&chin_tuck(&["21:00"], ""))
        .session("14:00", "neck", "soft")
        .when("2026-11-25T00:00");
    let (open, again) = companion.screen();
    // The question of the evening stays until its time is over; nothing new comes.
    assert_eq!(open, ["checkin:1@2026-11-24T18:00"]);
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(again, "2026-11-25T06:00:00+00:00");
    assert_eq!(
        states(&companion)["nk-chin-tuck@2026-11-24T21:00"],
        State::Held
    );
}

#[test]
fn a_hold_that_begins_while_a_reminder_is_open_closes_it() {
    let companion = Companion::at("2026-11-24T13:00[Europe/London]")
        .plan(&chin_tuck(&["13:30"], "after_session = \"1h\""))
        .session("14:00", "neck", "soft")
        .when("13:59");
    assert_eq!(companion.screen().0, ["nk-chin-tuck@2026-11-24T13:30"]);
    assert_eq!(companion.screen().1, "2026-11-24T14:00:00+00:00");
    let companion = companion.when("14:00");
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(
        companion.day(),
        ["13:30 Chin tuck: Held, held until 15:00: session today 14:00"]
    );
    let companion = companion.when("15:00");
    assert_eq!(
        companion.day(),
        ["13:30 Chin tuck: Held, held back: session today 14:00"]
    );
}

/// The opening of a slot due at 13:00 with these holds, as minutes of the day.
fn opening(holds: &[(&str, &str)]) -> (String, String) {
    let zone = Zone::named("Europe/London").unwrap();
    let at = |time: &str| now(&format!("2026-11-24T{time}[Europe/London]")).instant;
    let holds: Vec<Hold> = holds
        .iter()
        .map(|(from, until)| Hold {
            from: at(from),
            until: Some(at(until)),
            cause: Cause::Session {
                id: 1,
                rule: SessionRule::Exercises,
                by_plan: true,
            },
        })
        .collect();
    let opening = Opening::of(at("13:00"), None, &holds, &Settings::default(), &zone);
    let clock = |instant: Instant| zone.local(instant).format("%H:%M").to_string();
    (clock(opening.opens), clock(opening.closes))
}

#[test]
fn several_holds_act_one_after_the_other() {
    let is = |opens: &str, closes: &str| (opens.to_owned(), closes.to_owned());
    assert_eq!(opening(&[]), is("13:00", "17:00"));
    // One over the beginning, another that begins later: open in between.
    assert_eq!(
        opening(&[("12:00", "14:00"), ("15:00", "23:00")]),
        is("14:00", "15:00")
    );
    assert_eq!(
        opening(&[("15:00", "23:00"), ("12:00", "14:00")]),
        is("14:00", "15:00")
    );
    // A chain of holds is one long one.
    assert_eq!(
        opening(&[("12:00", "14:00"), ("13:30", "15:00"), ("15:00", "16:00")]),
        is("16:00", "17:00")
    );
    // The first of two that begin while it is open closes it.
    assert_eq!(
        opening(&[("16:00", "23:00"), ("15:00", "15:30")]),
        is("13:00", "15:00")
    );
    // Over before it is due, or after it is closed: no matter.
    assert_eq!(
        opening(&[("10:00", "13:00"), ("17:00", "20:00")]),
        is("13:00", "17:00")
    );
}

#[test]
fn done_before_its_time_is_done() {
    let companion = Companion::at("2026-11-24T07:30[Europe/London]")
        .plan(&chin_tuck(&["08:30"], ""))
        .done("nk-chin-tuck@2026-11-24T08:30")
        .when("08:30");
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(companion.screen().1, "2026-11-25T08:30:00+00:00");
    assert_eq!(companion.day(), ["08:30 Chin tuck: Done, done"]);
}

#[test]
fn what_was_due_before_the_plan_was_taken_is_never_rung_or_missed() {
    let companion =
        Companion::at("2026-11-24T09:00[Europe/London]").plan(&chin_tuck(&["08:30"], ""));
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(companion.day(), NOTHING);
}

#[test]
fn the_rest_rings_after_fifteen_minutes_and_is_news_for_three_quarters_of_an_hour() {
    let companion =
        Companion::at("2026-11-24T23:30[Europe/London]").session("23:30", "hip", "soft");
    assert_eq!(
        companion.screen(),
        (vec![], "2026-11-24T23:45:00+00:00".to_owned())
    );
    let companion = companion.when("23:45");
    let rest = "rest:1@2026-11-24T23:45".to_owned();
    assert_eq!(
        companion.screen(),
        (vec![rest], "2026-11-25T00:30:00+00:00".to_owned())
    );
    assert_eq!(companion.when("2026-11-25T00:30").screen().0, NOTHING);
}

#[test]
fn a_rest_that_has_been_answered_is_over_to_the_second() {
    let mut companion = Companion::at("2026-11-24T14:40[Europe/London]");
    companion.now.instant += TimeDelta::milliseconds(23_456);
    companion
        .act(afterhand_engine::action::Action::LogSession(
            afterhand_engine::session::NewSession {
                ended: afterhand_engine::session::Ended::Now,
                region: afterhand_engine::body::Region::Neck,
                techniques: vec![afterhand_engine::body::Technique::Soft],
                minutes: None,
                therapist: None,
                before: None,
                after: None,
                oil: false,
                note: None,
                confirmed: false,
            },
        ))
        .unwrap();
    companion.now.instant += TimeDelta::minutes(15);
    assert_eq!(companion.screen().0, ["rest:1@2026-11-24T14:55"]);
    let companion = companion.done("rest:1@2026-11-24T14:55");
    assert_eq!(companion.screen().0, NOTHING);
}

#[test]
fn with_nothing_in_sight_the_next_look_is_far_away() {
    let companion = Companion::at("2026-11-24T14:40[Europe/London]");
    assert!(companion.instant("2028-01-01T00:00") < companion.instant(&companion.screen().1[..16]));
    let companion = companion.plan(&chin_tuck(&["08:30"], "from = 2027-12-24"));
    assert_eq!(companion.screen().1, "2027-12-24T08:30:00+00:00");
}

/// What is on the screen, as the agent would see it.
fn screen(history: &History, now: &Now, horizon: Instant) -> (Vec<String>, Option<Instant>) {
    let content = Content::shipped();
    let next = reminder::next(history, content, &Settings::default(), now, horizon);
    (on_screen(&next), next.again)
}

/// A history in which some slots have been answered.
pub fn history() -> impl Strategy<Value = History> {
    let answers = proptest::collection::vec(any::<proptest::sample::Index>(), 0..8);
    (plans(), sessions(), answers).prop_map(|(plans, sessions, answers)| {
        let zone = Zone::named("Europe/London").unwrap();
        let ids: Vec<_> = schedule::slots(
            &plans,
            &schedule::Moves::default(),
            Settings::default().plan_zone(&zone),
            "2026-03-20".parse().unwrap(),
            "2026-04-06".parse().unwrap(),
        )
        .iter()
        .map(schedule::Slot::id)
        .collect();
        let answered = answers.iter().filter(|_| !ids.is_empty()).map(|answer| {
            let outcome = if answer.index(2) == 0 {
                Outcome::Done
            } else {
                Outcome::Skipped {
                    why: None,
                    excuse: None,
                }
            };
            let at = DateTime::UNIX_EPOCH;
            (ids[answer.index(ids.len())].clone(), Answer { outcome, at })
        });
        History {
            answers: answered.collect(),
            plans,
            sessions,
            ..History::default()
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn nothing_changes_on_the_screen_before_the_next_look(
        history in history(),
        zone in proptest::sample::select(vec!["Europe/London", "Africa/Cairo", "America/New_York"]),
        seconds in 0i64..1_200_000,
        hours in 1i64..100,
        between in proptest::collection::vec(0.0f64..1.0, 6),
    ) {
        let zone = Zone::named(zone).unwrap();
        let start: Instant = "2026-03-23T00:00:00Z".parse().unwrap();
        let now = Now { instant: start + TimeDelta::seconds(seconds), zone };
        let horizon = now.instant + TimeDelta::hours(hours);
        let (open, again) = screen(&history, &now, horizon);
        let next = again.unwrap_or(horizon);
        prop_assert!(now.instant < next && next <= horizon);
        let length = (next - now.instant).num_milliseconds();
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
        let moments = between.iter().map(|share| (length as f64 * share) as i64);
        for millisecond in moments.chain([1, length - 1]).filter(|millisecond| *millisecond < length) {
            let then = now.at(now.instant + TimeDelta::milliseconds(millisecond));
            let (still_open, _) = screen(&history, &then, horizon);
            prop_assert_eq!(&still_open, &open, "{}", then.instant);
        }
    }

    #[test]
    fn no_exercise_rings_in_quiet_hours_or_while_it_is_held(history in history(), seconds in 0i64..1_200_000) {
        let start: Instant = "2026-03-23T00:00:00Z".parse().unwrap();
        let zone = Zone::named("Europe/London").unwrap();
        let now = Now { instant: start + TimeDelta::seconds(seconds), zone };
        let content = Content::shipped();
        let (from, until) = (now.instant - TimeDelta::days(2), now.instant + TimeDelta::days(2));
        for entry in reminder::entries(&history, content, &Settings::default(), &now, from, until) {
            let Opening { opens, closes, .. } = entry.opening;
            prop_assert!(entry.slot.due <= opens);
            if opens < closes {
                let hour = chrono::Timelike::hour(&now.zone.local(opens));
                prop_assert!((7..22).contains(&hour), "{} opens at {}", entry.slot.id(), now.zone.local(opens));
                for hold in holds(entry.slot.item, entry.slot.due, &history.sessions, &history, content, &now.zone) {
                    prop_assert!(hold.end() <= opens || closes <= hold.from);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn an_agent_that_looks_only_when_it_is_told_to_sees_every_opening(history in history(), seconds in 0i64..600_000) {
        let start: Instant = "2026-03-23T00:00:00Z".parse().unwrap();
        let zone = Zone::named("Europe/London").unwrap();
        let first = Now { instant: start + TimeDelta::seconds(seconds), zone };
        let horizon = first.instant + TimeDelta::hours(60);
        let mut now = first.clone();
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..400 {
            let (open, again) = screen(&history, &now, horizon);
            seen.extend(open);
            match again {
                Some(again) => now = now.at(again),
                None => break,
            }
        }
        // Every half-hour, whatever it was told.
        for half in 0..120 {
            let then = first.at(first.instant + TimeDelta::minutes(30 * half));
            for open in screen(&history, &then, horizon).0 {
                prop_assert!(seen.contains(&open), "{} at {}", open, then.instant);
            }
        }
    }
}
