//! Measures as Observations.

use afterhand_engine::diary::{Measure, Measured};
use serde_json::{Value, json};

use super::codes::Code;
use super::observation::{Category, Observation, When, score};
use super::{Bundle, text};

pub fn add(bundle: &mut Bundle<'_>) -> Result<(), serde_json::Error> {
    let records = bundle.records;
    for measure in &records.measures {
        add_measure(bundle, measure)?;
    }
    Ok(())
}

fn add_measure(bundle: &mut Bundle<'_>, measure: &Measure) -> Result<(), serde_json::Error> {
    let words = bundle.words;
    let at = text::instant(measure.at, &bundle.records.zone(&measure.zone));
    let observation = match &measure.what {
        Measured::Activities { activities } => {
            let named = activities.iter().filter_map(|activity| {
                let name = text::clean(&activity.name)?;
                Some((name, activity.score))
            });
            let named: Vec<(String, u8)> = named.collect();
            let says = named
                .iter()
                .map(|(name, given)| words.activity_score(name.clone(), *given));
            let says: Vec<String> = says.collect();
            let components = named.into_iter().map(
                |(name, given)| json!({ "code": { "text": name }, "valueQuantity": score(given) }),
            );
            Observation {
                id: bundle.ids.of_thing("activities", &at),
                category: Category::Survey,
                code: Code::Activities.concept(words),
                when: When::At(at),
                value: None,
                components: components.collect(),
                more: Vec::new(),
                says: says.join(", "),
            }
        }
        Measured::Change { change, since } => {
            let since_then = json!({
                "code": Code::Since.concept(words),
                "valueDateTime": since,
            });
            Observation {
                id: bundle.ids.of_thing("change", &at),
                category: Category::Survey,
                code: Code::Change.concept(words),
                when: When::At(at),
                value: Some(("valueInteger", (*change).into())),
                components: vec![since_then],
                more: Vec::new(),
                says: words.measure_change(i64::from(*change), since.clone()),
            }
        }
        Measured::Total { name, value, date } => Observation {
            id: bundle.ids.of_thing("total", &format!("{name}/{at}")),
            category: Category::Survey,
            code: json!({
                "coding": [Code::Total.coding(words)],
                "text": text::clean(name).unwrap_or_else(|| Code::Total.display(words)),
            }),
            when: When::At(date.clone()),
            value: number(value).map(|number| ("valueQuantity", json!({ "value": number }))),
            components: Vec::new(),
            more: vec![("issued", Some(at.into()))],
            says: words.measure_total(date.clone(), name.clone(), value.clone()),
        },
    };
    observation.add_to(bundle)
}

/// It was found to be a number when it was noted.
fn number(text: &str) -> Option<Value> {
    let whole: Option<i64> = text.parse().ok();
    whole
        .map(Value::from)
        .or_else(|| text.parse::<f64>().ok().map(Value::from))
}
