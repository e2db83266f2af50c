//! The window's engine, the command line and the agent, all writing at once.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use afterhand_engine::Companion;
use afterhand_engine::action::{Action, SnoozeFor};
use afterhand_engine::error::Error;
use afterhand_engine::now::{Now, Zone};
use afterhand_engine::view::{Route, Surroundings};
use afterhand_tests::{Desktop, Manner, Patient, sound};

/// As the window holds the data, in its own thread.
const WINDOWS: usize = 4;
/// What each of them does; the rest of the ten thousand is done at the prompt.
const EACH: usize = 2_400;
/// Threads that start one command after the other.
const PROMPTS: usize = 4;
const COMMANDS: usize = 100;

/// Each window and each prompt has an exercise of its own, once a day.
fn plan() -> String {
    let mut plan = "format = 1\ntitle = \"Busy\"\nissued = 2026-11-20\n".to_owned();
    for owner in owners() {
        plan += &format!(
            "[[exercise]]\nid = \"{owner}\"\nname = \"{owner}\"\nreps = 3\ntimes = [\"12:30\"]\n"
        );
    }
    plan
}

fn owners() -> Vec<String> {
    let windows = (0..WINDOWS).map(|window| format!("window-{window}"));
    let prompts = (0..PROMPTS).map(|prompt| format!("prompt-{prompt}"));
    windows.chain(prompts).collect()
}

/// One of the owner's slots, on the first four weeks of two months.
fn slot(owner: &str, number: usize) -> String {
    let month = ["2026-12", "2027-01"][number / 28 % 2];
    let day = 1 + number % 28;
    format!("{owner}@{month}-{day:02}T12:30")
}

fn now() -> Now {
    Now {
        instant: "2026-11-24T13:00:00Z".parse().unwrap(),
        zone: Zone::named("Europe/London").unwrap(),
    }
}

/// What an owner expects of their slots: nobody else writes there.
type Expected = BTreeMap<String, &'static str>;

/// Does so many things as a window does them, and says what should have become of its slots.
fn clicks(mut companion: Companion, owner: &str) -> Expected {
    let now = now();
    let mut expected = Expected::new();
    let mut act = |action: Action| {
        let done = companion.act(action.clone(), &now);
        done.unwrap_or_else(|error| panic!("{action:?}: {error:?}"))
    };
    for number in 0..EACH / 8 {
        let slot = slot(owner, number);
        let done = |confirmed| Action::Done {
            slot: slot.clone(),
            confirmed,
        };
        let skip = |why: Option<&str>| Action::Skip {
            slot: slot.clone(),
            why: why.map(str::to_owned),
            excuse: None,
            confirmed: true,
        };
        let reopen = || Action::Reopen { slot: slot.clone() };
        if expected.contains_key(&slot) {
            act(reopen());
        } else {
            act(skip(Some("not yet")));
        }
        act(done(true));
        act(reopen());
        act(done(false));
        act(skip(None));
        act(skip(Some("no time")));
        act(done(true));
        if number % 2 == 0 {
            act(skip(None));
            expected.insert(slot, "skipped");
        } else {
            act(reopen());
            expected.remove(&slot);
        }
    }
    expected
}

#[test]
fn ten_thousand_mixed_actions_lose_nothing_and_wait_for_each_other() {
    let desktop = Desktop::bare();
    let daemon = desktop.has_daemon(Manner::Patient);
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T07:00:00Z").takes_plan(&plan());
    // The agent lives through the days meanwhile, and raises what comes due.
    let agent = patient.at("2026-11-24T12:00:00Z@3000").starts_agent();
    let began = Instant::now();
    let expected = thread::scope(|scope| {
        let mut all = Vec::new();
        for window in 0..WINDOWS {
            let companion = Companion::open(&patient.data()).unwrap();
            all.push(scope.spawn(move || clicks(companion, &format!("window-{window}"))));
        }
        for prompt in 0..PROMPTS {
            let patient = &patient;
            all.push(scope.spawn(move || {
                let now = patient.at("2026-11-24T13:00:00Z");
                let owner = format!("prompt-{prompt}");
                let mut expected = Expected::new();
                for number in 0..COMMANDS / 2 {
                    let slot = slot(&owner, number);
                    now.runs(["done", &slot]).said();
                    let (command, becomes) = match number % 2 {
                        0 => (["skip", &slot, "--yes"], "skipped"),
                        _ => (["done", &slot, "--yes"], "done"),
                    };
                    let answer = now.runs(command);
                    // What is done already cannot be done again, and that is all there is to say.
                    if becomes == "done" {
                        answer.refused();
                    } else {
                        answer.said();
                    }
                    expected.insert(slot, becomes);
                }
                expected
            }));
        }
        let all = all.into_iter().map(|one| one.join().unwrap());
        all.fold(Expected::new(), |mut all, one| {
            all.extend(one);
            all
        })
    });
    let took = began.elapsed();
    println!(
        "{} actions by {WINDOWS} windows and {} commands in {took:.1?}, while the agent showed {}",
        WINDOWS * EACH,
        PROMPTS * COMMANDS,
        daemon.asked()
    );

    let database = sound(&patient.database());
    let mut rows = database
        .prepare("SELECT item || '@' || meant_for, outcome FROM outcome")
        .unwrap();
    let kept = rows
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    let kept: BTreeMap<String, String> = kept.map(Result::unwrap).collect();
    let expected: BTreeMap<String, String> = expected
        .into_iter()
        .map(|(slot, state)| (slot, state.to_owned()))
        .collect();
    assert_eq!(kept, expected);
    drop(rows);

    // No step was lost on the way: each has a number of its own, and the last thousand of the day are kept.
    let (steps, last): (i64, i64) = database
        .query_row("SELECT count(*), max(id) FROM step", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!(steps, 1_000);
    // One for the plan, and none for the quarter of the commands that is refused.
    let acted = 1 + WINDOWS * EACH + PROMPTS * COMMANDS * 3 / 4;
    assert_eq!(usize::try_from(last).unwrap(), acted);
    the_last_steps_can_be_undone_and_done_again(&patient);

    // The agent has lived through it and still hears.
    let status = patient
        .at("2026-11-24T13:00:00Z")
        .runs("agent --status --json");
    assert_eq!(status.json()["pid"], agent.pid());
    assert!(agent.is_asked_to_end().success());
}

fn the_last_steps_can_be_undone_and_done_again(patient: &Patient<'_>) {
    let now = now();
    let mut companion = Companion::open(&patient.data()).unwrap();
    let outcomes = || -> Vec<(String, String)> {
        let database = rusqlite::Connection::open(patient.database()).unwrap();
        let mut rows = database
            .prepare(
                "SELECT item || meant_for, outcome || coalesce(why, '') FROM outcome ORDER BY 1",
            )
            .unwrap();
        let rows = rows
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        rows.map(Result::unwrap).collect()
    };
    let before = outcomes();
    for _ in 0..1_000 {
        companion.act(Action::Undo { step: None }, &now).unwrap();
    }
    let end = companion.act(Action::Undo { step: None }, &now);
    assert!(matches!(end, Err(Error::NothingToUndo)), "{end:?}");
    assert_ne!(outcomes(), before);
    for _ in 0..1_000 {
        companion.act(Action::Redo, &now).unwrap();
    }
    assert_eq!(outcomes(), before);
}

#[test]
fn three_programs_that_let_one_reminder_wait_at_once_let_it_wait_three_times() {
    let patient = Patient::new();
    patient.at("2026-11-24T07:00:00Z").takes_plan(&plan());
    let slot = "window-0@2026-11-24T12:30";
    let companions = [(); 3].map(|()| Companion::open(&patient.data()).unwrap());
    let results: Vec<Result<(), String>> = thread::scope(|scope| {
        let all = companions.map(|mut companion| {
            scope.spawn(move || {
                let action = Action::Snooze {
                    slots: vec![slot.to_owned()],
                    wait: SnoozeFor::Usual,
                };
                let done = companion.act(action, &now());
                done.map(|_| ()).map_err(|error| format!("{error:?}"))
            })
        });
        all.map(|one| one.join().unwrap()).into()
    });
    assert_eq!(results, vec![Ok(()); 3]);
    let database = rusqlite::Connection::open(patient.database()).unwrap();
    let count = |what: &str| -> i64 {
        let count = format!("SELECT count(*) FROM {what}");
        database.query_row(&count, [], |row| row.get(0)).unwrap()
    };
    // One for the plan.
    assert_eq!(count("step"), 1 + 3);
    assert_eq!(count("snooze"), 3);
}

#[test]
fn a_window_that_only_looks_is_never_told_to_wait() {
    let patient = Patient::new();
    patient.at("2026-11-24T07:00:00Z").takes_plan(&plan());
    let looking = Companion::open(&patient.data()).unwrap();
    let mut writing = Companion::open(&patient.data()).unwrap();
    let longest = thread::scope(|scope| {
        let writer = scope.spawn(move || {
            for number in 0..56 {
                let slot = slot("window-0", number % 28);
                let action = match number < 28 {
                    true => Action::Done {
                        slot,
                        confirmed: true,
                    },
                    false => Action::Reopen { slot },
                };
                writing.act(action, &now()).unwrap();
            }
        });
        let mut longest = Duration::ZERO;
        while !writer.is_finished() {
            let began = Instant::now();
            let surroundings = Surroundings::default();
            looking.view(&Route::Today, &now(), surroundings).unwrap();
            longest = longest.max(began.elapsed());
        }
        writer.join().unwrap();
        longest
    });
    println!("the longest look took {longest:?}");
    assert!(longest < Duration::from_secs(5), "{longest:?}");
}
