//! The `afterhand` command: what reminders ring and say (`afterhand agent`), and everything a person
//! or a script may ask at a prompt.
//!
//! # Invariants
//! - It links no GTK and opens no socket.
//! - It decides nothing clinical: the engine does.
//! - Exit codes: 0 done; 1 refused or asked back, with a sentence; 2 wrong usage or a bad file.

mod cli;
mod command;
mod help;
mod output;
mod passphrase;
mod reminders;

use std::process::ExitCode;

use afterhand_host::{folder, speech};

use output::Stop;

/// From this is made what explains the command line elsewhere: its manual, and what a shell completes.
pub use help::worded as command_line;

pub fn run() -> ExitCode {
    let folder = help::folder().or_else(folder::of_environment);
    let words = speech::words(folder.as_deref());
    let result = help::parse(words).and_then(|cli| command::run(cli, words));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => stop.say(),
    }
}

impl Stop {
    fn say(&self) -> ExitCode {
        output::complain(&self.message);
        ExitCode::from(self.code)
    }
}
