//! `afterhand set-aside`: keeps a damaged database out of the way, so that a new one can begin.

use afterhand_engine::error::Error;
use afterhand_engine::{is_damaged, set_aside as move_aside};

use super::Desk;
use crate::output::{self, Stop};

pub fn set_aside(desk: &Desk<'_>, yes: bool) -> Result<(), Stop> {
    let folder = desk.folder()?;
    if yes {
        let kept = move_aside(&folder, &desk.clock.now()).map_err(|error| desk.stop(&error))?;
        return output::say(&desk.words.error_set_aside(kept.display().to_string()));
    }
    Err(desk.stop(&match is_damaged(&folder) {
        Ok(true) => Error::DamagedDatabase,
        Ok(false) => Error::NotDamaged,
        Err(error) => error,
    }))
}
