//! The machine, as far as it matters to the numbers and names nobody.

use std::fs;
use std::thread::available_parallelism;

pub fn description() -> String {
    let cores = available_parallelism().map_or(1, usize::from);
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let mut numbers = release.split(|sign: char| !sign.is_ascii_digit());
    let family = [numbers.next(), numbers.next()].map(|number| number.unwrap_or("?"));
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').nth(2).unwrap_or("?").to_owned();
    format!(
        "{cores} cores, Linux {}, mean load {load} in the last quarter of an hour",
        family.join(".")
    )
}
