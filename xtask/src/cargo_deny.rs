//! `cargo-deny`, which checks licences, bans and sources. No distribution packages it.

use std::env;
use std::path::PathBuf;

use crate::stop::Stop;
use crate::{cache, rust, tool};

const VERSION: &str = "0.20.2";

pub fn check() -> Result<(), Stop> {
    tool::run(tool::command(program()?).args(["check", "licenses", "bans", "sources"]))?;
    println!("advisories: not run (the advisory database cannot be reached from here)");
    Ok(())
}

/// It takes minutes to build, so one build serves every checkout of this person.
pub fn install() -> Result<(), Stop> {
    if program().is_ok() {
        return Ok(());
    }
    println!("Building cargo-deny {VERSION}, once for this machine. It takes several minutes.");
    rust::install("cargo-deny", VERSION, &folder()?)
}

/// The one on the path if it is of our version, otherwise the one that `install` has built.
fn program() -> Result<PathBuf, Stop> {
    let file = format!("cargo-deny{}", env::consts::EXE_SUFFIX);
    [
        PathBuf::from("cargo-deny"),
        folder()?.join("bin").join(file),
    ]
    .into_iter()
    .find(is_our_version)
    .ok_or_else(|| {
        Stop(format!(
            "cargo-deny {VERSION} is missing; `cargo xtask setup` builds it."
        ))
    })
}

fn is_our_version(program: &PathBuf) -> bool {
    tool::read(tool::command(program).arg("--version"))
        .is_ok_and(|answer| answer == format!("cargo-deny {VERSION}"))
}

fn folder() -> Result<PathBuf, Stop> {
    cache::folder(&format!("cargo-deny-{VERSION}"))
}
