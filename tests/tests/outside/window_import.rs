//! Bringing in, in the window, what was saved on another computer.

use afterhand_tests::{Desktop, Patient};

const CLOCK: &str = "2026-11-24T09:40:00Z";
const DIALOG: &str = "Choose what was saved on the other computer";

#[test]
fn a_file_from_another_computer_is_looked_at_and_brought_in() {
    let old = Patient::new();
    old.at("2026-11-23T08:00:00Z").takes("neck-course.toml");
    let there = old.at(CLOCK);
    there.runs("diary add --pain 4").said();
    there
        .runs("diary add --pain 6 --note <script>alert(1)</script>")
        .said();
    there.runs("settings set country DE").said();
    let file = old.file("from-the-other.json", "");
    there.runs(["export", "json", &file, "--yes"]).said();

    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at(CLOCK);
    now.runs("settings set country GB").said();
    let window = patient.at("2026-11-24T09:40:00Z@1").opens_window();
    window.clicks("#place-settings");
    window.clicks("#settings-data");
    window.shows("#bring-in");
    window.evaluates("document.querySelector('#bring-in').scrollIntoView()");
    window.pictured("bring-in");
    window.clicks("#bring-in-choose");
    window.chooses_in(DIALOG, &file);
    window.shows("#archive-take");
    window.is_accessible("a file to bring in");
    window.pictured("bring-in-offered");
    window.clicks("#archive-no");
    window.lacks("#archive");
    let entries = || {
        let listed = now.runs("diary list --json").json();
        listed["entries"].as_array().unwrap().len()
    };
    assert_eq!(entries(), 0);
    window.clicks("#bring-in-choose");
    window.chooses_in(DIALOG, &file);
    window.clicks("#archive-take");
    window.shows("#toast .toast");
    window.lacks("#archive");
    assert_eq!(entries(), 2);
    assert!(
        now.runs("settings get country")
            .said()
            .contains("United Kingdom")
    );
    window.clicks("#bring-in-choose");
    window.chooses_in(DIALOG, &file);
    window.shows("#archive-close");
    window.pictured("bring-in-nothing");
    window.clicks("#archive-close");
    window.clicks("#bring-in-choose");
    window.chooses_in(DIALOG, &patient.file("torn.json", "{\"format\": 1,"));
    window.shows("#refusal");
    assert!(window.text("#refusal").contains("Line 1, column"));
    window.pictured("bring-in-refused");
}
