//! Databases as they were at the end of each schema, written by the program of that day.

use std::fs;

use afterhand_engine::Companion;
use afterhand_engine::action::Action;
use afterhand_engine::diary::ReactionKind;
use afterhand_engine::error::Error;
use afterhand_engine::outcome::Excuse;
use afterhand_engine::player::{Effort, Event, Finish, What};
use afterhand_engine::session::NewSession;
use afterhand_engine::storage::FILE_NAME;
use rusqlite::Connection;

use crate::companion::health::{activities, temperature};
use crate::companion::sessions::{course, treatment};
use crate::companion::{Companion as Person, chin_tuck, now};

const FOUNDATION: &[u8] = include_bytes!("databases/0001-foundation.db");

#[test]
fn what_a_person_kept_with_the_first_schema_is_all_there() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE_NAME), FOUNDATION).unwrap();
    let mut companion = Companion::open(folder.path()).unwrap();

    let plans = companion
        .plans(&now("2026-11-25T13:00[Europe/London]"))
        .unwrap();
    let titles: Vec<(&str, u32)> = plans
        .iter()
        .map(|taken| (taken.plan.title.as_str(), taken.version))
        .collect();
    assert_eq!(
        titles,
        [
            ("Low back: move and strengthen", 1),
            ("Neck course, autumn", 2)
        ]
    );

    let sessions = companion.sessions().unwrap();
    let kept: Vec<String> = sessions
        .iter()
        .map(|session| {
            let therapist = session.therapist.as_deref().unwrap_or("nobody named");
            format!("{} {therapist}", session.ended.to_rfc3339())
        })
        .collect();
    assert_eq!(
        kept,
        [
            "2026-11-22T17:15:00+00:00 nobody named",
            "2026-11-21T14:40:30+00:00 أ. نوفاك"
        ]
    );

    let states = companion
        .today(&now("2026-11-21T13:00[Europe/London]"), |entries| {
            entries
                .exercises
                .iter()
                .map(|entry| format!("{} {:?}", entry.slot.id(), entry.state))
                .collect::<Vec<String>>()
        })
        .unwrap();
    for expected in [
        "nk-chin-tuck@2026-11-21T08:30 Done",
        "nk-rotation@2026-11-21T09:00 Skipped",
        "lx-pelvic-tilt@2026-11-21T07:45 Missed",
    ] {
        assert!(states.iter().any(|state| state == expected), "{states:#?}");
    }

    let later = now("2026-11-25T13:00[Europe/London]");
    // A migration empties undo: its steps hold rows of the old shape.
    let redone = companion.act(Action::Redo, &later);
    assert!(matches!(redone, Err(Error::NothingToRedo)), "{redone:?}");
}

const REMINDERS: &[u8] = include_bytes!("databases/0002-reminders.db");

#[test]
fn what_a_person_chose_with_the_second_schema_is_all_there() {
    let person = Person::with_data(REMINDERS, "2026-11-24T09:20[Europe/London]");
    let settings = person.engine.borrow().settings().unwrap();
    let chosen: Vec<String> = settings.each().iter().map(|one| one.value()).collect();
    assert_eq!(
        chosen,
        [
            "240min",
            "15min",
            "1",
            "21:30-08:00",
            "on",
            // Nor whether there is an icon in the bar, and what a reminder says.
            "on",
            "off",
            "Europe/London",
            "off",
            // Nobody could choose the season, what to tell or a limit yet.
            "auto",
            "off",
            "off",
            "off",
            "off",
            "off",
            // Nor how the player behaves.
            "off",
            "on",
            "on",
            // Nor how the window looks.
            "100%",
            "auto",
            // Nor which language is spoken.
            "system"
        ]
    );
    assert_eq!(
        person.day()[0],
        "09:15 Chin tuck: Open, now, until 13:00 · moved from 08:30"
    );
    assert_eq!(
        person.why("nk-chin-tuck@2026-11-23T08:30"),
        "You marked it done yesterday 08:45."
    );
    assert_eq!(
        person.why("nk-chin-tuck@2026-11-23T18:30"),
        "It was missed: not shown: reminders were paused until 00:00."
    );
    assert_eq!(
        person.why("nk-chin-tuck@2026-11-24T08:30"),
        "It rang at 09:15. You can answer until 13:00."
    );
    // A migration empties undo: its steps hold rows of the old shape.
    let undone = person.act(Action::Undo { step: None });
    assert!(matches!(undone, Err(Error::NothingToUndo)), "{undone:?}");
}

const SAFETY_AND_DIARY: &[u8] = include_bytes!("databases/0003-safety-and-diary.db");

#[test]
fn what_a_person_said_with_the_third_schema_is_all_there() {
    let person = Person::with_data(SAFETY_AND_DIARY, "2026-11-24T13:00[Europe/London]");
    // The emergency was answered otherwise and cleared; what came after it holds still.
    assert_eq!(
        person.held(),
        "Exercises for your lower back and all self-massage have been paused since today 12:40"
    );
    let engine = person.engine.borrow();
    let check_ins: Vec<String> = engine
        .check_ins()
        .unwrap()
        .iter()
        .map(|one| format!("{} {} {:?}", one.id, one.level.name(), one.corrects))
        .collect();
    assert_eq!(
        check_ins,
        ["3 today None", "2 expected Some(1)", "1 emergency None"]
    );
    let clearances: Vec<String> = engine
        .clearances()
        .unwrap()
        .into_iter()
        .map(|one| one.who)
        .collect();
    assert_eq!(clearances, ["Dr Ali", "أ. نوفاك"]);
    assert_eq!(engine.measures().unwrap().len(), 3);
    let notes: Vec<Option<String>> = engine
        .entries(&person.now)
        .unwrap()
        .into_iter()
        .map(|entry| entry.note)
        .collect();
    let note = "بعد العمل <script>alert(1)</script>".to_owned();
    assert_eq!(notes, [Some(note), None]);
    assert_eq!(engine.settings().unwrap().country.unwrap().as_str(), "GB");
}

const NOON: &str = "nk-chin-tuck@2026-11-25T12:00";

#[test]
fn with_the_data_of_the_first_schema_everything_since_works() {
    let person = Person::with_data(FOUNDATION, "2026-11-25T12:05[Europe/London]").agent_starts();
    assert!(person.raised().iter().any(|slot| slot == NOON));
    assert_eq!(
        person.why("nk-chin-tuck@2026-11-24T08:30"),
        "It was missed: not shown: computer off, logged out or reminders stopped, from 21 November 08:30 to today 12:05."
    );
    let away = person.today().away.unwrap();
    assert_eq!(away.days[0].day, "21 November");
    let person = person.rings().snoozes(NOON, 15);
    assert_eq!(
        person.why(NOON),
        "Due 12:00, snoozed to 12:20 because you chose “Later”."
    );
    let person = person.undo().moves(NOON, "2026-11-25T14:00");
    assert_eq!(person.why(NOON), "It will ring at 14:00.");
    let person = person.chooses("grace", "1h").when("15:00");
    assert_eq!(
        person
            .engine
            .borrow()
            .settings()
            .unwrap()
            .grace
            .num_minutes(),
        60
    );
    let paused = Action::Pause {
        until: afterhand_engine::action::PauseUntil::Tomorrow,
    };
    assert_eq!(
        person.message(paused),
        "Reminders are paused until tomorrow. The end of a rest still rings."
    );
    assert_eq!(person.after_restart().raised(), [""; 0]);
}

#[test]
fn with_older_data_a_person_can_say_how_they_feel_and_keep_a_diary() {
    for data in [FOUNDATION, REMINDERS] {
        let person = Person::with_data(data, "2026-11-25T12:05[Europe/London]");
        assert_eq!(
            (person.held(), person.asked()),
            (String::new(), String::new())
        );
        assert!(person.today().screen.is_some());
        assert_eq!(person.entries(), [""; 0]);
        let person = person
            .lives_in("GB")
            .notes(5, "12:00")
            .keeps(temperature("38.5"))
            .has(ReactionKind::Soreness, "11:00")
            .does(activities(&[("Sleep", 4)]));
        assert_eq!(person.asked(), "38.5 °C today 12:05: call a doctor today");
        assert_eq!(person.undo_label(), "Undo: measure");
        let person = person.undo().answers_alert("yes").screens("SC-13=yes");
        assert_eq!(
            person.held(),
            "All exercises have been paused since today 12:05"
        );
        assert!(person.when("12:10").raised().is_empty());
        let person = Person::with_data(data, "2026-11-25T12:05[Europe/London]")
            .feels("RF-02=yes")
            .after_restart();
        assert_eq!(
            person.held(),
            "All exercises have been paused since today 12:05"
        );
        let person = person.when("13:00").cleared_by("Dr Ali", "12:30");
        assert_eq!(person.after_restart().held(), "");
    }
}

const SESSIONS: &[u8] = include_bytes!("databases/0004-sessions.db");

#[test]
fn what_a_person_kept_with_the_fourth_schema_is_all_there() {
    let person = Person::with_data(SESSIONS, "2026-11-24T19:30[Europe/London]");
    let kept = person.last_session();
    assert_eq!(kept.ended.to_rfc3339(), "2026-11-24T14:40:00+00:00");
    assert_eq!(
        (kept.minutes, kept.before, kept.after, kept.oil),
        (Some(25), Some(6), Some(4), true)
    );
    assert_eq!(
        kept.note.as_deref(),
        Some("Keep the shoulder low. <script>alert(1)</script>")
    );
    assert_eq!(kept.therapist.as_deref(), Some("أ. نوفاك"));
    let sessions = person.engine.borrow().sessions().unwrap();
    let zones: Vec<&str> = sessions.iter().map(|one| one.zone.as_str()).collect();
    assert_eq!(zones, ["Europe/London", "America/New_York"]);
    assert_eq!(
        person.appointments(),
        [
            "plan:neck-2026@2026-11-24T15:00 2026-11-24T15:00:00+00:00",
            // Moved by the person, out of the plan.
            "2 2026-11-27T09:00:00+00:00",
            "1 2026-12-01T10:00:00+00:00",
            "plan:neck-2026@2026-12-03T15:00 2026-12-03T15:00:00+00:00",
            "3 2026-12-08T09:00:00+00:00",
            "4 2026-12-15T09:00:00+00:00, called off",
        ]
    );
    let page = person.sessions_page();
    assert_eq!(page.to_come[1].text, "25 minutes · أ. نوفاك <b>");
    let course = page.course.unwrap();
    assert_eq!(course.heading, "Course of 12 sessions since 20 November");
    assert_eq!(
        course.rhythm.as_deref(),
        Some("Every other day, as your clinician set it.")
    );
    assert_eq!(
        page.limits.lines[0].changed.as_deref(),
        Some("Changed by you on 20 November 2026, as your clinician set it. The article says 2.")
    );
    assert_eq!(
        person.verdict("sauna"),
        "AR-03 until 2026-11-26T14:40:00+00:00 (clinic)"
    );
    let told = person.engine.borrow().told_rules().unwrap().remove(0);
    assert_eq!(
        (
            told.rule.as_str(),
            told.lasts.num_hours(),
            told.who.as_deref()
        ),
        ("AR-03", 48, Some("A. Novak"))
    );
    assert_eq!(told.at, person.instant("14:45"));
    let settings = person.engine.borrow().settings().unwrap();
    let chosen: Vec<String> = settings.each().iter().map(|one| one.value()).collect();
    assert_eq!(
        chosen[8..15],
        ["GB", "always", "off", "on", "4 clinician", "off", "off"]
    );
    // The evening's question was answered, and so was its notice.
    assert!(
        person.today().prompts.is_empty(),
        "{:#?}",
        person.today().prompts
    );
    // A migration empties undo: its steps hold rows of the old shape.
    let redone = person.engine.borrow_mut().act(Action::Redo, &person.now);
    assert!(matches!(redone, Err(Error::NothingToRedo)), "{redone:?}");
}

const PLAYER: &[u8] = include_bytes!("databases/0005-player.db");

#[test]
fn what_a_person_did_with_the_fifth_schema_is_all_there() {
    let person = Person::with_data(PLAYER, "2026-11-24T19:00[Europe/London]");
    let practices = person.engine.borrow().practices(1, &person.now).unwrap();
    let (practice, _, _) = &practices[0];
    assert_eq!(practice.finish, Some(Finish::Whole));
    assert_eq!((practice.before, practice.after), (Some(4), Some(2)));
    assert_eq!(practice.effort, Some(Effort::Hard));
    assert_eq!(practice.reps.len(), 2);
    let today = person.today();
    assert!(today.flare.is_some());
    let own = today.items.iter().map(|item| item.title.as_str());
    assert!(
        own.clone().any(|title| title == "سحب المنشفة <b>"),
        "{today:#?}"
    );
    let excused = person
        .engine
        .borrow()
        .progress(1, &person.now, |progress, _| {
            let mut tallies = progress.exercises.iter();
            tallies.any(|(item, tally)| item.id == "nk-chin-tuck" && tally.excused == 1)
        });
    assert!(excused.unwrap());
    let plans = person.engine.borrow().plans(&person.now).unwrap();
    let versions: Vec<(&str, u32)> = plans
        .iter()
        .map(|taken| (taken.plan.id.as_str(), taken.version))
        .collect();
    assert_eq!(versions, [("own", 1), ("plan", 2)]);
    // A migration empties undo: its steps hold rows of the old shape.
    let undone = person.act(Action::Undo { step: None });
    assert!(matches!(undone, Err(Error::NothingToUndo)), "{undone:?}");
}

const TAKE_ALONG: &[u8] = include_bytes!("databases/0006-take-along.db");

#[test]
fn what_a_person_took_along_with_the_sixth_schema_is_all_there() {
    let person = Person::with_data(TAKE_ALONG, "2026-11-22T13:00[Europe/London]");
    let engine = person.engine.borrow();
    let versions = engine.plan_history(None, &person.now).unwrap();
    let keys: Vec<Option<&str>> = versions.iter().map(|one| one.key.as_deref()).collect();
    assert_eq!(
        keys,
        [Some("RWRgikJpRJfVb0B+GYJBhGEOR+DuCu8nPJlZHqExDQ56zqQSuRCjQ9IS"); 2]
    );
    let history = engine.history_page(&person.now).unwrap();
    let lines: Vec<String> = history
        .days
        .iter()
        .flat_map(|day| &day.lines)
        .map(|line| format!("{} {}", line.time, line.what))
        .collect();
    for expected in [
        "10:06 Chin tuck done",
        "10:30 Data from a file were brought in",
        "10:20 A backup was brought back",
    ] {
        assert!(lines.iter().any(|line| line == expected), "{lines:#?}");
    }
    // A “yes” that was given on another computer holds here.
    drop(engine);
    assert!(!person.held().is_empty());
    // A calendar that was written then is updated by one that is written now.
    let database = Connection::open(person.path().join(FILE_NAME)).unwrap();
    let identity: String = database
        .query_row("SELECT id FROM identity", [], |row| row.get(0))
        .unwrap();
    assert_eq!(identity, "028f80cbbee05deb40deae50a86362bb");
}

#[test]
fn with_older_data_everything_around_sessions_works() {
    for data in [FOUNDATION, REMINDERS, SAFETY_AND_DIARY, SESSIONS, PLAYER] {
        let person = Person::with_data(data, "2026-11-25T12:05[Europe/London]");
        let before = person.account();
        let person = person
            .logs(NewSession {
                minutes: Some(20),
                before: Some(5),
                after: Some(3),
                oil: true,
                note: Some("Rest today.".to_owned()),
                ..treatment("2026-11-25T12:00", "neck", "manipulation")
            })
            .books("2026-12-20T15:00")
            .begins(course("2026-11-25", 6))
            .hears("AR-05", "72h")
            .chooses("sessions-per-week", "1")
            .chooses("cold", "never")
            .after_restart();
        assert_eq!(person.account().done.len(), before.done.len() + 1);
        assert_eq!(person.account().to_come.len(), before.to_come.len() + 1);
        assert_eq!(person.account().course.unwrap().planned, 6);
        assert_eq!(person.today().pinned[0].text, "Rest today.");
        assert_eq!(
            person.verdict("stretch"),
            "AR-05 until 2026-11-28T12:00:00+00:00 (clinic)"
        );
        assert_eq!(
            person.verdict("drive"),
            "AR-04 until 2026-11-26T06:00:00+00:00 (app_default)"
        );
        assert!(
            person
                .when("16:00")
                .raised()
                .iter()
                .any(|id| id.starts_with("checkin:"))
        );
        // Whatever was said of it before has no marks of its own.
        let person = Person::with_data(data, "2026-11-25T12:05[Europe/London]");
        for session in person.engine.borrow().sessions().unwrap() {
            let is_older = data != SESSIONS && data != PLAYER;
            assert!(
                !is_older || !session.oil && session.note.is_none() && session.before.is_none()
            );
        }
    }
}

#[test]
fn with_older_data_an_exercise_can_be_gone_through_and_a_day_be_worse() {
    for data in [FOUNDATION, REMINDERS, SAFETY_AND_DIARY, SESSIONS, PLAYER] {
        let person = Person::with_data(data, "2027-03-01T07:00[Europe/London]");
        let person = match person.held().is_empty() {
            true => person,
            false => person.cleared_by("Dr Ali", "06:30"),
        };
        let person = person
            .plan(&chin_tuck(
                &["08:30", "09:00"],
                "id = \"tuck-2027\"\nreps = 3\nhold = \"2s\"",
            ))
            .does(Action::Worse)
            .when("09:01");
        let slot = "tuck-2027@2027-03-01T09:00";
        let practise = |practice, events| {
            let of = slot.to_owned();
            person.act(Action::Practise {
                practice,
                of,
                first_set: 1,
                before: None,
                events,
            })
        };
        let id = practise(None, Vec::new()).unwrap().practice;
        // Half of three: twice, each 2 + 2 + 2.8 s after the lead-in.
        let over = Event {
            at: 18_600,
            what: What::Went,
        };
        let run = practise(id, vec![over]).unwrap().run.unwrap();
        assert_eq!((run.finish, run.done.len()), (Some(Finish::Whole), 2));
        let person = person.does(Action::Skip {
            slot: "tuck-2027@2027-03-01T08:30".to_owned(),
            why: None,
            excuse: Some(Excuse::Unwell),
            confirmed: false,
        });
        let person = person.after_restart();
        let excused = person
            .engine
            .borrow()
            .progress(1, &person.now, |progress, _| {
                let tuck = progress
                    .exercises
                    .iter()
                    .find(|(item, _)| item.id == "tuck-2027");
                tuck.map(|(_, tally)| (tally.done, tally.excused))
            });
        assert_eq!(excused.unwrap(), Some((1, 1)));
        assert!(person.undo().undo().today().flare.is_some());
    }
}
