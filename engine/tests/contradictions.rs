//! Where the articles disagree, with themselves or with each other: what counts here, by the number that each
//! contradiction has in our clinical notes.

use std::fs;
use std::path::Path;

use afterhand_engine::content::Content;
use afterhand_engine::person::{Flag, Setting};
use afterhand_engine::safety::Level;
use afterhand_engine::session::{NewCourse, Preset};
use afterhand_engine::words::Words;

use crate::companion::sessions::course;
use crate::companion::{Companion, chin_tuck};

fn after_the_neck() -> Companion {
    Companion::at("2026-11-24T14:40[Europe/London]").session("14:40", "neck", "manipulation")
}

#[test]
fn c1_a_heat_pack_stays_allowed_where_a_hot_bath_is_not() {
    let person = after_the_neck().when("18:00");
    for whole_body in ["hot bath", "hot tub", "whirlpool", "sauna", "bathhouse"] {
        assert_eq!(
            person.verdict(whole_body),
            "AR-03 until 2026-11-25T14:40:00+00:00 (app_default)",
            "{whole_body}"
        );
    }
    for local in ["heat pack", "warm shower"] {
        assert_eq!(person.verdict(local), "free", "{local}");
    }
    let pack = person.can("heat pack").more.unwrap();
    assert!(
        pack.contains("wrapped in cloth, for 15 to 20 minutes"),
        "{pack}"
    );
    // Outside the window a bath is no yes either, and the words mind the fainting.
    let person = person.when("2026-11-25T14:40");
    let bath = person.can("hot bath");
    assert_eq!(
        (bath.forbidden, bath.text.as_str()),
        (false, "No rule here holds you back.")
    );
    assert!(bath.more.unwrap().contains("you may faint"));
}

#[test]
fn c1_deep_massage_lets_heat_wait_for_two_days() {
    let person =
        Companion::at("2026-11-24T14:40[Europe/London]").session("14:40", "hip", "deep_massage");
    assert_eq!(
        person.verdict("sauna"),
        "AR-03 until 2026-11-26T14:40:00+00:00 (app_default)"
    );
}

#[test]
fn c2_two_a_week_and_a_full_day_between_and_more_only_by_the_clinician() {
    let person = Companion::at("2026-11-24T10:00[Europe/London]").session("09:00", "neck", "soft");
    // Tomorrow would be too soon, the day after has a full day between.
    assert_eq!(person.next_allowed(), "2026-11-26");
    let person = person
        .when("2026-11-26T10:00")
        .session("09:00", "neck", "soft");
    // Two within seven days: the third when the first of them is seven days back.
    assert_eq!(person.next_allowed(), "2026-12-01");
    let own = |value, by_clinician| afterhand_engine::person::OwnLimit {
        value,
        by_clinician,
    };
    let more = |by_clinician| Setting::PerWeek {
        limit: Some(own(4, by_clinician)),
    };
    let none_between = |by_clinician| Setting::DaysBetween {
        limit: Some(own(0, by_clinician)),
    };
    assert!(!more(false).is_sound() && more(true).is_sound());
    assert!(!none_between(false).is_sound() && none_between(true).is_sound());
    assert!(Setting::parse("sessions-per-week", "4").is_err());
    let person = person.chooses("sessions-per-week", "4 clinician");
    // The full day between still counts.
    assert_eq!(person.next_allowed(), "2026-11-28");
}

#[test]
fn c2_every_other_day_counts_when_the_clinician_set_it() {
    let person = Companion::at("2026-11-24T10:00[Europe/London]")
        .session("2026-11-22T09:00", "thoracic", "soft")
        .session("09:00", "thoracic", "soft");
    assert_eq!(person.next_allowed(), "2026-11-29");
    let kyphosis = |every_other_day| NewCourse {
        preset: Some(Preset::Kyphosis),
        every_other_day,
        ..course("2026-11-22", 10)
    };
    // The preset alone changes nothing.
    let person = person.begins(kyphosis(false));
    assert_eq!(person.next_allowed(), "2026-11-29");
    let person = person.undo().begins(kyphosis(true));
    assert_eq!(person.next_allowed(), "2026-11-26");
    let line = person.sessions_page().limits.lines.remove(0);
    assert_eq!(
        line.changed.as_deref(),
        Some(
            "Changed by your course: every other day, as your clinician set it. The article says 2."
        )
    );
    assert_eq!(line.badge.basis.name(), "clinic");
}

#[test]
fn c3_two_courses_of_ten_and_fifteen_a_year_are_shown_with_both_numbers() {
    let scoliosis = NewCourse {
        preset: Some(Preset::Scoliosis),
        repeat_months: Some(6),
        ..course("2026-11-24", 10)
    };
    let person = Companion::at("2026-11-24T10:00[Europe/London]");
    let acted = person
        .act(afterhand_engine::action::Action::KeepCourse {
            id: None,
            course: scoliosis,
        })
        .unwrap();
    let honest = "Courses like this one come to 20 sessions a year, and the limit here is 15. The article \
                  gives both numbers and they do not fit; no such number is a clinical fact, so ask your clinician.";
    assert_eq!(acted.remarks, [honest]);
    assert_eq!(person.warnings(), [honest]);
    let year = person.sessions_page().limits.lines.remove(2);
    assert!(
        year.why
            .unwrap()
            .contains("its own course of 10 every 6 months would make 20")
    );
    // It is no lock: the course is kept, and sessions are logged.
    assert_eq!(
        person
            .session("09:00", "thoracic", "soft")
            .account()
            .done
            .len(),
        1
    );
}

#[test]
fn c3_fifteen_a_year_is_noticed_at_twelve_and_at_fifteen_and_never_locks() {
    let mut person = Companion::at("2026-01-05T10:00[Europe/London]");
    let mut said = Vec::new();
    for number in 1..=16 {
        person = person.session("09:00", "neck", "soft");
        let warnings = person.warnings();
        if !warnings.is_empty() {
            said.push(format!("{number}: {}", warnings.join(" ")));
        }
        person.now.instant += chrono::TimeDelta::days(8);
    }
    assert_eq!(
        said,
        [
            "12: 12 sessions in the last 365 days. From 15 on, ask your clinician whether to go on.",
            "13: 13 sessions in the last 365 days. From 15 on, ask your clinician whether to go on.",
            "14: 14 sessions in the last 365 days. From 15 on, ask your clinician whether to go on.",
            "15: 15 sessions in 365 days, and the limit here is 15. Ask your clinician whether to go on; nothing is locked.",
            "16: 16 sessions in 365 days, and the limit here is 15. Ask your clinician whether to go on; nothing is locked.",
        ]
    );
}

#[test]
fn c4_easy_but_moving_walking_and_the_prescribed_plan_go_on() {
    let plan = chin_tuck(
        &["20:00"],
        "[[exercise]]\nuse = \"br-diaphragm\"\ntimes = [\"20:00\"]",
    );
    let person = Companion::at("2026-11-24T14:40[Europe/London]")
        .plan(&plan)
        .session("14:40", "neck", "manipulation")
        .when("18:00");
    for load in ["gym", "run", "lift", "sport"] {
        assert_eq!(
            person.verdict(load),
            "AR-07 until 2026-11-26T14:40:00+00:00 (app_default)",
            "{load}"
        );
    }
    assert_eq!(person.verdict("walk"), "free");
    // The neck waits until tomorrow, breathing does not wait at all, and the plan goes on the next day.
    let agenda = person.agenda("2026-11-24", "2026-11-25");
    let held: Vec<&String> = agenda.iter().filter(|line| line.contains("held")).collect();
    assert_eq!(
        held,
        [
            "nk-chin-tuck@2026-11-24T20:00 2026-11-24T20:00:00+00:00, held until 2026-11-25T00:00:00+00:00"
        ]
    );
    assert_eq!(agenda.len(), 4);
    assert_eq!(
        person.verdict("my exercises"),
        "AR-08 until 2026-11-25T00:00:00+00:00 (app_default)"
    );
    assert_eq!(
        person.when("2026-11-25T00:00").verdict("my exercises"),
        "free"
    );
}

/// Every word that is shown, but for those that quote a claim to correct it.
fn every_word() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/en");
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().path();
        if !file.ends_with("claims.ftl") {
            text += &fs::read_to_string(file).unwrap();
        }
    }
    text.to_lowercase()
}

#[test]
fn c5_nothing_is_called_safe_or_painless_and_soreness_is_expected() {
    let words = every_word();
    for never in [
        "painless",
        "completely safe",
        "is safe",
        "are safe",
        "perfectly safe",
        "harmless",
    ] {
        let lines: Vec<&str> = words.lines().filter(|line| line.contains(never)).collect();
        assert_eq!(lines, [""; 0], "{never}");
    }
    let rows = after_the_neck().today().aftercare.unwrap();
    let soreness = rows.rows.iter().find(|row| row.rule == "AR-09").unwrap();
    assert!(
        soreness.text.starts_with("Mild soreness is common"),
        "{}",
        soreness.text
    );
    assert!(
        rows.warning.emergency.contains("emergency number"),
        "{}",
        rows.warning.emergency
    );
}

#[test]
fn c6_dull_and_settling_is_expected_and_sharp_is_a_call() {
    let person = after_the_neck().when("18:00");
    let page = person.today().aftercare.unwrap();
    let row = |rule: &str| page.rows.iter().find(|row| row.rule == rule).unwrap();
    assert_eq!(
        row("AR-06").text,
        "Sharp pain where you were treated? Call your clinician today"
    );
    assert!(
        row("AR-06")
            .why
            .as_ref()
            .unwrap()
            .contains("A dull ache that settles is different.")
    );
    let soreness = row("AR-09").why.as_ref().unwrap();
    assert!(soreness.contains("Sharp, new or spreading pain: call your clinician today."));
    let content = Content::shipped();
    assert_eq!(content.red_flag("RF-21").unwrap().level, Level::Today);
    for expected in content
        .red_flags
        .iter()
        .filter(|flag| flag.level == Level::Expected)
    {
        let words = Words::english().data(&expected.words()).to_lowercase();
        assert!(!words.contains("sharp"), "{words}");
    }
    // No pain is ever called good.
    let words = every_word();
    for never in ["good sign", "good pain", "pain is good"] {
        assert!(!words.contains(never), "{never}");
    }
}

#[test]
fn c7_nerve_signs_are_an_emergency_and_no_indication() {
    let content = Content::shipped();
    for sign in ["RF-01", "RF-05"] {
        assert_eq!(
            content.red_flag(sign).unwrap().level,
            Level::Emergency,
            "{sign}"
        );
        let person = after_the_neck()
            .when("18:00")
            .feels(&format!("{sign}=unsure"));
        assert_eq!(
            person.held(),
            "All exercises have been paused since today 18:00",
            "{sign}"
        );
        assert!(person.can("exercises").first.is_some());
        let card = person.card(None);
        let words = Words::english().data(&content.red_flag(sign).unwrap().words());
        assert!(card.signs.contains(&words), "{sign}");
    }
    // Before a session a new sign means calling the clinic, not going there to have it treated.
    let gate = Words::english().data("ar-25");
    assert_eq!(
        gate,
        "New warning sign, fever, fall, medicine or pregnancy? Call the clinic before you go"
    );
}

#[test]
fn c8_age_alone_is_no_bar_and_fragile_bones_are_a_caution() {
    let bent = "[[exercise]]\nuse = \"lx-knee-chest\"\ntimes = [\"09:00\"]";
    let person = Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&chin_tuck(&["08:30"], bent))
        .when("09:05");
    let older = person.chooses("older", "on");
    assert!(
        older
            .today()
            .items
            .iter()
            .all(|item| item.caution.is_none())
    );
    assert_eq!(older.raised().len(), 2);
    assert_eq!(older.verdict("my exercises"), "free");
    let content = Content::shipped();
    for exercise in content.exercises.iter() {
        assert!(!exercise.not_if.contains(&Flag::Older), "{}", exercise.id);
    }
    // Fragile bones are a caution at what bends far, whatever the age.
    let fragile = older.screens("SC-10=yes");
    let cautions: Vec<(String, Option<String>)> = fragile
        .today()
        .items
        .into_iter()
        .map(|item| (item.title, item.caution))
        .collect();
    assert_eq!(cautions[0], ("Chin tuck".to_owned(), None));
    let caution = cautions[1].1.as_ref().unwrap();
    assert!(
        caution.contains("osteoporosis") && caution.contains("clinician"),
        "{caution}"
    );
    for rule in content.rules.iter() {
        assert!(!rule.person.contains(&Flag::Older), "{}", rule.id);
    }
    let can = after_the_neck().when("2026-11-26T14:40").can("stretch");
    assert!(
        can.more
            .unwrap()
            .contains("With osteoporosis or fragile bones, ask a clinician first.")
    );
}
