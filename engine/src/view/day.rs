//! The exercises of one day, so that what was done without the computer can be told it.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{TodayItem, today};
use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::person::Settings;
use crate::reminder;
use crate::words::Words;

/// The exercises of one day.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Day {
    /// "Yesterday", "Friday 20 November".
    pub heading: String,
    pub subheading: String,
    pub date: String,
    pub before: String,
    pub after: String,
    pub is_today: bool,
    pub items: Vec<TodayItem>,
}

/// The page, and when it next changes by itself.
pub fn day(
    date: NaiveDate,
    history: &History,
    content: &Content,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> (Day, Option<Instant>) {
    let (before, after) = (
        date.pred_opt().unwrap_or(date),
        date.succ_opt().unwrap_or(date),
    );
    let (from, until) = (now.zone.start_of(date), now.zone.start_of(after));
    let entries = reminder::entries(history, content, settings, now, from, until);
    let counted: Vec<_> = entries
        .iter()
        .filter(|entry| !entry.slot.before_taken)
        .collect();
    let items: Vec<TodayItem> = counted
        .iter()
        .map(|entry| today::item(entry, history, content, settings, words, now))
        .collect();
    let changes = counted
        .iter()
        .flat_map(|entry| entry.changes())
        .chain([now.tomorrow()])
        .filter(|instant| now.instant < *instant)
        .min();
    let long = words.capital(&words.long_date(date));
    let named = match date.signed_duration_since(now.today()).num_days() {
        -1 => Some(words.day_heading_yesterday()),
        0 => Some(words.day_heading_today()),
        1 => Some(words.day_heading_tomorrow()),
        _ => None,
    };
    let hint = if items.is_empty() {
        Some(words.day_nothing())
    } else {
        (date < now.today()).then(|| words.day_hint())
    };
    let (heading, subheading) = match (named, hint) {
        (Some(name), Some(hint)) => (name, words.today_subheading(long, hint)),
        (Some(name), None) => (name, long),
        (None, hint) => (long, hint.unwrap_or_default()),
    };
    let day = Day {
        heading,
        subheading,
        date: date.to_string(),
        before: before.to_string(),
        after: after.to_string(),
        is_today: date == now.today(),
        items,
    };
    (day, changes)
}
