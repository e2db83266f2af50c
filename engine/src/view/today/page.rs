//! Today: what is open now, what comes next, and how the rest of the day stands.

use chrono::{NaiveTime, TimeDelta, Timelike};

use super::item::item;
use super::{AwayCard, AwayDay, NextUp, PlanCard, QuietCard, Today, TodayItem};
use crate::content::Content;
use crate::figure::{Shown, figure};
use crate::flare::Flare;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::person::Settings;
use crate::plan::{Exercise, Side, Taken};
use crate::reminder::{self, Away, Entry, Prompt, Rest, State};
use crate::session::{Account, Booked};
use crate::view::aftercare::{aftercare, all_over, latest_session, session_line};
use crate::view::beginning::beginning;
use crate::view::sessions::course_card;
use crate::view::{Glance, Surroundings, flare, prompts};
use crate::words::Words;

/// The page, and when it next changes by itself.
pub fn today(
    history: &History,
    account: &Account,
    content: &Content,
    settings: &Settings,
    surroundings: Surroundings,
    words: &Words,
    now: &Now,
) -> (Today, Instant) {
    let entries = exercises(history, content, settings, now);
    let items: Vec<TodayItem> = entries
        .iter()
        .map(|entry| item(entry, history, content, settings, words, now))
        .collect();
    let next = next_up(&entries, &items, words, now);
    let session = latest_session(history, now);
    let after_sessions = aftercare(history, content, words, now);
    let plans: Vec<PlanCard> = history
        .plans
        .iter()
        .filter(|taken| taken.is_in_force(now.instant))
        .map(|taken| plan_card(taken, words, now))
        .collect();
    let prompts = reminder::prompts(history, content, settings, now);
    let away = reminder::away(history, content, settings, now);
    let booked = next_session(account, words, now);
    let away_ends = away.as_ref().map(|away| away.closes);
    let is_empty = plans.is_empty()
        && session.is_none()
        && after_sessions.notes.is_empty()
        && account.booked.is_empty()
        && account.course.is_none();
    let today = Today {
        heading: match session {
            Some(_) => words.aftercare_heading(),
            None => greeting(words, now),
        },
        subheading: match session {
            Some(session) => session_line(session, words, now),
            None => words.today_subheading(
                words.capital(&words.long_date(now.today())),
                if plans.is_empty() && booked.is_some() {
                    words.today_nothing_due()
                } else if plans.is_empty() {
                    words.today_empty()
                } else if entries.is_empty() && have_ended(history, now) {
                    words.today_plans_ended(plans.len())
                } else {
                    summary(&entries, words, now)
                },
            ),
        },
        next,
        items,
        aftercare: after_sessions.page,
        away: away.map(|away| away_card(&away, history, content, settings, words, now)),
        beginning: is_empty.then(|| beginning(settings, surroundings, content, words)),
        week: None,
        flare: flare::flare_card(history, &entries, words, now),
        quiet: None,
        can_flare: flare::can_be_noted(history, now).then(|| words.flare_offer()),
        all_over: all_over(history, content, words, now),
        pinned: prompts::pinned(history, words, now),
        prompts: prompts::prompt_cards(&prompts, history, content, words, now),
        course: account
            .course
            .as_ref()
            .map(|course| course_card(course, words, now)),
        booked,
        questions: content
            .questions
            .iter()
            .map(|question| words.data(&format!("can-{}", question.id)))
            .collect(),
        yesterday: yesterday(history, content, settings, now),
        screen: screen_card(history, words, now),
        notes: after_sessions.notes,
        plans,
    };
    let openings = entries.iter().flat_map(Entry::changes);
    let greetings = GREETINGS.map(|hour| {
        let time = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN);
        now.zone.instant(now.today().and_time(time))
    });
    let plan_changes = history
        .plans
        .iter()
        .flat_map(|taken| [Some(taken.at), taken.replaced])
        .flatten();
    let changes = openings
        .chain(greetings)
        .chain(plan_changes)
        .chain(away_ends)
        .chain(after_sessions.changes)
        .chain(prompts::changes(&prompts))
        .chain(account.booked.iter().map(Booked::ends))
        .chain(history.flares.iter().filter_map(Flare::until))
        .chain([now.tomorrow()])
        .filter(|instant| now.instant < *instant)
        .min();
    (today, changes.unwrap_or_else(|| now.tomorrow()))
}

/// What falls on the local day, and what is left of the night before: what was due in quiet hours, and
/// what can still be answered.
pub struct TodayEntries<'h> {
    pub exercises: Vec<Entry<'h>>,
    pub rests: Vec<Rest<'h>>,
    pub prompts: Vec<Prompt<'h>>,
    pub history: &'h History,
}

pub fn today_entries<'h>(
    history: &'h History,
    content: &'h Content,
    settings: &Settings,
    now: &Now,
) -> TodayEntries<'h> {
    let start = now.zone.start_of(now.today());
    let end = now.tomorrow();
    let mut rests = reminder::rests(history, content, &now.zone);
    rests.retain(|rest| start <= rest.over && rest.over < end);
    let mut prompts = reminder::prompts(history, content, settings, now);
    prompts.retain(|prompt| {
        let is_todays = start <= prompt.opens && prompt.opens < end;
        is_todays || prompt.state(history, now.instant).is_answerable()
    });
    TodayEntries {
        exercises: exercises(history, content, settings, now),
        rests,
        prompts,
        history,
    }
}

fn exercises<'h>(
    history: &'h History,
    content: &Content,
    settings: &Settings,
    now: &Now,
) -> Vec<Entry<'h>> {
    let start = now.zone.start_of(now.today());
    let end = now.tomorrow();
    let earlier = start - settings.grace - TimeDelta::days(1);
    let mut exercises = reminder::entries(history, content, settings, now, earlier, end);
    exercises.retain(|entry| {
        let opening = &entry.opening;
        let opens_today = start <= opening.opens && opening.opens < opening.closes;
        let is_todays = start <= entry.slot.due || opens_today || entry.state.is_answerable();
        is_todays && !entry.slot.before_taken
    });
    exercises
}

/// A plan has begun since the screen was last answered, or ever.
fn screen_card(history: &History, words: &Words, now: &Now) -> Option<String> {
    let in_force = || {
        let plans = history.plans.iter();
        plans.filter(|taken| taken.is_in_force(now.instant))
    };
    let open = match history.screened {
        None => in_force().next().is_some(),
        Some(screened) => {
            in_force().any(|taken| taken.version == 1 && screened < taken.at - SCREEN_LASTS)
        }
    };
    open.then(|| words.screen_card())
}

/// Answers count for a plan that is taken within so many days after them (our default).
const SCREEN_LASTS: TimeDelta = TimeDelta::days(7);

/// The session that comes next.
fn next_session(account: &Account, words: &Words, now: &Now) -> Option<String> {
    let mut booked = account.booked.iter();
    let is_done = |one: &Booked| account.done.contains(&one.date());
    let is_next = |one: &&Booked| !one.cancelled && now.instant < one.ends() && !is_done(one);
    let next = booked.find(is_next)?;
    let when = words.day_and_time(next.starts, now);
    Some(match &next.title {
        Some(title) => words.today_session_with(title.clone(), when),
        None => words.today_session(when),
    })
}

/// Every missed slot of it, day by day.
fn away_card(
    away: &Away<'_>,
    history: &History,
    content: &Content,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> AwayCard {
    let mut days: Vec<AwayDay> = Vec::new();
    for entry in &away.missed {
        let day = words.day(now.zone.local(entry.slot.due).date(), now);
        let item = item(entry, history, content, settings, words, now);
        match days.last_mut().filter(|last| last.day == day) {
            Some(last) => last.items.push(item),
            None => days.push(AwayDay {
                day,
                items: vec![item],
            }),
        }
    }
    AwayCard {
        id: away.id.to_string(),
        heading: words.away_title(),
        text: words.away_why(words.away_line(away.missed.len(), words.why_away(away, now))),
        days,
    }
}

/// The date of yesterday, where something was planned for it that counts.
fn yesterday(
    history: &History,
    content: &Content,
    settings: &Settings,
    now: &Now,
) -> Option<String> {
    let date = now.today().pred_opt()?;
    let (from, until) = (now.zone.start_of(date), now.zone.start_of(now.today()));
    reminder::entries(history, content, settings, now, from, until)
        .iter()
        .any(|entry| !entry.slot.before_taken)
        .then(|| date.to_string())
}

/// What is open, the one that was due first first; then what waits, as asked for; otherwise the next one planned for today.
fn next_up(entries: &[Entry<'_>], items: &[TodayItem], words: &Words, now: &Now) -> Option<NextUp> {
    let snoozed = |entry: &Entry<'_>| entry.state == State::Snoozed;
    let open = entries
        .iter()
        .position(|entry| entry.state.is_answerable() && !snoozed(entry))
        .or_else(|| entries.iter().position(snoozed));
    let planned = || entries.iter().position(|entry| is_to_come(entry, now));
    let index = open.or_else(planned)?;
    let entry = &entries[index];
    Some(NextUp {
        when: match (entry.snooze(), open) {
            (Some(snooze), Some(_)) if now.instant < snooze.until => words.next_snoozed(
                words.clock(entry.slot.due, now),
                words.clock(snooze.until, now),
            ),
            (_, Some(_)) => words.next_now(words.clock(entry.slot.due, now)),
            (_, None) => words.next_today(words.clock(entry.opening.opens, now)),
        },
        item: items[index].clone(),
        figure: match &entry.slot.item.exercise {
            Exercise::Library(id) => {
                let left = entry.slot.stage.dose.side == Side::Left;
                figure(id, Shown::Glance, left, words)
            }
            Exercise::Own { .. } => None,
        },
    })
}

/// Planned, and to be reminded of before the day is over.
fn is_to_come(entry: &Entry<'_>, now: &Now) -> bool {
    entry.state == State::Planned && entry.opening.opens < now.tomorrow()
}

pub fn summary(entries: &[Entry<'_>], words: &Words, now: &Now) -> String {
    let open = entries
        .iter()
        .filter(|entry| entry.state.is_answerable())
        .count();
    let planned = entries
        .iter()
        .find(|entry| is_to_come(entry, now))
        .map(|entry| words.clock(entry.opening.opens, now));
    let any = |state| entries.iter().any(|entry| entry.state == state);
    let waiting = any(State::Held) || any(State::Planned);
    match (open, planned) {
        (0, None) if entries.is_empty() => words.today_nothing_due(),
        (0, None) if waiting => words.today_waiting(),
        (0, None) if any(State::Missed) => words.today_nothing_more(),
        (0, None) => words.today_all_answered(),
        (0, Some(time)) => words.today_next(time),
        (open, None) => words.today_now(open),
        (open, Some(time)) => words.today_now_and_next(words.today_now(open), time),
    }
}

/// The hours at which morning, afternoon and evening begin.
pub const GREETINGS: [u32; 3] = [4, 12, 18];

fn greeting(words: &Words, now: &Now) -> String {
    let [morning, afternoon, evening] = GREETINGS;
    let hour = now.local().hour();
    if (morning..afternoon).contains(&hour) {
        words.greeting_morning()
    } else if (afternoon..evening).contains(&hour) {
        words.greeting_afternoon()
    } else {
        words.greeting_evening()
    }
}

/// No plan in force goes on.
fn have_ended(history: &History, now: &Now) -> bool {
    let mut plans = history.plans.iter();
    plans.all(|taken| {
        let ended = taken.plan.last_day().is_some_and(|last| last < now.today());
        ended || !taken.is_in_force(now.instant)
    })
}

/// What a quiet day says; `glance` is what comes next.
pub fn quiet(history: &History, glance: Glance, words: &Words, now: &Now) -> QuietCard {
    if have_ended(history, now) {
        return QuietCard {
            title: words.quiet_day_ended(),
            text: words.quiet_day_ended_text(),
            ended: true,
        };
    }
    QuietCard {
        title: words.quiet_day(),
        text: glance.line,
        ended: false,
    }
}

fn plan_card(taken: &Taken, words: &Words, now: &Now) -> PlanCard {
    let plan = &taken.plan;
    let ended = match plan.last_day() {
        Some(last) if last < now.today() => Some(words.plan_card_ended(words.day(last, now))),
        Some(last) if last == now.today() => Some(words.plan_card_last_day()),
        Some(_) | None => None,
    };
    PlanCard {
        ended,
        signed: taken.key.is_some().then(|| words.plan_card_signed()),
        title: plan.title.clone(),
        from: words
            .clinician(&plan.clinician)
            .unwrap_or_else(|| words.plan_card_unnamed()),
    }
}
