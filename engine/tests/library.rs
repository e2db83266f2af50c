//! The exercise library: what is offered to whom, and what an exercise's page says.

use std::collections::BTreeSet;

use afterhand_engine::content::Content;
use afterhand_engine::error::Error;
use afterhand_engine::library::{
    Amount, DefaultDays, Equipment, EquipmentNeed, ExerciseFilter, Group, Laterality, Position,
    Span,
};
use afterhand_engine::plan::{Count, Side};
use afterhand_engine::view::{
    ExercisePage, ExercisesPage, FilterChoice, FilterChoices, Look, Page, Route,
};
use afterhand_engine::words::Words;
use proptest::prelude::*;

use crate::companion::{Companion, NECK, chin_tuck};

impl Companion {
    fn library(&self, filter: ExerciseFilter) -> ExercisesPage {
        let Page::Exercises(page) = self.page(&Route::Exercises { filter }) else {
            panic!("not the exercises");
        };
        *page
    }

    fn reads(&self, id: &str) -> ExercisePage {
        let route = Route::Exercise {
            id: id.to_owned(),
            still: true,
            left: None,
        };
        let Page::Exercise(page) = self.page(&route) else {
            panic!("not an exercise");
        };
        *page
    }
}

fn someone() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]")
}

fn ids(page: &ExercisesPage) -> Vec<&str> {
    page.cards.iter().map(|card| card.id.as_str()).collect()
}

fn not_offered(page: &ExercisesPage) -> Vec<&str> {
    let all = page.not_offered.iter();
    all.map(|one| one.id.as_str()).collect()
}

fn words() -> &'static Words {
    Words::english()
}

#[test]
fn with_no_filter_everything_is_shown_and_called_material() {
    let page = someone().library(ExerciseFilter::default());
    assert_eq!(page.cards.len(), 40);
    assert_eq!(page.shown, "40 of 40 exercises");
    assert_eq!(page.nothing, None);
    assert!(page.mine.is_empty() && page.not_offered.is_empty());
    assert!(
        page.notice.contains("not a prescription"),
        "{}",
        page.notice
    );
}

#[test]
fn a_filter_lets_through_what_it_names() {
    let companion = someone();
    let with = |filter| companion.library(filter);
    let any = ExerciseFilter::default();
    let hip = with(ExerciseFilter {
        region: Some(Group::Hip),
        ..any
    });
    // The bridge works on the hip too.
    assert_eq!(
        ids(&hip),
        [
            "lx-bridge",
            "hp-figure4",
            "hp-hamstring",
            "hp-flexor",
            "hp-slider",
            "hp-abd"
        ]
    );
    let stick = with(ExerciseFilter {
        equipment: Some(EquipmentNeed::With(Equipment::Stick)),
        ..any
    });
    assert_eq!(ids(&stick), ["sh-er-stick"]);
    let nothing_needed = with(ExerciseFilter {
        equipment: Some(EquipmentNeed::Nothing),
        ..any
    });
    assert_eq!(
        ids(&nothing_needed),
        [
            "lx-stand-ext",
            "sc-side-bend",
            "sh-crossbody",
            "po-scap",
            "po-roll",
            "sm-trap"
        ]
    );
    let kneeling = with(ExerciseFilter {
        position: Some(Position::HandsAndKnees),
        ..any
    });
    assert_eq!(
        ids(&kneeling),
        ["tx-cat-camel", "lx-heel-sit", "lx-bird-dog"]
    );
    let desk = with(ExerciseFilter {
        region: Some(Group::Neck),
        desk: true,
        ..any
    });
    // Lying down is not for a desk.
    assert_eq!(
        ids(&desk),
        [
            "nk-chin-tuck",
            "nk-rotation",
            "nk-side-bend",
            "nk-levator",
            "nk-isometric"
        ]
    );
    let none = with(ExerciseFilter {
        region: Some(Group::Breathing),
        position: Some(Position::Standing),
        ..any
    });
    assert_eq!(none.shown, "0 of 40 exercises");
    assert_eq!(
        none.nothing.as_deref(),
        Some("No exercise fits all of this. Take one choice back to see more.")
    );
}

#[test]
fn osteoporosis_takes_out_what_bends_far_and_says_why() {
    let page = someone()
        .screens("SC-10=yes")
        .library(ExerciseFilter::default());
    assert_eq!(
        not_offered(&page),
        [
            "tx-ext-chair",
            "tx-open-book",
            "tx-seated-rot",
            "lx-knee-rolls",
            "lx-knee-chest",
            "lx-heel-sit",
            "lx-press-up",
            "sc-side-bend",
            "sm-ball-back",
            "sm-ball-glute"
        ]
    );
    assert_eq!(page.shown, "30 of 40 exercises");
    let why = |id: &str| {
        let one = page.not_offered.iter().find(|one| one.id == id);
        one.unwrap().why.clone()
    };
    assert_eq!(
        why("lx-knee-chest"),
        "You noted osteoporosis, or bones that break easily: this one bends or turns the back far. Ask your clinician."
    );
    assert!(why("sm-ball-back").contains("presses on the back"));
}

#[test]
fn pregnancy_takes_out_lying_flat_and_face_down_and_nothing_else() {
    let companion = someone().screens("SC-30=yes");
    let page = companion.library(ExerciseFilter::default());
    let content = Content::shipped();
    for id in not_offered(&page) {
        let exercise = content.exercise(id).unwrap();
        let [only] = exercise.positions.as_slice() else {
            panic!("{id} can be done in another position");
        };
        assert!(
            [Position::LyingOnBack, Position::LyingFaceDown].contains(only),
            "{id}"
        );
    }
    // What can be done sitting or standing as well is offered.
    for card in ["br-diaphragm", "sh-er-stick", "tx-open-book", "hp-abd"] {
        assert!(ids(&page).contains(&card), "{card}");
    }
    let lying = |exercise: &&afterhand_engine::library::LibraryExercise| {
        exercise.positions == [Position::LyingOnBack]
            || exercise.positions == [Position::LyingFaceDown]
    };
    assert_eq!(
        page.not_offered.len(),
        content.exercises.iter().filter(lying).count()
    );
    for one in &page.not_offered {
        assert!(one.why.contains("the fourth month"), "{}", one.why);
    }
}

#[test]
fn what_is_not_offered_has_neither_a_dose_nor_steps_nor_a_picture() {
    let page = someone().screens("SC-10=yes").reads("lx-knee-chest");
    assert!(page.not_offered.is_some());
    assert!(page.ours.is_none() && page.printed.is_empty() && page.range.is_none());
    assert!(page.steps.is_empty() && page.figure.is_none());
    assert_eq!(page.warning, None);
}

#[test]
fn a_plan_with_what_speaks_against_a_person_warns_and_shows_everything() {
    let plan = chin_tuck(
        &["08:30"],
        "[[exercise]]\nuse = \"lx-knee-chest\"\nreps = 2\ntimes = [\"20:00\"]",
    );
    let companion = someone().screens("SC-10=yes");
    let taken = companion.take(&plan).unwrap();
    assert_eq!(
        taken.remarks,
        [
            "worth a look: you noted osteoporosis, or bones that break easily: ask your clinician before you do “Knee to chest”. It is in the plan, and the decision is theirs."
        ]
    );
    let page = companion.reads("lx-knee-chest");
    assert_eq!(page.not_offered, None);
    assert!(page.warning.unwrap().contains("osteoporosis"));
    assert_eq!(page.steps.len(), 5);
    assert_eq!(page.mine[0].dose, "2 times each side, hold 20 s");
    let library = companion.library(ExerciseFilter::default());
    let mine = library.mine.iter().find(|one| one.id == "lx-knee-chest");
    assert!(mine.unwrap().caution.is_some());
    // The other one has nothing against it.
    assert_eq!(companion.reads("nk-chin-tuck").warning, None);
    let sound = companion
        .engine
        .borrow()
        .check_plan(chin_tuck(&["08:30"], "").as_bytes(), &companion.now);
    assert_eq!(sound.unwrap().findings, []);
}

#[test]
fn what_only_a_clinician_gives_says_so_until_one_did() {
    let companion = someone();
    let asks = Some("Only if your clinician gave you this one.");
    for id in ["lx-press-up", "hp-slider"] {
        assert_eq!(companion.reads(id).prescribed_only.as_deref(), asks, "{id}");
    }
    let library = companion.library(ExerciseFilter::default());
    let remarks = library
        .cards
        .iter()
        .filter(|card| card.remark.as_deref() == asks);
    assert_eq!(remarks.count(), 2);
    let plan = chin_tuck(
        &["08:30"],
        "[[exercise]]\nuse = \"lx-press-up\"\ntimes = [\"20:00\"]",
    );
    let page = companion.plan(&plan).reads("lx-press-up");
    assert_eq!(page.prescribed_only, None);
}

#[test]
fn the_persons_own_plan_comes_first_as_it_was_prescribed() {
    let companion = Companion::at("2026-11-24T09:00[Europe/London]").plan(NECK);
    let page = companion.library(ExerciseFilter::default());
    let mine: Vec<(&str, &str, &str)> = page
        .mine
        .iter()
        .map(|one| {
            let prescribed = &one.prescribed;
            (
                one.id.as_str(),
                prescribed.dose.as_str(),
                prescribed.when.as_str(),
            )
        })
        .collect();
    insta::assert_json_snapshot!(mine);
    let card = page.cards.iter().find(|card| card.id == "nk-chin-tuck");
    assert!(card.unwrap().in_plan);
    let page = companion.reads("nk-chin-tuck");
    assert_eq!(page.mine[0].from, "A. Novak · Harbour Physio");
    assert_eq!(
        page.mine[0].note.as_deref(),
        Some("Stop if your arm tingles.")
    );
    assert_eq!(
        page.ours.unwrap().remark,
        "Your clinician’s dose counts. This is only our default."
    );
}

#[test]
fn what_comes_later_in_a_plan_is_told_with_its_date() {
    let plan = "format = 1\ntitle = \"Plan\"\nissued = 2026-11-24\n\
                [[exercise]]\nuse = \"nk-chin-tuck\"\nid = \"morning\"\ntimes = [\"08:30\"]\n\
                from = 2026-11-26\nuntil = 2026-12-20\n\
                [[exercise.phase]]\nafter = \"7d\"\nreps = 8\n";
    let companion = someone().plan(plan);
    let page = companion.reads("nk-chin-tuck");
    assert_eq!(
        page.mine[0].when,
        "daily at 08:30, from Thursday 26 November until Sunday 20 December"
    );
    assert_eq!(
        page.mine[0].later,
        ["From Thursday 3 December: 8 times, hold 5 s, daily at 08:30"]
    );
    // The item's own id leads to the same page, and after its end it is no one's.
    assert_eq!(companion.reads("morning").id, "nk-chin-tuck");
    let companion = companion.when("2026-12-21T09:00");
    assert!(companion.reads("nk-chin-tuck").mine.is_empty());
}

#[test]
fn a_clinicians_own_exercise_opens_too() {
    let plan = chin_tuck(
        &["08:30"],
        "[[exercise]]\nid = \"towel\"\nname = \"Towel pull\"\nregion = \"neck\"\n\
         steps = [\"Sit tall.\", \"Pull the towel gently forward.\"]\nreps = 3\ntimes = [\"20:00\"]",
    );
    let companion = someone().plan(&plan);
    let page = companion.reads("towel");
    assert_eq!(page.name, "Towel pull");
    assert_eq!(page.steps, ["Sit tall.", "Pull the towel gently forward."]);
    assert_eq!(page.mine[0].dose, "3 times");
    assert!(page.ours.is_none() && page.figure.is_none() && !page.sided);
    assert!(!page.stop_always.is_empty());
    let today = companion.today();
    let towel = today.items.iter().find(|item| item.title == "Towel pull");
    assert_eq!(towel.unwrap().exercise, "towel");
}

#[test]
fn what_is_held_says_so_in_the_library_as_on_today() {
    let plan = chin_tuck(&["20:00"], "");
    let companion = someone()
        .plan(&plan)
        .when("14:40")
        .session("14:40", "neck", "manipulation")
        .when("15:00");
    let held = Some("held until tomorrow: session today 14:40");
    assert_eq!(companion.reads("nk-chin-tuck").held.as_deref(), held);
    // What is in no plan would wait as well, and breathing never does.
    assert_eq!(companion.reads("lx-bridge").held.as_deref(), held);
    assert_eq!(companion.reads("br-diaphragm").held, None);
    let page = companion.library(ExerciseFilter::default());
    assert_eq!(page.mine[0].held.as_deref(), held);
    let stopped = companion.feels("RF-01=yes");
    assert!(
        stopped
            .reads("br-diaphragm")
            .held
            .is_some_and(|held| held.contains("clinician"))
    );
}

#[test]
fn the_page_of_the_library_changes_when_a_hold_ends() {
    let companion = someone()
        .when("14:40")
        .session("14:40", "neck", "manipulation")
        .when("15:00");
    let view = companion.view_of(&Route::Exercises {
        filter: ExerciseFilter::default(),
    });
    let midnight = companion.instant("2026-11-25T00:00");
    assert_eq!(view.changes_at, Some(midnight.timestamp_millis()));
}

#[test]
fn an_unknown_id_is_answered_with_the_closest_one() {
    let companion = someone();
    let ask = |id: &str| {
        let engine = companion.engine.borrow();
        engine
            .exercise(id, Look::default(), &companion.now)
            .unwrap_err()
    };
    let error = ask("nk-chintuck");
    assert!(
        matches!(&error, Error::UnknownExercise { closest: Some(id), .. } if id == "nk-chin-tuck")
    );
    assert_eq!(
        words().failure(&error, &companion.now).message,
        "There is no exercise “nk-chintuck”. Did you mean “nk-chin-tuck”?"
    );
    assert_eq!(
        words().failure(&ask("headstand"), &companion.now).message,
        "There is no exercise “headstand”. “afterhand exercises” shows what there is."
    );
}

#[test]
fn the_chin_tuck_reads_as_the_notes_say() {
    let page = someone().reads("nk-chin-tuck");
    assert_eq!(page.place.as_deref(), Some("sitting · chair"));
    assert!(!page.sided);
    let ours = page.ours.unwrap();
    assert_eq!(ours.dose, "5 times, hold 5 s, 3 times a day");
    assert_eq!(
        (ours.badge.label.as_str(), ours.sides),
        ("Our default", None)
    );
    assert_eq!(
        page.range.as_deref(),
        Some("5–10 times, hold 2–10 s, 4 times a day up to once an hour")
    );
    let printed: Vec<(Option<&str>, Option<&str>)> = page
        .printed
        .iter()
        .map(|one| (one.dose.as_deref(), one.remark.as_deref()))
        .collect();
    assert_eq!(
        printed,
        [
            (Some("5 times, 4 times a day"), None),
            (Some("10 times, hold 5 s"), Some("Lying down.")),
            (Some("2 × 10 times, hold 5–10 s"), None),
            (Some("3 times, hold 10 s, once an hour"), None),
            (Some("10 times, hold 2 s, once an hour"), None),
        ]
    );
    assert_eq!(
        page.stops,
        [
            "You feel dizzy",
            "Your sight changes",
            "Pain or tingling in an arm",
            "A headache that builds up"
        ]
    );
    assert!(page.caution.unwrap().starts_with("Glide straight back."));
}

#[test]
fn the_press_up_reads_as_the_notes_say() {
    let page = someone().reads("lx-press-up");
    assert_eq!(page.place.as_deref(), Some("lying face down · mat"));
    assert_eq!(page.ours.unwrap().dose, "8 times, hold 1 s, 2 times a day");
    assert_eq!(
        page.range.as_deref(),
        Some("8–10 times, hold 1–2 s, 2–6 times a day")
    );
    assert_eq!(
        page.stops,
        [
            "Pain or tingling travels further down a leg",
            "A new numbness"
        ]
    );
    let exercise = Content::shipped().exercise("lx-press-up").unwrap();
    assert!(exercise.prescribed_only);
    assert_eq!(
        (exercise.dose().count, exercise.per_day, exercise.days),
        (Count::Reps(8), 2, DefaultDays::Daily)
    );
}

#[test]
fn the_ball_at_the_back_reads_as_the_notes_say() {
    let page = someone().reads("sm-ball-back");
    assert_eq!(page.place.as_deref(), Some("standing · tennis ball"));
    assert!(page.sided);
    let ours = page.ours.unwrap();
    assert_eq!(ours.dose, "hold 15 s, on 2 spots, once a day");
    assert_eq!(ours.sides.as_deref(), Some("One side after the other."));
    assert_eq!(
        page.range.as_deref(),
        Some("hold 15–30 s a spot, 1–2 times a day")
    );
    assert!(page.stops.contains(&"Pain above 4 of 10".to_owned()));
    let caution = page.caution.unwrap();
    for never in [
        "the spine",
        "the front or side of the neck",
        "blood thinners",
    ] {
        assert!(caution.contains(never), "{never}");
    }
}

#[test]
fn sides_are_those_of_the_notes() {
    let content = Content::shipped();
    let of = |id: &str| content.details(id).unwrap().laterality;
    for (id, laterality) in [
        ("nk-rotation", Laterality::Alternate),
        ("nk-isometric", Laterality::Directions),
        ("lx-bird-dog", Laterality::Diagonals),
        ("sc-side-bridge", Laterality::EachSideOrOne),
        ("hp-slider", Laterality::Prescribed),
        ("sh-pendulum", Laterality::Affected),
        ("sh-table-slide", Laterality::AffectedOrBoth),
        ("sh-crossbody", Laterality::AlternateOrAffected),
        ("po-roll", Laterality::BothDirections),
        ("lx-bridge", Laterality::None),
    ] {
        assert_eq!(of(id), laterality, "{id}");
    }
    // A default dose speaks of sides only where both are meant.
    for exercise in content.exercises.iter() {
        let both = match of(&exercise.id) {
            Laterality::Alternate
            | Laterality::Diagonals
            | Laterality::EachSide
            | Laterality::EachSideOrOne
            | Laterality::AlternateOrAffected => Side::Both,
            Laterality::None
            | Laterality::Affected
            | Laterality::AffectedOrBoth
            | Laterality::Prescribed
            | Laterality::Directions
            | Laterality::BothDirections => Side::None,
        };
        assert_eq!(exercise.dose().side, both, "{}", exercise.id);
    }
}

#[test]
fn every_exercise_can_be_read_in_full() {
    let companion = someone();
    for exercise in Content::shipped().exercises.iter() {
        let (id, page) = (&exercise.id, companion.reads(&exercise.id));
        assert!((3..=5).contains(&page.steps.len()), "{id}");
        for step in &page.steps {
            assert!(step.ends_with('.') && step.chars().count() <= 140, "{step}");
        }
        let purpose = page.purpose.unwrap();
        assert!(purpose.chars().count() <= 110, "{id}: {purpose}");
        for said in [page.feel, page.from, page.to, page.caution, page.place] {
            assert!(said.is_some_and(|said| !said.is_empty()), "{id}");
        }
        assert!(!page.printed.is_empty() && page.range.is_some(), "{id}");
        for printed in &page.printed {
            assert!(printed.dose.is_some() || printed.remark.is_some(), "{id}");
            assert!(!printed.source.starts_with("source-"), "{}", printed.source);
        }
        assert!(
            page.sources
                .iter()
                .all(|source| !source.starts_with("source-"))
        );
        let ours = page.ours.unwrap();
        assert!(!ours.dose.is_empty(), "{id}");
        for stop in &page.stops {
            assert!(!stop.starts_with("stop-"), "{stop}");
        }
    }
}

#[test]
fn nothing_in_the_details_belongs_to_no_exercise() {
    let content = Content::shipped();
    let ids: Vec<&str> = content
        .exercises
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    let details: Vec<&str> = content.details.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(details, ids);
}

/// The schedule starts where our default begins.
#[test]
fn our_default_is_the_same_wherever_it_stands() {
    let content = Content::shipped();
    for exercise in content.exercises.iter() {
        let (id, dose) = (&exercise.id, exercise.dose());
        let ours: Amount = content.details(id).unwrap().ours;
        let least = |span: Option<Span>| span.map(|span| span.least);
        let count = match dose.count {
            Count::Reps(reps) => (Some(u16::from(reps)), None),
            Count::Minutes(minutes) => (None, Some(u16::from(minutes))),
            Count::Breaths(_) => panic!("{id}"),
        };
        let reps = least(ours.reps).or(least(ours.spots));
        assert_eq!((reps, least(ours.minutes)), count, "{id}");
        let hold = dose
            .hold
            .map(|hold| u16::try_from(hold.num_seconds()).unwrap());
        assert_eq!(least(ours.hold), hold, "{id}");
        // Once an hour is six times in a day of work.
        let per_day = least(ours.per_day).or(ours.hourly.then_some(6));
        assert_eq!(per_day.unwrap_or(1), u16::from(exercise.per_day), "{id}");
        let every = match exercise.days {
            DefaultDays::Daily => 1,
            DefaultDays::Every(days) => days,
        };
        assert_eq!(least(ours.every).unwrap_or(1), every, "{id}");
    }
}

#[test]
fn nothing_is_longer_than_a_plan_allows_and_every_span_is_one() {
    for details in Content::shipped().details.iter() {
        let amounts = [details.ours].into_iter().chain(details.range.clone());
        let printed = details.printed.iter().map(|printed| printed.amount);
        for amount in amounts.chain(printed) {
            let spans = [
                amount.sets,
                amount.reps,
                amount.minutes,
                amount.hold,
                amount.breaths,
                amount.per_day,
                amount.days_a_week,
                amount.every,
            ];
            for span in spans.into_iter().flatten() {
                assert!(
                    span.least <= span.most && span.most <= 120,
                    "{}",
                    details.id
                );
            }
        }
    }
}

fn choices(page: &ExercisesPage) -> Vec<&FilterChoice> {
    let FilterChoices {
        regions,
        positions,
        equipment,
        desk,
    } = &page.choices;
    let rows = [regions, positions, equipment].into_iter().flatten();
    rows.chain([desk]).collect()
}

fn any_filter() -> impl Strategy<Value = ExerciseFilter> {
    let needs = [EquipmentNeed::Nothing]
        .into_iter()
        .chain(Equipment::ALL.map(EquipmentNeed::With));
    let needs: Vec<EquipmentNeed> = needs.collect();
    (
        proptest::option::of(proptest::sample::select(Group::ALL.to_vec())),
        proptest::option::of(proptest::sample::select(Position::ALL.to_vec())),
        proptest::option::of(proptest::sample::select(needs)),
        any::<bool>(),
    )
        .prop_map(|(region, position, equipment, desk)| ExerciseFilter {
            region,
            position,
            equipment,
            desk,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn a_choice_shows_as_many_as_it_promises(filter in any_filter(), fragile: bool) {
        let companion = someone();
        let companion = if fragile { companion.screens("SC-10=yes") } else { companion };
        let page = companion.library(filter);
        prop_assert_eq!(&page.shown, &format!("{} of 40 exercises", page.cards.len()));
        prop_assert_eq!(page.nothing.is_some(), page.cards.is_empty());
        for choice in choices(&page) {
            let led_to = companion.library(choice.filter);
            prop_assert_eq!(led_to.cards.len(), choice.count, "{}", &choice.label);
        }
        // Each row has one choice that is made: what was asked for.
        let rows = [&page.choices.regions, &page.choices.positions, &page.choices.equipment];
        for row in rows {
            let chosen: Vec<&FilterChoice> = row.iter().filter(|choice| choice.chosen).collect();
            prop_assert_eq!(chosen.len(), 1);
            prop_assert_eq!(chosen[0].filter, filter);
            prop_assert_eq!(chosen[0].count, page.cards.len());
        }
        prop_assert_eq!(page.choices.desk.chosen, filter.desk);
        // Nothing is both offered and not.
        let offered: BTreeSet<&str> = ids(&page).into_iter().collect();
        prop_assert!(not_offered(&page).iter().all(|id| !offered.contains(id)));
    }
}
