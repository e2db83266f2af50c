//! What waiting costs: our agent with the data of ten years, and programs that remind people of breaks.

use std::env;
use std::thread::sleep;
use std::time::Duration;

use afterhand_tests::{Desktop, Patient, within};

use crate::footprint::Footprint;
use crate::{Effort, ten_years};

/// Debian's packages, and the programs in them.
const PEERS: [(&str, &str); 3] = [
    ("Workrave", "workrave"),
    ("RSIBreak", "rsibreak"),
    ("Safe Eyes", "safeeyes"),
];

/// What a program with a window needs to come to rest.
const PEER_WARM_UP: Duration = Duration::from_secs(20);

pub struct Peer {
    pub name: &'static str,
    /// Nothing where the program is not installed.
    pub footprint: Option<Footprint>,
}

pub fn agent(effort: &Effort) -> Footprint {
    println!("idle: Afterhand");
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    // No slot falls due and none closes while it is watched; the one due at 10:00 is on the screen.
    let now = patient.at("2026-11-24T11:00:00Z@1");
    now.runs("today").said();
    ten_years().fill(&patient.database()).unwrap();
    let bus = desktop.listens();
    let agent = now.starts_agent();
    bus.notification(1);
    let mut before = u64::MAX;
    within(Duration::from_secs(120), "the agent comes to rest", || {
        // The daemon takes a notification off the screen after ten seconds, and says so.
        sleep(Duration::from_secs(15));
        let sleeps = agent.sleeps();
        (sleeps == std::mem::replace(&mut before, sleeps)).then_some(())
    });
    Footprint::median(agent.pid(), effort.idle, effort.times)
}

pub fn peers(effort: &Effort) -> Vec<Peer> {
    let peer = |(name, program): (&'static str, &str)| {
        println!("idle: {name}");
        let footprint = is_installed(program).then(|| {
            let desktop = Desktop::with_windows();
            let running = desktop.started(program, program);
            sleep(PEER_WARM_UP);
            Footprint::median(running.pid(), effort.idle, effort.times)
        });
        // A program that has ended, or that has left for another process, has nothing to show.
        let footprint = footprint.filter(|footprint| footprint.pss_kib > 0);
        Peer { name, footprint }
    };
    PEERS.map(peer).into()
}

pub fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).exists())
}
