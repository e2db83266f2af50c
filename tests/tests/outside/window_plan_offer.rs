//! A plan that is opened: what it changes, who signed it, and nothing taken before the person says so.

use afterhand_tests::{Desktop, Patient, built, example, soon};

const NECK: &str = "neck-course.toml";
const CLOCK: &str = "2026-11-24T08:40:00Z@1";

fn newer() -> String {
    let old = std::fs::read_to_string(example(NECK)).unwrap();
    let new = old.replacen("reps = 5", "reps = 8", 1);
    assert_ne!(new, old);
    new
}

/// A second start with a file hands it to the window that is there.
fn hands_over(patient: &Patient<'_>, file: &str) {
    let window = built("afterhand-window");
    let mut second = patient.at(CLOCK).installed(&window, &patient.data());
    assert!(second.arg(file).status().unwrap().success());
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
    let file = patient.file("newer <script>عربي.toml", newer());
    hands_over(&patient, &file);
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

/// The most that a plan may hold, from a clinic whose name is written from right to left.
fn full(sets: u8) -> String {
    let head = "format = 1\nid = \"full\"\ntitle = \"خطة الرقبة\"\nissued = 2026-11-20\n\
                clinician = { name = \"د. سمير\", clinic = \"عيادة المرفأ\" }\n";
    let one = |number: u8| {
        format!(
            "[[exercise]]\nid = \"own-{number}\"\nname = \"Pulling the towel slowly towards the chin, number {number}\"\n\
             region = \"neck\"\nsteps = [\"Sit tall.\"]\nsets = {sets}\nreps = 3\ntimes = [\"09:00\", \"20:00\"]\n"
        )
    };
    (1..=100).fold(head.to_owned(), |plan, number| plan + &one(number))
}

#[test]
fn an_offer_of_a_hundred_exercises_can_be_read_to_its_end_and_answered() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.prefers_dark();
    let now = patient.at(CLOCK);
    let window = now.opens_window();
    let answers_are_there = |state: &str| {
        let seen = "const r = document.querySelector('#plan-offer-take').getBoundingClientRect();\
                    return r.top >= 0 && r.bottom <= innerHeight && r.left >= 0 && r.right <= innerWidth\
                    && document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(window.evaluates(seen), true, "{state}");
    };
    for (sets, state) in [(1, "new"), (2, "changed")] {
        hands_over(&patient, &patient.file("full.afterhand.toml", full(sets)));
        window.shows("#plan-offer-take");
        window.is_accessible(&format!("a full plan, {state}, dark"));
        window.pictured(&format!("plan-full-{state}-dark"));
        answers_are_there(state);
        window.resizes(500, 640);
        window.pictured(&format!("plan-full-{state}-narrow"));
        answers_are_there("narrow");
        window.resizes(900, 600);
        window.enlarges(2.0);
        window.is_accessible(&format!("a full plan, {state}, large"));
        window.pictured(&format!("plan-full-{state}-large"));
        answers_are_there("large");
        window.enlarges(1.0);
        window.resizes(1180, 790);
        window.clicks("#plan-offer-take");
        window.lacks("#plan-offer");
    }
}
