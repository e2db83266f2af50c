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

/// Each of them for so many seconds. What is new to it is kept in `fuzz/corpus`, as few files as show it, in an
/// archive for each reader: they are thousands, and much alike.
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
            target.unpack()?;
            target.run(seconds)?;
            target.reduce()?;
            target.pack()?;
        }
    }
    Ok(())
}

impl Target {
    fn run(&self, seconds: u32) -> Result<(), Stop> {
        let mut run = cargo_fuzz("run")?;
        run.arg(self.name).arg(self.corpus());
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
        reduce.arg(self.name).arg(self.corpus());
        tool::run(&mut reduce)
    }

    fn unpack(&self) -> Result<(), Stop> {
        let (folder, archive) = (self.corpus(), self.archive());
        std::fs::create_dir_all(&folder)
            .map_err(|error| Stop(format!("{} cannot be made: {error}.", folder.display())))?;
        if !archive.is_file() {
            return Ok(());
        }
        let mut unpack = tool::command("tar");
        unpack.arg("--extract").arg("--file").arg(archive);
        tool::run(unpack.arg("--directory").arg(folder))
    }

    /// The same files make the same archive.
    fn pack(&self) -> Result<(), Stop> {
        let mut pack = tool::command("tar");
        pack.args(["--create", "--xz", "--sort=name", "--mtime=@0"])
            .args(["--owner=0", "--group=0", "--numeric-owner"])
            .arg("--file")
            .arg(self.archive())
            .arg("--directory")
            .arg(self.corpus())
            .arg(".");
        tool::run(&mut pack)
    }

    fn corpus(&self) -> PathBuf {
        fuzz_folder().join("target/corpus").join(self.name)
    }

    fn archive(&self) -> PathBuf {
        let archive = format!("corpus/{}.tar.xz", self.name);
        fuzz_folder().join(archive)
    }
}

fn fuzz_folder() -> PathBuf {
    workspace::root().join("fuzz")
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
