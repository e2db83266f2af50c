//! What the limits say.

use super::Words;
use crate::now::Now;
use crate::session::Warning;

impl Words {
    pub fn limit(&self, warning: &Warning, now: &Now) -> String {
        let day = |date| self.date_seen_from(date, now.today());
        match *warning {
            Warning::TooClose {
                date,
                other,
                days_between: _,
            } if date == other => self.limit_same_day(day(date)),
            Warning::TooClose {
                date,
                other,
                days_between,
            } => self.limit_too_close(days_between, day(other.min(date)), day(date.max(other))),
            Warning::Week { date, count, most } => self.limit_week(count, day(date), most),
            Warning::YearNears { count, most } => self.limit_year_nears(count, most),
            Warning::Year { count, most } => self.limit_year(count, most),
            Warning::CourseOver { done, planned } => self.limit_course_over(done, planned),
            Warning::CoursesAYear { a_year, most } => self.limit_courses_a_year(most, a_year),
        }
    }
}
