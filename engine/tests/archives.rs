//! Everything as one file.

use afterhand_engine::archive::{Archive, json_schema, read, write};
use afterhand_engine::error::Error;
use serde_json::{Value, json};

use crate::companion::{Companion, NECK};

fn written() -> Vec<u8> {
    let companion = Companion::at("2026-11-24T10:00[Europe/London]")
        .plan(NECK)
        .session("09:00", "neck", "mobilization")
        .notes(4, "2026-11-24T09:30")
        .feels("RF-01=yes")
        .cleared_by("Dr Novak", "2026-11-24T10:00");
    let engine = companion.engine.borrow();
    let archive: Archive = engine.archive(&companion.now, &mut |_| {}).unwrap();
    assert_eq!(archive.plans.len(), 1);
    assert_eq!(archive.sessions.len(), 1);
    assert_eq!(archive.entries.len(), 1);
    assert_eq!(archive.check_ins.len(), 1);
    assert_eq!(archive.clearances[0].check_ins, 1);
    let mut bytes = Vec::new();
    write(&archive, &mut bytes).unwrap();
    assert_eq!(read("all.json", &bytes).unwrap(), archive);
    bytes
}

#[test]
fn what_was_written_is_read_back_the_same() {
    written();
}

#[test]
fn a_file_that_ends_too_early_is_told_with_its_place() {
    let bytes = written();
    for end in (0..bytes.len() - 2).step_by(97) {
        let Err(Error::BadArchive { fault, .. }) = read("all.json", &bytes[..end]) else {
            panic!("{end} bytes were read as a whole");
        };
        assert!(fault.line >= 1 && !fault.text.is_empty());
    }
}

#[test]
fn a_score_that_no_door_takes_is_told_with_its_line() {
    let text = String::from_utf8(written()).unwrap();
    let bad = text.replace("\"pain\": 4", "\"pain\": 44");
    assert_ne!(bad, text);
    let line = bad.lines().position(|line| line.contains(": 44")).unwrap() + 1;
    let Err(Error::BadArchive { fault, .. }) = read("all.json", bad.as_bytes()) else {
        panic!("44 of 10 was taken");
    };
    assert_eq!(fault.line, line);
}

#[test]
fn a_newer_file_is_refused_and_an_older_or_a_deep_one_too() {
    let text = String::from_utf8(written()).unwrap();
    let newer = text.replace("\"format\": 1", "\"format\": 2");
    let refused = read("all.json", newer.as_bytes());
    assert!(matches!(refused, Err(Error::NewerArchive { .. })));
    let older = text.replace("\"format\": 1", "\"format\": 0");
    assert!(read("all.json", older.as_bytes()).is_err());
    assert!(read("all.json", &vec![b'['; 1_000_000]).is_err());
}

/// One row of each kind that has a number, as sound as can be.
fn numbers() -> Value {
    let mut archive: Value = serde_json::from_slice(&written()).unwrap();
    let at = "2026-11-24T10:00:00Z";
    let zone = "Europe/London";
    archive["sessions"][0]["minutes"] = json!(20);
    archive["sessions"][0]["pain_before"] = json!(5);
    archive["sessions"][0]["pain_after"] = json!(5);
    archive["courses"] = json!([{
        "began": "2026-11-20", "sessions": 6, "repeat_months": 6, "every_other_day": false
    }]);
    archive["snoozes"] = json!([{
        "item": "nk-chin-tuck", "meant_for": "2026-11-24T08:30", "number": 1, "at": at, "until": at
    }]);
    archive["told_rules"] = json!([{ "rule": "AR-03", "minutes": 60, "at": at }]);
    archive["entries"] = json!([{
        "at": at, "zone": zone, "pain": 5, "worst": 5, "moving": 5, "areas": [],
        "temperature_celsius": 37.0
    }]);
    archive["measures"] = json!([
        { "at": at, "zone": zone, "what": {
            "kind": "activities", "activities": [{ "name": "Reading", "score": 5 }]
        } },
        { "at": at, "zone": zone, "what": {
            "kind": "change", "change": 1, "since": "2026-11-20"
        } },
    ]);
    archive["practices"] = json!([{
        "item": "nk-chin-tuck", "began": at, "last": at, "zone": zone, "first_set": 1,
        "dose": {
            "sets": 10, "count": { "reps": 5 }, "hold_seconds": 5, "rest_seconds": 5,
            "side": "none"
        },
        "eased": false, "pain_before": 5, "pain_after": 5,
        "reps": [{
            "set": 1, "number": 1, "after_milliseconds": 0, "held_milliseconds": 0
        }],
        "hurts": [{ "after_milliseconds": 0, "signs": [], "pain": 5 }],
    }]);
    archive
}

/// Where the rows of [`numbers`] have something that the schema describes.
const PLACES: [(&str, &str); 11] = [
    ("/sessions/0", "SessionRow"),
    ("/courses/0", "CourseRow"),
    ("/snoozes/0", "SnoozeRow"),
    ("/told_rules/0", "ToldRuleRow"),
    ("/entries/0", "EntryRow"),
    ("/measures/0/what/activities/0", "Activity"),
    ("/measures/1/what", "Measured"),
    ("/practices/0", "PracticeRow"),
    ("/practices/0/dose", "DoseRow"),
    ("/practices/0/reps/0", "RepRow"),
    ("/practices/0/hurts/0", "HurtRow"),
];

#[test]
fn a_number_may_be_what_the_schema_says_and_no_more() {
    let schema = json_schema();
    let is_read = |place: &str, key: &str, number: Value| {
        let mut archive = numbers();
        archive.pointer_mut(place).unwrap()[key] = number;
        read("all.json", archive.to_string().as_bytes()).is_ok()
    };
    let mut seen = Vec::new();
    for (place, row) in PLACES {
        let entry = &schema.as_value()["$defs"][row];
        // A measure is one of three kinds.
        let kinds = entry["oneOf"].as_array().cloned();
        for entry in kinds.unwrap_or_else(|| vec![entry.clone()]) {
            let rows = numbers();
            for (key, property) in entry["properties"].as_object().unwrap() {
                if rows.pointer(place).unwrap()[key].is_null() {
                    continue;
                }
                let least = property["minimum"].as_i64();
                // Without one of ours it is what the number's type can hold.
                let most = property["maximum"].as_i64().filter(|most| *most != 255);
                if let Some(least) = least {
                    assert!(is_read(place, key, json!(least)), "{place}/{key} {least}");
                    assert!(
                        !is_read(place, key, json!(least - 1)),
                        "{place}/{key} {least} - 1"
                    );
                }
                if let Some(most) = most {
                    seen.push(format!("{row}.{key}"));
                    assert!(is_read(place, key, json!(most)), "{place}/{key} {most}");
                    assert!(
                        !is_read(place, key, json!(most + 1)),
                        "{place}/{key} {most} + 1"
                    );
                }
            }
        }
    }
    let bounded = [
        "SessionRow.minutes",
        "SessionRow.pain_after",
        "SessionRow.pain_before",
        "CourseRow.repeat_months",
        "CourseRow.sessions",
        "ToldRuleRow.minutes",
        "EntryRow.moving",
        "EntryRow.pain",
        "EntryRow.worst",
        "Activity.score",
        "Measured.change",
        "PracticeRow.first_set",
        "PracticeRow.pain_after",
        "PracticeRow.pain_before",
        "DoseRow.hold_seconds",
        "DoseRow.rest_seconds",
        "DoseRow.sets",
        "RepRow.number",
        "RepRow.set",
        "HurtRow.pain",
    ];
    seen.sort();
    let mut bounded = bounded.to_vec();
    bounded.sort_unstable();
    assert_eq!(seen, bounded);
    assert!(read("all.json", numbers().to_string().as_bytes()).is_ok());
}
