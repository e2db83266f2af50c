//! What a person has chosen for themselves, and what they have told about their health.

mod flag;
mod setting;

use std::collections::BTreeSet;
use std::fmt;

use chrono::{NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::country::CountryCode;
use crate::language::Language;
use crate::now::{Instant, Zone};

pub use flag::Flag;
pub use setting::{GRACES, MOST_AGAIN, OwnLimit, SNOOZES, Setting};

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
    /// An icon stands in the desktop's bar, where the desktop has one.
    pub tray: bool,
    /// Reminders say that something is due, and not what.
    pub private: bool,
    /// None until the person has said which clock plans without a zone follow; they follow the
    /// computer's until then.
    pub clock: Option<PlanClock>,
    /// Where the person is, for the numbers to call; none until they have said so.
    pub country: Option<CountryCode>,
    /// The person has been asked whether reminders start at login.
    pub login_asked: bool,
    /// What they have told of themselves that no question asks (AR-20).
    pub told: BTreeSet<Flag>,
    /// When the rules for the cold season hold (AR-02).
    pub cold: Cold,
    /// Their own limits for sessions; none: the plan's, or ours.
    pub per_week: Option<Chosen>,
    pub days_between: Option<Chosen>,
    pub per_year: Option<Chosen>,
    /// An exercise ends above this pain, 1–10; none: our limit, or the exercise’s own.
    pub pain_limit: Option<u8>,
    /// The player’s cues can be heard.
    pub player_sound: bool,
    /// The player counts aloud, where the system has a voice.
    pub player_voice: bool,
    /// How large text and pictures are, in percent of the usual size; one of [`TEXT_SIZES`].
    pub text_size: u16,
    pub theme: ColorScheme,
    /// Which one the product speaks; none: the computer's.
    pub language: Option<Language>,
}

/// In percent.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// Light or dark, and how strongly things stand out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ColorScheme {
    /// As the computer is.
    #[default]
    Auto,
    Light,
    Dark,
    /// As light or dark as the computer is, with every text at 7 : 1 (WCAG 2.2, AAA).
    Contrast,
}

impl ColorScheme {
    pub const ALL: [ColorScheme; 4] = [
        ColorScheme::Auto,
        ColorScheme::Light,
        ColorScheme::Dark,
        ColorScheme::Contrast,
    ];

    pub fn name(self) -> &'static str {
        match self {
            ColorScheme::Auto => "auto",
            ColorScheme::Light => "light",
            ColorScheme::Dark => "dark",
            ColorScheme::Contrast => "contrast",
        }
    }
}

/// A limit that a person chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub value: u16,
    /// On their clinician's word.
    pub by_clinician: bool,
    /// None: chosen before that was kept.
    pub at: Option<Instant>,
}

/// When it is cold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Cold {
    /// November to March, or May to September in the south (our default).
    #[default]
    Auto,
    Always,
    Never,
}

impl Cold {
    pub const ALL: [Cold; 3] = [Cold::Auto, Cold::Always, Cold::Never];

    pub fn name(self) -> &'static str {
        match self {
            Cold::Auto => "auto",
            Cold::Always => "always",
            Cold::Never => "never",
        }
    }
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            grace: TimeDelta::hours(4),
            snooze: TimeDelta::minutes(15),
            again: 1,
            quiet: Quiet::parse("22:00-07:00"),
            sound: true,
            tray: true,
            private: false,
            clock: None,
            country: None,
            login_asked: false,
            told: BTreeSet::new(),
            cold: Cold::Auto,
            per_week: None,
            days_between: None,
            per_year: None,
            pain_limit: None,
            player_sound: true,
            player_voice: true,
            text_size: 100,
            theme: ColorScheme::Auto,
            language: None,
        }
    }
}

impl Settings {
    /// The zone whose clocks a plan follows that names none.
    pub fn plan_zone<'a>(&'a self, computer: &'a Zone) -> PlanZone<'a> {
        PlanZone(match &self.clock {
            Some(PlanClock::Keep(zone)) => zone,
            Some(PlanClock::Follow) | None => computer,
        })
    }

    /// Takes over what was chosen `at` a moment.
    pub fn set(&mut self, setting: Setting, at: Option<Instant>) {
        let chosen = |limit: Option<OwnLimit>| {
            limit.map(|limit| Chosen {
                value: limit.value,
                by_clinician: limit.by_clinician,
                at,
            })
        };
        match setting {
            Setting::Grace { minutes } => self.grace = TimeDelta::minutes(minutes.into()),
            Setting::Snooze { minutes } => self.snooze = TimeDelta::minutes(minutes.into()),
            Setting::Again { times } => self.again = times,
            Setting::Quiet { hours } => self.quiet = hours.as_deref().and_then(Quiet::parse),
            Setting::Sound { on } => self.sound = on,
            Setting::Tray { on } => self.tray = on,
            Setting::Private { on } => self.private = on,
            Setting::Clock { keep } => {
                self.clock = match keep {
                    None => Some(PlanClock::Follow),
                    // A zone that this computer's data do not know cannot be kept.
                    Some(name) => Zone::named(&name).map(PlanClock::Keep),
                }
            }
            Setting::Country { code } => self.country = code.and_then(|code| code.parse().ok()),
            Setting::LoginAsked { on } => self.login_asked = on,
            Setting::Cold { when } => self.cold = when,
            Setting::Menstruating { on } => self.tell(Flag::Menstruating, on),
            Setting::Older { on } => self.tell(Flag::Older, on),
            Setting::PerWeek { limit } => self.per_week = chosen(limit),
            Setting::DaysBetween { limit } => self.days_between = chosen(limit),
            Setting::PerYear { limit } => self.per_year = chosen(limit),
            Setting::PainLimit { score } => self.pain_limit = score,
            Setting::PlayerSound { on } => self.player_sound = on,
            Setting::PlayerVoice { on } => self.player_voice = on,
            Setting::TextSize { percent } => self.text_size = percent,
            Setting::Theme { theme } => self.theme = theme,
            Setting::Language { language } => self.language = language,
        }
    }

    fn tell(&mut self, flag: Flag, on: bool) {
        if on {
            self.told.insert(flag);
        } else {
            self.told.remove(&flag);
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

/// The zone whose clocks a plan follows that names none. Only [`Settings::plan_zone`] makes one, so that
/// nobody takes the computer's who has not asked what the person chose.
#[derive(Clone, Copy, Debug)]
pub struct PlanZone<'a>(&'a Zone);

impl<'a> PlanZone<'a> {
    /// The zone of a plan that names this one, or none.
    pub fn unless(self, named: Option<&'a Zone>) -> &'a Zone {
        named.unwrap_or(self.0)
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
