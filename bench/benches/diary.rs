//! What it costs to draw the diary of ten years: with an entry or three a day, and one of forty thousand.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot be taken has nothing to say"
)]

mod processor_time;

use afterhand_engine::body::Area;
use afterhand_engine::chart::body::{BodyWeek, body_weeks};
use afterhand_engine::chart::{DayDone, PainChart, PainEntry, pain};
use afterhand_engine::player::{Limit, LimitBasis};
use afterhand_engine::words::Words;
use chrono::{NaiveDate, TimeDelta};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

use processor_time::ProcessorTime;

fn diary(criterion: &mut Criterion<ProcessorTime>) {
    let words = Words::english();
    let mut group = criterion.benchmark_group("diary");
    for entries in [3_650, 11_000, 40_000] {
        let chart = ten_years(entries);
        group.bench_function(BenchmarkId::from_parameter(entries), |bencher| {
            bencher.iter(|| pain(&chart, words));
        });
    }
    let monday = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let weeks: Vec<BodyWeek> = (0..12)
        .map(|week| BodyWeek {
            monday: monday - TimeDelta::weeks(week),
            marks: Area::ALL.into_iter().zip((0..=10).cycle()).collect(),
        })
        .collect();
    group.bench_function("body", |bencher| {
        bencher.iter(|| body_weeks(&weeks, 46.0, monday, words));
    });
    group.finish();
}

fn ten_years(entries: u32) -> PainChart {
    let from = NaiveDate::from_ymd_opt(2016, 11, 25).unwrap();
    let until = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let days: Vec<NaiveDate> = from.iter_days().take_while(|day| *day <= until).collect();
    let begin = from.and_hms_opt(0, 0, 0).unwrap();
    let apart = days.len() as f64 * 1440.0 / f64::from(entries);
    PainChart {
        from,
        until,
        width: 46.0,
        entries: (0..entries)
            .map(|index| PainEntry {
                at: begin + TimeDelta::minutes((f64::from(index) * apart) as i64),
                pain: ((index * 7 + index / 5) % 11) as u8,
            })
            .collect(),
        sessions: days
            .iter()
            .step_by(9)
            .map(|day| day.and_hms_opt(16, 0, 0).unwrap())
            .collect(),
        adherence: (0_u16..)
            .zip(&days)
            .map(|(index, date)| DayDone {
                date: *date,
                done: index % 5,
                due: 4,
            })
            .collect(),
        limit: Some(Limit {
            score: 5,
            basis: LimitBasis::Clinician,
        }),
        today: until,
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(ProcessorTime);
    targets = diary
}
criterion_main!(benches);
