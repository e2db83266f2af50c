//! What criterion has just measured in the engine.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

pub struct Expansion {
    pub what: &'static str,
    /// A second, as it is shipped.
    pub shipped: f64,
    /// A second, in one run with the peers and with the same calendar under ours and `rrule`.
    pub ours: f64,
    pub rrule: f64,
    pub dateutil: f64,
}

pub struct Engine {
    pub expansions: [Expansion; 2],
    pub next_us: f64,
    /// Events of a calendar file a second: ours as it is shipped, and the `icalendar` crate.
    pub calendar: [f64; 2],
    /// With the data of so many years, in milliseconds.
    pub today_ms: [(u32, f64); 3],
    /// The same of what holds after sessions, of the limits, and of a look of the agent.
    pub aftercare_ms: [(u32, f64); 3],
    pub limits_ms: [(u32, f64); 3],
    pub look_ms: [(u32, f64); 3],
    /// Ten years of 3,650 and of 40,000 entries, in milliseconds.
    pub diary_ms: [f64; 2],
    /// The whole library moving, and as it is glanced over, in milliseconds.
    pub figures_ms: [f64; 2],
    /// The search's index made, and what 50 and 99 in 100 questions take at most, in milliseconds.
    pub search_ms: [f64; 3],
    /// Ten years as JSON, tables, FHIR, a calendar, a backup and a report, in milliseconds.
    pub taken_ms: [f64; 6],
}

pub fn read() -> Engine {
    let folder = PathBuf::from(env::var_os("AFTERHAND_MEASURED").expect("AFTERHAND_MEASURED"));
    let shipped = folder.join("as-shipped");
    let beside = folder.join("beside-peer");
    let expansion = |what, group: &str| Expansion {
        what,
        shipped: a_second(&shipped.join(group).join("afterhand")),
        ours: a_second(&beside.join(group).join("afterhand")),
        rrule: a_second(&beside.join(group).join("rrule")),
        dateutil: a_second(&beside.join(group).join("dateutil")),
    };
    let by_years = |what: &str| {
        [1, 10, 50].map(|years| {
            let took = nanoseconds(&shipped.join(what).join(years.to_string()));
            (years, took / 1e6)
        })
    };
    Engine {
        expansions: [
            expansion("an exercise three times a day", "three-a-day"),
            expansion("the neck course, eight times a day", "neck-course"),
        ],
        next_us: nanoseconds(&shipped.join("next")) / 1e3,
        calendar: ["afterhand", "icalendar"]
            .map(|reader| a_second(&shipped.join("calendar").join(reader))),
        today_ms: by_years("today"),
        aftercare_ms: by_years("aftercare"),
        limits_ms: by_years("limits"),
        look_ms: by_years("look"),
        diary_ms: [3_650, 40_000]
            .map(|entries| nanoseconds(&shipped.join("diary").join(entries.to_string())) / 1e6),
        figures_ms: ["moving", "glance"]
            .map(|shown| nanoseconds(&shipped.join("figures").join(shown)) / 1e6),
        search_ms: ["index", "median", "p99"]
            .map(|what| nanoseconds(&shipped.join("search").join(what)) / 1e6),
        taken_ms: ["json", "csv", "fhir", "ics", "backup", "report"]
            .map(|what| nanoseconds(&shipped.join("taken").join(what)) / 1e6),
    }
}

fn a_second(benchmark: &Path) -> f64 {
    let elements = json(&benchmark.join("new/benchmark.json"));
    let elements = elements["throughput"]["Elements"].as_f64().unwrap();
    elements / nanoseconds(benchmark) * 1e9
}

/// The median.
fn nanoseconds(benchmark: &Path) -> f64 {
    let estimates = json(&benchmark.join("new/estimates.json"));
    estimates["median"]["point_estimate"].as_f64().unwrap()
}

fn json(file: &Path) -> Value {
    let text = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_slice(&text).unwrap()
}
