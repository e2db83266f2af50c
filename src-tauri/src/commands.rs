//! What the page can ask for.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use afterhand_engine::action::{Acted, Action};
use afterhand_engine::error::{Error, Failure};
use afterhand_engine::plan::MAX_BYTES;
use afterhand_engine::view::{Route, View};
use afterhand_engine::words::Words;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt as _;

use crate::agent;
use crate::shell::Shell;

#[tauri::command(async)]
pub fn act(action: Action, shell: State<'_, Shell>) -> Result<Acted, Failure> {
    shell.ask(|companion, now| companion.act(action, now))
}

#[tauri::command(async)]
pub fn view(route: Route, shell: State<'_, Shell>) -> Result<View, Failure> {
    let agent_runs = agent::is_running(shell.folder());
    shell.ask(|companion, now| companion.view(route, now, agent_runs))
}

/// Lets the person choose a plan file and takes it; `None` where they changed their mind.
#[tauri::command(async)]
pub fn take_plan(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<Acted>, Failure> {
    let words = Words::english();
    let chosen = app
        .dialog()
        .file()
        .set_title(words.window_choose_plan())
        .add_filter(words.window_plan_files(), &["toml", "json"])
        .blocking_pick_file();
    let Some(path) = chosen.and_then(|file| file.into_path().ok()) else {
        return Ok(None);
    };
    shell
        .ask(|companion, now| {
            let bytes = read(&path)?;
            let name = path.file_name().unwrap_or(path.as_os_str());
            let file = name.to_string_lossy().into_owned();
            companion.act(Action::TakePlan { file, bytes }, now)
        })
        .map(Some)
}

#[tauri::command(async)]
pub fn start_agent(shell: State<'_, Shell>) -> Result<(), Failure> {
    agent::start_if_absent(shell.folder()).map_err(|error| {
        let path = shell.folder().join(afterhand_host::sibling::AGENT);
        afterhand_engine::failure(&Error::File { path, error }, &shell.clock.now())
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

/// At most a byte more than a plan may have: enough to see that it is too long.
fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| Error::File {
            path: path.to_owned(),
            error,
        })?;
    Ok(bytes)
}
