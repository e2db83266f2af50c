//! The tables that leave.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use afterhand_tests::{Answer, Patient};

use super::NECK;

const TABLES: [&str; 5] = ["diary", "sessions", "exercises", "measures", "reactions"];

#[test]
fn a_folder_gets_every_table_that_only_its_owner_reads() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes(NECK);
    let folder = patient.home().join("tables");
    let path = folder.display().to_string();
    now.runs(["export", "csv", &path]).said();
    for table in TABLES {
        let file = folder.join(format!("{table}.csv"));
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with('\u{feff}'), "{table}: {text}");
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{table}");
    }
    let read_me = fs::read_to_string(folder.join("README.txt")).unwrap();
    assert!(
        read_me.contains("2026-11-24") && read_me.contains("a comma, and"),
        "{read_me}"
    );
    let exercises = fs::read_to_string(folder.join("exercises.csv")).unwrap();
    assert!(exercises.contains("2026-11-24,15:30,"), "{exercises}");

    // What is there stays, unless the person says otherwise.
    now.runs(["export", "csv", &path]).refused();
    now.runs(["export", "csv", &path, "--yes"]).said();
}

#[test]
fn decimals_have_a_comma_where_the_locale_has_one() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.runs("diary add --pain 3 --temperature 37.2").said();
    let german = exported(&patient, "de_DE.UTF-8", &[]);
    assert!(
        german.contains("Datum;Uhrzeit;") && german.contains(";37,2;"),
        "{german}"
    );
    let english = exported(&patient, "en_GB.UTF-8", &[]);
    assert!(
        english.contains("Date,Time,") && english.contains(",37.2,"),
        "{english}"
    );
    let chosen = exported(&patient, "en_GB.UTF-8", &["--decimal", "comma"]);
    assert!(
        chosen.contains("Date;Time;") && chosen.contains(";37,2;"),
        "{chosen}"
    );
}

#[test]
fn no_note_becomes_a_formula_and_each_stays_one_field() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let notes = [
        (
            "=HYPERLINK(\"http://x\",\"y\")",
            "'=HYPERLINK(\"http://x\",\"y\")",
        ),
        ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1:A9)", "'@SUM(A1:A9)"),
        (" =1+1", "'=1+1"),
        ("-3", "-3"),
        (
            "better; \"much\", د. سارة\nsecond line",
            "better; \"much\", د. سارة\nsecond line",
        ),
    ];
    for (note, _) in notes {
        now.runs(["diary", "add", "--pain", "1", &format!("--note={note}")])
            .said();
    }
    for mark in ["point", "comma"] {
        let text = exported(&patient, "C", &["--decimal", mark]);
        let mut read = csv::ReaderBuilder::new()
            .delimiter(if mark == "comma" { b';' } else { b',' })
            .from_reader(text.as_bytes());
        let column = read
            .headers()
            .unwrap()
            .iter()
            .position(|head| head == "Note");
        let column = column.unwrap();
        let rows: Vec<csv::StringRecord> = read.records().map(Result::unwrap).collect();
        let mut found: Vec<&str> = rows.iter().map(|row| &row[column]).collect();
        let mut wanted = notes.map(|(_, kept)| kept);
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted, "{mark}");
    }
}

#[test]
fn a_file_is_no_folder_and_no_other_table_is_known() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let file = patient.file("notes.txt", "mine");
    now.runs(["export", "csv", &file]).misused();
    now.runs(["export", "csv", "x.csv", "--what", "everything"])
        .misused();
    assert_eq!(fs::read_to_string(file).unwrap(), "mine");
}

fn exported(patient: &Patient<'_>, locale: &str, more: &[&str]) -> String {
    let file = patient.home().join("diary.csv");
    let now = patient.at("2026-11-24T08:00:00Z");
    let mut command = now.afterhand();
    command
        .env("LC_ALL", locale)
        .args(["export", "csv", "--yes"])
        .arg(&file)
        .args(more);
    let answer = Answer::new("export csv".to_owned(), command.output().unwrap());
    answer.said();
    fs::read_to_string(file).unwrap()
}
