//! How many events of a calendar file a second, beside the `icalendar` crate.
//!
//! The two do not do the same: ours knows each event's zone, spells out how it recurs and puts everything that
//! lies ahead in order; the crate's parser keeps each property as the text it was.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot be taken has nothing to say"
)]

mod processor_time;

use std::fmt::Write as _;
use std::hint::black_box;

use afterhand_share::calendar;
use chrono::{NaiveDate, TimeDelta};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

use processor_time::ProcessorTime;

const EVENTS: usize = 200;

/// What lies ahead in them: 87 that do not recur, and 101 times one of those that do.
const AHEAD: usize = 188;

/// As a clinic books: Tuesdays and Fridays, of which one year has passed and nearly one is to come. Every
/// tenth recurs for ten weeks.
fn bookings() -> String {
    let first = NaiveDate::from_ymd_opt(2025, 11, 25).unwrap();
    let mut file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Harbour Physio//Bookings//EN\r\n\
        CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n\
        BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n\
        BEGIN:STANDARD\r\nDTSTART:19961027T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n\
        TZNAME:GMT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\n\
        BEGIN:DAYLIGHT\r\nDTSTART:19810329T010000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n\
        TZNAME:BST\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nEND:DAYLIGHT\r\n\
        END:VTIMEZONE\r\n"
        .to_owned();
    for number in 0..EVENTS as i64 {
        let day = first + TimeDelta::days(number / 2 * 7 + number % 2 * 3);
        let day = day.format("%Y%m%d");
        let recurs = match number % 10 {
            0 => "RRULE:FREQ=WEEKLY;COUNT=10\r\n",
            _ => "",
        };
        write!(
            file,
            "BEGIN:VEVENT\r\nUID:{number}@bookings.harbour-physio.example\r\nDTSTAMP:20251101T090000Z\r\n\
             DTSTART;TZID=Europe/London:{day}T143000\r\nDTEND;TZID=Europe/London:{day}T150000\r\n{recurs}\
             SEQUENCE:1\r\nSTATUS:CONFIRMED\r\nSUMMARY:Physio with A. Novak\r\n\
             LOCATION:Harbour Physio\\, 2 Quay Street\r\n\
             DESCRIPTION:Please come ten minutes early\\, and bring the list of what you \r\n take. \
             If you cannot come\\, call us a day before.\r\n\
             BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Physio\r\nTRIGGER:-PT2H\r\nEND:VALARM\r\n\
             END:VEVENT\r\n"
        )
        .unwrap();
    }
    file.push_str("END:VCALENDAR\r\n");
    file
}

fn reading(criterion: &mut Criterion<ProcessorTime>) {
    let file = bookings();
    let from = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let until = NaiveDate::from_ymd_opt(2027, 12, 31).unwrap();
    let ours = |file: &str| calendar::read(file.as_bytes(), "nobody's", from, until).unwrap();
    let theirs = |file: &str| file.parse::<icalendar::Calendar>().unwrap();
    assert_eq!(ours(&file).events.len(), AHEAD);
    assert_eq!(theirs(&file).events().count(), EVENTS);

    let mut group = criterion.benchmark_group("calendar");
    group.throughput(Throughput::Elements(EVENTS as u64));
    group.bench_function("afterhand", |bencher| {
        bencher.iter(|| ours(black_box(&file)));
    });
    group.bench_function("icalendar", |bencher| {
        bencher.iter(|| theirs(black_box(&file)));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(ProcessorTime);
    targets = reading
}
criterion_main!(benches);
