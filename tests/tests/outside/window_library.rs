//! The exercises in the window: the person's own, the library, and one that moves.

use afterhand_tests::{Desktop, Patient, Window, soon};
use serde_json::{Value, json};

const NECK: &str = "neck-course.toml";
const BACK: &str = "low-back-course.toml";
const NOON: &str = "2026-11-24T12:00:00Z@1";
const COUNT: &str = "return document.querySelectorAll('#library [data-exercise]').length";
const HERE: &str = "return document.activeElement.id";

fn cards(window: &Window<'_>) -> usize {
    let count = window.evaluates(COUNT).as_u64().unwrap();
    usize::try_from(count).unwrap()
}

fn opens_the_library(window: &Window<'_>) {
    window.clicks("#place-exercises");
    window.shows("#library [data-exercise]");
}

/// Whether the figure on the page stands still.
fn is_paused(window: &Window<'_>) -> bool {
    let paused = "return document.querySelector('#exercise-figure .figure svg').animationsPaused()";
    window.evaluates(paused) == json!(true)
}

fn drawing(window: &Window<'_>) -> String {
    let svg = window.evaluates("return document.querySelector('#exercise-figure svg').innerHTML");
    svg.as_str().unwrap().to_owned()
}

/// Where a part of the figure is on the screen, so many seconds after its start.
fn place_of(window: &Window<'_>, part: &str, seconds: f64) -> (f64, f64) {
    let script = format!(
        "const svg = document.querySelector('#exercise-figure .figure svg'); svg.pauseAnimations(); \
         svg.setCurrentTime({seconds}); \
         const box = svg.querySelector('.{part}').getBoundingClientRect(); \
         return [box.x / svg.clientWidth, box.y / svg.clientWidth]"
    );
    let place = window.evaluates(&script);
    (place[0].as_f64().unwrap(), place[1].as_f64().unwrap())
}

/// What they told before.
fn has_osteoporosis(window: &Window<'_>) {
    let told = "window.told = undefined; window.__TAURI_INTERNALS__\
        .invoke('act', { action: { kind: 'screen', answers: { 'SC-10': 'yes' } } })\
        .then(() => { window.told = true; }, (failure) => { window.told = failure.message; })";
    window.evaluates(told);
    soon("it is kept", || {
        (window.evaluates("return window.told ?? null") == json!(true)).then_some(())
    });
}

#[test]
fn a_figure_really_moves_as_its_dose_says() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(BACK);
    let window = patient.at(NOON).opens_window();
    opens_the_library(&window);
    window.clicks("#library [data-exercise='lx-bridge'] .open");
    window.shows("#exercise-figure svg animate");
    // Two seconds up, three held, and down again. The thigh is moved as a whole, the trunk is drawn anew.
    for part in ["thigh-r", "trunk"] {
        let [start, risen, held, back] =
            [0.0, 2.0, 4.9, 7.0].map(|seconds| place_of(&window, part, seconds));
        assert!(start.1 - risen.1 > 0.03, "{part}: {start:?} {risen:?}");
        let apart = |one: (f64, f64), other: (f64, f64)| (one.1 - other.1).abs();
        assert!(apart(risen, held) < 0.002, "{part}: {risen:?} {held:?}");
        assert!(apart(start, back) < 0.002, "{part}: {start:?} {back:?}");
    }
    let [foot, still] = [0.0, 2.0].map(|seconds| place_of(&window, "foot-r", seconds));
    let moved = (foot.0 - still.0).abs() + (foot.1 - still.1).abs();
    assert!(moved < 0.004, "{foot:?} {still:?}");
}

#[test]
fn the_exercise_that_is_due_shows_how_it_is_done_and_leads_back() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let window = patient.at("2026-11-24T08:35:00Z@1").opens_window();
    window.shows("[data-next] .figure svg");
    window.clicks("#next-how");
    window.says("#heading", "Chin tuck");
    assert_eq!(window.evaluates(HERE), "heading");
    window.shows("#exercise-figure svg animate, #exercise-figure svg animateTransform");
    window.says("#dose .dose", "5 times, hold 5 s");
    window.says("#dose .note", "Stop if your arm tingles.");
    window.shows("#exercise-steps li");
    window.clicks("#exercise-back");
    window.shows("[data-next]");
    soon("focus is where it was", || {
        (window.evaluates(HERE) == "next-how").then_some(())
    });

    let line = "slot-nk-rotation@2026-11-24T19:00";
    window.clicks(&format!("[id='{line}'] .title"));
    window.clicks("#slot-how");
    window.says("#heading", "Neck turn");
    window.lacks("dialog");
    window.clicks("#exercise-back");
    soon("focus is in the day’s list", || {
        (window.evaluates(HERE) == *line).then_some(())
    });
}

#[test]
fn a_figure_moves_is_stopped_and_is_shown_for_the_other_side() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let window = patient.at(NOON).opens_window();
    opens_the_library(&window);
    window.clicks("#exercise-nk-side-bend");
    window.shows("#exercise-figure[data-still='false']");
    assert!(!is_paused(&window));
    window.clicks("#figure-pause");
    window.says("#figure-pause", "Play");
    assert!(is_paused(&window));
    window.clicks("#figure-pause");
    assert!(!is_paused(&window));

    let right = drawing(&window);
    window.clicks("#figure-left");
    window.shows("#exercise-figure[data-left='true']");
    assert_ne!(drawing(&window), right);
    assert_eq!(window.evaluates(HERE), "figure-left");
    window.clicks("#figure-right");
    window.shows("#exercise-figure[data-left='false']");
    assert_eq!(drawing(&window), right);

    window.clicks("#figure-still");
    window.shows("#exercise-figure[data-still='true']");
    window.lacks("#exercise-figure :is(animate, animateTransform)");
    window.lacks("#figure-pause");
    window.clicks("#figure-still");
    window.shows("#figure-pause");
}

#[test]
fn nothing_moves_for_a_person_who_wants_less_motion_until_they_ask() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.prefers_less_motion();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let window = patient.at(NOON).opens_window();
    window.clicks("#next-how");
    window.shows("#exercise-figure[data-still='true']");
    window.lacks("#exercise-figure :is(animate, animateTransform)");
    window.says("#figure-still", "Show it moving");
    window.clicks("#figure-still");
    window.shows("#exercise-figure :is(animate, animateTransform)");
}

#[test]
fn a_filter_narrows_the_library_and_stays_until_everything_is_shown_again() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    opens_the_library(&window);
    let all = cards(&window);
    assert!(all > 30, "{all}");
    window.lacks("#filter-all");
    window.clicks("#filter-region-1");
    window.shows("#filter-region-1[aria-pressed='true']");
    let neck = cards(&window);
    assert!(0 < neck && neck < all, "{neck}");
    window.says("#library-shown", &format!("{neck} of {all} exercises"));
    assert_eq!(
        window.text("#filter-region-1 .count"),
        neck.to_string(),
        "a choice says how many it shows"
    );

    // As it was left: filter, place and focus.
    window.clicks("#library > :last-child .open");
    window.shows("#exercise");
    window.clicks("#exercise-back");
    window.shows("#filter-region-1[aria-pressed='true']");
    assert_eq!(cards(&window), neck);
    soon("focus is on the card", || {
        let last = "return document.querySelector('#library > :last-child .open') === document.activeElement";
        (window.evaluates(last) == json!(true)).then_some(())
    });
    let scrolled = "return window.scrollY";
    assert!(window.evaluates(scrolled).as_f64().unwrap() > 0.0);

    window.clicks("#filter-desk");
    window.shows("#filter-desk[aria-pressed='true']");
    assert!(cards(&window) <= neck);
    window.clicks("#filter-all");
    window.shows("#filter-region-0[aria-pressed='true']");
    window.shows("#filter-desk[aria-pressed='false']");
    assert_eq!(cards(&window), all);
    assert_eq!(window.evaluates(HERE), "filter-region-0");
}

#[test]
fn what_leaves_nothing_says_what_to_do() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    opens_the_library(&window);
    window.clicks("#filter-more summary");
    for row in ["region", "position", "equipment"] {
        let last = format!("#filter-{row} .chips > :last-child");
        window.clicks(&last);
        window.shows(&format!("{last}[aria-pressed='true']"));
    }
    window.says(
        "#library-nothing",
        "No exercise fits all of this. Take one choice back to see more.",
    );
    window.lacks("[data-exercise]");
    window.clicks("#filter-all");
    window.shows("[data-exercise]");
}

#[test]
fn what_a_person_told_of_themselves_is_not_offered_and_in_a_plan_warned_of() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(BACK);
    let window = patient.at(NOON).opens_window();
    opens_the_library(&window);
    window.shows("#library [data-exercise='tx-open-book']");
    window.lacks("#not-offered");
    has_osteoporosis(&window);
    window.clicks("#place-exercises");
    window.shows("#not-offered [data-not-offered='tx-open-book']");
    window.lacks("#library [data-exercise='tx-open-book']");
    assert!(
        window
            .text("[data-not-offered='tx-open-book'] p")
            .to_lowercase()
            .contains("osteoporosis")
    );
    window.clicks("#not-offered-tx-open-book");
    window.shows("#exercise[data-offered='false']");
    assert!(
        window
            .text("#exercise-not-offered")
            .contains("Ask your clinician.")
    );
    window.lacks("#exercise-figure");
    window.lacks("#exercise-steps");
    window.clicks("#exercise-back");

    // What a clinician has prescribed is between them and the person.
    window.shows("[data-mine='lx-knee-rolls'] .caution");
    window.lacks("[data-not-offered='lx-knee-rolls']");
    window.clicks("[data-mine='lx-knee-rolls'] .open");
    window.shows("#exercise[data-offered='true']");
    window.shows("#exercise-warning");
    window.shows("#exercise-figure svg");
    window.shows("#dose [data-prescribed]");
    window.shows("#exercise-steps li");
    window.shows("#exercise-stop");
}

#[test]
fn a_clinicians_own_exercise_has_a_page_too() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(BACK);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-exercises");
    window.clicks("[data-mine='sit-to-stand'] .open");
    window.says("#heading", "Sit to stand");
    window.says("#heading + p", "From your clinician, described by them.");
    window.lacks("#exercise-figure");
    window.shows("#exercise-steps li");
    window.shows("#dose [data-prescribed]");
    window.clicks("#exercise-feel");
    window.shows("#check-in");
}

#[test]
fn an_exercise_that_is_taken_back_while_it_is_shown_leads_back() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(BACK);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-exercises");
    window.clicks("[data-mine='sit-to-stand'] .open");
    window.says("#heading", "Sit to stand");
    window.clicks("#undo");
    window.shows("#library [data-exercise]");
    window.lacks("#mine");
    window.clicks("#redo");
    window.shows("[data-mine='sit-to-stand']");
}

#[test]
fn the_library_is_used_with_keys_alone() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    opens_the_library(&window);
    focuses(&window, "filter-region-1");
    window.presses("space");
    window.shows("#filter-region-1[aria-pressed='true']");
    for _ in 0..40 {
        if on_a_card(&window).is_some() {
            break;
        }
        let before = window.evaluates(HERE);
        window.presses("Tab");
        soon("focus goes on", || {
            (window.evaluates(HERE) != before).then_some(())
        });
    }
    let card = on_a_card(&window).expect("a card has focus");
    window.presses("Return");
    window.shows("#exercise-figure");
    focuses(&window, "figure-pause");
    window.presses("space");
    window.says("#figure-pause", "Play");
    assert!(is_paused(&window));
    focuses(&window, "exercise-back");
    window.presses("Return");
    soon("focus is on the card again", || {
        (window.evaluates(HERE) == *card).then_some(())
    });
}

/// The card that has focus.
fn on_a_card(window: &Window<'_>) -> Option<String> {
    let Value::String(here) = window.evaluates(HERE) else {
        return None;
    };
    here.starts_with("exercise-").then_some(here)
}

/// Goes from where focus is to this control, with the key for it.
fn focuses(window: &Window<'_>, id: &str) {
    window.shows(&format!("#{id}"));
    for _ in 0..40 {
        let before = window.evaluates(HERE);
        if before == *id {
            return;
        }
        window.presses("Tab");
        soon("focus goes on", || {
            (window.evaluates(HERE) != before).then_some(())
        });
    }
    panic!("the key never led to {id}");
}

#[test]
fn the_exercises_are_pictured() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(BACK);
    let now = patient.at("2026-11-24T07:50:00Z@1");
    let window = now.opens_window();
    window.clicks("#login-no");
    window.clicks("#toast-dismiss");
    pictures(&window, "");
    has_osteoporosis(&window);
    window.clicks("#place-exercises");
    window.shows("#not-offered");
    window.resizes(1180, 3600);
    window.pictured("library-not-offered-long");
    window.clicks("#not-offered-tx-open-book");
    window.shows("#exercise-not-offered");
    window.resizes(1180, 790);
    window.pictured("library-exercise-not-offered");
    window.clicks("#exercise-back");
    window.clicks("[data-mine='lx-knee-rolls'] .open");
    window.shows("#exercise-warning");
    window.pictured("library-exercise-in-doubt");
    window.closes();

    patient.prefers_dark();
    let window = now.opens_window();
    pictures(&window, "-dark");
    window.closes();
}

#[test]
fn today_is_pictured_around_a_session() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-21T07:00:00Z").takes(NECK);
    for (name, at) in [
        ("gate", "2026-11-23T18:35:00Z@1"),
        ("before", "2026-11-24T12:05:00Z@1"),
        ("hour", "2026-11-24T14:10:00Z@1"),
    ] {
        let window = patient.at(at).opens_window();
        if window.find("#login-no").is_some() {
            window.clicks("#login-no");
            window.clicks("#toast-dismiss");
        }
        window.pictured(&format!("today-{name}"));
        window.closes();
    }
}

fn pictures(window: &Window<'_>, light: &str) {
    window.shows("[data-next] .figure svg");
    window.pictured(&format!("today-figure{light}"));
    window.clicks("#place-exercises");
    window.shows("#mine");
    window.pictured(&format!("library{light}"));
    window.shows("#library [data-exercise]");
    window.resizes(1180, 3600);
    window.pictured(&format!("library{light}-long"));
    window.clicks("#filter-region-1");
    window.shows("#filter-region-1[aria-pressed='true']");
    window.clicks("#filter-more summary");
    window.resizes(1180, 1800);
    window.pictured(&format!("library-filtered{light}"));
    window.clicks("#exercise-nk-side-bend");
    window.shows("#exercise-figure");
    window.resizes(1180, 790);
    window.pictured(&format!("library-exercise{light}"));
    window.clicks("#figure-still");
    window.shows("#exercise-figure[data-still='true']");
    window.pictured(&format!("library-exercise-still{light}"));
    window.resizes(1180, 1800);
    window.evaluates("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    window.pictured(&format!("library-exercise-still{light}-long"));
    window.clicks("#figure-still");
    window.resizes(900, 600);
    window.enlarges(2.0);
    window.fits("an exercise at 200 %");
    window.resizes(900, 3000);
    window.pictured(&format!("library-exercise-200{light}"));
    window.resizes(900, 600);
    window.clicks("#place-exercises");
    window.shows("#library");
    window.fits("the library at 200 %");
    window.pictured(&format!("library-200{light}"));
    window.resizes(900, 6000);
    window.pictured(&format!("library-200{light}-long"));
    window.resizes(900, 600);
    window.clicks("#place-today");
    window.shows("[data-next]");
    window.fits("today at 200 %");
    window.resizes(900, 2600);
    window.pictured(&format!("today-figure-200{light}"));
    window.resizes(1180, 790);
    window.enlarges(1.0);
    window.clicks("#place-exercises");
    window.clicks("#filter-all");
    window.lacks("#filter-all");
    window.clicks("[data-mine='sit-to-stand'] .open");
    window.shows("#exercise-steps");
    window.pictured(&format!("library-exercise-own{light}"));
    window.clicks("#place-today");
}
