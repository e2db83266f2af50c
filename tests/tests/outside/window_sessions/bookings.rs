//! What is booked: appointments, a clinic's calendar, and a course as a row of beads.

use afterhand_tests::{Desktop, Patient};
use serde_json::json;

use super::sessions;

#[test]
fn an_appointment_is_booked_changed_logged_and_called_off() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    window.clicks("#place-sessions");
    window.shows("#appointments-empty");
    window.clicks("#book-next");
    window.shows("#appointment");
    assert_eq!(
        window.evaluates("return document.getElementById('appointment-date').value"),
        "2026-11-24"
    );
    window.fills("#appointment-date", "2026-11-27");
    window.fills("#appointment-time", "15:00");
    window.enters("#appointment-title-text", "<script>A. Novak</script>");
    window.clicks("#appointment-save");
    window.lacks("#appointment");
    window.says("[data-appointment] .text", "<script>A. Novak</script>");
    window.clicks("#toast-dismiss");
    window.clicks("[data-appointment] .edit");
    // A time that is over is asked about.
    window.fills("#appointment-date", "2026-11-23");
    window.clicks("#appointment-save");
    window.shows("#appointment-question");
    window.clicks("#appointment-confirm");
    window.lacks("#appointment");
    window.shows("[data-unlogged]");
    window.clicks("[data-unlogged] .log");
    window.shows("#session-when-at:checked");
    assert_eq!(
        window.evaluates(
            "return ['date', 'time'].map((field) => document.getElementById(`session-${field}`).value)"
        ),
        json!(["2026-11-23", "15:30"])
    );
    window.clicks("#session-region-neck");
    window.clicks("#session-technique-soft");
    window.clicks("#session-save");
    window.lacks("#session");
    assert_eq!(
        sessions(&patient, "2026-11-24T14:00:00Z")[0]["ended"],
        "2026-11-23T15:30:00+00:00"
    );
    window.clicks("#toast-dismiss");
    window.clicks("#place-sessions");
    window.lacks("[data-unlogged]");

    // The next one is within the limits; too soon is said, and not forbidden.
    window.clicks("#appointment-new");
    window.fills("#appointment-date", "2026-11-24");
    window.fills("#appointment-time", "18:00");
    window.clicks("#appointment-save");
    window.lacks("#appointment");
    window.shows("[data-appointment] .warning");
    window.clicks("#toast-dismiss");
    window.clicks("[data-appointment] .call-off");
    window.lacks("[data-appointment]");
    window.says("#toast p", "The appointment is called off.");
    window.clicks("#toast-undo");
    window.shows("[data-appointment]");
}

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:one\r\nDTSTART:20261126T150000Z\r\n\
                        DTEND:20261126T153000Z\r\nSUMMARY:<b>Physio</b>\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\n\
                        BEGIN:VEVENT\r\nUID:two\r\nDTSTART;VALUE=DATE:20261127\r\nSUMMARY:Holiday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn a_calendar_is_taken_through_the_systems_dialog() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let calendar = patient.file("clinic.ics", CALENDAR);
    let none = patient.file("none.ics", "Dear patient");
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    window.clicks("#place-sessions");
    window.clicks("#take-calendar");
    window.chooses_in("Choose a calendar file", &none);
    window.says(
        "#refusal p",
        "There is no calendar in this file. Choose a file that ends in .ics, such as your clinic or your calendar program saves it.",
    );
    window.clicks("#take-calendar");
    window.chooses_in("Choose a calendar file", &calendar);
    window.says(
        "#toast p",
        "From the calendar: 3 new, 0 changed, 0 called off.",
    );
    window.says(
        "#toast li",
        "“Holiday” has no time of day, so it was left out.",
    );
    assert_eq!(
        window
            .attributes("[data-appointment]", "data-appointment")
            .len(),
        3
    );
    window.says("[data-appointment] .text", "30 minutes · <b>Physio</b>");
    window.clicks("#toast-undo");
    window.shows("#appointments-empty");
}

#[test]
fn a_course_is_a_row_of_beads() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    for day in ["03", "10"] {
        patient
            .at(&format!("2026-11-{day}T15:00:00Z"))
            .runs("session add --region neck --technique soft")
            .said();
    }
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    window.clicks("#place-sessions");
    window.clicks("#course-new");
    window.clicks("#course-preset-scoliosis");
    window.shows("#course-preset-text");
    window.fills("#course-began", "2026-11-01");
    window.enters("#course-sessions", "20");
    window.clicks("#course-save");
    window.shows("#course-question");
    window.clicks("#course-change");
    window.enters("#course-sessions", "3");
    window.clicks("#course-save");
    window.lacks("#course-dialog");
    window.shows("#course [data-bead]");
    assert_eq!(
        window.attributes("#course [data-bead]", "data-bead"),
        ["done", "done", "open"]
    );
    assert_eq!(window.text("#course-text"), "2 done, 0 booked, 1 open");
    assert_eq!(
        window.attribute("#course [data-bead]", "title").as_deref(),
        Some("1: done on 3 November")
    );
    window.clicks("#toast-dismiss");
    window.clicks("#book-next");
    window.clicks("#appointment-save");
    window.lacks("#appointment");
    window.says("#course-text", "2 done, 1 booked, 0 open");
    window.shows("#course [data-bead='booked']");
    window.clicks("#place-today");
    window.says("#course-text", "2 done, 1 booked, 0 open");
    window.shows("#booked");
    window.clicks("#course-open");
    window.clicks("#toast-dismiss");
    window.clicks("#course .remove");
    window.shows("#course-new");
    window.clicks("#toast-undo");
    window.shows("#course [data-bead='booked']");
}
