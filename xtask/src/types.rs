//! The types that cross into the page are the engine's, as `ts-rs` writes them.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::rust::cargo;
use crate::stop::Stop;
use crate::{tool, workspace};

/// Compares the committed types with freshly written ones, file by file and byte by byte.
pub fn check_committed() -> Result<(), Stop> {
    let fresh = fresh_folder()?;
    if fresh.exists() {
        fs::remove_dir_all(&fresh)
            .map_err(|error| Stop(format!("{} cannot be removed: {error}.", fresh.display())))?;
    }
    tool::run(cargo().env("TS_RS_EXPORT_DIR", &fresh).args([
        "test",
        "--quiet",
        "--workspace",
        "--lib",
        "export_bindings",
    ]))?;
    let differences = differences(
        &files(&workspace::ui().join("src/generated"))?,
        &files(&fresh)?,
    );
    if differences.is_empty() {
        return Ok(());
    }
    Err(Stop(format!(
        "The types in ui/src/generated are not the engine's:\n{}\n\
         Write them with `cargo test -p afterhand-engine export_bindings`, and commit them.",
        differences.join("\n")
    )))
}

/// Where tests write the types to. Only a plain `cargo test` writes into `ui/`, so that checking
/// never changes what it checks.
pub fn fresh_folder() -> Result<PathBuf, Stop> {
    Ok(workspace::target()?.join("generated-types"))
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

fn differences(committed: &Files, fresh: &Files) -> Vec<String> {
    let missing = fresh.keys().filter(|file| !committed.contains_key(*file));
    let left_over = committed.keys().filter(|file| !fresh.contains_key(*file));
    let changed = committed
        .iter()
        .filter(|(file, text)| fresh.get(*file).is_some_and(|fresh| fresh != *text))
        .map(|(file, _)| file);
    missing
        .map(|file| format!("  {} is missing", file.display()))
        .chain(left_over.map(|file| format!("  {} is no type of the engine", file.display())))
        .chain(changed.map(|file| format!("  {} has changed", file.display())))
        .collect()
}

fn files(folder: &Path) -> Result<Files, Stop> {
    let mut files = Files::new();
    collect(folder, folder, &mut files)
        .map_err(|error| Stop(format!("{} cannot be read: {error}.", folder.display())))?;
    Ok(files)
}

fn collect(root: &Path, folder: &Path, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            let name = path.strip_prefix(root).unwrap_or(&path).to_path_buf();
            files.insert(name, fs::read(&path)?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Files, differences};

    fn folder<const N: usize>(files: [(&str, &str); N]) -> Files {
        files
            .into_iter()
            .map(|(name, text)| (name.into(), text.into()))
            .collect()
    }

    #[test]
    fn missing_left_over_and_changed_types_are_named() {
        let committed = folder([("Dose.ts", "a"), ("Old.ts", "b"), ("Slot.ts", "c")]);
        let fresh = folder([("Dose.ts", "a"), ("New.ts", "b"), ("Slot.ts", "d")]);
        assert_eq!(
            differences(&committed, &fresh),
            [
                "  New.ts is missing",
                "  Old.ts is no type of the engine",
                "  Slot.ts has changed"
            ]
        );
        assert!(differences(&committed, &committed).is_empty());
    }
}
