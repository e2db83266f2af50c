//! What is said around a session besides its rest: how it feels since, what to keep from, and what to
//! think of before the next one.

use chrono::{DurationRound as _, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::State;
use super::opening::after_quiet;
use crate::aftercare::{HEAT, every_window};
use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Now, Zone};
use crate::outcome::Answer;
use crate::person::Settings;
use crate::schedule::SlotId;
use crate::session::{Booked, Session};

/// A reminder that is no exercise. It can be answered from `opens` until just before `closes`.
#[derive(Clone, Debug)]
pub struct Prompt<'h> {
    pub id: SlotId,
    pub occasion: Occasion<'h>,
    pub opens: Instant,
    pub closes: Instant,
}

#[derive(Clone, Debug)]
pub enum Occasion<'h> {
    /// How do you feel since the session? (AR-06, AR-09 to AR-11)
    CheckIn(&'h Session),
    /// No sauna or hot bath tonight (AR-03).
    NoHeat {
        session: &'h Session,
        until: Instant,
    },
    /// Arrange a lift (AR-04), and has anything changed? (AR-25)
    EveningBefore(Booked),
    /// Tell how you reacted last time (AR-26); the last session, where there was one.
    BeforeSession {
        booked: Booked,
        last: Option<&'h Session>,
    },
}

/// After a session, in hours (AR-06: 4 h, evening, 24 h, 48 h, 72 h).
const CHECK_INS: [i64; 4] = [4, 24, 48, 72];
/// The evening begins (our default).
const EVENING: NaiveTime = match NaiveTime::from_hms_opt(19, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};
/// Two questions so close together are one (our default).
const CLOSE: TimeDelta = TimeDelta::hours(2);
/// After this long a question about how it feels is no longer on the screen (our default).
const CHECK_IN_LASTS: TimeDelta = TimeDelta::hours(12);
/// The notice of the evening is over at midnight at the latest (our default).
const EVENING_LASTS: TimeDelta = TimeDelta::hours(4);
/// So long before a session it is time to think of the last one (AR-26).
const BEFORE_SESSION: TimeDelta = TimeDelta::hours(2);

impl Prompt<'_> {
    /// What kind of thing it is, as `today --json` says.
    pub fn kind(&self) -> &'static str {
        match self.occasion {
            Occasion::CheckIn(_) => "checkin",
            Occasion::NoHeat { .. } => "notice",
            Occasion::EveningBefore(_) | Occasion::BeforeSession { .. } => "appointment",
        }
    }

    pub fn answer<'h>(&self, history: &'h History) -> Option<&'h Answer> {
        history.answers.get(&self.id)
    }

    /// Only a check-in answers the question how it feels; silence never does.
    pub fn is_answered(&self, history: &History) -> bool {
        let checked_in = match self.occasion {
            Occasion::CheckIn(_) => {
                let mut check_ins = history.checked_in.iter();
                check_ins.any(|at| self.opens <= *at && *at < self.closes)
            }
            Occasion::NoHeat { .. }
            | Occasion::EveningBefore(_)
            | Occasion::BeforeSession { .. } => false,
        };
        checked_in || self.answer(history).is_some()
    }

    pub fn state(&self, history: &History, now: Instant) -> State {
        if self.is_answered(history) {
            State::Done
        } else if now < self.opens {
            State::Planned
        } else if self.closes <= now {
            State::Missed
        } else if history.is_raised(&self.id) {
            State::Raised
        } else {
            State::Open
        }
    }
}

/// Every prompt that opens by the time the history reaches to, the first first.
pub fn prompts<'h>(
    history: &'h History,
    content: &'h Content,
    settings: &Settings,
    now: &Now,
) -> Vec<Prompt<'h>> {
    let quiet = |instant: Instant| after_quiet(instant, settings.quiet, &now.zone);
    let mut prompts = Vec::new();
    for (index, session) in history.sessions.iter().enumerate() {
        // Sessions stand latest first; once there is a later one, the questions are about that.
        let next = index
            .checked_sub(1)
            .map(|later| history.sessions[later].ended);
        prompts.extend(check_ins(session, next, quiet, now));
    }
    prompts.extend(no_heat(history, content, quiet, now));
    prompts.extend(before_sessions(history, settings, quiet, now));
    prompts.retain(|prompt: &Prompt<'_>| prompt.opens < prompt.closes);
    prompts.sort_by(|left, right| (left.opens, &left.id).cmp(&(right.opens, &right.id)));
    prompts
}

/// As a person would ask: not at night, not twice in a short while, and each only until the next.
fn check_ins<'h>(
    session: &'h Session,
    later: Option<Instant>,
    quiet: impl Fn(Instant) -> Instant,
    now: &Now,
) -> Vec<Prompt<'h>> {
    let zone = Zone::named(&session.zone).unwrap_or_else(|| now.zone.clone());
    let after = CHECK_INS.map(|hours| {
        let at = session.ended + TimeDelta::hours(hours);
        (at, zone.local(at))
    });
    // The evening is where the person is, and the same one wherever that is.
    let evening = session.date().and_time(EVENING);
    let evening = (now.zone.instant(evening), evening);
    let mut asked: Vec<(NaiveDateTime, Instant)> = Vec::new();
    let mut times: Vec<(Instant, NaiveDateTime)> = after.into_iter().chain([evening]).collect();
    times.retain(|(at, _)| session.ended + CLOSE <= *at);
    times.sort();
    for (at, local) in times {
        let opens = quiet(at);
        match asked.last_mut() {
            Some(last) if opens < last.1 + CLOSE => {}
            Some(_) | None => asked.push((local, opens)),
        }
    }
    let ends = |index: usize, opens: Instant| {
        let next = asked.get(index + 1).map(|(_, opens)| *opens);
        let closes = next.map_or(opens + CHECK_IN_LASTS, |next| {
            next.min(opens + CHECK_IN_LASTS)
        });
        later.map_or(closes, |later| closes.min(later))
    };
    let prompts = asked
        .iter()
        .enumerate()
        .map(|(index, (local, opens))| Prompt {
            id: id(format!("checkin:{}", session.id), *local),
            occasion: Occasion::CheckIn(session),
            opens: *opens,
            closes: ends(index, *opens),
        });
    prompts.collect()
}

/// On each evening on which AR-03 still holds, once for all sessions.
fn no_heat<'h>(
    history: &'h History,
    content: &'h Content,
    quiet: impl Fn(Instant) -> Instant,
    now: &Now,
) -> Vec<Prompt<'h>> {
    let plans = history.plans_in_force(now.instant);
    let windows = every_window(
        &history.sessions,
        &history.person,
        &plans,
        content,
        &now.zone,
    );
    let mut prompts: Vec<Prompt<'h>> = Vec::new();
    for session in &history.sessions {
        let of_session = windows
            .iter()
            .filter(|window| window.session == session.id && window.rule() == HEAT);
        let Some(until) = crate::aftercare::until(of_session) else {
            continue;
        };
        for date in session.date().iter_days().take(MOST_EVENINGS) {
            let local = date.and_time(EVENING);
            let evening = now.zone.instant(local);
            let opens = quiet(evening);
            let has_been_said = evening < session.ended + CLOSE;
            let closes = until.min(evening + EVENING_LASTS);
            if until <= evening {
                break;
            }
            // Of two sessions the one whose heat lasts longer speaks.
            let told = prompts.iter_mut().find(|other| other.opens == opens);
            if has_been_said {
                continue;
            }
            let prompt = Prompt {
                id: id(format!("heat:{}", session.id), local),
                occasion: Occasion::NoHeat { session, until },
                opens,
                closes,
            };
            match told {
                Some(other) if heat_waits_until(other) < Some(until) => *other = prompt,
                Some(_) => {}
                None => prompts.push(prompt),
            }
        }
    }
    prompts
}

fn heat_waits_until(prompt: &Prompt<'_>) -> Option<Instant> {
    match prompt.occasion {
        Occasion::NoHeat { until, .. } => Some(until),
        Occasion::CheckIn(_) | Occasion::EveningBefore(_) | Occasion::BeforeSession { .. } => None,
    }
}

/// A clinic may let AR-03 hold for up to 90 days; nobody needs to hear of it so often.
const MOST_EVENINGS: usize = 4;

fn before_sessions<'h>(
    history: &'h History,
    settings: &Settings,
    quiet: impl Fn(Instant) -> Instant,
    now: &Now,
) -> Vec<Prompt<'h>> {
    let booked = history.booked(settings, now).into_iter();
    let past = history.sessions.iter();
    let past = past.filter(|session| session.ended <= now.instant);
    let done: Vec<NaiveDate> = past.map(Session::date).collect();
    let is_ahead = |booked: &Booked| {
        // What is long over rings no more, nor what took place earlier than it was booked for.
        !booked.cancelled
            && now.instant - TimeDelta::days(2) < booked.starts
            && !done.contains(&booked.date())
    };
    let mut prompts = Vec::new();
    for booked in booked.filter(is_ahead) {
        let local = now.zone.local(booked.starts);
        let item = |kind: &str| SlotId {
            item: format!("{kind}:{}", booked.key),
            meant_for: booked.local,
        };
        if let Some(day_before) = local.date().pred_opt() {
            prompts.push(Prompt {
                id: item("gate"),
                opens: quiet(now.zone.instant(day_before.and_time(EVENING))),
                closes: booked.starts,
                occasion: Occasion::EveningBefore(booked.clone()),
            });
        }
        let last = history.sessions.iter();
        let mut last = last.filter(|session| session.ended < booked.starts);
        prompts.push(Prompt {
            id: item("before"),
            opens: quiet(booked.starts - BEFORE_SESSION),
            closes: booked.starts,
            occasion: Occasion::BeforeSession {
                last: last.next(),
                booked,
            },
        });
    }
    prompts
}

/// No exercise has a colon in its id.
fn id(item: String, local: NaiveDateTime) -> SlotId {
    SlotId {
        item,
        meant_for: local.duration_trunc(TimeDelta::minutes(1)).unwrap_or(local),
    }
}
