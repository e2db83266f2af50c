//! What a person notes of how they feel, and how the diary shows it.

use afterhand_engine::action::Action;
use afterhand_engine::body::Area;
use afterhand_engine::diary::{Measured, NewEntry, NewReaction, ReactionKind, Unit};
use afterhand_engine::view::{EntryForm, MeasureForm, Page, Range, ReactionForm, Route};

use crate::companion::health::{activities, keep, measure, pain, temperature};
use crate::companion::{Companion, NECK};

const NOTHING: [&str; 0] = [];

fn at_ten() -> Companion {
    Companion::at("2026-11-24T10:00[Europe/London]")
}

fn entry_form(companion: &Companion, id: Option<i64>) -> EntryForm {
    let Page::Entry(form) = companion.page(&Route::Entry { id }) else {
        panic!("not an entry")
    };
    *form
}

fn reaction_form(companion: &Companion, id: Option<i64>) -> ReactionForm {
    let Page::Reaction(form) = companion.page(&Route::Reaction { id }) else {
        panic!("not a reaction")
    };
    form
}

fn measure_form(companion: &Companion, id: Option<i64>) -> MeasureForm {
    let Page::Measure(form) = companion.page(&Route::Measure { id }) else {
        panic!("not a measure")
    };
    form
}

#[test]
fn an_entry_is_kept_changed_removed_and_taken_back() {
    let companion = at_ten();
    assert_eq!(companion.message(keep(pain(4))), "Kept in your diary.");
    assert_eq!(
        companion.entries(),
        ["Today", "10:00 Pain 4 now · Back of the neck"]
    );
    assert_eq!(companion.undo_label(), "Undo: diary entry");
    let changed = NewEntry {
        worst: Some(6),
        note: Some("  after the bus  ".to_owned()),
        ..pain(5)
    };
    let companion = companion.changes(1, changed);
    let line = "10:00 Pain 5 now, 6 at worst · Back of the neck · after the bus";
    assert_eq!(companion.entries(), ["Today", line]);
    assert_eq!(
        companion.message(Action::RemoveEntry { id: 1 }),
        "Removed from your diary."
    );
    assert_eq!(companion.entries(), NOTHING);
    assert_eq!(companion.undo_label(), "Undo: remove the diary entry");
    let companion = companion.undo();
    assert_eq!(companion.entries(), ["Today", line]);
    let companion = companion.undo();
    assert_eq!(
        companion.entries(),
        ["Today", "10:00 Pain 4 now · Back of the neck"]
    );
    let companion = companion.undo();
    assert_eq!(companion.entries(), NOTHING);
    let companion = companion.redo().redo();
    assert_eq!(companion.entries(), ["Today", line]);
}

#[test]
fn the_number_of_an_entry_is_never_given_again() {
    let companion = at_ten().keeps(pain(4)).undo().keeps(pain(6));
    assert_eq!(entry_form(&companion, Some(2)).pain, Some(6));
    let refused = companion.refusal(Action::RemoveEntry { id: 1 });
    assert_eq!(
        refused,
        "There is no entry with the number 1 any more. Somebody may have removed it."
    );
    let change = Action::KeepEntry {
        id: Some(1),
        entry: pain(3),
    };
    assert_eq!(companion.refusal(change), refused);
    assert_eq!(
        companion.entries(),
        ["Today", "10:00 Pain 6 now · Back of the neck"]
    );
}

#[test]
fn an_entry_can_be_for_an_earlier_day_and_never_for_a_later() {
    let companion = at_ten().notes(3, "2026-11-20T18:00").notes(5, "09:30");
    assert_eq!(
        companion.entries(),
        [
            "Today",
            "09:30 Pain 5 now · Back of the neck",
            "Friday 20 November",
            "18:00 Pain 3 now · Back of the neck",
        ]
    );
    let at = |text: &str| {
        keep(NewEntry {
            at: Some(text.to_owned()),
            ..pain(3)
        })
    };
    assert_eq!(
        companion.refusal(at("2026-11-24T10:02")),
        "today 10:02 has not come yet. Write a time that has."
    );
    assert_eq!(
        companion.refusal(at("2026-11-25T10:00")),
        "tomorrow 10:00 has not come yet. Write a time that has."
    );
    companion.act(at("2026-11-24T10:01")).unwrap();
}

#[test]
fn what_cannot_be_is_refused_in_words() {
    let companion = at_ten();
    let refused = |entry: NewEntry| companion.refusal(keep(entry));
    assert_eq!(refused(pain(11)), "Pain is a whole number from 0 to 10.");
    for entry in [
        NewEntry {
            worst: Some(11),
            ..NewEntry::default()
        },
        NewEntry {
            moving: Some(255),
            ..NewEntry::default()
        },
    ] {
        assert_eq!(refused(entry), "Pain is a whole number from 0 to 10.");
    }
    assert_eq!(
        refused(temperature("384")),
        "“384” is no body temperature. Write for example 38.4 for °C or 101.1 F, from 30 to 45 °C (86 to 113 °F)."
    );
    let empty =
        "There is nothing in this entry yet. Choose a number, or write a temperature or a note.";
    assert_eq!(refused(NewEntry::default()), empty);
    let only_where = NewEntry {
        areas: vec![Area::Neck],
        temperature: Some("  ".to_owned()),
        note: Some("  ".to_owned()),
        ..NewEntry::default()
    };
    assert_eq!(refused(only_where), empty);
    let never = NewEntry {
        at: Some("soon".to_owned()),
        ..pain(3)
    };
    assert!(companion.act(keep(never)).is_err());
    assert_eq!(companion.entries(), NOTHING);
    assert!(companion.view().undo.is_none());
    companion.act(keep(pain(0))).unwrap();
    companion.act(keep(pain(10))).unwrap();
}

#[test]
fn a_worst_that_is_lower_than_now_is_asked_back() {
    let companion = at_ten();
    let entry = NewEntry {
        worst: Some(3),
        ..pain(5)
    };
    assert_eq!(
        companion.refusal(keep(entry.clone())),
        "The pain at its worst is lower than the pain now. Is that what you mean?"
    );
    let companion = companion.keeps(NewEntry {
        confirmed: true,
        ..entry
    });
    assert_eq!(
        companion.entries(),
        ["Today", "10:00 Pain 5 now, 3 at worst · Back of the neck"]
    );
}

#[test]
fn places_stand_once_and_from_head_to_foot() {
    let companion = at_ten().keeps(NewEntry {
        areas: vec![
            Area::LeftFoot,
            Area::Neck,
            Area::LowerBack,
            Area::Neck,
            Area::Face,
        ],
        ..pain(4)
    });
    let form = entry_form(&companion, Some(1));
    assert_eq!(
        form.areas,
        [Area::Face, Area::Neck, Area::LowerBack, Area::LeftFoot]
    );
}

#[test]
fn the_line_of_pain_says_whose_limit_it_shows() {
    let legend = |limits: &[&str], chosen: &str| {
        let exercises = limits.iter().enumerate().map(|(index, limit)| {
            format!(
                "[[exercise]]\nid = \"pull-{index}\"\nname = \"Towel pull\"\nregion = \"neck\"\n\
                 steps = [\"Pull.\"]\nreps = 3\ntimes = [\"20:00\"]\n{limit}\n"
            )
        });
        let plan = format!(
            "format = 1\ntitle = \"Neck\"\nissued = 2026-11-20\nclinician = {{ name = \"A. Novak\" }}\n{}",
            exercises.collect::<String>()
        );
        let mut companion = at_ten().keeps(pain(4));
        if !limits.is_empty() {
            companion = companion.plan(&plan);
        }
        if !chosen.is_empty() {
            companion = companion.chooses("pain-limit", chosen);
        }
        let svg = companion.diary(Range::Week).pain.unwrap().svg;
        let (_, words) = svg.split_once("exercises stop above ")?;
        Some(words.split('<').next().unwrap_or_default().to_owned())
    };
    let says = |limits: &[&str], chosen: &str| legend(limits, chosen).unwrap_or_default();
    assert_eq!(says(&[], ""), "4 (our default)");
    assert_eq!(says(&[], "3"), "3 (your own limit)");
    assert_eq!(says(&["", ""], "3"), "3 (your own limit)");
    let six = "pain_limit = 6";
    assert_eq!(says(&[six, six], "3"), "6 (your clinician’s number)");
    // Ours is told as ours where not every exercise has the clinician's.
    assert_eq!(says(&[six, ""], ""), "4 (our default)");
    assert_eq!(legend(&[six, "pain_limit = 2"], ""), None);
}

#[test]
fn the_usual_entry_is_where_it_was_last() {
    let companion = at_ten();
    assert_eq!(
        companion.diary(Range::Week).quick.question,
        "How much pain do you have now?"
    );
    let companion = companion.keeps(NewEntry {
        areas: vec![Area::Neck, Area::LeftShoulder],
        ..pain(4)
    });
    let quick = companion.diary(Range::Week).quick;
    assert_eq!(
        quick.question,
        "How is the pain in the back of your neck and in your left shoulder now?"
    );
    assert_eq!(quick.areas, [Area::Neck, Area::LeftShoulder]);
    assert_eq!(
        (quick.ends.low.as_str(), quick.ends.high.as_str()),
        ("no pain", "worst imaginable")
    );
    assert_eq!(
        entry_form(&companion, None).areas,
        [Area::Neck, Area::LeftShoulder]
    );
    let form = entry_form(&companion, None);
    assert_eq!(
        (form.date.as_str(), form.time.as_str(), form.pain),
        ("2026-11-24", "10:00", None)
    );
}

#[test]
fn a_temperature_is_told_in_the_unit_of_the_country() {
    let companion = at_ten().keeps(temperature("38,4"));
    assert_eq!(companion.entries(), ["Today", "10:00 38.4 °C"]);
    assert_eq!(entry_form(&companion, Some(1)).temperature, "38.4");
    let companion = companion.lives_in("US");
    assert_eq!(companion.entries(), ["Today", "10:00 101.1 °F"]);
    let form = entry_form(&companion, Some(1));
    assert_eq!(
        (form.temperature.as_str(), form.unit),
        ("101.1", Unit::Fahrenheit)
    );
    // What the form shows comes back as it was.
    let companion = companion.changes(
        1,
        NewEntry {
            unit: Unit::Fahrenheit,
            ..temperature("101.1")
        },
    );
    assert_eq!(companion.entries(), ["Today", "10:00 101.1 °F"]);
    let companion = companion.lives_in("GB");
    assert_eq!(companion.entries(), ["Today", "10:00 38.4 °C"]);
}

#[test]
fn a_reaction_begins_and_ends() {
    let companion = at_ten().has(ReactionKind::Soreness, "08:00");
    assert_eq!(companion.undo_label(), "Undo: Soreness in the diary");
    let lines = |companion: &Companion| -> Vec<String> {
        let reactions = companion.diary(Range::Week).reactions.into_iter();
        reactions
            .map(|one| format!("{} {} {}", one.label, one.when, one.lasts))
            .collect()
    };
    assert_eq!(lines(&companion), ["Soreness since today 08:00 true"]);
    let companion = companion.has(ReactionKind::Headache, "09:00").when("11:00");
    assert_eq!(
        companion.message(Action::EndReaction { id: 1 }),
        "Soreness: over now."
    );
    assert_eq!(
        lines(&companion),
        [
            "Headache since today 09:00 true",
            "Soreness today 08:00 to today 11:00 false",
        ]
    );
    let form = reaction_form(&companion, Some(1));
    assert_eq!(
        (
            form.chosen,
            form.ended_date.as_str(),
            form.ended_time.as_str()
        ),
        (Some(ReactionKind::Soreness), "2026-11-24", "11:00")
    );
    let companion = companion.undo();
    assert_eq!(lines(&companion)[1], "Soreness since today 08:00 true");
    let companion = companion.does(Action::RemoveReaction { id: 1 });
    assert_eq!(lines(&companion), ["Headache since today 09:00 true"]);
    let companion = companion.undo();
    assert_eq!(lines(&companion).len(), 2);
}

#[test]
fn a_reaction_that_cannot_be_is_refused() {
    let companion = at_ten();
    let reaction = |began: &str, ended: Option<&str>| Action::KeepReaction {
        id: None,
        reaction: NewReaction {
            kind: ReactionKind::Dizziness,
            began: Some(began.to_owned()),
            ended: ended.map(str::to_owned),
            note: None,
        },
    };
    assert_eq!(
        companion.refusal(reaction("2026-11-24T09:00", Some("2026-11-24T08:00"))),
        "It ends before it begins. Change one of the two times."
    );
    assert_eq!(
        companion.refusal(reaction("2026-11-24T09:00", Some("2026-11-24T11:00"))),
        "today 11:00 has not come yet. Write a time that has."
    );
    assert_eq!(
        companion.refusal(reaction("2026-11-24T12:00", None)),
        "today 12:00 has not come yet. Write a time that has."
    );
    let gone = "There is no entry with the number 7 any more. Somebody may have removed it.";
    assert_eq!(companion.refusal(Action::EndReaction { id: 7 }), gone);
    assert_eq!(companion.refusal(Action::RemoveReaction { id: 7 }), gone);
    assert_eq!(companion.refusal(Action::RemoveMeasure { id: 7 }), gone);
}

#[test]
fn the_form_of_a_reaction_says_what_does_not_belong_in_a_diary_first() {
    let form = reaction_form(&at_ten(), None);
    assert_eq!(
        form.warning,
        "If a headache is sudden, strong or unlike any before, or dizziness comes with any other sign, do not write it down first: press “How do I feel?” now."
    );
    assert_eq!(form.kinds.len(), 5);
}

#[test]
fn activities_of_ones_own_are_scored_every_two_weeks() {
    let companion = at_ten();
    let measures = companion.diary(Range::Week).measures;
    assert!(measures.due);
    assert_eq!(
        measures.hint,
        "Name three to five things that are hard for you now, and score them every one to two weeks (our default)."
    );
    let companion = companion.does(activities(&[("Look over my shoulder", 3), ("Sleep", 5)]));
    let measures = companion.diary(Range::Week).measures;
    assert!(!measures.due);
    assert_eq!(
        measures.hint,
        "Last time: today 10:00. Every one to two weeks is usual (our default)."
    );
    let form = measure_form(&companion, None);
    let last: Vec<&str> = form
        .activities
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(last, ["Look over my shoulder", "Sleep"]);
    let companion = companion.when("2026-12-08T09:59");
    assert!(!companion.diary(Range::Week).measures.due);
    let companion = companion.when("2026-12-08T10:00");
    assert!(companion.diary(Range::Week).measures.due);
    let companion = companion.does(activities(&[("Sleep", 6), ("Look over my shoulder", 7)]));
    let measures = companion.diary(Range::Week).measures;
    let lines: Vec<String> = measures
        .activities
        .into_iter()
        .map(|line| format!("{}: {}", line.name, line.text))
        .collect();
    assert_eq!(
        lines,
        [
            "Sleep: 5 (24 November 10:00), now 6 of 10",
            "Look over my shoulder: 3 (24 November 10:00), now 7 of 10",
        ]
    );
    assert_eq!(
        measures.lines[0].text,
        "Activities: Sleep 6, Look over my shoulder 7 (mean 6.5 of 10)"
    );
}

#[test]
fn two_scores_of_one_second_are_two_scores() {
    let companion = at_ten()
        .does(activities(&[("Sleep", 3)]))
        .does(activities(&[("Sleep", 7)]));
    let measures = companion.diary(Range::Week).measures;
    assert_eq!(measures.activities[0].text, "3 (today 10:00), now 7 of 10");
}

#[test]
fn one_to_five_activities_with_a_score_from_0_to_10() {
    let companion = at_ten();
    companion.act(activities(&[("Sleep", 0)])).unwrap();
    companion
        .act(activities(&[
            ("a", 1),
            ("b", 2),
            ("c", 3),
            ("d", 4),
            ("e", 10),
        ]))
        .unwrap();
    let refused = |scores: &[(&str, u8)]| companion.refusal(activities(scores));
    assert_eq!(refused(&[]), "Name one to five activities.");
    assert_eq!(refused(&[("  ", 3)]), "Name one to five activities.");
    assert_eq!(
        refused(&[("a", 1), ("b", 1), ("c", 1), ("d", 1), ("e", 1), ("f", 1)]),
        "Name one to five activities."
    );
    assert_eq!(
        refused(&[("Sleep", 11)]),
        "An activity is scored with a whole number from 0 to 10."
    );
    assert_eq!(
        refused(&[("Sleep", 1), (" Sleep ", 2)]),
        "“Sleep” is there twice. Name each activity once."
    );
}

#[test]
fn a_change_lies_between_minus_five_and_five() {
    let change = |change: i8, since: &str| {
        measure(Measured::Change {
            change,
            since: since.to_owned(),
        })
    };
    let companion = at_ten();
    for (score, line) in [
        (-5, "Change since 3 November 2026: −5 (−5 to +5)"),
        (0, "Change since 3 November 2026: 0 (−5 to +5)"),
        (5, "Change since 3 November 2026: +5 (−5 to +5)"),
    ] {
        companion.act(change(score, "2026-11-03")).unwrap();
        assert_eq!(companion.diary(Range::Week).measures.lines[0].text, line);
    }
    for score in [-6, 6] {
        assert_eq!(
            companion.refusal(change(score, "2026-11-03")),
            "The change is a whole number from −5 (very much worse) to 5 (very much better)."
        );
    }
    assert_eq!(
        companion.refusal(change(1, "2026-11-25")),
        "25 November 2026 has not come yet. Write a time that has."
    );
    companion.act(change(1, "2026-11-24")).unwrap();
    assert!(companion.act(change(1, "lately")).is_err());
    assert!(companion.act(change(1, "0001-01-01")).is_err());
}

#[test]
fn a_total_is_what_a_clinic_scored_itself() {
    let total = |name: &str, value: &str| {
        measure(Measured::Total {
            name: name.to_owned(),
            value: value.to_owned(),
            date: "2026-11-03".to_owned(),
        })
    };
    let companion = at_ten();
    companion.act(total(" NDI ", "14")).unwrap();
    companion.act(total("EQ-5D", "0,72")).unwrap();
    let lines: Vec<String> = companion
        .diary(Range::Week)
        .measures
        .lines
        .into_iter()
        .map(|line| line.text)
        .collect();
    assert_eq!(
        lines,
        [
            "EQ-5D: 0.72, scored by a clinic on 3 November 2026",
            "NDI: 14, scored by a clinic on 3 November 2026",
        ]
    );
    assert_eq!(
        companion.refusal(total("NDI", "about 14")),
        "“about 14” is not a number. Write it in digits, for example 14 or 0.72."
    );
    for value in ["inf", "NaN", ""] {
        assert!(companion.act(total("NDI", value)).is_err(), "{value}");
    }
    assert_eq!(
        companion.refusal(total(" ", "14")),
        "Write what the total is called, such as NDI."
    );
    let companion = companion.undo();
    assert_eq!(companion.diary(Range::Week).measures.lines.len(), 1);
}

fn labels(companion: &Companion, range: Range) -> Vec<String> {
    let ranges = companion.diary(range).ranges.into_iter();
    ranges
        .map(|one| format!("{}{}", one.label, if one.chosen { " *" } else { "" }))
        .collect()
}

#[test]
fn the_diary_shows_a_week_a_month_the_course_or_all() {
    let companion = at_ten()
        .notes(1, "2026-09-01T10:00")
        .notes(2, "2026-10-26T10:00")
        .notes(3, "2026-11-18T10:00")
        .notes(4, "2026-11-23T10:00");
    assert_eq!(labels(&companion, Range::Week), ["Week *", "Month", "All"]);
    let seen = |companion: &Companion, range| -> Vec<Option<u8>> {
        let days = companion.diary(range).days.into_iter();
        days.flat_map(|day| day.entries)
            .map(|entry| entry.score)
            .collect()
    };
    assert_eq!(seen(&companion, Range::Week), [Some(4), Some(3)]);
    assert_eq!(seen(&companion, Range::Month), [Some(4), Some(3), Some(2)]);
    // Without a course, its range is a month.
    assert_eq!(seen(&companion, Range::Course), [Some(4), Some(3), Some(2)]);
    assert_eq!(
        seen(&companion, Range::All),
        [Some(4), Some(3), Some(2), Some(1)]
    );
    let companion = companion.plan(NECK);
    assert_eq!(
        labels(&companion, Range::Course),
        ["Week", "Month", "Course *", "All"]
    );
    // It began four days ago; a week is the least that is drawn.
    assert_eq!(seen(&companion, Range::Course), [Some(4), Some(3)]);
    let days: Vec<String> = companion
        .diary(Range::All)
        .days
        .into_iter()
        .map(|day| day.day)
        .collect();
    assert_eq!(
        days,
        [
            "Yesterday",
            "Wednesday 18 November",
            "Monday 26 October",
            "Tuesday 1 September",
        ]
    );
}

#[test]
fn an_empty_diary_has_no_picture() {
    let diary = at_ten().diary(Range::Week);
    assert!(diary.pain.is_none() && diary.weeks.is_none() && diary.change.is_none());
    assert!(diary.days.is_empty() && !diary.more);
    let only_a_note = NewEntry {
        note: Some("Slept well".to_owned()),
        ..NewEntry::default()
    };
    let diary = at_ten().keeps(only_a_note).diary(Range::Week);
    assert!(diary.pain.is_none());
    assert_eq!(diary.days.len(), 1);
}

#[test]
fn the_change_since_the_course_began_claims_no_cause() {
    let began = Companion::at("2026-11-20T09:00[Europe/London]").plan(NECK);
    let mut companion = began;
    for (day, score) in [(20, 6), (21, 7), (22, 6)] {
        companion = companion
            .when(&format!("2026-11-{day}T20:00"))
            .notes(score, "20:00");
    }
    companion = companion
        .when("2026-11-27T16:00")
        .session("15:30", "neck", "soft")
        .when("2026-12-03T16:00")
        .session("15:30", "neck", "soft");
    assert_eq!(companion.diary(Range::Course).change, None);
    for (day, score) in [("08", 3), ("09", 4), ("10", 3)] {
        companion = companion
            .when(&format!("2026-12-{day}T20:00"))
            .notes(score, "20:00");
    }
    for range in [Range::Week, Range::Course, Range::All] {
        assert_eq!(
            companion.diary(range).change.as_deref(),
            Some("Lower since 20 November: median 6, now 3; two sessions fell in between.")
        );
    }
}

#[test]
fn the_diary_has_a_picture_with_words_and_a_table() {
    let companion = at_ten()
        .notes(6, "2026-11-22T20:00")
        .notes(4, "2026-11-23T20:00");
    let diary = companion.diary(Range::Week);
    let pain = diary.pain.unwrap();
    assert!(pain.svg.starts_with("<svg"), "{}", pain.svg);
    assert!(!pain.text.is_empty() && pain.rows.len() >= 2);
    let weeks = diary.weeks.unwrap();
    assert!(weeks.svg.starts_with("<svg") && !weeks.rows.is_empty());
}

#[test]
fn what_was_noted_before_a_journey_stands_at_the_clock_of_now() {
    let companion = at_ten().notes(4, "09:30").travels_to("America/New_York");
    assert_eq!(
        companion.entries(),
        ["Today", "04:30 Pain 4 now · Back of the neck"]
    );
}

#[test]
fn a_diary_of_many_entries_says_that_there_are_more() {
    let mut companion = Companion::at("2026-11-24T20:00[Europe/London]");
    for hour in 0..61 {
        let hours = chrono::TimeDelta::hours(hour);
        let at = companion.now.instant - hours;
        companion = companion.keeps(NewEntry {
            at: Some(at.to_rfc3339()),
            ..pain(3)
        });
    }
    let shown = |older| {
        let diary = companion.diary_with_older(Range::Week, older);
        let entries = diary.days.iter().map(|day| day.entries.len());
        (entries.sum::<usize>(), diary.more)
    };
    assert_eq!(shown(0), (60, true));
    assert_eq!(shown(1), (61, false));
}
