//! Courses as ServiceRequests: how many sessions, how often.

use afterhand_engine::plan::Taken;
use afterhand_engine::session::Course;
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::ids::Id;
use super::{Bundle, text};

/// The course that a plan asks for, where it does.
pub fn add_of_plan(
    bundle: &mut Bundle<'_>,
    taken: &Taken,
) -> Result<Option<Id>, serde_json::Error> {
    let plan = &taken.plan;
    let Some(course) = plan.course else {
        return Ok(None);
    };
    let id = bundle.ids.of_thing("course-of-plan", &plan.id);
    let words = bundle.words;
    let mut request = request(
        bundle,
        id,
        "active",
        "order",
        course.sessions.into(),
        plan.issued,
    );
    if let Some(per_week) = course.per_week.filter(|per_week| *per_week > 0) {
        request["occurrenceTiming"] = json!({ "repeat": {
            "boundsPeriod": { "start": plan.issued.to_string() },
            "frequency": per_week,
            "period": 1,
            "periodUnit": "wk",
        }});
    } else {
        request["occurrencePeriod"] = json!({ "start": plan.issued.to_string() });
    }
    request["authoredOn"] = plan.issued.to_string().into();
    let clinician = words.clinician(&plan.clinician);
    let clinician = clinician.as_deref().and_then(text::clean);
    let requester = clinician.map(|name| json!({ "display": name }));
    text::put(&mut request, "requester", requester);
    let months = course.repeat_months.map(|months| words.fhir_repeat(months));
    text::put(&mut request, "note", text::note(months.as_deref()));
    bundle.add(&id, &request)?;
    Ok(Some(id))
}

/// Those that the person keeps. Whether one was gone through to its end is not known once another began.
pub fn add_own(bundle: &mut Bundle<'_>) -> Result<(), serde_json::Error> {
    let records = bundle.records;
    let last = records.courses.iter().map(|course| course.began).max();
    for course in &records.courses {
        let status = match Some(course.began) == last {
            true => "active",
            false => "unknown",
        };
        add_course(bundle, course, status)?;
    }
    Ok(())
}

fn add_course(
    bundle: &mut Bundle<'_>,
    course: &Course,
    status: &str,
) -> Result<(), serde_json::Error> {
    let words = bundle.words;
    let id = bundle.ids.of_thing("course", &course.began.to_string());
    let mut request = request(bundle, id, status, "plan", course.sessions, course.began);
    request["occurrencePeriod"] = json!({ "start": course.began.to_string() });
    let remarks = [
        course.repeat_months.map(|months| words.fhir_repeat(months)),
        course.every_other_day.then(|| words.fhir_every_other_day()),
    ];
    let remarks: Vec<String> = remarks.into_iter().flatten().collect();
    text::put(&mut request, "note", text::note(Some(&remarks.join(" "))));
    bundle.add(&id, &request)
}

fn request(
    bundle: &Bundle<'_>,
    id: Id,
    status: &str,
    intent: &str,
    sessions: u16,
    began: NaiveDate,
) -> Value {
    let words = bundle.words;
    let title = words.fhir_course();
    json!({
        "resourceType": "ServiceRequest",
        "id": id.text(),
        "text": text::narrative(&format!("{title}: {sessions} {} ({began})", words.fhir_sessions())),
        "status": status,
        "intent": intent,
        "code": { "text": title },
        "quantityQuantity": { "value": sessions, "unit": words.fhir_sessions() },
        "subject": bundle.subject(),
    })
}
