//! A calendar of appointments: what comes out lies where it was asked for, and none of it is too much.
#![no_main]

use afterhand_share::calendar::{MOST_CHARACTERS, MOST_EVENTS, read};
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let (from, until) = (day(2026, 1, 1), day(2027, 12, 31));
    let Ok(calendar) = read(bytes, "afterhand-0123456789abcdef-", from, until) else {
        return;
    };
    assert!(calendar.events.len() <= MOST_EVENTS);
    for event in &calendar.events {
        for text in [&event.title, &event.place].into_iter().flatten() {
            assert!(text.chars().count() <= MOST_CHARACTERS);
            assert!(!text.contains('\n'));
        }
        assert!(!event.uid.starts_with("afterhand-0123456789abcdef-"));
    }
});
