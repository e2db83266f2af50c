//! `afterhand session add|list|edit|remove`.

use afterhand_engine::action::Action;
use afterhand_engine::body::{Region, Technique};
use afterhand_engine::session::{Ended, NewSession, Session};
use serde_json::{Value, json};

use super::{Desk, as_noted, in_zone};
use crate::cli::{Reading, SessionArgs, SessionCommand, Switch, or_before};
use crate::output::{self, Stop};

pub fn session(desk: &Desk<'_>, command: SessionCommand) -> Result<(), Stop> {
    match command {
        SessionCommand::Add {
            region,
            technique,
            details,
        } => desk.act(Action::LogSession(as_said(
            region, technique, details, None,
        ))),
        SessionCommand::List(reading) => list(desk, &reading),
        SessionCommand::Edit {
            id,
            region,
            technique,
            details,
        } => edit(desk, id, region, technique, details),
        SessionCommand::Remove { id } => desk.act(Action::RemoveSession { id }),
    }
}

/// Only what is named changes.
fn edit(
    desk: &Desk<'_>,
    id: i64,
    region: Option<Region>,
    techniques: Vec<Technique>,
    details: SessionArgs,
) -> Result<(), Stop> {
    if region.is_none() && techniques.is_empty() && !details.names_anything() {
        return Err(Stop::usage(desk.words.command_no_change_to_session()));
    }
    let mut companion = desk.open()?;
    let before = companion.session(id).map_err(|error| desk.stop(&error))?;
    let region = region.unwrap_or(before.region);
    let techniques = match techniques.is_empty() {
        true => before.techniques.clone(),
        false => techniques,
    };
    let session = as_said(region, techniques, details, Some(before));
    desk.act_in(&mut companion, Action::ChangeSession { id, session })
}

fn as_said(
    region: Region,
    techniques: Vec<Technique>,
    said: SessionArgs,
    before: Option<Session>,
) -> NewSession {
    let was = before.as_ref();
    let unchanged = was.map_or(Ended::Now, |was| Ended::At(was.ended.to_rfc3339()));
    NewSession {
        ended: said.ended.map_or(unchanged, Ended::At),
        region,
        techniques,
        minutes: or_before(said.minutes, was.and_then(|was| was.minutes)),
        before: or_before(said.before, was.and_then(|was| was.before)),
        after: or_before(said.after, was.and_then(|was| was.after)),
        oil: match said.oil {
            Some(oil) => oil.is_on(),
            None => was.is_some_and(|was| was.oil),
        },
        therapist: said
            .therapist
            .or_else(|| was.and_then(|was| was.therapist.clone())),
        note: said.note.or_else(|| was.and_then(|was| was.note.clone())),
        confirmed: said.yes,
    }
}

impl SessionArgs {
    fn names_anything(&self) -> bool {
        let texts = [&self.ended, &self.therapist, &self.note];
        texts.into_iter().any(Option::is_some)
            || self.minutes.is_some()
            || [self.before, self.after].iter().any(Option::is_some)
            || self.oil.is_some()
    }
}

impl Switch {
    pub fn is_on(self) -> bool {
        match self {
            Switch::On => true,
            Switch::Off => false,
        }
    }
}

fn list(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let companion = desk.open()?;
    let mut sessions = companion.sessions().map_err(|error| desk.stop(&error))?;
    sessions.retain(|session| session.ended <= now.instant);
    if reading.json {
        let sessions = sessions.iter().map(|session| {
            json!({
                "id": session.id,
                "ended": as_noted(session.ended, &session.zone, &now),
                "region": session.region,
                "techniques": session.techniques,
                "minutes": session.minutes,
                "therapist": session.therapist,
                "before": session.before,
                "after": session.after,
                "oil": session.oil,
                "note": session.note,
            })
        });
        return output::say_json(&sessions.collect::<Value>());
    }
    if sessions.is_empty() {
        return output::say(&desk.words.command_no_sessions());
    }
    sessions.iter().try_for_each(|session| {
        let techniques: Vec<String> = session
            .techniques
            .iter()
            .map(|technique| desk.words.technique(*technique))
            .collect();
        output::say(&desk.words.command_session_line(
            session.id,
            desk.words.region(session.region),
            desk.words.list(&techniques),
            in_zone(session.ended, &now.zone),
        ))
    })
}
