//! `afterhand-report`, which sets the report as a PDF. It is a program of its own, and may not be installed.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::sibling;

pub const NAME: &str = "afterhand-report";

#[derive(Debug)]
pub enum Trouble {
    /// It is not installed beside this program.
    Absent,
    /// What it said, or what the system said of it.
    Said(String),
}

pub fn is_here() -> bool {
    sibling::path(NAME).is_ok()
}

/// Writes the PDF, all of it or nothing, in the place of what is there. `report` is the report's JSON.
pub fn pdf(report: &str, file: &Path) -> Result<(), Trouble> {
    let mut command = program()?;
    command.arg("pdf").arg(file);
    run(command, report)
}

/// Draws each page into `folder`: `page-1.png`, `page-2.png` …, so many pixels wide.
pub fn pages(report: &str, folder: &Path, width: u32) -> Result<(), Trouble> {
    let mut command = program()?;
    let width = width.to_string();
    command.arg("pages").arg(folder).args(["--width", &width]);
    run(command, report)
}

fn program() -> Result<Command, Trouble> {
    sibling::path(NAME)
        .map(Command::new)
        .map_err(|_| Trouble::Absent)
}

fn run(mut command: Command, report: &str) -> Result<(), Trouble> {
    let said = |error: io::Error| Trouble::Said(error.to_string());
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(said)?;
    if let Some(mut into) = child.stdin.take() {
        // Where it has ended already, it says why itself.
        let _ = into.write_all(report.as_bytes());
    }
    let output = child.wait_with_output().map_err(said)?;
    if output.status.success() {
        return Ok(());
    }
    let words = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(Trouble::Said(match words.is_empty() {
        true => output.status.to_string(),
        false => words,
    }))
}
