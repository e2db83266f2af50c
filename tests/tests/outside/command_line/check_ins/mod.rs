//! How do I feel: the check-in, a clinician's word, the screen.

mod not_kept;

use afterhand_tests::{Answer, Moment, Patient};
use serde_json::{Value, json};

use super::NECK;

const EMERGENCY: &str = "Call the emergency number now: 999 or 112";
const ALL_PAUSED: &str = "All exercises have been paused since today 10:00. They go on when a clinician has said that they may and you have recorded who said so, and when. Having called is not enough. Undo does not end this.";

/// Someone in Britain with a neck plan.
fn in_britain() -> Patient<'static> {
    let patient = Patient::new();
    let before = patient.at("2026-11-23T08:00:00Z");
    before.takes(NECK);
    before.runs("settings set country gb").said();
    patient
}

fn checks_in(now: &Moment<'_, '_>, answers: &str) -> Value {
    now.runs(format!("checkin --json {answers}").as_str())
        .json()
}

#[test]
fn one_answer_is_enough_for_the_emergency_number() {
    let patient = in_britain();
    patient
        .at("2026-11-22T10:00:00Z")
        .runs("session add --region neck --technique manipulation")
        .said();
    let now = patient.at("2026-11-24T10:00:00Z");
    let said = now.runs("checkin --answer rf-02=YES").said();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], EMERGENCY);
    assert_eq!(
        lines[lines.len() - 3..],
        [
            ALL_PAUSED,
            "No list of signs is complete. If something feels badly wrong, call, whatever you ticked.",
            "“afterhand checkin --show 1” shows this again.",
        ]
    );
    assert!(lines.contains(&"  I had neck treatment on 22 November 2026."));
    assert!(lines.contains(&"  Do not drive yourself."));
    assert!(said.contains("aspirin"), "{said}");

    let shown = now.runs("checkin --show 1 --json").json();
    assert_eq!(shown["id"], 1);
    assert_eq!(shown["at"], "2026-11-24T10:00:00+00:00");
    assert_eq!(shown["level"], "emergency");
    assert_eq!(shown["who"], "emergency");
    assert_eq!(shown["flags"], json!(["RF-02"]));
    assert_eq!(
        shown["calls"],
        json!([{ "label": "Emergency number", "number": "999", "more": "or 112" }])
    );
    assert_eq!(shown["never"].as_array().unwrap().len(), 3);
    assert_eq!(shown["held"], ALL_PAUSED);
    assert_eq!(shown["answers"], json!({ "RF-02": "yes" }));
    let again = now.runs("checkin --show 1").said();
    assert!(again.starts_with(&format!("Answered today 10:00\n{EMERGENCY}\n")));
    assert_eq!(
        now.runs("checkin --show 7").refused(),
        "There is no check-in with the number 7."
    );
}

#[test]
fn every_sign_leads_to_its_own_instruction() {
    let patient = in_britain();
    let now = patient.at("2026-11-24T10:00:00Z");
    let expected = [
        ("RF-01", "emergency", "emergency"),
        ("RF-02", "emergency", "emergency"),
        ("RF-03", "emergency", "emergency"),
        ("RF-04", "emergency", "emergency"),
        ("RF-05", "emergency", "emergency"),
        ("RF-06", "emergency", "emergency"),
        ("RF-07", "emergency", "emergency"),
        ("RF-08", "emergency", "emergency"),
        ("RF-09", "emergency", "emergency"),
        ("RF-10", "emergency", "emergency"),
        ("RF-11", "emergency", "emergency_or_crisis"),
        ("RF-12", "emergency", "emergency"),
        ("RF-30", "maternity", "maternity"),
        ("RF-20", "today", "doctor"),
        ("RF-21", "today", "therapist"),
        ("RF-22", "today", "doctor"),
        ("RF-23", "today", "doctor"),
        ("RF-24", "today", "doctor"),
        ("RF-25", "today", "doctor"),
        ("RF-26", "today", "therapist"),
        ("RF-27", "today", "doctor"),
        ("RF-28", "today", "doctor"),
        ("RF-29", "today", "doctor"),
        ("RF-32", "today", "crisis_or_doctor"),
        ("RF-33", "today", "doctor"),
        ("RF-34", "today", "doctor"),
        ("N-01", "expected", "nobody"),
        ("N-02", "expected", "nobody"),
        ("N-03", "expected", "nobody"),
        ("N-04", "expected", "nobody"),
        ("N-05", "expected", "nobody"),
    ];
    let listed = now.runs("checkin --list --json").json();
    let listed = listed.as_array().unwrap().iter();
    let listed: Vec<(&str, &str)> = listed
        .map(|flag| {
            (
                flag["id"].as_str().unwrap(),
                flag["level"].as_str().unwrap(),
            )
        })
        .collect();
    let all: Vec<(&str, &str)> = expected.map(|(id, level, _)| (id, level)).into();
    assert_eq!(listed, all);
    for (id, level, who) in expected {
        for answer in ["yes", "unsure"] {
            let result = checks_in(&now, &format!("--answer {id}={answer}"));
            assert_eq!(result["level"], level, "{id}={answer}");
            assert_eq!(result["who"], who, "{id}={answer}");
            assert_eq!(result["flags"], json!([id]), "{id}={answer}");
            let is_held = result["held"].is_string();
            assert_eq!(is_held, level != "expected", "{id}={answer}");
        }
        let result = checks_in(&now, &format!("--answer {id}=no"));
        assert_eq!(result["level"], "none", "{id}=no");
        assert_eq!(result["flags"], json!([]), "{id}=no");
        assert_eq!(result["held"], Value::Null, "{id}=no");
    }
    let none = now.runs("checkin --answer RF-01=no").said();
    assert!(none.contains("cannot rule out a problem"), "{none}");
    let list = now.runs("checkin --list").said();
    for (id, _, _) in expected {
        assert!(list.contains(&format!("  {id}  ")), "{id}");
    }
}

#[test]
fn signs_mean_more_together_and_after_neck_treatment() {
    let patient = in_britain();
    let level = |clock: &str, answers: &str| {
        let result = checks_in(&patient.at(clock), answers);
        result["level"].as_str().unwrap().to_owned()
    };
    let now = "2026-11-24T10:00:00Z";
    assert_eq!(level(now, "--answer RF-25=yes"), "today");
    assert_eq!(
        level(now, "--answer RF-34=yes --answer RF-22=unsure"),
        "emergency"
    );
    assert_eq!(
        level(
            now,
            "--answer N-01=yes --answer RF-20=yes --answer RF-30=yes"
        ),
        "maternity"
    );
    patient
        .at("2026-11-24T11:00:00Z")
        .runs("session add --region neck --technique soft")
        .said();
    assert_eq!(
        level("2026-12-24T11:00:00Z", "--answer RF-25=yes"),
        "emergency"
    );
    assert_eq!(
        level(
            "2026-12-24T11:00:00Z",
            "--answer RF-25=yes --answer RF-04=no"
        ),
        "today"
    );
    assert_eq!(level("2026-12-24T11:00:01Z", "--answer RF-25=yes"), "today");
}

#[test]
fn an_emergency_holds_every_exercise_until_a_clinician_has_spoken() {
    let patient = in_britain();
    let now = patient.at("2026-11-24T10:00:00Z");
    now.runs("settings set sound off").said();
    checks_in(&now, "--answer RF-01=yes");
    let (tuck, breathing) = (
        "nk-chin-tuck@2026-11-24T15:30",
        "br-diaphragm@2026-11-24T21:00",
    );
    assert_eq!([now.state(tuck), now.state(breathing)], ["held", "held"]);
    let today = now.runs("today --json").json();
    assert_eq!(today["safety"]["level"], "emergency");
    assert_eq!(today["safety"]["because"], "check_in");
    assert_eq!(today["safety"]["id"], 1);
    let said = now.runs("today").said();
    assert_eq!(
        said.lines().next(),
        Some("All exercises have been paused since today 10:00")
    );
    let agenda = "agenda --json --from 2026-11-24 --until 2026-11-24";
    let held = |moment: &Moment<'_, '_>| {
        let slots = moment.runs(agenda).json();
        let slots = slots.as_array().unwrap().iter();
        slots
            .map(|slot| (slot["held_by"].clone(), slot["held_until"].clone()))
            .collect::<Vec<_>>()
    };
    let (free, open) = ((Value::Null, Value::Null), (json!("check_in"), Value::Null));
    let (f, o) = (&free, &open);
    assert_eq!(held(&now), [f, f, o, o, o, o, o].map(Clone::clone));
    let later = now.runs("agenda --json --from 2026-12-10 --until 2026-12-10");
    assert_eq!(later.json()[0]["held_by"], "check_in");

    // Nothing takes it back but that word.
    assert_eq!(
        now.runs("undo").said(),
        "Undone: the setting “Sound” changed"
    );
    assert_eq!(now.state(tuck), "held");
    let noon = patient.at("2026-11-24T12:30:00Z");
    checks_in(&noon, "--corrects 1 --answer RF-01=no");
    assert_eq!(noon.state(tuck), "held");
    assert_eq!(
        noon.runs("checkin --show 1 --json").json()["corrected_by"],
        2
    );
    let history = noon.runs("checkin --history --json").json();
    assert_eq!(history[0]["corrects"], 1);
    assert_eq!(history[1]["level"], "emergency");
    assert_eq!(noon.runs("checkin --history").said().lines().count(), 2);

    assert_eq!(
        noon.runs(["clearance", "add", "--who", " "]).misused(),
        "Write who said it: the clinician’s name, or at least what they are, such as “GP” or “hospital doctor”."
    );
    noon.runs("clearance add").misused();
    noon.runs("clearance add --who GP --at 2026-11-24T13:00")
        .misused();
    assert_eq!(
        noon.runs("clearance add --who GP --at 2026-11-24T09:59")
            .refused(),
        "That was before your answer of today 10:00. A clinician has to know of it first; write when they said it after that."
    );
    assert_eq!(noon.state(tuck), "held");
    let who = "د. سارة <GP>";
    assert_eq!(
        noon.runs(["clearance", "add", "--who", who, "--at", "2026-11-24T11:00"])
            .said(),
        format!("Noted: {who} said that exercises may go on.")
    );
    assert_eq!([noon.state(tuck), noon.state(breathing)], ["planned"; 2]);
    // It was held until it was noted that it need not be.
    let ended = (json!("check_in"), json!("2026-11-24T12:30:00+00:00"));
    let e = &ended;
    assert_eq!(held(&noon), [f, f, e, f, f, f, f].map(Clone::clone));
    let list = noon.runs("clearance list --json").json();
    assert_eq!(list[0]["who"], who);
    assert_eq!(list[0]["noted"], "2026-11-24T12:30:00+00:00");
    assert_eq!(
        noon.runs("clearance list").said(),
        format!("{who} said today 11:00 that exercises may go on.")
    );
    assert_eq!(
        noon.runs("clearance add --who GP").refused(),
        "No exercises wait for a clinician’s word now."
    );
    assert_eq!(noon.runs("today --json").json()["safety"], Value::Null);
}

#[test]
fn a_sign_for_today_holds_the_part_of_the_body_that_it_is_about() {
    let (tuck, breathing) = (
        "nk-chin-tuck@2026-11-24T15:30",
        "br-diaphragm@2026-11-24T21:00",
    );
    for (region, states) in [
        ("--region neck", ["held", "planned"]),
        ("--region lumbar", ["planned", "planned"]),
        ("", ["held", "held"]),
    ] {
        let patient = in_britain();
        let now = patient.at("2026-11-24T10:00:00Z");
        let result = checks_in(&now, &format!("{region} --answer RF-22=yes"));
        assert_eq!(result["level"], "today");
        assert_eq!([now.state(tuck), now.state(breathing)], states, "{region}");
    }
}

#[test]
fn a_held_session_says_until_when() {
    let patient = in_britain();
    let now = patient.at("2026-11-24T10:00:00Z");
    now.runs("session add --region neck --technique soft")
        .said();
    let agenda = now.runs("agenda --json --from 2026-11-24 --until 2026-11-24");
    let slots = agenda.json();
    assert_eq!(slots[2]["held_by"], "session");
    assert_eq!(slots[2]["held_until"], "2026-11-25T00:00:00+00:00");
}

#[test]
fn what_is_no_answer_is_wrong_usage() {
    let patient = in_britain();
    let now = patient.at("2026-11-24T10:00:00Z");
    for wrong in [
        "checkin --answer",
        "checkin --answer RF-01",
        "checkin --answer RF-01=",
        "checkin --answer RF-01=maybe",
        "checkin --answer =yes",
        "checkin --answer RF-01=yes --region knee",
        "checkin --answer RF-01=yes --corrects one",
        "checkin --answer RF-01=yes --at 2026-11-24T09:00",
        "checkin --list --history",
        "checkin --show",
        "checkin --region neck",
        "checkin",
        "screen",
        "screen --answer SC-99=yes",
        "screen --answer RF-01=yes",
        "screen --answer SC-01=yes --answer sc-01=no",
        "clearance",
        "clearance add --who GP --at yesterday",
    ] {
        assert_ne!(now.runs(wrong).misused(), "", "{wrong}");
    }
    assert_eq!(
        now.runs("checkin").misused(),
        "Nothing has been answered yet. Answer at least one question with yes, no or not sure. If you are worried, call."
    );
    assert_eq!(
        now.runs("checkin --answer RF-01=yes --answer RF-99=no")
            .misused(),
        "There is no question “RF-99” here. “afterhand checkin --list” and “afterhand screen --list” show them."
    );
    assert_eq!(
        now.runs("checkin --answer RF-01=yes --answer rf-01=no")
            .misused(),
        "“RF-01” is answered twice. Answer each question once."
    );
    assert_eq!(now.runs("checkin --history --json").json(), json!([]));
    assert_eq!(
        now.runs("checkin --history").said(),
        "You have not checked in yet."
    );
    assert_eq!(
        now.runs("clearance list").said(),
        "No clinician’s word has been recorded yet."
    );
}

#[test]
fn the_screen_says_what_to_ask_and_stops_what_must_wait() {
    let patient = in_britain();
    let now = patient.at("2026-11-24T10:00:00Z");
    let tuck = "nk-chin-tuck@2026-11-24T15:30";
    let listed = now.runs("screen --list --json").json();
    assert_eq!(listed.as_array().unwrap().len(), 31);
    let screens = |answers: &str| now.runs(format!("screen --json {answers}").as_str()).json();
    let cancer = screens("--answer SC-01=yes --answer SC-13=no");
    assert_eq!(cancer["asks"][0]["id"], "SC-01");
    assert!(cancer["say"][0].as_str().unwrap().contains("cancer"));
    assert_eq!(cancer["held"], Value::Null);
    assert_eq!(cancer["check_in"], json!([]));
    assert_eq!(now.state(tuck), "planned");
    let none = screens("--answer SC-01=no");
    assert_eq!(none["asks"], json!([]));

    let broken = screens("--answer SC-13=unsure --answer SC-01=yes");
    assert_eq!(broken["asks"][0]["id"], "SC-13");
    assert_eq!(broken["asks"][1]["id"], "SC-01");
    assert_eq!(broken["check_in"], json!(["RF-06"]));
    assert_eq!(broken["held"], ALL_PAUSED);
    assert_eq!(now.state(tuck), "held");
    let agenda = now.runs("agenda --json --from 2026-11-24 --until 2026-11-24");
    assert_eq!(agenda.json()[2]["held_by"], "screening");
    let shown = now.runs("screen --show 3").said();
    assert!(shown.starts_with("Stop and ask a clinician before exercising or treatment\n"));
    assert!(shown.contains(ALL_PAUSED));
    assert_eq!(now.runs("screen --show 3 --json").json(), broken);
    now.runs("screen --show 9").refused();
    now.runs("undo").said();
    assert!(now.runs("today --json").json()["safety"].is_object());
    patient
        .at("2026-11-24T11:00:00Z")
        .runs("clearance add --who GP")
        .said();
    let after = patient.at("2026-11-24T11:00:00Z").runs("today --json");
    assert_eq!(after.json()["safety"], Value::Null);
}

#[test]
fn without_a_country_no_number_is_made_up() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T10:00:00Z");
    let said = now.runs("checkin --answer RF-01=yes").said();
    assert_eq!(said.lines().next(), Some("Call the emergency number now"));
    assert!(said.contains("112 works from most mobile phones in most countries"));
    // The computer's own guess counts until the person has said where they are.
    let first_line = |locale: &str| {
        let mut afterhand = now.afterhand();
        afterhand.env("LANG", locale);
        afterhand.args(["checkin", "--answer", "RF-01=yes"]);
        let said = Answer::new(locale.to_owned(), afterhand.output().unwrap()).said();
        said.lines().next().unwrap().to_owned()
    };
    assert_eq!(
        first_line("en_NZ.UTF-8"),
        "Call the emergency number now: 111"
    );
    now.runs("settings set country GB").said();
    assert_eq!(first_line("en_NZ.UTF-8"), EMERGENCY);
    assert_eq!(
        now.runs("settings get country --json").json(),
        json!({ "country": "GB" })
    );
    now.runs("settings set country Atlantis").misused();
    now.runs("settings set country off").said();
    assert_eq!(
        first_line("en_NZ.UTF-8"),
        "Call the emergency number now: 111"
    );
}
