//! Backups: which are kept, what one brings back, and that nothing is lost when it cannot.

use std::fs;
use std::path::{Path, PathBuf};

use afterhand_engine::action::Action;
use afterhand_engine::backup::{BackupFault, Due, Kept, due, thin};
use afterhand_engine::diary::NewEntry;
use afterhand_engine::error::Error;
use afterhand_engine::storage::{FILE_NAME, Fact};
use chrono::TimeDelta;
use proptest::prelude::*;
use rusqlite::Connection;

use crate::companion::health::{check_in, keep, pain};
use crate::companion::{Companion, chin_tuck, now};

fn person() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]").plan(&chin_tuck(&["08:30", "18:30"], ""))
}

fn done(companion: &Companion, slot: &str) {
    let slot = slot.to_owned();
    let done = Action::Done {
        slot,
        confirmed: false,
    };
    companion.act(done).unwrap();
}

fn back_up(companion: &Companion) -> PathBuf {
    let mut engine = companion.engine.borrow_mut();
    engine.back_up_first(&companion.now).unwrap()
}

fn restore(companion: &Companion, file: &Path) -> Result<String, Error> {
    let mut engine = companion.engine.borrow_mut();
    let restored = engine.restore(file, &companion.now, &mut |_| {})?;
    Ok(restored.message)
}

fn fault(result: Result<String, Error>) -> BackupFault {
    let Err(Error::Backup(fault)) = result else {
        panic!("{result:?}");
    };
    fault
}

#[test]
fn a_backup_is_one_private_file_that_brings_back_what_was() {
    let companion = person();
    done(&companion, "nk-chin-tuck@2026-11-24T08:30");
    let then = format!("{:?}", companion.day());
    let backup = back_up(&companion);
    assert_eq!(
        backup,
        companion
            .path()
            .join("backups/afterhand-2026-11-24T08-00-00Z.db")
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&backup), 0o600);
        assert_eq!(mode(backup.parent().unwrap()), 0o700);
    }
    let mode: String = Connection::open(&backup)
        .unwrap()
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .unwrap();
    assert_eq!(mode, "delete");
    done(&companion, "nk-chin-tuck@2026-11-24T18:30");
    companion.log("07:30", "neck", "soft").unwrap();
    assert_ne!(format!("{:?}", companion.day()), then);
    let offer = companion
        .engine
        .borrow()
        .offer_restore(&backup, &companion.now)
        .unwrap();
    assert!(offer.heading.contains("24 November"), "{}", offer.heading);
    assert!(
        offer
            .lines
            .iter()
            .any(|line| line.what == "Sessions" && line.there == "0" && line.here.starts_with('1')),
        "{offer:?}"
    );
    let companion = companion.when("08:05");
    restore(&companion, &backup).unwrap();
    assert_eq!(format!("{:?}", companion.day()), then);
    assert!(companion.view().undo.is_none());
    // What was here just before can be had again.
    let before = companion.engine.borrow().backup_named("latest").unwrap();
    restore(&companion, &before.path).unwrap();
    assert_eq!(companion.engine.borrow().sessions().unwrap().len(), 1);
    assert!(!companion.path().join("backups/restoring").exists());
}

#[test]
fn what_cannot_be_a_backup_changes_nothing() {
    let companion = person();
    done(&companion, "nk-chin-tuck@2026-11-24T08:30");
    let good = fs::read(back_up(&companion)).unwrap();
    let then = format!("{:?}", companion.day());
    let folder = tempfile::tempdir().unwrap();
    let given = |bytes: &[u8]| {
        let file = folder.path().join("given.db");
        fs::write(&file, bytes).unwrap();
        file
    };
    let sql = |file: &Path, sql: &str| Connection::open(file).unwrap().execute_batch(sql).unwrap();
    assert_eq!(
        fault(restore(&companion, &given(b""))),
        BackupFault::NotOurs
    );
    assert_eq!(
        fault(restore(&companion, &given(b"no database"))),
        BackupFault::NotOurs
    );
    assert_eq!(
        fault(restore(&companion, folder.path())),
        BackupFault::NotOurs
    );
    for length in (16..good.len()).step_by(4096 + 777) {
        let refused = restore(&companion, &given(&good[..length]));
        assert!(
            matches!(refused, Err(Error::Backup(_))),
            "{length} {refused:?}"
        );
    }
    let foreign = folder.path().join("foreign.db");
    sql(
        &foreign,
        "CREATE TABLE song (name TEXT); PRAGMA user_version = 3;",
    );
    assert_eq!(fault(restore(&companion, &foreign)), BackupFault::NotOurs);
    for hostile in [
        "CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM plan; END;",
        "CREATE VIEW v AS SELECT * FROM plan;",
        "CREATE VIRTUAL TABLE f USING fts5(text);",
        "ALTER TABLE flare ADD COLUMN more TEXT;",
    ] {
        let file = given(&good);
        sql(&file, hostile);
        assert_eq!(
            fault(restore(&companion, &file)),
            BackupFault::NotOurs,
            "{hostile}"
        );
    }
    let newer = given(&good);
    sql(&newer, "PRAGMA user_version = 99;");
    assert_eq!(fault(restore(&companion, &newer)), BackupFault::Newer);
    let unreadable = given(&good);
    sql(&unreadable, "UPDATE outcome SET outcome = 'sung';");
    assert_eq!(
        fault(restore(&companion, &unreadable)),
        BackupFault::Damaged
    );
    let present = companion.path().join(FILE_NAME);
    assert_eq!(fault(restore(&companion, &present)), BackupFault::IsPresent);
    assert_eq!(format!("{:?}", companion.day()), then);
    assert_eq!(companion.engine.borrow().backups().unwrap().len(), 1);
}

#[test]
fn a_database_of_any_earlier_schema_can_be_brought_in() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/databases");
    let mut seen = 0;
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        let companion = person();
        restore(&companion, &file).unwrap_or_else(|error| panic!("{file:?}: {error:?}"));
        assert!(!companion.engine.borrow().sessions().unwrap().is_empty());
        seen += 1;
    }
    assert!(seen >= 5);
}

#[test]
fn an_answer_about_safety_outlives_a_restore() {
    let companion = person();
    let backup = back_up(&companion);
    companion.check_in(check_in("RF-22=yes")).unwrap();
    assert!(companion.view().safety.is_some());
    let said = restore(&companion, &backup).unwrap();
    assert!(said.contains("One answer about safety"), "{said}");
    assert!(companion.view().safety.is_some());
}

#[test]
fn two_programs_see_a_restore_and_go_on() {
    let companion = person();
    let backup = back_up(&companion);
    done(&companion, "nk-chin-tuck@2026-11-24T08:30");
    let mut other = afterhand_engine::Companion::open(companion.path()).unwrap();
    let before = other.data_version().unwrap();
    restore(&companion, &backup).unwrap();
    assert_ne!(other.data_version().unwrap(), before);
    other
        .observe(&[(companion.now.instant, Fact::Started)])
        .unwrap();
    done(&companion, "nk-chin-tuck@2026-11-24T08:30");
}

#[test]
fn one_is_due_on_the_first_change_and_then_on_each_day_with_one() {
    let empty = Companion::at("2026-11-24T08:00[Europe/London]");
    assert_eq!(
        empty.engine.borrow().backup_due(&empty.now).unwrap(),
        Due::Never
    );
    let companion = person();
    let asks = |companion: &Companion| {
        let engine = companion.engine.borrow();
        engine.backup_due(&companion.now).unwrap()
    };
    assert_eq!(asks(&companion), Due::Now);
    back_up(&companion);
    assert_eq!(asks(&companion), Due::Never);
    companion.observe(&[Fact::Started]);
    assert_eq!(asks(&companion), Due::Never);
    done(&companion, "nk-chin-tuck@2026-11-24T08:30");
    assert_eq!(
        asks(&companion),
        Due::At("2026-11-25T00:00:00Z".parse().unwrap())
    );
    let companion = companion.when("2026-11-25T07:00");
    assert_eq!(asks(&companion), Due::Now);
    back_up(&companion);
    companion.act(Action::Undo { step: None }).unwrap();
    assert!(matches!(asks(&companion), Due::At(_)));
}

#[test]
fn a_backup_of_a_wrong_clock_counts_for_nothing() {
    let today = now("2026-11-24T08:00[Europe/London]");
    let ahead = Kept {
        at: today.instant + TimeDelta::days(4000),
    };
    assert_eq!(due(&[ahead], true, &today), Due::Now);
    assert_eq!(thin(&[ahead], &today), []);
}

#[test]
fn everything_is_deleted_down_to_the_bytes() {
    let companion = person();
    let secret = "Zebedee Quill";
    companion
        .act(keep(NewEntry {
            note: Some(secret.to_owned()),
            ..pain(4)
        }))
        .unwrap();
    back_up(&companion);
    fs::create_dir(companion.path().join("damaged-2026-11-23T08-00-00")).unwrap();
    fs::write(
        companion
            .path()
            .join("damaged-2026-11-23T08-00-00/afterhand.db"),
        secret,
    )
    .unwrap();
    let other = afterhand_engine::Companion::open(companion.path()).unwrap();
    let leaving = companion.engine.borrow().leaving().unwrap();
    assert!(
        leaving
            .goes
            .contains(&"One backup in your data folder".to_owned()),
        "{leaving:?}"
    );
    companion.engine.borrow_mut().delete_everything().unwrap();
    assert_eq!(other.plans(&companion.now).unwrap(), []);
    assert!(companion.view().undo.is_none());
    let found = bytes_below(companion.path());
    assert!(
        !found
            .windows(secret.len())
            .any(|part| part == secret.as_bytes())
    );
    companion.take(&chin_tuck(&["08:30"], "")).unwrap();
}

fn bytes_below(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => bytes.extend(bytes_below(&path)),
            false => bytes.extend(fs::read(path).unwrap()),
        }
    }
    bytes
}

proptest! {
    #[test]
    fn thinning_keeps_the_newest_and_few_others_and_never_brings_one_back(
        hours in prop::collection::vec(0_i64..20_000, 1..400),
        later in 0_i64..5_000,
    ) {
        let today = now("2026-11-24T08:00[Europe/London]");
        let kept: Vec<Kept> = hours
            .iter()
            .map(|hours| Kept { at: today.instant - TimeDelta::hours(*hours) })
            .collect();
        let gone = thin(&kept, &today);
        let newest = kept.iter().max_by_key(|kept| kept.at).unwrap();
        prop_assert!(!gone.contains(newest));
        let left: Vec<Kept> = kept.iter().copied().filter(|kept| !gone.contains(kept)).collect();
        let yesterday = today.zone.start_of(today.today() - TimeDelta::days(1));
        let mut older: Vec<Kept> = left.iter().copied().filter(|kept| kept.at < yesterday).collect();
        older.sort_by_key(|kept| kept.at);
        older.dedup();
        prop_assert!(older.len() <= 31);
        prop_assert!(kept.iter().all(|kept| kept.at < yesterday || left.contains(kept)));
        prop_assert_eq!(thin(&left, &today), vec![]);
        let then = today.at(today.instant + TimeDelta::hours(later));
        let gone_then = thin(&kept, &then);
        prop_assert!(gone.iter().all(|gone| gone_then.contains(gone)));
    }
}
