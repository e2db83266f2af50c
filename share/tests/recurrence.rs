//! Rules spelled out in clock time.

use afterhand_share::calendar::Remark;

use crate::reading::{event_of, read_between, read_event, said, starts};

/// The first occurrences of an event at 15:00 in London by this rule, from the day of its start.
fn recurs(start: &str, rule: &str) -> Vec<String> {
    let lines = format!("UID:1\nDTSTART;TZID=Europe/London:{start}T150000\nRRULE:{rule}");
    let calendar = read_event(&lines);
    assert_eq!(calendar.remarks, [], "{rule}");
    starts(&calendar)
}

#[test]
fn every_week_at_the_same_time_of_day_over_both_changes_of_the_clocks() {
    assert_eq!(
        recurs("20260324", "FREQ=WEEKLY;COUNT=3"),
        ["2026-03-24 15:00", "2026-03-31 15:00", "2026-04-07 15:00"]
    );
    assert_eq!(
        recurs("20261020", "FREQ=WEEKLY;COUNT=3"),
        ["2026-10-20 15:00", "2026-10-27 15:00", "2026-11-03 15:00"]
    );
}

#[test]
fn an_occurrence_in_the_hour_that_a_change_of_the_clocks_leaves_out_is_not_dropped() {
    let calendar =
        read_event("UID:1\nDTSTART;TZID=Europe/London:20260328T013000\nRRULE:FREQ=DAILY;COUNT=3");
    assert_eq!(
        starts(&calendar),
        ["2026-03-28 01:30", "2026-03-29 01:30", "2026-03-30 01:30"]
    );
    let calendar =
        read_event("UID:1\nDTSTART;TZID=Africa/Cairo:20260423T003000\nRRULE:FREQ=DAILY;COUNT=3");
    assert_eq!(
        starts(&calendar),
        ["2026-04-23 00:30", "2026-04-24 00:30", "2026-04-25 00:30"]
    );
}

#[test]
fn an_end_in_utc_is_an_end_at_that_moment() {
    let until = |until: &str| recurs("20260601", &format!("FREQ=DAILY;UNTIL={until}")).len();
    assert_eq!(until("20260603T140000Z"), 3);
    assert_eq!(until("20260603T135959Z"), 2);
    assert_eq!(until("20260603T150000"), 3);
    assert_eq!(until("20260603"), 3);
}

#[test]
fn rules_that_clinics_use() {
    assert_eq!(
        recurs("20261103", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4"),
        [
            "2026-11-03 15:00",
            "2026-11-05 15:00",
            "2026-11-10 15:00",
            "2026-11-12 15:00"
        ]
    );
    assert_eq!(
        recurs(
            "20261103",
            "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=4"
        ),
        [
            "2026-11-03 15:00",
            "2026-11-15 15:00",
            "2026-11-17 15:00",
            "2026-11-29 15:00"
        ]
    );
    assert_eq!(
        recurs("20260130", "FREQ=MONTHLY;COUNT=3"),
        ["2026-01-30 15:00", "2026-03-30 15:00", "2026-04-30 15:00"]
    );
    assert_eq!(
        recurs("20260113", "FREQ=MONTHLY;BYDAY=2TU;COUNT=3;"),
        ["2026-01-13 15:00", "2026-02-10 15:00", "2026-03-10 15:00"]
    );
    assert_eq!(
        recurs(
            "20260130",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3"
        ),
        ["2026-01-30 15:00", "2026-02-27 15:00", "2026-03-31 15:00"]
    );
    assert_eq!(
        recurs("20260131", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3"),
        ["2026-01-31 15:00", "2026-02-28 15:00", "2026-03-31 15:00"]
    );
    assert_eq!(
        recurs("20260105", "FREQ=YEARLY;BYMONTH=1,7;BYDAY=1MO;COUNT=3"),
        ["2026-01-05 15:00", "2026-07-06 15:00", "2027-01-04 15:00"]
    );
    assert_eq!(
        recurs(
            "20260105",
            "FREQ=DAILY;BYDAY=MO;BYHOUR=15;BYMINUTE=0,30;COUNT=3"
        ),
        ["2026-01-05 15:00", "2026-01-05 15:30", "2026-01-12 15:00"]
    );
}

#[test]
fn the_start_is_the_first_occurrence_even_where_the_rule_has_another() {
    assert_eq!(
        recurs("20261102", "FREQ=WEEKLY;BYDAY=TU;COUNT=3"),
        ["2026-11-02 15:00", "2026-11-03 15:00", "2026-11-10 15:00"]
    );
}

#[test]
fn an_old_series_is_known_by_the_same_occurrences_as_ever() {
    let series = event_of("UID:1\nDTSTART:20150106T150000\nRRULE:FREQ=WEEKLY;INTERVAL=3");
    let calendar = read_between(&series, "2026-11-01", "2026-11-30");
    assert_eq!(starts(&calendar), ["2026-11-10 15:00"]);
    let counted =
        event_of("UID:1\nDTSTART:20150106T150000\nRRULE:FREQ=WEEKLY;INTERVAL=3;COUNT=207");
    let calendar = read_between(&counted, "2026-10-01", "2026-12-31");
    assert_eq!(starts(&calendar), ["2026-10-20 15:00", "2026-11-10 15:00"]);
}

#[test]
fn exceptions_are_cancelled_and_further_dates_are_added() {
    let calendar = read_event(
        "UID:1\nDTSTART;TZID=Europe/London:20260601T150000\nRRULE:FREQ=WEEKLY;COUNT=5\n\
         EXDATE;TZID=Europe/London:20260608T150000,20260101T150000\nEXDATE:20260615T140000Z\nEXDATE;VALUE=DATE:20260622\n\
         RDATE;TZID=Europe/London:20260702T101500\n\
         RDATE;VALUE=PERIOD;TZID=Europe/London:20260703T101500/PT2H",
    );
    assert_eq!(
        said(&calendar),
        [
            "2026-06-01 15:00 Europe/London",
            "2026-06-08 15:00 Europe/London, cancelled",
            "2026-06-15 15:00 Europe/London, cancelled",
            "2026-06-22 15:00 Europe/London, cancelled",
            "2026-06-29 15:00 Europe/London",
            "2026-07-02 10:15 Europe/London",
            "2026-07-03 10:15 Europe/London",
        ]
    );
    assert!(
        calendar
            .events
            .iter()
            .all(|event| event.recurrence == Some(event.starts))
    );
}

#[test]
fn of_a_rule_that_cannot_be_read_the_first_occurrence_is_taken() {
    for rule in [
        "FREQ=SECONDLY",
        "FREQ=HOURLY;INTERVAL=4",
        "FREQ=FORTNIGHTLY",
        "INTERVAL=2",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=99999999999999999999999",
        "FREQ=DAILY;UNTIL=999991231",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=é",
        "FREQ=WEEKLY;BYDAY=2TU",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYDAY=99999999999MO",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=YEARLY;BYYEARDAY=100",
        "RSCALE=CHINESE;FREQ=YEARLY",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4;BYMINUTE=0,10,20,30,40",
        "every other week",
    ] {
        let lines = format!(
            "UID:1\nDTSTART:20261124T150000\nSUMMARY:Massage\nRRULE:{rule}\nRDATE:20261127T150000"
        );
        let calendar = read_event(&lines);
        assert_eq!(
            starts(&calendar),
            ["2026-11-24 15:00", "2026-11-27 15:00"],
            "{rule}"
        );
        let remark = Remark::UnreadableRule {
            title: Some("Massage".to_owned()),
            rule: rule.to_owned(),
        };
        assert_eq!(calendar.remarks, [remark]);
    }
}
