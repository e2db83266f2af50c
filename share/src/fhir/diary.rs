//! Diary entries and reactions as Observations.

use afterhand_engine::diary::{Entry, Reaction, Unit};
use serde_json::{Value, json};

use super::codes::{Code, local_concept};
use super::observation::{Category, Observation, When, component, score};
use super::{Bundle, text};

pub fn add(bundle: &mut Bundle<'_>) -> Result<(), serde_json::Error> {
    let records = bundle.records;
    for entry in &records.entries {
        add_entry(bundle, entry)?;
    }
    for reaction in &records.reactions {
        add_reaction(bundle, reaction)?;
    }
    Ok(())
}

/// One Observation of its pain, one of its temperature; its note stands with the first of them, and alone where
/// there is neither.
fn add_entry(bundle: &mut Bundle<'_>, entry: &Entry) -> Result<(), serde_json::Error> {
    let words = bundle.words;
    let at = text::instant(entry.at, &bundle.records.zone(&entry.zone));
    let areas: Vec<String> = entry.areas.iter().map(|area| words.area(*area)).collect();
    let site = (!areas.is_empty()).then(|| json!({ "text": areas.join(", ") }));
    let mut note = text::note(entry.note.as_deref());
    let mut remark = || ("note", note.take());

    if entry.highest().is_some() {
        let components = [
            (Code::PainWorst, entry.worst),
            (Code::PainMoving, entry.moving),
        ];
        let components = components.into_iter();
        let components: Vec<Value> = components
            .filter_map(|(code, given)| Some(component(code, given?, bundle)))
            .collect();
        let scores = [
            entry.pain.map(|given| words.score_now(given)),
            entry.worst.map(|given| words.score_worst(given)),
            entry.moving.map(|given| words.score_moving(given)),
        ];
        let scores: Vec<String> = scores.into_iter().flatten().collect();
        let observation = Observation {
            id: bundle.ids.of_thing("pain", &at),
            category: Category::Survey,
            code: Code::Pain.concept(words),
            when: When::At(at.clone()),
            value: entry.pain.map(|pain| ("valueQuantity", score(pain))),
            components,
            more: vec![("bodySite", site), remark()],
            says: words.scores(scores.join(", ")),
        };
        observation.add_to(bundle)?;
    }
    if let Some(temperature) = entry.temperature {
        let degrees = temperature.degrees(Unit::Celsius);
        let number: f64 = f64::from(temperature.0) / 100.0;
        let observation = Observation {
            id: bundle.ids.of_thing("temperature", &at),
            category: Category::VitalSigns,
            code: Code::Temperature.concept(words),
            when: When::At(at.clone()),
            value: Some((
                "valueQuantity",
                json!({
                    "value": number,
                    "unit": "°C",
                    "system": "http://unitsofmeasure.org",
                    "code": "Cel",
                }),
            )),
            components: Vec::new(),
            more: vec![remark()],
            says: words.temperature_celsius(degrees),
        };
        observation.add_to(bundle)?;
    }
    let stands_alone = entry.highest().is_none() && entry.temperature.is_none();
    let note = entry.note.as_deref().filter(|_| stands_alone);
    if let Some(note) = note.and_then(text::clean) {
        let observation = Observation {
            id: bundle.ids.of_thing("note", &at),
            category: Category::Survey,
            code: Code::DiaryNote.concept(words),
            when: When::At(at),
            says: note.clone(),
            value: Some(("valueString", note.into())),
            components: Vec::new(),
            more: Vec::new(),
        };
        observation.add_to(bundle)?;
    }
    Ok(())
}

fn add_reaction(bundle: &mut Bundle<'_>, reaction: &Reaction) -> Result<(), serde_json::Error> {
    let words = bundle.words;
    let zone = bundle.records.zone(&reaction.zone);
    let began = text::instant(reaction.began, &zone);
    let key = format!("reaction-{}", reaction.kind.name());
    let mut period = json!({ "start": began });
    let ended = reaction.ended.map(|ended| text::instant(ended, &zone));
    text::put(&mut period, "end", ended.map(Value::from));
    let observation = Observation {
        id: bundle.ids.of_thing(&key, &began),
        category: Category::Survey,
        code: Code::Reaction.concept(words),
        when: When::Period(period),
        value: Some(("valueCodeableConcept", local_concept(&key, words))),
        components: Vec::new(),
        more: vec![("note", text::note(reaction.note.as_deref()))],
        says: words.data(&key),
    };
    observation.add_to(bundle)
}
