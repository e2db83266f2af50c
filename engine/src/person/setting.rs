//! One choice of a person: as it is typed, kept and read.

use std::fmt;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Chosen, Cold, ColorScheme, Flag, PlanClock, Quiet, Settings, TEXT_SIZES};
use crate::content::Content;
use crate::diary::MOST_PAIN;
use crate::duration;
use crate::error::Error;
use crate::language::Language;
use crate::now::Zone;

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
    /// The icon in the desktop's bar.
    Tray {
        on: bool,
    },
    /// Reminders say that something is due, and not what.
    Private {
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
    /// When the rules for the cold season hold (AR-02).
    Cold {
        when: Cold,
    },
    /// Private, and off unless the person says so (AR-20).
    Menstruating {
        on: bool,
    },
    /// Private, and off unless the person says so.
    Older {
        on: bool,
    },
    /// Sessions in any 7 days; more than the article’s 2 only on a clinician’s word (C2).
    PerWeek {
        limit: Option<OwnLimit>,
    },
    /// Whole days between two sessions; none at all only on a clinician’s word (C2).
    DaysBetween {
        limit: Option<OwnLimit>,
    },
    /// Sessions in any 365 days.
    PerYear {
        limit: Option<OwnLimit>,
    },
    /// An exercise ends above this pain, 1–10; none: our limit, or the exercise’s own.
    PainLimit {
        score: Option<u8>,
    },
    PlayerSound {
        on: bool,
    },
    PlayerVoice {
        on: bool,
    },
    /// 100, 125, 150, 175 or 200.
    TextSize {
        percent: u16,
    },
    Theme {
        theme: ColorScheme,
    },
    /// None: as the computer is.
    Language {
        language: Option<Language>,
    },
}

/// A limit of the person’s own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OwnLimit {
    pub value: u16,
    /// On their clinician’s word.
    pub by_clinician: bool,
}

impl OwnLimit {
    /// Reads `2`, or `4 clinician`.
    fn parse(text: &str) -> Option<OwnLimit> {
        let mut words = text.split_whitespace();
        let value = words.next()?.parse().ok()?;
        let by_clinician = match words.next() {
            None => false,
            Some("clinician") => true,
            Some(_) => return None,
        };
        words.next().is_none().then_some(OwnLimit {
            value,
            by_clinician,
        })
    }
}

impl fmt::Display for OwnLimit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.by_clinician { " clinician" } else { "" };
        write!(out, "{}{word}", self.value)
    }
}

/// For how long a reminder may be let wait, in minutes.
pub const SNOOZES: [u16; 5] = [5, 10, 15, 30, 60];
/// In minutes: from an hour to a day.
pub const GRACES: std::ops::RangeInclusive<u16> = 60..=24 * 60;
/// An unanswered reminder is raised at most so many times more.
pub const MOST_AGAIN: u8 = 3;

impl Setting {
    pub const NAMES: [&str; 21] = [
        "grace",
        "snooze",
        "again",
        "quiet",
        "sound",
        "tray",
        "private",
        "clock",
        "country",
        "cold",
        "menstruating",
        "older",
        "sessions-per-week",
        "days-between",
        "sessions-per-year",
        "pain-limit",
        "player-sound",
        "player-voice",
        "text-size",
        "theme",
        "language",
    ];

    /// Reads what a person types and what is stored: `grace 4h`, `snooze 15min`, `again 1`,
    /// `quiet 22:00-07:00` or `quiet off`, `sound off`, `tray off`, `private on`, `clock follow` or
    /// `clock Europe/London`, `country GB`, in either case, or `country off`, `cold auto`, `older on`,
    /// `sessions-per-week 2`, `sessions-per-week 4 clinician` or `sessions-per-week off`, `pain-limit 3`,
    /// `player-voice off`, `text-size 150%`, `theme dark`, `language de` or `language system`.
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
            "tray" => on(value).map(|on| Setting::Tray { on }),
            "private" => on(value).map(|on| Setting::Private { on }),
            "clock" => Some(Setting::Clock {
                keep: (value != "follow").then(|| value.to_owned()),
            }),
            "country" => Some(Setting::Country {
                code: (!value.eq_ignore_ascii_case("off")).then(|| value.to_ascii_uppercase()),
            }),
            "login-asked" => on(value).map(|on| Setting::LoginAsked { on }),
            "cold" => Cold::ALL
                .into_iter()
                .find(|when| when.name() == value)
                .map(|when| Setting::Cold { when }),
            "menstruating" => on(value).map(|on| Setting::Menstruating { on }),
            "older" => on(value).map(|on| Setting::Older { on }),
            "sessions-per-week" => own_limit(value).map(|limit| Setting::PerWeek { limit }),
            "days-between" => own_limit(value).map(|limit| Setting::DaysBetween { limit }),
            "sessions-per-year" => own_limit(value).map(|limit| Setting::PerYear { limit }),
            "pain-limit" => match value {
                "off" => Some(Setting::PainLimit { score: None }),
                _ => value
                    .parse()
                    .ok()
                    .map(|score| Setting::PainLimit { score: Some(score) }),
            },
            "player-sound" => on(value).map(|on| Setting::PlayerSound { on }),
            "player-voice" => on(value).map(|on| Setting::PlayerVoice { on }),
            "text-size" => {
                let percent = value.trim_end_matches('%').trim_end().parse().ok();
                percent.map(|percent| Setting::TextSize { percent })
            }
            "theme" => ColorScheme::ALL
                .into_iter()
                .find(|theme| theme.name() == value)
                .map(|theme| Setting::Theme { theme }),
            "language" => match value {
                "system" => Some(Setting::Language { language: None }),
                _ => Language::named(value).map(|language| Setting::Language {
                    language: Some(language),
                }),
            },
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
            Setting::Country { code } => code
                .as_deref()
                .is_none_or(|code| Content::shipped().country(code).is_some()),
            Setting::PerWeek { limit } => limit.is_none_or(|limit| {
                let most = if limit.by_clinician { 7 } else { 2 };
                (1..=most).contains(&limit.value)
            }),
            Setting::DaysBetween { limit } => limit.is_none_or(|limit| {
                let least = u16::from(!limit.by_clinician);
                (least..=30).contains(&limit.value)
            }),
            Setting::PerYear { limit } => {
                limit.is_none_or(|limit| (1..=366).contains(&limit.value))
            }
            Setting::PainLimit { score } => {
                score.is_none_or(|score| (1..=MOST_PAIN).contains(&score))
            }
            Setting::TextSize { percent } => TEXT_SIZES.contains(percent),
            Setting::Sound { .. }
            | Setting::Tray { .. }
            | Setting::Private { .. }
            | Setting::PlayerSound { .. }
            | Setting::PlayerVoice { .. }
            | Setting::Theme { .. }
            | Setting::Language { .. }
            | Setting::LoginAsked { .. }
            | Setting::Cold { .. }
            | Setting::Menstruating { .. }
            | Setting::Older { .. } => true,
        }
    }

    pub fn name(&self) -> &'static str {
        match self {
            Setting::Grace { .. } => "grace",
            Setting::Snooze { .. } => "snooze",
            Setting::Again { .. } => "again",
            Setting::Quiet { .. } => "quiet",
            Setting::Sound { .. } => "sound",
            Setting::Tray { .. } => "tray",
            Setting::Private { .. } => "private",
            Setting::Clock { .. } => "clock",
            Setting::Country { .. } => "country",
            Setting::LoginAsked { .. } => "login-asked",
            Setting::Cold { .. } => "cold",
            Setting::Menstruating { .. } => "menstruating",
            Setting::Older { .. } => "older",
            Setting::PerWeek { .. } => "sessions-per-week",
            Setting::DaysBetween { .. } => "days-between",
            Setting::PerYear { .. } => "sessions-per-year",
            Setting::PainLimit { .. } => "pain-limit",
            Setting::PlayerSound { .. } => "player-sound",
            Setting::PlayerVoice { .. } => "player-voice",
            Setting::TextSize { .. } => "text-size",
            Setting::Theme { .. } => "theme",
            Setting::Language { .. } => "language",
        }
    }

    /// As [`Setting::parse`] reads it.
    pub fn value(&self) -> String {
        let on = |on: &bool| if *on { "on" } else { "off" }.to_owned();
        let own = |limit: &Option<OwnLimit>| match limit {
            Some(limit) => limit.to_string(),
            None => "off".to_owned(),
        };
        match self {
            Setting::Grace { minutes } | Setting::Snooze { minutes } => format!("{minutes}min"),
            Setting::Again { times } => times.to_string(),
            Setting::Quiet { hours } => hours.clone().unwrap_or_else(|| "off".to_owned()),
            Setting::PainLimit { score } => match score {
                Some(score) => score.to_string(),
                None => "off".to_owned(),
            },
            Setting::Sound { on: is_on }
            | Setting::Tray { on: is_on }
            | Setting::Private { on: is_on }
            | Setting::PlayerSound { on: is_on }
            | Setting::PlayerVoice { on: is_on }
            | Setting::LoginAsked { on: is_on }
            | Setting::Menstruating { on: is_on }
            | Setting::Older { on: is_on } => on(is_on),
            Setting::Cold { when } => when.name().to_owned(),
            Setting::TextSize { percent } => format!("{percent}%"),
            Setting::Theme { theme } => theme.name().to_owned(),
            Setting::Language { language } => language.map_or("system", Language::tag).to_owned(),
            Setting::PerWeek { limit }
            | Setting::DaysBetween { limit }
            | Setting::PerYear { limit } => own(limit),
            Setting::Clock { keep } => keep.clone().unwrap_or_else(|| "follow".to_owned()),
            Setting::Country { code } => code.clone().unwrap_or_else(|| "off".to_owned()),
        }
    }
}

impl Settings {
    /// Each setting as it stands now, in the order of [`Setting::NAMES`].
    pub fn each(&self) -> [Setting; 21] {
        let minutes = |length: TimeDelta| u16::try_from(length.num_minutes()).unwrap_or(u16::MAX);
        let told = |flag| self.told.contains(&flag);
        let own = |chosen: Option<Chosen>| {
            chosen.map(|chosen| OwnLimit {
                value: chosen.value,
                by_clinician: chosen.by_clinician,
            })
        };
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
            Setting::Tray { on: self.tray },
            Setting::Private { on: self.private },
            Setting::Clock {
                keep: match &self.clock {
                    Some(PlanClock::Keep(zone)) => Some(zone.name().to_owned()),
                    Some(PlanClock::Follow) | None => None,
                },
            },
            Setting::Country {
                code: self.country.map(|code| code.to_string()),
            },
            Setting::Cold { when: self.cold },
            Setting::Menstruating {
                on: told(Flag::Menstruating),
            },
            Setting::Older {
                on: told(Flag::Older),
            },
            Setting::PerWeek {
                limit: own(self.per_week),
            },
            Setting::DaysBetween {
                limit: own(self.days_between),
            },
            Setting::PerYear {
                limit: own(self.per_year),
            },
            Setting::PainLimit {
                score: self.pain_limit,
            },
            Setting::PlayerSound {
                on: self.player_sound,
            },
            Setting::PlayerVoice {
                on: self.player_voice,
            },
            Setting::TextSize {
                percent: self.text_size,
            },
            Setting::Theme { theme: self.theme },
            Setting::Language {
                language: self.language,
            },
        ]
    }
}

/// None: what is written is no limit; `off` is none of one's own.
fn own_limit(value: &str) -> Option<Option<OwnLimit>> {
    match value {
        "off" => Some(None),
        _ => OwnLimit::parse(value).map(Some),
    }
}

fn on(value: &str) -> Option<bool> {
    match value {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}
