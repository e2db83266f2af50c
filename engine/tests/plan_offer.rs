//! A plan file before it is taken: what it changes, who signed it, and what is remembered of that.

use std::collections::BTreeMap;

use afterhand_engine::Offered;
use afterhand_engine::action::{Action, NewPlan};
use afterhand_engine::content::Content;
use afterhand_engine::error::{Error, Question};
use afterhand_engine::plan::change::changes;
use afterhand_engine::plan::signature::{Broken, Signature};
use afterhand_engine::plan::{Count, Days, Plan, check};
use afterhand_engine::view::{OfferKind, PlanOffer, SignatureMark};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use proptest::prelude::*;

use crate::companion::Companion;

const FIRST: &str = r#"
format = 1
id = "neck"
title = "Neck course"
issued = 2026-11-20
clinician = { name = "A. Novak", clinic = "Harbour Physio", phone = "+44 20 7946 0000" }

[course]
sessions = 10
per_week = 2

[[exercise]]
use = "nk-chin-tuck"
sets = 1
reps = 5
hold = "5s"
times = ["08:30", "13:00"]

[[exercise]]
id = "towel"
name = "Towel pull"
region = "neck"
steps = ["Sit tall.", "Pull the towel."]
reps = 3
times = ["20:00"]

[[aftercare]]
id = "sauna"
kind = "avoid"
text = "No sauna"
lasts = "24h"

[[appointment]]
at = 2026-12-01T15:00:00
minutes = 30
"#;

/// Minisign's own key, and one of nobody.
const KEY: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
const OTHER: &str = "RWQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn start() -> Companion {
    Companion::at("2026-11-24T10:00[Europe/London]")
}

fn by(key: &str) -> Signature {
    Signature::Fits {
        key: key.to_owned(),
    }
}

fn plan(text: &str, signature: Signature) -> NewPlan {
    NewPlan {
        file: "plan.toml".to_owned(),
        bytes: text.as_bytes().to_vec(),
        signature,
        ..NewPlan::default()
    }
}

fn offered(companion: &Companion, text: &str, signature: &Signature) -> Offered {
    let engine = companion.engine.borrow();
    let offered = engine.offer_plan("plan.toml", text.as_bytes(), signature, &companion.now);
    offered.unwrap()
}

fn offer(companion: &Companion, text: &str) -> PlanOffer {
    offered(companion, text, &Signature::None).offer
}

fn take(companion: &Companion, text: &str, signature: Signature) -> Result<(), Error> {
    let taken = Action::TakePlan(plan(text, signature));
    companion.act(taken).map(|_| ())
}

#[test]
fn a_new_plan_is_offered_with_everything_that_it_asks_for() {
    let offer = offer(&start(), FIRST);
    assert_eq!(offer.kind, OfferKind::New);
    assert_eq!(offer.heading, "New plan");
    assert_eq!(offer.from.as_deref(), Some("A. Novak · Harbour Physio"));
    let exercises = offer.exercises.iter();
    let exercises: Vec<_> = exercises
        .map(|one| (&*one.name, &*one.dose, &*one.when))
        .collect();
    assert_eq!(
        exercises,
        [
            ("Chin tuck", "5 times, hold 5 s", "daily at 08:30 and 13:00"),
            ("Towel pull", "3 times", "daily at 20:00"),
        ]
    );
    assert_eq!(
        offer.more,
        [
            "New: Clinic rule “No sauna”: 24 hours",
            "Sessions in the course: none → 10",
            "Sessions in any 7 days: none → 2",
            "New: appointment Tuesday 1 December, 15:00, 30 minutes",
        ]
    );
    assert_eq!(offer.changes, [""; 0]);
    assert_eq!(offer.signature.mark, SignatureMark::Unsigned);
}

#[test]
fn a_newer_version_says_what_it_changes_a_line_each() {
    let companion = start().plan(FIRST);
    let newer = FIRST
        .replace("title = \"Neck course\"", "title = \"Neck course, winter\"")
        .replace("reps = 5", "reps = 8")
        .replace("hold = \"5s\"", "hold = \"10s\"\nuntil = 2026-12-20")
        .replace("\"13:00\"", "\"18:30\"")
        .replace(
            "[[exercise]]\nid = \"towel\"\nname = \"Towel pull\"",
            "[[exercise]]\nid = \"bridge\"\nname = \"Bridge\"",
        )
        .replace("lasts = \"24h\"", "lasts = \"48h\"")
        .replace("sessions = 10", "sessions = 12")
        .replace("+44 20 7946 0000", "+44 20 7946 0001")
        .replace("2026-12-01T15:00:00", "2026-12-02T09:00:00")
        + "\n";
    let offer = offer(&companion, &newer);
    assert_eq!(offer.kind, OfferKind::Update);
    assert_eq!(
        offer.heading,
        "New version of the plan that you have. You took yours at 10:00."
    );
    assert_eq!(
        offer.changes,
        [
            "Chin tuck: 5 → 8 times",
            "Chin tuck: hold 5 s → 10 s",
            "Chin tuck: 08:30, 13:00 → 08:30, 18:30",
            "Chin tuck: last day: no last day → 20 December",
            "New: Bridge: 3 times; daily at 20:00",
            "No longer: Towel pull",
            "Clinic rule “No sauna”: 24 hours → 48 hours",
            "Sessions in the course: 10 → 12",
            "Appointment moved: Tuesday 1 December, 15:00 → Wednesday 2 December, 09:00",
            "Name of the plan: “Neck course” → “Neck course, winter”",
            "Phone: +44 20 7946 0000 → +44 20 7946 0001",
        ]
    );
}

#[test]
fn a_phase_that_is_over_is_no_change_and_one_to_come_is() {
    let phased = |phases: &str| {
        FIRST.replace(
            "times = [\"08:30\", \"13:00\"]",
            &format!("times = [\"08:30\", \"13:00\"]\n{phases}"),
        )
    };
    let companion = start().plan(&phased("[[exercise.phase]]\nafter = \"2d\"\nreps = 6"));
    // The second phase holds since 22 November.
    let same = FIRST.replace("reps = 5", "reps = 6");
    assert_eq!(
        offer(&companion, &same).changes,
        ["Nothing that you do changes."]
    );
    let later = phased(
        "[[exercise.phase]]\nafter = \"2d\"\nreps = 6\n[[exercise.phase]]\nafter = \"9d\"\nreps = 9",
    );
    assert_eq!(
        offer(&companion, &later).changes,
        ["Chin tuck, from 29 November on: new: 9 times, hold 5 s; daily at 08:30 and 13:00"]
    );
}

#[test]
fn exactly_the_plan_that_stands_and_an_older_one_say_so() {
    let companion = start().plan(FIRST);
    assert_eq!(offer(&companion, FIRST).kind, OfferKind::Same);
    let older = FIRST.replace("2026-11-20", "2026-11-10");
    let remarks = offer(&companion, &older).remarks;
    assert_eq!(
        remarks,
        [
            "This version was issued on 10 November, before the one you have (20 November). Ask your clinic which one is meant."
        ]
    );
}

#[test]
fn what_was_shown_is_taken_or_nothing() {
    let companion = start().plan(FIRST);
    let eight = FIRST.replace("reps = 5", "reps = 8");
    let over = offered(&companion, &eight, &Signature::None).over;
    let nine = FIRST.replace("reps = 5", "reps = 9");
    take(&companion, &nine, Signature::None).unwrap();
    let stale = NewPlan {
        over: Some(over),
        ..plan(&eight, Signature::None)
    };
    let refused = companion.act(Action::TakePlan(stale.clone()));
    assert!(matches!(refused, Err(Error::OfferOutdated)), "{refused:?}");
    let over = offered(&companion, &eight, &Signature::None).over;
    let fresh = NewPlan {
        over: Some(over),
        ..stale
    };
    companion.act(Action::TakePlan(fresh)).unwrap();
}

#[test]
fn the_first_key_of_a_clinic_is_remembered_and_forgotten_with_its_plan() {
    let companion = start();
    let first = offered(&companion, FIRST, &by(KEY)).offer.signature;
    assert_eq!(first.mark, SignatureMark::Signed);
    assert_eq!(
        first.text,
        "Signed (E7620F1842B4E81F·73Y7GFO3). This is the first signed plan from Harbour Physio on this computer. From now on its key is remembered."
    );
    take(&companion, FIRST, by(KEY)).unwrap();
    assert_eq!(companion.today().plans[0].signed.as_deref(), Some("signed"));
    let eight = FIRST.replace("reps = 5", "reps = 8");
    let again = offered(&companion, &eight, &by(KEY)).offer.signature;
    assert_eq!(
        again.text,
        "Signed by Harbour Physio, as before (E7620F1842B4E81F·73Y7GFO3)."
    );
    companion.act(Action::Undo { step: None }).unwrap();
    let anew = offered(&companion, &eight, &by(OTHER)).offer.signature;
    assert_eq!(anew.mark, SignatureMark::Signed, "{}", anew.text);
    companion.act(Action::Redo).unwrap();
    let other = offered(&companion, &eight, &by(OTHER)).offer.signature;
    assert_eq!(other.mark, SignatureMark::Refused, "{}", other.text);
}

#[test]
fn undoing_an_update_keeps_the_key_that_was_known_before() {
    let companion = start();
    take(&companion, FIRST, by(KEY)).unwrap();
    let eight = FIRST.replace("reps = 5", "reps = 8");
    take(&companion, &eight, by(KEY)).unwrap();
    companion.act(Action::Undo { step: None }).unwrap();
    assert_eq!(offer(&companion, FIRST).kind, OfferKind::Same);
    let other = take(&companion, &eight, by(OTHER));
    assert!(matches!(other, Err(Error::OtherKey { .. })), "{other:?}");
}

#[test]
fn another_key_is_never_taken_until_the_old_one_is_forgotten() {
    let companion = start();
    take(&companion, FIRST, by(KEY)).unwrap();
    // Another plan of the same clinic, whatever its capitals.
    let other = FIRST
        .replace("id = \"neck\"", "id = \"back\"")
        .replace("Harbour Physio", "HARBOUR physio");
    let confirmed = NewPlan {
        confirmed: true,
        ..plan(&other, by(OTHER))
    };
    let refused = companion.act(Action::TakePlan(confirmed));
    assert!(
        matches!(refused, Err(Error::OtherKey { .. })),
        "{refused:?}"
    );
    let forget = |confirmed| Action::ForgetKey {
        clinic: "harbour physio".to_owned(),
        confirmed,
    };
    let asked = companion.act(forget(false));
    assert!(
        matches!(asked, Err(Error::Ask(Question::ForgetKey { .. }))),
        "{asked:?}"
    );
    companion.act(forget(true)).unwrap();
    take(&companion, &other, by(OTHER)).unwrap();
    let old = take(&companion, &FIRST.replace("reps = 5", "reps = 8"), by(KEY));
    assert!(matches!(old, Err(Error::OtherKey { .. })), "{old:?}");
    let unknown = companion.act(Action::ForgetKey {
        clinic: "Nobody".to_owned(),
        confirmed: true,
    });
    assert!(
        matches!(unknown, Err(Error::UnknownClinic(_))),
        "{unknown:?}"
    );
}

#[test]
fn a_clinic_that_signed_before_is_asked_about_when_it_does_not() {
    let companion = start();
    take(&companion, FIRST, by(KEY)).unwrap();
    let eight = FIRST.replace("reps = 5", "reps = 8");
    // Naming no clinic does not get around it.
    let nameless = eight.replace(
        "clinician = { name = \"A. Novak\", clinic = \"Harbour Physio\", phone = \"+44 20 7946 0000\" }",
        "",
    );
    for text in [&eight, &nameless] {
        let signature = offer(&companion, text).signature;
        assert_eq!(signature.mark, SignatureMark::Asks);
        let asked = take(&companion, text, Signature::None);
        let is_asked = matches!(asked, Err(Error::Ask(Question::UnsignedNow { .. })));
        assert!(is_asked, "{asked:?}");
    }
    let confirmed = NewPlan {
        confirmed: true,
        ..plan(&eight, Signature::None)
    };
    companion.act(Action::TakePlan(confirmed)).unwrap();
}

#[test]
fn a_version_that_names_another_clinic_and_has_another_key_is_asked_about() {
    let companion = start();
    take(&companion, FIRST, by(KEY)).unwrap();
    let moved = FIRST.replace("Harbour Physio", "Hill Physio");
    let asked = take(&companion, &moved, by(OTHER));
    let is_asked = matches!(asked, Err(Error::Ask(Question::OtherClinic { .. })));
    assert!(is_asked, "{asked:?}");
    take(&companion, &moved, by(KEY)).unwrap();
}

#[test]
fn a_signature_that_does_not_hold_is_never_taken() {
    for broken in [Broken::Unfit, Broken::Unreadable, Broken::NoKey] {
        let companion = start();
        let confirmed = NewPlan {
            confirmed: true,
            ..plan(FIRST, Signature::Broken(broken))
        };
        let refused = companion.act(Action::TakePlan(confirmed));
        assert!(matches!(refused, Err(Error::Signature(_))), "{refused:?}");
        assert!(companion.today().plans.is_empty());
    }
}

#[test]
fn the_versions_say_what_each_changed_and_who_signed_it() {
    let companion = start();
    take(&companion, FIRST, by(KEY)).unwrap();
    let companion = companion.when("11:00");
    take(&companion, &FIRST.replace("reps = 5", "reps = 8"), by(KEY)).unwrap();
    let engine = companion.engine.borrow();
    let versions = engine.plan_history(Some("neck"), &companion.now).unwrap();
    let told = versions
        .iter()
        .map(|one| (one.version, one.key.as_deref(), one.changes.join("|")));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            (1, Some(KEY), String::new()),
            (2, Some(KEY), "Chin tuck: 5 → 8 times".to_owned()),
        ]
    );
    let unknown = engine.plan_history(Some("nothing"), &companion.now);
    assert!(matches!(unknown, Err(Error::UnknownPlan(_))));
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn sound(text: &str) -> Plan {
    check(text.as_bytes(), Content::shipped()).plan.unwrap()
}

/// One thing of a plan made another.
#[derive(Clone, Debug)]
enum Edit {
    Reps(u8),
    Sets(u8),
    Hold(Option<i64>),
    Rest(Option<i64>),
    Times(Vec<u32>),
    Days(Days),
    From(i64),
    Until(Option<i64>),
    Paused(bool),
    Note(Option<String>),
    Limit(Option<u8>),
    Phase(i64, u8),
    Drop,
    Name(String),
    Steps(Vec<String>),
    RuleLasts(i64),
    NoRule,
    Course(Option<u8>),
    Appointment(i64, Option<u16>),
    NoAppointment,
    Phone(Option<String>),
    Title(String),
    Swap,
}

fn edit() -> impl Strategy<Value = Edit> {
    let text = || "[a-c]{1,3}";
    prop_oneof![
        (1..4u8).prop_map(Edit::Reps),
        (1..4u8).prop_map(Edit::Sets),
        prop::option::of(1..4i64).prop_map(Edit::Hold),
        prop::option::of(1..4i64).prop_map(Edit::Rest),
        prop::collection::btree_set(6..10u32, 1..3)
            .prop_map(|hours| Edit::Times(hours.into_iter().collect())),
        prop_oneof![
            Just(Days::Daily),
            (2..4u16).prop_map(Days::Every),
            (2..4u16, 1..3u16).prop_map(|(on, off)| Days::Cycle { on, off }),
        ]
        .prop_map(Edit::Days),
        (-9..9i64).prop_map(Edit::From),
        prop::option::of(10..14i64).prop_map(Edit::Until),
        any::<bool>().prop_map(Edit::Paused),
        prop::option::of(text()).prop_map(Edit::Note),
        prop::option::of(1..4u8).prop_map(Edit::Limit),
        (1..9i64, 1..4u8).prop_map(|(after, reps)| Edit::Phase(after, reps)),
        Just(Edit::Drop),
        text().prop_map(Edit::Name),
        prop::collection::vec(text(), 0..2).prop_map(Edit::Steps),
        (24..27i64).prop_map(Edit::RuleLasts),
        Just(Edit::NoRule),
        prop::option::of(3..6u8).prop_map(Edit::Course),
        (-2..3i64, prop::option::of(30..32u16))
            .prop_map(|(day, long)| Edit::Appointment(day, long)),
        Just(Edit::NoAppointment),
        prop::option::of(text()).prop_map(Edit::Phone),
        text().prop_map(Edit::Title),
        Just(Edit::Swap),
    ]
}

fn edited(mut plan: Plan, edits: &[Edit]) -> Plan {
    use afterhand_engine::plan::{Appointment, Exercise};
    for edit in edits {
        let day = |days: i64| today() + TimeDelta::days(days);
        let Some(item) = plan.items.first_mut() else {
            return plan;
        };
        match edit.clone() {
            Edit::Reps(reps) => item.stages[0].dose.count = Count::Reps(reps),
            Edit::Sets(sets) => item.stages[0].dose.sets = sets,
            Edit::Hold(hold) => item.stages[0].dose.hold = hold.map(TimeDelta::seconds),
            Edit::Rest(rest) => item.stages[0].dose.rest = rest.map(TimeDelta::seconds),
            Edit::Times(hours) => {
                let times = hours.into_iter();
                item.stages[0].times = times
                    .map(|hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap())
                    .collect();
            }
            Edit::Days(days) => item.stages[0].days = days,
            Edit::From(days) => {
                let moved = day(days) - item.from;
                item.from += moved;
                item.stages.iter_mut().for_each(|stage| stage.from += moved);
                item.stages.truncate(1);
            }
            Edit::Until(days) => item.until = days.map(day),
            Edit::Paused(paused) => item.paused = paused,
            Edit::Note(note) => item.note = note,
            Edit::Limit(limit) => item.pain_limit = limit,
            Edit::Phase(after, reps) => {
                item.stages.truncate(1);
                let mut stage = item.stages[0].clone();
                stage.from = item.from + TimeDelta::days(after);
                stage.dose.count = Count::Reps(reps);
                item.stages.push(stage);
                item.until = None;
            }
            Edit::Drop => plan.items.truncate(1),
            Edit::Name(to) => {
                if let Some(item) = plan.items.get_mut(1)
                    && let Exercise::Own { name, .. } = &mut item.exercise
                {
                    *name = to;
                }
            }
            Edit::Steps(to) => {
                if let Some(item) = plan.items.get_mut(1)
                    && let Exercise::Own { steps, .. } = &mut item.exercise
                {
                    *steps = to;
                }
            }
            Edit::RuleLasts(hours) => {
                plan.aftercare
                    .iter_mut()
                    .for_each(|rule| rule.lasts = TimeDelta::hours(hours));
            }
            Edit::NoRule => plan.aftercare.clear(),
            Edit::Course(sessions) => match (&mut plan.course, sessions) {
                (Some(course), Some(sessions)) => course.sessions = sessions,
                (course, _) => *course = None,
            },
            Edit::Appointment(days, minutes) => plan.appointments.push(Appointment {
                at: day(days).and_hms_opt(9, 0, 0).unwrap(),
                minutes,
            }),
            Edit::NoAppointment => plan.appointments.clear(),
            Edit::Phone(phone) => plan.clinician.phone = phone,
            Edit::Title(title) => plan.title = title,
            Edit::Swap => plan.items.reverse(),
        }
    }
    plan
}

/// What a plan asks for from today on, day by day, and everything in it that is no matter of days. It knows
/// nothing of how versions are compared.
fn asked(plan: &Plan) -> impl PartialEq + std::fmt::Debug + use<> {
    let items: BTreeMap<String, _> = plan
        .items
        .iter()
        .map(|item| {
            let paused = item.paused;
            let due = afterhand_engine::plan::Item {
                paused: false,
                ..item.clone()
            };
            let days: Vec<_> = due
                .dates(today(), today() + TimeDelta::days(60))
                .map(|(date, stage)| (date, stage.dose, stage.times.clone()))
                .collect();
            let about = (
                item.exercise.clone(),
                item.until,
                item.after_session,
                item.note.clone(),
                paused,
                item.pain_limit,
            );
            (item.id.clone(), (days, about))
        })
        .collect();
    let mut appointments: Vec<_> = plan
        .appointments
        .iter()
        .filter(|one| today() <= one.at.date())
        .map(|one| (one.at, one.minutes))
        .collect();
    appointments.sort();
    (
        items,
        plan.title.clone(),
        plan.clinician.clone(),
        plan.zone.clone(),
        plan.course,
        plan.aftercare.clone(),
        appointments,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn nothing_that_a_person_would_do_otherwise_is_left_out(
        before in prop::collection::vec(edit(), 0..6),
        after in prop::collection::vec(edit(), 0..4),
    ) {
        let old = edited(sound(FIRST), &before);
        let new = edited(old.clone(), &after);
        let found = changes(&old, &new, today());
        if asked(&old) != asked(&new) {
            prop_assert!(!found.is_empty());
        }
        let mut reordered = new.clone();
        reordered.items.reverse();
        reordered.appointments.reverse();
        reordered.issued -= TimeDelta::days(1);
        prop_assert!(changes(&new, &reordered, today()).is_empty());
        // Every line says two different things.
        let words = afterhand_engine::words::Words::english();
        for change in &found {
            let line = words.plan_change(change, today());
            prop_assert!(!line.contains("plan-change"), "{line}");
            if let Some((was, is)) = line.split_once(" → ") {
                prop_assert!(was.rsplit(": ").next() != Some(is), "{line}");
            }
        }
    }
}
