use std::collections::BTreeSet;

use afterhand_engine::plan::Check;
use afterhand_engine::plan::fault::{FaultKind, FindingKind};
use afterhand_engine::words::Words;
use afterhand_engine::{check_plan, failure};
use proptest::prelude::*;

use crate::companion::{Companion, LOW_BACK, NECK, now};

fn check(text: &str) -> Check {
    check_plan(text.as_bytes())
}

const HEAD: &str = "format = 1\ntitle = \"Plan\"\nissued = 2026-11-20\n";

/// A file with a sound head and this exercise.
fn exercise(lines: &str) -> Vec<u8> {
    format!("{HEAD}[[exercise]]\n{lines}").into_bytes()
}

/// A file with a sound head and exercise, and this besides.
fn with(lines: &str) -> Vec<u8> {
    let tuck = "[[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = [\"08:30\"]\n";
    format!("{HEAD}{tuck}{lines}").into_bytes()
}

fn repeated(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect()
}

fn gallery() -> Vec<(&'static str, Vec<u8>)> {
    let tuck = "use = \"nk-chin-tuck\"\ntimes = [\"08:30\"]\n";
    let own = "name = \"Towel pull\"\ntimes = [\"08:30\"]\n";
    let text = |text: &str| text.as_bytes().to_vec();
    vec![
        ("not TOML", text("Dear patient,\nplease do this daily")),
        (
            "neither end of a table",
            text("format = 1\n[[exercise]\nuse = 3"),
        ),
        ("JSON cut short", text("{\"format\": 1, \"title\": ")),
        ("JSON with a comment", text("{\"format\": 1 // one\n}")),
        (
            "JSON with a double key",
            text(
                "{\"format\": 1,\n \"title\": \"A\", \"issued\": \"2026-11-20\",\n \"title\": \"B\",\n \"exercise\": [{\"use\": \"nk-chin-tuck\", \"times\": [\"08:30\"]}]}",
            ),
        ),
        ("TOML with a double key", text("format = 1\nformat = 1\n")),
        (
            "JSON with null",
            text("{\"format\": null, \"title\": \"A\", \"issued\": true, \"exercise\": 1.5}"),
        ),
        (
            "deep nesting in JSON",
            format!("{{\"a\": {}{}}}", "[".repeat(20_000), "]".repeat(20_000)).into_bytes(),
        ),
        (
            "deep nesting in TOML",
            format!("a = {}{}", "[".repeat(20_000), "]".repeat(20_000)).into_bytes(),
        ),
        (
            "a key of ten thousand parts",
            format!("a{} = 1", ".a".repeat(10_000)).into_bytes(),
        ),
        ("empty", Vec::new()),
        ("2 MiB", vec![b'#'; 2 * 1024 * 1024]),
        ("NUL byte", text("format = 1\ntitle = \"A\0B\"\n")),
        ("not UTF-8", b"format = 1\ntitle = \"caf\xe9\"\n".to_vec()),
        (
            "a byte order mark, then a fault",
            text("\u{feff}format = 2\ntitle = \"A\"\nissued = 2026-11-20\nexercise = []\n"),
        ),
        (
            "unknown keys",
            exercise(
                "use = \"nk-chin-tuck\"\ntimes = [\"08:30\"]\nrepetitions = 5\n[extra]\na = 1\n",
            ),
        ),
        (
            "wrong format and title",
            text(
                "format = 2\ntitle = \"  \"\nissued = \"20 November\"\nexercise = [\"chin tuck\"]\n",
            ),
        ),
        ("hold 0s", exercise(&format!("{tuck}hold = \"0s\"\n"))),
        (
            "hold without a unit, rest too long",
            exercise(&format!("{tuck}hold = 5\nrest = \"11min\"\n")),
        ),
        (
            "paused as text, no limit for the pain",
            exercise(&format!("{tuck}paused = \"yes\"\npain_limit = 0\n")),
        ),
        ("reps 10000", exercise(&format!("{tuck}reps = 10000\n"))),
        (
            "sets as text, minutes with a fraction",
            exercise(&format!("{tuck}sets = \"3\"\nminutes = 2.5\n")),
        ),
        (
            "a number beyond counting",
            exercise(&format!("{tuck}reps = 99999999999999999999\n")),
        ),
        (
            "time 25:00",
            exercise(
                "use = \"nk-chin-tuck\"\ntimes = [\"25:00\", \"8:30\", 08:30:30, \"08:30\", \"08:30\"]\n",
            ),
        ),
        ("no times", exercise("use = \"nk-chin-tuck\"\ntimes = []\n")),
        (
            "end before start",
            exercise(&format!("{tuck}from = 2026-12-01\nuntil = 2026-11-30\n")),
        ),
        (
            "a date that does not exist",
            exercise(&format!(
                "{tuck}from = \"2026-02-30\"\nuntil = 9999-01-01\n"
            )),
        ),
        (
            "unknown exercise with a near miss",
            exercise("use = \"nk-chintuck\"\ntimes = [\"08:30\"]\n"),
        ),
        (
            "unknown exercise",
            exercise("use = \"headstand\"\ntimes = [\"08:30\"]\n"),
        ),
        (
            "use and name",
            exercise(&format!("{tuck}name = \"Mine\"\n")),
        ),
        ("neither use nor name", exercise("times = [\"08:30\"]\n")),
        ("own exercise without a count", exercise(own)),
        (
            "own exercise with two counts",
            exercise(&format!("{own}reps = 3\nbreaths = 3\n")),
        ),
        (
            "own id that is none",
            exercise(&format!("{tuck}id = \"Chin Tuck\"\n")),
        ),
        (
            "duplicate ids, one of them with a fault",
            with("[[exercise]]\nuse = \"nk-chin-tuck\"\n"),
        ),
        (
            "side and days",
            exercise(&format!(
                "{tuck}side = \"top\"\ndays = [\"mon\", \"someday\"]\n"
            )),
        ),
        (
            "days that are no days",
            exercise(&format!("{tuck}days = \"often\"\n")),
        ),
        (
            "days of two kinds",
            exercise(&format!("{tuck}days = {{ every = 2, on = 5 }}\n")),
        ),
        (
            "days never",
            exercise(&format!("{tuck}days = {{ every = 0 }}\n")),
        ),
        (
            "after_session",
            exercise(&format!("{tuck}after_session = \"soon\"\n")),
        ),
        (
            "after_session too long",
            exercise(&format!("{tuck}after_session = \"31d\"\n")),
        ),
        (
            "phases out of order, though the dose has a fault",
            exercise(&format!(
                "{tuck}reps = 0\n[[exercise.phase]]\nafter = \"7d\"\n[[exercise.phase]]\nafter = \"3d\"\n"
            )),
        ),
        (
            "a phase after the end, one of half a day",
            exercise(&format!(
                "{tuck}until = 2026-11-25\n[[exercise.phase]]\nafter = \"36h\"\n[[exercise.phase]]\nafter = \"6d\"\n"
            )),
        ),
        (
            "wrong zone",
            format!(
                "zone = \"Europe/Atlantis\"\n{}",
                String::from_utf8(with("")).unwrap()
            )
            .into_bytes(),
        ),
        (
            "more than 100 exercises",
            format!(
                "{HEAD}{}",
                repeated(101, |n| format!(
                    "[[exercise]]\nid = \"e{n}\"\nuse = \"nk-chin-tuck\"\ntimes = [\"08:30\"]\n"
                ))
            )
            .into_bytes(),
        ),
        (
            "more than 12 times",
            exercise(&format!(
                "use = \"nk-chin-tuck\"\ntimes = [{}]\n",
                repeated(13, |n| format!("\"{:02}:00\", ", n + 7))
            )),
        ),
        ("course of 61 sessions", with("[course]\nsessions = 61\n")),
        (
            "course worth a look",
            with("[course]\nsessions = 20\nper_week = 3\n"),
        ),
        ("course without sessions", with("[course]\nper_week = 2\n")),
        (
            "clinician as text",
            with("[clinician]\nname = 5\nemail = \"a@b.c\"\n"),
        ),
        (
            "aftercare",
            with(
                "[[aftercare]]\nrule = \"AR-99\"\nlasts = \"91d\"\n[[aftercare]]\nid = \"x\"\nkind = \"maybe\"\ntext = \"\"\n[[aftercare]]\nrule = \"AR-03\"\ntext = \"Ours\"\nlasts = \"2h\"\nregions = [\"knee\"]\n",
            ),
        ),
        (
            "times for rules that have none",
            with(
                "[[aftercare]]\nrule = \"AR-12\"\nlasts = \"48h\"\n[[aftercare]]\nrule = \"AR-25\"\nlasts = \"2h\"\n[[aftercare]]\nlasts = \"7d\"\nrule = \"AR-20\"\n",
            ),
        ),
        (
            "two own rules with one id, one of them with a fault",
            with(
                "[[aftercare]]\nid = \"rest\"\nkind = \"do\"\ntext = \"Rest\"\nlasts = \"2h\"\n[[aftercare]]\nid = \"rest\"\nkind = \"do\"\nlasts = \"2h\"\n",
            ),
        ),
        (
            "ids that begin with a hyphen",
            format!(
                "id = \"-plan\"\n{}id = \"-tuck\"\n[[aftercare]]\nid = \"-rest\"\nkind = \"do\"\ntext = \"Rest\"\nlasts = \"2h\"\n",
                String::from_utf8(with("")).unwrap()
            )
            .into_bytes(),
        ),
        (
            "a key and an exercise that nobody wants to read in full",
            exercise(&format!(
                "use = \"{}\"\n{} = 1\n\"\\u001b[2J\" = 1\n",
                "ab".repeat(32),
                "cd".repeat(5000)
            )),
        ),
        (
            "appointment",
            with(
                "[[appointment]]\nat = 2026-11-24T15:00:00Z\nminutes = 4\n[[appointment]]\nat = 2026-11-24\n",
            ),
        ),
        (
            "steps and a region for an exercise of the library",
            exercise(&format!("{tuck}region = \"neck\"\nsteps = [\"Sit.\"]\n")),
        ),
        (
            "a leap second",
            with("[[appointment]]\nat = 2026-11-24T23:59:60\n"),
        ),
        (
            "a bell in a note, a title too long",
            exercise(&format!(
                "{tuck}note = \"\\u0007\"\n[clinician]\nname = \"{}\"\n",
                "x".repeat(201)
            )),
        ),
    ]
}

#[test]
fn every_fault_has_its_place_and_says_what_is_allowed() {
    let words = Words::english();
    let mut shown = String::new();
    for (name, bytes) in gallery() {
        let check = check_plan(&bytes);
        shown += &format!("## {name}\n");
        for line in words.findings_with_places("plan.toml", &check) {
            shown += &format!("{line}\n");
        }
        let faulty = check.findings.iter().any(|finding| finding.is_fault());
        assert_eq!(check.plan.is_none(), faulty, "{name}");
        shown += "\n";
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn the_gallery_has_a_fault_of_every_kind_but_the_one_that_there_are_too_many() {
    let kinds = gallery()
        .into_iter()
        .flat_map(|(_, bytes)| check_plan(&bytes).findings);
    let reached: BTreeSet<usize> = kinds
        .filter_map(|finding| match finding.kind {
            FindingKind::Fault(fault) => Some(number(&fault)),
            FindingKind::Warning(_) => None,
        })
        .collect();
    assert_eq!(reached, (0..=33).collect());
}

fn number(fault: &FaultKind) -> usize {
    match fault {
        FaultKind::TooLong => 0,
        FaultKind::NotText => 1,
        FaultKind::NulByte => 2,
        FaultKind::Syntax(_) => 3,
        FaultKind::DoubleKey { .. } => 4,
        FaultKind::UnknownKey { .. } => 5,
        FaultKind::MissingKey { .. } => 6,
        FaultKind::Expected(_) => 7,
        FaultKind::OutOfRange { .. } => 8,
        FaultKind::DurationOutOfRange { .. } => 9,
        FaultKind::EmptyText => 10,
        FaultKind::TextTooLong { .. } => 11,
        FaultKind::ControlCharacter => 12,
        FaultKind::NotOneOf { .. } => 13,
        FaultKind::UnknownExercise { .. } => 14,
        FaultKind::UnknownRule { .. } => 15,
        FaultKind::UnknownZone { .. } => 16,
        FaultKind::DoubleItem { .. } => 17,
        FaultKind::DoubleTime { .. } => 18,
        FaultKind::EndBeforeStart => 19,
        FaultKind::PhasesOutOfOrder => 20,
        FaultKind::PhaseAfterEnd => 21,
        FaultKind::SeveralCounts => 22,
        FaultKind::NoCount => 23,
        FaultKind::NeitherUseNorName => 24,
        FaultKind::BothUseAndName => 25,
        FaultKind::TooMany { .. } => 26,
        FaultKind::NoneGiven => 27,
        FaultKind::NotWholeDays => 28,
        FaultKind::NotAnId { .. } => 29,
        FaultKind::OnlyForOwn { .. } => 30,
        FaultKind::DoubleRule { .. } => 31,
        FaultKind::RuleWithoutTime { .. } => 32,
        FaultKind::RuleIsLimit { .. } => 33,
        FaultKind::AndMore { .. } => 34,
    }
}

#[test]
fn all_faults_of_a_file_are_told_at_once() {
    let text = "format = 1\nissued = 2026-11-20\nzone = \"Mars\"\n[[exercise]]\nuse = \"nk-chin-tuk\"\n\
                times = [\"25:00\"]\nreps = 0\n[[exercise]]\nuse = \"lx-bridge\"\nhold = \"0s\"\n";
    let words = Words::english();
    let lines = words.findings_with_places("a.toml", &check(text));
    let places: Vec<&str> = lines
        .iter()
        .map(|line| line.split(": ").next().unwrap())
        .collect();
    assert_eq!(
        places,
        [
            "a.toml:1:1",
            "a.toml:3:8",
            "a.toml:5:7",
            "a.toml:6:10",
            "a.toml:7:8",
            "a.toml:8:1",
            "a.toml:10:8"
        ]
    );
}

#[test]
fn both_examples_have_nothing_to_be_said_against_them() {
    for text in [NECK, LOW_BACK] {
        assert_eq!(check(text).findings, []);
        assert!(check(text).plan.is_some());
    }
}

#[test]
fn a_paused_exercise_stays_in_the_plan_and_falls_due_on_no_day() {
    let item = |lines: &str| {
        let plan = check_plan(&exercise(&format!(
            "use = \"nk-chin-tuck\"\ntimes = [\"08:30\"]\n{lines}"
        )));
        plan.plan.unwrap().items.remove(0)
    };
    let days = |lines: &str| {
        let from = "2026-11-20".parse().unwrap();
        item(lines)
            .dates(from, "2026-11-22".parse().unwrap())
            .count()
    };
    assert_eq!(days(""), 3);
    assert_eq!(days("paused = false"), 3);
    assert_eq!(days("paused = true"), 0);
    assert_eq!(item("pain_limit = 3").pain_limit, Some(3));
    assert_eq!(item("").pain_limit, None);
}

#[test]
fn a_hold_and_a_rest_can_be_taken_away() {
    let plan = check_plan(&exercise(
        "use = \"nk-chin-tuck\"\ntimes = [\"08:30\"]\nhold = \"none\"\nsets = 2\nrest = \"30s\"\n\
         [[exercise.phase]]\nafter = \"7d\"\nrest = \"none\"\n",
    ));
    let stages = &plan.plan.unwrap().items[0].stages;
    assert_eq!(stages[0].dose.hold, None);
    assert!(stages[0].dose.rest.is_some());
    assert_eq!(stages[1].dose.rest, None);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_nothing() {
    let plan = check(NECK).plan;
    assert_eq!(check(&format!("\u{feff}{NECK}")).plan, plan);
    assert_eq!(check(&NECK.replace('\n', "\r\n")).plan, plan);
}

#[test]
fn the_same_plan_as_toml_and_as_json_is_equal() {
    for text in [NECK, LOW_BACK] {
        let table: toml::Table = toml::from_str(text).unwrap();
        let json = serde_json::to_string_pretty(&to_json(toml::Value::Table(table))).unwrap();
        let read = check(&json);
        assert_eq!(read.findings, []);
        assert_eq!(read.plan, check(text).plan);
    }
}

fn to_json(value: toml::Value) -> serde_json::Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
        toml::Value::Datetime(datetime) => datetime.to_string().into(),
        toml::Value::Array(values) => values.into_iter().map(to_json).collect(),
        toml::Value::Table(table) => {
            let entries = table.into_iter().map(|(key, value)| (key, to_json(value)));
            serde_json::Value::Object(entries.collect())
        }
    }
}

#[test]
fn a_title_in_arabic_and_one_with_markup_are_just_titles() {
    for (title, id) in [
        ("رقبة الخريف", "رقبة-الخريف"),
        ("<script>alert(1)</script>", "script-alert-1-script"),
        ("?!", "3f-21"),
        (":", "3a"),
    ] {
        let text = NECK
            .replace("id = \"neck-2026\"\n", "")
            .replace("Neck course, autumn", title);
        let plan = check(&text).plan.unwrap();
        assert_eq!(plan.title, title);
        assert_eq!(plan.id, id);
    }
}

#[test]
fn of_more_than_two_hundred_findings_the_rest_is_only_counted() {
    let words = Words::english();
    // With the four keys that are missing.
    let with_keys = |count| check(&repeated(count, |n| format!("a{n}=1\n")));
    assert_eq!(with_keys(196).findings.len(), 200);
    let last = |check: Check| words.findings_with_places("a.toml", &check).pop().unwrap();
    assert_eq!(
        last(with_keys(197)),
        "a.toml:197:1: There is 1 more fault from here on."
    );
    let most = with_keys(100_000);
    assert_eq!(most.findings.len(), 201);
    assert!(most.plan.is_none());
    assert_eq!(
        last(most),
        "a.toml:197:1: There are 99804 more faults from here on."
    );
    let refused = Companion::at("2026-11-24T08:00[Europe/London]")
        .take(&repeated(1000, |n| format!("a{n}=1\n")))
        .unwrap_err();
    let told = failure(
        &refused,
        Words::english(),
        &now("2026-11-24T08:00[Europe/London]"),
    );
    assert_eq!(told.faults.len(), 201);
    assert!(
        told.message.contains("there are 1004 faults"),
        "{}",
        told.message
    );
}

#[test]
fn what_a_finding_quotes_is_short_and_obeyed_by_no_terminal() {
    let long = "x\u{1b}[2J".repeat(2000);
    let key = serde_json::Value::String(long.clone());
    let own = "\"use\": \"nk-chin-tuck\", \"times\": [\"08:30\"]";
    let files = [
        format!("{{{key}: 1}}"),
        format!("{{{key}: 1, {key}: 2}}"),
        format!("{{\"exercise\": [{{\"use\": {key}}}]}}"),
        format!("{{\"exercise\": [{{{own}, \"side\": {key}}}]}}"),
        format!("{{\"zone\": {key}, \"aftercare\": [{{\"rule\": {key}}}]}}"),
        format!("{{\"id\": \"{}\"}}", "Ä".repeat(64)),
        format!("\"{}\" = 1", "k".repeat(9000)),
        format!("{} = ", "k".repeat(9000)),
    ];
    for file in files {
        for line in Words::english().findings_with_places("plan", &check(&file)) {
            assert!(!line.contains(char::is_control), "{line:?}");
            assert!(line.chars().count() < 400, "{line}");
        }
    }
}

#[test]
fn a_file_made_to_be_slow_is_still_answered_at_once() {
    let keys = repeated(100_000, |n| format!("\"k{n}\":1,"));
    let many_keys = format!("{{{keys}\"format\":1}}");
    assert!(many_keys.len() < 1024 * 1024 + 200_000);
    let many_keys = &many_keys.as_bytes()[..many_keys.len().min(1_000_000)];
    let whole = String::from_utf8_lossy(many_keys);
    let whole = format!("{}}}", &whole[..whole.rfind(',').unwrap()]);
    assert_eq!(check(&whole).findings.len(), 201);
    let toml = repeated(80_000, |n| format!("k{n} = 1\n"));
    assert_eq!(check(&toml).findings.len(), 201);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        check_plan(&bytes);
    }

    #[test]
    fn no_text_makes_it_panic(text in "[\\{\\[\\]\\}=\", \n.a-c0-9é\u{feff}]{0,200}") {
        check_plan(text.as_bytes());
    }

    #[test]
    fn no_slip_in_an_example_makes_it_panic_or_pass_unsound(
        json in any::<bool>(),
        slips in proptest::collection::vec((any::<proptest::sample::Index>(), any::<proptest::sample::Index>(), any::<char>()), 1..4),
    ) {
        let table: toml::Table = toml::from_str(NECK).unwrap();
        let text = if json { to_json(toml::Value::Table(table)).to_string() } else { NECK.to_owned() };
        let mut letters: Vec<char> = text.chars().collect();
        for (start, length, letter) in slips {
            let start = start.index(letters.len());
            let end = (start + length.index(12)).min(letters.len());
            letters.splice(start..end, [letter]);
        }
        let text: String = letters.into_iter().collect();
        let check = check(&text);
        let lines = text.matches('\n').count() + 1;
        for finding in &check.findings {
            prop_assert!((1..=lines).contains(&finding.line));
            prop_assert!(finding.column >= 1);
        }
        let faulty = check.findings.iter().any(|finding| finding.is_fault());
        prop_assert_eq!(check.plan.is_none(), faulty);
    }
}
