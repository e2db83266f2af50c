//! What a person can choose, as it stands.

use chrono::TimeDelta;
use serde::Serialize;
use ts_rs::TS;

use super::check_in::country;
use super::{CountryChoice, MinutesChoice, Surroundings};
use crate::aftercare::ToldRule;
use crate::content::Content;
use crate::country::numbers;
use crate::diary::MOST_PAIN;
use crate::language::Language;
use crate::now::Now;
use crate::person::{
    Chosen, Cold, ColorScheme, Flag, MOST_AGAIN, OwnLimit, Pause, PlanClock, Quiet, SNOOZES,
    Setting, Settings, TEXT_SIZES,
};
use crate::session::Limits;
use crate::words::{Words, place};

/// What the person can choose, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SettingsPage {
    pub grace: Vec<MinutesChoice>,
    pub snooze: Vec<MinutesChoice>,
    pub again: Vec<TimesChoice>,
    /// None: no hours are quiet.
    pub quiet: Option<QuietHours>,
    /// What quiet hours would be without a choice.
    pub quiet_default: QuietHours,
    pub sound: bool,
    pub tray: bool,
    /// Reminders say that something is due, and not what.
    pub private: bool,
    pub clock: ClockChoice,
    pub at_login: bool,
    pub paused: bool,
    /// The first date that a pause can end on.
    pub tomorrow: String,
    /// Where one is, for the numbers to call.
    pub country: CountryChoice,
    pub cold: Vec<ColdChoice>,
    /// Private, and off unless the person says so (AR-20).
    pub menstruating: bool,
    pub older: bool,
    pub limits: Vec<LimitChoice>,
    /// Above which pain an exercise ends.
    pub pain_limits: Vec<PainLimitChoice>,
    pub text_sizes: Vec<TextSizeChoice>,
    pub themes: Vec<ThemeChoice>,
    pub language: LanguageCard,
    pub player_sound: bool,
    pub player_voice: bool,
    /// What the person's therapist said of our rules.
    pub told: Vec<ToldLine>,
    pub about: About,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TextSizeChoice {
    pub percent: u16,
    pub label: String,
    pub chosen: bool,
}

/// Which language the product speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LanguageCard {
    pub label: String,
    pub hint: String,
    pub choices: Vec<LanguageChoice>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LanguageChoice {
    /// None: as the computer is.
    pub language: Option<Language>,
    /// As those who speak it call it.
    pub label: String,
    pub chosen: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ThemeChoice {
    pub theme: ColorScheme,
    pub label: String,
    pub chosen: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ColdChoice {
    pub when: Cold,
    pub label: String,
    pub chosen: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PainLimitChoice {
    /// 1–10; none: our limit, or the exercise's own.
    pub score: Option<u8>,
    pub label: String,
    pub chosen: bool,
}

/// A limit of sessions that a person can choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LimitChoice {
    pub which: LimitKind,
    /// "Sessions in any 7 days".
    pub label: String,
    /// What it is without a choice: "The article says 2."
    pub original: String,
    /// The person's own; none: they have not chosen.
    pub own: Option<OwnLimit>,
    pub least: u16,
    pub most: u16,
    /// From so much on, or below, it counts only on a clinician's word.
    pub without_clinician: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LimitKind {
    PerWeek,
    DaysBetween,
    PerYear,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ToldLine {
    /// `AR-03`.
    pub rule: String,
    /// "No sauna …: 48 hours".
    pub text: String,
    /// "A. Novak, as you noted on 24 November 2026".
    pub from: String,
}

/// What the product is, and what it is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct About {
    pub version: String,
    pub disclaimer: String,
    /// "Reviewed by: nobody yet", of each part of the content.
    pub reviews: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct QuietHours {
    /// `22:00`.
    pub from: String,
    pub until: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ClockChoice {
    pub keeps: bool,
    /// The zone that would be kept.
    pub home: String,
    /// "Keep the times of London".
    pub keep: String,
    /// "Follow this computer's clock".
    pub follow: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TimesChoice {
    pub times: u8,
    pub label: String,
    pub chosen: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ZoneQuestion {
    pub text: String,
    /// The zone at home.
    pub home: String,
    /// "Keep the times of London".
    pub keep: String,
    /// "Follow the clock of New York".
    pub follow: String,
}

/// In minutes.
const GRACE_CHOICES: [u16; 6] = [60, 2 * 60, 4 * 60, 8 * 60, 12 * 60, 24 * 60];

/// What is on record of a person besides their settings.
pub struct Kept<'a> {
    pub pause: Option<Pause>,
    /// What their therapist told them.
    pub told: &'a [ToldRule],
    /// The zone that would be kept.
    pub home: &'a str,
}

pub fn settings(
    settings: &Settings,
    kept: &Kept<'_>,
    surroundings: Surroundings,
    content: &Content,
    words: &Words,
    now: &Now,
) -> SettingsPage {
    let numbers = numbers(settings, surroundings.country, content);
    let ours = Settings::default();
    let label = |value: String, is_ours: bool| match is_ours {
        true => words.setting_default(value),
        false => value,
    };
    let minutes = |choices: &[u16], chosen: TimeDelta, ours: TimeDelta| {
        let mut choices = choices.to_vec();
        // At the prompt any length can be chosen.
        let other = u16::try_from(chosen.num_minutes()).unwrap_or(u16::MAX);
        if !choices.contains(&other) {
            choices.push(other);
            choices.sort_unstable();
        }
        let choice = |minutes: u16| {
            let length = TimeDelta::minutes(minutes.into());
            MinutesChoice {
                minutes,
                label: label(words.minutes(minutes), length == ours),
                chosen: length == chosen,
            }
        };
        choices.into_iter().map(choice).collect()
    };
    let hours = |quiet: Quiet| QuietHours {
        from: quiet.from.format("%H:%M").to_string(),
        until: quiet.until.format("%H:%M").to_string(),
    };
    let today = now.today();
    SettingsPage {
        grace: minutes(&GRACE_CHOICES, settings.grace, ours.grace),
        snooze: minutes(&SNOOZES, settings.snooze, ours.snooze),
        again: (0..=MOST_AGAIN)
            .map(|times| TimesChoice {
                times,
                label: label(
                    words.setting_value(&Setting::Again { times }),
                    times == ours.again,
                ),
                chosen: times == settings.again,
            })
            .collect(),
        quiet: settings.quiet.map(hours),
        quiet_default: ours.quiet.map(hours).unwrap_or(QuietHours {
            from: String::new(),
            until: String::new(),
        }),
        sound: settings.sound,
        tray: settings.tray,
        private: settings.private,
        clock: ClockChoice {
            keeps: matches!(settings.clock, Some(PlanClock::Keep(_))),
            home: kept.home.to_owned(),
            keep: words.zone_keep(place(kept.home)),
            follow: words.zone_follow_here(),
        },
        at_login: surroundings.at_login,
        paused: kept.pause.is_some(),
        tomorrow: today.succ_opt().unwrap_or(today).to_string(),
        country: country(&numbers, content, words),
        cold: Cold::ALL
            .map(|when| ColdChoice {
                when,
                label: label(
                    words.setting_value(&Setting::Cold { when }),
                    when == ours.cold,
                ),
                chosen: when == settings.cold,
            })
            .to_vec(),
        menstruating: settings.told.contains(&Flag::Menstruating),
        older: settings.told.contains(&Flag::Older),
        limits: limits(settings, content, words),
        pain_limits: std::iter::once(None)
            .chain((1..=MOST_PAIN).map(Some))
            .map(|score| PainLimitChoice {
                score,
                label: label(
                    words.setting_value(&Setting::PainLimit { score }),
                    score == ours.pain_limit,
                ),
                chosen: score == settings.pain_limit,
            })
            .collect(),
        text_sizes: TEXT_SIZES
            .map(|percent| TextSizeChoice {
                percent,
                label: label(
                    words.setting_value(&Setting::TextSize { percent }),
                    percent == ours.text_size,
                ),
                chosen: percent == settings.text_size,
            })
            .to_vec(),
        themes: ColorScheme::ALL
            .map(|theme| ThemeChoice {
                theme,
                label: label(words.theme(theme), theme == ours.theme),
                chosen: theme == settings.theme,
            })
            .to_vec(),
        language: language(settings, surroundings, words),
        player_sound: settings.player_sound,
        player_voice: settings.player_voice,
        told: kept
            .told
            .iter()
            .map(|told| told_line(told, words, now))
            .collect(),
        about: about(content, words),
    }
}

/// Each in its own name, so that everybody finds theirs.
pub fn language(settings: &Settings, surroundings: Surroundings, words: &Words) -> LanguageCard {
    let desktop = surroundings.language.unwrap_or_default();
    let ours = Language::ALL.map(Some);
    let choices = std::iter::once(None).chain(ours);
    let choices = choices.map(|language| LanguageChoice {
        language,
        label: words.language_choice(language, desktop),
        chosen: language == settings.language,
    });
    LanguageCard {
        label: words.data("setting-language"),
        hint: words.language_hint(),
        choices: choices.collect(),
    }
}

/// The limits without anyone's choice, beside the person's own.
fn limits(settings: &Settings, content: &Content, words: &Words) -> Vec<LimitChoice> {
    let ours = Limits::of(&[], None, &Settings::default(), content);
    let own = |chosen: Option<Chosen>| {
        chosen.map(|chosen| OwnLimit {
            value: chosen.value,
            by_clinician: chosen.by_clinician,
        })
    };
    let choice = |which, name: &str, original, chosen, (least, most), without| LimitChoice {
        which,
        label: words.data(&format!("setting-{name}")),
        original,
        own: own(chosen),
        least,
        most,
        without_clinician: without,
    };
    vec![
        choice(
            LimitKind::PerWeek,
            "sessions-per-week",
            words.limit_original_article(ours.per_week.value),
            settings.per_week,
            (1, 7),
            words.limit_more_by_clinician(ours.per_week.value),
        ),
        choice(
            LimitKind::DaysBetween,
            "days-between",
            words.limit_original_ours(ours.days_between.value),
            settings.days_between,
            (0, 30),
            words.limit_none_by_clinician(),
        ),
        choice(
            LimitKind::PerYear,
            "sessions-per-year",
            words.limit_original_article(ours.per_year.value),
            settings.per_year,
            (1, 366),
            words.limit_no_fact(),
        ),
    ]
}

fn told_line(told: &ToldRule, words: &Words, now: &Now) -> ToldLine {
    let lasts = words.lasting(told.lasts);
    let date = words.date_with_year(now.zone.local(told.at).date());
    ToldLine {
        rule: told.rule.clone(),
        text: words.setting_line(words.data(&told.rule.to_lowercase()), lasts),
        from: match &told.who {
            Some(who) => words.told_source_by(date, who.clone()),
            None => words.told_source(date),
        },
    }
}

fn about(content: &Content, words: &Words) -> About {
    let flags = content.red_flags.iter().map(|flag| flag.review.as_ref());
    let questions = content
        .screen
        .iter()
        .map(|question| question.review.as_ref());
    About {
        version: words.about_version(env!("CARGO_PKG_VERSION")),
        disclaimer: words.data("safety-disclaimer"),
        reviews: words.reviews(flags.chain(questions)),
    }
}

pub fn zone_question(home: &str, here: &str, words: &Words) -> ZoneQuestion {
    let (at_home, here) = (place(home), place(here));
    ZoneQuestion {
        text: words.zone_question(here.clone(), at_home.clone()),
        home: home.to_owned(),
        keep: words.zone_keep(at_home),
        follow: words.zone_follow(here),
    }
}
