//! What there is to read, in the window: the search, an article, and the ways between them.

use afterhand_tests::{Desktop, Patient, Window, soon};
use serde_json::json;

const NECK: &str = "neck-course.toml";
const NOON: &str = "2026-11-24T12:00:00Z@1";
const HERE: &str = "return document.activeElement.id";

fn opens(window: &Window<'_>, article: &str) {
    window.shows(&format!("#article[data-id='{article}']"));
}

fn is_at(window: &Window<'_>, id: &str) {
    soon(&format!("focus is on {id}"), || {
        (window.evaluates(HERE) == *id).then_some(())
    });
}

/// Types the words, and waits for their answer.
fn searches(window: &Window<'_>, words: &str) {
    window.enters("#search", words);
    window.shows(&format!("#learn[data-asked='{words}']"));
}

/// The first of what was found has this title.
fn finds(window: &Window<'_>, title: &str) {
    window.says("#found li:first-child .title", title);
}

#[test]
fn a_slip_is_understood_while_one_types_and_the_keyboard_is_enough() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-learn");
    is_at(&window, "search");
    window.says("#found-title", "Good to start with");
    searches(&window, "siatica");
    finds(&window, "Sciatica");
    is_at(&window, "search");
    let said = window.text("#found-title");
    soon("it is said how many were found", || {
        let heard = window.evaluates("return document.querySelector('#search-said').textContent");
        (heard == *said).then_some(())
    });

    window.presses("Down");
    is_at(&window, "found-condition-sciatica");
    window.presses("Down");
    soon("focus goes on", || {
        let here = window.evaluates(HERE);
        let here = here.as_str().unwrap();
        (here.starts_with("found-") && here != "found-condition-sciatica").then_some(())
    });
    window.presses("Up");
    is_at(&window, "found-condition-sciatica");
    window.presses("Up");
    is_at(&window, "search");
    window.presses("Return");
    opens(&window, "sciatica");
    is_at(&window, "heading");
    window.clicks("#article-back");
    is_at(&window, "search");
    finds(&window, "Sciatica");
    let kept = "return document.querySelector('#search').value";
    assert_eq!(window.evaluates(kept), "siatica");

    window.clicks("#found-condition-sciatica");
    opens(&window, "sciatica");
    window.clicks("#article-back");
    is_at(&window, "found-condition-sciatica");
    window.clicks("#search-clear");
    is_at(&window, "search");
    window.says("#found-title", "Good to start with");
}

#[test]
fn each_letter_is_answered_and_the_last_answer_stands() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-learn");
    window.shows("#found li");
    window.evaluates(
        "const field = document.querySelector('#search');\
         for (const words of ['h', 'ho', 'hot', 'hot ', 'hot b', 'hot bt', 'hot bth']) {\
           field.value = words; field.dispatchEvent(new Event('input', { bubbles: true }));\
         }",
    );
    finds(&window, "Hot bath, whirlpool and sauna");
    let value = "return document.querySelector('#search').value";
    assert_eq!(window.evaluates(value), "hot bth");
}

#[test]
fn one_kind_is_looked_among_and_a_claim_is_set_beside_what_is_known() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-learn");
    window.clicks("#kind-claim");
    window.shows("#kind-claim[aria-pressed='true']");
    window.says("#found-title", "Claims checked");
    let kinds = window.attributes("#found > li", "data-kind");
    assert_eq!(kinds.len().to_string(), window.text("#kind-claim .count"));
    assert!(kinds.iter().all(|kind| kind == "claim"), "{kinds:?}");
    searches(&window, "endorphins");
    finds(&window, "Joint cracks and endorphins");
    window.pictured("learn-claims");
    window.clicks("#found li:first-child button");
    window.shows("#section-said[open]");
    window.shows("#section-known[open]");
    window.pictured("learn-claim");
    // A number leads to the source in the list at the end, which unfolds.
    window.clicks("#section-known .number");
    window.shows("#article-sources[open]");
    soon("focus is on the source", || {
        let here = window.evaluates(HERE);
        here.as_str().unwrap().starts_with("source-").then_some(())
    });
    window.clicks("#article-back");
    window.shows("#kind-claim[aria-pressed='true']");
}

#[test]
fn a_warning_sign_leads_to_the_check_in_and_a_question_to_its_answer() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-learn");
    searches(&window, "numb between the legs");
    window.shows("#found li:first-child[data-kind='sign']");
    window.pictured("learn-sign");
    window.clicks("#found li:first-child button");
    window.shows("#check-in");

    window.clicks("#place-learn");
    searches(&window, "qqxzv");
    window.shows("#nothing");
    window.pictured("learn-nothing");
    window.clicks("#nothing-feel");
    window.shows("#check-in");

    window.clicks("#place-learn");
    window.clicks("#kind-can");
    searches(&window, "sauna");
    window.clicks("#found li:first-child button");
    window.shows("#can-answer[data-about='sauna']");
    is_at(&window, "can-words");
}

#[test]
fn an_exercise_leads_to_what_it_is_given_for_and_back_again() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-exercises");
    window.clicks("#exercise-nk-chin-tuck");
    window.clicks("#exercise-given-for [data-article='neck-pain'] button");
    opens(&window, "neck-pain");
    is_at(&window, "heading");
    window.shows("#article-picture svg");
    window.pictured("learn-condition");
    // From page to page, and the same way back.
    window.clicks("#article-exercises [data-exercise='nk-chin-tuck'] button");
    window.says("#heading", "Chin tuck");
    window.clicks("#exercise-back");
    opens(&window, "neck-pain");
    is_at(&window, "exercise-nk-chin-tuck");
    window.clicks("#article-back");
    window.shows("#exercise[data-id='nk-chin-tuck']");
    is_at(&window, "article-neck-pain");
    window.clicks("#exercise-back");
    window.shows("#library");
    is_at(&window, "exercise-nk-chin-tuck");
}

#[test]
fn what_holds_after_a_session_leads_to_its_article() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient
        .at("2026-11-24T11:00:00Z")
        .runs("session add --region lumbar --technique deep_massage")
        .said();
    let window = patient.at(NOON).opens_window();
    window.clicks("#holds [data-rule='AR-03'] summary");
    window.clicks("#holds [data-rule='AR-03'] [id^='rule-']");
    opens(&window, "AR-03");
    window.says(
        "#heading",
        "No sauna, bathhouse, hot tub or hot bath; a warm shower is fine",
    );
    window.pictured("learn-rule");
    window.clicks("#related [data-article='hot-bath'] button");
    opens(&window, "hot-bath");
    window.shows("#article-can b.forbidden");
    window.pictured("learn-self-care-forbidden");
    window.clicks("#article-back");
    opens(&window, "AR-03");
    window.clicks("#article-back");
    window.says("#heading", "After your session");
}

#[test]
fn on_paper_everything_is_unfolded_and_nothing_is_left_to_press() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(NOON).opens_window();
    window.clicks("#place-exercises");
    window.clicks("#exercise-nk-chin-tuck");
    window.clicks("#exercise-given-for [data-article='neck-pain'] button");
    opens(&window, "neck-pain");
    window.lacks("#section-what[open]");
    window.evaluates(
        "window.print = () => { window.unfolded =\
           [...document.querySelectorAll('#article details')].every(({ open }) => open); }",
    );
    window.clicks("#print");
    assert_eq!(window.evaluates("return window.unfolded"), json!(true));
    window.looks_printed();
    window.resizes(718, 1047);
    let seen = "return [...document.querySelectorAll('header, #related, #article-back, #print, #call-feel')]\
                .filter((one) => one.getClientRects().length > 0).map((one) => one.id || one.localName)";
    assert_eq!(window.evaluates(seen), json!([]));
    let names = "return [...document.querySelectorAll('#article-exercises button')]\
                 .every((one) => one.getClientRects().length > 0)";
    assert_eq!(window.evaluates(names), json!(true));
    window.pictured("learn-printed");
}

#[test]
fn what_there_is_to_read_is_pictured() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    patient
        .at("2026-11-24T11:00:00Z")
        .runs("session add --region lumbar --technique deep_massage")
        .said();
    for light in ["light", "dark"] {
        if light == "dark" {
            patient.prefers_dark();
        }
        let window = patient.at(NOON).opens_window();
        if window.find("#question").is_some() {
            window.clicks("#question button:last-child");
            window.clicks("#toast-dismiss");
        }
        for (name, width, height, times) in [
            ("wide", 1180, 790, 1.0),
            ("small", 900, 600, 1.0),
            ("narrow", 500, 900, 1.0),
            ("large", 900, 600, 2.0),
            ("whole", 1180, 2600, 1.0),
        ] {
            window.resizes(width, height);
            window.enlarges(times);
            let pictured = |what: &str| window.pictured(&format!("learn-{what}-{light}-{name}"));
            window.clicks("#place-learn");
            window.shows("#found li");
            pictured("start");
            searches(&window, "hot bth");
            window.shows("#found [data-found='hot-bath']");
            pictured("found");
            for (words, id) in READ {
                window.clicks("#place-learn");
                searches(&window, words);
                window.clicks(&format!("#found [data-found='{id}'] button"));
                opens(&window, id);
                if name == "whole" {
                    unfolds(&window);
                }
                pictured(id);
            }
        }
        window.closes();
    }
}

/// One of each kind, and what is typed to find it.
const READ: [(&str, &str); 6] = [
    ("neck pain", "neck-pain"),
    ("craniosacral", "craniosacral-therapy"),
    ("hot bath", "hot-bath"),
    ("why do joints crack", "why-joints-crack"),
    ("endorphins", "D24"),
    ("sauna", "AR-03"),
];

fn unfolds(window: &Window<'_>) {
    window.evaluates(
        "for (const one of document.querySelectorAll('#article details')) one.open = true",
    );
}
