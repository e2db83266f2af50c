//! Cargo and the parts of the Rust toolchain that the checks use.

use std::path::Path;
use std::process::Command;

use crate::stop::Stop;
use crate::tool;

/// The Cargo that runs this program.
pub fn cargo() -> Command {
    tool::command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Builds a program of another's into a folder of its own.
pub fn install(program: &str, version: &str, folder: &Path) -> Result<(), Stop> {
    let exactly = ["install", "--locked", program, "--version", version];
    tool::run(
        cargo()
            .env_remove("CARGO_TARGET_DIR")
            .args(exactly)
            .arg("--root")
            .arg(folder),
    )
}

/// A toolchain with rustup's minimal profile has neither a formatter nor a linter.
pub fn install_components() -> Result<(), Stop> {
    let missing: Vec<&str> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(subcommand, _)| !tool::succeeds(cargo().args([subcommand, "--version"])))
        .map(|(_, component)| component)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !tool::is_on_path("rustup") {
        return Err(Stop(format!(
            "The Rust toolchain lacks {}. Install it from where the toolchain came.",
            missing.join(" and ")
        )));
    }
    tool::run(
        tool::command("rustup")
            .args(["component", "add"])
            .args(missing),
    )
}
