//! Slots as a calendar writes them: what recurs by one rule, and what differs from it.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use super::asked::spelled;
use super::{Moves, Slot};
use crate::now::Zone;
use crate::person::PlanZone;
use crate::plan::{Days, Item, Stage, Taken};

/// What recurs at one time of day by one rule.
#[derive(Clone, Debug)]
pub struct Series<'p> {
    pub key: SeriesKey,
    pub taken: &'p Taken,
    pub item: &'p Item,
    pub stage: &'p Stage,
    pub zone: &'p Zone,
    /// The first and the last date of the rule.
    pub first: NaiveDate,
    pub last: NaiveDate,
    /// Dates of the rule on which there is nothing by it.
    pub except: Vec<NaiveDate>,
    /// What the person has put elsewhere: the date of the rule, and the slot as it is now.
    pub moved: Vec<(NaiveDate, Slot<'p>)>,
}

/// What a series is known by. It stays the same in a later version of the plan that asks for the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SeriesKey {
    pub plan: String,
    pub item: String,
    /// The time of day that the plan means, and the one it falls on.
    pub meant: NaiveTime,
    pub time: NaiveTime,
    /// The last date on which clocks skip that time: libical stays an hour late once a series has met one, so
    /// another begins after it.
    pub after_gap: Option<NaiveDate>,
    /// Of days that recur by their number, the number that this series has.
    pub phase: u32,
    /// The days and the dose, in a spelling that never changes.
    pub what: String,
}

impl Series<'_> {
    pub fn starts(&self) -> NaiveDateTime {
        self.first.and_time(self.key.time)
    }

    /// Every how many days the rule recurs; `None` where it does by days of the week.
    pub fn interval(&self) -> Option<u32> {
        interval(self.stage.days)
    }

    fn dates(&self) -> impl Iterator<Item = NaiveDate> {
        let last = self.last;
        let days = self.stage.days;
        let interval = self.interval();
        self.first
            .iter_days()
            .take_while(move |date| *date <= last)
            .filter(move |date| match (days, interval) {
                (Days::Weekdays(set), _) => set.contains(date.weekday()),
                (Days::Daily | Days::Every(_) | Days::Cycle { .. }, None) => true,
                (Days::Daily | Days::Every(_) | Days::Cycle { .. }, Some(every)) => {
                    phase(*date, every) == phase(self.first, every)
                }
            })
    }
}

/// Slots as series, and those that stand alone: clocks skip their time or show it twice, which programs read
/// in different ways, so they are told by their instant.
pub fn series<'p>(
    slots: Vec<Slot<'p>>,
    moves: &Moves,
    plan_zone: PlanZone<'p>,
) -> (Vec<Series<'p>>, Vec<Slot<'p>>) {
    let mut groups: BTreeMap<SeriesKey, Vec<(NaiveDate, Slot<'p>)>> = BTreeMap::new();
    let mut alone = Vec::new();
    let mut rules = Rules::of(moves, plan_zone);
    for slot in slots {
        let by_rule = rules.moved.local(&slot.id());
        match rules.key(&slot, by_rule) {
            Some(key) => groups.entry(key).or_default().push((by_rule.date(), slot)),
            None => alone.push(slot),
        }
    }
    let series = groups
        .into_iter()
        .filter_map(|(key, group)| of_group(key, group, plan_zone));
    (series.collect(), alone)
}

/// What these slots may have been written as, by the moves of today and by those of before: each series with
/// the first of its slots, and what stood alone.
pub fn once_written<'p>(
    slots: Vec<Slot<'p>>,
    moves: &Moves,
    plan_zone: PlanZone<'p>,
) -> (BTreeMap<SeriesKey, Slot<'p>>, Vec<Slot<'p>>) {
    let mut series = BTreeMap::new();
    let mut alone = Vec::new();
    let mut rules = Rules::of(moves, plan_zone);
    for slot in slots {
        let moved = moves
            .following
            .iter()
            .filter(|moved| (&moved.item, moved.time) == (&slot.item.id, slot.meant_for.time()));
        let date = slot.meant_for.date();
        let times = moved.map(|moved| date.and_time(moved.to));
        let times: Vec<_> = times.chain([slot.meant_for]).collect();
        let keys: Vec<_> = times.into_iter().map(|at| rules.key(&slot, at)).collect();
        if keys.contains(&None) {
            alone.push(slot.clone());
        }
        for key in keys.into_iter().flatten() {
            series.entry(key).or_insert_with(|| slot.clone());
        }
    }
    (series, alone)
}

/// What a slot's rule is.
struct Rules<'a> {
    /// What holds for more than one slot.
    moved: Moves,
    plan_zone: PlanZone<'a>,
    skipped: Skipped,
}

impl Rules<'_> {
    fn of<'a>(moves: &Moves, plan_zone: PlanZone<'a>) -> Rules<'a> {
        Rules {
            moved: Moves {
                once: HashMap::new(),
                following: moves.following.clone(),
            },
            plan_zone,
            skipped: Skipped::default(),
        }
    }

    /// The series of a slot that is at `local` by its rule, unless it has to stand alone.
    fn key(&mut self, slot: &Slot<'_>, local: NaiveDateTime) -> Option<SeriesKey> {
        let zone = slot.zone(self.plan_zone);
        let is_plain = local.date() == slot.meant_for.date() && zone.shows_once(local);
        is_plain.then(|| SeriesKey {
            time: local.time(),
            after_gap: self.skipped.before(zone, local),
            ..key(&slot.taken.plan.id, slot.item, slot.stage, slot.meant_for)
        })
    }
}

fn key(plan: &str, item: &Item, stage: &Stage, meant_for: NaiveDateTime) -> SeriesKey {
    SeriesKey {
        plan: plan.to_owned(),
        item: item.id.clone(),
        meant: meant_for.time(),
        time: meant_for.time(),
        after_gap: None,
        phase: interval(stage.days).map_or(0, |every| phase(meant_for.date(), every)),
        what: spelled(stage.days, &stage.dose),
    }
}

fn of_group<'p>(
    key: SeriesKey,
    mut group: Vec<(NaiveDate, Slot<'p>)>,
    plan_zone: PlanZone<'p>,
) -> Option<Series<'p>> {
    group.sort_by_key(|(date, _)| *date);
    let (first, last) = (group.first()?.0, group.last()?);
    let mut series = Series {
        taken: last.1.taken,
        item: last.1.item,
        stage: last.1.stage,
        zone: last.1.taken.plan.zone(plan_zone),
        first,
        last: last.0,
        except: Vec::new(),
        moved: Vec::new(),
        key,
    };
    let there: HashSet<NaiveDate> = group.iter().map(|(date, _)| *date).collect();
    series.except = series
        .dates()
        .filter(|date| !there.contains(date))
        .collect();
    let time = series.key.time;
    let elsewhere = |(date, slot): &(NaiveDate, Slot<'_>)| slot.local != date.and_time(time);
    series.moved = group.into_iter().filter(elsewhere).collect();
    Some(series)
}

fn interval(days: Days) -> Option<u32> {
    match days {
        Days::Daily => Some(1),
        Days::Weekdays(_) => None,
        Days::Every(every) => Some(u32::from(every)),
        Days::Cycle { on, off } => Some(u32::from(on) + u32::from(off)),
    }
}

fn phase(date: NaiveDate, every: u32) -> u32 {
    let every = i32::try_from(every).unwrap_or(i32::MAX).max(1);
    date.num_days_from_ce().rem_euclid(every).unsigned_abs()
}

/// The dates on which clocks skip a time of day, once they have been looked for.
#[derive(Default)]
struct Skipped(HashMap<(String, NaiveTime, i32), Vec<NaiveDate>>);

impl Skipped {
    /// The last date before that of `local`, this year's or the last year's.
    fn before(&mut self, zone: &Zone, local: NaiveDateTime) -> Option<NaiveDate> {
        let (date, time) = (local.date(), local.time());
        let year = date.year();
        let this = self.of_year(zone, time, year).iter();
        let last = this.filter(|gap| **gap < date).max().copied();
        last.or_else(|| self.of_year(zone, time, year - 1).iter().max().copied())
    }

    fn of_year(&mut self, zone: &Zone, time: NaiveTime, year: i32) -> &[NaiveDate] {
        self.0
            .entry((zone.name().to_owned(), time, year))
            .or_insert_with(|| {
                let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
                let dates = first.iter_days().take_while(|date| date.year() == year);
                dates
                    .filter(|date| zone.skips(date.and_time(time)))
                    .collect()
            })
    }
}
