//! Settings, pauses and second thoughts at the prompt, with an agent that runs.

use std::time::{Duration, Instant};

use afterhand_tests::{Bus, Desktop, Patient, soon};
use serde_json::json;

use crate::mornings::{MORNING, TUCK, takes};

fn withdrawn(bus: &Bus, desktop: &Desktop) {
    let shown = bus.notifications().pop().unwrap();
    bus.withdrawal(shown.id(), Duration::from_secs(5));
    desktop.empties();
}

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
    withdrawn(&bus, &desktop);
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
fn a_pause_takes_everything_off_the_screen_and_its_end_brings_it_back() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let _agent = now.starts_agent();
    bus.notification(1);
    let before = patient.at("2026-11-24T08:34:00Z");
    assert_eq!(
        before.runs("pause --until tomorrow").said(),
        "Reminders are paused until tomorrow. The end of a rest still rings."
    );
    withdrawn(&bus, &desktop);
    assert_eq!(
        now.runs("today --json").json()["paused_until"],
        "2026-11-25T00:00:00+00:00"
    );
    assert_eq!(
        now.runs("agent --status").said(),
        "The reminder program is running.\nReminders are paused until tomorrow."
    );
    assert_eq!(
        now.runs("settings get pause").said(),
        "Reminders are paused until tomorrow."
    );
    // The rest timer is what the patient asked for.
    now.runs("session add --ended 2026-11-24T08:15 --region neck --technique mobilization")
        .said();
    assert_eq!(bus.notification(2).title, "Your rest is over");
    assert_eq!(desktop.displayed(), 1);

    assert_eq!(now.runs("resume").said(), "Reminders ring again.");
    let after = patient.at("2026-11-24T08:36:00Z");
    assert_eq!(after.runs("resume").refused(), "Reminders are not paused.");
    assert_eq!(
        after.runs("settings get pause").said(),
        "Reminders are not paused."
    );
}

#[test]
fn what_was_on_the_screen_before_a_pause_is_there_again_after_it() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let _agent = now.starts_agent();
    bus.notification(1);
    patient.at("2026-11-24T08:34:30Z").runs("pause").said();
    withdrawn(&bus, &desktop);
    let now = patient.at("2026-11-24T08:34:40Z");
    now.runs("resume").said();
    assert_eq!(bus.notification(2).title, "Chin tuck");
    now.runs("pause --until 1h").said();
    withdrawn(&bus, &desktop);
    assert_eq!(now.runs("undo").said(), "Undone: reminders paused");
    assert_eq!(bus.notification(3).title, "Chin tuck");
    assert_eq!(desktop.displayed(), 1);
}

#[test]
fn a_pause_that_is_over_is_the_reason_for_what_was_missed() {
    let patient = Patient::new();
    takes(&patient, MORNING);
    let now = patient.at("2026-11-24T08:10:00Z@1");
    let agent = now.starts_agent();
    now.has_agent();
    now.runs("pause --until 2026-11-24T13:00").said();
    let later = patient.at("2026-11-24T13:05:00Z");
    assert_eq!(
        later.runs(["why", TUCK]).said().lines().next().unwrap(),
        "Chin tuck: It was missed: not shown: reminders were paused until 13:00."
    );
    assert!(agent.is_asked_to_end().success());
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
    // Half an hour of the product's time later there was no third time.
    let start = Instant::now();
    while start.elapsed() * speed < Duration::from_secs(30 * 60) {
        assert_eq!(desktop.displayed(), 1);
        std::thread::sleep(Duration::from_millis(200));
    }
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
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let _agent = patient.at("2026-11-24T08:29:00Z@120").starts_agent();
    bus.notification(1);
    desktop.dunstctl(&["close"]);
    // Twenty minutes of the product's time.
    std::thread::sleep(Duration::from_secs(10));
    assert_eq!(bus.titles(), ["Chin tuck"]);
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
            "There is no setting “colour”. There are: grace, snooze, again, quiet, sound, clock, country, cold, menstruating, older, sessions-per-week, days-between, sessions-per-year, pain-limit, player-sound, player-voice, text-size, theme, language, pause and at-login.",
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

#[test]
fn a_slot_tells_its_story_in_words_and_in_json() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let before = patient.at("2026-11-24T08:10:00Z");
    assert_eq!(
        before.runs(["why", TUCK]).said(),
        "Chin tuck: It will ring at 08:30.\n  08:30  due"
    );
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let agent = now.starts_agent();
    bus.notification(1);
    let snoozed = patient.at("2026-11-24T08:31:00Z");
    snoozed.runs(["snooze", TUCK, "--minutes", "10"]).said();
    assert!(agent.is_asked_to_end().success());
    let later = patient.at("2026-11-24T08:35:00Z");
    assert_eq!(
        later.runs(["why", TUCK]).said(),
        "Chin tuck: Due 08:30, snoozed to 08:41 because you chose “Later”.\n  \
         08:30  due\n  \
         08:30  reminder\n  \
         08:31  you chose “Later”, until 08:41"
    );
    later.runs(["skip", TUCK, "--why", "at work"]).said();
    let story = later.runs(["why", TUCK, "--json"]).json();
    assert_eq!(story["id"], TUCK);
    assert_eq!(story["title"], "Chin tuck");
    assert_eq!(story["due"], "2026-11-24T08:30:00+00:00");
    assert_eq!(story["state"], "skipped");
    assert_eq!(story["why"], "You skipped it at 08:35: at work.");
    let events = story["events"].as_array().unwrap();
    let kinds: Vec<&str> = events
        .iter()
        .map(|event| event["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["due", "raised", "snoozed", "skipped"]);
    assert_eq!(
        later.runs("why nk-chin-tuck@2026-11-24T08:31").refused(),
        "There is no “nk-chin-tuck@2026-11-24T08:31” in your plan. “afterhand today” shows what there is."
    );
}

#[test]
fn a_slot_can_be_moved_while_the_agent_runs() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let agent = now.starts_agent();
    bus.notification(1);
    assert_eq!(
        now.runs(["move", TUCK, "--to", "2026-11-24T10:00"]).said(),
        "Chin tuck is now due today 10:00."
    );
    withdrawn(&bus, &desktop);
    assert!(agent.is_asked_to_end().success());
    let item = now.runs("today --json").json()["items"][0].clone();
    assert_eq!(item["id"], TUCK);
    assert_eq!(item["due"], "2026-11-24T10:00:00+00:00");
    assert_eq!(item["state"], "planned");

    let _agent = patient.at("2026-11-24T09:59:00Z@60").starts_agent();
    let shown = bus.notification(2);
    assert!(shown.body.ends_with("due 10:00"), "{}", shown.body);
    let ten = patient.at("2026-11-24T10:01:00Z");
    assert_eq!(ten.state(TUCK), "raised");
    assert_eq!(ten.runs(["done", TUCK]).said(), "Chin tuck: done.");
}

#[test]
fn this_and_all_following_can_be_moved_and_moved_back() {
    let patient = Patient::new();
    takes(&patient, MORNING);
    let now = patient.at("2026-11-24T08:10:00Z");
    let due = || {
        let agenda = now
            .runs("agenda --json --from 2026-11-24 --until 2026-11-27")
            .json();
        let slots = agenda.as_array().unwrap().iter();
        slots
            .map(|slot| slot["due"].as_str().unwrap()[5..16].to_owned())
            .collect::<Vec<String>>()
    };
    let planned = ["11-24T08:30", "11-25T08:30", "11-26T08:30", "11-27T08:30"];
    assert_eq!(due(), planned);
    let wednesday = "nk-chin-tuck@2026-11-25T08:30";
    assert_eq!(
        now.runs(["move", wednesday, "--to", "09:15", "--following"])
            .said(),
        "Chin tuck is now due at 09:15, from this day on."
    );
    assert_eq!(
        due(),
        ["11-24T08:30", "11-25T09:15", "11-26T09:15", "11-27T09:15"]
    );
    assert_eq!(now.runs("undo").said(), "Undone: Chin tuck moved");
    assert_eq!(due(), planned);
    assert_eq!(
        now.runs(["move", TUCK, "--to", "2026-11-24T07:00"])
            .refused(),
        "That time is over. If you did the exercise, mark it done."
    );
    assert_eq!(
        now.runs(["move", TUCK, "--to", "2026-11-24T08:30"])
            .refused(),
        "That is the time it has already."
    );
    assert_eq!(
        now.runs(["move", TUCK, "--to", "2026-11-25T08:30"])
            .refused(),
        "This exercise is due at that time already."
    );
    assert_eq!(
        now.runs(["move", TUCK, "--to", "2027-11-25T08:30"])
            .refused(),
        "That is too far away: one exercise can be moved by at most 2 days."
    );
    now.runs(["move", TUCK, "--to", "soon"]).misused();
    assert_eq!(due(), planned);
}

#[test]
fn an_answer_can_be_reopened_and_rings_again() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:35:00Z@1");
    let _agent = now.starts_agent();
    bus.notification(1);
    assert_eq!(
        now.runs(["reopen", TUCK]).refused(),
        "Chin tuck has not been answered, so there is nothing to take back."
    );
    now.runs(["done", TUCK]).said();
    withdrawn(&bus, &desktop);
    assert_eq!(
        now.runs(["reopen", TUCK]).said(),
        "Chin tuck: your answer is taken back."
    );
    assert_eq!(bus.notification(2).title, "Chin tuck");
    assert_eq!(now.state(TUCK), "raised");
    assert_eq!(
        now.runs("undo").said(),
        "Undone: answer to Chin tuck taken back"
    );
    assert_eq!(now.state(TUCK), "done");
}

#[test]
fn another_answer_than_before_is_asked_back() {
    let patient = Patient::new();
    takes(&patient, MORNING);
    let now = patient.at("2026-11-24T08:35:00Z");
    now.runs(["skip", TUCK, "--why", "at work"]).said();
    let asked = now.runs(["done", TUCK]).refused();
    let question = "Chin tuck is marked skipped. Do you want to change that? Add --yes to say yes.";
    assert_eq!(asked, question);
    assert_eq!(now.state(TUCK), "skipped");
    assert_eq!(now.runs(["done", TUCK, "--yes"]).said(), "Chin tuck: done.");
    assert_eq!(now.state(TUCK), "done");
    let asked = now.runs(["skip", TUCK]).refused();
    let question = "Chin tuck is marked done. Do you want to change that? Add --yes to say yes.";
    assert_eq!(asked, question);
    now.runs(["skip", TUCK, "--yes"]).said();
    assert_eq!(now.state(TUCK), "skipped");
    // Each change of mind is a step of its own.
    now.runs("undo").said();
    now.runs("undo").said();
    assert_eq!(
        now.runs("today --json").json()["items"][0]["why"],
        "skipped: at work"
    );
}
