//! What the programs have left beside a person's data, and with the system.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use afterhand_engine::example;
use afterhand_engine::words::Words;

use crate::{lock, log, login, opens, private_copy};

/// The folder beside the data with the pictures that reminders show.
pub const PICTURES: &str = "pictures";

/// What could not be taken out.
#[derive(Debug)]
pub struct Left(Vec<Trace>);

#[derive(Debug)]
enum Trace {
    Login(io::Error),
    Opening(io::Error),
    File(PathBuf, io::Error),
}

impl Left {
    pub fn in_words(&self, words: &Words) -> String {
        let lines = self.0.iter().map(|trace| match trace {
            Trace::Login(error) => words.leave_left_login(error.to_string()),
            Trace::Opening(error) => words.leave_left_opening(error.to_string()),
            Trace::File(path, error) => {
                words.leave_left_file(path.display().to_string(), error.to_string())
            }
        });
        let lines: Vec<String> = lines.collect();
        lines.join(" ")
    }
}

/// Takes out what starts the agent at login, its log and its pictures, and the window's lock. An agent that runs
/// goes on, and what cannot be taken out keeps nothing else from going.
pub fn remove(data: &Path) -> Result<(), Left> {
    let mut left = Vec::new();
    left.extend(login::switch_off().err().map(Trace::Login));
    left.extend(opens::leave().err().map(Trace::Opening));
    left.extend(beside(data));
    match left.is_empty() {
        true => Ok(()),
        false => Err(Left(left)),
    }
}

/// Takes out what is beside the data, and returns what is still there.
fn beside(data: &Path) -> Vec<Trace> {
    let files = [log::FILE_NAME, log::OLD_NAME, lock::FILE_NAME].map(|name| data.join(name));
    // The first is left by a window that ended while somebody looked around.
    let mut folders = [example::FOLDER, PICTURES]
        .map(|name| data.join(name))
        .to_vec();
    let mut left = Vec::new();
    match private_copy::all(data) {
        Ok(copies) => folders.extend(copies),
        Err(error) => left.push(Trace::File(data.to_owned(), error)),
    }
    let files = files.into_iter().map(|path| (fs::remove_file(&path), path));
    let folders = folders
        .into_iter()
        .map(|path| (fs::remove_dir_all(&path), path));
    for (removed, path) in files.chain(folders) {
        match removed {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => left.push(Trace::File(path, error)),
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_go_is_told_with_its_place_and_keeps_nothing_else() {
        let data = tempfile::tempdir().unwrap();
        let at = |name: &str| data.path().join(name);
        // No program can delete a folder as if it were a file.
        fs::create_dir(at(log::FILE_NAME)).unwrap();
        fs::write(at(log::OLD_NAME), "").unwrap();
        fs::create_dir(at(PICTURES)).unwrap();
        fs::create_dir(at("unlocked-1")).unwrap();
        let left = Left(beside(data.path()));
        let told = left.in_words(Words::english());
        let path = at(log::FILE_NAME).display().to_string();
        assert!(told.contains(&path) && !told.contains("log in"), "{told}");
        for name in [log::OLD_NAME, PICTURES, "unlocked-1"] {
            assert!(!at(name).exists(), "{name}");
        }
        fs::remove_dir(at(log::FILE_NAME)).unwrap();
        assert!(beside(data.path()).is_empty());
    }
}
