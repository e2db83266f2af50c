//! The schema and the reader must say the same. The reader is asked through files with one slip.

use std::collections::BTreeSet;

use afterhand_engine::check_plan;
use afterhand_engine::plan::fault::{FaultKind, Finding, FindingKind};
use afterhand_engine::plan::json_schema;
use serde_json::{Map, Value, json};

/// What becomes of a small sound plan once `change` has been at it.
fn findings(change: impl FnOnce(&mut Value)) -> Vec<Finding> {
    let mut plan = json!({
        "format": 1, "title": "Plan", "issued": "2026-11-20",
        "clinician": {}, "course": { "sessions": 10 },
        "exercise": [
            { "use": "nk-chin-tuck", "times": ["08:30"], "days": { "every": 2 }, "phase": [{ "after": "7d" }] },
            { "name": "Towel", "reps": 3, "times": ["08:30"], "days": { "on": 5, "off": 2 } },
        ],
        "aftercare": [
            { "rule": "AR-03", "lasts": "48h" },
            { "id": "own", "kind": "do", "text": "Rest", "lasts": "48h" },
        ],
        "appointment": [{ "at": "2026-11-24T15:00:00" }],
    });
    change(&mut plan);
    check_plan(plan.to_string().as_bytes()).findings
}

fn at<'v>(plan: &'v mut Value, path: &str) -> &'v mut Value {
    if path.is_empty() {
        plan
    } else {
        plan.pointer_mut(path).unwrap()
    }
}

/// The keys that the reader knows in these tables.
fn known(tables: &[&str]) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for table in tables {
        let findings = findings(|plan| at(plan, table)["made-up"] = json!(1));
        let allowed = findings.into_iter().find_map(|finding| match finding.kind {
            FindingKind::Fault(FaultKind::UnknownKey { allowed, .. }) => Some(allowed),
            FindingKind::Fault(_) | FindingKind::Warning(_) => None,
        });
        known.extend(allowed.unwrap().into_iter().map(str::to_owned));
    }
    known
}

fn properties(schemas: &[&Value]) -> BTreeSet<String> {
    let keys = schemas.iter().flat_map(|schema| {
        assert_eq!(schema["additionalProperties"], false);
        schema["properties"].as_object().unwrap().keys().cloned()
    });
    keys.collect()
}

#[test]
fn the_schema_knows_the_keys_that_the_reader_knows() {
    let schema = json_schema();
    let entry = |name: &str| &schema["$defs"][name];
    let days = entry("DaysEntry")["anyOf"].as_array().unwrap();
    for (tables, schemas) in [
        (vec![""], vec![&schema]),
        (vec!["/clinician"], vec![entry("ClinicianEntry")]),
        (vec!["/course"], vec![entry("CourseEntry")]),
        (
            vec!["/exercise/0", "/exercise/1"],
            vec![entry("ExerciseEntry")],
        ),
        (vec!["/exercise/0/phase/0"], vec![entry("PhaseEntry")]),
        (
            vec!["/exercise/0/days", "/exercise/1/days"],
            vec![&days[2], &days[3]],
        ),
        (
            vec!["/aftercare/0", "/aftercare/1"],
            vec![entry("AftercareEntry")],
        ),
        (vec!["/appointment/0"], vec![entry("AppointmentEntry")]),
    ] {
        assert_eq!(known(&tables), properties(&schemas), "{tables:?}");
    }
}

#[test]
fn the_schema_requires_what_the_reader_requires() {
    let schema = json_schema();
    for (table, entry) in [
        ("", &schema),
        ("/course", &schema["$defs"]["CourseEntry"]),
        ("/exercise/0", &schema["$defs"]["ExerciseEntry"]),
        ("/exercise/0/phase/0", &schema["$defs"]["PhaseEntry"]),
        ("/aftercare/0", &schema["$defs"]["AftercareEntry"]),
        ("/appointment/0", &schema["$defs"]["AppointmentEntry"]),
    ] {
        let missing: BTreeSet<String> = findings(|plan| *at(plan, table) = json!({}))
            .into_iter()
            .filter_map(|finding| match finding.kind {
                FindingKind::Fault(FaultKind::MissingKey { key }) => Some(key.to_owned()),
                FindingKind::Fault(_) | FindingKind::Warning(_) => None,
            })
            .collect();
        let required = entry["required"].as_array().unwrap().iter();
        let mut required: BTreeSet<String> = required
            .map(|key| key.as_str().unwrap().to_owned())
            .collect();
        if table == "/aftercare/0" {
            // Without `rule` it is a rule of the clinic's own.
            required.extend(["id", "kind", "text"].map(str::to_owned));
        }
        assert_eq!(missing, required, "{table}");
    }
}

fn is_faulty(table: &str, key: &str, value: Value) -> bool {
    let findings = findings(|plan| {
        let table = at(plan, table);
        if ["minutes", "breaths"].contains(&key) && table.get("reps").is_some() {
            table.as_object_mut().unwrap().remove("reps");
        }
        table[key] = value;
    });
    findings.iter().any(Finding::is_fault)
}

#[test]
fn a_number_may_be_what_the_schema_says_and_no_more() {
    let schema = json_schema();
    let days = &schema["$defs"]["DaysEntry"]["anyOf"];
    let mut seen = 0;
    for (table, entry) in [
        ("", &schema),
        ("/course", &schema["$defs"]["CourseEntry"]),
        ("/exercise/0", &schema["$defs"]["ExerciseEntry"]),
        ("/exercise/1", &schema["$defs"]["ExerciseEntry"]),
        ("/exercise/0/phase/0", &schema["$defs"]["PhaseEntry"]),
        ("/exercise/0/days", &days[2]),
        ("/exercise/1/days", &days[3]),
        ("/appointment/0", &schema["$defs"]["AppointmentEntry"]),
    ] {
        for (key, property) in entry["properties"].as_object().unwrap() {
            let (Some(least), Some(most)) =
                (property["minimum"].as_i64(), property["maximum"].as_i64())
            else {
                continue;
            };
            seen += 1;
            assert!(
                !is_faulty(table, key, json!(least)),
                "{table}/{key} {least}"
            );
            assert!(!is_faulty(table, key, json!(most)), "{table}/{key} {most}");
            assert!(
                is_faulty(table, key, json!(least - 1)),
                "{table}/{key} {least} - 1"
            );
            assert!(
                is_faulty(table, key, json!(most + 1)),
                "{table}/{key} {most} + 1"
            );
        }
    }
    assert_eq!(seen, 24);
}

#[test]
fn a_text_and_a_list_may_be_as_long_as_the_schema_says_and_no_longer() {
    let schema = json_schema();
    let entry = |name: &str| schema["$defs"][name]["properties"].as_object().unwrap();
    let text =
        |properties: &Map<String, Value>, key: &str| properties[key]["maxLength"].as_u64().unwrap();
    for (table, key, most) in [
        (
            "",
            "title",
            schema["properties"]["title"]["maxLength"].as_u64().unwrap(),
        ),
        (
            "",
            "id",
            schema["$defs"]["Id"]["maxLength"].as_u64().unwrap(),
        ),
        (
            "/clinician",
            "phone",
            text(entry("ClinicianEntry"), "phone"),
        ),
        ("/exercise/1", "name", text(entry("ExerciseEntry"), "name")),
        ("/exercise/1", "note", text(entry("ExerciseEntry"), "note")),
        (
            "/aftercare/1",
            "text",
            text(entry("AftercareEntry"), "text"),
        ),
        ("/aftercare/1", "why", text(entry("AftercareEntry"), "why")),
    ] {
        let long = |letters: u64| json!("x".repeat(letters.try_into().unwrap()));
        assert!(!is_faulty(table, key, long(most)), "{table}/{key}");
        assert!(is_faulty(table, key, long(most + 1)), "{table}/{key}");
    }
    let list =
        |properties: &Map<String, Value>, key: &str| properties[key]["maxItems"].as_u64().unwrap();
    for (table, key, most) in [
        (
            "/exercise/1",
            "steps",
            list(entry("ExerciseEntry"), "steps"),
        ),
        (
            "/exercise/0",
            "times",
            list(entry("ExerciseEntry"), "times"),
        ),
        (
            "/exercise/0",
            "phase",
            list(entry("ExerciseEntry"), "phase"),
        ),
        (
            "",
            "exercise",
            schema["properties"]["exercise"]["maxItems"]
                .as_u64()
                .unwrap(),
        ),
        (
            "",
            "aftercare",
            schema["properties"]["aftercare"]["maxItems"]
                .as_u64()
                .unwrap(),
        ),
        (
            "",
            "appointment",
            schema["properties"]["appointment"]["maxItems"]
                .as_u64()
                .unwrap(),
        ),
    ] {
        let piece = |index: u64| match key {
            "steps" => json!("Sit."),
            "times" => json!(format!("{:02}:00", index + 1)),
            "phase" => json!({ "after": format!("{}d", index + 1) }),
            "exercise" => {
                json!({ "id": format!("e{index}"), "use": "nk-chin-tuck", "times": ["08:30"] })
            }
            "aftercare" => json!({ "rule": "AR-03", "lasts": "48h" }),
            _ => json!({ "at": "2026-11-24T15:00:00" }),
        };
        let pieces = |count: u64| (0..count).map(piece).collect::<Value>();
        assert!(!is_faulty(table, key, pieces(most)), "{table}/{key}");
        assert!(is_faulty(table, key, pieces(most + 1)), "{table}/{key}");
        assert!(is_faulty(table, key, json!([])), "{table}/{key} empty");
    }
}

#[test]
fn every_word_of_an_enum_is_read_and_no_other() {
    let schema = json_schema();
    let exercise = &schema["$defs"]["ExerciseEntry"]["properties"];
    let aftercare = &schema["$defs"]["AftercareEntry"]["properties"];
    let days = &schema["$defs"]["DaysEntry"]["anyOf"];
    for (table, key, words) in [
        ("/exercise/0", "use", &exercise["use"]["enum"]),
        ("/exercise/0", "side", &exercise["side"]["enum"]),
        ("/exercise/1", "region", &schema["$defs"]["Region"]["enum"]),
        ("/exercise/0", "days", &days[0]["enum"]),
        (
            "/exercise/0",
            "after_session",
            &schema["$defs"]["AfterSessionEntry"]["anyOf"][0]["enum"],
        ),
        ("/aftercare/0", "rule", &aftercare["rule"]["enum"]),
        ("/aftercare/1", "kind", &aftercare["kind"]["enum"]),
    ] {
        assert!(!words.as_array().unwrap().is_empty(), "{table}/{key}");
        for word in words.as_array().unwrap() {
            assert!(!is_faulty(table, key, word.clone()), "{table}/{key} {word}");
        }
        assert!(is_faulty(table, key, json!("made-up")), "{table}/{key}");
    }
    for (table, key, words) in [
        ("/exercise/0", "days", &days[1]["items"]["enum"]),
        (
            "/aftercare/0",
            "regions",
            &schema["$defs"]["Region"]["enum"],
        ),
        (
            "/aftercare/0",
            "techniques",
            &schema["$defs"]["Technique"]["enum"],
        ),
    ] {
        assert!(!is_faulty(table, key, words.clone()), "{table}/{key}");
        assert!(is_faulty(table, key, json!(["made-up"])), "{table}/{key}");
    }
}

#[test]
fn nothing_in_the_schema_may_be_null_and_every_key_is_described() {
    let schema = json_schema();
    assert!(!schema.to_string().contains("null"));
    let entries = schema["$defs"]
        .as_object()
        .unwrap()
        .values()
        .chain([&schema]);
    for (key, property) in entries
        .filter_map(|entry| entry["properties"].as_object())
        .flatten()
    {
        assert!(property["description"].is_string(), "{key}");
    }
}

#[test]
fn the_schema_reads_so() {
    insta::assert_json_snapshot!(json_schema());
}
