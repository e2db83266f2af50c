//! A plan and the versions that follow it: which is in force when, and what happens when two are taken at
//! once.

use std::sync::Barrier;

use afterhand_engine::Companion as Engine;
use afterhand_engine::action::{Action, NewPlan};
use afterhand_engine::archive::{read, write};
use afterhand_engine::error::Error;
use afterhand_engine::storage::{FILE_NAME, Label, PlanRow, Record, Store};
use rusqlite::Connection;

use crate::companion::{Companion, chin_tuck, now};

fn titled(title: &str) -> String {
    chin_tuck(&["08:30"], "").replace("\"Plan\"", &format!("\"{title}\""))
}

fn in_force(companion: &Companion) -> Vec<(String, u32)> {
    let engine = companion.engine.borrow();
    let plans = engine.plans(&companion.now).unwrap();
    let told = plans
        .into_iter()
        .map(|taken| (taken.plan.title, taken.version));
    told.collect()
}

fn cards(companion: &Companion) -> Vec<String> {
    let plans = companion.today().plans;
    plans.into_iter().map(|card| card.title).collect()
}

#[test]
fn each_version_is_in_force_from_when_it_was_taken_until_the_next() {
    let companion = Companion::at("2026-11-20T10:00[Europe/London]")
        .plan(&titled("First"))
        .when("2026-11-22T10:00")
        .plan(&titled("Second"));
    for (at, title, version) in [
        ("2026-11-20T10:00", "First", 1),
        ("2026-11-22T09:59", "First", 1),
        ("2026-11-22T10:00", "Second", 2),
        ("2027-11-22T10:00", "Second", 2),
    ] {
        let mut then = companion.now.clone();
        then.instant = companion.instant(at);
        let engine = companion.engine.borrow();
        let plans = engine.plans(&then).unwrap();
        assert_eq!(plans.len(), 1, "{at}");
        assert_eq!(plans[0].plan.title, title, "{at}");
        assert_eq!(plans[0].version, version, "{at}");
    }
    let companion = companion.when("2026-11-22T09:59");
    assert_eq!(cards(&companion), ["First"]);
    let companion = companion.when("2026-11-20T09:59");
    assert_eq!(in_force(&companion), []);
    assert_eq!(cards(&companion), [""; 0]);
    assert!(companion.today().beginning.is_some());
}

#[test]
fn the_page_says_when_a_plan_of_later_comes_into_force() {
    let companion = Companion::at("2026-11-24T10:30[Europe/London]")
        .plan(&titled("Ahead"))
        .when("09:00");
    assert_eq!(cards(&companion), [""; 0]);
    let changes_at = companion.view().changes_at.unwrap();
    assert_eq!(changes_at, companion.instant("10:30").timestamp_millis());
    assert_eq!(cards(&companion.when("10:30")), ["Ahead"]);
}

#[test]
fn a_plan_that_was_taken_while_the_clock_was_ahead_can_be_taken_again() {
    let companion = Companion::at("2027-11-24T08:00[Europe/London]")
        .plan(&titled("Plan"))
        .when("2026-11-24T08:00");
    assert_eq!(companion.day(), [""; 0]);
    let acted = companion.take(&titled("Plan")).unwrap();
    assert_eq!(acted.message, "The new version of “Plan” is in place.");
    assert_eq!(companion.day(), ["08:30 Chin tuck: Planned"]);
    assert_eq!(in_force(&companion), [("Plan".to_owned(), 2)]);
    assert!(matches!(
        companion.take(&titled("Plan")),
        Err(Error::SamePlan { .. })
    ));
    let companion = companion.when("2027-11-25T08:00");
    assert_eq!(in_force(&companion), [("Plan".to_owned(), 2)]);
}

#[test]
fn of_programs_that_take_a_plan_at_once_none_writes_over_what_another_took() {
    let folder = tempfile::tempdir().unwrap();
    let now = now("2026-11-24T08:00[Europe/London]");
    let (programs, rounds) = (4u8, 8u8);
    let start = Barrier::new(programs.into());
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let takers: Vec<_> = (0..programs)
            .map(|program| {
                let (folder, now, start) = (folder.path(), &now, &start);
                scope.spawn(move || {
                    let mut engine = Engine::open(folder).unwrap();
                    let take = |round| {
                        let bytes = titled(&format!("{program} {round}")).into_bytes();
                        let file = "plan.toml".to_owned();
                        start.wait();
                        let plan = NewPlan {
                            file,
                            bytes,
                            ..NewPlan::default()
                        };
                        engine.act(Action::TakePlan(plan), now)
                    };
                    (0..rounds).map(take).collect::<Vec<_>>()
                })
            })
            .collect();
        let each = takers.into_iter().map(|taker| taker.join().unwrap());
        each.flatten().collect()
    });
    for outcome in outcomes {
        outcome.unwrap();
    }
    let database = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    let (versions, texts): (u32, u32) = database
        .query_row(
            "SELECT max(version), count(DISTINCT text) FROM plan",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    let taken = u32::from(programs * rounds);
    assert_eq!((versions, texts), (taken, taken));
}

#[test]
fn a_version_on_record_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let now = now("2026-11-24T08:00[Europe/London]");
    let mut put = |text: &str| {
        let row = PlanRow {
            key: None,
            id: "plan".to_owned(),
            version: 1,
            taken: 0,
            file: "plan.toml".to_owned(),
            text: text.to_owned(),
        };
        store.act(&now, |step| {
            let title = "Plan".to_owned();
            step.label(Label::PlanTaken { title });
            step.put(Record::Plan(row))
        })
    };
    put("first").unwrap();
    put("second").unwrap_err();
    let database = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    let text: String = database
        .query_row("SELECT text FROM plan", [], |row| row.get(0))
        .unwrap();
    assert_eq!(text, "first");
}

#[test]
fn a_plan_that_was_taken_when_it_had_no_fault_stays_without_what_is_one_now() {
    let rule = |id: &str| format!("[[aftercare]]\nrule = \"{id}\"\nlasts = \"48h\"");
    let [sound, faulty] = ["AR-03", "AR-12"].map(|id| chin_tuck(&["08:30"], &rule(id)));
    let person = Companion::at("2026-11-24T07:00[Europe/London]").plan(&sound);
    assert!(person.take(&faulty).is_err());
    let database = Connection::open(person.path().join(FILE_NAME)).unwrap();
    database
        .execute("UPDATE plan SET text = ?1", [&faulty])
        .unwrap();
    let person = person.after_restart();
    assert_eq!(in_force(&person), [("Plan".to_owned(), 1)]);
    assert_eq!(person.agenda("2026-11-24", "2026-11-24").len(), 1);
    let person = person.session("06:30", "lumbar", "soft");
    let holds: Vec<String> = person.windows();
    assert!(
        !holds.iter().any(|window| window.starts_with("AR-12")),
        "{holds:#?}"
    );
    // It can be carried to another computer all the same.
    let archive = person.engine.borrow().archive(&person.now, &mut |_| {});
    let mut bytes = Vec::new();
    write(&archive.unwrap(), &mut bytes).unwrap();
    assert_eq!(read("all.json", &bytes).unwrap().plans[0].text, faulty);
}
