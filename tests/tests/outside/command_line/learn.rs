//! The search at the prompt, and the pages that it finds.

use afterhand_tests::Patient;
use serde_json::{Value, json};

const NOW: &str = "2026-11-24T18:00:00Z";

fn ids(found: &Value) -> Vec<&str> {
    let found = found.as_array().unwrap().iter();
    found.map(|one| one["id"].as_str().unwrap()).collect()
}

#[test]
fn a_few_letters_with_a_slip_find_a_page_and_need_no_data() {
    let patient = Patient::new();
    let now = patient.at(NOW);
    let found = now.runs("search siatica --json").json();
    assert_eq!(
        found[0],
        json!({ "id": "sciatica", "kind": "condition", "title": "Sciatica" })
    );
    assert_eq!(
        ids(&now.runs("search hot bth --json").json())[0],
        "hot-bath"
    );
    assert_eq!(
        ids(&now.runs("search bath hot --json").json())[0],
        "hot-bath"
    );
    assert_eq!(
        ids(&now.runs("search chest pain --json").json())[0],
        "RF-07"
    );
    let said = now.runs("search slipped disc").said();
    assert_eq!(
        said.lines().next(),
        Some("Herniated disc (slipped disc) · Condition  [herniated-disc]")
    );
    let exercises = now.runs("search neck --kind exercise --json").json();
    let kinds = exercises.as_array().unwrap().iter();
    assert!(kinds.clone().count() > 3);
    assert!(kinds.clone().all(|one| one["kind"] == "exercise"));
    assert!(!patient.data().exists());
}

#[test]
fn what_finds_nothing_says_so_and_a_kind_that_is_none_is_wrong_usage() {
    let patient = Patient::new();
    let now = patient.at(NOW);
    assert!(
        now.runs("search xylophone")
            .refused()
            .starts_with("Nothing found for “xylophone”.")
    );
    assert_eq!(now.runs("search xylophone --json").json(), json!([]));
    assert!(
        now.runs("search neck --kind nose")
            .misused()
            .contains("condition, technique, self_care")
    );
    now.runs("search").misused();
}

#[test]
fn everything_of_a_kind_is_listed() {
    let patient = Patient::new();
    let now = patient.at(NOW);
    let claims = now.runs("learn list --kind claim --json").json();
    assert_eq!(claims.as_array().unwrap().len(), 47);
    let everything = now.runs("learn list --json").json();
    let everything = everything.as_array().unwrap();
    for one in everything {
        assert!(
            one["title"].as_str().is_some_and(|title| !title.is_empty()),
            "{one}"
        );
    }
    assert!(everything.len() > 250, "{}", everything.len());
    let said = now.runs("learn list --kind technique").said();
    assert!(
        said.lines()
            .any(|line| line == "Traction · Technique  [traction]"),
        "{said}"
    );
}

#[test]
fn an_article_is_shown_whole_with_its_sources_and_marks() {
    let patient = Patient::new();
    let now = patient.at(NOW);
    let said = now.runs("show Sciatica").said();
    let at = |line: &str| said.lines().position(|said| said == line);
    let order = [
        "Sciatica  [sciatica]",
        "Condition",
        "What it is:",
        "What usually helps:",
        "What manual therapy may and may not do:",
        "When to call:",
        "Exercises that are commonly given for it:",
        "From:",
        "General information, not advice for you alone. It has been reviewed by nobody yet; ask your clinician.",
    ];
    let places = order.map(|line| at(line).unwrap_or_else(|| panic!("{line}\n{said}")));
    assert!(places.is_sorted(), "{places:?}");
    assert!(said.contains("[RF-01]") && said.contains("[hp-slider]") && said.contains("  1. "));
    let page = now.runs("show sciatica --json").json();
    assert_eq!(
        [&page["kind"], &page["title"], &page["article"]["id"]],
        [&json!("condition"), &json!("Sciatica"), &json!("sciatica")]
    );
    let claim = now.runs("show d8 --json").json();
    assert_eq!(
        [&claim["kind"], &claim["article"]["id"]],
        [&json!("claim"), &json!("D8")]
    );
}

#[test]
fn a_rule_a_sign_an_exercise_and_a_question_have_pages_too() {
    let patient = Patient::new();
    let now = patient.at(NOW);
    now.runs("session add --ended 2026-11-24T17:00 --region neck --technique soft")
        .said();
    let rule = now.runs("show ar-03").said();
    assert!(
        rule.starts_with(
            "No sauna, bathhouse, hot tub or hot bath; a warm shower is fine  [AR-03]\n"
        )
    );
    let sign = now.runs("show rf-07").said();
    for line in [
        "Call the emergency number now",
        "What to say on the phone:",
        "  Do not drive yourself.",
        "“afterhand checkin --answer RF-07=yes” answers this; not sure is “unsure”.",
    ] {
        assert!(sign.lines().any(|said| said == line), "{line}\n{sign}");
    }
    let sign = now.runs("show RF-07 --json").json();
    assert_eq!(
        [&sign["kind"], &sign["sign"]["level"]],
        [&json!("sign"), &json!("emergency")]
    );
    assert_eq!(
        now.runs("show NK-CHIN-TUCK --json").json()["kind"],
        "exercise"
    );
    let sauna = now.runs("show sauna --json").json();
    assert_eq!(
        [&sauna["kind"], &sauna["can"]["allowed"]],
        [&json!("can"), &json!(false)]
    );
    let bath = now.runs("show hot-bath").said();
    assert!(
        bath.contains("Right now:\n  Hot bath: ") && bath.contains("until tomorrow"),
        "{bath}"
    );
}

#[test]
fn everything_that_is_listed_can_be_shown() {
    let patient = Patient::new();
    let now = patient.at(NOW);
    let everything = now.runs("learn list --json").json();
    // One of each kind is enough: each has a page of its own.
    let mut kinds = Vec::new();
    for one in everything.as_array().unwrap() {
        if !kinds.contains(&&one["kind"]) {
            kinds.push(&one["kind"]);
            let id = one["id"].as_str().unwrap();
            let page = now.runs(format!("show {id} --json").as_str()).json();
            assert_eq!(
                (&page["kind"], &page["title"]),
                (&one["kind"], &one["title"]),
                "{id}"
            );
        }
    }
    assert_eq!(kinds.len(), 9);
}

#[test]
fn an_id_that_is_none_is_answered_with_the_nearest() {
    let patient = Patient::new();
    let now = patient.at(NOW);
    assert_eq!(
        now.runs("show siatica").refused(),
        "There is nothing to read by the name “siatica”. Did you mean “sciatica”?"
    );
    assert_eq!(
        now.runs("show RF-77").refused(),
        "There is nothing to read by the name “RF-77”. Did you mean “RF-07”?"
    );
    assert_eq!(
        now.runs("show xylophone").refused(),
        "There is nothing to read by the name “xylophone”. “afterhand search” finds what there is."
    );
}
