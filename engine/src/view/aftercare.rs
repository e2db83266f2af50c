//! The aftercare page: the rest as a ring, and what holds until when.

use chrono::TimeDelta;

use super::{
    Aftercare, AftercareRow, Badge, Beside, Mark, RestOver, RestRing, Timeline, WarningCard,
};
use crate::aftercare::{Authority, Basis, Kind, Window, active, ended_by_clinic, every_window};
use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::plan::ClinicSubject;
use crate::reminder::{Rest, rests};
use crate::session::Session;
use crate::words::Words;

/// How far the bars reach: the 72 hours in which soreness is watched (AR-09).
const TIMELINE: TimeDelta = TimeDelta::hours(72);

/// The windows that hold now, of every kind that tells a person what to do, avoid, watch or know.
pub fn listed_windows<'h>(
    history: &'h History,
    content: &'h Content,
    now: &Now,
) -> Vec<Window<'h>> {
    active(every_listed_window(history, content, now), now)
}

fn every_listed_window<'h>(
    history: &'h History,
    content: &'h Content,
    now: &Now,
) -> Vec<Window<'h>> {
    let plans = history.plans_in_force(now.instant);
    let mut windows = every_window(
        &history.sessions,
        &history.flags,
        &plans,
        content,
        &now.zone,
    );
    windows.retain(|window| is_listed(window.kind));
    windows
}

fn is_listed(kind: Kind) -> bool {
    match kind {
        Kind::Do | Kind::Avoid | Kind::Watch | Kind::Info => true,
        Kind::Limit | Kind::Gate => false,
    }
}

/// What Today shows of the sessions there were.
pub struct AfterSessions {
    /// The page of the latest session, while Today is about it.
    pub page: Option<Aftercare>,
    /// What still holds when no page shows it.
    pub notes: Vec<AftercareRow>,
    /// The instants at which any of it changes.
    pub changes: Vec<Instant>,
}

pub fn aftercare(history: &History, content: &Content, words: &Words, now: &Now) -> AfterSessions {
    let every_window = every_listed_window(history, content, now);
    let rests = rests(history, content, &now.zone);
    let changes = every_window
        .iter()
        .flat_map(|window| [window.from, window.until])
        .chain(rests.iter().flat_map(|rest| [rest.over, rest.closes]))
        .chain(history.sessions.iter().flat_map(|session| {
            // Today is about this session from here to there.
            [session.ended, session.ended + TIMELINE]
        }))
        .collect();
    let ended = ended_by_clinic(&every_window, now);
    let windows = active(every_window, now);
    let Some(session) = latest_session(history, now) else {
        return AfterSessions {
            page: None,
            notes: rows(&windows, &ended, None, words, now),
            changes,
        };
    };
    let ends = session.ended + TIMELINE;
    let rest = rests.iter().find(|rest| rest.session.id == session.id);
    let answered = rest.is_some_and(|rest| history.answers.contains_key(&rest.id()));
    let page = Aftercare {
        rest: rest
            .filter(|rest| now.instant < rest.over && !answered)
            .map(|rest| ring(rest, words, now)),
        rest_over: rest
            .filter(|rest| rest.over <= now.instant && now.instant < rest.closes)
            .map(|rest| RestOver {
                id: rest.id().to_string(),
                text: words.rest_over(),
            }),
        rows: rows(&windows, &ended, Some(ends), words, now),
        timeline: timeline(ends, words, now),
        warning: warning(history, words, now),
    };
    AfterSessions {
        page: Some(page),
        notes: Vec::new(),
        changes,
    }
}

/// The session that Today is about. Once only a long note such as AR-10's thirty days is left of a
/// session, it no longer takes Today over.
pub fn latest_session<'h>(history: &'h History, now: &Now) -> Option<&'h Session> {
    history
        .sessions
        .iter()
        .find(|session| session.ended <= now.instant && now.instant < session.ended + TIMELINE)
}

/// "Ended today 14:40 · neck · mobilisation · 25 minutes with A. Novak".
pub fn session_line(session: &Session, words: &Words, now: &Now) -> String {
    let techniques: Vec<String> = session
        .techniques
        .iter()
        .map(|technique| words.technique(*technique))
        .collect();
    let circumstances = match (session.minutes, &session.therapist) {
        (Some(minutes), Some(name)) => Some(words.aftercare_minutes_with(minutes, name.clone())),
        (Some(minutes), None) => Some(words.aftercare_minutes(minutes)),
        (None, Some(name)) => Some(words.aftercare_with(name.clone())),
        (None, None) => None,
    };
    let details: Vec<String> = [
        Some(words.region(session.region)),
        Some(words.list(&techniques)),
        circumstances,
    ]
    .into_iter()
    .flatten()
    .collect();
    words.aftercare_subheading(details.join(" · "), words.day_and_time(session.ended, now))
}

/// What a window says and why.
pub fn text_of(window: &Window<'_>, words: &Words) -> (String, Option<String>) {
    let of_key = |key: &str| (words.data(key), words.of_data(&format!("{key}.why")));
    match &window.authority {
        Authority::Ours { rule, extent } => match &extent.words {
            Some(own) => of_key(&format!("{}-{own}", rule.words())),
            None => of_key(&rule.words()),
        },
        Authority::Clinic { rule, ours, .. } => match (&rule.subject, ours) {
            (ClinicSubject::Own { text, why, .. }, _) => (text.clone(), why.clone()),
            (ClinicSubject::Ours(_), Some(ours)) => of_key(&ours.words()),
            (ClinicSubject::Ours(id), None) => (id.clone(), None),
        },
    }
}

/// Where a window's number comes from, by title.
pub fn sources_of(window: &Window<'_>, words: &Words) -> Vec<String> {
    match &window.authority {
        Authority::Ours { rule, .. } => rule.sources.iter().map(|key| words.source(key)).collect(),
        Authority::Clinic { plan, .. } => vec![plan.title.clone()],
    }
}

fn ring(rest: &Rest<'_>, words: &Words, now: &Now) -> RestRing {
    let minutes = (rest.over - rest.session.ended).num_minutes();
    RestRing {
        id: rest.id().to_string(),
        starts: rest.session.ended.timestamp_millis(),
        ends: rest.over.timestamp_millis(),
        of: words.rest_of(minutes),
        caption: words.rest_caption(words.clock(rest.over, now)),
    }
}

/// One row a rule: a clinic's window comes first, and ours stands beside it. Where the clinic's has
/// ended before ours the row says so, because a person's own clinician counts for more than our default;
/// but nothing ends the watch for danger early.
fn rows(
    windows: &[Window<'_>],
    ended: &[Window<'_>],
    timeline: Option<Instant>,
    words: &Words,
    now: &Now,
) -> Vec<AftercareRow> {
    let is_beside = |ours: &Window<'_>, clinics: &Window<'_>| {
        clinics.basis() == Basis::Clinic
            && clinics.rule() == ours.rule()
            && match &ours.authority {
                Authority::Ours { extent, .. } => extent.words.is_none(),
                Authority::Clinic { .. } => false,
            }
    };
    let mut rows: Vec<(Instant, AftercareRow)> = Vec::new();
    for window in windows {
        if windows.iter().any(|clinics| is_beside(window, clinics)) {
            continue;
        }
        let ended = ended.iter().find(|clinics| {
            window.kind != Kind::Watch
                && is_beside(window, clinics)
                && clinics.session == window.session
        });
        let row = match ended {
            Some(clinics) => row(clinics, Some(window), timeline, words, now),
            None => {
                let ours = windows.iter().find(|ours| is_beside(ours, window));
                row(window, ours, timeline, words, now)
            }
        };
        rows.push((window.until, row));
    }
    rows.sort_by_key(|(until, _)| *until);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn row(
    window: &Window<'_>,
    ours: Option<&Window<'_>>,
    timeline: Option<Instant>,
    words: &Words,
    now: &Now,
) -> AftercareRow {
    let (text, why) = text_of(window, words);
    let left = (window.until - now.instant).as_seconds_f64();
    let share = timeline.map_or(1.0, |ends| left / (ends - now.instant).as_seconds_f64());
    AftercareRow {
        id: identity(window),
        rule: window.rule().to_owned(),
        kind: window.kind,
        kind_label: words.data(&format!("kind-{}", window.kind.name())),
        text,
        why,
        until: if now.instant < window.until {
            words.until(window.until, now)
        } else {
            words.rule_ended(words.day_and_time(window.until, now))
        },
        ends: window.until.timestamp_millis(),
        share: share.clamp(0.0, 1.0),
        badge: badge(window.basis(), words),
        sources: sources_of(window, words),
        beside: ours.map(|ours| Beside {
            until: words.until(ours.until, now),
            badge: badge(ours.basis(), words),
        }),
    }
}

/// Two plans may name the same rule for the same time.
fn identity(window: &Window<'_>) -> String {
    let whose = match &window.authority {
        Authority::Ours { extent, .. } => extent.words.as_deref().unwrap_or_default(),
        Authority::Clinic { plan, .. } => &plan.id,
    };
    let basis = window.basis().name();
    format!("{} {basis} {whose} {}", window.rule(), window.session)
}

fn badge(basis: Basis, words: &Words) -> Badge {
    Badge {
        basis,
        label: words.data(&format!("basis-{}", basis.name())),
        explanation: words.data(&format!("basis-{}.explain", basis.name())),
    }
}

/// "now", and each midnight with the day that begins there.
fn timeline(ends: Instant, words: &Words, now: &Now) -> Timeline {
    let all = (ends - now.instant).as_seconds_f64();
    let mut marks = vec![Mark {
        label: words.aftercare_now(),
        at: 0.0,
    }];
    for date in now.today().iter_days().skip(1).take(4) {
        let at = (now.zone.start_of(date) - now.instant).as_seconds_f64() / all;
        if at < 1.0 {
            marks.push(Mark {
                label: words.short_weekday(date),
                at,
            });
        }
    }
    Timeline {
        ends: ends.timestamp_millis(),
        marks,
    }
}

fn warning(history: &History, words: &Words, now: &Now) -> WarningCard {
    let phone = history
        .plans_in_force(now.instant)
        .into_iter()
        .rev()
        .find_map(|plan| plan.clinician.phone.clone());
    WarningCard {
        heading: words.warning_heading(),
        text: match phone {
            Some(_) => words.warning_call_number(),
            None => words.warning_call(),
        },
        phone,
        no_answer: words.warning_no_answer(),
        emergency: words.warning_emergency(),
    }
}
