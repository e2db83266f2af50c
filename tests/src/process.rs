//! A process, as the kernel tells of it and as it hears from others.

use std::fs;
use std::path::{Path, PathBuf};
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

/// The process and all its descendants.
pub fn family(pid: u32) -> Vec<u32> {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let parents: Vec<(u32, u32)> = processes
        .filter_map(|entry| {
            let pid: u32 = entry.file_name().to_str()?.parse().ok()?;
            let parent = field(&entry.path().join("status"), "PPid:")?;
            Some((pid, u32::try_from(parent).ok()?))
        })
        .collect();
    let mut family = vec![pid];
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        let children = parents.iter().filter(|(_, of)| *of == parent);
        family.extend(children.map(|(child, _)| child));
        next += 1;
    }
    family
}

/// Where the kernel tells of its threads; nowhere, once it has ended.
pub fn threads(pid: u32) -> Vec<PathBuf> {
    let threads = fs::read_dir(format!("/proc/{pid}/task"));
    let threads = threads.into_iter().flatten().flatten();
    threads.map(|thread| thread.path()).collect()
}
