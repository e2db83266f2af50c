//! The table `fact`: what the agent saw or did, appended and never changed.

use std::collections::HashSet;

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
    Shown(SlotId),
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
    let (kind, slot) = match fact {
        Fact::Started => ("started", None),
        Fact::Stopped => ("stopped", None),
        Fact::Raised(slot) => ("raised", Some(slot)),
        Fact::Shown(slot) => ("shown", Some(slot)),
        Fact::Dismissed(slot) => ("dismissed", Some(slot)),
        Fact::Daemon(Daemon::Present) => ("daemon-present", None),
        Fact::Daemon(Daemon::Missing) => ("daemon-missing", None),
    };
    connection
        .prepare_cached("INSERT INTO fact (at, kind, item, meant_for) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![
            millisecond(at),
            kind,
            slot.map(|slot| &slot.item),
            slot.map(|slot| local(slot.meant_for)),
        ])?;
    Ok(())
}

/// The slots meant for a stretch of local time that have been raised, and those sent away.
pub fn raised_and_dismissed(
    connection: &Connection,
    (from, until): (NaiveDateTime, NaiveDateTime),
) -> Result<(HashSet<SlotId>, HashSet<SlotId>), Error> {
    let mut statement = connection.prepare_cached(
        "SELECT kind, item, meant_for FROM fact
         WHERE meant_for BETWEEN ?1 AND ?2 AND kind IN ('raised', 'dismissed')",
    )?;
    let mut rows = statement.query(params![local(from), local(until)])?;
    let (mut raised, mut dismissed) = (HashSet::new(), HashSet::new());
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        let item: String = row.get(1)?;
        let meant_for: String = row.get(2)?;
        let slots = if kind == "raised" {
            &mut raised
        } else {
            &mut dismissed
        };
        slots.insert(slot(&item, &meant_for)?);
    }
    Ok((raised, dismissed))
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
