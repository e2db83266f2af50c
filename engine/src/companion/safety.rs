//! What a person answers about how they feel, and what a clinician said. None of it can be undone; what
//! has been answered otherwise since is kept beside.

use chrono::{TimeDelta, Timelike as _};

use super::Companion;
use crate::action::{Acted, NewCheckIn};
use crate::body::Region;
use crate::content::Content;
use crate::error::Error;
use crate::now::{Instant, Now};
use crate::safety::{
    Answers, CheckIn, Circumstances, Clearance, NECK_WINDOW, Scope, Screened, clinician, screen,
    triage, unknown_flag, unknown_question,
};
use crate::session::{Ended, Session};

impl Companion {
    pub(super) fn check_in(&mut self, given: NewCheckIn, now: &Now) -> Result<Acted, Error> {
        let content = self.content;
        let check_in = self.store.act(now, |step| {
            // An answer is kept whatever else cannot be read, and not sure counts as yes.
            let sessions = step.sessions(now.instant - NECK_WINDOW, now.instant);
            let known = match sessions {
                Ok(sessions) => circumstances(&sessions, now),
                Err(_) => Circumstances { neck_treated: true },
            };
            let mut check_in = judged(given, known, content, now)?;
            if let Some(corrects) = check_in.corrects
                && step.check_in(corrects)?.is_none()
            {
                return Err(Error::UnknownCheckIn(corrects));
            }
            // Somebody else may have answered what the diary asked; this answer counts all the same.
            let asked = check_in.origin.as_deref();
            if asked.map_or(Ok(false), |origin| step.has_origin(origin))? {
                check_in.origin = None;
            }
            let id = step.add_check_in(&check_in)?;
            Ok(CheckIn { id, ..check_in })
        })?;
        let heading = self
            .words()
            .data(&format!("level-{}", check_in.level.name()));
        let message = match Scope::of(check_in.level, check_in.region) {
            Some(_) => self.words().acted_check_in_held(heading),
            None => heading,
        };
        Ok(Acted {
            check_in: Some(check_in.id),
            ..self.acted(message)
        })
    }

    pub(super) fn screen(&mut self, answers: Answers, now: &Now) -> Result<Acted, Error> {
        if let Some(unknown) = unknown_question(&answers, self.content) {
            return Err(Error::UnknownSign(unknown.to_owned()));
        }
        if answers.is_empty() {
            return Err(Error::NothingAnswered);
        }
        let stops = screen(&answers, self.content).stop;
        let screening = Screened {
            id: 0,
            at: now.instant,
            zone: now.zone.name().to_owned(),
            answers,
            stops,
            brought: false,
        };
        let id = self.store.act(now, |step| step.add_screening(&screening))?;
        let message = match stops {
            true => self.words().acted_screened_held(),
            false => self.words().acted_screened(),
        };
        Ok(Acted {
            screening: Some(id),
            ..self.acted(message)
        })
    }

    pub(super) fn clear(&mut self, who: &str, said: &Ended, now: &Now) -> Result<Acted, Error> {
        let who = clinician(who)?;
        let said = match said {
            Ended::Now => now.instant,
            Ended::At(text) => end_of_minute(now.instant_of(text)?, now)?,
        };
        let content = self.content;
        let still_held = self.store.act(now, |step| {
            let history = step.history(content, now.instant, now.instant)?;
            let history = history.as_of(now.instant);
            let open = history.stops.iter();
            let open: Vec<Instant> = open
                .filter(|stop| stop.holds_at(now.instant))
                .map(|stop| stop.since)
                .collect();
            let Some(first) = open.iter().min() else {
                return Err(Error::NothingToClear);
            };
            if said < *first {
                return Err(Error::ClearedBefore { since: *first });
            }
            step.add_clearance(&Clearance {
                id: 0,
                at: now.instant,
                zone: now.zone.name().to_owned(),
                who: who.clone(),
                said,
            })?;
            Ok(open.into_iter().filter(|since| said < *since).max())
        })?;
        Ok(self.acted(match still_held {
            None => self.words().acted_cleared(who),
            Some(since) => {
                let since = self.words().day_and_time(since, now);
                self.words().acted_cleared_in_part(since, who)
            }
        }))
    }
}

/// What answers lead to.
pub fn judged(
    given: NewCheckIn,
    circumstances: Circumstances,
    content: &Content,
    now: &Now,
) -> Result<CheckIn, Error> {
    if let Some(unknown) = unknown_flag(&given.answers, content) {
        return Err(Error::UnknownSign(unknown.to_owned()));
    }
    if given.answers.is_empty() {
        return Err(Error::NothingAnswered);
    }
    let triage = triage(&given.answers, circumstances, content);
    Ok(CheckIn {
        id: 0,
        at: now.instant,
        zone: now.zone.name().to_owned(),
        region: given.region,
        origin: given.origin,
        level: triage.level,
        flags: triage.flags.iter().map(|flag| flag.id.clone()).collect(),
        answers: given.answers,
        corrects: given.corrects,
    })
}

pub fn circumstances(sessions: &[Session], now: &Now) -> Circumstances {
    let window = now.instant - NECK_WINDOW..=now.instant;
    let mut sessions = sessions.iter();
    Circumstances {
        neck_treated: sessions
            .any(|session| session.region == Region::Neck && window.contains(&session.ended)),
    }
}

/// A person says the minute in which they spoke; that is what was answered in it, too.
fn end_of_minute(said: Instant, now: &Now) -> Result<Instant, Error> {
    if said > now.instant + TimeDelta::minutes(1) {
        return Err(Error::InFuture { at: said });
    }
    if said.second() > 0 || said.nanosecond() > 0 {
        return Ok(said.min(now.instant));
    }
    Ok((said + TimeDelta::milliseconds(59_999)).min(now.instant))
}
