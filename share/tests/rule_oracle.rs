//! Our spelling out of rules beside another's. In UTC, without gaps, both must say the same.

use chrono::{Days, NaiveDateTime};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rrule::RRuleSet;

use crate::reading::{day, event_of, read_between};

fn list<T: ToString>(values: &[T]) -> String {
    values
        .iter()
        .map(T::to_string)
        .collect::<Vec<_>>()
        .join(",")
}

fn maybe(part: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), part]
}

fn by_day(of: &'static [&'static str]) -> impl Strategy<Value = String> {
    maybe(subsequence(of, 1..=of.len()).prop_map(|days| format!(";BYDAY={}", list(&days))))
}

fn by_month() -> impl Strategy<Value = String> {
    let months: Vec<u8> = (1..=12).collect();
    maybe(subsequence(months, 1..6).prop_map(|months| format!(";BYMONTH={}", list(&months))))
}

fn by_month_day() -> impl Strategy<Value = String> {
    let days: Vec<i8> = (-31..=31).filter(|&day| day != 0).collect();
    maybe(subsequence(days, 1..12).prop_map(|days| format!(";BYMONTHDAY={}", list(&days))))
}

fn rule() -> impl Strategy<Value = String> {
    const DAYS: &[&str] = &["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    const NTH: &[&str] = &["1MO", "-1MO", "2TU", "3WE", "-2TH", "5FR", "-4SA", "SU"];
    let daily = (by_day(DAYS), by_month(), by_month_day())
        .prop_map(|(days, months, month_days)| format!("DAILY{days}{months}{month_days}"));
    let weekly = (by_day(DAYS), by_month(), select(DAYS))
        .prop_map(|(days, months, first)| format!("WEEKLY{days}{months};WKST={first}"));
    let position = maybe(
        select(&[";BYSETPOS=1", ";BYSETPOS=-1", ";BYSETPOS=2,-2"][..]).prop_map(str::to_owned),
    );
    let monthly = (
        prop_oneof![by_day(DAYS), by_day(NTH)],
        by_month(),
        by_month_day(),
        position,
    )
        .prop_map(|(days, months, month_days, position)| {
            // A position needs something else to be a position in.
            let is_alone = days.is_empty() && month_days.is_empty();
            let position = if is_alone { "" } else { position.as_str() };
            format!("MONTHLY{days}{months}{month_days}{position}")
        });
    let yearly = (
        prop_oneof![by_day(DAYS), by_day(NTH)],
        by_month(),
        by_month_day(),
    )
        .prop_map(|(days, months, month_days)| format!("YEARLY{days}{months}{month_days}"));
    let times = maybe(Just(";BYHOUR=8,15;BYMINUTE=0,45".to_owned()));
    (prop_oneof![daily, weekly, monthly, yearly], 1u8..6, times)
        .prop_map(|(rule, interval, times)| format!("FREQ={rule};INTERVAL={interval}{times}"))
}

fn end() -> impl Strategy<Value = String> {
    maybe(prop_oneof![
        (1u32..300).prop_map(|count| format!(";COUNT={count}")),
        (2026..2032).prop_map(|year: i32| format!(";UNTIL={year}0615T150000Z")),
    ])
}

/// Others' occurrences of a rule without an end.
fn theirs(start: NaiveDateTime, rule: &str) -> impl Iterator<Item = NaiveDateTime> {
    let start = start.format("%Y%m%dT%H%M%SZ");
    let set: RRuleSet = format!("DTSTART:{start}\nRRULE:{rule}").parse().unwrap();
    set.into_iter().map(|moment| moment.naive_utc())
}

proptest! {
    #[test]
    fn rules_are_spelled_out_as_others_spell_them_out(
        rule in rule(),
        end in end(),
        start_after in 0u64..1100,
        days in 1u64..1500,
    ) {
        let earliest = (day("2023-01-01") + Days::new(start_after)).and_hms_opt(15, 0, 0).unwrap();
        // Where the start is none of the rule's occurrences, RFC 5545 leaves open what follows.
        let start = theirs(earliest, &rule).next();
        let Some(start) = start.filter(|start| start.date() < day("2026-06-01")) else {
            return Err(TestCaseError::reject("there is no such day in these years"));
        };
        let rule = rule + &end;
        let from = day("2026-03-01");
        let until = from + Days::new(days);
        let theirs: Vec<NaiveDateTime> = theirs(start, &rule)
            .skip_while(|moment| moment.date() < from)
            .take_while(|moment| moment.date() <= until)
            .take(200)
            .collect();
        let start = start.format("%Y%m%dT%H%M%SZ");
        let event = event_of(&format!("UID:1\nDTSTART:{start}\nRRULE:{rule}"));
        let ours = read_between(&event, &from.to_string(), &until.to_string());
        let ours: Vec<NaiveDateTime> = ours.events.iter().map(|event| event.starts).collect();
        prop_assert_eq!(ours, theirs);
    }
}
