//! Every command that writes, with each of its operations on the disk failing in turn: what it leaves is what
//! was or what shall be, it can be read, and a person is told.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use afterhand_tests::{
    Answer, Moment, OPERATIONS, Patient, example, injection, programs_can_be_watched, sound,
};
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::command_line::NECK;

const CLOCK: &str = "2026-11-24T12:00:00Z@0";
/// Runs on five minutes with each delay.
const LEAPING: &str = "2026-11-24T12:00:00Z@10000";
/// Lets the computer's time run on, in microseconds, before whatever changes a file.
const DELAYS: &str =
    "inject=write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink:delay_enter=30000";
/// What writes; `HOME` stands for the person's folder.
const COMMANDS: [&str; 26] = [
    "plan import HOME/other.toml",
    "plan save HOME/saved.toml",
    "session add --region neck --technique soft --ended 2026-11-24T11:30",
    "session edit 1 --minutes 25",
    "session remove 1",
    "appointment add --at 2026-12-01T10:00",
    "appointment import HOME/clinic.ics",
    "rule told AR-01 2h",
    "course start --sessions 5",
    "done nk-chin-tuck@2026-11-24T08:30",
    "skip nk-chin-tuck@2026-11-24T08:30",
    "reopen nk-rotation@2026-11-24T09:00",
    "move nk-chin-tuck@2026-11-24T18:30 --to 2026-11-24T19:30",
    "diary add --pain 2 --region neck",
    "diary reaction soreness",
    "checkin --answer RF-01=no",
    "screen --answer SC-01=no",
    "settings set snooze 30min",
    "pause --until 2026-11-24T15:00",
    "undo",
    "backup HOME/backup.db",
    "backup keep",
    "restore HOME/earlier.db --yes",
    "export ics HOME/plan.ics",
    "import HOME/elsewhere.json --yes",
    "lock on --passphrase-file HOME/passphrase",
];

/// A person with a little of everything, and a copy of them to begin from again.
struct World {
    patient: Patient<'static>,
    untouched: PathBuf,
}

impl World {
    fn new() -> World {
        let patient = Patient::new();
        patient.at("2026-11-23T08:00:00Z@0").takes(NECK);
        let now = patient.at("2026-11-24T10:00:00Z@0");
        now.runs("session add --region neck --technique soft --ended 2026-11-23T15:00")
            .said();
        now.runs("diary add --pain 4 --region neck").said();
        let earlier = patient.home().join("earlier.db").display().to_string();
        now.runs(["backup", &earlier]).said();
        now.runs("done nk-rotation@2026-11-24T09:00").said();
        let plan = fs::read_to_string(example("low-back-course.toml")).unwrap();
        patient.file("other.toml", plan);
        patient.file("passphrase", "three blue herons");
        patient.file(
            "clinic.ics",
            "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:one\nDTSTART:20261126T090000Z\n\
             DTEND:20261126T093000Z\nSUMMARY:Physiotherapy\nEND:VEVENT\nEND:VCALENDAR\n",
        );
        let other = Patient::new();
        other
            .at(CLOCK)
            .runs("diary add --pain 7 --region lumbar")
            .said();
        let elsewhere = patient.home().join("elsewhere.json").display().to_string();
        other.at(CLOCK).runs(["export", "json", &elsewhere]).said();
        let untouched = tempfile::tempdir().unwrap().keep();
        copy(patient.home(), &untouched);
        World { patient, untouched }
    }

    fn begins_again(&self) {
        fs::remove_dir_all(self.patient.home()).unwrap();
        copy(&self.untouched, self.patient.home());
    }

    fn now(&self) -> Moment<'_, 'static> {
        self.patient.at(CLOCK)
    }

    /// The command, with what it does to the disk in a record.
    fn traced(&self, clock: &str, command: &str, options: &[String]) -> Answer {
        let home = self.patient.home().to_str().unwrap();
        let now = self.patient.at(clock);
        let mut strace = now.other("strace", "strace");
        strace.args(["-f", "-qq", "-y", "-o"]).arg(self.record());
        strace
            .arg("-e")
            .arg(format!("trace={OPERATIONS}"))
            .args(options);
        let afterhand = now.afterhand();
        strace
            .arg(afterhand.get_program())
            .args(afterhand.get_args());
        strace.args(command.split(' ').map(|word| word.replace("HOME", home)));
        Answer::new(command.to_owned(), strace.output().unwrap())
    }

    fn record(&self) -> PathBuf {
        self.untouched.with_extension("strace")
    }

    /// What a person has, in their data and in files of their own.
    fn state(&self) -> Vec<(String, Vec<u8>)> {
        let home = self.patient.home();
        let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(home)
            .unwrap()
            .flatten()
            .filter(|entry| entry.path().is_file())
            // What could not be finished may not be cleared away either.
            .filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
            .map(|entry| {
                let name = entry.file_name().into_string().unwrap();
                let content = match name.ends_with(".db") {
                    true => rows(&entry.path()).into_bytes(),
                    false => fs::read(entry.path()).unwrap(),
                };
                (name, content)
            })
            .collect();
        files.sort();
        let lock = self.patient.data().join("window.lock");
        files.push(("lock".to_owned(), vec![u8::from(lock.exists())]));
        files.push(("data".to_owned(), self.data()));
        files
    }

    /// Everything, as it can be taken along.
    fn data(&self) -> Vec<u8> {
        let out = self.untouched.with_extension("json");
        let path = out.display().to_string();
        self.now().runs(["export", "json", &path, "--yes"]).said();
        fs::read(out).unwrap()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.untouched);
        let _ = fs::remove_file(self.record());
        let _ = fs::remove_file(self.untouched.with_extension("json"));
    }
}

/// How many rows a database has in each of its tables. Its bytes tell also how often it was opened.
fn rows(database: &Path) -> String {
    let counted = || -> rusqlite::Result<String> {
        let database = rusqlite::Connection::open(database)?;
        let sound: String =
            database.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
        let names = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        let mut names = database.prepare(names)?;
        let names: Vec<String> = names
            .query_map((), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let counts = names.into_iter().map(|name| {
            let count = format!("SELECT count(*) FROM \"{name}\"");
            let count: i64 = database.query_row(&count, (), |row| row.get(0))?;
            Ok(format!("{name}: {count}"))
        });
        let counts: rusqlite::Result<Vec<String>> = counts.collect();
        Ok(format!("{sound}, {}", counts?.join(", ")))
    };
    counted().unwrap_or_else(|error| error.to_string())
}

fn copy(from: &Path, to: &Path) {
    let mut cp = Command::new("cp");
    let copied = cp
        .args(["--recursive", "--preserve", "--no-target-directory"])
        .args([from, to])
        .status();
    assert!(copied.unwrap().success());
}

/// The person's files that the record names, and how often the operation that comes most often met one.
fn touched(record: &Path, home: &Path) -> (BTreeSet<String>, usize) {
    let record = fs::read_to_string(record).unwrap();
    let home = home.to_str().unwrap();
    let mut paths = BTreeSet::new();
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    for line in record.lines() {
        let parts = line.split(['"', '<', '>']);
        let found: Vec<&str> = parts.filter(|part| part.starts_with(home)).collect();
        if !found.is_empty() {
            let operation = line
                .split([' ', '('])
                .find(|word| !word.is_empty() && OPERATIONS.contains(word));
            *met.entry(operation.unwrap_or_default()).or_default() += 1;
        }
        paths.extend(found.into_iter().map(str::to_owned));
    }
    (paths, met.into_values().max().unwrap_or_default())
}

/// Lets the first, the second … operation of each kind fail in turn; `then` gets what shall be, and what was done.
fn fails_in_turn<S: PartialEq>(
    world: &World,
    command: &str,
    state: impl Fn(&World) -> S,
    then: impl Fn(&S, &str),
) {
    world.begins_again();
    let old = state(world);
    world.begins_again();
    let whole = world.traced(CLOCK, command, &[]);
    assert_eq!(whole.code, Some(0), "{whole:#?}");
    let (paths, operations) = touched(&world.record(), world.patient.home());
    assert!(operations > 0, "{command} wrote nothing");
    let new = state(world);
    for turn in 1..=operations {
        world.begins_again();
        let mut options = injection(turn).to_vec();
        options.extend(
            paths
                .iter()
                .flat_map(|path| ["-P".to_owned(), path.clone()]),
        );
        let answer = world.traced(CLOCK, command, &options);
        sound(&world.patient.database());
        let what = format!("{command}, operation {turn} of {operations}: {answer:#?}");
        let found = state(world);
        match answer.code {
            Some(0) => assert!(found == new, "{what}"),
            Some(1 | 2) => {
                assert!(found == old || found == new, "{what}");
                let said = answer.err.trim_end();
                assert!(said.ends_with(['.', '?', '…']), "{what}");
                assert!(!said.contains("panicked"), "{what}");
            }
            _ => panic!("{what}"),
        }
        then(&new, &what);
    }
}

/// Takes the instants out of the data: a name stands in their place.
fn take_instants(value: &mut Value, found: &mut BTreeSet<DateTime<Utc>>) {
    match value {
        Value::String(text) => {
            if let Ok(instant) = text.parse::<DateTime<Utc>>() {
                found.insert(instant);
                "an instant".clone_into(text);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|one| take_instants(one, found)),
        Value::Object(fields) => fields
            .values_mut()
            .for_each(|one| take_instants(one, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What the data say without when, and the instants that nobody gave, which would be whole minutes.
fn without_instants(data: &[u8]) -> (Value, Vec<DateTime<Utc>>) {
    let mut data = serde_json::from_slice(data).unwrap();
    let mut instants = BTreeSet::new();
    take_instants(&mut data, &mut instants);
    let odd = |instant: &DateTime<Utc>| instant.timestamp() % 60 != 0;
    (data, instants.into_iter().filter(odd).collect())
}

/// Lets the clock run on before each of its operations.
fn has_one_time(world: &World, command: &str) {
    world.begins_again();
    assert_eq!(world.traced(CLOCK, command, &[]).code, Some(0), "{command}");
    let (still, _) = without_instants(&world.data());
    world.begins_again();
    let answer = world.traced(LEAPING, command, &["-e".to_owned(), DELAYS.to_owned()]);
    assert_eq!(answer.code, Some(0), "{answer:#?}");
    sound(&world.patient.database());
    let (leaped, instants) = without_instants(&world.data());
    assert_eq!(leaped, still, "{command}");
    assert!(instants.len() <= 1, "{command}: {instants:?}");
}

#[test]
fn a_clock_that_leaps_in_the_middle_leaves_one_time_in_what_is_written() {
    if programs_can_be_watched() {
        let world = World::new();
        for command in COMMANDS {
            has_one_time(&world, command);
        }
    }
}

/// What the folder holds, but for what SQLite has beside a database.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let paths = entries.map(|entry| entry.path());
    paths
        .filter(|path| !path.to_string_lossy().contains(".db-"))
        .collect()
}

/// Whose data they are is drawn anew when everything is deleted.
fn without_identity(data: &[u8]) -> Value {
    let mut data: Value = serde_json::from_slice(data).unwrap();
    data["identity"].take();
    data
}

#[test]
fn deleting_everything_leaves_all_or_nothing_and_can_be_finished_later() {
    if !programs_can_be_watched() {
        return;
    }
    let world = World::new();
    let command = "delete-everything --yes";
    let data = |world: &World| without_identity(&world.data());
    let before = data(&world);
    world.now().runs(command).said();
    assert_ne!(data(&world), before);
    let left = files(&world.patient.data());
    fails_in_turn(&world, command, data, |new, what| {
        world.now().runs(command).said();
        assert_eq!(data(&world), *new, "{what}");
        assert_eq!(files(&world.patient.data()), left, "{what}");
    });
}

#[test]
fn a_disk_that_fails_in_the_middle_leaves_what_was_or_what_shall_be() {
    if programs_can_be_watched() {
        let world = World::new();
        for command in COMMANDS {
            fails_in_turn(&world, command, World::state, |_, _| ());
        }
    }
}
