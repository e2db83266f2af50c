//! A paper sheet is typed in, saved as a plan file, and changed as time goes by.

use afterhand_tests::{Desktop, Patient, Window, soon};
use serde_json::json;

const MORNING: &str = "2026-11-24T08:00:00Z@1";

/// The form is open, and describes an exercise as on the sheet.
fn describes(window: &Window<'_>, name: &str) {
    window.clicks("#own-add");
    window.clicks("#own-describe");
    window.enters("#own-name", name);
}

fn chooses(window: &Window<'_>, sought: &str, exercise: &str) {
    window.clicks("#own-add");
    window.enters("#own-search", sought);
    window.clicks(&format!("[data-choice='{exercise}']"));
    window.shows("#own-chosen");
}

fn saves(window: &Window<'_>) {
    window.clicks("#own-save");
    window.lacks("#own-exercise");
}

/// The page has it, and does not move any more.
fn saves_as(window: &Window<'_>, item: &str) {
    saves(window);
    window.shows(&format!("#mine [data-own='{item}']"));
}

#[test]
fn a_paper_sheet_of_five_exercises_is_typed_in_saved_and_sound() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at(MORNING);
    let window = now.opens_window();

    // From the first day on.
    window.clicks("#own-first");
    window.pictured("own-form-choose");
    window.enters("#own-search", "chin");
    window.clicks("[data-choice='nk-chin-tuck']");
    window.shows("#own-chosen");
    assert_eq!(
        window.attributes("#own-times [data-time]", "data-time"),
        ["08:30", "13:00", "18:30"]
    );
    saves(&window);
    window.says("#toast p", "“Chin tuck” is in your plan.");
    window.shows("[data-next]");
    window.clicks("#place-exercises");
    window.shows("#mine [data-own='nk-chin-tuck']");

    describes(&window, "Towel \"pull\" <b>");
    window.enters("#own-steps", "Sit tall.\nPull the towel gently forward.");
    window.clicks("#own-dose-count-more");
    window.enters("#own-dose-hold", "10");
    window.clicks("#own-dose-side-both");
    window.clicks("#own-times-preset-2");
    window.clicks("#own-phase-add");
    window.fills("#own-phase-0-from", "2026-12-01");
    window.enters("#own-phase-0-dose-count", "10");
    window.pictured("own-form-full");
    saves_as(&window, "own-towel-pull-b");

    describes(&window, "Look over the shoulder");
    window.clicks("#own-times-preset-3");
    saves_as(&window, "own-look-over-the-shoulder");

    chooses(&window, "shoulder", "po-scap");
    window.clicks("#own-days-weekdays");
    for day in ["mon", "wed", "fri"] {
        window.clicks(&format!("#own-days-{day}"));
    }
    saves_as(&window, "po-scap");

    describes(&window, "إمالة الرأس");
    // A time that was typed counts without the button, too.
    window.clicks("#own-times-another");
    window.fills("#own-times-another", "20:15");
    window.enters("#own-note", "Stop if your arm tingles.");
    saves_as(&window, "own-exercise");
    assert_eq!(window.attributes("#mine [data-mine]", "data-mine").len(), 5);
    window.pictured("own-list-five");

    window.clicks("#own-name-plan");
    window.enters("#own-plan-title", "Sheet of November");
    window.enters("#own-plan-who", "A. Novak");
    window.clicks("#own-plan-save");
    window.says("#own-heading", "Sheet of November");
    window.lacks("#own-plan-dialog");

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sheet.toml").display().to_string();
    window.clicks("#own-save-plan");
    window.chooses_in("Save the plan as a plan file", &file);
    window.says(
        "#toast p",
        &format!("{file}: “Sheet of November” is saved."),
    );
    let said = now.runs(["plan", "check", &file]).said();
    let sound = format!("{file}: “Sheet of November” is sound, with 5 exercises.");
    assert_eq!(said.lines().next(), Some(sound.as_str()), "{said}");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("A. Novak"), "{text}");

    window.clicks("#place-today");
    window.shows("[data-next]");
    // Wednesday's is not due on a Tuesday.
    let slots = window.attributes("li[data-slot]", "data-slot");
    let count = |item: &str| slots.iter().filter(|slot| slot.starts_with(item)).count();
    assert_eq!(count("nk-chin-tuck@"), 3);
    assert_eq!(count("own-towel-pull-b@"), 1);
    assert_eq!(count("own-look-over-the-shoulder@"), 9);
    assert_eq!(count("own-exercise@2026-11-24T20:15"), 1);
    assert_eq!(count("po-scap@"), 0);
}

#[test]
fn what_does_not_fit_is_said_and_nothing_typed_is_lost_by_a_key() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(MORNING).opens_window();
    window.clicks("#place-exercises");
    window.shows("#own-add");
    window.is_accessible("no plan of one's own");
    window.pictured("own-empty");
    window.clicks("#own-add");
    window.is_accessible("choosing an exercise");
    window.clicks("#own-describe");
    window.is_accessible("the empty form");
    window.pictured("own-form-empty");
    window.clicks("#own-save");
    window.says("#own-fault", "What it is called: This text is empty.");
    window.enters("#own-name", "Towel pull");
    window.enters("#own-dose-count", "many");
    window.clicks("#own-save");
    window.says(
        "#own-fault",
        "How many: A whole number from 1 to 100 belongs here.",
    );
    window.is_accessible("a form that is refused");
    window.pictured("own-form-refused");

    window.presses("Escape");
    window.says(
        "#own-leave-question",
        "What you typed is not saved. Close the form all the same?",
    );
    window.clicks("#own-leave-change");
    assert_eq!(
        window.evaluates("return document.querySelector('#own-name').value"),
        "Towel pull"
    );
    window.presses("Escape");
    window.clicks("#own-leave-confirm");
    window.lacks("#own-exercise");
    window.clicks("#own-add");
    window.shows("#own-search");
    window.presses("Escape");
    window.lacks("#own-exercise");
}

#[test]
fn an_exercise_is_changed_paused_resumed_and_ended() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at(MORNING);
    let file = patient.file(
        "own.toml",
        "format = 1\nid = \"own\"\ntitle = \"My plan\"\nissued = 2026-11-20\n[[exercise]]\n\
         id = \"own-towel\"\nname = \"Towel pull\"\nreps = 5\ntimes = [\"18:30\"]\n",
    );
    now.runs(["plan", "import", &file]).said();
    let window = now.opens_window();
    let later = patient.at("2026-11-24T09:00:00Z");
    window.clicks("#place-exercises");
    window.clicks("[data-own='own-towel'] .dose");
    window.enters("#new-dose-count", "3");
    window.is_accessible("another dose");
    window.pictured("own-dose");
    window.clicks("#own-dose-save");
    window.lacks("#own-dose-dialog");
    window.says("#mine .dose", "3 times");
    window.clicks("[data-own='own-towel'] .change");
    window.fills("#own-until", "2026-12-20");
    saves(&window);
    window.clicks("[data-own='own-towel'] .pause");
    window.clicks("#own-resting summary");
    window.shows("[data-resting='own-towel']");
    assert_eq!(later.runs("today --json").json()["items"], json!([]));
    window.is_accessible("what rests");
    window.pictured("own-resting");
    window.clicks("[data-resting='own-towel'] .resume");
    window.clicks("[data-own='own-towel'] .end");
    soon("it has ended", || {
        let plan = later.runs("plan show --json").json();
        (plan[0]["exercises"][0]["until"] == "2026-11-23").then_some(())
    });
    // What can be taken back is named anew once the page has seen it.
    window.lacks("[data-own='own-towel']");
    window.clicks("#undo");
    window.shows("[data-own='own-towel']");

    window.clicks("[data-exercise='lx-bridge'] .open");
    window.clicks("#exercise-add");
    window.shows("#own-chosen");
    saves(&window);
    window.shows("#exercise-change");
}

#[test]
fn the_form_and_the_list_by_night_and_large() {
    for (dark, name) in [(false, ""), (true, "-dark")] {
        let desktop = Desktop::with_windows();
        let patient = Patient::on(&desktop);
        if dark {
            patient.prefers_dark();
        }
        let now = patient.at(MORNING);
        let file = patient.file(
            "own.toml",
            "format = 1\nid = \"own\"\ntitle = \"Sheet of November\"\nissued = 2026-11-20\n\
             [clinician]\nname = \"A. Novak\"\n[[exercise]]\nuse = \"nk-chin-tuck\"\n\
             times = [\"08:30\", \"18:30\"]\n[[exercise]]\nid = \"own-towel\"\nname = \"Towel pull\"\n\
             reps = 5\ntimes = [\"18:30\"]\n[[exercise.phase]]\nafter = \"9d\"\nreps = 8\n\
             [[exercise]]\nid = \"own-nod\"\nname = \"Nod\"\nreps = 5\ntimes = [\"18:30\"]\n\
             paused = true\n",
        );
        now.runs(["plan", "import", &file]).said();
        let window = now.opens_window();
        window.clicks("#place-exercises");
        window.clicks("#own-resting summary");
        window.is_accessible("the list");
        window.pictured(&format!("own-list{name}"));
        window.clicks("[data-own='own-towel'] .change");
        window.shows("#own-phase-0-from");
        window.is_accessible("a full form");
        window.pictured(&format!("own-form{name}"));
        window.presses("Escape");
        window.lacks("#own-exercise");
        window.clicks("#own-add");
        window.is_accessible("choosing by night");
        window.pictured(&format!("own-choose{name}"));
        window.presses("Escape");
        window.enlarges(2.0);
        window.pictured(&format!("own-list-200{name}"));
        window.clicks("[data-own='own-towel'] .change");
        window.pictured(&format!("own-form-200{name}"));
    }
}
