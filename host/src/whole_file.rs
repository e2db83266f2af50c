//! Files that somebody chose: reading one, and writing one where they want it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read as _, Write};
use std::path::{Path, PathBuf};

/// The file's bytes, at most one more than `most`: enough to see that it is too long.
pub fn read(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes all of it or nothing: what was there before stays until the new file is complete.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = Part::write(path, &mut File::options(), |out| out.write_all(bytes))?;
    part.keep()
}

/// The same, for what nobody else on this computer is to read.
pub fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    stream_private(path, |out| out.write_all(bytes))
}

/// The same, for what is written as it is made.
pub fn stream_private(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    Part::write(path, &mut private(), write)?.keep()
}

/// Several files of one folder, which is made if it is not there: none of them takes its place before all
/// are complete.
pub fn write_folder_private(folder: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    let is_new = !folder.exists();
    fs::create_dir_all(folder)?;
    let parts: io::Result<Vec<Part>> = files
        .iter()
        .map(|(name, bytes)| {
            Part::write(&folder.join(name), &mut private(), |out| {
                out.write_all(bytes)
            })
        })
        .collect();
    let kept = parts.and_then(|parts| parts.into_iter().try_for_each(Part::keep));
    if kept.is_err() && is_new {
        // It stays where something has come into it meanwhile.
        let _ = fs::remove_dir(folder);
    }
    kept
}

fn private() -> OpenOptions {
    let mut options = File::options();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A file that is complete and lies beside its place; removed unless it is kept.
struct Part {
    beside: PathBuf,
    place: PathBuf,
}

impl Part {
    fn write(
        place: &Path,
        options: &mut OpenOptions,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<Part> {
        let name = place.file_name().ok_or(io::ErrorKind::IsADirectory)?;
        let part = Part {
            beside: place.with_file_name(format!(".{}.part", name.to_string_lossy())),
            place: place.to_owned(),
        };
        // One that a killed program left may be open to others.
        let _ = fs::remove_file(&part.beside);
        let file = options.write(true).create_new(true).open(&part.beside)?;
        let mut out = BufWriter::with_capacity(1 << 16, file);
        write(&mut out)?;
        out.into_inner()
            .map_err(io::IntoInnerError::into_error)?
            .sync_all()?;
        Ok(part)
    }

    fn keep(self) -> io::Result<()> {
        fs::rename(&self.beside, &self.place)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // Where it was kept there is none any more; otherwise it may not have come into being.
        let _ = fs::remove_file(&self.beside);
    }
}
