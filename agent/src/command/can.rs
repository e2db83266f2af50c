//! `afterhand can WHAT`. The answer is never a yes.

use afterhand_engine::now::{Instant, Now};
use afterhand_engine::view::CanPage;
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::CanArgs;
use crate::output::{self, Stop};

pub fn can(desk: &Desk<'_>, arguments: &CanArgs) -> Result<(), Stop> {
    let now = desk.moment(&arguments.reading)?;
    let asked = arguments.what.join(" ");
    let page = desk.open()?.can(&asked, &now);
    let page = page.map_err(|error| desk.stop(&error))?;
    match arguments.reading.json && page.answer.is_some() {
        true => output::say_json(&as_json(&page, &now)),
        false => say(desk, page),
    }
}

/// `afterhand show ID` of such a question.
pub fn show(desk: &Desk<'_>, page: CanPage, now: &Now, json: bool) -> Result<(), Stop> {
    match page.answer.as_ref().filter(|_| json) {
        Some(answer) => output::say_json(
            &json!({ "kind": "can", "title": answer.title, "can": as_json(&page, now) }),
        ),
        None => say(desk, page),
    }
}

fn say(desk: &Desk<'_>, page: CanPage) -> Result<(), Stop> {
    let Some(answer) = &page.answer else {
        return Err(Stop::refused(page.unknown.unwrap_or_default()));
    };
    let words = desk.words;
    output::say(&words.command_why(answer.title.clone(), answer.whole()))?;
    let sources = answer.sources.join("; ");
    if let Some(rule) = &answer.rule {
        output::say(&words.command_can_rule(rule.clone(), sources))?;
    } else if !sources.is_empty() {
        output::say(&words.command_can_sources(sources))?;
    }
    match page.others.is_empty() {
        true => Ok(()),
        false => output::say(&words.command_can_others(page.others.join("; "))),
    }
}

fn as_json(page: &CanPage, now: &Now) -> Value {
    let answer = page.answer.as_ref();
    let until = answer.and_then(|answer| answer.until);
    let until = until.and_then(Instant::from_timestamp_millis);
    let badge = answer.and_then(|answer| answer.badge.as_ref());
    json!({
        "id": answer.map(|answer| &answer.id),
        "allowed": answer.filter(|answer| answer.forbidden).map(|_| false),
        "until": until.map(|until| in_zone(until, &now.zone)),
        "rule": answer.and_then(|answer| answer.rule.as_ref()),
        "basis": badge.map(|badge| badge.basis),
        "source": answer.map(|answer| answer.sources.join("; ")),
        "answer": answer.map(|answer| answer.whole()),
        "others": page.others,
    })
}
