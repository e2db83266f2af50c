//! Writing a file where somebody wants it.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

/// Writes all of it or nothing: what was there before stays until the new file is complete.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::IsADirectory)?;
    let beside = path.with_file_name(format!(".{}.part", name.to_string_lossy()));
    let written = File::create(&beside)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // It may not have come into being.
        let _ = fs::remove_file(&beside);
    }
    written
}
