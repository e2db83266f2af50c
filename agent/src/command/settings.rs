//! `afterhand settings`, and what it shares with `afterhand pause`.

use afterhand_engine::action::{Action, PauseUntil};
use afterhand_engine::error::Error;
use afterhand_engine::person::Setting;
use afterhand_host::login;
use clap::ValueEnum as _;
use serde_json::{Map, Value};

use super::{Desk, agent, in_zone};
use crate::cli::Switch;
use crate::output::{self, Stop};

/// Not stored with the others: what is paused has a beginning and an end.
const PAUSE: &str = "pause";
/// The system's own entry is the truth.
const AT_LOGIN: &str = "at-login";

pub fn get(desk: &Desk<'_>, only: Option<&str>, json: bool) -> Result<(), Stop> {
    let stop = |error: Error| desk.stop(&error);
    if let Some(name) = only {
        refuse_unknown(name).map_err(stop)?;
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
        if is_asked_for(AT_LOGIN) {
            values.insert(AT_LOGIN.to_owned(), login::is_on().into());
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
            Some(pause) => desk.words.paused(pause, &now),
            None => desk.words.command_not_paused(),
        })?;
    }
    if is_asked_for(AT_LOGIN) {
        output::say(&match login::is_on() {
            true => desk.words.command_login_system(),
            false => desk.words.command_login_no(),
        })?;
    }
    Ok(())
}

fn refuse_unknown(name: &str) -> Result<(), Error> {
    match Setting::NAMES.contains(&name) || [PAUSE, AT_LOGIN].contains(&name) {
        true => Ok(()),
        false => Err(Error::UnknownSetting(name.to_owned())),
    }
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
    if name == AT_LOGIN {
        let switch = Switch::from_str(value, false).map_err(|_| {
            let message = desk
                .words
                .error_bad_setting("on, off", name, value.to_owned());
            Stop::usage(message)
        })?;
        return agent::at_login(desk, switch);
    }
    refuse_unknown(name).map_err(|error| desk.stop(&error))?;
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
