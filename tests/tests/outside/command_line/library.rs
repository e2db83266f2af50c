//! The exercise library at the prompt.

use afterhand_tests::Patient;
use serde_json::json;

const LOW_BACK: &str = r#"format = 1
title = "Plan"
issued = 2026-11-20
clinician = { name = "A. Novak" }
[[exercise]]
use = "lx-knee-chest"
reps = 2
times = ["20:00"]
[[exercise]]
id = "towel"
name = "Towel pull"
steps = ["Sit tall.", "Pull the towel gently forward."]
reps = 3
times = ["20:30"]
"#;

#[test]
fn an_exercise_is_shown_with_its_dose_its_steps_and_when_to_stop() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let said = now.runs("show nk-chin-tuck").said();
    for line in [
        "Chin tuck  [nk-chin-tuck]",
        "sitting · chair",
        "  5 times, hold 5 s, 3 times a day  (Our default)",
        "  2. Glide your head straight back, as if to make a double chin. Your eyes stay level.",
        "  You feel dizzy",
        "This is material for your clinician to choose from, not a prescription. If nobody gave you an exercise, ask before you start one.",
    ] {
        assert!(said.lines().any(|said| said == line), "{line}\n{said}");
    }
    let page = now.runs("show nk-chin-tuck --json").json();
    assert_eq!(
        [&page["kind"], &page["title"], &page["exercise"]["sided"]],
        [&json!("exercise"), &json!("Chin tuck"), &json!(false)]
    );
    assert_eq!(
        now.runs("show nk-chintuck").refused(),
        "There is nothing to read by the name “nk-chintuck”. Did you mean “nk-chin-tuck”?"
    );
}

#[test]
fn the_library_is_listed_through_a_filter() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let page = now
        .runs("exercises --position hands_and_knees --json")
        .json();
    let ids: Vec<&str> = page["exercises"]
        .as_array()
        .unwrap()
        .iter()
        .map(|exercise| exercise["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, ["tx-cat-camel", "lx-heel-sit", "lx-bird-dog"]);
    let said = now
        .runs("exercises --region posture --equipment nothing")
        .said();
    assert_eq!(
        said.lines().take(3).collect::<Vec<&str>>(),
        [
            "2 of 40 exercises:",
            "  Shoulder-blade squeeze · sitting or standing · nothing needed  [po-scap]",
            "  Shoulder rolls · sitting or standing · nothing needed  [po-roll]",
        ]
    );
    assert!(
        now.runs("exercises --region nose")
            .misused()
            .contains("neck, thoracic, lumbar")
    );
}

#[test]
fn what_a_person_told_takes_an_exercise_out_unless_their_clinician_gave_it() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.runs("screen --answer SC-10=yes").said();
    let said = now.runs("show lx-knee-chest").said();
    assert!(said.contains("this one bends or turns the back far. Ask your clinician."));
    assert!(
        !said.contains("1. ") && !said.contains("Our default"),
        "{said}"
    );
    patient.file("plan.toml", LOW_BACK);
    let warning = "worth a look: you noted osteoporosis, or bones that break easily: ask your clinician before you do “Knee to chest”. It is in the plan, and the decision is theirs.";
    let checked = now.runs("plan check plan.toml").said();
    assert!(
        checked.starts_with(&format!("plan.toml:6:7: {warning}")),
        "{checked}"
    );
    let taken = now.runs("plan import plan.toml").said();
    assert!(taken.ends_with(warning), "{taken}");
    let now = patient.at("2026-11-24T08:05:00Z");
    let said = now.runs("show lx-knee-chest").said();
    assert!(said.contains("  2 times each side, hold 20 s; daily at 20:00  (A. Novak)"));
    assert!(said.contains("1. ") && said.contains("this is between you and your clinician"));
    let said = now.runs("show towel").said();
    assert!(said.starts_with("Towel pull  [towel]\n"), "{said}");
}

#[test]
fn a_figure_is_drawn_and_needs_no_data() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let pair = now.runs("figure nk-chin-tuck --still").said();
    assert!(pair.starts_with("<svg ") && pair.ends_with("</svg>"));
    let glance = now.runs("figure nk-chin-tuck --glance").said();
    assert!(glance.starts_with("<svg ") && glance != pair);
    let moving = now.runs("figure nk-chin-tuck --hold 20s").said();
    assert_ne!(moving, now.runs("figure nk-chin-tuck").said());
    let left = now.runs("figure nk-rotation --still --side left").said();
    assert_ne!(left, now.runs("figure nk-rotation --still").said());
    assert!(
        now.runs("figure nk-chin-tuck --hold 20min")
            .misused()
            .contains("1s – 10min")
    );
    assert_eq!(
        now.runs("figure nk-chin-tuk").refused(),
        "There is no exercise “nk-chin-tuk”. Did you mean “nk-chin-tuck”?"
    );
    assert!(!patient.data().exists());
}
