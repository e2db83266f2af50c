//! Plan files that a person opens from their desktop.

use std::fs;

use afterhand_tests::{Desktop, Patient, example, soon};

const CLOCK: &str = "2026-11-24T08:40:00Z@1";

#[test]
fn a_double_click_on_a_plan_file_opens_it_in_the_window_that_is_there() {
    let desktop = Desktop::with_windows();
    let patient = Patient::at_usual_place(&desktop);
    let now = patient.at(CLOCK);
    let window = now.opens_window();
    let entries = [
        "applications/afterhand.desktop",
        "mime/packages/afterhand.xml",
        // What the desktop makes of the two.
        "applications/mimeinfo.cache",
        "mime/globs2",
    ]
    .map(|name| patient.home().join(".local/share").join(name));
    soon("the desktop knows plan files", || {
        entries.iter().all(|entry| entry.exists()).then_some(())
    });
    let plan = fs::read_to_string(example("neck-course.toml")).unwrap();
    let file = patient.file("Dr Novák's plan.afterhand.toml", plan);
    let opened = now
        .other("gio", "libglib2.0-bin")
        .args(["open", &file])
        .status();
    assert!(opened.unwrap().success());
    window.shows("#plan-offer-take");
    window.clicks("#plan-offer-take");
    window.shows("#toast .toast");
    now.runs("delete-everything --yes").said();
    for entry in &entries[..2] {
        assert!(!entry.exists(), "{}", entry.display());
    }
}

#[test]
fn another_data_folder_is_not_what_a_double_click_opens() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(CLOCK).opens_window();
    // The window starts it after it has made its entry.
    soon("the agent runs", || {
        (!patient.processes("afterhand-watch").is_empty()).then_some(())
    });
    drop(window);
    assert!(!patient.home().join(".local/share/applications").exists());
}

#[test]
fn a_file_that_is_dropped_on_the_window_is_offered() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(CLOCK).opens_window();
    let file = patient.file(
        "neck course.toml",
        fs::read(example("neck-course.toml")).unwrap(),
    );
    let drag = window.hovers_file(&file);
    window.shows("#drop");
    window.pictured("plan-hovers");
    drag.leaves();
    // What the window asked of the file last may come after it has left; the pointer tells that it has.
    let nothing_hovers = || {
        soon("nothing hovers any more", || {
            window.moves_pointer();
            window.find("#drop").is_none().then_some(())
        });
    };
    nothing_hovers();
    window.hovers_file(&file).drops();
    nothing_hovers();
    window.shows("#plan-offer-take");
}
