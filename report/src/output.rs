//! Writing what was made.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use typst_layout::PagedDocument;

use crate::setting;
use crate::trouble::Trouble;

/// Into the file, or to standard output where its name is `-`.
pub fn bytes(file: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let written = if file == Path::new("-") {
        let mut out = io::stdout().lock();
        out.write_all(bytes).and_then(|()| out.flush())
    } else {
        write_whole(file, bytes)
    };
    written.map_err(|error| not_written(file, error))
}

/// page-1.png, page-2.png …, each so many pixels wide.
pub fn pages(folder: &Path, document: &PagedDocument, width: u32) -> Result<(), Trouble> {
    for (index, page) in document.pages().iter().enumerate() {
        let file = folder.join(format!("page-{}.png", index + 1));
        let picture = setting::picture(page, width)?;
        write_whole(&file, &picture).map_err(|error| not_written(&file, error))?;
    }
    Ok(())
}

/// What was there before stays until the new file is complete; others on this computer cannot read it.
fn write_whole(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut beside = NamedTempFile::new_in(folder)?;
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    beside.persist(file).map(drop).map_err(|error| error.error)
}

fn not_written(path: &Path, error: io::Error) -> Trouble {
    Trouble::NotWritten {
        path: PathBuf::from(path),
        error,
    }
}
