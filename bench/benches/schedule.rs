//! How many slots a second, beside the `rrule` crate and python-dateutil asked for the very same moments; and
//! how long the next slot of an old plan takes.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot be taken has nothing to say"
)]

mod dateutil;
mod processor_time;

use std::hint::black_box;

use afterhand_engine::check_plan;
use afterhand_engine::now::{Instant, Zone};
use afterhand_engine::person::{PlanZone, Settings};
use afterhand_engine::plan::Taken;
use afterhand_engine::schedule::{self, Moves};
use chrono::{DateTime, NaiveDate, Utc};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rrule::RRuleSet;

use dateutil::Dateutil;
use processor_time::ProcessorTime;

/// Ten years of a plan, and rules that mean the same.
struct Decade {
    name: &'static str,
    plan: &'static str,
    rules: &'static [&'static str],
}

const THREE_A_DAY: Decade = Decade {
    name: "three-a-day",
    plan: r#"format = 1
title = "Three a day"
issued = 2016-01-01
zone = "Europe/London"
[[exercise]]
use = "nk-chin-tuck"
times = ["08:30", "12:30", "18:30"]
"#,
    rules: &["0830 FREQ=DAILY;BYHOUR=8,12,18"],
};

/// The exercises of `examples/neck-course.toml`.
const NECK_COURSE: Decade = Decade {
    name: "neck-course",
    plan: r#"format = 1
title = "Neck course"
issued = 2016-01-01
zone = "Europe/London"
[[exercise]]
use = "nk-chin-tuck"
times = ["08:30", "12:00", "15:30", "18:30"]
[[exercise]]
use = "nk-rotation"
times = ["09:00", "19:00"]
[[exercise]]
use = "nk-levator"
times = ["20:00"]
days = { every = 2 }
[[exercise]]
use = "po-scap"
times = ["10:30", "16:00"]
days = ["mon", "wed", "fri"]
[[exercise]]
use = "br-diaphragm"
times = ["21:00"]
"#,
    rules: &[
        "0830 FREQ=DAILY;BYHOUR=8,15,18",
        "1200 FREQ=DAILY",
        "0900 FREQ=DAILY;BYHOUR=9,19",
        "2000 FREQ=DAILY;INTERVAL=2",
        "1030 FREQ=WEEKLY;BYDAY=MO,WE,FR",
        "1600 FREQ=WEEKLY;BYDAY=MO,WE,FR",
        "2100 FREQ=DAILY",
    ],
};

impl Decade {
    fn taken(&self) -> [Taken; 1] {
        [Taken {
            plan: check_plan(self.plan.as_bytes()).plan.unwrap(),
            version: 1,
            key: None,
            at: Instant::UNIX_EPOCH,
            replaced: None,
        }]
    }

    /// As RFC 5545 writes them.
    fn recurrences(&self) -> Vec<String> {
        let recurrence = |rule: &&str| {
            let (time, rule) = rule.split_once(' ').unwrap();
            format!(
                "DTSTART;TZID=Europe/London:20160101T{time}00\nRRULE:{rule};UNTIL=20251231T235959Z"
            )
        };
        self.rules.iter().map(recurrence).collect()
    }
}

fn slots<'p>(plans: &'p [Taken], zone: PlanZone<'_>) -> Vec<schedule::Slot<'p>> {
    let from = NaiveDate::from_ymd_opt(2016, 1, 1).unwrap();
    let until = NaiveDate::from_ymd_opt(2025, 12, 31).unwrap();
    schedule::slots(plans, &Moves::default(), zone, from, until)
}

fn occurrences(rules: &[RRuleSet]) -> Vec<DateTime<rrule::Tz>> {
    let mut all = Vec::new();
    for rule in rules {
        all.extend(rule);
    }
    all
}

fn expansion(criterion: &mut Criterion<ProcessorTime>) {
    let zone = Zone::named("Europe/London").unwrap();
    let settings = Settings::default();
    let zone = settings.plan_zone(&zone);
    for decade in [THREE_A_DAY, NECK_COURSE] {
        let (plans, recurrences) = (decade.taken(), decade.recurrences());
        let rules = recurrences.iter().map(|rule| rule.parse().unwrap());
        let rules: Vec<RRuleSet> = rules.collect();
        let ours: Vec<Instant> = slots(&plans, zone).iter().map(|slot| slot.due).collect();
        let mut theirs: Vec<Instant> = occurrences(&rules)
            .iter()
            .map(|due| due.with_timezone(&Utc))
            .collect();
        theirs.sort();
        assert_eq!(ours, theirs, "{} is not the same for both", decade.name);
        let dateutil = Dateutil::with(&recurrences);
        if let Some(dateutil) = &dateutil {
            let theirs = dateutil.instants();
            assert_eq!(ours, theirs, "{} is not the same for both", decade.name);
        }

        let mut group = criterion.benchmark_group(decade.name);
        group.throughput(Throughput::Elements(ours.len() as u64));
        group.bench_function("afterhand", |bencher| {
            bencher.iter(|| slots(black_box(&plans), zone));
        });
        group.bench_function("rrule", |bencher| {
            bencher.iter(|| occurrences(black_box(&rules)));
        });
        if let Some(dateutil) = &dateutil {
            // It is slow, and each sample starts a Python.
            group.sample_size(10);
            group.bench_function("dateutil", |bencher| {
                bencher.iter_custom(|times| dateutil.works(times));
            });
        }
        group.finish();
    }
}

fn next(criterion: &mut Criterion<ProcessorTime>) {
    let zone = Zone::named("Europe/London").unwrap();
    let settings = Settings::default();
    let zone = settings.plan_zone(&zone);
    let plans = NECK_COURSE.taken();
    let moves = Moves::default();
    let after: Instant = "2025-11-20T13:00:00Z".parse().unwrap();
    criterion.bench_function("next", |bencher| {
        bencher.iter(|| schedule::next(black_box(&plans), &moves, zone, black_box(after)).unwrap());
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(ProcessorTime);
    targets = expansion, next
}
criterion_main!(benches);
