//! A service where there can be one, otherwise an autostart entry.

mod autostart;
mod entry;
mod service;

use std::io;
use std::path::PathBuf;

use afterhand_engine::words::Words;

use super::{Means, Run, unfit};

pub fn starts() -> io::Result<Option<Means>> {
    let config = config()?;
    Ok(if service::is_entered(&config) {
        Some(Means::Service)
    } else if autostart::is_entered(&config)? {
        Some(Means::Autostart)
    } else {
        None
    })
}

pub fn switch_on(run: &Run, words: &Words) -> io::Result<Means> {
    let config = config()?;
    // Whatever keeps the service from being entered, the desktop can start the agent as well.
    if service::enter(&config, run, words).is_ok() {
        autostart::leave(&config)?;
        Ok(Means::Service)
    } else {
        service::leave(&config)?;
        autostart::enter(&config, run, words)?;
        Ok(Means::Autostart)
    }
}

pub fn switch_off() -> io::Result<()> {
    let config = config()?;
    service::leave(&config)?;
    autostart::leave(&config)
}

pub fn follow_move(run: &Run) -> io::Result<bool> {
    let config = config()?;
    Ok(service::follow_move(&config, run)? || autostart::follow_move(&config, run)?)
}

/// `XDG_CONFIG_HOME`, or `.config` in the home folder.
fn config() -> io::Result<PathBuf> {
    dirs::config_dir().ok_or_else(|| io::ErrorKind::NotFound.into())
}
