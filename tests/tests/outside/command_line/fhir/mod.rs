//! What leaves for other health programs.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use afterhand_tests::{Answer, Moment, Patient, reader};
use serde_json::{Value, json};

use super::NECK;

#[test]
fn the_file_is_one_bundle_in_which_every_reference_leads_somewhere() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    lives(&now);
    let file = patient.home().join("afterhand.json");
    let bundle = exported(&now, &file.display().to_string(), &[]);
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    assert_eq!(bundle["resourceType"], "Bundle");
    assert_eq!(bundle["type"], "collection");
    let entries = bundle["entry"].as_array().unwrap();
    let urls: BTreeSet<&str> = entries
        .iter()
        .map(|entry| entry["fullUrl"].as_str().unwrap())
        .collect();
    assert_eq!(urls.len(), entries.len());
    for entry in entries {
        let id = entry["resource"]["id"].as_str().unwrap();
        assert_eq!(entry["fullUrl"], format!("urn:uuid:{id}"));
    }
    let mut references = Vec::new();
    collect("reference", &bundle, &mut references);
    assert!(references.len() > entries.len());
    for reference in references {
        assert!(urls.contains(reference), "{reference}");
    }

    let kinds: BTreeSet<&str> = entries
        .iter()
        .map(|entry| entry["resource"]["resourceType"].as_str().unwrap())
        .collect();
    for kind in KINDS {
        assert!(kinds.contains(kind), "{kind} is not in {kinds:?}");
    }
}

#[test]
fn pain_and_temperature_carry_codes_that_others_know() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    lives(&now);
    let file = patient.home().join("afterhand.json").display().to_string();
    let bundle = exported(&now, &file, &[]);
    let observed = |code: &str| -> Vec<Value> {
        let entries = bundle["entry"].as_array().unwrap().iter();
        let resources = entries.map(|entry| &entry["resource"]);
        let found = resources.filter(|one| {
            one["resourceType"] == "Observation" && one["code"]["coding"][0]["code"] == code
        });
        found.cloned().collect()
    };
    let pains = observed("72514-3");
    let now_felt = pains
        .iter()
        .find(|pain| pain["valueQuantity"]["value"] == 4);
    let pain = now_felt.unwrap_or_else(|| panic!("no pain of 4 in {pains:#?}"));
    assert_eq!(pain["code"]["coding"][0]["system"], "http://loinc.org");
    assert_eq!(pain["effectiveDateTime"], "2026-11-24T08:00:00+00:00");
    let temperature = &observed("8310-5")[0];
    assert_eq!(
        temperature["valueQuantity"],
        json!({ "value": 37.2, "unit": "°C", "system": "http://unitsofmeasure.org", "code": "Cel" })
    );
    let text = bundle.to_string();
    assert!(text.contains("LOINC is copyright"));
    assert!(!text.to_lowercase().contains("snomed"));
}

#[test]
fn nobody_is_named_but_by_the_name_that_was_typed_and_ids_stay() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    lives(&now);
    let file = patient.home().join("afterhand.json").display().to_string();
    let nameless = exported(&now, &file, &[]);
    assert_eq!(whom(&nameless)["name"], Value::Null);
    let later = patient.at("2026-11-25T08:00:00Z");
    let named = exported(&later, &file, &["--yes", "--name", "Ada <b>Novak"]);
    assert_eq!(whom(&named)["name"], json!([{ "text": "Ada <b>Novak" }]));
    let ids = |bundle: &Value| -> BTreeSet<String> {
        let entries = bundle["entry"].as_array().unwrap();
        let urls = entries.iter().map(|entry| entry["fullUrl"].to_string());
        urls.collect()
    };
    assert_eq!(ids(&nameless), ids(&named));
    now.runs(["export", "fhir", &file]).refused();
}

#[test]
fn the_models_of_another_reader_take_a_year() {
    let patient = Patient::new();
    patient.at("2026-01-01T08:00:00Z").takes(NECK);
    for month in 1..=12 {
        for day in [3, 9, 16, 23] {
            let clock = format!("2026-{month:02}-{day:02}T21:00:00Z");
            lives_on(&patient.at(&clock));
        }
    }
    let now = patient.at("2026-12-31T20:00:00Z");
    let file = patient.home().join("year.json").display().to_string();
    exported(&now, &file, &["--name", "Ada Novak"]);
    let read = reader("command_line/fhir/readers.py")
        .arg(&file)
        .output()
        .unwrap();
    assert!(
        read.status.success(),
        "{}",
        String::from_utf8_lossy(&read.stderr)
    );
    let counted: Value = serde_json::from_slice(&read.stdout).unwrap();
    assert!(counted["Observation"].as_u64().unwrap() > 100, "{counted}");
    assert!(counted["CarePlan"].as_u64() >= Some(1), "{counted}");
}

const KINDS: [&str; 9] = [
    "Patient",
    "CarePlan",
    "ServiceRequest",
    "Procedure",
    "Observation",
    "Appointment",
    "Questionnaire",
    "QuestionnaireResponse",
    "CodeSystem",
];

/// One of everything that the person may note.
fn lives(now: &Moment<'_, '_>) {
    now.takes(NECK);
    lives_on(now);
    now.runs("appointment add --at 2026-12-01T15:00").said();
}

fn lives_on(now: &Moment<'_, '_>) {
    now.runs(
        "diary add --pain 4 --worst 6 --moving 5 --region neck --temperature 37.2 --note =1+1",
    )
    .said();
    now.runs("session add --region neck --technique soft --minutes 30 --before 5 --after 3")
        .said();
    now.runs("checkin --answer rf-02=no").said();
}

fn exported(now: &Moment<'_, '_>, file: &str, more: &[&str]) -> Value {
    let mut command = now.afterhand();
    command.args(["export", "fhir", file]).args(more);
    Answer::new("export fhir".to_owned(), command.output().unwrap()).said();
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

fn whom(bundle: &Value) -> &Value {
    let entries = bundle["entry"].as_array().unwrap();
    let mut resources = entries.iter().map(|entry| &entry["resource"]);
    let found = resources.find(|resource| resource["resourceType"] == "Patient");
    found.unwrap()
}

fn collect<'v>(key: &str, value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                match value.as_str() {
                    Some(text) if name == key => found.push(text),
                    Some(_) | None => collect(key, value, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| collect(key, value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
