//! What a person has chosen for themselves, and what they have told about their health.

mod flag;

use std::fmt;

use chrono::{NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::content::Content;
use crate::country::CountryCode;
use crate::duration;
use crate::error::Error;
use crate::now::{Instant, Zone};

pub use flag::Flag;

/// How reminders behave for this person. Every number is our own default until they choose another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How long a slot can be answered once it is open, 1–24 h.
    pub grace: TimeDelta,
    /// How long "Later" lets a reminder wait.
    pub snooze: TimeDelta,
    /// How often an unanswered reminder is raised once more, 0–3 times.
    pub again: u8,
    /// Exercise reminders wait from the first time of day to the second.
    pub quiet: Option<Quiet>,
    pub sound: bool,
    /// None until the person has said which clock plans without a zone follow; they follow the
    /// computer's until then.
    pub clock: Option<PlanClock>,
    /// Where the person is, for the numbers to call; none until they have said so.
    pub country: Option<CountryCode>,
    /// The person has been asked whether reminders start at login.
    pub login_asked: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            grace: TimeDelta::hours(4),
            snooze: TimeDelta::minutes(15),
            again: 1,
            quiet: Quiet::parse("22:00-07:00"),
            sound: true,
            clock: None,
            country: None,
            login_asked: false,
        }
    }
}

impl Settings {
    /// The zone whose clocks a plan follows that names none.
    pub fn plan_zone<'a>(&'a self, computer: &'a Zone) -> &'a Zone {
        match &self.clock {
            Some(PlanClock::Keep(zone)) => zone,
            Some(PlanClock::Follow) | None => computer,
        }
    }

    pub fn set(&mut self, setting: Setting) {
        match setting {
            Setting::Grace { minutes } => self.grace = TimeDelta::minutes(minutes.into()),
            Setting::Snooze { minutes } => self.snooze = TimeDelta::minutes(minutes.into()),
            Setting::Again { times } => self.again = times,
            Setting::Quiet { hours } => self.quiet = hours.as_deref().and_then(Quiet::parse),
            Setting::Sound { on } => self.sound = on,
            Setting::Clock { keep } => {
                self.clock = match keep {
                    None => Some(PlanClock::Follow),
                    // A zone that this computer's data do not know cannot be kept.
                    Some(name) => Zone::named(&name).map(PlanClock::Keep),
                }
            }
            Setting::Country { code } => self.country = code.and_then(|code| code.parse().ok()),
            Setting::LoginAsked { on } => self.login_asked = on,
        }
    }
}

/// From the first time of day to the second; over midnight where the second is the earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    pub from: NaiveTime,
    pub until: NaiveTime,
}

impl Quiet {
    /// Reads `22:00-07:00`; none where the two are the same or are no times.
    pub fn parse(text: &str) -> Option<Quiet> {
        let (from, until) = text.split_once('-')?;
        let time = |text: &str| NaiveTime::parse_from_str(text.trim(), "%H:%M").ok();
        let (from, until) = (time(from)?, time(until)?);
        (from != until).then_some(Quiet { from, until })
    }

    /// The end of the quiet hours that `instant` falls into.
    pub fn end(&self, instant: Instant, zone: &Zone) -> Option<Instant> {
        let local = zone.local(instant);
        let (date, time) = (local.date(), local.time());
        let over_midnight = self.until < self.from;
        let ends_on = match (self.from <= time, time < self.until) {
            (true, true) => Some(date),
            (true, false) if over_midnight => date.succ_opt(),
            (false, true) if over_midnight => Some(date),
            (true, false) | (false, true) | (false, false) => None,
        };
        ends_on
            .map(|date| zone.instant(date.and_time(self.until)))
            .filter(|end| instant < *end)
    }
}

impl fmt::Display for Quiet {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, until) = (self.from.format("%H:%M"), self.until.format("%H:%M"));
        write!(out, "{from}-{until}")
    }
}

/// Which clock a plan follows that names no zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanClock {
    /// The computer's, wherever it is.
    Follow,
    /// The one at home.
    Keep(Zone),
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "name")]
#[ts(export)]
pub enum Setting {
    /// 60–1440.
    Grace {
        minutes: u16,
    },
    /// 5, 10, 15, 30 or 60.
    Snooze {
        minutes: u16,
    },
    /// 0–3.
    Again {
        times: u8,
    },
    /// `22:00-07:00`; none: no hours are quiet.
    Quiet {
        hours: Option<String>,
    },
    Sound {
        on: bool,
    },
    /// The IANA name of the zone to keep; none: follow the computer's.
    Clock {
        keep: Option<String>,
    },
    /// `GB`, one of the table of countries; none: not said.
    Country {
        code: Option<String>,
    },
    LoginAsked {
        on: bool,
    },
}

/// For how long a reminder may be let wait, in minutes.
pub const SNOOZES: [u16; 5] = [5, 10, 15, 30, 60];
/// In minutes: from an hour to a day.
pub const GRACES: std::ops::RangeInclusive<u16> = 60..=24 * 60;
/// An unanswered reminder is raised at most so many times more.
pub const MOST_AGAIN: u8 = 3;

impl Setting {
    pub const NAMES: [&str; 7] = [
        "grace", "snooze", "again", "quiet", "sound", "clock", "country",
    ];

    /// Reads what a person types and what is stored: `grace 4h`, `snooze 15min`, `again 1`,
    /// `quiet 22:00-07:00` or `quiet off`, `sound off`, `clock follow` or `clock Europe/London`,
    /// `country GB`, in either case, or `country off`.
    pub fn parse(name: &str, value: &str) -> Result<Setting, Error> {
        let minutes = || {
            let length = duration::parse(value)?;
            u16::try_from(length.num_minutes()).ok()
        };
        let setting = match name {
            "grace" => minutes().map(|minutes| Setting::Grace { minutes }),
            "snooze" => minutes().map(|minutes| Setting::Snooze { minutes }),
            "again" => value.parse().ok().map(|times| Setting::Again { times }),
            "quiet" => Some(Setting::Quiet {
                hours: (value != "off").then(|| value.to_owned()),
            }),
            "sound" => on(value).map(|on| Setting::Sound { on }),
            "clock" => Some(Setting::Clock {
                keep: (value != "follow").then(|| value.to_owned()),
            }),
            "country" => Some(Setting::Country {
                code: (!value.eq_ignore_ascii_case("off")).then(|| value.to_ascii_uppercase()),
            }),
            "login-asked" => on(value).map(|on| Setting::LoginAsked { on }),
            _ => return Err(Error::UnknownSetting(name.to_owned())),
        };
        let bad = || Error::BadSetting {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        setting.filter(Setting::is_sound).ok_or_else(bad)
    }

    pub fn is_sound(&self) -> bool {
        match self {
            Setting::Grace { minutes } => GRACES.contains(minutes),
            Setting::Snooze { minutes } => SNOOZES.contains(minutes),
            Setting::Again { times } => *times <= MOST_AGAIN,
            Setting::Quiet { hours } => hours
                .as_deref()
                .is_none_or(|hours| Quiet::parse(hours).is_some()),
            Setting::Clock { keep } => keep
                .as_deref()
                .is_none_or(|name| Zone::named(name).is_some()),
            Setting::Country { code } => code.as_deref().is_none_or(|code| {
                Content::shipped().is_ok_and(|content| content.country(code).is_some())
            }),
            Setting::Sound { .. } | Setting::LoginAsked { .. } => true,
        }
    }

    pub fn name(&self) -> &'static str {
        match self {
            Setting::Grace { .. } => "grace",
            Setting::Snooze { .. } => "snooze",
            Setting::Again { .. } => "again",
            Setting::Quiet { .. } => "quiet",
            Setting::Sound { .. } => "sound",
            Setting::Clock { .. } => "clock",
            Setting::Country { .. } => "country",
            Setting::LoginAsked { .. } => "login-asked",
        }
    }

    /// As [`Setting::parse`] reads it.
    pub fn value(&self) -> String {
        let on = |on: &bool| if *on { "on" } else { "off" }.to_owned();
        match self {
            Setting::Grace { minutes } | Setting::Snooze { minutes } => format!("{minutes}min"),
            Setting::Again { times } => times.to_string(),
            Setting::Quiet { hours } => hours.clone().unwrap_or_else(|| "off".to_owned()),
            Setting::Sound { on: is_on } | Setting::LoginAsked { on: is_on } => on(is_on),
            Setting::Clock { keep } => keep.clone().unwrap_or_else(|| "follow".to_owned()),
            Setting::Country { code } => code.clone().unwrap_or_else(|| "off".to_owned()),
        }
    }
}

impl Settings {
    /// Each setting as it stands now, in the order of [`Setting::NAMES`].
    pub fn each(&self) -> [Setting; 7] {
        let minutes = |length: TimeDelta| u16::try_from(length.num_minutes()).unwrap_or(u16::MAX);
        [
            Setting::Grace {
                minutes: minutes(self.grace),
            },
            Setting::Snooze {
                minutes: minutes(self.snooze),
            },
            Setting::Again { times: self.again },
            Setting::Quiet {
                hours: self.quiet.map(|quiet| quiet.to_string()),
            },
            Setting::Sound { on: self.sound },
            Setting::Clock {
                keep: match &self.clock {
                    Some(PlanClock::Keep(zone)) => Some(zone.name().to_owned()),
                    Some(PlanClock::Follow) | None => None,
                },
            },
            Setting::Country {
                code: self.country.map(|code| code.to_string()),
            },
        ]
    }
}

fn on(value: &str) -> Option<bool> {
    match value {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}

/// A stretch in which the person wants no reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    pub since: Instant,
    pub until: Instant,
}

impl Pause {
    pub fn covers(&self, instant: Instant) -> bool {
        self.since <= instant && instant < self.until
    }
}
