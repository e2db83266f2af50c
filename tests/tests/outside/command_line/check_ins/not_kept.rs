//! The instruction where the answers cannot be kept, or not yet: it is said all the same.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use afterhand_tests::{Answer, Patient, example};
use serde_json::Value;

use super::{ALL_PAUSED, EMERGENCY, NECK, in_britain};

const NOT_KEPT: &str = "This could not be saved on this computer, so reminders are not paused. Do no exercises until a clinician has said that you may, even if a reminder comes.";

/// What was printed and why it was not kept.
fn not_kept(answer: Answer) -> (String, String) {
    assert_eq!(answer.code, Some(1), "{answer:#?}");
    (answer.out, answer.err.trim_end().to_owned())
}

#[test]
fn the_instruction_is_said_where_nothing_can_be_kept() {
    let answer = "checkin --answer RF-01=yes";
    let damaged = in_britain();
    fs::write(damaged.database(), b"this was a database once ".repeat(500)).unwrap();
    let newer = in_britain();
    let database = rusqlite::Connection::open(newer.database()).unwrap();
    database.pragma_update(None, "user_version", 99).unwrap();
    drop(database);
    let nowhere = Patient::new();
    fs::write(nowhere.data(), "a file where a folder should be").unwrap();
    for (patient, why) in [
        (&damaged, "Your data file afterhand.db is damaged"),
        (&newer, "Your data was written by a newer version"),
        (&nowhere, "cannot be used"),
    ] {
        let now = patient.at("2026-11-24T10:00:00Z");
        let (out, err) = not_kept(now.runs(answer));
        assert!(out.starts_with("Call the emergency number now\n"), "{out}");
        assert!(out.contains(&format!("\n{NOT_KEPT}\n")), "{out}");
        assert!(err.contains(why), "{err}");
        assert!(err.ends_with("Your answers have not been kept."), "{err}");
        let (out, _) = not_kept(now.runs("checkin --json --answer RF-01=yes"));
        let result: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(result["id"], Value::Null);
        assert_eq!(result["level"], "emergency");
        assert_eq!(result["held"], NOT_KEPT);
        // Nobody can look whether the neck was treated.
        let (out, _) = not_kept(now.runs("checkin --json --answer RF-25=yes"));
        let result: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(result["level"], "emergency");
        // What is no answer stays wrong usage.
        now.runs("checkin --answer RF-99=yes").misused();
    }
    let patient = in_britain();
    let now = patient.at("2026-11-24T10:00:00Z");
    let (out, err) = not_kept(now.runs("checkin --answer RF-01=yes --corrects 7"));
    assert!(out.starts_with(EMERGENCY), "{out}");
    assert!(err.starts_with("There is no check-in with the number 7."));
}

#[test]
fn the_instruction_does_not_wait_for_a_database_in_use() {
    let patient = in_britain();
    let now = patient.at("2026-11-24T10:00:00Z");
    let other = rusqlite::Connection::open(patient.database()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut afterhand = now.afterhand();
    afterhand
        .args(["checkin", "--answer", "RF-01=yes"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = afterhand.spawn().unwrap();
    let mut first = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut first).unwrap();
    assert_eq!(first.trim_end(), EMERGENCY);
    assert!(child.try_wait().unwrap().is_none(), "it still tries");
    other.execute_batch("ROLLBACK").unwrap();
    let rest: Vec<String> = out.lines().map(Result::unwrap).collect();
    assert!(child.wait().unwrap().success());
    assert!(rest.contains(&ALL_PAUSED.to_owned()), "{rest:#?}");
}

/// Someone checks in while their disk is full, in a mount namespace of their own.
const FULL_DISK: &str = r#"
mount -t tmpfs -o size=1m none "$DATA" || exit 77
"$@" plan import "$PLAN" >&2 || exit 78
head -c "$((1024 * 1024))" /dev/zero >"$DATA/filler" 2>/dev/null
"$@" checkin --json --answer RF-01=yes
echo "$?" >&2
rm "$DATA/filler"
"$@" checkin --history --json >&2
"#;

#[test]
fn a_full_disk_does_not_keep_the_instruction_back() {
    let patient = Patient::new();
    fs::create_dir(patient.data()).unwrap();
    let now = patient.at("2026-11-24T10:00:00Z");
    let Some(mut shell) = now.shell_with_disks(FULL_DISK) else {
        return;
    };
    shell.env("DATA", patient.data());
    shell.env("PLAN", example(NECK));
    let answer = now.runs_within(shell);
    let result: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(result["level"], "emergency");
    assert_eq!(result["held"], NOT_KEPT);
    let said: Vec<&str> = answer.err.lines().collect();
    assert_eq!(
        said[said.len() - 3..],
        [
            "The disk is full, so nothing was saved. Please make some room and try again. Your answers have not been kept.",
            "1",
            "[]",
        ]
    );
}
