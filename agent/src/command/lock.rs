//! `afterhand lock`: the passphrase of the window.

use afterhand_host::lock;

use super::Desk;
use super::backup::{given, prompt};
use crate::cli::{LockArgs, LockCommand};
use crate::output::{self, Stop};

pub fn lock(desk: &Desk<'_>, arguments: &LockArgs) -> Result<(), Stop> {
    let words = desk.words;
    let folder = desk.open()?.folder().to_owned();
    let is_set = lock::is_set(&folder);
    let unreadable =
        |error: std::io::Error| Stop::refused(words.lock_unreadable(error.to_string()));
    let said = match &arguments.command {
        None if is_set => words.lock_is_on(),
        None => words.lock_is_off(),
        Some(LockCommand::On { passphrase_file }) => {
            let passphrase = match passphrase_file {
                Some(file) => given(desk, file)?,
                None => prompt(words).asked_twice()?,
            };
            lock::set(&folder, &passphrase).map_err(unreadable)?;
            words.lock_set()
        }
        Some(LockCommand::Off { .. }) if !is_set => return Err(Stop::refused(words.lock_none())),
        Some(LockCommand::Off {
            passphrase_file,
            forgotten,
            yes,
        }) => {
            if *forgotten {
                if !yes {
                    return Err(Stop::refused(words.lock_forgotten()));
                }
            } else {
                let passphrase = match passphrase_file {
                    Some(file) => given(desk, file)?,
                    None => prompt(words).asked()?,
                };
                if !lock::opens(&folder, &passphrase).map_err(unreadable)? {
                    return Err(Stop::refused(words.lock_wrong()));
                }
            }
            lock::remove(&folder).map_err(unreadable)?;
            words.lock_gone()
        }
    };
    output::say(&said)
}
