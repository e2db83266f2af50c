//! Backups that a passphrase locks.

use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;

use afterhand_tests::{Moment, Patient, built};

use super::NECK;

const SLOT: &str = "nk-chin-tuck@2026-11-24T08:30";

#[test]
fn a_locked_backup_opens_with_its_passphrase_alone() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:40:00Z");
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    now.runs([
        "diary",
        "add",
        "--pain",
        "4",
        "--region",
        "neck",
        "--note",
        "Zebedee Quill",
    ])
    .said();
    let right = patient.file("right", "correct horse battery staple\n");
    let wrong = patient.file("wrong", "correct horse battery stable\n");
    let empty = patient.file("empty", "\n");
    let backup = patient.home().join("locked.db.age").display().to_string();
    let said = now
        .runs(["backup", &backup, "--passphrase-file", &right])
        .said();
    assert!(said.contains("without it nobody can open"), "{said}");
    let bytes = fs::read(&backup).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    assert!(!bytes.windows(13).any(|window| window == b"Zebedee Quill"));
    let mode = fs::metadata(&backup).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    now.runs(["done", SLOT]).said();
    let again = now.runs(["backup", &backup, "--passphrase-file", &empty, "--yes"]);
    assert_eq!(
        again.refused(),
        "The passphrase is empty. Nothing was done."
    );
    assert_eq!(fs::read(&backup).unwrap(), bytes);
    for yes in [&[] as &[&str], &["--yes"]] {
        let mut asked = now.afterhand();
        asked.args(["restore", &backup, "--passphrase-file", &wrong]);
        let output = asked.args(yes).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(
            String::from_utf8_lossy(&output.stderr).trim(),
            "This passphrase does not open the backup. Nothing has been changed."
        );
    }
    assert_eq!(now.state(SLOT), "done");
    let offered = now
        .runs(["restore", &backup, "--passphrase-file", &right])
        .refused();
    assert!(offered.contains("locked.db.age"), "{offered}");
    assert_eq!(now.state(SLOT), "done");

    // Cut short, or with a byte that is another.
    for spoilt in [bytes[..bytes.len() - 20].to_vec(), flipped(&bytes)] {
        let file = patient.file("spoilt.age", spoilt);
        let said = now
            .runs(["restore", &file, "--passphrase-file", &right, "--yes"])
            .misused();
        assert!(said.contains("Nothing has been changed"), "{said}");
    }
    assert_eq!(now.state(SLOT), "done");
    now.runs(["restore", &backup, "--passphrase-file", &right, "--yes"])
        .said();
    assert_ne!(now.state(SLOT), "done");
    let left = fs::read_dir(patient.data()).unwrap().flatten();
    let left: Vec<String> = left
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("unlocked"))
        .collect();
    assert_eq!(left, [""; 0]);
}

#[test]
fn the_age_program_opens_a_locked_backup() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:40:00Z");
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let right = patient.file("right", "correct horse battery staple\n");
    let backup = patient.home().join("locked.db.age").display().to_string();
    let opened = patient.home().join("opened.db");
    now.runs(["backup", &backup, "--passphrase-file", &right])
        .said();
    let age = now.other("age", "age");
    let age = age.get_program().display();
    let open = format!("{age} -d -o opened.db locked.db.age");
    let (shown, code) = at_terminal(&now, &open, &["correct horse battery staple"]);
    assert_eq!(code, Some(0), "{shown}");
    assert!(fs::read(opened).unwrap().starts_with(b"SQLite format 3\0"));
}

fn flipped(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    bytes
}

/// What a terminal shows of it, and its exit code: each answer is typed once the command waits for it.
fn at_terminal(now: &Moment<'_, '_>, command: &str, answers: &[&str]) -> (String, Option<i32>) {
    let mut terminal = now.other("script", "bsdutils");
    let mut terminal = terminal
        .args(["--quiet", "--return", "--command", command, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut keys, mut screen) = (terminal.stdin.take(), terminal.stdout.take().unwrap());
    let (mut shown, mut answers) = (Vec::new(), answers.iter());
    let mut more = [0; 512];
    while let Ok(count) = screen.read(&mut more)
        && count > 0
    {
        shown.extend_from_slice(&more[..count]);
        if shown.ends_with(b": ")
            && let Some(answer) = answers.next()
        {
            // The terminal is told to hide what is typed after the question is shown.
            std::thread::sleep(std::time::Duration::from_millis(500));
            writeln!(keys.as_mut().unwrap(), "{answer}").unwrap();
        }
    }
    drop(keys);
    let code = terminal.wait().unwrap().code();
    (String::from_utf8(shown).unwrap(), code)
}

#[test]
fn a_passphrase_is_asked_for_twice_at_a_terminal_and_never_shown() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:40:00Z");
    now.runs("diary add --pain 4 --region neck").said();
    let afterhand = format!("{} --data data", built("afterhand").display());
    let save = format!("{afterhand} backup locked.age --passphrase");
    let restore = format!("{afterhand} restore locked.age --yes");
    let (shown, code) = at_terminal(&now, &save, &["let me in", "let me inn"]);
    assert!(shown.contains("are not the same"), "{shown}");
    assert_eq!(code, Some(1));
    let (shown, code) = at_terminal(&now, &save, &["let me in", "let me in"]);
    assert!(shown.contains("without it nobody can open"), "{shown}");
    assert!(!shown.contains("let me in"), "{shown}");
    assert_eq!(code, Some(0));
    now.runs("undo").said();
    let (shown, code) = at_terminal(&now, &restore, &["let me out"]);
    assert!(shown.contains("does not open the backup"), "{shown}");
    assert_eq!(code, Some(1));
    let (shown, code) = at_terminal(&now, &restore, &["let me in"]);
    assert_eq!(code, Some(0), "{shown}");
    let entries = &now.runs("diary list --json").json()["entries"];
    assert_eq!(entries.as_array().unwrap().len(), 1);
}
