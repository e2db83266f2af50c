//! What it costs to look something up, letter by letter as it is typed.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot be taken has nothing to say"
)]

mod processor_time;

use afterhand_engine::content::Content;
use afterhand_engine::learn::search::Index;
use afterhand_engine::words::Words;
use cpu_time::ProcessTime;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

use processor_time::ProcessorTime;

const TYPED: [&str; 16] = [
    "siatica",
    "hot bth",
    "frozen sholder",
    "crick in the neck",
    "can i drive home after the session",
    "is it normal to be sore",
    "headache that comes from the neck",
    "difference between osteopath and chiropractor",
    "numb between legs",
    "worst headache of my life",
    "knees side to side lying down",
    "acupunture",
    "slipped disk",
    "can't pee",
    "how many sesions do i need",
    "xylophone",
];

fn search(criterion: &mut Criterion<ProcessorTime>) {
    let (content, words) = (Content::shipped(), Words::english());
    let index = Index::shipped(content, words).unwrap();
    let mut asked = Vec::new();
    for typed in TYPED {
        let ends = typed
            .char_indices()
            .map(|(at, letter)| at + letter.len_utf8());
        asked.extend(ends.map(|end| &typed[..end]));
    }
    // Which of them takes long is seen first, and then measured as everything else is.
    asked.sort_by_cached_key(|typed| {
        let took = (0..5).map(|_| {
            let begun = ProcessTime::now();
            index.search(typed, None, 20);
            begun.elapsed()
        });
        took.min()
    });
    let mut group = criterion.benchmark_group("search");
    group.bench_function(BenchmarkId::from_parameter("index"), |bencher| {
        bencher.iter(|| Index::shipped(content, words).unwrap());
    });
    for (name, hundredth) in [("median", 50), ("p99", 99)] {
        let typed = asked[asked.len() * hundredth / 100];
        group.bench_function(BenchmarkId::from_parameter(name), |bencher| {
            bencher.iter(|| index.search(typed, None, 20));
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(ProcessorTime);
    targets = search
}
criterion_main!(benches);
