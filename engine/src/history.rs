//! What is on record about a stretch of time; everything else is derived from it.

use std::collections::HashMap;

use crate::aftercare;
use crate::diary::Reaction;
use crate::flare::Flare;
use crate::now::{Instant, Now};
use crate::outcome::{Answer, Snooze};
use crate::person::{Pause, Settings};
use crate::plan::{Plan, Taken};
use crate::player::Practice;
use crate::safety::Stop;
use crate::schedule::{Moves, SlotId};
use crate::session::{Appointment, Booked, Session, booked};

#[derive(Debug, Default)]
pub struct History {
    /// Every version that was in force at some moment of the stretch, first taken first.
    pub plans: Vec<Taken>,
    pub moves: Moves,
    /// Sessions whose aftercare can reach into the stretch, latest first.
    pub sessions: Vec<Session>,
    /// Those that are, or were at first, meant for the stretch or later, the first first.
    pub appointments: Vec<Appointment>,
    pub answers: HashMap<SlotId, Answer>,
    /// In the order in which they were asked for.
    pub snoozes: HashMap<SlotId, Vec<Snooze>>,
    pub notified: HashMap<SlotId, Notified>,
    /// Those that reach into the stretch, first begun first.
    pub pauses: Vec<Pause>,
    /// What only a clinician's word ends, first begun first.
    pub stops: Vec<Stop>,
    /// What of the person decides which rules are for them.
    pub person: aftercare::Person,
    /// When they last answered the screen.
    pub screened: Option<Instant>,
    /// When the person checked in, in the stretch.
    pub checked_in: Vec<Instant>,
    /// How they reacted since the first of these sessions, first begun first.
    pub reactions: Vec<Reaction>,
    /// Those that reach into the stretch, first over first.
    pub absences: Vec<Absence>,
    /// What was done in the player for slots of the stretch, first begun first.
    pub practices: Vec<Practice>,
    /// What makes doses smaller in the stretch, first noted first.
    pub flares: Vec<Flare>,
    /// The last moment that the agent left word of itself.
    pub last_seen: Option<Instant>,
}

impl History {
    /// As it stands at `now`: what was answered and has not been cleared holds also where the clock has been
    /// put back since.
    pub fn as_of(mut self, now: Instant) -> History {
        for stop in &mut self.stops {
            if stop.cleared.is_none() {
                stop.since = stop.since.min(now);
            }
        }
        self
    }

    /// The plans in force at `at`, one version of each.
    pub fn plans_in_force(&self, at: Instant) -> Vec<&Plan> {
        self.plans
            .iter()
            .filter(|taken| taken.is_in_force(at))
            .map(|taken| &taken.plan)
            .collect()
    }

    /// Every appointment, the first first, with those of the plans in force now.
    pub fn booked(&self, settings: &Settings, now: &Now) -> Vec<Booked> {
        let plans = self.plans_in_force(now.instant);
        booked(&self.appointments, &plans, settings, &now.zone)
    }

    pub fn is_raised(&self, slot: &SlotId) -> bool {
        self.was(slot, Sighting::Raised, Instant::MIN_UTC)
    }

    /// Whether the agent has seen or done so since an instant; what it did before a slot was moved, say,
    /// counts for nothing.
    pub fn was(&self, slot: &SlotId, sighting: Sighting, since: Instant) -> bool {
        let notified = self.notified.get(slot);
        notified.is_some_and(|notified| notified.when(sighting).any(|at| since <= at))
    }

    /// The pause that holds at `instant`; of several the one that ends last.
    pub fn pause(&self, instant: Instant) -> Option<Pause> {
        let pauses = self.pauses.iter().filter(|pause| pause.covers(instant));
        pauses.max_by_key(|pause| pause.until).copied()
    }

    /// The absence of the agent that `instant` falls into.
    pub fn absence(&self, instant: Instant) -> Option<&Absence> {
        self.absences
            .iter()
            .rev()
            .find(|absence| absence.covers(instant))
    }
}

/// What the agent did and saw about a slot, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notified {
    pub sightings: Vec<(Instant, Sighting)>,
    /// The latest notification that was shown for it, and the daemon that it was given to.
    pub showing: Option<(u32, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sighting {
    Raised,
    Shown,
    /// The person sent the notification away.
    Dismissed,
    /// The desktop took it off the screen by itself.
    Closed,
    /// The desktop did not show it.
    Refused,
}

impl Notified {
    pub fn when(&self, sighting: Sighting) -> impl Iterator<Item = Instant> {
        let sightings = self.sightings.iter();
        sightings.filter_map(move |(at, what)| (*what == sighting).then_some(*at))
    }

    /// The person has sent it away since it was last raised.
    pub fn is_dismissed(&self) -> bool {
        let last = self.sightings.iter().rev().find(|(_, what)| match what {
            Sighting::Raised | Sighting::Dismissed => true,
            Sighting::Shown | Sighting::Closed | Sighting::Refused => false,
        });
        last.is_some_and(|(_, what)| *what == Sighting::Dismissed)
    }
}

/// A stretch in which no agent could ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// None: reminders had never run before.
    pub from: Option<Instant>,
    /// None: they have not come back.
    pub until: Option<Instant>,
    pub why: AbsenceReason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AbsenceReason {
    /// The agent was asked to end: log-out, shutdown, an upgrade.
    Ended,
    /// It ended without a word; `from` is when it was last seen.
    Lost,
    /// The computer slept, or let nobody run.
    Asleep,
    /// The computer's clock was set forward, past it.
    ClockSet,
}

impl Absence {
    pub fn covers(&self, instant: Instant) -> bool {
        self.from.is_none_or(|from| from <= instant)
            && self.until.is_none_or(|until| instant < until)
    }
}
