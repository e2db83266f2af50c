//! The plans in force as CarePlans: an activity for each stage of each exercise.

use std::collections::HashMap;

use afterhand_engine::plan::{Exercise, Item, Stage, Taken};
use afterhand_engine::progress::Tally;
use afterhand_engine::records::SlotRecord;
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::codes::coding;
use super::timing::timing;
use super::{Bundle, service_request, text};

pub fn add(bundle: &mut Bundle<'_>, slots: &[SlotRecord]) -> Result<(), serde_json::Error> {
    let records = bundle.records;
    let tallies = tallies(slots);
    for taken in &records.plans {
        add_plan(bundle, taken, &tallies)?;
    }
    Ok(())
}

/// By the plan and the item.
type Tallies<'s> = HashMap<(&'s str, &'s str), Tally>;

fn tallies(slots: &[SlotRecord]) -> Tallies<'_> {
    let mut tallies = Tallies::new();
    for slot in slots {
        if let Some(plan) = &slot.plan {
            let tally = tallies.entry((&plan.id, &slot.item)).or_default();
            tally.count(slot.became);
        }
    }
    tallies
}

fn add_plan(
    bundle: &mut Bundle<'_>,
    taken: &Taken,
    tallies: &Tallies<'_>,
) -> Result<(), serde_json::Error> {
    let course = service_request::add_of_plan(bundle, taken)?;
    let words = bundle.words;
    let plan = &taken.plan;
    let computer = &bundle.records.now.zone;
    let mut activities: Vec<Value> = Vec::new();
    if let Some(course) = course {
        activities.push(json!({ "reference": course.reference() }));
    }
    for item in &plan.items {
        let tally = tallies.get(&(plan.id.as_str(), item.id.as_str()));
        for index in 0..item.stages.len() {
            // How much was done is told once an exercise.
            let tally = tally.filter(|_| index == 0);
            activities.extend(activity(item, index, tally, bundle));
        }
    }
    let id = bundle.ids.of_thing("plan", &plan.id);
    let title = text::clean(&plan.title).unwrap_or_else(|| words.fhir_plan());
    let mut period = json!({ "start": plan.issued.to_string() });
    let ends = plan.items.iter().map(|item| item.until);
    let ends: Option<Vec<NaiveDate>> = ends.collect();
    let end = ends.and_then(|ends| ends.into_iter().max());
    let end = end.filter(|end| plan.issued <= *end);
    text::put(&mut period, "end", end.map(|end| end.to_string().into()));
    let mut care_plan = json!({
        "resourceType": "CarePlan",
        "id": id.text(),
        "text": text::narrative(&title),
        "status": "active",
        "intent": "plan",
        "category": [{ "text": words.fhir_plan() }],
        "title": title,
        "description": words.fhir_plan_zone(bundle.records.zone_of_plan(plan).name()),
        "subject": bundle.subject(),
        "period": period,
        "created": text::instant(taken.at, computer),
    });
    let value = text::clean(&plan.id);
    let identifier = value.map(|value| json!([{ "system": "urn:afterhand:plan", "value": value }]));
    text::put(&mut care_plan, "identifier", identifier);
    let clinician = words.clinician(&plan.clinician);
    let clinician = clinician.as_deref().and_then(text::clean);
    let author = clinician.map(|name| json!({ "display": name }));
    text::put(&mut care_plan, "author", author);
    let activities = (!activities.is_empty()).then(|| activities.into());
    text::put(&mut care_plan, "activity", activities);
    bundle.add(&id, &care_plan)
}

fn activity(
    item: &Item,
    index: usize,
    tally: Option<&Tally>,
    bundle: &Bundle<'_>,
) -> Option<Value> {
    let words = bundle.words;
    let stage = item.stages.get(index)?;
    let next = item.stages.get(index + 1);
    let until = match next {
        Some(next) => next.from.pred_opt(),
        None => item.until,
    };
    let title = text::clean(&words.exercise(item)).unwrap_or_else(|| item.id.clone());
    let mut code = json!({ "text": title });
    if let Exercise::Library(id) = &item.exercise {
        code["coding"] = json!([coding("urn:afterhand:exercise", id, title)]);
    }
    let dose = words.dose(&stage.dose);
    let note = item.note.as_deref().and_then(text::clean);
    let description = match note {
        Some(note) => format!("{dose}. {note}"),
        None => dose,
    };
    let mut activity = json!({ "detail": {
        "kind": "ServiceRequest",
        "code": code,
        "status": status(item, stage, until, bundle.records.now.today()),
        "scheduledTiming": timing(stage, until.filter(|until| stage.from <= *until), words),
        "description": description,
    }});
    let progress = tally.map(|tally| {
        let (done, due) = (tally.done, tally.due());
        words.fhir_progress(done, due, tally.left_out(), tally.in_part)
    });
    text::put(&mut activity, "progress", text::note(progress.as_deref()));
    Some(activity)
}

fn status(item: &Item, stage: &Stage, until: Option<NaiveDate>, today: NaiveDate) -> &'static str {
    if until.is_some_and(|until| until < today) {
        "completed"
    } else if item.paused {
        "on-hold"
    } else if today < stage.from {
        "not-started"
    } else {
        "in-progress"
    }
}
