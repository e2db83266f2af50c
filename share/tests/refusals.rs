//! Files that are refused as a whole, and what is left out of those that are not.

use afterhand_share::calendar::{Fault, MAX_BYTES, Remark};

use crate::reading::{
    calendar_of, event_of, read, read_between, read_event, read_file, said, starts,
};

#[test]
fn a_file_of_more_than_a_mebibyte_is_refused() {
    let longest = |bytes: usize| {
        let calendar = calendar_of(&event_of("UID:1\nDTSTART:20261124T150000"));
        calendar.clone() + &"\n".repeat(bytes - calendar.len())
    };
    assert_eq!(
        said(&read_file(longest(MAX_BYTES).as_bytes()).unwrap()),
        ["2026-11-24 15:00"]
    );
    assert_eq!(
        read_file(longest(MAX_BYTES + 1).as_bytes()),
        Err(Fault::TooLong { most: 1_048_576 })
    );
}

#[test]
fn what_is_not_text_is_refused() {
    let calendar = calendar_of(&event_of("UID:1\nDTSTART:20261124T150000"));
    let in_utf_16: Vec<u8> = calendar.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [
        &b"BEGIN:VCALENDAR\nSUMMARY:\xFF"[..],
        b"\x89PNG\r\n\x1a\n",
        &in_utf_16,
    ] {
        assert_eq!(read_file(bytes), Err(Fault::NotText));
    }
}

#[test]
fn what_is_no_calendar_is_refused() {
    for text in [
        "",
        "\n\n",
        "<!doctype html><title>Sign in</title>",
        "BEGIN:VCARD\nFN:A\nEND:VCARD",
    ] {
        assert_eq!(read_file(text.as_bytes()), Err(Fault::NotACalendar));
    }
}

#[test]
fn a_calendar_without_events_is_refused() {
    let calendar = calendar_of("BEGIN:VTODO\nUID:1\nDTSTART:20261124T150000\nEND:VTODO");
    assert_eq!(read_file(calendar.as_bytes()), Err(Fault::NoEvents));
}

#[test]
fn a_calendar_with_nothing_on_the_days_asked_for_is_empty() {
    let visit = event_of("UID:1\nDTSTART:20261124T150000");
    assert_eq!(
        said(&read_between(&visit, "2026-11-25", "2026-12-31")),
        [""; 0]
    );
    assert_eq!(
        said(&read_between(&visit, "2026-11-24", "2026-11-24")),
        ["2026-11-24 15:00"]
    );
    assert_eq!(
        said(&read_between(&visit, "2026-12-31", "2026-11-01")),
        [""; 0]
    );
}

#[test]
fn only_the_first_200_events_are_taken() {
    let calendar = read_event("UID:1\nDTSTART:20260101T090000\nRRULE:FREQ=DAILY");
    assert_eq!(calendar.events.len(), 200);
    assert_eq!(starts(&calendar)[199], "2026-07-19 09:00");
    assert_eq!(calendar.remarks, [Remark::TooMany { most: 200 }]);
}

#[test]
fn the_first_200_are_the_first_of_all_that_the_file_has() {
    let many: String = (0..150)
        .map(|uid| event_of(&format!("UID:{uid}\nDTSTART:20270101T090000")))
        .collect();
    let weekly = event_of("UID:weekly\nDTSTART:20260105T090000\nRRULE:FREQ=WEEKLY;COUNT=60");
    let calendar = read(&(many + &weekly));
    assert_eq!(calendar.events.len(), 200);
    assert_eq!(starts(&calendar)[51], "2026-12-28 09:00");
    assert_eq!(starts(&calendar)[52], "2027-01-01 09:00");
    assert_eq!(calendar.remarks, [Remark::TooMany { most: 200 }]);
}

#[test]
fn what_stands_in_an_alarm_or_a_task_is_no_part_of_an_event() {
    let calendar = read(
        "BEGIN:VTODO\nDTSTART:20261101T080000\nSUMMARY:Task\nBEGIN:VALARM\nEND:VALARM\nEND:VTODO\n\
         BEGIN:VEVENT\nUID:1\nBEGIN:VALARM\nDURATION:PT5M\nSUMMARY:Alarm\nDTSTART:20261102T080000\nEND:VALARM\n\
         DTSTART:20261124T150000\nSUMMARY:Massage\nEND:VEVENT",
    );
    assert_eq!(said(&calendar), ["2026-11-24 15:00: Massage"]);
}
