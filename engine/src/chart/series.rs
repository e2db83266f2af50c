//! Entries drawn together: by day, by week, and the runs in which a line may join them.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};

use super::{PainChart, PainEntry};

/// The most days on which each entry is a point, and each day a bar.
pub const LONGEST_OF_ENTRIES: i64 = 45;
const LONGEST_OF_DAYS: i64 = 200;
/// More than these on a few weeks would be a scribble, and the days tell it better.
const MOST_ENTRIES_APART: usize = 400;

/// What one point of the line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    Entry,
    Day,
    Week,
}

impl Grain {
    pub fn of(days: i64, entries: usize) -> Grain {
        if days <= LONGEST_OF_ENTRIES && entries <= MOST_ENTRIES_APART {
            Grain::Entry
        } else if days <= LONGEST_OF_DAYS {
            Grain::Day
        } else {
            Grain::Week
        }
    }

    /// The first day of what `date` is counted with.
    pub fn first_day(self, date: NaiveDate) -> NaiveDate {
        match self {
            Grain::Entry | Grain::Day => date,
            Grain::Week => monday(date),
        }
    }

    /// How many days may lie between two points of one line.
    fn gap(self) -> i64 {
        match self {
            Grain::Entry | Grain::Day => 7,
            Grain::Week => 31,
        }
    }
}

/// A point of the line, with the lowest and the highest entry that it stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub at: NaiveDateTime,
    pub median: f64,
    pub lowest: u8,
    pub highest: u8,
}

/// The line's points, parted where nothing was noted for too long.
pub fn runs(chart: &PainChart, entries: &[PainEntry], grain: Grain) -> Vec<Vec<Point>> {
    let mut runs: Vec<Vec<Point>> = Vec::new();
    for point in points(chart, entries, grain) {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| near(last, &point, grain)) => {
                run.push(point);
            }
            Some(_) | None => runs.push(vec![point]),
        }
    }
    runs
}

fn near(earlier: &Point, later: &Point, grain: Grain) -> bool {
    later.at.signed_duration_since(earlier.at) <= TimeDelta::days(grain.gap())
}

fn points(chart: &PainChart, entries: &[PainEntry], grain: Grain) -> Vec<Point> {
    match grain {
        Grain::Entry => entries
            .iter()
            .map(|entry| Point {
                at: entry.at,
                median: f64::from(entry.pain),
                lowest: entry.pain,
                highest: entry.pain,
            })
            .collect(),
        Grain::Day | Grain::Week => tallies(entries, grain)
            .into_iter()
            .filter_map(|(first, tally)| {
                Some(Point {
                    at: middle(chart, grain, first),
                    median: tally.median()?,
                    lowest: tally.lowest()?,
                    highest: tally.highest()?,
                })
            })
            .collect(),
    }
}

/// Entries by the first day of what they are counted with.
pub fn tallies(entries: &[PainEntry], grain: Grain) -> BTreeMap<NaiveDate, Tally> {
    let mut tallies: BTreeMap<NaiveDate, Tally> = BTreeMap::new();
    for entry in entries {
        let first = grain.first_day(entry.at.date());
        tallies.entry(first).or_default().add(entry.pain);
    }
    tallies
}

/// Noon of a day; of a week, the middle of those of its days that are on the chart.
fn middle(chart: &PainChart, grain: Grain, first: NaiveDate) -> NaiveDateTime {
    let (begin, days) = match grain {
        Grain::Entry | Grain::Day => (first, 1),
        Grain::Week => {
            let begin = first.max(chart.from);
            let end = sunday(first).min(chart.until);
            (begin, end.signed_duration_since(begin).num_days() + 1)
        }
    };
    let begin = begin.and_time(NaiveTime::MIN);
    begin
        .checked_add_signed(TimeDelta::hours(12 * days))
        .unwrap_or(begin)
}

pub fn monday(date: NaiveDate) -> NaiveDate {
    date.week(Weekday::Mon)
        .checked_first_day()
        .unwrap_or(NaiveDate::MIN)
}

fn sunday(monday: NaiveDate) -> NaiveDate {
    monday
        .checked_add_days(Days::new(6))
        .unwrap_or(NaiveDate::MAX)
}

pub fn first_of_month(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}

/// How often each pain from 0 to 10 was noted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    noted: [u32; 11],
}

impl Tally {
    pub fn add(&mut self, pain: u8) {
        self.noted[usize::from(pain.min(10))] += 1;
    }

    pub fn count(&self) -> u32 {
        self.noted.iter().sum()
    }

    /// Of an even number of entries, the mean of the middle two.
    pub fn median(&self) -> Option<f64> {
        let count = self.count();
        if count == 0 {
            return None;
        }
        let lower = self.ranked((count - 1) / 2)?;
        let upper = self.ranked(count / 2)?;
        Some(f64::from(lower + upper) / 2.0)
    }

    pub fn lowest(&self) -> Option<u8> {
        self.ranked(0)
    }

    pub fn highest(&self) -> Option<u8> {
        self.ranked(self.count().checked_sub(1)?)
    }

    fn ranked(&self, rank: u32) -> Option<u8> {
        let mut seen = 0;
        for (pain, noted) in (0_u8..).zip(self.noted) {
            seen += noted;
            if seen > rank {
                return Some(pain);
            }
        }
        None
    }
}
