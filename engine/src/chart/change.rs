use chrono::{Days, NaiveDate, NaiveDateTime};

use super::PainEntry;
use super::series::Tally;

/// How pain now compares with pain when the course began. It says what is noted, not what it came from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The median of the course's first seven days.
    pub was: f64,
    /// The median of the last seven days, today included.
    pub is: f64,
    pub since: NaiveDate,
    pub sessions: usize,
}

/// None while the course is younger than two weeks, or either week has fewer than three entries.
pub fn change(
    entries: &[PainEntry],
    course_began: NaiveDate,
    today: NaiveDate,
    sessions: &[NaiveDateTime],
) -> Option<Change> {
    if today.signed_duration_since(course_began).num_days() < 14 {
        return None;
    }
    let was = median_of_a_week(entries, course_began)?;
    let is = median_of_a_week(entries, today.checked_sub_days(Days::new(6))?)?;
    let between = |at: &&NaiveDateTime| (course_began..=today).contains(&at.date());
    Some(Change {
        was,
        is,
        since: course_began,
        sessions: sessions.iter().filter(between).count(),
    })
}

fn median_of_a_week(entries: &[PainEntry], first: NaiveDate) -> Option<f64> {
    let last = first.checked_add_days(Days::new(6))?;
    let mut tally = Tally::default();
    for entry in entries {
        if (first..=last).contains(&entry.at.date()) {
            tally.add(entry.pain);
        }
    }
    if tally.count() < 3 {
        return None;
    }
    tally.median()
}
