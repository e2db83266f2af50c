//! Later versions of an event: changed, moved, cancelled.

use afterhand_share::calendar::Remark;

use crate::reading::{event_of, read, read_between, read_event, said};

const WEEKLY: &str = "UID:1\nDTSTART;TZID=Europe/London:20261103T150000\nDURATION:PT45M\nSUMMARY:Massage\n\
                      RRULE:FREQ=WEEKLY;COUNT=4";

/// The weekly appointment, and a change of it.
fn weekly_with(change: &str) -> Vec<String> {
    said(&read(&(event_of(WEEKLY) + &event_of(change))))
}

#[test]
fn of_two_versions_the_one_with_the_higher_sequence_counts() {
    let calendar = read(
        "BEGIN:VEVENT\nUID:1\nSEQUENCE:2\nDTSTART:20261125T100000\nSUMMARY:New time\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:1\nSEQUENCE:1\nDTSTART:20261124T150000\nSUMMARY:Old time\nEND:VEVENT",
    );
    assert_eq!(said(&calendar), ["2026-11-25 10:00: New time"]);
    assert_eq!(calendar.events[0].sequence, 2);
}

#[test]
fn of_two_versions_with_one_sequence_the_one_that_was_written_later_counts() {
    let calendar = read(
        "BEGIN:VEVENT\nUID:1\nDTSTAMP:20261102T090000Z\nDTSTART:20261125T100000\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:1\nDTSTAMP:20261101T090000Z\nDTSTART:20261124T150000\nEND:VEVENT",
    );
    assert_eq!(said(&calendar), ["2026-11-25 10:00"]);
}

#[test]
fn a_cancelled_event_comes_out_as_cancelled() {
    let calendar = read_event("UID:1\nSTATUS:CANCELLED\nDTSTART:20261124T150000\nSUMMARY:Massage");
    assert_eq!(said(&calendar), ["2026-11-24 15:00: Massage, cancelled"]);
}

#[test]
fn a_calendar_that_cancels_cancels_all_that_it_lists() {
    let calendar = read(
        "METHOD:CANCEL\nBEGIN:VEVENT\nUID:1\nSEQUENCE:4\nDTSTART:20261124T150000\nEND:VEVENT\n\
         END:VCALENDAR\nBEGIN:VCALENDAR\n\
         METHOD:PUBLISH\nBEGIN:VEVENT\nUID:2\nDTSTART:20261125T150000\nEND:VEVENT",
    );
    assert_eq!(
        said(&calendar),
        ["2026-11-24 15:00, cancelled", "2026-11-25 15:00"]
    );
}

#[test]
fn a_moved_occurrence_takes_the_place_of_the_one_that_it_was() {
    assert_eq!(
        weekly_with(
            "UID:1\nRECURRENCE-ID;TZID=Europe/London:20261110T150000\n\
             DTSTART;TZID=Europe/London:20261112T093000\nDURATION:PT30M\nSUMMARY:Massage"
        ),
        [
            "2026-11-03 15:00 Europe/London, 45 minutes: Massage",
            "2026-11-12 09:30 Europe/London, 30 minutes: Massage",
            "2026-11-17 15:00 Europe/London, 45 minutes: Massage",
            "2026-11-24 15:00 Europe/London, 45 minutes: Massage",
        ]
    );
}

#[test]
fn an_occurrence_may_be_named_in_utc_or_by_its_day() {
    let calendar = read(
        "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/London:20260601T150000\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260608T140000Z\nDTSTART;TZID=Europe/London:20260609T150000\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:1\nRECURRENCE-ID;VALUE=DATE:20260615\nDTSTART;TZID=Europe/London:20260616T150000\nEND:VEVENT",
    );
    assert_eq!(
        said(&calendar),
        [
            "2026-06-01 15:00 Europe/London",
            "2026-06-09 15:00 Europe/London",
            "2026-06-16 15:00 Europe/London",
        ]
    );
    assert_eq!(
        calendar.events[2].recurrence,
        Some("2026-06-15T15:00:00".parse().unwrap())
    );
}

#[test]
fn a_cancelled_occurrence_comes_out_as_cancelled() {
    assert_eq!(
        weekly_with(
            "UID:1\nRECURRENCE-ID;TZID=Europe/London:20261117T150000\nSTATUS:CANCELLED\nSUMMARY:Massage"
        ),
        [
            "2026-11-03 15:00 Europe/London, 45 minutes: Massage",
            "2026-11-10 15:00 Europe/London, 45 minutes: Massage",
            "2026-11-17 15:00 Europe/London: Massage, cancelled",
            "2026-11-24 15:00 Europe/London, 45 minutes: Massage",
        ]
    );
}

#[test]
fn a_change_of_this_and_the_future_moves_all_that_follow() {
    assert_eq!(
        weekly_with(
            "UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20261110T150000\n\
             DTSTART;TZID=Europe/London:20261111T090000\nDURATION:PT30M\nSUMMARY:Exercises"
        ),
        [
            "2026-11-03 15:00 Europe/London, 45 minutes: Massage",
            "2026-11-11 09:00 Europe/London, 30 minutes: Exercises",
            "2026-11-18 09:00 Europe/London, 30 minutes: Exercises",
            "2026-11-25 09:00 Europe/London, 30 minutes: Exercises",
        ]
    );
}

#[test]
fn an_end_of_this_and_the_future_cancels_all_that_follow() {
    assert_eq!(
        weekly_with(
            "UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20261117T150000\n\
             STATUS:CANCELLED\nDURATION:PT45M\nSUMMARY:Massage"
        ),
        [
            "2026-11-03 15:00 Europe/London, 45 minutes: Massage",
            "2026-11-10 15:00 Europe/London, 45 minutes: Massage",
            "2026-11-17 15:00 Europe/London, 45 minutes: Massage, cancelled",
            "2026-11-24 15:00 Europe/London, 45 minutes: Massage, cancelled",
        ]
    );
}

#[test]
fn an_occurrence_that_lost_its_time_of_day_is_cancelled() {
    let change = "UID:1\nRECURRENCE-ID;TZID=Europe/London:20261110T150000\n\
                  DTSTART;VALUE=DATE:20261110\nSUMMARY:Some time today";
    let calendar = read(&(event_of(WEEKLY) + &event_of(change)));
    assert_eq!(
        said(&calendar)[1],
        "2026-11-10 15:00 Europe/London: Some time today, cancelled"
    );
    let title = Some("Some time today".to_owned());
    assert_eq!(calendar.remarks, [Remark::AllDay { title }]);
}

#[test]
fn a_file_may_have_the_change_of_an_occurrence_alone() {
    let calendar = read_event(
        "UID:1\nRECURRENCE-ID:20261117T150000Z\nDTSTART;TZID=Europe/London:20261118T150000",
    );
    assert_eq!(said(&calendar), ["2026-11-18 15:00 Europe/London"]);
    assert_eq!(
        calendar.events[0].recurrence,
        Some("2026-11-17T15:00:00".parse().unwrap())
    );
}

#[test]
fn an_occurrence_that_was_moved_out_of_the_days_asked_for_comes_out_all_the_same() {
    let change = "UID:1\nRECURRENCE-ID;TZID=Europe/London:20261124T150000\n\
                  DTSTART;TZID=Europe/London:20261215T150000";
    let lines = event_of(WEEKLY) + &event_of(change);
    assert_eq!(
        said(&read_between(&lines, "2026-11-18", "2026-11-30")),
        ["2026-12-15 15:00 Europe/London"]
    );
    assert_eq!(
        said(&read_between(&lines, "2026-12-01", "2026-12-31")),
        ["2026-12-15 15:00 Europe/London"]
    );
}
