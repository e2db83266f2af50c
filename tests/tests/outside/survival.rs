//! Crashes: nothing is lost, and nothing is shown twice.

use std::collections::{BTreeMap, BTreeSet};
use std::thread::sleep;
use std::time::{Duration, Instant};

use afterhand_tests::{Daemon, Desktop, Manner, Patient, Sight, soon};

use crate::mornings::{MORNING, TUCK};

/// Numbers without a pattern, the same ones for the same seed.
struct Dice(u64);

impl Dice {
    fn new() -> Dice {
        let seed = std::env::var("AFTERHAND_SEED");
        let seed = seed.map_or(20_261_124, |seed| seed.parse().unwrap());
        println!("AFTERHAND_SEED={seed}");
        Dice(seed | 1)
    }

    /// From 0 until just below `end`.
    fn below(&mut self, end: u64) -> u64 {
        // Marsaglia's xorshift.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// The product's time so far, in seconds since midnight: it stands still while nobody lives.
struct Day {
    passed: f64,
}

/// How much faster than the computer's it runs while somebody does.
const SPEED: u32 = 30;

impl Day {
    fn clock(&self) -> String {
        let milliseconds = (self.passed * 1000.0) as u64;
        let (seconds, milliseconds) = (milliseconds / 1000, milliseconds % 1000);
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        format!(
            "2026-11-24T{hours:02}:{minutes:02}:{:02}.{milliseconds:03}Z@{SPEED}",
            seconds % 60
        )
    }
}

fn hour_and_minute(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// Every ten minutes from eight o'clock on one of three exercises is due, whose time is over when it is
/// due again.
const FIRST: u32 = 8 * 60;
const EVERY: u32 = 10;
const SLOTS: u32 = 36;

fn every_ten_minutes() -> String {
    let mut plan = "format = 1\ntitle = \"Busy\"\nissued = 2026-11-20\n".to_owned();
    for (place, name) in ["Ankle", "Bridge", "Chin"].iter().enumerate() {
        let slots = (0..SLOTS).skip(place).step_by(3);
        let times: Vec<String> = slots
            .map(|slot| format!("\"{}\"", hour_and_minute(FIRST + slot * EVERY)))
            .collect();
        plan += &format!(
            "[[exercise]]\nid = \"{}\"\nname = \"{name}\"\nreps = 3\ntimes = [{}]\n",
            name.to_lowercase(),
            times.join(", ")
        );
    }
    plan
}

/// The times of the exercises that a notification names.
fn times(body: &str) -> Vec<String> {
    let time = |line: &str| match line.rsplit_once("due ") {
        Some((_, time)) => time.to_owned(),
        None => line[..5].to_owned(),
    };
    body.lines().map(time).collect()
}

#[test]
fn two_hundred_crashes_lose_nothing_and_show_nothing_twice() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    patient
        .at("2026-11-24T07:50:00Z")
        .takes_plan(&every_ten_minutes());
    let mut dice = Dice::new();
    let due = |slot: u32| f64::from((FIRST + slot * EVERY) * 60);
    let mut day = Day {
        passed: due(0) + 1.0,
    };
    // How long a program needs to show something, as the computer is now.
    let mut start = Duration::ZERO;
    let began = Instant::now();
    let mut lives = Vec::new();
    let mut crashes = Vec::new();
    for crash in 0..200 {
        let next = (0..SLOTS).map(due).find(|due| day.passed < *due).unwrap();
        let lead = start.as_secs_f64() * f64::from(SPEED) * dice.below(200) as f64 / 100.0;
        // A part of them starts just before something is due.
        if dice.below(3) == 0 && next - day.passed < 180.0 {
            day.passed = day.passed.max(next - lead);
        }
        let asked = daemon.asked();
        let clock = day.clock();
        let agent = patient.at(&clock).starts_agent();
        let born = Instant::now();
        lives.push((day.passed, born));
        if crash % 5 == 0 {
            // Whoever is let live shows everything that is open.
            let time = (0..SLOTS).rfind(|slot| due(*slot) <= day.passed);
            let time = hour_and_minute(FIRST + time.unwrap() * EVERY);
            soon("a life long enough shows what is due", || {
                let shows = asked < daemon.asked() && shown_first(&daemon).contains_key(&time);
                shows.then_some(())
            });
            start = born.elapsed();
        } else {
            let longest = u64::try_from(2 * start.as_micros()).unwrap();
            sleep(Duration::from_micros(dice.below(longest)));
        }
        crashes.push(Instant::now());
        agent.crashes();
        day.passed += born.elapsed().as_secs_f64() * f64::from(SPEED);
        // Nobody is there for a while, unless the computer is slow and the day would be over too soon.
        let pace = due(0) + f64::from(crash) * 103.0;
        if day.passed < pace + 90.0 {
            day.passed += dice.below(180) as f64;
        }
    }
    let took = began.elapsed();
    let came_due: Vec<String> = (0..SLOTS)
        .filter(|slot| due(*slot) < day.passed)
        .map(|slot| hour_and_minute(FIRST + slot * EVERY))
        .collect();
    assert!(came_due.len() >= 24, "{came_due:?}");
    let clock = day.clock();
    let _agent = patient.at(&clock).starts_agent();
    lives.push((day.passed, Instant::now()));
    soon("the last one is shown", || {
        let shown = shown_first(&daemon);
        (shown.contains_key(came_due.last()?)).then_some(())
    });
    println!(
        "200 crashes in {took:.1?}, {} slots, {} times something was shown; a start took {start:.0?}",
        came_due.len(),
        daemon.asked()
    );

    let first = shown_first(&daemon);
    let lost = came_due.iter().filter(|time| !first.contains_key(*time));
    assert_eq!(lost.collect::<Vec<_>>(), [""; 0]);
    for (slot, time) in (0..).zip(&came_due) {
        let (opens, at) = (due(slot), first[time]);
        let closes = opens + f64::from(3 * EVERY * 60);
        let life = lives.iter().rfind(|(_, born)| *born <= at).unwrap();
        let shown = life.0 + (at - life.1).as_secs_f64() * f64::from(SPEED);
        // An agent's clock begins when its program does, a little before we know of it.
        let second = 1.0;
        assert!(opens - second <= shown && shown < closes, "{time}: {shown}");
    }
    let doubled = doubled(&daemon);
    println!("named twice: {doubled:?}");
    let sights = daemon.sights();
    let is_half_a_change = |double: &Double| {
        // A crash between two calls to the daemon, which the first calls of the next life make up for.
        let crash = crashes.iter().find(|crash| double.began <= **crash);
        let Some(crash) = crash.filter(|crash| **crash <= double.began + BLINK) else {
            return false;
        };
        let next = sights.iter().map(Sight::at).find(|at| *crash + BLINK < *at);
        next.is_some_and(|next| double.ended <= next + BLINK)
    };
    let mut seen = doubled
        .into_iter()
        .filter(|double| double.began + BLINK < double.ended && !is_half_a_change(double));
    if let Some(double) = seen.next() {
        let second = Duration::from_secs(1);
        let is_near = |at: &Instant| double.began < *at + second && *at < double.ended + second;
        let ago = |at: Instant| format!("{:?}", at.saturating_duration_since(began));
        let sights = sights.iter().filter(|sight| is_near(&sight.at()));
        let sights: Vec<String> = sights
            .map(|sight| format!("{} {sight:?}", ago(sight.at())))
            .collect();
        let crashes = crashes.iter().filter(|at| is_near(at));
        let crashes: Vec<String> = crashes.map(|at| ago(*at)).collect();
        panic!(
            "{} was on the screen twice from {} to {}\ncrashes: {crashes:?}\n{}",
            double.time,
            ago(double.began),
            ago(double.ended),
            sights.join("\n")
        );
    }
}

/// Too short to be seen, and longer than two calls to the daemon take.
const BLINK: Duration = Duration::from_millis(30);

/// A time that two notifications on the screen named at once.
#[derive(Debug, PartialEq, Eq)]
struct Double {
    time: String,
    began: Instant,
    ended: Instant,
}

/// When each time was first named by a notification.
fn shown_first(daemon: &Daemon) -> BTreeMap<String, Instant> {
    let mut first = BTreeMap::new();
    for sight in daemon.sights() {
        if let Sight::Shown { at, body, .. } = sight {
            for time in times(&body) {
                first.entry(time).or_insert(at);
            }
        }
    }
    first
}

fn doubled(daemon: &Daemon) -> Vec<Double> {
    let mut live: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let mut twice: BTreeMap<String, Instant> = BTreeMap::new();
    let mut doubled = Vec::new();
    let mut end = |time: &str, began, ended| {
        let time = time.to_owned();
        doubled.push(Double { time, began, ended });
    };
    for sight in daemon.sights() {
        let seen = sight.at();
        match sight {
            Sight::Shown { id, body, .. } => live.insert(id, times(&body)),
            Sight::Gone { id, .. } => live.remove(&id),
        };
        let mut named = BTreeSet::new();
        let all = live.values().flatten();
        let again = all.filter(|time| !named.insert(time.as_str()));
        let again: BTreeSet<String> = again.cloned().collect();
        for time in &again {
            twice.entry(time.clone()).or_insert(seen);
        }
        twice.retain(|time, began| {
            let goes_on = again.contains(time);
            if !goes_on {
                end(time, *began, seen);
            }
            goes_on
        });
    }
    for (time, began) in twice {
        end(&time, began, Instant::now());
    }
    doubled
}

#[test]
fn a_crash_before_the_daemon_has_answered_shows_nothing_twice() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(MORNING);
    let now = patient.at("2026-11-24T08:29:59Z@1");
    let agent = now.starts_agent();
    daemon.crashes_at_its_next(agent.pid());
    soon("it is shown", || (daemon.displayed() == 1).then_some(()));
    agent.crashes();
    let later = patient.at("2026-11-24T08:31:00Z@1");
    assert_eq!(later.state(TUCK), "raised");

    let bus = desktop.listens();
    let _agent = later.starts_agent();
    assert_eq!(bus.notification(1).title, "Chin tuck");
    assert_eq!(daemon.displayed(), 1);
    assert_eq!(doubled(&daemon), []);
}

#[test]
fn what_was_answered_after_a_crash_does_not_stay_on_the_screen() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let agent = now.starts_agent();
    let shown = bus.notification(1);
    soon("it is on record", || {
        (patient.last_facts(1) == ["shown"]).then_some(())
    });
    agent.crashes();
    now.runs(["done", TUCK]).said();
    assert_eq!(desktop.displayed(), 1);

    let _agent = patient.at("2026-11-24T08:40:00Z@1").starts_agent();
    bus.withdrawal(shown.id(), Duration::from_secs(5));
    desktop.empties();
    assert_eq!(bus.titles(), ["Chin tuck"]);
}

#[test]
fn what_was_over_after_a_crash_does_not_stay_on_the_screen() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(MORNING);
    let bus = desktop.listens();
    let agent = patient.at("2026-11-24T08:35:00Z@1").starts_agent();
    bus.notification(1);
    soon("it is on record", || {
        (patient.last_facts(1) == ["shown"]).then_some(())
    });
    agent.crashes();
    let _agent = patient.at("2026-11-24T13:00:00Z@1").starts_agent();
    desktop.empties();
    assert_eq!(bus.titles(), ["Chin tuck"]);
}
