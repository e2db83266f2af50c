//! Bringing in what was taken along as one file.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use afterhand_engine::archive::{self, Archive, MAX_BYTES};
use afterhand_engine::error::{Error, Failure};
use afterhand_engine::view::{ArchiveOffer, Brought};
use afterhand_engine::words::Words;
use afterhand_host::whole_file;
use tauri::{State, WebviewWindow};

use crate::files;
use crate::shell::Shell;

/// The file that the person was shown last; only that one is brought in.
#[derive(Default)]
pub struct Offered(Mutex<Option<(String, Archive)>>);

impl Offered {
    fn put(&self, file: Option<(String, Archive)>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = file;
    }

    fn take(&self) -> Option<(String, Archive)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Lets the person choose a file and says what it would bring; `None` where they changed their mind.
#[tauri::command]
pub async fn offer_archive(
    window: WebviewWindow,
    shell: State<'_, Shell>,
    offered: State<'_, Offered>,
) -> Result<Option<ArchiveOffer>, Failure> {
    let words = Words::english();
    let dialog = files::dialog(&window, words.window_choose_archive())
        .add_filter(words.window_archive_files(), &["json"]);
    match files::chosen(dialog).await {
        Some(path) => offer(&path, &shell, &offered).map(Some),
        None => Ok(None),
    }
}

pub fn offer(path: &Path, shell: &Shell, offered: &Offered) -> Result<ArchiveOffer, Failure> {
    let file = files::name(path);
    let archive = read(path, &file).map_err(|error| shell.failure(&error))?;
    let offer = shell.ask(|companion, now| companion.offer_archive(&file, &archive, now))?;
    offered.put(Some((file, archive)));
    Ok(offer)
}

fn read(path: &Path, file: &str) -> Result<Archive, Error> {
    let unreadable = |error| Error::File {
        path: PathBuf::from(path),
        error,
    };
    let bytes = whole_file::read(path, MAX_BYTES).map_err(unreadable)?;
    archive::read(file, &bytes)
}

/// Brings in what was offered last, and says what became of it; `None` where nothing was.
#[tauri::command(async)]
pub fn take_archive(
    shell: State<'_, Shell>,
    offered: State<'_, Offered>,
) -> Result<Option<Brought>, Failure> {
    let Some((file, archive)) = offered.take() else {
        return Ok(None);
    };
    let brought = shell.ask(|companion, now| companion.bring_archive(&file, archive, now))?;
    Ok(Some(brought.into()))
}
