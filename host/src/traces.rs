//! What the programs have left beside a person's data, and with the system.

use std::fs;
use std::io;
use std::path::Path;

use afterhand_engine::example;

use crate::{lock, log, login, opens, private_copy};

/// The folder beside the data with the pictures that reminders show.
pub const PICTURES: &str = "pictures";

/// Takes out what starts the agent at login, its log and its pictures, and the window's lock. An agent that runs goes on.
pub fn remove(data: &Path) -> io::Result<()> {
    login::switch_off()?;
    opens::leave()?;
    for name in [log::FILE_NAME, log::OLD_NAME] {
        gone(fs::remove_file(data.join(name)))?;
    }
    lock::remove(data)?;
    private_copy::remove_all(data)?;
    // Left by a window that ended while somebody looked around.
    gone(fs::remove_dir_all(data.join(example::FOLDER)))?;
    gone(fs::remove_dir_all(data.join(PICTURES)))
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
