//! One slot, with everything that can be done about it.

use chrono::TimeDelta;
use serde::Serialize;
use ts_rs::TS;

use super::{TodayItem, story, today};
use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::person::{SNOOZES, Settings};
use crate::reminder;
use crate::schedule::{FARTHEST_MOVE, SlotId};
use crate::words::Words;

/// One slot, with everything that can be done about it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SlotPage {
    pub item: TodayItem,
    /// "Tuesday 24 November".
    pub day: String,
    /// For how long it can wait; empty where it cannot.
    pub snoozes: Vec<MinutesChoice>,
    /// None where it cannot be moved.
    pub change: Option<ChangeTime>,
    /// Why it did or did not ring.
    pub why: String,
    pub story: Vec<StoryLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ChangeTime {
    /// Where it is now: `2026-11-24` and `08:30`.
    pub date: String,
    pub time: String,
    pub earliest: String,
    pub latest: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StoryLine {
    /// "08:30", "yesterday 21:40".
    pub when: String,
    pub what: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MinutesChoice {
    pub minutes: u16,
    pub label: String,
    pub chosen: bool,
}

/// The page, and when it next changes by itself; none where there is no such slot.
pub fn slot(
    id: &SlotId,
    history: &History,
    content: &Content,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> Option<(SlotPage, Option<Instant>)> {
    let entry = reminder::find(id, history, content, settings, now)?;
    let story = story(id, history, content, settings, words, now)?;
    let snoozes = if today::can_wait(&entry, now) {
        let fits = |minutes: &u16| {
            let until = now.instant + TimeDelta::minutes((*minutes).into());
            until < entry.opening.closes
        };
        let choices = SNOOZES
            .into_iter()
            .filter(fits)
            .map(|minutes| MinutesChoice {
                minutes,
                label: words.minutes(minutes),
                chosen: TimeDelta::minutes(minutes.into()) == settings.snooze,
            });
        choices.collect()
    } else {
        Vec::new()
    };
    let local = now.zone.local(entry.slot.due);
    let farthest = TimeDelta::days(FARTHEST_MOVE);
    let meant = entry.slot.meant_for.date();
    let change =
        (entry.answer.is_none() && !entry.slot.before_taken && now.today() <= meant + farthest)
            .then(|| ChangeTime {
                date: local.date().to_string(),
                time: local.format("%H:%M").to_string(),
                earliest: (meant - farthest).max(now.today()).to_string(),
                latest: (meant + farthest).to_string(),
            });
    let changes = entry
        .changes()
        .chain([now.tomorrow()])
        .filter(|instant| now.instant < *instant)
        .min();
    let page = SlotPage {
        day: words.capital(&words.long_date(local.date())),
        item: today::item(&entry, history, content, settings, words, now),
        snoozes,
        change,
        why: story.why,
        story: story
            .events
            .into_iter()
            .map(|event| StoryLine {
                when: words.moment(event.at, now),
                what: event.text,
            })
            .collect(),
    };
    Some((page, changes))
}
