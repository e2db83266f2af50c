//! A calendar file read, and what was read in words.

use afterhand_share::calendar::{self, Calendar, Event, Fault};
use chrono::NaiveDate;

/// What the UIDs of the person who reads begin with.
pub const OURS: &str = "afterhand-0123456789abcdef-";

/// Reads a whole file from the beginning of 2026 until the end of 2027.
pub fn read_file(bytes: &[u8]) -> Result<Calendar, Fault> {
    calendar::read(bytes, OURS, day("2026-01-01"), day("2027-12-31"))
}

/// Reads a calendar that has these lines between its first and its last.
pub fn read(lines: &str) -> Calendar {
    read_between(lines, "2026-01-01", "2027-12-31")
}

pub fn read_between(lines: &str, from: &str, until: &str) -> Calendar {
    calendar::read(calendar_of(lines).as_bytes(), OURS, day(from), day(until)).unwrap()
}

/// Reads an event that has these lines between its first and its last.
pub fn read_event(lines: &str) -> Calendar {
    read(&event_of(lines))
}

pub fn calendar_of(lines: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\n{}\nEND:VCALENDAR\n",
        lines.trim()
    )
}

pub fn event_of(lines: &str) -> String {
    format!("BEGIN:VEVENT\n{}\nEND:VEVENT\n", lines.trim())
}

/// `2026-03-31 15:00 Europe/London, 45 minutes: Physiotherapy, at Room 4, cancelled`.
pub fn said(calendar: &Calendar) -> Vec<String> {
    calendar.events.iter().map(sentence).collect()
}

pub fn starts(calendar: &Calendar) -> Vec<String> {
    let starts = calendar.events.iter().map(|event| event.starts);
    starts
        .map(|starts| starts.format("%Y-%m-%d %H:%M").to_string())
        .collect()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn sentence(event: &Event) -> String {
    let mut sentence = event.starts.format("%Y-%m-%d %H:%M").to_string();
    if let Some(zone) = &event.zone {
        sentence += &format!(" {zone}");
    }
    if let Some(minutes) = event.minutes {
        sentence += &format!(", {minutes} minutes");
    }
    if let Some(title) = &event.title {
        sentence += &format!(": {title}");
    }
    if let Some(place) = &event.place {
        sentence += &format!(", at {place}");
    }
    if event.cancelled {
        sentence += ", cancelled";
    }
    sentence
}
