//! Every check and test there is, in the order in which a failure is cheapest to learn.

use std::time::Instant;

use crate::rust::cargo;
use crate::setup::{Purpose, setup};
use crate::stop::Stop;
use crate::{cargo_deny, figures, links, page, python, tool, trial, types};

struct Step {
    name: &'static str,
    work: fn() -> Result<(), Stop>,
}

const STEPS: [Step; 19] = [
    Step {
        name: "tools and packages",
        work: || setup(Purpose::Test),
    },
    Step {
        name: "Rust: formatting",
        work: formatting,
    },
    Step {
        name: "links of the documents",
        work: links::check,
    },
    Step {
        name: "page: lock file names no registry",
        work: page::check_lock_names_no_registry,
    },
    Step {
        name: "page: formatting",
        work: || page::script("format:check"),
    },
    Step {
        name: "page: lint",
        work: || page::script("lint"),
    },
    Step {
        name: "page: types",
        work: || page::script("check"),
    },
    Step {
        name: "page: tests",
        work: || page::script("test"),
    },
    Step {
        name: "page: build",
        work: || page::script("build"),
    },
    Step {
        name: "engine alone: reads no clock",
        work: engine_reads_no_clock,
    },
    Step {
        name: "engine alone: lint",
        work: engine_lint,
    },
    Step {
        name: "workspace: lint",
        work: workspace_lint,
    },
    Step {
        name: "licences, bans and sources",
        work: cargo_deny::check,
    },
    Step {
        name: "programs and tests: build",
        work: build_everything,
    },
    Step {
        name: "contact sheet is what the engine draws",
        work: figures::check_committed,
    },
    Step {
        name: "page's types are the engine's",
        work: types::check_committed,
    },
    Step {
        name: "slots against dateutil",
        work: slots_against_dateutil,
    },
    Step {
        name: "programs and tests",
        work: tests,
    },
    Step {
        name: "packages in a fresh Debian",
        work: trial::play_where_it_can_be,
    },
];

pub fn test() -> Result<(), Stop> {
    let start = Instant::now();
    for (index, step) in STEPS.iter().enumerate() {
        let label = format!("[{}/{}] {}", index + 1, STEPS.len(), step.name);
        println!("{label}");
        let start = Instant::now();
        (step.work)().map_err(|Stop(why)| Stop(format!("{label}: failed\n{why}")))?;
        println!("{label}: passed in {:.1} s", start.elapsed().as_secs_f32());
    }
    println!(
        "Everything passed in {:.0} s.",
        start.elapsed().as_secs_f32()
    );
    Ok(())
}

fn formatting() -> Result<(), Stop> {
    tool::run(cargo().args(["fmt", "--all", "--check"]))
}

/// chrono can tell the time only with these features. In the whole workspace other crates may
/// switch them on; the engine by itself must not.
fn engine_reads_no_clock() -> Result<(), Stop> {
    let tree = [
        "tree",
        "-p",
        "afterhand-engine",
        "-e",
        "normal",
        "-i",
        "chrono",
        "-f",
        "{f}",
    ];
    let features = tool::read(cargo().args(tree).args(["--depth", "0"]))?;
    match features
        .split(',')
        .find(|feature| ["clock", "now"].contains(&feature.trim()))
    {
        None => Ok(()),
        Some(feature) => Err(Stop(format!(
            "The engine builds chrono with its `{feature}` feature, so it could read a clock. \
             `cargo tree -p afterhand-engine -e normal,features -i chrono` shows who asks for it."
        ))),
    }
}

fn engine_lint() -> Result<(), Stop> {
    let clippy = [
        "clippy",
        "-p",
        "afterhand-engine",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    tool::run(cargo().args(clippy))
}

/// Plain `cargo test` leaves it out.
fn slots_against_dateutil() -> Result<(), Stop> {
    let python = python::with_dateutil()?;
    let test = [
        "test",
        "--workspace",
        "--test",
        "oracle",
        "--",
        "--include-ignored",
        "--nocapture",
    ];
    tool::run(cargo().env("PYTHON", python).args(test))
}

fn workspace_lint() -> Result<(), Stop> {
    tool::run(cargo().args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))
}

/// Every program and test. Cargo builds with the features that the chosen packages ask for together, so what
/// is built one package at a time is built again for the next.
pub fn build_everything() -> Result<(), Stop> {
    tool::run(cargo().args(["build", "--workspace", "--bins", "--tests", "--examples"]))
}

/// The outside tests drive the programs that were built before.
fn tests() -> Result<(), Stop> {
    tool::run(
        cargo()
            .env("TS_RS_EXPORT_DIR", types::fresh_folder()?)
            .env(python::READERS, python::with_readers()?)
            .args(["test", "--workspace"]),
    )
}
