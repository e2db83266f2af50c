//! The report for the therapist: its pages to look at, and files of it.

use std::fs;
use std::path::PathBuf;

use afterhand_engine::error::{Error, Failure, FailureKind};
use afterhand_engine::report::{Report, ReportChoice};
use afterhand_engine::view::Surroundings;
use afterhand_engine::words::Words;
use afterhand_host::report_program::{self, Trouble};
use afterhand_host::{locale, speech, whole_file};
use afterhand_share::report_page;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tauri::{State, WebviewWindow};

use crate::files;
use crate::shell::Shell;

/// Each page as the address of a picture that holds it, so many pixels wide.
#[tauri::command(async)]
pub fn report_pages(
    choice: ReportChoice,
    width: u32,
    shell: State<'_, Shell>,
) -> Result<Vec<String>, Failure> {
    let words = shell.words();
    let report = json(&report(&choice, &shell)?, words)?;
    let folder = tempfile::tempdir().map_err(|error| not_made(&error.to_string(), words))?;
    report_program::pages(&report, folder.path(), width)
        .map_err(|trouble| no_pages(trouble, words))?;
    let mut pages = Vec::new();
    while let Ok(png) = fs::read(folder.path().join(format!("page-{}.png", pages.len() + 1))) {
        pages.push(format!("data:image/png;base64,{}", STANDARD.encode(png)));
    }
    Ok(pages)
}

/// Keeps the report where the person wants it, and says where; `None` where they changed their mind.
#[tauri::command]
pub async fn save_report_pdf(
    choice: ReportChoice,
    window: WebviewWindow,
    shell: State<'_, Shell>,
) -> Result<Option<String>, Failure> {
    let words = shell.words();
    let report = json(&report(&choice, &shell)?, words)?;
    let dialog = files::dialog(&window, words.report_choose_pdf())
        .set_file_name(words.report_pdf_name())
        .add_filter(words.report_pdf_files(), &["pdf"]);
    let Some(path) = files::new(dialog).await else {
        return Ok(None);
    };
    let made = tauri::async_runtime::spawn_blocking(move || report_program::pdf(&report));
    let pdf = match made.await {
        Ok(made) => made.map_err(|trouble| failure(trouble.message(words)))?,
        Err(error) => return Err(not_made(&error.to_string(), words)),
    };
    keep(with_extension(path, "pdf"), &pdf, &shell).map(Some)
}

/// The same as a page for a browser.
#[tauri::command]
pub async fn save_report_html(
    choice: ReportChoice,
    window: WebviewWindow,
    shell: State<'_, Shell>,
) -> Result<Option<String>, Failure> {
    let words = shell.words();
    let page = report_page::html(&report(&choice, &shell)?);
    let dialog = files::dialog(&window, words.report_choose_html())
        .set_file_name(words.report_html_name())
        .add_filter(words.report_html_files(), &["html", "htm"]);
    let Some(path) = files::new(dialog).await else {
        return Ok(None);
    };
    keep(with_extension(path, "html"), page.as_bytes(), &shell).map(Some)
}

fn keep(path: PathBuf, bytes: &[u8], shell: &Shell) -> Result<String, Failure> {
    match whole_file::write_private(&path, bytes) {
        Ok(()) => Ok(shell.words().report_kept(path.display().to_string())),
        Err(error) => Err(shell.failure(&Error::of_file(path, error))),
    }
}

fn report(choice: &ReportChoice, shell: &Shell) -> Result<Report, Failure> {
    let surroundings = Surroundings {
        country: locale::country(),
        language: speech::desktop(),
        ..Surroundings::default()
    };
    shell.ask(|companion, now| companion.report(choice, surroundings, now))
}

fn json(report: &Report, words: &Words) -> Result<String, Failure> {
    serde_json::to_string(report).map_err(|error| not_made(&error.to_string(), words))
}

/// What opens it goes by its name.
fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    match path.extension() {
        Some(_) => path,
        None => path.with_extension(extension),
    }
}

/// The page offers the other file in its own words.
fn no_pages(trouble: Trouble, words: &Words) -> Failure {
    match trouble {
        Trouble::Absent => failure(words.report_no_pages()),
        Trouble::Said(why) | Trouble::Ended(why) => not_made(&why, words),
        Trouble::TooLong => failure(words.report_program_slow()),
    }
}

fn not_made(why: &str, words: &Words) -> Failure {
    failure(words.report_not_made(why))
}

fn failure(message: String) -> Failure {
    Failure::of(FailureKind::Trouble, message)
}
