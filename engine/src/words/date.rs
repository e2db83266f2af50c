//! Dates and times as a person would say them.

use chrono::{Datelike, Locale, NaiveDate, NaiveTime, Weekday};

use super::Words;
use crate::now::{Instant, Now};

impl Words {
    /// "until 14:55", "until tomorrow 06:00", "until tomorrow" (its midnight), "until Thursday 14:40", "until 24 December 14:40".
    pub fn until(&self, instant: Instant, now: &Now) -> String {
        let local = now.zone.local(instant);
        let time = local.format("%H:%M").to_string();
        if local.date() == now.today() {
            return self.until_today(time);
        }
        if local.time() == NaiveTime::MIN {
            return self.until_midnight(self.day(local.date(), now));
        }
        self.until_day(self.day(local.date(), now), time)
    }

    /// "today", "tomorrow", "yesterday", "Thursday" within the next six days, otherwise "24 December".
    pub fn day(&self, date: NaiveDate, now: &Now) -> String {
        match date.signed_duration_since(now.today()).num_days() {
            -1 => self.day_yesterday(),
            0 => self.day_today(),
            1 => self.day_tomorrow(),
            2..=6 => localized(date, "%A"),
            _ => localized(date, "%-d %B"),
        }
    }

    /// "14:40" today, "tomorrow" for its midnight, "tomorrow 06:00", "24 December 14:40".
    pub fn moment(&self, instant: Instant, now: &Now) -> String {
        let local = now.zone.local(instant);
        if local.date() == now.today() {
            self.clock(instant, now)
        } else if local.time() == NaiveTime::MIN {
            self.day(local.date(), now)
        } else {
            self.day_and_time(instant, now)
        }
    }

    /// "at 14:40" today, otherwise as [`Words::moment`] says it.
    pub fn at(&self, instant: Instant, now: &Now) -> String {
        if now.zone.local(instant).date() == now.today() {
            self.at_time(self.clock(instant, now))
        } else {
            self.moment(instant, now)
        }
    }

    /// "Tuesday 24 November".
    pub fn long_date(&self, date: NaiveDate) -> String {
        localized(date, "%A %-d %B")
    }

    /// "24 November 2026".
    pub fn date_with_year(&self, date: NaiveDate) -> String {
        localized(date, "%-d %B %Y")
    }

    /// "3 November", with its year when it is not within some ten months of `today`.
    pub fn date_seen_from(&self, date: NaiveDate, today: NaiveDate) -> String {
        if near(date, today) {
            self.day_of_month(date)
        } else {
            self.date_with_year(date)
        }
    }

    /// "Friday 27 November", or with its year when it is not within some ten months of `today`.
    pub fn long_date_seen_from(&self, date: NaiveDate, today: NaiveDate) -> String {
        if near(date, today) {
            self.long_date(date)
        } else {
            self.date_with_year(date)
        }
    }

    /// "3 to 24 November", "28 October to 24 November"; both with a year when one of them needs it.
    pub fn span(&self, from: NaiveDate, until: NaiveDate, today: NaiveDate) -> String {
        let years = !near(from, today) || !near(until, today);
        let date = |date| {
            if years {
                self.date_with_year(date)
            } else {
                self.day_of_month(date)
            }
        };
        let in_one_month = from.year() == until.year() && from.month() == until.month();
        if from == until {
            date(from)
        } else if in_one_month {
            self.span_of_days(localized(from, "%-d"), date(until))
        } else {
            self.span_of_days(date(from), date(until))
        }
    }

    /// "4, 11 and 18 November", "28 October and 4 November".
    pub fn days(&self, dates: &[NaiveDate], today: NaiveDate) -> String {
        let Some((last, earlier)) = dates.split_last() else {
            return String::new();
        };
        let in_one_month = earlier
            .iter()
            .all(|date| date.year() == last.year() && date.month() == last.month());
        let mut words: Vec<String> = earlier
            .iter()
            .map(|date| {
                if in_one_month {
                    localized(*date, "%-d")
                } else {
                    self.date_seen_from(*date, today)
                }
            })
            .collect();
        words.push(self.date_seen_from(*last, today));
        self.list(&words)
    }

    /// "3 November".
    pub fn day_of_month(&self, date: NaiveDate) -> String {
        localized(date, "%-d %B")
    }

    /// "3 Nov".
    pub fn short_date(&self, date: NaiveDate) -> String {
        localized(date, "%-d %b")
    }

    /// "Tue 3".
    pub fn short_day(&self, date: NaiveDate) -> String {
        localized(date, "%a %-d")
    }

    /// "Nov".
    pub fn short_month(&self, date: NaiveDate) -> String {
        localized(date, "%b")
    }

    /// "2026".
    pub fn year(&self, date: NaiveDate) -> String {
        localized(date, "%Y")
    }

    /// "Tue".
    pub fn short_weekday(&self, date: NaiveDate) -> String {
        localized(date, "%a")
    }

    /// "Tue".
    pub fn weekday(&self, day: Weekday) -> String {
        let date = NaiveDate::from_isoywd_opt(2024, 1, day);
        date.map_or_else(|| day.to_string(), |date| self.short_weekday(date))
    }

    /// "14:40" for an instant as the computer's clock shows it.
    pub fn clock(&self, instant: Instant, now: &Now) -> String {
        now.zone.local(instant).format("%H:%M").to_string()
    }

    /// "today 14:40", "Thursday 14:40".
    pub fn day_and_time(&self, instant: Instant, now: &Now) -> String {
        let day = self.day(now.zone.local(instant).date(), now);
        self.day_at(day, self.clock(instant, now))
    }
}

/// Whether the day and the month are enough to say which day is meant.
fn near(date: NaiveDate, today: NaiveDate) -> bool {
    date.signed_duration_since(today).num_days().abs() <= 300
}

fn localized(date: NaiveDate, form: &str) -> String {
    date.format_localized(form, Locale::en_GB).to_string()
}
