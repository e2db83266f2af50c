//! Today: what is open now, what comes next, and how the rest of the day stands.

use chrono::{NaiveTime, Timelike};

use super::{ItemState, NextUp, PlanCard, Today, TodayItem, aftercare};
use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::outcome::Outcome;
use crate::plan::{Exercise, Plan};
use crate::reminder::{self, Entry, Manners, Rest, State};
use crate::words::Words;

/// What falls on the local day.
pub struct TodayEntries<'h> {
    pub exercises: Vec<Entry<'h>>,
    pub rests: Vec<Rest<'h>>,
    pub history: &'h History,
}

pub fn today_entries<'h>(
    history: &'h History,
    content: &Content,
    manners: &Manners,
    now: &Now,
) -> TodayEntries<'h> {
    let start = now.zone.start_of(now.today());
    let end = tomorrow(now);
    let mut exercises = reminder::entries(history, content, manners, now, start, end);
    exercises.retain(|entry| !entry.slot.before_taken);
    let mut rests = reminder::rests(history, content, &now.zone);
    rests.retain(|rest| start <= rest.over && rest.over < end);
    TodayEntries {
        exercises,
        rests,
        history,
    }
}

/// The page, and when it next changes by itself.
pub fn today(
    history: &History,
    content: &Content,
    manners: &Manners,
    words: &Words,
    now: &Now,
) -> (Today, Instant) {
    let entries = today_entries(history, content, manners, now).exercises;
    let items: Vec<TodayItem> = entries
        .iter()
        .map(|entry| item(entry, history, words, now))
        .collect();
    let next = next_up(&entries, &items, words, now);
    let (aftercare, aftercare_changes) = aftercare(history, content, words, now);
    let plans: Vec<PlanCard> = history
        .current_plans()
        .into_iter()
        .map(|plan| plan_card(plan, words))
        .collect();
    let session = history.sessions.first().filter(|_| aftercare.is_some());
    let today = Today {
        heading: match session {
            Some(_) => words.aftercare_heading(),
            None => greeting(words, now),
        },
        subheading: match session {
            Some(session) => super::aftercare::session_line(session, words, now),
            None => words.today_subheading(
                words.long_date(now.today()),
                if plans.is_empty() {
                    words.today_empty()
                } else {
                    summary(&entries, words, now)
                },
            ),
        },
        empty: plans.is_empty() && aftercare.is_none(),
        next,
        items,
        aftercare,
        plans,
    };
    let changes = entries
        .iter()
        .flat_map(|entry| [entry.opening.opens, entry.opening.closes])
        .chain(aftercare_changes)
        .chain([tomorrow(now)])
        .filter(|instant| now.instant < *instant)
        .min();
    (today, changes.unwrap_or_else(|| tomorrow(now)))
}

pub fn item_title(entry: &Entry<'_>, words: &Words) -> String {
    words.exercise(entry.slot.item)
}

fn tomorrow(now: &Now) -> Instant {
    let today = now.today();
    now.zone.start_of(today.succ_opt().unwrap_or(today))
}

fn item(entry: &Entry<'_>, history: &History, words: &Words, now: &Now) -> TodayItem {
    let slot = &entry.slot;
    let steps = match &slot.item.exercise {
        Exercise::Own { steps, .. } => steps.clone(),
        Exercise::Library(_) => Vec::new(),
    };
    TodayItem {
        id: slot.id().to_string(),
        title: item_title(entry, words),
        dose: words.dose(&slot.stage.dose),
        time: words.clock(slot.due, now),
        state: match entry.state {
            State::Planned => ItemState::Planned,
            State::Open | State::Raised => ItemState::Open,
            State::Held => ItemState::Held,
            State::Done => ItemState::Done,
            State::Skipped => ItemState::Skipped,
            State::Missed => ItemState::Missed,
        },
        remark: remark(entry, history, words, now),
        note: slot.item.note.clone(),
        steps,
        answerable: entry.outcome.is_none(),
    }
}

/// What a person should know about where an exercise stands, beyond its time.
pub fn remark(entry: &Entry<'_>, history: &History, words: &Words, now: &Now) -> Option<String> {
    match entry.state {
        State::Open | State::Raised => {
            Some(words.remark_open(words.clock(entry.opening.closes, now)))
        }
        State::Planned if entry.slot.due < entry.opening.opens => {
            Some(words.remark_quiet(words.clock(entry.opening.opens, now)))
        }
        State::Planned => None,
        State::Held => {
            let hold = entry.opening.held?;
            let session = history
                .sessions
                .iter()
                .find(|session| session.id == hold.session)?;
            let when = words.day_and_time(session.ended, now);
            Some(if now.instant < hold.until {
                words.remark_held(when, words.until(hold.until, now))
            } else {
                words.remark_was_held(when)
            })
        }
        State::Missed => Some(words.remark_missed(words.clock(entry.opening.closes, now))),
        State::Done => Some(words.remark_done()),
        State::Skipped => Some(match entry.outcome {
            Some(Outcome::Skipped { why: Some(why) }) => words.remark_skipped_why(why.clone()),
            Some(Outcome::Skipped { why: None } | Outcome::Done) | None => words.remark_skipped(),
        }),
    }
}

/// What is open, the one that was due first first; otherwise the next one planned for today.
fn next_up(entries: &[Entry<'_>], items: &[TodayItem], words: &Words, now: &Now) -> Option<NextUp> {
    let open = entries.iter().position(|entry| entry.state.is_answerable());
    let planned = || {
        entries
            .iter()
            .position(|entry| entry.state == State::Planned)
    };
    let index = open.or_else(planned)?;
    let time = words.clock(entries[index].slot.due, now);
    Some(NextUp {
        when: match open {
            Some(_) => words.next_now(time),
            None => words.next_today(time),
        },
        item: items[index].clone(),
    })
}

fn summary(entries: &[Entry<'_>], words: &Words, now: &Now) -> String {
    let open = entries
        .iter()
        .filter(|entry| entry.state.is_answerable())
        .count();
    let planned = entries
        .iter()
        .find(|entry| entry.state == State::Planned)
        .map(|entry| words.clock(entry.slot.due, now));
    let waiting = entries.iter().any(|entry| entry.state == State::Held);
    match (open, planned) {
        (0, None) if entries.is_empty() => words.today_nothing_due(),
        (0, None) if waiting => words.today_waiting(),
        (0, None) => words.today_all_answered(),
        (0, Some(time)) => words.today_next(time),
        (open, None) => words.today_now(open),
        (open, Some(time)) => words.today_now_and_next(words.today_now(open), time),
    }
}

fn greeting(words: &Words, now: &Now) -> String {
    match now
        .local()
        .time()
        .with_second(0)
        .unwrap_or(NaiveTime::MIN)
        .hour()
    {
        4..12 => words.greeting_morning(),
        12..18 => words.greeting_afternoon(),
        _ => words.greeting_evening(),
    }
}

fn plan_card(plan: &Plan, words: &Words) -> PlanCard {
    let clinician = &plan.clinician;
    let from: Vec<String> = [&clinician.name, &clinician.clinic]
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    PlanCard {
        title: plan.title.clone(),
        from: if from.is_empty() {
            words.plan_card_unnamed()
        } else {
            from.join(" · ")
        },
    }
}
