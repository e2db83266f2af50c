//! Settings at the prompt, and what they change for an agent that runs.

use std::time::Duration;

use afterhand_tests::{Desktop, Patient};
use serde_json::json;

use crate::mornings::{MORNING, TUCK, TUCK_AND_TURN, takes};

#[test]
fn a_reminder_waits_for_quiet_hours_that_are_set_while_it_is_due() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let agent = now.starts_agent();
    bus.notification(1);
    assert_eq!(
        now.runs("settings set quiet 08:00-09:00").said(),
        "Quiet hours: 08:00 to 09:00."
    );
    desktop.takes_back_the_last(&bus);
    assert_eq!(now.state(TUCK), "planned");
    let story = now.runs(["why", TUCK, "--json"]).json();
    assert_eq!(
        story["why"],
        "It falls into your quiet hours, so it will ring at 09:00."
    );
    assert_eq!(story["opens"], "2026-11-24T09:00:00+00:00");
    assert_eq!(story["window_ends"], "2026-11-24T13:00:00+00:00");
    let status = now.runs("agent --status --json").json();
    assert_eq!(status["next_change"], "2026-11-24T09:00:00+00:00");
    assert!(agent.is_asked_to_end().success());

    let _agent = patient.at("2026-11-24T08:59:00Z@60").starts_agent();
    assert_eq!(bus.notification(2).title, "Chin tuck");
    let nine = patient.at("2026-11-24T09:01:00Z");
    assert_eq!(nine.state(TUCK), "raised");
    let said = nine.runs(["why", TUCK]).said();
    assert!(
        said.contains("due in quiet hours, so it waits until 09:00"),
        "{said}"
    );
}

#[test]
fn quiet_hours_that_are_lifted_let_a_reminder_ring_at_once() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    now.runs("settings set quiet 08:00-09:00").said();
    let _agent = now.starts_agent();
    now.has_agent();
    assert_eq!(bus.titles(), [""; 0]);
    assert_eq!(
        now.runs("settings set quiet off").said(),
        "Quiet hours: none."
    );
    assert_eq!(bus.notification(1).title, "Chin tuck");
}

#[test]
fn an_unanswered_reminder_rings_again_in_its_own_place_as_often_as_is_set() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let early = patient.at("2026-11-24T08:10:00Z");
    assert_eq!(
        early.runs("settings set again 2").said(),
        "Remind again: twice, 10 minutes apart."
    );
    early.runs("settings set grace 60min").said();
    let speed = 300;
    let clock = format!("2026-11-24T08:29:00Z@{speed}");
    let _agent = patient.at(&clock).starts_agent();
    let [first, second, third] = [1, 2, 3].map(|count| bus.notification(count));
    for (earlier, later) in [(&first, &second), (&second, &third)] {
        assert_eq!(later.replaces, earlier.id());
        assert_eq!(later.id(), earlier.id());
        let passed = (later.seen - earlier.seen) * speed;
        assert!(passed > Duration::from_secs(9 * 60), "{passed:?}");
    }
    assert_eq!(desktop.displayed(), 1);
    // It goes when it can no longer be answered, and until then there was no third time.
    bus.withdrawal(third.id(), Duration::from_secs(20));
    assert_eq!(bus.titles(), ["Chin tuck"; 3]);
    let story = patient
        .at("2026-11-24T09:15:00Z")
        .runs(["why", TUCK, "--json"]);
    let story = story.json();
    let kinds = story["events"].as_array().unwrap().iter();
    let kinds: Vec<&str> = kinds.map(|event| event["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["due", "raised", "raised", "raised"]);
    let why = story["why"].as_str().unwrap();
    assert!(
        why.starts_with("It rang at 08:30 and again at 08:5"),
        "{why}"
    );
}

#[test]
fn a_reminder_that_has_rung_rings_again_when_that_is_set_later() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    patient
        .at("2026-11-24T08:10:00Z")
        .runs("settings set again 0")
        .said();
    let clock = "2026-11-24T08:29:30Z@60";
    let _agent = patient.at(clock).starts_agent();
    let first = bus.notification(1);
    patient
        .at("2026-11-24T08:31:00Z")
        .runs("settings set again 1")
        .said();
    let second = bus.notification(2);
    assert_eq!(second.replaces, first.id());
    assert!((second.seen - first.seen) * 60 > Duration::from_secs(9 * 60));
    assert_eq!(desktop.displayed(), 1);
}

#[test]
fn a_reminder_that_was_sent_away_does_not_ring_again() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, &TUCK_AND_TURN.replace("08:40", "08:50"));
    let bus = desktop.listens();
    let _agent = patient.at("2026-11-24T08:29:00Z@120").starts_agent();
    bus.notification(1);
    desktop.dunstctl(&["close"]);
    // Ten minutes before this one it would have rung again.
    bus.notification(2);
    assert_eq!(bus.titles(), ["Chin tuck", "Neck turn"]);
}

#[test]
fn the_settings_can_be_read_and_changed_at_the_prompt() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    assert_eq!(
        now.runs("settings get --json").json(),
        json!({
            "grace": "240min",
            "snooze": "15min",
            "again": "1",
            "quiet": "22:00-07:00",
            "sound": "on",
            "tray": "on",
            "private": "off",
            "clock": "follow",
            "country": "off",
            "cold": "auto",
            "menstruating": "off",
            "older": "off",
            "sessions-per-week": "off",
            "days-between": "off",
            "sessions-per-year": "off",
            "pain-limit": "off",
            "player-sound": "on",
            "player-voice": "on",
            "text-size": "100%",
            "theme": "auto",
            "language": "system",
            "pause": null,
            "at-login": false,
        })
    );
    for (name, value, kept) in [
        ("grace", "2h", "120min"),
        ("snooze", "30min", "30min"),
        ("again", "3", "3"),
        ("quiet", "off", "off"),
        ("quiet", "23:00-06:30", "23:00-06:30"),
        ("sound", "off", "off"),
        ("tray", "off", "off"),
        ("private", "on", "on"),
        ("country", "gb", "GB"),
        ("country", "off", "off"),
        ("cold", "never", "never"),
        ("menstruating", "on", "on"),
        ("older", "on", "on"),
        ("sessions-per-week", "4 clinician", "4 clinician"),
        ("sessions-per-week", "1", "1"),
        ("days-between", "0 clinician", "0 clinician"),
        ("days-between", "2", "2"),
        ("sessions-per-year", "20", "20"),
        ("sessions-per-year", "off", "off"),
        ("pain-limit", "3", "3"),
        ("pain-limit", "off", "off"),
        ("player-sound", "off", "off"),
        ("player-voice", "off", "off"),
        ("text-size", "150%", "150%"),
        ("text-size", "200", "200%"),
        ("theme", "dark", "dark"),
        ("theme", "contrast", "contrast"),
        ("language", "en", "en"),
        ("language", "system", "system"),
        ("clock", "Asia/Tokyo", "Asia/Tokyo"),
        ("clock", "follow", "follow"),
    ] {
        now.runs(["settings", "set", name, value]).said();
        let one = now.runs(["settings", "get", name, "--json"]).json();
        assert_eq!(one, json!({ name: kept }));
    }
    assert_eq!(
        now.runs("undo").said(),
        "Undone: the setting “Clock” changed"
    );
    let clock = now.runs("settings get clock --json").json();
    assert_eq!(clock, json!({ "clock": "Asia/Tokyo" }));
    now.runs("settings set pause 1h").said();
    let pause = now.runs("settings get pause --json").json();
    assert_eq!(pause, json!({ "pause": "2026-11-24T09:00:00+00:00" }));
    now.runs("settings set pause off").said();
}

#[test]
fn the_settings_are_told_in_words_with_the_names_that_change_them() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    assert_eq!(
        now.runs("settings get").said(),
        "\
Time to answer: 4 hours  [grace = 240min]
Later: 15 minutes  [snooze = 15min]
Remind again: once, after 10 minutes  [again = 1]
Quiet hours: 22:00 to 07:00  [quiet = 22:00-07:00]
Sound: on  [sound = on]
Icon in the desktop’s bar: on  [tray = on]
Private reminders: off  [private = off]
Clock: follow this computer’s clock  [clock = follow]
Country: not chosen  [country = off]
Cold season: by the time of year  [cold = auto]
Period note: off  [menstruating = off]
Over 65: off  [older = off]
Sessions in any 7 days: as your plan or the article has it  [sessions-per-week = off]
Full days between sessions: as your plan or the article has it  [days-between = off]
Sessions in any 365 days: as your plan or the article has it  [sessions-per-year = off]
An exercise stops above this pain: as the exercise has it, otherwise 4 of 10  [pain-limit = off]
Sounds while exercising: on  [player-sound = on]
Voice while exercising: on  [player-voice = on]
Size of text and pictures: 100 %  [text-size = 100%]
Light or dark: as this computer is  [theme = auto]
Language: as this computer is  [language = system]
Reminders are not paused.
Afterhand does not start when you log in."
    );
}

#[test]
fn what_is_no_setting_is_wrong_usage_and_says_what_is_allowed() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    for (name, value, said) in [
        (
            "grace",
            "30min",
            "“grace” cannot be “30min”. It can be from 1h to 24h.",
        ),
        (
            "grace",
            "25h",
            "“grace” cannot be “25h”. It can be from 1h to 24h.",
        ),
        (
            "grace",
            "soon",
            "“grace” cannot be “soon”. It can be from 1h to 24h.",
        ),
        (
            "snooze",
            "7min",
            "“snooze” cannot be “7min”. It can be 5min, 10min, 15min, 30min or 1h.",
        ),
        (
            "again",
            "4",
            "“again” cannot be “4”. It can be 0, 1, 2 or 3.",
        ),
        (
            "again",
            "once",
            "“again” cannot be “once”. It can be 0, 1, 2 or 3.",
        ),
        (
            "quiet",
            "22:00",
            "“quiet” cannot be “22:00”. It can be two times of day such as 22:00-07:00, or off.",
        ),
        (
            "quiet",
            "25:00-07:00",
            "“quiet” cannot be “25:00-07:00”. It can be two times of day such as 22:00-07:00, or off.",
        ),
        (
            "sound",
            "loud",
            "“sound” cannot be “loud”. It can be on or off.",
        ),
        (
            "clock",
            "Nowhere/Land",
            "“clock” cannot be “Nowhere/Land”. It can be follow, or the name of a zone such as Europe/London.",
        ),
        (
            "days-between",
            "0",
            "“days-between” cannot be “0”. It can be 1 to 30; 0 with “clinician” behind it, if your clinician set that; or off.",
        ),
        (
            "sessions-per-year",
            "many",
            "“sessions-per-year” cannot be “many”. It can be 1 to 366, or off.",
        ),
        (
            "cold",
            "summer",
            "“cold” cannot be “summer”. It can be auto, always or never.",
        ),
        (
            "colour",
            "red",
            "There is no setting “colour”. There are: grace, snooze, again, quiet, sound, tray, private, clock, country, cold, menstruating, older, sessions-per-week, days-between, sessions-per-year, pain-limit, player-sound, player-voice, text-size, theme, language, pause and at-login.",
        ),
        (
            "pause",
            "whenever",
            "“whenever” is not a time that I can read. Please write it like 2026-11-24T15:00.",
        ),
    ] {
        assert_eq!(
            now.runs(["settings", "set", name, value]).misused(),
            said,
            "{name} {value}"
        );
    }
    let unknown = now.runs("settings get colour").misused();
    assert!(
        unknown.starts_with("There is no setting “colour”."),
        "{unknown}"
    );
    now.runs("settings set quiet").misused();
    // Nothing of it was kept.
    let settings = now.runs("settings get --json").json();
    assert_eq!(settings["grace"], "240min");
    assert_eq!(settings["pause"], json!(null));
    assert_eq!(now.runs("undo").refused(), "There is nothing to undo.");
    assert_eq!(
        now.runs("pause --until 2026-11-24T07:00").refused(),
        "A pause must end in the future."
    );
}
