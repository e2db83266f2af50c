//! Reading a plan file that somebody chose, and writing one.

use std::io;
use std::path::Path;

use afterhand_engine::error::Error;
use afterhand_engine::plan::MAX_BYTES;

use crate::whole_file;

/// The file's bytes, at most one more than a plan may have: enough to see that it is too long.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    whole_file::read(path, MAX_BYTES)
}

/// Writes a plan, all of it or nothing; in the place of what is there.
pub fn write(path: &Path, text: &str) -> Result<(), Error> {
    whole_file::write(path, text.as_bytes()).map_err(|error| Error::of_file(path.to_owned(), error))
}
