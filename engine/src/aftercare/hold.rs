//! Which exercises a session holds back, and until when: what the plan says of the exercise counts before
//! a clinic's time for AR-08, and that before our own.

use crate::body::Region;
use crate::content::Content;
use crate::hold::{Cause, Hold};
use crate::now::{Instant, Zone};
use crate::plan::{AfterSession, Exercise, Item, Plan};
use crate::session::Session;

use super::rule::WAITING_EXERCISES;
use super::window::clinic_window;

/// `plans` are those in force when the exercise is due.
pub fn holds(
    item: &Item,
    plans: &[&Plan],
    sessions: &[Session],
    content: &Content,
    zone: &Zone,
) -> Vec<Hold> {
    sessions
        .iter()
        .filter_map(|session| hold(item, plans, session, content, zone))
        .collect()
}

fn hold(
    item: &Item,
    plans: &[&Plan],
    session: &Session,
    content: &Content,
    zone: &Zone,
) -> Option<Hold> {
    let by_clinic = || clinics_end(plans, session, content);
    let ours = || {
        let rule = content.rule(WAITING_EXERCISES)?;
        rule.extents.first()?.end(session, zone)
    };
    let (until, by_plan) = match item.after_session {
        Some(AfterSession::SameDay) => return None,
        Some(AfterSession::NextDay) => {
            let tomorrow = zone.local(session.ended).date().succ_opt()?;
            (zone.start_of(tomorrow), true)
        }
        Some(AfterSession::After(length)) => (session.ended + length, true),
        None if is_protected(region(item, content)?, session.region) => match by_clinic() {
            Some(until) => (until, true),
            None => (ours()?, false),
        },
        None => return None,
    };
    Some(Hold {
        from: session.ended,
        until: Some(until),
        cause: Cause::Session {
            id: session.id,
            by_plan,
        },
    })
}

/// Of several clinics the one that lets exercises wait longest.
fn clinics_end(plans: &[&Plan], session: &Session, content: &Content) -> Option<Instant> {
    let windows = plans.iter().flat_map(|plan| {
        let rules = plan.aftercare.iter();
        rules.filter_map(|rule| clinic_window(plan, rule, session, content))
    });
    windows
        .filter(|window| window.rule() == WAITING_EXERCISES)
        .map(|window| window.until)
        .max()
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
