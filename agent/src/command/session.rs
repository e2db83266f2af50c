//! `afterhand session add|list`.

use afterhand_engine::action::Action;
use afterhand_engine::body::{Region, Technique};
use afterhand_engine::now::Zone;
use afterhand_engine::session::{Ended, NewSession};
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::Reading;
use crate::output::{self, Stop};

pub fn add(
    desk: &Desk<'_>,
    ended: Option<String>,
    region: Region,
    techniques: Vec<Technique>,
    minutes: Option<u16>,
    therapist: Option<String>,
    yes: bool,
) -> Result<(), Stop> {
    desk.act(Action::LogSession(NewSession {
        ended: ended.map_or(Ended::Now, Ended::At),
        region,
        techniques,
        minutes,
        therapist,
        confirmed: yes,
    }))
}

pub fn list(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let companion = desk.open()?;
    let mut sessions = companion.sessions().map_err(|error| desk.stop(&error))?;
    sessions.retain(|session| session.ended <= now.instant);
    if reading.json {
        let sessions = sessions.iter().map(|session| {
            let zone = Zone::named(&session.zone);
            json!({
                "id": session.id,
                "ended": in_zone(session.ended, zone.as_ref().unwrap_or(&now.zone)),
                "region": session.region,
                "techniques": session.techniques,
                "minutes": session.minutes,
                "therapist": session.therapist,
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
