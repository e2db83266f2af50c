//! The one shape of all observations.

use serde_json::{Value, json};

use super::codes::Code;
use super::ids::Id;
use super::{Bundle, text};

/// One observation of the patient, by the patient.
pub struct Observation {
    pub id: Id,
    pub category: Category,
    /// A CodeableConcept.
    pub code: Value,
    pub when: When,
    /// `valueQuantity` and the like, with what stands there.
    pub value: Option<(&'static str, Value)>,
    pub components: Vec<Value>,
    /// `note`, `bodySite` and the like.
    pub more: Vec<(&'static str, Option<Value>)>,
    /// All of it in a few words.
    pub says: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    VitalSigns,
    /// What a person was asked and answered.
    Survey,
}

/// When what was observed was so.
pub enum When {
    At(String),
    Period(Value),
}

impl Observation {
    pub fn add_to(self, bundle: &mut Bundle<'_>) -> Result<(), serde_json::Error> {
        let category = match self.category {
            Category::VitalSigns => "vital-signs",
            Category::Survey => "survey",
        };
        let mut resource = json!({
            "resourceType": "Observation",
            "id": self.id.text(),
            "text": text::narrative(&self.says),
            "status": "final",
            "category": [{ "coding": [{ "system": CATEGORIES, "code": category }] }],
            "code": self.code,
            "subject": bundle.subject(),
            "performer": [bundle.subject()],
        });
        match self.when {
            When::At(at) => resource["effectiveDateTime"] = at.into(),
            When::Period(period) => resource["effectivePeriod"] = period,
        }
        match self.value {
            Some((kind, value)) => resource[kind] = value,
            None if self.components.is_empty() => {}
            None => resource["dataAbsentReason"] = not_said(),
        }
        if !self.components.is_empty() {
            resource["component"] = self.components.into();
        }
        for (key, value) in self.more {
            text::put(&mut resource, key, value);
        }
        bundle.add(&self.id, &resource)
    }
}

/// 0–10, and the like.
pub fn score(score: u8) -> Value {
    json!({
        "value": score,
        "unit": "{score}",
        "system": "http://unitsofmeasure.org",
        "code": "{score}",
    })
}

/// A score of its own within an observation.
pub fn component(code: Code, score_given: u8, bundle: &Bundle<'_>) -> Value {
    json!({ "code": code.concept(bundle.words), "valueQuantity": score(score_given) })
}

const CATEGORIES: &str = "http://terminology.hl7.org/CodeSystem/observation-category";

fn not_said() -> Value {
    json!({ "coding": [{
        "system": "http://terminology.hl7.org/CodeSystem/data-absent-reason",
        "code": "unknown",
    }]})
}
