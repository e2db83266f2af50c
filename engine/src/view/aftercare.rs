//! The aftercare page: the rest as a ring, and what holds until when.

use chrono::TimeDelta;

use super::{Aftercare, AftercareRow, Badge, Beside, Mark, RestRing, Timeline, WarningCard};
use crate::aftercare::{self, Authority, Basis, Kind, Window, windows};
use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::plan::ClinicSubject;
use crate::reminder::{Rest, rests};
use crate::session::Session;
use crate::words::Words;

/// How far the bars reach: the 72 hours in which soreness is watched (AR-09).
const TIMELINE: TimeDelta = TimeDelta::hours(72);

/// The windows that hold now, of every kind that tells a person what to do, avoid or watch.
pub fn listed_windows<'h>(
    history: &'h History,
    content: &'h Content,
    now: &Now,
) -> Vec<Window<'h>> {
    windows(&history.sessions, &history.current_plans(), content, now)
}

/// The page while the latest session's windows hold, and the instants at which it changes.
pub fn aftercare(
    history: &History,
    content: &Content,
    words: &Words,
    now: &Now,
) -> (Option<Aftercare>, Vec<Instant>) {
    let windows = listed_windows(history, content, now);
    let rests = rests(history, content, &now.zone);
    let mut changes: Vec<Instant> = windows.iter().map(|window| window.until).collect();
    for session in &history.sessions {
        changes.push(session.ended);
        // AR-02 begins when the rest ends.
        changes.extend(aftercare::rest(session, content, &now.zone));
    }
    changes.extend(rests.iter().flat_map(|rest| [rest.over, rest.closes]));
    // A session whose windows are down to the thirty-day note no longer takes Today over.
    let recent =
        |session: &&Session| session.ended <= now.instant && now.instant < session.ended + TIMELINE;
    let Some(session) = history.sessions.iter().find(recent) else {
        return (None, changes);
    };
    let ends = session.ended + TIMELINE;
    let rest = rests.iter().find(|rest| rest.session.id == session.id);
    let answered = rest.is_some_and(|rest| history.outcomes.contains_key(&rest.id()));
    let page = Aftercare {
        rest: rest
            .filter(|rest| now.instant < rest.over && !answered)
            .map(|rest| ring(rest, words, now)),
        rest_over: rest
            .filter(|rest| rest.over <= now.instant && now.instant < rest.closes)
            .map(|_| words.rest_over()),
        rows: rows(&windows, ends, words, now),
        timeline: timeline(ends, words, now),
        warning: warning(history, words),
    };
    (Some(page), changes)
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

/// One row a rule: a clinic's window comes first, and ours stands beside it.
fn rows(windows: &[Window<'_>], ends: Instant, words: &Words, now: &Now) -> Vec<AftercareRow> {
    let beside_clinic = |window: &Window<'_>| match &window.authority {
        Authority::Ours { rule, extent } if extent.words.is_none() => windows
            .iter()
            .any(|other| other.basis() == Basis::Clinic && other.rule() == rule.id),
        Authority::Ours { .. } | Authority::Clinic { .. } => false,
    };
    let mut rows: Vec<AftercareRow> = windows
        .iter()
        .filter(|window| is_listed(window.kind) && !beside_clinic(window))
        .map(|window| {
            let ours = windows.iter().find(|other| {
                window.basis() == Basis::Clinic
                    && other.basis() != Basis::Clinic
                    && other.rule() == window.rule()
            });
            row(window, ours, ends, words, now)
        })
        .collect();
    rows.sort_by_key(|row| row.ends);
    rows
}

fn is_listed(kind: Kind) -> bool {
    match kind {
        Kind::Do | Kind::Avoid | Kind::Watch | Kind::Info => true,
        Kind::Limit | Kind::Gate => false,
    }
}

fn row(
    window: &Window<'_>,
    ours: Option<&Window<'_>>,
    ends: Instant,
    words: &Words,
    now: &Now,
) -> AftercareRow {
    let (text, why) = text_of(window, words);
    let left = (window.until - now.instant).as_seconds_f64();
    let all = (ends - now.instant).as_seconds_f64();
    AftercareRow {
        rule: window.rule().to_owned(),
        kind: window.kind,
        kind_label: words.data(&format!("kind-{}", window.kind.name())),
        text,
        why,
        until: words.until(window.until, now),
        ends: window.until.timestamp_millis(),
        share: (left / all).clamp(0.0, 1.0),
        badge: badge(window.basis(), words),
        sources: sources_of(window, words),
        beside: ours.map(|ours| Beside {
            until: words.until(ours.until, now),
            badge: badge(ours.basis(), words),
        }),
    }
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

fn warning(history: &History, words: &Words) -> WarningCard {
    let phone = history
        .current_plans()
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
    }
}
