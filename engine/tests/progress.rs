//! How much of what was due was done, and what is left out of the count.

use afterhand_engine::action::{Action, PauseUntil};
use afterhand_engine::outcome::Excuse;
use afterhand_engine::player::{Event, What};
use afterhand_engine::progress::Tally;
use afterhand_engine::view::{Page, ProgressPage, Route};
use proptest::prelude::*;

use crate::companion::{Companion, chin_tuck};

fn page(person: &Companion, older: u16) -> ProgressPage {
    let Page::Progress(page) = person.page(&Route::Progress { older }) else {
        panic!("not progress")
    };
    *page
}

/// Of this many weeks: of all, of the weeks, of the exercises.
fn tallies(person: &Companion, weeks: u16) -> (Tally, Vec<Tally>, Vec<Tally>) {
    let engine = person.engine.borrow();
    let tallies = engine.progress(weeks, &person.now, |progress, _| {
        (
            progress.all,
            progress.weeks.iter().map(|week| week.tally()).collect(),
            progress.exercises.iter().map(|(_, tally)| *tally).collect(),
        )
    });
    tallies.unwrap()
}

fn skip(person: Companion, slot: &str, excuse: Option<Excuse>) -> Companion {
    person.does(Action::Skip {
        slot: slot.to_owned(),
        why: None,
        excuse,
        confirmed: false,
    })
}

/// Twice a day since Monday 23 November.
fn person() -> Companion {
    Companion::at("2026-11-23T07:00[Europe/London]")
        .agent_starts()
        .plan(&chin_tuck(&["08:30", "18:30"], ""))
}

const MONDAY: &str = "nk-chin-tuck@2026-11-23T08:30";

#[test]
fn what_was_held_after_a_session_is_told_and_not_counted() {
    let person = person()
        .when("08:31")
        .done(MONDAY)
        .when("18:31")
        .done("nk-chin-tuck@2026-11-23T18:30")
        .when("2026-11-24T08:31")
        .done("nk-chin-tuck@2026-11-24T08:30")
        .session("2026-11-24T14:00", "neck", "soft")
        .when("2026-11-25T08:00");
    let page = page(&person, 0);
    assert_eq!(
        page.week,
        "Exercises done this week: 3 of 3; one was held after your session"
    );
    assert_eq!(
        page.weeks[0].days[1].label,
        "Tuesday 24 November: 1 of 1; one was held after your session"
    );
    let marks: Vec<_> = page.weeks[0]
        .days
        .iter()
        .map(|day| (day.fourths, day.left_out))
        .collect();
    assert_eq!(
        marks[..4],
        [
            (Some(4), false),
            (Some(4), true),
            (None, false),
            (None, false)
        ]
    );
    assert_eq!(
        page.weeks[0].days[2].label,
        "Wednesday 25 November: two still to come"
    );
    assert!(page.weeks[0].days[2].is_today);
    assert_eq!(
        page.exercises[0].text,
        "3 of 3; one was held after your session"
    );
    assert_eq!(
        person.today().week.as_deref(),
        Some("Exercises done this week: 3 of 3")
    );
}

#[test]
fn an_excuse_and_a_pause_are_left_out_and_a_whim_is_not() {
    let person = skip(person().when("08:31"), MONDAY, Some(Excuse::Clinician)).when("18:31");
    let person = skip(person, "nk-chin-tuck@2026-11-23T18:30", None)
        .when("2026-11-24T07:00")
        .pauses(PauseUntil::Then("2026-11-24T15:00".to_owned()))
        .when("2026-11-25T07:00");
    let (all, _, _) = tallies(&person, 1);
    let told = (
        all.done,
        all.due(),
        all.skipped,
        all.missed,
        all.excused,
        all.paused,
    );
    assert_eq!(told, (0, 2, 1, 1, 1, 1));
    assert_eq!(
        page(&person, 0).week,
        "Exercises done this week: 0 of 2; one was skipped for your health, one fell into a pause"
    );
    // What was not said to be excused at first can be.
    let person = person.reopens("nk-chin-tuck@2026-11-23T18:30");
    let person = skip(
        person,
        "nk-chin-tuck@2026-11-23T18:30",
        Some(Excuse::Unwell),
    );
    assert_eq!(tallies(&person, 1).0.due(), 1);
}

#[test]
fn a_warning_sign_holds_and_is_told_apart() {
    let person = person().when("08:31").done(MONDAY).when("09:00");
    let person = person.feels("RF-01=yes").when("2026-11-24T23:50");
    assert_eq!(
        page(&person, 0).week,
        "Exercises done this week: 1 of 1; three were held by a warning sign"
    );
}

#[test]
fn nothing_counts_before_the_plan_was_taken_and_what_is_open_does_not_count_yet() {
    let person = Companion::at("2026-11-25T12:00[Europe/London]")
        .plan(&chin_tuck(&["08:30", "11:30", "18:30"], ""))
        .when("12:05");
    let (all, _, _) = tallies(&person, 1);
    assert_eq!((all.due(), all.left_out()), (0, 0));
    assert_eq!(
        page(&person, 0).week,
        "Exercises done this week: nothing due yet"
    );
    assert!(page(&person, 0).empty.is_some());
    assert_eq!(person.today().week, None);
}

#[test]
fn a_plan_that_is_replaced_in_the_middle_counts_as_it_stood() {
    let person = person()
        .when("08:31")
        .done(MONDAY)
        .when("12:00")
        .plan(&chin_tuck(&["08:30"], "reps = 8"))
        .when("2026-11-25T07:00");
    let (all, _, exercises) = tallies(&person, 1);
    assert_eq!((all.done, all.due()), (1, 2));
    assert_eq!(exercises.len(), 1);
}

#[test]
fn older_weeks_can_be_asked_for() {
    let person = person().when("08:31").done(MONDAY).when("2027-03-01T12:00");
    let latest = page(&person, 0);
    assert_eq!((latest.weeks.len(), latest.has_older), (12, true));
    assert_eq!(page(&self::person(), 0).weeks.len(), 1);
    let older = page(&person, 1);
    assert_eq!(older.weeks.last().unwrap().label, "Week of 23 November");
    assert_eq!(older.exercises[0].text, "1 of 42");
    assert!(!older.has_older);
    let none = page(&person, 2);
    assert_eq!(
        none.empty.as_deref(),
        Some("Nothing was due in these weeks.")
    );
}

#[test]
fn a_clock_change_neither_loses_nor_doubles_a_slot() {
    let person = Companion::at("2026-03-22T20:00[Europe/London]")
        .plan(&chin_tuck(&["01:30", "12:00"], "from = 2026-03-23"))
        .when("2026-03-30T20:00");
    let (_, weeks, _) = tallies(&person, 2);
    assert_eq!(weeks[0].due() + weeks[0].to_come, 14);
}

#[test]
fn what_was_left_in_the_middle_is_due_and_told_as_done_in_part() {
    let person = person().when("08:31");
    let practise = |practice, events: &[Event]| {
        person.act(Action::Practise {
            practice,
            of: MONDAY.to_owned(),
            first_set: 1,
            before: None,
            events: events.to_vec(),
        })
    };
    let id = practise(None, &[]).unwrap().practice;
    let rep = Event {
        at: 12_000,
        what: What::Went,
    };
    let left = Event {
        at: 12_100,
        what: What::Left,
    };
    practise(id, &[rep, left]).unwrap();
    let person = person.when("18:45").done("nk-chin-tuck@2026-11-23T18:30");
    let (all, _, _) = tallies(&person, 1);
    assert_eq!((all.done, all.in_part, all.missed, all.due()), (1, 1, 0, 2));
    assert_eq!(
        page(&person, 0).week,
        "Exercises done this week: 1 of 2; one was done in part"
    );
}

#[test]
fn the_pain_line_leaves_out_what_progress_leaves_out() {
    let person = skip(person().when("08:31"), MONDAY, Some(Excuse::Hurt))
        .when("18:31")
        .done("nk-chin-tuck@2026-11-23T18:30")
        .when("2026-11-24T07:00")
        .pauses(PauseUntil::Then("2026-11-24T15:00".to_owned()))
        .when("2026-11-25T07:00");
    let from = "2026-11-23".parse().unwrap();
    let until = "2026-11-25".parse().unwrap();
    let drawing = person
        .engine
        .borrow()
        .pain_chart(from, until, 45, &person.now)
        .unwrap();
    assert!(
        drawing.text.ends_with("Exercises done: 1 of 2."),
        "{}",
        drawing.text
    );
    let (all, _, _) = tallies(&person, 1);
    assert_eq!((all.done, all.due()), (1, 2));
}

/// The session holds what is due on the evening of the 23rd.
fn held_evening() -> Companion {
    person()
        .when("08:31")
        .done(MONDAY)
        .session("2026-11-23T14:00", "neck", "soft")
        .when("18:31")
}

#[test]
fn what_was_done_although_it_was_held_counts_as_done_and_due() {
    let person = held_evening().does(Action::Done {
        slot: "nk-chin-tuck@2026-11-23T18:30".to_owned(),
        confirmed: true,
    });
    let (all, _, _) = tallies(&person, 1);
    assert_eq!((all.done, all.due(), all.held), (2, 2, 0));
}

#[test]
fn what_could_not_be_done_is_not_skipped() {
    let held = skip(held_evening(), "nk-chin-tuck@2026-11-23T18:30", None);
    let (all, _, _) = tallies(&held, 1);
    assert_eq!((all.done, all.due(), all.held), (1, 1, 1));
    // Nor does a session that comes later take away what was skipped when it could be done.
    let person = skip(person().when("08:31"), MONDAY, None)
        .session("2026-11-23T09:00", "neck", "soft")
        .when("18:31");
    let (all, _, _) = tallies(&person, 1);
    assert_eq!((all.skipped, all.held), (1, 1));
}

#[test]
fn the_calendar_of_the_weeks() {
    let person = skip(held_evening(), "nk-chin-tuck@2026-11-23T18:30", None)
        .when("2026-11-24T20:00")
        .done("nk-chin-tuck@2026-11-24T18:30")
        .when("2026-11-25T09:00");
    let from = "2026-11-16".parse().unwrap();
    let until = "2026-11-26".parse().unwrap();
    let drawing = person
        .engine
        .borrow()
        .weeks_chart(from, until, &person.now)
        .unwrap();
    assert_eq!(
        drawing.text,
        "Exercises done, 16 to 25 November: 2 of 3; one was held after your session."
    );
    assert_eq!(
        drawing.table.head.join(" | "),
        "Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun | All of the week"
    );
    let rows: Vec<String> = drawing
        .table
        .rows
        .iter()
        .map(|row| row.join(" | "))
        .collect();
    assert_eq!(
        rows,
        [
            "16 November | – | – | – | – | – | – | – | –",
            "23 November | 1 of 1; one was held after your session | 1 of 2 | – | – | – | – | – | \
             2 of 3; one was held after your session",
        ]
    );
    insta::assert_snapshot!(drawing.svg);
}

#[derive(Clone, Copy, Debug)]
enum Deed {
    Done,
    Skipped,
    Excused,
    Session,
    Nothing,
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_slot_is_counted_once_by_day_by_week_and_by_exercise(
        deeds in proptest::collection::vec(
            proptest::sample::select(vec![
                Deed::Done, Deed::Skipped, Deed::Excused, Deed::Session, Deed::Nothing,
            ]),
            6,
        ),
        last in 1u32..7,
    ) {
        let mut person = Companion::at("2026-11-23T07:00[Europe/London]")
            .agent_starts()
            .plan(&format!(
                "{}\n[[exercise]]\nuse = \"lx-bridge\"\ntimes = [\"12:00\"]\n",
                chin_tuck(&["08:30", "18:30"], "")
            ));
        for (deed, index) in deeds.iter().zip(0u32..) {
            let (date, time) = (23 + index / 2, if index % 2 == 0 { "08:30" } else { "18:30" });
            let slot = format!("nk-chin-tuck@2026-11-{date}T{time}");
            person = person.when(&format!("2026-11-{date}T{time}"));
            let ended = format!("2026-11-{date}T{time}");
            person = match deed {
                Deed::Done => person.done(&slot),
                Deed::Skipped => skip(person, &slot, None),
                Deed::Excused => skip(person, &slot, Some(Excuse::Hurt)),
                Deed::Session => person.session(&ended, "neck", "soft"),
                Deed::Nothing => person,
            };
        }
        let person = person.when(&format!("2026-11-{}T23:00", 23 + last.max(3)));
        let sum = |tallies: &[Tally]| {
            let mut all = Tally::default();
            for tally in tallies {
                all += *tally;
            }
            all
        };
        let (all, weeks, exercises) = tallies(&person, 2);
        prop_assert_eq!(sum(&weeks), all);
        prop_assert_eq!(sum(&exercises), all);
        // From Monday to the end of this week, three times a day.
        prop_assert_eq!(all.due() + all.left_out() + all.to_come, 21);
        prop_assert_eq!(exercises.len(), 2);
        let done = deeds.iter().filter(|deed| matches!(deed, Deed::Done)).count();
        prop_assert_eq!(all.done as usize, done);
        prop_assert!(all.done <= all.due());
        let excused = deeds.iter().filter(|deed| matches!(deed, Deed::Excused)).count();
        prop_assert_eq!(all.excused as usize, excused);
    }

    #[test]
    fn what_is_held_never_changes_how_much_was_done_of_what_was_due(
        sessions in proptest::collection::vec(any::<bool>(), 5),
        done in proptest::collection::vec(any::<bool>(), 5),
    ) {
        let days = || sessions.iter().zip(&done).zip(23..);
        let held: String = days()
            .filter(|((session, _), _)| **session)
            .map(|(_, date)| format!(
                "[[exercise]]\nid = \"held-{date}\"\nuse = \"nk-rotation\"\ntimes = [\"15:00\"]\n\
                 from = 2026-11-{date}\nuntil = 2026-11-{date}\n"
            ))
            .collect();
        let count = |more: &str| {
            let plan = format!("{}\n{more}", chin_tuck(&["08:30"], ""));
            let mut person = Companion::at("2026-11-23T07:00[Europe/London]").plan(&plan);
            for ((session, done), date) in days() {
                person = person.when(&format!("2026-11-{date}T08:31"));
                if *done {
                    person = person.done(&format!("nk-chin-tuck@2026-11-{date}T08:30"));
                }
                person = person.when(&format!("2026-11-{date}T14:30"));
                if *session {
                    person = person.session(&format!("2026-11-{date}T14:00"), "neck", "soft");
                }
            }
            tallies(&person.when("2026-11-29T23:00"), 1).0
        };
        let (with, without) = (count(&held), count(""));
        prop_assert_eq!((with.done, with.due()), (without.done, without.due()));
        let sessions = sessions.iter().filter(|session| **session).count();
        prop_assert_eq!((with.held - without.held) as usize, sessions);
    }
}
