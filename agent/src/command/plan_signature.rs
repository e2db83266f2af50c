//! `afterhand plan key|sign`: for clinics that sign their plans.

use std::path::{Path, PathBuf};

use afterhand_engine::error::Error;
use afterhand_engine::plan::signature::short_form;
use afterhand_host::{plan_file, whole_file};
use afterhand_share::signature::{
    Fault, KEY_ENDING, NewSignature, SIGNATURE_ENDING, SecretKey, make_keys, needs_passphrase,
};

use super::Desk;
use crate::cli::PlanKeyArgs;
use crate::output::{self, Stop};

pub fn key(desk: &Desk<'_>, arguments: &PlanKeyArgs) -> Result<(), Stop> {
    let (file, beside) = (&arguments.file, beside(&arguments.file, KEY_ENDING));
    for path in [file, &beside] {
        if path.symlink_metadata().is_ok() {
            let name = path.display().to_string();
            return Err(Stop::refused(desk.words.command_key_there(name)));
        }
    }
    let passphrase = match arguments.no_passphrase {
        true => None,
        false => Some(new_passphrase(desk)?),
    };
    let no_keys = |_| Stop::refused(desk.words.command_no_randomness());
    let keys = make_keys(passphrase).map_err(no_keys)?;
    let secret = whole_file::write_private(file, keys.secret.as_bytes());
    kept(desk, file, secret)?;
    let public = whole_file::write(&beside, keys.public.as_bytes());
    kept(desk, &beside, public)?;
    output::say(&desk.words.command_key_made(
        beside.display().to_string(),
        file.display().to_string(),
        short_form(&keys.key),
        keys.key,
    ))
}

/// Signs a plan that is sound; nobody wants to sign another.
pub fn sign(desk: &Desk<'_>, file: &Path, key: &Path) -> Result<(), Stop> {
    let bytes = desk.read(file)?;
    let name = file.display().to_string();
    let check = afterhand_engine::check_plan(&bytes);
    if check.plan.is_none() {
        let lines = desk.words.findings_with_places(&name, &check);
        return Err(Stop::usage(lines.join("\n")));
    }
    let secret = secret_key(desk, key)?;
    let fault = |_| bad_key(desk, key);
    let short = short_form(&secret.key().map_err(fault)?);
    match secret.sign(&bytes).map_err(fault)? {
        NewSignature::Within(bytes) => {
            kept(desk, file, whole_file::write(file, &bytes))?;
            output::say(&desk.words.command_signed(name, short))
        }
        NewSignature::Beside(lines) => {
            let beside = beside(file, SIGNATURE_ENDING);
            kept(desk, &beside, whole_file::write(&beside, lines.as_bytes()))?;
            let beside = beside.display().to_string();
            output::say(&desk.words.command_signed_beside(beside, name, short))
        }
    }
}

fn secret_key(desk: &Desk<'_>, file: &Path) -> Result<SecretKey, Stop> {
    let bytes = plan_file::read(file);
    let bytes = bytes.map_err(|error| {
        let name = file.display().to_string();
        Stop::usage(desk.words.command_unreadable(name, error.to_string()))
    })?;
    let fault = |_: Fault| bad_key(desk, file);
    let text = String::from_utf8(bytes).map_err(|_| bad_key(desk, file))?;
    let passphrase = match needs_passphrase(&text).map_err(fault)? {
        true => Some(typed(desk, &desk.words.command_passphrase())?),
        false => None,
    };
    SecretKey::read(&text, passphrase).map_err(fault)
}

fn bad_key(desk: &Desk<'_>, file: &Path) -> Stop {
    Stop::usage(desk.words.command_bad_key(file.display().to_string()))
}

/// Asked for twice, since it cannot be seen.
fn new_passphrase(desk: &Desk<'_>) -> Result<String, Stop> {
    let words = desk.words;
    let passphrase = typed(desk, &words.command_passphrase())?;
    if passphrase.is_empty() {
        return Err(Stop::refused(words.command_passphrase_empty()));
    }
    match typed(desk, &words.command_passphrase_again())? == passphrase {
        true => Ok(passphrase),
        false => Err(Stop::refused(words.command_passphrases_differ())),
    }
}

fn typed(desk: &Desk<'_>, prompt: &str) -> Result<String, Stop> {
    rpassword::prompt_password(prompt).map_err(|error| {
        let reason = error.to_string();
        Stop::refused(desk.words.command_no_terminal(reason))
    })
}

fn kept(desk: &Desk<'_>, path: &Path, written: std::io::Result<()>) -> Result<(), Stop> {
    written.map_err(|error| desk.stop(&Error::of_file(path.to_owned(), error)))
}

/// A file's name with one more ending.
fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}
