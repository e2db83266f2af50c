//! What both kinds of entry have in common: a file of `Key=value` lines, one of which is the command.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use crate::sibling;

/// A command as an entry holds it.
#[derive(Debug)]
pub struct Command {
    /// In quotes, and whatever belongs before them.
    pub program: String,
    pub arguments: String,
}

impl Command {
    pub fn line(&self) -> String {
        format!("{} {}", self.program, self.arguments)
    }
}

/// The value of the first line with this key.
pub fn value<'t>(entry: &'t str, key: &str) -> Option<&'t str> {
    entry.lines().find_map(|line| value_in(line, key))
}

fn value_in<'t>(line: &'t str, key: &str) -> Option<&'t str> {
    let (name, value) = line.split_once('=')?;
    (name.trim_end() == key).then(|| value.trim())
}

/// The entry with our program where it is now. `None` where it is there already, or where the command is
/// not the one that we write: another data folder's, or a person's own.
pub fn moved(entry: &str, key: &str, now: &Command) -> Option<String> {
    let before = value(entry, key)?
        .strip_suffix(&now.arguments)?
        .strip_suffix(' ')?;
    if before == now.program || !is_ours(before) {
        return None;
    }
    let lines = entry.lines().map(|line| match value_in(line, key) {
        Some(_) => format!("{key}={}\n", now.line()),
        None => format!("{line}\n"),
    });
    Some(lines.collect())
}

fn is_ours(program: &str) -> bool {
    let quoted = program.trim_start_matches(':');
    let path = quoted
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .filter(|path| !path.contains('"'));
    path.and_then(|path| path.strip_suffix(sibling::AGENT))
        .is_some_and(|folder| folder.starts_with('/') && folder.ends_with('/'))
}

/// `None` where there is none.
pub fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(entry) => Ok(Some(entry)),
        Err(error) if is_absence(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The file is at no time half-written: it is there as it was or as it will be.
pub fn write(path: &Path, entry: &str) -> io::Result<()> {
    in_place(path, |new| {
        let mut file = File::create(new)?;
        file.write_all(entry.as_bytes())?;
        file.sync_all()
    })
}

/// Lets `make` make something beside `path`, and moves it there.
pub fn in_place(path: &Path, make: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<()> {
    // Nobody takes a file with this ending for an entry.
    let new = path.with_extension("new");
    let make = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        remove(&new)?;
        make(&new)?;
        fs::rename(&new, path)
    };
    make().map_err(|error| {
        let _ = fs::remove_file(&new);
        of(path, &error)
    })
}

/// True where it was there.
pub fn remove(path: &Path) -> io::Result<bool> {
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if is_absence(&error) => Ok(false),
        Err(error) => Err(of(path, &error)),
    }
}

fn is_absence(error: &io::Error) -> bool {
    // Where a folder on the way is a file, there is nothing behind it.
    [io::ErrorKind::NotFound, io::ErrorKind::NotADirectory].contains(&error.kind())
}

/// The error with the file that it is about.
fn of(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = r#""/new/afterhand""#;

    fn follows(line: &str) -> Option<String> {
        let now = Command {
            program: NOW.to_owned(),
            arguments: "--data \"/d\" agent".to_owned(),
        };
        moved(line, "Exec", &now)
    }

    #[test]
    fn only_the_command_of_a_moved_entry_is_rewritten() {
        let entry = "[Desktop Entry]\nName=Mine\nExec = \"/old place/afterhand\" --data \"/d\" agent\nX-Delay=3\n";
        assert_eq!(
            follows(entry).unwrap(),
            "[Desktop Entry]\nName=Mine\nExec=\"/new/afterhand\" --data \"/d\" agent\nX-Delay=3\n"
        );
    }

    #[test]
    fn what_is_not_ours_or_not_moved_is_left_alone() {
        for line in [
            r#"Exec="/new/afterhand" --data "/d" agent"#,
            r#"Exec="/old/afterhand" --data "/other" agent"#,
            r#"Exec="/old/afterhand" agent"#,
            r#"Exec="/usr/bin/nice" "/old/afterhand" --data "/d" agent"#,
            r#"Exec=/old/afterhand --data "/d" agent"#,
            r#"Exec="/old/notafterhand" --data "/d" agent"#,
            r#"Exec="afterhand" --data "/d" agent"#,
            r#"Exec="/old/afterhand"--data "/d" agent"#,
            r#"TryExec="/old/afterhand" --data "/d" agent"#,
            "Exec=",
            "",
        ] {
            assert_eq!(follows(line), None, "{line}");
        }
    }

    #[test]
    fn nothing_is_left_of_what_could_not_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("entry.desktop");
        fs::create_dir(&path).unwrap();
        let error = write(&path, "text").unwrap_err().to_string();
        assert!(error.starts_with(path.to_str().unwrap()), "{error}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
