//! From a [`Plan`] back to a plan file. What is read from it is the same plan again.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Weekday};
use serde::Serialize;
use toml::value::{Date, Datetime, Time};

use super::draft::{CLINIC_KINDS, SIDES, slug};
use super::{
    AfterSession, Appointment, ClinicRule, ClinicSubject, Clinician, Count, Course, Days, Dose,
    Exercise, Item, Plan, Side, Stage, WEEKDAYS, limits,
};
use crate::content::Content;
use crate::duration::written;
use crate::error::Error;

/// A plan as a TOML file that `check` reads as the same plan.
pub fn write(plan: &Plan, content: &Content) -> Result<String, Error> {
    toml::to_string(&file(plan, content)).map_err(|error| Error::Stored(error.to_string()))
}

fn file<'p>(plan: &'p Plan, content: &Content) -> PlanFile<'p> {
    PlanFile {
        format: limits::FORMAT.most,
        id: unless_default(&plan.id, &slug(&plan.title)),
        title: &plan.title,
        issued: date(plan.issued),
        zone: plan.zone.as_ref().map(|zone| zone.name()),
        clinician: clinician(&plan.clinician),
        course: plan.course.as_ref().map(course),
        exercise: plan
            .items
            .iter()
            .map(|item| exercise(item, plan.issued, content))
            .collect(),
        aftercare: plan.aftercare.iter().map(clinic_rule).collect(),
        appointment: plan.appointments.iter().map(appointment).collect(),
    }
}

/// Tables come last, as in any TOML file.
#[derive(Serialize)]
struct PlanFile<'p> {
    format: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'p str>,
    title: &'p str,
    issued: Datetime,
    #[serde(skip_serializing_if = "Option::is_none")]
    zone: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    clinician: Option<ClinicianTable<'p>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    course: Option<CourseTable>,
    exercise: Vec<ExerciseTable<'p>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aftercare: Vec<AftercareTable<'p>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    appointment: Vec<AppointmentTable>,
}

#[derive(Serialize)]
struct ClinicianTable<'p> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    clinic: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<&'p str>,
}

#[derive(Serialize)]
struct CourseTable {
    sessions: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    per_week: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_between: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per_year: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repeat_months: Option<u8>,
}

#[derive(Serialize)]
struct ExerciseTable<'p> {
    #[serde(skip_serializing_if = "Option::is_none")]
    r#use: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'static str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    steps: &'p [String],
    #[serde(flatten)]
    dose: DoseFields,
    times: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Datetime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Datetime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after_session: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'p str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    paused: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pain_limit: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<DaysValue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    phase: Vec<PhaseTable>,
}

#[derive(Serialize)]
struct PhaseTable {
    after: String,
    #[serde(flatten)]
    dose: DoseFields,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<DaysValue>,
}

#[derive(Default, Serialize)]
struct DoseFields {
    #[serde(skip_serializing_if = "Option::is_none")]
    sets: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reps: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    breaths: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hold: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum DaysValue {
    Daily(&'static str),
    Weekdays(Vec<&'static str>),
    Cycle(BTreeMap<&'static str, u16>),
}

#[derive(Serialize)]
struct AftercareTable<'p> {
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'p str>,
    lasts: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    regions: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    techniques: Vec<&'static str>,
}

#[derive(Serialize)]
struct AppointmentTable {
    at: Datetime,
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes: Option<u16>,
}

fn clinician(clinician: &Clinician) -> Option<ClinicianTable<'_>> {
    (*clinician != Clinician::default()).then_some(ClinicianTable {
        name: clinician.name.as_deref(),
        clinic: clinician.clinic.as_deref(),
        phone: clinician.phone.as_deref(),
    })
}

fn course(course: &Course) -> CourseTable {
    CourseTable {
        sessions: course.sessions,
        per_week: course.per_week,
        days_between: course.days_between,
        per_year: course.per_year,
        repeat_months: course.repeat_months,
    }
}

fn exercise<'p>(item: &'p Item, issued: NaiveDate, content: &Content) -> ExerciseTable<'p> {
    let (used, own, default_id) = match &item.exercise {
        Exercise::Library(id) => (Some(id.as_str()), None, id.clone()),
        Exercise::Own {
            name,
            region,
            steps,
        } => (None, Some((name, region, steps)), slug(name)),
    };
    let default = used.and_then(|id| content.exercise(id));
    let default = default.map(|exercise| exercise.dose());
    let mut stages = item.stages.iter();
    let first = stages.next();
    let dose = first.map(|stage| first_dose(&stage.dose, default.as_ref()));
    let days = first.map(|stage| stage.days);
    let pairs = item.stages.iter().zip(stages);
    ExerciseTable {
        r#use: used,
        id: unless_default(&item.id, &default_id),
        name: own.map(|(name, _, _)| name.as_str()),
        region: own.and_then(|(_, region, _)| region.map(|region| region.name())),
        steps: own.map_or(&[], |(_, _, steps)| steps.as_slice()),
        dose: dose.unwrap_or_default(),
        times: first.map(times).unwrap_or_default(),
        from: (item.from != issued).then(|| date(item.from)),
        until: item.until.map(date),
        after_session: item.after_session.map(after_session),
        note: item.note.as_deref(),
        paused: item.paused,
        pain_limit: item.pain_limit,
        days: days.filter(|days| *days != Days::Daily).map(days_value),
        phase: pairs
            .map(|(before, stage)| phase(before, stage, item.from))
            .collect(),
    }
}

/// The first dose in full, so that the file says all of it, whatever the library comes to say.
fn first_dose(dose: &Dose, default: Option<&Dose>) -> DoseFields {
    // Where the library has a length and the plan has none, that has to be said.
    let length = |length: Option<TimeDelta>, default: Option<TimeDelta>| match (length, default) {
        (None, None) => None,
        (Some(_), _) | (None, Some(_)) => Some(length_or_none(length)),
    };
    let sided = dose.side != Side::None || default.is_some();
    DoseFields {
        sets: Some(dose.sets),
        hold: length(dose.hold, default.and_then(|dose| dose.hold)),
        rest: length(dose.rest, default.and_then(|dose| dose.rest)),
        side: sided.then(|| side(dose.side)),
        ..count(dose.count)
    }
}

/// Only what is another than before.
fn phase(before: &Stage, stage: &Stage, from: NaiveDate) -> PhaseTable {
    let (old, new) = (&before.dose, &stage.dose);
    let counted = match old.count == new.count {
        true => DoseFields::default(),
        false => count(new.count),
    };
    PhaseTable {
        after: format!("{}d", stage.from.signed_duration_since(from).num_days()),
        dose: DoseFields {
            sets: (old.sets != new.sets).then_some(new.sets),
            hold: (old.hold != new.hold).then(|| length_or_none(new.hold)),
            rest: (old.rest != new.rest).then(|| length_or_none(new.rest)),
            side: (old.side != new.side).then(|| side(new.side)),
            ..counted
        },
        times: (before.times != stage.times).then(|| times(stage)),
        days: (before.days != stage.days).then(|| days_value(stage.days)),
    }
}

fn count(count: Count) -> DoseFields {
    let mut fields = DoseFields::default();
    match count {
        Count::Reps(reps) => fields.reps = Some(reps),
        Count::Minutes(minutes) => fields.minutes = Some(minutes),
        Count::Breaths(breaths) => fields.breaths = Some(breaths),
    }
    fields
}

fn side(side: Side) -> &'static str {
    word(&SIDES, &side).unwrap_or_default()
}

fn times(stage: &Stage) -> Vec<String> {
    let times = stage.times.iter();
    times.map(|time| time.format("%H:%M").to_string()).collect()
}

fn days_value(days: Days) -> DaysValue {
    match days {
        Days::Daily => DaysValue::Daily("daily"),
        Days::Weekdays(set) => {
            let days = set.iter(Weekday::Mon);
            DaysValue::Weekdays(days.filter_map(|day| word(&WEEKDAYS, &day)).collect())
        }
        Days::Every(every) => DaysValue::Cycle([("every", every)].into()),
        Days::Cycle { on, off } => DaysValue::Cycle([("on", on), ("off", off)].into()),
    }
}

fn after_session(after: AfterSession) -> String {
    match after {
        AfterSession::SameDay => "same day".to_owned(),
        AfterSession::NextDay => "next day".to_owned(),
        AfterSession::After(length) => written(length),
    }
}

fn clinic_rule(rule: &ClinicRule) -> AftercareTable<'_> {
    let table = AftercareTable {
        rule: None,
        id: None,
        kind: None,
        text: None,
        why: None,
        lasts: written(rule.lasts),
        regions: rule.regions.iter().map(|region| region.name()).collect(),
        techniques: rule.techniques.iter().map(|one| one.name()).collect(),
    };
    match &rule.subject {
        ClinicSubject::Ours(id) => AftercareTable {
            rule: Some(id),
            ..table
        },
        ClinicSubject::Own {
            id,
            kind,
            text,
            why,
        } => AftercareTable {
            id: Some(id),
            kind: word(&CLINIC_KINDS, kind),
            text: Some(text),
            why: why.as_deref(),
            ..table
        },
    }
}

fn appointment(appointment: &Appointment) -> AppointmentTable {
    AppointmentTable {
        at: date_time(appointment.at),
        minutes: appointment.minutes,
    }
}

fn unless_default<'p>(id: &'p str, default: &str) -> Option<&'p str> {
    (id != default).then_some(id)
}

fn word<T: PartialEq>(words: &[(&'static str, T)], value: &T) -> Option<&'static str> {
    let found = words.iter().find(|(_, known)| known == value);
    found.map(|(word, _)| *word)
}

fn length_or_none(length: Option<TimeDelta>) -> String {
    length.map_or_else(|| "none".to_owned(), written)
}

fn date(date: NaiveDate) -> Datetime {
    Datetime {
        date: Some(date_part(date)),
        time: None,
        offset: None,
    }
}

fn date_time(at: NaiveDateTime) -> Datetime {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    Datetime {
        date: Some(date_part(at.date())),
        time: Some(Time {
            hour: part(at.hour()),
            minute: part(at.minute()),
            second: Some(part(at.second())),
            nanosecond: None,
        }),
        offset: None,
    }
}

/// Plans lie in the years 1900 to 2200.
fn date_part(date: NaiveDate) -> Date {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    Date {
        year: u16::try_from(date.year()).unwrap_or_default(),
        month: part(date.month()),
        day: part(date.day()),
    }
}
