//! A window with a passphrase shows nothing before it is given, but how one feels can always be asked.

use afterhand_tests::{Desktop, Moment, Patient, Window};
use serde_json::json;

const CLOCK: &str = "2026-11-24T13:00:00Z@1";
const PASSPHRASE: &str = "three blue herons";

fn sets_a_passphrase(window: &Window<'_>) {
    window.clicks("#place-settings");
    window.clicks("#lock-make");
    window.enters("#lock-new", PASSPHRASE);
    window.enters("#lock-again", "three blue heron");
    window.clicks("#lock-do");
    window.says(
        "#lock-dialog-fault",
        "The two passphrases are not the same.",
    );
    window.is_accessible("a passphrase is set");
    window.enters("#lock-again", PASSPHRASE);
    window.clicks("#lock-do");
    window.lacks("#lock-dialog");
    window.says(
        "#toast p",
        "From now on the window asks for your passphrase.",
    );
}

fn asks_behind_the_page(window: &Window<'_>, command: &str, arguments: &str) -> serde_json::Value {
    window.awaits(&format!(
        "const [done] = arguments; window.__TAURI_INTERNALS__.invoke('{command}', {arguments})\
         .then(() => done('answered'), (failure) => done(failure.kind))"
    ))
}

fn opens(window: &Window<'_>) {
    window.enters("#lock-passphrase", PASSPHRASE);
    window.clicks("#lock-open");
    window.lacks("#lock");
    window.says("#heading", "Good afternoon");
}

fn has_a_plan<'p, 'd>(patient: &'p Patient<'d>) -> Moment<'p, 'd> {
    let now = patient.at(CLOCK);
    now.takes("neck-course.toml");
    now
}

#[test]
fn a_locked_window_shows_nothing_before_its_passphrase_is_given() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = has_a_plan(&patient);
    let window = now.opens_window();
    sets_a_passphrase(&window);
    window.clicks("#lock-now");
    window.says("#heading", "Afterhand is locked");
    window.pictured("lock-light");
    window.is_accessible("locked");
    let read = window.evaluates("return document.body.innerText");
    assert!(!read.as_str().unwrap().contains("Chin tuck"), "{read}");
    // Not by a way around the page either.
    for (command, arguments) in [
        ("view", "{ route: { place: 'today' } }"),
        ("view", "{ route: { place: 'history' } }"),
        ("act", "{ action: { kind: 'undo', step: null } }"),
        ("opened_at", "{}"),
        ("take_lock_away", "{ passphrase: '' }"),
        ("delete_everything", "{}"),
    ] {
        assert_eq!(
            asks_behind_the_page(&window, command, arguments),
            json!("locked"),
            "{command}"
        );
    }
    window.enters("#lock-passphrase", "three blue heron");
    window.clicks("#lock-open");
    window.says(
        "#lock-fault",
        "That is not the passphrase. Please try again.",
    );
    opens(&window);
    window.clicks("#place-settings");
    window.clicks("#lock-take-away");
    window.enters("#lock-new", PASSPHRASE);
    window.clicks("#lock-do");
    window.says("#toast p", "The window asks for no passphrase any more.");
    window.shows("#lock-make");
}

#[test]
fn a_locked_window_opens_locked_and_still_asks_how_one_feels() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = has_a_plan(&patient);
    now.runs("settings set country GB").said();
    let file = patient.file("passphrase", PASSPHRASE);
    let said = now.runs(["lock", "on", "--passphrase-file", &file]).said();
    assert_eq!(said, "From now on the window asks for your passphrase.");
    let window = now.opens_window();
    window.says("#heading", "Afterhand is locked");
    window.clicks("#feel");
    window.shows("#check-in[data-step='1']");
    window.clicks("[data-sign='RF-02'] [data-answer='yes']");
    window.says("#heading", "Call the emergency number now");
    assert!(window.text("#result").contains("999"));
    window.pictured("lock-emergency");
    window.clicks("#place-today");
    window.says("#heading", "Afterhand is locked");
    // Nobody knows whose answer it was, so nothing is kept of it.
    assert_eq!(now.runs("checkin --history --json").json(), json!([]));
    opens(&window);
}
