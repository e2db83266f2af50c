//! What in the diary asked for a check-in names an entry or a session by its number here, and by its moment
//! outside.

use std::collections::HashMap;

use rusqlite::Connection;

use super::archive::EVER;
use super::{diary, session};
use crate::archive::Stamp;
use crate::diary::Entry;
use crate::error::Error;
use crate::session::Session;

/// The moments outside, by the numbers here.
pub struct Moments {
    entries: HashMap<i64, Stamp>,
    sessions: HashMap<i64, Stamp>,
}

impl Moments {
    pub fn of(entries: &[Entry], sessions: &[Session]) -> Moments {
        let entries = entries.iter().map(|one| (one.id, Stamp::of(one.at, None)));
        let sessions = sessions
            .iter()
            .map(|one| (one.id, Stamp::of(one.ended, None)));
        Moments {
            entries: entries.collect(),
            sessions: sessions.collect(),
        }
    }

    /// None where the row that asked is gone, and with it the question.
    pub fn outside(&self, origin: &str) -> Option<String> {
        named(origin, |kind, id| {
            let moment = self.kind(kind).get(&id.parse().ok()?)?;
            Some(moment.to_string())
        })
    }

    fn kind(&self, kind: &str) -> &HashMap<i64, Stamp> {
        match kind {
            ENTRY => &self.entries,
            _ => &self.sessions,
        }
    }
}

/// The other way round: the numbers here, by kind and moment.
pub struct Ids(HashMap<String, i64>);

impl Ids {
    pub fn of(connection: &Connection) -> Result<Ids, Error> {
        let entries = diary::entries_between(connection, EVER.0, EVER.1)?;
        let sessions = session::ended_between(connection, EVER.0, EVER.1)?;
        let Moments { entries, sessions } = Moments::of(&entries, &sessions);
        let of = |kind: &'static str, moments: HashMap<i64, Stamp>| {
            let names = moments.into_iter();
            names.map(move |(id, stamp)| (format!("{kind}{stamp}"), id))
        };
        let ids = of(ENTRY, entries).chain(of(SESSION, sessions));
        Ok(Ids(ids.collect()))
    }

    /// None where the row that asked is not here.
    pub fn inside(&self, origin: &str) -> Option<String> {
        named(origin, |kind, name| {
            let id = self.0.get(&format!("{kind}{name}"))?;
            Some(id.to_string())
        })
    }
}

const ENTRY: &str = "entry:";
const SESSION: &str = "session:";

/// The origin with what it names renamed; one that names nothing is the same everywhere.
fn named(origin: &str, rename: impl Fn(&str, &str) -> Option<String>) -> Option<String> {
    let words = origin.split(' ').map(|word| {
        for kind in [ENTRY, SESSION] {
            if let Some(name) = word.strip_prefix(kind) {
                return rename(kind, name).map(|name| format!("{kind}{name}"));
            }
        }
        Some(word.to_owned())
    });
    let words: Vec<String> = words.collect::<Option<_>>()?;
    Some(words.join(" "))
}
