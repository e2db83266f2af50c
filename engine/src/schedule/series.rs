//! Slots as a calendar writes them: what recurs by one rule, and what differs from it.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{Moves, Slot};
use crate::now::Zone;
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
    /// The days and the dose, as they are told apart.
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
    computer: &'p Zone,
) -> (Vec<Series<'p>>, Vec<Slot<'p>>) {
    let following = Moves {
        once: HashMap::new(),
        following: moves.following.clone(),
    };
    let mut groups: BTreeMap<SeriesKey, Vec<(NaiveDate, Slot<'p>)>> = BTreeMap::new();
    let mut alone = Vec::new();
    let mut skipped = Skipped::default();
    for slot in slots {
        let by_rule = following.local(&slot.id());
        let zone = slot.taken.plan.zone(computer);
        if by_rule.date() != slot.meant_for.date() || !zone.shows_once(by_rule) {
            alone.push(slot);
            continue;
        }
        let gap = skipped.before(zone, by_rule);
        let key = SeriesKey {
            time: by_rule.time(),
            after_gap: gap,
            ..key(&slot.taken.plan.id, slot.item, slot.stage, slot.meant_for)
        };
        groups.entry(key).or_default().push((by_rule.date(), slot));
    }
    let series = groups
        .into_iter()
        .filter_map(|(key, group)| of_group(key, group, computer));
    (series.collect(), alone)
}

/// Everything that a series of these plans may be known by which reaches into the dates from `from` until
/// `until`.
pub fn possible_keys<'p>(
    plans: &'p [Taken],
    moves: &Moves,
    computer: &'p Zone,
    from: NaiveDate,
    until: NaiveDate,
) -> Vec<(SeriesKey, &'p Taken, &'p Item, &'p Stage)> {
    let mut keys = Vec::new();
    let mut met = HashSet::new();
    let mut skipped = Skipped::default();
    for taken in plans.iter().rev() {
        for item in &taken.plan.items {
            for (index, stage) in item.stages.iter().enumerate() {
                let next = item.stages.get(index + 1).map(|next| next.from);
                let is_over = next.is_some_and(|next| next <= from)
                    || item.until.is_some_and(|last| last < from);
                if is_over || until < stage.from {
                    continue;
                }
                let cycle = 0..days_of_cycle(stage.days);
                for meant in &stage.times {
                    let moved = moves.following.iter();
                    let moved = moved.filter(|moved| moved.item == item.id && moved.time == *meant);
                    let times = moved.map(|moved| moved.to).chain([*meant]);
                    for time in times {
                        let zone = taken.plan.zone(computer);
                        let gaps = skipped.between(zone, time, from, until);
                        for (day, gap) in gaps
                            .iter()
                            .flat_map(|gap| cycle.clone().map(move |day| (day, gap)))
                        {
                            let date = item.from + TimeDelta::days(day);
                            let key = SeriesKey {
                                time,
                                after_gap: *gap,
                                ..key(&taken.plan.id, item, stage, date.and_time(*meant))
                            };
                            if met.insert(key.clone()) {
                                keys.push((key, taken, item, stage));
                            }
                        }
                    }
                }
            }
        }
    }
    keys
}

fn key(plan: &str, item: &Item, stage: &Stage, meant_for: NaiveDateTime) -> SeriesKey {
    SeriesKey {
        plan: plan.to_owned(),
        item: item.id.clone(),
        meant: meant_for.time(),
        time: meant_for.time(),
        after_gap: None,
        phase: interval(stage.days).map_or(0, |every| phase(meant_for.date(), every)),
        what: format!("{:?} {:?}", stage.days, stage.dose),
    }
}

fn of_group<'p>(
    key: SeriesKey,
    mut group: Vec<(NaiveDate, Slot<'p>)>,
    computer: &'p Zone,
) -> Option<Series<'p>> {
    group.sort_by_key(|(date, _)| *date);
    let (first, last) = (group.first()?.0, group.last()?);
    let mut series = Series {
        taken: last.1.taken,
        item: last.1.item,
        stage: last.1.stage,
        zone: last.1.taken.plan.zone(computer),
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

fn days_of_cycle(days: Days) -> i64 {
    match days {
        Days::Daily | Days::Weekdays(_) | Days::Every(_) => 1,
        Days::Cycle { on, .. } => i64::from(on),
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

    /// The last one before each date from `from` until `until`.
    fn between(
        &mut self,
        zone: &Zone,
        time: NaiveTime,
        from: NaiveDate,
        until: NaiveDate,
    ) -> Vec<Option<NaiveDate>> {
        let mut gaps = vec![self.before(zone, from.and_time(time))];
        for year in from.year()..=until.year() {
            gaps.extend(self.of_year(zone, time, year).iter().copied().map(Some));
            let first = NaiveDate::from_ymd_opt(year, 1, 1)
                .unwrap_or(from)
                .max(from);
            gaps.push(self.before(zone, first.and_time(time)));
        }
        gaps.retain(|gap| gap.is_none_or(|gap| gap <= until));
        gaps.sort();
        gaps.dedup();
        gaps
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
