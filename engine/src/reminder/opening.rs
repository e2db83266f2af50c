//! From when until when a slot can be answered, and where it stands.

use chrono::TimeDelta;

use crate::hold::Hold;
use crate::now::{Instant, Zone};
use crate::outcome::{Answer, Outcome, Snooze};
use crate::person::{Quiet, Settings};

/// When one slot can be answered, and what holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    pub opens: Instant,
    /// The first instant at which it is closed; not after `opens` where a hold takes all of it.
    pub closes: Instant,
    /// The hold that lets it open later, or not at all.
    pub waits: Option<Hold>,
    /// The hold that closes it early.
    pub cut: Option<Hold>,
}

impl Opening {
    /// A slot due in quiet hours opens at their end with its full grace, but never beyond the item's
    /// next slot. A hold over its beginning lets it open later, though not in quiet hours either; one
    /// that begins while it is open closes it.
    pub fn of(
        due: Instant,
        next: Option<Instant>,
        holds: &[Hold],
        settings: &Settings,
        computer: &Zone,
    ) -> Opening {
        let quiet = settings.quiet;
        let mut opens = after_quiet(due, quiet, computer);
        let full = opens + settings.grace;
        let closes = next.map_or(full, |next| {
            full.min(after_quiet(next, quiet, computer).max(opens))
        });
        let mut waits = None;
        let over = |instant: Instant| {
            let covering = holds.iter().filter(move |hold| hold.covers(instant));
            covering.max_by_key(|hold| hold.end())
        };
        while let Some(hold) = over(opens) {
            waits = Some(*hold);
            let Some(until) = hold.until else {
                opens = opens.max(closes);
                break;
            };
            opens = until;
            if opens < closes {
                opens = after_quiet(opens, quiet, computer);
            }
        }
        let cut = holds
            .iter()
            .filter(|hold| opens < hold.from && hold.from < closes)
            .min_by_key(|hold| hold.from)
            .copied();
        Opening {
            opens,
            closes: cut.map_or(closes, |hold| hold.from),
            waits,
            cut,
        }
    }

    pub fn last_moment(&self) -> Instant {
        self.closes - TimeDelta::milliseconds(1)
    }

    pub fn is_open(&self, now: Instant) -> bool {
        self.opens <= now && now < self.closes
    }

    /// The hold to blame where the slot stands as held at `now`.
    pub fn held(&self, now: Instant) -> Option<Hold> {
        if now < self.opens {
            self.waits
        } else if self.closes <= self.opens {
            self.cut.or(self.waits)
        } else {
            self.cut
        }
    }

    /// The hold to blame, where it cannot be answered for one at `now`.
    pub fn stands_held(&self, now: Instant) -> Option<Hold> {
        self.held(now).filter(|_| !self.is_open(now))
    }

    fn unanswered(&self, now: Instant) -> State {
        if self.is_open(now) {
            State::Open
        } else if self.stands_held(now).is_some() {
            State::Held
        } else if now < self.opens {
            State::Planned
        } else {
            State::Missed
        }
    }
}

/// `instant`, or the end of the quiet hours that it falls into.
pub(super) fn after_quiet(instant: Instant, quiet: Option<Quiet>, zone: &Zone) -> Instant {
    let end = quiet.and_then(|quiet| quiet.end(instant, zone));
    end.unwrap_or(instant)
}

/// Where a slot stands in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its time has not come.
    Planned,
    /// It can be answered, and nobody has told the person yet.
    Open,
    /// It can be answered, and the person has been told.
    Raised,
    /// It can be answered, and the person has asked for it to wait.
    Snoozed,
    /// A session keeps it back, or kept it back until it was over.
    Held,
    Done,
    Skipped,
    Missed,
}

impl State {
    pub fn of(
        opening: &Opening,
        answer: Option<&Answer>,
        raised: bool,
        snoozed: Option<Snooze>,
        now: Instant,
    ) -> State {
        let waits = || snoozed.is_some_and(|snooze| now < snooze.until);
        match (
            answer.map(|answer| &answer.outcome),
            opening.unanswered(now),
        ) {
            (Some(Outcome::Done), _) => State::Done,
            (Some(Outcome::Skipped { .. }), _) => State::Skipped,
            (None, State::Open) if waits() => State::Snoozed,
            (None, State::Open) if raised => State::Raised,
            (None, state) => state,
        }
    }

    pub fn is_answerable(self) -> bool {
        match self {
            State::Open | State::Raised | State::Snoozed => true,
            State::Planned | State::Held | State::Done | State::Skipped | State::Missed => false,
        }
    }
}
