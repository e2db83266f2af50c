//! The exercise library in words.

use chrono::Weekday;

use super::Words;
use crate::content::Content;
use crate::library::{
    Amount, Details, Each, Equipment, Group, Laterality, LibraryExercise, Position, Span,
};
use crate::person::Flag;
use crate::plan::{Clinician, Days, Stage};

impl Words {
    /// "5–10 times each side, hold 2–10 s, 3 times a day".
    pub fn amount(&self, amount: &Amount) -> String {
        let count = amount.reps.map(|reps| {
            let count = self.amount_times(reps.most, self.amount_of(reps));
            self.sets(amount.sets, count)
        });
        let minutes = amount.minutes.map(|minutes| {
            let count = self.amount_minutes(minutes.most, self.amount_of(minutes));
            self.sets(amount.sets, count)
        });
        let hold = amount.hold.map(|hold| self.hold(hold));
        let breaths = amount
            .breaths
            .map(|breaths| self.amount_breaths(breaths.most, self.amount_of(breaths)));
        let spots = amount
            .spots
            .map(|spots| self.amount_spots(spots.most, self.amount_of(spots)));
        let mut parts: Vec<String> = [count, minutes, hold, breaths, spots]
            .into_iter()
            .flatten()
            .collect();
        if let (Some(each), Some(first)) = (amount.each, parts.first_mut()) {
            let count = std::mem::take(first);
            *first = match each {
                Each::Side => self.amount_each_side(count),
                Each::Direction => self.amount_each_direction(count),
                Each::Spot => self.amount_each_spot(count),
            };
        }
        let per_day = amount
            .per_day
            .map(|times| self.amount_per_day(times.most, self.amount_of(times)));
        parts.extend(match (per_day, amount.hourly) {
            (Some(per_day), true) => Some(self.amount_up_to_hourly(per_day)),
            (Some(per_day), false) => Some(per_day),
            (None, true) => Some(self.amount_hourly()),
            (None, false) => None,
        });
        parts.extend(amount.several_a_day.then(|| self.amount_several()));
        parts.extend(amount.per_break.then(|| self.amount_per_break()));
        parts.extend(
            amount
                .days_a_week
                .map(|days| self.amount_days_a_week(self.amount_of(days))),
        );
        parts.extend(amount.every.map(|every| match (every.least, every.most) {
            (1, 1) => self.plan_days(Days::Daily),
            (1, most) => self.list_or(
                self.plan_days(Days::Daily),
                self.plan_days(Days::Every(most)),
            ),
            (_, most) => self.plan_days(Days::Every(most)),
        }));
        parts.join(", ")
    }

    /// The range that sources print: "10–15 times, or 5–10 times, hold 2–10 s".
    pub fn amounts(&self, amounts: &[Amount]) -> String {
        let amounts: Vec<String> = amounts.iter().map(|one| self.amount(one)).collect();
        let mut amounts = amounts.into_iter();
        let first = amounts.next().unwrap_or_default();
        amounts.fold(first, |first, last| self.amount_or(first, last))
    }

    fn sets(&self, sets: Option<Span>, count: String) -> String {
        match sets {
            Some(sets) => self.amount_sets(count, self.amount_of(sets)),
            None => count,
        }
    }

    fn hold(&self, seconds: Span) -> String {
        match (seconds.least % 60, seconds.most % 60) {
            (0, 0) => self.amount_hold_minutes(self.amount_of(Span {
                least: seconds.least / 60,
                most: seconds.most / 60,
            })),
            _ => self.amount_hold(self.amount_of(seconds)),
        }
    }

    fn amount_of(&self, span: Span) -> String {
        match span.least {
            least if least == span.most => span.most.to_string(),
            0 => self.amount_up_to(span.most.to_string()),
            least => self.amount_span(least.to_string(), span.most.to_string()),
        }
    }

    /// "sitting or standing · mat, towel or strap".
    pub fn place_of(&self, exercise: &LibraryExercise, details: &Details) -> String {
        let positions = exercise.positions.iter();
        let positions = positions.map(|one| self.data(&format!("position-{}", one.name())));
        let needs = details.equipment.iter().map(|any| {
            let names = any.iter().map(|one| self.equipment(*one));
            self.either(&names.collect::<Vec<String>>())
        });
        let needs: Vec<String> = needs.collect();
        let equipment = match needs.is_empty() {
            true => self.within(&self.filter_no_equipment()),
            false => needs.join(", "),
        };
        self.place(equipment, self.either(&positions.collect::<Vec<String>>()))
    }

    pub fn equipment(&self, equipment: Equipment) -> String {
        self.data(&format!("equipment-{}", equipment.name()))
    }

    /// "a", "a or b", "a, b or c".
    fn either(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => self.list_or(first.join(", "), last.clone()),
        }
    }

    /// "daily at 08:30 and 18:30".
    pub fn when(&self, stage: &Stage) -> String {
        let times = stage.times.iter();
        let times = times.map(|time| time.format("%H:%M").to_string());
        let times = self.list(&times.collect::<Vec<String>>());
        self.when_prescribed(self.plan_days(stage.days), times)
    }

    /// "daily", "every other day", "on Mon, Wed".
    pub fn plan_days(&self, days: Days) -> String {
        match days {
            Days::Daily => self.command_days_daily(),
            Days::Weekdays(set) => {
                let days = set.iter(Weekday::Mon);
                let names: Vec<String> = days.map(|day| self.weekday(day)).collect();
                self.command_days_weekdays(names.join(", "))
            }
            Days::Every(2) => self.days_every_other(),
            Days::Every(days) => self.command_days_every(days),
            Days::Cycle { on, off } => self.command_days_cycle(off, on),
        }
    }

    /// "A. Novak · Harbour Physio".
    pub fn clinician(&self, clinician: &Clinician) -> Option<String> {
        let parts = [&clinician.name, &clinician.clinic].into_iter().flatten();
        let parts: Vec<String> = parts.cloned().collect();
        (!parts.is_empty()).then(|| parts.join(" · "))
    }

    /// Why the library does not offer an exercise: "You noted osteoporosis: this one bends the back far. Ask
    /// your clinician."
    pub fn not_offered(&self, exercise: &str, flags: &[Flag]) -> Option<String> {
        let reasons = flags.iter().map(|flag| {
            let own = format!("exercise-{exercise}.not-if-{}", flag.name());
            let usual = || self.data(&format!("not-if-{}", flag.name()));
            self.of_data(&own).unwrap_or_else(usual)
        });
        let reasons: Vec<String> = reasons.collect();
        (!reasons.is_empty()).then(|| reasons.join(" "))
    }

    /// What belongs to one exercise: its purpose, what it feels like, how it is made easier.
    pub fn how_to(&self, exercise: &str, part: &str) -> Option<String> {
        self.of_data(&format!("exercise-{exercise}.{part}"))
    }

    /// What to do, one movement after the other.
    pub fn steps_of(&self, exercise: &str) -> Vec<String> {
        (1..)
            .map_while(|number| self.how_to(exercise, &format!("step-{number}")))
            .collect()
    }
}

/// Every key that the library looks up by an id.
pub(super) fn keys(content: &Content) -> Vec<String> {
    let mut keys = Vec::new();
    for exercise in content.exercises.iter() {
        let key = format!("exercise-{}", exercise.id);
        keys.extend(PARTS.map(|part| format!("{key}.{part}")));
        let own = exercise.not_if.iter();
        let own = own.map(|flag| format!("{key}.not-if-{}", flag.name()));
        let has = |key: &String| Words::english().of_data(key).is_some();
        let optional = OPTIONAL.map(|part| format!("{key}.{part}"));
        keys.extend(optional.into_iter().chain(own).filter(has));
        let flags = exercise.not_if.iter();
        keys.extend(flags.map(|flag| format!("not-if-{}", flag.name())));
        keys.push(key);
    }
    for details in content.details.iter() {
        let stops = details.stops.iter();
        keys.extend(stops.map(|stop| format!("stop-{stop}")));
        for printed in &details.printed {
            keys.push(format!("source-{}", printed.source));
            let remark = printed.remark.iter();
            keys.extend(remark.map(|remark| format!("printed-{remark}")));
        }
    }
    keys.extend(Position::ALL.map(|one| format!("position-{}", one.name())));
    keys.extend(Equipment::ALL.map(|one| format!("equipment-{}", one.name())));
    keys.extend(Group::ALL.map(|one| format!("group-{}", one.name())));
    // Nothing is said where there is but one side.
    let laterality = Laterality::ALL.into_iter();
    let sided = laterality.filter(|one| *one != Laterality::None);
    keys.extend(sided.map(|one| format!("laterality-{}", one.name())));
    keys
}

/// What every exercise says.
const PARTS: [&str; 8] = [
    "purpose", "step-1", "step-2", "step-3", "feel", "caution", "from", "to",
];
const OPTIONAL: [&str; 4] = ["step-4", "step-5", "easier", "harder"];
