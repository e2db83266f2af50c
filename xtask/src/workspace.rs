//! Where things are.

use std::path::{Path, PathBuf};

use crate::stop::Stop;

/// The repository. Cargo says at run time where the package is; the place it was compiled in is
/// wrong when two checkouts share a target folder.
pub fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or(package.clone(), Path::to_path_buf)
}

pub fn ui() -> PathBuf {
    root().join("ui")
}

/// A program of ours as `cargo build --release` leaves it.
pub fn release_program(name: &str) -> Result<PathBuf, Stop> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    Ok(target()?.join("release").join(file))
}

/// The target folder in use. This program lies in its `debug` folder, which is right however the
/// target folder was chosen: by default, by `CARGO_TARGET_DIR` or by a configuration file.
pub fn target() -> Result<PathBuf, Stop> {
    let program = std::env::current_exe()
        .map_err(|error| Stop(format!("xtask cannot tell where it lies: {error}.")))?;
    program
        .ancestors()
        .nth(2)
        .map(Path::to_path_buf)
        .ok_or_else(|| Stop::new("xtask does not lie in a target folder."))
}
