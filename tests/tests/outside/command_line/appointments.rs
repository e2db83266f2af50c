//! Appointments, and the calendars they come from.

use std::fs;

use afterhand_tests::{Moment, Patient};
use serde_json::{Value, json};

use super::NECK;

/// What is booked, in short: `1 2026-11-26T15:00:00+00:00 to_come own`.
fn booked(now: &Moment<'_, '_>) -> Vec<String> {
    let list = now.runs("appointment list --json").json();
    let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    let row = |row: &Value| {
        ["key", "at", "state", "from"]
            .map(|key| text(row, key))
            .join(" ")
    };
    list.as_array().unwrap().iter().map(row).collect()
}

/// A calendar as a clinic's booking system sends it.
fn calendar(events: &[&str]) -> String {
    let events: String = events
        .iter()
        .map(|event| {
            format!(
                "BEGIN:VEVENT\r\n{}\r\nEND:VEVENT\r\n",
                event.replace('\n', "\r\n")
            )
        })
        .collect();
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Harbour Physio//EN\r\n{events}END:VCALENDAR\r\n"
    )
}

const FIRST: &str = "UID:one@harbour\nSEQUENCE:0\nDTSTART;TZID=Europe/London:20261126T150000\nDTEND;TZID=Europe/London:20261126T153000\nSUMMARY:A. Novak";
const WEEKLY: &str = "UID:two@harbour\nSEQUENCE:0\nDTSTART;TZID=Europe/London:20261201T090000\nDURATION:PT45M\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Physio";

#[test]
fn an_appointment_is_noted_changed_and_called_off() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    assert_eq!(
        now.runs("appointment list").said(),
        "Nothing is booked. “afterhand appointment add --at 2026-11-24T15:00” notes an appointment."
    );
    assert_eq!(
        now.runs([
            "appointment",
            "add",
            "--at",
            "2026-11-26T15:00",
            "--minutes",
            "30",
            "--title",
            "A. Novak",
        ])
        .said(),
        "Your appointment Thursday 15:00 is noted."
    );
    assert_eq!(
        now.runs("appointment list --json").json(),
        json!([{
            "key": "1",
            "at": "2026-11-26T15:00:00+00:00",
            "minutes": 30,
            "title": "A. Novak",
            "state": "to_come",
            "from": "own",
        }])
    );
    assert_eq!(
        now.runs("appointment list").said(),
        "26 November 2026 15:00  to come · 30 minutes · A. Novak  [1]"
    );
    now.runs("appointment edit 1 --at 2026-11-27T10:00 --minutes none")
        .said();
    assert_eq!(
        now.runs("appointment list").said(),
        "27 November 2026 10:00  to come · A. Novak  [1]"
    );
    // Of two at once it is said that they are close together.
    assert_eq!(
        now.runs("appointment add --at 2026-11-28T10:00").said(),
        "Your appointment Saturday 10:00 is noted.\n\
         27 November and 28 November: less than a full day lies between these sessions."
    );
    assert_eq!(
        now.runs("appointment cancel 2").said(),
        "The appointment is called off."
    );
    assert_eq!(booked(&now), ["1 2026-11-27T10:00:00+00:00 to_come own"]);
    now.runs("undo").said();
    assert_eq!(booked(&now).len(), 2);

    let after = patient.at("2026-11-27T10:31:00Z");
    assert_eq!(booked(&after)[0], "1 2026-11-27T10:00:00+00:00 over own");
    after
        .runs("session add --ended 2026-11-27T10:30 --region neck --technique soft")
        .said();
    assert_eq!(booked(&after)[0], "1 2026-11-27T10:00:00+00:00 logged own");
}

#[test]
fn what_is_no_appointment_is_refused() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    assert_eq!(
        now.runs("appointment add --at 2026-11-23T15:00").refused(),
        "That time is over, yesterday 15:00. Do you want to keep the appointment all the same? Add --yes to say yes."
    );
    now.runs("appointment add --at 2026-11-23T15:00 --yes")
        .said();
    let unknown = "There is no appointment “7”. “afterhand appointment list” shows what there is.";
    assert_eq!(now.runs("appointment cancel 7").refused(), unknown);
    assert_eq!(
        now.runs("appointment edit 7 --at 2026-11-26T15:00")
            .refused(),
        unknown
    );
    assert_eq!(
        now.runs("appointment edit 1").misused(),
        "Say what is to change, for example --at 2026-11-24T15:00."
    );
    for wrong in [
        "appointment add",
        "appointment add --at noon",
        "appointment add --at 2026-11-26T15:00 --minutes 4",
        "appointment add --at 2026-11-26T15:00 --minutes 241",
        "appointment add --at 2026-11-26T15:00 --minutes long",
        "appointment add --at 2300-11-26T15:00",
        "appointment import",
    ] {
        assert_ne!(now.runs(wrong).misused(), "", "{wrong}");
    }
}

#[test]
fn the_clinics_appointments_can_be_moved_and_called_off() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T08:00:00Z");
    let of_plan = [
        "plan:neck-2026@2026-11-24T15:00 2026-11-24T15:00:00+00:00 to_come plan",
        "plan:neck-2026@2026-11-27T15:00 2026-11-27T15:00:00+00:00 to_come plan",
        "plan:neck-2026@2026-12-03T15:00 2026-12-03T15:00:00+00:00 to_come plan",
    ];
    assert_eq!(booked(&now), of_plan);
    now.runs("appointment edit plan:neck-2026@2026-11-27T15:00 --at 2026-11-28T09:30")
        .said();
    let moved = "1 2026-11-28T09:30:00+00:00 to_come plan";
    assert_eq!(booked(&now), [of_plan[0], moved, of_plan[2]]);
    now.runs("appointment cancel plan:neck-2026@2026-12-03T15:00")
        .said();
    let off = "2 2026-12-03T15:00:00+00:00 cancelled plan";
    assert_eq!(booked(&now), [of_plan[0], moved, off]);
    assert_eq!(
        now.runs("course --json").json()["booked"],
        json!(["2026-11-24", "2026-11-28"])
    );
}

#[test]
fn a_calendar_is_taken_once_and_followed() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let take = |events: &[&str]| {
        let file = patient.file("clinic.ics", calendar(events));
        now.runs(["appointment", "import", &file])
    };
    let name = patient.home().join("clinic.ics");
    assert_eq!(
        take(&[FIRST, WEEKLY]).said(),
        "From the calendar: 4 new, 0 changed, 0 called off."
    );
    let all = [
        "1 2026-11-26T15:00:00+00:00 to_come calendar",
        "2 2026-12-01T09:00:00+00:00 to_come calendar",
        "3 2026-12-08T09:00:00+00:00 to_come calendar",
        "4 2026-12-15T09:00:00+00:00 to_come calendar",
    ];
    assert_eq!(booked(&now), all);
    assert_eq!(
        now.runs("appointment list").lines()[1],
        "1 December 2026 09:00  to come · 45 minutes · Physio · from a calendar  [2]"
    );
    assert_eq!(
        take(&[FIRST, WEEKLY]).said(),
        format!(
            "“{}” holds nothing that is not known already.",
            name.display()
        )
    );
    assert_eq!(booked(&now), all);

    // The first one moves by an hour, the second of the weekly ones is called off.
    let moved = FIRST
        .replace("SEQUENCE:0", "SEQUENCE:1")
        .replace("T15", "T16");
    let fewer = format!("{WEEKLY}\nEXDATE;TZID=Europe/London:20261208T090000");
    assert_eq!(
        take(&[&moved, &fewer]).said(),
        "From the calendar: 0 new, 1 changed, 1 called off."
    );
    let followed = [
        "1 2026-11-26T16:00:00+00:00 to_come calendar",
        all[1],
        "3 2026-12-08T09:00:00+00:00 cancelled calendar",
        all[3],
    ];
    assert_eq!(booked(&now), followed);
    // An old version that comes late changes nothing.
    take(&[FIRST]).said();
    assert_eq!(booked(&now), followed);

    let off = moved.replace("SEQUENCE:1", "SEQUENCE:2\nSTATUS:CANCELLED");
    assert_eq!(
        take(&[&off]).said(),
        "From the calendar: 0 new, 0 changed, 1 called off."
    );
    assert_eq!(
        booked(&now)[0],
        "1 2026-11-26T16:00:00+00:00 cancelled calendar"
    );
    now.runs("undo").said();
    assert_eq!(booked(&now), followed);
    assert_eq!(
        now.runs("undo").said(),
        format!("Undone: the appointments of “{}” taken", name.display())
    );
    assert_eq!(booked(&now), all);
}

#[test]
fn appointments_keep_their_zone_on_a_journey() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let file = patient.file("clinic.ics", calendar(&[FIRST]));
    now.runs(["appointment", "import", &file]).said();
    now.runs("appointment add --at 2026-11-28T10:00").said();
    let away = now.in_zone("America/New_York");
    assert_eq!(
        booked(&away),
        [
            "1 2026-11-26T15:00:00+00:00 to_come calendar",
            "2 2026-11-28T10:00:00+00:00 to_come own",
        ]
    );
    assert_eq!(
        away.runs("appointment list").lines()[0],
        "26 November 2026 10:00  to come · 30 minutes · A. Novak · from a calendar  [1]"
    );
}

#[test]
fn what_a_calendar_leaves_open_is_said() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let file = patient.file(
        "clinic.ics",
        calendar(&[
            FIRST,
            "UID:day@harbour\nDTSTART;VALUE=DATE:20261130\nSUMMARY:Closed",
            "UID:mars@harbour\nDTSTART;TZID=Mars/Olympus:20261202T100000\nSUMMARY:Far",
        ]),
    );
    assert_eq!(
        now.runs(["appointment", "import", &file]).said(),
        "From the calendar: 2 new, 0 changed, 0 called off.\n\
         I do not know the time zone “Mars/Olympus”, so this computer’s is taken. Please check the times.\n\
         “Closed” has no time of day, so it was left out."
    );
}

#[test]
fn a_bad_calendar_changes_nothing() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.runs("appointment add --at 2026-11-26T15:00").said();
    let before = fs::read(patient.database()).unwrap();
    let import = |content: &[u8]| {
        let file = patient.file("bad.ics", content);
        let said = now.runs(["appointment", "import", &file]).misused();
        let said = said.strip_prefix(&format!("{file}: ")).map(str::to_owned);
        said.unwrap()
    };
    for (content, sentence) in [
        (
            b"format = 1\n".to_vec(),
            "There is no calendar in this file. Choose a file that ends in .ics, such as your clinic or your calendar program saves it. Nothing has been changed.",
        ),
        (
            vec![0xff, 0xfe, 0x00, 0x80],
            "This file is not text, so it is no calendar. Choose a file that ends in .ics. Nothing has been changed.",
        ),
        (
            calendar(&[]).into_bytes(),
            "The calendar in this file has no appointments. Nothing has been changed.",
        ),
        (
            vec![b' '; 1024 * 1024 + 1],
            "This file is larger than 1 MiB, so it is not read. Save only your appointments to a file, and choose that one. Nothing has been changed.",
        ),
    ] {
        assert_eq!(import(&content), sentence);
    }
    let missing = now.runs("appointment import nowhere.ics").misused();
    assert!(
        missing.starts_with("nowhere.ics cannot be read: "),
        "{missing}"
    );
    assert!(fs::read(patient.database()).unwrap() == before);
}
