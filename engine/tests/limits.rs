//! How many sessions there may be: rolling days, local dates, whose number counts, and the next date.

use afterhand_engine::aftercare::Basis;
use afterhand_engine::content::Content;
use afterhand_engine::now::Zone;
use afterhand_engine::person::Settings;
use afterhand_engine::session::{Limit, Limits, Warning, standing};
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;

use crate::companion::sessions::{course, treatment};
use crate::companion::{Companion, chin_tuck};

fn at_ten() -> Companion {
    Companion::at("2026-11-24T10:00[Europe/London]")
}

#[test]
fn a_session_counts_for_seven_days_and_for_three_hundred_and_sixty_five() {
    let person = at_ten().session("09:00", "neck", "soft");
    assert_eq!(
        person.limits(),
        "1 of 2 in 7 days, 1 of 15 in 365, next 2026-11-26"
    );
    let person = person.when("2026-11-30T23:59");
    assert_eq!(
        person.limits(),
        "1 of 2 in 7 days, 1 of 15 in 365, next 2026-11-30"
    );
    let person = person.when("2026-12-01T00:00");
    assert_eq!(
        person.limits(),
        "0 of 2 in 7 days, 1 of 15 in 365, next 2026-12-01"
    );
    let person = person.when("2027-11-23T23:59");
    assert_eq!(
        person.limits(),
        "0 of 2 in 7 days, 1 of 15 in 365, next 2027-11-23"
    );
    let person = person.when("2027-11-24T00:00");
    assert_eq!(
        person.limits(),
        "0 of 2 in 7 days, 0 of 15 in 365, next 2027-11-24"
    );
}

#[test]
fn the_third_in_a_week_waits_until_the_first_is_seven_days_back() {
    let person = at_ten()
        .session("2026-11-20T09:00", "neck", "soft")
        .session("2026-11-22T09:00", "neck", "soft");
    // 20 November counts up to 26 November.
    assert_eq!(person.next_allowed(), "2026-11-27");
    assert_eq!(
        person.verdict("next session"),
        "AR-12 until 2026-11-27T00:00:00+00:00 (article)"
    );
    assert_eq!(
        person.when("2026-11-27T08:00").verdict("next session"),
        "free"
    );
}

#[test]
fn too_soon_is_our_own_number_and_too_many_is_the_articles() {
    let person = at_ten().session("09:00", "neck", "soft");
    assert_eq!(
        person.verdict("next session"),
        "AR-12 until 2026-11-26T00:00:00+00:00 (app_default)"
    );
    let person = (1..=15).fold(at_ten(), |person, week| {
        let date = person.now.today() - TimeDelta::days(20 * week);
        person.session(&format!("{date}T09:00"), "neck", "soft")
    });
    assert_eq!(
        person.limits(),
        "0 of 2 in 7 days, 15 of 15 in 365, next 2027-01-28"
    );
    assert_eq!(
        person.verdict("next session"),
        "AR-13 until 2027-01-28T00:00:00+00:00 (article)"
    );
    assert_eq!(
        person.can("next session").text,
        "The next date within the limits is 28 January."
    );
}

#[test]
fn two_sessions_on_one_day_count_twice_and_are_told() {
    let person = at_ten()
        .session("08:00", "neck", "soft")
        .session("09:30", "hip", "soft");
    assert_eq!(
        person.limits(),
        "2 of 2 in 7 days, 2 of 15 in 365, next 2026-12-01"
    );
    assert_eq!(
        person.warnings(),
        [
            "Two sessions on 24 November. A full day between two sessions is our default; your clinic may say otherwise."
        ]
    );
}

#[test]
fn a_session_belongs_to_the_date_where_the_person_was() {
    // In the evening in New York it is the next day in London already.
    let mut person =
        Companion::at("2026-11-24T21:00[America/New_York]").session("20:30", "neck", "soft");
    assert_eq!(person.next_allowed(), "2026-11-26");
    person.now.zone = Zone::named("Europe/London").unwrap();
    assert_eq!(person.now.today().to_string(), "2026-11-25");
    assert_eq!(
        person.limits(),
        "1 of 2 in 7 days, 1 of 15 in 365, next 2026-11-26"
    );
    // Seen from the far east two days have begun since.
    person.now.zone = Zone::named("Pacific/Kiritimati").unwrap();
    person.now.instant += TimeDelta::hours(9);
    assert_eq!(person.now.today().to_string(), "2026-11-26");
    assert_eq!(person.next_allowed(), "2026-11-26");
}

#[test]
fn an_appointment_counts_for_the_date_it_is_meant_for() {
    let plan = chin_tuck(&["08:30"], "[[appointment]]\nat = 2026-11-25T08:00:00").replace(
        "id = \"plan\"",
        "id = \"plan\"\nzone = \"Pacific/Auckland\"",
    );
    let person = at_ten().plan(&plan);
    // In Auckland it is Wednesday, though it is still Tuesday evening here.
    assert_eq!(
        person.appointments(),
        ["plan:plan@2026-11-25T08:00 2026-11-24T19:00:00+00:00"]
    );
    assert_eq!(person.next_allowed(), "2026-11-27");
}

#[test]
fn the_next_date_minds_what_is_booked_before_and_after_it() {
    let person = at_ten().books("2026-11-26T15:00").books("2026-11-29T15:00");
    // Today has a full day between; a third in the week of the two would be one too many.
    assert_eq!(person.next_allowed(), "2026-12-03");
    let person = at_ten().books("2026-11-26T15:00");
    assert_eq!(person.next_allowed(), "2026-11-24");
    let person = at_ten().books("2026-11-25T15:00");
    assert_eq!(person.next_allowed(), "2026-11-27");
}

#[test]
fn a_year_that_ends_with_a_booked_session_counts_too() {
    let mut limits = article();
    limits.per_year.value = 3;
    let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
    let others = [day("2026-02-01"), day("2026-06-01"), day("2027-01-15")];
    // One on 1 December makes four in the year that ends with the one that is booked.
    assert_eq!(
        limits.against(day("2026-12-01"), &others),
        [Warning::Year { count: 4, most: 3 }]
    );
    // As soon as the first is a year behind the booked one there is room.
    assert_eq!(
        limits.next_allowed(day("2026-12-01"), &others),
        day("2027-02-01")
    );
}

#[test]
fn booking_the_sixteenth_of_a_year_says_so_and_books_it() {
    let person = (1..=15).fold(at_ten(), |person, week| {
        let date = person.now.today() + TimeDelta::days(8 * week);
        person.books(&format!("{date}T15:00"))
    });
    assert_eq!(person.warnings(), [""; 0]);
    let acted = person.book("2027-04-01T15:00").unwrap();
    assert_eq!(
        acted.remarks,
        [
            "16 sessions in 365 days, and the limit here is 15. Ask your clinician whether to go on; nothing is locked."
        ]
    );
    assert_eq!(person.appointments().len(), 16);
}

#[test]
fn what_is_called_off_counts_no_more() {
    let person = at_ten().books("2026-11-25T15:00");
    assert_eq!(person.next_allowed(), "2026-11-27");
    let person = person.calls_off("1");
    assert_eq!(person.next_allowed(), "2026-11-24");
    assert_eq!(person.undo().next_allowed(), "2026-11-27");
}

#[test]
fn a_booked_session_that_was_had_counts_once() {
    let person = at_ten()
        .books("2026-11-24T10:30")
        .when("11:00")
        .session("10:55", "neck", "soft");
    assert_eq!(
        person.limits(),
        "1 of 2 in 7 days, 1 of 15 in 365, next 2026-11-26"
    );
    // One that nobody has logged counts no more once it is over.
    let person = at_ten().books("2026-11-24T10:30").when("11:00");
    assert_eq!(
        person.limits(),
        "0 of 2 in 7 days, 0 of 15 in 365, next 2026-11-24"
    );
    assert_eq!(person.sessions_page().unlogged.len(), 1);
}

/// The text, its badge and who changed what, of each limit.
fn lines(person: &Companion) -> Vec<String> {
    let lines = person.sessions_page().limits.lines.into_iter();
    lines
        .map(|line| {
            let changed = line
                .changed
                .map_or(String::new(), |text| format!(" {text}"));
            format!("{} ({}).{changed}", line.text, line.badge.label)
        })
        .collect()
}

#[test]
fn who_changed_a_limit_and_when_stands_beside_the_original() {
    let person = at_ten();
    assert_eq!(
        lines(&person),
        [
            "0 of at most 2 sessions in the last 7 days (Article rule).",
            "At least 1 full day between two sessions (Our default).",
            "0 of at most 15 sessions in the last 365 days (Article rule).",
        ]
    );
    let plan = chin_tuck(
        &["08:30"],
        "[course]\nsessions = 8\nper_week = 3\ndays_between = 2\nper_year = 30",
    );
    let person = person.plan(&plan);
    assert_eq!(
        lines(&person),
        [
            "0 of at most 3 sessions in the last 7 days (Clinic rule). Changed by the plan “Plan”, taken on 24 November 2026. The article says 2.",
            "At least 2 full days between two sessions (Clinic rule). Changed by the plan “Plan”, taken on 24 November 2026. Our default is 1.",
            "0 of at most 30 sessions in the last 365 days (Clinic rule). Changed by the plan “Plan”, taken on 24 November 2026. The article says 15.",
        ]
    );
    // What the person chooses counts before the plan.
    let person = person
        .when("2026-11-25T09:00")
        .chooses("sessions-per-week", "1")
        .chooses("days-between", "0 clinician")
        .chooses("sessions-per-year", "20");
    assert_eq!(
        lines(&person),
        [
            "0 of at most 1 sessions in the last 7 days (Our default). Changed by you on 25 November 2026. The article says 2.",
            "No full day between two sessions is asked for (Clinic rule). Changed by you on 25 November 2026, as your clinician set it. Our default is 1.",
            "0 of at most 20 sessions in the last 365 days (Our default). Changed by you on 25 November 2026. The article says 15.",
        ]
    );
    let person = person
        .chooses("sessions-per-week", "off")
        .chooses("sessions-per-year", "off");
    assert!(lines(&person)[0].contains("Changed by the plan “Plan”"));
}

#[test]
fn of_two_plans_the_one_taken_last_sets_the_limits() {
    let plan = |id: &str, per_week: u8| {
        chin_tuck(
            &["08:30"],
            &format!("[course]\nsessions = 8\nper_week = {per_week}"),
        )
        .replace("\"plan\"", &format!("\"{id}\""))
        .replace(
            "nk-chin-tuck",
            if id == "first" {
                "nk-chin-tuck"
            } else {
                "nk-rotation"
            },
        )
    };
    let person = at_ten()
        .plan(&plan("first", 4))
        .when("10:05")
        .plan(&plan("second", 1));
    assert!(person.limits().starts_with("0 of 1 in 7 days"));
    assert!(person.undo().limits().starts_with("0 of 4 in 7 days"));
}

#[test]
fn the_limits_of_sessions_are_asked_back_nowhere_and_lock_nothing() {
    let mut person = at_ten();
    for hour in 11..20 {
        person = person.when(&format!("{hour}:00"));
        let acted = person.log(&format!("{hour}:00"), "neck", "soft").unwrap();
        assert_eq!(acted.remarks.is_empty(), hour == 11, "{:?}", acted.remarks);
    }
    assert_eq!(person.account().done.len(), 9);
    assert!(person.book("2026-11-24T20:30").is_ok());
    let person = person.begins(course("2026-11-24", 3));
    assert!(
        person.warnings().contains(
            &"9 sessions so far, and the course was to have 3. Ask your clinician how it goes on."
                .to_owned()
        ),
        "{:?}",
        person.warnings()
    );
    assert!(
        person
            .act(afterhand_engine::action::Action::LogSession(treatment(
                "2026-11-24T19:00",
                "hip",
                "soft"
            )))
            .is_ok()
    );
}

fn article() -> Limits {
    Limits::of(&[], None, &Settings::default(), Content::shipped())
}

fn limit(value: u16) -> Limit {
    Limit {
        value,
        original: value,
        basis: Basis::AppDefault,
        change: None,
    }
}

fn limits() -> impl Strategy<Value = Limits> {
    (1..=5u16, 0..=3u16, 1..=20u16).prop_map(|(week, between, year)| Limits {
        per_week: limit(week),
        days_between: limit(between),
        per_year: limit(year),
        ..article()
    })
}

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()
}

fn dates(days: std::ops::Range<i64>, most: usize) -> impl Strategy<Value = Vec<NaiveDate>> {
    let date = days.prop_map(|day| first() + TimeDelta::days(day));
    proptest::collection::vec(date, 0..most)
}

/// Whether some `days` days have more than `most`, counted one window after the other.
fn is_over(dates: &[NaiveDate], days: i64, most: u16, with: NaiveDate) -> bool {
    (0..days).any(|later| {
        let end = with + TimeDelta::days(later);
        let start = end - TimeDelta::days(days - 1);
        let count = dates.iter().filter(|date| start <= **date && **date <= end);
        count.count() > usize::from(most)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn the_next_date_breaks_no_limit_and_every_earlier_one_breaks_one(
        limits in limits(),
        others in dates(0..420, 24),
        today in 360..400i64,
    ) {
        let today = first() + TimeDelta::days(today);
        let next = limits.next_allowed(today, &others);
        let breaks = |date: NaiveDate| {
            let mut all = others.clone();
            all.push(date);
            let near = i64::from(limits.days_between.value);
            let is_near = |other: &NaiveDate| (date - *other).num_days().abs() <= near;
            others.iter().any(is_near)
                || is_over(&all, 7, limits.per_week.value, date)
                || is_over(&all, 365, limits.per_year.value, date)
        };
        for date in today.iter_days().take_while(|date| *date < next) {
            prop_assert!(breaks(date), "{date} is free before {next}");
            prop_assert!(limits.holding(date, &others).is_some());
        }
        prop_assert!(!breaks(next), "{next}");
        prop_assert_eq!(limits.holding(next, &others), None);
    }

    #[test]
    fn one_more_session_never_makes_the_next_date_earlier(
        limits in limits(),
        others in dates(0..400, 20),
        one_more in 0..400i64,
        today in 360..400i64,
    ) {
        let today = first() + TimeDelta::days(today);
        let before = limits.next_allowed(today, &others);
        let mut all = others;
        all.push(first() + TimeDelta::days(one_more));
        prop_assert!(before <= limits.next_allowed(today, &all));
    }

    #[test]
    fn a_warning_is_about_what_is_there(
        limits in limits(),
        done in dates(330..366, 8),
        booked in dates(366..400, 6),
    ) {
        let today = first() + TimeDelta::days(365);
        let standing = standing(&limits, &done, &booked, None, today);
        for warning in standing.warnings {
            match warning {
                Warning::TooClose { date, other, days_between } => {
                    prop_assert!((date - other).num_days().abs() <= i64::from(days_between));
                }
                Warning::Week { count, most, .. } | Warning::YearNears { count, most } => {
                    prop_assert!(count > most || count >= limits.notice);
                }
                Warning::Year { count, most } => prop_assert!(most <= count),
                Warning::CourseOver { .. } | Warning::CoursesAYear { .. } => {
                    prop_assert!(false, "there is no course");
                }
            }
        }
    }
}

#[test]
fn logging_a_session_never_makes_the_next_date_earlier() {
    for (booked, ended) in [
        ("2026-11-24T11:00", "2026-11-24T09:00"),
        ("2026-11-26T11:00", "2026-11-24T09:00"),
        ("2026-11-26T11:00", "2026-11-01T09:00"),
        ("2026-11-25T11:00", "2026-11-23T09:00"),
    ] {
        let person = at_ten().books(booked).books("2026-11-30T15:00");
        let before = person.account().standing.next_allowed;
        let person = person.session(ended, "neck", "soft");
        assert!(
            before <= person.account().standing.next_allowed,
            "{booked} {ended}"
        );
    }
}
