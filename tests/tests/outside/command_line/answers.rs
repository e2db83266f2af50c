//! Done, skipped, undone; and what is no command.

use afterhand_tests::Patient;
use serde_json::json;

use super::NECK;

#[test]
fn an_answer_can_be_taken_back_and_given_again() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T12:10:00Z");
    let slot = "nk-chin-tuck@2026-11-24T12:00";
    assert_eq!(now.runs(["done", slot]).said(), "Chin tuck: done.");
    assert_eq!(
        now.runs(["done", slot]).refused(),
        "Chin tuck has this answer already."
    );
    assert_eq!(
        now.runs(["skip", slot]).refused(),
        "Chin tuck is marked done. Do you want to change that? Add --yes to say yes."
    );
    assert_eq!(now.runs("undo").said(), "Undone: Chin tuck done");
    assert_eq!(now.state(slot), "planned");
    assert_eq!(now.runs("redo").said(), "Done again: Chin tuck done");
    assert_eq!(now.state(slot), "done");
    assert_eq!(now.runs("redo").refused(), "There is nothing to do again.");
    assert_eq!(now.runs("undo").said(), "Undone: Chin tuck done");
    assert_eq!(
        now.runs(["skip", slot, "--why", "no time"]).said(),
        "Chin tuck: skipped."
    );
    assert_eq!(now.state(slot), "skipped");
    assert_eq!(now.runs("undo").said(), "Undone: Chin tuck skipped");
    assert_eq!(
        now.runs("undo").said(),
        "Undone: the plan “Neck course, autumn” taken"
    );
    assert_eq!(now.runs("undo").refused(), "There is nothing to undo.");
    assert_eq!(now.runs("today --json").json()["items"], json!([]));
}

#[test]
fn what_is_not_in_the_plan_cannot_be_answered() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T12:10:00Z");
    for unknown in [
        "nk-chin-tuck@2026-11-24T12:01",
        "nk-chin-tuck@2026-12-19T12:00",
        "nk-chin-tuck",
        "@",
        "nk-chin-tuck@2026-11-24T12:00:00",
        "../../etc/passwd@2026-11-24T12:00",
    ] {
        let sentence =
            format!("There is no “{unknown}” in your plan. “afterhand today” shows what there is.");
        assert_eq!(now.runs(["done", unknown]).refused(), sentence);
        assert_eq!(now.runs(["skip", unknown]).refused(), sentence);
    }
}

#[test]
fn what_is_no_command_or_time_is_wrong_usage() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    for wrong in [
        "dance",
        "done",
        "today --yaml",
        "session add --technique soft",
        "session add --region neck",
        "session add --region knee --technique soft",
        "session add --region neck --technique magic",
        "session add --region neck --technique soft --minutes many",
        "session add --region neck --technique soft --minutes 0",
        "session add --region neck --technique soft --minutes 241",
        "session add --region neck --technique soft --ended 24.11.2026",
        "session add --region neck --technique soft --ended 2026-02-30T08:00",
        "today --at yesterday",
    ] {
        assert_ne!(now.runs(wrong).misused(), "", "{wrong}");
    }
    assert_eq!(
        now.runs("today --at yesterday").misused(),
        "“yesterday” is not a time that I can read. Please write it like 2026-11-24T15:00."
    );
    assert_eq!(
        patient.at("noon@1").runs("today").misused(),
        "AFTERHAND_CLOCK is “noon@1”, which is not an instant such as 2026-11-24T15:00:00Z, with or without @SPEED behind it."
    );
    assert_eq!(
        now.runs("session list").said(),
        "No session has been logged yet."
    );
}
