//! What the product costs: the engine by itself, and the agent from outside beside programs like it.

use std::path::Path;

use crate::rust::cargo;
use crate::setup::{Purpose, setup};
use crate::stop::Stop;
use crate::{package, page, python, tool, workspace};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Length {
    Full,
    /// For trying out: shorter windows, and nothing is written to `docs/`.
    Short,
}

pub fn bench(length: Length) -> Result<(), Stop> {
    setup(Purpose::Bench)?;
    let target = workspace::target()?;
    let as_shipped = target.join("criterion/as-shipped");
    let beside_peer = target.join("criterion/beside-peer");
    println!("Building the agent and the window as they are shipped");
    page::build_if_changed()?;
    package::build_agent_and_window()?;

    println!("Measuring the engine");
    let dateutil = python::with_dateutil()?;
    let measure = |filter: &str, options: &[&str], folder: &Path| {
        let mut bench = cargo();
        bench
            .args(["bench", "-p", "afterhand-bench"])
            .args(options)
            .args(["--", "--noplot", filter])
            .env("CRITERION_HOME", folder)
            .env(python::DATEUTIL, dateutil);
        if length == Length::Short {
            bench.args(["--warm-up-time", "1", "--measurement-time", "1"]);
        }
        tool::run(&mut bench)
    };
    measure(
        "afterhand|aftercare|calendar|can|diary|figures|limits|look|next|progress|search|sessions|taken|today",
        &[],
        &as_shipped,
    )?;
    let calendar_at_its_best = "profile.bench.package.chrono.opt-level=3";
    let beside = ["--bench", "schedule", "--config", calendar_at_its_best];
    measure("afterhand|rrule|dateutil", &beside, &beside_peer)?;

    println!("Measuring the agent; this takes twenty minutes unless it is a short one");
    // What measures needs no speed, so it is the build that the tests use.
    let mut outside = cargo();
    outside
        .args(["bench", "--profile", "dev"])
        .args(["-p", "afterhand-tests", "--bench", "cost", "--"])
        .env("AFTERHAND_MEASURED", target.join("criterion"))
        .env("AFTERHAND_PROGRAMS", target.join("release"))
        .env("AFTERHAND_PACKAGES", target.join("packages"));
    if length == Length::Short {
        outside.arg("--short");
    }
    tool::run(&mut outside)
}

/// The agent, as it is shipped, through so many days, at a thousand times the speed unless at another.
pub fn soak(days: &str, speed: Option<&str>) -> Result<(), Stop> {
    setup(Purpose::Bench)?;
    page::build_if_changed()?;
    package::build_agent_and_window()?;
    tool::run(
        cargo()
            .args(["bench", "--profile", "dev"])
            .args(["-p", "afterhand-tests", "--bench", "soak", "--", days])
            .args(speed)
            .env("AFTERHAND_PROGRAMS", workspace::target()?.join("release")),
    )
}
