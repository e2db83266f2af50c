use std::collections::HashSet;

use afterhand_engine::check_plan;
use afterhand_engine::now::{Instant, Zone};
use afterhand_engine::plan::Taken;
use afterhand_engine::schedule::{self, Slot};
use chrono::{Days, NaiveDate};
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
    let plan = plan_file().prop_map(|text| check_plan(text.as_bytes()).unwrap().plan.unwrap());
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_agenda_of_two_stretches_is_the_agendas_of_both(
        plans in plans(),
        zone in proptest::sample::select(vec!["Europe/London", "Africa/Cairo", "Pacific/Apia"]),
        first in 0u64..20, middle in 0u64..20, last in 0u64..20,
    ) {
        let zone = Zone::named(zone).unwrap();
        let day = |days| "2026-03-18".parse::<NaiveDate>().unwrap() + Days::new(days);
        let mut days = [first, middle, last];
        days.sort();
        let [first, middle, last] = days.map(day);
        let mut apart = ids(&schedule::slots(&plans, &schedule::Moves::default(), &zone, first, middle));
        apart.extend(ids(&schedule::slots(&plans, &schedule::Moves::default(), &zone, middle + Days::new(1), last)));
        let mut whole = ids(&schedule::slots(&plans, &schedule::Moves::default(), &zone, first, last));
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
        let slots = schedule::slots(&plans, &schedule::Moves::default(), &zone, "2026-03-18".parse().unwrap(), "2026-04-10".parse().unwrap());
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
        let plan = check_plan(plan.as_bytes()).unwrap().plan.unwrap();
        let taken = [Taken { plan, version: 1, at: Instant::MIN_UTC, replaced: None }];
        let from: NaiveDate = from.parse().unwrap();
        let until = from + Days::new(364);
        let slots = schedule::slots(&taken, &schedule::Moves::default(), &Zone::named(zone).unwrap(), from, until);
        prop_assert_eq!(slots.len(), 3 * 365);
    }
}
