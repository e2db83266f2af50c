//! What was missed while nobody could ring: said once, all together, when the agent is back.

use chrono::{DurationRound, TimeDelta};

use super::{Entry, Missed, State, entries};
use crate::content::Content;
use crate::history::{Absence, AbsenceReason, History};
use crate::now::{Instant, Now};
use crate::person::Settings;
use crate::schedule::SlotId;

/// After this long what was missed is no news any more (our default).
pub const AWAY_IS_NEWS_FOR: TimeDelta = TimeDelta::hours(12);

/// What was missed longer ago than this is not counted up (our default).
const LONGEST: TimeDelta = TimeDelta::days(31);

/// No exercise has a colon in its id.
const ITEM: &str = "away:missed";

/// What was missed in the absences that are news.
#[derive(Clone, Debug)]
pub struct Away<'h> {
    pub id: SlotId,
    /// When it began; none where reminders had never run.
    pub from: Option<Instant>,
    pub until: Instant,
    /// Why; none where several stretches with time between them came together.
    pub only: Option<AbsenceReason>,
    /// The slots that nobody could ring for, first due first; never empty.
    pub missed: Vec<Entry<'h>>,
    /// When the first of it is no news any more.
    pub closes: Instant,
}

/// How far back a history must reach for [`away`] to see everything.
pub fn since(absence: &Absence) -> Option<Instant> {
    let until = absence.until?;
    let earliest = until - LONGEST;
    Some(absence.from.map_or(earliest, |from| from.max(earliest)))
}

pub fn away<'h>(
    history: &'h History,
    content: &Content,
    settings: &Settings,
    now: &Now,
) -> Option<Away<'h>> {
    // What was told in a list that has been put away is not told again.
    let put_away = history.answers.keys().filter(|id| is_away(id)).max();
    let news = history.absences.iter().filter(|absence| {
        let is_news = |until: Instant| {
            until <= now.instant
                && now.instant < until + AWAY_IS_NEWS_FOR
                && put_away.is_none_or(|put_away| *put_away < id(until))
        };
        absence.until.is_some_and(is_news)
    });
    let mut away: Option<Away<'h>> = None;
    for absence in news {
        let (Some(from), Some(until)) = (since(absence), absence.until) else {
            continue;
        };
        // A slot due in quiet hours or held back opens later than it is due.
        let margin = settings.grace + TimeDelta::days(1);
        let missed = entries(history, content, settings, now, from - margin, until)
            .into_iter()
            .filter(|entry| {
                entry.state == State::Missed
                    && !entry.slot.before_taken
                    && is_by_absence(Missed::of(entry, history))
                    && absence.covers(entry.opening.last_moment())
                    && from <= entry.opening.opens
            });
        let mut missed: Vec<Entry<'h>> = missed.collect();
        if missed.is_empty() {
            continue;
        }
        let earlier = away.take();
        let earlier_is_none = earlier.is_none();
        let (from, closes) = match &earlier {
            Some(earlier) => (earlier.from, earlier.closes),
            None => (absence.from, until + AWAY_IS_NEWS_FOR),
        };
        if let Some(earlier) = earlier {
            let known = |entry: &Entry<'h>| missed.iter().any(|other| other.id == entry.id);
            let more: Vec<Entry<'h>> = earlier
                .missed
                .into_iter()
                .filter(|entry| !known(entry))
                .collect();
            missed.splice(0..0, more);
        }
        away = Some(Away {
            id: id(until),
            only: earlier_is_none.then_some(absence.why),
            from,
            until,
            missed,
            closes,
        });
    }
    away
}

fn is_by_absence(missed: Option<Missed>) -> bool {
    match missed {
        Some(Missed::Absent { .. }) => true,
        Some(
            Missed::NotAnswered
            | Missed::NotShown
            | Missed::Paused(_)
            | Missed::Unseen { .. }
            | Missed::Overtaken
            | Missed::NotDueThen,
        )
        | None => false,
    }
}

/// In UTC, so that it stays what it is when the computer's zone changes.
fn id(until: Instant) -> SlotId {
    let local = until.naive_utc();
    SlotId {
        item: ITEM.to_owned(),
        meant_for: local.duration_trunc(TimeDelta::minutes(1)).unwrap_or(local),
    }
}

pub fn is_away(id: &SlotId) -> bool {
    id.item == ITEM
}
