//! Files that a person brings: chosen in the dialog, dropped on the window, or opened with it.

use std::path::{Path, PathBuf};

use afterhand_engine::action::{Acted, Action, NewPlan};
use afterhand_engine::error::Failure;
use afterhand_engine::plan::MAX_BYTES;
use afterhand_engine::view::{OpenedFile, PlanOffer};
use afterhand_host::plan_file;
use afterhand_share::signature;
use serde::Deserialize;
use tauri::{AppHandle, DragDropEvent, Emitter as _, Manager as _, State, WebviewWindow};

use crate::offered::Offered;
use crate::shell::Shell;
use crate::{archive, commands, files};

/// A file that the page has not asked for yet.
pub type Waiting = Offered<PathBuf>;

/// A plan file as its offer was shown.
pub struct Shown {
    path: PathBuf,
    plan: NewPlan,
    /// The clinic that may have a new key.
    clinic: Option<String>,
}

/// Lets the person choose a plan file and says what it would change; `None` where they changed their mind.
#[tauri::command]
pub async fn choose_plan(
    window: WebviewWindow,
    shell: State<'_, Shell>,
    offered: State<'_, Offered<Shown>>,
) -> Result<Option<PlanOffer>, Failure> {
    let words = shell.words();
    let dialog = files::dialog(&window, words.window_choose_plan())
        .add_filter(words.window_plan_files(), &["toml", "json"]);
    match files::chosen(dialog).await {
        Some(path) => offer(path, &shell, &offered).map(Some),
        None => Ok(None),
    }
}

/// Takes the plan that was offered last; `None` where none was.
#[tauri::command(async)]
pub fn take_plan(
    shell: State<'_, Shell>,
    offered: State<'_, Offered<Shown>>,
) -> Result<Option<Acted>, Failure> {
    let Some(shown) = offered.take() else {
        return Ok(None);
    };
    let plan = NewPlan {
        confirmed: true,
        ..shown.plan
    };
    shell
        .ask(|companion, now| companion.act(Action::TakePlan(plan), now))
        .map(Some)
}

/// The clinic of the plan that was offered last has a new key: the old one is forgotten, and the plan is
/// offered anew.
#[tauri::command(async)]
pub fn trust_key(
    shell: State<'_, Shell>,
    offered: State<'_, Offered<Shown>>,
) -> Result<Option<PlanOffer>, Failure> {
    let Some(Shown { path, clinic, .. }) = offered.take() else {
        return Ok(None);
    };
    if let Some(clinic) = clinic {
        let forget = Action::ForgetKey {
            clinic,
            confirmed: true,
        };
        shell.ask(|companion, now| companion.act(forget, now))?;
    }
    offer(path, &shell, &offered).map(Some)
}

/// What came of the file that waits, if one does.
#[tauri::command(async)]
pub fn opened_file(
    shell: State<'_, Shell>,
    waiting: State<'_, Waiting>,
    offered: State<'_, Offered<Shown>>,
    archives: State<'_, Offered<archive::Named>>,
) -> Result<Option<OpenedFile>, Failure> {
    let Some(path) = waiting.take() else {
        return Ok(None);
    };
    Ok(Some(match kind(&path) {
        Kind::Calendar => OpenedFile::Taken(commands::calendar(&path, &shell)?),
        Kind::Archive => OpenedFile::Archive(archive::offer(&path, &shell, &archives)?),
        Kind::Plan => OpenedFile::Plan(Box::new(offer(path, &shell, &offered)?)),
    }))
}

/// What is dropped on the window waits for the page, which shows meanwhile that it may be dropped.
pub fn dragged(app: &AppHandle, event: &DragDropEvent) {
    let hovers = match event {
        // Text has no path, and a source that has left meanwhile names none either.
        DragDropEvent::Enter { paths, .. } => !paths.is_empty(),
        DragDropEvent::Over { .. } => return,
        DragDropEvent::Drop { paths, .. } => {
            if let Some(path) = paths.first() {
                bring(app, path.clone());
            }
            false
        }
        DragDropEvent::Leave | _ => false,
    };
    // A page that is not there yet shows nothing.
    let _ = app.emit("hovered", hovers);
}

/// Lets a file wait for the page, and tells it.
pub fn bring(app: &AppHandle, path: PathBuf) {
    app.state::<Waiting>().put(path);
    // A page that is not there yet asks for it once it is.
    let _ = app.emit("file", ());
}

enum Kind {
    Calendar,
    Archive,
    Plan,
}

/// What is no calendar and no export of ours is read as a plan, whose faults have places.
fn kind(path: &Path) -> Kind {
    let ends = |ending: &str| {
        let extension = path.extension();
        extension.is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
    };
    if ["ics", "ical", "ifb"].into_iter().any(ends) {
        return Kind::Calendar;
    }
    let is_written = || {
        let file = std::fs::File::open(path).ok()?;
        let begins: Written = serde_json::from_reader(std::io::BufReader::new(file)).ok()?;
        begins.written
    };
    match ends("json") && (is_long(path) || is_written().is_some()) {
        true => Kind::Archive,
        false => Kind::Plan,
    }
}

/// No plan is as long.
fn is_long(path: &Path) -> bool {
    let length = path.metadata().map(|metadata| metadata.len());
    length.is_ok_and(|length| length > MAX_BYTES as u64)
}

/// What an export of ours has and a plan has not.
#[derive(Deserialize)]
struct Written {
    written: Option<String>,
}

fn offer(path: PathBuf, shell: &Shell, offered: &Offered<Shown>) -> Result<PlanOffer, Failure> {
    let bytes = files::read(&path, MAX_BYTES, shell)?;
    let file = files::name(&path);
    let signature = signature::check_with(&bytes, |ending| plan_file::beside(&path, ending));
    let found = shell.ask(|companion, now| companion.offer_plan(&file, &bytes, &signature, now))?;
    let trust = found.offer.signature.trust.as_ref();
    offered.put(Shown {
        path,
        clinic: trust.map(|trust| trust.clinic.clone()),
        plan: NewPlan {
            file,
            bytes,
            signature,
            over: Some(found.over),
            confirmed: false,
        },
    });
    Ok(found.offer)
}
