//! Backups that are locked with a passphrase, to save and to open.

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::Path;

use afterhand_engine::Companion;
use afterhand_engine::error::Error;
use afterhand_share::sealed;

use crate::private_copy::PrivateCopy;
use crate::whole_file;

/// Saves a backup that only the passphrase opens, whole or not at all.
pub fn save(
    companion: &Companion,
    to: &Path,
    passphrase: String,
    progress: &mut dyn FnMut(f64),
) -> Result<(), Error> {
    let data = companion.folder();
    let copy = PrivateCopy::beside(data).map_err(|error| Error::of_file(data, error))?;
    companion.back_up(&copy.path(), &mut |part| progress(part * COPIED))?;
    let mut file = File::open(copy.path()).map_err(|error| Error::of_file(data, error))?;
    let sealed = whole_file::stream_private(to, |out| {
        let mut out = out;
        sealed::seal(&mut file, &mut out, passphrase)
    });
    sealed.map_err(|error| Error::of_file(to, error))?;
    progress(1.0);
    Ok(())
}

/// How much of the work it is to make the copy.
const COPIED: f64 = 0.4;

/// Whether the file is a backup that a passphrase locks; one that cannot be read is not.
pub fn is_locked(file: &Path) -> bool {
    let mut begins = Vec::new();
    let read =
        File::open(file).and_then(|file| file.take(sealed::HEAD as u64).read_to_end(&mut begins));
    read.is_ok() && sealed::is_sealed(&begins)
}

/// A private copy without the lock, which goes when it is dropped.
pub fn open(data: &Path, file: &Path, passphrase: String) -> Result<PrivateCopy, Error> {
    let mut locked = File::open(file).map_err(|error| Error::of_file(file, error))?;
    let copy = PrivateCopy::beside(data).map_err(|error| Error::of_file(data, error))?;
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options
        .write(true)
        .create_new(true)
        .open(copy.path())
        .map_err(|error| Error::of_file(data, error))?;
    sealed::open(&mut locked, &mut out, passphrase)?
        .and_then(|()| out.flush())
        .map_err(|error| Error::of_file(data, error))?;
    Ok(copy)
}

/// The first line of a file.
pub fn passphrase_in(file: &Path) -> Result<String, Error> {
    let text = fs::read_to_string(file).map_err(|error| Error::of_file(file, error))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}
