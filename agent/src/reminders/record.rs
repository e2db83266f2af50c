//! What the agent sees and does, on record: in the data, where it waits until it can be written, and in
//! the log.

use std::time::Duration;

use afterhand_engine::error::Error;
use afterhand_engine::now::Now;
use afterhand_engine::storage::Fact;
use afterhand_host::log::About;

use super::{Agent, Trouble};

impl Agent<'_> {
    /// Writes what happens now; what cannot be borne ends the agent.
    pub(super) fn observe(&mut self, facts: impl IntoIterator<Item = Fact>) -> Result<(), Trouble> {
        let now = self.clock.now();
        match self.write(facts.into_iter().collect(), &now) {
            Ok(()) => Ok(()),
            Err(error) => self.bear(error),
        }
    }

    /// Writes the facts, and those that could not be written before. What passes is no error: they are
    /// kept and written later.
    pub(super) fn write(&mut self, facts: Vec<Fact>, now: &Now) -> Result<(), Error> {
        for fact in &facts {
            self.log.note(now, fact.kind(), about(fact, now));
        }
        let facts = facts.into_iter().map(|fact| (now.instant, fact));
        self.unwritten.extend(facts);
        if self.unwritten.is_empty() {
            return Ok(());
        }
        match self.companion.observe(&self.unwritten) {
            Ok(()) => self.unwritten.clear(),
            Err(error) if error.passes() => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

/// Nothing of a person's own words.
fn about<'f>(fact: &'f Fact, now: &Now) -> About<'f> {
    match (fact, fact.slot()) {
        (_, Some(slot)) => About::Slot(slot),
        (Fact::Slept { since } | Fact::ClockLeft { at: since }, None) => {
            let lasted = (now.instant - *since).to_std();
            About::Lasted(lasted.unwrap_or(Duration::ZERO))
        }
        (_, None) => About::Agent,
    }
}
