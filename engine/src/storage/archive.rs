//! Every row of every table but what can be undone, in one consistent read.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use rusqlite::Connection;

use super::origin::Moments;
use super::{
    SafetyRows, Store, appointment, clinic_key, course, data_id, diary, instant, outcome, plan,
    practice, session, told_rule,
};
use crate::archive::{
    AppointmentRow, Archive, Celsius, CheckInRow, ClearanceRow, ClinicKeyRow, CourseRow, DoseRow,
    EntryRow, FORMAT, FactKind, FactRow, FlareRow, FollowingRow, HurtRow, LocalTime, MeasureRow,
    MoveRow, OutcomeRow, PauseRow, PlanRow, PracticeRow, ReactionRow, RepRow, ScreeningRow,
    SessionRow, SettingRow, SnoozeRow, Stamp, ToldRuleRow, What,
};
use crate::diary::{Entry, Measure, Reaction};
use crate::error::Error;
use crate::flare::Flare;
use crate::now::Now;
use crate::outcome::Outcome;
use crate::person::Setting;
use crate::plan::Dose;
use crate::player::Practice;
use crate::session::{Appointment, Course, Session};

impl Store {
    /// Reads all there is, as it stood at one moment; `progress` is told the part that is done, 0 to 1.
    pub fn archive(&self, now: &Now, progress: &mut dyn FnMut(f64)) -> Result<Archive, Error> {
        let connection = self.reading()?;
        let transaction = connection.unchecked_transaction()?;
        let archive = read(&transaction, now, progress)?;
        transaction.commit()?;
        Ok(archive)
    }
}

/// All of time.
pub(super) const EVER: (DateTime<Utc>, DateTime<Utc>) =
    (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);

pub fn read(
    connection: &Connection,
    now: &Now,
    progress: &mut dyn FnMut(f64),
) -> Result<Archive, Error> {
    let zone = now.zone.name();
    let entries = diary::entries_between(connection, EVER.0, EVER.1)?;
    let mut sessions = session::ended_between(connection, EVER.0, EVER.1)?;
    sessions.sort_by_key(|session| (session.ended, session.id));
    let safety = safety(connection, &entries, &sessions)?;
    progress(0.1);
    let practices = practice::between(connection, EVER.0, EVER.1)?;
    let practices = practices.iter().map(practice_row).collect();
    progress(0.4);
    let outcomes = outcomes(connection)?;
    progress(0.6);
    let facts = facts(connection)?;
    progress(0.9);
    let mut measures = diary::measures(connection)?;
    measures.reverse();
    let reactions = diary::reactions_between(connection, EVER.0, EVER.1)?;
    let flares = practice::flares(connection, EVER.0, EVER.1)?;
    let archive = Archive {
        format: FORMAT,
        written: Stamp::of(now.instant, Some(zone)),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        zone: zone.to_owned(),
        identity: Some(data_id::get(connection)?),
        plans: plans(connection)?,
        clinic_keys: clinic_keys(connection)?,
        sessions: sessions.iter().map(session_row).collect(),
        appointments: appointment::all(connection)?
            .into_iter()
            .map(appointment_row)
            .collect(),
        courses: course::all(connection)?
            .into_iter()
            .map(course_row)
            .collect(),
        outcomes,
        snoozes: snoozes(connection)?,
        moves: moves(connection)?,
        following_moves: following(connection)?,
        told_rules: told_rule::all(connection)?
            .into_iter()
            .map(|told| ToldRuleRow {
                rule: told.rule,
                minutes: told.lasts.num_minutes(),
                who: told.who,
                at: Stamp::of(told.at, None),
            })
            .collect(),
        settings: settings(connection)?,
        pauses: pauses(connection)?,
        entries: entries.into_iter().map(entry_row).collect(),
        reactions: reactions.into_iter().map(reaction_row).collect(),
        measures: measures.into_iter().map(measure_row).collect(),
        practices,
        flares: flares.iter().map(flare_row).collect(),
        check_ins: safety.0,
        screenings: safety.1,
        clearances: safety.2,
        facts,
    };
    progress(1.0);
    Ok(archive)
}

fn plans(connection: &Connection) -> Result<Vec<PlanRow>, Error> {
    let rows = plan::all(connection)?.into_iter();
    rows.map(|row| {
        Ok(PlanRow {
            taken: Stamp::of(row.taken()?, None),
            id: row.id,
            file: row.file,
            text: row.text,
            key: row.key,
        })
    })
    .collect()
}

fn clinic_keys(connection: &Connection) -> Result<Vec<ClinicKeyRow>, Error> {
    let rows = clinic_key::list(connection)?.into_iter();
    rows.map(|row| {
        Ok(ClinicKeyRow {
            at: Stamp::of(instant(row.at)?, None),
            clinic: row.clinic,
            key: row.key,
        })
    })
    .collect()
}

fn session_row(session: &Session) -> SessionRow {
    SessionRow {
        ended: Stamp::of(session.ended, Some(&session.zone)),
        zone: session.zone.clone(),
        region: session.region,
        techniques: session.techniques.clone(),
        minutes: session.minutes,
        therapist: session.therapist.clone(),
        pain_before: session.before,
        pain_after: session.after,
        oil: session.oil,
        note: session.note.clone(),
    }
}

fn appointment_row(appointment: Appointment) -> AppointmentRow {
    let origin = appointment.origin;
    AppointmentRow {
        starts: LocalTime(appointment.starts),
        zone: appointment.zone,
        minutes: appointment.minutes,
        title: appointment.title,
        recurrence: origin
            .as_ref()
            .and_then(|one| one.recurrence)
            .map(LocalTime),
        sequence: origin.as_ref().map_or(0, |one| one.sequence),
        uid: origin.map(|one| one.uid),
        cancelled: appointment.cancelled,
    }
}

fn course_row(course: Course) -> CourseRow {
    CourseRow {
        began: course.began,
        sessions: course.sessions,
        repeat_months: course.repeat_months,
        preset: course.preset,
        every_other_day: course.every_other_day,
    }
}

fn outcomes(connection: &Connection) -> Result<Vec<OutcomeRow>, Error> {
    let mut statement = connection.prepare(
        "SELECT item, meant_for, outcome, why, at, excuse FROM outcome ORDER BY meant_for, item",
    )?;
    let rows = statement.query_map([], outcome::row_to_outcome)?;
    rows.map(|row| {
        let row = row??;
        let slot = row.slot()?;
        let (what, why, excuse) = match row.outcome {
            Outcome::Done => (What::Done, None, None),
            Outcome::Skipped { why, excuse } => (What::Skipped, why, excuse),
        };
        Ok(OutcomeRow {
            item: slot.item,
            meant_for: LocalTime(slot.meant_for),
            what,
            why,
            excuse,
            at: Stamp::of(instant(row.at)?, None),
        })
    })
    .collect()
}

fn snoozes(connection: &Connection) -> Result<Vec<SnoozeRow>, Error> {
    let mut statement = connection.prepare(
        "SELECT item, meant_for, number, at, until FROM snooze ORDER BY meant_for, item, number",
    )?;
    let mut rows = statement.query([])?;
    let mut snoozes = Vec::new();
    while let Some(row) = rows.next()? {
        snoozes.push(SnoozeRow {
            item: row.get(0)?,
            meant_for: local(row.get(1)?)?,
            number: row.get(2)?,
            at: Stamp::of(instant(row.get(3)?)?, None),
            until: Stamp::of(instant(row.get(4)?)?, None),
        });
    }
    Ok(snoozes)
}

fn moves(connection: &Connection) -> Result<Vec<MoveRow>, Error> {
    let mut statement =
        connection.prepare("SELECT item, meant_for, local FROM move ORDER BY meant_for, item")?;
    let mut rows = statement.query([])?;
    let mut moves = Vec::new();
    while let Some(row) = rows.next()? {
        moves.push(MoveRow {
            item: row.get(0)?,
            meant_for: local(row.get(1)?)?,
            moved_to: local(row.get(2)?)?,
        });
    }
    Ok(moves)
}

fn following(connection: &Connection) -> Result<Vec<FollowingRow>, Error> {
    let mut statement = connection.prepare(
        "SELECT item, time, since, becomes FROM move_following ORDER BY item, time, since",
    )?;
    let mut rows = statement.query([])?;
    let mut following = Vec::new();
    while let Some(row) = rows.next()? {
        let since: String = row.get(2)?;
        following.push(FollowingRow {
            item: row.get(0)?,
            time: row.get(1)?,
            since: since.parse().map_err(|_| Error::Stored(since.clone()))?,
            becomes: row.get(3)?,
        });
    }
    Ok(following)
}

/// A choice that this program cannot read is as good as none.
fn settings(connection: &Connection) -> Result<Vec<SettingRow>, Error> {
    let mut statement = connection.prepare("SELECT name, value, at FROM setting ORDER BY name")?;
    let mut rows = statement.query([])?;
    let mut settings = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, value): (String, String) = (row.get(0)?, row.get(1)?);
        let at: Option<i64> = row.get(2)?;
        if Setting::parse(&name, &value).is_ok() {
            let at = at.map(instant).transpose()?;
            let at = at.map(|at| Stamp::of(at, None));
            settings.push(SettingRow { name, value, at });
        }
    }
    Ok(settings)
}

fn pauses(connection: &Connection) -> Result<Vec<PauseRow>, Error> {
    let mut statement = connection.prepare("SELECT since, until FROM pause ORDER BY since")?;
    let mut rows = statement.query([])?;
    let mut pauses = Vec::new();
    while let Some(row) = rows.next()? {
        pauses.push(PauseRow {
            since: Stamp::of(instant(row.get(0)?)?, None),
            until: Stamp::of(instant(row.get(1)?)?, None),
        });
    }
    Ok(pauses)
}

fn entry_row(entry: Entry) -> EntryRow {
    EntryRow {
        at: Stamp::of(entry.at, Some(&entry.zone)),
        zone: entry.zone,
        pain: entry.pain,
        worst: entry.worst,
        moving: entry.moving,
        areas: entry.areas,
        temperature_celsius: entry.temperature.map(Celsius),
        note: entry.note,
    }
}

fn reaction_row(reaction: Reaction) -> ReactionRow {
    let stamp = |at| Stamp::of(at, Some(&reaction.zone));
    ReactionRow {
        kind: reaction.kind,
        began: stamp(reaction.began),
        ended: reaction.ended.map(stamp),
        zone: reaction.zone.clone(),
        note: reaction.note,
    }
}

fn measure_row(measure: Measure) -> MeasureRow {
    MeasureRow {
        at: Stamp::of(measure.at, Some(&measure.zone)),
        zone: measure.zone,
        what: measure.what,
    }
}

fn practice_row(practice: &Practice) -> PracticeRow {
    let stamp = |at| Stamp::of(at, Some(&practice.zone));
    PracticeRow {
        item: practice.item.clone(),
        meant_for: practice.meant_for.map(LocalTime),
        began: stamp(practice.began),
        last: stamp(practice.last),
        zone: practice.zone.clone(),
        dose: dose_row(&practice.dose),
        first_set: practice.first_set,
        eased: practice.eased,
        reps: practice
            .reps
            .iter()
            .map(|rep| RepRow {
                set: rep.set,
                number: rep.number,
                side: rep.side,
                after_milliseconds: rep.at,
                held_milliseconds: rep.held,
            })
            .collect(),
        hurts: practice
            .hurts
            .iter()
            .map(|hurt| HurtRow {
                after_milliseconds: hurt.at,
                signs: hurt.signs.clone(),
                pain: hurt.pain,
            })
            .collect(),
        finish: practice.finish,
        pain_before: practice.before,
        pain_after: practice.after,
        effort: practice.effort,
    }
}

fn dose_row(dose: &Dose) -> DoseRow {
    let seconds = |length: TimeDelta| u16::try_from(length.num_seconds()).unwrap_or(u16::MAX);
    DoseRow {
        sets: dose.sets,
        count: dose.count,
        hold_seconds: dose.hold.map(seconds),
        rest_seconds: dose.rest.map(seconds),
        side: dose.side,
    }
}

fn flare_row(flare: &Flare) -> FlareRow {
    let stamp = |at| Stamp::of(at, Some(&flare.zone));
    FlareRow {
        at: stamp(flare.at),
        zone: flare.zone.clone(),
        settled: flare.settled.map(stamp),
    }
}

/// One that this program does not know is passed over, as it is everywhere.
fn facts(connection: &Connection) -> Result<Vec<FactRow>, Error> {
    let mut statement =
        connection.prepare("SELECT at, kind, item, meant_for, detail FROM fact ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut facts = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(1)?;
        let Some(kind) = FactKind::named(&kind) else {
            continue;
        };
        let meant_for: Option<String> = row.get(3)?;
        facts.push(FactRow {
            at: Stamp::of(instant(row.get(0)?)?, None),
            kind,
            item: row.get(2)?,
            meant_for: meant_for.map(local).transpose()?,
            zone: row.get(4)?,
        });
    }
    Ok(facts)
}

type Safety = (Vec<CheckInRow>, Vec<ScreeningRow>, Vec<ClearanceRow>);

fn safety(
    connection: &Connection,
    entries: &[Entry],
    sessions: &[Session],
) -> Result<Safety, Error> {
    let rows = SafetyRows::of(connection)?;
    let places: HashMap<i64, u32> = (1..)
        .zip(&rows.check_ins)
        .map(|(place, row)| (row.id, place))
        .collect();
    let moments = Moments::of(entries, sessions);
    let until = |ids: Vec<i64>, last: i64| {
        let count = ids.into_iter().filter(|id| *id <= last).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let clearances = rows.clearances.iter().map(|covering| ClearanceRow {
        at: Stamp::of(covering.clearance.at, Some(&covering.clearance.zone)),
        zone: covering.clearance.zone.clone(),
        who: covering.clearance.who.clone(),
        said: Stamp::of(covering.clearance.said, Some(&covering.clearance.zone)),
        check_ins: until(
            rows.check_ins.iter().map(|row| row.id).collect(),
            covering.check_in,
        ),
        screenings: until(
            rows.screenings.iter().map(|row| row.id).collect(),
            covering.screening,
        ),
    });
    let clearances = clearances.collect();
    let check_ins = rows.check_ins.iter().map(|row| CheckInRow {
        at: Stamp::of(row.at, Some(&row.zone)),
        zone: row.zone.clone(),
        region: row.region,
        origin: row
            .origin
            .as_deref()
            .and_then(|origin| moments.outside(origin)),
        answers: row.answers.clone(),
        level: row.level,
        flags: row.flags.clone(),
        corrects: row.corrects.and_then(|id| places.get(&id)).copied(),
    });
    let check_ins = check_ins.collect();
    let screenings = rows.screenings.iter().map(|row| ScreeningRow {
        at: Stamp::of(row.at, Some(&row.zone)),
        zone: row.zone.clone(),
        answers: row.answers.clone(),
        stops: row.stops,
    });
    Ok((check_ins, screenings.collect(), clearances))
}

fn local(text: String) -> Result<LocalTime, Error> {
    NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M")
        .map(LocalTime)
        .map_err(|_| Error::Stored(text))
}
