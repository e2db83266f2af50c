//! Slots that the person has moved to another time.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::SlotId;

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
    /// The time of day that the plan means.
    pub time: NaiveTime,
    /// The first date that is moved.
    pub from: NaiveDate,
    pub to: NaiveTime,
}

/// One slot moves at most so many days, either way; a farther move counts for nothing.
pub const FARTHEST_MOVE: i64 = 2;

impl Moves {
    /// The local time a slot falls on. A move of this slot wins over one of the following; of those the
    /// one that begins last, and of two that begin together the later in the list.
    pub fn local(&self, id: &SlotId) -> NaiveDateTime {
        self.of(&id.item).local(id.meant_for)
    }

    pub(super) fn of(&self, item: &str) -> MovesOfItem<'_> {
        let following = self.following.iter();
        MovesOfItem {
            once: &self.once,
            following: following.filter(|moved| moved.item == item).collect(),
            key: SlotId {
                item: item.to_owned(),
                meant_for: NaiveDateTime::MIN,
            },
        }
    }

    /// How far a slot can lie from the date it is meant for.
    pub(super) fn reach(&self) -> TimeDelta {
        match self.once.is_empty() {
            true => TimeDelta::zero(),
            false => TimeDelta::days(FARTHEST_MOVE),
        }
    }
}

/// The moves of one item, for asking about many of its slots.
pub(super) struct MovesOfItem<'m> {
    once: &'m HashMap<SlotId, NaiveDateTime>,
    following: Vec<&'m Following>,
    key: SlotId,
}

impl MovesOfItem<'_> {
    pub(super) fn local(&mut self, meant_for: NaiveDateTime) -> NaiveDateTime {
        let once = self.once_to(meant_for);
        once.or_else(|| self.following_to(meant_for))
            .unwrap_or(meant_for)
    }

    fn once_to(&mut self, meant_for: NaiveDateTime) -> Option<NaiveDateTime> {
        if self.once.is_empty() {
            return None;
        }
        self.key.meant_for = meant_for;
        let local = *self.once.get(&self.key)?;
        let days = local.date().signed_duration_since(meant_for.date());
        (days.num_days().abs() <= FARTHEST_MOVE).then_some(local)
    }

    fn following_to(&self, meant_for: NaiveDateTime) -> Option<NaiveDateTime> {
        let (date, time) = (meant_for.date(), meant_for.time());
        let reaching = self
            .following
            .iter()
            .filter(|moved| moved.time == time && moved.from <= date);
        let last = reaching.max_by_key(|moved| moved.from)?;
        Some(date.and_time(last.to))
    }
}
