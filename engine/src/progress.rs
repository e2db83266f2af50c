//! What was due, and how much of it was done. Nothing of it is stored.
//!
//! # The rule
//! *Due* is what was done, done in part, skipped and missed. What a session or a warning sign held back, what
//! was skipped for a good reason, and what fell into a pause is left out of the count and told beside it.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use chrono::{Datelike, NaiveDate, TimeDelta};

use crate::content::Content;
use crate::history::History;
use crate::hold::{Cause, Hold};
use crate::now::Now;
use crate::outcome::{Answer, Outcome};
use crate::person::Settings;
use crate::plan::Item;
use crate::reminder::{self, Entry, Missed, State};

/// Of some slots, how many of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub done: u32,
    /// Begun in the player, and left before the end.
    pub in_part: u32,
    /// Skipped for no reason that excuses it.
    pub skipped: u32,
    pub missed: u32,
    /// Held after a session.
    pub held: u32,
    /// Held by a warning sign.
    pub stopped: u32,
    /// Skipped because it hurt, because a clinician said so, or because the person was unwell.
    pub excused: u32,
    /// All reminders were paused.
    pub paused: u32,
    /// Not over yet.
    pub to_come: u32,
}

impl Tally {
    /// What counts.
    pub fn due(&self) -> u32 {
        self.done + self.in_part + self.skipped + self.missed
    }

    /// What is left out of the count.
    pub fn left_out(&self) -> u32 {
        self.held + self.stopped + self.excused + self.paused
    }

    pub fn count(&mut self, became: Became) {
        let counter = match became {
            Became::Done => &mut self.done,
            Became::InPart => &mut self.in_part,
            Became::Skipped => &mut self.skipped,
            Became::Missed => &mut self.missed,
            Became::Held => &mut self.held,
            Became::Stopped => &mut self.stopped,
            Became::Excused => &mut self.excused,
            Became::Paused => &mut self.paused,
            Became::ToCome => &mut self.to_come,
            // No plan had asked for it.
            Became::DoneBeside => return,
        };
        *counter += 1;
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.done += other.done;
        self.in_part += other.in_part;
        self.skipped += other.skipped;
        self.missed += other.missed;
        self.held += other.held;
        self.stopped += other.stopped;
        self.excused += other.excused;
        self.paused += other.paused;
        self.to_come += other.to_come;
    }
}

/// The slots of a stretch of whole weeks.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress<'h> {
    /// Mondays first; the last week is the one that holds today, or the last that was asked for.
    pub weeks: Vec<Week>,
    /// In the order of their first slots.
    pub exercises: Vec<(&'h Item, Tally)>,
    pub all: Tally,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    pub monday: NaiveDate,
    pub days: [Tally; 7],
}

impl Week {
    pub fn tally(&self) -> Tally {
        let mut all = Tally::default();
        for day in self.days {
            all += day;
        }
        all
    }
}

/// So many weeks, of which the last begins at `monday`. The history must hold them.
pub fn progress<'h>(
    history: &'h History,
    content: &Content,
    settings: &Settings,
    now: &Now,
    monday: NaiveDate,
    weeks: u16,
) -> Progress<'h> {
    let first = first_day(monday, weeks);
    let last = next_week(monday) - TimeDelta::days(1);
    between(history, content, settings, now, first, last)
}

/// From one date to another, both included, in the weeks that hold them. The history must hold them.
pub fn between<'h>(
    history: &'h History,
    content: &Content,
    settings: &Settings,
    now: &Now,
    from: NaiveDate,
    until: NaiveDate,
) -> Progress<'h> {
    let (start, end) = (
        now.zone.start_of(from),
        now.zone.start_of(until + TimeDelta::days(1)),
    );
    let mut days: BTreeMap<NaiveDate, Tally> = BTreeMap::new();
    let mut exercises: Vec<(&Item, Tally)> = Vec::new();
    let mut all = Tally::default();
    for entry in reminder::entries(history, content, settings, now, start, end) {
        if entry.slot.before_taken {
            continue;
        }
        let became = became(&entry, history, now);
        let date = now.zone.local(entry.slot.due).date();
        days.entry(date).or_default().count(became);
        all.count(became);
        let item = entry.slot.item;
        match exercises.iter_mut().find(|(known, _)| known.id == item.id) {
            // The latest version's name is the one to tell.
            Some((known, tally)) => {
                *known = item;
                tally.count(became);
            }
            None => {
                let mut tally = Tally::default();
                tally.count(became);
                exercises.push((item, tally));
            }
        }
    }
    let week = |monday: NaiveDate| {
        let day = |day: usize| {
            let date = monday + TimeDelta::days(i64::try_from(day).unwrap_or(0));
            days.get(&date).copied().unwrap_or_default()
        };
        Week {
            monday,
            days: std::array::from_fn(day),
        }
    };
    Progress {
        weeks: mondays(from, until).map(week).collect(),
        exercises,
        all,
    }
}

fn mondays(from: NaiveDate, until: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let first = monday_of(from);
    std::iter::successors(Some(first), |monday| Some(next_week(*monday)))
        .take_while(move |monday| *monday <= until)
}

/// The Monday of a date's week.
pub fn monday_of(date: NaiveDate) -> NaiveDate {
    date - TimeDelta::days(date.weekday().num_days_from_monday().into())
}

/// The Monday that so many weeks begin with, of which the last begins at `monday`.
pub fn first_day(monday: NaiveDate, weeks: u16) -> NaiveDate {
    monday - TimeDelta::weeks(i64::from(weeks.saturating_sub(1)))
}

pub fn next_week(monday: NaiveDate) -> NaiveDate {
    monday + TimeDelta::weeks(1)
}

/// What became of a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    Done,
    /// In the player, beside every plan.
    DoneBeside,
    /// Begun in the player, and left before the end.
    InPart,
    /// For no reason that excuses it.
    Skipped,
    Missed,
    /// Held after a session.
    Held,
    /// Held by a warning sign.
    Stopped,
    /// Skipped because it hurt, because a clinician said so, or because the person was unwell.
    Excused,
    /// All reminders were paused.
    Paused,
    /// Not over yet.
    ToCome,
}

impl Became {
    fn held(hold: Hold) -> Became {
        match hold.cause {
            Cause::Stop(_) => Became::Stopped,
            Cause::Session { .. } => Became::Held,
        }
    }
}

/// The history must hold the slot, and what closes it.
pub fn became(entry: &Entry<'_>, history: &History, now: &Now) -> Became {
    match entry.state {
        State::Done => Became::Done,
        State::Skipped => match entry.answer {
            Some(Answer {
                outcome:
                    Outcome::Skipped {
                        excuse: Some(_), ..
                    },
                ..
            }) => Became::Excused,
            // What could not be done is not skipped.
            Some(answer) => entry
                .opening
                .stands_held(answer.at)
                .map_or(Became::Skipped, Became::held),
            None => Became::Skipped,
        },
        // What a sign holds for good is not held before it is due.
        State::Held if now.instant < entry.slot.due => Became::ToCome,
        State::Held => entry
            .opening
            .stands_held(now.instant)
            .map_or(Became::Held, Became::held),
        State::Missed if is_in_part(entry, history) => Became::InPart,
        State::Missed => match Missed::of(entry, history) {
            Some(Missed::Paused(_)) => Became::Paused,
            Some(
                Missed::NotAnswered
                | Missed::NotShown
                | Missed::Absent { .. }
                | Missed::Unseen { .. }
                | Missed::Overtaken
                | Missed::NotDueThen,
            )
            | None => Became::Missed,
        },
        State::Planned | State::Open | State::Raised | State::Snoozed => Became::ToCome,
    }
}

fn is_in_part(entry: &Entry<'_>, history: &History) -> bool {
    let slot = &entry.slot;
    history
        .practices
        .iter()
        .any(|practice| practice.is_for(&slot.item.id, slot.meant_for) && !practice.reps.is_empty())
}
