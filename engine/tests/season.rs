//! Rules that are for some people or some months only.

use afterhand_engine::body::Region;
use afterhand_engine::person::Flag;

use crate::companion::{Companion, chin_tuck};

/// Half an hour after a session of the neck, in that month of 2026.
fn in_month(month: u8) -> Companion {
    let at = format!("2026-{month:02}-15T10:00");
    Companion::at(&format!("{at}[Europe/London]"))
        .session(&at, "neck", "soft")
        .when("10:30")
}

fn has(person: &Companion, rule: &str) -> bool {
    person
        .windows()
        .iter()
        .any(|window| window.starts_with(rule))
}

/// The months in which one is told to dress warmly.
fn cold_months(choose: impl Fn(Companion) -> Companion) -> Vec<u8> {
    let months = 1..=12;
    months
        .filter(|month| has(&choose(in_month(*month)), "AR-02"))
        .collect()
}

#[test]
fn it_is_cold_from_november_to_march_in_the_north() {
    let north = [1, 2, 3, 11, 12];
    assert_eq!(cold_months(|person| person), north);
    assert_eq!(cold_months(|person| person.lives_in("GB")), north);
}

#[test]
fn it_is_cold_from_may_to_september_in_the_south() {
    let south = [5, 6, 7, 8, 9];
    assert_eq!(cold_months(|person| person.lives_in("AU")), south);
    assert_eq!(cold_months(|person| person.lives_in("NZ")), south);
}

#[test]
fn who_is_always_cold_or_never_says_so() {
    let all: Vec<u8> = (1..=12).collect();
    assert_eq!(cold_months(|person| person.chooses("cold", "always")), all);
    assert_eq!(
        cold_months(|person| person.lives_in("AU").chooses("cold", "never")),
        [0_u8; 0]
    );
}

#[test]
fn the_month_is_that_of_the_session() {
    let person = Companion::at("2026-10-31T20:00[Europe/London]")
        .session("20:00", "neck", "soft")
        .when("2026-11-01T01:00");
    assert!(!has(&person, "AR-02"));
    let person = Companion::at("2026-03-31T20:00[Europe/London]")
        .session("20:00", "neck", "soft")
        .when("2026-04-01T01:00");
    assert!(has(&person, "AR-02"));
}

#[test]
fn a_clinic_that_says_how_long_does_not_make_it_cold() {
    let plan = chin_tuck(
        &["08:30"],
        "[[aftercare]]\nrule = \"AR-02\"\nlasts = \"24h\"",
    )
    .replace("2026-11-01", "2026-01-01");
    assert!(!has(&in_month(7).plan(&plan), "AR-02"));
    let winter = in_month(12).plan(&plan).windows();
    let lines: Vec<&String> = winter
        .iter()
        .filter(|line| line.starts_with("AR-02"))
        .collect();
    assert_eq!(lines.len(), 2);
}

fn tips(person: &Companion) -> Vec<String> {
    let page = person.today().aftercare.unwrap();
    page.tips.into_iter().map(|tip| tip.rule).collect()
}

#[test]
fn what_only_some_people_want_to_read_they_choose_themselves() {
    let person = in_month(11);
    assert_eq!(tips(&person), ["AR-16", "AR-19", "AR-23", "AR-24"]);
    let settings = person.engine.borrow().settings().unwrap();
    assert!(settings.told.is_empty());
    let person = person.chooses("menstruating", "on");
    assert_eq!(tips(&person), ["AR-16", "AR-19", "AR-20", "AR-23", "AR-24"]);
    assert_eq!(tips(&person.undo()), ["AR-16", "AR-19", "AR-23", "AR-24"]);
    let person = in_month(11).chooses("older", "on");
    let told = person.engine.borrow().settings().unwrap().told;
    assert_eq!(told.into_iter().collect::<Vec<Flag>>(), [Flag::Older]);
    assert_eq!(tips(&person.chooses("older", "off")).len(), 4);
}

#[test]
fn how_to_sleep_is_for_the_neck_and_the_lower_back() {
    for region in Region::ALL {
        let person = Companion::at("2026-11-24T10:00[Europe/London]").session(
            "10:00",
            region.name(),
            "soft",
        );
        let is_told = tips(&person).contains(&"AR-24".to_owned());
        assert_eq!(
            is_told,
            [Region::Neck, Region::Lumbar].contains(&region),
            "{}",
            region.name()
        );
    }
}

/// Until when an exercise at 20:00 of the session's day and of the two days after it waits, after a session at
/// 14:40.
fn held(
    exercise: &str,
    region: &str,
    techniques: &str,
    more: &str,
    told: &[(&str, &str)],
) -> Vec<String> {
    let plan = format!(
        "format = 1\ntitle = \"Plan\"\nissued = 2026-11-01\n[[exercise]]\nuse = \"{exercise}\"\ntimes = [\"20:00\"]\n{more}\n"
    );
    let mut person = Companion::at("2026-11-24T14:40[Europe/London]")
        .plan(&plan)
        .session("14:40", region, techniques);
    for (rule, lasts) in told {
        person = person.hears(rule, lasts);
    }
    let agenda = person.agenda("2026-11-24", "2026-11-26");
    let until = |line: &String| {
        let until = line.split_once("held until ");
        until.map_or("free".to_owned(), |(_, until)| until[..16].to_owned())
    };
    agenda.iter().map(until).collect()
}

#[test]
fn ball_work_waits_two_days_where_it_was_pressed_and_nowhere_else() {
    let pressed = "2026-11-26T14:40";
    assert_eq!(
        held("sm-ball-glute", "hip", "deep_massage", "", &[]),
        [pressed, pressed, "free"]
    );
    assert_eq!(
        held("sm-ball-glute", "hip", "trigger_point", "", &[]),
        [pressed, pressed, "free"]
    );
    // After soft work it waits as every exercise of the hip does.
    assert_eq!(
        held("sm-ball-glute", "hip", "soft", "", &[]),
        ["2026-11-25T00:00", "free", "free"]
    );
    assert_eq!(
        held("sm-ball-glute", "shoulder", "deep_massage", "", &[]),
        ["free"; 3]
    );
    // The upper back is spine: until tomorrow after any session, two days after its own.
    assert_eq!(
        held("sm-ball-back", "hip", "deep_massage", "", &[]),
        ["2026-11-25T00:00", "free", "free"]
    );
    assert_eq!(
        held("sm-ball-back", "thoracic", "deep_massage", "", &[]),
        [pressed, pressed, "free"]
    );
    // What is no pressing waits until tomorrow only.
    assert_eq!(
        held("hp-hamstring", "hip", "deep_massage", "", &[]),
        ["2026-11-25T00:00", "free", "free"]
    );
}

#[test]
fn the_plan_counts_before_the_therapist_and_the_therapist_before_us() {
    let tuck = |more: &str, told: &[(&str, &str)]| held("nk-chin-tuck", "neck", "soft", more, told);
    assert_eq!(tuck("", &[]), ["2026-11-25T00:00", "free", "free"]);
    assert_eq!(
        tuck("", &[("AR-08", "48h")]),
        ["2026-11-26T14:40", "2026-11-26T14:40", "free"]
    );
    assert_eq!(tuck("", &[("AR-08", "2h")]), ["free"; 3]);
    assert_eq!(
        tuck("after_session = \"30h\"", &[("AR-08", "2h")]),
        ["2026-11-25T20:40", "2026-11-25T20:40", "free"]
    );
    assert_eq!(
        tuck("after_session = \"same day\"", &[("AR-08", "48h")]),
        ["free"; 3]
    );
    // Of two clinicians' words the one that lets it wait longer.
    let clinic = "[[aftercare]]\nrule = \"AR-08\"\nlasts = \"30h\"";
    assert_eq!(
        tuck(clinic, &[("AR-08", "2h")]),
        ["2026-11-25T20:40", "2026-11-25T20:40", "free"]
    );
    let ball = |told: &[(&str, &str)]| held("sm-ball-glute", "hip", "deep_massage", "", told);
    assert_eq!(ball(&[("AR-17", "72h")]), ["2026-11-27T14:40"; 3]);
    // Where the word is short, the exercise still waits until tomorrow.
    assert_eq!(
        ball(&[("AR-17", "1h")]),
        ["2026-11-25T00:00", "free", "free"]
    );
}

#[test]
fn an_exercise_that_waits_says_so_and_is_not_missed() {
    let plan = "format = 1\ntitle = \"Plan\"\nissued = 2026-11-01\n[[exercise]]\nuse = \"sm-ball-glute\"\ntimes = [\"16:00\"]\n";
    let person = Companion::at("2026-11-24T14:40[Europe/London]")
        .plan(plan)
        .session("14:40", "hip", "deep_massage")
        .when("17:00");
    let of_the_ball = |person: &Companion| {
        let day = person.day();
        day.into_iter().find(|line| line.contains("16:00")).unwrap()
    };
    assert!(
        of_the_ball(&person).contains("Held, held until Thursday 14:40: session today 14:40"),
        "{}",
        of_the_ball(&person)
    );
    let why = person.why("sm-ball-glute@2026-11-24T16:00");
    assert!(why.contains("AR-17"), "{why}");
    let person = person.when("2026-11-24T23:30");
    assert!(
        of_the_ball(&person).contains("Held"),
        "{}",
        of_the_ball(&person)
    );
}
