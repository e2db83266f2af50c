//! What it costs to draw the whole library.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot be taken has nothing to say"
)]

mod processor_time;

use afterhand_engine::figure::{self, Shown};
use afterhand_engine::words::Words;
use chrono::TimeDelta;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

use processor_time::ProcessorTime;

fn figures(criterion: &mut Criterion<ProcessorTime>) {
    let words = Words::english();
    let exercises = figure::drawn().unwrap();
    let mut group = criterion.benchmark_group("figures");
    let hold = Some(TimeDelta::seconds(5));
    for (name, shown) in [
        ("moving", Shown::Moving { hold }),
        ("glance", Shown::Glance),
        ("pair", Shown::Pair),
    ] {
        group.bench_function(BenchmarkId::from_parameter(name), |bencher| {
            bencher.iter(|| {
                let drawn = exercises
                    .iter()
                    .map(|id| figure::figure(id, shown, false, words));
                drawn.map(|svg| svg.unwrap().len()).sum::<usize>()
            });
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(ProcessorTime);
    targets = figures
}
criterion_main!(benches);
