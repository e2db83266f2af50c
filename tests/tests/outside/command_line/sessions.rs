//! Sessions and the aftercare that follows.

use afterhand_tests::{Answer, Patient};
use serde_json::{Value, json};

use super::NECK;

#[test]
fn an_unusual_session_is_asked_about_first() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let add = |ended: &str, yes: &str| {
        let command = format!("session add --ended {ended} --region neck --technique soft {yes}");
        now.runs(command.as_str())
    };
    assert_eq!(
        add("2026-11-24T09:00", "").refused(),
        "That session would end in the future, today 09:00. Is that what you mean? Add --yes to say yes."
    );
    assert_eq!(
        add("2026-10-24T09:00", "").refused(),
        "That session ended more than 30 days ago, on 24 October 2026. Is that what you mean? Add --yes to say yes."
    );
    assert_eq!(now.runs("session list --json").json(), json!([]));
    assert_eq!(
        add("2026-11-24T09:00", "--yes").said(),
        "Your session is logged. Rest until 09:15."
    );
    assert_eq!(
        add("2026-10-24T09:00", "--yes").said(),
        "Your session is logged."
    );
    let ended = |at: &str| {
        let list = now.runs(["session", "list", "--json", "--at", at]).json();
        let list = list.as_array().unwrap().iter();
        list.map(|session| session["ended"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(ended("2026-11-24T08:59"), ["2026-10-24T09:00:00+01:00"]);
    assert_eq!(
        ended("2026-11-24T09:00"),
        ["2026-11-24T09:00:00+00:00", "2026-10-24T09:00:00+01:00"]
    );
}

#[test]
fn seven_minutes_after_a_neck_session_this_is_what_holds() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    patient
        .at("2026-11-24T14:40:00Z")
        .runs("session add --ended 2026-11-24T14:40 --region neck --technique mobilization --minutes 30")
        .said();
    let now = patient.at("2026-11-24T14:47:00Z");
    let rules = |answer: Answer| {
        let rows = answer.json();
        let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
        let row = |row: &Value| {
            ["rule", "kind", "until", "basis"]
                .map(|key| text(row, key))
                .join(" ")
        };
        rows.as_array().unwrap().iter().map(row).collect::<Vec<_>>()
    };
    let all = [
        "AR-01 do 2026-11-24T14:55:00+00:00 article",
        "AR-18 do 2026-11-24T15:40:00+00:00 app_default",
        "AR-08 do 2026-11-25T00:00:00+00:00 app_default",
        "AR-04 avoid 2026-11-25T06:00:00+00:00 app_default",
        "AR-03 avoid 2026-11-25T14:40:00+00:00 app_default",
        "AR-05 avoid 2026-11-25T14:40:00+00:00 app_default",
        "AR-03 avoid 2026-11-26T14:40:00+00:00 clinic",
        "AR-07 avoid 2026-11-26T14:40:00+00:00 app_default",
        "AR-06 watch 2026-11-27T14:40:00+00:00 app_default",
        "AR-09 watch 2026-11-27T14:40:00+00:00 article",
        "AR-10 watch 2026-11-27T14:40:00+00:00 app_default",
        "AR-11 watch 2026-11-27T14:40:00+00:00 app_default",
        "AR-10 watch 2026-12-24T14:40:00+00:00 app_default",
    ];
    assert_eq!(rules(now.runs("aftercare --json")), all);
    let first = &now.runs("aftercare --json").json()[0];
    assert_eq!(
        *first,
        json!({
            "rule": "AR-01",
            "kind": "do",
            "text": "Sit and rest for 15 minutes",
            "from": "2026-11-24T14:40:00+00:00",
            "until": "2026-11-24T14:55:00+00:00",
            "basis": "article",
            "source": "Hand Therapy: Indications, Benefits, Techniques, and More (a clinic’s article)",
            "session": 1,
        })
    );
    assert_eq!(
        now.runs("today --json").json()["aftercare"],
        now.runs("aftercare --json").json()
    );

    // A rule holds from its beginning until just before its end.
    let at = |time: &str| rules(now.runs(["aftercare", "--json", "--at", time]));
    assert_eq!(at("2026-11-24T14:39:59"), [""; 0]);
    assert_eq!(at("2026-11-24T14:40"), all);
    let warmly = "AR-02 do 2026-11-25T02:40:00+00:00 app_default";
    assert_eq!(
        at("2026-11-24T14:55"),
        [&all[1..3], &[warmly], &all[3..]].concat()
    );
    assert_eq!(at("2026-11-25T06:00"), all[4..]);
    assert_eq!(at("2026-12-24T14:39:59"), all[12..]);
    assert_eq!(
        now.runs("aftercare --at 2026-12-24T14:40").said(),
        "No aftercare rule holds now."
    );
}

#[test]
fn a_session_changes_only_where_it_is_changed() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T15:00:00Z");
    now.runs([
        "session",
        "add",
        "--ended",
        "2026-11-24T14:40",
        "--region",
        "neck",
        "--technique",
        "mobilization",
        "--technique",
        "soft",
        "--minutes",
        "25",
        "--therapist",
        "A. Novak",
        "--before",
        "6",
        "--after",
        "4",
        "--oil",
        "--note",
        "Keep it warm <b>& dry</b>",
    ])
    .said();
    let mut expected = json!({
        "id": 1,
        "ended": "2026-11-24T14:40:00+00:00",
        "region": "neck",
        "techniques": ["mobilization", "soft"],
        "minutes": 25,
        "therapist": "A. Novak",
        "before": 6,
        "after": 4,
        "oil": true,
        "note": "Keep it warm <b>& dry</b>",
    });
    let list = || now.runs("session list --json").json();
    assert_eq!(list(), json!([expected]));
    for (change, key, value) in [
        ("--minutes none", "minutes", Value::Null),
        ("--minutes 30", "minutes", json!(30)),
        ("--before 7", "before", json!(7)),
        ("--after none", "after", Value::Null),
        ("--oil=off", "oil", json!(false)),
        ("--oil", "oil", json!(true)),
        ("--note warm", "note", json!("warm")),
        ("--therapist Lee", "therapist", json!("Lee")),
        ("--region lumbar", "region", json!("lumbar")),
        ("--technique soft", "techniques", json!(["soft"])),
        (
            "--ended 2026-11-24T14:30",
            "ended",
            json!("2026-11-24T14:30:00+00:00"),
        ),
    ] {
        let command = format!("session edit 1 {change}");
        assert_eq!(
            now.runs(command.as_str()).said(),
            "The session is changed.",
            "{change}"
        );
        expected[key] = value;
        assert_eq!(list(), json!([expected]), "{change}");
    }
    now.runs(["session", "edit", "1", "--note", ""]).said();
    assert_eq!(list()[0]["note"], Value::Null);
    now.runs("undo").said();
    assert_eq!(list(), json!([expected]));
    assert_eq!(
        now.runs("session remove 1").said(),
        "The session is removed, and what followed from it."
    );
    assert_eq!(list(), json!([]));
    assert_eq!(now.runs("aftercare --json").json(), json!([]));
    assert_eq!(
        now.runs("undo").said(),
        "Undone: the lower back session removed"
    );
    assert_eq!(list(), json!([expected]));
}

#[test]
fn what_is_unusual_about_a_session_is_asked_back() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T15:00:00Z");
    let add = "session add --region neck --technique soft";
    for (minutes, asked) in [
        (
            "14",
            "A session of 14 minutes is unusual: 15 to 30 are usual. Is that what you mean? Add --yes to say yes.",
        ),
        (
            "31",
            "A session of 31 minutes is unusual: 15 to 30 are usual. Is that what you mean? Add --yes to say yes.",
        ),
    ] {
        let command = format!("{add} --minutes {minutes}");
        assert_eq!(now.runs(command.as_str()).refused(), asked);
        now.runs(format!("{command} --yes").as_str()).said();
    }
    for usual in ["15", "30"] {
        now.runs(format!("{add} --minutes {usual}").as_str()).said();
    }
    assert_eq!(
        now.runs("session edit 1 --minutes 90").refused(),
        "A session of 90 minutes is unusual: 15 to 30 are usual. Is that what you mean? Add --yes to say yes."
    );
    assert_eq!(
        now.runs("session edit 1").misused(),
        "Say what is to change, for example --minutes 25."
    );
    for unknown in ["session edit 9 --minutes 20", "session remove 9"] {
        assert_eq!(
            now.runs(unknown).refused(),
            "There is no session with the number 9 any more. “afterhand session list” shows what there is."
        );
    }
    for wrong in ["--before 11", "--after -1", "--before ten", "--oil=maybe"] {
        let command = format!("{add} {wrong}");
        assert_ne!(now.runs(command.as_str()).misused(), "", "{wrong}");
    }
}

#[test]
fn windows_of_a_session_in_the_night_of_a_clock_change_count_real_time() {
    for (ended, expected) in [
        (
            "2026-03-29T00:30",
            [
                "AR-01 2026-03-29T00:45:00+00:00",
                "AR-18 2026-03-29T02:30:00+01:00",
                "AR-08 2026-03-30T00:00:00+01:00",
                "AR-03 2026-03-30T01:30:00+01:00",
                "AR-05 2026-03-30T01:30:00+01:00",
                "AR-04 2026-03-30T06:00:00+01:00",
                "AR-07 2026-03-31T01:30:00+01:00",
            ],
        ),
        (
            "2026-10-25T00:30",
            [
                "AR-01 2026-10-25T00:45:00+01:00",
                "AR-18 2026-10-25T01:30:00+01:00",
                "AR-03 2026-10-25T23:30:00+00:00",
                "AR-05 2026-10-25T23:30:00+00:00",
                "AR-08 2026-10-26T00:00:00+00:00",
                "AR-04 2026-10-26T06:00:00+00:00",
                "AR-07 2026-10-26T23:30:00+00:00",
            ],
        ),
    ] {
        let patient = Patient::new();
        let clock = match ended {
            "2026-03-29T00:30" => "2026-03-29T00:31:00Z",
            _ => "2026-10-24T23:31:00Z",
        };
        let now = patient.at(clock);
        now.runs([
            "session",
            "add",
            "--ended",
            ended,
            "--region",
            "neck",
            "--technique",
            "mobilization",
        ])
        .said();
        let rows = now.runs("aftercare --json").json();
        let rows = rows.as_array().unwrap().iter();
        let rows = rows.filter(|row| row["kind"] != "watch");
        let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
        let rows = rows.map(|row| ["rule", "until"].map(|key| text(row, key)).join(" "));
        assert_eq!(rows.collect::<Vec<_>>(), expected, "{ended}");
    }
}

#[test]
fn what_a_session_asks_of_the_person_is_among_todays_items() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T14:41:00Z");
    now.runs("session add --ended 2026-11-24T14:40 --region neck --technique mobilization")
        .said();
    let now = patient.at("2026-11-24T19:30:00Z");
    let item = |item: &str, kind: &str, title: &str, meant_for: &str, ends: &str| {
        json!({
            "id": format!("{item}@{meant_for}"),
            "item": item,
            "kind": kind,
            "title": title,
            "due": format!("{meant_for}:00+00:00"),
            "window_ends": format!("{ends}:00+00:00"),
            "state": "planned",
            "why": null,
        })
    };
    let feel = "How do you feel since your session?";
    let no_heat = "No sauna or hot bath tonight";
    let today = now.runs("today --json").json();
    let items = today["items"].as_array().unwrap();
    assert_eq!(
        items[1..],
        [
            item(
                "checkin:1",
                "checkin",
                feel,
                "2026-11-24T18:40",
                "2026-11-25T06:40"
            ),
            item(
                "heat:1",
                "notice",
                no_heat,
                "2026-11-24T19:00",
                "2026-11-24T23:00"
            ),
        ]
    );
    assert_eq!(
        now.runs("today").lines()[1..3],
        [
            "How do you feel since your session? · Your neck session, today 14:40. A few plain questions; it takes half a minute.  [checkin:1@2026-11-24T18:40]",
            "No sauna or hot bath tonight · Not before tomorrow 14:40. A warm shower is fine.  [heat:1@2026-11-24T19:00]",
        ]
    );
    assert_eq!(
        now.runs("done checkin:1@2026-11-24T18:40").refused(),
        "How do you feel since your session? Only a check-in answers that, with “How do I feel?” or “afterhand checkin”."
    );
    assert_eq!(
        now.runs("why checkin:1@2026-11-24T18:40").lines()[0],
        "How do you feel since your session?: It is time. It has not rung yet."
    );
    assert_eq!(
        now.runs("why checkin:1@2026-11-25T14:40").lines()[0],
        "How do you feel since your session?: It will ring tomorrow 14:40."
    );
    now.runs("done heat:1@2026-11-24T19:00").said();
    assert_eq!(now.state("heat:1@2026-11-24T19:00"), "done");
    assert_eq!(
        now.runs("why heat:1@2026-11-24T19:00").lines()[0],
        "No sauna or hot bath tonight: You marked it done at 19:30."
    );
    now.runs("checkin --answer RF-34=no").said();
    assert_eq!(now.state("checkin:1@2026-11-24T18:40"), "done");
    assert_eq!(
        now.runs("why checkin:1@2026-11-24T18:40").lines()[0],
        "How do you feel since your session?: You have checked in since."
    );
}

#[test]
fn the_evening_before_stays_on_today_until_the_session() {
    let patient = Patient::new();
    patient
        .at("2026-11-24T08:00:00Z")
        .runs("appointment add --at 2026-11-26T15:00")
        .said();
    let gate = "gate:1@2026-11-26T15:00";
    let evening = patient.at("2026-11-25T19:00:00Z");
    assert_eq!(
        evening.runs("today").lines()[1],
        format!(
            "Your session: tomorrow 15:00 · Arrange a lift home: driving has to wait afterwards. And five short questions before you go.  [{gate}]"
        )
    );
    let morning = patient.at("2026-11-26T08:00:00Z");
    assert_eq!(morning.state(gate), "planned");
    morning.runs(["done", gate]).said();
    assert!(!morning.runs("today").said().contains(gate));
    let before = patient.at("2026-11-26T13:00:00Z");
    assert_eq!(
        before.runs("today").lines()[1],
        "Before your session today 15:00 · Tell your therapist how you reacted last time.  [before:1@2026-11-26T15:00]"
    );
}

#[test]
fn the_card_is_a_picture_or_a_text() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T14:45:00Z");
    let picture = now.runs("card").said();
    assert!(picture.starts_with("<svg "), "{picture}");
    assert!(picture.contains("<title>After your next session</title>"));
    now.runs([
        "session",
        "add",
        "--ended",
        "2026-11-24T14:40",
        "--region",
        "neck",
        "--technique",
        "mobilization",
        "--note",
        "No swimming <this> week",
    ])
    .said();
    let text = now.runs("card --session 1 --text");
    assert_eq!(
        text.lines()[..12],
        [
            "After your neck session, Tuesday 24 November 14:40",
            "In the first hour:",
            "  Sit and rest for 15 minutes · until 14:55  (Article rule)",
            "  Get up slowly; if you feel dizzy, sit or lie down · until 15:40  (Our default)",
            "For longer:",
            "  Walk gently; exercises for your spine and the treated limb wait · until Wednesday 25 November  (Our default)",
            "  Dress warmly; cover your neck when it is cold · until Wednesday 25 November 02:40  (Our default)",
            "  Do not drive or cycle; arrange a lift · until Wednesday 25 November 06:00  (Our default)",
            "  No sudden movements or big arm swings · until Wednesday 25 November 14:40  (Our default)",
            "  No sauna, bathhouse, hot tub or hot bath; a warm shower is fine · until Thursday 26 November 14:40  (Clinic rule)",
            "  No heavy lifting, hard sport or new training · until Thursday 26 November 14:40  (Our default)",
            "What your therapist told you:",
        ]
    );
    let text = text.said();
    assert!(text.contains("\n  No swimming <this> week\n"), "{text}");
    assert!(
        text.contains("A. Novak, Harbour Physio: +44 20 7946 0000"),
        "{text}"
    );
    let picture = now.runs("card --session 1").said();
    assert!(picture.contains("No swimming &lt;this&gt; week"));
    let card = now.runs("card --session 1 --json").json();
    assert_eq!(card["picture"].as_str().unwrap().trim_end(), picture);
    assert_eq!(
        now.runs("card --session 2").refused(),
        "There is no session with the number 2 any more. “afterhand session list” shows what there is."
    );
}
