//! The rule by which an event recurs (`RRULE`), and its occurrences in clock time.

use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday};

use super::moment::{Clock, Given, Moment};
use super::{Effort, Fault, MOST_EVENTS};

/// What a rule says, read and in its ranges.
#[derive(Clone, Debug)]
pub struct Rule {
    every: Every,
    /// Every how many days, weeks, months or years; 1 or more.
    interval: u32,
    /// How many occurrences there are, the start of the event among them.
    count: Option<u64>,
    until: Option<Given>,
    week_starts: Weekday,
    months: Vec<i32>,
    /// Days of the month, from its end where negative.
    month_days: Vec<i32>,
    weekdays: Vec<Day>,
    hours: Vec<i32>,
    minutes: Vec<i32>,
    seconds: Vec<i32>,
    /// Which of a day's, week's, month's or year's occurrences count, from the last where negative.
    positions: Vec<i32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Every {
    Day,
    Week,
    Month,
    Year,
}

/// A day of the week, or the nth of a month or a year, from its end where negative.
#[derive(Clone, Copy, Debug)]
struct Day {
    nth: Option<i32>,
    weekday: Weekday,
}

/// No rule for an appointment needs a longer list.
const MOST_VALUES: usize = 100;

/// An appointment does not recur more often in one day.
const MOST_TIMES: usize = 24;

/// What follows from an occurrence is as much work as looking at this many days.
const EFFORT_OF_AN_OCCURRENCE: u32 = 10;

impl Rule {
    /// `None` for what is no rule, and for one that no appointment recurs by: several times an hour, by number
    /// of the week or of the day in the year, by another calendar.
    pub fn read(text: &str) -> Option<Rule> {
        let mut every = None;
        let mut rule = Rule {
            every: Every::Day,
            interval: 1,
            count: None,
            until: None,
            week_starts: Weekday::Mon,
            months: Vec::new(),
            month_days: Vec::new(),
            weekdays: Vec::new(),
            hours: Vec::new(),
            minutes: Vec::new(),
            seconds: Vec::new(),
            positions: Vec::new(),
        };
        for part in text.trim().split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=')?;
            match name.trim().to_ascii_uppercase().as_str() {
                "FREQ" => every = Some(value.parse().ok()?),
                "INTERVAL" => {
                    rule.interval = value.parse().ok().filter(|&interval| interval > 0)?
                }
                "COUNT" => rule.count = Some(value.parse().ok().filter(|&count| count > 0)?),
                "UNTIL" => rule.until = Some(Given::read(value, &Clock::Floating)?),
                "WKST" => rule.week_starts = weekday(value)?,
                "BYMONTH" => rule.months = numbers(value, 1..=12)?,
                "BYMONTHDAY" => rule.month_days = numbers(value, -31..=31)?,
                "BYDAY" => rule.weekdays = values(value)?,
                "BYHOUR" => rule.hours = numbers(value, 0..=23)?,
                "BYMINUTE" => rule.minutes = numbers(value, 0..=59)?,
                "BYSECOND" => rule.seconds = numbers(value, 0..=59)?,
                "BYSETPOS" => rule.positions = numbers(value, -366..=366)?,
                _ => return None,
            }
        }
        rule.every = every?;
        rule.makes_sense().then_some(rule)
    }

    /// The occurrences after the `first` that lie on `days`, as the clock of the first shows them; no more of
    /// them than are ever taken. Those before `days` are stepped over, unless they have to be counted.
    pub fn after(
        &self,
        first: &Moment,
        days: &RangeInclusive<NaiveDate>,
        effort: &mut Effort,
    ) -> Result<Vec<NaiveDateTime>, Fault> {
        let last = self.last(first, *days.end());
        let first = first.local;
        let rule = self.filled_in_from(first);
        let times = rule.times(first.time());
        let mut found = Vec::new();
        let mut passed = 1;
        for number in rule.first_period(first.date(), *days.start()).. {
            let period = rule.period(first.date(), number);
            let Some(period) = period.filter(|period| period.start <= last.date()) else {
                break;
            };
            effort.spend(rule.effort(&period, &times))?;
            for occurrence in rule.occurrences(&period, &times) {
                if occurrence <= first {
                    continue;
                }
                passed += 1;
                let is_counted_out = rule.count.is_some_and(|count| passed > count);
                if occurrence > last || is_counted_out || found.len() > MOST_EVENTS {
                    return Ok(found);
                }
                if days.contains(&occurrence.date()) {
                    effort.spend(EFFORT_OF_AN_OCCURRENCE)?;
                    found.push(occurrence);
                }
            }
        }
        Ok(found)
    }

    fn makes_sense(&self) -> bool {
        let times = [&self.hours, &self.minutes, &self.seconds]
            .iter()
            .fold(1, |times, list| times * list.len().max(1));
        let has_nth = self.weekdays.iter().any(|day| day.nth.is_some());
        let fits = match self.every {
            Every::Day => !has_nth,
            Every::Week => !has_nth && self.month_days.is_empty(),
            Every::Month | Every::Year => true,
        };
        fits && times <= MOST_TIMES && !self.month_days.contains(&0) && !self.positions.contains(&0)
    }

    fn last(&self, first: &Moment, last_day: NaiveDate) -> NaiveDateTime {
        const LAST_SECOND: TimeDelta = TimeDelta::seconds(86_399);
        let end_of = |day: NaiveDate| day.and_time(NaiveTime::MIN) + LAST_SECOND;
        let end = end_of(last_day);
        match &self.until {
            None => end,
            Some(Given::Day(day)) => end_of(*day).min(end),
            Some(Given::Moment(moment)) => moment.shown_by(&first.clock).min(end),
        }
    }

    /// What a rule does not say, the first occurrence says.
    fn filled_in_from(&self, first: NaiveDateTime) -> Rule {
        let mut rule = self.clone();
        if !rule.month_days.is_empty() || !rule.weekdays.is_empty() {
            return rule;
        }
        let month_day = vec![signed(first.day())];
        match rule.every {
            Every::Day => {}
            Every::Week => rule.weekdays.push(Day {
                nth: None,
                weekday: first.weekday(),
            }),
            Every::Month => rule.month_days = month_day,
            Every::Year => {
                rule.month_days = month_day;
                if rule.months.is_empty() {
                    rule.months.push(signed(first.month()));
                }
            }
        }
        rule
    }

    fn times(&self, first: NaiveTime) -> Vec<NaiveTime> {
        let or = |list: &[i32], first: u32| match list {
            [] => vec![signed(first)],
            [..] => list.to_vec(),
        };
        let mut times = Vec::new();
        for hour in or(&self.hours, first.hour()) {
            for minute in or(&self.minutes, first.minute()) {
                for second in or(&self.seconds, first.second()) {
                    let second_of_day = (hour * 60 + minute) * 60 + second;
                    times.push(NaiveTime::MIN + TimeDelta::seconds(second_of_day.into()));
                }
            }
        }
        times
    }

    fn first_period(&self, first: NaiveDate, from: NaiveDate) -> i64 {
        if self.count.is_some() {
            return 0;
        }
        let apart = match self.every {
            Every::Day => (from - first).num_days(),
            Every::Week => (from - first).num_weeks(),
            Every::Month => months(from) - months(first),
            Every::Year => i64::from(from.year() - first.year()),
        };
        (apart / i64::from(self.interval)).max(0)
    }

    /// The days of one of the days, weeks, months or years that the rule looks at.
    fn period(&self, first: NaiveDate, number: i64) -> Option<Period> {
        let apart = number.checked_mul(self.interval.into())?;
        let of_days = |start: NaiveDate, days: i64| {
            let start = start.checked_add_signed(TimeDelta::try_days(apart.checked_mul(days)?)?)?;
            Some(Period { start, days })
        };
        let of_months = |month: i64, months: i64| {
            let month = apart.checked_mul(months)?.checked_add(month)?;
            let start = start_of_month(month)?;
            let days = (start_of_month(month + months)? - start).num_days();
            Some(Period { start, days })
        };
        match self.every {
            Every::Day => of_days(first, 1),
            Every::Week => of_days(first.week(self.week_starts).checked_first_day()?, 7),
            Every::Month => of_months(months(first), 1),
            Every::Year => of_months(i64::from(first.year()) * 12, 12),
        }
    }

    fn effort(&self, period: &Period, times: &[NaiveTime]) -> u32 {
        let a_day = times.len() + self.weekdays.len() + self.month_days.len() + 1;
        let effort = u64::try_from(period.days).unwrap_or(0) * a_day as u64;
        u32::try_from(effort).unwrap_or(u32::MAX)
    }

    fn occurrences(&self, period: &Period, times: &[NaiveTime]) -> Vec<NaiveDateTime> {
        let days = period
            .start
            .iter_days()
            .zip(0..period.days)
            .map(|(day, _)| day);
        let all: Vec<NaiveDateTime> = days
            .filter(|&day| self.has(day))
            .flat_map(|day| times.iter().map(move |&time| day.and_time(time)))
            .collect();
        if self.positions.is_empty() {
            return all;
        }
        let from_the_last = |index: usize| all.len() - index;
        let is_chosen = |index: usize| {
            let position = |at: usize| i32::try_from(at).unwrap_or(i32::MAX);
            [position(index + 1), -position(from_the_last(index))]
                .iter()
                .any(|position| self.positions.binary_search(position).is_ok())
        };
        let chosen = all
            .iter()
            .enumerate()
            .filter(|(index, _)| is_chosen(*index));
        chosen.map(|(_, &occurrence)| occurrence).collect()
    }

    fn has(&self, day: NaiveDate) -> bool {
        let month = (signed(day.day()), signed(day.num_days_in_month().into()));
        let (number, length) = month;
        let in_month = |&given: &i32| given == number || given == number - length - 1;
        let (number, length) = if self.every == Every::Month || !self.months.is_empty() {
            month
        } else {
            (
                signed(day.ordinal()),
                if day.leap_year() { 366 } else { 365 },
            )
        };
        let nth = |nth: i32| nth == (number + 6) / 7 || nth == -((length - number) / 7 + 1);
        let is_weekday = |given: &Day| given.weekday == day.weekday() && given.nth.is_none_or(nth);
        (self.months.is_empty() || self.months.contains(&signed(day.month())))
            && (self.month_days.is_empty() || self.month_days.iter().any(in_month))
            && (self.weekdays.is_empty() || self.weekdays.iter().any(is_weekday))
    }
}

struct Period {
    start: NaiveDate,
    days: i64,
}

impl FromStr for Every {
    type Err = ();

    fn from_str(text: &str) -> Result<Every, ()> {
        match text.trim().to_ascii_uppercase().as_str() {
            "DAILY" => Ok(Every::Day),
            "WEEKLY" => Ok(Every::Week),
            "MONTHLY" => Ok(Every::Month),
            "YEARLY" => Ok(Every::Year),
            _ => Err(()),
        }
    }
}

impl FromStr for Day {
    type Err = ();

    /// Reads `TU`, `2TU` or `-1TU`.
    fn from_str(text: &str) -> Result<Day, ()> {
        let split = text.len().checked_sub(2).ok_or(())?;
        let (nth, name) = text.split_at_checked(split).ok_or(())?;
        let nth = match nth {
            "" => None,
            nth => Some(nth.parse().map_err(drop)?),
        };
        if nth.is_some_and(|nth: i32| nth == 0 || !(-53..=53).contains(&nth)) {
            return Err(());
        }
        let weekday = weekday(name).ok_or(())?;
        Ok(Day { nth, weekday })
    }
}

fn weekday(text: &str) -> Option<Weekday> {
    match text.trim().to_ascii_uppercase().as_str() {
        "MO" => Some(Weekday::Mon),
        "TU" => Some(Weekday::Tue),
        "WE" => Some(Weekday::Wed),
        "TH" => Some(Weekday::Thu),
        "FR" => Some(Weekday::Fri),
        "SA" => Some(Weekday::Sat),
        "SU" => Some(Weekday::Sun),
        _ => None,
    }
}

/// Whole numbers of a list in their order, each once.
fn numbers(list: &str, range: RangeInclusive<i32>) -> Option<Vec<i32>> {
    let mut numbers: Vec<i32> = values(list)?;
    numbers.sort_unstable();
    numbers.dedup();
    numbers
        .iter()
        .all(|number| range.contains(number))
        .then_some(numbers)
}

fn values<T: FromStr>(list: &str) -> Option<Vec<T>> {
    let values: Vec<T> = list
        .split(',')
        .take(MOST_VALUES + 1)
        .map(|value| value.trim().parse().ok())
        .collect::<Option<_>>()?;
    (values.len() <= MOST_VALUES).then_some(values)
}

/// How many months a date's month is away from the beginning of the calendar.
fn months(date: NaiveDate) -> i64 {
    i64::from(date.year()) * 12 + i64::from(date.month0())
}

fn start_of_month(months: i64) -> Option<NaiveDate> {
    let year = i32::try_from(months.div_euclid(12)).ok()?;
    let month0 = u32::try_from(months.rem_euclid(12)).ok()?;
    NaiveDate::from_ymd_opt(year, month0 + 1, 1)
}

/// A part of a date as a number that can be counted from the end, too.
fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
