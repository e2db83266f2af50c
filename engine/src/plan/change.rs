//! What a newer version of a plan changes, from today on.
//!
//! Compared is everything that a person would do, read or be asked otherwise. Not compared are the plan's
//! id, its date of issue, the order in which things stand, and what is over: phases that have ended,
//! appointments of days gone by, and a first day that has passed, unless days are counted from it.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{
    AfterSession, Appointment, ClinicRule, ClinicSubject, Count, Course, Days, Dose, Exercise,
    Item, Plan, Side, Stage,
};
use crate::aftercare::Kind;
use crate::body::{Region, Technique};
use crate::now::Zone;

/// In the order in which a person would want to read them.
pub fn changes<'p>(old: &'p Plan, new: &'p Plan, today: NaiveDate) -> Vec<Change<'p>> {
    let mut found = Vec::new();
    items(old, new, today, &mut found);
    rules(old, new, &mut found);
    course(old.course, new.course, &mut found);
    appointments(old, new, today, &mut found);
    about(old, new, &mut found);
    found
}

/// What was, and what is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair<T> {
    pub old: T,
    pub new: T,
}

impl<T: PartialEq> Pair<T> {
    fn differing(old: T, new: T) -> Option<Pair<T>> {
        (old != new).then_some(Pair { old, new })
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Change<'p> {
    NewItem(&'p Item),
    /// The item as it was.
    ItemGone(&'p Item),
    Item {
        item: &'p Item,
        what: ItemChange<'p>,
    },
    NewRule(&'p ClinicRule),
    RuleGone(&'p ClinicRule),
    Rule {
        rule: &'p ClinicRule,
        what: RuleChange<'p>,
    },
    Course(CourseField, Pair<Option<u16>>),
    NewAppointment(Appointment),
    AppointmentGone(Appointment),
    AppointmentMoved(Pair<NaiveDateTime>),
    AppointmentMinutes {
        at: NaiveDateTime,
        minutes: Pair<Option<u16>>,
    },
    Title(Pair<&'p str>),
    About(ClinicianField, Pair<Option<&'p str>>),
    Zone(Pair<Option<&'p Zone>>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemChange<'p> {
    /// Another exercise stands under the same id.
    Exercise(Pair<&'p Exercise>),
    Region(Pair<Option<Region>>),
    /// What to do, in the clinician's own words.
    Steps(Pair<&'p [String]>),
    Stage {
        /// None: from today, or from its first day.
        from: Option<NaiveDate>,
        what: StageChange<'p>,
    },
    /// From a later day on something holds that did not begin then before.
    NewStage(Stage),
    /// What was to begin on a later day does not.
    StageGone(Stage),
    From(Pair<NaiveDate>),
    Until(Pair<Option<NaiveDate>>),
    AfterSession(Pair<Option<AfterSession>>),
    Note(Pair<Option<&'p str>>),
    PainLimit(Pair<Option<u8>>),
    Paused,
    Resumed,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StageChange<'p> {
    Count(Pair<Count>),
    Sets(Pair<u8>),
    Hold(Pair<Option<TimeDelta>>),
    Rest(Pair<Option<TimeDelta>>),
    Side(Pair<Side>),
    Times(Pair<&'p [NaiveTime]>),
    Days(Pair<Days>),
    /// The same days in turn, counted from another one.
    Turn {
        days: Days,
        from: NaiveDate,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleChange<'p> {
    Lasts(Pair<TimeDelta>),
    Regions(Pair<&'p [Region]>),
    Techniques(Pair<&'p [Technique]>),
    Kind(Pair<Kind>),
    Text(Pair<&'p str>),
    Why(Pair<Option<&'p str>>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CourseField {
    Sessions,
    PerWeek,
    DaysBetween,
    PerYear,
    RepeatMonths,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClinicianField {
    Name,
    Clinic,
    Phone,
}

fn items<'p>(old: &'p Plan, new: &'p Plan, today: NaiveDate, found: &mut Vec<Change<'p>>) {
    for item in &new.items {
        match old.items.iter().find(|known| known.id == item.id) {
            Some(known) => {
                let of_item = |what| Change::Item { item, what };
                found.extend(item_changes(known, item, today).into_iter().map(of_item));
            }
            None => found.push(Change::NewItem(item)),
        }
    }
    let gone = |item: &&Item| !new.items.iter().any(|kept| kept.id == item.id);
    found.extend(old.items.iter().filter(gone).map(Change::ItemGone));
}

fn item_changes<'p>(old: &'p Item, new: &'p Item, today: NaiveDate) -> Vec<ItemChange<'p>> {
    let mut found = exercise_changes(&old.exercise, &new.exercise);
    // What has ended is compared as it was on its last day.
    let ends = [old.until, new.until].into_iter().flatten();
    let since = ends.fold(today, NaiveDate::min);
    stages(&ahead(old, since), &ahead(new, since), &mut found);
    let begins = |item: &Item| item.from.max(since);
    found.extend(Pair::differing(begins(old), begins(new)).map(ItemChange::From));
    found.extend(Pair::differing(old.until, new.until).map(ItemChange::Until));
    let after = Pair::differing(old.after_session, new.after_session);
    found.extend(after.map(ItemChange::AfterSession));
    let note = Pair::differing(old.note.as_deref(), new.note.as_deref());
    found.extend(note.map(ItemChange::Note));
    let limit = Pair::differing(old.pain_limit, new.pain_limit);
    found.extend(limit.map(ItemChange::PainLimit));
    match (old.paused, new.paused) {
        (false, true) => found.push(ItemChange::Paused),
        (true, false) => found.push(ItemChange::Resumed),
        (false, false) | (true, true) => {}
    }
    found
}

fn exercise_changes<'p>(old: &'p Exercise, new: &'p Exercise) -> Vec<ItemChange<'p>> {
    match (old, new) {
        (Exercise::Library(was), Exercise::Library(is)) if was == is => Vec::new(),
        (
            Exercise::Own {
                name: was,
                region: old_region,
                steps: old_steps,
            },
            Exercise::Own {
                name: is,
                region,
                steps,
            },
        ) => {
            let name = (was != is).then_some(ItemChange::Exercise(Pair { old, new }));
            let region = Pair::differing(*old_region, *region).map(ItemChange::Region);
            let steps = Pair::differing(old_steps.as_slice(), steps).map(ItemChange::Steps);
            [name, region, steps].into_iter().flatten().collect()
        }
        (Exercise::Library(_) | Exercise::Own { .. }, _) => {
            vec![ItemChange::Exercise(Pair { old, new })]
        }
    }
}

/// What holds from a day on.
#[derive(Clone, Copy, Debug)]
struct Ahead<'p> {
    stage: &'p Stage,
    from: NaiveDate,
    /// The day that its days are counted from, for those that are counted.
    turn: Option<NaiveDate>,
}

impl Ahead<'_> {
    fn holds_the_same(&self, other: &Ahead<'_>) -> bool {
        let (one, another) = (self.stage, other.stage);
        one.dose == another.dose
            && one.times == another.times
            && one.days == another.days
            && self.turn == other.turn
    }
}

/// What an item asks for from `since` on, without phases that have ended and those that change nothing.
fn ahead(item: &Item, since: NaiveDate) -> Vec<Ahead<'_>> {
    let mut found: Vec<Ahead<'_>> = Vec::new();
    for (index, stage) in item.stages.iter().enumerate() {
        let next = item.stages.get(index + 1);
        if next.is_some_and(|next| next.from <= since) {
            continue;
        }
        let one = Ahead {
            stage,
            from: stage.from.max(since),
            turn: turn(stage.days, item.from, since),
        };
        if found.last().is_none_or(|last| !last.holds_the_same(&one)) {
            found.push(one);
        }
    }
    found
}

/// The first day of a turn that is not before `since`.
fn turn(days: Days, from: NaiveDate, since: NaiveDate) -> Option<NaiveDate> {
    let length = match days {
        Days::Daily | Days::Weekdays(_) => return None,
        Days::Every(every) => i64::from(every),
        Days::Cycle { on, off } => i64::from(on) + i64::from(off),
    };
    if since <= from {
        return Some(from);
    }
    let gone = since.signed_duration_since(from).num_days();
    let wait = (-gone).rem_euclid(length.max(1));
    since.checked_add_signed(TimeDelta::days(wait))
}

fn stages<'p>(old: &[Ahead<'p>], new: &[Ahead<'p>], found: &mut Vec<ItemChange<'p>>) {
    // The first of each holds from today, or from the item's first day, which is compared by itself.
    if let (Some(old), Some(new)) = (old.first(), new.first()) {
        let what = stage_changes(old, new).into_iter();
        found.extend(what.map(|what| ItemChange::Stage { from: None, what }));
    }
    let later = |stages: &[Ahead<'p>]| stages.iter().skip(1).copied().collect::<Vec<_>>();
    let (old, new) = (later(old), later(new));
    for stage in &new {
        match old.iter().find(|known| known.from == stage.from) {
            Some(known) => {
                let from = Some(stage.from);
                let what = stage_changes(known, stage).into_iter();
                found.extend(what.map(|what| ItemChange::Stage { from, what }));
            }
            None => found.push(ItemChange::NewStage(stage.stage.clone())),
        }
    }
    let gone = old
        .iter()
        .filter(|stage| !new.iter().any(|kept| kept.from == stage.from));
    found.extend(gone.map(|stage| ItemChange::StageGone(stage.stage.clone())));
}

fn stage_changes<'p>(old: &Ahead<'p>, new: &Ahead<'p>) -> Vec<StageChange<'p>> {
    let (was, is): (&'p Stage, &'p Stage) = (old.stage, new.stage);
    let mut found = dose_changes(&was.dose, &is.dose);
    let times = Pair::differing(was.times.as_slice(), &is.times);
    found.extend(times.map(StageChange::Times));
    match (Pair::differing(was.days, is.days), new.turn) {
        (Some(days), _) => found.push(StageChange::Days(days)),
        (None, Some(from)) if old.turn != new.turn => {
            let days = is.days;
            found.push(StageChange::Turn { days, from });
        }
        (None, Some(_) | None) => {}
    }
    found
}

fn dose_changes<'p>(old: &Dose, new: &Dose) -> Vec<StageChange<'p>> {
    let changes = [
        Pair::differing(old.count, new.count).map(StageChange::Count),
        Pair::differing(old.sets, new.sets).map(StageChange::Sets),
        Pair::differing(old.hold, new.hold).map(StageChange::Hold),
        Pair::differing(old.rest, new.rest).map(StageChange::Rest),
        Pair::differing(old.side, new.side).map(StageChange::Side),
    ];
    changes.into_iter().flatten().collect()
}

/// A rule of ours may stand in a plan several times, for different parts of the body: those that are the
/// same are matched first, the others as they come.
fn rules<'p>(old: &'p Plan, new: &'p Plan, found: &mut Vec<Change<'p>>) {
    let (mut gone, mut fresh) = unmatched(&old.aftercare, &new.aftercare);
    fresh.retain(|rule| {
        let same = gone
            .iter()
            .position(|known| is_same_rule(&known.subject, &rule.subject));
        let Some(index) = same else {
            return true;
        };
        let known = gone.remove(index);
        let of_rule = |what| Change::Rule { rule, what };
        found.extend(rule_changes(known, rule).into_iter().map(of_rule));
        false
    });
    found.extend(fresh.into_iter().map(Change::NewRule));
    found.extend(gone.into_iter().map(Change::RuleGone));
}

fn is_same_rule(one: &ClinicSubject, other: &ClinicSubject) -> bool {
    match (one, other) {
        (ClinicSubject::Ours(one), ClinicSubject::Ours(other))
        | (ClinicSubject::Own { id: one, .. }, ClinicSubject::Own { id: other, .. }) => {
            one == other
        }
        (ClinicSubject::Ours(_), ClinicSubject::Own { .. })
        | (ClinicSubject::Own { .. }, ClinicSubject::Ours(_)) => false,
    }
}

fn rule_changes<'p>(old: &'p ClinicRule, new: &'p ClinicRule) -> Vec<RuleChange<'p>> {
    let mut found = Vec::new();
    if let (
        ClinicSubject::Own {
            kind: was_kind,
            text: was_text,
            why: was_why,
            ..
        },
        ClinicSubject::Own {
            kind, text, why, ..
        },
    ) = (&old.subject, &new.subject)
    {
        let text = Pair::differing(was_text.as_str(), text);
        found.extend(text.map(RuleChange::Text));
        found.extend(Pair::differing(*was_kind, *kind).map(RuleChange::Kind));
        let why = Pair::differing(was_why.as_deref(), why.as_deref());
        found.extend(why.map(RuleChange::Why));
    }
    found.extend(Pair::differing(old.lasts, new.lasts).map(RuleChange::Lasts));
    let regions = Pair::differing(old.regions.as_slice(), &new.regions);
    found.extend(regions.map(RuleChange::Regions));
    let techniques = Pair::differing(old.techniques.as_slice(), &new.techniques);
    found.extend(techniques.map(RuleChange::Techniques));
    found
}

fn course(old: Option<Course>, new: Option<Course>, found: &mut Vec<Change<'_>>) {
    let numbers = |course: Option<Course>| {
        let number = |of: fn(Course) -> Option<u16>| course.and_then(of);
        [
            number(|course| Some(course.sessions.into())),
            number(|course| course.per_week.map(u16::from)),
            number(|course| course.days_between.map(u16::from)),
            number(|course| course.per_year),
            number(|course| course.repeat_months.map(u16::from)),
        ]
    };
    let fields = [
        CourseField::Sessions,
        CourseField::PerWeek,
        CourseField::DaysBetween,
        CourseField::PerYear,
        CourseField::RepeatMonths,
    ];
    for (field, (old, new)) in fields
        .into_iter()
        .zip(numbers(old).into_iter().zip(numbers(new)))
    {
        found.extend(Pair::differing(old, new).map(|pair| Change::Course(field, pair)));
    }
}

fn appointments(old: &Plan, new: &Plan, today: NaiveDate, found: &mut Vec<Change<'_>>) {
    let to_come = |plan: &Plan| -> Vec<Appointment> {
        let all = plan.appointments.iter().copied();
        let mut all: Vec<Appointment> = all.filter(|one| today <= one.at.date()).collect();
        all.sort_by_key(|one| (one.at, one.minutes));
        all
    };
    let (was, is) = (to_come(old), to_come(new));
    let (mut gone, mut fresh) = unmatched(&was, &is);
    fresh.retain(|one| {
        let Some(index) = gone.iter().position(|known| known.at == one.at) else {
            return true;
        };
        let minutes = Pair {
            old: gone.remove(index).minutes,
            new: one.minutes,
        };
        found.push(Change::AppointmentMinutes {
            at: one.at,
            minutes,
        });
        false
    });
    // One for one: each is the same session at another time.
    if gone.len() == fresh.len() {
        for (old, new) in gone.into_iter().zip(fresh) {
            let (was, is) = (old.minutes, new.minutes);
            let (old, new) = (old.at, new.at);
            found.push(Change::AppointmentMoved(Pair { old, new }));
            let minutes = Pair::differing(was, is);
            found.extend(minutes.map(|minutes| Change::AppointmentMinutes { at: new, minutes }));
        }
        return;
    }
    found.extend(fresh.into_iter().copied().map(Change::NewAppointment));
    found.extend(gone.into_iter().copied().map(Change::AppointmentGone));
}

fn about<'p>(old: &'p Plan, new: &'p Plan, found: &mut Vec<Change<'p>>) {
    let title = Pair::differing(old.title.as_str(), &new.title);
    found.extend(title.map(Change::Title));
    let (was, is) = (&old.clinician, &new.clinician);
    let fields = [
        (ClinicianField::Name, &was.name, &is.name),
        (ClinicianField::Clinic, &was.clinic, &is.clinic),
        (ClinicianField::Phone, &was.phone, &is.phone),
    ];
    for (field, old, new) in fields {
        let pair = Pair::differing(old.as_deref(), new.as_deref());
        found.extend(pair.map(|pair| Change::About(field, pair)));
    }
    let zone = |plan: &'p Plan| plan.zone.as_ref();
    let name = |plan: &'p Plan| zone(plan).map(Zone::name);
    if name(old) != name(new) {
        found.push(Change::Zone(Pair {
            old: zone(old),
            new: zone(new),
        }));
    }
}

/// Those of each that have no twin in the other.
fn unmatched<'p, T: PartialEq>(old: &'p [T], new: &'p [T]) -> (Vec<&'p T>, Vec<&'p T>) {
    let mut gone: Vec<&T> = old.iter().collect();
    let fresh = new
        .iter()
        .filter(|one| match gone.iter().position(|known| known == one) {
            Some(index) => {
                gone.remove(index);
                false
            }
            None => true,
        });
    let fresh = fresh.collect();
    (gone, fresh)
}
