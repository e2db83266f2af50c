//! What a person can choose, as it stands.

use chrono::TimeDelta;

use super::check_in::country;
use super::{
    About, ClockChoice, MinutesChoice, QuietHours, SettingsPage, Surroundings, TimesChoice,
    ZoneQuestion,
};
use crate::content::Content;
use crate::country::numbers;
use crate::now::Now;
use crate::person::{MOST_AGAIN, Pause, PlanClock, Quiet, SNOOZES, Setting, Settings};
use crate::words::{Words, place};

/// In minutes.
const GRACE_CHOICES: [u16; 6] = [60, 2 * 60, 4 * 60, 8 * 60, 12 * 60, 24 * 60];

/// `home` is the zone that would be kept.
pub fn settings(
    settings: &Settings,
    pause: Option<Pause>,
    home: &str,
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
        clock: ClockChoice {
            keeps: matches!(settings.clock, Some(PlanClock::Keep(_))),
            home: home.to_owned(),
            keep: words.zone_keep(place(home)),
            follow: words.zone_follow_here(),
        },
        at_login: surroundings.at_login,
        paused: pause.is_some(),
        tomorrow: today.succ_opt().unwrap_or(today).to_string(),
        country: country(&numbers, content, words),
        about: about(content, words),
    }
}

fn about(content: &Content, words: &Words) -> About {
    let flags = content.red_flags.iter().map(|flag| flag.review.as_ref());
    let questions = content
        .screen
        .iter()
        .map(|question| question.review.as_ref());
    let mut reviews: Vec<String> = flags
        .chain(questions)
        .map(|review| words.reviewed(review))
        .collect();
    reviews.sort();
    reviews.dedup();
    About {
        version: words.about_version(env!("CARGO_PKG_VERSION")),
        disclaimer: words.data("safety-disclaimer"),
        reviews,
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
