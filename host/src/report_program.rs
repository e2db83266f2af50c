//! `afterhand-report`, which sets the report as a PDF. It is a program of its own, and may not be installed.

use std::io::{self, Read, Write as _};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use afterhand_engine::words::Words;

use crate::sibling;

/// The program's name, without the ending that some systems want.
pub const NAME: &str = "afterhand-report";

/// A report of years takes it two seconds.
const PATIENCE: Duration = Duration::from_secs(60);
const LOOK: Duration = Duration::from_millis(10);

/// Why there is no report.
#[derive(Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is not installed beside this program.
    Absent,
    /// A sentence of its own.
    Said(String),
    /// It could not be started, or ended without a word; what the system says of it.
    Ended(String),
    /// It did not end by itself.
    TooLong,
}

impl Trouble {
    /// As a sentence that says what to do.
    pub fn message(&self, words: &Words) -> String {
        match self {
            Trouble::Absent => words.report_no_program(),
            Trouble::Said(said) => words.report_program_trouble(said),
            Trouble::Ended(how) => words.report_program_ended(how),
            Trouble::TooLong => words.report_program_slow(),
        }
    }
}

/// The PDF. `report` is the report's JSON.
pub fn pdf(report: &str) -> Result<Vec<u8>, Trouble> {
    let mut command = program()?;
    command.args(["pdf", "-"]);
    run(command, report, PATIENCE)
}

/// Draws each page into `folder`: `page-1.png`, `page-2.png` …, so many pixels wide.
pub fn pages(report: &str, folder: &Path, width: u32) -> Result<(), Trouble> {
    let mut command = program()?;
    let width = width.to_string();
    command.arg("pages").arg(folder).args(["--width", &width]);
    run(command, report, PATIENCE).map(drop)
}

fn program() -> Result<Command, Trouble> {
    sibling::path(NAME)
        .map(Command::new)
        .map_err(|_| Trouble::Absent)
}

/// What it writes. No pipe is left waiting for another, and nobody waits for ever.
fn run(mut command: Command, report: &str, patience: Duration) -> Result<Vec<u8>, Trouble> {
    let ended = |error: io::Error| Trouble::Ended(error.to_string());
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(ended)?;
    if let Some(mut into) = child.stdin.take() {
        let report = report.as_bytes().to_owned();
        // Where it has ended already, it says why itself.
        thread::spawn(move || into.write_all(&report));
    }
    let (written, said) = (read(child.stdout.take()), read(child.stderr.take()));
    let Some(status) = wait(&mut child, patience).map_err(ended)? else {
        // It may have ended in this moment.
        let _ = child.kill();
        let _ = child.wait();
        return Err(Trouble::TooLong);
    };
    let (written, said) = (gather(written)?, gather(said)?);
    let said = String::from_utf8_lossy(&said).trim().to_owned();
    match (status.success(), said.is_empty()) {
        (true, _) => Ok(written),
        (false, false) => Err(Trouble::Said(said)),
        (false, true) => Err(Trouble::Ended(status.to_string())),
    }
}

type Reading = JoinHandle<io::Result<Vec<u8>>>;

fn read(from: Option<impl Read + Send + 'static>) -> Reading {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut from) = from {
            from.read_to_end(&mut bytes)?;
        }
        Ok(bytes)
    })
}

fn gather(reading: Reading) -> Result<Vec<u8>, Trouble> {
    let read = reading.join().unwrap_or_else(|_| Ok(Vec::new()));
    read.map_err(|error| Trouble::Ended(error.to_string()))
}

/// `None` where it still runs after so long.
fn wait(child: &mut Child, patience: Duration) -> io::Result<Option<ExitStatus>> {
    let mut waited = Duration::ZERO;
    while waited < patience {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        thread::sleep(LOOK);
        waited += LOOK;
    }
    child.try_wait()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn sh(script: &str) -> Result<Vec<u8>, Trouble> {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        run(command, &"x".repeat(1 << 20), Duration::from_secs(20))
    }

    #[test]
    fn what_it_writes_comes_back_however_much_goes_in_and_out() {
        assert_eq!(sh("cat").unwrap().len(), 1 << 20);
        assert_eq!(sh("exec 0<&-; echo done").unwrap(), b"done\n");
    }

    #[test]
    fn what_went_wrong_is_told_by_what_it_says_or_by_how_it_ended() {
        let said = |text: &str| Err(Trouble::Said(text.to_owned()));
        assert_eq!(sh("echo 'No room.' >&2; exit 1"), said("No room."));
        let ended = sh("kill -KILL $$").unwrap_err();
        assert!(
            matches!(&ended, Trouble::Ended(how) if how.contains("SIGKILL")),
            "{ended:?}"
        );
    }

    #[test]
    fn a_program_that_does_not_end_is_given_up() {
        let mut command = Command::new("sleep");
        command.arg("600");
        let given_up = run(command, "{}", Duration::from_millis(50));
        assert_eq!(given_up, Err(Trouble::TooLong));
    }
}
