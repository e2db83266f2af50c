//! Twelve days of somebody who is invented, up to now, to look around in.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};

use crate::Companion;
use crate::action::{Action, NewPlan};
use crate::body::{Area, Region, Technique};
use crate::diary::{NewEntry, NewReaction, ReactionKind, Unit};
use crate::error::Error;
use crate::now::Now;
use crate::person::{Setting, Settings};
use crate::plan::signature::Signature;
use crate::session::{Ended, NewSession};
use crate::storage::Fact;
use crate::words::Words;

/// The folder within a person's data that the example is kept in while they look around.
pub const FOLDER: &str = "example";

const DAYS: u64 = 12;
/// The pain of each evening, 0–10; it goes down, and not every day.
const EVENINGS: [u8; DAYS as usize] = [6, 6, 5, 6, 5, 4, 5, 4, 4, 3, 4, 3];
/// So long ago that what follows from it has ended, and Today is as on most days.
const LAST_SESSION: u64 = 3;
/// How many days ago there were sessions, and what was done.
const SESSIONS: [(u64, Technique, u8, u8); 4] = [
    (12, Technique::Mobilization, 6, 5),
    (10, Technique::Soft, 5, 4),
    (5, Technique::Mobilization, 5, 3),
    (LAST_SESSION, Technique::Soft, 4, 3),
];

/// Fills a companion that holds nothing. It looks as the person has it, and calls the numbers of their
/// country.
pub fn fill(
    companion: &mut Companion,
    own: &Settings,
    words: &Words,
    now: &Now,
) -> Result<(), Error> {
    let first = ago(DAYS, now);
    let began = at(first, 8, now);
    companion.observe(&[(began.instant, Fact::Started)])?;
    for setting in own.each() {
        if let Setting::TextSize { .. }
        | Setting::Theme { .. }
        | Setting::Country { .. }
        | Setting::Language { .. } = setting
        {
            companion.act(Action::Set(setting), &began)?;
        }
    }
    take_plan(companion, words, first, &at(first, 18, now))?;
    log_sessions(companion, words, now)?;
    keep_diary(companion, words, now)?;
    answer_slots(companion, now)
}

fn take_plan(
    companion: &mut Companion,
    words: &Words,
    first: NaiveDate,
    then: &Now,
) -> Result<(), Error> {
    companion.act(
        Action::TakePlan(NewPlan {
            file: "example.toml".to_owned(),
            bytes: plan(words, first).into_bytes(),
            signature: Signature::None,
            over: None,
            confirmed: true,
        }),
        then,
    )?;
    Ok(())
}

fn plan(words: &Words, first: NaiveDate) -> String {
    let text = |text: String| toml::Value::String(text).to_string();
    let appointments: String = [5, 9, 16, 20]
        .iter()
        .map(|days| {
            let date = first + Days::new(DAYS - 1 + days);
            format!("[[appointment]]\nat = {date}T15:00:00\nminutes = 30\n")
        })
        .collect();
    let exercise = |id: &str, dose: &str, times: &str, days: &str| {
        format!("[[exercise]]\nuse = \"{id}\"\n{dose}\ntimes = [{times}]\ndays = {days}\n")
    };
    let daily = "\"daily\"";
    [
        format!(
            "format = 1\nid = \"example\"\ntitle = {}\nissued = {first}\n\
             clinician = {{ name = {}, clinic = {} }}\n\
             [course]\nsessions = 8\nper_week = 2\nrepeat_months = 6\n",
            text(words.example_title()),
            text(words.example_clinician()),
            text(words.example_clinic()),
        ),
        exercise(
            "nk-chin-tuck",
            &format!(
                "sets = 1\nreps = 5\nhold = \"5s\"\nside = \"none\"\nafter_session = \"same day\"\nnote = {}",
                text(words.example_note_stop())
            ),
            "\"08:30\", \"13:00\", \"18:30\"",
            daily,
        ),
        exercise(
            "nk-rotation",
            "sets = 1\nreps = 5\nhold = \"2s\"\nside = \"both\"",
            "\"10:00\", \"19:00\"",
            daily,
        ),
        exercise(
            "po-scap",
            "sets = 2\nreps = 8\nhold = \"5s\"\nrest = \"20s\"\nside = \"none\"",
            "\"11:30\", \"16:00\"",
            "[\"mon\", \"wed\", \"fri\"]",
        ),
        exercise("br-diaphragm", "minutes = 3\nside = \"none\"", "\"21:00\"", daily),
        appointments,
    ]
    .concat()
}

fn log_sessions(companion: &mut Companion, words: &Words, now: &Now) -> Result<(), Error> {
    for (days, technique, before, after) in SESSIONS {
        let date = ago(days, now);
        let session = NewSession {
            ended: Ended::At(format!("{date}T15:00")),
            region: Region::Neck,
            techniques: vec![technique],
            minutes: Some(30),
            therapist: Some(words.example_clinician()),
            before: Some(before),
            after: Some(after),
            oil: false,
            note: (days == LAST_SESSION).then(|| words.example_session_note()),
            confirmed: true,
        };
        companion.act(Action::LogSession(session), &at(date, 16, now))?;
    }
    let reaction = NewReaction {
        kind: ReactionKind::Soreness,
        began: Some(format!("{}T19:00", ago(DAYS, now))),
        ended: Some(format!("{}T20:00", ago(DAYS - 1, now))),
        note: None,
    };
    let then = at(ago(DAYS - 1, now), 20, now);
    companion.act(Action::KeepReaction { id: None, reaction }, &then)?;
    Ok(())
}

fn keep_diary(companion: &mut Companion, words: &Words, now: &Now) -> Result<(), Error> {
    for (days, pain) in (1..=DAYS).rev().zip(EVENINGS) {
        let entry = NewEntry {
            at: None,
            pain: Some(pain),
            worst: None,
            moving: None,
            areas: vec![Area::Neck],
            temperature: None,
            unit: Unit::Celsius,
            note: match days {
                DAYS => Some(words.example_note_first()),
                2 => Some(words.example_note_later()),
                _ => None,
            },
            confirmed: true,
        };
        let then = at(ago(days, now), 20, now);
        companion.act(Action::KeepEntry { id: None, entry }, &then)?;
    }
    Ok(())
}

/// Most were done a little later than they were due; one in nine was skipped, and one not answered.
fn answer_slots(companion: &mut Companion, now: &Now) -> Result<(), Error> {
    let answered_until = now.instant - TimeDelta::minutes(45);
    let slots = companion.agenda(ago(DAYS, now), now.today(), now, |slot, hold, _| {
        (slot.id(), slot.due, hold.is_some())
    })?;
    let due = slots
        .into_iter()
        .filter(|(_, due, held)| !held && *due < answered_until);
    for (number, (slot, due, _)) in due.enumerate() {
        let slot = slot.to_string();
        let then = now.at(due + TimeDelta::minutes(6));
        let answer = match number % 9 {
            4 => Action::Skip {
                slot,
                why: None,
                excuse: None,
                confirmed: true,
            },
            7 => continue,
            _ => Action::Done {
                slot,
                confirmed: true,
            },
        };
        companion.act(answer, &then)?;
    }
    Ok(())
}

fn ago(days: u64, now: &Now) -> NaiveDate {
    now.today() - Days::new(days)
}

fn at(date: NaiveDate, hour: u32, now: &Now) -> Now {
    let time = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    now.at(now.zone.instant(date.and_time(time)))
}
