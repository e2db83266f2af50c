//! The report for the therapist, chosen, looked at and saved in the window.

use std::fs;

use afterhand_tests::{Desktop, Patient, Window, soon};
use serde_json::json;

use crate::twelve_weeks::{self, OVER};

const PDF: &str = "Save the report as a PDF";
const HTML: &str = "Save the report as a web page";

fn opens<'d>(patient: &Patient<'d>, clock: &str) -> Window<'d> {
    let window = patient.at(clock).opens_window();
    window.clicks("#place-settings");
    window.clicks("#settings-data");
    window.clicks("#report-open");
    window.shows("#report");
    window
}

/// The pages, once they are there.
fn pages(window: &Window<'_>) -> Vec<String> {
    window.shows("#report-pages[aria-busy='false']");
    window.attributes("#report-pages img", "src")
}

/// Other pages than these.
fn changed(window: &Window<'_>, before: &[String]) -> Vec<String> {
    soon("the pages change", || {
        let now = pages(window);
        (now != before).then_some(now)
    })
}

#[test]
fn a_report_is_chosen_looked_at_and_saved_as_both_kinds_of_file() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    twelve_weeks::lives_through(&patient);
    let window = opens(&patient, &format!("{OVER}@1"));
    window.clicks("#login-no");
    window.clicks("#toast-dismiss");
    window.says("#heading", "Report for my therapist");
    window.says("[data-range][aria-pressed='true']", "This course");
    let whole = pages(&window);
    assert!((2..=3).contains(&whole.len()), "{}", whole.len());
    assert!(whole[0].starts_with("data:image/png;base64,"));
    let drawn = "return [...document.querySelectorAll('#report-pages img')]\
                 .every((page) => page.complete && page.naturalWidth === 1200)";
    soon("each page is drawn", || {
        (window.evaluates(drawn) == json!(true)).then_some(())
    });
    window.is_accessible("the report");
    window.pictured("report-window");

    window.clicks("#report-part-measures");
    let without = changed(&window, &whole);
    window.clicks("[id^='report-note-']");
    let with_note = changed(&window, &without);
    window.enters("#report-name", "Sam O’Hara");
    let named = changed(&window, &with_note);
    window.clicks("[data-range]:nth-child(2)");
    let recent = changed(&window, &named);
    window.says("[data-range][aria-pressed='true']", "Last 4 weeks");
    window.fills("#report-until", "2026-04-10");
    changed(&window, &recent);
    window.is_accessible("the report, chosen");

    let file = patient.home().join("mine");
    window.clicks("#report-save-pdf");
    window.chooses_in(PDF, file.to_str().unwrap());
    let pdf = file.with_extension("pdf");
    window.says(
        "#toast p",
        &format!(
            "The report is in {}. It holds health data: mind whom you give it to.",
            pdf.display()
        ),
    );
    let written = fs::read(&pdf).unwrap();
    assert!(written.starts_with(b"%PDF-"));
    window.clicks("#report-save-html");
    window.chooses_in(HTML, file.to_str().unwrap());
    let html = file.with_extension("html");
    window.says(
        "#toast p",
        &format!(
            "The report is in {}. It holds health data: mind whom you give it to.",
            html.display()
        ),
    );
    let page = fs::read_to_string(html).unwrap();
    for part in [
        "Sam O’Hara",
        "10 April 2026",
        "Left out by the patient.",
        "First day",
    ] {
        assert!(page.contains(part), "{part}");
    }

    window.clicks("#report-back");
    window.shows("#report-card");
    for (place, page) in [("#place-sessions", "#sessions"), ("#place-diary", "#diary")] {
        window.clicks(place);
        window.shows(page);
        window.clicks("#report-open");
        window.shows("#report");
        window.clicks("#report-back");
        window.shows(page);
        window.pictured(&format!("report-from-{}", &page[1..]));
    }
}

#[test]
fn the_report_is_readable_in_the_dark_large_and_narrow() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    twelve_weeks::lives_through(&patient);
    patient.prefers_dark();
    let window = opens(&patient, &format!("{OVER}@1"));
    pages(&window);
    window.is_accessible("the report in the dark");
    window.pictured("report-window-dark");
    let scrolls = "document.querySelector('#report').scrollIntoView()";
    window.resizes(620, 900);
    window.evaluates(scrolls);
    window.pictured("report-window-narrow");
    window.resizes(1000, 900);
    window.enlarges(2.0);
    window.evaluates(scrolls);
    window.pictured("report-window-200");
    window.evaluates("document.querySelector('#report-pages').scrollIntoView()");
    window.pictured("report-window-200-pages");
    let wide = "return document.documentElement.scrollWidth > innerWidth";
    assert_eq!(window.evaluates(wide), json!(false));
}

#[test]
fn with_nothing_on_record_there_is_a_page_that_says_so() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = opens(&patient, &format!("{OVER}@1"));
    assert_eq!(pages(&window).len(), 1);
    window.says("[data-range][aria-pressed='true']", "Last 12 weeks");
    window.lacks("[id^='report-note-']");
    window.is_accessible("an empty report");
    window.pictured("report-window-empty");
}

#[test]
fn without_the_program_that_sets_pages_the_other_file_is_offered() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.installs("alone");
    let program = patient.installs_window("alone");
    let window = patient.at(OVER).opens_window_of(&program);
    window.clicks("#place-settings");
    window.clicks("#settings-data");
    window.clicks("#report-open");
    window.says(
        "#report-fault",
        "The part of Afterhand that makes PDF files is not installed, so there is no preview. You can save the report as a web page, and print it from your browser.",
    );
    window.lacks("#report-save-pdf");
    window.is_accessible("a report without pages");
    window.pictured("report-window-alone");
    let file = patient.home().join("mine.html");
    window.clicks("#report-save-html");
    window.chooses_in(HTML, file.to_str().unwrap());
    window.shows("#toast p");
    assert!(file.exists());
}
