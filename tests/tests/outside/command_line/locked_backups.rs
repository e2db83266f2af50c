//! Backups that a passphrase locks.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;

use afterhand_tests::Patient;

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
    // It asks nothing but a terminal.
    let mut script = now.other("script", "bsdutils");
    let age = now.other("age", "age");
    let line = format!(
        "{} -d -o {} {backup}",
        age.get_program().display(),
        opened.display()
    );
    let mut terminal = script
        .args(["-qec", &line, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(std::time::Duration::from_secs(1));
    let mut keys = terminal.stdin.take().unwrap();
    keys.write_all(b"correct horse battery staple\n").unwrap();
    assert!(terminal.wait().unwrap().success());
    assert!(fs::read(opened).unwrap().starts_with(b"SQLite format 3\0"));
}

fn flipped(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    bytes
}
