//! What the product costs the computer it runs on, from outside and beside its peers. `cargo xtask bench`
//! builds what is measured here, runs this, and keeps its table in `docs/benchmarks.md` and its picture beside it.
//!
//! No number is judged: a slow machine has slow numbers.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "A measurement may panic, prints what it finds, and uses the real clock."
)]

mod engine;
mod footprint;
mod goals;
mod idle;
mod machine;
mod pdf;
mod plot;
mod reminders;
mod report;
mod sizes;
mod start;
mod window;

use std::path::Path;
use std::time::Duration;
use std::{env, fs};

use afterhand_bench::Years;
use chrono::NaiveDate;

/// How long and how often each thing is measured.
pub struct Effort {
    /// One watch of what waits; in the full run five make two minutes.
    pub idle: Duration,
    pub reminders: usize,
    pub starts: usize,
    /// Of what takes long to measure, the median of so many.
    pub times: usize,
}

impl Effort {
    /// How long and how often what waits is watched, in words.
    pub fn watches(&self) -> String {
        let seconds = self.idle.as_secs();
        match self.times {
            1 => format!("{seconds} s"),
            times => format!("{times} × {seconds} s"),
        }
    }
}

const FULL: Effort = Effort {
    idle: Duration::from_secs(24),
    reminders: 200,
    starts: 20,
    times: 5,
};

const SHORT: Effort = Effort {
    idle: Duration::from_secs(10),
    reminders: 10,
    starts: 3,
    times: 1,
};

fn main() {
    // Cargo runs it to see that it works when it tests all targets; a measurement is no test.
    if env::args().any(|argument| argument == "--test") {
        return;
    }
    let is_short = env::args().any(|argument| argument == "--short");
    let effort = if is_short { SHORT } else { FULL };
    let report = report::Report {
        engine: engine::read(),
        starts: start::measure(&effort),
        windows: window::measure(&effort),
        reminders: reminders::measure(&effort),
        agent: idle::agent(&effort),
        peers: idle::peers(&effort),
        pdfs: pdf::measure(&effort),
        sizes: sizes::weigh(),
    };
    let text = report.text(&effort);
    println!("{text}");
    if !is_short {
        let docs = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs"));
        fs::write(docs.join("benchmarks.md"), text).unwrap();
        fs::write(docs.join(report::PLOT), report.plot()).unwrap();
    }
}

/// Ten years of a person's data, up to the date at which everything here takes place.
fn ten_years() -> Years {
    Years {
        count: 10,
        until: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
    }
}
