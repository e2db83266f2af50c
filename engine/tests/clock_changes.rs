//! Slots and reminders where clocks jump, days are missing and years are long. Each expected instant was
//! worked out from the zone's rules. Zones whose governments change their minds stand here with years
//! that are settled.

use afterhand_engine::check_plan;
use afterhand_engine::words::Words;

use crate::companion::{Companion, chin_tuck};

/// Someone in this zone, with a chin tuck at these times from the first day of the month on.
fn chin_tuck_in(zone: &str, month: &str, times: &[&str], more: &str) -> Companion {
    let plan = chin_tuck(times, more).replace("2026-11-01", &format!("{month}-01"));
    Companion::at(&format!("{month}-01T00:00[{zone}]"))
        .never_again()
        .plan(&plan)
}

/// What it was meant for, and when it falls due: `2026-03-29T01:30 2026-03-29T02:30:00+01:00`.
fn due(zone: &str, times: &[&str], from: &str, until: &str) -> Vec<String> {
    let companion = chin_tuck_in(zone, &from[..7], times, "");
    meant_and_due(&companion.agenda(from, until))
}

fn meant_and_due(agenda: &[String]) -> Vec<String> {
    let rest = |line: &String| line.strip_prefix("nk-chin-tuck@").unwrap().to_owned();
    agenda.iter().map(rest).collect()
}

#[test]
fn london_loses_an_hour_in_march_and_has_one_twice_in_october() {
    let times = ["00:59", "01:00", "01:59", "02:00", "08:30"];
    let london = |from, until| due("Europe/London", &times, from, until);
    // 02:00 is what 01:00 has become.
    assert_eq!(
        london("2026-03-29", "2026-03-29"),
        [
            "2026-03-29T00:59 2026-03-29T00:59:00+00:00",
            "2026-03-29T01:00 2026-03-29T02:00:00+01:00",
            "2026-03-29T01:59 2026-03-29T02:59:00+01:00",
            "2026-03-29T08:30 2026-03-29T08:30:00+01:00",
        ]
    );
    assert_eq!(
        london("2026-10-25", "2026-10-25"),
        [
            "2026-10-25T00:59 2026-10-25T00:59:00+01:00",
            "2026-10-25T01:00 2026-10-25T01:00:00+01:00",
            "2026-10-25T01:59 2026-10-25T01:59:00+01:00",
            "2026-10-25T02:00 2026-10-25T02:00:00+00:00",
            "2026-10-25T08:30 2026-10-25T08:30:00+00:00",
        ]
    );
}

#[test]
fn new_york_changes_at_two() {
    let times = ["01:30", "02:00", "02:30", "03:00", "08:30"];
    let new_york = |from, until| due("America/New_York", &times, from, until);
    assert_eq!(
        new_york("2026-03-08", "2026-03-08"),
        [
            "2026-03-08T01:30 2026-03-08T01:30:00-05:00",
            "2026-03-08T02:00 2026-03-08T03:00:00-04:00",
            "2026-03-08T02:30 2026-03-08T03:30:00-04:00",
            "2026-03-08T08:30 2026-03-08T08:30:00-04:00",
        ]
    );
    assert_eq!(
        new_york("2026-11-01", "2026-11-01"),
        [
            "2026-11-01T01:30 2026-11-01T01:30:00-04:00",
            "2026-11-01T02:00 2026-11-01T02:00:00-05:00",
            "2026-11-01T02:30 2026-11-01T02:30:00-05:00",
            "2026-11-01T03:00 2026-11-01T03:00:00-05:00",
            "2026-11-01T08:30 2026-11-01T08:30:00-05:00",
        ]
    );
}

#[test]
fn lord_howe_changes_by_half_an_hour() {
    let times = ["01:29", "01:45", "02:00", "02:15", "02:45"];
    let lord_howe = |from, until| due("Australia/Lord_Howe", &times, from, until);
    assert_eq!(
        lord_howe("2026-04-05", "2026-04-05"),
        [
            "2026-04-05T01:29 2026-04-05T01:29:00+11:00",
            "2026-04-05T01:45 2026-04-05T01:45:00+11:00",
            "2026-04-05T02:00 2026-04-05T02:00:00+10:30",
            "2026-04-05T02:15 2026-04-05T02:15:00+10:30",
            "2026-04-05T02:45 2026-04-05T02:45:00+10:30",
        ]
    );
    assert_eq!(
        lord_howe("2026-10-04", "2026-10-04"),
        [
            "2026-10-04T01:29 2026-10-04T01:29:00+10:30",
            "2026-10-04T01:45 2026-10-04T01:45:00+10:30",
            "2026-10-04T02:00 2026-10-04T02:30:00+11:00",
            "2026-10-04T02:15 2026-10-04T02:45:00+11:00",
        ]
    );
}

#[test]
fn casablanca_goes_back_for_ramadan_and_forward_after_it() {
    let times = ["01:30", "02:30", "08:30"];
    let casablanca = |from, until| due("Africa/Casablanca", &times, from, until);
    assert_eq!(
        casablanca("2026-02-14", "2026-02-15"),
        [
            "2026-02-14T01:30 2026-02-14T01:30:00+01:00",
            "2026-02-14T02:30 2026-02-14T02:30:00+01:00",
            "2026-02-14T08:30 2026-02-14T08:30:00+01:00",
            "2026-02-15T01:30 2026-02-15T01:30:00+01:00",
            "2026-02-15T02:30 2026-02-15T02:30:00+01:00",
            "2026-02-15T08:30 2026-02-15T08:30:00+00:00",
        ]
    );
    assert_eq!(
        casablanca("2026-03-21", "2026-03-22"),
        [
            "2026-03-21T01:30 2026-03-21T01:30:00+00:00",
            "2026-03-21T02:30 2026-03-21T02:30:00+00:00",
            "2026-03-21T08:30 2026-03-21T08:30:00+00:00",
            "2026-03-22T01:30 2026-03-22T01:30:00+00:00",
            "2026-03-22T02:30 2026-03-22T03:30:00+01:00",
            "2026-03-22T08:30 2026-03-22T08:30:00+01:00",
        ]
    );
}

#[test]
fn rules_that_are_younger_than_most_computers_count() {
    let winter = |zone, day| due(zone, &["08:30"], day, day);
    assert_eq!(
        winter("America/Vancouver", "2026-12-01"),
        ["2026-12-01T08:30 2026-12-01T08:30:00-07:00"]
    );
    assert_eq!(
        winter("America/Winnipeg", "2026-12-01"),
        ["2026-12-01T08:30 2026-12-01T08:30:00-05:00"]
    );
    assert_eq!(
        winter("Africa/Casablanca", "2026-12-01"),
        ["2026-12-01T08:30 2026-12-01T08:30:00+00:00"]
    );
}

#[test]
fn cairos_midnight_is_skipped_in_april_and_the_hour_before_it_is_doubled_in_october() {
    let times = ["00:00", "00:30", "23:30"];
    let cairo = |from, until| due("Africa/Cairo", &times, from, until);
    assert_eq!(
        cairo("2025-04-24", "2025-04-25"),
        [
            "2025-04-24T00:00 2025-04-24T00:00:00+02:00",
            "2025-04-24T00:30 2025-04-24T00:30:00+02:00",
            "2025-04-24T23:30 2025-04-24T23:30:00+02:00",
            "2025-04-25T00:00 2025-04-25T01:00:00+03:00",
            "2025-04-25T00:30 2025-04-25T01:30:00+03:00",
            "2025-04-25T23:30 2025-04-25T23:30:00+03:00",
        ]
    );
    assert_eq!(
        cairo("2025-10-30", "2025-10-31"),
        [
            "2025-10-30T00:00 2025-10-30T00:00:00+03:00",
            "2025-10-30T00:30 2025-10-30T00:30:00+03:00",
            "2025-10-30T23:30 2025-10-30T23:30:00+03:00",
            "2025-10-31T00:00 2025-10-31T00:00:00+02:00",
            "2025-10-31T00:30 2025-10-31T00:30:00+02:00",
            "2025-10-31T23:30 2025-10-31T23:30:00+02:00",
        ]
    );
}

#[test]
fn beiruts_midnight_is_skipped_in_march_and_the_hour_before_it_is_doubled_in_october() {
    let times = ["00:00", "00:30", "23:30"];
    let beirut = |from, until| due("Asia/Beirut", &times, from, until);
    assert_eq!(
        beirut("2025-03-29", "2025-03-30"),
        [
            "2025-03-29T00:00 2025-03-29T00:00:00+02:00",
            "2025-03-29T00:30 2025-03-29T00:30:00+02:00",
            "2025-03-29T23:30 2025-03-29T23:30:00+02:00",
            "2025-03-30T00:00 2025-03-30T01:00:00+03:00",
            "2025-03-30T00:30 2025-03-30T01:30:00+03:00",
            "2025-03-30T23:30 2025-03-30T23:30:00+03:00",
        ]
    );
    assert_eq!(
        beirut("2025-10-25", "2025-10-26"),
        [
            "2025-10-25T00:00 2025-10-25T00:00:00+03:00",
            "2025-10-25T00:30 2025-10-25T00:30:00+03:00",
            "2025-10-25T23:30 2025-10-25T23:30:00+03:00",
            "2025-10-26T00:00 2025-10-26T00:00:00+02:00",
            "2025-10-26T00:30 2025-10-26T00:30:00+02:00",
            "2025-10-26T23:30 2025-10-26T23:30:00+02:00",
        ]
    );
}

#[test]
fn santiagos_midnight_is_skipped_in_september_and_the_hour_before_it_is_doubled_in_april() {
    let times = ["00:00", "00:30", "23:30"];
    let santiago = |from, until| due("America/Santiago", &times, from, until);
    assert_eq!(
        santiago("2025-04-05", "2025-04-06"),
        [
            "2025-04-05T00:00 2025-04-05T00:00:00-03:00",
            "2025-04-05T00:30 2025-04-05T00:30:00-03:00",
            "2025-04-05T23:30 2025-04-05T23:30:00-03:00",
            "2025-04-06T00:00 2025-04-06T00:00:00-04:00",
            "2025-04-06T00:30 2025-04-06T00:30:00-04:00",
            "2025-04-06T23:30 2025-04-06T23:30:00-04:00",
        ]
    );
    assert_eq!(
        santiago("2025-09-06", "2025-09-07"),
        [
            "2025-09-06T00:00 2025-09-06T00:00:00-04:00",
            "2025-09-06T00:30 2025-09-06T00:30:00-04:00",
            "2025-09-06T23:30 2025-09-06T23:30:00-04:00",
            "2025-09-07T00:00 2025-09-07T01:00:00-03:00",
            "2025-09-07T00:30 2025-09-07T01:30:00-03:00",
            "2025-09-07T23:30 2025-09-07T23:30:00-03:00",
        ]
    );
}

#[test]
fn havanas_midnight_is_skipped_in_march_and_comes_twice_in_november() {
    let times = ["00:00", "00:30", "23:30"];
    let havana = |from, until| due("America/Havana", &times, from, until);
    assert_eq!(
        havana("2025-03-08", "2025-03-09"),
        [
            "2025-03-08T00:00 2025-03-08T00:00:00-05:00",
            "2025-03-08T00:30 2025-03-08T00:30:00-05:00",
            "2025-03-08T23:30 2025-03-08T23:30:00-05:00",
            "2025-03-09T00:00 2025-03-09T01:00:00-04:00",
            "2025-03-09T00:30 2025-03-09T01:30:00-04:00",
            "2025-03-09T23:30 2025-03-09T23:30:00-04:00",
        ]
    );
    assert_eq!(
        havana("2025-11-01", "2025-11-02"),
        [
            "2025-11-01T00:00 2025-11-01T00:00:00-04:00",
            "2025-11-01T00:30 2025-11-01T00:30:00-04:00",
            "2025-11-01T23:30 2025-11-01T23:30:00-04:00",
            "2025-11-02T00:00 2025-11-02T00:00:00-04:00",
            "2025-11-02T00:30 2025-11-02T00:30:00-04:00",
            "2025-11-02T23:30 2025-11-02T23:30:00-05:00",
        ]
    );
}

#[test]
fn the_azores_midnight_is_skipped_in_march_and_comes_twice_in_october() {
    let times = ["00:00", "00:30", "23:30"];
    let azores = |from, until| due("Atlantic/Azores", &times, from, until);
    assert_eq!(
        azores("2025-03-29", "2025-03-30"),
        [
            "2025-03-29T00:00 2025-03-29T00:00:00-01:00",
            "2025-03-29T00:30 2025-03-29T00:30:00-01:00",
            "2025-03-29T23:30 2025-03-29T23:30:00-01:00",
            "2025-03-30T00:00 2025-03-30T01:00:00+00:00",
            "2025-03-30T00:30 2025-03-30T01:30:00+00:00",
            "2025-03-30T23:30 2025-03-30T23:30:00+00:00",
        ]
    );
    assert_eq!(
        azores("2025-10-25", "2025-10-26"),
        [
            "2025-10-25T00:00 2025-10-25T00:00:00+00:00",
            "2025-10-25T00:30 2025-10-25T00:30:00+00:00",
            "2025-10-25T23:30 2025-10-25T23:30:00+00:00",
            "2025-10-26T00:00 2025-10-26T00:00:00+00:00",
            "2025-10-26T00:30 2025-10-26T00:30:00+00:00",
            "2025-10-26T23:30 2025-10-26T23:30:00-01:00",
        ]
    );
}

#[test]
fn in_nuuk_a_time_before_midnight_meets_one_after_it() {
    let nuuk = |from, until| due("America/Nuuk", &["00:30", "23:30"], from, until);
    let met = "2025-03-29T23:30 2025-03-30T00:30:00-01:00";
    assert_eq!(
        nuuk("2025-03-29", "2025-03-30"),
        [
            "2025-03-29T00:30 2025-03-29T00:30:00-02:00",
            met,
            "2025-03-30T23:30 2025-03-30T23:30:00-01:00",
        ]
    );
    // Whichever day is asked for, the slot is the earlier day's.
    assert_eq!(nuuk("2025-03-29", "2025-03-29")[1..], [met]);
    assert_eq!(
        nuuk("2025-03-30", "2025-03-30"),
        ["2025-03-30T23:30 2025-03-30T23:30:00-01:00"]
    );
}

/// Samoa went to bed on Thursday the 29th and rose on Saturday the 31st. Read with the offset before the
/// gap, the Friday's times are the Saturday's.
#[test]
fn the_day_that_apia_left_out_falls_on_the_next_and_counts_once() {
    let times = ["00:00", "08:30", "23:59"];
    let apia = |from, until| due("Pacific/Apia", &times, from, until);
    assert_eq!(
        apia("2011-12-29", "2012-01-01"),
        [
            "2011-12-29T00:00 2011-12-29T00:00:00-10:00",
            "2011-12-29T08:30 2011-12-29T08:30:00-10:00",
            "2011-12-29T23:59 2011-12-29T23:59:00-10:00",
            "2011-12-30T00:00 2011-12-31T00:00:00+14:00",
            "2011-12-30T08:30 2011-12-31T08:30:00+14:00",
            "2011-12-30T23:59 2011-12-31T23:59:00+14:00",
            "2012-01-01T00:00 2012-01-01T00:00:00+14:00",
            "2012-01-01T08:30 2012-01-01T08:30:00+14:00",
            "2012-01-01T23:59 2012-01-01T23:59:00+14:00",
        ]
    );
    assert_eq!(apia("2011-12-31", "2011-12-31"), [""; 0]);
}

#[test]
fn what_was_for_one_of_apias_two_days_alone_keeps_its_own_date() {
    let on = |days: &str| {
        let days = format!("days = {days}");
        let companion = chin_tuck_in("Pacific/Apia", "2011-12", &["08:30"], &days);
        meant_and_due(&companion.agenda("2011-12-29", "2012-01-01"))
    };
    assert_eq!(
        on("[\"fri\"]"),
        ["2011-12-30T08:30 2011-12-31T08:30:00+14:00"]
    );
    assert_eq!(
        on("[\"sat\"]"),
        ["2011-12-31T08:30 2011-12-31T08:30:00+14:00"]
    );
    // The 1st, 3rd, … 29th and 31st: the calendar is what cycles count in.
    assert_eq!(
        on("{ every = 2 }"),
        [
            "2011-12-29T08:30 2011-12-29T08:30:00-10:00",
            "2011-12-31T08:30 2011-12-31T08:30:00+14:00",
        ]
    );
}

/// The days on which a chin tuck with these lines falls around the end of February.
fn around_leap_day(year: &str, lines: &str) -> Vec<String> {
    let month = format!("{year}-02");
    let companion = chin_tuck_in("Europe/London", &month, &["08:30"], lines);
    let agenda = companion.agenda(&format!("{month}-26"), &format!("{year}-03-03"));
    let day = |line: String| line[5..10].to_owned();
    meant_and_due(&agenda).into_iter().map(day).collect()
}

#[test]
fn the_29th_of_february_is_a_day_like_any_other() {
    let leap = |lines| around_leap_day("2028", lines);
    assert_eq!(
        leap("days = { every = 1 }"),
        [
            "02-26", "02-27", "02-28", "02-29", "03-01", "03-02", "03-03"
        ]
    );
    assert_eq!(leap("days = [\"tue\", \"wed\"]"), ["02-29", "03-01"]);
    assert_eq!(
        leap("from = 2028-02-27\ndays = { every = 2 }"),
        ["02-27", "02-29", "03-02"]
    );
    assert_eq!(
        leap("from = 2028-02-26\ndays = { on = 2, off = 2 }"),
        ["02-26", "02-27", "03-01", "03-02"]
    );
    assert_eq!(
        leap("from = 2028-02-28\nuntil = 2028-02-29"),
        ["02-28", "02-29"]
    );
    assert_eq!(
        around_leap_day("2027", "from = 2027-02-27\ndays = { every = 2 }"),
        ["02-27", "03-01", "03-03"]
    );
}

#[test]
fn every_365_days_is_not_every_year() {
    let companion = chin_tuck_in(
        "Europe/London",
        "2028-02",
        &["08:30"],
        "from = 2028-02-29\ndays = { every = 365 }",
    );
    assert_eq!(
        meant_and_due(&companion.agenda("2028-02-01", "2033-12-31")),
        [
            "2028-02-29T08:30 2028-02-29T08:30:00+00:00",
            "2029-02-28T08:30 2029-02-28T08:30:00+00:00",
            "2030-02-28T08:30 2030-02-28T08:30:00+00:00",
            "2031-02-28T08:30 2031-02-28T08:30:00+00:00",
            "2032-02-28T08:30 2032-02-28T08:30:00+00:00",
            "2033-02-27T08:30 2033-02-27T08:30:00+00:00",
        ]
    );
}

#[test]
fn a_slot_in_the_spring_gap_waits_for_the_end_of_the_quiet_hours() {
    let companion =
        chin_tuck_in("Europe/London", "2026-03", &["01:30"], "").when("2026-03-29T00:59");
    assert_eq!(
        companion.screen(),
        (Vec::new(), "2026-03-29T07:00:00+01:00".to_owned())
    );
    let companion = companion.when("2026-03-29T06:59");
    assert_eq!(
        companion.screen(),
        (Vec::new(), "2026-03-29T07:00:00+01:00".to_owned())
    );
    let companion = companion.when("2026-03-29T07:00");
    assert_eq!(
        companion.screen(),
        (
            vec!["nk-chin-tuck@2026-03-29T01:30".to_owned()],
            "2026-03-29T11:00:00+01:00".to_owned()
        )
    );
}

/// When the window of a chin tuck that is due at this time closes.
fn closes(zone: &str, meant_for: &str) -> String {
    let (date, time) = meant_for.split_once('T').unwrap();
    let companion = chin_tuck_in(zone, &date[..7], &[time], "").when(meant_for);
    let (open, again) = companion.screen();
    assert_eq!(open, [format!("nk-chin-tuck@{meant_for}")]);
    again
}

#[test]
fn four_hours_to_answer_are_four_hours_also_when_the_clock_changes_in_them() {
    assert_eq!(
        closes("Europe/London", "2026-03-28T21:59"),
        "2026-03-29T02:59:00+01:00"
    );
    assert_eq!(
        closes("Europe/London", "2026-10-24T21:59"),
        "2026-10-25T01:59:00+01:00"
    );
    assert_eq!(
        closes("Africa/Cairo", "2025-04-24T21:30"),
        "2025-04-25T02:30:00+03:00"
    );
    assert_eq!(
        closes("Africa/Cairo", "2025-10-30T21:30"),
        "2025-10-31T00:30:00+02:00"
    );
    assert_eq!(
        closes("America/Havana", "2025-11-01T21:30"),
        "2025-11-02T00:30:00-05:00"
    );
    assert_eq!(
        closes("Australia/Lord_Howe", "2026-10-03T21:59"),
        "2026-10-04T01:59:00+10:30"
    );
}

#[test]
fn a_window_that_the_autumn_night_lengthens_still_closes_at_the_next_slot() {
    let companion =
        chin_tuck_in("Africa/Cairo", "2025-10", &["20:00", "21:45"], "").when("2025-10-30T20:00");
    assert_eq!(companion.screen().1, "2025-10-30T21:45:00+03:00");
    let companion = companion.when("2025-10-30T21:45");
    assert_eq!(companion.screen().1, "2025-10-31T00:45:00+02:00");
}

#[test]
fn a_zone_that_nobody_knows_is_a_fault_at_its_place() {
    let plan = chin_tuck(&["08:30"], "").replace(
        "title = \"Plan\"",
        "title = \"Plan\"\n  zone = \"Europe/Atlantis\"",
    );
    let check = check_plan(plan.as_bytes());
    assert!(check.plan.is_none());
    assert_eq!(
        Words::english().findings_with_places("plan.toml", &check),
        [
            "plan.toml:4:10: There is no time zone “Europe/Atlantis”. A name such as \"Europe/London\" belongs here."
        ]
    );
}
