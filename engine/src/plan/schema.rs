//! The JSON Schema of a plan file. Its structs mirror what `draft` reads; a test holds the two together.

#![expect(
    dead_code,
    reason = "the structs are never made: only their shape counts"
)]

use std::borrow::Cow;

use chrono::NaiveDate;
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::draft::{CLINIC_KINDS, SIDES};
use super::limits::{self, MAX_EXERCISES, MAX_TIMES_A_DAY};
use super::{WEEKDAYS, limits::Lengths};
use crate::body::{Region, Technique};
use crate::content::Content;

/// What `afterhand plan schema` prints. A TOML file has dates and times of its own beside the texts.
pub fn json_schema() -> Value {
    SchemaSettings::draft2020_12()
        .with_transform(WithoutNull)
        .into_generator()
        .into_root_schema_for::<PlanFile>()
        .to_value()
}

/// A plan for Afterhand: the exercises that a clinician prescribes, when they fall due, and what counts after a session.
///
/// The same file can be written in TOML, where dates and times also stand without quotation marks. Durations are a whole number and a unit: "5s", "15min", "48h", "7d". Personal data of the patient is not needed.
#[derive(JsonSchema)]
#[schemars(title = "Afterhand plan file", deny_unknown_fields)]
struct PlanFile {
    /// The version of this format: 1.
    #[schemars(range(min = limits::FORMAT.least, max = limits::FORMAT.most))]
    format: u16,
    /// A file with the same id is a new version of the same plan; without an id it is made of the title.
    id: Option<Id>,
    /// What the plan is called.
    #[schemars(length(min = 1, max = limits::TITLE))]
    title: String,
    /// The date the plan was written on; exercises without a `from` begin on it.
    issued: NaiveDate,
    /// Who prescribes the plan.
    clinician: Option<ClinicianEntry>,
    /// The IANA time zone whose clocks the times are meant for, such as "Europe/London"; without one the computer's counts.
    #[schemars(length(min = 1, max = limits::ZONE))]
    zone: Option<String>,
    /// The course of sessions.
    course: Option<CourseEntry>,
    /// The prescribed exercises.
    #[schemars(length(min = 1, max = MAX_EXERCISES))]
    exercise: Vec<ExerciseEntry>,
    /// The clinic's own rules for the time after a session, and its own times for Afterhand's rules.
    #[schemars(length(min = 1, max = limits::MAX_AFTERCARE))]
    aftercare: Option<Vec<AftercareEntry>>,
    /// The sessions that have been agreed.
    #[schemars(length(min = 1, max = limits::MAX_APPOINTMENTS))]
    appointment: Option<Vec<AppointmentEntry>>,
}

/// Who prescribes a plan.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ClinicianEntry {
    /// The clinician's name.
    #[schemars(length(min = 1, max = limits::CLINICIAN))]
    name: Option<String>,
    /// The clinic's name.
    #[schemars(length(min = 1, max = limits::CLINICIAN))]
    clinic: Option<String>,
    /// The number to call with questions.
    #[schemars(length(min = 1, max = limits::CLINICIAN))]
    phone: Option<String>,
}

/// A course of sessions.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct CourseEntry {
    /// How many sessions the course has; outside of 3 to 15 there is a warning.
    #[schemars(range(min = limits::COURSE_SESSIONS.least, max = limits::COURSE_SESSIONS.most))]
    sessions: u16,
    /// How many sessions a week; above 2 there is a warning.
    #[schemars(range(min = limits::COURSE_PER_WEEK.least, max = limits::COURSE_PER_WEEK.most))]
    per_week: Option<u16>,
    /// How many whole days must lie between two sessions; without it 1.
    #[schemars(range(min = limits::COURSE_DAYS_BETWEEN.least, max = limits::COURSE_DAYS_BETWEEN.most))]
    days_between: Option<u16>,
    /// How many sessions there may be in any 365 days; without it 15.
    #[schemars(range(min = limits::COURSE_PER_YEAR.least, max = limits::COURSE_PER_YEAR.most))]
    per_year: Option<u16>,
    /// After how many months the course may be repeated.
    #[schemars(range(min = limits::COURSE_REPEAT_MONTHS.least, max = limits::COURSE_REPEAT_MONTHS.most))]
    repeat_months: Option<u16>,
}

/// A prescribed exercise: one of the library (`use`) or the clinician's own (`name`, and a count).
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, extend("oneOf" = one_of(&[&["use"], &["name"]])), extend("not" = several_counts()))]
struct ExerciseEntry {
    /// The exercise of the library.
    #[schemars(extend("enum" = exercise_ids()))]
    r#use: Option<String>,
    /// What reminders and answers know the exercise by, unique in the plan; the default is `use`, or made of the name.
    id: Option<Id>,
    /// What the clinician's own exercise is called.
    #[schemars(length(min = 1, max = limits::NAME))]
    name: Option<String>,
    /// The part of the body that an own exercise works on; after a session it rests with it.
    region: Option<Region>,
    /// How an own exercise is done, step by step.
    #[schemars(length(min = 1, max = limits::MAX_STEPS), inner(length(min = 1, max = limits::STEP)))]
    steps: Option<Vec<String>>,
    /// How many sets; the default is the library's, or 1.
    #[schemars(range(min = limits::SETS.least, max = limits::SETS.most))]
    sets: Option<u16>,
    /// How many repetitions in a set; only one of `reps`, `minutes` and `breaths`.
    #[schemars(range(min = limits::REPS.least, max = limits::REPS.most))]
    reps: Option<u16>,
    /// How many minutes a set lasts, instead of repetitions.
    #[schemars(range(min = limits::MINUTES.least, max = limits::MINUTES.most))]
    minutes: Option<u16>,
    /// How many breaths a set lasts, instead of repetitions.
    #[schemars(range(min = limits::BREATHS.least, max = limits::BREATHS.most))]
    breaths: Option<u16>,
    /// How long each repetition is held.
    #[schemars(extend("description" = or_none("How long each repetition is held", limits::HOLD)))]
    hold: Option<DurationOrNone>,
    /// The pause between sets.
    #[schemars(extend("description" = or_none("The pause between sets", limits::HOLD)))]
    rest: Option<DurationOrNone>,
    /// Which side; the default is the library's, or "none".
    side: Option<SideWord>,
    /// The times of day it falls due, each once.
    #[schemars(length(min = 1, max = MAX_TIMES_A_DAY))]
    times: Vec<TimeOfDay>,
    /// The days it falls due on; the default is "daily".
    days: Option<DaysEntry>,
    /// The first date; the default is `issued`.
    from: Option<NaiveDate>,
    /// The last date; without one it goes on.
    until: Option<NaiveDate>,
    /// How long it waits after a session; without it the exercise waits until the next day if it is for the spine or for what was treated.
    after_session: Option<AfterSessionEntry>,
    /// What the clinician wants to add.
    #[schemars(length(min = 1, max = limits::NOTE))]
    note: Option<String>,
    /// With true it stays in the plan and does not fall due; the default is false.
    paused: Option<bool>,
    /// How strong pain may become, of 10, before the exercise ends; without it what the library says, or the person's own limit.
    #[schemars(range(min = limits::PAIN_LIMIT.least, max = limits::PAIN_LIMIT.most))]
    pain_limit: Option<u16>,
    /// What changes from a day on, earliest first.
    #[schemars(length(min = 1, max = limits::MAX_PHASES))]
    phase: Option<Vec<PhaseEntry>>,
}

/// What changes in an exercise from a day on; what is not named stays as it was.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, extend("not" = several_counts()))]
struct PhaseEntry {
    /// How long after the exercise's first date the phase begins, in whole days.
    #[schemars(extend("description" = lengths("How long after the exercise's first date the phase begins, in whole days", limits::PHASE)))]
    after: Duration,
    /// How many sets.
    #[schemars(range(min = limits::SETS.least, max = limits::SETS.most))]
    sets: Option<u16>,
    /// How many repetitions in a set.
    #[schemars(range(min = limits::REPS.least, max = limits::REPS.most))]
    reps: Option<u16>,
    /// How many minutes a set lasts, instead of repetitions.
    #[schemars(range(min = limits::MINUTES.least, max = limits::MINUTES.most))]
    minutes: Option<u16>,
    /// How many breaths a set lasts, instead of repetitions.
    #[schemars(range(min = limits::BREATHS.least, max = limits::BREATHS.most))]
    breaths: Option<u16>,
    /// How long each repetition is held.
    #[schemars(extend("description" = or_none("How long each repetition is held", limits::HOLD)))]
    hold: Option<DurationOrNone>,
    /// The pause between sets.
    #[schemars(extend("description" = or_none("The pause between sets", limits::HOLD)))]
    rest: Option<DurationOrNone>,
    /// Which side.
    side: Option<SideWord>,
    /// The times of day it falls due, each once.
    #[schemars(length(min = 1, max = MAX_TIMES_A_DAY))]
    times: Option<Vec<TimeOfDay>>,
    /// The days it falls due on.
    days: Option<DaysEntry>,
}

/// The clinic's own time for one of Afterhand's rules (`rule`), or a rule of its own (`id`, `kind`, `text`).
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, extend("oneOf" = one_of(&[&["rule"], &["id", "kind", "text"]])))]
struct AftercareEntry {
    /// The rule of Afterhand's that the clinic has another time for.
    #[schemars(extend("enum" = rule_ids()))]
    rule: Option<String>,
    /// The own rule's id.
    id: Option<Id>,
    /// What an own rule asks for.
    kind: Option<ClinicKind>,
    /// An own rule in one sentence.
    #[schemars(length(min = 1, max = limits::RULE_TEXT))]
    text: Option<String>,
    /// Why an own rule is there.
    #[schemars(length(min = 1, max = limits::RULE_WHY))]
    why: Option<String>,
    /// How long it holds, from the session's end.
    #[schemars(extend("description" = lengths("How long it holds, from the session's end", limits::AFTERCARE)))]
    lasts: Duration,
    /// The treated parts of the body it is for; the default is any, or what Afterhand's rule says.
    #[schemars(length(min = 1, max = limits::MAX_REGIONS))]
    regions: Option<Vec<Region>>,
    /// The techniques it is for; the default is any, or what Afterhand's rule says.
    #[schemars(length(min = 1, max = limits::MAX_TECHNIQUES))]
    techniques: Option<Vec<NamedTechnique>>,
}

/// One that a rule can name; no clinic means a treatment that nobody knows.
struct NamedTechnique;

impl JsonSchema for NamedTechnique {
    fn schema_name() -> Cow<'static, str> {
        "Technique".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({ "type": "string", "enum": Technique::ALL.map(Technique::name) })
    }
}

/// A session that has been agreed.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct AppointmentEntry {
    /// The local date and time it begins, without an offset.
    at: LocalDateTime,
    /// How many minutes it is to last.
    #[schemars(range(min = limits::APPOINTMENT_MINUTES.least, max = limits::APPOINTMENT_MINUTES.most))]
    minutes: Option<u16>,
}

/// The days an exercise falls due on. Cycles count from the exercise's first date.
#[derive(JsonSchema)]
#[schemars(untagged, deny_unknown_fields)]
enum DaysEntry {
    /// Every day.
    Daily(Daily),
    /// On these days of the week.
    Weekdays(#[schemars(length(min = 1, max = limits::MAX_WEEKDAYS))] Vec<WeekdayWord>),
    /// Every so many days.
    Every {
        /// 2 is every other day.
        #[schemars(range(min = limits::CYCLE.least, max = limits::CYCLE.most))]
        every: u16,
    },
    /// So many days on, then so many off.
    Cycle {
        /// How many days it falls due.
        #[schemars(range(min = limits::CYCLE.least, max = limits::CYCLE.most))]
        on: u16,
        /// How many days it does not.
        #[schemars(range(min = limits::CYCLE.least, max = limits::CYCLE.most))]
        off: u16,
    },
}

/// How long an exercise waits after a session.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum AfterSessionEntry {
    /// Not at all, or until the next day.
    Day(SameOrNextDay),
    /// At least 1min, at most 30d.
    #[schemars(extend("description" = lengths("From the session's end", limits::AFTER_SESSION)))]
    After(Duration),
}

/// Small letters a to z, digits and hyphens, but no hyphen at the beginning.
#[derive(JsonSchema)]
struct Id(
    #[schemars(length(min = 1, max = limits::ID), regex(pattern = "^[a-z0-9][a-z0-9-]*$"))] String,
);

/// A whole number and a unit, seconds, minutes, hours or days: "5s", "15min", "48h", "7d".
#[derive(JsonSchema)]
struct Duration(#[schemars(regex(pattern = "^[0-9]+(s|min|h|d)$"))] String);

/// A duration, or "none" where what stood before does not hold any more.
#[derive(JsonSchema)]
struct DurationOrNone(#[schemars(regex(pattern = "^([0-9]+(s|min|h|d)|none)$"))] String);

/// A time of day in whole minutes, from "00:00" to "23:59".
#[derive(JsonSchema)]
struct TimeOfDay(#[schemars(regex(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$"))] String);

/// A local date and time without an offset: "2026-11-24T15:00:00".
#[derive(JsonSchema)]
struct LocalDateTime(
    #[schemars(regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"))]
    String,
);

#[derive(JsonSchema)]
#[schemars(inline)]
struct SideWord(#[schemars(extend("enum" = words(&SIDES)))] String);

#[derive(JsonSchema)]
#[schemars(inline)]
struct WeekdayWord(#[schemars(extend("enum" = words(&WEEKDAYS)))] String);

#[derive(JsonSchema)]
#[schemars(inline)]
struct ClinicKind(#[schemars(extend("enum" = words(&CLINIC_KINDS)))] String);

#[derive(JsonSchema)]
#[schemars(inline)]
struct Daily(#[schemars(extend("enum" = ["daily"]))] String);

#[derive(JsonSchema)]
#[schemars(inline)]
struct SameOrNextDay(#[schemars(extend("enum" = ["same day", "next day"]))] String);

fn words<T>(table: &[(&'static str, T)]) -> Vec<&'static str> {
    table.iter().map(|(word, _)| *word).collect()
}

fn exercise_ids() -> Vec<&'static str> {
    let ids = Content::shipped().exercises.iter();
    ids.map(|exercise| exercise.id.as_str()).collect()
}

fn rule_ids() -> Vec<&'static str> {
    let rules = Content::shipped().rules.iter();
    let rules = rules.filter(|rule| rule.has_time());
    rules.map(|rule| rule.id.as_str()).collect()
}

fn lengths(what: &str, Lengths { least, most }: Lengths) -> String {
    format!("{what}: at least {least}, at most {most}.")
}

fn or_none(what: &str, Lengths { least, most }: Lengths) -> String {
    format!("{what}: at least {least}, at most {most}, or none.")
}

/// Exactly one of these groups of keys stands there.
fn one_of(groups: &[&[&str]]) -> Value {
    groups
        .iter()
        .map(|keys| json!({ "required": keys }))
        .collect()
}

fn several_counts() -> Value {
    json!({ "anyOf": [
        { "required": ["reps", "minutes"] },
        { "required": ["reps", "breaths"] },
        { "required": ["minutes", "breaths"] },
    ] })
}

/// A key that is not needed may be left out, but not be null.
#[derive(Clone)]
struct WithoutNull;

impl Transform for WithoutNull {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        if let Some(Value::Array(types)) = schema.get_mut("type") {
            types.retain(|name| name != "null");
            if let [only] = types.as_slice() {
                let only = only.clone();
                schema.insert("type".to_owned(), only);
            }
        }
        if let Some(Value::Array(choices)) = schema.get_mut("anyOf") {
            choices.retain(|choice| *choice != json!({ "type": "null" }));
            if let [Value::Object(only)] = choices.as_slice() {
                let only = only.clone();
                schema.remove("anyOf");
                for (key, value) in only {
                    schema.ensure_object().entry(key).or_insert(value);
                }
            }
        }
        if let Some(Value::Array(values)) = schema.get_mut("enum") {
            values.retain(|value| !value.is_null());
        }
    }
}
