//! Starting the other program, which is installed beside this one.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub const AGENT: &str = "afterhand";
pub const WINDOW: &str = "afterhand-window";

/// Starts the program `name` with the same data folder, on its own: it outlives this one.
pub fn start(name: &str, folder: &Path, arguments: &[&OsStr]) -> io::Result<()> {
    let mut command = Command::new(path(name)?);
    command
        .args(arguments)
        .env(super::folder::VARIABLE, folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        command.process_group(0);
    }
    let mut child = command.spawn()?;
    // Someone has to collect its exit status, or it stays a zombie for as long as we live.
    std::thread::spawn(move || child.wait());
    Ok(())
}

fn path(name: &str) -> io::Result<PathBuf> {
    let path = env::current_exe()?.with_file_name(format!("{name}{}", env::consts::EXE_SUFFIX));
    if path.exists() {
        Ok(path)
    } else {
        Err(io::Error::new(
            io::ErrorKind::NotFound,
            path.display().to_string(),
        ))
    }
}
