//! Which exercises a session holds back, and until when (AR-08; the plan's `after_session` wins).

use crate::body::Region;
use crate::content::Content;
use crate::now::{Instant, Zone};
use crate::plan::{AfterSession, Exercise, Item};
use crate::session::Session;

use super::rule::WAITING_EXERCISES;

/// An exercise waits from `from` until just before `until` because of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    pub from: Instant,
    pub until: Instant,
    pub session: i64,
    /// The plan itself says how long; otherwise our default does.
    pub by_plan: bool,
}

impl Hold {
    pub fn covers(&self, instant: Instant) -> bool {
        self.from <= instant && instant < self.until
    }
}

pub fn holds(item: &Item, sessions: &[Session], content: &Content, zone: &Zone) -> Vec<Hold> {
    sessions
        .iter()
        .filter_map(|session| hold(item, session, content, zone))
        .collect()
}

fn hold(item: &Item, session: &Session, content: &Content, zone: &Zone) -> Option<Hold> {
    let until = match item.after_session {
        Some(AfterSession::SameDay) => None,
        Some(AfterSession::NextDay) => {
            let tomorrow = zone.local(session.ended).date().succ_opt()?;
            Some(zone.start_of(tomorrow))
        }
        Some(AfterSession::After(length)) => Some(session.ended + length),
        None if is_protected(region(item, content)?, session.region) => content
            .rule(WAITING_EXERCISES)?
            .extents
            .first()?
            .end(session, zone),
        None => None,
    }?;
    Some(Hold {
        from: session.ended,
        until,
        session: session.id,
        by_plan: item.after_session.is_some(),
    })
}

fn region(item: &Item, content: &Content) -> Option<Region> {
    match &item.exercise {
        Exercise::Library(id) => content.exercise(id)?.region,
        Exercise::Own { region, .. } => *region,
    }
}

/// The spine rests after every session, a limb after its own.
fn is_protected(exercise: Region, treated: Region) -> bool {
    exercise.is_spine()
        || exercise == treated
        || (treated == Region::Limb || exercise == Region::Limb) && !treated.is_spine()
}
