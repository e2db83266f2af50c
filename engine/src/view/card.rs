//! The card to take along: the first hour passes away from the desktop. It is printed, or shown as a picture
//! on a phone, with one copy for someone at home.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use serde::Serialize;
use ts_rs::TS;

use super::Call;
use super::aftercare::text_of;
use super::check_in::{Around, calls_for};
use crate::aftercare::{Authority, Basis, Kind, Window, every_window};
use crate::body::{Region, Technique};
use crate::chart;
use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::safety::{Level, Review, Who};
use crate::session::Session;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CardPage {
    /// "After your neck session on Tuesday 24 November".
    pub heading: String,
    /// The first hour's rules, in order.
    pub first_hour: Vec<CardLine>,
    /// What holds for longer.
    pub later: Vec<CardLine>,
    /// The signs that must not wait.
    pub signs: Vec<String>,
    /// What the therapist said.
    pub note: Option<String>,
    pub calls: Vec<Call>,
    /// For someone at home: what to look at, and whom to call.
    pub at_home: String,
    /// "Reviewed by: nobody yet", and what the card is.
    pub small: String,
    /// The same as one SVG, to be shown on a phone.
    pub picture: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CardLine {
    pub kind: Kind,
    pub text: String,
    /// "until 14:55", or "for 15 minutes" where the session is still to come.
    pub until: String,
    /// "Our default".
    pub basis: String,
}

const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};
const FIRST_HOUR: TimeDelta = TimeDelta::hours(1);

/// The card of one session; of none, of a session that is still to come, when nobody can say of which kind:
/// the strictest of every kind then.
pub fn card(
    session: Option<&Session>,
    history: &History,
    around: &Around<'_>,
    content: &Content,
    words: &Words,
    now: &Now,
) -> CardPage {
    // At noon no time of theirs is near enough to midnight to change its place.
    let noon = now.today().and_time(NOON);
    let to_come = Session {
        id: 0,
        ended: now.zone.instant(noon),
        zone: now.zone.name().to_owned(),
        region: Region::Neck,
        techniques: Technique::ALL.to_vec(),
        minutes: None,
        therapist: None,
        before: None,
        after: None,
        oil: false,
        note: None,
    };
    let sessions = [session.cloned().unwrap_or(to_come)];
    let plans = history.plans_in_force(now.instant);
    let windows = every_window(&sessions, &history.person, &plans, content, &now.zone);
    let ended = sessions[0].ended;
    let mut told: Vec<&Window<'_>> = Vec::new();
    for window in &windows {
        let is_listed = match window.kind {
            Kind::Do | Kind::Avoid | Kind::Info => true,
            // What to watch for is in the signs.
            Kind::Watch | Kind::Limit | Kind::Gate => false,
        };
        let same = told.iter().position(|other| other.rule() == window.rule());
        let weight = |window: &Window<'_>| (window.basis() == Basis::Clinic, window.until);
        match same {
            _ if !is_listed => {}
            Some(place) if weight(told[place]) < weight(window) => told[place] = window,
            Some(_) => {}
            None => told.push(window),
        }
    }
    told.sort_by_key(|window| window.until);
    let line = |window: &&Window<'_>| CardLine {
        kind: window.kind,
        text: text_of(window, words).0,
        until: match session {
            Some(_) => until(window.until, sessions[0].date(), words, now),
            None => match &window.authority {
                Authority::Ours { extent, .. } if extent.until_next_day.is_some() => {
                    words.how_long(extent)
                }
                Authority::Ours { .. } | Authority::Clinic { .. } | Authority::Told { .. } => {
                    words.card_for(length(window.until - ended, words))
                }
            },
        },
        basis: words.data(&format!("basis-{}", window.basis().name())),
    };
    let is_of_first_hour = |window: &&&Window<'_>| window.until - ended <= FIRST_HOUR;
    let emergencies = content.red_flags.iter();
    let emergencies = emergencies.filter(|flag| flag.level == Level::Emergency);
    let reviews = emergencies.clone().map(|flag| flag.review.as_ref());
    let mut calls = calls_for(Who::Emergency, false, around, words);
    // Whoever is called, the emergency number stands first here, and once.
    let others = calls_for(Who::Therapist, false, around, words);
    let is_first = |call: &Call| {
        let mut first = calls.iter();
        first.any(|one| (&one.number, &one.more) == (&call.number, &call.more))
    };
    let others: Vec<Call> = others.into_iter().filter(|call| !is_first(call)).collect();
    calls.extend(others);
    let heading = match session {
        Some(session) => words.card_heading(
            words.region(session.region),
            words.day_at(words.long_date(session.date()), words.clock(ended, now)),
        ),
        None => words.card_heading_to_come(),
    };
    let page = CardPage {
        heading,
        first_hour: told.iter().filter(is_of_first_hour).map(line).collect(),
        later: told
            .iter()
            .filter(|one| !is_of_first_hour(one))
            .map(line)
            .collect(),
        signs: emergencies.map(|flag| words.data(&flag.words())).collect(),
        note: session.and_then(|session| session.note.clone()),
        calls,
        at_home: words.card_at_home(),
        small: words.card_small(reviewed(reviews, words)),
        picture: String::new(),
    };
    CardPage {
        picture: chart::card(&page, words),
        ..page
    }
}

/// Of what stands on a card only the signs can have been reviewed.
fn reviewed<'r>(signs: impl Iterator<Item = Option<&'r Review>>, words: &Words) -> String {
    let nobody = words.reviewed(None);
    let signs = words.reviews(signs);
    match signs == [nobody.as_str()] {
        true => nobody,
        false => words.card_small_signs(nobody, signs.join("; ")),
    }
}

/// "until 14:55" on the day of the session, otherwise "until Wednesday 25 November 06:00": nobody knows on
/// which day a card is read.
fn until(instant: Instant, of_session: NaiveDate, words: &Words, now: &Now) -> String {
    let local = now.zone.local(instant);
    let (day, time) = (words.long_date(local.date()), words.clock(instant, now));
    if local.date() == of_session {
        words.until_today(time)
    } else if local.time() == NaiveTime::MIN {
        words.until_midnight(day)
    } else {
        words.until_day(day, time)
    }
}

/// "15 minutes", "24 hours".
fn length(length: TimeDelta, words: &Words) -> String {
    let minutes = u16::try_from(length.num_minutes()).unwrap_or(u16::MAX);
    words.minutes(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_names_who_has_reviewed_its_signs() {
        let words = Words::english();
        let signed = Review {
            by: "Dr B. Okoro".to_owned(),
            on: NaiveDate::from_ymd_opt(2027, 1, 31),
        };
        let of = |signs: &[Option<&Review>]| reviewed(signs.iter().copied(), words);
        assert_eq!(of(&[None, None]), "Reviewed by: nobody yet");
        assert_eq!(
            of(&[Some(&signed), Some(&signed)]),
            "Reviewed by: Dr B. Okoro, 31 January 2027 (warning signs). Reviewed by: nobody yet (everything else)"
        );
        assert_eq!(
            of(&[Some(&signed), None]),
            "Reviewed by: Dr B. Okoro, 31 January 2027; Reviewed by: nobody yet (warning signs). Reviewed by: nobody yet (everything else)"
        );
    }
}
