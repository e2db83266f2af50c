use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use afterhand_engine::check_plan;
use afterhand_engine::now::{Instant, Zone};
use afterhand_engine::person::{PlanZone, Settings};
use afterhand_engine::plan::{Days as Falls, Item, Taken};
use afterhand_engine::schedule::{self, FARTHEST_MOVE, Following, Moves, Slot};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use proptest::prelude::*;

use crate::companion::{Companion, chin_tuck};

#[test]
fn a_time_in_the_spring_gap_falls_an_hour_later() {
    let companion = Companion::at("2026-03-01T07:00[Europe/London]")
        .plan(&chin_tuck(&["01:30"], "").replace("2026-11-01", "2026-03-01"));
    assert_eq!(
        companion.agenda("2026-03-28", "2026-03-30"),
        [
            "nk-chin-tuck@2026-03-28T01:30 2026-03-28T01:30:00+00:00",
            "nk-chin-tuck@2026-03-29T01:30 2026-03-29T02:30:00+01:00",
            "nk-chin-tuck@2026-03-30T01:30 2026-03-30T01:30:00+01:00",
        ]
    );
}

#[test]
fn a_time_that_the_autumn_night_has_twice_falls_due_once() {
    let companion = Companion::at("2026-10-01T07:00[Europe/London]")
        .plan(&chin_tuck(&["01:30"], "").replace("2026-11-01", "2026-10-01"));
    assert_eq!(
        companion.agenda("2026-10-25", "2026-10-25"),
        ["nk-chin-tuck@2026-10-25T01:30 2026-10-25T01:30:00+01:00"]
    );
}

#[test]
fn two_times_that_meet_in_the_gap_are_one() {
    let companion = Companion::at("2026-03-01T07:00[Europe/London]")
        .plan(&chin_tuck(&["01:30", "02:30"], "").replace("2026-11-01", "2026-03-01"));
    assert_eq!(
        companion.agenda("2026-03-29", "2026-03-29"),
        ["nk-chin-tuck@2026-03-29T01:30 2026-03-29T02:30:00+01:00"]
    );
}

#[test]
fn a_day_that_never_was_is_part_of_the_next() {
    let companion = Companion::at("2011-12-01T07:00[Pacific/Apia]")
        .plan(&chin_tuck(&["08:30"], "").replace("2026-11-01", "2011-12-01"));
    let skipped = "nk-chin-tuck@2011-12-30T08:30 2011-12-31T08:30:00+14:00";
    assert_eq!(companion.agenda("2011-12-30", "2011-12-31"), [skipped]);
    assert_eq!(companion.agenda("2011-12-30", "2011-12-30"), [skipped]);
    assert_eq!(companion.agenda("2011-12-31", "2011-12-31"), [""; 0]);
}

/// The dates in November that a chin tuck with these lines falls on.
fn dates(lines: &str) -> Vec<String> {
    let companion =
        Companion::at("2026-10-01T07:00[Europe/London]").plan(&chin_tuck(&["08:30"], lines));
    let agenda = companion.agenda("2026-10-25", "2026-11-14");
    agenda
        .iter()
        .map(|line| line["nk-chin-tuck@2026-".len()..][..5].to_owned())
        .collect()
}

#[test]
fn days_are_daily_weekdays_every_so_many_or_on_and_off() {
    assert_eq!(dates("until = 2026-11-03"), ["11-01", "11-02", "11-03"]);
    assert_eq!(
        dates("days = [\"mon\", \"fri\"]"),
        ["11-02", "11-06", "11-09", "11-13"]
    );
    assert_eq!(dates("days = { every = 5 }"), ["11-01", "11-06", "11-11"]);
    assert_eq!(
        dates("days = { on = 2, off = 3 }"),
        ["11-01", "11-02", "11-06", "11-07", "11-11", "11-12"]
    );
    assert_eq!(
        dates("from = 2026-11-04\nuntil = 2026-11-12\ndays = { every = 4 }"),
        ["11-04", "11-08", "11-12"]
    );
}

#[test]
fn a_phase_changes_times_and_days_from_its_day_on_and_cycles_count_on() {
    let companion = Companion::at("2026-10-01T07:00[Europe/London]").plan(&chin_tuck(
        &["08:30"],
        "[[exercise.phase]]\nafter = \"2d\"\ntimes = [\"09:00\", \"21:00\"]\n\
         [[exercise.phase]]\nafter = \"5d\"\ntimes = [\"10:00\"]\ndays = { every = 2 }",
    ));
    let agenda = companion.agenda("2026-11-01", "2026-11-09");
    let times: Vec<&str> = agenda
        .iter()
        .map(|line| &line["nk-chin-tuck@2026-".len()..][..11])
        .collect();
    assert_eq!(
        times,
        [
            "11-01T08:30",
            "11-02T08:30",
            "11-03T09:00",
            "11-03T21:00",
            "11-04T09:00",
            "11-04T21:00",
            "11-05T09:00",
            "11-05T21:00",
            "11-07T10:00",
            "11-09T10:00",
        ]
    );
}

#[test]
fn plans_stand_side_by_side_and_what_two_ask_for_at_once_is_asked_once() {
    let second = chin_tuck(&["08:30", "12:00"], "").replace("\"plan\"", "\"second\"");
    let companion = Companion::at("2026-11-20T07:00[Europe/London]")
        .plan(&chin_tuck(&["08:30"], ""))
        .plan(&second);
    assert_eq!(
        companion.agenda("2026-11-21", "2026-11-21"),
        [
            "nk-chin-tuck@2026-11-21T08:30 2026-11-21T08:30:00+00:00",
            "nk-chin-tuck@2026-11-21T12:00 2026-11-21T12:00:00+00:00",
        ]
    );
}

#[test]
fn a_plan_taken_later_does_not_take_what_another_had_answered() {
    let second = chin_tuck(&["08:30"], "").replace("\"plan\"", "\"second\"");
    let companion = Companion::at("2026-11-20T07:00[Europe/London]")
        .plan(&chin_tuck(&["08:30"], ""))
        .when("08:40")
        .done("nk-chin-tuck@2026-11-20T08:30")
        .when("13:00")
        .plan(&second);
    assert_eq!(companion.day(), ["08:30 Chin tuck: Done, done"]);
}

#[test]
fn one_id_is_one_slot_also_where_plans_follow_different_clocks() {
    let abroad = chin_tuck(&["08:30"], "")
        .replace("\"plan\"", "\"abroad\"")
        .replace("format = 1", "format = 1\nzone = \"America/New_York\"");
    let companion = Companion::at("2026-11-20T07:00[Europe/London]")
        .plan(&chin_tuck(&["08:30"], ""))
        .when("07:05")
        .plan(&abroad);
    assert_eq!(
        companion.agenda("2026-11-21", "2026-11-21"),
        ["nk-chin-tuck@2026-11-21T08:30 2026-11-21T08:30:00-05:00"]
    );
}

#[test]
fn a_new_version_counts_from_the_moment_it_is_taken() {
    let companion = Companion::at("2026-11-20T10:00[Europe/London]")
        .plan(&chin_tuck(&["08:30", "12:00", "18:00"], ""))
        .when("15:00")
        .plan(&chin_tuck(&["08:00", "14:00", "20:00"], ""));
    assert_eq!(
        companion.agenda("2026-11-20", "2026-11-21"),
        [
            "nk-chin-tuck@2026-11-20T08:30 2026-11-20T08:30:00+00:00, before taken",
            "nk-chin-tuck@2026-11-20T12:00 2026-11-20T12:00:00+00:00",
            "nk-chin-tuck@2026-11-20T20:00 2026-11-20T20:00:00+00:00",
            "nk-chin-tuck@2026-11-21T08:00 2026-11-21T08:00:00+00:00",
            "nk-chin-tuck@2026-11-21T14:00 2026-11-21T14:00:00+00:00",
            "nk-chin-tuck@2026-11-21T20:00 2026-11-21T20:00:00+00:00",
        ]
    );
}

#[test]
fn a_plan_without_a_zone_follows_the_computer_and_one_with_a_zone_does_not() {
    let at_home = chin_tuck(&["08:30"], "");
    let fixed = at_home.replace("format = 1", "format = 1\nzone = \"Europe/London\"");
    let agenda = |plan: &str| {
        let mut companion = Companion::at("2026-11-20T07:00[Europe/London]").plan(plan);
        companion.now.zone = Zone::named("America/New_York").unwrap();
        companion.agenda("2026-11-24", "2026-11-24")
    };
    assert_eq!(
        agenda(&at_home),
        ["nk-chin-tuck@2026-11-24T08:30 2026-11-24T08:30:00-05:00"]
    );
    assert_eq!(
        agenda(&fixed),
        ["nk-chin-tuck@2026-11-24T08:30 2026-11-24T08:30:00+00:00"]
    );
}

#[test]
fn another_time_of_day_moves_no_answer() {
    let companion = Companion::at("2026-11-20T07:00[Europe/London]")
        .plan(&chin_tuck(&["08:30", "12:00"], ""))
        .when("08:31")
        .done("nk-chin-tuck@2026-11-20T12:00")
        .plan(&chin_tuck(&["10:00", "12:00", "18:00"], ""));
    assert_eq!(
        companion.day(),
        [
            "08:30 Chin tuck: Open, now, until 10:00",
            "10:00 Chin tuck: Planned",
            "12:00 Chin tuck: Done, done",
            "18:00 Chin tuck: Planned",
        ]
    );
}

/// Plans that were taken, and what the person has moved since.
#[derive(Debug)]
struct Course {
    plans: Vec<Taken>,
    moves: Moves,
    zone: Zone,
}

impl Course {
    fn at(taken: &str, plan: &str) -> Course {
        let course = Course {
            plans: Vec::new(),
            moves: Moves::default(),
            zone: Zone::named("Europe/London").unwrap(),
        };
        course.taken(taken, plan)
    }

    /// Taken at `at`; another version of the same plan is replaced.
    fn taken(mut self, at: &str, plan: &str) -> Course {
        let plan = check_plan(plan.as_bytes()).plan.unwrap();
        let at = at.parse().unwrap();
        let mut version = 1;
        for taken in &mut self.plans {
            if taken.plan.id == plan.id {
                taken.replaced = Some(at);
                version = 2;
            }
        }
        self.plans.push(Taken {
            plan,
            version,
            at,
            replaced: None,
            key: None,
        });
        self
    }

    fn moved(mut self, slot: &str, to: &str) -> Course {
        let to = NaiveDateTime::parse_from_str(to, "%Y-%m-%dT%H:%M").unwrap();
        self.moves.once.insert(slot.parse().unwrap(), to);
        self
    }

    fn moved_from(mut self, from: &str, time: &str, to: &str) -> Course {
        let time_of_day = |text| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        self.moves.following.push(Following {
            item: "nk-chin-tuck".to_owned(),
            time: time_of_day(time),
            from: from.parse().unwrap(),
            to: time_of_day(to),
        });
        self
    }

    /// `11-21T08:30 falls 11-21T10:00, due 2026-11-21T10:00:00+00:00`, without its unmoved middle.
    fn agenda(&self, from: &str, until: &str) -> Vec<String> {
        let (from, until) = (from.parse().unwrap(), until.parse().unwrap());
        let settings = Settings::default();
        let plan_zone = settings.plan_zone(&self.zone);
        let slots = schedule::slots(&self.plans, &self.moves, plan_zone, from, until);
        slots.iter().map(|slot| self.line(slot)).collect()
    }

    fn next(&self, after: &str) -> Option<String> {
        let after = after.parse().unwrap();
        let settings = Settings::default();
        let plan_zone = settings.plan_zone(&self.zone);
        let next = schedule::next(&self.plans, &self.moves, plan_zone, after);
        next.map(|slot| self.line(&slot))
    }

    fn line(&self, slot: &Slot<'_>) -> String {
        let minute = |local: NaiveDateTime| local.format("%m-%dT%H:%M").to_string();
        let moved = if slot.local == slot.meant_for {
            String::new()
        } else {
            format!(" falls {}", minute(slot.local))
        };
        let before = if slot.before_taken {
            ", before taken"
        } else {
            ""
        };
        let settings = Settings::default();
        let zone = slot.zone(settings.plan_zone(&self.zone));
        let due = zone.with_offset(slot.due).to_rfc3339();
        format!("{}{moved}, due {due}{before}", minute(slot.meant_for))
    }
}

const LONG_AGO: &str = "2026-10-01T00:00:00Z";

#[test]
fn a_moved_slot_keeps_its_name_and_falls_at_its_new_time() {
    let course = Course::at(LONG_AGO, &chin_tuck(&["08:30", "12:00"], ""))
        .moved("nk-chin-tuck@2026-11-21T08:30", "2026-11-21T14:15");
    assert_eq!(
        course.agenda("2026-11-21", "2026-11-22"),
        [
            "11-21T12:00, due 2026-11-21T12:00:00+00:00",
            "11-21T08:30 falls 11-21T14:15, due 2026-11-21T14:15:00+00:00",
            "11-22T08:30, due 2026-11-22T08:30:00+00:00",
            "11-22T12:00, due 2026-11-22T12:00:00+00:00",
        ]
    );
    let slots = schedule::slots(
        &course.plans,
        &course.moves,
        Settings::default().plan_zone(&course.zone),
        "2026-11-21".parse().unwrap(),
        "2026-11-21".parse().unwrap(),
    );
    assert_eq!(slots[1].id().to_string(), "nk-chin-tuck@2026-11-21T08:30");
}

#[test]
fn a_slot_belongs_to_the_date_it_was_moved_to() {
    let course = Course::at(LONG_AGO, &chin_tuck(&["08:30"], "until = 2026-11-03"))
        .moved("nk-chin-tuck@2026-11-01T08:30", "2026-11-03T10:00")
        .moved("nk-chin-tuck@2026-11-03T08:30", "2026-11-01T10:00");
    let third = ["11-01T08:30 falls 11-03T10:00, due 2026-11-03T10:00:00+00:00"];
    let first = ["11-03T08:30 falls 11-01T10:00, due 2026-11-01T10:00:00+00:00"];
    assert_eq!(course.agenda("2026-11-01", "2026-11-01"), first);
    assert_eq!(course.agenda("2026-11-03", "2026-11-03"), third);
    assert_eq!(course.agenda("2026-11-04", "2026-11-30"), [""; 0]);
}

#[test]
fn a_move_of_more_than_two_days_counts_for_nothing() {
    let course = Course::at(LONG_AGO, &chin_tuck(&["08:30"], "days = { every = 10 }"))
        .moved("nk-chin-tuck@2026-11-11T08:30", "2026-11-14T08:30");
    assert_eq!(
        course.agenda("2026-11-02", "2026-11-20"),
        ["11-11T08:30, due 2026-11-11T08:30:00+00:00"]
    );
}

#[test]
fn a_time_of_day_is_moved_from_a_date_on_and_others_stay() {
    let course = Course::at(LONG_AGO, &chin_tuck(&["08:30", "12:00"], "")).moved_from(
        "2026-11-21",
        "08:30",
        "09:15",
    );
    assert_eq!(
        course.agenda("2026-11-20", "2026-11-21"),
        [
            "11-20T08:30, due 2026-11-20T08:30:00+00:00",
            "11-20T12:00, due 2026-11-20T12:00:00+00:00",
            "11-21T08:30 falls 11-21T09:15, due 2026-11-21T09:15:00+00:00",
            "11-21T12:00, due 2026-11-21T12:00:00+00:00",
        ]
    );
}

#[test]
fn of_several_moves_of_a_time_the_one_that_begins_last_counts() {
    let course = Course::at(LONG_AGO, &chin_tuck(&["08:30"], ""))
        .moved_from("2026-11-22", "08:30", "10:00")
        .moved_from("2026-11-24", "08:30", "08:30")
        .moved_from("2026-11-20", "08:30", "09:00");
    assert_eq!(
        course.agenda("2026-11-19", "2026-11-24"),
        [
            "11-19T08:30, due 2026-11-19T08:30:00+00:00",
            "11-20T08:30 falls 11-20T09:00, due 2026-11-20T09:00:00+00:00",
            "11-21T08:30 falls 11-21T09:00, due 2026-11-21T09:00:00+00:00",
            "11-22T08:30 falls 11-22T10:00, due 2026-11-22T10:00:00+00:00",
            "11-23T08:30 falls 11-23T10:00, due 2026-11-23T10:00:00+00:00",
            "11-24T08:30, due 2026-11-24T08:30:00+00:00",
        ]
    );
}

#[test]
fn a_move_of_one_slot_wins_over_a_move_of_its_time_of_day() {
    let course = Course::at(LONG_AGO, &chin_tuck(&["08:30"], ""))
        .moved_from("2026-11-21", "08:30", "10:00")
        .moved("nk-chin-tuck@2026-11-22T08:30", "2026-11-22T07:00")
        .moved("nk-chin-tuck@2026-11-23T08:30", "2026-11-23T08:30");
    assert_eq!(
        course.agenda("2026-11-21", "2026-11-23"),
        [
            "11-21T08:30 falls 11-21T10:00, due 2026-11-21T10:00:00+00:00",
            "11-22T08:30 falls 11-22T07:00, due 2026-11-22T07:00:00+00:00",
            "11-23T08:30, due 2026-11-23T08:30:00+00:00",
        ]
    );
}

#[test]
fn a_slot_that_is_moved_onto_another_of_its_item_is_one_with_it() {
    let plan = chin_tuck(&["08:30", "12:00"], "");
    let earlier_onto_later =
        Course::at(LONG_AGO, &plan).moved("nk-chin-tuck@2026-11-21T08:30", "2026-11-21T12:00");
    assert_eq!(
        earlier_onto_later.agenda("2026-11-21", "2026-11-21"),
        ["11-21T08:30 falls 11-21T12:00, due 2026-11-21T12:00:00+00:00"]
    );
    let later_onto_earlier =
        Course::at(LONG_AGO, &plan).moved("nk-chin-tuck@2026-11-21T12:00", "2026-11-21T08:30");
    assert_eq!(
        later_onto_earlier.agenda("2026-11-21", "2026-11-21"),
        ["11-21T08:30, due 2026-11-21T08:30:00+00:00"]
    );
}

#[test]
fn a_slot_that_is_moved_into_a_gap_falls_after_it_like_any_other() {
    let plan = chin_tuck(&["08:30"], "").replace("2026-11-01", "2026-03-01");
    let course = Course::at("2026-03-01T00:00:00Z", &plan)
        .moved("nk-chin-tuck@2026-03-29T08:30", "2026-03-29T01:30");
    assert_eq!(
        course.agenda("2026-03-29", "2026-03-29"),
        ["03-29T08:30 falls 03-29T01:30, due 2026-03-29T02:30:00+01:00"]
    );
}

#[test]
fn a_move_makes_a_slot_neither_older_nor_newer_than_its_plan() {
    let plan = chin_tuck(&["08:30", "18:00"], "");
    let course = Course::at("2026-11-20T12:00:00Z", &plan)
        .moved("nk-chin-tuck@2026-11-20T08:30", "2026-11-20T13:00")
        .moved("nk-chin-tuck@2026-11-20T18:00", "2026-11-20T11:00");
    assert_eq!(
        course.agenda("2026-11-20", "2026-11-20"),
        [
            "11-20T18:00 falls 11-20T11:00, due 2026-11-20T11:00:00+00:00",
            "11-20T08:30 falls 11-20T13:00, due 2026-11-20T13:00:00+00:00, before taken",
        ]
    );
    let replaced = course.taken("2026-11-20T15:00:00Z", &chin_tuck(&["18:00"], ""));
    let replaced = replaced
        .moved("nk-chin-tuck@2026-11-20T08:30", "2026-11-20T19:00")
        .moved("nk-chin-tuck@2026-11-20T18:00", "2026-11-20T14:00");
    assert_eq!(
        replaced.agenda("2026-11-20", "2026-11-20"),
        [
            "11-20T18:00 falls 11-20T14:00, due 2026-11-20T14:00:00+00:00",
            "11-20T08:30 falls 11-20T19:00, due 2026-11-20T19:00:00+00:00, before taken",
        ]
    );
}

#[test]
fn the_next_slot_is_the_first_after_the_moment() {
    let course = Course::at(LONG_AGO, &chin_tuck(&["08:30", "12:00"], ""));
    let half_past_eight = Some("11-21T08:30, due 2026-11-21T08:30:00+00:00".to_owned());
    let noon = Some("11-21T12:00, due 2026-11-21T12:00:00+00:00".to_owned());
    assert_eq!(course.next("2026-11-20T12:00:00Z"), half_past_eight);
    assert_eq!(course.next("2026-11-21T08:29:59Z"), half_past_eight);
    assert_eq!(course.next("2026-11-21T08:30:00Z"), noon);
    let course = course.moved("nk-chin-tuck@2026-11-21T12:00", "2026-11-20T12:01");
    let moved = Some("11-21T12:00 falls 11-20T12:01, due 2026-11-20T12:01:00+00:00".to_owned());
    assert_eq!(course.next("2026-11-20T12:00:00Z"), moved);
}

#[test]
fn the_next_slot_may_be_a_year_away_or_never_come() {
    let yearly = Course::at(LONG_AGO, &chin_tuck(&["08:30"], "days = { every = 365 }"));
    assert_eq!(
        yearly.next("2036-10-29T08:30:00Z"),
        Some("10-29T08:30, due 2037-10-29T08:30:00+00:00".to_owned())
    );
    let over = Course::at(LONG_AGO, &chin_tuck(&["08:30"], "until = 2026-11-03"));
    assert_eq!(over.next("2026-11-03T08:30:00Z"), None);
    assert_eq!(over.next("2036-11-03T08:30:00Z"), None);
    let later = chin_tuck(&["08:30"], "from = 2126-11-01").replace("\"plan\"", "\"later\"");
    assert_eq!(
        over.taken(LONG_AGO, &later).next("2026-11-03T08:30:00Z"),
        Some("11-01T08:30, due 2126-11-01T08:30:00+00:00".to_owned())
    );
}

#[test]
fn the_next_slot_is_not_from_before_the_plan_was_taken() {
    let course = Course::at("2026-11-20T12:00:00Z", &chin_tuck(&["08:30", "18:00"], ""));
    assert_eq!(
        course.next("2026-11-05T00:00:00Z"),
        Some("11-20T18:00, due 2026-11-20T18:00:00+00:00".to_owned())
    );
    let course = course.taken("2026-11-20T17:00:00Z", &chin_tuck(&["07:00"], ""));
    assert_eq!(
        course.next("2026-11-05T00:00:00Z"),
        Some("11-21T07:00, due 2026-11-21T07:00:00+00:00".to_owned())
    );
}

/// A plan file with times by day and in quiet hours, in this or that zone.
pub fn plan_file() -> impl Strategy<Value = String> + Clone {
    let times = proptest::sample::subsequence(
        vec![
            "00:30", "01:30", "02:30", "06:30", "08:30", "12:00", "13:00", "18:30", "21:00",
            "22:30", "23:00",
        ],
        1..5,
    );
    let days = proptest::sample::select(vec![
        "\"daily\"",
        "[\"mon\", \"wed\", \"sun\"]",
        "{ every = 2 }",
        "{ on = 2, off = 1 }",
    ]);
    let after = proptest::sample::select(vec![
        "",
        "after_session = \"same day\"",
        "after_session = \"next day\"",
        "after_session = \"1h\"",
        "after_session = \"30h\"",
    ]);
    let exercise = proptest::sample::select(vec![
        "nk-chin-tuck",
        "lx-bridge",
        "sh-pendulum",
        "br-diaphragm",
    ]);
    let items = proptest::collection::vec((exercise, times, days, after, 0..3u32), 1..4);
    let zone = proptest::sample::select(vec![
        "",
        "zone = \"Europe/London\"\n",
        "zone = \"America/New_York\"\n",
        "zone = \"Africa/Cairo\"\n",
    ]);
    let clinic = proptest::sample::select(vec![
        "",
        "[[aftercare]]\nrule = \"AR-04\"\nlasts = \"90min\"\n",
        "[[aftercare]]\nrule = \"AR-02\"\nlasts = \"5h\"\n",
        "[[aftercare]]\nid = \"own\"\nkind = \"do\"\ntext = \"Rest\"\nlasts = \"100h\"\n",
    ]);
    (zone, items, clinic).prop_map(|(zone, items, clinic)| {
        let mut text = format!("format = 1\n{zone}title = \"Plan\"\nissued = 2026-03-20\n");
        let mut seen = HashSet::new();
        for (exercise, times, days, after, phase) in items {
            if seen.insert(exercise) {
                text += &format!(
                    "[[exercise]]\nuse = \"{exercise}\"\ntimes = {times:?}\ndays = {days}\n{after}\n"
                );
                if phase > 0 {
                    let after = phase * 4;
                    text += &format!(
                        "[[exercise.phase]]\nafter = \"{after}d\"\ntimes = [\"09:00\", \"23:30\"]\n"
                    );
                }
            }
        }
        text + clinic
    })
}

/// Plans as they would be on record: a first version, and perhaps a second that follows it.
pub fn plans() -> impl Strategy<Value = Vec<Taken>> {
    let plan = plan_file().prop_map(|text| check_plan(text.as_bytes()).plan.unwrap());
    let taken = (
        plan.clone(),
        plan.clone(),
        plan,
        0..3usize,
        0..12_000i64,
        0..12_000i64,
    );
    taken.prop_map(|(first, second, other, count, early, late)| {
        let at = |minutes| {
            "2026-03-22T00:00:00Z".parse::<Instant>().unwrap() + chrono::TimeDelta::minutes(minutes)
        };
        let (early, late) = (early.min(late), early.max(late) + 1);
        let taken = |plan, version, minutes, replaced: Option<i64>| Taken {
            plan,
            version,
            at: at(minutes),
            key: None,
            replaced: replaced.map(at),
        };
        let mut plans = vec![taken(first, 1, early, (count > 0).then_some(late))];
        if count > 0 {
            plans.push(taken(second, 2, late, None));
        }
        if count > 1 {
            let mut other = other;
            other.id = "other".to_owned();
            plans.push(taken(other, 1, late + 100, None));
        }
        plans
    })
}

fn ids(slots: &[Slot<'_>]) -> Vec<String> {
    slots
        .iter()
        .map(|slot| format!("{} {}", slot.id(), slot.due))
        .collect()
}

/// What the schedule means, without a thought for its speed: every date is looked at, and every time
/// is read by the zone.
fn plain_slots<'p>(
    plans: &'p [Taken],
    moves: &Moves,
    plan_zone: PlanZone<'_>,
    from: NaiveDate,
    until: NaiveDate,
) -> Vec<Slot<'p>> {
    let mut slots: Vec<Slot> = Vec::new();
    for taken in plans {
        let zone = taken.plan.zone(plan_zone);
        for item in &taken.plan.items {
            let first = from - Days::new(8);
            for date in first
                .iter_days()
                .take_while(|date| *date <= until + Days::new(8))
            {
                if date < item.from || item.until.is_some_and(|until| until < date) {
                    continue;
                }
                let mut begun = item.stages.iter().filter(|stage| stage.from <= date);
                let stage = begun.next_back().unwrap();
                if !plainly_falls_on(stage.days, date, item.from) {
                    continue;
                }
                for time in &stage.times {
                    let meant_for = date.and_time(*time);
                    let meant = zone.instant(meant_for);
                    let replaced = taken.replaced.is_some_and(|replaced| replaced <= meant);
                    let before_taken = meant < taken.at;
                    if replaced || before_taken && taken.version > 1 {
                        continue;
                    }
                    let local = plainly_moved(moves, item, meant_for);
                    slots.push(Slot {
                        due: zone.instant(local),
                        local,
                        meant_for,
                        taken,
                        item,
                        stage,
                        before_taken,
                    });
                }
            }
        }
    }
    // At one instant it can be another date in another zone.
    let near = from - Days::new(2)..=until + Days::new(2);
    slots.retain(|slot| near.contains(&slot.local.date()));
    slots.sort_by_key(|slot| {
        let taken = Reverse(slot.taken.at);
        let item = slot.item.id.clone();
        (slot.due, slot.before_taken, slot.meant_for, taken, item)
    });
    let mut moments = HashSet::new();
    slots.retain(|slot| moments.insert((slot.item.id.clone(), slot.due)));
    slots.retain(|slot| from <= slot.local.date() && slot.local.date() <= until);
    let mut best: HashMap<_, (bool, Instant, Instant)> = HashMap::new();
    let rank = |slot: &Slot<'_>| (!slot.before_taken, slot.taken.at, slot.due);
    for slot in &slots {
        let best = best.entry(slot.id()).or_insert(rank(slot));
        if (best.0, best.1) < (rank(slot).0, rank(slot).1) {
            *best = rank(slot);
        }
    }
    slots.retain(|slot| best[&slot.id()] == rank(slot));
    slots
}

fn plainly_falls_on(days: Falls, date: NaiveDate, from: NaiveDate) -> bool {
    let day = (date - from).num_days();
    match days {
        Falls::Daily => true,
        Falls::Weekdays(set) => set.contains(date.weekday()),
        Falls::Every(every) => day % i64::from(every) == 0,
        Falls::Cycle { on, off } => day % i64::from(on + off) < i64::from(on),
    }
}

fn plainly_moved(moves: &Moves, item: &Item, meant_for: NaiveDateTime) -> NaiveDateTime {
    for (id, local) in &moves.once {
        let days = (local.date() - meant_for.date()).num_days().abs();
        if id.item == item.id && id.meant_for == meant_for && days <= FARTHEST_MOVE {
            return *local;
        }
    }
    let mut found: Option<&Following> = None;
    for following in &moves.following {
        let is_of_it = following.item == item.id && following.time == meant_for.time();
        let is_later = found.is_none_or(|found| found.from <= following.from);
        if is_of_it && following.from <= meant_for.date() && is_later {
            found = Some(following);
        }
    }
    found.map_or(meant_for, |found| meant_for.date().and_time(found.to))
}

/// Zones with gaps and folds of every kind, and when one of them was.
fn zone_and_start() -> impl Strategy<Value = (Zone, NaiveDate)> {
    let places = vec![
        ("Australia/Lord_Howe", "2026-03-28"),
        ("Africa/Casablanca", "2026-02-10"),
        ("Pacific/Apia", "2011-12-24"),
        ("Africa/Cairo", "2026-04-18"),
        ("Asia/Beirut", "2026-03-24"),
        ("America/Santiago", "2026-08-31"),
        ("America/Havana", "2026-10-28"),
        ("Atlantic/Azores", "2026-03-25"),
        ("Europe/London", "2026-10-20"),
        ("America/New_York", "2026-03-05"),
        ("Africa/Monrovia", "1972-01-02"),
        ("Asia/Kathmandu", "2026-01-01"),
        ("UTC", "2026-01-01"),
    ];
    proptest::sample::select(places)
        .prop_map(|(zone, start)| (Zone::named(zone).unwrap(), start.parse().unwrap()))
}

/// A course around a start: plans in this or that zone, one of them replaced, and moves of their slots.
fn course() -> impl Strategy<Value = (Course, NaiveDate)> {
    let days = proptest::sample::select(vec![
        Falls::Daily,
        Falls::Weekdays(
            [chrono::Weekday::Mon, chrono::Weekday::Sat]
                .into_iter()
                .collect(),
        ),
        Falls::Every(1),
        Falls::Every(7),
        Falls::Cycle { on: 2, off: 3 },
        Falls::Cycle { on: 1, off: 1 },
    ]);
    let begins = -30i64..10;
    let changes = proptest::collection::vec((begins, days), 3 * 3);
    let instants = proptest::collection::vec(-5_000i64..20_000, 2);
    let picks =
        proptest::collection::vec((any::<proptest::sample::Index>(), -4_000i64..4_000), 0..12);
    let following = proptest::collection::vec(
        (any::<proptest::sample::Index>(), -5i64..10, 0i64..1_440),
        0..4,
    );
    (
        plans(),
        zone_and_start(),
        changes,
        instants,
        picks,
        following,
    )
        .prop_map(
            |(mut plans, (zone, start), changes, mut instants, picks, following)| {
                instants.sort();
                let at = |minutes: i64| zone.start_of(start) + TimeDelta::minutes(minutes);
                let shift = start - "2026-03-20".parse::<NaiveDate>().unwrap();
                let mut changes = changes.into_iter();
                for (taken, instant) in plans.iter_mut().zip([0, 1, 1]) {
                    taken.at = at(instants[instant]) + TimeDelta::minutes(instant as i64);
                    taken.replaced = taken
                        .replaced
                        .map(|_| at(instants[1]) + TimeDelta::minutes(1));
                    for (item, (begins, days)) in taken.plan.items.iter_mut().zip(&mut changes) {
                        let shift = shift + TimeDelta::days(begins);
                        item.from += shift;
                        for stage in &mut item.stages {
                            stage.from += shift;
                            stage.days = days;
                        }
                    }
                }
                let none = Moves::default();
                let far = start + Days::new(24);
                let mut moves = Moves::default();
                let settings = Settings::default();
                let plan_zone = settings.plan_zone(&zone);
                let slots = plain_slots(&plans, &none, plan_zone, start, far);
                for (pick, minutes) in picks.into_iter().filter(|_| !slots.is_empty()) {
                    let slot = &slots[pick.index(slots.len())];
                    // To a full half hour, so that some meet.
                    let to = slot.meant_for + TimeDelta::minutes(minutes / 30 * 30);
                    moves.once.insert(slot.id(), to);
                }
                for (pick, from, to) in following.into_iter().filter(|_| !slots.is_empty()) {
                    let slot = &slots[pick.index(slots.len())];
                    moves.following.push(Following {
                        item: slot.item.id.clone(),
                        time: slot.meant_for.time(),
                        from: slot.meant_for.date() + TimeDelta::days(from),
                        to: NaiveTime::MIN + TimeDelta::minutes(to / 30 * 30),
                    });
                }
                (Course { plans, moves, zone }, start)
            },
        )
}

fn in_full(slots: &[Slot<'_>]) -> Vec<String> {
    let line = |slot: &Slot<'_>| {
        let (taken, before) = (slot.taken.at, slot.before_taken);
        let stage = slot.stage.from;
        format!(
            "{} {} {} {taken} {before} {stage}",
            slot.id(),
            slot.local,
            slot.due
        )
    };
    slots.iter().map(line).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn the_quick_way_finds_what_the_plain_one_does(
        (course, start) in course(),
        first in 0u64..20,
        days in prop_oneof![9 => 0u64..20, 1 => 300u64..800],
    ) {
        let from = start + Days::new(first);
        let until = from + Days::new(days);
        let Course { plans, moves, zone } = &course;
        let settings = Settings::default();
        let plan_zone = settings.plan_zone(zone);
        let quick = schedule::slots(plans, moves, plan_zone, from, until);
        let plain = plain_slots(plans, moves, plan_zone, from, until);
        prop_assert_eq!(in_full(&quick), in_full(&plain));
    }

    #[test]
    fn the_next_slot_is_the_first_that_the_whole_future_holds(
        (course, start) in course(),
        minutes in -20_000i64..40_000,
    ) {
        let Course { plans, moves, zone } = &course;
        let settings = Settings::default();
        let plan_zone = settings.plan_zone(zone);
        let after = zone.start_of(start) + TimeDelta::minutes(minutes);
        let next = schedule::next(plans, moves, plan_zone, after);
        let (from, until) = (start - Days::new(60), start + Days::new(120));
        let all = plain_slots(plans, moves, plan_zone, from, until);
        let first = all.into_iter().find(|slot| after < slot.due && !slot.before_taken);
        prop_assert_eq!(next.map(|slot| in_full(&[slot])), first.map(|slot| in_full(&[slot])));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_agenda_of_two_stretches_is_the_agendas_of_both(
        plans in plans(),
        zone in proptest::sample::select(vec!["Europe/London", "Africa/Cairo", "Pacific/Apia"]),
        first in 0u64..20, middle in 0u64..20, last in 0u64..20,
    ) {
        let zone = Zone::named(zone).unwrap();
        let settings = Settings::default();
        let plan_zone = settings.plan_zone(&zone);
        let day = |days| "2026-03-18".parse::<NaiveDate>().unwrap() + Days::new(days);
        let mut days = [first, middle, last];
        days.sort();
        let [first, middle, last] = days.map(day);
        let mut apart = ids(&schedule::slots(&plans, &Moves::default(), plan_zone, first, middle));
        apart.extend(ids(&schedule::slots(&plans, &Moves::default(), plan_zone, middle + Days::new(1), last)));
        let mut whole = ids(&schedule::slots(&plans, &Moves::default(), plan_zone, first, last));
        let distinct: HashSet<&String> = whole.iter().collect();
        prop_assert_eq!(distinct.len(), whole.len());
        // Plans in different zones interleave around midnight.
        if plans.iter().any(|taken| taken.plan.zone.is_some()) {
            apart.sort();
            whole.sort();
        }
        prop_assert_eq!(apart, whole);
    }

    #[test]
    fn each_id_and_each_moment_of_an_item_is_there_once_and_in_order(plans in plans()) {
        let zone = Zone::named("Europe/London").unwrap();
        let settings = Settings::default();
        let plan_zone = settings.plan_zone(&zone);
        let slots = schedule::slots(&plans, &Moves::default(), plan_zone, "2026-03-18".parse().unwrap(), "2026-04-10".parse().unwrap());
        prop_assert!(slots.is_sorted_by_key(|slot| slot.due));
        let distinct: HashSet<_> = slots.iter().map(Slot::id).collect();
        prop_assert_eq!(distinct.len(), slots.len());
        let moments: HashSet<_> = slots.iter().map(|slot| (&slot.item.id, slot.due)).collect();
        prop_assert_eq!(moments.len(), slots.len());
    }

    #[test]
    fn a_zone_whose_midnight_is_in_a_gap_loses_no_slot(
        zone in proptest::sample::select(vec!["Africa/Cairo", "Asia/Beirut", "America/Havana", "America/Asuncion", "Europe/London"]),
        from in "202[0-6]-0[1-9]-1[0-9]",
    ) {
        let plan = chin_tuck(&["00:00", "00:30", "12:00"], "").replace("2026-11-01", "2019-01-01");
        let plan = check_plan(plan.as_bytes()).plan.unwrap();
        let taken = [Taken { plan, version: 1, key: None, at: Instant::MIN_UTC, replaced: None }];
        let from: NaiveDate = from.parse().unwrap();
        let until = from + Days::new(364);
        let zone = Zone::named(zone).unwrap();
        let settings = Settings::default();
        let plan_zone = settings.plan_zone(&zone);
        let slots = schedule::slots(&taken, &Moves::default(), plan_zone, from, until);
        prop_assert_eq!(slots.len(), 3 * 365);
    }
}
