//! What is taken along, in files that other programs read.

use std::path::{Path, PathBuf};

use afterhand_engine::archive;
use afterhand_engine::calendar_file::CalendarChoice;
use afterhand_engine::error::{Error, Failure, FailureKind};
use afterhand_engine::view::{Decimals, TakeAlong};
use afterhand_engine::words::Words;
use afterhand_host::{locale, whole_file};
use afterhand_share::tables::{DecimalMark, Table};
use afterhand_share::take_along::{self, Fault};
use tauri::ipc::Channel;
use tauri::{State, WebviewWindow};

use crate::files;
use crate::shell::Shell;

/// Writes it where the person wants it, and says where; `None` where they changed their mind. `progress`
/// first hears of it once they have chosen.
#[tauri::command]
pub async fn take_along(
    wanted: TakeAlong,
    progress: Channel<f64>,
    window: WebviewWindow,
    shell: State<'_, Shell>,
) -> Result<Option<String>, Failure> {
    let Some(place) = place(&wanted, &window, &shell).await else {
        return Ok(None);
    };
    let mut told = |part| {
        // A page that has gone needs no word of it.
        let _ = progress.send(part);
    };
    told(0.0);
    write(&wanted, &place, &shell, &mut told).map(Some)
}

async fn place(wanted: &TakeAlong, window: &WebviewWindow, shell: &Shell) -> Option<PathBuf> {
    let words = shell.words();
    let date = shell.clock.now().today().to_string();
    let (title, name, kind, ends) = match wanted {
        TakeAlong::Calendar { .. } => (
            words.window_save_calendar(),
            words.window_calendar_name(date),
            words.window_calendar_files(),
            "ics",
        ),
        TakeAlong::Everything => (
            words.window_save_archive(),
            words.window_archive_name(date),
            words.window_json_files(),
            "json",
        ),
        TakeAlong::Fhir { .. } => (
            words.window_save_fhir(),
            words.window_fhir_name(date),
            words.window_json_files(),
            "json",
        ),
        TakeAlong::Tables { .. } => {
            let dialog = files::dialog(window, words.window_choose_tables_place());
            let dialog = dialog.set_file_name(words.window_tables_name(date));
            return files::new(dialog).await.map(free);
        }
    };
    let dialog = files::dialog(window, title)
        .set_file_name(name)
        .add_filter(kind, &[ends]);
    files::new(dialog).await
}

/// A folder that is not there yet, so that none of the person's own is written into.
fn free(wanted: PathBuf) -> PathBuf {
    let name = files::name(&wanted);
    let others = (2_u32..).map(|number| wanted.with_file_name(format!("{name}-{number}")));
    let mut all = std::iter::once(wanted.clone()).chain(others);
    all.find(|place| place.symlink_metadata().is_err())
        .unwrap_or(wanted)
}

fn write(
    wanted: &TakeAlong,
    place: &Path,
    shell: &Shell,
    progress: &mut dyn FnMut(f64),
) -> Result<String, Failure> {
    let words = shell.words();
    let name = place.display().to_string();
    let (written, said) = match wanted {
        TakeAlong::Calendar {
            exercises,
            appointments,
            aftercare,
            alarms,
            private,
        } => {
            let choice = CalendarChoice {
                from: None,
                until: None,
                exercises: *exercises,
                appointments: *appointments,
                aftercare: *aftercare,
                alarms: *alarms,
                private: *private,
            };
            let made = shell.ask(|companion, now| {
                engine_error(take_along::calendar(companion, &choice, now))
            })?;
            let calendar = made.map_err(|fault| refused(fault, words))?;
            (
                whole_file::write_private(place, &calendar.bytes),
                words.calendar_file_saved(calendar.entries, name),
            )
        }
        TakeAlong::Everything => {
            let archive = shell.ask(|companion, now| companion.archive(now, progress))?;
            (
                whole_file::stream_private(place, |out| archive::write(&archive, out)),
                words.archive_saved(name),
            )
        }
        TakeAlong::Tables { decimals } => {
            let mark = mark(*decimals);
            let made = shell.ask(|companion, now| {
                let files = take_along::tables(companion, &Table::ALL, mark, now, words, progress);
                engine_error(files)
            })?;
            let files = made.map_err(|fault| refused(fault, words))?;
            let names: Vec<&str> = files.iter().map(|(file, _)| file.as_str()).collect();
            (
                whole_file::write_folder_private(place, &files),
                words.tables_saved(names.join(", "), name),
            )
        }
        TakeAlong::Fhir { name: patient } => {
            let patient = Some(patient.trim()).filter(|patient| !patient.is_empty());
            let made = shell.ask(|companion, now| {
                engine_error(take_along::fhir(companion, patient, now, words, progress))
            })?;
            let bundle = made.map_err(|fault| refused(fault, words))?;
            (
                whole_file::write_private(place, &bundle),
                words.fhir_saved(name),
            )
        }
    };
    match written {
        Ok(()) => Ok(said),
        Err(error) => Err(shell.failure(&Error::of_file(place, error))),
    }
}

fn mark(decimals: Decimals) -> DecimalMark {
    match decimals {
        Decimals::AsHere if locale::has_decimal_comma() => DecimalMark::Comma,
        Decimals::AsHere | Decimals::Point => DecimalMark::Point,
        Decimals::Comma => DecimalMark::Comma,
    }
}

/// Trouble with the data is the engine's to word.
fn engine_error<T>(made: Result<T, Fault>) -> Result<Result<T, Fault>, Error> {
    match made {
        Err(Fault::Data(error)) => Err(error),
        Ok(_) | Err(Fault::NothingPlanned | Fault::NotWritten(_)) => Ok(made),
    }
}

fn refused(fault: Fault, words: &Words) -> Failure {
    let (kind, message) = match fault {
        Fault::NothingPlanned => (FailureKind::Refused, words.calendar_file_nothing()),
        Fault::Data(error) => (FailureKind::Trouble, words.tables_fault(error.to_string())),
        Fault::NotWritten(why) => (FailureKind::Trouble, words.tables_fault(why)),
    };
    Failure::of(kind, message)
}
