//! Dates and times as a person would say them.

use chrono::{Datelike, Locale, NaiveDate, NaiveTime, Weekday};

use super::Words;
use crate::language::Language;
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
            return self.until_midnight(self.day_until(local.date(), now));
        }
        self.until_day(self.day_until(local.date(), now), time)
    }

    /// "today", "tomorrow", "yesterday", "Thursday" within the next six days, otherwise "24 December".
    pub fn day(&self, date: NaiveDate, now: &Now) -> String {
        match date.signed_duration_since(now.today()).num_days() {
            -1 => self.day_yesterday(),
            0 => self.day_today(),
            1 => self.day_tomorrow(),
            2..=6 => self.written(date, &self.date_weekday(number(date))),
            _ => self.day_of_month(date),
        }
    }

    /// The same behind "until": other languages have another form of it there.
    fn day_until(&self, date: NaiveDate, now: &Now) -> String {
        match date.signed_duration_since(now.today()).num_days() {
            -1..=1 => self.day(date, now),
            2..=6 => self.written(date, &self.date_weekday_until(number(date))),
            _ => self.written(date, &self.date_day_until()),
        }
    }

    /// At the beginning of a line: "martes" is "Martes" there.
    pub fn capital(&self, text: &str) -> String {
        let mut letters = text.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => String::new(),
        }
    }

    /// What stands by itself as it stands within a sentence: "Soreness" is "soreness" there, and a German noun
    /// stays as it is.
    pub fn within(&self, text: &str) -> String {
        match self.language {
            Language::English | Language::Spanish | Language::Russian => text.to_lowercase(),
            Language::German => text.to_owned(),
        }
    }

    /// A number that was written with a point.
    pub fn decimal(&self, number: &str) -> String {
        match self.language.has_decimal_comma() {
            true => number.replace('.', ","),
            false => number.to_owned(),
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
        self.written(date, &self.date_long(number(date)))
    }

    /// "24 November 2026".
    pub fn date_with_year(&self, date: NaiveDate) -> String {
        self.written(date, &self.date_year())
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
            self.span_of_days(self.day_number(from), date(until))
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
                    self.day_number(*date)
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
        self.written(date, &self.date_day())
    }

    /// "3 Nov".
    pub fn short_date(&self, date: NaiveDate) -> String {
        self.written(date, &self.date_short())
    }

    /// "Tue 3".
    pub fn short_day(&self, date: NaiveDate) -> String {
        self.written(date, &self.date_short_day())
    }

    /// "3", before the month of another day.
    fn day_number(&self, date: NaiveDate) -> String {
        self.written(date, &self.date_number())
    }

    /// In a form that chrono reads, with the names that the language has.
    fn written(&self, date: NaiveDate, form: &str) -> String {
        let locale = match self.language {
            Language::English => Locale::en_GB,
            Language::Spanish => Locale::es_ES,
            Language::German => Locale::de_DE,
            Language::Russian => Locale::ru_RU,
        };
        date.format_localized(form, locale).to_string()
    }

    /// "Nov".
    pub fn short_month(&self, date: NaiveDate) -> String {
        self.written(date, &self.date_short_month())
    }

    /// "2026".
    pub fn year(&self, date: NaiveDate) -> String {
        self.written(date, "%Y")
    }

    /// "Tue".
    pub fn short_weekday(&self, date: NaiveDate) -> String {
        self.written(date, &self.date_short_weekday())
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

/// 1 for Monday to 7 for Sunday.
fn number(date: NaiveDate) -> u32 {
    date.weekday().number_from_monday()
}
