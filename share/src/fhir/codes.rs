//! The codes that observations carry: two of LOINC's, and our own with their list.

use afterhand_engine::body::{Region, Technique};
use afterhand_engine::diary::ReactionKind;
use afterhand_engine::safety::{Answer, Level};
use afterhand_engine::words::Words;
use serde_json::{Value, json};

use super::{Bundle, text};

/// What an observation is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// LOINC 72514-3.
    Pain,
    /// LOINC 8310-5.
    Temperature,
    PainWorst,
    PainMoving,
    PainBefore,
    PainAfter,
    DiaryNote,
    Reaction,
    Activities,
    Change,
    Since,
    Total,
    CheckInResult,
    Clearance,
}

const LOINC: &str = "http://loinc.org";
/// The system of our own codes.
pub const LOCAL: &str = "urn:afterhand:codes";

/// As LOINC's licence asks of whoever uses its codes (loinc.org/license).
const LOINC_NOTICE: &str = "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.";

impl Code {
    const ALL: [Code; 14] = [
        Code::Pain,
        Code::Temperature,
        Code::PainWorst,
        Code::PainMoving,
        Code::PainBefore,
        Code::PainAfter,
        Code::DiaryNote,
        Code::Reaction,
        Code::Activities,
        Code::Change,
        Code::Since,
        Code::Total,
        Code::CheckInResult,
        Code::Clearance,
    ];

    fn system(self) -> &'static str {
        match self {
            Code::Pain | Code::Temperature => LOINC,
            Code::PainWorst
            | Code::PainMoving
            | Code::PainBefore
            | Code::PainAfter
            | Code::DiaryNote
            | Code::Reaction
            | Code::Activities
            | Code::Change
            | Code::Since
            | Code::Total
            | Code::CheckInResult
            | Code::Clearance => LOCAL,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Code::Pain => "72514-3",
            Code::Temperature => "8310-5",
            Code::PainWorst => "pain-worst",
            Code::PainMoving => "pain-moving",
            Code::PainBefore => "pain-before",
            Code::PainAfter => "pain-after",
            Code::DiaryNote => "diary-note",
            Code::Reaction => "reaction",
            Code::Activities => "activities",
            Code::Change => "change",
            Code::Since => "since",
            Code::Total => "total",
            Code::CheckInResult => "check-in-result",
            Code::Clearance => "clearance",
        }
    }

    /// LOINC's own names may not be reworded.
    pub fn display(self, words: &Words) -> String {
        match self {
            Code::Pain => {
                "Pain severity - 0-10 verbal numeric rating [Score] - Reported".to_owned()
            }
            Code::Temperature => "Body temperature".to_owned(),
            Code::PainWorst => words.code_pain_worst(),
            Code::PainMoving => words.code_pain_moving(),
            Code::PainBefore => words.code_pain_before(),
            Code::PainAfter => words.code_pain_after(),
            Code::DiaryNote => words.code_diary_note(),
            Code::Reaction => words.code_reaction(),
            Code::Activities => words.code_activities(),
            Code::Change => words.code_change(),
            Code::Since => words.code_since(),
            Code::Total => words.code_total(),
            Code::CheckInResult => words.code_check_in_result(),
            Code::Clearance => words.code_clearance(),
        }
    }

    pub fn coding(self, words: &Words) -> Value {
        coding(self.system(), self.code(), self.display(words))
    }

    pub fn concept(self, words: &Words) -> Value {
        json!({ "coding": [self.coding(words)], "text": self.display(words) })
    }

    fn listed(self, words: &Words) -> Value {
        json!({ "code": self.code(), "display": self.display(words) })
    }
}

pub fn coding(system: &str, code: &str, display: String) -> Value {
    json!({ "system": system, "code": code, "display": display })
}

/// What has a name in our words by its own key, such as `region-neck`.
pub fn local(key: &str, words: &Words) -> Value {
    coding(LOCAL, key, words.data(key))
}

pub fn local_concept(key: &str, words: &Words) -> Value {
    json!({ "coding": [local(key, words)], "text": words.data(key) })
}

/// The list of our codes, and of those that the observations use.
pub fn add(bundle: &mut Bundle<'_>) -> Result<(), serde_json::Error> {
    let words = bundle.words;
    let ours = || Code::ALL.into_iter().filter(|code| code.system() == LOCAL);
    let named = keys().into_iter().map(|key| {
        let display = words.data(&key);
        json!({ "code": key, "display": display })
    });
    let concepts: Vec<Value> = ours().map(|code| code.listed(words)).chain(named).collect();
    let id = bundle.ids.of_thing("code-system", "codes");
    let system = json!({
        "resourceType": "CodeSystem",
        "id": id.text(),
        "text": text::narrative(&words.fhir_codes()),
        "url": LOCAL,
        "name": "AfterhandCodes",
        "title": words.fhir_codes(),
        "status": "active",
        "content": "complete",
        "caseSensitive": true,
        "count": concepts.len(),
        "concept": concepts,
    });
    bundle.add(&id, &system)?;

    let id = bundle.ids.of_thing("value-set", "observations");
    let loinc = Code::ALL.into_iter().filter(|code| code.system() == LOINC);
    let loinc: Vec<Value> = loinc.map(|code| code.listed(words)).collect();
    let ours: Vec<Value> = ours().map(|code| code.listed(words)).collect();
    let observed = json!({
        "resourceType": "ValueSet",
        "id": id.text(),
        "text": text::narrative(&format!("{}. {LOINC_NOTICE}", words.fhir_observed())),
        "url": "urn:afterhand:observations",
        "name": "AfterhandObservations",
        "title": words.fhir_observed(),
        "status": "active",
        "copyright": LOINC_NOTICE,
        "compose": { "include": [
            { "system": LOINC, "concept": loinc },
            { "system": LOCAL, "concept": ours },
        ]},
    });
    bundle.add(&id, &observed)
}

fn keys() -> Vec<String> {
    let mut keys = Vec::new();
    keys.extend(ReactionKind::ALL.map(|kind| format!("reaction-{}", kind.name())));
    keys.extend(Level::ALL.map(|level| format!("level-{}", level.name())));
    keys.extend(Answer::ALL.map(|answer| format!("answer-{}", answer.name())));
    keys.extend(Region::ALL.map(|region| format!("region-{}", region.name())));
    keys.extend(Technique::ALL.map(|technique| format!("technique-{}", technique.name())));
    keys
}
