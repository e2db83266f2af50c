//! What a person has chosen, in words.

use chrono::TimeDelta;

use super::Words;
use crate::now::Now;
use crate::person::{Cold, ColorScheme, Pause, Setting};

/// What is no longer is said in hours, as the rules say it.
const IN_HOURS: TimeDelta = TimeDelta::hours(72);

impl Words {
    pub fn theme(&self, theme: ColorScheme) -> String {
        match theme {
            ColorScheme::Auto => self.setting_theme_auto(),
            ColorScheme::Light => self.setting_theme_light(),
            ColorScheme::Dark => self.setting_theme_dark(),
            ColorScheme::Contrast => self.setting_theme_contrast(),
        }
    }

    /// "4 hours", "15 minutes", "twice", "22:00 to 07:00".
    pub fn setting_value(&self, setting: &Setting) -> String {
        match setting {
            Setting::Grace { minutes } | Setting::Snooze { minutes } => self.minutes(*minutes),
            Setting::Again { times } => self.setting_again_times(*times),
            Setting::Quiet { hours } => match hours
                .as_deref()
                .and_then(|hours| hours.split_once('-'))
            {
                Some((from, until)) => self.setting_quiet_hours(from.to_owned(), until.to_owned()),
                None => self.setting_quiet_none(),
            },
            Setting::Clock { keep } => match keep {
                Some(zone) => self.setting_clock_keep(place(zone)),
                None => self.setting_clock_follow(),
            },
            Setting::Country { code } => match code.as_deref().map(str::parse) {
                Some(Ok(code)) => self.country(code),
                Some(Err(text)) => text,
                None => self.setting_country_none(),
            },
            Setting::Cold { when } => match when {
                Cold::Auto => self.setting_cold_auto(),
                Cold::Always => self.setting_cold_always(),
                Cold::Never => self.setting_cold_never(),
            },
            Setting::TextSize { percent } => self.setting_text_size_value(*percent),
            Setting::Theme { theme } => self.theme(*theme),
            // What the computer speaks is not the setting's to know.
            Setting::Language { language } => match language {
                Some(language) => language.own_name().to_owned(),
                None => self.setting_language_as_computer(),
            },
            Setting::PerWeek { limit }
            | Setting::DaysBetween { limit }
            | Setting::PerYear { limit } => match limit {
                None => self.setting_limit_none(),
                Some(limit) if limit.by_clinician => self.setting_limit_clinician(limit.value),
                Some(limit) => limit.value.to_string(),
            },
            Setting::PainLimit { score } => match score {
                Some(score) => self.setting_pain_above(*score),
                None => self.setting_pain_limit_none(),
            },
            Setting::Sound { on }
            | Setting::Tray { on }
            | Setting::Private { on }
            | Setting::PlayerSound { on }
            | Setting::PlayerVoice { on }
            | Setting::Menstruating { on }
            | Setting::Older { on }
            | Setting::LoginAsked { on } => {
                if *on {
                    self.setting_on()
                } else {
                    self.setting_off()
                }
            }
        }
    }

    /// "Quiet hours: 22:00 to 07:00".
    pub fn setting(&self, setting: &Setting) -> String {
        let name = self.data(&format!("setting-{}", setting.name()));
        self.setting_line(name, self.setting_value(setting))
    }

    /// "Reminders are paused until tomorrow."
    pub fn paused(&self, pause: Pause, now: &Now) -> String {
        self.pause_note(self.moment(pause.until, now))
    }

    /// "15 minutes", "24 hours", "30 days".
    pub fn lasting(&self, length: TimeDelta) -> String {
        if length > IN_HOURS && length == TimeDelta::days(length.num_days()) {
            return self.length_in_days(length.num_days());
        }
        match u16::try_from(length.num_minutes()) {
            Ok(minutes) => self.minutes(minutes),
            Err(_) => self.length_in_hours(length.num_hours()),
        }
    }

    /// "15 minutes", "4 hours", "1 hour 30 minutes".
    pub fn minutes(&self, minutes: u16) -> String {
        match (minutes / 60, minutes % 60) {
            (0, minutes) => self.length_in_minutes(minutes),
            (hours, 0) => self.length_in_hours(hours),
            (hours, minutes) => {
                self.length_in_both(self.length_in_hours(hours), self.length_in_minutes(minutes))
            }
        }
    }
}

/// "New York" for `America/New_York`.
pub fn place(zone: &str) -> String {
    let city = zone.rsplit_once('/').map_or(zone, |(_, city)| city);
    city.replace('_', " ")
}
