//! A plan that is opened: what it changes, who signed it, and nothing taken before the person says so.

use afterhand_tests::{Desktop, Patient, example, soon};

const NECK: &str = "neck-course.toml";
const CLOCK: &str = "2026-11-24T08:40:00Z@1";

fn newer() -> String {
    let old = std::fs::read_to_string(example(NECK)).unwrap();
    let new = old.replacen("reps = 5", "reps = 8", 1);
    assert_ne!(new, old);
    new
}

#[test]
fn a_plan_is_looked_at_before_it_is_taken() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    // The window's clock goes on.
    let now = patient.at("2026-11-24T09:30:00Z");
    let window = patient.at(CLOCK).opens_window();
    window.clicks("#open-plan");
    window.chooses_file(&example(NECK));
    window.shows("#plan-offer-exercises li");
    assert!(
        window
            .text("#plan-offer-signature")
            .starts_with("Not signed.")
    );
    window.is_accessible("a plan offered");
    window.pictured("plan-offered");
    window.clicks("#plan-offer-no");
    window.lacks("#plan-offer");
    assert_eq!(now.runs("plan show --json").json(), serde_json::json!([]));
    window.clicks("#open-plan");
    window.chooses_file(&example(NECK));
    window.clicks("#plan-offer-take");
    window.shows("#toast .toast");
    // A second start with a file hands it to the window that is there.
    let file = patient.file("newer <script>عربي.toml", newer());
    let given = patient
        .at(CLOCK)
        .installed(&afterhand_tests::built("afterhand-window"), &patient.data());
    let mut given = given;
    assert!(given.arg(&file).status().unwrap().success());
    window.shows("#plan-offer-take");
    assert!(window.text("#plan-offer").contains("5 → 8 times"));
    window.is_accessible("a newer version offered");
    window.pictured("plan-update-offered");
    window.clicks("#plan-offer-take");
    window.lacks("#plan-offer");
    let version = || now.runs("plan show --json").json()[0]["version"].clone();
    soon("the new version is in force", || {
        (version() == 2).then_some(())
    });
    now.runs("undo").said();
    assert_eq!(version(), 1);
}
