//! `afterhand-report`: the report for the therapist, from JSON to pages.
//!
//! The host's `report_program` starts it for the command line and the window, and hands it the engine's report.
//! `report.rs` reads that and refuses what is none, `world.rs` shows Typst the template, the report and the fonts of
//! `fonts.rs`, `setting.rs` sets the pages, and `output.rs` writes them.
//!
//! # Invariants
//! - It knows nothing of Afterhand but the shape of its report, and links no engine: neither the agent
//!   nor the window grows by what setting pages takes.
//! - The page has one template, `report.typ`. It reads the report and nothing else: no file, no package,
//!   no clock.
//! - The same report makes the same bytes, where the computer has the same fonts.
//! - A PDF is written whole or not at all.

mod fonts;
mod output;
mod report;
mod setting;
mod trouble;
mod world;

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use trouble::Trouble;

/// Sets the report for the therapist. The report's JSON comes on standard input.
#[derive(Debug, Parser)]
#[command(name = "afterhand-report", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// As a PDF.
    Pdf {
        /// The file to write; `-` for standard output.
        file: PathBuf,
    },
    /// As one picture a page: page-1.png, page-2.png …
    Pages {
        /// The folder to write them into.
        folder: PathBuf,
        /// How wide a page is, in pixels.
        #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u32).range(100..=4000))]
        width: u32,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            // Nobody may be there to read it.
            let _ = writeln!(io::stderr(), "{trouble}");
            ExitCode::from(trouble.exit_code())
        }
    }
}

fn run(command: Command) -> Result<(), Trouble> {
    let report = report::read(io::stdin().lock())?;
    let document = setting::set(report)?;
    match command {
        Command::Pdf { file } => output::bytes(&file, &setting::pdf(&document)?),
        Command::Pages { folder, width } => output::pages(&folder, &document, width),
    }
}
