//! `afterhand today`.

use afterhand_engine::Companion;
use afterhand_engine::now::Now;
use afterhand_engine::person::PlanZone;
use afterhand_engine::reminder::{Entry, Prompt, Rest, State};
use afterhand_engine::view::safety::Because;
use afterhand_engine::view::{SafetyBanner, TodayEntries, remark};
use afterhand_engine::words::Words;
use serde_json::{Value, json};

use super::{Desk, aftercare, in_zone, limits};
use crate::cli::Reading;
use crate::output::{self, Stop};

pub fn today(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let companion = desk.open()?;
    let settings = companion.settings().map_err(|error| desk.stop(&error))?;
    let (banner, alert) = companion
        .safety(desk.surroundings(), &now)
        .map_err(|error| desk.stop(&error))?;
    if reading.json {
        let items = items(&companion, settings.plan_zone(&now.zone), &now, desk)?;
        let aftercare = aftercare::rows(&companion, &now, desk)?;
        let account = companion.account(&now).map_err(|error| desk.stop(&error))?;
        let paused = companion.paused(&now).map_err(|error| desk.stop(&error))?;
        return output::say_json(&json!({
            "date": now.today().to_string(),
            "items": items,
            "aftercare": aftercare,
            "limits": limits::as_json(&account, desk.words, &now),
            "paused_until": paused.map(|pause| in_zone(pause.until, &now.zone)),
            "safety": banner.map(|banner| safety(&banner)),
            "alert": alert.map(|alert| json!({
                "flag": alert.flag,
                "heading": alert.heading,
                "text": alert.text,
                "calls": alert.calls,
            })),
        }));
    }
    let (lines, open) = companion
        .today(&now, |entries| {
            let exercises = &entries.exercises;
            let lines = exercises
                .iter()
                .map(|entry| line(entry, &entries, desk.words, &now));
            let open = entries.prompts.iter();
            let open = open.filter(|prompt| is_open(prompt, &entries, &now));
            let open = open.map(|prompt| open_line(prompt, desk.words, &now));
            (lines.collect::<Vec<String>>(), open.collect::<Vec<_>>())
        })
        .map_err(|error| desk.stop(&error))?;
    if let Some(banner) = banner {
        let words = desk.words;
        output::say(&words.command_paragraph(banner.heading, banner.text))?;
    }
    if let Some(alert) = alert {
        desk.say_alert(alert)?;
    }
    let words = desk.words;
    output::say(&words.capital(&words.long_date(now.today())))?;
    let paused = companion.paused(&now).map_err(|error| desk.stop(&error))?;
    if let Some(pause) = paused {
        output::say(&desk.words.paused(pause, &now))?;
    }
    open.iter().try_for_each(|line| output::say(line))?;
    if lines.is_empty() {
        output::say(&desk.words.command_nothing_today())?;
    }
    lines.iter().try_for_each(|line| output::say(line))?;
    aftercare::print(&companion, &now, desk)
}

fn safety(banner: &SafetyBanner) -> Value {
    let (because, id) = match banner.because {
        Because::CheckIn { id } => ("check_in", id),
        Because::Screening { id } => ("screening", id),
    };
    json!({
        "heading": banner.heading,
        "text": banner.text,
        "level": banner.level,
        "because": because,
        "id": id,
    })
}

fn items(
    companion: &Companion,
    plan_zone: PlanZone<'_>,
    now: &Now,
    desk: &Desk<'_>,
) -> Result<Vec<Value>, Stop> {
    companion
        .today(now, |entries| {
            let exercises = entries.exercises.iter().map(|entry| {
                let due = entry.slot.due;
                let value = exercise(entry, &entries, plan_zone, desk.words, now);
                (due, value)
            });
            let rests = entries
                .rests
                .iter()
                .map(|rest| (rest.over, self::rest(rest, &entries, desk.words, now)));
            let prompts = entries.prompts.iter().map(|prompt| {
                let value = self::prompt(prompt, &entries, desk.words, now);
                (prompt.opens, value)
            });
            let mut items: Vec<_> = exercises.chain(rests).chain(prompts).collect();
            items.sort_by_key(|(due, _)| *due);
            items.into_iter().map(|(_, item)| item).collect()
        })
        .map_err(|error| desk.stop(&error))
}

fn exercise(
    entry: &Entry<'_>,
    entries: &TodayEntries<'_>,
    plan_zone: PlanZone<'_>,
    words: &Words,
    now: &Now,
) -> Value {
    let zone = entry.slot.zone(plan_zone);
    json!({
        "id": entry.slot.id().to_string(),
        "item": entry.slot.item.id,
        "kind": "exercise",
        "title": words.exercise(entry.slot.item),
        "due": in_zone(entry.slot.due, zone),
        "window_ends": in_zone(entry.opening.closes.max(entry.opening.opens), zone),
        "state": state(entry.state),
        "why": remark(entry, entries.history, words, now),
    })
}

fn rest(rest: &Rest<'_>, entries: &TodayEntries<'_>, words: &Words, now: &Now) -> Value {
    let id = rest.id();
    let state = rest.state(entries.history, now.instant);
    json!({
        "id": id.to_string(),
        "item": id.item,
        "kind": "rest",
        "title": words.data("ar-01"),
        "due": in_zone(rest.over, &now.zone),
        "window_ends": in_zone(rest.closes, &now.zone),
        "state": self::state(state),
        "why": null,
    })
}

fn prompt(prompt: &Prompt<'_>, entries: &TodayEntries<'_>, words: &Words, now: &Now) -> Value {
    json!({
        "id": prompt.id.to_string(),
        "item": prompt.id.item,
        "kind": prompt.kind(),
        "title": words.prompt(prompt, now).title,
        "due": in_zone(prompt.opens, &now.zone),
        "window_ends": in_zone(prompt.closes, &now.zone),
        "state": state(prompt.state(entries.history, now.instant)),
        "why": null,
    })
}

fn is_open(prompt: &Prompt<'_>, entries: &TodayEntries<'_>, now: &Now) -> bool {
    let state = prompt.state(entries.history, now.instant);
    state.is_answerable()
}

fn open_line(prompt: &Prompt<'_>, words: &Words, now: &Now) -> String {
    let text = words.prompt(prompt, now);
    words.command_open_prompt(text.body, prompt.id.to_string(), text.title)
}

/// A slot that nobody has been told of is planned, also when it is time.
pub fn state(state: State) -> &'static str {
    match state {
        State::Planned | State::Open => "planned",
        State::Raised => "raised",
        State::Snoozed => "snoozed",
        State::Held => "held",
        State::Done => "done",
        State::Skipped => "skipped",
        State::Missed => "missed",
    }
}

fn line(entry: &Entry<'_>, entries: &TodayEntries<'_>, words: &Words, now: &Now) -> String {
    let line = words.command_today_line(
        words.dose(&entry.dose),
        entry.slot.id().to_string(),
        words.clock(entry.slot.due, now),
        words.exercise(entry.slot.item),
    );
    match remark(entry, entries.history, words, now) {
        Some(remark) => words.command_with_remark(line, remark),
        None => line,
    }
}
