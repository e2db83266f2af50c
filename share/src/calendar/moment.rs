//! A date or a time as a file gives it, and the clock that shows it.

use afterhand_engine::now::{Instant, Zone, is_in_our_years};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

/// What stands in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    Day(NaiveDate),
    Moment(Moment),
}

/// A time of day on a date, by somebody's clocks.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    pub local: NaiveDateTime,
    pub clock: Clock,
}

/// Whose clocks a time is meant by.
#[derive(Clone, Debug, PartialEq)]
pub enum Clock {
    Utc,
    Zone(Zone),
    /// The computer's.
    Floating,
    /// A zone's that nobody knows, so the computer's.
    Unknown(String),
}

impl Given {
    /// Reads `20261124`, `20261124T150000` or `20261124T150000Z` in the years 1900 to 2200.
    pub fn read(text: &str, clock: &Clock) -> Option<Given> {
        let text = text.trim();
        let (text, clock) = match text.strip_suffix(['Z', 'z']) {
            Some(text) => (text, &Clock::Utc),
            None => (text, clock),
        };
        let (date, time) = match text.split_once(['T', 't']) {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        let [century, year, month, day] = pairs(date)?;
        let date = NaiveDate::from_ymd_opt(i32::try_from(century * 100 + year).ok()?, month, day)
            .filter(|&date| is_in_our_years(date))?;
        let Some(time) = time else {
            return Some(Given::Day(date));
        };
        let [hour, minute, second] = pairs(time)?;
        let local = date.and_hms_opt(hour, minute, second.min(59))?;
        Some(Given::Moment(Moment {
            local,
            clock: clock.clone(),
        }))
    }
}

impl Moment {
    /// What `clock` shows at this moment.
    pub fn shown_by(&self, clock: &Clock) -> NaiveDateTime {
        if self.clock == *clock {
            return self.local;
        }
        match self.clock.instant(self.local) {
            Some(instant) => clock.local(instant).unwrap_or(self.local),
            None => self.local,
        }
    }

    /// The time that passes until `end`, which may be meant by other clocks.
    pub fn until(&self, end: &Moment) -> TimeDelta {
        match (self.clock.instant(self.local), end.clock.instant(end.local)) {
            (Some(start), Some(end)) => end - start,
            (None, _) | (_, None) => end.local - self.local,
        }
    }

    /// When it is among others. For a floating time nobody can say, so it stands as in UTC.
    pub fn order(&self) -> Instant {
        let floating = || self.local.and_utc();
        self.clock.instant(self.local).unwrap_or_else(floating)
    }
}

impl Clock {
    pub fn name(&self) -> Option<&str> {
        match self {
            Clock::Utc => Some("UTC"),
            Clock::Zone(zone) => Some(zone.name()),
            Clock::Floating | Clock::Unknown(_) => None,
        }
    }

    fn instant(&self, local: NaiveDateTime) -> Option<Instant> {
        match self {
            Clock::Utc => Some(local.and_utc()),
            Clock::Zone(zone) => Some(zone.instant(local)),
            Clock::Floating | Clock::Unknown(_) => None,
        }
    }

    fn local(&self, instant: Instant) -> Option<NaiveDateTime> {
        match self {
            Clock::Utc => Some(instant.naive_utc()),
            Clock::Zone(zone) => Some(zone.local(instant)),
            Clock::Floating | Clock::Unknown(_) => None,
        }
    }
}

/// Reads `P1D`, `PT1H30M`, `P2W`; what goes backwards is not read.
pub fn duration(text: &str) -> Option<TimeDelta> {
    let text = text.trim();
    let text = text.strip_prefix('+').unwrap_or(text);
    let mut rest = text.strip_prefix(['P', 'p'])?;
    let mut seconds: i64 = 0;
    while !rest.is_empty() {
        rest = rest.strip_prefix(['T', 't']).unwrap_or(rest);
        let unit = rest.find(|character: char| !character.is_ascii_digit())?;
        let number: i64 = rest[..unit].parse().ok()?;
        let each = match rest.as_bytes()[unit].to_ascii_uppercase() {
            b'W' => 604_800,
            b'D' => 86_400,
            b'H' => 3_600,
            b'M' => 60,
            b'S' => 1,
            _ => return None,
        };
        seconds = number.checked_mul(each)?.checked_add(seconds)?;
        rest = rest.get(unit + 1..)?;
    }
    TimeDelta::try_seconds(seconds)
}

/// The `N` numbers that a text of two digits each is made of.
fn pairs<const N: usize>(text: &str) -> Option<[u32; N]> {
    if text.len() != 2 * N || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut numbers = [0; N];
    for (number, pair) in numbers.iter_mut().zip(text.as_bytes().chunks(2)) {
        *number = pair
            .iter()
            .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    }
    Some(numbers)
}
