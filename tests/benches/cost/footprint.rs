//! What a program and all that it has started take from the computer, as the kernel counts it.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use afterhand_tests::{family, field, threads};

/// What it took while it was watched.
#[derive(Clone, Copy, Debug)]
pub struct Footprint {
    /// Its proportional share of memory at the end.
    pub pss_kib: u64,
    /// What of that are data of its own, and no program.
    pub data_kib: u64,
    pub wakeups_a_second: f64,
    pub cpu_ms: f64,
    pub written_bytes: u64,
}

impl Footprint {
    /// Watches it so often in a row. Each number is the median of its own, but for what was written to disk:
    /// that is the most of any.
    pub fn median(pid: u32, watched: Duration, times: usize) -> Footprint {
        let all: Vec<Footprint> = (0..times).map(|_| Footprint::of(pid, watched)).collect();
        Footprint {
            pss_kib: median(all.iter().map(|one| one.pss_kib)),
            data_kib: median(all.iter().map(|one| one.data_kib)),
            wakeups_a_second: median(all.iter().map(|one| one.wakeups_a_second)),
            cpu_ms: median(all.iter().map(|one| one.cpu_ms)),
            written_bytes: all.iter().map(|one| one.written_bytes).max().unwrap_or(0),
        }
    }

    fn of(pid: u32, watched: Duration) -> Footprint {
        let before = Counters::of(&family(pid));
        let start = Instant::now();
        sleep(watched);
        let after = Counters::of(&family(pid));
        let seconds = start.elapsed().as_secs_f64();
        let wakeups = after.sleeps.saturating_sub(before.sleeps);
        let cpu_ns = after.cpu_ns.saturating_sub(before.cpu_ns);
        Footprint {
            pss_kib: pss_kib(pid),
            data_kib: sum_kib(pid, "Pss_Anon:"),
            wakeups_a_second: wakeups as f64 / seconds,
            cpu_ms: cpu_ns as f64 / 1e6,
            written_bytes: after.written.saturating_sub(before.written),
        }
    }
}

/// The proportional share of memory of the process and all its descendants.
pub fn pss_kib(pid: u32) -> u64 {
    sum_kib(pid, "Pss:")
}

fn sum_kib(pid: u32, sum: &str) -> u64 {
    let rollup = |pid: &u32| number(&process(*pid).join("smaps_rollup"), sum);
    family(pid).iter().map(rollup).sum()
}

/// The one in the middle of an odd number.
pub fn median<T: Copy + PartialOrd>(values: impl Iterator<Item = T>) -> T {
    let mut values: Vec<T> = values.collect();
    values.sort_by(|one, other| one.partial_cmp(other).unwrap());
    values[values.len() / 2]
}

#[derive(Default)]
struct Counters {
    /// How often a thread has gone to sleep: each time, something had woken it.
    sleeps: u64,
    cpu_ns: u64,
    written: u64,
}

impl Counters {
    fn of(family: &[u32]) -> Counters {
        let mut counters = Counters::default();
        for pid in family {
            for thread in threads(*pid) {
                counters.sleeps += number(&thread.join("status"), "voluntary_ctxt_switches:");
                let schedule = fs::read_to_string(thread.join("schedstat")).unwrap_or_default();
                let cpu = schedule
                    .split(' ')
                    .next()
                    .and_then(|time| time.parse().ok());
                counters.cpu_ns += cpu.unwrap_or(0u64);
            }
            counters.written += number(&process(*pid).join("io"), "write_bytes:");
        }
        counters
    }
}

fn process(pid: u32) -> PathBuf {
    PathBuf::from(format!("/proc/{pid}"))
}

/// A process that has ended takes nothing.
fn number(file: &Path, name: &str) -> u64 {
    field(file, name).unwrap_or(0)
}
