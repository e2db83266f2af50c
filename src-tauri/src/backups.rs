//! Backups, the way back to one, and the way out.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use afterhand_engine::error::{Error, Failure, FailureKind};
use afterhand_engine::view::RestoreOffer;
use afterhand_engine::words::Words;
use afterhand_host::traces;
use tauri::ipc::Channel;
use tauri::{State, WebviewWindow};

use crate::files;
use crate::shell::Shell;

/// The file that the person was shown last; only that one is brought in.
#[derive(Default)]
pub struct Offered(Mutex<Option<PathBuf>>);

impl Offered {
    fn put(&self, path: Option<PathBuf>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = path;
    }

    fn take(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Saves a backup where the person wants it, and says where; `None` where they changed their mind.
#[tauri::command]
pub async fn save_backup(
    progress: Channel<f64>,
    window: WebviewWindow,
    shell: State<'_, Shell>,
) -> Result<Option<String>, Failure> {
    let words = Words::english();
    let date = shell.clock.now().today().to_string();
    let dialog = files::dialog(&window, words.window_save_backup())
        .set_file_name(words.window_backup_name(date))
        .add_filter(words.window_backup_files(), &["db"]);
    let Some(path) = files::new(dialog).await else {
        return Ok(None);
    };
    let mut told = |part| {
        // A page that has gone needs no word of it.
        let _ = progress.send(part);
    };
    told(0.0);
    shell.ask(|companion, _| companion.back_up(&path, &mut told))?;
    Ok(Some(words.backup_saved(path.display().to_string())))
}

/// Says what a backup would replace: one of the data folder, or a file that the person chooses; `None`
/// where they changed their mind.
#[tauri::command]
pub async fn offer_restore(
    name: Option<String>,
    window: WebviewWindow,
    shell: State<'_, Shell>,
    offered: State<'_, Offered>,
) -> Result<Option<RestoreOffer>, Failure> {
    let words = Words::english();
    let path = match name {
        Some(name) => {
            let backup = shell.ask(|companion, _| companion.backup_named(&name))?;
            Some(backup.path)
        }
        None => {
            let dialog = files::dialog(&window, words.window_choose_backup())
                .add_filter(words.window_backup_files(), &["db"]);
            files::chosen(dialog).await
        }
    };
    let Some(path) = path else {
        return Ok(None);
    };
    let offer = shell.ask(|companion, now| companion.offer_restore(&path, now))?;
    offered.put(Some(path));
    Ok(Some(offer))
}

/// Brings in what was offered last, and says what became of what was here.
#[tauri::command(async)]
pub fn take_restore(
    progress: Channel<f64>,
    shell: State<'_, Shell>,
    offered: State<'_, Offered>,
) -> Result<String, Failure> {
    let Some(path) = offered.take() else {
        let unknown = Error::Backup(afterhand_engine::backup::BackupFault::Unknown);
        return Err(shell.failure(&unknown));
    };
    let mut told = |part| {
        let _ = progress.send(part);
    };
    told(0.0);
    let restored = shell.ask(|companion, now| companion.restore(&path, now, &mut told))?;
    Ok(restored.message)
}

#[tauri::command(async)]
pub fn delete_everything(shell: State<'_, Shell>) -> Result<String, Failure> {
    let words = Words::english();
    shell.ask(|companion, _| companion.delete_everything())?;
    traces::remove(shell.folder()).map_err(|error| Failure {
        kind: FailureKind::Trouble,
        message: words.command_login_trouble(error.to_string()),
        faults: Vec::new(),
    })?;
    Ok(words.leave_done())
}
