//! What a computer may let nobody do: have mounts, or no network, of one's own.

use std::io::Write as _;
use std::process::Command;
use std::sync::OnceLock;
use std::thread;

use crate::patient::Moment;
use crate::program;

impl Moment<'_, '_> {
    /// A shell that runs these steps, and whose mounts nobody else sees, so that a disk can be full. Where
    /// nobody may mount anything it is none, and that is said.
    pub fn shell_with_disks(&self, steps: &str) -> Option<Command> {
        static REFUSED: OnceLock<Option<String>> = OnceLock::new();
        if let Some(why) = REFUSED.get_or_init(refused) {
            left_out("this computer lets nobody mount a disk of their own", why);
            return None;
        }
        let mut shell = self.other("unshare", "util-linux");
        shell.args(OWN_MOUNTS).args(["sh", "-c", steps, "sh"]);
        Some(shell)
    }
}

const OWN_MOUNTS: [&str; 2] = ["--mount", "--map-root-user"];

/// Why nobody may mount anything.
fn refused() -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let mut mount = program::tool("unshare", "util-linux");
    mount.args(OWN_MOUNTS);
    mount.args(["mount", "-t", "tmpfs", "-o", "size=64k", "none"]);
    refusal(mount.arg(folder.path()))
}

/// Whether this computer lets anybody do what is tried here; where not, that is told.
pub fn is_let(tried: &mut Command, otherwise: &str) -> bool {
    let refused = refusal(tried);
    if let Some(why) = &refused {
        left_out(otherwise, why);
    }
    refused.is_none()
}

/// What was said to somebody who tried this in vain.
fn refusal(tried: &mut Command) -> Option<String> {
    let tried = tried.output().unwrap();
    let said = String::from_utf8_lossy(&tried.stderr).trim().to_owned();
    (!tried.status.success()).then_some(said)
}

/// Says what of a test this computer keeps from being tried, so that nobody takes it for passed. What a test
/// prints, its runner keeps to itself unless it fails; this is for everybody.
fn left_out(because: &str, said: &str) {
    let thread = thread::current();
    let test = thread.name().unwrap_or("a test");
    let line = format!("\nLEFT OUT of {test}, and not passed: {because} ({said}).\n");
    std::io::stderr().write_all(line.as_bytes()).unwrap();
}
