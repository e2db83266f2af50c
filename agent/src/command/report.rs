//! `afterhand report`: what the person chose to show their therapist, as a PDF, as a page for a browser, or
//! as JSON.

use std::collections::BTreeSet;
use std::path::Path;

use afterhand_engine::report::{Report, ReportChoice};
use afterhand_host::{report_program, whole_file};
use afterhand_share::report_page;
use serde_json::json;

use super::Desk;
use crate::cli::ReportArgs;
use crate::output::{self, Stop};

pub fn report(desk: &Desk<'_>, arguments: ReportArgs) -> Result<(), Stop> {
    let now = desk.moment(&arguments.reading)?;
    let companion = desk.open()?;
    let notes = match arguments.all_notes {
        true => {
            let notes = companion.report_notes(arguments.from, arguments.until, &now);
            notes.map_err(|error| desk.stop(&error))?
        }
        false => BTreeSet::from_iter(arguments.notes),
    };
    let choice = ReportChoice {
        from: arguments.from,
        until: arguments.until,
        name: arguments.name,
        leave_out: arguments.leave_out.into_iter().collect(),
        notes,
    };
    let report = companion.report(&choice, desk.surroundings(), &now);
    let report = report.map_err(|error| desk.stop(&error))?;
    match arguments.file {
        Some(file) if !arguments.reading.json => save(desk, &report, &file, arguments.yes),
        Some(_) | None => output::say_json(&json!(report)),
    }
}

fn save(desk: &Desk<'_>, report: &Report, file: &Path, yes: bool) -> Result<(), Stop> {
    let words = desk.words;
    let name = file.display().to_string();
    desk.refuse_another(file, yes)?;
    let extension = file.extension().and_then(|extension| extension.to_str());
    let bytes = match extension.map(str::to_ascii_lowercase).as_deref() {
        Some("pdf") => report_program::pdf(&json!(report).to_string())
            .map_err(|trouble| Stop::refused(trouble.message(words)))?,
        Some("html" | "htm") => report_page::html(report).into_bytes(),
        Some(_) | None => return Err(Stop::usage(words.report_which_file())),
    };
    desk.written(file, whole_file::write_private(file, &bytes))?;
    output::say(&words.report_saved(name))
}
