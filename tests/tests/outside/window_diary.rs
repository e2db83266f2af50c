//! The diary in the window: two taps for a number, and everything else about how it is.

use afterhand_tests::{Desktop, Patient, soon};
use serde_json::{Value, json};

const NECK: &str = "neck-course.toml";
const NOON: &str = "2026-11-24T13:00:00Z@1";
const LATER: &str = "2026-11-24T13:30:00Z";

fn kept(patient: &Patient<'_>) -> Value {
    let list = patient.at(LATER).runs("diary list --json");
    list.json()
}

/// What the diary holds, past the window.
pub fn entries(patient: &Patient<'_>) -> Vec<Value> {
    kept(patient)["entries"].as_array().unwrap().clone()
}

#[test]
fn two_taps_keep_an_entry_and_one_takes_it_back() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-diary");
    window.says("#heading", "Diary");
    assert_eq!(
        window.text("#quick-title"),
        "How much pain do you have now?"
    );
    assert_eq!(
        window.attribute("#quick-3", "aria-label").as_deref(),
        Some("3 of 10")
    );
    window.shows("#entries-empty");
    window.pictured("diary-empty");
    window.clicks("#quick-4");
    window.says("[data-entry] .scores", "Pain 4 now");
    window.says("#toast p", "Kept in your diary.");
    window.shows("#pain-picture svg");
    assert_eq!(entries(&patient)[0]["pain"], 4);

    window.clicks("#toast-undo");
    window.lacks("[data-entry]");
    window.shows("#pain-empty");
    assert_eq!(entries(&patient), Vec::<Value>::new());
}

#[test]
fn an_entry_is_filled_in_for_yesterday_changed_and_removed() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-diary");

    window.clicks("#entry-new");
    window.clicks("#entry-save");
    window.shows("#entry-fault");
    window.clicks("#entry-pain-7");
    window.clicks("#entry-worst-3");
    window.clicks("#entry-when-at");
    window.fills("#entry-when-date", "2026-11-23");
    window.fills("#entry-when-time", "08:30");
    window.enters("#entry-note", "<script>alert(1)</script> <b>stiff</b>");
    // The worst is lower than now, which is worth a question.
    window.clicks("#entry-save");
    window.shows("#entry-question");
    window.clicks("#entry-change");
    window.clicks("#entry-worst-8");
    window.clicks("#entry-save");
    window.lacks("#entry");
    window.says("#entries h3", "Yesterday");
    window.says("[data-entry] .scores", "Pain 7 now, 8 at worst");
    window.says(
        "[data-entry] .note",
        "<script>alert(1)</script> <b>stiff</b>",
    );
    window.lacks("[data-entry] :is(script, b)");

    window.clicks("#toast-dismiss");
    window.clicks("[data-entry] .edit");
    window.shows("#entry-pain-7:checked");
    window.shows("#entry-worst-8:checked");
    assert_eq!(
        window.evaluates(
            "return ['when-date', 'when-time', 'note']\
             .map((field) => document.getElementById(`entry-${field}`).value)"
        ),
        json!([
            "2026-11-23",
            "08:30",
            "<script>alert(1)</script> <b>stiff</b>"
        ])
    );
    window.clicks("#entry-worst-clear");
    window.enters("#entry-temperature", "38,4");
    window.clicks("#entry-save");
    window.lacks("#entry");
    window.says("[data-entry] .scores", "Pain 7 now");
    window.says("[data-entry] .temperature", "38.4 °C");
    let entry = &entries(&patient)[0];
    assert_eq!(entry["pain"], 7);
    assert_eq!(entry["worst"], Value::Null);

    window.clicks("#toast-dismiss");
    window.clicks("[data-entry] .remove");
    window.lacks("[data-entry]");
    window.says("#toast p", "Removed from your diary.");
    window.clicks("#toast-undo");
    window.says("[data-entry] .scores", "Pain 7 now");
}

#[test]
fn the_body_map_is_marked_with_the_keyboard_and_as_a_list() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-diary");
    window.clicks("#entry-new");
    let back = "#entry-body [data-face='back']";
    let neck = format!("{back} [data-area='neck']");
    window.shows(&neck);
    // Each figure is one stop of the tab key.
    assert_eq!(
        window
            .attributes(&format!("{back} [tabindex='0']"), "data-area")
            .len(),
        1
    );
    window.evaluates(&format!(
        "document.querySelector(\"{back} [tabindex='0']\").focus()"
    ));
    window.presses("Down");
    soon("the arrow leads from the head to the neck", || {
        let focused = window.evaluates("return document.activeElement.dataset.area");
        (focused == "neck").then_some(())
    });
    window.presses("space");
    window.shows(&format!("{neck}[aria-checked='true']"));
    window.says("#entry-body-marked", "Marked: Back of the neck");

    window.clicks("#entry-body-list summary");
    window.shows("#entry-body-neck:checked");
    window.clicks("#entry-body-left_shoulder");
    window
        .shows("#entry-body [data-face='front'] [data-area='left_shoulder'][aria-checked='true']");
    window.clicks("#entry-body [data-face='back'] [data-area='left_shoulder']");
    window.says("#entry-body-marked", "Marked: Back of the neck");
    window.pictured("diary-entry");
    window.clicks("#entry-pain-5");
    window.clicks("#entry-save");
    window.lacks("#entry");
    window.says("[data-entry] .areas", "Back of the neck");
    // The next number is about the same place.
    window.says(
        "#quick-title",
        "How is the pain in the back of your neck now?",
    );
    window.shows("#weeks-picture svg");
    window.clicks("#quick-2");
    soon("both entries are about the neck", || {
        let entries = entries(&patient);
        let necks = entries.iter().filter(|one| one["areas"] == json!(["neck"]));
        (necks.count() == 2).then_some(())
    });
}

#[test]
fn a_reaction_begins_and_is_over() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-diary");
    window.clicks("#reaction-new");
    window.shows("#reaction-warning");
    window.clicks("#reaction-save");
    window.says("#reaction-fault", "Choose what it is.");
    window.clicks("#reaction-kind-soreness");
    window.clicks("#reaction-began-at");
    window.fills("#reaction-began-date", "2026-11-23");
    window.fills("#reaction-began-time", "18:00");
    window.clicks("#reaction-save");
    window.lacks("#reaction");
    window.says("[data-reaction] .kind", "Soreness");
    window.shows("[data-reaction][data-lasts='true']");

    window.clicks("[data-reaction] .over");
    window.shows("[data-reaction][data-lasts='false']");
    window.says("#toast p", "Soreness: over now.");
    window.lacks("[data-reaction] .over");
    window.clicks("#toast-undo");
    window.shows("[data-reaction][data-lasts='true']");
    window.clicks("[data-reaction] .remove");
    window.lacks("[data-reaction]");
}

#[test]
fn activities_the_change_and_a_clinics_total_are_kept() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-20T08:00:00Z").takes(NECK);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-diary");
    window.shows("#measure-activities-new.primary");
    window.clicks("#measure-activities-new");
    window.enters("#measure-activity-0", "Looking over my shoulder");
    window.clicks("#measure-save");
    window.says("#measure-fault", "Score each activity that you name.");
    window.clicks("#measure-score-0-3");
    window.clicks("#measure-add");
    window.enters("#measure-activity-3", "Carrying the shopping");
    window.clicks("#measure-score-3-6");
    window.clicks("#measure-save");
    window.lacks("#measure");
    window.says("#activities dt", "Looking over my shoulder");
    window.says("#activities dd", "3 of 10");
    window.lacks("#measure-activities-new.primary");

    // What was named stays named; how it goes is asked anew.
    window.clicks("#measure-activities-new");
    window.shows("#measure-score-1");
    assert_eq!(
        window.evaluates("return document.getElementById('measure-activity-1').value"),
        "Carrying the shopping"
    );
    window.lacks("#measure-form input[name^='measure-score']:checked");
    window.clicks("#measure-score-0-7");
    window.clicks("#measure-score-1-6");
    window.clicks("#measure-save");
    window.lacks("#measure");
    window.says("#activities dd", "3 (today 13:00), now 7 of 10");
    window.clicks("#measure-activities-new");
    window.clicks("#measure-kind-change");
    window.clicks("#measure-change-3");
    window.clicks("#measure-save");
    window.lacks("#measure");
    window.says(
        "[data-measure] .text",
        "Change since 20 November 2026: +3 (−5 to +5)",
    );

    window.clicks("#measure-total-new");
    window.enters("#measure-name", "Neck Disability Index");
    window.enters("#measure-value", "28");
    window.clicks("#measure-save");
    window.lacks("#measure");
    window.says(
        "[data-measure] .text",
        "Neck Disability Index: 28, scored by a clinic on 24 November 2026",
    );
}

#[test]
fn the_pain_line_reaches_as_far_back_as_is_asked() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at(LATER);
    for (day, pain) in [
        ("2026-09-07", "8"),
        ("2026-11-02", "6"),
        ("2026-11-23", "3"),
    ] {
        now.runs([
            "diary",
            "add",
            "--pain",
            pain,
            "--at",
            &format!("{day}T09:00"),
        ])
        .said();
    }
    let window = patient.at("2026-11-24T13:30:00Z@1").opens_window();
    window.clicks("#place-diary");
    let shown = |count: usize| {
        soon(&format!("{count} entries are listed"), || {
            let entries = window.attributes("[data-entry]", "data-entry");
            (entries.len() == count).then_some(())
        });
    };
    window.shows("#range-month:checked");
    shown(2);
    window.clicks("#range-week");
    shown(1);
    window.clicks("#range-all");
    shown(3);
    let text = window.attribute("#pain-picture", "aria-label").unwrap();
    assert!(text.contains("highest 8"), "{text}");
    window.clicks("#pain-picture-table summary");
    window.shows("#pain-picture-table tbody tr");
    window.clicks("#place-today");
    window.clicks("#place-diary");
    window.shows("#range-all:checked");
    window.pictured("diary-all");
}

const SIX_WEEKS: &str = r#"
format = 1
title = "Neck course"
issued = 2026-10-12
clinician = { name = "A. Novak", clinic = "Harbour Physio", phone = "+44 20 7946 0000" }
[[exercise]]
use = "nk-chin-tuck"
times = ["08:30", "18:30"]
"#;

#[test]
fn a_course_shows_how_pain_has_changed_and_never_why() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-10-12T08:00:00Z").takes_plan(SIX_WEEKS);
    let first = chrono::NaiveDate::from_ymd_opt(2026, 10, 12).unwrap();
    for (day, date) in first.iter_days().take(43).enumerate() {
        let evening = format!("{date}T20:00:00Z");
        let evening = patient.at(&evening);
        if day % 2 == 0 {
            let pain = 7 - day / 10 + day / 2 % 2;
            evening
                .runs(format!("diary add --pain {pain} --region neck").as_str())
                .said();
        }
        if day % 7 == 1 {
            let ended =
                format!("session add --ended {date}T15:00 --region neck --technique soft --yes");
            evening.runs(ended.as_str()).said();
        }
        if day % 3 > 0 {
            evening
                .runs(format!("done nk-chin-tuck@{date}T08:30").as_str())
                .said();
        }
    }
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    window.clicks("#login-no");
    window.clicks("#place-diary");
    window.clicks("#range-course");
    window.says(
        "#pain-change",
        "Lower since 12 October: median 7.5, now 4; six sessions fell in between.",
    );
    window.shows("#pain-picture svg");
    window.evaluates("document.getElementById('pain-picture').scrollIntoView({ block: 'center' })");
    window.pictured("diary");
}
