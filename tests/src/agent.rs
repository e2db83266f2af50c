//! A running `afterhand agent`: the watch that it becomes, and the agent that this starts when there is something to do.

use std::fs;
use std::path::Path;
use std::process::{Child, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::patience::soon;
use crate::process::{self, family, field};

/// An agent that a test has started; killed when it is dropped.
pub struct Agent {
    child: Child,
    /// When it was started, by the computer's clock.
    pub started: Instant,
}

impl Agent {
    pub(crate) fn new(child: Child, started: Instant) -> Agent {
        Agent { child, started }
    }

    /// Its process, which is the watch's.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// The agent that the watch has started, while it is there.
    pub fn decides(&self) -> Option<u32> {
        family(self.child.id()).get(1).copied()
    }

    /// Waits until there is nothing to do and only the watch is left, and that sleeps.
    pub fn comes_to_rest(&self) {
        let mut before = u64::MAX;
        soon("the agent comes to rest", || {
            sleep(Duration::from_millis(300));
            let sleeps = self.sleeps();
            let sleeps_on = sleeps == std::mem::replace(&mut before, sleeps);
            (sleeps_on && sleeps > 0 && self.decides().is_none()).then_some(())
        });
    }

    /// As the out-of-memory killer does it.
    pub fn crashes(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Waits until it has ended by itself.
    pub fn ends(mut self) -> ExitStatus {
        soon("the agent ends", || self.child.try_wait().unwrap())
    }

    /// As log-out does it.
    pub fn is_asked_to_end(self) -> ExitStatus {
        self.ends_at("TERM")
    }

    /// Sends it a signal that shall end it.
    pub fn ends_at(self, signal: &str) -> ExitStatus {
        self.hears(signal);
        self.ends()
    }

    /// Sends it a signal, such as `STOP`.
    pub fn hears(&self, signal: &str) {
        assert!(process::signal(self.child.id(), signal));
    }

    /// The time that it has had a processor for.
    pub fn busy(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        // The name may hold anything; what follows it does not.
        let (_, fields) = stat.rsplit_once(')').unwrap();
        let fields: Vec<&str> = fields.split_whitespace().collect();
        let ticks: u64 = fields[11..13]
            .iter()
            .map(|field| field.parse::<u64>().unwrap())
            .sum();
        // Linux counts in hundredths of a second, whatever it runs on.
        Duration::from_millis(ticks * 10)
    }

    /// The watch's proportional share of memory.
    pub fn memory_kib(&self) -> u64 {
        let rollup = format!("/proc/{}/smaps_rollup", self.child.id());
        field(Path::new(&rollup), "Pss:").unwrap()
    }

    /// How many files and sockets it has open.
    pub fn descriptors(&self) -> usize {
        self.counts("fd")
    }

    pub fn threads(&self) -> usize {
        self.counts("task")
    }

    fn counts(&self, folder: &str) -> usize {
        let folder = format!("/proc/{}/{folder}", self.child.id());
        fs::read_dir(folder).unwrap().count()
    }

    /// How often its threads have gone to sleep so far: each time, something had woken them.
    pub fn sleeps(&self) -> u64 {
        let threads = fs::read_dir(format!("/proc/{}/task", self.child.id())).unwrap();
        threads
            .flatten()
            .map(|thread| field(&thread.path().join("status"), "voluntary_ctxt_switches:").unwrap())
            .sum()
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
