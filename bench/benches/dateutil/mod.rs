//! The same moments by python-dateutil, as `slots.py` finds them.

use std::env;
use std::ffi::OsString;
use std::process::Command;
use std::time::Duration;

use afterhand_engine::now::Instant;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/dateutil/slots.py");

pub struct Dateutil<'a> {
    python: OsString,
    /// As RFC 5545 writes them.
    recurrences: &'a [String],
}

impl<'a> Dateutil<'a> {
    /// Nothing where `AFTERHAND_DATEUTIL` names no Python that has it.
    pub fn with(recurrences: &'a [String]) -> Option<Dateutil<'a>> {
        let python = env::var_os("AFTERHAND_DATEUTIL")?;
        Some(Dateutil {
            python,
            recurrences,
        })
    }

    /// All of them, in order.
    pub fn instants(&self) -> Vec<Instant> {
        let said = self.says(&["instants"]);
        let seconds = said.lines().map(|line| line.parse().unwrap());
        let instants = seconds.map(|seconds| Instant::from_timestamp(seconds, 0).unwrap());
        let mut instants: Vec<Instant> = instants.collect();
        instants.sort();
        instants
    }

    /// For how long a processor works to find them so many times.
    pub fn works(&self, times: u64) -> Duration {
        let said = self.says(&["seconds", &times.to_string()]);
        Duration::from_secs_f64(said.trim().parse().unwrap())
    }

    fn says(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(&self.python);
        command.arg(SCRIPT).args(arguments).args(self.recurrences);
        let output = command.output().unwrap();
        let fault = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{SCRIPT}: {fault}");
        String::from_utf8(output.stdout).unwrap()
    }
}
