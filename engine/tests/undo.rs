use afterhand_engine::Companion as Engine;
use afterhand_engine::action::Action;
use afterhand_engine::aftercare::NewToldRule;
use afterhand_engine::error::{Error, FailureKind};
use afterhand_engine::failure;
use afterhand_engine::schedule::SlotId;
use afterhand_engine::storage::{FILE_NAME, Fact};
use afterhand_engine::words::Words;
use rusqlite::Connection;

use crate::companion::sessions::{appointment, course, imported, treatment};
use crate::companion::{Companion, chin_tuck};

const MORNING: &str = "nk-chin-tuck@2026-11-24T08:30";
const EVENING: &str = "nk-chin-tuck@2026-11-24T18:30";

fn person() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]").plan(&chin_tuck(&["08:30", "18:30"], ""))
}

/// Everything of the person's that the page and the ledger show.
fn record(companion: &Companion) -> String {
    let engine = companion.engine.borrow();
    format!(
        "{:?} {:?} {:?}",
        companion.day(),
        engine.sessions().unwrap(),
        engine.plans(&companion.now).unwrap()
    )
}

fn undo_label(companion: &Companion) -> Option<String> {
    companion.view().undo.map(|step| step.label)
}

fn redo_label(companion: &Companion) -> Option<String> {
    companion.view().redo.map(|step| step.label)
}

#[test]
fn each_thing_a_person_does_can_be_undone_and_done_again() {
    let second = chin_tuck(&["09:00"], "");
    type Deed<'a> = &'a dyn Fn(&Companion);
    let cases: [(&str, Deed<'_>); 5] = [
        ("plan “Plan” taken", &|companion| {
            drop(companion.take(&second).unwrap())
        }),
        ("neck session logged", &|companion| {
            drop(companion.log("07:30", "neck", "soft").unwrap())
        }),
        ("Chin tuck done", &|companion| {
            companion
                .act(Action::Done {
                    slot: MORNING.to_owned(),
                    confirmed: false,
                })
                .unwrap();
        }),
        ("Chin tuck skipped", &|companion| {
            let why = Some("sore".to_owned());
            companion
                .act(Action::Skip {
                    confirmed: false,
                    slot: MORNING.to_owned(),
                    why,
                    excuse: None,
                })
                .unwrap();
        }),
        ("Chin tuck skipped", &|companion| {
            companion
                .act(Action::Skip {
                    confirmed: false,
                    slot: EVENING.to_owned(),
                    why: None,
                    excuse: None,
                })
                .unwrap();
        }),
    ];
    for (label, act) in cases {
        let companion = person();
        let before = record(&companion);
        act(&companion);
        let after = record(&companion);
        assert_ne!(before, after, "{label}");
        assert_eq!(undo_label(&companion), Some(format!("Undo: {label}")));
        let companion = companion.undo();
        assert_eq!(record(&companion), before, "{label}");
        assert!(redo_label(&companion).is_some());
        let companion = companion.redo();
        assert_eq!(record(&companion), after, "{label}");
        assert_eq!(redo_label(&companion), None);
    }
}

#[test]
fn steps_are_undone_last_first_and_done_again_in_their_order() {
    let companion = person().done(MORNING).done(EVENING);
    let companion = companion.undo().undo();
    assert_eq!(
        companion.day(),
        ["08:30 Chin tuck: Planned", "18:30 Chin tuck: Planned"]
    );
    let companion = companion.redo();
    assert_eq!(
        companion.day(),
        ["08:30 Chin tuck: Done, done", "18:30 Chin tuck: Planned"]
    );
    let companion = companion.redo();
    assert_eq!(
        companion.day(),
        ["08:30 Chin tuck: Done, done", "18:30 Chin tuck: Done, done"]
    );
    assert!(matches!(
        companion.act(Action::Redo),
        Err(Error::NothingToRedo)
    ));
}

#[test]
fn an_older_step_is_undone_by_its_name_and_the_later_one_stands() {
    let companion = person().done(MORNING);
    let step = companion.view().undo.map(|step| step.step);
    let companion = companion.done(EVENING);
    companion.act(Action::Undo { step }).unwrap();
    assert_eq!(
        companion.day(),
        ["08:30 Chin tuck: Planned", "18:30 Chin tuck: Done, done"]
    );
    assert!(matches!(
        companion.act(Action::Undo { step }),
        Err(Error::NothingToUndo)
    ));
    assert!(matches!(
        companion.act(Action::Undo { step: Some(99) }),
        Err(Error::NothingToUndo)
    ));
    let companion = companion.redo();
    assert_eq!(
        companion.day(),
        ["08:30 Chin tuck: Done, done", "18:30 Chin tuck: Done, done"]
    );
}

#[test]
fn undo_survives_a_restart() {
    let companion = person()
        .done(MORNING)
        .after_restart()
        .undo()
        .after_restart();
    assert_eq!(companion.day()[0], "08:30 Chin tuck: Planned");
    assert_eq!(companion.redo().day()[0], "08:30 Chin tuck: Done, done");
}

#[test]
fn something_new_ends_what_could_be_done_again() {
    let companion = person().done(MORNING).undo().done(EVENING);
    assert_eq!(redo_label(&companion), None);
    assert!(matches!(
        companion.act(Action::Redo),
        Err(Error::NothingToRedo)
    ));
}

#[test]
fn what_was_refused_is_no_step() {
    let companion = person().done(MORNING);
    let refused = companion.act(Action::Done {
        slot: MORNING.to_owned(),
        confirmed: false,
    });
    assert!(matches!(refused, Err(Error::AlreadyAnswered(_))));
    assert_eq!(companion.undo().day()[0], "08:30 Chin tuck: Planned");
}

#[test]
fn what_the_agent_saw_stays_and_is_not_in_the_way() {
    let companion = person().done(MORNING);
    let slot: SlotId = EVENING.parse().unwrap();
    companion.observe(&[
        Fact::Started,
        Fact::Raised(slot.clone()),
        Fact::Shown {
            slot,
            notification: 7,
            daemon: ":1.5".to_owned(),
        },
        Fact::Stopped,
    ]);
    let companion = companion.undo();
    assert_eq!(companion.day()[0], "08:30 Chin tuck: Planned");
    let database = Connection::open(companion.path().join(FILE_NAME)).unwrap();
    let facts: i64 = database
        .query_row("SELECT count(*) FROM fact", [], |row| row.get(0))
        .unwrap();
    assert_eq!(facts, 4);
}

#[test]
fn a_row_that_has_changed_since_is_left_alone() {
    let companion = person();
    let slot = MORNING.to_owned();
    companion
        .act(Action::Skip {
            confirmed: false,
            slot,
            why: Some("sore".to_owned()),
            excuse: None,
        })
        .unwrap();
    let database = Connection::open(companion.path().join(FILE_NAME)).unwrap();
    database
        .execute("UPDATE outcome SET why = 'away'", [])
        .unwrap();
    let before = (record(&companion), undo_label(&companion));
    assert!(matches!(
        companion.act(Action::Undo { step: None }),
        Err(Error::ChangedSince)
    ));
    assert_eq!((record(&companion), undo_label(&companion)), before);
    assert_eq!(
        companion.day()[0],
        "08:30 Chin tuck: Skipped, skipped: away"
    );
}

#[test]
fn a_hundred_steps_are_kept() {
    let times: Vec<String> = (8..20).map(|hour| format!("{hour:02}:00")).collect();
    let times: Vec<&str> = times.iter().map(String::as_str).collect();
    let companion = Companion::at("2026-11-01T07:00[Europe/London]").plan(&chin_tuck(&times, ""));
    let mut slots = (1..).flat_map(|day| {
        (8..20).map(move |hour| format!("nk-chin-tuck@2026-11-{day:02}T{hour:02}:00"))
    });
    let mut companion = (0..104).fold(companion, |companion, _| {
        companion.done(&slots.next().unwrap())
    });
    // All of today's are kept, so that one can go back to any of them.
    for _ in 0..104 {
        companion = companion.undo();
    }
    for _ in 0..104 {
        companion = companion.redo();
    }
    companion = companion.when("2026-11-02T07:00");
    companion = companion.done(&slots.next().unwrap());
    for _ in 0..100 {
        companion = companion.undo();
    }
    assert!(matches!(
        companion.act(Action::Undo { step: None }),
        Err(Error::NothingToUndo)
    ));
}

#[test]
fn every_step_back_to_one_of_today_is_taken_back_or_none() {
    let companion = person().done(MORNING).done(EVENING);
    let before = record(&companion);
    companion.log("07:30", "neck", "soft").unwrap();
    companion.log("07:40", "neck", "soft").unwrap();
    let page = companion
        .engine
        .borrow()
        .history_page(&companion.now)
        .unwrap();
    let steps: Vec<i64> = page.days[0]
        .lines
        .iter()
        .filter_map(|line| line.step)
        .collect();
    assert_eq!(steps.len(), 5);
    companion.act(Action::UndoTo { step: steps[1] }).unwrap();
    assert_eq!(record(&companion), before);
    let companion = companion.redo().redo();
    assert_eq!(companion.engine.borrow().sessions().unwrap().len(), 2);
    // Somebody else has changed what the second of them did.
    let database = Connection::open(companion.path().join(FILE_NAME)).unwrap();
    database
        .execute(
            "UPDATE outcome SET at = at + 1 WHERE meant_for LIKE '%08:30'",
            [],
        )
        .unwrap();
    let with_both = record(&companion);
    let refused = companion
        .act(Action::UndoTo { step: steps[4] })
        .unwrap_err();
    assert!(matches!(refused, Error::StandsInTheWay { .. }));
    assert_eq!(
        failure(&refused, Words::english(), &companion.now).message,
        "“Chin tuck done” has been changed in the meantime and stands in the way, so nothing was taken back."
    );
    assert_eq!(record(&companion), with_both);
    let tomorrow = companion.when("2026-11-25T08:00");
    let refused = tomorrow.act(Action::UndoTo { step: steps[1] }).unwrap_err();
    assert!(matches!(refused, Error::NotOfToday));
}

#[test]
fn a_newer_database_and_a_damaged_one_are_refused_in_words() {
    let companion = person();
    let file = companion.path().join(FILE_NAME);
    let database = Connection::open(&file).unwrap();
    database.pragma_update(None, "user_version", 99).unwrap();
    let refused = Engine::open(companion.path()).unwrap_err();
    let told = failure(&refused, Words::english(), &companion.now);
    assert_eq!(told.kind, FailureKind::Refused);
    assert_eq!(
        told.message,
        "Your data was written by a newer version of Afterhand. Please use that version; nothing has been changed."
    );
    drop(database);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join(FILE_NAME),
        b"not a database, but long enough to be looked at ".repeat(90),
    )
    .unwrap();
    let damaged = Engine::open(folder.path()).unwrap_err();
    let told = failure(&damaged, Words::english(), &companion.now);
    assert_eq!(told.kind, FailureKind::Damaged);
    assert_eq!(
        told.message,
        "Your data file afterhand.db is damaged and cannot be read. It has not been touched. You can keep it aside and start with an empty one."
    );
}

/// Everything of the person's around sessions.
fn around_sessions(companion: &Companion) -> String {
    let page = companion.sessions_page();
    let engine = companion.engine.borrow();
    format!(
        "{page:?} {:?} {:?} {:?} {:?}",
        companion.appointments(),
        engine.sessions().unwrap(),
        engine.told_rules().unwrap(),
        engine.settings().unwrap().per_week
    )
}

/// With a session, an appointment, a course and a word of the therapist's.
fn in_a_course() -> Companion {
    person()
        .session("07:30", "neck", "soft")
        .books("2026-11-27T15:00")
        .begins(course("2026-11-20", 8))
        .hears("AR-07", "24h")
}

#[test]
fn each_thing_around_sessions_can_be_undone_and_done_again() {
    let told = |rule: &str, lasts: Option<&str>| {
        Action::TellRule(NewToldRule {
            rule: rule.to_owned(),
            lasts: lasts.map(str::to_owned),
            who: None,
        })
    };
    let calendar = || Action::TakeCalendar {
        file: "physio.ics".to_owned(),
        appointments: vec![
            imported("a@clinic", "2026-12-01T15:00"),
            imported("b@clinic", "2026-12-03T15:00"),
        ],
        days: ("2026-01-01".parse().unwrap(), "2027-01-01".parse().unwrap()),
    };
    for (label, action) in [
        (
            "neck session changed",
            Action::ChangeSession {
                id: 1,
                session: treatment("2026-11-24T07:00", "neck", "manipulation"),
            },
        ),
        ("neck session removed", Action::RemoveSession { id: 1 }),
        (
            "appointment noted",
            Action::KeepAppointment {
                key: None,
                appointment: appointment("2026-11-30T09:00"),
            },
        ),
        (
            "appointment noted",
            Action::KeepAppointment {
                key: Some("1".to_owned()),
                appointment: appointment("2026-11-30T09:00"),
            },
        ),
        (
            "appointment called off",
            Action::CancelAppointment {
                key: "1".to_owned(),
            },
        ),
        ("appointments of “physio.ics” taken", calendar()),
        (
            "course noted",
            Action::KeepCourse {
                id: Some(1),
                course: course("2026-11-20", 12),
            },
        ),
        (
            "course noted",
            Action::KeepCourse {
                id: None,
                course: course("2026-11-22", 3),
            },
        ),
        ("course removed", Action::RemoveCourse { id: 1 }),
        ("your therapist’s word on AR-03", told("AR-03", Some("48h"))),
        ("your therapist’s word on AR-07", told("AR-07", Some("72h"))),
        ("your therapist’s word on AR-07", told("AR-07", None)),
    ] {
        let companion = in_a_course();
        let before = around_sessions(&companion);
        let acted = companion.act(action).unwrap();
        let after = around_sessions(&companion);
        assert_ne!(before, after, "{label}");
        assert_eq!(
            acted.undo.map(|step| step.label),
            Some(format!("Undo: {label}"))
        );
        let companion = companion.after_restart().undo();
        assert_eq!(around_sessions(&companion), before, "{label}");
        let companion = companion.redo();
        assert_eq!(around_sessions(&companion), after, "{label}");
        assert_eq!(around_sessions(&companion.undo()), before, "{label}");
    }
}

#[test]
fn a_limit_that_was_chosen_can_be_undone_with_its_moment() {
    let companion = person().chooses("sessions-per-week", "1").when("09:00");
    let before = around_sessions(&companion);
    let companion = companion.chooses("sessions-per-week", "4 clinician");
    assert_ne!(around_sessions(&companion), before);
    assert_eq!(around_sessions(&companion.undo()), before);
}

#[test]
fn a_plan_that_a_newer_version_stands_on_is_not_taken_away_from_under_it() {
    let companion = person();
    let first = companion.view().undo.unwrap().step;
    companion.take(&chin_tuck(&["09:00"], "")).unwrap();
    let before = record(&companion);
    let undone = companion.act(Action::Undo { step: Some(first) });
    assert!(matches!(undone, Err(Error::ChangedSince)), "{undone:?}");
    assert_eq!(record(&companion), before);
    companion.act(Action::Undo { step: None }).unwrap();
    companion.act(Action::Undo { step: Some(first) }).unwrap();
    assert!(companion.day().is_empty());
}

#[test]
fn what_has_changed_since_around_a_session_is_left_alone() {
    for (table, action) in [
        ("session", Action::RemoveSession { id: 1 }),
        (
            "appointment",
            Action::CancelAppointment {
                key: "1".to_owned(),
            },
        ),
        ("course", Action::RemoveCourse { id: 1 }),
    ] {
        let companion = in_a_course();
        let database = Connection::open(companion.path().join(FILE_NAME)).unwrap();
        let row = format!("CREATE TABLE kept AS SELECT * FROM {table} WHERE id = 1");
        database.execute(&row, []).unwrap();
        companion.act(action).unwrap();
        // Somebody else has put it back meanwhile.
        let back = format!("INSERT INTO {table} SELECT * FROM kept");
        database.execute(&back, []).unwrap();
        let before = around_sessions(&companion);
        let undone = companion.act(Action::Undo { step: None });
        assert!(
            matches!(undone, Err(Error::ChangedSince)),
            "{table} {undone:?}"
        );
        assert_eq!(around_sessions(&companion), before, "{table}");
    }
    let companion = in_a_course();
    let database = Connection::open(companion.path().join(FILE_NAME)).unwrap();
    for change in [
        "UPDATE told_rule SET minutes = 60",
        "UPDATE course SET sessions = 9",
        "UPDATE appointment SET title = 'other'",
        "UPDATE session SET oil = 1",
    ] {
        database.execute(change, []).unwrap();
        let undone = companion.act(Action::Undo { step: None });
        assert!(
            matches!(undone, Err(Error::ChangedSince)),
            "{change} {undone:?}"
        );
        // As the last step left it, so that the one before can be tried.
        let back = match change.split(' ').nth(1).unwrap() {
            "told_rule" => "UPDATE told_rule SET minutes = 1440",
            "course" => "UPDATE course SET sessions = 8",
            "appointment" => "UPDATE appointment SET title = NULL",
            _ => "UPDATE session SET oil = 0",
        };
        database.execute(back, []).unwrap();
        companion.act(Action::Undo { step: None }).unwrap();
    }
    assert_eq!(companion.account().done.len(), 0);
}
