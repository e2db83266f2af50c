//! A disk that fails: `strace` lets operations of a program on the person's data meet an error.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::NamedTempFile;

use crate::agent::Agent;
use crate::namespace::is_let;
use crate::patience::soon;
use crate::patient::Patient;
use crate::process::{field, signal, threads};
use crate::program;

/// What changes a disk. Reading that fails is no half-written file.
pub const OPERATIONS: &str =
    "write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink,mkdir,openat,fchmod";
/// A full disk, one that breaks, and one that was taken away.
const ERRORS: [&str; 3] = ["ENOSPC", "EIO", "EACCES"];
/// What SQLite has a database in.
const FILES: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// Whether this computer lets anybody do so; where not, that is told.
pub fn programs_can_be_watched() -> bool {
    let mut strace = program::tool("strace", "strace");
    strace.args(["-qq", "-o", "/dev/null", "true"]);
    is_let(&mut strace, "this computer lets nobody watch a program")
}

/// What tells `strace` to let the `turn`-th operation of each kind fail; each turn meets another error.
pub fn injection(turn: usize) -> [String; 2] {
    let error = ERRORS[turn % ERRORS.len()];
    let inject = format!("inject={OPERATIONS}:error={error}:when={turn}");
    ["-e".to_owned(), inject]
}

/// A running program whose operations on a person's data fail; it is let go when this is dropped.
pub struct Fault {
    strace: Child,
    record: NamedTempFile,
}

impl Fault {
    /// Lets the `turn`-th operation of each kind from now on fail, in each of its threads and those to come.
    pub fn of(pid: u32, patient: &Patient<'_>, turn: usize) -> Fault {
        let mut strace = program::tool("strace", "strace");
        strace.args(["-f", "-p", &pid.to_string()]);
        Fault::begin(strace, patient, turn, || threads(pid))
    }

    /// The same in the agent that is there now, of which one thread opens the data; the next one finds a disk that
    /// works.
    pub fn of_agent(agent: &Agent, patient: &Patient<'_>, turn: usize) -> Fault {
        let pid = soon("the agent is there", || agent.decides());
        let mut strace = program::tool("strace", "strace");
        strace.args(["-p", &pid.to_string()]);
        let first_thread = PathBuf::from(format!("/proc/{pid}"));
        Fault::begin(strace, patient, turn, || vec![first_thread.clone()])
    }

    fn begin(
        mut strace: Command,
        patient: &Patient<'_>,
        turn: usize,
        threads: impl Fn() -> Vec<PathBuf>,
    ) -> Fault {
        let record = NamedTempFile::new().unwrap();
        strace.args(["-qq", "-o"]).arg(record.path());
        strace.arg("-P").arg(patient.data());
        for end in FILES {
            let file = format!("{}{end}", patient.database().display());
            strace.args(["-P", &file]);
        }
        strace.args(["-e", &format!("trace={OPERATIONS}")]);
        strace.args(injection(turn));
        strace.stdout(Stdio::null()).stderr(Stdio::null());
        let strace = strace.spawn().unwrap();
        soon("strace watches every thread", || {
            let watcher = Some(u64::from(strace.id()));
            let watched = |thread: &PathBuf| field(&thread.join("status"), "TracerPid:") == watcher;
            threads().iter().all(watched).then_some(())
        });
        Fault { strace, record }
    }

    /// Whether an operation has failed so far.
    pub fn has_struck(&self) -> bool {
        let record = fs::read_to_string(self.record.path()).unwrap();
        record.contains("(INJECTED)")
    }
}

impl Drop for Fault {
    fn drop(&mut self) {
        // It ends by itself where the program has.
        signal(self.strace.id(), "TERM");
        let _ = self.strace.wait();
    }
}
