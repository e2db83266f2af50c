//! The place Sessions: the course as beads, the limits, what is booked, and the sessions there were.

use chrono::{NaiveDate, TimeDelta, Timelike as _};
use serde::Serialize;
use ts_rs::TS;

use super::aftercare::badge;
use super::{Badge, aftercare};
use crate::aftercare::Basis;
use crate::content::Content;
use crate::now::Now;
use crate::session::{
    Account, Booked, BookedSource, Course, CourseSource, Limit, LimitChange, Preset, Progress,
    Session, usual_course,
};
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SessionsPage {
    pub heading: String,
    /// None: there is no course.
    pub course: Option<CourseCard>,
    pub limits: LimitsCard,
    /// Those to come, the next one first.
    pub to_come: Vec<AppointmentLine>,
    /// Those that are over without a session logged for their day, the last one first.
    pub unlogged: Vec<AppointmentLine>,
    /// Those that were called off and have not come yet.
    pub cancelled: Vec<AppointmentLine>,
    /// Latest first.
    pub sessions: Vec<SessionLine>,
    /// There are more of them than are listed.
    pub older: bool,
}

/// A course as a row of beads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CourseCard {
    /// The person's own course can be changed.
    pub id: Option<i64>,
    /// "Course of 10 sessions since 3 November".
    pub heading: String,
    /// "4 done, 2 booked, 4 open".
    pub text: String,
    pub beads: Vec<Bead>,
    /// "The next course: from 3 May 2027, as your clinician agrees."
    pub again: Option<String>,
    /// "Session every other day, as your clinician set it."
    pub rhythm: Option<String>,
    /// "From the plan “Neck course”".
    pub from: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Bead {
    pub kind: BeadKind,
    /// "1: done on 3 November".
    pub label: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BeadKind {
    Done,
    Booked,
    Open,
    /// More than the course was to have.
    Beyond,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LimitsCard {
    /// "The next date within the limits is Friday 27 November."
    pub next: String,
    /// `2026-11-27`.
    pub next_date: String,
    pub warnings: Vec<String>,
    pub lines: Vec<LimitLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LimitLine {
    /// `AR-12`.
    pub rule: String,
    /// "2 of at most 2 sessions in the last 7 days".
    pub text: String,
    pub why: Option<String>,
    pub badge: Badge,
    /// "Changed by the plan “Neck course”, taken on 20 November 2026; the article says 2."
    pub changed: Option<String>,
    pub sources: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AppointmentLine {
    /// `12`, or `plan:neck-2026@2026-11-24T15:00`.
    pub key: String,
    /// "Tuesday 24 November 15:00".
    pub when: String,
    /// "30 minutes · A. Novak".
    pub text: String,
    /// What the limits say about it.
    pub warnings: Vec<String>,
    /// "from your plan", "from a calendar".
    pub from: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SessionLine {
    pub id: i64,
    /// "today 14:40", "24 November 2026 14:40".
    pub when: String,
    /// "Neck · mobilisation · 25 minutes with A. Novak".
    pub text: String,
    /// "Pain 6 before, 4 after".
    pub pain: Option<String>,
    pub note: Option<String>,
}

/// The form of an appointment, new or to be changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AppointmentForm {
    /// None: a new one.
    pub key: Option<String>,
    pub date: String,
    pub time: String,
    pub minutes: Option<u16>,
    pub title: Option<String>,
    /// "The next date within the limits is Friday 27 November."
    pub next: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CourseForm {
    /// The person's own course that runs.
    pub id: Option<i64>,
    pub began: String,
    pub today: String,
    pub sessions: u16,
    pub repeat_months: Option<u16>,
    pub preset: Option<Preset>,
    pub every_other_day: bool,
    pub presets: Vec<PresetChoice>,
    /// "A course is 3 to 15 sessions, says the article."
    pub hint: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PresetChoice {
    pub value: Preset,
    pub label: String,
    /// What the article says of it.
    pub text: String,
    pub sessions: Option<u16>,
    pub repeat_months: Option<u16>,
}

/// So many sessions are listed.
pub const LISTED_SESSIONS: u32 = 40;

pub fn sessions(
    account: &Account,
    sessions: &[Session],
    content: &Content,
    words: &Words,
    now: &Now,
) -> SessionsPage {
    let line = |booked: &Booked| appointment_line(booked, account, words, now);
    let booked = || account.booked.iter();
    let mut unlogged: Vec<AppointmentLine> = booked()
        .filter(|one| !one.cancelled && one.ends() <= now.instant)
        .filter(|one| !account.done.contains(&one.date()))
        .filter(|one| now.instant - STILL_ASKED < one.starts)
        .map(line)
        .collect();
    unlogged.reverse();
    SessionsPage {
        heading: words.sessions_heading(),
        course: account
            .course
            .as_ref()
            .map(|course| course_card(course, words, now)),
        limits: limits_card(account, content, words, now),
        to_come: booked()
            .filter(|one| !one.cancelled && now.instant < one.ends())
            .map(line)
            .collect(),
        unlogged,
        cancelled: booked()
            .filter(|one| one.cancelled && now.instant < one.ends())
            .map(line)
            .collect(),
        sessions: sessions
            .iter()
            .take(LISTED_SESSIONS as usize)
            .map(|session| session_line(session, words, now))
            .collect(),
        older: (LISTED_SESSIONS as usize) < sessions.len(),
    }
}

/// For so long an appointment that is over is asked about (our default).
const STILL_ASKED: TimeDelta = TimeDelta::days(14);

pub fn course_card(course: &Progress, words: &Words, now: &Now) -> CourseCard {
    let today = now.today();
    let day = |date| words.date_seen_from(date, today);
    let done = course.done.iter().map(|date| (*date, true));
    let booked = course.booked.iter().map(|date| (*date, false));
    let mut beads: Vec<Bead> = (1_u16..)
        .zip(done.chain(booked))
        .map(|(number, (date, is_done))| Bead {
            kind: match (course.planned < number, is_done) {
                (true, true) => BeadKind::Beyond,
                (_, true) => BeadKind::Done,
                (_, false) => BeadKind::Booked,
            },
            label: match is_done {
                true => words.bead_done(day(date), number),
                false => words.bead_booked(day(date), number),
            },
        })
        .collect();
    let first_open = u16::try_from(beads.len()).unwrap_or(u16::MAX);
    let open = (first_open..course.planned).map(|number| Bead {
        kind: BeadKind::Open,
        label: words.bead_open(number + 1),
    });
    beads.extend(open);
    CourseCard {
        id: match course.source {
            CourseSource::Own(id) => Some(id),
            CourseSource::Plan(_) => None,
        },
        heading: words.course_heading(day(course.began), course.planned),
        text: words.course_text(course.booked.len(), course.done.len(), course.open()),
        beads,
        again: course
            .again()
            .map(|date| words.course_again(words.date_seen_from(date, today))),
        rhythm: course
            .every_other_day
            .then(|| words.course_every_other_day()),
        from: match &course.source {
            CourseSource::Own(_) => words.course_own(),
            CourseSource::Plan(title) => words.course_of_plan(title.clone()),
        },
    }
}

fn limits_card(account: &Account, content: &Content, words: &Words, now: &Now) -> LimitsCard {
    let (limits, standing) = (&account.limits, &account.standing);
    let line = |rule: &str, text: String, limit: &Limit| LimitLine {
        rule: rule.to_owned(),
        text,
        why: words.of_data(&format!("{}.why", rule.to_lowercase())),
        badge: badge(limit.basis_now(), words),
        changed: changed(limit, words, now),
        sources: content.rule(rule).map_or_else(Vec::new, |rule| {
            rule.sources.iter().map(|key| words.source(key)).collect()
        }),
    };
    let lines = vec![
        line(
            "AR-12",
            words.limit_line_week(standing.last_7_days, limits.per_week.value),
            &limits.per_week,
        ),
        line(
            "AR-12",
            words.limit_line_between(limits.days_between.value),
            &limits.days_between,
        ),
        line(
            "AR-13",
            words.limit_line_year(standing.last_365_days, limits.per_year.value),
            &limits.per_year,
        ),
    ];
    let next = standing.next_allowed;
    LimitsCard {
        next: next_words(account, words, now),
        next_date: next.to_string(),
        warnings: standing
            .warnings
            .iter()
            .map(|warning| words.limit(warning, now))
            .collect(),
        lines,
    }
}

fn next_words(account: &Account, words: &Words, now: &Now) -> String {
    let next = account.standing.next_allowed;
    let date = words.long_date_seen_from(next, now.today());
    if next == now.today() {
        words.limits_next_today()
    } else if !account.booked.iter().any(|one| now.instant < one.ends()) {
        words.can_next_session(date)
    } else {
        words.limits_next_beside(date)
    }
}

/// Who changed a limit, when, and what it was.
fn changed(limit: &Limit, words: &Words, now: &Now) -> Option<String> {
    let original = match limit.basis {
        Basis::Article => words.limit_original_article(limit.original),
        Basis::AppDefault | Basis::Clinic => words.limit_original_ours(limit.original),
    };
    let date = |instant| words.date_with_year(now.zone.local(instant).date());
    let who = match limit.change.as_ref()? {
        LimitChange::Plan { title, taken } => words.limit_changed_plan(date(*taken), title.clone()),
        LimitChange::EveryOtherDay => words.limit_changed_every_other_day(),
        LimitChange::Person { by_clinician, at } => match (by_clinician, at) {
            (true, Some(at)) => words.limit_changed_clinician(date(*at)),
            (true, None) => words.limit_changed_clinician_once(),
            (false, Some(at)) => words.limit_changed_you(date(*at)),
            (false, None) => words.limit_changed_you_once(),
        },
    };
    Some(words.limit_changed(original, who))
}

fn appointment_line(
    booked: &Booked,
    account: &Account,
    words: &Words,
    now: &Now,
) -> AppointmentLine {
    let date = booked.date();
    let is_other = |other: &&NaiveDate| **other != date;
    let mut others: Vec<NaiveDate> = account.done.clone();
    others.extend(account.to_come.iter().filter(is_other));
    let twins = account.to_come.iter().filter(|other| **other == date);
    others.extend(twins.skip(1));
    let warnings = match booked.cancelled || account.done.contains(&date) {
        true => Vec::new(),
        false => account.limits.against(date, &others),
    };
    let minutes = booked.minutes.map(|minutes| words.minutes(minutes));
    let parts: Vec<String> = [minutes, booked.title.clone()]
        .into_iter()
        .flatten()
        .collect();
    AppointmentLine {
        key: booked.key.to_string(),
        when: words.day_at(
            words.long_date_seen_from(now.zone.local(booked.starts).date(), now.today()),
            words.clock(booked.starts, now),
        ),
        text: parts.join(" · "),
        warnings: warnings
            .iter()
            .map(|warning| words.limit(warning, now))
            .collect(),
        from: match booked.source {
            BookedSource::Own => None,
            BookedSource::Plan => Some(words.appointment_of_plan()),
            BookedSource::Calendar => Some(words.appointment_of_calendar()),
        },
    }
}

fn session_line(session: &Session, words: &Words, now: &Now) -> SessionLine {
    let local = now.zone.local(session.ended);
    SessionLine {
        id: session.id,
        when: words.day_at(
            words.date_with_year(local.date()),
            words.clock(session.ended, now),
        ),
        text: aftercare::session_details(session, words),
        pain: match (session.before, session.after) {
            (Some(before), Some(after)) => Some(words.session_pain(after, before)),
            (Some(before), None) => Some(words.session_pain_before(before)),
            (None, Some(after)) => Some(words.session_pain_after(after)),
            (None, None) => None,
        },
        note: session.note.clone(),
    }
}

/// `key` names the one to be changed.
pub fn appointment_form(
    key: Option<&str>,
    booked: &[Booked],
    account: &Account,
    words: &Words,
    now: &Now,
) -> Option<AppointmentForm> {
    let next = next_words(account, words, now);
    let Some(key) = key else {
        return Some(AppointmentForm {
            key: None,
            date: account.standing.next_allowed.to_string(),
            time: suggested_time(account, now),
            minutes: None,
            title: None,
            next,
        });
    };
    let mut booked = booked.iter();
    let booked = booked.find(|one| one.key.to_string() == key)?;
    let local = now.zone.local(booked.starts);
    Some(AppointmentForm {
        key: Some(key.to_owned()),
        date: local.date().to_string(),
        time: local.format("%H:%M").to_string(),
        minutes: booked.minutes,
        title: booked.title.clone(),
        next,
    })
}

/// In the morning; today, at the next full hour.
fn suggested_time(account: &Account, now: &Now) -> String {
    let hour = match account.standing.next_allowed <= now.today() {
        true => (now.local().hour() + 1).clamp(10, 23),
        false => 10,
    };
    format!("{hour}:00")
}

pub fn course_form(
    course: Option<&Course>,
    content: &Content,
    words: &Words,
    now: &Now,
) -> CourseForm {
    let (least, most) = usual_course(content);
    let today = now.today().to_string();
    CourseForm {
        id: course.map(|course| course.id),
        began: course.map_or_else(|| today.clone(), |course| course.began.to_string()),
        today,
        sessions: course.map_or(10, |course| course.sessions),
        repeat_months: course.and_then(|course| course.repeat_months),
        preset: course.and_then(|course| course.preset),
        every_other_day: course.is_some_and(|course| course.every_other_day),
        presets: Preset::ALL
            .map(|value| PresetChoice {
                value,
                label: match value {
                    Preset::Scoliosis => words.preset_scoliosis(),
                    Preset::Kyphosis => words.preset_kyphosis(),
                },
                text: match value {
                    Preset::Scoliosis => words.preset_scoliosis_text(),
                    Preset::Kyphosis => words.preset_kyphosis_text(),
                },
                sessions: value.sessions(),
                repeat_months: value.repeat_months(),
            })
            .to_vec(),
        hint: words.course_hint(least, most),
    }
}
