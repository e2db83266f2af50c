//! What a newer version of a plan changes, a line each.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::Words;
use crate::aftercare::Kind;
use crate::body::{Region, Technique};
use crate::duration::written;
use crate::now::Zone;
use crate::plan::change::{
    Change, ClinicianField, CourseField, ItemChange, Pair, RuleChange, StageChange,
};
use crate::plan::signature::{Broken, short_form};
use crate::plan::{
    AfterSession, Appointment, ClinicRule, ClinicSubject, Count, Exercise, Item, Side, Stage,
};

impl Words {
    /// "Chin tuck: 5 → 8 times".
    pub fn plan_change(&self, change: &Change<'_>, today: NaiveDate) -> String {
        match change {
            Change::NewItem(item) => self.new_item(item, today),
            Change::ItemGone(item) => self.plan_change_gone(self.exercise(item)),
            Change::Item { item, what } => self.item_change(item, what, today),
            Change::NewRule(rule) => self.plan_change_new(self.clinic_rule_in_full(rule)),
            Change::RuleGone(rule) => self.plan_change_gone(self.clinic_rule_in_full(rule)),
            Change::Rule { rule, what } => {
                let rule = self.plan_change_rule(self.clinic_rule(rule));
                self.plan_change_of(self.rule_change(what), rule)
            }
            Change::Course(field, pair) => {
                let number = |number: Option<u16>| number.map(|number| number.to_string());
                let pair = self.pair_or_none(number(pair.old), number(pair.new));
                self.plan_change_of(pair, self.course_field(*field))
            }
            Change::NewAppointment(appointment) => {
                self.plan_change_new(self.planned_appointment(appointment, today))
            }
            Change::AppointmentGone(appointment) => {
                self.plan_change_gone(self.planned_appointment(appointment, today))
            }
            Change::AppointmentMoved(pair) => {
                let when = |at| self.planned_for(at, today);
                self.plan_change_appointment_moved(
                    self.plan_change_pair(when(pair.new), when(pair.old)),
                )
            }
            Change::AppointmentMinutes { at, minutes } => {
                let length = |minutes: Option<u16>| minutes.map(|minutes| self.minutes(minutes));
                let pair = self.pair_or_none(length(minutes.old), length(minutes.new));
                self.plan_change_appointment_length(pair, self.planned_for(*at, today))
            }
            Change::Title(pair) => {
                let pair = self.plan_change_pair(self.quoted(pair.new), self.quoted(pair.old));
                self.plan_change_of(pair, self.plan_change_title())
            }
            Change::About(field, pair) => {
                let field = match field {
                    ClinicianField::Name => self.plan_change_clinician(),
                    ClinicianField::Clinic => self.plan_change_clinic(),
                    ClinicianField::Phone => self.plan_change_phone(),
                };
                let text = |text: Option<&str>| text.map(str::to_owned);
                self.plan_change_of(self.pair_or_none(text(pair.old), text(pair.new)), field)
            }
            Change::Zone(pair) => {
                let zone = |zone: Option<&Zone>| match zone {
                    Some(zone) => zone.name().to_owned(),
                    None => self.plan_change_computer_zone(),
                };
                let pair = self.plan_change_pair(zone(pair.new), zone(pair.old));
                self.plan_change_of(pair, self.plan_change_zone())
            }
        }
    }

    /// "New: Bridge: 10 times; daily at 08:30".
    fn new_item(&self, item: &Item, today: NaiveDate) -> String {
        let Some(first) = item.stages.first() else {
            return self.plan_change_new(self.exercise(item));
        };
        let when = self.when_seen_from(item, first, today);
        self.plan_change_new_exercise(self.dose(&first.dose), self.exercise(item), when)
    }

    fn item_change(&self, item: &Item, change: &ItemChange<'_>, today: NaiveDate) -> String {
        let date = |date: NaiveDate| self.date_seen_from(date, today);
        let what = match change {
            ItemChange::Exercise(pair) => {
                let name = |exercise: &Exercise| self.exercise_name(exercise);
                self.plan_change_exercise(self.plan_change_pair(name(pair.new), name(pair.old)))
            }
            ItemChange::Region(pair) => {
                let region = |region: Option<Region>| region.map(|region| self.region(region));
                self.plan_change_region(self.pair_or_none(region(pair.old), region(pair.new)))
            }
            ItemChange::Steps(pair) => {
                let steps = |steps: &[String]| match steps {
                    [] => self.plan_change_none(),
                    steps => self.quoted(&steps.join(" ")),
                };
                self.plan_change_how(self.plan_change_pair(steps(pair.new), steps(pair.old)))
            }
            ItemChange::Stage { from, what } => {
                let change = self.stage_change(what, today);
                return match from {
                    Some(from) => self.plan_change_from(change, date(*from), self.exercise(item)),
                    None => self.plan_change_of(change, self.exercise(item)),
                };
            }
            ItemChange::NewStage(stage) => {
                let change = self.plan_change_new_phase(self.dose(&stage.dose), self.when(stage));
                return self.plan_change_from(change, date(stage.from), self.exercise(item));
            }
            ItemChange::StageGone(stage) => {
                let change = self.plan_change_phase_gone(self.dose(&stage.dose), self.when(stage));
                return self.plan_change_from(change, date(stage.from), self.exercise(item));
            }
            ItemChange::From(pair) => {
                self.plan_change_starts(self.plan_change_pair(date(pair.new), date(pair.old)))
            }
            ItemChange::Until(pair) => {
                let end =
                    |end: Option<NaiveDate>| end.map_or_else(|| self.plan_change_no_end(), date);
                self.plan_change_ends(self.plan_change_pair(end(pair.new), end(pair.old)))
            }
            ItemChange::AfterSession(pair) => {
                let wait = |wait| self.after_session(wait);
                self.plan_change_after_session(
                    self.plan_change_pair(wait(pair.new), wait(pair.old)),
                )
            }
            ItemChange::Note(pair) => {
                let note = |note: Option<&str>| note.map(|note| self.quoted(note));
                self.plan_change_note(self.pair_or_none(note(pair.old), note(pair.new)))
            }
            ItemChange::PainLimit(pair) => {
                let limit = |limit: Option<u8>| limit.map(|limit| limit.to_string());
                self.plan_change_pain_limit(self.pair_or_none(limit(pair.old), limit(pair.new)))
            }
            ItemChange::Paused => self.plan_change_paused(),
            ItemChange::Resumed => self.plan_change_resumed(),
        };
        self.plan_change_of(what, self.exercise(item))
    }

    fn stage_change(&self, change: &StageChange<'_>, today: NaiveDate) -> String {
        match change {
            StageChange::Count(pair) => self.count_change(*pair),
            StageChange::Sets(pair) => self.plan_change_sets(pair.new, pair.old),
            StageChange::Hold(pair) => {
                let hold = |hold: Option<TimeDelta>| match hold {
                    Some(hold) => self.dose_hold(self.length(hold)),
                    None => self.plan_change_no_hold(),
                };
                match (pair.old, pair.new) {
                    (Some(old), Some(new)) => {
                        self.plan_change_hold(self.length(new), self.length(old))
                    }
                    (old, new) => self.plan_change_pair(hold(new), hold(old)),
                }
            }
            StageChange::Rest(pair) => {
                let rest = |rest: Option<TimeDelta>| match rest {
                    Some(rest) => self.dose_rest(self.length(rest)),
                    None => self.plan_change_no_rest(),
                };
                match (pair.old, pair.new) {
                    (Some(old), Some(new)) => {
                        self.plan_change_rest(self.length(new), self.length(old))
                    }
                    (old, new) => self.plan_change_pair(rest(new), rest(old)),
                }
            }
            StageChange::Side(pair) => {
                let side = |side| match side {
                    Side::Both => self.dose_each_side(),
                    Side::Alternate => self.dose_alternating(),
                    Side::Left => self.dose_left(),
                    Side::Right => self.dose_right(),
                    Side::None => self.plan_change_no_side(),
                };
                self.plan_change_pair(side(pair.new), side(pair.old))
            }
            StageChange::Times(pair) => {
                let times = |times: &[NaiveTime]| {
                    let times = times.iter().map(|time| time.format("%H:%M").to_string());
                    times.collect::<Vec<String>>().join(", ")
                };
                self.plan_change_pair(times(pair.new), times(pair.old))
            }
            StageChange::Days(pair) => {
                self.plan_change_pair(self.plan_days(pair.new), self.plan_days(pair.old))
            }
            StageChange::Turn { days, from } => {
                self.plan_change_turn(self.date_seen_from(*from, today), self.plan_days(*days))
            }
        }
    }

    fn count_change(&self, pair: Pair<Count>) -> String {
        match (pair.old, pair.new) {
            (Count::Reps(old), Count::Reps(new)) => self.plan_change_reps(new, old),
            (Count::Minutes(old), Count::Minutes(new)) => self.plan_change_minutes(new, old),
            (Count::Breaths(old), Count::Breaths(new)) => self.plan_change_breaths(new, old),
            (Count::Reps(_) | Count::Minutes(_) | Count::Breaths(_), _) => {
                let count = |count| match count {
                    Count::Reps(reps) => self.plan_change_count_reps(reps),
                    Count::Minutes(minutes) => self.plan_change_count_minutes(minutes),
                    Count::Breaths(breaths) => self.plan_change_count_breaths(breaths),
                };
                self.plan_change_pair(count(pair.new), count(pair.old))
            }
        }
    }

    fn after_session(&self, wait: Option<AfterSession>) -> String {
        match wait {
            None => self.plan_change_after_usual(),
            Some(AfterSession::SameDay) => self.plan_change_same_day(),
            Some(AfterSession::NextDay) => self.plan_change_next_day(),
            Some(AfterSession::After(length)) => {
                self.plan_change_after_length(self.exactly(length))
            }
        }
    }

    fn rule_change(&self, change: &RuleChange<'_>) -> String {
        match change {
            RuleChange::Lasts(pair) => {
                self.plan_change_pair(self.exactly(pair.new), self.exactly(pair.old))
            }
            RuleChange::Regions(pair) => {
                let regions = |regions: &[Region]| match regions {
                    [] => self.plan_change_any_region(),
                    regions => {
                        let names = regions.iter().map(|region| self.region(*region));
                        self.list(&names.collect::<Vec<String>>())
                    }
                };
                self.plan_change_region(self.plan_change_pair(regions(pair.new), regions(pair.old)))
            }
            RuleChange::Techniques(pair) => {
                let techniques = |techniques: &[Technique]| match techniques {
                    [] => self.plan_change_any_technique(),
                    techniques => {
                        let names = techniques.iter().map(|one| self.technique(*one));
                        self.list(&names.collect::<Vec<String>>())
                    }
                };
                let pair = self.plan_change_pair(techniques(pair.new), techniques(pair.old));
                self.plan_change_rule_techniques(pair)
            }
            RuleChange::Kind(pair) => {
                let kind = |kind: Kind| self.data(&format!("kind-{}", kind.name()));
                self.plan_change_rule_kind(self.plan_change_pair(kind(pair.new), kind(pair.old)))
            }
            RuleChange::Text(pair) => {
                self.plan_change_pair(self.quoted(pair.new), self.quoted(pair.old))
            }
            RuleChange::Why(pair) => {
                let why = |why: Option<&str>| why.map(|why| self.quoted(why));
                self.plan_change_rule_why(self.pair_or_none(why(pair.old), why(pair.new)))
            }
        }
    }

    pub fn broken_signature(&self, broken: Broken) -> String {
        match broken {
            Broken::Unfit => self.signature_unfit(),
            Broken::Unreadable => self.signature_unreadable(),
            Broken::NoKey => self.signature_no_key(),
        }
    }

    /// That a clinic's plan was signed with another key than before, and what to do.
    pub fn other_key(&self, clinic: &str, remembered: &str, given: &str) -> String {
        let (clinic, given) = (clinic.to_owned(), short_form(given));
        self.signature_other_key(clinic, given, short_form(remembered))
    }

    /// What a clinic's rule says.
    pub fn clinic_rule(&self, rule: &ClinicRule) -> String {
        match &rule.subject {
            ClinicSubject::Ours(id) => self.data(&id.to_lowercase()),
            ClinicSubject::Own { text, .. } => text.clone(),
        }
    }

    fn clinic_rule_in_full(&self, rule: &ClinicRule) -> String {
        let says = self.plan_change_rule(self.clinic_rule(rule));
        self.plan_change_new_rule(self.exactly(rule.lasts), says)
    }

    fn course_field(&self, field: CourseField) -> String {
        match field {
            CourseField::Sessions => self.plan_change_course_sessions(),
            CourseField::PerWeek => self.plan_change_course_per_week(),
            CourseField::DaysBetween => self.plan_change_course_days_between(),
            CourseField::PerYear => self.plan_change_course_per_year(),
            CourseField::RepeatMonths => self.plan_change_course_repeat(),
        }
    }

    fn planned_appointment(&self, appointment: &Appointment, today: NaiveDate) -> String {
        let when = self.planned_for(appointment.at, today);
        match appointment.minutes {
            Some(minutes) => self.plan_change_appointment_minutes(minutes, when),
            None => self.plan_change_appointment(when),
        }
    }

    fn planned_for(&self, at: NaiveDateTime, today: NaiveDate) -> String {
        let day = self.long_date_seen_from(at.date(), today);
        self.plan_change_when(day, at.format("%H:%M").to_string())
    }

    /// With the dates between which it falls due, as far as they are news.
    pub fn when_seen_from(&self, item: &Item, stage: &Stage, today: NaiveDate) -> String {
        let when = self.when(stage);
        let date = |date: NaiveDate| self.long_date_seen_from(date, today);
        let begins = (today < item.from).then(|| date(item.from));
        match (begins, item.until.map(date)) {
            (None, None) => when,
            (Some(from), None) => self.when_from(from, when),
            (None, Some(until)) => self.when_until(until, when),
            (Some(from), Some(until)) => self.when_from_until(from, until, when),
        }
    }

    /// What an exercise comes to ask for later: "Chin tuck, from 30 November on: 8 times; daily at 08:30".
    pub fn later_phases(&self, item: &Item, today: NaiveDate) -> Vec<String> {
        let later = item.stages.iter().skip(1).map(|stage| {
            let asked = self.plan_change_phase(self.dose(&stage.dose), self.when(stage));
            let date = self.date_seen_from(stage.from, today);
            self.plan_change_from(asked, date, self.exercise(item))
        });
        later.collect()
    }

    /// A length that no other is said like.
    fn exactly(&self, length: TimeDelta) -> String {
        if length == TimeDelta::minutes(length.num_minutes()) {
            self.lasting(length)
        } else {
            written(length)
        }
    }

    fn quoted(&self, text: &str) -> String {
        self.plan_change_quoted(text.to_owned())
    }

    fn pair_or_none(&self, old: Option<String>, new: Option<String>) -> String {
        let none = |text: Option<String>| text.unwrap_or_else(|| self.plan_change_none());
        self.plan_change_pair(none(new), none(old))
    }
}
