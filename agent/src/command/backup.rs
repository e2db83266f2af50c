//! `afterhand backup FILE|list` and `afterhand restore FILE|latest|NAME`.

use std::path::{Path, PathBuf};

use afterhand_engine::Companion;
use afterhand_engine::error::Error;
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::{BackupArgs, BackupCommand, RestoreArgs};
use crate::output::{self, Stop};

pub fn backup(desk: &Desk<'_>, arguments: BackupArgs) -> Result<(), Stop> {
    match (arguments.command, arguments.file) {
        (Some(BackupCommand::List { json }), _) => list(desk, json),
        (None, Some(file)) => save(desk, &file, arguments.yes),
        // The command line has asked for one of them.
        (None, None) => Ok(()),
    }
}

fn save(desk: &Desk<'_>, file: &Path, yes: bool) -> Result<(), Stop> {
    let name = file.display().to_string();
    let words = desk.words;
    if !yes && file.symlink_metadata().is_ok() {
        let (there, how) = (words.command_file_there(name), words.command_say_yes());
        return Err(Stop::refused(format!("{there} {how}")));
    }
    let made = desk.open()?.back_up(file, &mut |_| {});
    made.map_err(|error| desk.stop(&error))?;
    output::say(&words.backup_saved(name))
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
    if !arguments.yes {
        let offer = companion.offer_restore(&file, &now);
        let offer = offer.map_err(|error| desk.stop(&error))?;
        let mut lines = vec![offer.heading];
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
