//! The data folder and the file in it: who may read them, what happens when they are damaged, moved or
//! migrated while a program has them open, and what the agent leaves there.

use std::fs;
use std::path::Path;

use afterhand_engine::action::{Action, NewPlan};
use afterhand_engine::error::{Error, FailureKind};
use afterhand_engine::schedule::SlotId;
use afterhand_engine::storage::{BELL, FILE_NAME, Fact};
use afterhand_engine::view::Route;
use afterhand_engine::words::Words;
use afterhand_engine::{Companion as Engine, failure, is_damaged, set_aside};
use rusqlite::Connection;

use crate::companion::{Companion, chin_tuck, now};

const MORNING: &str = "nk-chin-tuck@2026-11-24T08:30";
const EVENING: &str = "nk-chin-tuck@2026-11-24T18:30";

fn person() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]").plan(&chin_tuck(&["08:30", "18:30"], ""))
}

fn aside(folder: &Path) -> Result<std::path::PathBuf, Error> {
    set_aside(folder, &now("2026-11-24T08:00[Europe/London]"))
}

#[test]
fn only_a_database_that_cannot_be_used_is_set_aside() {
    let companion = person();
    let file = companion.path().join(FILE_NAME);
    let refused = aside(companion.path()).unwrap_err();
    assert!(matches!(refused, Error::NotDamaged));
    assert!(!is_damaged(companion.path()).unwrap());
    let told = failure(&refused, Words::english(), &companion.now);
    assert_eq!(told.kind, FailureKind::Refused);
    assert_eq!(
        told.message,
        "The data file can be read, so it stays where it is."
    );
    assert!(file.exists());
    assert_eq!(companion.day().len(), 2);

    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(aside(empty.path()), Err(Error::NotDamaged)));
    assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0);

    let database = Connection::open(&file).unwrap();
    database.pragma_update(None, "user_version", 99).unwrap();
    drop(database);
    let kept = aside(companion.path()).unwrap();
    assert!(!file.exists());
    let newer = Connection::open(kept.join(FILE_NAME)).unwrap();
    let schema: i64 = newer
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(schema, 99);
}

#[test]
fn a_database_that_opens_but_is_damaged_further_in_is_set_aside_and_the_bell_rings() {
    let person = person();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(FILE_NAME);
    let database = Connection::open(person.path().join(FILE_NAME)).unwrap();
    database.execute("VACUUM INTO ?1", [file.to_str()]).unwrap();
    let page: u32 = Connection::open(&file)
        .unwrap()
        .query_row(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'outcome'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    let page = usize::try_from(page).unwrap();
    let mut bytes = fs::read(&file).unwrap();
    bytes[(page - 1) * 4096..page * 4096].fill(0xA5);
    fs::write(&file, bytes).unwrap();

    let engine = Engine::open(folder.path()).unwrap();
    let damaged = engine
        .view(&Route::Today, &person.now, crate::companion::RUNNING)
        .unwrap_err();
    assert!(matches!(damaged, Error::DamagedDatabase));
    drop(engine);
    let _ = fs::remove_file(folder.path().join(BELL));
    assert!(is_damaged(folder.path()).unwrap());
    let kept = aside(folder.path()).unwrap();
    assert!(kept.join(FILE_NAME).exists());
    assert!(!file.exists());
    assert!(folder.path().join(BELL).exists());
    Engine::open(folder.path()).unwrap();
}

#[cfg(unix)]
#[test]
fn a_folder_that_somebody_else_made_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let foreign = tempfile::tempdir().unwrap();
    fs::set_permissions(foreign.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let open = Engine::open(foreign.path()).unwrap();
    assert_eq!(mode(foreign.path()), 0o755);
    assert_eq!(mode(&foreign.path().join(FILE_NAME)), 0o600);
    drop(open);
    Engine::open(foreign.path()).unwrap();
    assert_eq!(mode(foreign.path()), 0o755);

    let new = foreign.path().join("new/folder");
    Engine::open(&new).unwrap();
    assert_eq!(mode(&new), 0o700);
    assert_eq!(mode(&new.join(FILE_NAME)), 0o600);
}

type Door<'a> = (&'a str, &'a dyn Fn(&Companion) -> Result<(), Error>);

/// What every program asks and does.
const DOORS: [Door<'_>; 9] = [
    ("act", &|companion| {
        let slot = EVENING.to_owned();
        companion
            .act(Action::Done {
                slot,
                confirmed: false,
            })
            .map(drop)
    }),
    ("undo", &|companion| {
        companion.act(Action::Undo { step: None }).map(drop)
    }),
    ("redo", &|companion| companion.act(Action::Redo).map(drop)),
    ("observe", &|companion| {
        let mut engine = companion.engine.borrow_mut();
        engine.observe(&[(companion.now.instant, Fact::Started)])
    }),
    ("view", &|companion| {
        let engine = companion.engine.borrow();
        engine
            .view(&Route::Today, &companion.now, crate::companion::RUNNING)
            .map(drop)
    }),
    ("look", &|companion| {
        let engine = companion.engine.borrow();
        engine.next(&companion.now, |_, _, _, _| ())
    }),
    ("data_version", &|companion| {
        companion.engine.borrow().data_version().map(drop)
    }),
    ("sessions", &|companion| {
        companion.engine.borrow().sessions().map(drop)
    }),
    ("plans", &|companion| {
        companion.engine.borrow().plans(&companion.now).map(drop)
    }),
];

/// Something to undo and something to do again.
fn busy() -> Companion {
    person().done(MORNING).done(EVENING).undo()
}

fn rows(file: &Path) -> (i64, i64, i64) {
    let database = Connection::open(file).unwrap();
    database
        .query_row(
            "SELECT (SELECT count(*) FROM outcome), (SELECT count(*) FROM fact),
                 (SELECT count(*) FROM step WHERE undone IS NOT NULL)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .unwrap()
}

#[test]
fn a_program_that_is_overtaken_by_a_newer_one_touches_nothing_more() {
    let companion = busy();
    let file = companion.path().join(FILE_NAME);
    for (_, ask) in &DOORS[3..] {
        ask(&companion).unwrap();
    }
    let database = Connection::open(&file).unwrap();
    database.pragma_update(None, "user_version", 99).unwrap();
    let before = rows(&file);
    for (door, ask) in DOORS {
        assert!(
            matches!(ask(&companion), Err(Error::NewerDatabase)),
            "{door}"
        );
    }
    assert_eq!(rows(&file), before);
}

#[cfg(unix)]
#[test]
fn a_program_whose_file_is_moved_away_says_so_and_writes_to_neither() {
    let companion = busy();
    let file = companion.path().join(FILE_NAME);
    let away = companion.path().join("away");
    fs::create_dir(&away).unwrap();
    let before = rows(&file);
    for suffix in ["", "-wal", "-shm"] {
        let name = format!("{FILE_NAME}{suffix}");
        fs::rename(companion.path().join(&name), away.join(&name)).unwrap();
    }
    for (door, ask) in DOORS {
        assert!(
            matches!(ask(&companion), Err(Error::Moved)),
            "{door}: missing"
        );
    }
    let mut other = Engine::open(companion.path()).unwrap();
    let plan = Action::TakePlan(NewPlan {
        file: "plan.toml".to_owned(),
        bytes: chin_tuck(&["18:30"], "").into_bytes(),
        ..NewPlan::default()
    });
    other.act(plan, &companion.now).unwrap();
    for (door, ask) in DOORS {
        assert!(
            matches!(ask(&companion), Err(Error::Moved)),
            "{door}: replaced"
        );
    }
    assert_eq!(rows(&file), (0, 0, 0));
    assert_eq!(rows(&away.join(FILE_NAME)), before);
    assert!(!Error::Moved.passes());
    let told = failure(&Error::Moved, Words::english(), &companion.now);
    assert_eq!(told.kind, FailureKind::Trouble);
    assert_eq!(
        told.message,
        "Your data file has been moved or replaced while it was open. Nothing has been changed."
    );
    assert_eq!(companion.after_restart().day().len(), 1);
}

#[test]
fn the_latest_notification_of_a_slot_is_known_after_a_crash() {
    let companion = person();
    let [morning, evening]: [SlotId; 2] = [MORNING, EVENING].map(|slot| slot.parse().unwrap());
    let shown = |slot: &SlotId, notification, daemon: &str| Fact::Shown {
        slot: slot.clone(),
        notification,
        daemon: daemon.to_owned(),
    };
    companion.observe(&[
        Fact::Raised(morning.clone()),
        shown(&morning, 9, ":1.5"),
        shown(&evening, u32::MAX, ":1.5"),
    ]);
    companion.observe(&[
        shown(&morning, 3, ":1.80"),
        Fact::Dismissed(morning.clone()),
        Fact::Started,
    ]);
    let companion = companion.after_restart();
    let engine = companion.engine.borrow();
    let known = engine
        .next(&companion.now, |_, history, _, _| history.notified.clone())
        .unwrap();
    assert_eq!(known.len(), 2);
    assert_eq!(known[&morning].showing, Some((3, ":1.80".to_owned())));
    assert_eq!(known[&evening].showing, Some((u32::MAX, ":1.5".to_owned())));
}
