//! A course of sessions: of a plan or the person's own, done, booked and open, and what is read out of a
//! calendar.

use afterhand_engine::action::Action;
use afterhand_engine::error::{Error, Question};
use afterhand_engine::session::{ImportedAppointment, NewCourse, Preset};
use afterhand_engine::view::{BeadKind, CourseCard, Page, Route};

use crate::companion::sessions::{course, imported};
use crate::companion::{Companion, chin_tuck};

fn at_ten() -> Companion {
    Companion::at("2026-11-24T10:00[Europe/London]")
}

fn card(person: &Companion) -> CourseCard {
    person.today().course.unwrap()
}

/// `xxbo`: done, booked and open, and `!` for one too many.
fn beads(person: &Companion) -> String {
    let beads = card(person).beads.into_iter();
    beads
        .map(|bead| match bead.kind {
            BeadKind::Done => 'x',
            BeadKind::Booked => 'b',
            BeadKind::Open => 'o',
            BeadKind::Beyond => '!',
        })
        .collect()
}

#[test]
fn a_course_is_a_row_of_beads() {
    let person = at_ten()
        .session("2026-11-17T09:00", "neck", "soft")
        .begins(course("2026-11-20", 5))
        .session("2026-11-20T09:00", "neck", "soft")
        .session("09:00", "neck", "soft")
        .books("2026-11-27T15:00");
    // The one from before the course does not count.
    assert_eq!(beads(&person), "xxboo");
    let card = card(&person);
    assert_eq!(card.heading, "Course of 5 sessions since 20 November");
    assert_eq!(card.text, "2 done, 1 booked, 2 open");
    assert_eq!(card.from, "Noted by you");
    let labels: Vec<String> = card.beads.into_iter().map(|bead| bead.label).collect();
    assert_eq!(
        labels,
        [
            "1: done on 20 November",
            "2: done on 24 November",
            "3: booked for 27 November",
            "4: open",
            "5: open"
        ]
    );
}

#[test]
fn more_than_the_course_was_to_have_are_shown_and_said() {
    let person = ["2026-10-24", "2026-11-01", "2026-11-09", "2026-11-17"]
        .iter()
        .fold(at_ten().begins(course("2026-10-24", 3)), |person, date| {
            person.session(&format!("{date}T09:00"), "neck", "soft")
        });
    assert_eq!(beads(&person), "xxx!");
    assert_eq!(card(&person).text, "4 done, 0 booked, 0 open");
    assert_eq!(
        person.warnings(),
        ["4 sessions so far, and the course was to have 3. Ask your clinician how it goes on."]
    );
}

#[test]
fn a_booked_session_that_was_had_is_one_bead() {
    let person = at_ten()
        .begins(course("2026-11-24", 3))
        .books("2026-11-24T11:00");
    assert_eq!(beads(&person), "boo");
    let person = person.when("11:45").session("11:25", "neck", "soft");
    assert_eq!(beads(&person), "xoo");
    // Nobody logged it: it is neither, and the page asks.
    let person = person.undo();
    assert_eq!(beads(&person), "ooo");
    let unlogged = person.sessions_page().unlogged.remove(0);
    assert_eq!(unlogged.when, "Tuesday 24 November 11:00");
    let form = person.session_form(None, Some(&unlogged.key));
    assert_eq!(
        (form.date.as_str(), form.time.as_str()),
        ("2026-11-24", "11:30")
    );
    // After two weeks it asks no more.
    assert_eq!(
        person
            .when("2026-12-08T11:00")
            .sessions_page()
            .unlogged
            .len(),
        0
    );
}

#[test]
fn the_course_of_a_plan_counts_from_its_first_version_on() {
    let plan = |sessions: u8| {
        chin_tuck(
            &["08:30"],
            &format!("[course]\nsessions = {sessions}\nrepeat_months = 6"),
        )
    };
    let person = Companion::at("2026-11-01T09:00[Europe/London]")
        .plan(&plan(8))
        .when("2026-11-10T09:00")
        .session("08:30", "neck", "soft")
        .when("2026-11-20T09:00")
        .plan(&plan(10).replace("issued = 2026-11-01", "issued = 2026-11-20"))
        .session("08:30", "neck", "soft");
    let card = card(&person);
    assert_eq!(card.heading, "Course of 10 sessions since 1 November");
    assert_eq!(card.text, "2 done, 0 booked, 8 open");
    assert_eq!(card.from, "From the plan “Plan”");
    assert_eq!(card.id, None);
    assert_eq!(
        card.again.as_deref(),
        Some("The next course: from 1 May on, if your clinician agrees.")
    );
}

#[test]
fn of_the_plans_course_and_the_persons_own_the_later_one_counts() {
    let plan = chin_tuck(&["08:30"], "[course]\nsessions = 8");
    let person = at_ten().plan(&plan);
    assert_eq!(card(&person).from, "From the plan “Plan”");
    let person = person.begins(course("2026-10-01", 5));
    assert_eq!(card(&person).from, "From the plan “Plan”");
    let person = person.begins(course("2026-11-20", 6));
    assert_eq!(card(&person).from, "Noted by you");
    // One that is still to begin does not count yet.
    let person = person.begins(course("2026-12-01", 7));
    assert!(card(&person).heading.starts_with("Course of 6 sessions"));
    let person = person.when("2026-12-01T00:00");
    assert!(card(&person).heading.starts_with("Course of 7 sessions"));
    let person = person.does(Action::RemoveCourse { id: 3 });
    assert!(card(&person).heading.starts_with("Course of 6 sessions"));
    assert_eq!(person.undo_label(), "Undo: course removed");
    assert!(
        card(&person.undo())
            .heading
            .starts_with("Course of 7 sessions")
    );
}

#[test]
fn the_presets_say_what_the_article_says_of_them() {
    let Page::CourseForm(form) = at_ten().page(&Route::CourseForm) else {
        panic!("not the form")
    };
    let presets: Vec<(Preset, Option<u16>, Option<u16>)> = form
        .presets
        .iter()
        .map(|preset| (preset.value, preset.sessions, preset.repeat_months))
        .collect();
    assert_eq!(
        presets,
        [
            (Preset::Scoliosis, Some(10), Some(6)),
            (Preset::Kyphosis, None, None)
        ]
    );
    assert_eq!(
        form.presets[0].text,
        "The article names 10 sessions, once every 6 months. Two such courses a year are more than its own 15 a year."
    );
    assert_eq!(
        form.presets[1].text,
        "The article names a session every other day. That counts here only if your clinician set it."
    );
    assert_eq!(
        form.hint,
        "A course has 3 to 15 sessions, says the article. How many you need is for your clinician to say."
    );
    assert_eq!((form.began.as_str(), form.sessions), ("2026-11-24", 10));
}

#[test]
fn an_unusual_course_is_asked_back_and_an_impossible_one_refused() {
    let person = at_ten();
    let keep = |course: NewCourse| person.act(Action::KeepCourse { id: None, course });
    let unsure = |sessions| NewCourse {
        confirmed: false,
        ..course("2026-11-24", sessions)
    };
    for sessions in [1, 2, 16, 60] {
        let asked = keep(unsure(sessions)).unwrap_err();
        assert!(
            matches!(asked, Error::Ask(Question::CourseLength { least: 3, most: 15, sessions: asked }) if asked == sessions),
            "{asked:?}"
        );
    }
    for sessions in [0, 61] {
        assert!(matches!(
            keep(course("2026-11-24", sessions)),
            Err(Error::CourseNumbers)
        ));
    }
    for months in [0, 25] {
        let again = NewCourse {
            repeat_months: Some(months),
            ..course("2026-11-24", 10)
        };
        assert!(matches!(keep(again), Err(Error::CourseNumbers)));
    }
    assert!(matches!(
        keep(course("yesterday", 10)),
        Err(Error::NotATime(_))
    ));
    assert!(matches!(
        keep(course("2999-01-01", 10)),
        Err(Error::TooFarAway(_))
    ));
    assert!(
        keep(unsure(3)).is_ok()
            && keep(unsure(15)).is_ok()
            && keep(course("2026-11-24", 60)).is_ok()
    );
    let unknown = person.act(Action::KeepCourse {
        id: Some(9),
        course: course("2026-11-24", 10),
    });
    assert!(matches!(unknown, Err(Error::UnknownCourse(9))));
    assert!(matches!(
        person.act(Action::RemoveCourse { id: 9 }),
        Err(Error::UnknownCourse(9))
    ));
}

#[test]
fn a_course_that_runs_can_be_changed() {
    let person = at_ten().begins(course("2026-11-20", 5));
    let id = card(&person).id;
    assert_eq!(id, Some(1));
    let person = person.does(Action::KeepCourse {
        id,
        course: course("2026-11-20", 9),
    });
    assert!(card(&person).heading.starts_with("Course of 9 sessions"));
    let Page::CourseForm(form) = person.page(&Route::CourseForm) else {
        panic!("not the form")
    };
    assert_eq!((form.id, form.sessions), (Some(1), 9));
    assert!(
        card(&person.undo())
            .heading
            .starts_with("Course of 5 sessions")
    );
}

#[test]
fn an_appointment_is_booked_moved_and_called_off() {
    let person = at_ten().books("2026-11-27T15:00");
    assert_eq!(person.appointments(), ["1 2026-11-27T15:00:00+00:00"]);
    let person = person.rebooks("1", "2026-11-28T09:30");
    assert_eq!(person.appointments(), ["1 2026-11-28T09:30:00+00:00"]);
    assert_eq!(person.undo_label(), "Undo: appointment noted");
    // What only the person wrote down goes altogether.
    let person = person.calls_off("1");
    assert_eq!(person.appointments(), [""; 0]);
    let person = person.undo();
    assert_eq!(person.appointments(), ["1 2026-11-28T09:30:00+00:00"]);
    let person = person.undo().undo();
    assert_eq!(person.appointments(), [""; 0]);
    for unknown in ["1", "x", "plan:neck@2026-11-24T15:00", ""] {
        let refused = person.act(Action::CancelAppointment {
            key: unknown.to_owned(),
        });
        assert!(
            matches!(refused, Err(Error::UnknownAppointment(_))),
            "{unknown}"
        );
    }
    let over = person.act(Action::KeepAppointment {
        key: None,
        appointment: afterhand_engine::session::NewAppointment {
            confirmed: false,
            ..crate::companion::sessions::appointment("2026-11-24T09:59")
        },
    });
    assert!(
        matches!(over, Err(Error::Ask(Question::AppointmentOver { .. }))),
        "{over:?}"
    );
}

#[test]
fn an_appointment_of_the_plan_is_moved_or_called_off_in_its_place() {
    let plan = chin_tuck(&["08:30"], "[[appointment]]\nat = 2026-11-27T15:00:00");
    let key = "plan:plan@2026-11-27T15:00";
    let person = at_ten().plan(&plan).calls_off(key);
    assert_eq!(
        person.appointments(),
        ["1 2026-11-27T15:00:00+00:00, called off"]
    );
    assert_eq!(person.sessions_page().cancelled.len(), 1);
    let person = person.undo();
    assert_eq!(
        person.appointments(),
        [format!("{key} 2026-11-27T15:00:00+00:00")]
    );
    let person = person.rebooks(key, "2026-11-28T09:00");
    // A new number: what was taken back has had the first one.
    let moved = ["2 2026-11-28T09:00:00+00:00"];
    assert_eq!(person.appointments(), moved);
    let line = person.sessions_page().to_come.remove(0);
    assert_eq!(line.from.as_deref(), Some("from your plan"));
    // A new version of the plan that still has it does not bring the old time back.
    let again = plan.replace("title = \"Plan\"", "title = \"Plan, again\"");
    assert_eq!(person.plan(&again).appointments(), moved);
}

#[test]
fn an_appointment_keeps_the_clock_of_the_place_it_was_made_for() {
    let person = at_ten()
        .books("2026-11-27T15:00")
        .travels_to("America/New_York");
    assert_eq!(person.appointments(), ["1 2026-11-27T10:00:00-05:00"]);
    // Only the words are changed: it stays London's.
    let person = person.does(Action::KeepAppointment {
        key: Some("1".to_owned()),
        appointment: afterhand_engine::session::NewAppointment {
            title: Some("Physio".to_owned()),
            ..crate::companion::sessions::appointment("2026-11-27T10:00")
        },
    });
    assert_eq!(
        person.engine.borrow().appointments(&person.now).unwrap()[0]
            .local
            .to_string(),
        "2026-11-27 15:00:00"
    );
}

#[test]
fn an_appointment_of_a_plan_without_a_zone_follows_the_clock_that_was_chosen() {
    let plan = chin_tuck(&["08:30"], "[[appointment]]\nat = 2026-11-27T15:00:00");
    let key = "plan:plan@2026-11-27T15:00";
    let traveller = at_ten().plan(&plan).travels_to("America/New_York");
    assert_eq!(
        traveller.appointments(),
        [format!("{key} 2026-11-27T15:00:00-05:00")]
    );
    // Home is five hours ahead.
    let person = traveller.chooses("clock", "Europe/London");
    let at_home = [format!("{key} 2026-11-27T10:00:00-05:00")];
    assert_eq!(person.appointments(), at_home);
    let account = person.account().booked.remove(0);
    assert_eq!(person.local(account.starts), "2026-11-27T10:00:00-05:00");
    let record = person.records().appointments.remove(0);
    assert_eq!(person.local(record.starts), "2026-11-27T10:00:00-05:00");
    assert_eq!(
        person.prompts(),
        [
            format!("gate:{key}@2026-11-27T15:00, 26 19:00 to 27 10:00"),
            format!("before:{key}@2026-11-27T15:00, 27 08:00 to 27 10:00"),
        ]
    );
    let Page::PlanSheet(sheet) = person.page(&Route::PlanSheet) else {
        panic!("not the sheet")
    };
    assert_eq!(sheet.booked, ["27 November 2026 10:00"]);
    // Called off, it stays where it was, and comes back there.
    let person = person.calls_off(key);
    assert_eq!(
        person.appointments(),
        ["1 2026-11-27T10:00:00-05:00, called off"]
    );
    assert_eq!(person.undo().appointments(), at_home);
}

fn take(person: &Companion, appointments: Vec<ImportedAppointment>) -> String {
    person.take_calendar(appointments).unwrap().message
}

fn version(sequence: u32, one: ImportedAppointment) -> ImportedAppointment {
    ImportedAppointment {
        origin: afterhand_engine::session::Origin {
            sequence,
            ..one.origin
        },
        ..one
    }
}

fn cancelled(one: ImportedAppointment) -> ImportedAppointment {
    ImportedAppointment {
        cancelled: true,
        ..one
    }
}

/// One of a series.
fn on(uid: &str, starts: &str) -> ImportedAppointment {
    let one = imported(uid, starts);
    ImportedAppointment {
        origin: afterhand_engine::session::Origin {
            recurrence: Some(one.starts),
            ..one.origin
        },
        ..one
    }
}

#[test]
fn a_calendar_brings_what_is_new_and_changes_what_is_known() {
    let person = at_ten();
    let first = imported("a@clinic", "2026-11-27T15:00");
    assert_eq!(
        take(
            &person,
            vec![first.clone(), imported("b@clinic", "2026-12-02T09:00")]
        ),
        "From the calendar: 2 new, 0 changed, 0 called off."
    );
    let both = ["1 2026-11-27T15:00:00+00:00", "2 2026-12-02T09:00:00+00:00"];
    assert_eq!(person.appointments(), both);
    assert_eq!(
        person.sessions_page().to_come[0].from.as_deref(),
        Some("from a calendar")
    );
    // The same file again leaves no trace.
    let again = person
        .take_calendar(vec![
            first.clone(),
            imported("b@clinic", "2026-12-02T09:00"),
        ])
        .unwrap();
    assert_eq!(
        again.message,
        "“physio.ics” holds nothing that is not known already."
    );
    assert_eq!(again.undo, None);
    // A later version takes the place of the earlier one, an older one does not.
    let moved = version(2, imported("a@clinic", "2026-11-28T16:00"));
    assert_eq!(
        take(&person, vec![moved]),
        "From the calendar: 0 new, 1 changed, 0 called off."
    );
    assert_eq!(person.appointments()[0], "1 2026-11-28T16:00:00+00:00");
    let older = version(1, imported("a@clinic", "2026-11-26T08:00"));
    assert_eq!(
        take(&person, vec![older]),
        "“physio.ics” holds nothing that is not known already."
    );
    let off = cancelled(version(3, imported("a@clinic", "2026-11-28T16:00")));
    assert_eq!(
        take(&person, vec![off]),
        "From the calendar: 0 new, 0 changed, 1 called off."
    );
    assert_eq!(
        person.appointments()[0],
        "1 2026-11-28T16:00:00+00:00, called off"
    );
    // What was called off before it was known is nobody's news.
    let unknown = cancelled(imported("c@clinic", "2026-12-09T09:00"));
    assert_eq!(
        take(&person, vec![unknown]),
        "“physio.ics” holds nothing that is not known already."
    );
    let person = person.undo();
    assert_eq!(person.appointments()[0], "1 2026-11-28T16:00:00+00:00");
    let person = person.undo();
    assert_eq!(person.appointments(), both);
    assert_eq!(
        person.undo_label(),
        "Undo: appointments of “physio.ics” taken"
    );
    let person = person.undo();
    assert_eq!(person.appointments(), [""; 0]);
    let person = person.redo().redo().redo();
    assert_eq!(
        person.appointments(),
        [
            "1 2026-11-28T16:00:00+00:00, called off",
            "2 2026-12-02T09:00:00+00:00"
        ]
    );
}

#[test]
fn an_occurrence_that_the_series_no_longer_has_is_called_off() {
    let person = at_ten();
    let series = ["2026-11-27T15:00", "2026-12-04T15:00", "2026-12-11T15:00"];
    let all = || series.map(|starts| on("s@clinic", starts)).to_vec();
    assert_eq!(
        take(&person, all()),
        "From the calendar: 3 new, 0 changed, 0 called off."
    );
    let mut fewer = all();
    fewer.remove(1);
    assert_eq!(
        take(&person, fewer.clone()),
        "From the calendar: 0 new, 0 changed, 1 called off."
    );
    assert_eq!(
        person.appointments()[1],
        "2 2026-12-04T15:00:00+00:00, called off"
    );
    // A file of somebody else says nothing about it.
    let person = person.undo();
    take(&person, vec![imported("x@other", "2026-12-01T09:00")]);
    assert_eq!(
        person
            .appointments()
            .iter()
            .filter(|line| line.contains("off"))
            .count(),
        0
    );
    // Neither does one that is older than what is known.
    let person = person.undo();
    let newer: Vec<ImportedAppointment> = all().into_iter().map(|one| version(5, one)).collect();
    take(&person, newer);
    let old: Vec<ImportedAppointment> = fewer.into_iter().map(|one| version(4, one)).collect();
    assert_eq!(
        take(&person, old),
        "“physio.ics” holds nothing that is not known already."
    );
}

#[test]
fn what_a_calendar_brings_is_booked_like_any_other() {
    let person = at_ten();
    let acted = person
        .take_calendar(vec![
            imported("a@clinic", "2026-11-25T15:00"),
            imported("b@clinic", "2026-11-26T15:00"),
        ])
        .unwrap();
    assert_eq!(
        acted.remarks,
        ["25 November and 26 November: less than a full day lies between these sessions."]
    );
    let person = person.rebooks("2", "2026-11-28T10:00").calls_off("1");
    // What came from elsewhere stays, called off, so that it is known when it comes again.
    assert_eq!(
        person.appointments(),
        [
            "1 2026-11-25T15:00:00+00:00, called off",
            "2 2026-11-28T10:00:00+00:00"
        ]
    );
    let hostile = ImportedAppointment {
        title: Some("<script>alert(1)</script> د. نوفاك".to_owned()),
        zone: Some("Mars/Olympus".to_owned()),
        ..imported("c@clinic", "2026-12-02T09:00")
    };
    take(&person, vec![hostile]);
    let line = person.sessions_page().to_come.pop().unwrap();
    assert!(
        line.text.contains("<script>alert(1)</script> د. نوفاك"),
        "{}",
        line.text
    );
    // A zone that nobody knows is the computer's.
    assert_eq!(person.appointments()[2], "3 2026-12-02T09:00:00+00:00");
}
