//! `afterhand limits`.

use afterhand_engine::now::Now;
use afterhand_engine::session::Account;
use afterhand_engine::words::Words;
use serde_json::{Value, json};

use super::Desk;
use crate::cli::Reading;
use crate::output::{self, Stop};

pub fn limits(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let companion = desk.open()?;
    let account = companion.account(&now).map_err(|error| desk.stop(&error))?;
    if reading.json {
        return output::say_json(&as_json(&account, desk.words, &now));
    }
    let page = companion.sessions_page(&account, &now);
    let limits = page.map_err(|error| desk.stop(&error))?.limits;
    output::say(&limits.next)?;
    for line in limits.lines {
        let badge = line.badge.label;
        let text = match line.changed {
            Some(changed) => desk.words.command_with_remark(line.text, changed),
            None => desk.words.command_with_remark(line.text, badge),
        };
        output::say(&text)?;
    }
    limits
        .warnings
        .iter()
        .try_for_each(|warning| output::say(warning))
}

/// As `afterhand today` has it, too.
pub fn as_json(account: &Account, words: &Words, now: &Now) -> Value {
    let (limits, standing) = (&account.limits, &account.standing);
    let warnings = standing.warnings.iter();
    json!({
        "last_7_days": standing.last_7_days,
        "per_week": limits.per_week.value,
        "days_between": limits.days_between.value,
        "last_365_days": standing.last_365_days,
        "per_year": limits.per_year.value,
        "course": account.course.as_ref().map(|course| json!({
            "done": course.done.len(),
            "planned": course.planned,
        })),
        "next_allowed": standing.next_allowed.to_string(),
        "warnings": warnings.map(|warning| words.limit(warning, now)).collect::<Value>(),
    })
}
