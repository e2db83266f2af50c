//! From the instant at which a slot is due until its `Notify` is on the bus.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use afterhand_tests::{Desktop, Patient, within};

use crate::Effort;

const ITEMS: usize = 17;
const TIMES: usize = 12;
/// A minute of the plan's is a second of ours.
const SPEED: u32 = 60;
const BEGIN: &str = "2026-11-24T07:59:00Z@60";
/// Minutes after midnight.
const FIRST_DUE: usize = 8 * 60;

/// How late each was, by the wall clock, in order. The agent's scaled time begins a moment after it was
/// spawned, and that moment counts as late.
pub fn measure(effort: &Effort) -> Vec<Duration> {
    println!("reminders: {}, one a second", effort.reminders);
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T12:00:00Z").takes_plan(&plan());
    // Nothing but what is due, so that no two are ever shown together.
    patient
        .at("2026-11-23T12:00:00Z")
        .runs("settings set again 0")
        .said();
    let bus = desktop.listens();
    let agent = patient.at(BEGIN).starts_agent();
    let time = Duration::from_secs(20 + effort.reminders as u64 * 2);
    let seen: HashMap<String, Instant> = within(time, "every reminder is on the bus", || {
        let mut seen = HashMap::new();
        for notification in bus.notifications() {
            // What is shown a second time was not late.
            if let Some((_, due)) = notification.body.rsplit_once("due ") {
                seen.entry(due.to_owned()).or_insert(notification.seen);
            }
        }
        (effort.reminders <= seen.len()).then_some(seen)
    });
    let mut late: Vec<Duration> = (0..effort.reminders)
        .map(|minute| {
            let passed = Duration::from_secs(60 * (minute as u64 + 1)) / SPEED;
            let due = agent.started + passed;
            let seen = seen[&clock(FIRST_DUE + minute)];
            assert!(due <= seen, "a reminder came {:?} early", due - seen);
            seen - due
        })
        .collect();
    late.sort();
    late
}

/// Something is due every minute, and each item every seventeen.
fn plan() -> String {
    let mut plan =
        "format = 1\ntitle = \"Minutes\"\nissued = 2026-11-20\nzone = \"Europe/London\"\n"
            .to_owned();
    for item in 0..ITEMS {
        let times: Vec<String> = (0..TIMES)
            .map(|turn| clock(FIRST_DUE + turn * ITEMS + item))
            .collect();
        write!(
            plan,
            "[[exercise]]\nid = \"item-{item}\"\nname = \"Exercise {item}\"\nregion = \"neck\"\n\
             steps = [\"Sit tall.\"]\nreps = 5\ntimes = {times:?}\n"
        )
        .unwrap();
    }
    plan
}

fn clock(minutes: usize) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
