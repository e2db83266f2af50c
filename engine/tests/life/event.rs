//! What can happen in a life, and how often.

use afterhand_engine::action::PauseUntil;
use afterhand_engine::body::Region;
use afterhand_engine::person::{SNOOZES, Setting};
use afterhand_engine::safety::Answer;
use proptest::prelude::*;
use proptest::sample::{Index, select};

#[derive(Clone, Debug)]
pub(super) enum Event {
    AgentStarts,
    AgentStops,
    /// At its next notification, there.
    AgentCrashes(Crash),
    ComputerSleeps(i64),
    ClockIsSet(i64),
    ZoneChanges(&'static str),
    DaemonGoes,
    DaemonComes,
    Presses(Index, Press),
    Says(Index, Say),
    Undoes,
    Redoes,
    Pauses(PauseUntil),
    Resumes,
    Chooses(Setting),
    TakesPlan(usize),
    HasSession(i64, Region),
    /// It ended so many minutes later than noted.
    ChangesSession(Index, i64),
    RemovesSession(Index),
    /// So many minutes from now.
    Books(i64),
    /// So many minutes later than it was to be.
    Rebooks(Index, i64),
    CallsOff(Index),
    /// The therapist said so long, or nothing any more.
    IsTold(&'static str, Option<&'static str>),
    /// Answers one sign with yes or not sure.
    Feels(Index, Option<Region>, Answer),
    Screens(Index, Answer),
    /// Notes what a clinician said so many minutes ago.
    IsCleared(i64),
    Keeps(Index, Note),
}

/// What can be done with the diary.
#[derive(Clone, Copy, Debug)]
pub(super) enum Note {
    /// So many minutes ago.
    Pain(u8, i64),
    Change(u8),
    Remove,
    Soreness(i64),
    SorenessEnds,
    Activity(u8),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Crash {
    Now,
    BeforeRaised,
    BeforeShown,
    AfterShown,
}

/// What can be done with a notification.
#[derive(Clone, Copy, Debug)]
pub(super) enum Press {
    Done,
    Later,
    Dismiss,
    /// The desktop takes it off by itself.
    Fade,
}

/// What a person can say of a slot in the window.
#[derive(Clone, Copy, Debug)]
pub(super) enum Say {
    Done,
    Skipped,
    Reopen,
    Later(u16),
    LaterUntil(i64),
    /// So many minutes from now.
    Move(i64),
    MoveFollowing(&'static str),
}

pub(super) const PLANS: [&str; 5] = [
    "[[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = [\"08:30\", \"13:00\", \"18:30\"]\n",
    "[[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = [\"08:30\", \"22:30\"]\n\
     [[exercise]]\nuse = \"br-diaphragm\"\ntimes = [\"08:30\"]\ndays = { every = 2 }\n",
    "zone = \"Europe/London\"\n[[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = [\"01:30\", \"21:30\"]\nafter_session = \"3h\"\n",
    "[[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = [\"13:00\", \"13:20\", \"19:00\"]\ndays = [\"mon\", \"tue\", \"sat\"]\n",
    "[[exercise]]\nuse = \"br-diaphragm\"\ntimes = [\"02:15\", \"07:00\"]\nafter_session = \"next day\"\n",
];

/// In minutes.
pub(super) fn short_while() -> impl Strategy<Value = i64> {
    prop_oneof![4 => 1..60i64, 4 => 60..900i64, 1 => 900..6000i64]
}

/// In minutes; days, mostly.
pub(super) fn long_while() -> impl Strategy<Value = i64> {
    prop_oneof![1 => 5..600i64, 4 => 600..3500i64]
}

/// Of a computer that runs all day.
pub(super) fn mild_event() -> impl Strategy<Value = Event> {
    event().prop_map(|event| {
        let is_rough = matches!(
            event,
            Event::AgentStops
                | Event::DaemonGoes
                | Event::ZoneChanges(_)
                | Event::ClockIsSet(_)
                | Event::Pauses(_)
        );
        if is_rough { Event::AgentStarts } else { event }
    })
}

pub(super) fn event() -> impl Strategy<Value = Event> {
    let crash = select(vec![
        Crash::Now,
        Crash::BeforeRaised,
        Crash::BeforeShown,
        Crash::AfterShown,
    ]);
    let zones = vec![
        "Europe/London",
        "America/New_York",
        "Australia/Lord_Howe",
        "Africa/Cairo",
    ];
    let press = select(vec![
        Press::Done,
        Press::Later,
        Press::Later,
        Press::Dismiss,
        Press::Fade,
    ]);
    let say = prop_oneof![
        3 => Just(Say::Done),
        1 => Just(Say::Skipped),
        1 => Just(Say::Reopen),
        3 => select(SNOOZES.to_vec()).prop_map(Say::Later),
        1 => (1..400i64).prop_map(Say::LaterUntil),
        2 => (1..3000i64).prop_map(Say::Move),
        1 => select(vec!["07:30", "09:00", "21:45", "23:30"]).prop_map(Say::MoveFollowing),
    ];
    let pause = prop_oneof![
        Just(PauseUntil::Hour),
        Just(PauseUntil::Tomorrow),
        Just(PauseUntil::Then(String::new())),
    ];
    let quiet = |hours: &str| Setting::Quiet {
        hours: Some(hours.to_owned()),
    };
    let settings = vec![
        Setting::Grace { minutes: 60 },
        Setting::Grace { minutes: 240 },
        Setting::Grace { minutes: 1440 },
        Setting::Again { times: 0 },
        Setting::Again { times: 1 },
        Setting::Again { times: 3 },
        Setting::Quiet { hours: None },
        quiet("22:00-07:00"),
        quiet("13:00-15:00"),
        quiet("20:00-11:00"),
        Setting::Snooze { minutes: 60 },
        Setting::Clock { keep: None },
        Setting::Clock {
            keep: Some("Europe/London".to_owned()),
        },
    ];
    let told = (
        select(vec!["AR-03", "AR-08", "AR-17"]),
        select(vec![None, Some("1h"), Some("30h"), Some("90h")]),
    );
    let answer = select(Answer::ALL.to_vec());
    let some_region = proptest::option::of(select(vec![Region::Neck, Region::Hip]));
    let note = prop_oneof![
        3 => (0..=10u8, 0..3000i64).prop_map(|(score, ago)| Note::Pain(score, ago)),
        1 => (0..=10u8).prop_map(Note::Change),
        1 => Just(Note::Remove),
        1 => (0..3000i64).prop_map(Note::Soreness),
        1 => Just(Note::SorenessEnds),
        1 => (0..=10u8).prop_map(Note::Activity),
    ];
    prop_oneof![
        8 => Just(Event::AgentStarts),
        1 => Just(Event::AgentStops),
        3 => crash.prop_map(Event::AgentCrashes),
        3 => (1..1500i64).prop_map(Event::ComputerSleeps),
        2 => select(vec![-180, -60, -3, 5, 61, 200, 4000]).prop_map(Event::ClockIsSet),
        2 => select(zones).prop_map(Event::ZoneChanges),
        1 => Just(Event::DaemonGoes),
        3 => Just(Event::DaemonComes),
        10 => (any::<Index>(), press).prop_map(|(which, press)| Event::Presses(which, press)),
        14 => (any::<Index>(), say).prop_map(|(which, say)| Event::Says(which, say)),
        3 => Just(Event::Undoes),
        2 => Just(Event::Redoes),
        2 => pause.prop_map(Event::Pauses),
        2 => Just(Event::Resumes),
        3 => select(settings).prop_map(Event::Chooses),
        1 => (0..PLANS.len()).prop_map(Event::TakesPlan),
        2 => (0..600i64, select(vec![Region::Neck, Region::Hip]))
            .prop_map(|(ago, region)| Event::HasSession(ago, region)),
        1 => (any::<Index>(), -300..300i64)
            .prop_map(|(which, later)| Event::ChangesSession(which, later)),
        1 => any::<Index>().prop_map(Event::RemovesSession),
        3 => (1..4000i64).prop_map(Event::Books),
        1 => (any::<Index>(), -3000..3000i64).prop_map(|(which, later)| Event::Rebooks(which, later)),
        1 => any::<Index>().prop_map(Event::CallsOff),
        1 => told.prop_map(|(rule, lasts)| Event::IsTold(rule, lasts)),
        2 => (any::<Index>(), some_region, answer.clone())
            .prop_map(|(which, region, answer)| Event::Feels(which, region, answer)),
        1 => (any::<Index>(), answer).prop_map(|(which, answer)| Event::Screens(which, answer)),
        6 => (0..300i64).prop_map(Event::IsCleared),
        4 => (any::<Index>(), note).prop_map(|(which, note)| Event::Keeps(which, note)),
    ]
}

pub(super) fn plan(index: usize) -> Vec<u8> {
    let head = "format = 1\nid = \"plan\"\ntitle = \"Plan\"\nissued = 2026-01-01\n";
    let (zone, items) = match PLANS[index].split_once("[[") {
        Some((zone, items)) => (zone, items),
        None => ("", ""),
    };
    format!("{zone}{head}[[{items}").into_bytes()
}
