//! What the page can ask for.

use afterhand_engine::action::{Acted, Action};
use afterhand_engine::error::{Error, Failure, FailureKind};
use afterhand_engine::person::Setting;
use afterhand_engine::view::{Route, Surroundings, View};
use afterhand_engine::words::Words;
use afterhand_host::{locale, login, plan_file};
use tauri::{State, WebviewWindow};
use tauri_plugin_dialog::DialogExt as _;

use crate::agent;
use crate::shell::Shell;

#[tauri::command(async)]
pub fn act(action: Action, shell: State<'_, Shell>) -> Result<Acted, Failure> {
    shell.ask(|companion, now| companion.act(action, now))
}

#[tauri::command(async)]
pub fn view(route: Route, shell: State<'_, Shell>) -> Result<View, Failure> {
    let surroundings = Surroundings {
        agent_runs: agent::is_running(shell.folder()),
        at_login: login::is_on(),
        country: locale::country(),
    };
    shell
        .ask(|companion, now| companion.view(&route, now, surroundings))
        .or_else(|failure| {
            // How one feels can be asked, and answered, also where nothing can be read or kept.
            let without = afterhand_engine::without_data(&route, surroundings, &shell.clock.now());
            without.ok().flatten().ok_or(failure)
        })
}

/// Lets the person choose a plan file and takes it; `None` where they changed their mind.
#[tauri::command]
pub async fn take_plan(
    window: WebviewWindow,
    shell: State<'_, Shell>,
) -> Result<Option<Acted>, Failure> {
    let words = Words::english();
    let (sender, mut chosen) = tauri::async_runtime::channel(1);
    window
        .dialog()
        .file()
        .set_parent(&window)
        .set_title(words.window_choose_plan())
        .add_filter(words.window_plan_files(), &["toml", "json"])
        .pick_file(move |file| {
            // Nobody waits for it any more where the window has been closed.
            let _ = sender.blocking_send(file);
        });
    let chosen = chosen.recv().await.flatten();
    let Some(path) = chosen.and_then(|file| file.into_path().ok()) else {
        return Ok(None);
    };
    let bytes = plan_file::read(&path);
    let name = path.file_name().unwrap_or(path.as_os_str());
    let file = name.to_string_lossy().into_owned();
    shell
        .ask(|companion, now| {
            let bytes = bytes.map_err(|error| Error::File { path, error })?;
            companion.act(Action::TakePlan { file, bytes }, now)
        })
        .map(Some)
}

#[tauri::command(async)]
pub fn start_agent(shell: State<'_, Shell>) -> Result<(), Failure> {
    agent::start_if_absent(shell.folder(), &shell.clock).map_err(|error| Failure {
        kind: FailureKind::Trouble,
        message: Words::english().command_agent_did_not_start(error.to_string()),
        faults: Vec::new(),
    })
}

/// Lets reminders start at login, or not; either way the person has been asked.
#[tauri::command(async)]
pub fn set_at_login(on: bool, shell: State<'_, Shell>) -> Result<Acted, Failure> {
    let words = Words::english();
    let changed = match on {
        true => {
            login::switch_on(shell.folder(), words).map(|means| login::said(Some(means), words))
        }
        // Somebody who says no when asked has nothing switched off.
        false if !login::is_on() => Ok(words.login_declined()),
        false => login::switch_off().map(|()| login::said(None, words)),
    };
    let message = changed.map_err(|error| Failure {
        kind: FailureKind::Trouble,
        message: words.command_login_trouble(error.to_string()),
        faults: Vec::new(),
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
    Ok(Words::english().error_set_aside(kept.display().to_string()))
}

/// How fast the product's time runs; 1 but for demonstrations.
#[tauri::command]
pub fn clock_speed(shell: State<'_, Shell>) -> f64 {
    shell.clock.speed()
}

#[tauri::command]
pub fn opened_at(shell: State<'_, Shell>) -> Option<String> {
    shell.opened_at()
}
