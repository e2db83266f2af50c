//! Reading a plan file that somebody chose.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use afterhand_engine::plan::MAX_BYTES;

/// The file's bytes, at most one more than a plan may have: enough to see that it is too long.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
