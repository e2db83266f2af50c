//! The real window, used as a person uses it.

use std::fs;
use std::time::{Duration, Instant};

use afterhand_tests::{Desktop, Patient, Window, example};
use serde_json::json;

const NECK: &str = "neck-course.toml";
const NOON: &str = "nk-chin-tuck@2026-11-24T12:00";
const AFTERNOON: &str = "nk-chin-tuck@2026-11-24T15:30";

#[test]
fn an_empty_today_says_what_to_do() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    assert_eq!(window.text("#heading"), "Good afternoon");
    assert_eq!(
        window.text("#first-day .purpose"),
        "After a session, Afterhand shows what to do, what to avoid, and until when. If your clinic gave you exercises, it reminds you when each one is due."
    );
    assert_eq!(
        window.text("#open-plan"),
        "Open a plan file The file your clinic gave you. Its name ends in .toml or .json."
    );
    assert_eq!(
        window.text("#had-first-session"),
        "I had a session A massage, mobilisation or manipulation. See what matters now, and rest first."
    );
    window.lacks("#undo");
    // The window has started the agent, so there is no silence to warn of.
    window.lacks("#silence");
    window.pictured("empty-today");
}

#[test]
fn a_plan_is_taken_through_the_systems_dialog_and_ticked_off() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T08:20:00Z@1");
    let window = now.opens_window();
    window.clicks("#open-plan");
    window.chooses_file(&example(NECK));
    window.clicks("#plan-offer-take");
    window.shows("[data-next]");
    assert_eq!(
        window.text("#toast p"),
        "The plan “Neck course, autumn” is in place."
    );
    let first = "nk-chin-tuck@2026-11-24T08:30";
    assert_eq!(
        window.attribute("[data-next]", "data-next").as_deref(),
        Some(first)
    );
    assert_eq!(
        window.attribute("[data-next]", "data-state").as_deref(),
        Some("planned")
    );
    assert_eq!(
        window.attributes("li[data-slot]", "data-slot"),
        [
            "nk-chin-tuck@2026-11-24T08:30",
            "nk-rotation@2026-11-24T09:00",
            "nk-chin-tuck@2026-11-24T12:00",
            "nk-chin-tuck@2026-11-24T15:30",
            "nk-chin-tuck@2026-11-24T18:30",
            "nk-rotation@2026-11-24T19:00",
            "br-diaphragm@2026-11-24T21:00",
        ]
    );

    window.clicks("#next-done");
    is(&window, first, "done");
    assert_eq!(now.state(first), "done");
    assert_eq!(
        window.attribute("[data-next]", "data-next").as_deref(),
        Some("nk-rotation@2026-11-24T09:00")
    );

    window.says("#undo", "Undo: Chin tuck done");
    window.clicks("#undo");
    is(&window, first, "planned");
    assert_eq!(now.state(first), "planned");
    window.says("#redo", "Redo: Chin tuck done");

    let check = format!("[data-slot='{NOON}'] .check");
    window.clicks(&check);
    is(&window, NOON, "done");
    assert_eq!(now.state(NOON), "done");
    window.presses("ctrl+z");
    is(&window, NOON, "planned");
    assert_eq!(now.state(NOON), "planned");
    window.presses("ctrl+shift+z");
    is(&window, NOON, "done");

    window.clicks("#undo");
    is(&window, NOON, "planned");
    window.clicks(&check);
    is(&window, NOON, "done");
    window.clicks("#toast-undo");
    is(&window, NOON, "planned");
    window.clicks("#next-skip");
    is(&window, first, "skipped");
    assert_eq!(now.state(first), "skipped");
}

/// Waits until the page shows the slot in this state.
fn is(window: &Window<'_>, slot: &str, state: &str) {
    window.shows(&format!("li[data-slot='{slot}'][data-state='{state}']"));
}

#[test]
fn a_session_told_to_the_window_starts_the_rest() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let window = patient.at("2026-11-24T14:40:00Z@1").opens_window();
    window.clicks("#had-session");
    window.shows("#session");
    window.clicks("#session-save");
    assert_eq!(
        window.text("#session-fault"),
        "Choose where you were treated."
    );
    window.clicks("#session-region-neck");
    window.clicks("#session-save");
    window.says(
        "#session-fault",
        "Choose at least one thing that was done, or “I do not know”.",
    );
    window.clicks("#session-technique-mobilization");
    window.clicks("#session-more summary");
    window.enters("#session-minutes", "30");
    // Whoever wrote the plan is probably who treated them.
    assert_eq!(
        window.evaluates("return document.getElementById('session-therapist').value"),
        "A. Novak"
    );
    window.enters("#session-therapist", "Dr Żółć <b>");
    let before = Instant::now();
    window.clicks("#session-save");
    window.lacks("#session");
    assert_eq!(window.text("#heading"), "After your session");
    rest_left(&window, before, Duration::from_secs(15 * 60));
    let rules = window.attributes("#holds [data-rule]", "data-rule");
    for rule in ["AR-01", "AR-03", "AR-04", "AR-06", "AR-08", "AR-10"] {
        assert!(rules.iter().any(|one| one == rule), "{rule} in {rules:?}");
    }
    assert_eq!(
        window.attributes("#holds [data-rule='AR-03']", "data-basis"),
        ["clinic"]
    );
    is(&window, AFTERNOON, "held");
    assert_eq!(patient.at("2026-11-24T14:47:00Z").state(AFTERNOON), "held");
    let list = patient
        .at("2026-11-24T15:00:00Z")
        .runs("session list --json")
        .json();
    assert_eq!(list[0]["region"], "neck");
    assert_eq!(list[0]["techniques"], json!(["mobilization"]));
    assert_eq!(list[0]["minutes"], 30);
    assert_eq!(list[0]["therapist"], "Dr Żółć <b>");
    window.closes();

    // Ten minutes later the ring knows how much is left, to the second.
    let ended = list[0]["ended"].as_str().unwrap();
    let seconds: f64 = ended["2026-11-24T14:40:".len()..ended.len() - "+00:00".len()]
        .parse()
        .unwrap();
    let window = patient.at("2026-11-24T14:50:00Z@1").opens_window();
    let left = Duration::from_secs_f64(5.0 * 60.0 + seconds);
    rest_left(&window, window.started, left);
}

/// The ring shows what is left of a rest that had `left` to go at `then`.
fn rest_left(window: &Window<'_>, then: Instant, left: Duration) {
    let shown = window.text("#rest-left");
    let expected = (left - then.elapsed()).as_secs_f64();
    let (minutes, seconds) = shown.split_once(':').unwrap();
    let shown_seconds = minutes.parse::<f64>().unwrap() * 60.0 + seconds.parse::<f64>().unwrap();
    let off = shown_seconds - expected;
    println!("the ring shows {shown}, {off:+.1} s from what is left");
    assert!(
        off.abs() <= 2.0,
        "the ring shows {shown} where {expected:.1} s are left"
    );
}

#[test]
fn what_is_answered_at_the_prompt_shows_in_the_open_window_within_a_second() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T13:00:00Z@1");
    let window = now.opens_window();
    is(&window, NOON, "open");
    let shows = |command: &str, state: &str| {
        now.runs([command, NOON]).said();
        let answered = Instant::now();
        is(&window, NOON, state);
        let took = answered.elapsed();
        println!(
            "`{command}` showed {} ms after it returned",
            took.as_millis()
        );
        assert!(took < Duration::from_millis(1000), "{command}: {took:?}");
    };
    shows("done", "done");
    now.runs("undo").said();
    is(&window, NOON, "open");
    shows("skip", "skipped");
}

#[test]
fn a_window_whose_agent_has_died_says_so_and_can_start_it_again() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T13:00:00Z@1");
    let bus = desktop.listens();
    let window = now.opens_window();
    assert_eq!(bus.notification(1).title, "Chin tuck");
    window.lacks("#silence");
    let [agent] = patient.processes("afterhand-watch")[..] else {
        panic!("the window has not started one agent");
    };
    now.other("kill", "procps")
        .args(["-KILL", &agent.to_string()])
        .status()
        .unwrap();
    window.shows("#silence[data-reason='agent_not_running']");
    assert_eq!(
        window.text("#silence p"),
        "Reminders cannot ring: the reminder program is not running."
    );
    window.clicks("#start-reminders");
    window.lacks("#silence");
    assert_eq!(now.runs("agent --status").code, Some(0));
    assert_eq!(bus.notification(2).title, "Chin tuck");

    // Closing the window leaves the reminders running.
    window.closes();
    assert_eq!(now.runs("agent --status").code, Some(0));
}

#[test]
fn a_desktop_without_notifications_is_warned_of() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    desktop.kills_daemon();
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    window.shows("#silence[data-reason='no_daemon']");
    desktop.starts_daemon();
    window.lacks("#silence");
}

#[test]
fn even_the_first_window_on_a_new_computer_hears_what_others_do() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T13:00:00Z@1");
    let window = now.opens_window();
    window.shows("#first-day");
    now.takes(NECK);
    window.shows("[data-next]");
    let [agent] = patient.processes("afterhand-watch")[..] else {
        panic!("the window has not started one agent");
    };
    now.other("kill", "procps")
        .arg(agent.to_string())
        .status()
        .unwrap();
    window.shows("#silence[data-reason='agent_not_running']");
}

#[test]
fn a_plan_with_faults_shows_each_line_and_changes_nothing() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T13:00:00Z@1");
    let bad = patient.file(
        "faulty.toml",
        "format = 1\ntitle = \"<b>Faulty</b>\"\nissued = 2026-11-20\n\n[[exercise]]\nuse = \"nk-chin-tuk\"\nreps = 0\ntimes = [\"8:30\"]\n",
    );
    let window = now.opens_window();
    window.clicks("#open-plan");
    window.chooses_file(&bad);
    assert_eq!(window.text("#faults h2"), "This plan was not taken");
    assert_eq!(
        window.attributes("#faults [data-line]", "data-line"),
        ["6", "7", "8"]
    );
    assert_eq!(
        window.text("#faults [data-line='6'] .place"),
        "Line 6, column 7"
    );
    assert_eq!(
        window.text("#faults [data-line='6'] p:last-child"),
        "There is no exercise “nk-chin-tuk” in the library. Did you mean “nk-chin-tuck”?"
    );
    window.clicks("#faults-close");
    window.lacks("#faults");
    assert_eq!(
        now.runs("plan show --json")
            .json()
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        now.runs("undo").said(),
        "Undone: the plan “Neck course, autumn” taken"
    );
}

#[test]
fn what_a_plan_says_is_text_and_never_runs() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T08:20:00Z@1");
    now.takes_plan(
        r#"
format = 1
title = "<script>window.ran = 1</script>Plan"
issued = 2026-11-20
clinician = { name = "<img src=x onerror='window.ran = 2'>", clinic = "<svg onload='window.ran = 3'>" }
[[exercise]]
id = "towel"
name = "<img src=x onerror='window.ran = 4'>Towel"
steps = ["<script>window.ran = 5</script>Sit.", "{{ 7 * 7 }} ${window.ran = 6}"]
note = "<a href='javascript:window.ran = 7'>Stop</a> & rest"
reps = 3
times = ["08:30"]
"#,
    );
    let window = now.opens_window();
    assert_eq!(
        window.text("#next-title"),
        "<img src=x onerror='window.ran = 4'>Towel"
    );
    assert_eq!(
        window.text("[data-next] .steps li:nth-child(1)"),
        "<script>window.ran = 5</script>Sit."
    );
    assert_eq!(
        window.text("[data-next] .steps li:nth-child(2)"),
        "{{ 7 * 7 }} ${window.ran = 6}"
    );
    assert!(
        window
            .text("[data-next] .note")
            .ends_with("<a href='javascript:window.ran = 7'>Stop</a> & rest")
    );
    assert_eq!(
        window.text("#plans .title"),
        "<script>window.ran = 1</script>Plan"
    );
    window.clicks("#next-done");
    is(&window, "towel@2026-11-24T08:30", "done");
    assert_eq!(
        window.text("#toast p"),
        "<img src=x onerror='window.ran = 4'>Towel: done."
    );
    let made =
        "return document.querySelectorAll('#app script, #app img, #app a, #app [onload]').length";
    assert_eq!(window.evaluates(made), 0);
    assert_eq!(window.evaluates("return window.ran ?? 0"), 0);
}

#[test]
fn damaged_data_can_be_set_aside_from_the_window() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let damaged = b"this was a database once ".repeat(500);
    fs::create_dir(patient.data()).unwrap();
    fs::write(patient.database(), &damaged).unwrap();
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    window.shows("#trouble[data-kind='damaged']");
    assert_eq!(window.text("#heading"), "Your day cannot be shown");
    window.clicks("#try-again");
    window.shows("#trouble[data-kind='damaged']");
    assert!(fs::read(patient.database()).unwrap() == damaged);
    window.clicks("#set-aside");
    window.shows("#first-day");
    window.lacks("#trouble");
    // The agent could not live with the damaged data either.
    window.clicks("#start-reminders");
    window.lacks("#silence");
    let kept = fs::read_dir(patient.data())
        .unwrap()
        .flatten()
        .find(|entry| {
            entry
                .file_name()
                .to_str()
                .unwrap()
                .starts_with("damaged-2026-11-24T13-00-")
        });
    let kept = kept.expect("the damaged file is kept");
    assert!(fs::read(kept.path().join("afterhand.db")).unwrap() == damaged);
}

#[test]
fn today_and_aftercare_are_pictured() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T07:00:00Z").takes(NECK);
    for morning in [
        "nk-chin-tuck@2026-11-24T08:30",
        "nk-rotation@2026-11-24T09:00",
    ] {
        patient
            .at("2026-11-24T09:10:00Z")
            .runs(["done", morning])
            .said();
    }
    let window = patient.at("2026-11-24T13:00:00Z@1").opens_window();
    is(&window, NOON, "open");
    assert_eq!(
        window.evaluates("return [innerWidth, innerHeight]"),
        json!([1180, 790])
    );
    window.clicks("#login-no");
    window.lacks("#question");
    window.clicks("#toast-dismiss");
    window.pictured("today");
    window.clicks("#next-open");
    window.shows("#slot-why");
    window.pictured("exercise");
    window.clicks("#slot-close");
    window.clicks("#place-settings");
    window.shows("#settings");
    window.pictured("settings");
    window.closes();
    patient
        .at("2026-11-24T14:40:00Z")
        .runs("session add --region neck --technique mobilization --minutes 30 --therapist Novak")
        .said();
    let window = patient.at("2026-11-24T14:47:00Z@1").opens_window();
    rest_left(&window, window.started, Duration::from_secs(8 * 60));
    window.pictured("aftercare");
    window.closes();
    patient.prefers_dark();
    let window = patient.at("2026-11-24T14:47:00Z@1").opens_window();
    rest_left(&window, window.started, Duration::from_secs(8 * 60));
    window.pictured("aftercare-dark");
}
