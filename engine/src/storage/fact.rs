//! The table `fact`: what the agent saw or did, appended and never changed.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, params};

use super::outcome::{local, slot};
use super::{instant, millisecond};
use crate::error::Error;
use crate::history::{Absence, AbsenceReason, Notified, Sighting};
use crate::now::Instant;
use crate::schedule::SlotId;

/// One thing that the agent saw or did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    Started,
    Stopped,
    /// Nobody could run since then, because the computer slept or was stopped.
    Slept {
        since: Instant,
    },
    /// The computer's clock showed this when it was set.
    ClockLeft {
        at: Instant,
    },
    Woke,
    ClockSet,
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
    /// The desktop took the notification off the screen by itself.
    Closed(SlotId),
    /// The desktop did not show it.
    Refused(SlotId),
    Daemon(Daemon),
    /// The name of the computer's zone.
    Zone(String),
}

/// Whether something on this desktop shows notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Daemon {
    Present,
    Missing,
}

impl Fact {
    /// As it is stored, and as the log says it.
    pub fn kind(&self) -> &'static str {
        match self {
            Fact::Started => "started",
            Fact::Stopped => "stopped",
            Fact::Slept { .. } => "slept",
            Fact::ClockLeft { .. } => "clock-left",
            Fact::Woke => "woke",
            Fact::ClockSet => "clock-set",
            Fact::Raised(_) => "raised",
            Fact::Shown { .. } => "shown",
            Fact::Dismissed(_) => "dismissed",
            Fact::Closed(_) => "closed",
            Fact::Refused(_) => "refused",
            Fact::Daemon(Daemon::Present) => "daemon-present",
            Fact::Daemon(Daemon::Missing) => "daemon-missing",
            Fact::Zone(_) => "zone",
        }
    }

    pub fn slot(&self) -> Option<&SlotId> {
        match self {
            Fact::Raised(slot)
            | Fact::Shown { slot, .. }
            | Fact::Dismissed(slot)
            | Fact::Closed(slot)
            | Fact::Refused(slot) => Some(slot),
            Fact::Started
            | Fact::Stopped
            | Fact::Slept { .. }
            | Fact::ClockLeft { .. }
            | Fact::Woke
            | Fact::ClockSet
            | Fact::Daemon(_)
            | Fact::Zone(_) => None,
        }
    }
}

pub fn append(connection: &Connection, fact: &Fact, at: Instant) -> Result<(), Error> {
    let at = if let Fact::Slept { since: earlier } | Fact::ClockLeft { at: earlier } = fact {
        *earlier
    } else {
        at
    };
    let shown = if let Fact::Shown {
        notification,
        daemon,
        ..
    } = fact
    {
        Some((notification, daemon))
    } else {
        None
    };
    let detail = if let Fact::Zone(name) = fact {
        Some(name)
    } else {
        None
    };
    let slot = fact.slot();
    connection
        .prepare_cached(
            "INSERT INTO fact (at, kind, item, meant_for, notification, daemon, detail)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            millisecond(at),
            fact.kind(),
            slot.map(|slot| &slot.item),
            slot.map(|slot| local(slot.meant_for)),
            shown.map(|(notification, _)| notification),
            shown.map(|(_, daemon)| daemon),
            detail,
        ])?;
    Ok(())
}

/// What became of the slots meant for a stretch of local time.
pub fn notified(
    connection: &Connection,
    (from, until): (NaiveDateTime, NaiveDateTime),
) -> Result<HashMap<SlotId, Notified>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT kind, item, meant_for, at, notification, daemon FROM fact
         WHERE meant_for BETWEEN ?1 AND ?2 ORDER BY meant_for, item, id",
    )?;
    let mut rows = statement.query(params![local(from), local(until)])?;
    let mut all: HashMap<SlotId, Notified> = HashMap::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        let sighting = match kind.as_str() {
            "raised" => Sighting::Raised,
            "shown" => Sighting::Shown,
            "dismissed" => Sighting::Dismissed,
            "closed" => Sighting::Closed,
            "refused" => Sighting::Refused,
            _ => continue,
        };
        let (item, meant_for): (String, String) = (row.get(1)?, row.get(2)?);
        let notified = all.entry(slot(&item, &meant_for)?).or_default();
        if sighting == Sighting::Shown {
            notified.showing = Some((row.get(4)?, row.get(5)?));
        }
        let at = instant(row.get(3)?)?;
        notified.sightings.push((at, sighting));
    }
    Ok(all)
}

/// When the agent could not ring, of the stretches that reach into the time from `from` to `until`, the
/// one that was over first first.
pub fn absences(
    connection: &Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<Absence>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, kind, at FROM fact INDEXED BY fact_of_agent
         WHERE meant_for IS NULL AND at > ?1 AND kind IN ('started', 'woke', 'clock-set')
         ORDER BY at, id",
    )?;
    let mut rows = statement.query(params![millisecond(from)])?;
    let mut absences = Vec::new();
    let reaches = |absence: &Absence| absence.from.is_none_or(|from| from <= until);
    while let Some(row) = rows.next()? {
        let (id, kind, back): (i64, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let before = before(connection, id)?;
        // A clock that was put right afterwards has shown a time that had not come.
        let back = after(connection, id)?.map_or(back, |next| next.min(back));
        let (from, why) = match (kind.as_str(), before) {
            ("woke", Some((_, at))) => (Some(at), AbsenceReason::Asleep),
            ("clock-set", Some((_, at))) => (Some(at), AbsenceReason::ClockSet),
            (_, Some((kind, at))) if kind == "stopped" => (Some(at), AbsenceReason::Ended),
            (_, Some((_, at))) => (Some(at), AbsenceReason::Lost),
            (_, None) => (None, AbsenceReason::Ended),
        };
        if from.is_some_and(|from| back <= from) {
            continue;
        }
        let absence = Absence {
            from: from.map(instant).transpose()?,
            until: Some(instant(back)?),
            why,
        };
        let is_last = until < instant(back)?;
        absences.extend(Some(absence).filter(reaches));
        if is_last {
            return Ok(absences);
        }
    }
    if let Some((kind, at)) = before(connection, i64::MAX)?
        && kind == "stopped"
    {
        let absence = Absence {
            from: Some(instant(at)?),
            until: None,
            why: AbsenceReason::Ended,
        };
        absences.extend(Some(absence).filter(reaches));
    }
    Ok(absences)
}

/// The fact before the one with this id.
fn before(connection: &Connection, id: i64) -> Result<Option<(String, i64)>, Error> {
    Ok(connection
        .prepare_cached("SELECT kind, at FROM fact WHERE id < ?1 ORDER BY id DESC LIMIT 1")?
        .query_row(params![id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// When the fact after the one with this id was.
fn after(connection: &Connection, id: i64) -> Result<Option<i64>, Error> {
    Ok(connection
        .prepare_cached("SELECT at FROM fact WHERE id > ?1 ORDER BY id LIMIT 1")?
        .query_row(params![id], |row| row.get(0))
        .optional()?)
}

pub fn last_seen(connection: &Connection) -> Result<Option<Instant>, Error> {
    before(connection, i64::MAX)?
        .map(|(_, at)| instant(at))
        .transpose()
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

/// The zone that the agent found the computer in at `at`; the first ever, where that was later.
pub fn zone(connection: &Connection, at: Instant) -> Result<Option<String>, Error> {
    let then = connection
        .prepare_cached(
            "SELECT detail FROM fact WHERE kind = 'zone' AND meant_for IS NULL AND at < ?1
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row(params![millisecond(at)], |row| row.get(0))
        .optional()?;
    let first = || {
        connection
            .prepare_cached(
                "SELECT detail FROM fact WHERE kind = 'zone' AND meant_for IS NULL
                 ORDER BY id LIMIT 1",
            )?
            .query_row([], |row| row.get(0))
            .optional()
    };
    Ok(match then {
        Some(then) => Some(then),
        None => first()?,
    })
}
