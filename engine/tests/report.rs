//! The report for the therapist: what stands in it, and what does not.

use std::collections::BTreeSet;

use afterhand_engine::diary::{Measured, NewEntry, ReactionKind};
use afterhand_engine::error::Error;
use afterhand_engine::report::{Block, Part, Report, ReportChoice};
use afterhand_engine::session::NewSession;
use proptest::prelude::*;

use crate::companion::health::{activities, measure, temperature};
use crate::companion::sessions::treatment;
use crate::companion::{Companion, NECK, RUNNING, chin_tuck};

fn report(person: &Companion, choice: &ReportChoice) -> Report {
    let engine = person.engine.borrow();
    engine.report(choice, RUNNING, &person.now).unwrap()
}

fn blocks(report: &Report, part: Part) -> &[Block] {
    let section = report.sections.iter().find(|one| one.part == part);
    &section.unwrap().blocks
}

/// What a part says, a line a row; pictures by what they say.
fn said(report: &Report, part: Part) -> Vec<String> {
    let lines = blocks(report, part).iter().flat_map(|block| match block {
        Block::Paragraph { text } | Block::Empty { text } => vec![text.clone()],
        Block::Facts { rows } => rows
            .iter()
            .map(|(name, what)| format!("{name}: {what}"))
            .collect(),
        Block::Table { rows, .. } => rows.iter().map(|row| row.join(" | ")).collect(),
        Block::Picture { svg, alt, .. } => {
            assert!(svg.starts_with("<svg "), "{svg}");
            vec![format!("picture: {alt}")]
        }
        Block::Quote { text, from } => vec![format!("{from}: {text}")],
    });
    lines.collect()
}

/// A fortnight with a bit of everything.
fn fortnight() -> Companion {
    Companion::at("2026-11-10T07:00[Europe/London]")
        .plan(&chin_tuck(&["08:30"], ""))
        .when("08:35")
        .done("nk-chin-tuck@2026-11-10T08:30")
        .logs(NewSession {
            minutes: Some(25),
            before: Some(6),
            after: Some(4),
            note: Some("Only for the patient.".to_owned()),
            therapist: Some("أ. نوفاك <b>".to_owned()),
            ..treatment("2026-11-10T15:00", "neck", "mobilization")
        })
        .when("2026-11-11T09:00")
        .has(ReactionKind::Soreness, "2026-11-10T20:00")
        .keeps(NewEntry {
            note: Some("Slept badly. <script>".to_owned()),
            ..temperature("38.6")
        })
        .notes(5, "2026-11-11T08:00")
        .does(activities(&[("Sleep", 4), ("Driving", 6)]))
        .does(measure(Measured::Total {
            name: "NDI".to_owned(),
            value: "14".to_owned(),
            date: "2026-11-09".to_owned(),
        }))
        .when("2026-11-12T10:00")
        .feels("RF-09=yes")
        .when("2026-11-13T10:00")
        .cleared_by("Dr Ali", "09:30")
        .notes(3, "09:00")
        .when("2026-11-24T12:00")
}

#[test]
fn each_part_says_what_was_noted_and_over_how_much() {
    let person = fortnight();
    let report = report(&person, &ReportChoice::default());
    assert_eq!(report.title, "Report for my therapist");
    assert_eq!(report.name, None);
    assert_eq!(
        said(&report, Part::Sessions),
        ["10 November | neck · mobilisation · 25 minutes | أ. نوفاك <b> | 6 | 4"]
    );
    assert_eq!(
        said(&report, Part::Reactions),
        ["Soreness | 10 November 20:00 | 5 hours | goes on"]
    );
    assert_eq!(
        said(&report, Part::Signs),
        [
            "12 November 10:00 | An arm or a leg that is suddenly cold, pale or blue | Call the emergency number now",
            "Highest temperature noted: 38.6 °C, on 11 November 09:00.",
            "Dr Ali said on 13 November 09:30 that exercises may go on.",
        ]
    );
    assert_eq!(
        said(&report, Part::Measures),
        [
            "11 November | Activities: Sleep 4, Driving 6 (mean 5.0 of 10)",
            "11 November | NDI: 14, scored by a clinic on 9 November 2026",
        ]
    );
    let pain = said(&report, Part::Pain);
    assert!(
        pain[0].contains("2 entries on 2 days.") && pain[1].starts_with("picture: Pain, "),
        "{pain:#?}"
    );
    assert_eq!(
        said(&report, Part::Body)[0],
        "The highest pain of each place, over 2 entries. Highest pain, by area: Back of the neck 5."
    );
}

#[test]
fn exercises_are_counted_as_the_page_of_progress_counts_them() {
    let person = fortnight();
    let choice = ReportChoice {
        from: "2026-11-10".parse().ok(),
        until: "2026-11-11".parse().ok(),
        ..ReportChoice::default()
    };
    let report = report(&person, &choice);
    assert_eq!(
        said(&report, Part::Exercises),
        [
            "Done out of what was due: 1 of 2.",
            "By week, with what was done and due. The filled part is what was done.",
            "picture: Exercises done out of those due. Week of 10 November: 1 of 2.",
            "Chin tuck | 1 | 2 | 50 % | – | – | –",
        ]
    );
    let weeks = person
        .engine
        .borrow()
        .progress(3, &person.now, |progress, _| progress.all);
    let whole = self::report(
        &person,
        &ReportChoice {
            from: "2026-11-09".parse().ok(),
            ..ReportChoice::default()
        },
    );
    let all = weeks.unwrap();
    let (done, due) = (all.done, all.due());
    let cell = |count: u32| match count {
        0 => "–".to_owned(),
        count => count.to_string(),
    };
    assert!(all.stopped > 0, "{all:?}");
    assert_eq!(
        said(&whole, Part::Exercises)[3],
        format!(
            "Chin tuck | {done} | {due} | {} % | {} | {} | {}",
            (100 * done + due / 2) / due,
            cell(all.held + all.stopped),
            cell(all.excused),
            cell(all.paused),
        )
    );
}

#[test]
fn a_dose_that_changed_is_told_with_its_day_by_a_phase_and_by_a_new_version() {
    let phase = "[[exercise.phase]]\nafter = \"7d\"\nreps = 8";
    let person = Companion::at("2026-11-02T07:00[Europe/London]")
        .plan(&chin_tuck(&["08:30"], phase))
        .when("2026-11-20T10:00")
        .plan(&chin_tuck(&["08:30", "20:00"], "reps = 3"))
        .when("2026-11-24T12:00");
    let told = |from: &str| {
        let choice = ReportChoice {
            from: from.parse().ok(),
            ..ReportChoice::default()
        };
        let mut lines = said(&report(&person, &choice), Part::Exercises);
        lines.retain(|line| line.contains("times"));
        lines
    };
    let lower = "20 November | Chin tuck | 8 times, hold 5 s | 3 times, hold 5 s";
    assert_eq!(
        told("2026-11-02"),
        [
            "8 November | Chin tuck | 5 times, hold 5 s | 8 times, hold 5 s",
            lower
        ]
    );
    assert_eq!(told("2026-11-20"), [lower]);
    assert_eq!(told("2026-11-21"), [""; 0]);
}

#[test]
fn a_note_that_is_not_there_is_refused() {
    let person = fortnight();
    let ask = |id: i64, until: &str| {
        let choice = ReportChoice {
            until: until.parse().ok(),
            notes: BTreeSet::from([id]),
            ..ReportChoice::default()
        };
        person.engine.borrow().report(&choice, RUNNING, &person.now)
    };
    let entries = person.engine.borrow().entries(&person.now).unwrap();
    let (noted, bare): (Vec<_>, Vec<_>) = entries.iter().partition(|one| one.note.is_some());
    ask(noted[0].id, "2026-11-24").unwrap();
    for (id, until) in [
        (99, "2026-11-24"),
        (bare[0].id, "2026-11-24"),
        (noted[0].id, "2026-11-10"),
    ] {
        let refused = ask(id, until);
        assert!(matches!(refused, Err(Error::NoSuchNote(one)) if one == id));
    }
}

#[test]
fn no_sign_is_lost_among_what_is_to_be_expected() {
    let mut person = Companion::at("2026-11-20T09:00[Europe/London]").feels("RF-01=yes");
    for minute in 0..30 {
        person = person
            .when(&format!("2026-11-21T10:{minute:02}"))
            .feels("N-01=yes");
    }
    let signs = said(&report(&person, &ReportChoice::default()), Part::Signs);
    assert!(
        signs[0].starts_with("20 November 09:00 | ")
            && signs[0].ends_with("Call the emergency number now"),
        "{signs:#?}"
    );
    assert_eq!(
        signs[25],
        "6 earlier ones are not listed here; the data export has them."
    );
    let stands = signs.last().unwrap();
    assert!(
        stands.starts_with("When this report was made: All exercises have been paused since"),
        "{stands}"
    );
}

#[test]
fn the_worst_pain_is_told_where_it_is_all_that_was_noted() {
    let person = Companion::at("2026-11-24T12:00[Europe/London]").keeps(NewEntry {
        worst: Some(7),
        ..NewEntry::default()
    });
    assert_eq!(
        said(&report(&person, &ReportChoice::default()), Part::Pain),
        [
            "No pain of the moment was noted.",
            "Pain at its worst: 7 to 7, over one entry",
        ]
    );
}

#[test]
fn a_session_that_is_still_to_come_then_is_not_told() {
    let person = Companion::at("2026-11-24T10:00[Europe/London]")
        .session("09:30", "neck", "mobilization")
        .when("08:00");
    assert_eq!(
        said(&report(&person, &ReportChoice::default()), Part::Sessions),
        ["No session was noted."]
    );
}

#[test]
fn nothing_noted_is_said_to_be_nothing() {
    let person = Companion::at("2026-11-24T12:00[Europe/London]");
    let report = report(&person, &ReportChoice::default());
    assert_eq!(report.period, "1 September 2026 to 24 November 2026");
    for (part, expected) in [
        (Part::Course, "No course is on record."),
        (Part::Sessions, "No session was noted."),
        (Part::Exercises, "No exercise was due."),
        (Part::Pain, "No pain of the moment was noted."),
        (Part::Body, "No place was marked with a score."),
        (Part::Reactions, "No reaction was noted."),
        (
            Part::Signs,
            "No check-in of these days led to an instruction.",
        ),
        (Part::Measures, "No measure was noted."),
        (Part::Notes, "No note was chosen to be shared."),
    ] {
        assert_eq!(said(&report, part)[0], expected);
    }
}

#[test]
fn only_the_notes_that_were_chosen_are_told() {
    let person = fortnight();
    let entries = person.engine.borrow().entries(&person.now).unwrap();
    let chosen = entries.iter().find(|one| one.note.is_some()).unwrap().id;
    let choice = ReportChoice {
        notes: BTreeSet::from([chosen]),
        name: Some("  Sam O’Hara ".to_owned()),
        ..ReportChoice::default()
    };
    let told = report(&person, &choice);
    assert_eq!(
        said(&told, Part::Notes),
        ["11 November 09:00: Slept badly. <script>"]
    );
    assert_eq!(told.name.as_deref(), Some("Sam O’Hara"));
    let untold = format!("{:?}", report(&person, &ReportChoice::default()));
    for word in ["Slept", "Only for the patient", "Sam"] {
        assert!(!untold.contains(word), "{word}");
    }
}

#[test]
fn a_report_that_would_end_before_it_begins_is_refused() {
    let person = Companion::at("2026-11-24T12:00[Europe/London]");
    let choice = ReportChoice {
        from: "2026-11-20".parse().ok(),
        until: "2026-11-19".parse().ok(),
        ..ReportChoice::default()
    };
    let refused = person.engine.borrow().report(&choice, RUNNING, &person.now);
    assert!(matches!(refused, Err(Error::ReportDays)), "{refused:?}");
    let far = ReportChoice {
        until: Some(chrono::NaiveDate::MIN),
        ..ReportChoice::default()
    };
    let refused = person.engine.borrow().report(&far, RUNNING, &person.now);
    assert!(matches!(refused, Err(Error::TooFarAway(_))), "{refused:?}");
}

#[test]
fn a_day_belongs_to_the_report_from_its_first_to_its_last_moment_also_when_clocks_change() {
    let person = Companion::at("2026-10-24T12:00[Europe/London]")
        .plan(NECK)
        .notes(1, "2026-10-24T00:00")
        .when("2026-10-26T12:00")
        .notes(2, "2026-10-25T00:00")
        .notes(3, "2026-10-25T23:59")
        .notes(4, "2026-10-26T00:00");
    let day = "2026-10-25".parse().ok();
    let choice = ReportChoice {
        from: day,
        until: day,
        ..ReportChoice::default()
    };
    let pain = said(&report(&person, &choice), Part::Pain);
    assert!(
        pain[0].contains("2 entries on one day.") && pain[0].contains("highest 3, lowest 2"),
        "{pain:#?}"
    );
}

proptest! {
    // Each of them makes a fortnight anew.
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_is_left_out_is_said_to_be_left_out_and_nothing_of_it_is_told(
        left_out in prop::collection::btree_set(prop::sample::select(&Part::ALL[..]), 0..9)
    ) {
        let person = fortnight();
        let choice = ReportChoice { leave_out: left_out.clone(), ..ReportChoice::default() };
        let report = report(&person, &choice);
        prop_assert_eq!(report.sections.len(), Part::ALL.len());
        for part in Part::ALL {
            let told = said(&report, part);
            let is_left_out = told == ["Left out by the patient."];
            prop_assert_eq!(is_left_out, left_out.contains(&part), "{:?}", told);
        }
    }
}
