//! Running other programs.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::stop::Stop;
use crate::workspace;

/// A command in the repository's root.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace::root());
    command
}

/// Runs it with its output going straight through. Fails with its command line.
pub fn run(command: &mut Command) -> Result<(), Stop> {
    let status = command
        .status()
        .map_err(|error| not_started(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Stop(format!("`{}` failed ({status}).", line(command))))
    }
}

/// What it prints. Fails with what it says on its error output.
pub fn read(command: &mut Command) -> Result<String, Stop> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| not_started(command, &error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(Stop(format!(
            "`{}` failed ({}).\n{}",
            line(command),
            output.status,
            said.trim()
        )))
    }
}

/// Whether it can be run and ends well; nothing of it is shown.
pub fn succeeds(command: &mut Command) -> bool {
    read(command).is_ok()
}

pub fn is_on_path(program: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else {
        return false;
    };
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).any(|folder| folder.join(&file).is_file())
}

/// The command as one would type it, without the folder the program lies in.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    std::iter::once(program.file_stem().unwrap_or(program.as_os_str()))
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

fn not_started(command: &Command, error: &std::io::Error) -> Stop {
    Stop(format!(
        "`{}` could not be started: {error}.",
        line(command)
    ))
}
