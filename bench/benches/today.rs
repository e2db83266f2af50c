//! What the window's first page, the time after a session and the limits cost with the data of one, ten and
//! fifty years.
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
    for count in [1, 10, 50] {
        let folder = tempfile::tempdir().unwrap();
        drop(Companion::open(folder.path()).unwrap());
        let until = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let years = Years { count, until };
        years.fill(&folder.path().join("afterhand.db")).unwrap();
        let companion = Companion::open(folder.path()).unwrap();
        let surroundings = Surroundings::default();
        let view = |route: &Route| companion.view(route, &now, surroundings).unwrap();
        let mut measure = |what: &str, it: &dyn Fn()| {
            let mut group = criterion.benchmark_group(what);
            group.bench_function(BenchmarkId::from_parameter(count), |bencher| {
                bencher.iter(it)
            });
            group.finish();
        };
        measure("today", &|| drop(view(&Route::Today)));
        measure("progress", &|| drop(view(&Route::Progress { older: 0 })));
        measure("sessions", &|| drop(view(&Route::Sessions)));
        measure("aftercare", &|| {
            let windows = companion.aftercare(&now, |windows, _| windows.len());
            assert!(windows.unwrap() > 0);
        });
        measure("limits", &|| drop(companion.account(&now).unwrap()));
        measure("can", &|| drop(companion.can("sauna", &now).unwrap()));
        measure("look", &|| {
            let rings = companion.next(&now, |next, _, _, _| next.rings.len());
            rings.unwrap();
        });
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(ProcessorTime);
    targets = today
}
criterion_main!(benches);
