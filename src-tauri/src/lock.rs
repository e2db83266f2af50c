//! The window's lock: while it is shut the page gets nothing of the data, and can ask for nothing but to open it,
//! and how one feels.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use afterhand_engine::error::{Failure, FailureKind};
use afterhand_host::lock;
use tauri::ipc::Invoke;
use tauri::{Manager as _, Runtime, State};

use crate::shell::Shell;

/// What the page may ask while the window is locked. A view is then one without data.
const OPEN_TO_ALL: [&str; 4] = ["view", "labels", "clock_speed", "unlock"];

pub struct Lock {
    shut: AtomicBool,
}

impl Lock {
    /// A window opens locked where a passphrase is set.
    pub fn of(shell: &Shell) -> Lock {
        Lock {
            shut: AtomicBool::new(lock::is_set(shell.folder())),
        }
    }

    pub fn is_shut(&self) -> bool {
        self.shut.load(Ordering::SeqCst)
    }
}

/// Lets only what is open to all through to the commands while the window is locked.
pub fn behind<R: Runtime>(
    commands: impl Fn(Invoke<R>) -> bool + Send + Sync + 'static,
) -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    move |invoke| {
        let window = invoke.message.webview_ref();
        let open_to_all = OPEN_TO_ALL.contains(&invoke.message.command());
        if open_to_all || !window.state::<Lock>().is_shut() {
            return commands(invoke);
        }
        let failure = shut(&window.state::<Shell>());
        invoke.resolver.reject(failure);
        true
    }
}

/// What is said while the window is locked.
pub fn shut(shell: &Shell) -> Failure {
    Failure::of(FailureKind::Locked, shell.words().lock_shut())
}

/// Opens the window to whoever knows the passphrase, and where there is none any more.
#[tauri::command(async)]
pub fn unlock(
    passphrase: String,
    shell: State<'_, Shell>,
    lock: State<'_, Lock>,
) -> Result<(), Failure> {
    if lock::is_set(shell.folder()) {
        refuse_wrong(&passphrase, &shell)?;
    }
    lock.shut.store(false, Ordering::SeqCst);
    Ok(())
}

/// Shuts the window, where it has a passphrase.
#[tauri::command]
pub fn lock_now(shell: State<'_, Shell>, lock: State<'_, Lock>) {
    lock.shut
        .store(lock::is_set(shell.folder()), Ordering::SeqCst);
}

/// From now on the window asks for a passphrase; what is said of it comes back.
#[tauri::command(async)]
pub fn set_lock(passphrase: String, shell: State<'_, Shell>) -> Result<String, Failure> {
    shell.refuse_in_example()?;
    lock::set(shell.folder(), &passphrase).map_err(|error| unreadable(&error, &shell))?;
    Ok(shell.words().lock_set())
}

/// The window asks for none any more, if this is the one that it asked for.
#[tauri::command(async)]
pub fn take_lock_away(passphrase: String, shell: State<'_, Shell>) -> Result<String, Failure> {
    shell.refuse_in_example()?;
    refuse_wrong(&passphrase, &shell)?;
    lock::remove(shell.folder()).map_err(|error| unreadable(&error, &shell))?;
    Ok(shell.words().lock_gone())
}

fn refuse_wrong(passphrase: &str, shell: &Shell) -> Result<(), Failure> {
    match lock::opens(shell.folder(), passphrase) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Failure::of(
            FailureKind::Refused,
            shell.words().lock_wrong(),
        )),
        Err(error) => Err(unreadable(&error, shell)),
    }
}

fn unreadable(error: &io::Error, shell: &Shell) -> Failure {
    Failure::of(
        FailureKind::Trouble,
        shell.words().lock_unreadable(error.to_string()),
    )
}
