//! The person's own plan: its exercises that rest, and the form of one of them.

use std::collections::BTreeSet;

use chrono::Weekday;
use serde::Serialize;
use ts_rs::TS;

use super::aftercare::badge;
use super::exercises::NotOffered;
use super::prescription::prescriptions;
use super::session_form::regions;
use super::{Badge, RegionChoice};
use crate::aftercare::Basis;
use crate::body::Region;
use crate::content::Content;
use crate::duration;
use crate::figure::{Shown, figure};
use crate::history::History;
use crate::library::{Amount, LibraryExercise};
use crate::now::{Instant, Now};
use crate::plan::limits::{self, Range};
use crate::plan::own::{self, NewDays, NewDose, NewOwnPlan, NewPhase};
use crate::plan::{Exercise, Item, Plan, Side, WEEKDAYS};
use crate::words::Words;

/// What is said of the person's own plan as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OwnPlanCard {
    /// As the form begins.
    pub given: NewOwnPlan,
    /// "A. Novak · Harbour Physio".
    pub from: Option<String>,
    /// What is paused or has ended.
    pub resting: Vec<RestingExercise>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RestingExercise {
    pub item: String,
    pub name: String,
    pub dose: String,
    /// "paused", "ended on Friday 20 November".
    pub state: String,
    /// It is paused; otherwise it has ended.
    pub paused: bool,
    pub removable: bool,
}

/// What can be done about an exercise of the person's own plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OwnItem {
    pub item: String,
    /// It has never been answered.
    pub removable: bool,
}

impl OwnItem {
    pub fn of(item: &Item, answered: &BTreeSet<String>) -> OwnItem {
        OwnItem {
            item: item.id.clone(),
            removable: !answered.contains(&item.id),
        }
    }
}

/// The person's own plan as it stands; `answered` are its items that anything was ever said or done of.
pub fn own_plan(
    history: &History,
    answered: &BTreeSet<String>,
    words: &Words,
    now: &Now,
) -> Option<OwnPlanCard> {
    let today = now.today();
    let plan = plan(history, now.instant)?;
    let resting = plan.items.iter();
    let resting = resting.filter(|item| item.paused || item.has_ended(today));
    let resting = resting.filter_map(|item| {
        let ended = item.has_ended(today);
        let until = item.until.filter(|_| ended);
        Some(RestingExercise {
            item: item.id.clone(),
            name: words.exercise(item),
            dose: words.dose(&item.stage_on(today)?.dose),
            state: match until {
                Some(date) => words.own_state_ended(words.long_date_seen_from(date, today)),
                None => words.own_state_paused(),
            },
            paused: !ended,
            removable: !answered.contains(&item.id),
        })
    });
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    Some(OwnPlanCard {
        given: NewOwnPlan {
            title: plan.title.clone(),
            who: text(&plan.clinician.name),
            clinic: text(&plan.clinician.clinic),
            phone: text(&plan.clinician.phone),
        },
        from: words.clinician(&plan.clinician),
        resting: resting.collect(),
    })
}

pub fn plan(history: &History, at: Instant) -> Option<&Plan> {
    let mut plans = history.plans_in_force(at).into_iter();
    plans.find(|plan| plan.id == own::ID)
}

/// The form of an exercise, new or to be changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OwnExerciseForm {
    /// None: a new one.
    pub item: Option<String>,
    /// The exercise of the library; none: described as on the sheet, or not chosen yet.
    pub used: Option<String>,
    /// What it is called, where it is in the plan already.
    pub name: String,
    pub region: Option<Region>,
    pub steps: Vec<String>,
    pub dose: NewDose,
    pub times: Vec<String>,
    pub days: NewDays,
    /// "5 days on, 2 off", where the choices do not have it.
    pub other_days: Option<String>,
    pub from: String,
    pub until: Option<String>,
    pub note: String,
    pub pain_limit: Option<i32>,
    pub phases: Vec<NewPhase>,
    pub today: String,
    pub library: Vec<LibraryChoice>,
    /// What does not go with what the person told of themselves.
    pub not_offered: Vec<NotOffered>,
    /// Whose the doses of the library are.
    pub ours: Badge,
    pub regions: Vec<RegionChoice>,
    pub sides: Vec<SideChoice>,
    pub weekdays: Vec<WeekdayChoice>,
    pub presets: Vec<TimesPreset>,
    pub limits: FormLimits,
    pub hints: Vec<PlanHint>,
}

/// An exercise that can be chosen, with our own default of everything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LibraryChoice {
    pub id: String,
    pub name: String,
    pub purpose: String,
    pub figure: Option<String>,
    pub dose: NewDose,
    /// "5 times, hold 5 s".
    pub dose_text: String,
    pub times: Vec<String>,
    pub days: NewDays,
    /// It is in the person's own plan and goes on.
    pub in_own_plan: bool,
    /// "Only if your clinician gave you this one."
    pub remark: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SideChoice {
    pub value: Side,
    pub label: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WeekdayChoice {
    /// `mon`.
    pub value: String,
    pub label: String,
}

/// Times that are chosen with one tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TimesPreset {
    pub label: String,
    pub times: Vec<String>,
}

/// The least and the most of what is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FormLimits {
    pub sets: [i64; 2],
    pub reps: [i64; 2],
    pub minutes: [i64; 2],
    pub breaths: [i64; 2],
    /// Of a hold and a rest, in seconds.
    pub seconds: [i64; 2],
    pub pain: [i64; 2],
    pub times: usize,
    pub phases: usize,
}

/// Something worth a thought, which forbids nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanHint {
    pub text: String,
    pub badge: Badge,
    pub source: Option<String>,
}

const MORNING: &str = "08:30";
const MIDDAY: &str = "13:00";
const EVENING: &str = "18:30";
/// The hours of a day at a desk.
const DESK: std::ops::RangeInclusive<u32> = 9..=17;

/// None where the plan has no such item.
pub fn own_exercise_form(
    item: Option<&str>,
    used: Option<&str>,
    history: &History,
    before: Option<&Plan>,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Option<OwnExerciseForm> {
    let today = now.today();
    let plan = plan(history, now.instant);
    let items = plan.map_or(&[][..], |plan| plan.items.as_slice());
    let item = match item {
        Some(id) => Some(items.iter().find(|item| item.id == id)?),
        None => None,
    };
    let shelf = Shelf {
        history,
        items,
        content,
        words,
        now,
    };
    let form = shelf.blank();
    let form = match item {
        None => OwnExerciseForm {
            used: used.map(str::to_owned),
            hints: shelf.hints(before),
            ..form
        },
        Some(item) => {
            let stage = item.stage_on(today)?;
            let (used, name, region, steps) = match &item.exercise {
                Exercise::Library(id) => (Some(id.clone()), words.exercise(item), None, Vec::new()),
                Exercise::Own {
                    name,
                    region,
                    steps,
                } => (None, name.clone(), *region, steps.clone()),
            };
            let ended = item.has_ended(today);
            let later = item.stages.iter().filter(|one| stage.from < one.from);
            let days = NewDays::from(stage.days);
            let is_choice = match &days {
                NewDays::Daily | NewDays::Every(2) | NewDays::Weekdays(_) => true,
                NewDays::Every(_) | NewDays::Cycle { .. } => false,
            };
            OwnExerciseForm {
                item: Some(item.id.clone()),
                used,
                name,
                region,
                steps,
                dose: NewDose::from(&stage.dose),
                times: own::written(&stage.times),
                other_days: (!is_choice).then(|| words.plan_days(stage.days)),
                days,
                // What has ended begins anew.
                from: match ended {
                    true => today.to_string(),
                    false => item.from.to_string(),
                },
                until: item.until.filter(|_| !ended).map(|until| until.to_string()),
                note: item.note.clone().unwrap_or_default(),
                pain_limit: item.pain_limit.map(i32::from),
                phases: match ended {
                    true => Vec::new(),
                    false => later.map(NewPhase::from).collect(),
                },
                ..form
            }
        }
    };
    Some(form)
}

/// What there is to choose from, and for whom.
struct Shelf<'a> {
    history: &'a History,
    /// The person's own.
    items: &'a [Item],
    content: &'a Content,
    words: &'a Words,
    now: &'a Now,
}

impl<'a> Shelf<'a> {
    fn blank(&self) -> OwnExerciseForm {
        let (words, today) = (self.words, self.now.today());
        let (offered, not_offered): (Vec<_>, Vec<_>) = self
            .content
            .exercises
            .iter()
            .partition(|exercise| self.is_offered(exercise));
        let range = |range: Range| [range.least, range.most];
        let seconds = |text: &str| duration::parse(text).map_or(0, |one| one.num_seconds());
        OwnExerciseForm {
            item: None,
            used: None,
            name: String::new(),
            region: None,
            steps: Vec::new(),
            dose: NewDose {
                sets: 1,
                unit: own::CountUnit::Reps,
                count: 5,
                hold: None,
                rest: None,
                side: Side::None,
            },
            times: Vec::new(),
            days: NewDays::Daily,
            other_days: None,
            from: today.to_string(),
            until: None,
            note: String::new(),
            pain_limit: None,
            phases: Vec::new(),
            today: today.to_string(),
            library: offered
                .into_iter()
                .filter_map(|one| self.choice(one))
                .collect(),
            not_offered: not_offered
                .into_iter()
                .filter_map(|one| NotOffered::of(one, self.history, words))
                .collect(),
            ours: badge(Basis::AppDefault, words),
            regions: regions(words),
            sides: self.sides(),
            weekdays: WEEKDAYS
                .iter()
                .map(|(word, day)| self.weekday(word, *day))
                .collect(),
            presets: self.presets(),
            limits: FormLimits {
                sets: range(limits::SETS),
                reps: range(limits::REPS),
                minutes: range(limits::MINUTES),
                breaths: range(limits::BREATHS),
                seconds: [seconds(limits::HOLD.least), seconds(limits::HOLD.most)],
                pain: range(limits::PAIN_LIMIT),
                times: limits::MAX_TIMES_A_DAY,
                phases: limits::MAX_PHASES,
            },
            hints: Vec::new(),
        }
    }

    /// What a clinic prescribes is between it and the person, whatever speaks against it.
    fn is_offered(&self, exercise: &LibraryExercise) -> bool {
        let flags = &self.history.person.flags;
        let mut prescribed = prescriptions(self.history, self.now).into_iter();
        exercise.ruled_out_by(flags).is_empty()
            || prescribed.any(|one| one.item.exercise == Exercise::Library(exercise.id.clone()))
    }

    fn choice(&self, exercise: &'a LibraryExercise) -> Option<LibraryChoice> {
        let (words, id) = (self.words, exercise.id.as_str());
        let details = self.content.details(id)?;
        let (dose, today) = (exercise.dose(), self.now.today());
        let going = self.items.iter().filter(|item| !item.has_ended(today));
        let used = Exercise::Library(id.to_owned());
        Some(LibraryChoice {
            id: id.to_owned(),
            name: words.data(&format!("exercise-{id}")),
            purpose: words.how_to(id, "purpose").unwrap_or_default(),
            figure: figure(id, Shown::Glance, false, words),
            dose: NewDose::from(&dose),
            dose_text: words.dose(&dose),
            times: usual_times(&details.ours),
            days: match details.ours.every.map(|every| every.least) {
                Some(days) if days > 1 => NewDays::Every(days.into()),
                Some(_) | None => NewDays::Daily,
            },
            in_own_plan: going.map(|item| &item.exercise).any(|one| *one == used),
            remark: exercise
                .prescribed_only
                .then(|| words.exercise_only_prescribed()),
        })
    }

    fn sides(&self) -> Vec<SideChoice> {
        let words = self.words;
        let sides = [
            (Side::None, words.own_side_none()),
            (Side::Both, words.own_side_both()),
            (Side::Alternate, words.own_side_alternate()),
            (Side::Left, words.own_side_left()),
            (Side::Right, words.own_side_right()),
        ];
        let choices = sides.into_iter();
        let choices = choices.map(|(value, label)| SideChoice { value, label });
        choices.collect()
    }

    fn weekday(&self, word: &str, day: Weekday) -> WeekdayChoice {
        WeekdayChoice {
            value: word.to_owned(),
            label: self.words.weekday(day),
        }
    }

    fn presets(&self) -> Vec<TimesPreset> {
        let words = self.words;
        let one = |label: String, time: &str| TimesPreset {
            label,
            times: vec![time.to_owned()],
        };
        vec![
            one(words.own_morning(MORNING), MORNING),
            one(words.own_midday(MIDDAY), MIDDAY),
            one(words.own_evening(EVENING), EVENING),
            TimesPreset {
                label: words.own_desk(),
                times: desk(),
            },
        ]
    }

    /// What is worth a thought before one more is added.
    fn hints(&self, before: Option<&Plan>) -> Vec<PlanHint> {
        let (words, today) = (self.words, self.now.today());
        let going = prescriptions(self.history, self.now).into_iter();
        let going: BTreeSet<String> = going
            .filter(|one| !one.item.paused)
            .map(|one| one.opens().to_owned())
            .collect();
        let many = (going.len() >= own::MOST_AT_ONCE).then(|| PlanHint {
            text: words.own_hint_many(going.len(), own::MOST_AT_ONCE),
            badge: badge(Basis::AppDefault, words),
            source: Some(words.own_hint_many_source()),
        });
        let before: BTreeSet<&str> = before
            .iter()
            .flat_map(|plan| &plan.items)
            .map(|item| item.id.as_str())
            .collect();
        let new = self.items.iter().filter(|item| !item.has_ended(today));
        let new = new
            .filter(|item| !before.contains(item.id.as_str()))
            .count();
        let recent = (new > 0).then(|| PlanHint {
            text: words.own_hint_recent(new),
            badge: badge(Basis::AppDefault, words),
            source: None,
        });
        [many, recent].into_iter().flatten().collect()
    }
}

/// As often as our default asks for.
fn usual_times(amount: &Amount) -> Vec<String> {
    let times = match amount.per_day.map(|times| times.least) {
        _ if amount.hourly && amount.per_day.is_none() => return desk(),
        Some(1) => &[EVENING][..],
        Some(2) => &[MORNING, EVENING],
        Some(_) => &[MORNING, MIDDAY, EVENING],
        None => &[MORNING],
    };
    times.iter().map(|time| (*time).to_owned()).collect()
}

fn desk() -> Vec<String> {
    DESK.map(|hour| format!("{hour:02}:00")).collect()
}
