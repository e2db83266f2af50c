//! From what was noted to the diary's page.

use std::collections::{BTreeMap, HashSet};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::{
    ActivityLine, DiaryDay, DiaryPage, EntryLine, MeasureLine, Measures, Picture, QuickPain, Range,
    RangeChoice, ReactionLine, ScaleEnds, ScreeningLine,
};
use crate::aftercare;
use crate::body::Area;
use crate::chart::body::{BodyWeek, body_weeks};
use crate::chart::{self, DayDone, Drawing, PainChart, PainEntry};
use crate::content::Content;
use crate::diary::{Activity, Entry, Measure, Measured, Reaction, Unit};
use crate::history::History;
use crate::hold::holds;
use crate::now::{Instant, Now};
use crate::person::{PlanZone, Settings};
use crate::player::limit_of_all;
use crate::progress::monday_of;
use crate::safety::{CheckIn, Clearance, Screened};
use crate::schedule::{self, SlotId};
use crate::session::Session;
use crate::view::check_in::lines;
use crate::words::Words;

/// As many entries are listed at first, and as many more each time older ones are asked for.
const LISTED: usize = 60;

/// So many weeks have a body map.
const MAPPED_WEEKS: i64 = 8;

/// The activities are taken again after so long (PSFS, every one to two weeks; our default).
const ACTIVITIES_AGAIN: TimeDelta = TimeDelta::days(14);

/// Everything that was noted in a range, and what stands beside it.
pub struct Noted {
    /// First noted first.
    pub entries: Vec<Entry>,
    pub last: Option<Entry>,
    pub reactions: Vec<Reaction>,
    /// Latest first.
    pub measures: Vec<Measure>,
    pub check_ins: Vec<CheckIn>,
    pub screenings: Vec<Screened>,
    pub clearances: Vec<Clearance>,
    /// The slots of the range that were done.
    pub done: HashSet<SlotId>,
    /// Skipped for a reason that excuses it.
    pub excused: HashSet<SlotId>,
    pub course: Option<Course>,
}

#[derive(Clone, Copy, Debug)]
pub struct Course {
    pub began: NaiveDate,
    /// Its last exercise is over.
    pub ended: Option<NaiveDate>,
}

/// What the page shows: from when on, how wide in em, and how many times older entries were asked for.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub range: Range,
    pub from: NaiveDate,
    pub width: u16,
    pub older: u16,
    pub unit: Unit,
}

pub fn page(
    frame: Frame,
    noted: &Noted,
    history: &History,
    content: &Content,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> DiaryPage {
    let plan_zone = settings.plan_zone(&now.zone);
    let scores: Vec<PainEntry> = noted
        .entries
        .iter()
        .filter_map(|entry| pain_entry(entry, now))
        .collect();
    let in_frame = |entry: &&Entry| frame.from <= now.zone.local(entry.at).date();
    let sessions = ended_sessions(history, now);
    let width = f64::from(frame.width.clamp(20, 100));
    let shown: Vec<&Entry> = noted.entries.iter().rev().filter(in_frame).collect();
    let listed = LISTED * (1 + usize::from(frame.older));
    let pain = (!scores.is_empty()).then(|| {
        picture(chart::pain(
            &PainChart {
                from: frame.from,
                until: now.today(),
                width,
                entries: scores.clone(),
                sessions: sessions.clone(),
                adherence: adherence(frame.from, noted, history, content, plan_zone, now),
                limit: limit_of_all(&history.plans_in_force(now.instant), content, settings),
                today: now.today(),
            },
            words,
        ))
    });
    let change = noted.course.and_then(|course| {
        chart::change(&scores, course.began, now.today(), &sessions)
            .map(|change| words.change(&change, now.today()))
    });
    DiaryPage {
        subheading: words.diary_subheading(words.capital(&words.long_date(now.today()))),
        quick: quick(noted.last.as_ref(), words),
        ranges: ranges(frame.range, noted.course.is_some(), words),
        pain,
        change,
        weeks: weeks(&shown, width, words, now),
        days: days(&shown[..shown.len().min(listed)], frame.unit, words, now),
        more: shown.len() > listed,
        reactions: reactions(&noted.reactions, words, now),
        check_ins: lines(&noted.check_ins, words, now),
        screenings: screenings(&noted.screenings, words, now),
        clearances: noted
            .clearances
            .iter()
            .map(|one| words.clearance_line(words.day_and_time(one.said, now), one.who.clone()))
            .collect(),
        measures: measures(noted, words, now),
    }
}

/// The score that the line goes through: the pain at that moment, and no other.
pub fn pain_entry(entry: &Entry, now: &Now) -> Option<PainEntry> {
    Some(PainEntry {
        at: now.zone.local(entry.at),
        pain: entry.pain?,
    })
}

fn picture(drawing: Drawing) -> Picture {
    Picture {
        svg: drawing.svg,
        text: drawing.text,
        head: drawing.table.head,
        rows: drawing.table.rows,
    }
}

/// When the sessions ended that are over, in local time.
pub fn ended_sessions(history: &History, now: &Now) -> Vec<NaiveDateTime> {
    let sessions = history.sessions.iter();
    sessions
        .filter(|session| session.ended <= now.instant)
        .map(|session| now.zone.local(session.ended))
        .collect()
}

/// What was due on each day, and how much of it was done. What was held, excused or fell into a pause counts
/// only where it was done.
pub fn adherence(
    from: NaiveDate,
    noted: &Noted,
    history: &History,
    content: &Content,
    plan_zone: PlanZone<'_>,
    now: &Now,
) -> Vec<DayDone> {
    let slots = schedule::slots(&history.plans, &history.moves, plan_zone, from, now.today());
    let mut days: BTreeMap<NaiveDate, DayDone> = BTreeMap::new();
    for slot in slots {
        if slot.before_taken || now.instant < slot.due {
            continue;
        }
        let id = slot.id();
        let is_done = noted.done.contains(&id);
        let is_let_off = || noted.excused.contains(&id) || history.pause(slot.due).is_some();
        let is_held = || {
            let near = near(slot.due, history);
            let holds = holds(slot.item, slot.due, &near, history, content, &now.zone);
            holds.iter().any(|hold| hold.covers(slot.due))
        };
        if !is_done && (is_let_off() || is_held()) {
            continue;
        }
        let date = slot.local.date();
        let day = days.entry(date).or_insert(DayDone {
            date,
            done: 0,
            due: 0,
        });
        day.due += 1;
        day.done += u16::from(is_done);
    }
    days.into_values().collect()
}

/// The sessions that can hold what is due then.
fn near(due: Instant, history: &History) -> Vec<Session> {
    // Sessions come latest first.
    let first = history.sessions.partition_point(|one| due < one.ended);
    let sessions = history.sessions[first..].iter();
    sessions
        .take_while(|one| due - aftercare::LONGEST <= one.ended)
        .cloned()
        .collect()
}

fn quick(last: Option<&Entry>, words: &Words) -> QuickPain {
    let areas = last.map(|entry| entry.areas.clone()).unwrap_or_default();
    QuickPain {
        question: match areas.as_slice() {
            [] => words.diary_quick(),
            areas => words.diary_quick_where(within(areas, words)),
        },
        areas,
        ends: pain_ends(words),
    }
}

pub fn pain_ends(words: &Words) -> ScaleEnds {
    ScaleEnds {
        low: words.scale_no_pain(),
        high: words.scale_worst_pain(),
    }
}

/// "in the back of your neck and in your left shoulder".
fn within(areas: &[Area], words: &Words) -> String {
    let places: Vec<String> = areas.iter().map(|area| words.within_area(*area)).collect();
    words.list(&places)
}

fn ranges(chosen: Range, has_course: bool, words: &Words) -> Vec<RangeChoice> {
    let choice = |range| RangeChoice {
        range,
        label: match range {
            Range::Week => words.range_week(),
            Range::Month => words.range_month(),
            Range::Course => words.range_course(),
            Range::All => words.range_all(),
        },
        chosen: range == chosen,
    };
    let ranges = [Range::Week, Range::Month, Range::Course, Range::All];
    ranges
        .into_iter()
        .filter(|range| has_course || *range != Range::Course)
        .map(choice)
        .collect()
}

/// A pair of figures for each of the last weeks in which something was marked.
fn weeks(entries: &[&Entry], width: f64, words: &Words, now: &Now) -> Option<Picture> {
    let mut weeks: BTreeMap<NaiveDate, BTreeMap<Area, u8>> = BTreeMap::new();
    let earliest = now.today() - TimeDelta::days(7 * MAPPED_WEEKS);
    for entry in entries {
        let date = now.zone.local(entry.at).date();
        let Some(pain) = entry.highest().filter(|_| earliest <= date) else {
            continue;
        };
        let marks = weeks.entry(monday_of(date)).or_default();
        for area in &entry.areas {
            let highest = marks.entry(*area).or_insert(pain);
            *highest = pain.max(*highest);
        }
    }
    let weeks: Vec<BodyWeek> = weeks
        .into_iter()
        .rev()
        .filter(|(_, marks)| !marks.is_empty())
        .map(|(monday, marks)| BodyWeek {
            monday,
            marks: marks.into_iter().collect(),
        })
        .collect();
    (!weeks.is_empty()).then(|| picture(body_weeks(&weeks, width, now.today(), words)))
}

fn days(entries: &[&Entry], unit: Unit, words: &Words, now: &Now) -> Vec<DiaryDay> {
    let mut days: Vec<DiaryDay> = Vec::new();
    for entry in entries {
        let date = now.zone.local(entry.at).date();
        let day = day_heading(date, words, now);
        let line = entry_line(entry, unit, words, now);
        match days.last_mut().filter(|last| last.day == day) {
            Some(last) => last.entries.push(line),
            None => days.push(DiaryDay {
                day,
                entries: vec![line],
            }),
        }
    }
    days
}

fn day_heading(date: NaiveDate, words: &Words, now: &Now) -> String {
    match now.today().signed_duration_since(date).num_days() {
        0 => words.day_heading_today(),
        1 => words.day_heading_yesterday(),
        2..=300 => words.capital(&words.long_date(date)),
        _ => words.date_with_year(date),
    }
}

pub fn entry_line(entry: &Entry, unit: Unit, words: &Words, now: &Now) -> EntryLine {
    let scores: Vec<String> = [
        entry.pain.map(|score| words.score_now(score)),
        entry.worst.map(|score| words.score_worst(score)),
        entry.moving.map(|score| words.score_moving(score)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let areas: Vec<String> = entry.areas.iter().map(|area| words.area(*area)).collect();
    EntryLine {
        id: entry.id,
        time: words.clock(entry.at, now),
        score: entry.highest(),
        scores: match scores.is_empty() {
            true => String::new(),
            false => words.scores(scores.join(", ")),
        },
        areas: areas.join(", "),
        temperature: entry.temperature.map(|one| words.temperature(one, unit)),
        note: entry.note.clone(),
    }
}

fn reactions(reactions: &[Reaction], words: &Words, now: &Now) -> Vec<ReactionLine> {
    let mut reactions: Vec<&Reaction> = reactions.iter().collect();
    reactions.sort_by_key(|one| (one.ended.is_some(), std::cmp::Reverse(one.began)));
    let line = |reaction: &Reaction| {
        let began = words.day_and_time(reaction.began, now);
        ReactionLine {
            id: reaction.id,
            kind: reaction.kind,
            label: words.reaction(reaction.kind),
            when: match reaction.ended {
                Some(ended) => words.reaction_from_to(began, words.day_and_time(ended, now)),
                None => words.reaction_since(began),
            },
            lasts: reaction.ended.is_none(),
            note: reaction.note.clone(),
        }
    };
    reactions.into_iter().take(LISTED).map(line).collect()
}

fn screenings(screenings: &[Screened], words: &Words, now: &Now) -> Vec<ScreeningLine> {
    let line = |screened: &Screened| {
        let counted = screened.answers.values().filter(|one| one.counts()).count();
        ScreeningLine {
            id: screened.id,
            when: words.day_and_time(screened.at, now),
            detail: words.screening_line(counted),
        }
    };
    screenings.iter().map(line).collect()
}

fn measures(noted: &Noted, words: &Words, now: &Now) -> Measures {
    let taken = |measure: &&Measure| matches!(measure.what, Measured::Activities { .. });
    let last = noted.measures.iter().find(taken);
    let due = last.is_none_or(|last| last.at + ACTIVITIES_AGAIN <= now.instant);
    let ended = noted.course.and_then(|course| course.ended);
    let changed_since = |ended: NaiveDate| {
        noted.measures.iter().any(|measure| {
            matches!(measure.what, Measured::Change { .. })
                && ended <= now.zone.local(measure.at).date()
        })
    };
    Measures {
        hint: match last {
            Some(last) => words.measures_last(words.day_and_time(last.at, now)),
            None => words.measures_none(),
        },
        due,
        change_due: ended.is_some_and(|ended| !changed_since(ended)),
        activities: activities(&noted.measures, words, now),
        lines: noted
            .measures
            .iter()
            .map(|measure| MeasureLine {
                id: measure.id,
                when: words.day_and_time(measure.at, now),
                text: measure_text(&measure.what, words),
            })
            .collect(),
    }
}

pub fn measure_text(what: &Measured, words: &Words) -> String {
    match what {
        Measured::Activities { activities } => {
            let scores: Vec<String> = activities
                .iter()
                .map(|one| words.activity_score(one.name.clone(), one.score))
                .collect();
            let sum: u32 = activities.iter().map(|one| u32::from(one.score)).sum();
            let count = u32::try_from(activities.len()).unwrap_or(1).max(1);
            let mean = format!("{:.1}", f64::from(sum) / f64::from(count));
            words.measure_activities(words.decimal(&mean), scores.join(", "))
        }
        Measured::Change { change, since } => {
            let since = since
                .parse()
                .map_or(since.clone(), |date| words.date_with_year(date));
            let signed = match change {
                0 => "0".to_owned(),
                1.. => format!("+{change}"),
                i8::MIN..0 => format!("\u{2212}{}", change.unsigned_abs()),
            };
            words.measure_change(signed, since)
        }
        Measured::Total { name, value, date } => {
            let date = date
                .parse()
                .map_or(date.clone(), |date| words.date_with_year(date));
            words.measure_total(date, name.clone(), value.clone())
        }
    }
}

/// How each activity of the last time went at first, and how it went then.
fn activities(measures: &[Measure], words: &Words, now: &Now) -> Vec<ActivityLine> {
    let times: Vec<(&Measure, &Vec<Activity>)> = measures
        .iter()
        .filter_map(|measure| match &measure.what {
            Measured::Activities { activities } => Some((measure, activities)),
            Measured::Change { .. } | Measured::Total { .. } => None,
        })
        .collect();
    let Some((last, now_activities)) = times.first() else {
        return Vec::new();
    };
    let line = |activity: &Activity| {
        let scored = |(measure, activities): &(&Measure, &Vec<Activity>)| {
            let same = activities.iter().find(|one| one.name == activity.name)?;
            Some((measure.id, measure.at, same.score))
        };
        let first = times.iter().rev().find_map(scored);
        let text = match first.filter(|(id, _, _)| *id != last.id) {
            Some((_, at, score)) => {
                words.activity_then_now(score, activity.score, words.day_and_time(at, now))
            }
            None => words.activity_now(activity.score),
        };
        ActivityLine {
            name: activity.name.clone(),
            text,
        }
    };
    now_activities.iter().map(line).collect()
}
