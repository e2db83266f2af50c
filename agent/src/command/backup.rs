//! `afterhand backup FILE|list` and `afterhand restore FILE|latest|NAME`.

use std::path::{Path, PathBuf};

use afterhand_engine::Companion;
use afterhand_engine::error::Error;
use afterhand_engine::words::Words;
use afterhand_host::locked_backup;
use afterhand_host::private_copy::PrivateCopy;
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::{BackupArgs, BackupCommand, RestoreArgs};
use crate::output::{self, Stop};
use crate::passphrase::Prompt;

pub fn backup(desk: &Desk<'_>, arguments: BackupArgs) -> Result<(), Stop> {
    match (arguments.command, arguments.file) {
        (Some(BackupCommand::List { json }), _) => list(desk, json),
        (Some(BackupCommand::Keep), _) => keep(desk),
        (None, Some(file)) => {
            let passphrase = match (arguments.passphrase_file, arguments.passphrase) {
                (Some(from), _) => Some(given(desk, &from)?),
                (None, true) => Some(prompt(desk.words).asked_twice()?),
                (None, false) => None,
            };
            save(desk, &file, passphrase, arguments.yes)
        }
        // The command line has asked for one of them.
        (None, None) => Ok(()),
    }
}

fn keep(desk: &Desk<'_>) -> Result<(), Stop> {
    let kept = desk.open()?.back_up_first(&desk.clock.now());
    let kept = kept.map_err(|error| desk.stop(&error))?;
    output::say(&desk.words.backup_saved(kept.display().to_string()))
}

fn save(desk: &Desk<'_>, file: &Path, passphrase: Option<String>, yes: bool) -> Result<(), Stop> {
    let name = file.display().to_string();
    let words = desk.words;
    desk.refuse_another(file, yes)?;
    let companion = desk.open()?;
    let (made, said) = match passphrase {
        Some(passphrase) => (
            locked_backup::save(&companion, file, passphrase, &mut |_| {}),
            words.backup_saved_locked(name),
        ),
        None => (
            companion.back_up(file, &mut |_| {}),
            words.backup_saved(name),
        ),
    };
    made.map_err(|error| desk.stop(&error))?;
    output::say(&said)
}

/// The passphrase in a file.
pub fn given(desk: &Desk<'_>, file: &Path) -> Result<String, Stop> {
    let passphrase = locked_backup::passphrase_in(file).map_err(|error| desk.stop(&error))?;
    match passphrase.is_empty() {
        true => Err(Stop::refused(desk.words.backup_passphrase_empty())),
        false => Ok(passphrase),
    }
}

/// The passphrase of a backup, or of the window.
pub fn prompt(words: &Words) -> Prompt<'_> {
    Prompt {
        ask: format!("{} ", words.backup_ask_passphrase()),
        again: format!("{} ", words.backup_ask_passphrase_again()),
        empty: words.backup_passphrase_empty(),
        differ: words.backup_passphrases_differ(),
        no_terminal: Box::new(|_| words.backup_no_terminal()),
    }
}

fn list(desk: &Desk<'_>, as_json: bool) -> Result<(), Stop> {
    let now = desk.clock.now();
    let companion = desk.open()?;
    let backups = companion.backups().map_err(|error| desk.stop(&error))?;
    if as_json {
        let rows = backups.iter().map(|backup| {
            json!({
                "name": backup.name(),
                "at": in_zone(backup.at, &now.zone),
                "bytes": backup.bytes,
                "file": backup.path.display().to_string(),
            })
        });
        return output::say_json(&rows.collect::<Value>());
    }
    if backups.is_empty() {
        return output::say(&desk.words.backup_none());
    }
    backups.iter().try_for_each(|backup| {
        let line = companion.backup_line(backup, &now);
        output::say(&desk.words.backup_line(line.name, line.size, line.when))
    })
}

/// Without `--yes` it says what would be replaced, and asks.
pub fn restore(desk: &Desk<'_>, arguments: &RestoreArgs) -> Result<(), Stop> {
    let now = desk.clock.now();
    let mut companion = desk.open()?;
    let file = found(&companion, &arguments.backup).map_err(|error| desk.stop(&error))?;
    let unlocked = match locked_backup::is_locked(&file) {
        true => {
            let passphrase = match &arguments.passphrase_file {
                Some(from) => given(desk, from)?,
                None => prompt(desk.words).asked()?,
            };
            let copy = locked_backup::open(companion.folder(), &file, passphrase);
            Some(copy.map_err(|error| desk.stop(&error))?)
        }
        false => None,
    };
    let named = file.clone();
    let file = unlocked.as_ref().map_or(file, PrivateCopy::path);
    if !arguments.yes {
        let offer = companion.offer_restore(&file, &now);
        let offer = offer.map_err(|error| desk.stop(&error))?;
        let heading = match &unlocked {
            Some(_) => desk.words.backup_heading_file(named.display().to_string()),
            None => offer.heading,
        };
        let mut lines = vec![heading];
        lines.extend(
            offer
                .lines
                .into_iter()
                .map(|line| desk.words.backup_compared(line.here, line.there, line.what)),
        );
        lines.extend(offer.notes);
        lines.push(desk.words.command_say_yes());
        return Err(Stop::refused(lines.join("\n")));
    }
    let restored = companion.restore(&file, &now, &mut |_| {});
    let restored = restored.map_err(|error| desk.stop(&error))?;
    output::say(&restored.message)
}

/// A file that is there, or one of the backups in the data folder.
fn found(companion: &Companion, given: &Path) -> Result<PathBuf, Error> {
    if given.as_os_str() != "latest" && given.exists() {
        return Ok(given.to_owned());
    }
    let backup = companion.backup_named(&given.to_string_lossy())?;
    Ok(backup.path)
}
