//! Appointments out of an iCalendar file (RFC 5545), as Google, Outlook, Exchange, Apple and clinics' booking
//! systems write it.

mod lines;
mod moment;
mod rule;
mod series;
mod text;
mod vevent;
pub mod write;
mod zones;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use afterhand_engine::now::Instant;
use chrono::{NaiveDate, NaiveDateTime};

/// A file that is longer is refused.
pub const MAX_BYTES: usize = 1024 * 1024;

/// What follows the first 200 events is left out.
pub const MOST_EVENTS: usize = 200;

/// A file's texts (title, place, name of a zone) are cut after this many characters.
pub const MOST_CHARACTERS: usize = 200;

/// Reads the events that lie on the days from `from` to `until`, both included, by the clocks of the event's
/// zone. Recurrences are spelled out in clock time: 15:00 stays 15:00 when the clocks change.
///
/// An occurrence that was moved comes out where either its old or its new day is one of these. What has a UID
/// that begins with `ours` was exported from here, and is left out.
pub fn read(
    bytes: &[u8],
    ours: &str,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Calendar, Fault> {
    if bytes.len() > MAX_BYTES {
        return Err(Fault::TooLong { most: MAX_BYTES });
    }
    let text = lines::unfold(bytes).ok_or(Fault::NotText)?;
    let found = vevent::find(&text)?;
    let mut read = Reading::of(from..=until);
    if found.cut_short {
        read.remarks.insert(Remark::CutShort);
    }
    let (own, others): (Vec<_>, Vec<_>) = found
        .vevents
        .into_iter()
        .partition(|event| event.uid.starts_with(ours));
    if !own.is_empty() {
        read.remarks.insert(Remark::Ours);
    }
    for series in series::by_uid(others) {
        series.spell_out(&mut read)?;
    }
    Ok(read.calendar())
}

/// What a file holds on the days that were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// In order of their start, at most [`MOST_EVENTS`].
    pub events: Vec<Event>,
    /// What was left out, or read in another way than it is written; each once.
    pub remarks: Vec<Remark>,
}

/// Something at a time of day.
///
/// `uid` and `recurrence` together say which it is, in one file and in later versions of it. Where a file
/// knows a `uid`, an earlier version's occurrences of it on the days asked for that it no longer has are gone,
/// unless it had [too many](Remark::TooMany).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// At most 255 characters; made of the start and the title where the file gives none.
    pub uid: String,
    /// When this occurrence would be by the rule it recurs by, in the clock time of that rule; `None` for an
    /// event that does not recur.
    pub recurrence: Option<NaiveDateTime>,
    /// The version of the event; higher is later.
    pub sequence: u32,
    /// Clock time as it is meant in `zone`.
    pub starts: NaiveDateTime,
    /// An IANA name; `None` is the computer's zone, wherever it is.
    pub zone: Option<String>,
    /// 1–1440; `None` where the file gives no end or one that is no appointment's.
    pub minutes: Option<u16>,
    /// One line of at most [`MOST_CHARACTERS`].
    pub title: Option<String>,
    /// One line of at most [`MOST_CHARACTERS`].
    pub place: Option<String>,
    /// It does not take place: it is cancelled, or excepted from the rule it would recur by.
    pub cancelled: bool,
}

/// What there is to say about a file that was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remark {
    /// The file ends before its calendar does: what follows is missing.
    CutShort,
    /// Left out: it was exported from here.
    Ours,
    /// Only the first `most` events were taken.
    TooMany { most: usize },
    /// Only the first of the occurrences was taken, and those that the file names one by one.
    UnreadableRule { title: Option<String>, rule: String },
    /// The zone is not known, so the computer's is taken.
    UnknownZone { given: String },
    /// Left out: it does not say when it starts, or not in the years 1900 to 2200.
    NoStart { title: Option<String> },
    /// Left out, because it has no time of day.
    AllDay { title: Option<String> },
}

/// Why a file as a whole is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("the file has more than {most} bytes")]
    TooLong { most: usize },
    #[error("the file is not text in UTF-8")]
    NotText,
    #[error("the file has no calendar in it")]
    NotACalendar,
    #[error("the calendar has no events")]
    NoEvents,
    #[error("the calendar's rules take too long to spell out")]
    TooInvolved,
}

/// What has been read so far, and how much effort is left for the rest.
struct Reading {
    days: RangeInclusive<NaiveDate>,
    events: BTreeMap<Order, Event>,
    remarks: BTreeSet<Remark>,
    effort: Effort,
}

/// By when an event is, then by what it is.
type Order = (Instant, String, Option<NaiveDateTime>);

impl Reading {
    fn of(days: RangeInclusive<NaiveDate>) -> Reading {
        Reading {
            days,
            events: BTreeMap::new(),
            remarks: BTreeSet::new(),
            effort: Effort(MOST_EFFORT),
        }
    }

    /// Whether an event at `instant` is among the first of all that there are so far; no others are kept,
    /// so that not even very many take much memory.
    fn is_wanted(&mut self, instant: Instant) -> bool {
        let is_full = self.events.len() == MOST_EVENTS;
        let last = self.events.last_key_value();
        let is_last = is_full && last.is_some_and(|((last, _, _), _)| instant > *last);
        if is_last {
            self.remarks.insert(Remark::TooMany { most: MOST_EVENTS });
        }
        !is_last
    }

    fn keep(&mut self, instant: Instant, event: Event) {
        let order = (instant, event.uid.clone(), event.recurrence);
        self.events.insert(order, event);
        if self.events.len() > MOST_EVENTS {
            self.events.pop_last();
            self.remarks.insert(Remark::TooMany { most: MOST_EVENTS });
        }
    }

    fn calendar(self) -> Calendar {
        Calendar {
            events: self.events.into_values().collect(),
            remarks: self.remarks.into_iter().collect(),
        }
    }
}

/// A thousand appointments twice a week without an end, over two years, take less than two thirds of it.
const MOST_EFFORT: u32 = 8_000_000;

/// How much work may still be done: a day that is looked at, and each of a rule's values beside it.
struct Effort(u32);

impl Effort {
    fn spend(&mut self, effort: u32) -> Result<(), Fault> {
        self.0 = self.0.checked_sub(effort).ok_or(Fault::TooInvolved)?;
        Ok(())
    }
}
