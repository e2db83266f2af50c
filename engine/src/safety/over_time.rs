//! What a diary shows over days that one entry does not: each leads to a question, once.

use chrono::{Datelike as _, NaiveDate, TimeDelta};

use crate::body::Area;
use crate::diary::{Entry, Reaction, ReactionKind, Temperature};
use crate::now::{Instant, Now, Zone};
use crate::session::Session;

/// How far back a diary must reach to be judged.
pub const LOOK_BACK: TimeDelta = TimeDelta::days(15);

/// Pain above this, day after day, asks to call the therapist (our default).
pub const PAIN_LIMIT: u8 = 4;

/// An entry of this or more asks whether a doctor is needed today (RF-33, our default).
pub const SEVERE_PAIN: u8 = 7;

/// An entry asks for so long (our default).
const IS_NEWS_FOR: TimeDelta = TimeDelta::hours(72);

/// Soreness should have settled by then (N-01 and RF-26, article S0).
const SETTLES_IN: TimeDelta = TimeDelta::hours(72);

/// So long a session is asked about (our default).
const ASKED_FOR: TimeDelta = TimeDelta::days(7);

/// Something in the diary that a person should be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concern {
    /// The sign that it may be.
    pub flag: &'static str,
    /// Names the thing, so that it is asked about once.
    pub origin: String,
    pub what: Concerning,
}

impl Concern {
    /// When it was noted, where it is one entry.
    pub fn noted(&self) -> Option<Instant> {
        match self.what {
            Concerning::Fever { at, .. } | Concerning::SeverePain { at, .. } => Some(at),
            Concerning::StillRising { .. }
            | Concerning::NotSettled { .. }
            | Concerning::ThreeDays { .. } => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Concerning {
    Fever {
        temperature: Temperature,
        at: Instant,
    },
    SeverePain {
        pain: u8,
        at: Instant,
    },
    /// Pain is higher than at any time before, more than 24 hours after the session.
    StillRising {
        session: Instant,
    },
    /// Soreness has lasted for more than 72 hours after the session.
    NotSettled {
        session: Instant,
    },
    /// Pain above [`PAIN_LIMIT`] on three days in a row.
    ThreeDays {
        last: NaiveDate,
    },
}

/// Worst first. `entries` and `reactions` are those of the last [`LOOK_BACK`], first noted first;
/// `sessions` come latest first.
pub fn concerns(
    entries: &[Entry],
    reactions: &[Reaction],
    sessions: &[Session],
    now: &Now,
) -> Vec<Concern> {
    let mut asked_about = sessions
        .iter()
        .filter(|session| session.ended <= now.instant && now.instant < session.ended + ASKED_FOR);
    let after = |session: &Session| {
        still_rising(entries, session, now)
            .or_else(|| not_settled(entries, reactions, session, now))
    };
    [
        fever(entries, now),
        severe_pain(entries, now),
        asked_about.find_map(after),
        three_days(entries, now),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// When the passing of time alone may next change what [`concerns`] finds.
pub fn next_change(
    entries: &[Entry],
    reactions: &[Reaction],
    sessions: &[Session],
    now: &Now,
) -> Option<Instant> {
    if entries.is_empty() && reactions.is_empty() {
        return None;
    }
    let after_sessions = sessions.iter().flat_map(|session| {
        let later = [TimeDelta::zero(), SETTLES_IN, ASKED_FOR];
        later.map(|later| session.ended + later)
    });
    let tomorrow = now.today().succ_opt().map(|date| now.zone.start_of(date));
    entries
        .iter()
        .map(|entry| entry.at + IS_NEWS_FOR)
        .chain(after_sessions)
        .chain(tomorrow)
        .filter(|instant| now.instant < *instant)
        .min()
}

fn is_news(at: Instant, now: &Now) -> bool {
    now.instant < at + IS_NEWS_FOR
}

fn fever(entries: &[Entry], now: &Now) -> Option<Concern> {
    let mut entries = entries.iter().rev().filter(|entry| is_news(entry.at, now));
    let (entry, temperature) = entries.find_map(|entry| {
        let fever = entry.temperature.filter(|one| one.is_fever())?;
        Some((entry, fever))
    })?;
    Some(Concern {
        flag: "RF-20",
        origin: format!("RF-20 entry:{} {}", entry.id, temperature.0),
        what: Concerning::Fever {
            temperature,
            at: entry.at,
        },
    })
}

/// At most once a day for the same score, however often it is noted.
fn severe_pain(entries: &[Entry], now: &Now) -> Option<Concern> {
    let mut entries = entries.iter().rev().filter(|entry| is_news(entry.at, now));
    let (entry, pain) = entries.find_map(|entry| {
        let pain = entry.highest().filter(|pain| SEVERE_PAIN <= *pain)?;
        Some((entry, pain))
    })?;
    let date = date_of(entry);
    Some(Concern {
        flag: "RF-33",
        origin: format!("RF-33 {date} {pain}"),
        what: Concerning::SeverePain { pain, at: entry.at },
    })
}

/// The latest score, noted 24 to 72 hours after the session, is above all that were noted since it ended.
fn still_rising(entries: &[Entry], session: &Session, now: &Now) -> Option<Concern> {
    let since: Vec<(Instant, u8)> = entries
        .iter()
        .filter(|entry| session.ended <= entry.at && is_about(entry, session))
        .filter_map(|entry| Some((entry.at, entry.highest()?)))
        .collect();
    let ((at, last), before) = since.split_last()?;
    let highest = before.iter().map(|(_, pain)| *pain).max()?;
    let hours = TimeDelta::hours(24)..=TimeDelta::hours(72);
    let is_late = hours.contains(&(*at - session.ended)) && is_news(*at, now);
    (is_late && highest < *last).then(|| Concern {
        flag: "RF-26",
        origin: format!("RF-26 rising session:{}", session.id),
        what: Concerning::StillRising {
            session: session.ended,
        },
    })
}

/// Soreness that was noted after the session lasts; or the pain is still two points or more above what it
/// was before (our default).
fn not_settled(
    entries: &[Entry],
    reactions: &[Reaction],
    session: &Session,
    now: &Now,
) -> Option<Concern> {
    let settles = session.ended + SETTLES_IN;
    if now.instant < settles {
        return None;
    }
    let mut sore = reactions.iter().filter(|reaction| {
        reaction.kind == ReactionKind::Soreness
            && (session.ended..settles).contains(&reaction.began)
    });
    let lasts = sore.any(|reaction| reaction.ended.is_none_or(|ended| settles <= ended));
    let scores = |from: Instant, until: Instant| {
        let entries = entries
            .iter()
            .filter(move |entry| from <= entry.at && entry.at < until && is_about(entry, session));
        entries.filter_map(Entry::highest)
    };
    let before = scores(session.ended - TimeDelta::days(7), session.ended).next_back();
    let last = scores(settles, Instant::MAX_UTC).next_back();
    let is_higher = before
        .zip(last)
        .is_some_and(|(before, last)| before + 2 <= last);
    (lasts || is_higher).then(|| Concern {
        flag: "RF-26",
        origin: format!("RF-26 unsettled session:{}", session.id),
        what: Concerning::NotSettled {
            session: session.ended,
        },
    })
}

/// At most once a week for as long as it goes on.
fn three_days(entries: &[Entry], now: &Now) -> Option<Concern> {
    let over = |date: NaiveDate| {
        let mut scores = entries
            .iter()
            .filter(|entry| date_of(entry) == date)
            .filter_map(Entry::highest);
        scores.any(|pain| PAIN_LIMIT < pain)
    };
    let today = now.today();
    let last = [Some(today), today.pred_opt()]
        .into_iter()
        .flatten()
        .find(|date| over(*date))?;
    let mut days = (0..3).filter_map(|ago| last.checked_sub_signed(TimeDelta::days(ago)));
    if !days.all(over) {
        return None;
    }
    let week = last.iso_week();
    Some(Concern {
        flag: "RF-26",
        origin: format!("RF-26 days:{}-W{:02}", week.year(), week.week()),
        what: Concerning::ThreeDays { last },
    })
}

/// About the part of the body that was treated, or about none in particular.
fn is_about(entry: &Entry, session: &Session) -> bool {
    let treated = |area: &Area| area.region() == Some(session.region);
    entry.areas.is_empty() || entry.areas.iter().any(treated)
}

/// As the person's calendar had it when they noted it.
fn date_of(entry: &Entry) -> NaiveDate {
    let zone = Zone::named(&entry.zone);
    let local = zone.map_or(entry.at.naive_utc(), |zone| zone.local(entry.at));
    local.date()
}
