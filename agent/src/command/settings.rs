//! `afterhand settings`, and what it shares with `afterhand pause`.

use afterhand_engine::action::{Action, PauseUntil};
use afterhand_engine::error::Error;
use afterhand_engine::person::Setting;
use serde_json::{Map, Value};

use super::{Desk, in_zone};
use crate::output::{self, Stop};

/// Not stored with the others: what is paused has a beginning and an end.
const PAUSE: &str = "pause";

pub fn get(desk: &Desk<'_>, only: Option<&str>, json: bool) -> Result<(), Stop> {
    let stop = |error: Error| desk.stop(&error);
    if let Some(name) = only
        && name != PAUSE
        && !Setting::NAMES.contains(&name)
    {
        return Err(stop(Error::UnknownSetting(name.to_owned())));
    }
    let is_asked_for = |name: &str| only.is_none_or(|only| only == name);
    let companion = desk.open()?;
    let now = desk.clock.now();
    let settings = companion.settings().map_err(stop)?;
    let each = settings.each();
    let asked = each.iter().filter(|setting| is_asked_for(setting.name()));
    let paused = companion.paused(&now).map_err(stop)?;
    if json {
        let mut values: Map<String, Value> = asked
            .map(|setting| (setting.name().to_owned(), setting.value().into()))
            .collect();
        if is_asked_for(PAUSE) {
            let until = paused.map(|pause| in_zone(pause.until, &now.zone));
            values.insert(PAUSE.to_owned(), until.into());
        }
        return output::say_json(&values.into());
    }
    for setting in asked {
        let line = desk.words.command_setting_line(
            setting.name(),
            desk.words.setting(setting),
            setting.value(),
        );
        output::say(&line)?;
    }
    if is_asked_for(PAUSE) {
        output::say(&match paused {
            Some(pause) => desk.words.pause_note(desk.words.moment(pause.until, &now)),
            None => desk.words.command_not_paused(),
        })?;
    }
    Ok(())
}

pub fn set(desk: &Desk<'_>, name: &str, value: &str) -> Result<(), Stop> {
    if name == PAUSE {
        return desk.act(match value {
            "off" => Action::Resume,
            until => Action::Pause {
                until: pause_until(until),
            },
        });
    }
    let setting = Setting::parse(name, value).map_err(|error| desk.stop(&error))?;
    desk.act(Action::Set(setting))
}

/// `1h`, `tomorrow`, a date or a time.
pub fn pause_until(text: &str) -> PauseUntil {
    match text {
        "1h" => PauseUntil::Hour,
        "tomorrow" => PauseUntil::Tomorrow,
        then => PauseUntil::Then(then.to_owned()),
    }
}
