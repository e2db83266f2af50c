//! What it costs to take ten years along: as one file, as tables, for a clinic, as a calendar, as a backup and
//! as a report.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot be taken has nothing to say"
)]

mod processor_time;

use std::io;

use afterhand_bench::Years;
use afterhand_engine::calendar_file::CalendarChoice;
use afterhand_engine::now::{Now, Zone};
use afterhand_engine::report::ReportChoice;
use afterhand_engine::view::Surroundings;
use afterhand_engine::words::Words;
use afterhand_engine::{Companion, archive};
use afterhand_share::tables::{DecimalMark, Table};
use afterhand_share::{report_page, take_along};
use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};

use processor_time::ProcessorTime;

fn ten_years(criterion: &mut Criterion<ProcessorTime>) {
    let now = Now {
        instant: "2026-11-24T16:30:00Z".parse().unwrap(),
        zone: Zone::named("Europe/London").unwrap(),
    };
    let folder = tempfile::tempdir().unwrap();
    drop(Companion::open(folder.path()).unwrap());
    let until = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let years = Years { count: 10, until };
    years.fill(&folder.path().join("afterhand.db")).unwrap();
    let companion = Companion::open(folder.path()).unwrap();
    let words = Words::english();
    let mut group = criterion.benchmark_group("taken");
    group.sample_size(10);
    group.bench_function("json", |bencher| {
        bencher.iter(|| {
            let archive = companion.archive(&now, &mut |_| ()).unwrap();
            archive::write(&archive, &mut io::sink()).unwrap();
        });
    });
    group.bench_function("csv", |bencher| {
        let mark = DecimalMark::Point;
        bencher.iter(|| {
            take_along::tables(&companion, &Table::ALL, mark, &now, words, &mut |_| ()).unwrap()
        });
    });
    group.bench_function("fhir", |bencher| {
        bencher.iter(|| take_along::fhir(&companion, None, &now, words, &mut |_| ()).unwrap());
    });
    group.bench_function("ics", |bencher| {
        let choice = CalendarChoice {
            from: None,
            until: None,
            exercises: true,
            appointments: true,
            aftercare: true,
            alarms: true,
            private: false,
        };
        bencher.iter(|| {
            take_along::calendar(&companion, &choice, &now)
                .unwrap()
                .entries
        });
    });
    group.bench_function("backup", |bencher| {
        let to = folder.path().join("copy.db");
        bencher.iter(|| companion.back_up(&to, &mut |_| ()).unwrap());
    });
    group.bench_function("report", |bencher| {
        let choice = ReportChoice::default();
        bencher.iter(|| {
            let report = companion.report(&choice, Surroundings::default(), &now);
            report_page::html(&report.unwrap()).len()
        });
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(ProcessorTime);
    targets = ten_years
}
criterion_main!(benches);
