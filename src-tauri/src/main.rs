//! The window's shell: `act` and `view` for all that the engine knows, the system's dialogs for files, and
//! word to the page of what changes around it.
//!
//! # From a click to the disk and back
//! - A screen or part of the page asks `ui/src/companion.svelte.ts`, which goes through `ui/src/shell.ts`, the
//!   page's one door. Here `commands.rs` answers.
//! - What every start asks, `ui/src/main.ts` asks before the rest of the page is read; how it is painted is in
//!   `painting.rs`.
//! - `act` hands the action to the engine in `shell.rs`, which opens the data when it is first asked something.
//!   From there to the disk the engine's own map leads (`engine/src/lib.rs`).
//! - What was done comes back in a sentence, and the page asks `view` for the place that it is at, once more.
//! - `lock.rs` stands before all of them where the person has set a passphrase.
//! - When another program has written, or the agent has ended or come, `shell.rs` tells the page that something
//!   has `changed`, and it asks in the same way.
//! - What is chosen in a dialog has a file of its own: `opening.rs`, `archive.rs`, `backups.rs`, `take_along.rs`,
//!   `report.rs`. What the person was shown of it waits in `offered.rs` for their yes.
//!
//! # Invariants
//! - It decides nothing: the page asks `view` and `act`, and the engine answers.
//! - It ends when its window is closed; reminders are the agent's.
//! - It opens no socket but the session bus and its own webview.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod agent;
mod archive;
mod backups;
mod commands;
mod files;
mod lock;
mod offered;
mod opening;
mod painting;
mod report;
mod shell;
mod take_along;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use afterhand_engine::view::Opened;
use afterhand_host::clock::{self, Clock};
use afterhand_host::{folder, opens, speech};
use clap::Parser;
use tauri::{Emitter as _, Manager as _, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use lock::Lock;
use offered::Offered;
use shell::Shell;

/// What the agent and the desktop start the window with.
#[derive(Debug, Parser)]
#[command(name = "afterhand-window", version)]
struct Arguments {
    #[arg(long)]
    data: Option<PathBuf>,
    /// The slot that a notification was clicked for.
    #[arg(long)]
    open: Option<String>,
    /// The slot that a notification was answered with Start for.
    #[arg(long)]
    start: Option<String>,
    /// "I had a session" was chosen in the desktop's bar.
    #[arg(long)]
    session: bool,
    /// "How do I feel?" was.
    #[arg(long)]
    feel: bool,
    /// A file to open: a plan, a calendar, or everything of another computer.
    file: Option<PathBuf>,
}

impl Arguments {
    fn opened(&self) -> Option<Opened> {
        if self.feel {
            return Some(Opened::CheckIn);
        }
        if self.session {
            return Some(Opened::SessionForm);
        }
        let slot = self.start.as_ref().or(self.open.as_ref())?;
        Some(Opened::Slot {
            slot: slot.clone(),
            start: self.start.is_some(),
        })
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match open(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            use std::io::Write as _;
            // There is no window to say it in.
            let _ = writeln!(std::io::stderr(), "{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn open(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let opened = arguments.opened();
    let waiting = opening::Waiting::default();
    if let Some(file) = &arguments.file {
        waiting.put(file.clone());
    }
    let folder = arguments
        .data
        .or_else(folder::of_environment)
        .ok_or_else(|| speech::words(None).command_no_folder())?;
    let words = speech::words(Some(&folder));
    let clock =
        Clock::of_environment().map_err(|given| words.command_bad_clock(given, clock::VARIABLE))?;
    let title = words.window_title();
    let shell = Shell::new(folder, clock, opened);
    let lock = Lock::of(&shell);
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, given, folder| {
            show_again(app, given, Path::new(&folder));
        }))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .manage(shell)
        .manage(lock)
        .manage(waiting)
        .manage(Offered::<opening::Shown>::default())
        .manage(Offered::<archive::Named>::default())
        .manage(Offered::<backups::Chosen>::default())
        .invoke_handler(lock::behind(tauri::generate_handler![
            commands::act,
            commands::view,
            opening::choose_plan,
            opening::take_plan,
            opening::trust_key,
            opening::opened_file,
            commands::take_calendar,
            commands::save_picture,
            commands::save_plan,
            report::report_pages,
            report::save_report_pdf,
            report::save_report_html,
            commands::look_around,
            commands::leave_example,
            commands::start_agent,
            commands::set_at_login,
            commands::set_aside,
            commands::labels,
            commands::clock_speed,
            commands::opened_at,
            archive::offer_archive,
            archive::take_archive,
            backups::save_backup,
            backups::offer_restore,
            backups::unlock_restore,
            backups::take_restore,
            backups::delete_everything,
            take_along::take_along,
            lock::unlock,
            lock::lock_now,
            lock::set_lock,
            lock::take_lock_away,
        ]))
        .setup(move |app| {
            let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title(title)
                .inner_size(1180.0, 790.0)
                .min_inner_size(480.0, 480.0)
                .zoom_hotkeys_enabled(true)
                .build()?;
            painting::leave_graphics_card_alone(&window)?;
            window.on_window_event({
                let handle = app.handle().clone();
                move |event| {
                    if let WindowEvent::DragDrop(event) = event {
                        opening::dragged(&handle, event);
                    }
                    // Whoever starts the program from now on gets a window of their own, and not this one.
                    if let WindowEvent::CloseRequested { .. } = event {
                        tauri_plugin_single_instance::destroy(&handle);
                    }
                }
            });
            // The web engine starts meanwhile.
            app.state::<Shell>().watch(app.handle().clone());
            let handle = app.handle().clone();
            std::thread::spawn(move || {
                let shell = handle.state::<Shell>();
                // A double click opens the usual folder, so another one is not entered for it.
                if folder::usual().as_deref() == Some(shell.folder()) {
                    // Where it cannot be written, plan files open as they did before.
                    let _ = std::env::current_exe()
                        .and_then(|window| opens::enter(&window, shell.words()));
                }
                // The page says so if it did not work.
                let _ = agent::start_if_absent(shell.folder(), &shell.clock);
            });
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}

/// A second start shows the window that is there, at the place that it was meant to open.
fn show_again(app: &tauri::AppHandle, given: Vec<String>, folder: &Path) {
    if let Some(window) = app.get_webview_window("main") {
        // A window manager may refuse; the window is there all the same.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    let Ok(given) = Arguments::try_parse_from(given) else {
        return;
    };
    if let Some(file) = &given.file {
        opening::bring(app, folder.join(file));
    }
    if let Some(opened) = given.opened() {
        // A page that is not there yet asks for it once it is.
        app.state::<Shell>().open_at(opened.clone());
        let _ = app.emit("open", opened);
    }
}
