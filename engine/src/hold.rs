//! What keeps an exercise waiting, and until when: the time after a session, or a warning sign that only a
//! clinician's word ends.

use crate::aftercare;
use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Zone};
use crate::plan::{AfterSession, Exercise, Item};
use crate::safety::StopId;
use crate::session::Session;

/// An exercise waits from `from` until just before `until`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    pub from: Instant,
    /// None: until a clinician has said that exercises may go on.
    pub until: Option<Instant>,
    pub cause: Cause,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    Session {
        id: i64,
        rule: SessionRule,
        /// A clinician says how long; otherwise our default does.
        by_plan: bool,
    },
    Stop(StopId),
}

/// What lets an exercise wait after a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionRule {
    /// AR-08, or what the plan says of the exercise.
    Exercises,
    /// AR-17: no pressing on what was just pressed.
    SelfMassage,
}

impl SessionRule {
    pub fn id(self) -> &'static str {
        match self {
            SessionRule::Exercises => aftercare::WAITING_EXERCISES,
            SessionRule::SelfMassage => aftercare::WAITING_SELF_MASSAGE,
        }
    }
}

impl Hold {
    /// After all time, where it has no end of its own.
    pub fn end(&self) -> Instant {
        self.until.unwrap_or(Instant::MAX_UTC)
    }

    pub fn covers(&self, instant: Instant) -> bool {
        self.from <= instant && instant < self.end()
    }
}

/// Everything that keeps an exercise waiting which is due at `due`, given the sessions that may.
pub fn holds(
    item: &Item,
    due: Instant,
    sessions: &[Session],
    history: &History,
    content: &Content,
    zone: &Zone,
) -> Vec<Hold> {
    let (exercise, after_session) = (&item.exercise, item.after_session);
    holds_of(
        exercise,
        after_session,
        due,
        sessions,
        history,
        content,
        zone,
    )
}

/// The same of an exercise that need not be in a plan.
pub fn holds_of(
    exercise: &Exercise,
    after_session: Option<AfterSession>,
    due: Instant,
    sessions: &[Session],
    history: &History,
    content: &Content,
    zone: &Zone,
) -> Vec<Hold> {
    let after_sessions = aftercare::holds(
        exercise,
        after_session,
        due,
        sessions,
        history,
        content,
        zone,
    );
    let stops = history.stops.iter();
    let stopped = stops
        .filter(|stop| stop.scope.includes(exercise, content))
        .map(|stop| Hold {
            from: stop.since,
            until: stop.cleared,
            cause: Cause::Stop(stop.id),
        });
    after_sessions.into_iter().chain(stopped).collect()
}
