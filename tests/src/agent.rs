//! A running `afterhand agent`.

use std::fs;
use std::process::{Child, Command, ExitStatus};
use std::time::Instant;

use crate::patience::soon;

pub struct Agent {
    child: Child,
    /// When it was started, by the computer's clock.
    pub started: Instant,
}

impl Agent {
    pub(crate) fn new(child: Child, started: Instant) -> Agent {
        Agent { child, started }
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// As the out-of-memory killer does it.
    pub fn crashes(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// As log-out does it.
    pub fn is_asked_to_end(mut self) -> ExitStatus {
        let pid = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &pid]).status();
        assert!(asked.unwrap().success());
        soon("the agent ends", || self.child.try_wait().unwrap())
    }

    /// How often its threads have gone to sleep so far: each time, something had woken them.
    pub fn sleeps(&self) -> u64 {
        let threads = fs::read_dir(format!("/proc/{}/task", self.child.id())).unwrap();
        threads
            .flatten()
            .map(|thread| {
                let status = fs::read_to_string(thread.path().join("status")).unwrap();
                let count = status
                    .lines()
                    .find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
                count.unwrap().trim().parse::<u64>().unwrap()
            })
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
