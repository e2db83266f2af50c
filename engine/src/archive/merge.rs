//! What a file has that is not here. What is here stays as it is, whatever the file says of it.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::mem::{Discriminant, discriminant};

use super::{
    AppointmentRow, Archive, CheckInRow, ClearanceRow, FactRow, LocalTime, MeasureRow,
    ScreeningRow, Stamp,
};
use crate::backup::Thing;
use crate::body::Region;
use crate::diary::Measured;
use crate::safety::Answers;

/// A file compared with what is here.
#[derive(Clone, Debug)]
pub struct Merge {
    /// Only the rows that are not here; check-ins, screenings and clearances are all there, because they
    /// refer to each other.
    pub new: Archive,
    /// In the order of [`Thing::ALL`].
    pub counts: Vec<(Thing, Compared)>,
}

/// How many rows of a kind the file has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    pub new: u32,
    pub same: u32,
    /// Here it says something else, which stays.
    pub differ: u32,
}

impl Compared {
    pub fn all(self) -> u32 {
        self.new + self.same + self.differ
    }
}

impl Merge {
    pub fn of(here: &Archive, there: Archive) -> Merge {
        let mut tally = Tally::default();
        let safety = &mut tally.of(Thing::Safety);
        safety.count(&here.check_ins, &there.check_ins, check_in);
        safety.count(&here.screenings, &there.screenings, screening);
        safety.count(&here.clearances, &there.clearances, clearance);
        let new = Archive {
            plans: tally.several(Thing::Plans, &here.plans, there.plans, |row| {
                (row.id.clone(), row.taken)
            }),
            sessions: tally.several(Thing::Sessions, &here.sessions, there.sessions, |row| {
                (row.ended, row.region)
            }),
            appointments: tally.several(
                Thing::Appointments,
                &here.appointments,
                once_by_origin(there.appointments),
                appointment,
            ),
            courses: tally.several(Thing::Courses, &here.courses, there.courses, |row| {
                row.began
            }),
            outcomes: tally.one(Thing::Answers, &here.outcomes, there.outcomes, |row| {
                (row.item.clone(), row.meant_for)
            }),
            practices: tally.several(Thing::Practices, &here.practices, there.practices, |row| {
                (row.item.clone(), row.began)
            }),
            entries: tally.several(Thing::Entries, &here.entries, there.entries, |row| row.at),
            reactions: tally.several(Thing::Reactions, &here.reactions, there.reactions, |row| {
                (row.kind, row.began)
            }),
            measures: tally.several(Thing::Measures, &here.measures, there.measures, measure),
            flares: tally.several(Thing::Flares, &here.flares, there.flares, |row| row.at),
            clinic_keys: tally.one(
                Thing::Choices,
                &here.clinic_keys,
                there.clinic_keys,
                |row| row.clinic.clone(),
            ),
            told_rules: tally.one(Thing::Choices, &here.told_rules, there.told_rules, |row| {
                row.rule.clone()
            }),
            settings: tally.one(Thing::Choices, &here.settings, there.settings, |row| {
                row.name.clone()
            }),
            pauses: tally.one(Thing::Choices, &here.pauses, there.pauses, |row| row.since),
            snoozes: tally.one(Thing::Choices, &here.snoozes, there.snoozes, |row| {
                (row.item.clone(), row.meant_for, row.number)
            }),
            moves: tally.one(Thing::Choices, &here.moves, there.moves, |row| {
                (row.item.clone(), row.meant_for)
            }),
            following_moves: tally.one(
                Thing::Choices,
                &here.following_moves,
                there.following_moves,
                |row| (row.item.clone(), row.time.clone(), row.since),
            ),
            facts: facts(&here.facts, there.facts),
            ..there
        };
        Merge {
            new,
            counts: Thing::ALL
                .into_iter()
                .map(|thing| (thing, *tally.of(thing)))
                .collect(),
        }
    }

    /// Nothing would come of it, not even what an agent saw.
    pub fn is_empty(&self) -> bool {
        self.total().new == 0 && self.new.facts.is_empty()
    }

    pub fn total(&self) -> Compared {
        let counts = self.counts.iter().map(|(_, compared)| *compared);
        counts.fold(Compared::default(), |sum, compared| Compared {
            new: sum.new + compared.new,
            same: sum.same + compared.same,
            differ: sum.differ + compared.differ,
        })
    }
}

/// What rows of every kind are to what is here.
#[derive(Default)]
struct Tally([Compared; Thing::ALL.len()]);

impl Tally {
    fn of(&mut self, thing: Thing) -> &mut Compared {
        &mut self.0[thing as usize]
    }

    /// Those that are not here, of a kind of which there can be several that are known by the same key.
    fn several<T: PartialEq, K: Eq + Hash>(
        &mut self,
        thing: Thing,
        here: &[T],
        there: Vec<T>,
        key: impl Fn(&T) -> K,
    ) -> Vec<T> {
        let here = by_key(here, &key);
        let compared = self.of(thing);
        let mut new = there;
        new.retain(|row| compared.add(&here, row, &key));
        new
    }

    /// Those that are not here, of a kind of which there is one by each key.
    fn one<T: PartialEq, K: Eq + Hash>(
        &mut self,
        thing: Thing,
        here: &[T],
        there: Vec<T>,
        key: impl Fn(&T) -> K,
    ) -> Vec<T> {
        let mut seen = HashSet::new();
        let mut once = there;
        once.retain(|row| seen.insert(key(row)));
        self.several(thing, here, once, key)
    }
}

impl Compared {
    /// Whether it is not here.
    fn add<T: PartialEq, K: Eq + Hash>(
        &mut self,
        here: &HashMap<K, Vec<&T>>,
        row: &T,
        key: impl Fn(&T) -> K,
    ) -> bool {
        let known = here.get(&key(row));
        match known {
            None => self.new += 1,
            Some(known) if known.contains(&row) => self.same += 1,
            Some(_) => self.differ += 1,
        }
        known.is_none()
    }

    /// Of a kind that never says something else of the same.
    fn count<T, K: Eq + Hash>(&mut self, here: &[T], there: &[T], key: impl Fn(&T) -> K) {
        let here: HashSet<K> = here.iter().map(&key).collect();
        for row in there {
            match here.contains(&key(row)) {
                true => self.same += 1,
                false => self.new += 1,
            }
        }
    }
}

fn by_key<T, K: Eq + Hash>(rows: &[T], key: impl Fn(&T) -> K) -> HashMap<K, Vec<&T>> {
    let mut by_key: HashMap<K, Vec<&T>> = HashMap::new();
    for row in rows {
        by_key.entry(key(row)).or_default().push(row);
    }
    by_key
}

/// What the agent saw is no person's, and is not counted.
fn facts(here: &[FactRow], there: Vec<FactRow>) -> Vec<FactRow> {
    let mut left: HashMap<&FactRow, u32> = HashMap::new();
    for row in here {
        *left.entry(row).or_default() += 1;
    }
    let mut new = there;
    new.retain(|row| match left.get_mut(row) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        Some(_) | None => true,
    });
    new
}

/// What came from a calendar or a plan is known by that, and what a person wrote down by its time.
fn appointment(row: &AppointmentRow) -> (Option<String>, Option<LocalTime>, Option<String>) {
    match &row.uid {
        Some(uid) => (Some(uid.clone()), row.recurrence, None),
        None => (None, Some(row.starts), row.title.clone()),
    }
}

fn once_by_origin(mut rows: Vec<AppointmentRow>) -> Vec<AppointmentRow> {
    let mut seen = HashSet::new();
    rows.retain(|row| row.uid.is_none() || seen.insert(appointment(row)));
    rows
}

fn check_in(row: &CheckInRow) -> (Stamp, Option<Region>, Answers) {
    (row.at, row.region, row.answers.clone())
}

fn screening(row: &ScreeningRow) -> (Stamp, Answers) {
    (row.at, row.answers.clone())
}

fn clearance(row: &ClearanceRow) -> (Stamp, Stamp, String) {
    (row.at, row.said, row.who.clone())
}

/// One of each kind can be taken at a time, and one of each score of a clinic's.
fn measure(row: &MeasureRow) -> (Stamp, Discriminant<Measured>, Option<String>) {
    let name = match &row.what {
        Measured::Total { name, .. } => Some(name.clone()),
        Measured::Activities { .. } | Measured::Change { .. } => None,
    };
    (row.at, discriminant(&row.what), name)
}
