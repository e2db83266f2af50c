//! The axis of time: where a day lies, and which dates can be named without touching.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime};

use super::series::{LONGEST_OF_ENTRIES, first_of_month, monday};
use super::svg::width_of;
use crate::words::Words;

/// Nearer than this, two names read as one.
const BETWEEN_LABELS: f64 = 10.0;

/// The days from `from` to `until`, both included, between two places on the drawing.
#[derive(Clone, Copy, Debug)]
pub struct TimeAxis {
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub left: f64,
    pub right: f64,
}

/// A line at the beginning of a day, week, month or year, and its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    pub x: f64,
    pub label_x: f64,
    pub label: String,
}

impl TimeAxis {
    pub fn days(&self) -> i64 {
        self.until.signed_duration_since(self.from).num_days() + 1
    }

    pub fn x(&self, at: NaiveDateTime) -> f64 {
        let whole = self.days() * 24 * 60;
        let begun = at.signed_duration_since(midnight(self.from)).num_minutes();
        self.left + (self.right - self.left) * (begun as f64 / whole as f64)
    }

    /// Where a day begins.
    pub fn x_of(&self, date: NaiveDate) -> f64 {
        self.x(midnight(date))
    }

    /// As many dates as there is room for, from the finest step that fits. No two labels touch, and none
    /// leaves the drawing, which ends at `edge`.
    pub fn ticks(&self, size: f64, edge: f64, words: &Words) -> Vec<Tick> {
        Step::FINEST_FIRST
            .into_iter()
            .filter(|step| self.days() as f64 / step.days() <= 80.0)
            .map(|step| self.ticks_by(step, size, edge, words))
            .find(|ticks| apart(ticks, size))
            .unwrap_or_default()
    }

    fn ticks_by(&self, step: Step, size: f64, edge: f64, words: &Words) -> Vec<Tick> {
        let mut ticks = Vec::new();
        let mut next = Some(step.first(self.from));
        while let Some(date) = next.filter(|date| *date <= self.until) {
            if date >= self.from {
                let (x, label) = (self.x_of(date), step.label(date, words));
                let width = width_of(&label, size);
                let room = self.x_of(following(date)) - x;
                // The name of a single day stands in its middle, that of more days at their beginning.
                let label_x = if step == Step::Days(1) && self.days() <= LONGEST_OF_ENTRIES {
                    x + (room - width) / 2.0
                } else {
                    x + 4.0
                };
                if label_x + width <= edge {
                    ticks.push(Tick { x, label_x, label });
                }
            }
            next = step.after(date);
        }
        ticks
    }
}

fn apart(ticks: &[Tick], size: f64) -> bool {
    ticks.windows(2).all(|pair| {
        pair[0].label_x + width_of(&pair[0].label, size) + BETWEEN_LABELS <= pair[1].label_x
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Days(u32),
    Weeks(u32),
    Months(u32),
    Years(u32),
}

impl Step {
    const FINEST_FIRST: [Step; 14] = [
        Step::Days(1),
        Step::Days(2),
        Step::Weeks(1),
        Step::Weeks(2),
        Step::Months(1),
        Step::Months(2),
        Step::Months(3),
        Step::Months(6),
        Step::Years(1),
        Step::Years(2),
        Step::Years(5),
        Step::Years(10),
        Step::Years(20),
        Step::Years(50),
    ];

    fn days(self) -> f64 {
        match self {
            Step::Days(count) => f64::from(count),
            Step::Weeks(count) => f64::from(count) * 7.0,
            Step::Months(count) => f64::from(count) * 30.0,
            Step::Years(count) => f64::from(count) * 365.0,
        }
    }

    /// The step's last beginning that is not after `from`, so that the same dates are named whatever a
    /// chart begins with; single days begin with the chart.
    fn first(self, from: NaiveDate) -> NaiveDate {
        match self {
            Step::Days(_) => from,
            Step::Weeks(_) => monday(from),
            Step::Months(count) => {
                let months = from.month0() % count;
                let first = first_of_month(from);
                first
                    .checked_sub_months(Months::new(months))
                    .unwrap_or(first)
            }
            Step::Years(count) => {
                let year = from.year() - from.year().rem_euclid(count.cast_signed());
                NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(from)
            }
        }
    }

    fn after(self, date: NaiveDate) -> Option<NaiveDate> {
        match self {
            Step::Days(count) => date.checked_add_days(Days::new(count.into())),
            Step::Weeks(count) => date.checked_add_days(Days::new(7 * u64::from(count))),
            Step::Months(count) => date.checked_add_months(Months::new(count)),
            Step::Years(count) => date.checked_add_months(Months::new(12 * count)),
        }
    }

    /// January is named by its year.
    fn label(self, date: NaiveDate, words: &Words) -> String {
        match self {
            Step::Days(_) | Step::Weeks(_) => words.short_date(date),
            Step::Months(_) if date.month() == 1 => words.year(date),
            Step::Months(_) => words.short_month(date),
            Step::Years(_) => words.year(date),
        }
    }
}

pub fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}

pub fn following(date: NaiveDate) -> NaiveDate {
    date.succ_opt().unwrap_or(date)
}
