//! The Pythons that read what we make, or make the same by themselves.

use std::fs;
use std::path::{Path, PathBuf};

use crate::stop::Stop;
use crate::{cache, tool, workspace};

const FROM_THE_SYSTEM: [&str; 2] = ["python3", "/usr/bin/python3"];

/// One that has zoneinfo (since 3.9) and dateutil: the first on the path, or the system's own where
/// that one was built by hand and has no packages.
pub fn with_dateutil() -> Result<&'static str, Stop> {
    let has_both = ["-c", "import dateutil.rrule, zoneinfo"];
    FROM_THE_SYSTEM
        .into_iter()
        .find(|python| tool::succeeds(tool::command(python).args(has_both)))
        .ok_or_else(|| Stop::new("There is no Python 3.9 or later with dateutil."))
}

/// What the measurements find it by.
pub const DATEUTIL: &str = "AFTERHAND_DATEUTIL";

/// One that can make a folder of packages of its own, and is new enough for the readers.
pub fn with_venv() -> Option<&'static str> {
    let new_enough = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))";
    FROM_THE_SYSTEM
        .into_iter()
        .find(|python| tool::succeeds(tool::command(python).args(["-c", new_enough])))
}

/// What the tests find the readers' Python by.
pub const READERS: &str = "AFTERHAND_READERS";

/// Every package with its exact version, those that others ask for included.
const PINNED: &str = "xtask/src/readers.txt";

/// Other people's readers of calendars and of health records, from the Python Package Index: one folder
/// serves every checkout of this person. What is in it is compared with what is pinned, and written down
/// last, so that one that was left half made is made again.
pub fn install_readers() -> Result<(), Stop> {
    let folder = folder()?;
    let file = workspace::root().join(PINNED);
    let pinned = fs::read(&file)
        .map_err(|error| Stop(format!("{} cannot be read: {error}.", file.display())))?;
    let installed = folder.join("installed.txt");
    if fs::read(&installed).is_ok_and(|installed| installed == pinned)
        && tool::succeeds(tool::command(program(&folder)).arg("--version"))
    {
        return Ok(());
    }
    let python = with_venv()
        .ok_or_else(|| Stop::new("There is no Python 3.10 or later that can make a venv."))?;
    println!("Installing what reads our files in the tests, once for this machine.");
    tool::run(
        tool::command(python)
            .args(["-m", "venv", "--clear"])
            .arg(&folder),
    )?;
    let install = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--only-binary=:all:",
        "--no-deps",
        "--requirement",
        PINNED,
    ];
    tool::run(tool::command(program(&folder)).args(install))?;
    fs::write(&installed, pinned).map_err(|error| {
        Stop(format!(
            "{} cannot be written: {error}.",
            installed.display()
        ))
    })
}

/// The Python that has the readers.
pub fn with_readers() -> Result<PathBuf, Stop> {
    Ok(program(&folder()?))
}

fn folder() -> Result<PathBuf, Stop> {
    cache::folder("readers")
}

fn program(folder: &Path) -> PathBuf {
    match cfg!(windows) {
        true => folder.join("Scripts/python.exe"),
        false => folder.join("bin/python"),
    }
}
