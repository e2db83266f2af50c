//! What the window's first page costs with the data of one, ten and fifty years.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot be taken has nothing to say"
)]

mod processor_time;

use afterhand_bench::Years;
use afterhand_engine::Companion;
use afterhand_engine::now::{Now, Zone};
use afterhand_engine::view::{Route, Surroundings};
use chrono::NaiveDate;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

use processor_time::ProcessorTime;

fn today(criterion: &mut Criterion<ProcessorTime>) {
    let now = Now {
        instant: "2026-11-24T16:30:00Z".parse().unwrap(),
        zone: Zone::named("Europe/London").unwrap(),
    };
    let mut group = criterion.benchmark_group("today");
    for count in [1, 10, 50] {
        let folder = tempfile::tempdir().unwrap();
        drop(Companion::open(folder.path()).unwrap());
        let until = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let years = Years { count, until };
        years.fill(&folder.path().join("afterhand.db")).unwrap();
        let companion = Companion::open(folder.path()).unwrap();
        group.bench_function(BenchmarkId::from_parameter(count), |bencher| {
            bencher.iter(|| {
                companion
                    .view(&Route::Today, &now, Surroundings::default())
                    .unwrap()
            });
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(ProcessorTime);
    targets = today
}
criterion_main!(benches);
