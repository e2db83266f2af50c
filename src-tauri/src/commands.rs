//! What the page can ask for.

use std::path::Path;

use afterhand_engine::action::{Acted, Action};
use afterhand_engine::country::CountryCode;
use afterhand_engine::error::{Error, Failure, FailureKind};
use afterhand_engine::person::Setting;
use afterhand_engine::plan::own;
use afterhand_engine::view::{Labels, Opened, Route, Surroundings, View};
use afterhand_host::{locale, lock as passphrase, login, picture_file, plan_file, speech};
use afterhand_share::calendar;
use afterhand_share::calendar_words::{Taking, taking};
use tauri::{State, WebviewWindow};

use crate::lock::{self, Lock};
use crate::shell::Shell;
use crate::{agent, files};

/// What a person intends: the engine's first door.
#[tauri::command(async)]
pub fn act(action: Action, shell: State<'_, Shell>) -> Result<Acted, Failure> {
    shell.ask(|companion, now| companion.act(action, now))
}

/// What the page shows at `route`.
#[tauri::command(async)]
pub fn view(route: Route, shell: State<'_, Shell>, lock: State<'_, Lock>) -> Result<View, Failure> {
    let is_shut = lock.is_shut();
    let surroundings = Surroundings {
        agent_runs: agent::is_running(shell.folder()),
        at_login: login::is_on(),
        country: match is_shut {
            // It is no secret, and a check-in without data has to name the right number.
            true => chosen_country(&shell).or_else(locale::country),
            false => locale::country(),
        },
        language: speech::desktop(),
        example: shell.in_example(),
        has_lock: passphrase::is_set(shell.folder()),
    };
    let shown = match is_shut {
        true => Err(lock::shut(&shell)),
        false => shell.ask(|companion, now| companion.view(&route, now, surroundings)),
    };
    shown.or_else(|failure| {
        // How one feels can be asked, and answered, also where nothing can be read or kept.
        let now = shell.clock.now();
        let without = afterhand_engine::without_data(&route, surroundings, shell.words(), &now);
        without.ok().flatten().ok_or(failure)
    })
}

fn chosen_country(shell: &Shell) -> Option<CountryCode> {
    let settings = shell.ask(|companion, _| companion.settings());
    settings.ok()?.country
}

/// Lets the person choose a calendar file and takes its appointments; `None` where they changed their mind.
#[tauri::command]
pub async fn take_calendar(
    window: WebviewWindow,
    shell: State<'_, Shell>,
) -> Result<Option<Acted>, Failure> {
    let words = shell.words();
    let dialog = files::dialog(&window, words.window_choose_calendar())
        .add_filter(words.window_calendar_files(), &["ics", "ical", "ifb"]);
    let Some(path) = files::chosen(dialog).await else {
        return Ok(None);
    };
    calendar(&path, &shell).map(Some)
}

/// Takes the appointments of a calendar file.
pub fn calendar(path: &Path, shell: &Shell) -> Result<Acted, Failure> {
    let bytes = files::read(path, calendar::MAX_BYTES, shell)?;
    let today = shell.clock.now().today();
    let ours = shell.ask(|companion, _| companion.own_uids_begin())?;
    let file = files::name(path);
    let Taking { action, remarks } = taking(file, &bytes, &ours, today, shell.words())
        .map_err(|reason| Failure::of(FailureKind::BadFile, reason))?;
    let acted = shell.ask(|companion, now| companion.act(action, now))?;
    Ok(Acted {
        remarks: [remarks, acted.remarks].concat(),
        ..acted
    })
}

/// Keeps a picture where the person wants it, and says where; `None` where they changed their mind.
#[tauri::command]
pub async fn save_picture(
    bytes: Vec<u8>,
    window: WebviewWindow,
    shell: State<'_, Shell>,
) -> Result<Option<String>, Failure> {
    let words = shell.words();
    let dialog = files::dialog(&window, words.window_save_picture())
        .set_file_name(words.window_picture_name())
        .add_filter(words.window_picture_files(), &["png"]);
    let Some(path) = files::new(dialog).await else {
        return Ok(None);
    };
    match picture_file::write(&path, &bytes) {
        Ok(()) => Ok(Some(words.acted_picture_saved(path.display().to_string()))),
        Err(error) => Err(shell.failure(&Error::of_file(path, error))),
    }
}

/// Keeps the person's own plan as a plan file where they want it, and says where; `None` where they changed
/// their mind.
#[tauri::command]
pub async fn save_plan(
    window: WebviewWindow,
    shell: State<'_, Shell>,
) -> Result<Option<String>, Failure> {
    let words = shell.words();
    let plan = shell.ask(|companion, now| companion.plan_file(Some(own::ID), now))?;
    let dialog = files::dialog(&window, words.window_save_plan())
        .set_file_name(words.own_plan_file())
        .add_filter(words.window_plan_files(), &["toml"]);
    let Some(path) = files::new(dialog).await else {
        return Ok(None);
    };
    plan_file::write(&path, &plan.text).map_err(|error| shell.failure(&error))?;
    let path = path.display().to_string();
    Ok(Some(words.command_plan_saved(path, plan.title)))
}

/// Lets the person look around in an example.
#[tauri::command(async)]
pub fn look_around(shell: State<'_, Shell>) -> Result<(), Failure> {
    shell.look_around()
}

/// Back to the person's own data.
#[tauri::command(async)]
pub fn leave_example(shell: State<'_, Shell>) -> Result<(), Failure> {
    shell.leave_example()
}

/// Starts the agent, and fails with what it said where it does not run.
#[tauri::command(async)]
pub fn start_agent(shell: State<'_, Shell>) -> Result<(), Failure> {
    agent::start_if_absent(shell.folder(), &shell.clock).map_err(|error| {
        let message = shell.words().command_agent_did_not_start(error.to_string());
        Failure::of(FailureKind::Trouble, message)
    })
}

/// Lets reminders start at login, or not; either way the person has been asked.
#[tauri::command(async)]
pub fn set_at_login(on: bool, shell: State<'_, Shell>) -> Result<Acted, Failure> {
    shell.refuse_in_example()?;
    let words = shell.words();
    let changed = match on {
        true => {
            login::switch_on(shell.folder(), words).map(|means| login::said(Some(means), words))
        }
        // Somebody who says no when asked has nothing switched off.
        false if !login::is_on() => Ok(words.login_declined()),
        false => login::switch_off().map(|()| login::said(None, words)),
    };
    let message = changed.map_err(|error| {
        let message = words.command_login_trouble(error.to_string());
        Failure::of(FailureKind::Trouble, message)
    })?;
    let asked = Action::Set(Setting::LoginAsked { on: true });
    let acted = shell.ask(|companion, now| companion.act(asked, now))?;
    Ok(Acted {
        message,
        undo: None,
        ..acted
    })
}

/// Keeps a damaged database aside and says where.
#[tauri::command(async)]
pub fn set_aside(shell: State<'_, Shell>) -> Result<String, Failure> {
    let kept = shell.set_aside()?;
    Ok(shell.words().error_set_aside(kept.display().to_string()))
}

/// What stands on buttons and beside fields, in the language that the page is read in.
#[tauri::command(async)]
pub fn labels(shell: State<'_, Shell>) -> Labels {
    Labels::of(shell.words())
}

/// How fast the product's time runs; 1 but for demonstrations.
#[tauri::command]
pub fn clock_speed(shell: State<'_, Shell>) -> f64 {
    shell.clock.speed()
}

/// Where the page is to open; asked for once.
#[tauri::command]
pub fn opened_at(shell: State<'_, Shell>) -> Option<Opened> {
    shell.opened_at()
}
