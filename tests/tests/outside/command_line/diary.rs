//! The diary, the measures and their pictures.

use afterhand_tests::{Answer, Patient};
use serde_json::{Value, json};

use super::NECK;

const NOTE: &str = "<script>alert(1)</script> & د. سارة العلي 🙂";

#[test]
fn an_entry_comes_back_as_it_was_noted_and_changes_only_where_it_is_changed() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T10:00:00Z");
    let entries = || now.runs("diary list --json").json()["entries"].clone();
    assert_eq!(
        now.runs([
            "diary",
            "add",
            "--pain",
            "4",
            "--worst",
            "6",
            "--moving",
            "5",
            "--region",
            "neck",
            "--area",
            "left_shoulder",
            "--temperature",
            "37,2",
            "--note",
            NOTE,
            "--at",
            "2026-11-23T21:15",
        ])
        .said(),
        "Kept in your diary."
    );
    let first = json!({
        "id": 1,
        "at": "2026-11-23T21:15:00+00:00",
        "pain": 4,
        "worst": 6,
        "moving": 5,
        "areas": ["neck", "left_shoulder"],
        "temperature": 37.2,
        "note": NOTE,
    });
    assert_eq!(entries(), json!([first]));
    assert_eq!(
        now.runs("diary list").said(),
        format!(
            "2026-11-23T21:15:00+00:00  Pain 4 now, 6 at worst, 5 on movement · Back of the neck, Left shoulder · 37.2 °C · {NOTE}  [1]"
        )
    );
    now.runs("diary add --pain 0").said();
    let second = json!({
        "id": 2,
        "at": "2026-11-24T10:00:00+00:00",
        "pain": 0,
        "worst": null,
        "moving": null,
        "areas": [],
        "temperature": null,
        "note": null,
    });
    assert_eq!(entries(), json!([second, first]));
    let at = "2026-11-24T09:59";
    let earlier = now.runs(["diary", "list", "--json", "--at", at]).json();
    assert_eq!(earlier["entries"], json!([first]));

    for (changes, key, value) in [
        ("--pain 3", "pain", json!(3)),
        ("--worst 7", "worst", json!(7)),
        ("--temperature 99.1F", "temperature", json!(37.28)),
        ("--region lumbar", "areas", json!(["lower_back"])),
        (
            "--at 2026-11-23T20:00",
            "at",
            json!("2026-11-23T20:00:00+00:00"),
        ),
    ] {
        now.runs(format!("diary edit 1 {changes}").as_str()).said();
        let mut expected = first.clone();
        expected[key] = value;
        assert_eq!(entries()[1], expected, "{changes}");
        now.runs("undo").said();
        assert_eq!(entries()[1], first, "{changes}");
    }
    now.runs(["diary", "edit", "1", "--note", ""]).said();
    assert_eq!(entries()[1]["note"], Value::Null);

    assert_eq!(
        now.runs("diary remove 1").said(),
        "Removed from your diary."
    );
    assert_eq!(entries(), json!([second]));
    let gone = "There is no entry with the number 1 any more. Somebody may have removed it.";
    assert_eq!(now.runs("diary edit 1 --pain 3").refused(), gone);
    assert_eq!(now.runs("diary remove 1").refused(), gone);
    now.runs("undo").said();
    assert_eq!(entries()[1]["id"], 1);
}

#[test]
fn what_cannot_be_is_not_noted() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T10:00:00Z");
    for (wrong, sentence) in [
        ("--pain 11", "Pain is a whole number from 0 to 10."),
        ("--moving 200", "Pain is a whole number from 0 to 10."),
        (
            "--region neck",
            "There is nothing in this entry yet. Choose a number, or write a temperature or a note.",
        ),
        (
            "--pain 4 --at 2026-11-24T10:02",
            "today 10:02 has not come yet. Write a time that has.",
        ),
        (
            "--temperature 384",
            "“384” is no body temperature. Write for example 38.4 for °C or 101.1 F, from 30 to 45 °C (86 to 113 °F).",
        ),
        (
            "--pain 4 --at noon",
            "“noon” is not a time that I can read. Please write it like 2026-11-24T15:00.",
        ),
    ] {
        let answer = now.runs(format!("diary add {wrong}").as_str());
        assert_eq!(answer.misused(), sentence, "{wrong}");
    }
    for wrong in [
        "diary",
        "diary add",
        "diary add --pain",
        "diary add --pain -1",
        "diary add --pain 4.5",
        "diary add --pain 300",
        "diary add --pain 4 --region knee",
        "diary add --pain 4 --area tail",
        "diary edit",
        "diary edit 1",
        "diary edit one --pain 3",
        "diary remove",
        "diary reaction",
        "diary reaction joy",
        "diary reaction headache --began 2026-11-24T11:00",
        "diary reaction headache --began 2026-11-24T09:00 --ended 2026-11-24T08:00",
        "diary reaction headache --over 1",
        "measure add",
        "measure add --activity stairs",
        "measure add --activity stairs=11",
        "measure add --activity stairs=x",
        "measure add --activity a=1 --activity a=2",
        "measure add --activity a=1 --activity b=1 --activity c=1 --activity d=1 --activity e=1 --activity f=1",
        "measure add --change 6 --since 2026-11-03",
        "measure add --change 2",
        "measure add --change 2 --since 2026-11-25",
        "measure add --change 2 --since soon",
        "measure add --total NDI=many --date 2026-11-03",
        "measure add --total NDI=14",
        "measure add --total =14 --date 2026-11-03",
        "measure add --change 2 --since 2026-11-03 --activity stairs=4",
        "chart pain",
        "chart pain --from 2026-11-25",
        "chart pain --from 2026-11-02 --until 2026-11-01",
        "chart pain --from 2016-11-02 --until 2027-11-01",
        "chart pain --from 1800-01-01 --until 1800-01-02",
        "chart body --from 2300-01-01 --until 2300-01-02",
        "chart pain --from 2026-02-30",
    ] {
        assert_ne!(now.runs(wrong).misused(), "", "{wrong}");
    }
    let diary = now.runs("diary list --json").json();
    assert_eq!(diary, json!({ "entries": [], "reactions": [] }));
    assert_eq!(now.runs("diary list").said(), "Your diary is empty.");
    assert_eq!(now.runs("measure list --json").json(), json!([]));
    assert_eq!(
        now.runs("diary add --pain 6 --worst 4").refused(),
        "The pain at its worst is lower than the pain now. Is that what you mean? Add --yes to say yes."
    );
    now.runs("diary add --pain 6 --worst 4 --yes").said();
}

#[test]
fn a_fever_is_answered_with_whom_to_call_until_it_has_been_asked_about() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T10:00:00Z");
    now.runs("settings set country US").said();
    let said = now.runs("diary add --temperature 101.1").said();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(
        lines[..2],
        [
            "Kept in your diary.",
            "101.1 °F today 10:00: call a doctor today"
        ]
    );
    let alert = || now.runs("today --json").json()["alert"].clone();
    assert_eq!(alert()["flag"], "RF-20");
    assert!(now.runs("today").said().starts_with(lines[1]));
    now.runs("checkin --answer RF-20=no").said();
    assert_eq!(alert(), Value::Null);
    now.runs("diary add --temperature 38.1C").said();
    assert_eq!(alert()["flag"], "RF-20");
    now.runs("checkin --answer RF-20=unsure").said();
    assert_eq!(alert(), Value::Null);
    assert!(now.runs("today --json").json()["safety"].is_object());
}

#[test]
fn a_reaction_begins_and_ends() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T10:00:00Z");
    assert_eq!(
        now.runs("diary reaction soreness --began 2026-11-23T18:00")
            .said(),
        "Soreness kept in your diary."
    );
    let said = now
        .runs([
            "diary",
            "reaction",
            "dizziness",
            "--began",
            "2026-11-24T08:00",
            "--ended",
            "2026-11-24T08:10",
            "--note",
            NOTE,
        ])
        .said();
    assert!(said.contains("does not belong in a diary first"), "{said}");
    let reactions = || now.runs("diary list --json").json()["reactions"].clone();
    let dizziness = json!({
        "id": 2,
        "kind": "dizziness",
        "began": "2026-11-24T08:00:00+00:00",
        "ended": "2026-11-24T08:10:00+00:00",
        "note": NOTE,
    });
    let mut soreness = json!({
        "id": 1,
        "kind": "soreness",
        "began": "2026-11-23T18:00:00+00:00",
        "ended": null,
        "note": null,
    });
    assert_eq!(reactions(), json!([dizziness, soreness]));
    assert_eq!(
        now.runs("diary reaction --over 1").said(),
        "Soreness: over now."
    );
    soreness["ended"] = json!("2026-11-24T10:00:00+00:00");
    assert_eq!(reactions(), json!([dizziness, soreness]));
    assert_eq!(now.runs("diary list").said().lines().count(), 2);
    now.runs("diary reaction --remove 2").said();
    assert_eq!(reactions(), json!([soreness]));
    now.runs("undo").said();
    assert_eq!(reactions(), json!([dizziness, soreness]));
    now.runs("diary reaction --over 7").refused();
    now.runs("diary reaction --remove 7").refused();
}

#[test]
fn measures_are_kept_as_they_were_scored() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T10:00:00Z");
    now.runs([
        "measure",
        "add",
        "--activity",
        "climbing stairs=4",
        "--activity",
        "نوم = 0",
    ])
    .said();
    now.runs("measure add --change -5 --since 2026-11-03")
        .said();
    now.runs("measure add --total NDI=0,72 --date 2026-11-20")
        .said();
    let at = "2026-11-24T10:00:00+00:00";
    let all = json!([
        { "id": 3, "at": at, "kind": "total", "name": "NDI", "value": "0.72", "date": "2026-11-20" },
        { "id": 2, "at": at, "kind": "change", "change": -5, "since": "2026-11-03" },
        {
            "id": 1,
            "at": at,
            "kind": "activities",
            "activities": [
                { "name": "climbing stairs", "score": 4 },
                { "name": "نوم", "score": 0 },
            ],
        },
    ]);
    assert_eq!(now.runs("measure list --json").json(), all);
    assert_eq!(
        now.runs("measure list").said(),
        "2026-11-24T10:00:00+00:00  NDI: 0.72, scored by a clinic on 20 November 2026  [3]\n\
         2026-11-24T10:00:00+00:00  Change since 3 November 2026: −5 (−5 to +5)  [2]\n\
         2026-11-24T10:00:00+00:00  Activities: climbing stairs 4, نوم 0 (mean 2.0 of 10)  [1]"
    );
    now.runs("measure remove 2").said();
    assert_eq!(now.runs("measure list --json").json()[1], all[2]);
    now.runs("measure remove 2").refused();
    now.runs("undo").said();
    assert_eq!(now.runs("measure list --json").json(), all);
}

#[test]
fn the_diary_is_drawn_as_a_picture_with_its_words_and_its_table() {
    let patient = Patient::new();
    patient.at("2026-11-20T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T10:00:00Z");
    now.runs("session add --ended 2026-11-22T10:00 --region neck --technique soft")
        .said();
    for (pain, day) in [(6, 21), (5, 22), (3, 23)] {
        now.runs(
            format!("diary add --pain {pain} --region neck --at 2026-11-{day}T09:00").as_str(),
        )
        .said();
    }
    for chart in ["pain", "body"] {
        let command = format!("chart {chart} --from 2026-11-20");
        let svg = now.runs(command.as_str()).said();
        assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"), "{svg}");
        let drawing = now.runs(format!("{command} --json").as_str()).json();
        assert_eq!(drawing["svg"].as_str().unwrap().trim_end(), svg);
        assert!(!drawing["table"]["rows"].as_array().unwrap().is_empty());
    }
    let pain = now.runs("chart pain --from 2026-11-20 --json").json();
    let text = pain["text"].as_str().unwrap();
    assert!(text.contains("highest 6, lowest 3"), "{text}");
    assert!(text.contains("Session on 22 November"), "{text}");
    let body = "chart body --from 2026-11-23 --until 2026-11-24 --json";
    assert_eq!(
        now.runs(body).json()["table"]["rows"],
        json!([["Back of the neck", "3"]])
    );
    for width in ["0", "20", "65535"] {
        let command = format!("chart pain --from 2026-11-20 --width {width}");
        now.runs(command.as_str()).said();
    }
    let empty = now.runs("chart pain --from 2020-01-01 --until 2020-01-31");
    assert!(empty.said().starts_with("<svg"));
}

#[test]
fn another_zone_does_not_move_what_was_noted() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T10:00:00Z");
    now.runs("diary add --pain 4").said();
    let mut elsewhere = now.afterhand();
    elsewhere
        .env("TZ", "America/New_York")
        .args(["diary", "list", "--json"]);
    let answer = Answer::new("elsewhere".to_owned(), elsewhere.output().unwrap());
    assert_eq!(
        answer.json()["entries"][0]["at"],
        "2026-11-24T10:00:00+00:00"
    );
}
