//! Sessions as Procedures, with the pain just before and after them as Observations.

use afterhand_engine::body::Technique;
use afterhand_engine::session::Session;
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::codes::{Code, local, local_concept};
use super::ids::Id;
use super::observation::{Category, Observation, When, score};
use super::{Bundle, text};

pub fn add(bundle: &mut Bundle<'_>) -> Result<(), serde_json::Error> {
    let records = bundle.records;
    for session in &records.sessions {
        add_session(bundle, session)?;
    }
    Ok(())
}

fn add_session(bundle: &mut Bundle<'_>, session: &Session) -> Result<(), serde_json::Error> {
    let words = bundle.words;
    let zone = bundle.records.zone(&session.zone);
    let ended = text::instant(session.ended, &zone);
    let minutes = session
        .minutes
        .map(|minutes| TimeDelta::minutes(minutes.into()));
    let began = minutes.map(|minutes| text::instant(session.ended - minutes, &zone));
    let key = format!("{ended}/{}", session.region.name());
    let id = bundle.ids.of_thing("session", &key);
    let techniques = session.techniques.iter();
    let techniques: Vec<String> = techniques.map(|one| words.technique(*one)).collect();
    let title = words.fhir_session(techniques.join(", "));
    let mut code = json!({ "text": title });
    // Several would have to mean the same, and what nobody knows has no code.
    if let [technique] = session.techniques[..]
        && technique != Technique::Unknown
    {
        let key = format!("technique-{}", technique.name());
        code["coding"] = json!([local(&key, words)]);
    }
    let region = format!("region-{}", session.region.name());
    let mut period = json!({});
    text::put(&mut period, "start", began.clone().map(Value::from));
    period["end"] = ended.clone().into();
    let mut procedure = json!({
        "resourceType": "Procedure",
        "id": id.text(),
        "text": text::narrative(&title),
        "status": "completed",
        "code": code,
        "subject": bundle.subject(),
        "performedPeriod": period,
    });
    let therapist = session.therapist.as_deref().and_then(text::clean);
    let performer = therapist.map(|name| json!([{ "actor": { "display": name } }]));
    text::put(&mut procedure, "performer", performer);
    procedure["bodySite"] = json!([local_concept(&region, words)]);
    text::put(&mut procedure, "note", text::note(session.note.as_deref()));
    let oil = session.oil.then(|| json!([{ "text": words.fhir_oil() }]));
    text::put(&mut procedure, "usedCode", oil);
    bundle.add(&id, &procedure)?;

    let before = began.unwrap_or_else(|| ended.clone());
    for (code, kind, pain, at) in [
        (Code::PainBefore, "before", session.before, before),
        (Code::PainAfter, "after", session.after, ended),
    ] {
        if let Some(pain) = pain {
            let observed = bundle.ids.of_thing(kind, &key);
            add_pain(bundle, observed, code, pain, at, id)?;
        }
    }
    Ok(())
}

/// The same scale as the diary's, told apart by a code of our own.
fn add_pain(
    bundle: &mut Bundle<'_>,
    id: Id,
    code: Code,
    pain: u8,
    at: String,
    session: Id,
) -> Result<(), serde_json::Error> {
    let words = bundle.words;
    let observation = Observation {
        id,
        category: Category::Survey,
        code: json!({
            "coding": [Code::Pain.coding(words), code.coding(words)],
            "text": code.display(words),
        }),
        when: When::At(at),
        value: Some(("valueQuantity", score(pain))),
        components: Vec::new(),
        more: vec![("partOf", Some(json!([session.reference()])))],
        says: words.fhir_score(pain),
    };
    observation.add_to(bundle)
}
