//! Keeping a picture where somebody wants it.

use std::io;
use std::path::Path;

use crate::whole_file;

/// Writes a PNG, all of it or nothing: what was there before stays until the picture is complete.
pub fn write(path: &Path, png: &[u8]) -> io::Result<()> {
    if !png.starts_with(SIGNATURE) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    whole_file::write(path, png)
}

/// What every PNG begins with.
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use tempfile::TempDir;

    #[test]
    fn a_picture_takes_the_place_of_what_was_there() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("card.png");
        fs::write(&path, "before").unwrap();
        let png = [SIGNATURE, b"and more"].concat();
        write(&path, &png).unwrap();
        assert_eq!(fs::read(&path).unwrap(), png);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing_behind() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("card.png");
        fs::write(&path, "before").unwrap();
        assert!(write(&path, b"<html>").is_err());
        assert_eq!(fs::read(&path).unwrap(), b"before");
        let inside = folder.path().join("nowhere/card.png");
        assert!(write(&inside, SIGNATURE).is_err());
        let taken = folder.path().join("folder");
        fs::create_dir(&taken).unwrap();
        assert!(write(&taken, SIGNATURE).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
