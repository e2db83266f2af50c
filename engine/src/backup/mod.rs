//! When a backup is due, and which of the older ones go.
//!
//! All of today and yesterday are kept, then one a day for twelve days, one a week for ten weeks and one a
//! month for nine months; days without any are not counted, so that whoever is seldom here has as many.

mod contents;

use chrono::{Datelike as _, NaiveDate, TimeDelta};

use crate::now::{Instant, Now};

pub use contents::{Contents, Count, Thing};

const DAILY: usize = 12;
const WEEKLY: usize = 10;
const MONTHLY: usize = 9;

/// Why a file cannot be brought in; the present data stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupFault {
    /// It is something else altogether.
    NotOurs,
    /// It is broken, or was cut short.
    Damaged,
    /// A newer program wrote it.
    Newer,
    /// It is the database that is in use.
    IsPresent,
    /// There is none of that name, or none at all.
    Unknown,
    /// A passphrase locks it, and none was given.
    Locked,
    WrongPassphrase,
}

/// A backup that there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    pub at: Instant,
}

/// When to make the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    Now,
    /// Nothing has to be done before.
    At(Instant),
    /// Until something changes.
    Never,
}

/// One a day, after a change; at once where there is something to lose and no backup at all. One whose
/// time has not come was made under a clock that was wrong, and counts for nothing.
pub fn due(kept: &[Kept], changed: bool, now: &Now) -> Due {
    if !changed {
        return Due::Never;
    }
    let past = kept
        .iter()
        .map(|kept| kept.at)
        .filter(|at| *at <= now.instant);
    match past.max() {
        Some(last) if now.zone.local(last).date() >= now.today() => {
            Due::At(now.zone.start_of(now.today() + TimeDelta::days(1)))
        }
        Some(_) | None => Due::Now,
    }
}

/// Those that are too many at `now`, the latest first. What a month keeps is kept by its week and its day
/// too, so that one that goes now would have gone later.
pub fn thin(kept: &[Kept], now: &Now) -> Vec<Kept> {
    let date = |kept: &Kept| now.zone.local(kept.at).date();
    let yesterday = now.today() - TimeDelta::days(1);
    let mut older: Vec<Kept> = kept
        .iter()
        .copied()
        .filter(|one| date(one) < yesterday)
        .collect();
    older.sort_by_key(|kept| std::cmp::Reverse(kept.at));
    older.dedup();
    let days = last_of_each(&older, date);
    let weeks = last_of_each(&days, |kept| date(kept).iso_week());
    let months = last_of_each(&weeks, |kept| month(date(kept)));
    let mut stays: Vec<Kept> = Vec::new();
    for (level, most) in [(days, DAILY), (weeks, WEEKLY), (months, MONTHLY)] {
        let oldest = stays.last().map(|kept| kept.at);
        let below = level
            .into_iter()
            .filter(|kept| oldest.is_none_or(|oldest| kept.at < oldest));
        stays.extend(below.take(most));
    }
    older.retain(|kept| !stays.contains(kept));
    older
}

/// The list is the latest first, and so is the answer.
fn last_of_each<K: PartialEq>(kept: &[Kept], of: impl Fn(&Kept) -> K) -> Vec<Kept> {
    let mut last = kept.to_vec();
    last.dedup_by(|older, newer| of(older) == of(newer));
    last
}

fn month(date: NaiveDate) -> (i32, u32) {
    (date.year(), date.month())
}
