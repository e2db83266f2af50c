//! From plans to slots: every moment an exercise is meant for. Pure, and nothing of it is stored.

mod asked;
mod moves;
mod series;
mod slot_id;
mod wall_clock;

use std::cmp::{Ordering, Reverse};
use std::collections::HashMap;
use std::ptr;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::now::{Instant, Zone};
use crate::person::PlanZone;
use crate::plan::{Item, Plan, Stage, Taken};

use moves::MovesOfItem;
pub use moves::{FARTHEST_MOVE, Following, Moves};
pub use series::{Series, SeriesKey, once_written, series};
pub use slot_id::SlotId;
use wall_clock::WallClock;

/// A moment an exercise is meant for.
#[derive(Clone, Debug)]
pub struct Slot<'p> {
    /// The instant of `local`.
    pub due: Instant,
    /// The local time it falls on: the one it is meant for, unless the person has moved it.
    pub local: NaiveDateTime,
    pub meant_for: NaiveDateTime,
    pub taken: &'p Taken,
    pub item: &'p Item,
    pub stage: &'p Stage,
    /// Meant for a moment before its plan was first taken: shown in an agenda, but never raised, missed
    /// or counted.
    pub before_taken: bool,
}

impl Slot<'_> {
    pub fn id(&self) -> SlotId {
        SlotId {
            item: self.item.id.clone(),
            meant_for: self.meant_for,
        }
    }

    pub fn plan(&self) -> &Plan {
        &self.taken.plan
    }

    /// The zone whose clocks the slot follows.
    pub fn zone<'a>(&'a self, plan_zone: PlanZone<'a>) -> &'a Zone {
        self.taken.plan.zone(plan_zone)
    }

    fn is_of_the_item_of(&self, other: &Slot<'_>) -> bool {
        // An item's id is unique within its plan, and only there can identity tell two items apart.
        ptr::eq(self.item, other.item)
            || !ptr::eq(self.taken, other.taken) && self.item.id == other.item.id
    }
}

/// Every slot that falls on a local date from `from` to `until`, both included, in the order in which
/// they fall due. Of two slots of one item at the same instant, one is kept: the one that can be raised,
/// then the one meant for the earlier time, then the one of the plan taken last.
pub fn slots<'p>(
    plans: &'p [Taken],
    moves: &Moves,
    plan_zone: PlanZone<'_>,
    from: NaiveDate,
    until: NaiveDate,
) -> Vec<Slot<'p>> {
    let zone = |taken: &'p Taken| taken.plan.zone.as_ref();
    let has_zones = plans
        .windows(2)
        .any(|pair| zone(&pair[0]) != zone(&pair[1]));
    // A gap can move a slot onto the next day's, which is then not that day's; and at one instant it is
    // another date in another zone.
    let (first, last) = match has_zones {
        true => (
            earlier(from, FARTHEST_FROM_UTC),
            later(until, FARTHEST_FROM_UTC),
        ),
        false => (from.pred_opt().unwrap_or(from), until),
    };
    let mut slots = Vec::new();
    for taken in plans {
        add_slots_of(&mut slots, taken, moves, plan_zone, first, last);
    }
    slots.sort_by(in_order);
    retain_one_of_each_instant(&mut slots);
    if has_zones {
        retain_one_of_each_id(&mut slots);
    }
    slots.retain(|slot| from <= slot.local.date() && slot.local.date() <= until);
    slots
}

/// Every slot due from `from` until just before `until`.
pub fn slots_between<'p>(
    plans: &'p [Taken],
    moves: &Moves,
    plan_zone: PlanZone<'_>,
    from: Instant,
    until: Instant,
) -> Vec<Slot<'p>> {
    let (first, last) = (from.date_naive(), until.date_naive());
    let mut slots = slots(
        plans,
        moves,
        plan_zone,
        earlier(first, FARTHEST_FROM_UTC),
        later(last, FARTHEST_FROM_UTC),
    );
    slots.retain(|slot| from <= slot.due && slot.due < until);
    slots
}

/// The first slot due after `after` that can be raised. It looks only around dates that something is
/// meant for, so it takes no longer for an old plan, nor for one that asks for little.
pub fn next<'p>(
    plans: &'p [Taken],
    moves: &Moves,
    plan_zone: PlanZone<'_>,
    after: Instant,
) -> Option<Slot<'p>> {
    let reach = FARTHEST_FROM_UTC + moves.reach();
    let mut from = after;
    loop {
        let earliest = earlier(from.date_naive(), reach);
        let dates = plans
            .iter()
            .filter_map(|taken| first_date_in_force(taken, earliest));
        let date = dates.min()?;
        let start = start_of(earlier(date, reach)).max(from);
        let end = start_of(later(date, reach + TimeDelta::days(1)));
        let slots = slots_between(plans, moves, plan_zone, start, end);
        let found = slots
            .into_iter()
            .find(|slot| after < slot.due && !slot.before_taken);
        if found.is_some() {
            return found;
        }
        from = end;
    }
}

/// A date begins up to 26 hours apart around the world, and a gap can move a time past midnight.
const FARTHEST_FROM_UTC: TimeDelta = TimeDelta::days(2);

/// The first date, not before `earliest`, on which an item of the plan may fall while it is in force.
fn first_date_in_force(taken: &Taken, earliest: NaiveDate) -> Option<NaiveDate> {
    let from = earlier(taken.at.date_naive(), FARTHEST_FROM_UTC).max(earliest);
    let until = last_date_of(taken);
    let first = |item: &Item| item.dates(from, until).next().map(|(date, _)| date);
    taken.plan.items.iter().filter_map(first).min()
}

fn last_date_of(taken: &Taken) -> NaiveDate {
    taken.replaced.map_or(NaiveDate::MAX, |replaced| {
        later(replaced.date_naive(), FARTHEST_FROM_UTC)
    })
}

/// Adds date by date, so that what all the slots need of sorting is mostly done.
fn add_slots_of<'p>(
    slots: &mut Vec<Slot<'p>>,
    taken: &'p Taken,
    moves: &Moves,
    plan_zone: PlanZone<'_>,
    from: NaiveDate,
    until: NaiveDate,
) {
    let mut first = earlier(from, moves.reach());
    if taken.version > 1 {
        first = first.max(earlier(taken.at.date_naive(), FARTHEST_FROM_UTC));
    }
    let last = later(until, moves.reach()).min(last_date_of(taken));
    let mut clock = WallClock::of(taken.plan.zone(plan_zone));
    let mut items: Vec<_> = taken
        .plan
        .items
        .iter()
        .map(|item| (item, item.dates(first, last).peekable(), moves.of(&item.id)))
        .collect();
    while let Some(date) = items
        .iter_mut()
        .filter_map(|(_, dates, _)| dates.peek().map(|(date, _)| *date))
        .min()
    {
        let day_begins = slots.len();
        for (item, dates, moves) in &mut items {
            let Some((_, stage)) = dates.next_if(|(next, _)| *next == date) else {
                continue;
            };
            for time in &stage.times {
                let slot = slot(taken, item, stage, date.and_time(*time), moves, &mut clock);
                slots.extend(slot.filter(|slot| {
                    let date = slot.local.date();
                    from <= date && date <= until
                }));
            }
        }
        slots[day_begins..].sort_by(in_order);
    }
}

/// What the version of the plan means by a local time; `None` where another version counts by then.
fn slot<'p>(
    taken: &'p Taken,
    item: &'p Item,
    stage: &'p Stage,
    meant_for: NaiveDateTime,
    moves: &mut MovesOfItem<'_>,
    clock: &mut WallClock<'_>,
) -> Option<Slot<'p>> {
    let meant = clock.instant(meant_for);
    let replaced = taken.replaced.is_some_and(|replaced| replaced <= meant);
    let before_taken = meant < taken.at;
    if replaced || before_taken && taken.version > 1 {
        return None;
    }
    let local = moves.local(meant_for);
    Some(Slot {
        due: match local == meant_for {
            true => meant,
            false => clock.instant(local),
        },
        local,
        meant_for,
        taken,
        item,
        stage,
        before_taken,
    })
}

fn in_order(left: &Slot<'_>, right: &Slot<'_>) -> Ordering {
    let key = |slot: &Slot<'_>| (slot.before_taken, slot.meant_for, Reverse(slot.taken.at));
    let by_due = left.due.cmp(&right.due);
    by_due
        .then_with(|| key(left).cmp(&key(right)))
        .then_with(|| left.item.id.cmp(&right.item.id))
}

fn retain_one_of_each_instant(slots: &mut Vec<Slot<'_>>) {
    let is_twin = |index: &usize| {
        let slot = &slots[*index];
        slots[..*index]
            .iter()
            .rev()
            .take_while(|before| before.due == slot.due)
            .any(|before| before.is_of_the_item_of(slot))
    };
    let twins: Vec<usize> = (1..slots.len()).filter(is_twin).collect();
    let mut twins = twins.into_iter().peekable();
    if twins.peek().is_some() {
        let mut index = 0..;
        slots.retain(|_| {
            twins
                .next_if_eq(&index.next().unwrap_or_default())
                .is_none()
        });
    }
}

/// Plans in different zones can mean different instants by one id. As for the same instant, what can be
/// raised counts before what cannot, then the plan taken last.
fn retain_one_of_each_id(slots: &mut Vec<Slot<'_>>) {
    let rank = |slot: &Slot<'_>| (!slot.before_taken, slot.taken.at);
    let mut best: HashMap<SlotId, usize> = HashMap::new();
    for (index, slot) in slots.iter().enumerate() {
        let holder = best.entry(slot.id()).or_insert(index);
        if rank(&slots[*holder]) < rank(slot) {
            *holder = index;
        }
    }
    let mut index = 0;
    slots.retain(|slot| {
        index += 1;
        best.get(&slot.id()) == Some(&(index - 1))
    });
}

fn start_of(date: NaiveDate) -> Instant {
    date.and_time(NaiveTime::MIN).and_utc()
}

fn earlier(date: NaiveDate, by: TimeDelta) -> NaiveDate {
    date.checked_sub_signed(by).unwrap_or(NaiveDate::MIN)
}

fn later(date: NaiveDate, by: TimeDelta) -> NaiveDate {
    date.checked_add_signed(by).unwrap_or(NaiveDate::MAX)
}
