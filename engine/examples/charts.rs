//! Writes the drawings of an invented course into the folder given, to be looked at.

use std::path::Path;
use std::{env, fs, io};

use afterhand_engine::body::Area;
use afterhand_engine::chart::body::{BodyWeek, body_map, body_weeks};
use afterhand_engine::chart::{DayDone, Drawing, PainChart, PainEntry, pain};
use afterhand_engine::player::{Limit, LimitBasis};
use afterhand_engine::words::Words;
use chrono::NaiveDate;

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).ok_or(io::ErrorKind::InvalidInput)?;
    let folder = Path::new(&folder);
    let words = Words::english();
    let write = |name: &str, drawing: Drawing| {
        fs::write(folder.join(name).with_extension("svg"), drawing.svg)
    };

    let marks = [
        (Area::Neck, 7),
        (Area::LeftShoulder, 5),
        (Area::RightForearm, 2),
        (Area::LowerBack, 10),
        (Area::LeftKnee, 0),
        (Area::RightHip, 4),
        (Area::Limb, 3),
    ];
    write("body-nothing", body_map(&[], words))?;
    write("body-marked", body_map(&marks, words))?;
    let everywhere: Vec<(Area, u8)> = Area::ALL.into_iter().zip((0..=10).cycle()).collect();
    write("body-everywhere", body_map(&everywhere, words))?;
    let today = day(2026, 11, 24);
    let weeks: Vec<BodyWeek> = (0..7)
        .map(|week| BodyWeek {
            monday: day(2026, 10, 12) + chrono::Duration::weeks(week),
            marks: marks[..7 - week.unsigned_abs() as usize].to_vec(),
        })
        .collect();
    write("body-weeks", body_weeks(&weeks, 50.0, today, words))?;

    let course = course(day(2026, 9, 2), today);
    let last = |days: i64, width: f64| PainChart {
        from: today - chrono::Duration::days(days - 1),
        width,
        ..course.clone()
    };
    write("pain-week", pain(&last(7, 46.0), words))?;
    write("pain-week-24em", pain(&last(7, 24.0), words))?;
    write("pain-month", pain(&last(30, 46.0), words))?;
    write("pain-month-24em", pain(&last(30, 24.0), words))?;
    write("pain-course", pain(&last(84, 46.0), words))?;
    write("pain-course-24em", pain(&last(84, 24.0), words))?;
    write("pain-course-80em", pain(&last(84, 80.0), words))?;
    let decade = PainChart {
        width: 46.0,
        ..self::course(day(2016, 11, 25), today)
    };
    write("pain-decade", pain(&decade, words))?;
    write(
        "pain-decade-24em",
        pain(
            &PainChart {
                width: 24.0,
                ..decade
            },
            words,
        ),
    )?;
    let mut one = last(7, 40.0);
    one.entries.truncate(1);
    one.from = one.entries[0].at.date();
    one.until = one.from + chrono::Duration::days(6);
    write("pain-one", pain(&one, words))?;
    let empty = PainChart {
        entries: Vec::new(),
        sessions: Vec::new(),
        adherence: Vec::new(),
        limit: None,
        ..last(7, 40.0)
    };
    write("pain-empty", pain(&empty, words))?;
    Ok(())
}

/// Pain that eases and comes back, three entries a day with days left out, a session every nine days.
fn course(from: NaiveDate, until: NaiveDate) -> PainChart {
    let days: Vec<(u32, NaiveDate)> = (0_u32..)
        .zip(from.iter_days().take_while(|day| *day <= until))
        .collect();
    let length = days.len() as f64;
    let mut entries = Vec::new();
    let mut adherence = Vec::new();
    let mut sessions = Vec::new();
    for (index, date) in days {
        let away = (index % 90) > 40 && (index % 90) < 51;
        let ease = 6.5 - 3.5 * f64::from(index) / length;
        for (turn, hour) in [(0_u32, 8), (1, 14), (2, 20)] {
            let noise = f64::from((index * 7 + turn * 13 + index / 3 * 5) % 11) / 11.0 - 0.5;
            let pain = ease + 3.0 * noise + (f64::from(index) / 17.0).sin();
            if !away && !(index + turn).is_multiple_of(4) {
                entries.push(PainEntry {
                    at: date.and_hms_opt(hour, 10, 0).unwrap_or_default(),
                    pain: pain.round().clamp(0.0, 10.0) as u8,
                });
            }
        }
        if index % 9 == 4 {
            sessions.push(date.and_hms_opt(16, 30, 0).unwrap_or_default());
        }
        let due = if index % 14 == 6 { 0 } else { 4 };
        let done = ((index * 5) % 7).min(4) as u16;
        adherence.push(DayDone { date, done, due });
    }
    PainChart {
        from,
        until,
        width: 46.0,
        entries,
        sessions,
        adherence,
        limit: Some(Limit {
            score: 5,
            basis: LimitBasis::Ours,
        }),
        today: until,
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
