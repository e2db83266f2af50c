//! Reading a plan file that somebody chose, and writing one.

use std::io;
use std::path::{Path, PathBuf};

use afterhand_engine::error::Error;
use afterhand_engine::plan::MAX_BYTES;

use crate::whole_file;

/// The file's bytes, at most one more than a plan may have: enough to see that it is too long.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    whole_file::read(path, MAX_BYTES)
}

/// Writes a plan, all of it or nothing; in the place of what is there.
pub fn write(path: &Path, text: &str) -> Result<(), Error> {
    whole_file::write(path, text.as_bytes()).map_err(|error| Error::of_file(path, error))
}

/// What stands beside a file under its name and an ending, such as its signature. What cannot be read is
/// empty, so that it is not mistaken for what is not there.
pub fn beside(path: &Path, ending: &str) -> Option<Vec<u8>> {
    match read(&place_beside(path, ending)) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(_) => Some(Vec::new()),
    }
}

/// The place beside a file that has its name and an ending.
pub fn place_beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}
