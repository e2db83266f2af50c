//! From starting the agent, with the data of ten years, until what is open is on the bus.

use std::fs;
use std::time::Duration;

use afterhand_tests::{Desktop, Patient, soon};

use crate::{Effort, ten_years};

/// How long each start took, in order.
pub fn measure(effort: &Effort) -> Vec<Duration> {
    println!("starts: {}", effort.starts);
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T11:00:00Z@1");
    now.runs("today").said();
    ten_years().fill(&patient.database()).unwrap();
    let filled = fs::read(patient.database()).unwrap();
    let mut took: Vec<Duration> = (0..effort.starts)
        .map(|_| {
            // Every start is the first after ten years. The agent before may still have a picture drawn.
            soon("the data are gone", || {
                fs::remove_dir_all(patient.data()).ok()
            });
            now.runs("today").said();
            fs::write(patient.database(), &filled).unwrap();
            let bus = desktop.listens();
            let agent = now.starts_agent();
            let took = bus.notification(1).seen - agent.started;
            drop(agent);
            // It may have begun a backup, which belongs to these data.
            soon("nothing is left of it", || {
                patient.processes("afterhand").is_empty().then_some(())
            });
            took
        })
        .collect();
    took.sort();
    took
}
