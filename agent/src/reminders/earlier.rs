//! What is on record of notifications: where each slot was shown, by this run of the agent or one before.

use std::collections::{HashMap, HashSet};

use afterhand_engine::history::{History, Notified, Sighting};
use afterhand_engine::schedule::SlotId;
use afterhand_host::watch::Showing;

pub struct Earlier {
    /// Where each was shown last.
    pub showings: HashMap<SlotId, Showing>,
    /// Those that were to be shown, and nothing is known of what the desktop made of it.
    pub unheard: HashSet<SlotId>,
}

impl Earlier {
    pub fn of(history: &History) -> Earlier {
        let showing = |(slot, notified): (&SlotId, &Notified)| {
            let (id, daemon) = notified.showing.clone()?;
            Some((slot.clone(), Showing { id, daemon }))
        };
        let unheard = history.notified.iter().filter(|(_, one)| is_unheard(one));
        Earlier {
            showings: history.notified.iter().filter_map(showing).collect(),
            unheard: unheard.map(|(slot, _)| slot.clone()).collect(),
        }
    }
}

fn is_unheard(notified: &Notified) -> bool {
    let mut latest = notified.sightings.iter().rev();
    let last = latest.find(|(_, what)| match what {
        Sighting::Raised | Sighting::Shown | Sighting::Refused => true,
        Sighting::Dismissed | Sighting::Closed => false,
    });
    last.is_some_and(|(_, what)| *what == Sighting::Raised)
}
