//! A zone's clocks as they really change in the years that a file is about.

use afterhand_engine::now::{Instant, Zone};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta};

use super::local;
use super::text::Lines;

/// Adds the zone with its changes from about a year before `from` to about a year after `until`.
pub fn write(lines: &mut Lines, zone: &Zone, from: NaiveDate, until: NaiveDate) {
    let first = zone.start_of(from) - TimeDelta::days(400);
    let last = zone.start_of(until) + TimeDelta::days(400);
    lines.add("BEGIN", "VTIMEZONE");
    lines.add("TZID", zone.name());
    let mut at = first;
    let mut before: Option<FixedOffset> = None;
    while let Some(stretch) = zone.stretch(at).filter(|_| at < last) {
        let offset = stretch.offset;
        let from = before.unwrap_or(offset);
        let begins = match before {
            // Whatever was before holds since ever, as far as the file is concerned.
            None => DateTime::UNIX_EPOCH.naive_utc(),
            Some(before) => shown(stretch.from, before),
        };
        let kind = match from.local_minus_utc() < offset.local_minus_utc() {
            true => "DAYLIGHT",
            false => "STANDARD",
        };
        lines.add("BEGIN", kind);
        lines.add("DTSTART", &local(begins));
        lines.add("TZOFFSETFROM", &offset_text(from));
        lines.add("TZOFFSETTO", &offset_text(offset));
        lines.add("END", kind);
        before = Some(offset);
        at = stretch.until;
    }
    lines.add("END", "VTIMEZONE");
}

fn shown(instant: Instant, offset: FixedOffset) -> NaiveDateTime {
    instant.with_timezone(&offset).naive_local()
}

fn offset_text(offset: FixedOffset) -> String {
    let seconds = offset.local_minus_utc();
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.abs();
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match rest {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        rest => format!("{sign}{hours:02}{minutes:02}{rest:02}"),
    }
}
