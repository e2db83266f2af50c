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
    as_printed(&window);
    let seen = "return [...document.querySelectorAll('header, #related, #article-back, #print, #call-feel')]\
                .filter((one) => one.getClientRects().length > 0).map((one) => one.id || one.localName)";
    assert_eq!(window.evaluates(seen), json!([]));
    let names = "return [...document.querySelectorAll('#article-exercises button')]\
                 .every((one) => one.getClientRects().length > 0)";
    assert_eq!(window.evaluates(names), json!(true));
    window.pictured("learn-printed");
}

/// What is only there on paper is shown, as wide as a sheet.
fn as_printed(window: &Window<'_>) {
    window.evaluates(
        "for (const sheet of document.styleSheets) for (const rule of sheet.cssRules)\
           if (rule.media?.mediaText === 'print') rule.media.mediaText = 'screen'",
    );
    window.resizes(718, 1047);
}

#[test]
fn articles_are_pictured() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at(NOON);
    for light in ["light", "dark"] {
        if light == "dark" {
            patient.prefers_dark();
        }
        let window = now.opens_window();
        if window.find("#question").is_some() {
            window.clicks("#question button:last-child");
        }
        window.clicks("#place-exercises");
        window.clicks("#exercise-nk-chin-tuck");
        window.clicks("#exercise-given-for [data-article='neck-pain'] button");
        opens(&window, "neck-pain");
        window.pictured(&format!("learn-article-{light}"));
        window.resizes(900, 600);
        window.pictured(&format!("learn-article-{light}-900"));
        window.resizes(500, 900);
        window.pictured(&format!("learn-article-{light}-500"));
        window.resizes(900, 600);
        window.enlarges(2.0);
        window.pictured(&format!("learn-article-{light}-200"));
        window.enlarges(1.0);
        window.resizes(1180, 3000);
        window.evaluates(
            "for (const one of document.querySelectorAll('#article details')) one.open = true",
        );
        window.pictured(&format!("learn-article-{light}-whole"));
        window.closes();
    }
}
