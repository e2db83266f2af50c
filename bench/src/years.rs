//! Years of a person who did nearly every exercise and never missed an appointment.

use std::path::Path;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use rusqlite::{Connection, Result, Transaction, params};

/// Nine slots a day: 33,000 in ten years. `ISSUED` and `TITLE` stand for what differs.
pub const PLAN: &str = r#"format = 1
id = "long"
title = "TITLE"
issued = ISSUED
zone = "Europe/London"
clinician = { name = "A. Novak", clinic = "Harbour Physio", phone = "+44 20 7946 0000" }

[course]
sessions = 8
per_week = 2

[[exercise]]
use = "nk-chin-tuck"
reps = 5
hold = "5s"
times = ["08:30", "13:00", "18:30"]
after_session = "next day"

[[exercise]]
use = "nk-rotation"
reps = 8
times = ["09:00", "14:00", "19:00"]

[[exercise]]
use = "br-diaphragm"
minutes = 3
times = ["10:00", "16:00", "21:00"]
"#;

const SLOTS: [(&str, [(u32, u32); 3]); 3] = [
    ("nk-chin-tuck", [(8, 30), (13, 0), (18, 30)]),
    ("nk-rotation", [(9, 0), (14, 0), (19, 0)]),
    ("br-diaphragm", [(10, 0), (16, 0), (21, 0)]),
];

/// So many years, up to and without the date `until`.
#[derive(Clone, Copy, Debug)]
pub struct Years {
    pub count: u32,
    pub until: NaiveDate,
}

impl Years {
    /// The first of their days.
    pub fn first_date(&self) -> NaiveDate {
        let first = self.until.with_year(self.until.year() - self.count as i32);
        first.unwrap_or(self.until)
    }

    /// The plan that they follow from their first day on, under this title.
    pub fn plan(&self, title: &str) -> String {
        let issued = self.first_date().to_string();
        PLAN.replace("ISSUED", &issued).replace("TITLE", title)
    }

    /// Fills a database that the product has made and not used yet.
    pub fn fill(&self, database: &Path) -> Result<()> {
        let mut connection = Connection::open(database)?;
        let transaction = connection.transaction()?;
        let dates = self.first_date().iter_days();
        for (day, date) in (0u32..).zip(dates.take_while(|date| *date < self.until)) {
            // A clinician looks at the plan twice a year.
            if day.is_multiple_of(183) {
                take_plan(&transaction, self, day / 183 + 1, date)?;
            }
            for (item, times) in SLOTS {
                for (hour, minute) in times {
                    let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
                    answer(&transaction, item, date.and_time(time))?;
                }
            }
            note(&transaction, date)?;
            if date.day() == 1 {
                feel(&transaction, date)?;
            }
            if [Weekday::Tue, Weekday::Fri].contains(&date.weekday()) {
                book(&transaction, date)?;
                attend(&transaction, date)?;
            }
            if date.day() == 1 && date.month() % 6 == 3 {
                begin_course(&transaction, date)?;
            }
        }
        // Some more are booked.
        let ahead = self.until.iter_days().skip(1).step_by(7).take(5);
        for date in ahead {
            book(&transaction, date)?;
        }
        transaction.execute(
            "INSERT INTO told_rule (rule, minutes, who, at) VALUES ('AR-03', 2880, 'A. Novak', ?1)",
            params![millisecond(self.until.and_time(NaiveTime::MIN))],
        )?;
        transaction.commit()?;
        // As the product leaves it when it is closed.
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
    }
}

fn take_plan(to: &Transaction<'_>, years: &Years, version: u32, date: NaiveDate) -> Result<()> {
    let text = years.plan(&format!("Neck course, part {version}"));
    let taken = millisecond(date.and_time(NaiveTime::MIN));
    to.prepare_cached("INSERT INTO plan (id, version, taken, file, text) VALUES ('long', ?1, ?2, 'plan.toml', ?3)")?
        .execute(params![version, taken, text])?;
    Ok(())
}

/// The agent raised it and showed it, and the person did it some minutes later, or now and then not.
fn answer(to: &Transaction<'_>, item: &str, meant_for: NaiveDateTime) -> Result<()> {
    let local = meant_for.format("%Y-%m-%dT%H:%M").to_string();
    let due = millisecond(meant_for);
    let mut fact = to.prepare_cached(
        "INSERT INTO fact (at, kind, item, meant_for, notification, daemon)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    fact.execute(params![
        due,
        "raised",
        item,
        local,
        None::<u32>,
        None::<&str>
    ])?;
    let number = meant_for.ordinal() * 9 % 4000;
    fact.execute(params![
        due + 20,
        "shown",
        item,
        local,
        number,
        ":1.42 dunst"
    ])?;
    let (outcome, why) = match meant_for.ordinal().is_multiple_of(10) {
        true => ("skipped", Some("travelling")),
        false => ("done", None),
    };
    to.prepare_cached(
        "INSERT INTO outcome (item, meant_for, outcome, why, at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![item, local, outcome, why, due + 400_000])?;
    Ok(())
}

/// In the evening the pain was written down; now and then soreness too.
fn note(to: &Transaction<'_>, date: NaiveDate) -> Result<()> {
    let at = date.and_time(NaiveTime::MIN) + TimeDelta::hours(20);
    let pain = 2 + date.ordinal() % 3;
    to.prepare_cached(
        "INSERT INTO diary_entry (at, zone, pain, worst, areas, note)
         VALUES (?1, 'Europe/London', ?2, ?3, 'neck', 'after a day at the desk')",
    )?
    .execute(params![millisecond(at), pain, pain + 1])?;
    if date.weekday() == Weekday::Wed {
        to.prepare_cached(
            "INSERT INTO reaction (kind, began, ended, zone) VALUES ('soreness', ?1, ?2, 'Europe/London')",
        )?
        .execute(params![millisecond(at), millisecond(at + TimeDelta::hours(20))])?;
    }
    Ok(())
}

/// Once a month a check-in; twice a year one that a clinician had to clear, and the screen anew.
fn feel(to: &Transaction<'_>, date: NaiveDate) -> Result<()> {
    let at = millisecond(date.and_time(NaiveTime::MIN) + TimeDelta::hours(12));
    let (answers, level, flags) = match date.month() % 6 {
        0 => (r#"{"RF-22":"yes"}"#, "today", "RF-22"),
        _ => (r#"{"N-01":"yes"}"#, "expected", "N-01"),
    };
    to.prepare_cached(
        "INSERT INTO check_in (at, zone, region, answers, level, flags)
         VALUES (?1, 'Europe/London', 'neck', ?2, ?3, ?4)",
    )?
    .execute(params![at, answers, level, flags])?;
    if level == "today" {
        let hour = TimeDelta::hours(1).num_milliseconds();
        to.prepare_cached(
            "INSERT INTO clearance (at, zone, who, said, check_in, screening)
             SELECT ?1, 'Europe/London', 'GP', ?1,
                 (SELECT coalesce(max(id), 0) FROM check_in),
                 (SELECT coalesce(max(id), 0) FROM screening)",
        )?
        .execute(params![at + hour])?;
        to.prepare_cached(
            "INSERT INTO screening (at, zone, answers, stops)
             VALUES (?1, 'Europe/London', '{\"SC-10\":\"no\"}', 0)",
        )?
        .execute(params![at])?;
    }
    Ok(())
}

fn attend(to: &Transaction<'_>, date: NaiveDate) -> Result<()> {
    let ended = date.and_time(NaiveTime::MIN) + TimeDelta::hours(15);
    to.prepare_cached(
        "INSERT INTO session
             (ended, zone, region, techniques, minutes, therapist, before, after, oil, note)
         VALUES (?1, 'Europe/London', 'neck', 'mobilization soft', 25, 'A. Novak', 5, 3, 1,
             'Keep the shoulder low, and go for a walk every day.')",
    )?
    .execute(params![millisecond(ended)])?;
    Ok(())
}

/// As a calendar has it.
fn book(to: &Transaction<'_>, date: NaiveDate) -> Result<()> {
    let starts = format!("{date}T14:30");
    to.prepare_cached(
        "INSERT INTO appointment (starts, zone, minutes, title, uid, recurrence, sequence)
         VALUES (?1, 'Europe/London', 30, 'Physio', 'twice-a-week@clinic', ?1, 1)",
    )?
    .execute(params![starts])?;
    Ok(())
}

/// Twice a year.
fn begin_course(to: &Transaction<'_>, date: NaiveDate) -> Result<()> {
    to.prepare_cached(
        "INSERT INTO course (began, sessions, repeat_months, preset, every_other_day)
         VALUES (?1, 10, 6, 'scoliosis', 0)",
    )?
    .execute(params![date.to_string()])?;
    Ok(())
}

fn millisecond(utc: NaiveDateTime) -> i64 {
    utc.and_utc().timestamp_millis()
}
