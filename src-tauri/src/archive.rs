//! Bringing in what was taken along as one file.

use std::path::Path;

use afterhand_engine::archive::{self, Archive, MAX_BYTES};
use afterhand_engine::error::Failure;
use afterhand_engine::view::{ArchiveOffer, Brought};
use tauri::{State, WebviewWindow};

use crate::files;
use crate::offered::Offered;
use crate::shell::Shell;

/// A file by its name.
pub type Named = (String, Archive);

/// Lets the person choose a file and says what it would bring; `None` where they changed their mind.
#[tauri::command]
pub async fn offer_archive(
    window: WebviewWindow,
    shell: State<'_, Shell>,
    offered: State<'_, Offered<Named>>,
) -> Result<Option<ArchiveOffer>, Failure> {
    shell.refuse_in_example()?;
    let words = shell.words();
    let dialog = files::dialog(&window, words.window_choose_archive())
        .add_filter(words.window_archive_files(), &["json"]);
    match files::chosen(dialog).await {
        Some(path) => offer(&path, &shell, &offered).map(Some),
        None => Ok(None),
    }
}

/// Says what the file would bring, and keeps it for the person's yes.
pub fn offer(
    path: &Path,
    shell: &Shell,
    offered: &Offered<Named>,
) -> Result<ArchiveOffer, Failure> {
    let file = files::name(path);
    let bytes = files::read(path, MAX_BYTES, shell)?;
    let archive = archive::read(&file, &bytes).map_err(|error| shell.failure(&error))?;
    drop(bytes);
    let offer = shell.ask(|companion, now| companion.offer_archive(&file, &archive, now))?;
    offered.put((file, archive));
    Ok(offer)
}

/// Brings in what was offered last, and says what became of it; `None` where nothing was.
#[tauri::command(async)]
pub fn take_archive(
    shell: State<'_, Shell>,
    offered: State<'_, Offered<Named>>,
) -> Result<Option<Brought>, Failure> {
    shell.refuse_in_example()?;
    let Some((file, archive)) = offered.take() else {
        return Ok(None);
    };
    let brought = shell.ask(|companion, now| companion.bring_archive(&file, archive, now))?;
    Ok(Some(brought.into()))
}
