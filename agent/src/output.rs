//! What the command line prints, and how it ends.

use std::io::{self, Write};

use afterhand_engine::error::{Error, FailureKind};
use afterhand_engine::now::Now;
use afterhand_engine::words::Words;
use serde_json::Value;

/// The end of a command that did not do what it was asked.
#[derive(Debug)]
pub struct Stop {
    pub code: u8,
    pub message: String,
}

impl Stop {
    pub fn usage(message: String) -> Stop {
        Stop { code: 2, message }
    }

    pub fn refused(message: String) -> Stop {
        Stop { code: 1, message }
    }

    pub fn because(error: &Error, words: &Words, now: &Now) -> Stop {
        let failure = words.failure(error, now);
        let code = match failure.kind {
            FailureKind::BadFile | FailureKind::Usage => 2,
            FailureKind::Asked
            | FailureKind::Refused
            | FailureKind::Damaged
            | FailureKind::Locked
            | FailureKind::Trouble => 1,
        };
        let how_to_go_on = match failure.kind {
            FailureKind::Asked => Some(words.command_say_yes()),
            FailureKind::Damaged => Some(words.command_set_aside()),
            FailureKind::BadFile
            | FailureKind::Usage
            | FailureKind::Refused
            | FailureKind::Locked
            | FailureKind::Trouble => None,
        };
        let mut message = failure.message;
        if let Some(more) = how_to_go_on {
            message = format!("{message} {more}");
        }
        Stop { code, message }
    }
}

pub fn say(text: &str) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        // Whoever read our output has heard enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Stop::refused(error.to_string())),
    }
}

/// A heading with its lines below it; nothing where there are none.
pub fn say_part(heading: &str, lines: Vec<String>, words: &Words) -> Result<(), Stop> {
    if lines.is_empty() {
        return Ok(());
    }
    say(heading)?;
    let mut lines = lines.into_iter();
    lines.try_for_each(|line| say(&words.command_indented(line)))
}

pub fn say_json(value: &Value) -> Result<(), Stop> {
    let text =
        serde_json::to_string_pretty(value).map_err(|error| Stop::refused(error.to_string()))?;
    say(&text)
}

pub fn complain(text: &str) {
    let mut out = io::stderr().lock();
    // There is nobody left to tell if this fails.
    let _ = writeln!(out, "{text}");
}
