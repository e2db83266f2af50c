//! The contact sheet of the library, start and end of every exercise, as the engine draws it.

use std::fs;
use std::path::Path;

use crate::rust::cargo;
use crate::stop::Stop;
use crate::{tool, workspace};

const SHEET: &str = "docs/figures.svg";

/// Draws it anew.
pub fn draw() -> Result<(), Stop> {
    let sheet = workspace::root().join(SHEET);
    draw_into(&sheet)?;
    println!("Drawn: {}", sheet.display());
    Ok(())
}

/// The committed one is what the engine draws now.
pub fn check_committed() -> Result<(), Stop> {
    let fresh = workspace::target()?.join("figures.svg");
    draw_into(&fresh)?;
    let committed = workspace::root().join(SHEET);
    let read = |file: &Path| {
        fs::read(file).map_err(|error| Stop(format!("{} cannot be read: {error}.", file.display())))
    };
    if read(&fresh)? == read(&committed)? {
        return Ok(());
    }
    Err(Stop(format!(
        "{SHEET} is not what the engine draws. Look at it with `cargo xtask figures`, and commit it."
    )))
}

/// Built as the tests build it, which cargo does not do for a program that it is to run.
fn draw_into(file: &Path) -> Result<(), Stop> {
    tool::run(cargo().args(["build", "--quiet", "--workspace", "--example", "figures"]))?;
    let program = workspace::target()?.join("debug/examples/figures");
    tool::run(tool::command(program).arg("--sheet").arg(file))
}
