//! What is taken along from the window is what the command line writes.

use std::fs;
use std::path::Path;

use afterhand_tests::{Desktop, Patient, Window, soon};

const NECK: &str = "neck-course.toml";
const CALENDAR: &str = "Save your calendar";
const EVERYTHING: &str = "Save everything as one file";
const TABLES: &str = "Save the tables in a new folder";
const FHIR: &str = "Save the file for other health programs";

fn has_a_past(patient: &Patient<'_>) {
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-23T15:00:00Z");
    now.runs("session add --region neck --technique soft")
        .said();
    now.runs([
        "diary", "add", "--pain", "4", "--region", "neck", "--note", "=2+2",
    ])
    .said();
    let morning = patient.at("2026-11-24T08:40:00Z");
    morning.runs("done nk-chin-tuck@2026-11-24T08:30").said();
}

fn opens_data(window: &Window<'_>) {
    window.clicks("#place-settings");
    window.clicks("#settings-data");
    window.shows("#take-along");
}

/// The lines that say nothing of when they were written.
fn timeless(file: impl AsRef<Path>) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    let moment = [
        "DTSTAMP",
        "LAST-MODIFIED",
        "SEQUENCE",
        "\"written\"",
        "\"timestamp\"",
    ];
    let lines = text.lines();
    lines
        .filter(|line| !moment.iter().any(|word| line.contains(word)))
        .map(str::to_owned)
        .collect()
}

#[test]
fn each_export_of_the_window_is_that_of_the_command_line() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    has_a_past(&patient);
    let now = patient.at("2026-11-24T12:00:00Z@1");
    let window = now.opens_window();
    opens_data(&window);
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).display().to_string();

    window.clicks("#take-along-calendar");
    window.chooses_in(CALENDAR, &place("window.ics"));
    window.shows("#toast .toast");
    let said = now.runs(["export", "ics", &place("prompt.ics")]).said();
    window.says("#toast p", &said.replace("prompt.ics", "window.ics"));
    assert_eq!(timeless(place("window.ics")), timeless(place("prompt.ics")));

    window.clicks("#take-along-alarms");
    window.clicks("#take-along-private");
    window.clicks("#take-along-parts summary");
    window.clicks("#take-along-aftercare");
    window.clicks("#take-along-calendar");
    window.chooses_in(CALENDAR, &place("private.ics"));
    soon("it is written", || {
        Path::new(&place("private.ics")).exists().then_some(())
    });
    let parts = "exercises,appointments";
    let prompt = place("prompt.ics");
    let [private, silent, yes] = ["--private", "--no-alarms", "--yes"];
    now.runs([
        "export", "ics", &prompt, private, silent, yes, "--what", parts,
    ])
    .said();
    assert_eq!(
        timeless(place("private.ics")),
        timeless(place("prompt.ics"))
    );
    assert!(!timeless(place("private.ics")).concat().contains("VALARM"));

    window.clicks("#take-along-exercises");
    window.clicks("#take-along-appointments");
    window.clicks("#take-along-calendar");
    window.says("#take-along-fault", "Choose at least one of the three.");
    window.is_accessible("what is to be taken along");

    window.clicks("#take-along-everything");
    window.chooses_in(EVERYTHING, &place("window.json"));
    let said = now.runs(["export", "json", &place("prompt.json")]).said();
    window.says("#toast p", &said.replace("prompt.json", "window.json"));
    assert_eq!(
        timeless(place("window.json")),
        timeless(place("prompt.json"))
    );

    window.clicks("#take-along-decimals summary");
    window.clicks("#take-along-decimals-comma");
    window.clicks("#take-along-tables");
    window.chooses_in(TABLES, &place("tables"));
    let prompt = place("prompt");
    let said = now
        .runs(["export", "csv", &prompt, "--decimal", "comma"])
        .said();
    window.says("#toast p", &said.replace(&prompt, &place("tables")));
    let names = |folder: &str| {
        let files = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = files.map(|file| file.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&place("tables")), names(&prompt));
    assert_eq!(names(&prompt).len(), 6);
    for name in names(&prompt) {
        assert_eq!(
            fs::read(Path::new(&place("tables")).join(&name)).unwrap(),
            fs::read(Path::new(&prompt).join(&name)).unwrap()
        );
    }

    window.enters("#take-along-name", "Mira Lindqvist");
    window.clicks("#take-along-fhir");
    window.chooses_in(FHIR, &place("window-fhir.json"));
    let prompt = place("prompt-fhir.json");
    let said = now
        .runs(["export", "fhir", &prompt, "--name", "Mira Lindqvist"])
        .said();
    window.says(
        "#toast p",
        &said.replace("prompt-fhir.json", "window-fhir.json"),
    );
    assert_eq!(timeless(place("window-fhir.json")), timeless(prompt));
}

#[test]
fn what_cannot_be_written_is_said_and_leaves_nothing() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T12:00:00Z@1").opens_window();
    opens_data(&window);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.ics");
    window.clicks("#take-along-calendar");
    window.chooses_in(CALENDAR, file.to_str().unwrap());
    window.says(
        "#refusal p",
        "There is nothing planned to put into a calendar.",
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn your_data_is_as_it_should_look() {
    for light in ["light", "dark"] {
        let desktop = Desktop::with_windows();
        let patient = Patient::on(&desktop);
        if light == "dark" {
            patient.prefers_dark();
        }
        has_a_past(&patient);
        let now = patient.at("2026-11-24T12:00:00Z@1");
        now.runs(["backup", patient.home().join("mine.db").to_str().unwrap()])
            .said();
        let window = now.opens_window();
        opens_data(&window);
        pictures(&window, light);
        window.resizes(560, 800);
        pictures(&window, &format!("{light}-narrow"));
        window.resizes(1180, 790);
        window.enlarges(2.0);
        pictures(&window, &format!("{light}-large"));
    }
}

fn pictures(window: &Window<'_>, light: &str) {
    let is_accessible = |state: &str| window.is_accessible(&format!("{state}, {light}"));
    let picture = |selector: &str, name: &str| {
        window.evaluates(&format!(
            "document.querySelector('{selector}').scrollIntoView()"
        ));
        window.pictured(&format!("data-{name}-{light}"));
    };
    window.evaluates(
        "for (const one of document.querySelectorAll('#take-along details')) one.open = false",
    );
    window.evaluates("scrollTo(0, 0)");
    window.pictured(&format!("data-top-{light}"));
    picture("#take-along-title", "take-along");
    picture("#take-along-everything", "take-along-2");
    window.evaluates(
        "for (const one of document.querySelectorAll('#take-along details')) one.open = true",
    );
    picture("#take-along-alarms", "take-along-unfolded");
    is_accessible("your data unfolded");
    window.shows("#backups [data-backup]");
    picture("#backups", "backups");
    picture("#leave", "leave");
    window.clicks("#backups [data-backup]");
    window.shows("#restore-take");
    window.pictured(&format!("data-restore-{light}"));
    is_accessible("a backup offered");
    window.clicks("#restore-no");
    window.lacks("#restore");
    window.clicks("#leave-delete");
    window.shows("#leave-no");
    window.pictured(&format!("data-leaving-{light}"));
    is_accessible("everything to be deleted");
    window.clicks("#leave-no");
    window.lacks("#leaving");
    window.clicks("#data-history");
    window.shows("#history");
    window.pictured(&format!("data-history-{light}"));
    is_accessible("what was done");
    window.clicks("#history-back");
    window.shows("#take-along");
}
