//! The aftercare page: the rest as a ring, what holds until when, and what has ended.

mod rows;

use std::collections::BTreeSet;

use chrono::TimeDelta;
use serde::Serialize;
use ts_rs::TS;

use crate::aftercare::{Basis, Kind, Rule, Span, Window, active, ended_by_clinic, every_window};
use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::person::Flag;
use crate::reminder::{Rest, rests};
use crate::session::Session;
use crate::words::Words;

use rows::Sheet;
pub use rows::{badge, badge_of, row_id, sources_of, text_of};

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Aftercare {
    pub rest: Option<RestRing>,
    /// The rest is over, and for the rest of the hour one should get up slowly.
    pub rest_over: Option<RestOver>,
    /// What to do, avoid and watch, the one that ends first first.
    pub rows: Vec<AftercareRow>,
    /// What has ended since these sessions, the latest end first.
    pub ended: Vec<AftercareRow>,
    /// What is true at any time of the course.
    pub tips: Vec<Tip>,
    /// The session that the page is about.
    pub session: i64,
    /// Where the bars end, and marks along them.
    pub timeline: Timeline,
    /// What must not wait, and whom to call.
    pub warning: WarningCard,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RestRing {
    /// The slot that the reminder rings for.
    pub id: String,
    pub starts: i64,
    pub ends: i64,
    /// "of 15 minutes".
    pub of: String,
    /// "I will ring at 14:55. Then get up slowly."
    pub caption: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RestOver {
    /// The slot that the reminder rang for.
    pub id: String,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AftercareRow {
    /// Tells this row from every other on the page.
    pub id: String,
    /// `AR-03`, or the clinic's own id.
    pub rule: String,
    pub kind: Kind,
    /// "Do", "Avoid", "Watch".
    pub kind_label: String,
    pub text: String,
    pub why: Option<String>,
    /// "until tomorrow 06:00"; "ended today 16:40" where the clinic's window is over and ours is not.
    pub until: String,
    /// Milliseconds.
    pub ends: i64,
    /// How much of the timeline the window still takes, 0–1; 1 where there is none.
    pub share: f64,
    pub badge: Badge,
    pub sources: Vec<String>,
    /// The other window for the same rule: ours beside a clinician's.
    pub beside: Option<Beside>,
    /// "neck session today 14:40", where the page is about several.
    pub session: Option<String>,
    /// The person can note what their therapist said of it; in hours, as it was noted.
    pub told: Option<Told>,
    /// `AR-03`, where there is something to read about it.
    pub article: Option<String>,
}

/// What a person's therapist said of one of our rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Told {
    /// `48h`, as it was noted; none: nothing was.
    pub lasts: Option<String>,
    pub who: Option<String>,
}

/// What holds without an end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Tip {
    pub rule: String,
    pub kind: Kind,
    pub kind_label: String,
    pub text: String,
    pub why: Option<String>,
    pub badge: Badge,
    pub sources: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Badge {
    pub basis: Basis,
    /// "Our default".
    pub label: String,
    /// "Our default: your clinic may say otherwise."
    pub explanation: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Beside {
    pub until: String,
    pub badge: Badge,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Timeline {
    pub ends: i64,
    pub marks: Vec<Mark>,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Mark {
    /// "tomorrow", "Tue".
    pub label: String,
    /// 0–1 from now to the timeline's end.
    pub at: f64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WarningCard {
    pub heading: String,
    pub text: String,
    /// The clinician's number from the plan.
    pub phone: Option<String>,
    /// Whom to call where the clinician does not answer.
    pub no_answer: String,
    /// The signs that no clinician's number is for (RF-01, RF-02, RF-05 to RF-07).
    pub emergency: String,
    /// What counts for more with what the person has told of themselves (RF-06, RF-21).
    pub personal: Vec<String>,
}

/// How far the bars reach: the 72 hours in which soreness is watched (AR-09).
const TIMELINE: TimeDelta = TimeDelta::hours(72);
/// For so long Today says that everything that followed from a session is over (our default).
const OVER_IS_NEWS_FOR: TimeDelta = TimeDelta::days(1);

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
        &history.person,
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
            // Today is about this session from here to there, and says for a while that it is over.
            let over = session.ended + TIMELINE;
            [session.ended, over, over + OVER_IS_NEWS_FOR]
        }))
        .collect();
    let ended = ended_by_clinic(&every_window, now);
    let sheet = |timeline| Sheet {
        history,
        timeline,
        words,
        now,
    };
    let Some(session) = latest_session(history, now) else {
        return AfterSessions {
            page: None,
            notes: sheet(None).rows(&active(every_window, now), &ended),
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
        ended: sheet(Some(ends)).ended(&every_window, now.instant - TIMELINE),
        rows: sheet(Some(ends)).rows(&active(every_window, now), &ended),
        tips: tips(history, content, words, now),
        session: session.id,
        timeline: timeline(ends, words, now),
        warning: warning(history, words, now),
    };
    AfterSessions {
        page: Some(page),
        notes: Vec::new(),
        changes,
    }
}

/// What followed from the last session is over, for a day after that; what stays for longer is in the notes.
pub fn all_over(history: &History, content: &Content, words: &Words, now: &Now) -> Option<String> {
    if latest_session(history, now).is_some() {
        return None;
    }
    let last = history.sessions.iter();
    let mut last = last.filter(|session| session.ended <= now.instant);
    let last = last.next()?;
    if last.ended + TIMELINE + OVER_IS_NEWS_FOR <= now.instant {
        return None;
    }
    let holds = listed_windows(history, content, now).into_iter();
    let mut holds = holds.filter(|window| match window.kind {
        Kind::Do | Kind::Avoid => true,
        Kind::Watch | Kind::Info | Kind::Limit | Kind::Gate => false,
    });
    let is_over = holds.next().is_none();
    is_over.then(|| words.aftercare_all_over(words.day_and_time(last.ended, now)))
}

/// What is true at any time of a course (AR-16, AR-19, AR-20, AR-23, AR-24), for this person and what was
/// treated lately.
fn tips(history: &History, content: &Content, words: &Words, now: &Now) -> Vec<Tip> {
    let lasting = content.rules.iter().filter(|rule| match rule.span {
        Span::AnyTime | Span::Course => match rule.kind {
            Kind::Do | Kind::Info => true,
            Kind::Avoid | Kind::Watch | Kind::Limit | Kind::Gate => false,
        },
        Span::Session | Span::Week | Span::Year | Span::EachSession | Span::BeforeSession => false,
    });
    let mine = lasting.filter(|rule| {
        // A session that was logged ahead has treated nothing yet.
        let mut sessions = history.sessions.iter();
        let treated = |session: &Session| session.ended <= now.instant && rule.applies_to(session);
        rule.is_for(&history.person.flags) && sessions.any(treated)
    });
    let tip = |rule: &Rule| Tip {
        rule: rule.id.clone(),
        kind: rule.kind,
        kind_label: words.data(&format!("kind-{}", rule.kind.name())),
        text: words.data(&rule.words()),
        why: words.of_data(&format!("{}.why", rule.words())),
        badge: badge(rule.basis, words),
        sources: rule.sources.iter().map(|key| words.source(key)).collect(),
    };
    mine.map(tip).collect()
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
    let details = session_details(session, words);
    words.aftercare_subheading(details, words.day_and_time(session.ended, now))
}

/// "neck · mobilisation · 25 minutes with A. Novak".
pub fn session_details(session: &Session, words: &Words) -> String {
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
    details.join(" · ")
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
        personal: personal(&history.person.flags, words),
    }
}

fn personal(flags: &BTreeSet<Flag>, words: &Words) -> Vec<String> {
    let bones = [Flag::Osteoporosis, Flag::Older];
    let bones = bones.iter().any(|flag| flags.contains(flag));
    let blood = flags.contains(&Flag::BloodThinners);
    let bones = bones.then(|| words.warning_bones());
    bones
        .into_iter()
        .chain(blood.then(|| words.warning_blood()))
        .collect()
}
