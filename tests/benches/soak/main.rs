//! The agent through many days in a short time, while the notification daemon and the window come and go and
//! the person answers now and then. `cargo xtask soak DAYS [SPEED]` runs it, and keeps its table in
//! `docs/soak.md`.
//!
//! It fails where memory or open files grow, or where a slot whose time has passed has no end.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "A measurement may panic, prints what it finds, and uses the real clock."
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;
use std::{env, fs};

use afterhand_tests::{Agent, Desktop, Patient, built, within};
use chrono::{Days, NaiveDate, TimeDelta};

/// How many times faster than ours the agent's time goes, unless another speed is asked for.
const SPEED: i32 = 1000;
const FIRST_DAY: &str = "2026-01-05";
const ZONE: &str = "Etc/UTC";
/// The person's evening, at which everything is counted.
const EVENING: TimeDelta = TimeDelta::hours(23);
const PLAN: &str = r#"
format = 1
title = "A year"
issued = 2026-01-01
zone = "Etc/UTC"
[[exercise]]
use = "nk-chin-tuck"
reps = 5
times = ["08:30", "13:00", "18:30"]
[[exercise]]
use = "nk-rotation"
reps = 8
times = ["09:00", "19:00"]
days = ["mon", "wed", "fri"]
"#;

/// What the agent holds at the end of a day.
struct Sample {
    day: u64,
    memory_kib: u64,
    descriptors: usize,
    threads: usize,
}

/// How often each thing came and went.
#[derive(Default)]
struct Traffic {
    notifications: usize,
    presses: usize,
    windows: usize,
    daemons: usize,
}

struct Soak<'a, 'd> {
    speed: i32,
    desktop: &'d Desktop,
    patient: &'a Patient<'d>,
    agent: Agent,
    traffic: Traffic,
}

fn main() {
    // Cargo runs it to see that it works when it tests all targets; a measurement is no test.
    if env::args().any(|argument| argument == "--test") {
        return;
    }
    let mut numbers = env::args().filter_map(|argument| argument.parse().ok());
    let days: i32 = numbers.next().expect("how many days?");
    let speed = numbers.next().unwrap_or(SPEED);
    let days = u64::try_from(days).unwrap();
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let bus = desktop.listens();
    let midnight = format!("{FIRST_DAY}T00:00:00Z");
    patient.at(&midnight).takes_plan(PLAN);
    let mut soak = Soak {
        speed,
        desktop: &desktop,
        patient: &patient,
        agent: patient
            .at(&format!("{midnight}@{speed}"))
            .in_zone(ZONE)
            .starts_agent(),
        traffic: Traffic::default(),
    };
    let samples: Vec<Sample> = (0..days).map(|day| soak.lives(day)).collect();
    soak.traffic.notifications = bus.notifications().len();
    let states = soak.states(days);
    let text = report(&samples, speed, &soak.traffic, &states);
    println!("{text}");
    fs::write(
        concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/soak.md"),
        text,
    )
    .unwrap();
    judge(&samples, &states);
}

impl Soak<'_, '_> {
    fn lives(&mut self, day: u64) -> Sample {
        if day % 7 == 5 {
            self.desktop.kills_daemon();
            self.traffic.daemons += 1;
        }
        if day % 7 == 6 {
            self.desktop.starts_daemon();
        }
        self.comes_to(day, TimeDelta::minutes(9 * 60 + 20));
        if day % 10 == 4 {
            self.opens_window(day);
        }
        if day % 7 != 5 {
            // One day done, one put off, one left alone.
            match day % 3 {
                0 => self.presses("Done"),
                1 => self.presses("Later"),
                _ => {}
            }
        }
        self.comes_to(day, EVENING);
        Sample {
            day: day + 1,
            memory_kib: self.agent.memory_kib(),
            descriptors: self.agent.descriptors(),
            threads: self.agent.threads(),
        }
    }

    /// Sleeps until the agent's clock shows it.
    fn comes_to(&self, day: u64, time: TimeDelta) {
        let wanted = TimeDelta::days(i64::try_from(day).unwrap()) + time;
        let wanted = (wanted / self.speed).to_std().unwrap();
        sleep(wanted.saturating_sub(self.agent.started.elapsed()));
    }

    fn presses(&mut self, button: &str) {
        if self.desktop.displayed() > 0 {
            self.desktop.chooses(button);
            self.traffic.presses += 1;
        }
    }

    /// Without a driver, and closed as a person does.
    fn opens_window(&mut self, day: u64) {
        let now = date(day).and_hms_opt(9, 20, 0).unwrap().and_utc();
        let clock = format!("{}@{}", now.format("%Y-%m-%dT%H:%M:%SZ"), self.speed);
        let moment = self.patient.at(&clock).in_zone(ZONE);
        let mut window = moment.sets(Command::new(built("afterhand-window")));
        window.arg("--data").arg(self.patient.data());
        window
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut window = window.spawn().unwrap();
        self.desktop.shows_window("Afterhand");
        within(Duration::from_secs(60), "the window closes", || {
            self.desktop.xdotool(&["key", "alt+F4"]);
            sleep(Duration::from_millis(200));
            window.try_wait().unwrap()
        });
        self.traffic.windows += 1;
    }

    /// How many slots are in which state when their day is over.
    fn states(&self, days: u64) -> BTreeMap<String, usize> {
        let mut states = BTreeMap::new();
        for day in 0..days {
            // Nothing of the day can be answered any more.
            let night = format!("{}T23:59:00Z", date(day));
            let today = self
                .patient
                .at(&night)
                .in_zone(ZONE)
                .runs("today --json")
                .json();
            for slot in today["items"].as_array().unwrap() {
                if slot["kind"] == "exercise" {
                    let state = slot["state"].as_str().unwrap().to_owned();
                    *states.entry(state).or_default() += 1;
                }
            }
        }
        states
    }
}

fn date(day: u64) -> NaiveDate {
    let first: NaiveDate = FIRST_DAY.parse().unwrap();
    first + Days::new(day)
}

fn report(
    samples: &[Sample],
    speed: i32,
    traffic: &Traffic,
    states: &BTreeMap<String, usize>,
) -> String {
    let mut text = format!(
        "# A long time\n\nWritten by `cargo xtask soak {days} {speed}`: the agent lives {days} days at {speed} \
         times the speed, with the notification daemon gone every seventh day and the window opened every tenth. \
         {notifications} notifications were shown, {presses} buttons pressed, {windows} windows opened; the daemon \
         was killed and started again {daemons} times. Measured is `afterhand-watch`, which is there all the \
         time.\n\n\
         | day | memory (PSS) | open files | threads |\n|---|---|---|---|\n",
        days = samples.len(),
        notifications = traffic.notifications,
        presses = traffic.presses,
        windows = traffic.windows,
        daemons = traffic.daemons,
    );
    let step = samples.len().div_ceil(12);
    let shown = samples.iter().enumerate();
    for (_, sample) in shown.filter(|(index, _)| index % step == 0 || index + 1 == samples.len()) {
        let memory = sample.memory_kib as f64 / 1024.0;
        writeln!(
            text,
            "| {} | {memory:.1} MB | {} | {} |",
            sample.day, sample.descriptors, sample.threads
        )
        .unwrap();
    }
    let (early, late) = (typical(samples, false), typical(samples, true));
    let states: Vec<String> = states
        .iter()
        .map(|(state, count)| format!("{count} {state}"))
        .collect();
    writeln!(
        text,
        "\nMemory in the last third is {:.2} times that in the second (medians; the first is left out). Slots at the \
         end: {}.",
        late as f64 / early as f64,
        states.join(", ")
    )
    .unwrap();
    text
}

/// The median of the last third of the days, or of the one before it.
fn typical(samples: &[Sample], late: bool) -> u64 {
    let third = samples.len() / 3;
    let days = if late {
        &samples[2 * third..]
    } else {
        &samples[third..2 * third]
    };
    let mut memory: Vec<u64> = days.iter().map(|sample| sample.memory_kib).collect();
    memory.sort_unstable();
    memory[memory.len() / 2]
}

fn judge(samples: &[Sample], states: &BTreeMap<String, usize>) {
    let (early, late) = (typical(samples, false), typical(samples, true));
    assert!(
        late * 10 <= early * 11,
        "memory grew from {early} to {late} KiB"
    );
    // What comes and goes with the daemon and the window is at rest on most evenings.
    let third = samples.len() / 3;
    let fewest = |samples: &[Sample]| {
        samples
            .iter()
            .map(|sample| sample.descriptors)
            .min()
            .unwrap()
    };
    let (early, late) = (fewest(&samples[..third]), fewest(&samples[2 * third..]));
    assert!(late <= early, "open files grew from {early} to {late}");
    let ends = ["done", "skipped", "missed"];
    let open: Vec<&String> = states
        .keys()
        .filter(|state| !ends.contains(&state.as_str()))
        .collect();
    assert!(open.is_empty(), "slots without an end: {open:?}");
}
