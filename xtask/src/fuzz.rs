//! What reads files nobody vouches for, fed with what libFuzzer comes upon.

use std::path::PathBuf;

use crate::stop::Stop;
use crate::{cache, rust, tool, workspace};

/// A reader, and where there are files to begin with.
struct Target {
    name: &'static str,
    seeds: &'static [&'static str],
    /// In bytes; beyond it the readers refuse, or libFuzzer spends its time on length alone.
    most: u32,
}

const TARGETS: [Target; 5] = [
    Target {
        name: "plan_file",
        seeds: &["examples"],
        most: 8_192,
    },
    Target {
        name: "signature",
        seeds: &["share/tests/signatures"],
        most: 4_096,
    },
    Target {
        name: "calendar",
        seeds: &["share/tests/calendars"],
        most: 8_192,
    },
    Target {
        name: "archive",
        seeds: &[],
        most: 65_536,
    },
    Target {
        name: "backup",
        seeds: &["engine/tests/databases"],
        most: 262_144,
    },
];

const VERSION: &str = "0.13.2";

/// Each of them for so many seconds. What is new to it is kept in `fuzz/corpus`, as few files as show it.
pub fn fuzz(seconds: &str, only: Option<&str>) -> Result<(), Stop> {
    let seconds: u32 = seconds
        .parse()
        .map_err(|_| Stop(format!("`{seconds}` is no number of seconds.")))?;
    if only.is_some_and(|only| TARGETS.iter().all(|target| target.name != only)) {
        let names = TARGETS.map(|target| target.name);
        return Err(Stop(format!("There are: {}.", names.join(", "))));
    }
    install()?;
    for target in &TARGETS {
        if only.is_none_or(|only| only == target.name) {
            println!("{}, {seconds} s", target.name);
            target.run(seconds)?;
            target.reduce()?;
        }
    }
    Ok(())
}

impl Target {
    fn run(&self, seconds: u32) -> Result<(), Stop> {
        let mut run = cargo_fuzz("run")?;
        run.arg(self.name).arg(self.corpus()?);
        for seeds in self.seeds {
            run.arg(workspace::root().join(seeds));
        }
        run.arg("--")
            .arg(format!("-max_total_time={seconds}"))
            .arg(format!("-max_len={}", self.most))
            .args(["-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1"]);
        tool::run(&mut run)
    }

    fn reduce(&self) -> Result<(), Stop> {
        let mut reduce = cargo_fuzz("cmin")?;
        reduce.arg(self.name).arg(self.corpus()?);
        tool::run(&mut reduce)
    }

    fn corpus(&self) -> Result<PathBuf, Stop> {
        let folder = workspace::root().join("fuzz/corpus").join(self.name);
        std::fs::create_dir_all(&folder)
            .map_err(|error| Stop(format!("{} cannot be made: {error}.", folder.display())))?;
        Ok(folder)
    }
}

/// libFuzzer's watching of what is reached is only in the nightly compiler.
fn cargo_fuzz(subcommand: &str) -> Result<std::process::Command, Stop> {
    let mut command = tool::command("rustup");
    command
        .args(["run", "nightly"])
        .arg(program()?)
        .args([subcommand, "--fuzz-dir", "fuzz"]);
    Ok(command)
}

fn install() -> Result<(), Stop> {
    if !tool::succeeds(tool::command("rustup").args(["run", "nightly", "rustc", "--version"])) {
        tool::run(tool::command("rustup").args([
            "toolchain",
            "install",
            "nightly",
            "--profile=minimal",
        ]))?;
    }
    if program()?.is_file() {
        return Ok(());
    }
    rust::install("cargo-fuzz", VERSION, &folder()?)
}

fn program() -> Result<PathBuf, Stop> {
    Ok(folder()?.join("bin/cargo-fuzz"))
}

fn folder() -> Result<PathBuf, Stop> {
    cache::folder(&format!("cargo-fuzz-{VERSION}"))
}
