//! A course of twelve weeks that a report can be made of: exercises at three times a day, sixteen sessions,
//! pain that goes up and down, and a bit of everything else.

use std::process::{Command, Stdio};

use afterhand_tests::Patient;
use chrono::{Days, NaiveDate};

/// When it is over.
pub const OVER: &str = "2026-04-27T12:00:00Z";
const FIRST: &str = "2026-02-02";
const DAYS: u64 = 84;

const PLAN: &str = r#"
format = 1
id = "neck-spring"
title = "Neck course, spring"
issued = 2026-02-02
clinician = { name = "A. Novak", clinic = "Harbour Physio", phone = "+44 20 7946 0000" }
[course]
sessions = 15
per_week = 2
[[exercise]]
use = "nk-chin-tuck"
reps = 5
times = ["08:30"]
after_session = "next day"
[[exercise.phase]]
after = "21d"
reps = 8
[[exercise]]
use = "nk-rotation"
reps = 5
times = ["13:00"]
days = ["mon", "tue", "wed", "thu", "fri"]
[[exercise]]
use = "po-scap"
reps = 8
times = ["18:30"]
after_session = "next day"
days = ["mon", "wed", "fri"]
"#;

pub fn lives_through(patient: &Patient<'_>) {
    patient.at("2026-02-02T07:00:00Z").takes_plan(PLAN);
    let first: NaiveDate = FIRST.parse().unwrap();
    for day in 0..DAYS {
        let date = first + Days::new(day);
        // Two sessions a week for eight weeks.
        if day < 56 && [1, 4].contains(&(day % 7)) {
            let (ended, before) = (format!("{date}T15:00"), (7 - day / 14).to_string());
            let after = (5 - day / 14).to_string();
            run(
                patient,
                &format!("{date}T15:35:00Z"),
                &[&[
                    "session",
                    "add",
                    "--ended",
                    &ended,
                    "--region",
                    "neck",
                    "--technique",
                    "mobilization",
                    "--technique",
                    "soft",
                    "--therapist",
                    "A. Novak",
                    "--minutes",
                    "30",
                    "--before",
                    &before,
                    "--after",
                    &after,
                    "--yes",
                ]],
            );
        }
        let (tuck, turn) = (
            format!("nk-chin-tuck@{date}T08:30"),
            format!("nk-rotation@{date}T13:00"),
        );
        let (pain, worst) = (8 - day / 12 - day % 2, 9 - day / 14);
        let (pain, worst) = (pain.to_string(), worst.to_string());
        let mut commands: Vec<&[&str]> = Vec::new();
        let done = ["done", tuck.as_str()];
        let skipped = ["skip", turn.as_str(), "--excuse", "hurt"];
        let diary = [
            "diary", "add", "--pain", &pain, "--worst", &worst, "--area", "neck",
        ];
        if day % 5 != 3 {
            commands.push(&done);
        }
        if day % 14 == 2 {
            commands.push(&skipped);
        }
        if day % 3 == 0 {
            commands.push(&diary);
        }
        run(patient, &format!("{date}T14:00:00Z"), &commands);
    }
    for (clock, command) in [
        (
            "2026-02-04T08:00:00Z",
            "diary reaction soreness --began 2026-02-03T20:00",
        ),
        (
            "2026-02-20T08:00:00Z",
            "measure add --activity Sleep=4 --activity Driving=6",
        ),
        (
            "2026-04-20T08:00:00Z",
            "measure add --activity Sleep=7 --activity Driving=8",
        ),
        (
            "2026-04-20T08:05:00Z",
            "measure add --total NDI=14 --date 2026-04-17",
        ),
    ] {
        let words: Vec<&str> = command.split(' ').collect();
        run(patient, clock, &[&words]);
    }
    for (clock, note) in [
        (
            "2026-03-02T21:00:00Z",
            "Slept badly. <script>alert(1)</script> The pillow is too high.",
        ),
        ("2026-03-30T21:00:00Z", "First day without a headache."),
    ] {
        run(
            patient,
            clock,
            &[&["diary", "add", "--pain", "4", "--note", note]],
        );
    }
}

/// What each answers has tests of its own.
fn run(patient: &Patient<'_>, clock: &str, commands: &[&[&str]]) {
    for words in commands {
        let mut command: Command = patient.at(clock).afterhand();
        let output = command.args(*words).stdin(Stdio::null()).output().unwrap();
        assert!(output.status.success(), "{clock} {words:?}: {output:?}");
    }
}
