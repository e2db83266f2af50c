//! The rows of a file that are not here, put into the tables. None that is here is changed or taken away.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, params};

use super::arrival::{self, Arrival};
use super::merge_safety::{self, Whose};
use super::origin::Ids;
use super::safety::Covering;
use super::{
    Lasting, SafetyRows, Store, appointment, archive, clinic_key, contents, course, data_id, delay,
    diary, local, millisecond, outcome, plan, practice, session, setting, told_rule,
};
use crate::archive::{
    AppointmentRow, Archive, CheckInRow, ClearanceRow, DoseRow, FactKind, FactRow, Merge,
    PracticeRow, ScreeningRow, SessionRow, Stamp, What,
};
use crate::backup::Thing;
use crate::content::Content;
use crate::diary::{Entry, Measure, Reaction};
use crate::error::Error;
use crate::flare::Flare;
use crate::now::Now;
use crate::outcome::Outcome;
use crate::plan::{Dose, Taken};
use crate::player::{Hurt, Practice, Rep};
use crate::safety::{CheckIn, Clearance, Screened};
use crate::session::{Appointment, Course, Origin, Session};

impl Store {
    /// Everything of the file that is not here, or nothing; `check` sees the last version of every plan
    /// before anything lasts. Says what it found.
    pub fn merge(
        &mut self,
        archive: Archive,
        content: &Content,
        now: &Now,
        check: impl FnOnce(&[Taken]) -> Result<(), Error>,
    ) -> Result<Merge, Error> {
        self.write(Lasting::Now, |transaction| {
            let here = archive::read(transaction, now, &mut |_| {})?;
            let merge = Merge::of(&here, archive);
            take_identity(transaction, &merge.new)?;
            put(transaction, &merge.new)?;
            arrival::put(transaction, Arrival::Import, now.instant)?;
            // Steps hold rows as they were before, and among them are versions of plans whose place has
            // changed.
            transaction.execute("DELETE FROM step", [])?;
            check(&plan::in_force_since(
                transaction,
                content,
                DateTime::<Utc>::MAX_UTC,
            )?)?;
            Ok(merge)
        })
    }
}

/// Where nothing was noted yet, the data go on as what they were elsewhere.
fn take_identity(connection: &Connection, new: &Archive) -> Result<(), Error> {
    let here = contents::contents(connection)?;
    let is_noted = |thing: &Thing| *thing != Thing::Choices && here.of(*thing).count > 0;
    if let Some(identity) = &new.identity
        && !Thing::ALL.iter().any(is_noted)
    {
        data_id::put(connection, identity)?;
    }
    Ok(())
}

fn put(connection: &Connection, new: &Archive) -> Result<(), Error> {
    put_plans(connection, &new.plans)?;
    for row in &new.clinic_keys {
        let row = clinic_key::ClinicKeyRow {
            clinic: row.clinic.clone(),
            key: row.key.clone(),
            at: moment(row.at),
        };
        clinic_key::put(connection, &row)?;
    }
    for row in &new.sessions {
        session::put(connection, &as_session(row))?;
    }
    for row in &new.appointments {
        appointment::put(connection, &as_appointment(row))?;
    }
    for row in &new.courses {
        course::put(
            connection,
            &Course {
                id: 0,
                began: row.began,
                sessions: row.sessions,
                repeat_months: row.repeat_months,
                preset: row.preset,
                every_other_day: row.every_other_day,
            },
        )?;
    }
    put_answers(connection, new)?;
    put_choices(connection, new)?;
    put_diary(connection, new)?;
    put_safety(connection, new)?;
    put_facts(connection, &new.facts)
}

/// The versions of a plan stand in the order in which they were taken, wherever that was.
fn put_plans(connection: &Connection, new: &[crate::archive::PlanRow]) -> Result<(), Error> {
    let mut by_id: BTreeMap<&str, Vec<plan::PlanRow>> = BTreeMap::new();
    for row in new {
        by_id.entry(&row.id).or_default().push(plan::PlanRow {
            id: row.id.clone(),
            version: 0,
            taken: moment(row.taken),
            file: row.file.clone(),
            text: row.text.clone(),
            key: row.key.clone(),
        });
    }
    for (id, new) in by_id {
        let here = plan::versions(connection, id)?;
        for row in &here {
            plan::remove(connection, id, row.version)?;
        }
        for (version, row) in (1..).zip(in_order(here, new)) {
            plan::insert(connection, &plan::PlanRow { version, ..row })?;
        }
    }
    Ok(())
}

/// Both in their own order: a version that was taken by a clock that was wrong keeps its place.
fn in_order(here: Vec<plan::PlanRow>, new: Vec<plan::PlanRow>) -> Vec<plan::PlanRow> {
    let mut all = Vec::with_capacity(here.len() + new.len());
    let (mut here, mut new) = (here.into_iter().peekable(), new.into_iter().peekable());
    while let (Some(one), Some(other)) = (here.peek(), new.peek()) {
        let first = match one.taken <= other.taken {
            true => here.next(),
            false => new.next(),
        };
        all.extend(first);
    }
    all.extend(here);
    all.extend(new);
    all
}

fn as_session(row: &SessionRow) -> Session {
    Session {
        id: 0,
        ended: row.ended.instant(),
        zone: row.zone.clone(),
        region: row.region,
        techniques: row.techniques.clone(),
        minutes: row.minutes,
        therapist: row.therapist.clone(),
        before: row.pain_before,
        after: row.pain_after,
        oil: row.oil,
        note: row.note.clone(),
    }
}

fn as_appointment(row: &AppointmentRow) -> Appointment {
    Appointment {
        id: 0,
        starts: row.starts.0,
        zone: row.zone.clone(),
        minutes: row.minutes,
        title: row.title.clone(),
        origin: row.uid.clone().map(|uid| Origin {
            uid,
            recurrence: row.recurrence.map(|time| time.0),
            sequence: row.sequence,
        }),
        cancelled: row.cancelled,
    }
}

fn put_answers(connection: &Connection, new: &Archive) -> Result<(), Error> {
    for row in &new.outcomes {
        let outcome = match row.what {
            What::Done => Outcome::Done,
            What::Skipped => Outcome::Skipped {
                why: row.why.clone(),
                excuse: row.excuse,
            },
        };
        outcome::put(
            connection,
            &outcome::OutcomeRow {
                item: row.item.clone(),
                meant_for: local(row.meant_for.0),
                outcome,
                at: moment(row.at),
            },
        )?;
    }
    for row in &new.practices {
        practice::put(connection, &as_practice(row))?;
    }
    for row in &new.flares {
        practice::put_flare(
            connection,
            &Flare {
                id: 0,
                at: row.at.instant(),
                zone: row.zone.clone(),
                settled: row.settled.map(Stamp::instant),
            },
        )?;
    }
    Ok(())
}

fn as_practice(row: &PracticeRow) -> Practice {
    Practice {
        id: 0,
        item: row.item.clone(),
        meant_for: row.meant_for.map(|time| time.0),
        began: row.began.instant(),
        last: row.last.instant(),
        zone: row.zone.clone(),
        dose: as_dose(&row.dose),
        first_set: row.first_set,
        eased: row.eased,
        reps: row
            .reps
            .iter()
            .map(|rep| Rep {
                set: rep.set,
                number: rep.number,
                side: rep.side,
                at: rep.after_milliseconds,
                held: rep.held_milliseconds,
            })
            .collect(),
        hurts: row
            .hurts
            .iter()
            .map(|hurt| Hurt {
                at: hurt.after_milliseconds,
                signs: hurt.signs.clone(),
                pain: hurt.pain,
            })
            .collect(),
        finish: row.finish,
        before: row.pain_before,
        after: row.pain_after,
        effort: row.effort,
    }
}

fn as_dose(row: &DoseRow) -> Dose {
    let length = |seconds: u16| TimeDelta::seconds(seconds.into());
    Dose {
        sets: row.sets,
        count: row.count,
        hold: row.hold_seconds.map(length),
        rest: row.rest_seconds.map(length),
        side: row.side,
    }
}

fn put_choices(connection: &Connection, new: &Archive) -> Result<(), Error> {
    for row in &new.snoozes {
        let row = delay::SnoozeRow {
            item: row.item.clone(),
            meant_for: local(row.meant_for.0),
            number: row.number,
            at: moment(row.at),
            until: moment(row.until),
        };
        delay::put_snooze(connection, &row)?;
    }
    for row in &new.moves {
        let row = delay::MoveRow {
            item: row.item.clone(),
            meant_for: local(row.meant_for.0),
            local: local(row.moved_to.0),
        };
        delay::put_move(connection, &row)?;
    }
    for row in &new.following_moves {
        let row = delay::FollowingRow {
            item: row.item.clone(),
            time: row.time.clone(),
            since: row.since.to_string(),
            becomes: row.becomes.clone(),
        };
        delay::put_following(connection, &row)?;
    }
    for row in &new.told_rules {
        let row = told_rule::ToldRuleRow {
            rule: row.rule.clone(),
            minutes: row.minutes,
            who: row.who.clone(),
            at: moment(row.at),
        };
        told_rule::put(connection, &row)?;
    }
    for row in &new.settings {
        let row = setting::SettingRow {
            name: row.name.clone(),
            value: row.value.clone(),
            at: row.at.map(moment),
        };
        setting::put(connection, &row)?;
    }
    for row in &new.pauses {
        let row = setting::PauseRow {
            since: moment(row.since),
            until: moment(row.until),
        };
        setting::put_pause(connection, &row)?;
    }
    Ok(())
}

fn put_diary(connection: &Connection, new: &Archive) -> Result<(), Error> {
    for row in &new.entries {
        let entry = Entry {
            id: 0,
            at: row.at.instant(),
            zone: row.zone.clone(),
            pain: row.pain,
            worst: row.worst,
            moving: row.moving,
            areas: row.areas.clone(),
            temperature: row.temperature_celsius.map(|celsius| celsius.0),
            note: row.note.clone(),
        };
        diary::put_entry(connection, &entry)?;
    }
    for row in &new.reactions {
        let reaction = Reaction {
            id: 0,
            kind: row.kind,
            began: row.began.instant(),
            ended: row.ended.map(Stamp::instant),
            zone: row.zone.clone(),
            note: row.note.clone(),
        };
        diary::put_reaction(connection, &reaction)?;
    }
    for row in &new.measures {
        let measure = Measure {
            id: 0,
            at: row.at.instant(),
            zone: row.zone.clone(),
            what: row.what.clone(),
        };
        diary::put_measure(connection, &measure)?;
    }
    Ok(())
}

/// Their places in the file's lists stand for the numbers that they had.
fn put_safety(connection: &Connection, new: &Archive) -> Result<(), Error> {
    let ids = Ids::of(connection)?;
    let rows = SafetyRows {
        check_ins: places(&new.check_ins)
            .map(|(place, row)| as_check_in(place, row, &ids))
            .collect(),
        screenings: places(&new.screenings)
            .map(|(place, row)| as_screening(place, row))
            .collect(),
        clearances: new.clearances.iter().map(as_covering).collect(),
    };
    merge_safety::merge(connection, &rows, Whose::Brought)?;
    Ok(())
}

fn places<T>(rows: &[T]) -> impl Iterator<Item = (i64, &T)> {
    (1..).zip(rows)
}

fn as_check_in(place: i64, row: &CheckInRow, ids: &Ids) -> CheckIn {
    CheckIn {
        id: place,
        at: row.at.instant(),
        zone: row.zone.clone(),
        region: row.region,
        origin: row.origin.as_deref().and_then(|origin| ids.inside(origin)),
        answers: row.answers.clone(),
        level: row.level,
        flags: row.flags.clone(),
        corrects: row.corrects.map(i64::from),
    }
}

fn as_screening(place: i64, row: &ScreeningRow) -> Screened {
    Screened {
        id: place,
        at: row.at.instant(),
        zone: row.zone.clone(),
        answers: row.answers.clone(),
        stops: row.stops,
        brought: true,
    }
}

fn as_covering(row: &ClearanceRow) -> Covering {
    Covering {
        clearance: Clearance {
            id: 0,
            at: row.at.instant(),
            zone: row.zone.clone(),
            who: row.who.clone(),
            said: row.said.instant(),
        },
        check_in: row.check_ins.into(),
        screening: row.screenings.into(),
    }
}

/// Before all that was seen here, so that what was seen last is what was seen here.
fn put_facts(connection: &Connection, new: &[FactRow]) -> Result<(), Error> {
    let lowest: Option<i64> =
        connection.query_row("SELECT min(id) FROM fact", [], |row| row.get(0))?;
    let count = i64::try_from(new.len()).unwrap_or(i64::MAX);
    let first = lowest.map_or(1, |lowest| lowest - count);
    let mut statement = connection.prepare_cached(
        "INSERT INTO fact (id, at, kind, item, meant_for, notification, daemon, detail)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (id, row) in (first..).zip(new) {
        // No notification of another computer is on this one's screen.
        let shown = (row.kind == FactKind::Shown).then_some((0, ""));
        statement.execute(params![
            id,
            moment(row.at),
            row.kind.name(),
            row.item,
            row.meant_for.map(|time| local(time.0)),
            shown.map(|(notification, _)| notification),
            shown.map(|(_, daemon)| daemon),
            row.zone,
        ])?;
    }
    Ok(())
}

fn moment(stamp: Stamp) -> i64 {
    millisecond(stamp.instant())
}
