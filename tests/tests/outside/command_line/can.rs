//! "Can I …?" at the prompt.

use afterhand_tests::{Moment, Patient};
use serde_json::{Value, json};

use super::NECK;

const NECK_SESSION: &str =
    "session add --ended 2026-11-24T14:40 --region neck --technique mobilization --minutes 25";

/// What is answered, in short: `sauna false 2026-11-25T14:40:00+00:00 AR-03 app_default`.
fn answer(now: &Moment<'_, '_>, asked: &str) -> String {
    let answer = now.runs(["can", asked, "--json"]).json();
    let text = |key: &str| match answer[key].as_str() {
        Some(text) => text.to_owned(),
        None => answer[key].to_string(),
    };
    ["id", "allowed", "until", "rule", "basis"]
        .map(text)
        .join(" ")
}

#[test]
fn every_question_has_its_answer_and_none_is_a_yes() {
    let patient = Patient::new();
    patient.at("2026-11-24T14:41:00Z").runs(NECK_SESSION).said();
    let now = patient.at("2026-11-24T15:10:00Z");
    let tomorrow = "false 2026-11-25T14:40:00+00:00";
    let thursday = "false 2026-11-26T14:40:00+00:00";
    for (asked, expected) in [
        (
            "drive",
            "drive false 2026-11-25T06:00:00+00:00 AR-04 app_default".to_owned(),
        ),
        ("sauna", format!("sauna {tomorrow} AR-03 app_default")),
        ("hot bath", format!("hot-bath {tomorrow} AR-03 app_default")),
        ("hot tub", format!("hot-tub {tomorrow} AR-03 app_default")),
        ("shower", "shower null null null null".to_owned()),
        ("swim", format!("swim {thursday} AR-07 app_default")),
        ("gym", format!("gym {thursday} AR-07 app_default")),
        ("run", format!("run {thursday} AR-07 app_default")),
        ("lift", format!("lift {thursday} AR-07 app_default")),
        ("walk", "walk null null null null".to_owned()),
        ("heat pack", "heat-pack null null null null".to_owned()),
        ("ice", "ice null null null null".to_owned()),
        (
            "exercises",
            "exercises false 2026-11-25T00:00:00+00:00 AR-08 app_default".to_owned(),
        ),
        (
            "next session",
            "book-session false 2026-11-26T00:00:00+00:00 AR-12 app_default".to_owned(),
        ),
        ("work", "work null null null null".to_owned()),
        ("housework", "housework null null null null".to_owned()),
        (
            "carry a child",
            format!("carry-child {thursday} AR-07 app_default"),
        ),
        ("sleep on my side", "sleep null null null null".to_owned()),
        ("hairdresser", "hairdresser null null null null".to_owned()),
        (
            "crack my neck",
            "crack-neck false null null null".to_owned(),
        ),
        ("painkillers", "painkillers null null null null".to_owned()),
        ("fly", "fly null null null null".to_owned()),
        ("long sitting", "desk-work null null null null".to_owned()),
        ("alcohol", "alcohol null null null null".to_owned()),
    ] {
        assert_eq!(answer(&now, asked), expected, "{asked}");
    }
}

#[test]
fn a_no_says_until_when_and_by_which_rule() {
    let patient = Patient::new();
    patient.at("2026-11-24T14:41:00Z").runs(NECK_SESSION).said();
    let now = patient.at("2026-11-24T15:10:00Z");
    let answer = "Not before tomorrow 14:40. No sauna, bathhouse, hot tub or hot bath; a warm shower is fine. This holds for 24 hours after your session. Our default: your clinic may say otherwise. The number is our own choice, and no clinician has reviewed it yet. After that too: if you are pregnant, or have a heart problem or low blood pressure, ask a doctor first.";
    let source = "Hand Therapy: Indications, Benefits, Techniques, and More (a clinic’s article); Manual Therapy (a London spine clinic)";
    assert_eq!(
        now.runs("can sauna --json").json(),
        json!({
            "id": "sauna",
            "allowed": false,
            "until": "2026-11-25T14:40:00+00:00",
            "rule": "AR-03",
            "basis": "app_default",
            "source": source,
            "answer": answer,
            "others": [],
        })
    );
    assert_eq!(
        now.runs("can go to the sauna").said(),
        format!("Sauna or steam room: {answer}\n  Rule AR-03, from: {source}")
    );
    assert_eq!(
        now.runs(["can", "crack my neck"]).lines()[0],
        "Crack my neck or back: Please do not. Never crack your own neck or back: a pop is nothing to aim for, and it does not show that a treatment was good."
    );
}

#[test]
fn c1_whole_body_heat_waits_a_day_and_a_heat_pack_does_not() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T14:41:00Z");
    now.runs(NECK_SESSION).said();
    let at = |what: &str, time: &str| {
        let answer = now.runs(["can", what, "--json", "--at", time]).json();
        answer["allowed"].clone()
    };
    assert_eq!(at("hot bath", "2026-11-24T14:39:59"), Value::Null);
    assert_eq!(at("hot bath", "2026-11-24T14:40"), false);
    assert_eq!(at("hot bath", "2026-11-25T14:39:59"), false);
    assert_eq!(at("hot bath", "2026-11-25T14:40"), Value::Null);
    assert_eq!(at("heat pack", "2026-11-24T14:41"), Value::Null);
    assert_eq!(at("shower", "2026-11-24T14:41"), Value::Null);
    assert_eq!(
        now.runs("can sauna --at 2026-11-25T14:40").lines()[0],
        "Sauna or steam room: No rule here holds you back. Keep it short, and rise slowly: strong heat lowers blood pressure, and you may faint. If you are pregnant, or have a heart problem or low blood pressure, ask a doctor first."
    );
}

#[test]
fn c4_walking_goes_on_while_sport_waits_and_exercises_as_the_plan_says() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T15:10:00Z");
    now.runs("session add --ended 2026-11-24T15:00 --region neck --technique soft")
        .said();
    assert_eq!(
        answer(&now, "exercises"),
        "exercises false 2026-11-25T00:00:00+00:00 AR-08 app_default"
    );
    assert_eq!(answer(&now, "walk"), "walk null null null null");
    assert_eq!(
        answer(&now, "run"),
        "run false 2026-11-26T15:00:00+00:00 AR-07 app_default"
    );
    let tomorrow = patient.at("2026-11-25T00:00:00Z");
    assert_eq!(
        answer(&tomorrow, "exercises"),
        "exercises null null null null"
    );
}

#[test]
fn of_two_sessions_the_stricter_decides() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T15:10:00Z");
    now.runs(NECK_SESSION).said();
    now.runs("session add --ended 2026-11-24T11:50 --region lumbar --technique deep_massage")
        .said();
    // Deep massage: 48 hours, though the other session was later.
    assert_eq!(
        answer(&now, "sauna"),
        "sauna false 2026-11-26T11:50:00+00:00 AR-03 app_default"
    );
    assert_eq!(
        answer(&now, "run"),
        "run false 2026-11-26T14:40:00+00:00 AR-07 app_default"
    );
    now.runs("session remove 2").said();
    assert_eq!(
        answer(&now, "sauna"),
        "sauna false 2026-11-25T14:40:00+00:00 AR-03 app_default"
    );
    now.runs("undo").said();
    assert_eq!(
        answer(&now, "massage ball"),
        "massage-ball false 2026-11-26T11:50:00+00:00 AR-17 app_default"
    );
}

#[test]
fn a_clinicians_word_comes_before_ours() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T15:10:00Z");
    now.runs(NECK_SESSION).said();
    let of_plan = now.runs("can sauna --json").json();
    assert_eq!(of_plan["until"], "2026-11-26T14:40:00+00:00");
    assert_eq!(of_plan["basis"], "clinic");
    assert_eq!(of_plan["source"], "Neck course, autumn");
    now.runs("rule told AR-07 24h --who Novak").said();
    let told = now.runs("can run --json").json();
    assert_eq!(told["until"], "2026-11-25T14:40:00+00:00");
    assert_eq!(told["basis"], "clinic");
    assert_eq!(told["source"], "Novak, as you noted on 24 November 2026");
    assert_eq!(
        told["answer"],
        "Not before tomorrow 14:40. No heavy lifting, hard sport or new training. This holds for 24 hours after your session. From your therapist, as you noted it. A gentle walk instead, if you feel steady and were not told to keep still."
    );
    now.runs("rule ours AR-07").said();
    assert_eq!(
        answer(&now, "run"),
        "run false 2026-11-26T14:40:00+00:00 AR-07 app_default"
    );
}

#[test]
fn an_open_warning_sign_comes_first() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T15:10:00Z");
    now.runs("checkin --answer RF-34=yes --region neck").said();
    let first = "A warning sign is still open, and exercises are paused. First do what the check-in told you; what a clinician says comes before any answer here.";
    for what in ["walk", "sauna", "exercises", "massage ball", "water"] {
        let said = now.runs(["can", what, "--json"]).json();
        let said = said["answer"].as_str().unwrap();
        assert!(said.starts_with(first), "{what}: {said}");
    }
    assert_eq!(
        answer(&now, "massage ball"),
        "massage-ball false null null null"
    );
}

#[test]
fn what_is_not_known_is_neither_a_yes_nor_a_no() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T15:10:00Z");
    let sentence = "I found nothing about “flobble”. That is neither a yes nor a no: please ask your clinician.";
    assert_eq!(now.runs("can flobble").refused(), sentence);
    assert_eq!(now.runs("can flobble --json").refused(), sentence);
    assert_eq!(
        now.runs(["can", " "]).misused(),
        "Write what you would like to do, for example “sauna” or “drive”."
    );
    assert_ne!(now.runs("can").misused(), "");
}
