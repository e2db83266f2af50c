//! `afterhand agent` with a real notification daemon on a bus of its own.

use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

use afterhand_tests::{Desktop, Patient, soon};

use crate::mornings::{TUCK, TUCK_AND_TURN};

#[test]
fn an_exercise_is_announced_when_it_is_due() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let bus = desktop.listens();
    let agent = patient.at("2026-11-24T08:29:58Z@1").starts_agent();
    let shown = bus.notification(1);
    assert_eq!(shown.title, "Chin tuck");
    assert_eq!(shown.body, "5 times, hold 5 s · due 08:30");
    assert_eq!(
        shown.actions,
        [
            ["default", "Open"],
            ["start", "Start"],
            ["done", "Done"],
            ["later", "Later (15 minutes)"],
        ]
        .concat()
    );
    assert_eq!(shown.urgency, Some(1));
    assert_eq!(shown.sound.as_deref(), Some("message-new-instant"));
    assert_eq!(shown.replaces, 0);
    assert_eq!(patient.at("2026-11-24T08:30:01Z").state(TUCK), "raised");
    let due = agent.started + Duration::from_secs(2);
    is_on_time("an exercise", due, shown.seen);
}

#[test]
fn an_exercise_is_shown_beside_its_reminder() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let pictures = patient.data().join("pictures");
    let is_drawn = |exercise: &str| {
        let files = fs::read_dir(&pictures).ok()?.flatten();
        let mut paths = files.map(|file| file.path());
        paths.find(|path| {
            let name = path.file_name().unwrap().to_string_lossy();
            name.starts_with(exercise) && name.ends_with(".svg")
        })
    };
    let agent = patient.at("2026-11-24T08:00:00Z@1").starts_agent();
    let picture = soon("the picture is drawn", || is_drawn("nk-chin-tuck"));
    soon("the other one is drawn too", || is_drawn("nk-rotation"));
    agent.is_asked_to_end();

    let bus = desktop.listens();
    let _agent = patient.at("2026-11-24T08:29:59Z@1").starts_agent();
    let shown = bus.notification(1);
    assert_eq!(shown.title, "Chin tuck");
    let address = format!("file://{}", picture.display());
    assert_eq!(shown.picture.as_deref(), Some(address.as_str()));
    let svg = fs::read_to_string(&picture).unwrap();
    assert!(svg.contains("<title>Chin tuck</title>"), "{svg}");
    // The daemon has taken it, and shows the notification.
    soon("it is displayed", || {
        (desktop.displayed() == 1).then_some(())
    });
}

#[test]
fn the_end_of_the_rest_rings_once() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient
        .at("2026-11-24T14:54:50Z")
        .runs("session add --ended 2026-11-24T14:40 --region neck --technique mobilization")
        .said();
    let bus = desktop.listens();
    let agent = patient.at("2026-11-24T14:54:50Z@1").starts_agent();
    let shown = bus.notification(1);
    assert_eq!(shown.title, "Your rest is over");
    assert_eq!(
        shown.body,
        "Get up slowly. If you feel dizzy, sit or lie down again.\n\
         It is the cold season: dress warmly and cover your neck before you go out."
    );
    assert_eq!(shown.actions, ["default", "Open", "done", "OK"]);
    assert_eq!(shown.urgency, Some(2));
    assert_eq!(shown.sound.as_deref(), Some("alarm-clock-elapsed"));
    let due = agent.started + Duration::from_secs(10);
    is_on_time("the end of a rest", due, shown.seen);
}

/// Measured from the program's start, so what it needs to start counts against it.
fn is_on_time(what: &str, due: Instant, seen: Instant) {
    assert!(seen >= due, "{what} was announced {:?} early", due - seen);
    let late = seen - due;
    println!(
        "{what} was on the bus {} ms after it was due",
        late.as_millis()
    );
    assert!(late < Duration::from_millis(1000), "{what}: {late:?}");
}

#[test]
fn what_is_done_at_the_prompt_is_withdrawn_and_what_is_undone_comes_back() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let bus = desktop.listens();
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    assert_eq!(desktop.dunstctl(&["count", "displayed"]), "1");

    now.runs(["done", TUCK]).said();
    let answered = Instant::now();
    let withdrawn = bus.withdrawal(shown.id(), Duration::from_secs(2));
    let after = withdrawn.saturating_duration_since(answered);
    println!("withdrawn {} ms after the answer", after.as_millis());
    desktop.empties();

    now.runs("undo").said();
    assert_eq!(bus.notification(2).title, "Chin tuck");
}

#[test]
fn what_is_done_before_its_time_is_never_shown() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    patient
        .at("2026-11-24T08:00:00Z")
        .runs(["done", TUCK])
        .said();
    let bus = desktop.listens();
    let _agent = patient.at("2026-11-24T08:29:00Z@300").starts_agent();
    assert_eq!(bus.notification(1).title, "Neck turn");
    assert_eq!(bus.titles(), ["Neck turn"]);
}

#[test]
fn what_was_sent_away_stays_away() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let bus = desktop.listens();
    let agent = patient.at("2026-11-24T08:35:00Z@1").starts_agent();
    assert_eq!(bus.notification(1).title, "Chin tuck");
    desktop.dunstctl(&["close"]);
    notes_sent_away(&patient, 1);
    assert!(agent.is_asked_to_end().success());

    let _agent = patient.at("2026-11-24T08:38:00Z@60").starts_agent();
    assert_eq!(bus.notification(2).title, "Neck turn");
    assert_eq!(bus.titles(), ["Chin tuck", "Neck turn"]);
    // Only its notification was sent away: it can still be answered.
    let later = patient.at("2026-11-24T08:41:00Z");
    assert_eq!(later.state(TUCK), "raised");
    later.runs(["done", TUCK]).said();
}

/// Waits until the agent has kept in mind that so many reminders were sent away.
fn notes_sent_away(patient: &Patient<'_>, expected: i64) {
    let noted = "SELECT count(*) FROM fact WHERE kind = 'dismissed'";
    soon("the agent notes what was sent away", || {
        let database = rusqlite::Connection::open(patient.database()).unwrap();
        let count: i64 = database.query_row(noted, [], |row| row.get(0)).unwrap();
        (count == expected).then_some(())
    });
}

#[test]
fn what_was_sent_away_together_stays_away_together() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    let early = patient.at("2026-11-24T08:00:00Z");
    early.takes_plan(TUCK_AND_TURN);
    early.runs("settings set again 0").said();
    let bus = desktop.listens();
    let agent = patient.at("2026-11-24T08:29:00Z@600").starts_agent();
    assert_eq!(bus.notification(2).title, "Neck turn");
    assert_eq!(desktop.dunstctl(&["count", "displayed"]), "2");
    desktop.dunstctl(&["close-all"]);
    notes_sent_away(&patient, 2);
    assert!(agent.is_asked_to_end().success());
}

#[test]
fn an_agent_whose_notification_daemon_hangs_can_still_end() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let now = patient.at("2026-11-24T08:35:00Z@1");
    desktop.hangs_daemon();
    let agent = now.starts_agent();
    soon("the agent raises the exercise", || {
        (now.state(TUCK) == "raised").then_some(())
    });
    assert_eq!(agent.is_asked_to_end().code(), Some(0));
}

#[test]
fn after_a_crash_what_was_raised_is_shown_again_exactly_once() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let bus = desktop.listens();
    let agent = patient.at("2026-11-24T08:35:00Z@1").starts_agent();
    assert_eq!(bus.notification(1).title, "Chin tuck");
    agent.crashes();

    let _agent = patient.at("2026-11-24T08:38:00Z@60").starts_agent();
    assert_eq!(bus.notification(2).title, "Chin tuck");
    assert_eq!(bus.notification(3).title, "Neck turn");
    assert_eq!(bus.titles(), ["Chin tuck", "Chin tuck", "Neck turn"]);
}

#[test]
fn after_a_crash_nothing_is_on_the_screen_twice() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let bus = desktop.listens();
    let agent = now.starts_agent();
    bus.notification(1);
    agent.crashes();
    let _agent = now.starts_agent();
    bus.notification(2);
    assert_eq!(desktop.dunstctl(&["count", "displayed"]), "1");
}

#[test]
fn after_a_restart_nothing_is_on_the_screen_twice() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let bus = desktop.listens();
    let agent = now.starts_agent();
    bus.notification(1);
    assert!(agent.is_asked_to_end().success());
    let _agent = now.starts_agent();
    bus.notification(2);
    assert_eq!(desktop.dunstctl(&["count", "displayed"]), "1");
}

#[test]
fn an_agent_takes_up_the_new_data_when_damaged_data_is_set_aside() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:25:00Z@1");
    let _agent = now.starts_agent();
    now.has_agent();
    fs::write(patient.database(), b"damaged ".repeat(5000)).unwrap();
    now.runs("today").refused();
    now.runs("set-aside --yes").said();
    let due = TUCK_AND_TURN.replace("08:30", "08:20");
    patient.at("2026-11-24T08:00:00Z").takes_plan(&due);
    assert_eq!(bus.notification(1).title, "Chin tuck");
}

#[test]
fn several_at_once_share_a_notification_in_which_nothing_is_markup() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(
        r#"
format = 1
title = "All at once"
issued = 2026-11-20
[[exercise]]
use = "nk-chin-tuck"
reps = 5
times = ["08:30"]
[[exercise]]
use = "br-diaphragm"
minutes = 3
times = ["08:30"]
[[exercise]]
id = "towel"
name = "<b>Towel</b> & pull"
reps = 3
times = ["08:30"]
"#,
    );

    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let _agent = now.starts_agent();
    let shown = bus.notification(1);
    assert_eq!(shown.title, "3 exercises are due");
    let mut lines: Vec<&str> = shown.body.lines().collect();
    lines.sort_unstable();
    assert_eq!(
        lines,
        [
            "08:30 &lt;b&gt;Towel&lt;/b&gt; &amp; pull",
            "08:30 Belly breathing",
            "08:30 Chin tuck",
        ]
    );

    // What is left of it takes its place, quietly.
    now.runs(["done", TUCK]).said();
    let left = bus.notification(2);
    assert_eq!(left.title, "2 exercises are due");
    assert_eq!(left.replaces, shown.id());
    now.runs("done br-diaphragm@2026-11-24T08:30").said();
    let last = bus.notification(3);
    assert_eq!(last.title, "<b>Towel</b> & pull");
    now.runs("done towel@2026-11-24T08:30").said();
    bus.withdrawal(last.id(), Duration::from_secs(2));
    assert_eq!(bus.notifications().len(), 3);
}

#[test]
fn there_is_one_agent_and_it_says_whether_it_is_there() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T13:00:00Z@1");
    assert_eq!(
        now.runs("agent --status").refused(),
        "The reminder program is not running. “afterhand agent” starts it."
    );
    let agent = now.starts_agent();
    now.has_agent();
    assert_eq!(
        now.runs("agent --status").said(),
        "The reminder program is running."
    );
    let status = now.runs("agent --status --json").json();
    assert_eq!(status["running"], true);
    assert_eq!(status["pid"], agent.pid());
    assert_eq!(status["notifications"], true);
    assert_eq!(
        now.runs("agent").said(),
        "The reminder program is running already."
    );

    assert_eq!(agent.is_asked_to_end().code(), Some(0));
    now.runs("agent --status").refused();
    let status = now.runs("agent --status --json");
    assert_eq!(status.code, Some(1));
    assert!(status.out.contains("\"running\": false"), "{status:?}");
}

const NOTHING_SHOWS: &str = "Reminders cannot be shown: nothing on this desktop shows notifications. Keep this window open, or turn notifications on in your desktop’s settings.";

#[test]
fn a_notification_daemon_that_comes_later_gets_what_is_due() {
    let desktop = Desktop::bare();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let _agent = now.starts_agent();
    let status = soon("the agent says that nothing shows notifications", || {
        let status = now.runs("agent --status");
        (status.lines() == ["The reminder program is running.", NOTHING_SHOWS]).then_some(status)
    });
    assert_eq!(status.code, Some(0));
    assert_eq!(now.state(TUCK), "raised");
    assert_eq!(bus.titles(), [""; 0]);

    desktop.starts_daemon();
    assert_eq!(bus.notification(1).title, "Chin tuck");
    soon("the agent says that it can be heard", || {
        let status = now.runs("agent --status");
        (status.lines() == ["The reminder program is running."]).then_some(())
    });
    assert_eq!(bus.titles(), ["Chin tuck"]);
}

#[test]
fn a_notification_daemon_that_starts_again_shows_again_what_it_lost() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let _agent = now.starts_agent();
    assert_eq!(bus.notification(1).title, "Chin tuck");
    desktop.kills_daemon();
    desktop.starts_daemon();
    assert_eq!(bus.notification(2).title, "Chin tuck");
    assert_eq!(desktop.dunstctl(&["count", "displayed"]), "1");
    // What was shown anew can be withdrawn all the same.
    now.runs(["done", TUCK]).said();
    bus.withdrawal(bus.notification(2).id(), Duration::from_secs(2));
    assert_eq!(bus.titles(), ["Chin tuck", "Chin tuck"]);
}

#[test]
fn without_any_bus_the_agent_waits_for_better_days() {
    let patient = Patient::new();
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let agent = now.starts_agent();
    soon("the agent says that nothing shows notifications", || {
        let status = now.runs("agent --status");
        (status.lines() == ["The reminder program is running.", NOTHING_SHOWS]).then_some(())
    });
    assert_eq!(agent.is_asked_to_end().code(), Some(0));
}

#[test]
fn a_click_opens_the_window_at_the_exercise() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let bus = desktop.listens();
    let _agent = patient.at("2026-11-24T08:35:00Z@1").starts_agent();
    bus.notification(1);
    desktop.dunstctl(&["action", "0"]);
    let window = desktop.shows_window("Afterhand");
    let pid = desktop.xdotool(&["getwindowpid", &window]).unwrap();
    let command = fs::read_to_string(format!("/proc/{pid}/cmdline")).unwrap();
    let arguments: Vec<&str> = command.split_terminator('\0').skip(1).collect();
    assert_eq!(arguments, [format!("--open={TUCK}")]);
    soon("the notification is gone", || {
        (desktop.dunstctl(&["count", "displayed"]) == "0").then_some(())
    });
    assert_eq!(bus.titles(), ["Chin tuck"]);
}

#[test]
fn an_idle_agent_never_wakes() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-24T08:00:00Z").takes_plan(TUCK_AND_TURN);
    let now = patient.at("2026-11-24T13:00:00Z@1");
    let agent = now.starts_agent();
    agent.comes_to_rest();
    let before = agent.sleeps();
    sleep(Duration::from_secs(3));
    assert_eq!(agent.sleeps(), before);
}
