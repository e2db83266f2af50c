//! `afterhand plan show|save|schema`.

use std::path::Path;

use afterhand_engine::plan::signature::short_form;
use afterhand_engine::plan::{self, Exercise, Item, Stage, Taken};
use afterhand_engine::words::Words;
use afterhand_host::plan_file;
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::Reading;
use crate::output::{self, Stop};

pub fn show(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let companion = desk.open()?;
    let plans = companion.plans(&now).map_err(|error| desk.stop(&error))?;
    if reading.json {
        let plans = plans.iter().map(|taken| {
            json!({
                "id": taken.plan.id,
                "title": taken.plan.title,
                "version": taken.version,
                "taken": in_zone(taken.at, &now.zone),
                "signed": taken.key.as_deref().map(short_form),
                "issued": taken.plan.issued.to_string(),
                "zone": taken.plan.zone.as_ref().map(|zone| zone.name()),
                "clinician": taken.plan.clinician.name,
                "clinic": taken.plan.clinician.clinic,
                "phone": taken.plan.clinician.phone,
                "sessions": taken.plan.course.map(|course| course.sessions),
                "exercises": taken.plan.items.iter()
                    .map(|item| exercise(item, desk.words))
                    .collect::<Vec<Value>>(),
            })
        });
        return output::say_json(&plans.collect());
    }
    if plans.is_empty() {
        return output::say(&desk.words.command_no_plan());
    }
    plans
        .iter()
        .try_for_each(|taken| show_one(taken, desk.words))
}

/// A plan in force as a file, as it was taken or typed in.
pub fn save(desk: &Desk<'_>, file: &Path, id: Option<&str>, yes: bool) -> Result<(), Stop> {
    let now = desk.clock.now();
    let plan = desk.open()?.plan_file(id, &now);
    let plan = plan.map_err(|error| desk.stop(&error))?;
    let name = file.display().to_string();
    desk.refuse_another(file, yes)?;
    plan_file::write(file, &plan.text).map_err(|error| desk.stop(&error))?;
    output::say(&desk.words.command_plan_saved(name, plan.title))
}

pub fn schema() -> Result<(), Stop> {
    output::say_json(&plan::json_schema())
}

fn show_one(taken: &Taken, words: &Words) -> Result<(), Stop> {
    let plan = &taken.plan;
    output::say(&words.command_plan_heading(plan.id.clone(), plan.title.clone(), taken.version))?;
    if let Some(key) = &taken.key {
        output::say(&words.command_indented(words.command_plan_signed(short_form(key))))?;
    }
    for item in &plan.items {
        for stage in &item.stages {
            output::say(&words.command_plan_line(
                words.plan_days(stage.days),
                words.dose(&stage.dose),
                stage.from.to_string(),
                times(stage).join(", "),
                words.exercise(item),
            ))?;
        }
        if item.paused {
            output::say(&words.command_plan_paused(words.exercise(item)))?;
        }
    }
    Ok(())
}

fn exercise(item: &Item, words: &Words) -> Value {
    let library = match &item.exercise {
        Exercise::Library(id) => Some(id),
        Exercise::Own { .. } => None,
    };
    json!({
        "id": item.id,
        "use": library,
        "title": words.exercise(item),
        "from": item.from.to_string(),
        "until": item.until.map(|date| date.to_string()),
        "note": item.note,
        "paused": item.paused,
        "pain_limit": item.pain_limit,
        "stages": item.stages.iter().map(|stage| json!({
            "from": stage.from.to_string(),
            "dose": words.dose(&stage.dose),
            "days": words.plan_days(stage.days),
            "times": times(stage),
        })).collect::<Vec<Value>>(),
    })
}

fn times(stage: &Stage) -> Vec<String> {
    stage
        .times
        .iter()
        .map(|time| time.format("%H:%M").to_string())
        .collect()
}
