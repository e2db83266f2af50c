//! Nobody is kept out: axe finds nothing on the pages about safety, the diary, sessions and exercises, light and dark.

use afterhand_tests::{Desktop, Patient, Window};

const NECK: &str = "neck-course.toml";
const BACK: &str = "low-back-course.toml";

#[test]
fn the_pages_about_safety_keep_nobody_out() {
    for light in ["light", "dark"] {
        let desktop = Desktop::with_windows();
        let patient = Patient::on(&desktop);
        if light == "dark" {
            patient.prefers_dark();
        }
        patient.at("2026-11-23T08:00:00Z").takes(NECK);
        pages(&patient.at("2026-11-24T13:00:00Z@1").opens_window(), light);
    }
}

#[test]
fn the_diary_keeps_nobody_out() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T13:00:00Z@1");
    let window = now.opens_window();
    diary(&window, "light");
    window.closes();
    patient.prefers_dark();
    diary(&now.opens_window(), "dark");
}

#[test]
fn sessions_keep_nobody_out() {
    for light in ["light", "dark"] {
        let desktop = Desktop::with_windows();
        let patient = Patient::on(&desktop);
        if light == "dark" {
            patient.prefers_dark();
        }
        sessions(&patient, light);
    }
}

#[test]
fn the_exercises_keep_nobody_out() {
    for light in ["light", "dark"] {
        let desktop = Desktop::with_windows();
        let patient = Patient::on(&desktop);
        if light == "dark" {
            patient.prefers_dark();
        }
        patient.at("2026-11-23T08:00:00Z").takes(BACK);
        let window = patient.at("2026-11-24T07:50:00Z@1").opens_window();
        exercises(&window, light);
        window.resizes(900, 600);
        window.enlarges(2.0);
        window.clicks("#place-today");
        window.shows("[data-next]");
        exercises(&window, &format!("{light}, large"));
    }
}

#[test]
fn what_there_is_to_read_keeps_nobody_out() {
    for light in ["light", "dark"] {
        let desktop = Desktop::with_windows();
        let patient = Patient::on(&desktop);
        if light == "dark" {
            patient.prefers_dark();
        }
        patient
            .at("2026-11-24T11:00:00Z")
            .runs("session add --region lumbar --technique deep_massage")
            .said();
        let window = patient.at("2026-11-24T12:00:00Z@1").opens_window();
        learn(&window, light);
        window.resizes(900, 600);
        window.enlarges(2.0);
        learn(&window, &format!("{light}, large"));
    }
}

fn learn(window: &Window<'_>, light: &str) {
    let is_accessible = |state: &str| window.is_accessible(&format!("{state}, {light}"));
    window.clicks("#place-learn");
    window.shows("#found li");
    is_accessible("what there is to read");
    window.enters("#search", "qqxzv");
    window.shows("#nothing");
    is_accessible("nothing found");
    window.enters("#search", "numb between the legs");
    window.shows("#found [data-kind='sign']");
    is_accessible("a warning sign among what was found");
    for (words, id) in [
        ("neck pain", "neck-pain"),
        ("craniosacral", "craniosacral-therapy"),
        ("hot bath", "hot-bath"),
        ("why do joints crack", "why-joints-crack"),
        ("endorphins", "D24"),
        ("sauna", "AR-03"),
    ] {
        window.clicks("#place-learn");
        window.enters("#search", words);
        window.shows(&format!("#learn[data-asked='{words}']"));
        window.clicks(&format!("#found [data-found='{id}'] button"));
        window.shows(&format!("#article[data-id='{id}']"));
        is_accessible(id);
        window.evaluates(
            "for (const one of document.querySelectorAll('#article details')) one.open = true",
        );
        is_accessible(&format!("{id} unfolded"));
    }
    window.clicks("#place-exercises");
    window.clicks("#exercise-nk-chin-tuck");
    window.shows("#exercise-given-for");
    is_accessible("what an exercise is given for");
}

fn exercises(window: &Window<'_>, light: &str) {
    let is_accessible = |state: &str| window.is_accessible(&format!("{state}, {light}"));
    window.shows("[data-next] .figure");
    is_accessible("today with a figure");
    window.clicks("#next-how");
    window.shows("#exercise-figure");
    window.clicks("#dose-more summary");
    is_accessible("an exercise of the plan");
    window.clicks("#figure-still");
    window.shows("#exercise-figure[data-still='true']");
    is_accessible("an exercise that stands still");
    window.clicks("#place-exercises");
    window.shows("#library > *");
    is_accessible("the library");
    window.clicks("#filter-region-1");
    window.shows("#filter-region-1[aria-pressed='true']");
    window.clicks("#filter-more summary");
    is_accessible("the library through a filter");
    window.clicks("#filter-all");
    window.shows("#filter-region-0[aria-pressed='true']");
    window.clicks("[data-mine='sit-to-stand'] .open");
    window.shows("#exercise-steps");
    is_accessible("a clinician’s own exercise");

    window.clicks("#place-exercises");
    window.shows("#library > *");
    if window.find("#not-offered").is_none() {
        window.clicks("#place-settings");
        window.clicks("#settings-screen");
        window.clicks("[data-sign='SC-10'] [data-answer='yes']");
        window.clicks("#screen-save");
        window.shows("#screened");
        window.clicks("#place-exercises");
    }
    window.shows("#not-offered");
    is_accessible("what is not offered");
    window.clicks("#not-offered .open");
    window.shows("#exercise-not-offered");
    is_accessible("an exercise that is not offered");
}

fn sessions(patient: &Patient<'_>, light: &str) {
    patient
        .at("2026-11-10T15:00:00Z")
        .runs("session add --region neck --technique soft")
        .said();
    let window = patient.at("2026-11-24T19:30:00Z@1").opens_window();
    let is_accessible = |state: &str| window.is_accessible(&format!("{state}, {light}"));
    window.clicks("#place-sessions");
    window.shows("#sessions");
    is_accessible("sessions without a course");
    window.clicks("#course-new");
    window.clicks("#course-preset-scoliosis");
    is_accessible("the form of a course");
    window.enters("#course-sessions", "20");
    window.clicks("#course-save");
    window.shows("#course-question");
    is_accessible("a course that is asked back");
    window.clicks("#course-confirm");
    window.lacks("#course-dialog");
    for _ in 0..2 {
        window.clicks("#appointment-new");
        window.shows("#appointment");
        is_accessible("the form of an appointment");
        window.evaluates(
            "const field = document.querySelector('#appointment-date'); field.value = '2026-11-25';\
             field.dispatchEvent(new Event('input', { bubbles: true }))",
        );
        window.clicks("#appointment-save");
        window.lacks("#appointment");
        window.clicks("#toast-dismiss");
    }
    window.clicks("[data-appointment] .call-off");
    window.clicks("#toast-dismiss");
    for line in 1..=3 {
        window.clicks(&format!("#limits .lines > li:nth-child({line}) summary"));
    }
    is_accessible("sessions with everything unfolded");

    window.clicks("#had-session");
    window.clicks("#session-region-neck");
    window.clicks("#session-technique-deep_massage");
    window.clicks("#session-more summary");
    window.enters("#session-note", "Sleep on your side.");
    is_accessible("the form of a session");
    window.clicks("#session-save");
    window.lacks("#session");
    window.clicks("#holds [data-rule='AR-03'] summary");
    window.clicks("#told-AR-03-open");
    is_accessible("what a therapist said");
    window.enters("#told-AR-03-count", "72");
    window.clicks("#told-AR-03-save");
    window.shows("#holds [data-rule='AR-03'][data-basis='clinic']");
    for words in ["sauna", "walk", "xyzzy"] {
        window.enters("#can-words", words);
        window.clicks("#can-ask");
        window.shows("#can-answer > *");
        is_accessible(words);
    }
    window.clicks("#tips summary");
    window.shows("[data-prompt='gate']");
    window.clicks(".gate-yes");
    is_accessible("after a session, the evening before the next");
    window.clicks("#card-open");
    window.shows("#card");
    is_accessible("the card");
    window.clicks("#place-settings");
    window.shows("#settings-told li");
    is_accessible("settings");
}

fn diary(window: &Window<'_>, light: &str) {
    let is_accessible = |state: &str| window.is_accessible(&format!("{state}, {light}"));
    window.clicks("#place-diary");
    window.shows("#diary");
    is_accessible("a diary before anything is noted in this light");
    window.clicks("#entry-new");
    window.clicks("#entry-pain-6");
    window.clicks("#entry-worst-3");
    window.clicks("#entry-body [data-face='back'] [data-area='neck']");
    window.clicks("#entry-body-list summary");
    window.clicks("#entry-when-at");
    window.clicks("#entry-save");
    window.shows("#entry-question");
    is_accessible("the form of an entry");
    window.clicks("#entry-confirm");
    window.lacks("#entry");

    window.clicks("#reaction-new");
    window.clicks("#reaction-kind-soreness");
    is_accessible("the form of a reaction");
    window.clicks("#reaction-save");
    window.lacks("#reaction");

    window.clicks("#measure-activities-new");
    window.enters("#measure-activity-0", "Looking over my shoulder");
    window.clicks("#measure-score-0-3");
    is_accessible("the form of activities");
    window.clicks("#measure-kind-change");
    window.clicks("#measure-change--2");
    is_accessible("the form of a change");
    window.clicks("#measure-kind-total");
    is_accessible("the form of a total");
    window.clicks("#measure-cancel");
    window.lacks("#measure");

    window.shows("#pain-picture svg");
    window.clicks("#pain-picture-table summary");
    window.clicks("#weeks-picture-table summary");
    is_accessible("a diary with its tables");
}

fn pages(window: &Window<'_>, light: &str) {
    let is_accessible = |state: &str| window.is_accessible(&format!("{state}, {light}"));
    is_accessible("today");

    window.clicks("#screen-open");
    window.shows("#screen");
    is_accessible("screen");
    window.clicks("[data-sign='SC-01'] [data-answer='yes']");
    window.clicks("#screen-save");
    window.shows("#screened");
    is_accessible("screened");

    window.clicks("#feel");
    window.shows("#check-in");
    is_accessible("the first questions");
    window.clicks("[data-sign='RF-02'] [data-answer='unsure']");
    window.shows("#result[data-level='emergency']");
    is_accessible("emergency");
    window.clicks("#result-change");
    window.shows("#change-answers");
    is_accessible("answers to be changed");
    window.clicks("#place-today");
    window.shows("#safety");
    is_accessible("a hold");
    window.clicks("#safety-clear");
    window.shows("#clear");
    is_accessible("a clinician’s word");
    window.clicks("#clear-cancel");

    window.clicks("#feel");
    window.clicks("#check-in-none");
    window.shows("#check-in[data-step='2']");
    is_accessible("the second questions");
    window.clicks("[data-sign='RF-22'] [data-answer='yes']");
    window.shows("#result[data-level='today']");
    is_accessible("today");

    window.clicks("#feel");
    window.clicks("#check-in-none");
    window.shows("#check-in[data-step='2']");
    window.clicks("#check-in-none");
    window.shows("#check-in[data-step='3']");
    window.clicks("[data-sign='N-01'] [data-answer='yes']");
    is_accessible("the last questions");
    window.clicks("#check-in-none");
    window.shows("#result[data-level='expected']");
    is_accessible("expected");

    window.clicks("#place-settings");
    window.shows("#settings");
    is_accessible("settings");
    window.clicks("#place-diary");
    window.shows("#diary");
    is_accessible("diary");
}
