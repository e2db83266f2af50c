//! The folder that holds a person's data, and word of its changes.

use std::env;
use std::path::{Path, PathBuf};

use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// The environment variable that names the data folder.
pub const VARIABLE: &str = "AFTERHAND_DATA";

/// `AFTERHAND_DATA`, or the usual place.
pub fn of_environment() -> Option<PathBuf> {
    match env::var_os(VARIABLE).filter(|folder| !folder.is_empty()) {
        Some(folder) => Some(PathBuf::from(folder)),
        None => usual(),
    }
}

/// The place where this system keeps a program's data.
pub fn usual() -> Option<PathBuf> {
    dirs::data_dir().map(|parent| parent.join("afterhand"))
}

/// Calls `changed` whenever the file `name` in `folder` is written, until the watcher is dropped. It
/// comes from another thread, and also for what this program writes itself.
pub fn watch(
    folder: &Path,
    name: &'static str,
    changed: impl Fn() + Send + 'static,
) -> Result<RecommendedWatcher, notify::Error> {
    let itself = folder.to_owned();
    // What happens to the folder itself, and what was too much to be told one by one, counts as well.
    let is_it =
        move |path: &PathBuf| *path == itself || path.file_name().is_some_and(|file| file == name);
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let is_told = |event: notify::Event| {
            event.need_rescan() || is_change(event.kind) && event.paths.iter().any(&is_it)
        };
        if event.is_ok_and(is_told) {
            changed();
        }
    })?;
    watcher.watch(folder, RecursiveMode::NonRecursive)?;
    Ok(watcher)
}

fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) => true,
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        EventKind::Any | EventKind::Other => false,
    }
}
