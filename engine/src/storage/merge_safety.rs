//! Check-ins, screenings and clearances from elsewhere, added to those that are here. What holds exercises
//! here goes on holding them, whatever comes.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::safety::{self, Covering};
use super::{SafetyRows, millisecond};
use crate::body::Region;
use crate::error::Error;
use crate::now::Instant;
use crate::safety::{Answers, CheckIn, Clearance, Scope, Screened};

/// Where the rows come from, which decides what their clearances may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// This computer's own, as they were before an older state of its data took their place.
    Own,
    /// A file's: its clearances end what comes with them, and nothing that is open here.
    Brought,
}

/// Adds each that is not there yet, and returns how many that were. Nothing is changed or taken away.
pub fn merge(connection: &Connection, rows: &SafetyRows, whose: Whose) -> Result<usize, Error> {
    let here = SafetyRows::of(connection)?;
    let check_ins = add_check_ins(connection, &rows.check_ins, &here.check_ins)?;
    let screenings = add_screenings(connection, &rows.screenings, &here.screenings)?;
    let mut added = check_ins.added.len() + screenings.added.len();
    let known: HashSet<_> = here.clearances.iter().map(word).collect();
    let mut rest: Vec<&Covering> = rows.clearances.iter().collect();
    rest.retain(|covering| !known.contains(&word(covering)));
    let mut standing = Standing::of(connection)?;
    for covering in rest {
        let reaching = Covering {
            clearance: covering.clearance.clone(),
            check_in: standing.reach(
                covering,
                &standing.check_ins,
                |covering| covering.check_in,
                &check_ins.covered(covering.check_in, whose),
            ),
            screening: standing.reach(
                covering,
                &standing.screenings,
                |covering| covering.screening,
                &screenings.covered(covering.screening, whose),
            ),
        };
        safety::bring_clearance(connection, &reaching)?;
        standing.words.push(reaching);
        added += 1;
    }
    Ok(added)
}

fn word(covering: &Covering) -> (i64, i64, &str) {
    let Clearance { at, said, who, .. } = &covering.clearance;
    (millisecond(*at), millisecond(*said), who)
}

/// The numbers here by the numbers there, and those of the rows that have come new.
#[derive(Default)]
struct Numbers {
    here: HashMap<i64, i64>,
    added: HashSet<i64>,
}

impl Numbers {
    /// What a clearance covers that reached to the row `until` there.
    fn covered(&self, until: i64, whose: Whose) -> HashSet<i64> {
        let covered = self.here.iter().filter(|(there, _)| **there <= until);
        let covered = covered.map(|(_, here)| *here);
        match whose {
            Whose::Own => covered.collect(),
            Whose::Brought => covered.filter(|id| self.added.contains(id)).collect(),
        }
    }
}

fn add_check_ins(
    connection: &Connection,
    rows: &[CheckIn],
    here: &[CheckIn],
) -> Result<Numbers, Error> {
    let mut known = HashMap::new();
    for row in here {
        known.entry(check_in_key(row)).or_insert(row.id);
    }
    let mut numbers = Numbers::default();
    for row in rows {
        if let Some(id) = known.get(&check_in_key(row)) {
            numbers.here.insert(row.id, *id);
            continue;
        }
        // What the diary had asked may have been answered here as well; this answer counts all the same.
        let origin = match &row.origin {
            Some(origin) if safety::has_origin(connection, origin)? => None,
            origin => origin.clone(),
        };
        let corrects = row.corrects.and_then(|id| numbers.here.get(&id)).copied();
        let id = safety::add_check_in(
            connection,
            &CheckIn {
                origin,
                corrects,
                ..row.clone()
            },
        )?;
        numbers.here.insert(row.id, id);
        numbers.added.insert(id);
    }
    Ok(numbers)
}

fn check_in_key(row: &CheckIn) -> (Instant, Option<Region>, &Answers) {
    (row.at, row.region, &row.answers)
}

fn add_screenings(
    connection: &Connection,
    rows: &[Screened],
    here: &[Screened],
) -> Result<Numbers, Error> {
    let mut known = HashMap::new();
    for row in here {
        known.entry((row.at, &row.answers)).or_insert(row.id);
    }
    let mut numbers = Numbers::default();
    for row in rows {
        if let Some(id) = known.get(&(row.at, &row.answers)) {
            numbers.here.insert(row.id, *id);
            continue;
        }
        let id = safety::add_screening(connection, row)?;
        numbers.here.insert(row.id, id);
        numbers.added.insert(id);
    }
    Ok(numbers)
}

/// What holds exercises as things stand, and the words that have been said.
struct Standing {
    /// Numbers and moments of what holds or has held, first added first.
    check_ins: Vec<(i64, i64)>,
    screenings: Vec<(i64, i64)>,
    words: Vec<Covering>,
}

impl Standing {
    fn of(connection: &Connection) -> Result<Standing, Error> {
        let rows = SafetyRows::of(connection)?;
        let holds = |row: &CheckIn| Scope::of(row.level, row.region).is_some();
        let check_ins = rows.check_ins.iter().filter(|row| holds(row));
        let screenings = rows.screenings.iter().filter(|row| row.stops);
        Ok(Standing {
            check_ins: check_ins.map(|row| (row.id, millisecond(row.at))).collect(),
            screenings: screenings
                .map(|row| (row.id, millisecond(row.at)))
                .collect(),
            words: rows.clearances,
        })
    }

    /// The last row that the word may reach to, so that it ends nothing but what it covered where it was
    /// noted. Where something else lies in between, what comes after that stays as it is: a stop too many
    /// is lifted by asking once more, one too few is not seen.
    fn reach(
        &self,
        new: &Covering,
        holding: &[(i64, i64)],
        reach_of: impl Fn(&Covering) -> i64,
        covered: &HashSet<i64>,
    ) -> i64 {
        let mut covered: Vec<i64> = covered.iter().copied().collect();
        covered.sort_unstable();
        let first_other = holding.iter().find(|(id, at)| {
            let earlier = self
                .words
                .iter()
                .filter(|word| *id <= reach_of(word) && ends(word, *at))
                .map(|word| word.clearance.at)
                .min();
            let is_ended = earlier.is_some_and(|at| at <= new.clearance.at);
            covered.binary_search(id).is_err() && !is_ended && ends(new, *at)
        });
        let limit = first_other.map_or(i64::MAX, |(id, _)| *id);
        let reached = covered.into_iter().filter(|id| *id < limit);
        reached.max().unwrap_or(0)
    }
}

/// As [`safety::stops`] reads it.
fn ends(word: &Covering, at: i64) -> bool {
    at.min(millisecond(word.clearance.at)) <= millisecond(word.clearance.said)
}
