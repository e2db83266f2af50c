//! How many sessions there may be (AR-12 to AR-14). Limits warn and explain; they never lock anything.

use chrono::{NaiveDate, TimeDelta};

use super::Progress;
use crate::aftercare::Basis;
use crate::content::Content;
use crate::now::Instant;
use crate::person::{Chosen, Settings};
use crate::plan::Taken;

/// The limits that hold for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Sessions in any 7 days (AR-12: 2, article S0).
    pub per_week: Limit,
    /// Whole days between two sessions (AR-12: 1, our default).
    pub days_between: Limit,
    /// Sessions in any 365 days (AR-13: 15, article S0; that they roll is our default).
    pub per_year: Limit,
    /// From so many sessions in 365 days on it is worth a word (AR-13: 12, our default).
    pub notice: u16,
}

/// One limit: the number that counts, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    pub value: u16,
    /// What it is without a choice of anyone's, and where that comes from.
    pub original: u16,
    pub basis: Basis,
    pub change: Option<LimitChange>,
}

impl Limit {
    /// Where the number that counts comes from.
    pub fn basis_now(&self) -> Basis {
        match &self.change {
            None => self.basis,
            Some(LimitChange::Person {
                by_clinician: false,
                ..
            }) => Basis::AppDefault,
            Some(
                LimitChange::Plan { .. }
                | LimitChange::Person {
                    by_clinician: true, ..
                }
                | LimitChange::EveryOtherDay,
            ) => Basis::Clinic,
        }
    }
}

/// Who changed a limit, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LimitChange {
    /// The clinic's plan.
    Plan { title: String, taken: Instant },
    /// The person, in the settings; on their clinician's word, or by their own choice.
    Person {
        by_clinician: bool,
        at: Option<Instant>,
    },
    /// A course every other day, as the person's clinician set it (C2).
    EveryOtherDay,
}

/// Every other day makes so many in some seven days.
const EVERY_OTHER_DAY: u16 = 4;

impl Limits {
    /// What the person chose counts before the plan in force that was taken last, and that before ours.
    pub fn of(
        plans: &[&Taken],
        course: Option<&Progress>,
        settings: &Settings,
        content: &Content,
    ) -> Limits {
        let week = content.rule("AR-12").and_then(|rule| rule.limit);
        let year = content.rule("AR-13").and_then(|rule| rule.limit);
        let every_other_day = course.is_some_and(|course| course.every_other_day);
        let by_plan = |read: fn(&crate::plan::Course) -> Option<u16>| {
            let mut latest = plans.iter().rev();
            latest.find_map(|taken| {
                let value = read(taken.plan.course.as_ref()?)?;
                let change = LimitChange::Plan {
                    title: taken.plan.title.clone(),
                    taken: taken.at,
                };
                Some((value, change))
            })
        };
        let limit = |original: u16, basis, chosen: Option<Chosen>, plan| {
            let person = chosen.map(|chosen| {
                let change = LimitChange::Person {
                    by_clinician: chosen.by_clinician,
                    at: chosen.at,
                };
                (chosen.value, change)
            });
            let (value, change) = match person.or(plan) {
                Some((value, change)) => (value, Some(change)),
                None => (original, None),
            };
            Limit {
                value,
                original,
                basis,
                change,
            }
        };
        let mut per_week = limit(
            week.and_then(|limit| limit.max).unwrap_or(2),
            Basis::Article,
            settings.per_week,
            by_plan(|course| course.per_week.map(u16::from)),
        );
        if every_other_day && per_week.change.is_none() {
            per_week.value = EVERY_OTHER_DAY;
            per_week.change = Some(LimitChange::EveryOtherDay);
        }
        Limits {
            per_week,
            days_between: limit(
                week.and_then(|limit| limit.gap_days).unwrap_or(1),
                Basis::AppDefault,
                settings.days_between,
                by_plan(|course| course.days_between.map(u16::from)),
            ),
            per_year: limit(
                year.and_then(|limit| limit.max).unwrap_or(15),
                Basis::Article,
                settings.per_year,
                by_plan(|course| course.per_year),
            ),
            notice: year.and_then(|limit| limit.notice).unwrap_or(12),
        }
    }

    /// The rule that speaks against a session on a date, and the limit of it that does; of several the one
    /// that lasts longest.
    pub fn holding(&self, date: NaiveDate, others: &[NaiveDate]) -> Option<(&'static str, &Limit)> {
        let against = self.against(date, others);
        let speaks = |which: fn(&Warning) -> bool| against.iter().any(which);
        if speaks(|warning| matches!(warning, Warning::Year { .. })) {
            Some(("AR-13", &self.per_year))
        } else if speaks(|warning| matches!(warning, Warning::Week { .. })) {
            Some(("AR-12", &self.per_week))
        } else if speaks(|warning| matches!(warning, Warning::TooClose { .. })) {
            Some(("AR-12", &self.days_between))
        } else {
            None
        }
    }

    /// What one more session on a date would go against, given the dates of the others.
    pub fn against(&self, date: NaiveDate, others: &[NaiveDate]) -> Vec<Warning> {
        let mut warnings = Vec::new();
        let (first, last) = self.too_close_to(date);
        let near = others.iter();
        let near = near.filter(|other| first <= **other && **other <= last);
        if let Some(other) = near.min_by_key(|other| days(date, **other)) {
            warnings.push(Warning::TooClose {
                date,
                other: *other,
                days_between: self.days_between.value,
            });
        }
        let others = Dates::of(others);
        let count = others.with_one_more(date, WEEK);
        if self.per_week.value < count {
            warnings.push(Warning::Week {
                date,
                count,
                most: self.per_week.value,
            });
        }
        let count = others.with_one_more(date, YEAR);
        if self.per_year.value < count {
            warnings.push(Warning::Year {
                count,
                most: self.per_year.value,
            });
        }
        warnings
    }

    /// The first date from `today` on that no limit speaks against.
    pub fn next_allowed(&self, today: NaiveDate, others: &[NaiveDate]) -> NaiveDate {
        let others = Dates::of(others);
        let is_free = |date: &NaiveDate| {
            let (first, last) = self.too_close_to(*date);
            others.between(first, last).is_empty()
                && others.with_one_more(*date, WEEK) <= self.per_week.value
                && others.with_one_more(*date, YEAR) <= self.per_year.value
        };
        let mut days = today.iter_days().take(2 * YEAR as usize);
        days.find(is_free).unwrap_or(today)
    }

    /// The first and the last date that have too few days between them and this one.
    fn too_close_to(&self, date: NaiveDate) -> (NaiveDate, NaiveDate) {
        let days = TimeDelta::days(self.days_between.value.into());
        (date - days, date + days)
    }
}

const WEEK: i64 = 7;
const YEAR: i64 = 365;

/// What the sessions go against, or come near to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    TooClose {
        date: NaiveDate,
        other: NaiveDate,
        days_between: u16,
    },
    Week {
        date: NaiveDate,
        count: u16,
        most: u16,
    },
    /// Many in 365 days, and not yet too many.
    YearNears {
        count: u16,
        most: u16,
    },
    Year {
        count: u16,
        most: u16,
    },
    /// More than the course was to have.
    CourseOver {
        done: u16,
        planned: u16,
    },
    /// Courses like this one add up to more than a year may have (C3).
    CoursesAYear {
        a_year: u16,
        most: u16,
    },
}

/// How the sessions stand against the limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub last_7_days: u16,
    pub last_365_days: u16,
    pub next_allowed: NaiveDate,
    pub warnings: Vec<Warning>,
}

/// `done` are the dates of the sessions so far, `booked` of those to come.
pub fn standing(
    limits: &Limits,
    done: &[NaiveDate],
    booked: &[NaiveDate],
    course: Option<&Progress>,
    today: NaiveDate,
) -> Standing {
    let all: Vec<NaiveDate> = done.iter().chain(booked).copied().collect();
    let (until_now, in_order) = (Dates::of(done), Dates::of(&all));
    let last_365_days = until_now.within(today, YEAR);
    let mut warnings = Vec::new();
    for (index, date) in all.iter().enumerate() {
        // What lies further back is no news, and each pair is told once, at the later of the two.
        if *date <= today - TimeDelta::days(WEEK) {
            continue;
        }
        let others = all.iter().enumerate();
        let earlier: Vec<NaiveDate> = others
            .filter(|(place, other)| (*other, place) < (date, &index))
            .map(|(_, other)| *other)
            .collect();
        let against = limits.against(*date, &earlier).into_iter();
        warnings.extend(against.filter(|warning| match warning {
            Warning::TooClose { .. } | Warning::Week { .. } => true,
            Warning::Year { .. }
            | Warning::YearNears { .. }
            | Warning::CourseOver { .. }
            | Warning::CoursesAYear { .. } => false,
        }));
    }
    let most = limits.per_year.value;
    let years = booked.iter().map(|date| in_order.within(*date, YEAR));
    let ahead = years.max().unwrap_or(0);
    if most <= last_365_days || most < ahead {
        warnings.push(Warning::Year {
            count: last_365_days.max(ahead),
            most,
        });
    } else if limits.notice <= last_365_days {
        warnings.push(Warning::YearNears {
            count: last_365_days,
            most,
        });
    }
    if let Some(course) = course {
        let done = u16::try_from(course.done.len()).unwrap_or(u16::MAX);
        if course.planned < done {
            warnings.push(Warning::CourseOver {
                done,
                planned: course.planned,
            });
        }
        if let Some(a_year) = course.a_year().filter(|a_year| most < *a_year) {
            warnings.push(Warning::CoursesAYear { a_year, most });
        }
    }
    Standing {
        last_7_days: until_now.within(today, WEEK),
        last_365_days,
        next_allowed: limits.next_allowed(today, &all),
        warnings,
    }
}

/// In their order.
struct Dates(Vec<NaiveDate>);

impl Dates {
    fn of(dates: &[NaiveDate]) -> Dates {
        let mut dates = dates.to_vec();
        dates.sort_unstable();
        Dates(dates)
    }

    /// Both ends included.
    fn between(&self, first: NaiveDate, last: NaiveDate) -> &[NaiveDate] {
        let from = self.0.partition_point(|date| *date < first);
        let rest = &self.0[from..];
        &rest[..rest.partition_point(|date| *date <= last)]
    }

    /// How many lie in the `days` that end with `end`.
    fn within(&self, end: NaiveDate, days: i64) -> u16 {
        let start = end - TimeDelta::days(days - 1);
        let count = self.between(start, end).len();
        u16::try_from(count).unwrap_or(u16::MAX)
    }

    /// The most that any `days` days around `date` hold when there is one more on it.
    fn with_one_more(&self, date: NaiveDate, days: i64) -> u16 {
        let last = date + TimeDelta::days(days - 1);
        // The count can only rise where one lies.
        let ends = self.between(date, last).iter().chain([&date]);
        let counts = ends.map(|end| self.within(*end, days));
        1 + counts.max().unwrap_or(0)
    }
}

fn days(left: NaiveDate, right: NaiveDate) -> i64 {
    left.signed_duration_since(right).num_days().abs()
}
