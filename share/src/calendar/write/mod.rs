//! A calendar file (RFC 5545), for any program that reads one. It words nothing itself.

mod text;
mod zone;

use std::collections::BTreeMap;

use afterhand_engine::calendar_file::{CalendarEvent, CalendarFile, Recurrence, When};
use afterhand_engine::now::{Instant, Zone};
use afterhand_engine::plan::Days;
use chrono::{NaiveDateTime, TimeDelta, Weekday};

use text::Lines;

/// The file as it is written: lines end with CR LF, and none has more than 75 octets.
pub fn write(file: &CalendarFile) -> Vec<u8> {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Afterhand//Afterhand//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add_text("X-WR-CALNAME", &file.name);
    for zone in zones(file).values() {
        zone::write(&mut lines, zone, file.from, file.until);
    }
    for event in &file.events {
        write_event(&mut lines, event, file.written);
    }
    lines.add("END", "VCALENDAR");
    lines.into_bytes()
}

fn zones(file: &CalendarFile) -> BTreeMap<&str, &Zone> {
    let starts = file.events.iter().map(|event| &event.starts);
    let rules = file.events.iter().filter_map(|event| event.rule.as_ref());
    let moved = rules.flat_map(|rule| rule.moved.iter().map(|(_, to)| to));
    starts
        .chain(moved)
        .filter_map(|when| match when {
            When::Local(_, zone) => Some((zone.name(), zone)),
            When::Instant(_) => None,
        })
        .collect()
}

fn write_event(lines: &mut Lines, event: &CalendarEvent, written: Instant) {
    begin(lines, event, written);
    add_when(lines, "DTSTART", &event.starts);
    if let (Some(rule), When::Local(_, zone)) = (&event.rule, &event.starts) {
        lines.add("RRULE", &rule_text(rule));
        for except in &rule.except {
            add_when(lines, "EXDATE", &When::Local(*except, zone.clone()));
        }
    }
    end(lines, event);
    if let (Some(rule), When::Local(_, zone)) = (&event.rule, &event.starts) {
        for (by_rule, to) in &rule.moved {
            begin(lines, event, written);
            add_when(lines, "RECURRENCE-ID", &When::Local(*by_rule, zone.clone()));
            add_when(lines, "DTSTART", to);
            end(lines, event);
        }
    }
}

fn begin(lines: &mut Lines, event: &CalendarEvent, written: Instant) {
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", &event.uid);
    lines.add("SEQUENCE", &event.sequence.to_string());
    lines.add("DTSTAMP", &utc(written));
    lines.add("LAST-MODIFIED", &utc(written));
}

fn end(lines: &mut Lines, event: &CalendarEvent) {
    lines.add("DURATION", &duration(event.lasts));
    lines.add_text("SUMMARY", &event.title);
    if let Some(text) = &event.text {
        lines.add_text("DESCRIPTION", text);
    }
    lines.add("TRANSP", if event.busy { "OPAQUE" } else { "TRANSPARENT" });
    let status = match event.cancelled {
        true => "CANCELLED",
        false => "CONFIRMED",
    };
    lines.add("STATUS", status);
    for before in &event.alarms {
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.add("TRIGGER", &duration(-*before));
        lines.add_text("DESCRIPTION", &event.title);
        lines.add("END", "VALARM");
    }
    lines.add("END", "VEVENT");
}

fn rule_text(rule: &Recurrence) -> String {
    let until = utc(rule.until);
    match (rule.days, rule.interval) {
        (Days::Weekdays(set), _) => {
            let days: Vec<&str> = set.iter(Weekday::Mon).map(weekday).collect();
            format!("FREQ=WEEKLY;UNTIL={until};BYDAY={}", days.join(","))
        }
        (Days::Daily | Days::Every(_) | Days::Cycle { .. }, Some(every)) if every > 1 => {
            format!("FREQ=DAILY;UNTIL={until};INTERVAL={every}")
        }
        (Days::Daily | Days::Every(_) | Days::Cycle { .. }, _) => {
            format!("FREQ=DAILY;UNTIL={until}")
        }
    }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

fn add_when(lines: &mut Lines, name: &str, when: &When) {
    match when {
        When::Local(at, zone) => {
            lines.add(&format!("{name};TZID={}", zone.name()), &local(*at));
        }
        When::Instant(instant) => lines.add(name, &utc(*instant)),
    }
}

fn local(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

fn utc(instant: Instant) -> String {
    instant.format("%Y%m%dT%H%M%SZ").to_string()
}

/// `PT15M`, `-PT2H`: hours and not days, which can be longer or shorter.
fn duration(length: TimeDelta) -> String {
    let sign = if length < TimeDelta::zero() { "-" } else { "" };
    let seconds = length.num_seconds().abs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match (hours, minutes, seconds) {
        (0, minutes, 0) => format!("{sign}PT{minutes}M"),
        (hours, 0, 0) => format!("{sign}PT{hours}H"),
        (hours, minutes, 0) => format!("{sign}PT{hours}H{minutes}M"),
        (hours, minutes, seconds) => format!("{sign}PT{hours}H{minutes}M{seconds}S"),
    }
}
