//! From plans to slots: every moment an exercise is meant for. Pure, and nothing of it is stored.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use crate::now::{Instant, Zone, is_in_our_years};
use crate::plan::{Item, Plan, Stage, Taken};

/// What a slot is known by: the item and the local date and time it was meant for. Adding or removing
/// another time of day never changes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SlotId {
    pub item: String,
    pub meant_for: NaiveDateTime,
}

impl fmt::Display for SlotId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{}@{}",
            self.item,
            self.meant_for.format("%Y-%m-%dT%H:%M")
        )
    }
}

impl FromStr for SlotId {
    type Err = ();

    fn from_str(text: &str) -> Result<SlotId, ()> {
        let (item, meant_for) = text.rsplit_once('@').ok_or(())?;
        let meant_for =
            NaiveDateTime::parse_from_str(meant_for, "%Y-%m-%dT%H:%M").map_err(|_| ())?;
        if !is_in_our_years(meant_for.date()) {
            return Err(());
        }
        Ok(SlotId {
            item: item.to_owned(),
            meant_for,
        })
    }
}

/// A moment an exercise is meant for.
#[derive(Clone, Debug)]
pub struct Slot<'p> {
    pub due: Instant,
    pub meant_for: NaiveDateTime,
    /// Where it falls now: `meant_for`, unless the person has moved it.
    pub local: NaiveDateTime,
    pub taken: &'p Taken,
    pub item: &'p Item,
    pub stage: &'p Stage,
    /// Due before its plan was first taken: shown in an agenda, but never raised, missed or counted.
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
    pub fn zone<'a>(&'a self, computer: &'a Zone) -> &'a Zone {
        self.taken.plan.zone(computer)
    }
}

/// What the person has moved to another time.
#[derive(Debug, Default)]
pub struct Moves {
    /// One slot to another local date and time of its plan's zone.
    pub once: HashMap<SlotId, NaiveDateTime>,
    /// From a date on, a time of day of an item to another time of day of the same date.
    pub following: Vec<Following>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Following {
    pub item: String,
    pub time: NaiveTime,
    pub from: NaiveDate,
    pub to: NaiveTime,
}

/// A slot is moved at most so many days away from the date it was meant for.
pub const FARTHEST_MOVE: i64 = 2;

/// Every slot meant for a date from `from` to `until`, both included, in the order in which they fall
/// due. Of two slots of one item at the same instant, one is kept: the one that can be raised, then the
/// one meant for the earlier time of day, then the one of the plan taken last.
pub fn slots<'p>(
    plans: &'p [Taken],
    moves: &Moves,
    computer: &Zone,
    from: NaiveDate,
    until: NaiveDate,
) -> Vec<Slot<'p>> {
    // A gap can move a slot onto the next day's, which is then not that day's.
    let day_before = from.pred_opt().unwrap_or(from);
    let mut slots: Vec<Slot> = plans
        .iter()
        .flat_map(|taken| slots_of(taken, moves, computer, day_before, until))
        .collect();
    slots.sort_by(|left, right| {
        let key = |slot: &Slot<'p>| {
            let taken = std::cmp::Reverse(slot.taken.at);
            (slot.due, slot.before_taken, slot.meant_for, taken)
        };
        key(left)
            .cmp(&key(right))
            .then_with(|| left.item.id.cmp(&right.item.id))
    });
    let mut kept: Vec<Slot> = Vec::with_capacity(slots.len());
    for slot in slots {
        let twin = kept
            .iter()
            .rev()
            .take_while(|other| other.due == slot.due)
            .any(|other| other.item.id == slot.item.id);
        if !twin {
            kept.push(slot);
        }
    }
    kept.retain(|slot| from <= slot.meant_for.date());
    let zone = |taken: &'p Taken| taken.plan.zone.as_ref();
    if plans
        .windows(2)
        .any(|pair| zone(&pair[0]) != zone(&pair[1]))
    {
        retain_one_of_each_id(&mut kept);
    }
    kept
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

/// Every slot due from `from` until just before `until`.
pub fn slots_between<'p>(
    plans: &'p [Taken],
    moves: &Moves,
    computer: &Zone,
    from: Instant,
    until: Instant,
) -> Vec<Slot<'p>> {
    // A date begins up to 26 hours apart around the world, and a gap can move a time past midnight.
    let margin = Days::new(2);
    let first = from.date_naive();
    let last = until.date_naive();
    let mut slots = slots(
        plans,
        moves,
        computer,
        first.checked_sub_days(margin).unwrap_or(first),
        last.checked_add_days(margin).unwrap_or(last),
    );
    slots.retain(|slot| from <= slot.due && slot.due < until);
    slots
}

fn slots_of<'p>(
    taken: &'p Taken,
    moves: &Moves,
    computer: &Zone,
    from: NaiveDate,
    until: NaiveDate,
) -> Vec<Slot<'p>> {
    let zone = taken.plan.zone(computer);
    let mut slots = Vec::new();
    for item in &taken.plan.items {
        let first = from.max(item.from);
        let last = item.until.map_or(until, |end| end.min(until));
        for date in first.iter_days().take_while(|date| *date <= last) {
            let stage = item.stage(date);
            if !stage.days.include(date, item.from) {
                continue;
            }
            for time in &stage.times {
                let meant_for = date.and_time(*time);
                let due = zone.instant(meant_for);
                let replaced = taken.replaced.is_some_and(|replaced| replaced <= due);
                let before_taken = due < taken.at;
                if replaced || before_taken && taken.version > 1 {
                    continue;
                }
                let mut local = meant_for;
                let id = SlotId {
                    item: item.id.clone(),
                    meant_for,
                };
                for f in &moves.following {
                    if f.item == item.id && f.time == *time && f.from <= date {
                        local = date.and_time(f.to);
                    }
                }
                if let Some(to) = moves.once.get(&id) {
                    local = *to;
                }
                slots.push(Slot {
                    due: zone.instant(local),
                    meant_for,
                    local,
                    taken,
                    item,
                    stage,
                    before_taken,
                });
            }
        }
    }
    slots
}
