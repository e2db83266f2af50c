//! The page in `ui/`: its packages, its scripts and whether it has to be built again.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::stop::Stop;
use crate::{node, tool, workspace};

/// `npm ci`, unless what is installed was installed from this very lock file. The contents are
/// compared and not the times, because changing branches touches files that stay the same.
pub fn install() -> Result<(), Stop> {
    let lock_file = workspace::ui().join("package-lock.json");
    let lock = fs::read(&lock_file)
        .map_err(|error| Stop(format!("{} cannot be read: {error}.", lock_file.display())))?;
    let installed = workspace::ui().join("node_modules").join(".installed-from");
    if fs::read(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the page's packages.");
    tool::run(node::npm().args(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&installed, lock).map_err(|error| {
        Stop(format!(
            "{} cannot be written: {error}.",
            installed.display()
        ))
    })
}

pub fn script(name: &str) -> Result<(), Stop> {
    tool::run(node::npm().args(["run", name]))
}

/// Builds the page if a file it is made of is newer than the last build.
pub fn build_if_changed() -> Result<(), Stop> {
    let built = fs::metadata(workspace::ui().join("dist").join("index.html"))
        .and_then(|page| page.modified());
    let changed = newest_input()
        .map_err(|error| Stop(format!("The page's files cannot be listed: {error}.")))?;
    match built {
        Ok(built) if changed <= built => Ok(()),
        Ok(_) | Err(_) => script("build"),
    }
}

/// A lock file that names a registry ties every build to that one place.
pub fn check_lock_names_no_registry() -> Result<(), Stop> {
    let lock_file = workspace::ui().join("package-lock.json");
    let lock = fs::read_to_string(&lock_file)
        .map_err(|error| Stop(format!("{} cannot be read: {error}.", lock_file.display())))?;
    match lock
        .lines()
        .position(|line| line.trim_start().starts_with("\"resolved\": \"http"))
    {
        None => Ok(()),
        Some(line) => Err(Stop(format!(
            "{}:{}: the lock file names a registry. Put `omit-lockfile-registry-resolved=true` \
             in ui/.npmrc and run `npm install` there.",
            lock_file.display(),
            line + 1
        ))),
    }
}

fn newest_input() -> io::Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for input in inputs()? {
        newest = newest.max(newest_within(&input)?);
    }
    Ok(newest)
}

fn inputs() -> io::Result<Vec<PathBuf>> {
    let ui = workspace::ui();
    let folders = [
        ui.join("src"),
        ui.join("public"),
        workspace::root().join("content/en"),
    ];
    let mut inputs: Vec<PathBuf> = folders
        .into_iter()
        .filter(|folder| folder.exists())
        .collect();
    for entry in fs::read_dir(&ui)? {
        let path = entry?.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if matches!(extension, Some("ts" | "js" | "html" | "json")) {
            inputs.push(path);
        }
    }
    Ok(inputs)
}

/// A folder counts with its own time too, which moves when a file in it is removed.
fn newest_within(path: &Path) -> io::Result<SystemTime> {
    let about = fs::metadata(path)?;
    let mut newest = about.modified()?;
    if about.is_dir() {
        for entry in fs::read_dir(path)? {
            newest = newest.max(newest_within(&entry?.path())?);
        }
    }
    Ok(newest)
}
