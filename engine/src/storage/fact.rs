//! The table `fact`: what the agent saw or did, appended and never changed.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, params};

use super::millisecond;
use super::outcome::{local, slot};
use crate::error::Error;
use crate::now::Instant;
use crate::schedule::SlotId;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    Started,
    Stopped,
    /// Written before anything is shown, so that a crash loses nothing.
    Raised(SlotId),
    /// What the notification is known by, so that the same one can be replaced after a crash.
    Shown {
        slot: SlotId,
        notification: u32,
        /// Numbers begin anew with another daemon.
        daemon: String,
    },
    /// The person sent the notification away.
    Dismissed(SlotId),
    Daemon(Daemon),
}

/// Whether something on this desktop shows notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Daemon {
    Present,
    Missing,
}

pub fn append(connection: &Connection, fact: &Fact, at: Instant) -> Result<(), Error> {
    let (kind, slot, shown) = match fact {
        Fact::Started => ("started", None, None),
        Fact::Stopped => ("stopped", None, None),
        Fact::Raised(slot) => ("raised", Some(slot), None),
        Fact::Shown {
            slot,
            notification,
            daemon,
        } => ("shown", Some(slot), Some((notification, daemon))),
        Fact::Dismissed(slot) => ("dismissed", Some(slot), None),
        Fact::Daemon(Daemon::Present) => ("daemon-present", None, None),
        Fact::Daemon(Daemon::Missing) => ("daemon-missing", None, None),
    };
    connection
        .prepare_cached(
            "INSERT INTO fact (at, kind, item, meant_for, notification, daemon)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            millisecond(at),
            kind,
            slot.map(|slot| &slot.item),
            slot.map(|slot| local(slot.meant_for)),
            shown.map(|(notification, _)| notification),
            shown.map(|(_, daemon)| daemon),
        ])?;
    Ok(())
}

/// What became of the slots meant for a stretch of local time.
#[derive(Debug, Default)]
pub struct Notified {
    pub raised: HashSet<SlotId>,
    /// The latest notification of each, and its daemon.
    pub shown: HashMap<SlotId, (u32, String)>,
    pub dismissed: HashSet<SlotId>,
}

pub fn notified(
    connection: &Connection,
    (from, until): (NaiveDateTime, NaiveDateTime),
) -> Result<Notified, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT kind, item, meant_for, notification, daemon FROM fact
         WHERE meant_for BETWEEN ?1 AND ?2 AND kind IN ('raised', 'shown', 'dismissed')
         ORDER BY meant_for, item, id",
    )?;
    let mut rows = statement.query(params![local(from), local(until)])?;
    let mut notified = Notified::default();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        let item: String = row.get(1)?;
        let meant_for: String = row.get(2)?;
        let slot = slot(&item, &meant_for)?;
        match kind.as_str() {
            "raised" => {
                notified.raised.insert(slot);
            }
            "shown" => {
                notified.shown.insert(slot, (row.get(3)?, row.get(4)?));
            }
            _ => {
                notified.dismissed.insert(slot);
            }
        }
    }
    Ok(notified)
}

/// What the agent last found.
pub fn daemon(connection: &Connection) -> Result<Option<Daemon>, Error> {
    let kind: Option<String> = connection
        .prepare_cached(
            "SELECT kind FROM fact WHERE kind IN ('daemon-present', 'daemon-missing')
             AND meant_for IS NULL ORDER BY id DESC LIMIT 1",
        )?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(kind.map(|kind| match kind.as_str() {
        "daemon-present" => Daemon::Present,
        _ => Daemon::Missing,
    }))
}
