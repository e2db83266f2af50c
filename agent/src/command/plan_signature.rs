//! `afterhand plan key|sign`: for clinics that sign their plans.

use std::path::Path;

use afterhand_engine::plan::signature::short_form;
use afterhand_engine::words::Words;
use afterhand_host::plan_file::place_beside;
use afterhand_host::whole_file;
use afterhand_share::signature::{
    Fault, KEY_ENDING, NewSignature, SIGNATURE_ENDING, SecretKey, make_keys, needs_passphrase,
};

use super::Desk;
use crate::cli::PlanKeyArgs;
use crate::output::{self, Stop};
use crate::passphrase::Prompt;

pub fn key(desk: &Desk<'_>, arguments: &PlanKeyArgs) -> Result<(), Stop> {
    let (file, beside) = (&arguments.file, place_beside(&arguments.file, KEY_ENDING));
    for path in [file, &beside] {
        if path.symlink_metadata().is_ok() {
            let name = path.display().to_string();
            return Err(Stop::refused(desk.words.command_key_there(name)));
        }
    }
    let passphrase = match arguments.no_passphrase {
        true => None,
        false => Some(prompt(desk.words).asked_twice()?),
    };
    let no_keys = |_| Stop::refused(desk.words.command_no_randomness());
    let keys = make_keys(passphrase).map_err(no_keys)?;
    let secret = whole_file::write_private(file, keys.secret.as_bytes());
    desk.written(file, secret)?;
    let public = whole_file::write(&beside, keys.public.as_bytes());
    desk.written(&beside, public)?;
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
            desk.written(file, whole_file::write(file, &bytes))?;
            output::say(&desk.words.command_signed(name, short))
        }
        NewSignature::Beside(lines) => {
            let beside = place_beside(file, SIGNATURE_ENDING);
            desk.written(&beside, whole_file::write(&beside, lines.as_bytes()))?;
            let beside = beside.display().to_string();
            output::say(&desk.words.command_signed_beside(beside, name, short))
        }
    }
}

fn secret_key(desk: &Desk<'_>, file: &Path) -> Result<SecretKey, Stop> {
    let bytes = desk.read(file)?;
    let fault = |_: Fault| bad_key(desk, file);
    let text = String::from_utf8(bytes).map_err(|_| bad_key(desk, file))?;
    let passphrase = match needs_passphrase(&text).map_err(fault)? {
        true => Some(prompt(desk.words).typed()?),
        false => None,
    };
    SecretKey::read(&text, passphrase).map_err(fault)
}

fn bad_key(desk: &Desk<'_>, file: &Path) -> Stop {
    Stop::usage(desk.words.command_bad_key(file.display().to_string()))
}

fn prompt(words: &Words) -> Prompt<'_> {
    Prompt {
        ask: words.command_passphrase(),
        again: words.command_passphrase_again(),
        empty: words.command_passphrase_empty(),
        differ: words.command_passphrases_differ(),
        no_terminal: Box::new(|error| words.command_no_terminal(error.to_string())),
    }
}
