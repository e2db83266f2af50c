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
