//! A file of everything brought in: whole where nothing was, without doubles where something is, and
//! never against what holds exercises.

use afterhand_engine::action::Action;
use afterhand_engine::archive::{Archive, Stamp, read, write};
use afterhand_engine::diary::ReactionKind;
use afterhand_engine::error::Error;
use afterhand_engine::now::Instant;
use afterhand_engine::safety::{Scope, Stop};
use afterhand_engine::storage::Store;
use afterhand_engine::view::ArchiveOffer;
use chrono::TimeDelta;
use proptest::prelude::*;

use crate::companion::health::{answers, keep, pain};
use crate::companion::sessions::course;
use crate::companion::{Companion, LOW_BACK, NECK, chin_tuck};
use crate::safety::content;

const DAY: &str = "2026-11-24T10:00[Europe/London]";
const DATABASES: [&[u8]; 5] = [
    include_bytes!("databases/0001-foundation.db"),
    include_bytes!("databases/0002-reminders.db"),
    include_bytes!("databases/0003-safety-and-diary.db"),
    include_bytes!("databases/0004-sessions.db"),
    include_bytes!("databases/0005-player.db"),
];

fn archive(companion: &Companion) -> Archive {
    let engine = companion.engine.borrow();
    let archive = engine.archive(&companion.now, &mut |_| {}).unwrap();
    let mut bytes = Vec::new();
    write(&archive, &mut bytes).unwrap();
    read("all.json", &bytes).unwrap()
}

fn offer(companion: &Companion, archive: &Archive) -> ArchiveOffer {
    let engine = companion.engine.borrow();
    let offer = engine.offer_archive("all.json", archive, &companion.now);
    offer.unwrap()
}

fn try_bring(companion: &Companion, archive: &Archive) -> Result<String, Error> {
    let mut engine = companion.engine.borrow_mut();
    let brought = engine.bring_archive("all.json", archive.clone(), &companion.now)?;
    assert!(brought.before.exists());
    Ok(brought.message)
}

fn bring(companion: &Companion, archive: &Archive) -> String {
    try_bring(companion, archive).unwrap()
}

fn held(companion: &Companion) -> Vec<(Instant, Scope)> {
    let store = Store::open(companion.path()).unwrap();
    let now = companion.now.instant;
    let history = store.history(content(), now, now).unwrap();
    let stops = history.stops.iter();
    let stops = stops.filter(|stop: &&Stop| stop.cleared.is_none());
    stops.map(|stop| (stop.since, stop.scope)).collect()
}

fn person() -> Companion {
    Companion::at(DAY)
        .plan(NECK)
        .agent_starts()
        .session("09:00", "neck", "mobilization")
        .notes(4, "2026-11-24T09:30")
        .has(ReactionKind::Soreness, "09:40")
        .hears("AR-03", "72h")
        .books("2026-12-01T10:00")
        .begins(course("2026-11-20", 6))
        .chooses("quiet", "23:00-06:00")
        .screens("SC-11=unsure")
        .feels("RF-01=yes")
        .cleared_by("Dr Novak", "2026-11-24T10:00")
        .corrects(1, "RF-01=no")
        .when("12:00")
        .rings()
}

/// What a file says is the same whenever it was written.
fn but_for_the_writing(archive: Archive) -> Archive {
    Archive {
        written: Stamp(Instant::UNIX_EPOCH.into()),
        ..archive
    }
}

#[test]
fn everything_is_the_same_on_another_computer() {
    let mut databases: Vec<Companion> = DATABASES
        .into_iter()
        .map(|data| Companion::with_data(data, DAY))
        .collect();
    databases.push(person());
    for old in databases {
        let written = archive(&old);
        let new = Companion::at(DAY).when("2026-11-24T13:00");
        bring(&new, &written);
        let again = archive(&new);
        assert_eq!(but_for_the_writing(again), but_for_the_writing(written));
    }
}

#[test]
fn what_was_deleted_comes_back_whole() {
    let person = person();
    let written = archive(&person);
    person.engine.borrow_mut().delete_everything().unwrap();
    assert!(archive(&person).entries.is_empty());
    bring(&person, &written);
    let again = archive(&person);
    assert_eq!(but_for_the_writing(again), but_for_the_writing(written));
}

#[test]
fn the_same_file_again_brings_nothing() {
    let person = person();
    let written = archive(&person);
    let offer = offer(&person, &written);
    assert!(offer.nothing);
    assert!(
        offer
            .lines
            .iter()
            .all(|line| line.new == 0 && line.differ == 0)
    );
    bring(&person, &written);
    assert_eq!(archive(&person), written);
}

#[test]
fn what_is_here_stays_where_the_file_says_something_else() {
    let other = Companion::at(DAY)
        .plan(&chin_tuck(&["08:30"], ""))
        .skips("nk-chin-tuck@2026-11-24T08:30", "")
        .chooses("country", "DE");
    let here = Companion::at(DAY)
        .plan(&chin_tuck(&["08:30"], ""))
        .done("nk-chin-tuck@2026-11-24T08:30")
        .chooses("country", "GB")
        .notes(3, "09:00");
    let file = archive(&other);
    let offer = offer(&here, &file);
    let differ: Vec<(&str, u32)> = offer
        .lines
        .iter()
        .filter(|line| line.differ > 0)
        .map(|line| (line.what.as_str(), line.differ))
        .collect();
    insta::assert_debug_snapshot!(differ, @r#"
    [
        (
            "Exercises done or skipped",
            1,
        ),
        (
            "Settings, moved times and pauses",
            1,
        ),
    ]
    "#);
    let before = archive(&here);
    bring(&here, &file);
    let after = archive(&here);
    assert_eq!(after.outcomes, before.outcomes);
    assert_eq!(after.settings, before.settings);
    assert_eq!(after.entries, before.entries);
}

#[test]
fn a_newer_version_of_a_plan_holds_and_an_older_one_only_was() {
    let first = chin_tuck(&["08:30"], "");
    let second = chin_tuck(&["08:30", "18:30"], "");
    let old = Companion::at("2026-11-20T10:00[Europe/London]").plan(&first);
    let new = Companion::at(DAY).plan(&second);
    let (older, newer) = (archive(&old), archive(&new));
    assert_eq!(offer(&new, &older).plans.len(), 1);
    bring(&new, &older);
    let old = old.when("2026-11-24T10:00");
    bring(&old, &newer);
    for person in [&old, &new] {
        let plans = archive(person).plans;
        assert_eq!(plans.len(), 2);
        assert_eq!((&plans[0].text, &plans[1].text), (&first, &second));
        assert_eq!(person.agenda("2026-11-25", "2026-11-25").len(), 2);
    }
}

#[test]
fn one_exercise_never_comes_to_stand_for_two() {
    let here = Companion::at(DAY).plan(&chin_tuck(&["08:30"], ""));
    let twin = chin_tuck(&["08:30"], "").replace("id = \"plan\"", "id = \"other\"");
    assert!(twin.contains("\"other\""), "{twin}");
    let twin = twin.replace(
        "use = \"nk-chin-tuck\"",
        "id = \"nk-chin-tuck\"\nuse = \"nk-rotation\"",
    );
    let other = Companion::at(DAY).plan(&twin);
    let before = archive(&here);
    let refused = try_bring(&here, &archive(&other));
    assert!(
        matches!(refused, Err(Error::ItemElsewhere { .. })),
        "{refused:?}"
    );
    assert_eq!(archive(&here), before);
}

#[test]
fn a_clinicians_word_from_elsewhere_lifts_nothing_that_holds_here() {
    let here = Companion::at(DAY).feels("RF-01=yes").screens("SC-13=yes");
    let elsewhere = Companion::at(DAY)
        .feels("RF-01=yes")
        .screens("SC-13=yes")
        .when("11:00")
        .cleared_by("Dr Novak", "10:30");
    assert!(held(&elsewhere).is_empty());
    let before = held(&here);
    assert_eq!(before.len(), 2);
    let here = here.when("12:00");
    bring(&here, &archive(&elsewhere));
    assert_eq!(held(&here), before);
    // Said here, it does.
    let here = here.cleared_by("Dr Novak", "11:30");
    assert!(held(&here).is_empty());
}

#[test]
fn an_older_answer_to_the_screen_does_not_take_the_place_of_a_later_one() {
    let older = Companion::at("2026-10-01T10:00[Europe/London]").screens("SC-13=no");
    let here = Companion::at(DAY).screens("SC-13=yes");
    bring(&here, &archive(&older));
    let store = Store::open(here.path()).unwrap();
    let first = store.screenings().unwrap().into_iter().next().unwrap();
    assert_eq!(first.answers, answers("SC-13=yes"));
    // A later one does, whichever way round they come together.
    let older = older.when("2026-11-24T11:00");
    bring(&older, &archive(&here));
    let store = Store::open(older.path()).unwrap();
    let first = store.screenings().unwrap().into_iter().next().unwrap();
    assert_eq!(first.answers, answers("SC-13=yes"));
}

#[test]
fn nothing_rings_for_what_rang_elsewhere() {
    let old = Companion::at("2026-11-20T08:00[Europe/London]")
        .plan(LOW_BACK)
        .agent_starts()
        .when("2026-11-20T20:00")
        .rings()
        .when("2026-11-24T12:00")
        .rings();
    assert!(old.raised().is_empty());
    let new = Companion::at(DAY).when("2026-11-24T11:00").agent_starts();
    bring(&new, &archive(&old));
    let new = new.when("2026-11-24T12:00");
    assert_eq!(new.raised(), Vec::<String>::new());
}

#[test]
fn steps_of_before_are_gone_and_a_backup_is_the_way_back() {
    let here = Companion::at(DAY).notes(2, "09:00");
    let before = archive(&here);
    let other = Companion::at(DAY).notes(8, "09:30");
    let mut engine = here.engine.borrow_mut();
    let brought = engine
        .bring_archive("all.json", archive(&other), &here.now)
        .unwrap();
    drop(engine);
    assert_eq!(archive(&here).entries.len(), 2);
    assert!(
        Store::open(here.path())
            .unwrap()
            .next_undo()
            .unwrap()
            .is_none()
    );
    let mut engine = here.engine.borrow_mut();
    engine
        .restore(&brought.before, &here.now, &mut |_| {})
        .unwrap();
    drop(engine);
    assert_eq!(archive(&here), before);
}

#[derive(Clone, Debug)]
enum Event {
    Feels(&'static str),
    Screens(&'static str),
    Clears,
    Notes(u8),
    Answers(bool),
    Logs,
}

fn event() -> impl Strategy<Value = (i64, Event)> {
    let event = prop_oneof![
        prop::sample::select(vec!["RF-01=yes", "RF-22=unsure", "RF-02=yes", "RF-01=no"])
            .prop_map(Event::Feels),
        prop::sample::select(vec!["SC-13=yes", "SC-13=no", "SC-01=yes"]).prop_map(Event::Screens),
        Just(Event::Clears),
        (0u8..=10).prop_map(Event::Notes),
        any::<bool>().prop_map(Event::Answers),
        Just(Event::Logs),
    ];
    (-30i64..400, event)
}

/// Something cannot be done now and then; that is no matter here.
fn lives(events: &[(i64, Event)]) -> Companion {
    let mut person = Companion::at(DAY).plan(&chin_tuck(&["08:30", "18:30"], ""));
    for (minutes, event) in events {
        person.now.instant += TimeDelta::minutes(*minutes);
        let slot = "nk-chin-tuck@2026-11-24T08:30".to_owned();
        drop(match event {
            Event::Feels(said) => person.check_in(crate::companion::health::check_in(said)),
            Event::Screens(said) => person.act(Action::Screen {
                answers: answers(said),
            }),
            Event::Clears => {
                let now = person.now.local().format("%Y-%m-%dT%H:%M").to_string();
                person.clear("Dr Ali", &now)
            }
            Event::Notes(score) => person.act(keep(pain(*score))),
            Event::Answers(true) => person.act(Action::Done {
                slot,
                confirmed: true,
            }),
            Event::Answers(false) => person.act(Action::Skip {
                slot,
                why: None,
                excuse: None,
                confirmed: true,
            }),
            Event::Logs => {
                let now = person.now.local().format("%Y-%m-%dT%H:%M").to_string();
                person.log(&now, "neck", "mobilization")
            }
        });
    }
    person
}

fn sorted<T: std::fmt::Debug>(rows: &[T]) -> Vec<String> {
    let mut rows: Vec<String> = rows.iter().map(|row| format!("{row:?}")).collect();
    rows.sort();
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_is_lost_nothing_is_doubled_and_nothing_that_holds_is_lifted(
        (ours, theirs) in (
            proptest::collection::vec(event(), 0..12),
            proptest::collection::vec(event(), 0..12),
        ),
    ) {
        let (mut here, mut there) = (lives(&ours), lives(&theirs));
        let later = here.now.instant.max(there.now.instant) + TimeDelta::minutes(1);
        (here.now.instant, there.now.instant) = (later, later);
        let (before, file) = (archive(&here), archive(&there));
        let open = held(&here);
        bring(&here, &file);
        let after = archive(&here);
        for stop in &open {
            prop_assert!(held(&here).contains(stop), "{stop:?} was lifted");
        }
        for row in &before.entries {
            prop_assert!(after.entries.contains(row));
        }
        prop_assert_eq!(&after.check_ins[..before.check_ins.len()], &before.check_ins[..]);
        prop_assert!(offer(&here, &file).nothing);
        bring(&here, &file);
        prop_assert_eq!(&archive(&here).entries, &after.entries);
        prop_assert_eq!(&archive(&here).facts, &after.facts);
        // The other way round it comes to the same.
        bring(&there, &before);
        let other = archive(&there);
        prop_assert_eq!(sorted(&other.entries), sorted(&after.entries));
        prop_assert_eq!(sorted(&other.sessions), sorted(&after.sessions));
        prop_assert_eq!(sorted(&other.screenings), sorted(&after.screenings));
        prop_assert_eq!(sorted(&other.facts), sorted(&after.facts));
    }
}
