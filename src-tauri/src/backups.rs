//! Backups, the way back to one, and the way out.

use std::path::PathBuf;

use afterhand_engine::backup::BackupFault;
use afterhand_engine::error::{Error, Failure, FailureKind};
use afterhand_engine::view::{Brought, RestoreOffer};
use afterhand_host::private_copy::PrivateCopy;
use afterhand_host::{locked_backup, traces};
use tauri::ipc::Channel;
use tauri::{State, WebviewWindow};

use crate::files;
use crate::offered::Offered;
use crate::shell::Shell;

/// The backup that the person was told of.
pub struct Chosen {
    path: PathBuf,
    /// Of a locked one, once its passphrase was given.
    unlocked: Option<PrivateCopy>,
}

/// Saves a backup where the person wants it, and says where; `None` where they changed their mind.
#[tauri::command]
pub async fn save_backup(
    passphrase: Option<String>,
    progress: Channel<f64>,
    window: WebviewWindow,
    shell: State<'_, Shell>,
) -> Result<Option<String>, Failure> {
    shell.refuse_in_example()?;
    let words = shell.words();
    let date = shell.clock.now().today().to_string();
    let dialog = files::dialog(&window, words.window_save_backup())
        .set_file_name(match passphrase {
            Some(_) => words.window_locked_backup_name(date),
            None => words.window_backup_name(date),
        })
        .add_filter(words.window_backup_files(), &["db", "age"]);
    let Some(path) = files::new(dialog).await else {
        return Ok(None);
    };
    let mut told = |part| {
        // A page that has gone needs no word of it.
        let _ = progress.send(part);
    };
    told(0.0);
    let name = path.display().to_string();
    match passphrase {
        Some(passphrase) => {
            shell
                .ask(|companion, _| locked_backup::save(companion, &path, passphrase, &mut told))?;
            Ok(Some(words.backup_saved_locked(name)))
        }
        None => {
            shell.ask(|companion, _| companion.back_up(&path, &mut told))?;
            Ok(Some(words.backup_saved(name)))
        }
    }
}

/// Says what a backup would replace: one of the data folder, or a file that the person chooses; `None`
/// where they changed their mind.
#[tauri::command]
pub async fn offer_restore(
    name: Option<String>,
    window: WebviewWindow,
    shell: State<'_, Shell>,
    offered: State<'_, Offered<Chosen>>,
) -> Result<Option<RestoreOffer>, Failure> {
    shell.refuse_in_example()?;
    let words = shell.words();
    let path = match name {
        Some(name) => {
            let backup = shell.ask(|companion, _| companion.backup_named(&name))?;
            Some(backup.path)
        }
        None => {
            let dialog = files::dialog(&window, words.window_choose_backup())
                .add_filter(words.window_backup_files(), &["db", "age"]);
            files::chosen(dialog).await
        }
    };
    let Some(path) = path else {
        return Ok(None);
    };
    let offer = match locked_backup::is_locked(&path) {
        true => RestoreOffer {
            locked: true,
            heading: words.backup_locked_heading(files::name(&path)),
            lines: Vec::new(),
            notes: Vec::new(),
        },
        false => shell.ask(|companion, now| companion.offer_restore(&path, now))?,
    };
    offered.put(Chosen {
        path,
        unlocked: None,
    });
    Ok(Some(offer))
}

/// Opens the locked one that was offered last, and says what it would replace.
#[tauri::command(async)]
pub fn unlock_restore(
    passphrase: String,
    shell: State<'_, Shell>,
    offered: State<'_, Offered<Chosen>>,
) -> Result<RestoreOffer, Failure> {
    let Some(Chosen { path, .. }) = offered.take() else {
        return Err(shell.failure(&Error::Backup(BackupFault::Unknown)));
    };
    let opened = locked_backup::open(shell.folder(), &path, passphrase);
    let offer = opened
        .map_err(|error| shell.failure(&error))
        .and_then(|copy| {
            let offer = shell.ask(|companion, now| companion.offer_restore(&copy.path(), now))?;
            Ok((offer, copy))
        });
    let name = files::name(&path);
    let (offer, unlocked) = match offer {
        Ok((offer, copy)) => (Ok(offer), Some(copy)),
        Err(failure) => (Err(failure), None),
    };
    // Another passphrase can be tried.
    offered.put(Chosen { path, unlocked });
    offer.map(|offer| RestoreOffer {
        heading: shell.words().backup_heading_file(name),
        ..offer
    })
}

/// Brings in what was offered last, and says what became of what was here.
#[tauri::command(async)]
pub fn take_restore(
    progress: Channel<f64>,
    shell: State<'_, Shell>,
    offered: State<'_, Offered<Chosen>>,
) -> Result<Brought, Failure> {
    shell.refuse_in_example()?;
    let Some(Chosen { path, unlocked }) = offered.take() else {
        return Err(shell.failure(&Error::Backup(BackupFault::Unknown)));
    };
    let path = unlocked.as_ref().map_or(path, PrivateCopy::path);
    let mut told = |part| {
        let _ = progress.send(part);
    };
    told(0.0);
    let restored = shell.ask(|companion, now| companion.restore(&path, now, &mut told))?;
    Ok(restored.into())
}

/// Deletes the person's data and what the programs left beside them, and says so.
#[tauri::command(async)]
pub fn delete_everything(shell: State<'_, Shell>) -> Result<String, Failure> {
    shell.refuse_in_example()?;
    let words = shell.words();
    shell.ask(|companion, _| companion.delete_everything())?;
    traces::remove(shell.folder())
        .map_err(|left| Failure::of(FailureKind::Trouble, left.in_words(words)))?;
    Ok(words.leave_done())
}
