//! Files that mean harm, or nothing.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use afterhand_share::calendar::{Calendar, Fault, MAX_BYTES};
use proptest::prelude::*;

use crate::reading::{calendar_of, event_of, read_file};

/// What becomes of a file, which must be known soon. On an idle computer it is within half a second.
fn soon(file: String) -> Result<Calendar, Fault> {
    assert!(file.len() <= MAX_BYTES, "{}", file.len());
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(read_file(file.as_bytes())));
    receiver.recv_timeout(Duration::from_secs(10)).unwrap()
}

/// As many as a file can have.
fn filled_with(one: impl Fn(usize) -> String) -> String {
    let mut lines = String::new();
    for number in 0.. {
        let next = one(number);
        if lines.len() + next.len() + 100 > MAX_BYTES {
            break;
        }
        lines += &next;
    }
    calendar_of(&lines)
}

#[test]
fn a_calendar_of_rules_that_never_apply_is_refused_soon() {
    let file = filled_with(|uid| {
        event_of(&format!(
            "UID:{uid}\nDTSTART:19000101T000000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9"
        ))
    });
    assert_eq!(soon(file), Err(Fault::TooInvolved));
}

#[test]
fn a_calendar_of_daily_rules_ends_soon() {
    let file = filled_with(|uid| {
        event_of(&format!(
            "UID:{uid}\nDTSTART:19000101T000000\nRRULE:FREQ=DAILY"
        ))
    });
    assert_eq!(soon(file), Err(Fault::TooInvolved));
}

#[test]
fn a_calendar_of_a_thousand_weekly_appointments_is_read_soon() {
    let weekly: String = (0..1000)
        .map(|uid| {
            event_of(&format!(
                "UID:{uid}\nDTSTART:20200106T090000\nRRULE:FREQ=WEEKLY;BYDAY=MO,TH"
            ))
        })
        .collect();
    assert_eq!(soon(calendar_of(&weekly)).unwrap().events.len(), 200);
}

#[test]
fn one_event_with_many_rules_ends_soon() {
    let rules =
        "RRULE:FREQ=YEARLY;COUNT=999999999;BYSETPOS=366;BYHOUR=1,2,3,4;BYMINUTE=1,2,3,4,5,6\n"
            .repeat(10_000);
    let file = calendar_of(&event_of(&format!(
        "UID:1\nDTSTART:19000101T000000\n{rules}"
    )));
    assert_eq!(soon(file), Err(Fault::TooInvolved));
}

#[test]
fn a_long_list_in_a_rule_is_not_worked_through() {
    let list = vec!["1"; 300_000].join(",");
    let file = calendar_of(&event_of(&format!(
        "UID:1\nDTSTART:20261124T150000\nRRULE:FREQ=MONTHLY;BYMONTHDAY={list}"
    )));
    assert_eq!(soon(file).unwrap().events.len(), 1);
}

#[test]
fn dates_one_by_one_and_their_exceptions_end_soon() {
    let date = |number: usize| {
        let (month, day, minute) = (number % 12 + 1, number % 28 + 1, number / 500);
        format!("2026{month:02}{day:02}T09{minute:02}00")
    };
    let dates = (0..28_000).map(date).collect::<Vec<_>>().join(",");
    let file = calendar_of(&event_of(&format!(
        "UID:1\nDTSTART:20260101T090000\nRDATE:{dates}\nEXDATE:{dates}"
    )));
    assert_eq!(soon(file).unwrap().events.len(), 200);
}

#[test]
fn changes_of_one_event_end_soon() {
    let file = filled_with(|number| {
        let (day, minute) = (number % 28 + 1, number / 28 % 60);
        event_of(&format!(
            "UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:202601{day:02}T09{minute:02}00"
        ))
    });
    assert_eq!(soon(file).unwrap().events.len(), 200);
}

#[test]
fn components_within_components_end_soon() {
    assert_eq!(
        soon(calendar_of(&"BEGIN:A\n".repeat(120_000))),
        Err(Fault::NoEvents)
    );
    assert_eq!(
        soon(calendar_of(&"BEGIN:VEVENT\n".repeat(75_000)))
            .unwrap()
            .events
            .len(),
        0
    );
    assert_eq!(
        soon(calendar_of(
            &"BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\n".repeat(20_000)
        ))
        .unwrap()
        .events
        .len(),
        0
    );
}

#[test]
fn a_line_of_a_hundred_thousand_folds_is_one_title() {
    let title = "a\n ".repeat(100_000);
    let file = calendar_of(&event_of(&format!(
        "UID:1\nDTSTART:20261124T150000\nSUMMARY:{title}"
    )));
    assert_eq!(soon(file).unwrap().events[0].title, Some("a".repeat(200)));
}

#[test]
fn zones_that_nobody_knows_end_soon() {
    let file = filled_with(|number| {
        event_of(&format!(
            "UID:{number}\nDTSTART;TZID=/a/b/c/Nowhere/{number}:20261124T150000"
        ))
    });
    assert_eq!(soon(file).unwrap().events.len(), 200);
    let name = "/Europe".repeat(140_000);
    let file = calendar_of(&event_of(&format!(
        "UID:1\nDTSTART;TZID={name}:20261124T150000"
    )));
    assert_eq!(soon(file).unwrap().events[0].zone, None);
}

#[test]
fn parameters_and_quotes_without_end_end_soon() {
    let parameters = ";A=\"".repeat(250_000);
    let file = calendar_of(&event_of(&format!(
        "UID:1\nDTSTART{parameters}:20261124T150000"
    )));
    assert_eq!(soon(file).unwrap().events.len(), 1);
}

const SAMPLES: [&[u8]; 5] = [
    include_bytes!("calendars/google.ics"),
    include_bytes!("calendars/exchange.ics"),
    include_bytes!("calendars/unended.ics"),
    include_bytes!("calendars/apple.ics"),
    include_bytes!("calendars/booking.ics"),
];

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read_file(&bytes);
    }

    #[test]
    fn no_damage_to_a_file_makes_it_panic(
        sample in 0..SAMPLES.len(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = SAMPLES[sample].to_vec();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.index(bytes.len() + 1).max(100));
        let _ = read_file(&bytes);
    }

    #[test]
    fn no_numbers_make_it_panic(
        start in "[0-9]{8}T[0-9]{6}Z?",
        other in "[0-9]{8}(T[0-9]{6})?Z?",
        rule in "FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYSETPOS|BYHOUR|BYDAY)=(-?[0-9]{1,10}|-?[0-9]?(MO|SU)|[0-9]{8})){0,5}",
        duration in "-?P?T?[0-9]{0,20}[WDHMSX]",
    ) {
        let event = event_of(&format!(
            "UID:1\nDTSTART:{start}\nDURATION:{duration}\nRRULE:{rule}\nEXDATE:{other}"
        ));
        let change = event_of(&format!("UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:{other}\nDTSTART:{start}\nDTEND:{other}"));
        let calendar = read_file(calendar_of(&(event + &change)).as_bytes());
        if let Ok(calendar) = calendar {
            prop_assert!(calendar.events.len() <= 200);
            prop_assert!(calendar.events.iter().all(|event| event.minutes.is_none_or(|minutes| (1..=1440).contains(&minutes))));
        }
    }
}
