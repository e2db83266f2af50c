//! A person types in the plan from their paper sheet, and changes it as time goes by.

use afterhand_engine::action::Action;
use afterhand_engine::check_plan;
use afterhand_engine::plan::Plan;
use afterhand_engine::plan::Side;
use afterhand_engine::plan::own::{CountUnit, NewDays, NewDose, NewExercise, NewOwnPlan, NewPhase};
use afterhand_engine::view::{ExercisesPage, OwnExerciseForm, Page, Route};
use proptest::prelude::*;

use crate::companion::{Companion, NECK};

const TUESDAY: &str = "2026-11-24T10:00[Europe/London]";

fn reps(count: i32) -> NewDose {
    NewDose {
        sets: 1,
        unit: CountUnit::Reps,
        count,
        hold: None,
        rest: None,
        side: Side::None,
    }
}

fn own(name: &str, times: &[&str]) -> NewExercise {
    NewExercise {
        used: None,
        name: name.to_owned(),
        region: None,
        steps: vec!["Sit tall.".to_owned()],
        dose: reps(5),
        times: times.iter().map(|time| (*time).to_owned()).collect(),
        days: NewDays::Daily,
        from: None,
        until: None,
        note: String::new(),
        pain_limit: None,
        phases: Vec::new(),
    }
}

fn library(id: &str, times: &[&str]) -> NewExercise {
    NewExercise {
        used: Some(id.to_owned()),
        name: String::new(),
        steps: Vec::new(),
        ..own("", times)
    }
}

fn keep(exercise: NewExercise) -> Action {
    Action::KeepOwnExercise {
        item: None,
        exercise,
    }
}

fn change(item: &str, exercise: NewExercise) -> Action {
    Action::KeepOwnExercise {
        item: Some(item.to_owned()),
        exercise,
    }
}

fn dose(item: &str, count: i32, from: &str, only_that_day: bool) -> Action {
    Action::ChangeDose {
        item: item.to_owned(),
        dose: reps(count),
        from: from.to_owned(),
        only_that_day,
    }
}

fn pause(item: &str) -> Action {
    Action::PauseOwnExercise {
        item: item.to_owned(),
    }
}

fn resume(item: &str) -> Action {
    Action::ResumeOwnExercise {
        item: item.to_owned(),
    }
}

fn end(item: &str) -> Action {
    Action::EndOwnExercise {
        item: item.to_owned(),
    }
}

fn remove(item: &str) -> Action {
    Action::RemoveOwnExercise {
        item: item.to_owned(),
    }
}

impl Companion {
    fn file(&self) -> String {
        let engine = self.engine.borrow();
        engine.plan_file(Some("own"), &self.now).unwrap().text
    }

    fn own_plan(&self) -> Plan {
        let check = check_plan(self.file().as_bytes());
        assert_eq!(check.findings, []);
        check.plan.unwrap()
    }

    fn exercises(&self) -> ExercisesPage {
        let route = Route::Exercises {
            filter: Default::default(),
        };
        let Page::Exercises(page) = self.page(&route) else {
            panic!("not the exercises")
        };
        *page
    }

    fn form(&self, item: Option<&str>) -> OwnExerciseForm {
        let route = Route::OwnExercise {
            item: item.map(str::to_owned),
            used: None,
        };
        let Page::OwnExercise(form) = self.page(&route) else {
            panic!("not the form")
        };
        *form
    }

    /// `11-24 18:30 5 times`, with the dose that holds.
    fn doses(&self, from: &str, until: &str) -> Vec<String> {
        let (from, until) = (from.parse().unwrap(), until.parse().unwrap());
        let engine = self.engine.borrow();
        let line = |slot: &afterhand_engine::schedule::Slot<'_>,
                    _,
                    words: &afterhand_engine::words::Words| {
            let dose = words.dose(&slot.stage.dose);
            format!("{} {dose}", slot.local.format("%m-%d %H:%M"))
        };
        engine.agenda(from, until, &self.now, line).unwrap()
    }
}

#[test]
fn a_sheet_of_five_exercises_is_a_plan_like_any_other() {
    let stretch = NewExercise {
        region: Some(afterhand_engine::body::Region::Neck),
        note: "Say \"stop\" <b>early</b>.\r\nببطء".to_owned(),
        pain_limit: Some(3),
        phases: vec![NewPhase {
            from: "2026-12-01".to_owned(),
            dose: NewDose {
                hold: Some(20),
                ..reps(8)
            },
            times: vec!["18:30".to_owned()],
            days: NewDays::Every(2),
        }],
        ..own("Towel \"pull\"", &["12:00", "18:30"])
    };
    let weekdays = ["mon", "wed"].map(str::to_owned).to_vec();
    let hours = ["11:00", "12:00", "13:00", "14:00"];
    let companion = Companion::at(TUESDAY)
        .does(keep(library("nk-chin-tuck", &["18:30"])))
        .does(keep(stretch))
        .does(keep(own("Look over the shoulder", &hours)))
        .does(keep(NewExercise {
            days: NewDays::Weekdays(weekdays),
            ..library("po-scap", &["09:00"])
        }))
        .does(keep(own("إمالة الرأس", &["20:00"])))
        .does(Action::KeepOwnPlan(NewOwnPlan {
            title: "Sheet of November".to_owned(),
            who: "A. Novak".to_owned(),
            clinic: String::new(),
            phone: "020 7946 0000".to_owned(),
        }));
    let plan = companion.own_plan();
    let ids: Vec<&str> = plan.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "nk-chin-tuck",
            "own-towel-pull",
            "own-look-over-the-shoulder",
            "po-scap",
            "own-exercise"
        ]
    );
    assert_eq!(plan.title, "Sheet of November");
    assert_eq!(plan.clinician.name.as_deref(), Some("A. Novak"));
    assert_eq!(plan.items[1].pain_limit, Some(3));
    assert_eq!(
        plan.items[1].note.as_deref(),
        Some("Say \"stop\" <b>early</b>.\nببطء")
    );
    assert_eq!(
        companion.day(),
        [
            "11:00 Look over the shoulder: Planned",
            "12:00 Look over the shoulder: Planned",
            "12:00 Towel \"pull\": Planned",
            "13:00 Look over the shoulder: Planned",
            "14:00 Look over the shoulder: Planned",
            "18:30 Chin tuck: Planned",
            "18:30 Towel \"pull\": Planned",
            "20:00 إمالة الرأس: Planned",
        ]
    );
    assert_eq!(companion.exercises().mine.len(), 5);
}

#[test]
fn the_first_exercise_makes_the_plan_and_undo_takes_it_away() {
    let companion = Companion::at(TUESDAY).does(keep(own("Towel pull", &["12:00"])));
    assert_eq!(companion.own_plan().title, "My plan");
    assert_eq!(
        companion.undo_label(),
        "Undo: “Towel pull” put into your plan"
    );
    let companion = companion.undo();
    assert_eq!(companion.exercises().own, None);
    let companion = companion.redo();
    assert_eq!(companion.day(), ["12:00 Towel pull: Planned"]);
}

#[test]
fn another_time_loses_no_answer() {
    let companion = Companion::at("2026-11-24T08:00[Europe/London]")
        .does(keep(own("Towel pull", &["08:30", "18:30"])))
        .when("08:40")
        .done("own-towel-pull@2026-11-24T08:30")
        .when("10:00")
        .does(change(
            "own-towel-pull",
            own("Towel pull", &["09:00", "20:00"]),
        ));
    assert_eq!(
        companion.day(),
        ["08:30 Towel pull: Done, done", "20:00 Towel pull: Planned"]
    );
    let tomorrow = companion.agenda("2026-11-25", "2026-11-25");
    assert_eq!(tomorrow.len(), 2);
    assert!(tomorrow[0].starts_with("own-towel-pull@2026-11-25T09:00"));
}

#[test]
fn what_was_answered_ahead_of_its_time_stays_and_the_change_begins_on_the_next_day() {
    let companion = Companion::at("2026-11-24T08:00[Europe/London]")
        .does(keep(own("Towel pull", &["08:30", "18:30"])))
        .when("16:00")
        .done("own-towel-pull@2026-11-24T18:30");
    let changed = change("own-towel-pull", own("Towel pull", &["20:00"]));
    let acted = companion.act(changed).unwrap();
    assert_eq!(
        acted.remarks,
        ["What you have already answered stays. The change begins on Wednesday 25 November."]
    );
    assert!(
        companion
            .day()
            .contains(&"18:30 Towel pull: Done, done".to_owned()),
        "{:?}",
        companion.day()
    );
    assert_eq!(
        companion.doses("2026-11-25", "2026-11-26"),
        ["11-25 20:00 5 times", "11-26 20:00 5 times"]
    );
    let ended = companion.does(end("own-towel-pull"));
    assert!(
        ended
            .day()
            .contains(&"18:30 Towel pull: Done, done".to_owned())
    );
    assert_eq!(ended.doses("2026-11-25", "2026-12-26").len(), 0);
}

#[test]
fn a_dose_changes_for_one_day_or_from_now_on() {
    let day = |companion: &Companion| companion.doses("2026-11-24", "2026-11-27");
    let companion = Companion::at(TUESDAY).does(keep(own("Towel pull", &["18:30"])));
    let once = companion.does(dose("own-towel-pull", 3, "2026-11-24", true));
    assert_eq!(
        day(&once),
        [
            "11-24 18:30 3 times",
            "11-25 18:30 5 times",
            "11-26 18:30 5 times",
            "11-27 18:30 5 times"
        ]
    );
    let again = once.does(dose("own-towel-pull", 2, "2026-11-24", true));
    assert_eq!(
        day(&again)[..2],
        ["11-24 18:30 2 times", "11-25 18:30 5 times"]
    );
    let friday = again.does(dose("own-towel-pull", 1, "2026-11-26", true));
    let on = friday.does(dose("own-towel-pull", 8, "2026-11-24", false));
    assert_eq!(
        day(&on),
        [
            "11-24 18:30 8 times",
            "11-25 18:30 8 times",
            "11-26 18:30 once",
            "11-27 18:30 8 times"
        ]
    );
    let undone = on.undo();
    assert_eq!(day(&undone)[1], "11-25 18:30 5 times");
}

#[test]
fn a_dose_from_now_on_keeps_what_was_to_change_later_anyway() {
    let later = NewPhase {
        from: "2026-11-26".to_owned(),
        dose: reps(10),
        times: vec!["18:30".to_owned()],
        days: NewDays::Daily,
    };
    let companion = Companion::at("2026-11-20T10:00[Europe/London]")
        .does(keep(NewExercise {
            phases: vec![later],
            ..own("Towel pull", &["18:30"])
        }))
        .when("2026-11-24T10:00")
        .does(dose("own-towel-pull", 7, "2026-11-25", false));
    assert_eq!(
        companion.doses("2026-11-24", "2026-11-26"),
        [
            "11-24 18:30 5 times",
            "11-25 18:30 7 times",
            "11-26 18:30 10 times"
        ]
    );
}

#[test]
fn a_dose_is_changed_for_one_day_after_the_other_without_end() {
    let mut companion =
        Companion::at("2026-11-01T10:00[Europe/London]").does(keep(own("Towel pull", &["18:30"])));
    for day in 1..=30 {
        let date = format!("2026-11-{day:02}");
        companion = companion.when(&format!("{date}T10:00")).does(dose(
            "own-towel-pull",
            2 + day % 2,
            &date,
            true,
        ));
    }
    assert!(companion.own_plan().items[0].stages.len() <= 3);
    let doses = companion.doses("2026-11-01", "2026-12-01");
    assert_eq!(doses[0], "11-01 18:30 3 times");
    assert_eq!(doses[29], "11-30 18:30 2 times");
    assert_eq!(doses[30], "12-01 18:30 5 times");
}

#[test]
fn a_day_that_is_over_or_on_which_nothing_is_due_is_refused() {
    let companion = Companion::at(TUESDAY).does(keep(NewExercise {
        days: NewDays::Weekdays(vec!["mon".to_owned()]),
        until: Some("2026-12-20".to_owned()),
        ..own("Towel pull", &["18:30"])
    }));
    for (from, only, refusal) in [
        (
            "2026-11-23",
            false,
            "The first day: That day is over. Choose today or a later day.",
        ),
        (
            "2026-11-25",
            true,
            "The first day: The exercise is not due on that day.",
        ),
        (
            "2026-12-21",
            false,
            "The first day: The exercise ends before that day.",
        ),
    ] {
        assert_eq!(
            companion.refusal(dose("own-towel-pull", 3, from, only)),
            refusal
        );
    }
}

#[test]
fn a_paused_exercise_is_listed_apart_and_goes_on_when_resumed() {
    let companion = Companion::at(TUESDAY)
        .does(keep(own("Towel pull", &["18:30"])))
        .does(pause("own-towel-pull"));
    assert_eq!(companion.day(), [""; 0]);
    let page = companion.exercises();
    assert_eq!(page.mine.len(), 0);
    let resting = page.own.unwrap().resting;
    assert_eq!(resting[0].state, "paused");
    assert!(resting[0].paused && resting[0].removable);
    let companion = companion.does(resume("own-towel-pull"));
    assert_eq!(companion.day(), ["18:30 Towel pull: Planned"]);
}

#[test]
fn an_exercise_that_ends_is_over_at_once_and_its_history_stays() {
    let companion = Companion::at("2026-11-20T10:00[Europe/London]")
        .does(keep(own("Towel pull", &["08:30", "18:30"])))
        .when("2026-11-24T08:40")
        .done("own-towel-pull@2026-11-24T08:30")
        .when("2026-11-24T10:00")
        .does(end("own-towel-pull"));
    assert_eq!(companion.day(), ["08:30 Towel pull: Done, done"]);
    assert_eq!(companion.agenda("2026-11-25", "2027-11-25"), [""; 0]);
    let resting = companion.exercises().own.unwrap().resting;
    assert_eq!(resting[0].state, "ended on Monday 23 November");
    assert!(!resting[0].paused && !resting[0].removable);
    assert_eq!(
        companion.refusal(resume("own-towel-pull")),
        "“Towel pull” has ended. Start it again with the day from which it is due."
    );
    let form = companion.form(Some("own-towel-pull"));
    assert_eq!((form.from.as_str(), form.until), ("2026-11-24", None));
    let again = companion.does(change("own-towel-pull", own("Towel pull", &["18:30"])));
    assert_eq!(
        again.day(),
        ["08:30 Towel pull: Done, done", "18:30 Towel pull: Planned"]
    );
}

#[test]
fn an_exercise_can_end_on_the_day_it_begins_and_before() {
    for from in ["2026-11-24", "2026-12-24"] {
        let companion = Companion::at(TUESDAY)
            .does(keep(NewExercise {
                from: Some(from.to_owned()),
                ..own("Towel pull", &["18:30"])
            }))
            .does(end("own-towel-pull"));
        assert_eq!(companion.agenda("2026-11-24", "2027-11-24"), [""; 0]);
        let resting = companion.exercises().own.unwrap().resting;
        assert_eq!(resting[0].state, "ended on Tuesday 24 November");
        assert_eq!(companion.undo().agenda(from, from).len(), 1);
    }
}

#[test]
fn only_what_was_never_answered_is_removed() {
    let companion = Companion::at("2026-11-24T08:00[Europe/London]")
        .does(keep(own("Towel pull", &["08:30"])))
        .does(keep(own("Nod", &["08:30"])))
        .when("08:40")
        .done("own-nod@2026-11-24T08:30");
    assert_eq!(
        companion.refusal(remove("own-nod")),
        "“Nod” has been done or skipped before, so it stays on record. You can end it instead."
    );
    let companion = companion.does(remove("own-towel-pull"));
    assert_eq!(companion.own_plan().items.len(), 1);
    assert_eq!(
        companion.refusal(remove("own-towel-pull")),
        "There is no exercise “own-towel-pull” in your own plan any more."
    );
}

#[test]
fn with_its_last_exercise_the_plan_goes_and_comes_back_by_undo() {
    let companion = Companion::at(TUESDAY)
        .does(keep(own("Towel pull", &["18:30"])))
        .does(pause("own-towel-pull"))
        .does(resume("own-towel-pull"))
        .does(remove("own-towel-pull"));
    assert_eq!(companion.exercises().own, None);
    assert_eq!(
        companion.refusal(pause("own-towel-pull")),
        "There is no plan of your own yet. Add an exercise first."
    );
    let companion = companion.undo();
    assert_eq!(companion.day(), ["18:30 Towel pull: Planned"]);
}

#[test]
fn each_field_that_does_not_fit_is_named() {
    let sound = || own("Towel pull", &["18:30"]);
    let dose = |change: fn(&mut NewDose)| {
        let mut dose = reps(5);
        change(&mut dose);
        NewExercise { dose, ..sound() }
    };
    let phase = |from: &str, count| NewPhase {
        from: from.to_owned(),
        dose: reps(count),
        times: vec!["18:30".to_owned()],
        days: NewDays::Daily,
    };
    let companion = Companion::at(TUESDAY);
    for (exercise, refusal) in [
        (
            own(" ", &["18:30"]),
            "What it is called: This text is empty.",
        ),
        (
            own(&"x".repeat(101), &["18:30"]),
            "What it is called: This text is too long: at most 100 characters are allowed.",
        ),
        (
            NewExercise {
                steps: vec!["Sit.".to_owned(); 13],
                ..sound()
            },
            "How it is done: These are too many: at most 12 are allowed.",
        ),
        (
            dose(|dose| dose.sets = 0),
            "Sets: A whole number from 1 to 10 belongs here.",
        ),
        (
            dose(|dose| dose.count = 101),
            "How many: A whole number from 1 to 100 belongs here.",
        ),
        (
            dose(|dose| dose.hold = Some(601)),
            "Hold: A duration from 1s to 10min belongs here.",
        ),
        (
            dose(|dose| dose.rest = Some(-1)),
            "Rest between sets: A duration from 1s to 10min belongs here.",
        ),
        (
            own("Towel pull", &[]),
            "Times of day: At least one belongs here.",
        ),
        (
            own("Towel pull", &["18:30", "18:30"]),
            "Times of day: 18:30 stands here twice.",
        ),
        (
            own("Towel pull", &["25:00"]),
            "Times of day: A time of day such as \"08:30\" belongs here, from \"00:00\" to \"23:59\".",
        ),
        (
            NewExercise {
                days: NewDays::Weekdays(Vec::new()),
                ..sound()
            },
            "Days: At least one belongs here.",
        ),
        (
            NewExercise {
                from: Some("tomorrow".to_owned()),
                ..sound()
            },
            "The first day: A date such as 2026-11-24 belongs here, between 1900 and 2200.",
        ),
        (
            NewExercise {
                until: Some("2026-11-23".to_owned()),
                ..sound()
            },
            "The last day: The end lies before the start.",
        ),
        (
            NewExercise {
                pain_limit: Some(0),
                ..sound()
            },
            "Stop at pain above: A whole number from 1 to 10 belongs here.",
        ),
        (
            NewExercise {
                phases: vec![phase("2026-11-30", 8), phase("2026-11-30", 9)],
                ..sound()
            },
            "Later change 2, The first day: Each phase must begin after the one before it.",
        ),
        (
            NewExercise {
                phases: vec![phase("2026-11-30", 0)],
                ..sound()
            },
            "Later change 1, How many: A whole number from 1 to 100 belongs here.",
        ),
        (
            NewExercise {
                until: Some("2026-11-29".to_owned()),
                phases: vec![phase("2026-11-30", 8)],
                ..sound()
            },
            "Later change 1, The first day: This phase would begin after the exercise ends.",
        ),
    ] {
        assert_eq!(companion.refusal(keep(exercise)), refusal);
    }
    assert_eq!(companion.exercises().own, None);
    let title = Action::KeepOwnPlan(NewOwnPlan {
        title: String::new(),
        who: String::new(),
        clinic: String::new(),
        phone: String::new(),
    });
    assert_eq!(
        companion.refusal(title),
        "What the plan is called: This text is empty."
    );
}

#[test]
fn what_the_person_told_of_themselves_keeps_an_exercise_out_unless_a_clinic_prescribes_it() {
    let told = Companion::at(TUESDAY).screens("SC-10=yes");
    let refusal = told.refusal(keep(library("lx-knee-chest", &["18:30"])));
    assert!(refusal.contains("osteoporosis"), "{refusal}");
    let form = told.form(None);
    assert!(form.library.iter().all(|one| one.id != "lx-knee-chest"));
    assert!(form.not_offered.iter().any(|one| one.id == "lx-knee-chest"));
    let clinic = "format = 1\nid = \"clinic\"\ntitle = \"Clinic\"\nissued = 2026-11-20\n\
                  [[exercise]]\nuse = \"lx-knee-chest\"\ntimes = [\"08:30\"]\n";
    let prescribed = told
        .plan(clinic)
        .does(keep(library("lx-knee-chest", &["18:30"])));
    assert_eq!(prescribed.own_plan().items.len(), 1);
}

#[test]
fn an_exercise_of_the_library_stands_in_the_plan_once() {
    let companion = Companion::at(TUESDAY).does(keep(library("nk-chin-tuck", &["18:30"])));
    assert_eq!(
        companion.refusal(keep(library("nk-chin-tuck", &["20:00"]))),
        "“Chin tuck” is in your own plan already. Change it there."
    );
    let again = companion
        .does(end("nk-chin-tuck"))
        .does(keep(library("nk-chin-tuck", &["20:00"])));
    assert_eq!(again.day(), ["20:00 Chin tuck: Planned"]);
}

#[test]
fn it_stands_beside_a_clinics_plan_and_each_is_saved_as_it_stood() {
    let companion = Companion::at(TUESDAY)
        .does(keep(own("Towel pull", &["18:30"])))
        .plan(NECK)
        .does(keep(own("Towel pull", &["20:00"])));
    assert_eq!(companion.own_plan().items[1].id, "own-towel-pull-2");
    let engine = companion.engine.borrow();
    let clinic = engine.plan_file(Some("neck-2026"), &companion.now).unwrap();
    assert_eq!(clinic.text, NECK);
    let unknown = engine.plan_file(Some("other"), &companion.now).unwrap_err();
    assert_eq!(
        afterhand_engine::failure(&unknown, engine.words(), &companion.now).message,
        "There is no plan “other” in force. “afterhand plan show” shows what there is."
    );
}

#[test]
fn a_saved_plan_can_be_taken_on_another_computer() {
    let companion = Companion::at(TUESDAY).does(keep(own("Towel pull", &["18:30"])));
    let other = Companion::at(TUESDAY).plan(&companion.file());
    assert_eq!(other.own_plan(), companion.own_plan());
    let other = other.does(pause("own-towel-pull"));
    assert_eq!(other.day(), [""; 0]);
}

#[test]
fn the_form_begins_with_what_holds_today() {
    let companion = Companion::at("2026-11-10T10:00[Europe/London]")
        .does(keep(NewExercise {
            phases: vec![
                NewPhase {
                    from: "2026-11-20".to_owned(),
                    dose: reps(8),
                    times: vec!["18:30".to_owned()],
                    days: NewDays::Every(2),
                },
                NewPhase {
                    from: "2026-11-30".to_owned(),
                    dose: reps(10),
                    times: vec!["18:30".to_owned()],
                    days: NewDays::Every(3),
                },
            ],
            ..own("Towel pull", &["08:30"])
        }))
        .when("2026-11-24T10:00");
    let form = companion.form(Some("own-towel-pull"));
    assert_eq!(form.dose, reps(8));
    assert_eq!(form.times, ["18:30"]);
    assert_eq!(form.days, NewDays::Every(2));
    assert_eq!(form.from, "2026-11-10");
    assert_eq!(form.phases.len(), 1);
    // Kept as it is, it changes nothing of what is to come.
    let before = companion.doses("2026-11-24", "2026-12-24");
    let companion = companion.does(change(
        "own-towel-pull",
        NewExercise {
            dose: form.dose,
            times: form.times,
            days: form.days,
            from: Some(form.from),
            phases: form.phases,
            ..own("Towel pull", &[])
        },
    ));
    assert_eq!(companion.doses("2026-11-24", "2026-12-24"), before);
}

#[test]
fn a_choice_from_the_library_comes_with_our_own_default() {
    let form = Companion::at(TUESDAY).form(None);
    let tuck = form.library.iter().find(|one| one.id == "nk-chin-tuck");
    let tuck = tuck.unwrap();
    assert_eq!(tuck.dose_text, "5 times, hold 5 s");
    assert_eq!(tuck.times, ["08:30", "13:00", "18:30"]);
    assert!(tuck.figure.is_some());
    assert_eq!(form.library.len(), 40);
    assert_eq!(form.presets[3].times.len(), 9);
    assert_eq!(form.presets[3].label, "Each hour at the desk (09–17)");
}

#[test]
fn more_than_five_exercises_and_several_new_ones_are_worth_a_thought() {
    let names = ["One", "Two", "Three", "Four", "Five"];
    let mut companion = Companion::at("2026-11-24T10:00[Europe/London]");
    assert_eq!(companion.form(None).hints, []);
    for name in names {
        companion = companion.does(keep(own(name, &["18:30"])));
    }
    let hints = |companion: &Companion| {
        let hints = companion.form(None).hints.into_iter();
        hints.map(|hint| hint.text).collect::<Vec<String>>()
    };
    let told = hints(&companion);
    assert_eq!(told.len(), 2);
    assert!(told[0].starts_with("You have 5 exercises already."));
    assert!(told[1].starts_with("You added 5 exercises in the last two days."));
    let later = companion.when("2026-11-27T10:00");
    assert_eq!(hints(&later).len(), 1);
    assert_eq!(later.form(Some("own-one")).hints, []);
}

#[derive(Clone, Debug)]
enum Deed {
    Add(u8),
    Retime(usize, u8),
    Dose(usize, i32, i64, bool),
    Pause(usize),
    Resume(usize),
    End(usize),
    Remove(usize),
    Done,
    Wait(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        3 => (0..24_u8).prop_map(Deed::Add),
        2 => (0..4_usize, 0..24_u8).prop_map(|(item, hour)| Deed::Retime(item, hour)),
        3 => (0..4_usize, 1..9, 0..4_i64, any::<bool>())
            .prop_map(|(item, count, day, only)| Deed::Dose(item, count, day, only)),
        1 => (0..4_usize).prop_map(Deed::Pause),
        1 => (0..4_usize).prop_map(Deed::Resume),
        1 => (0..4_usize).prop_map(Deed::End),
        1 => (0..4_usize).prop_map(Deed::Remove),
        2 => Just(Deed::Done),
        3 => (1..40_i64).prop_map(Deed::Wait),
    ]
}

/// What was due and answered until now.
fn past(companion: &Companion) -> Vec<String> {
    let mut lines = Vec::new();
    for date in [
        "2026-11-24",
        "2026-11-25",
        "2026-11-26",
        "2026-11-27",
        "2026-11-28",
    ] {
        let route = Route::Day {
            date: date.to_owned(),
        };
        let Page::Day(day) = companion.page(&route) else {
            panic!("not a day")
        };
        let items = day.items.into_iter().filter(|item| {
            let due = companion.instant(&format!("{date}T{}", item.time));
            let answered = format!("{:?}", item.state) == "Done";
            due < companion.now.instant || answered
        });
        lines.extend(items.map(|item| format!("{} {:?} {}", item.id, item.state, item.dose)));
    }
    lines
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_is_changed_the_past_stays_and_the_file_is_sound(deeds in proptest::collection::vec(deed(), 1..14)) {
        let mut companion = Companion::at("2026-11-24T08:00[Europe/London]");
        let mut added = 0;
        for deed in deeds {
            let before = past(&companion);
            let ids: Vec<String> = match companion.exercises().own {
                Some(_) => companion.own_plan().items.into_iter().map(|item| item.id).collect(),
                None => Vec::new(),
            };
            let id = |index: usize| ids.get(index % ids.len().max(1)).cloned().unwrap_or_default();
            let time = |hour: u8| format!("{hour:02}:30");
            let today = companion.now.today();
            let mut paused_ahead = false;
            match deed {
                Deed::Add(hour) => {
                    added += 1;
                    companion.act(keep(own(&format!("Number {added}"), &[&time(hour)]))).unwrap();
                }
                Deed::Retime(index, hour) => {
                    let _ = companion.act(change(&id(index), own("Another", &[&time(hour)])));
                }
                Deed::Dose(index, count, day, only) => {
                    let date = (today + chrono::TimeDelta::days(day)).to_string();
                    let _ = companion.act(dose(&id(index), count, &date, only));
                }
                Deed::Pause(index) => {
                    paused_ahead = true;
                    let _ = companion.act(pause(&id(index)));
                }
                Deed::Resume(index) => {
                    paused_ahead = true;
                    let _ = companion.act(resume(&id(index)));
                }
                Deed::End(index) => {
                    let _ = companion.act(end(&id(index)));
                }
                Deed::Remove(index) => {
                    let _ = companion.act(remove(&id(index)));
                    paused_ahead = true;
                }
                Deed::Done => {
                    let items = companion.today().items;
                    if let Some(item) = items.into_iter().rev().find(|item| item.answerable) {
                        let _ = companion.act(Action::Done { slot: item.id, confirmed: true });
                    }
                    paused_ahead = true;
                }
                Deed::Wait(hours) => {
                    companion.now.instant += chrono::TimeDelta::hours(hours);
                    paused_ahead = true;
                }
            }
            if companion.exercises().own.is_some() {
                companion.own_plan();
            }
            if !paused_ahead {
                let after = past(&companion);
                for line in &before {
                    // A title may be another; the slot, its state and its dose stay.
                    let kept = after.contains(line) || line.contains(" Done ") && {
                        let slot = line.split(' ').next().unwrap();
                        after.iter().any(|line| line.starts_with(slot) && line.contains(" Done "))
                    };
                    prop_assert!(kept, "{line} is gone: {after:?}");
                }
            }
        }
    }
}
