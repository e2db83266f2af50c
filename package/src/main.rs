//! `afterhand-package FOLDER PROGRAMS [VERSION]`: writes into FOLDER what an installed product has besides
//! its programs, as it lies below `/usr`: the entry in the menu, the sort of file that is a plan, what a
//! software centre says of it, icons, the manual, what a shell completes, the licences; the scripts of the
//! packages; and what Tauri's bundler has to know to pack it with the programs in PROGRAMS.
//!
//! # Invariants
//! - It is run when a package is made, and is in none.
//! - Its sentences are the engine's words, in every language; the manual and the completions are the
//!   command line's own definition.
#![allow(
    clippy::print_stderr,
    reason = "it talks to the person who makes a package, on their terminal"
)]

mod bundle;
mod completions;
mod desktop_entry;
mod icons;
mod manual;
mod metainfo;
mod mime_type;
mod papers;
mod said;
mod scripts;
mod xml;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use afterhand_engine::words::Words;

/// What the window's icons are called, and its program.
const ICON: &str = "afterhand-window";

fn main() -> ExitCode {
    let given: Vec<_> = std::env::args_os().skip(1).collect();
    let (folder, programs) = match given.as_slice() {
        [folder, programs] | [folder, programs, _] => (PathBuf::from(folder), Path::new(programs)),
        _ => {
            eprintln!("Usage: afterhand-package FOLDER PROGRAMS [VERSION]");
            return ExitCode::from(2);
        }
    };
    let version = given.get(2).and_then(|version| version.to_str());
    let version = version.unwrap_or(env!("CARGO_PKG_VERSION"));
    match write_all(&folder, programs, version) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn write_all(folder: &Path, programs: &Path, version: &str) -> io::Result<()> {
    let share = folder.join("share");
    let repository = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let mut command_line = afterhand_agent::command_line(Words::english());
    put(
        &share.join("applications").join(desktop_entry::FILE),
        desktop_entry::text(),
    )?;
    put(
        &share.join("mime/packages").join(mime_type::FILE),
        mime_type::text()?,
    )?;
    put(
        &share.join("metainfo").join(metainfo::FILE),
        metainfo::text()?,
    )?;
    icons::write(&repository.join("src-tauri/icons"), &share)?;
    manual::write(&command_line, &share.join("man/man1"))?;
    completions::write(&mut command_line, &share)?;
    papers::write(repository, &share.join("doc/afterhand"))?;
    scripts::write(&folder.join("scripts"))?;
    bundle::write(folder, programs, version)
}

fn put(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}
