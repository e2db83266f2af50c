//! Which exercises a session holds back, and until when: what the plan says of the exercise counts before
//! the time that a clinician gave for the rule, and that before our own.

use chrono::TimeDelta;

use crate::body::Region;
use crate::content::Content;
use crate::history::History;
use crate::hold::{Cause, Hold, SessionRule};
use crate::library::Group;
use crate::now::{Instant, Zone};
use crate::plan::{AfterSession, Exercise, Plan};
use crate::session::Session;

use super::person::Person;
use super::window::{clinic_window, told_window};

/// How long a session can hold anything back: our longest window (AR-10's thirty days) is shorter than a
/// clinic's may be.
pub const LONGEST: TimeDelta = TimeDelta::days(90);

/// Those that an exercise can wait for which is due at `due`, given the sessions that may.
pub fn holds(
    exercise: &Exercise,
    after_session: Option<AfterSession>,
    due: Instant,
    sessions: &[Session],
    history: &History,
    content: &Content,
    zone: &Zone,
) -> Vec<Hold> {
    let (plans, person) = (&history.plans_in_force(due), &history.person);
    let longest = longest(after_session, plans, person, content);
    let near = sessions.iter();
    let near = near.filter(|session| due < session.ended + longest);
    near.filter_map(|session| {
        let after = After {
            session,
            plans,
            person,
            content,
            zone,
        };
        after.hold(exercise, after_session)
    })
    .collect()
}

/// No session holds an exercise back for longer; most are over for long, and which they are is seen without
/// their zone's rules.
fn longest(
    after_session: Option<AfterSession>,
    plans: &[&Plan],
    person: &Person,
    content: &Content,
) -> TimeDelta {
    match after_session {
        Some(AfterSession::SameDay) => TimeDelta::zero(),
        Some(AfterSession::NextDay) => NEXT_DAY,
        Some(AfterSession::After(length)) => length,
        None => {
            let rules = [SessionRule::Exercises, SessionRule::SelfMassage];
            let ours = rules.iter().filter_map(|rule| content.rule(rule.id()));
            let ours = ours.filter_map(|rule| rule.extents.first());
            let ours = ours.map(|extent| extent.until.unwrap_or(NEXT_DAY));
            let of_plans = plans.iter().flat_map(|plan| &plan.aftercare);
            let of_plans = of_plans.map(|rule| rule.lasts);
            let told = person.told.iter().map(|told| told.lasts);
            ours.chain(of_plans).chain(told).max().unwrap_or(NEXT_DAY)
        }
    }
}

/// Longer than until the end of the next day anywhere, also where clocks are put back.
const NEXT_DAY: TimeDelta = TimeDelta::days(3);

/// One session, and what decides what it holds back.
struct After<'a> {
    session: &'a Session,
    plans: &'a [&'a Plan],
    person: &'a Person,
    content: &'a Content,
    zone: &'a Zone,
}

impl After<'_> {
    fn hold(&self, exercise: &Exercise, after_session: Option<AfterSession>) -> Option<Hold> {
        let session = self.session;
        let (until, rule, by_plan) = match after_session {
            Some(AfterSession::SameDay) => return None,
            Some(AfterSession::NextDay) => {
                let tomorrow = self.zone.local(session.ended).date().succ_opt()?;
                (self.zone.start_of(tomorrow), SessionRule::Exercises, true)
            }
            Some(AfterSession::After(length)) => {
                (session.ended + length, SessionRule::Exercises, true)
            }
            None => {
                let protected = is_protected(region(exercise, self.content)?, session.region);
                let resting = protected
                    .then(|| self.end(SessionRule::Exercises))
                    .flatten();
                let pressing = self.presses_on_what_was_treated(exercise);
                let massage = pressing
                    .then(|| self.end(SessionRule::SelfMassage))
                    .flatten();
                [resting, massage]
                    .into_iter()
                    .flatten()
                    .max_by_key(|(until, _, _)| *until)?
            }
        };
        Some(Hold {
            from: session.ended,
            until: Some(until),
            cause: Cause::Session {
                id: session.id,
                rule,
                by_plan,
            },
        })
    }

    /// Of several clinicians' words the one that lets exercises wait longest.
    fn end(&self, rule: SessionRule) -> Option<(Instant, SessionRule, bool)> {
        let ours = self.content.rule(rule.id())?;
        if !ours.applies_to(self.session) {
            return None;
        }
        let of_plans = self.plans.iter().flat_map(|plan| {
            let rules = plan.aftercare.iter();
            rules
                .filter_map(|rule| clinic_window(plan, rule, self.session, self.content, self.zone))
        });
        let by_clinician = of_plans
            .chain(told_window(ours, self.person, self.session))
            .filter(|window| window.rule() == rule.id())
            .map(|window| window.until)
            .max();
        match by_clinician {
            Some(until) => Some((until, rule, true)),
            None => Some((
                ours.extents.first()?.end(self.session, self.zone)?,
                rule,
                false,
            )),
        }
    }

    fn presses_on_what_was_treated(&self, exercise: &Exercise) -> bool {
        let Exercise::Library(id) = exercise else {
            return false;
        };
        self.content.exercise(id).is_some_and(|exercise| {
            exercise.group == Group::SelfMassage && exercise.region == Some(self.session.region)
        })
    }
}

fn region(exercise: &Exercise, content: &Content) -> Option<Region> {
    match exercise {
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
