//! The calendar that leaves, read as the calendars that come in are.

use afterhand_engine::Companion;
use afterhand_engine::action::{Action, MoveTo, NewPlan};
use afterhand_engine::calendar_file::CalendarChoice;
use afterhand_engine::now::{Now, Zone};
use afterhand_share::calendar::{self, write};
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use proptest::sample::select;

use crate::reading::day;

#[derive(Clone, Debug)]
struct Case {
    zone: &'static str,
    first: NaiveDate,
    exercises: Vec<String>,
    /// Which of the slots, how many minutes later, and whether all that follow move with it.
    moves: Vec<(usize, i64, bool)>,
}

/// Short, so that everything is read: our reader takes two hundred events.
const DAYS: i64 = 21;

fn time() -> impl Strategy<Value = String> {
    // Half of them in the hours in which clocks change.
    prop_oneof![0..4_u32, 0..24_u32]
        .prop_flat_map(|hour| (Just(hour), select(vec![0, 15, 30, 45])))
        .prop_map(|(hour, minute)| format!("\"{hour:02}:{minute:02}\""))
}

fn days() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("\"daily\"".to_owned()),
        (2..6).prop_map(|every| format!("{{ every = {every} }}")),
        (1..4, 1..4).prop_map(|(on, off)| format!("{{ on = {on}, off = {off} }}")),
        Just("[\"mon\", \"wed\", \"sun\"]".to_owned()),
    ]
}

fn exercise(id: &'static str) -> impl Strategy<Value = String> {
    let phase = prop_oneof![
        Just(String::new()),
        (1..15).prop_map(|after| format!("[[exercise.phase]]\nafter = \"{after}d\"\nreps = 9\n")),
    ];
    (time(), time(), days(), phase).prop_map(move |(one, other, days, phase)| {
        let times = match one == other {
            true => one,
            false => format!("{one}, {other}"),
        };
        format!("[[exercise]]\nuse = \"{id}\"\nreps = 5\ntimes = [{times}]\ndays = {days}\n{phase}")
    })
}

fn case() -> impl Strategy<Value = Case> {
    // What each of them does to its clocks lies within the days.
    let places = select(vec![
        ("Europe/London", "2026-03-29"),
        ("Europe/London", "2026-10-25"),
        ("America/Santiago", "2026-09-06"),
        ("America/Santiago", "2026-04-05"),
        ("Australia/Lord_Howe", "2026-10-04"),
        ("Australia/Lord_Howe", "2026-04-05"),
        ("Africa/Cairo", "2026-04-24"),
        ("Asia/Kathmandu", "2026-06-01"),
    ]);
    let exercises = prop_oneof![
        exercise("nk-chin-tuck").prop_map(|one| vec![one]),
        (exercise("nk-chin-tuck"), exercise("po-scap")).prop_map(|(one, other)| vec![one, other]),
    ];
    let moves = prop::collection::vec((0..90_usize, -600..600_i64, any::<bool>()), 0..4);
    (places, 0..DAYS, exercises, moves).prop_map(|((zone, change), before, exercises, moves)| {
        Case {
            zone,
            first: day(change) - TimeDelta::days(before),
            exercises,
            moves,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn our_reader_finds_what_our_writer_meant(case in case()) {
        let zone = Zone::named(case.zone).unwrap();
        let last = case.first + TimeDelta::days(DAYS - 1);
        let now = Now { instant: zone.start_of(case.first - TimeDelta::days(1)), zone: zone.clone() };
        let folder = tempfile::tempdir().unwrap();
        let mut companion = Companion::open(folder.path()).unwrap();
        let bytes = plan(&case).into_bytes();
        companion.act(Action::TakePlan(NewPlan { file: "plan.toml".to_owned(), bytes, ..NewPlan::default() }), &now).unwrap();
        let slots = companion.agenda(case.first, last, &now, |slot, _, _| (slot.id(), slot.local)).unwrap();
        for (index, minutes, following) in &case.moves {
            let Some((slot, local)) = slots.get(*index) else { continue };
            let to = *local + TimeDelta::minutes(*minutes);
            let to = match following {
                true => MoveTo::Following(to.format("%H:%M").to_string()),
                false => MoveTo::Once(to.format("%Y-%m-%dT%H:%M").to_string()),
            };
            // It may be in the way of another, and then stays.
            let _ = companion.act(Action::Move { slot: slot.to_string(), to }, &now);
        }
        let mut meant = companion.agenda(case.first, last, &now, |slot, _, _| slot.due).unwrap();
        meant.sort();
        let choice = CalendarChoice {
            from: Some(case.first),
            until: Some(last),
            exercises: true,
            appointments: false,
            aftercare: false,
            alarms: true,
            private: false,
        };
        let file = write::write(&companion.calendar_file(&choice, &now).unwrap());
        let around = TimeDelta::days(4);
        let calendar = calendar::read(&file, "nobody's", case.first - around, last + around).unwrap();
        prop_assert_eq!(&calendar.remarks, &[]);
        let there = calendar.events.iter().filter(|event| !event.cancelled);
        let mut read: Vec<_> = there
            .map(|event| {
                let zone = event.zone.as_deref().and_then(Zone::named).unwrap();
                zone.instant(event.starts)
            })
            .collect();
        // What has ended before, and what an earlier file may hold, stands in the file as well.
        read.retain(|instant| *instant >= zone.start_of(case.first));
        meant.retain(|instant| *instant >= zone.start_of(case.first));
        read.sort();
        prop_assert_eq!(read, meant, "{}", String::from_utf8(file).unwrap());
    }
}

fn plan(case: &Case) -> String {
    let issued = case.first - TimeDelta::days(7);
    format!(
        "format = 1\nid = \"any\"\ntitle = \"Any\"\nissued = {issued}\nzone = \"{}\"\n{}",
        case.zone,
        case.exercises.concat()
    )
}
