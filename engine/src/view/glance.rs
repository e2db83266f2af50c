//! What is to be known at a glance: one line for a place that has room for no more, such as the desktop's
//! bar.

use chrono::TimeDelta;

use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::person::Settings;
use crate::reminder::{self, Entry, State};
use crate::words::Words;

/// How far it looks ahead for what comes next.
pub const GLANCES_AHEAD: TimeDelta = TimeDelta::days(6);

/// It stands for hours, so it names no day by where it lies from today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glance {
    pub line: String,
    /// "Reminders are paused until 14:00", while they are.
    pub paused: Option<String>,
}

pub fn glance(
    history: &History,
    content: &Content,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> Glance {
    Glance {
        line: line(history, content, settings, words, now),
        paused: history
            .pause(now.instant)
            .map(|pause| words.glance_paused(when(pause.until, words, now))),
    }
}

fn line(
    history: &History,
    content: &Content,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> String {
    let rests = reminder::rests(history, content, &now.zone);
    let rest = rests.iter().find(|rest| {
        rest.session.ended <= now.instant && rest.state(history, now.instant) == State::Planned
    });
    if let Some(rest) = rest {
        let over = words.clock(rest.over, now);
        return match settings.private {
            true => words.glance_next(words.glance_private(), over),
            false => words.glance_rest(over),
        };
    }
    let from = now.instant - settings.grace - TimeDelta::days(1);
    let until = now.instant + GLANCES_AHEAD;
    let mut entries = reminder::entries(history, content, settings, now, from, until);
    // What was meant for before the plan was taken never rings.
    entries.retain(|entry| !entry.slot.before_taken);
    let named = |entry: &Entry<'_>| match settings.private {
        true => words.glance_private(),
        false => words.exercise(entry.slot.item),
    };
    let open: Vec<&Entry<'_>> = entries
        .iter()
        .filter(|entry| matches!(entry.state, State::Open | State::Raised))
        .collect();
    match open.as_slice() {
        [one] => return words.glance_now(named(one), words.clock(one.slot.due, now)),
        [_, ..] if settings.private => return words.glance_private_several(open.len()),
        [_, ..] => return words.glance_now_several(open.len()),
        [] => {}
    }
    let later = entries.iter().find_map(|entry| {
        let snooze = entry.snooze()?;
        (entry.state == State::Snoozed).then_some((entry, snooze.until))
    });
    if let Some((entry, until)) = later {
        return words.glance_later(named(entry), words.clock(until, now));
    }
    let next = entries
        .iter()
        .filter(|entry| entry.state == State::Planned)
        .min_by_key(|entry| entry.opening.opens);
    if let Some(next) = next {
        return words.glance_next(named(next), when(next.opening.opens, words, now));
    }
    let holds = entries
        .iter()
        .any(|entry| entry.state == State::Held && now.instant <= entry.slot.due);
    match holds {
        true if !settings.private => words.glance_held(),
        true | false => words.glance_nothing(),
    }
}

/// "14:40" of this day, otherwise "Tue 14:40".
fn when(instant: Instant, words: &Words, now: &Now) -> String {
    let date = now.zone.local(instant).date();
    let time = words.clock(instant, now);
    if date == now.today() {
        time
    } else {
        words.glance_day_time(words.short_weekday(date), time)
    }
}
