//! An exercise as a person types it in, and what is wrong with it.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Fault, Field, Refusal};
use crate::body::Region;
use crate::content::Content;
use crate::duration;
use crate::now::is_in_our_years;
use crate::plan::fault::{Expected, FaultKind};
use crate::plan::limits::{self, Range};
use crate::plan::reader::fitting_text;
use crate::plan::{
    Clinician, Count, Days, Dose, Exercise, Item, Side, Stage, WEEKDAYS, WeekdaySet,
};

/// An exercise of the library (`used`), or one described as on the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewExercise {
    pub used: Option<String>,
    pub name: String,
    pub region: Option<Region>,
    pub steps: Vec<String>,
    pub dose: NewDose,
    /// `08:30`.
    pub times: Vec<String>,
    pub days: NewDays,
    /// `2026-11-24`; none: today.
    pub from: Option<String>,
    pub until: Option<String>,
    pub note: String,
    /// Pain above it ends the exercise, 1–10.
    pub pain_limit: Option<i32>,
    pub phases: Vec<NewPhase>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewDose {
    pub sets: i32,
    pub unit: CountUnit,
    pub count: i32,
    /// Seconds.
    pub hold: Option<i32>,
    /// Seconds, between sets.
    pub rest: Option<i32>,
    pub side: Side,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CountUnit {
    Reps,
    Minutes,
    Breaths,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum NewDays {
    Daily,
    /// 2 is every other day.
    Every(i32),
    /// `mon`.
    Weekdays(Vec<String>),
    Cycle {
        on: i32,
        off: i32,
    },
}

/// What holds from a later day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewPhase {
    pub from: String,
    pub dose: NewDose,
    pub times: Vec<String>,
    pub days: NewDays,
}

/// What the sheet is called, and who gave it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewOwnPlan {
    pub title: String,
    pub who: String,
    pub clinic: String,
    pub phone: String,
}

impl NewExercise {
    /// The item that it becomes, known by `id`.
    pub fn validate(
        self,
        id: String,
        content: &Content,
        today: NaiveDate,
    ) -> Result<Item, Refusal> {
        let exercise = match self.used {
            Some(id) if content.exercise(&id).is_some() => Exercise::Library(id),
            Some(given) => {
                let close = content.closest_exercise(&given);
                let fault = FaultKind::UnknownExercise { given, close };
                return Err(refused(Field::Name, fault));
            }
            None => Exercise::Own {
                name: text(&self.name, limits::NAME, Field::Name)?,
                region: self.region,
                steps: steps(&self.steps)?,
            },
        };
        let from = match self.from {
            Some(from) => date(&from, Field::From)?,
            None => today,
        };
        let until = self.until.map(|until| date(&until, Field::Until));
        let until = until.transpose()?;
        if until.is_some_and(|until| until < from) {
            return Err(refused(Field::Until, FaultKind::EndBeforeStart));
        }
        let first = Stage {
            from,
            dose: self.dose.validate()?,
            times: times(&self.times)?,
            days: self.days.validate()?,
        };
        if self.phases.len() > limits::MAX_PHASES {
            let most = limits::MAX_PHASES;
            return Err(refused(Field::Phases, FaultKind::TooMany { most }));
        }
        let mut stages = vec![first];
        for (index, phase) in self.phases.into_iter().enumerate() {
            let stage = phase
                .validate()
                .map_err(|refusal| refusal.in_phase(index))?;
            let before = stages.last().map_or(from, |before| before.from);
            let fault = if stage.from <= before {
                Some(FaultKind::PhasesOutOfOrder)
            } else if until.is_some_and(|until| until < stage.from) {
                Some(FaultKind::PhaseAfterEnd)
            } else if from + longest_wait() < stage.from {
                Some(FaultKind::DurationOutOfRange {
                    least: limits::PHASE.least,
                    most: limits::PHASE.most,
                })
            } else {
                None
            };
            if let Some(fault) = fault {
                return Err(refused(Field::From, fault).in_phase(index));
            }
            stages.push(stage);
        }
        let pain_limit = self.pain_limit;
        let pain_limit = pain_limit.map(|most| whole(most, limits::PAIN_LIMIT, Field::PainLimit));
        Ok(Item {
            id,
            exercise,
            from,
            until,
            after_session: None,
            note: optional_text(&self.note, limits::NOTE, Field::Note)?,
            paused: false,
            pain_limit: pain_limit.transpose()?,
            stages,
        })
    }
}

impl NewPhase {
    fn validate(self) -> Result<Stage, Refusal> {
        Ok(Stage {
            from: date(&self.from, Field::From)?,
            dose: self.dose.validate()?,
            times: times(&self.times)?,
            days: self.days.validate()?,
        })
    }
}

impl NewDose {
    pub fn validate(self) -> Result<Dose, Refusal> {
        Ok(Dose {
            sets: whole(self.sets, limits::SETS, Field::Sets)?,
            count: match self.unit {
                CountUnit::Reps => Count::Reps(whole(self.count, limits::REPS, Field::Count)?),
                CountUnit::Minutes => {
                    Count::Minutes(whole(self.count, limits::MINUTES, Field::Count)?)
                }
                CountUnit::Breaths => {
                    Count::Breaths(whole(self.count, limits::BREATHS, Field::Count)?)
                }
            },
            hold: length(self.hold, Field::Hold)?,
            rest: length(self.rest, Field::Rest)?,
            side: self.side,
        })
    }
}

impl From<&Dose> for NewDose {
    fn from(dose: &Dose) -> NewDose {
        let (unit, count) = match dose.count {
            Count::Reps(count) => (CountUnit::Reps, count),
            Count::Minutes(count) => (CountUnit::Minutes, count),
            Count::Breaths(count) => (CountUnit::Breaths, count),
        };
        let seconds = |length: TimeDelta| i32::try_from(length.num_seconds()).unwrap_or(i32::MAX);
        NewDose {
            sets: dose.sets.into(),
            unit,
            count: count.into(),
            hold: dose.hold.map(seconds),
            rest: dose.rest.map(seconds),
            side: dose.side,
        }
    }
}

impl NewDays {
    fn validate(self) -> Result<Days, Refusal> {
        let whole = |days| whole(days, limits::CYCLE, Field::Days);
        match self {
            NewDays::Daily => Ok(Days::Daily),
            NewDays::Every(days) => Ok(Days::Every(whole(days)?)),
            NewDays::Cycle { on, off } => Ok(Days::Cycle {
                on: whole(on)?,
                off: whole(off)?,
            }),
            NewDays::Weekdays(given) if given.is_empty() => {
                Err(refused(Field::Days, FaultKind::NoneGiven))
            }
            NewDays::Weekdays(given) => {
                let day = |given: String| {
                    let found = WEEKDAYS.iter().find(|(word, _)| *word == given);
                    found.map(|(_, day)| *day).ok_or_else(|| {
                        let allowed = WEEKDAYS.iter().map(|(word, _)| *word).collect();
                        refused(Field::Days, FaultKind::NotOneOf { given, allowed })
                    })
                };
                let days: Result<WeekdaySet, Refusal> = given.into_iter().map(day).collect();
                Ok(Days::Weekdays(days?))
            }
        }
    }
}

impl From<Days> for NewDays {
    fn from(days: Days) -> NewDays {
        match days {
            Days::Daily => NewDays::Daily,
            Days::Every(days) => NewDays::Every(days.into()),
            Days::Cycle { on, off } => NewDays::Cycle {
                on: on.into(),
                off: off.into(),
            },
            Days::Weekdays(set) => {
                let chosen = WEEKDAYS.iter().filter(|(_, day)| set.contains(*day));
                NewDays::Weekdays(chosen.map(|(word, _)| (*word).to_owned()).collect())
            }
        }
    }
}

impl From<&Stage> for NewPhase {
    fn from(stage: &Stage) -> NewPhase {
        NewPhase {
            from: stage.from.to_string(),
            dose: NewDose::from(&stage.dose),
            times: written(&stage.times),
            days: stage.days.into(),
        }
    }
}

impl NewOwnPlan {
    pub fn validate(&self) -> Result<(String, Clinician), Refusal> {
        let optional = |given: &str, field| optional_text(given, limits::CLINICIAN, field);
        let title = text(&self.title, limits::TITLE, Field::Title)?;
        let clinician = Clinician {
            name: optional(&self.who, Field::Who)?,
            clinic: optional(&self.clinic, Field::Clinic)?,
            phone: optional(&self.phone, Field::Phone)?,
        };
        Ok((title, clinician))
    }
}

/// As a form shows them.
pub fn written(times: &[NaiveTime]) -> Vec<String> {
    let times = times.iter();
    times.map(|time| time.format("%H:%M").to_string()).collect()
}

/// A date of ours.
pub fn date(given: &str, field: Field) -> Result<NaiveDate, Refusal> {
    match given.trim().parse() {
        Ok(date) if is_in_our_years(date) => Ok(date),
        Ok(_) | Err(_) => Err(refused(field, FaultKind::Expected(Expected::Date))),
    }
}

fn longest_wait() -> TimeDelta {
    duration::parse(limits::PHASE.most).unwrap_or_default()
}

fn steps(given: &[String]) -> Result<Vec<String>, Refusal> {
    let given = given.iter().filter(|step| !step.trim().is_empty());
    let steps = given.map(|step| text(step, limits::STEP, Field::Steps));
    let steps: Vec<String> = steps.collect::<Result<_, _>>()?;
    if steps.len() > limits::MAX_STEPS {
        let most = limits::MAX_STEPS;
        return Err(refused(Field::Steps, FaultKind::TooMany { most }));
    }
    Ok(steps)
}

fn times(given: &[String]) -> Result<Vec<NaiveTime>, Refusal> {
    let mut times = Vec::with_capacity(given.len());
    for given in given {
        let time = NaiveTime::parse_from_str(given.trim(), "%H:%M")
            .map_err(|_| refused(Field::Times, FaultKind::Expected(Expected::TimeOfDay)))?;
        if times.contains(&time) {
            let time = time.format("%H:%M").to_string();
            return Err(refused(Field::Times, FaultKind::DoubleTime { time }));
        }
        times.push(time);
    }
    times.sort();
    match times.len() {
        0 => Err(refused(Field::Times, FaultKind::NoneGiven)),
        count if count > limits::MAX_TIMES_A_DAY => {
            let most = limits::MAX_TIMES_A_DAY;
            Err(refused(Field::Times, FaultKind::TooMany { most }))
        }
        _ => Ok(times),
    }
}

fn length(seconds: Option<i32>, field: Field) -> Result<Option<TimeDelta>, Refusal> {
    let Some(seconds) = seconds else {
        return Ok(None);
    };
    let length = limits::HOLD.read(&format!("{seconds}s"));
    let fault = || FaultKind::DurationOutOfRange {
        least: limits::HOLD.least,
        most: limits::HOLD.most,
    };
    length.map(Some).ok_or_else(|| refused(field, fault()))
}

fn whole<N: TryFrom<i32>>(
    given: i32,
    Range { least, most }: Range,
    field: Field,
) -> Result<N, Refusal> {
    let fitting = (least..=most).contains(&i64::from(given));
    let fitting = fitting.then(|| N::try_from(given).ok()).flatten();
    fitting.ok_or_else(|| refused(field, FaultKind::OutOfRange { least, most }))
}

fn text(given: &str, most: usize, field: Field) -> Result<String, Refusal> {
    fitting_text(&given.replace("\r\n", "\n"), most).map_err(|fault| refused(field, fault))
}

fn optional_text(given: &str, most: usize, field: Field) -> Result<Option<String>, Refusal> {
    match given.trim().is_empty() {
        true => Ok(None),
        false => text(given, most, field).map(Some),
    }
}

fn refused(field: Field, fault: FaultKind) -> Refusal {
    Refusal::Entry {
        phase: None,
        field,
        fault: Fault::Form(fault),
    }
}
