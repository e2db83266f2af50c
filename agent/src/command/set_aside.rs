//! `afterhand set-aside`: keeps a damaged database out of the way, so that a new one can begin.

use afterhand_engine::error::Error;
use afterhand_engine::{Companion, set_aside as move_aside};

use super::Desk;
use crate::output::{self, Stop};

pub fn set_aside(desk: &Desk<'_>, yes: bool) -> Result<(), Stop> {
    let folder = desk.folder()?;
    if !matches!(Companion::open(&folder), Err(Error::DamagedDatabase)) {
        return Err(Stop::refused(desk.words.command_not_damaged()));
    }
    if !yes {
        return Err(desk.stop(&Error::DamagedDatabase));
    }
    let kept = move_aside(&folder, &desk.clock.now()).map_err(|error| desk.stop(&error))?;
    output::say(&desk.words.error_set_aside(kept.display().to_string()))
}
