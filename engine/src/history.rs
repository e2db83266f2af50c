//! What is on record about a stretch of time; everything else is derived from it.

use std::collections::{HashMap, HashSet};

use crate::now::Instant;
use crate::outcome::Outcome;
use crate::plan::{Plan, Taken};
use crate::schedule::{Moves, SlotId};
use crate::session::Session;

#[derive(Debug, Default)]
pub struct History {
    /// Every version that was in force at some moment of the stretch, first taken first.
    pub plans: Vec<Taken>,
    /// Sessions whose aftercare can reach into the stretch, latest first.
    pub sessions: Vec<Session>,
    /// Slots that the person has moved to another time.
    pub moves: Moves,
    pub outcomes: HashMap<SlotId, Outcome>,
    /// Slots that the agent has raised.
    pub raised: HashSet<SlotId>,
    /// The latest notification that the agent has shown for a slot, and the daemon that it gave it to.
    pub shown: HashMap<SlotId, (u32, String)>,
    /// Slots whose notification the person sent away.
    pub dismissed: HashSet<SlotId>,
}

impl History {
    /// The plans in force at `at`, one version of each.
    pub fn plans_in_force(&self, at: Instant) -> Vec<&Plan> {
        self.plans
            .iter()
            .filter(|taken| taken.is_in_force(at))
            .map(|taken| &taken.plan)
            .collect()
    }
}
