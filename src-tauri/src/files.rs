//! Files that the person chooses in the system's own dialog.

use std::path::{Path, PathBuf};

use afterhand_engine::error::{Error, Failure};
use afterhand_host::whole_file;
use tauri::{WebviewWindow, Wry};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath};

use crate::shell::Shell;

/// A dialog before the window, with this title.
pub fn dialog(window: &WebviewWindow, title: String) -> FileDialogBuilder<Wry> {
    window.dialog().file().set_parent(window).set_title(title)
}

/// A file that is there; `None` where the person changed their mind.
pub async fn chosen(dialog: FileDialogBuilder<Wry>) -> Option<PathBuf> {
    answered(|answer| dialog.pick_file(answer)).await
}

/// A file that is to be; `None` where the person changed their mind.
pub async fn new(dialog: FileDialogBuilder<Wry>) -> Option<PathBuf> {
    answered(|answer| dialog.save_file(answer)).await
}

/// The file's bytes, at most one more than `most`: enough to see that it is too long.
pub fn read(path: &Path, most: usize, shell: &Shell) -> Result<Vec<u8>, Failure> {
    whole_file::read(path, most).map_err(|error| {
        let path = path.to_owned();
        shell.failure(&Error::File { path, error })
    })
}

/// Without its folder, for messages.
pub fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

type Answer = Box<dyn FnOnce(Option<FilePath>) + Send>;

async fn answered(ask: impl FnOnce(Answer)) -> Option<PathBuf> {
    let (sender, mut answer) = tauri::async_runtime::channel(1);
    ask(Box::new(move |file| {
        // Nobody waits for it any more where the window has been closed.
        let _ = sender.blocking_send(file);
    }));
    answer.recv().await.flatten()?.into_path().ok()
}
