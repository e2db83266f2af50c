//! A process, as the kernel tells of it and as it hears from others.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use crate::program::tool;

/// A number of one of the kernel's files; nothing where the process has ended.
pub fn field(file: &Path, name: &str) -> Option<u64> {
    let text = fs::read_to_string(file).ok()?;
    let value = text.lines().find_map(|line| line.strip_prefix(name))?;
    value.split_whitespace().next()?.parse().ok()
}

/// Sends it a signal, such as `STOP`; false where it has ended.
pub fn signal(pid: u32, signal: &str) -> bool {
    let mut kill = tool("kill", "procps");
    kill.args([&format!("-{signal}"), &pid.to_string()])
        .stderr(Stdio::null());
    kill.status().unwrap().success()
}

/// Whether it has not ended; one that has, and that nobody has asked for how, has no memory any more.
pub fn is_there(pid: u32) -> bool {
    field(Path::new(&format!("/proc/{pid}/status")), "VmSize:").is_some()
}
