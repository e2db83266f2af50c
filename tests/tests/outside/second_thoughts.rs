//! What became of a slot, and second thoughts about it: moved, answered anew, taken back.

use afterhand_tests::{Desktop, Patient};

use crate::mornings::{MORNING, TUCK, takes};

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
    desktop.takes_back_the_last(&bus);
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
    desktop.takes_back_the_last(&bus);
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
