//! What is on record as FHIR R4B: one Bundle of the type `collection`, for programs of clinics and for other
//! health records. `docs/fhir.md` says what becomes what.
//!
//! # Invariants
//! - An id is made of what the data is known by and of what tells a thing from others, so that the same thing
//!   has the same id in every file.
//! - Every reference leads to something in the same file.
//! - A code of others is used only where it has been checked against its source; all else is a code of our own.
//! - Nobody is named but for the name that was typed for this file, and those whom the person wrote down.

mod appointment;
mod care_plan;
mod codes;
mod diary;
mod ids;
mod measure;
mod observation;
mod questionnaire;
mod service_request;
mod session;
mod text;
mod timing;

use afterhand_engine::content::Content;
use afterhand_engine::records::{Records, SlotRecord};
use afterhand_engine::words::Words;
use serde_json::{Value, json};

use ids::{Id, Ids};

/// The whole Bundle, one entry a line. `name` is the patient's, where they want it in the file; `progress`
/// hears how much of the work is done, from 0 to 1.
pub fn write(
    records: &Records,
    slots: &[SlotRecord],
    name: Option<&str>,
    content: &Content,
    words: &Words,
    progress: &mut dyn FnMut(f64),
) -> Result<Vec<u8>, serde_json::Error> {
    let mut bundle = Bundle::begin(records, content, words);
    bundle.patient(name)?;
    codes::add(&mut bundle)?;
    questionnaire::add(&mut bundle)?;
    progress(0.1);
    care_plan::add(&mut bundle, slots)?;
    service_request::add_own(&mut bundle)?;
    session::add(&mut bundle)?;
    appointment::add(&mut bundle)?;
    progress(0.4);
    diary::add(&mut bundle)?;
    measure::add(&mut bundle)?;
    progress(1.0);
    bundle.end()
}

/// A Bundle as it is being written.
struct Bundle<'r> {
    records: &'r Records,
    content: &'r Content,
    words: &'r Words,
    ids: Ids,
    patient: Id,
    out: Vec<u8>,
    is_empty: bool,
}

impl<'r> Bundle<'r> {
    fn begin(records: &'r Records, content: &'r Content, words: &'r Words) -> Bundle<'r> {
        let mut ids = Ids::of(&records.identity);
        let at = text::instant(records.now.instant, &records.now.zone);
        let id = ids.of_thing("bundle", &at);
        let head = json!({
            "resourceType": "Bundle",
            "id": id.text(),
            "identifier": { "system": "urn:ietf:rfc:3986", "value": id.url() },
            "type": "collection",
            "timestamp": at,
        });
        let mut out = head.to_string().into_bytes();
        out.pop();
        out.extend(b",\"entry\":[\n");
        Bundle {
            records,
            content,
            words,
            patient: ids.of_thing("patient", ""),
            ids,
            out,
            is_empty: true,
        }
    }

    fn add(&mut self, id: &Id, resource: &Value) -> Result<(), serde_json::Error> {
        if !self.is_empty {
            self.out.extend(b",\n");
        }
        self.is_empty = false;
        let entry = json!({ "fullUrl": id.url(), "resource": resource });
        serde_json::to_writer(&mut self.out, &entry)
    }

    fn end(mut self) -> Result<Vec<u8>, serde_json::Error> {
        self.out.extend(b"\n]}\n");
        Ok(self.out)
    }

    /// Whom all of it is about.
    fn subject(&self) -> Value {
        self.patient.reference()
    }

    fn patient(&mut self, name: Option<&str>) -> Result<(), serde_json::Error> {
        let id = self.patient;
        let name = name.and_then(text::clean);
        let mut patient = json!({
            "resourceType": "Patient",
            "id": id.text(),
            "text": text::narrative(&self.words.fhir_patient()),
        });
        if let Some(name) = name {
            patient["name"] = json!([{ "text": name }]);
        }
        self.add(&id, &patient)
    }
}
