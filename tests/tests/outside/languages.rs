//! The agent and the prompt in the language that a person chose, or that their desktop speaks.

use afterhand_tests::{Desktop, Patient};

use crate::mornings::{MORNING, TUCK_AND_TURN, takes};

#[test]
fn a_reminder_speaks_the_language_that_was_chosen_last() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, TUCK_AND_TURN);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@20");
    let _agent = now.starts_agent();
    let first = bus.notification(1);
    assert_eq!(first.title, "Chin tuck");
    assert!(
        first.actions.contains(&"Done".to_owned()),
        "{:?}",
        first.actions
    );
    assert_eq!(
        now.runs("settings set language de").said(),
        "Sprache: Deutsch."
    );
    // The second is due at 08:40, and the first is raised once more at 08:45.
    let second = bus.notification(2);
    let said = format!("{} {} {:?}", second.title, second.body, second.actions);
    assert!(
        said.contains("Erledigt") || said.contains("Übungen"),
        "{said}"
    );
    assert!(!said.contains("Done") && !said.contains("due"), "{said}");
    now.runs("settings set language ru").said();
    let third = bus.notification(3);
    let said = format!("{} {}", third.title, third.body);
    let is_russian = |letter: char| ('а'..='я').contains(&letter);
    assert!(said.chars().any(is_russian), "{said}");
}

#[test]
fn an_agent_that_was_started_on_a_spanish_desktop_speaks_spanish() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient
        .at("2026-11-24T08:35:00Z@1")
        .in_locale("es_MX.UTF-8");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    assert!(
        shown.actions.contains(&"Hecho".to_owned()),
        "{:?}",
        shown.actions
    );
    let said = now.runs("settings get language").said();
    assert_eq!(said, "Idioma: como este ordenador  [language = system]");
    // English is chosen against the desktop.
    assert_eq!(
        now.runs("settings set language en").said(),
        "Language: English."
    );
}

#[test]
fn the_prompt_speaks_the_desktops_language_until_another_is_chosen() {
    let patient = Patient::new();
    takes(&patient, MORNING);
    let clock = "2026-11-24T09:00:00Z";
    let german = patient.at(clock).in_locale("de_AT.UTF-8");
    let french = patient.at(clock).in_locale("fr_FR.UTF-8");
    assert!(
        german
            .runs("today")
            .said()
            .starts_with("Dienstag, 24. November")
    );
    assert!(
        french
            .runs("today")
            .said()
            .starts_with("Tuesday 24 November")
    );
    let help = german.runs("--help").said();
    assert!(!help.contains("The reminder program"), "{help}");
    let plain = french.runs("today --json").json();
    french.runs("settings set language ru").said();
    assert!(
        french
            .runs("today")
            .said()
            .starts_with("Вторник, 24 ноября")
    );
    // What programs read stays as it is, but for the texts.
    let foreign = french.runs("today --json").json();
    for key in ["id", "item", "kind", "state", "due", "window_ends"] {
        assert_eq!(plain["items"][0][key], foreign["items"][0][key], "{key}");
    }
    assert_eq!(
        french.runs("settings get language --json").json(),
        serde_json::json!({ "language": "ru" })
    );
    let refused = french.runs("settings set language fr");
    assert!(refused.code != Some(0));
    french.runs("undo").said();
    assert!(
        french
            .runs("today")
            .said()
            .starts_with("Tuesday 24 November")
    );
}
