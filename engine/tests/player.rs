//! The player: cues, what is done of them, pain, and days on which it is worse.

use std::collections::{BTreeSet, HashSet};

use afterhand_engine::action::{Acted, Action};
use afterhand_engine::content::Content;
use afterhand_engine::error::Error;
use afterhand_engine::figure::motion;
use afterhand_engine::outcome::{Excuse, Outcome};
use afterhand_engine::person::Settings;
use afterhand_engine::plan::{Count, Dose, Exercise, Side};
use afterhand_engine::player::{
    CueKind, Effort, Event, Finish, Manner, OneSide, PainSign, Practice, Run, Script, What, limit,
};
use afterhand_engine::view::{ItemState, Page, PlayerPage, PractisedPage, Route};
use chrono::TimeDelta;
use proptest::prelude::*;

use crate::companion::{Companion, chin_tuck};

const TUCK: &str = "nk-chin-tuck@2026-11-24T08:30";

fn dose(sets: u8, count: Count, hold: i64, side: Side) -> Dose {
    Dose {
        sets,
        count,
        hold: (hold > 0).then(|| TimeDelta::seconds(hold)),
        rest: None,
        side,
    }
}

/// "hold 5.0 right 1.2": of the library's exercise, as it is drawn.
fn told(exercise: &str, dose: &Dose, breathes: bool) -> Vec<String> {
    let motion = motion(exercise, dose.hold).unwrap();
    let manner = Manner {
        motion: Some(&motion),
        breathes,
    };
    let cues = Script::of(dose, manner, 1).cues;
    let line = |cue: &afterhand_engine::player::Cue| {
        let side = match cue.side {
            Some(OneSide::Left) => " left",
            Some(OneSide::Right) => " right",
            None => "",
        };
        let kind = format!("{:?}", cue.kind);
        let seconds = f64::from(cue.lasts) / 1000.0;
        format!("{kind} {seconds:.1}{side} {}.{}", cue.set, cue.number)
    };
    cues.iter().map(line).collect()
}

#[test]
fn a_set_is_led_into_held_and_let_back() {
    assert_eq!(
        told(
            "nk-chin-tuck",
            &dose(2, Count::Reps(2), 5, Side::None),
            false
        ),
        [
            "LeadIn 5.0 1.0",
            "There 2.0 1.1",
            "Hold 5.0 1.1",
            "Back 2.8 1.1",
            "There 2.0 1.2",
            "Hold 5.0 1.2",
            "Back 2.8 1.2",
            "Rest 20.0 2.0",
            "There 2.0 2.1",
            "Hold 5.0 2.1",
            "Back 2.8 2.1",
            "There 2.0 2.2",
            "Hold 5.0 2.2",
            "Back 2.8 2.2",
        ]
    );
}

#[test]
fn each_side_has_its_turn_and_the_change_is_said() {
    assert_eq!(
        told(
            "nk-rotation",
            &dose(1, Count::Reps(1), 2, Side::Both),
            false
        ),
        [
            "LeadIn 5.0 right 1.0",
            "There 2.0 right 1.1",
            "Hold 2.0 right 1.1",
            "Back 2.8 right 1.1",
            "ChangeSides 5.0 left 1.0",
            "There 2.0 left 1.1",
            "Hold 2.0 left 1.1",
            "Back 2.8 left 1.1",
        ]
    );
    let alternating = told(
        "lx-bird-dog",
        &dose(1, Count::Reps(3), 2, Side::Alternate),
        false,
    );
    let holds: Vec<&String> = alternating
        .iter()
        .filter(|cue| cue.starts_with("Hold"))
        .collect();
    assert_eq!(
        holds,
        [
            "Hold 2.0 right 1.1",
            "Hold 2.0 left 1.2",
            "Hold 2.0 right 1.3"
        ]
    );
}

#[test]
fn a_neck_press_is_held_in_each_direction_and_counts_once() {
    let cues = told(
        "nk-isometric",
        &dose(1, Count::Reps(1), 5, Side::None),
        false,
    );
    let kinds: Vec<&str> = cues
        .iter()
        .map(|cue| cue.split(' ').next().unwrap())
        .collect();
    assert_eq!(kinds, ["LeadIn", "There", "Hold", "There", "Hold", "Back"]);
}

#[test]
fn breathing_is_paced_and_never_held() {
    let cues = told(
        "br-diaphragm",
        &dose(1, Count::Minutes(1), 4, Side::None),
        true,
    );
    assert_eq!(cues[1..3], ["BreatheIn 5.0 1.1", "BreatheOut 5.0 1.1"]);
    assert_eq!(cues.len(), 1 + 2 * 6);
    let breaths = told(
        "tx-open-book",
        &dose(1, Count::Breaths(2), 0, Side::Left),
        false,
    );
    assert_eq!(
        breaths,
        [
            "LeadIn 5.0 left 1.0",
            "BreatheIn 5.0 left 1.1",
            "BreatheOut 5.0 left 1.1",
            "BreatheIn 5.0 left 1.2",
            "BreatheOut 5.0 left 1.2",
        ]
    );
}

#[test]
fn what_goes_round_is_held_only_where_the_dose_says_so() {
    let round = |hold| {
        let cues = told("po-roll", &dose(1, Count::Reps(1), hold, Side::None), false);
        cues.len()
    };
    assert_eq!((round(0), round(3)), (2, 3));
}

fn at(at: u32, what: What) -> Event {
    Event { at, what }
}

fn hurts(sign: Option<PainSign>, pain: Option<u8>) -> What {
    What::Hurts {
        signs: sign.into_iter().collect(),
        pain,
    }
}

fn practises(person: &Companion, practice: Option<i64>, events: &[Event]) -> Result<Acted, Error> {
    person.act(Action::Practise {
        practice,
        of: TUCK.to_owned(),
        first_set: 1,
        before: None,
        events: events.to_vec(),
    })
}

fn player(person: &Companion, id: &str) -> PlayerPage {
    let id = id.to_owned();
    let Page::Player(page) = person.page(&Route::Player { id }) else {
        panic!("not the player")
    };
    *page
}

fn ended(person: &Companion, id: i64) -> PractisedPage {
    let Page::Practised(page) = person.page(&Route::Practised { id }) else {
        panic!("not the end")
    };
    *page
}

fn state(person: &Companion) -> &'static str {
    match person.today().items[0].state {
        ItemState::Planned => "planned",
        ItemState::Open => "open",
        ItemState::Snoozed => "snoozed",
        ItemState::Held => "held",
        ItemState::Done => "done",
        ItemState::Skipped => "skipped",
        ItemState::Missed => "missed",
    }
}

fn kept(person: &Companion) -> Vec<Practice> {
    let kept = person.engine.borrow().practices(30, &person.now).unwrap();
    kept.into_iter().map(|(practice, _, _)| practice).collect()
}

/// A chin tuck at 08:30 with this dose.
fn tuck(more: &str) -> Companion {
    Companion::at("2026-11-24T08:20[Europe/London]")
        .plan(&chin_tuck(&["08:30"], more))
        .when("08:31")
}

#[test]
fn an_exercise_that_is_gone_through_is_done_and_to_undo_it_takes_all_of_it_back() {
    let person = tuck("sets = 1\nreps = 2\nhold = \"2s\"");
    let begun = practises(&person, None, &[]).unwrap();
    let id = begun.practice.unwrap();
    assert_eq!(begun.undo, None);
    // Led in for 5 s, then twice 2 + 2 + 2.8 s.
    let half = practises(&person, Some(id), &[at(11_000, What::Went)]).unwrap();
    let run = half.run.unwrap();
    assert_eq!((run.cue, run.into, run.finish), (3, 2_000, None));
    assert_eq!(run.done.len(), 1);
    assert_eq!(state(&person), "open");
    let over = practises(&person, Some(id), &[at(18_600, What::Went)]).unwrap();
    assert_eq!(over.message, "Chin tuck: done.");
    assert_eq!(over.run.unwrap().finish, Some(Finish::Whole));
    assert_eq!(state(&person), "done");
    let practice = kept(&person).remove(0);
    let reps: Vec<_> = practice
        .reps
        .iter()
        .map(|rep| (rep.number, rep.at, rep.held))
        .collect();
    assert_eq!(reps, [(1, 9_000, 2_000), (2, 15_800, 2_000)]);
    let again = practises(&person, Some(id), &[]);
    assert!(matches!(again, Err(Error::PracticeOver)), "{again:?}");

    let rate = Action::RatePractice {
        practice: id,
        effort: Some(Effort::Moderate),
        pain: Some(2),
    };
    person.act(rate).unwrap();
    let page = ended(&person, id);
    assert_eq!(page.heading, "Chin tuck: done");
    assert_eq!(page.text, "2 of 2 times.");
    assert_eq!((page.effort, page.pain), (Some(Effort::Moderate), Some(2)));
    assert_eq!(page.verdict, None);
    assert_eq!(
        page.day.as_deref(),
        Some("1 of 1 today; everything for today has been answered.")
    );

    let person = person.undo();
    assert_eq!(kept(&person)[0].effort, None);
    let person = person.undo();
    assert_eq!(kept(&person), []);
    assert_eq!(state(&person), "open");
    let person = person.redo();
    assert_eq!(state(&person), "done");
    assert_eq!(kept(&person)[0].reps.len(), 2);
}

#[test]
fn who_leaves_in_the_middle_keeps_what_was_done_and_can_go_on() {
    let person = tuck("sets = 3\nreps = 1\nhold = \"2s\"\nrest = \"5s\"");
    let id = practises(&person, None, &[]).unwrap().practice;
    // 5 + 6.8, then rest 5 and once more 6.8, then a second of the rest.
    let left = practises(&person, id, &[at(24_600, What::Left)]).unwrap();
    assert_eq!(left.message, "Chin tuck: 2 of 3 sets kept.");
    let item = &person.today().items[0];
    assert_eq!(
        item.remark.as_deref(),
        Some("now, until 12:30 · 2 of 3 sets so far")
    );
    let resume = player(&person, TUCK).resume.unwrap();
    assert_eq!(resume.first_set, 3);
    assert_eq!(
        resume.text,
        "You did 2 of 3 sets today 08:31. You can go on with set 3."
    );
    assert_eq!(resume.cues.len(), 4);
    let begin = |practice, events: &[Event]| {
        person.act(Action::Practise {
            practice,
            of: TUCK.to_owned(),
            first_set: 3,
            before: None,
            events: events.to_vec(),
        })
    };
    let id = begin(None, &[]).unwrap().practice;
    let over = begin(id, &[at(11_800, What::Went)]).unwrap();
    assert_eq!(over.run.unwrap().finish, Some(Finish::Whole));
    assert_eq!(state(&person), "done");
    assert_eq!(ended(&person, id.unwrap()).text, "3 of 3 sets.");
}

#[test]
fn what_a_crash_left_behind_is_there() {
    let person = tuck("sets = 2\nreps = 1\nhold = \"2s\"\nrest = \"5s\"");
    let id = practises(&person, None, &[]).unwrap().practice;
    practises(&person, id, &[at(12_000, What::Went)]).unwrap();
    let person = person.after_restart();
    assert_eq!(state(&person), "open");
    assert_eq!(player(&person, TUCK).resume.unwrap().first_set, 2);
}

#[test]
fn who_opens_it_and_leaves_at_once_has_done_nothing() {
    let person = tuck("reps = 2");
    let id = practises(&person, None, &[]).unwrap().practice;
    let left = practises(&person, id, &[at(3_000, What::Left)]).unwrap();
    assert_eq!((left.practice, left.undo), (None, None));
    assert_eq!(kept(&person), []);
}

#[test]
fn a_sleeping_computer_makes_no_hour_of_a_hold() {
    let person = tuck("reps = 1\nhold = \"20s\"");
    let id = practises(&person, None, &[]).unwrap().practice;
    let hour = 3_600_000;
    // Asleep two seconds into the hold.
    let mut events = vec![at(9_000 + hour, What::Slept { lost: hour })];
    let woke = practises(&person, id, &events).unwrap().run.unwrap();
    assert_eq!((woke.cue, woke.into, woke.running), (2, 2_000, false));
    events.push(at(10_000 + hour, What::Resumed));
    events.push(at(28_000 + hour, What::Went));
    practises(&person, id, &events).unwrap();
    let rep = kept(&person)[0].reps[0];
    assert_eq!((rep.held, rep.at), (20_000, 28_000));
}

#[test]
fn a_sign_ends_it_at_whatever_score_and_asks_how_one_feels() {
    for sign in PainSign::ALL {
        let person = tuck("reps = 3\nhold = \"2s\"");
        let id = practises(&person, None, &[]).unwrap().practice;
        let events = [at(12_000, hurts(Some(sign), None))];
        let run = practises(&person, id, &events).unwrap().run.unwrap();
        assert_eq!(run.finish, Some(Finish::Hurt), "{sign:?}");
        let verdict = run.verdict.unwrap();
        assert!(verdict.ends && verdict.check_in);
        let page = ended(&person, id.unwrap());
        assert_eq!(page.verdict, Some(verdict));
        assert_eq!(
            page.text,
            "You did 1 of 3 times. That is kept, and it will not ring again."
        );
        assert_eq!(state(&person), "skipped");
        let answers = person.engine.borrow().today(&person.now, |entries| {
            let answers = entries.history.answers.values();
            answers
                .map(|answer| answer.outcome.clone())
                .collect::<Vec<_>>()
        });
        let expected = Outcome::Skipped {
            why: Some("it hurt".to_owned()),
            excuse: Some(Excuse::Hurt),
        };
        assert_eq!(answers.unwrap(), [expected]);
    }
}

fn said_of(person: &Companion, before: Option<u8>, scores: &[u8]) -> (Option<Finish>, String) {
    let practise = |practice, events: Vec<Event>| {
        let of = TUCK.to_owned();
        let action = Action::Practise {
            practice,
            of,
            first_set: 1,
            before,
            events,
        };
        person.act(action).unwrap()
    };
    let id = practise(None, Vec::new()).practice;
    let mut events = Vec::new();
    for (score, time) in scores.iter().zip((6_000..).step_by(500)) {
        events.push(at(time, hurts(None, Some(*score))));
        events.push(at(time + 200, What::Resumed));
    }
    events.pop();
    let run = practise(id, events).run.unwrap();
    (run.finish, run.verdict.unwrap().text)
}

#[test]
fn pain_ends_it_above_the_limit_or_when_it_rises() {
    let person = || tuck("reps = 3\nhold = \"2s\"");
    assert_eq!(
        said_of(&person(), None, &[4]),
        (
            None,
            "You said 4 of 10, and the limit is 4. You can stop, make it easier, or go on with a smaller movement."
                .to_owned()
        )
    );
    assert_eq!(
        said_of(&person(), None, &[5]),
        (
            Some(Finish::Hurt),
            "You said 5 of 10. This exercise stops above 4.".to_owned()
        )
    );
    let rising = "You said 3 of 10. That is 2 or more above the 1 you began with.".to_owned();
    assert_eq!(
        said_of(&person(), Some(1), &[3]),
        (Some(Finish::Hurt), rising.clone())
    );
    // What was said first stands for what was not said before.
    assert_eq!(
        said_of(&person(), None, &[1, 3]),
        (Some(Finish::Hurt), rising)
    );
    assert_eq!(said_of(&person(), None, &[1, 2]).0, None);
    let strict = person().chooses("pain-limit", "2");
    assert_eq!(said_of(&strict, None, &[3]).0, Some(Finish::Hurt));
    let strong = said_of(&person(), None, &[7]);
    assert!(strong.1.contains("answer a few questions"), "{strong:?}");
}

#[test]
fn the_limit_is_the_clinicians_then_the_lower_of_the_exercises_and_ones_own() {
    let content = Content::shipped();
    let of = |clinician, exercise: &str, chosen| {
        let settings = Settings {
            pain_limit: chosen,
            ..Settings::default()
        };
        let exercise = Exercise::Library(exercise.to_owned());
        let limit = limit(clinician, &exercise, content, &settings);
        format!("{} {:?}", limit.score, limit.basis)
    };
    assert_eq!(of(None, "nk-chin-tuck", None), "4 Ours");
    assert_eq!(of(None, "nk-isometric", None), "3 Exercise");
    assert_eq!(of(None, "nk-isometric", Some(6)), "3 Exercise");
    assert_eq!(of(None, "nk-isometric", Some(2)), "2 Chosen");
    assert_eq!(of(None, "nk-chin-tuck", Some(6)), "6 Chosen");
    assert_eq!(of(Some(6), "nk-isometric", Some(2)), "6 Clinician");
}

#[test]
fn what_waits_after_a_session_is_not_begun() {
    let person = Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&chin_tuck(&["08:30"], ""))
        .session("08:10", "neck", "soft")
        .when("08:31");
    let refused = practises(&person, None, &[]).unwrap_err();
    assert!(matches!(refused, Error::NotNow { .. }), "{refused:?}");
    assert!(player(&person, TUCK).waits.is_some());
}

#[test]
fn an_exercise_of_the_library_can_be_done_beside_the_plan() {
    let person = Companion::at("2026-11-24T08:20[Europe/London]");
    let practise = |practice, events: &[Event]| {
        person.act(Action::Practise {
            practice,
            of: "po-scap".to_owned(),
            first_set: 1,
            before: None,
            events: events.to_vec(),
        })
    };
    let id = practise(None, &[]).unwrap().practice;
    let left = practise(id, &[at(30_000, What::Left)]).unwrap();
    assert_eq!(left.message, "Shoulder-blade squeeze: 2 of 8 times kept.");
    assert_eq!(kept(&person)[0].meant_for, None);
}

#[test]
fn worse_in_the_morning_halves_what_is_due_until_it_has_settled_for_a_day() {
    let plan = chin_tuck(&["08:30"], "reps = 5\nhold = \"5s\"");
    let person = Companion::at("2026-11-23T07:00[Europe/London]").plan(&plan);
    let person = person.when("2026-11-24T07:30");
    assert_eq!(
        person.today().can_flare.as_deref(),
        Some("Worse this morning?")
    );
    let person = person.does(Action::Worse);
    let today = person.today();
    assert_eq!(today.can_flare, None);
    assert_eq!(today.items[0].dose, "3 times, hold 5 s");
    let card = today.flare.unwrap();
    assert_eq!(card.heading, "Half as much, because it was worse today");
    assert_eq!((card.call, card.settles), (None, None));
    let twice = person.act(Action::Worse);
    assert!(matches!(twice, Err(Error::FlareNoted)), "{twice:?}");

    let person = person.when("2026-11-25T09:00").does(Action::Settled);
    assert_eq!(person.today().items[0].dose, "3 times, hold 5 s");
    assert_eq!(
        person.today().flare.unwrap().settles.as_deref(),
        Some("It has settled since today 09:00. If it stays so, your plan returns tomorrow 09:00.")
    );
    // Due before the day is over, then after it.
    let person = person.when("2026-11-26T09:01");
    assert_eq!(person.today().flare, None);
    assert_eq!(person.today().items[0].dose, "3 times, hold 5 s");
    let person = person.when("2026-11-27T07:00");
    assert_eq!(person.today().items[0].dose, "5 times, hold 5 s");

    let person = person.when("2026-11-29T08:00").does(Action::Worse);
    assert_eq!(
        person.today().flare.unwrap().call.as_deref(),
        Some(
            "This is the second time within a week. Call your clinician before you go on, and say so."
        )
    );
    let person = person.undo();
    assert_eq!(person.today().flare, None);
}

#[test]
fn a_flare_is_no_second_one_after_a_week() {
    let person = Companion::at("2026-11-10T07:00[Europe/London]")
        .plan(&chin_tuck(&["08:30"], ""))
        .does(Action::Worse)
        .when("2026-11-11T07:00")
        .does(Action::Settled)
        .when("2026-11-17T07:01")
        .does(Action::Worse);
    assert_eq!(person.today().flare.unwrap().call, None);
}

#[test]
fn half_of_a_dose_is_rounded_up_and_never_nothing() {
    let half = |dose: Dose| {
        let halved = dose.halved();
        let hold = halved.hold.map(|hold| hold.num_seconds());
        (halved.sets, halved.count, hold)
    };
    let seconds = |hold| dose(1, Count::Reps(1), hold, Side::None);
    assert_eq!(
        half(dose(3, Count::Reps(5), 5, Side::None)),
        (3, Count::Reps(3), Some(5))
    );
    assert_eq!(
        half(dose(3, Count::Reps(1), 5, Side::None)),
        (2, Count::Reps(1), Some(5))
    );
    assert_eq!(
        half(dose(1, Count::Minutes(3), 0, Side::None)),
        (1, Count::Minutes(2), None)
    );
    assert_eq!(half(seconds(15)), (1, Count::Reps(1), Some(8)));
    assert_eq!(half(seconds(1)), (1, Count::Reps(1), Some(1)));
}

fn any_dose() -> impl Strategy<Value = Dose> {
    let count = prop_oneof![
        (1u8..6).prop_map(Count::Reps),
        (1u8..3).prop_map(Count::Minutes),
        (1u8..4).prop_map(Count::Breaths),
    ];
    let side = proptest::sample::select(vec![
        Side::None,
        Side::Both,
        Side::Left,
        Side::Right,
        Side::Alternate,
    ]);
    (1u8..4, count, 0i64..8, side)
        .prop_map(|(sets, count, hold, side)| dose(sets, count, hold, side))
}

fn any_script() -> impl Strategy<Value = Script> {
    let exercise = proptest::sample::select(vec![
        None,
        Some("nk-chin-tuck"),
        Some("nk-isometric"),
        Some("po-roll"),
        Some("br-diaphragm"),
        Some("tx-open-book"),
    ]);
    (any_dose(), exercise, any::<bool>()).prop_map(|(dose, exercise, later)| {
        let motion = exercise.and_then(|id| motion(id, dose.hold));
        let manner = Manner {
            motion: motion.as_deref(),
            breathes: exercise == Some("br-diaphragm"),
        };
        Script::of(&dose, manner, if later { dose.sets } else { 1 })
    })
}

fn any_what() -> impl Strategy<Value = What> {
    prop_oneof![
        6 => Just(What::Went),
        2 => Just(What::Paused),
        3 => Just(What::Resumed),
        3 => Just(What::Skipped),
        2 => Just(What::Back),
        1 => Just(What::Eased),
        1 => (0u32..5_000_000).prop_map(|lost| What::Slept { lost }),
        1 => (0u8..5).prop_map(|pain| What::Hurts { signs: BTreeSet::new(), pain: Some(pain) }),
    ]
}

/// In any order, also with a clock that goes back.
fn any_events() -> impl Strategy<Value = Vec<Event>> {
    let event = (-500i64..12_000, any_what());
    (proptest::collection::vec(event, 0..60), any::<bool>()).prop_map(|(events, leaves)| {
        let mut clock = 0i64;
        let mut events: Vec<Event> = events
            .into_iter()
            .map(|(passed, what)| {
                let slept = if let What::Slept { lost } = what {
                    i64::from(lost)
                } else {
                    0
                };
                clock = (clock + passed + slept).max(0);
                at(u32::try_from(clock).unwrap(), what)
            })
            .collect();
        if leaves {
            events.push(at(u32::try_from(clock).unwrap(), What::Left));
        }
        events
    })
}

fn run(script: &Script, events: &[Event]) -> Run {
    let limit = limit(
        Some(10),
        &Exercise::Library("nk-chin-tuck".to_owned()),
        Content::shipped(),
        &Settings::default(),
    );
    Run::of(script.clone(), limit, Some(10), events)
}

proptest! {
    #[test]
    fn whatever_happens_the_log_is_consistent(script in any_script(), events in any_events()) {
        let run = run(&script, &events);
        let of_script: HashSet<_> = script.reps().collect();
        let done: Vec<_> = run.reps.iter().map(|rep| rep.key()).collect();
        let distinct: HashSet<_> = done.iter().copied().collect();
        prop_assert_eq!(distinct.len(), done.len());
        prop_assert!(distinct.is_subset(&of_script));
        prop_assert!(run.reps.windows(2).all(|pair| pair[0].at <= pair[1].at));
        // Nothing is held for longer than its cues last, nor for longer than anyone was there.
        for rep in &run.reps {
            let held: u32 = script
                .cues
                .iter()
                .filter(|cue| (cue.set, cue.side, cue.number) == rep.key())
                .map(|cue| cue.lasts)
                .sum();
            prop_assert!(rep.held <= held, "{rep:?} {held}");
            prop_assert!(rep.held <= rep.at);
        }
        let awake: u64 = run.reps.iter().map(|rep| u64::from(rep.held)).sum();
        prop_assert!(awake <= u64::from(run.clock));
        match run.finish {
            Some(Finish::Whole) => {
                let left: HashSet<_> = run.script.reps().collect();
                prop_assert!(left.is_subset(&distinct));
            }
            Some(Finish::Hurt) => prop_assert!(!run.hurts.is_empty()),
            Some(Finish::Left) => {}
            None => prop_assert!(run.cue < run.script.cues.len()),
        }
    }

    #[test]
    fn to_look_changes_nothing(
        script in any_script(),
        events in any_events(),
        looks in proptest::collection::vec(any::<proptest::sample::Index>(), 0..20),
    ) {
        let mut looked = events.clone();
        for look in looks.iter().filter(|_| !events.is_empty()) {
            let index = look.index(looked.len());
            let (before, after) = (looked[..index].iter().map(|one| one.at).max(), looked[index].at);
            // Between two moments that come one after the other, and not while nobody was there.
            let what = &looked[index].what;
            let slept = matches!(what, What::Slept { .. });
            if let Some(before) = before.filter(|before| *before <= after && !slept) {
                looked.insert(index, at(before + (after - before) / 2, What::Went));
            }
        }
        let (plain, looked) = (run(&script, &events), run(&script, &looked));
        prop_assert_eq!(plain.reps, looked.reps);
        prop_assert_eq!(plain.finish, looked.finish);
        prop_assert_eq!((plain.cue, plain.into), (looked.cue, looked.into));
    }

    #[test]
    fn what_has_ended_stays_as_it_is(
        script in any_script(), events in any_events(), later in any_events(),
    ) {
        let ended = run(&script, &events);
        prop_assume!(ended.finish.is_some());
        let all: Vec<Event> = events.into_iter().chain(later).collect();
        let after = run(&script, &all);
        prop_assert_eq!(after.reps, ended.reps);
        prop_assert_eq!(after.finish, ended.finish);
        prop_assert_eq!(after.hurts, ended.hurts);
    }

    #[test]
    fn nobody_who_lets_it_play_needs_longer_than_its_cues(script in any_script()) {
        let long: u32 = script.cues.iter().map(|cue| cue.lasts).sum();
        let almost = run(&script, &[at(long - 1, What::Went)]);
        prop_assert_eq!(almost.finish, None);
        let over = run(&script, &[at(long, What::Went)]);
        prop_assert_eq!(over.finish, Some(Finish::Whole));
        prop_assert_eq!(over.reps.len(), script.reps().count());
        prop_assert!(script.cues.iter().all(|cue| cue.lasts > 0));
    }

    #[test]
    fn easier_leaves_what_is_done_and_at_most_half_of_the_rest(
        script in any_script(), part in 0.0f64..1.0,
    ) {
        let long: u32 = script.cues.iter().map(|cue| cue.lasts).sum();
        let when = (f64::from(long) * part) as u32;
        let plain = run(&script, &[at(when, What::Went)]);
        let eased = run(&script, &[at(when, What::Eased)]);
        prop_assert_eq!(&plain.reps, &eased.reps);
        prop_assert_eq!((plain.cue, plain.into), (eased.cue, eased.into));
        let over = run(&script, &[at(when, What::Eased), at(long, What::Went)]);
        if plain.finish.is_none() {
            prop_assert_eq!(over.finish, Some(Finish::Whole));
        }
    }
}

#[test]
fn between_two_goes_the_first_word_is_position() {
    let person = tuck("reps = 2\nhold = \"2s\"");
    let page = player(&person, TUCK);
    let cue = &page.cues[0];
    assert_eq!(
        (cue.kind, cue.heading.as_str()),
        (CueKind::LeadIn, "Get ready")
    );
    insta::assert_json_snapshot!(page.cues);
}
