//! Files as other programs write them.

use afterhand_share::calendar::Remark;

use crate::reading::{read_file, said};

#[test]
fn googles_weekly_appointment_keeps_its_time_when_the_clocks_change() {
    let calendar = read_file(include_bytes!("calendars/google.ics")).unwrap();
    assert_eq!(
        said(&calendar),
        [
            "2026-03-10 15:00 Europe/London, 45 minutes: Physiotherapy; neck, at 12 High Street, York",
            "2026-03-17 15:00 Europe/London, 45 minutes: Physiotherapy; neck, at 12 High Street, York, cancelled",
            "2026-03-24 15:00 Europe/London, 45 minutes: Physiotherapy; neck, at 12 High Street, York",
            "2026-04-01 09:15 Europe/London, 45 minutes: Physiotherapy; neck (moved), at 12 High Street, York",
            "2026-04-07 15:00 Europe/London, 45 minutes: Physiotherapy; neck, at 12 High Street, York",
            "2026-04-14 15:00 Europe/London, 45 minutes: Physiotherapy; neck, at 12 High Street, York",
            "2026-05-06 13:00 UTC, 30 minutes: Review",
        ]
    );
    let moved = &calendar.events[3];
    assert_eq!(moved.uid, "4kq2neck@google.com");
    assert_eq!(
        moved.recurrence,
        Some("2026-03-31T15:00:00".parse().unwrap())
    );
    assert_eq!(moved.sequence, 1);
    assert_eq!(calendar.events[6].recurrence, None);
    let title = Some("Early May bank holiday".to_owned());
    assert_eq!(calendar.remarks, [Remark::AllDay { title }]);
}

#[test]
fn exchange_names_zones_as_windows_does() {
    let calendar = read_file(include_bytes!("calendars/exchange.ics")).unwrap();
    assert_eq!(
        said(&calendar),
        [
            "2026-10-15 11:00 Europe/London, 30 minutes: Manual therapy, at Room 4",
            "2026-10-29 11:00 Europe/London, 30 minutes: Manual therapy, at Room 4",
            "2026-11-12 11:00 Europe/London, 30 minutes: Manual therapy, at Room 4",
        ]
    );
    assert_eq!(calendar.remarks, []);
}

#[test]
fn exchange_has_left_out_where_events_end() {
    let calendar = read_file(include_bytes!("calendars/unended.ics")).unwrap();
    assert_eq!(
        said(&calendar),
        [
            "2026-12-01 16:00 Europe/Berlin, 30 minutes: First visit",
            "2026-12-08 16:00 Europe/Berlin, 30 minutes: Second visit",
        ]
    );
    assert_eq!(calendar.remarks, [Remark::CutShort]);
}

#[test]
fn apples_lines_are_folded_within_arabic_letters() {
    let file = include_bytes!("calendars/apple.ics");
    assert!(
        file.split(|&byte| byte == b'\n')
            .any(|line| std::str::from_utf8(line).is_err())
    );
    let calendar = read_file(file).unwrap();
    assert_eq!(
        said(&calendar),
        [
            "2026-11-03 10:00 Asia/Riyadh, 30 minutes: موعد العلاج اليدوي للرقبة والكتفين مع أخصائية العلاج \
             الطبيعي, at عيادة العلاج الطبيعي، شارع الملك فهد، الرياض"
        ]
    );
    assert_eq!(calendar.remarks, []);
}

#[test]
fn a_booking_systems_file_has_bare_line_feeds_blank_lines_and_a_byte_order_mark() {
    let calendar = read_file(include_bytes!("calendars/booking.ics")).unwrap();
    assert_eq!(
        said(&calendar),
        [
            "2026-11-24 15:00, 50 minutes: Deep tissue massage, back, at Studio 1 3rd floor",
            "2026-12-01 15:00 Europe/Dublin, 50 minutes: Deep tissue massage, back, cancelled",
        ]
    );
    assert_eq!(calendar.remarks, []);
}
