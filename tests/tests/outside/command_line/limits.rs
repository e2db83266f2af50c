//! How many sessions there may be, the course, and what a therapist said of our rules.

use afterhand_tests::{Moment, Patient};
use serde_json::{Value, json};

use super::NECK;

/// Logs a session of half past two on each of these dates.
fn sessions(now: &Moment<'_, '_>, dates: &[&str]) {
    for date in dates {
        let ended = format!("{date}T14:30");
        now.runs([
            "session",
            "add",
            "--ended",
            &ended,
            "--region",
            "lumbar",
            "--technique",
            "soft",
            "--yes",
        ])
        .said();
    }
}

fn limits(now: &Moment<'_, '_>) -> Value {
    now.runs("limits --json").json()
}

#[test]
fn limits_say_the_next_date_and_warn_of_what_is_too_much() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T16:00:00Z");
    assert_eq!(
        limits(&now),
        json!({
            "last_7_days": 0,
            "per_week": 2,
            "days_between": 1,
            "last_365_days": 0,
            "per_year": 15,
            "course": null,
            "next_allowed": "2026-11-24",
            "warnings": [],
        })
    );
    sessions(&now, &["2026-11-21", "2026-11-23"]);
    assert_eq!(limits(&now)["next_allowed"], "2026-11-28");
    assert_eq!(
        now.runs("session add --region lumbar --technique soft")
            .said(),
        "Your session is logged. Rest until 16:15.\n\
         23 November and 24 November: less than a full day lies between these sessions.\n\
         3 sessions in the 7 days around 24 November: more than 2."
    );
    let warned = limits(&now);
    assert_eq!(warned["last_7_days"], 3);
    assert_eq!(warned["next_allowed"], "2026-11-30");
    assert_eq!(
        warned["warnings"],
        json!([
            "23 November and 24 November: less than a full day lies between these sessions.",
            "3 sessions in the 7 days around 24 November: more than 2.",
        ])
    );
    assert_eq!(now.runs("today --json").json()["limits"], warned);
    assert_eq!(
        now.runs("limits --json --at 2026-11-23T16:00").json()["last_7_days"],
        2
    );
    assert_eq!(
        now.runs("limits").said(),
        "The next date within the limits is Monday 30 November.\n\
         3 of at most 2 sessions in the last 7 days  (Article rule)\n\
         At least 1 full day between two sessions  (Our default)\n\
         3 of at most 15 sessions in the last 365 days  (Article rule)\n\
         23 November and 24 November: less than a full day lies between these sessions.\n\
         3 sessions in the 7 days around 24 November: more than 2."
    );
}

#[test]
fn c2_every_other_day_counts_only_where_the_clinician_set_it() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T16:00:00Z");
    sessions(&now, &["2026-11-20", "2026-11-22", "2026-11-24"]);
    assert_eq!(
        limits(&now)["warnings"],
        json!(["3 sessions in the 7 days around 24 November: more than 2."])
    );
    assert_eq!(
        now.runs("settings set sessions-per-week 4").misused(),
        "“sessions-per-week” cannot be “4”. It can be 1 or 2; 3 to 7 with “clinician” behind it, if your clinician set that; or off."
    );
    now.runs("course start --sessions 8 --preset kyphosis --every-other-day --began 2026-11-20")
        .said();
    let every_other_day = limits(&now);
    assert_eq!(every_other_day["per_week"], 4);
    assert_eq!(every_other_day["days_between"], 1);
    assert_eq!(every_other_day["next_allowed"], "2026-11-26");
    assert_eq!(every_other_day["warnings"], json!([]));
    assert_eq!(
        now.runs("limits").lines()[1],
        "3 of at most 4 sessions in the last 7 days  (Changed by your course: every other day, as your clinician set it. The article says 2.)"
    );
    now.runs("course edit 1 --every-other-day=off").said();
    assert_eq!(limits(&now)["per_week"], 2);
    now.runs(["settings", "set", "sessions-per-week", "3 clinician"])
        .said();
    assert_eq!(limits(&now)["per_week"], 3);
    assert_eq!(
        now.runs("limits").lines()[1],
        "3 of at most 3 sessions in the last 7 days  (Changed by you on 24 November 2026, as your clinician set it. The article says 2.)"
    );
}

#[test]
fn c3_two_courses_of_ten_a_year_are_shown_to_be_more_than_fifteen() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T16:00:00Z");
    let contradiction = "Courses like this one come to 20 sessions a year, and the limit here is 15. The article gives both numbers and they do not fit; no such number is a clinical fact, so ask your clinician.";
    assert_eq!(
        now.runs("course start --preset scoliosis").said(),
        format!("Your course is noted.\n{contradiction}")
    );
    assert_eq!(limits(&now)["warnings"], json!([contradiction]));
    now.runs("settings set sessions-per-year 20").said();
    assert_eq!(limits(&now)["warnings"], json!([]));
    assert_eq!(
        now.runs("limits").lines()[3],
        "0 of at most 20 sessions in the last 365 days  (Changed by you on 24 November 2026. The article says 15.)"
    );
}

#[test]
fn twelve_and_fifteen_in_a_rolling_year_are_told() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T16:00:00Z");
    let months = [
        "2025-11-25",
        "2025-12-10",
        "2026-01-10",
        "2026-02-10",
        "2026-03-10",
        "2026-04-10",
        "2026-05-10",
        "2026-06-10",
        "2026-07-10",
        "2026-08-10",
        "2026-09-10",
    ];
    sessions(&now, &months);
    assert_eq!(limits(&now)["warnings"], json!([]));
    sessions(&now, &["2026-10-01"]);
    let nears =
        "12 sessions in the last 365 days. From 15 on, ask your clinician whether to go on.";
    assert_eq!(limits(&now)["warnings"], json!([nears]));
    sessions(&now, &["2026-10-10", "2026-10-20", "2026-11-01"]);
    let many = "15 sessions in 365 days, and the limit here is 15. Ask your clinician whether to go on; nothing is locked.";
    assert_eq!(limits(&now)["last_365_days"], 15);
    assert_eq!(limits(&now)["warnings"], json!([many]));
    // Tomorrow the first of them is more than 365 days ago.
    assert_eq!(limits(&now)["next_allowed"], "2026-11-25");
    let tomorrow = now.runs("limits --json --at 2026-11-25T08:00").json();
    assert_eq!(tomorrow["last_365_days"], 14);
    // Nothing is locked.
    now.runs("session add --region lumbar --technique soft")
        .said();
}

#[test]
fn a_course_is_a_row_of_beads() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T16:00:00Z");
    assert_eq!(
        now.runs("course").said(),
        "No course has begun. “afterhand course start --sessions 10” notes one."
    );
    assert_eq!(now.runs("course --json").json(), Value::Null);
    assert_eq!(
        now.runs("course start --sessions 2").refused(),
        "A course of 2 sessions is unusual: the article names 3 to 15. Is that what you mean? Add --yes to say yes."
    );
    now.runs("course start --sessions 3 --began 2026-11-20 --repeat-months 6")
        .said();
    sessions(&now, &["2026-11-19", "2026-11-20", "2026-11-24"]);
    now.runs("appointment add --at 2026-11-27T15:00").said();
    assert_eq!(
        now.runs("course").said(),
        "Course of 3 sessions since 20 November  [1]\n\
         ●●○  (2 done, 1 booked, 0 open)\n\
         ● done, ○ booked, ◌ open, ◆ more than planned\n  \
         1: done on 20 November\n  \
         2: done on 24 November\n  \
         3: booked for 27 November\n\
         The next course: from 20 May on, if your clinician agrees.\n\
         Noted by you"
    );
    assert_eq!(
        now.runs("course --json").json(),
        json!({
            "source": "own",
            "id": 1,
            "plan": null,
            "began": "2026-11-20",
            "planned": 3,
            "done": ["2026-11-20", "2026-11-24"],
            "booked": ["2026-11-27"],
            "open": 0,
            "repeat_months": 6,
            "again": "2027-05-20",
            "preset": null,
            "every_other_day": false,
        })
    );
    now.runs("course edit 1 --sessions 5 --repeat-months none")
        .said();
    assert_eq!(
        now.runs("course").lines()[..2],
        [
            "Course of 5 sessions since 20 November  [1]",
            "●●○◌◌  (2 done, 1 booked, 2 open)"
        ]
    );
    assert_eq!(
        now.runs("course edit 1").misused(),
        "Say what is to change, for example --sessions 10."
    );
    assert_eq!(
        now.runs("course edit 7 --sessions 4").refused(),
        "There is no course with the number 7 any more."
    );
    assert_eq!(
        now.runs("course remove 1").said(),
        "The course is removed. Your sessions stay."
    );
    now.runs("undo").said();
    assert_eq!(now.runs("course --json").json()["planned"], 5);
}

#[test]
fn a_course_longer_than_planned_says_so() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T16:00:00Z");
    now.runs("course start --sessions 3 --began 2026-11-01")
        .said();
    sessions(
        &now,
        &["2026-11-03", "2026-11-08", "2026-11-13", "2026-11-20"],
    );
    assert_eq!(
        now.runs("course").lines()[1],
        "●●●◆  (4 done, 0 booked, 0 open)"
    );
    assert_eq!(
        limits(&now)["warnings"],
        json!([
            "4 sessions so far, and the course was to have 3. Ask your clinician how it goes on."
        ])
    );
}

#[test]
fn the_clinics_plan_brings_its_course_and_says_who_changed_a_limit() {
    let patient = Patient::new();
    let now = patient.at("2026-11-23T08:00:00Z");
    now.takes_plan(
        "format = 1\ntitle = \"Every day\"\nissued = 2026-11-20\n[course]\nsessions = 6\nper_week = 3\n[[exercise]]\nuse = \"nk-chin-tuck\"\nreps = 5\ntimes = [\"08:30\"]\n",
    );
    assert_eq!(
        now.runs("limits").lines()[1],
        "0 of at most 3 sessions in the last 7 days  (Changed by the plan “Every day”, taken on 23 November 2026. The article says 2.)"
    );
    let course = now.runs("course --json").json();
    assert_eq!(course["source"], "plan");
    assert_eq!(course["id"], Value::Null);
    assert_eq!(course["plan"], "Every day");
    assert_eq!(course["planned"], 6);
    // The person's own choice comes before the plan's.
    now.runs("settings set sessions-per-week 1").said();
    assert_eq!(limits(&now)["per_week"], 1);
    now.runs("settings set sessions-per-week off").said();
    assert_eq!(limits(&now)["per_week"], 3);
}

#[test]
fn a_therapists_word_stands_beside_our_rule() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T15:10:00Z");
    now.runs("session add --ended 2026-11-24T14:40 --region neck --technique mobilization")
        .said();
    assert_eq!(
        now.runs(["rule", "told", "ar-05", "48h", "--who", "A. Novak"])
            .said(),
        "Noted as your therapist’s word. Our own number stays beside it."
    );
    let rows = now.runs("aftercare --json").json();
    let rows = rows.as_array().unwrap().iter();
    let of_rule: Vec<&Value> = rows.filter(|row| row["rule"] == "AR-05").collect();
    let short = |row: &Value| {
        ["until", "basis", "source", "session"]
            .map(|key| row[key].to_string())
            .join(" ")
    };
    assert_eq!(
        of_rule.into_iter().map(short).collect::<Vec<_>>(),
        [
            "\"2026-11-25T14:40:00+00:00\" \"app_default\" \"Hand Therapy: Indications, Benefits, Techniques, and More (a clinic’s article)\" 1",
            "\"2026-11-26T14:40:00+00:00\" \"clinic\" \"A. Novak, as you noted on 24 November 2026\" 1",
        ]
    );
    let rules = now.runs("rule list --json").json();
    let rules = rules.as_array().unwrap();
    assert_eq!(rules.len(), 26);
    assert_eq!(
        rules[4],
        json!({
            "rule": "AR-05",
            "kind": "avoid",
            "text": "No sudden movements or big arm swings",
            "lasts": ["for 24 hours after your session"],
            "basis": "app_default",
            "may_be_told": true,
            "told": {
                "lasts": "48 hours",
                "minutes": 2880,
                "who": "A. Novak",
                "at": "2026-11-24T15:10:00+00:00",
            },
        })
    );
    assert_eq!(rules[11]["may_be_told"], false);
    let list = now.runs("rule list");
    assert_eq!(
        list.lines()[3..6],
        [
            "AR-04  Do not drive or cycle; arrange a lift · for 4 hours after your session; until 06:00 on the day after your session (neck); until 06:00 on the day after your session (manipulation)  (Our default)",
            "AR-05  No sudden movements or big arm swings · for 24 hours after your session  (Our default)",
            "  Told you: 48 hours. A. Novak, as you noted on 24 November 2026",
        ]
    );
    assert_eq!(
        now.runs("rule ours AR-05").said(),
        "Our own number counts again."
    );
    assert_eq!(now.runs("rule list --json").json()[4]["told"], Value::Null);
    now.runs("undo").said();
    assert_eq!(
        now.runs("rule list --json").json()[4]["told"]["minutes"],
        2880
    );
}

#[test]
fn nobodys_word_ends_the_watch_for_danger() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T15:10:00Z");
    for rule in ["AR-06", "AR-10", "AR-12", "AR-21"] {
        assert_eq!(
            now.runs(["rule", "told", rule, "1h"]).refused(),
            format!("{rule} has no time after a session that could be another one.")
        );
    }
    for (rule, lasts, sentence) in [
        (
            "AR-99",
            "1h",
            "There is no aftercare rule “AR-99”. They are called AR-01 to AR-26.",
        ),
        (
            "AR-03",
            "long",
            "Please write how long it holds, from 1min to 90d, for example 48h.",
        ),
        (
            "AR-03",
            "91d",
            "Please write how long it holds, from 1min to 90d, for example 48h.",
        ),
    ] {
        assert_eq!(now.runs(["rule", "told", rule, lasts]).misused(), sentence);
    }
}

/// Files that earlier versions have written, as they stand in the repository.
#[test]
fn data_of_earlier_versions_answers_too() {
    for name in ["0001-foundation", "0002-reminders", "0003-safety-and-diary"] {
        let patient = Patient::new();
        let old = format!(
            "{}/../engine/tests/databases/{name}.db",
            env!("CARGO_MANIFEST_DIR")
        );
        std::fs::create_dir(patient.data()).unwrap();
        std::fs::copy(old, patient.database()).unwrap();
        let now = patient.at("2036-11-24T16:00:00Z");
        assert_eq!(limits(&now)["last_365_days"], 0, "{name}");
        assert_eq!(limits(&now)["next_allowed"], "2036-11-24", "{name}");
        assert_ne!(now.runs("session list --json").json(), json!([]), "{name}");
        now.runs("session add --region neck --technique soft --before 6 --oil")
            .said();
        assert_eq!(limits(&now)["last_7_days"], 1, "{name}");
        now.runs("course").said();
        now.runs("appointment list").said();
        now.runs("rule list").said();
        now.runs("can sauna").said();
    }
}
