//! "Can I …?": every question, at every moment that matters. The answer is never a yes.

use std::fmt::Write as _;

use afterhand_engine::content::Content;
use afterhand_engine::words::Words;

use crate::companion::{Companion, chin_tuck};

fn questions() -> impl Iterator<Item = &'static str> {
    let questions = &Content::shipped().questions;
    questions.iter().map(|question| question.id.as_str())
}

/// What people type first of all that it is called.
fn typed(id: &str) -> String {
    Words::english().data(&format!("can-{id}"))
}

fn fresh() -> Companion {
    Companion::at("2026-11-24T14:40[Europe/London]")
}

/// Everything that a person may be told, one line a question.
fn answers(person: &Companion) -> String {
    let mut text = String::new();
    for id in questions() {
        let answer = person.can(&typed(id));
        assert_eq!(answer.id, id, "{}", typed(id));
        writeln!(text, "{id}: {}", answer.whole()).unwrap();
    }
    text
}

#[test]
fn every_question_is_answered_with_no_session() {
    let person = fresh();
    insta::assert_snapshot!(answers(&person));
    for id in questions() {
        let answer = person.can(&typed(id));
        assert_eq!(answer.forbidden, id == "crack-neck", "{id}");
        assert_eq!((answer.until, answer.first), (None, None), "{id}");
    }
    assert!(
        person
            .can("sauna")
            .more
            .unwrap()
            .starts_with("No session is logged, so no waiting time is running. ")
    );
}

#[test]
fn every_question_is_answered_right_after_a_neck_manipulation() {
    let person = fresh().session("14:40", "neck", "manipulation");
    insta::assert_snapshot!(answers(&person));
}

#[test]
fn every_question_is_answered_a_day_after_deep_massage() {
    let person = fresh()
        .session("14:40", "hip", "deep_massage")
        .when("2026-11-25T15:00");
    insta::assert_snapshot!(answers(&person));
}

#[test]
fn every_question_is_answered_when_everything_is_over() {
    let person = fresh()
        .session("14:40", "neck", "deep_massage")
        .when("2026-11-27T14:40");
    for id in questions() {
        let answer = person.can(&typed(id));
        assert_eq!(
            answer.forbidden,
            id == "crack-neck",
            "{id}: {}",
            answer.whole()
        );
        if !answer.forbidden {
            let says = answer.text.as_str();
            let is_next = id == "book-session";
            assert!(
                says == "No rule here holds you back."
                    || is_next && says.starts_with("Today is within the limits."),
                "{id}: {says}"
            );
        }
    }
}

#[test]
fn a_warning_sign_that_is_open_comes_first_in_every_answer() {
    let person = fresh()
        .session("14:40", "neck", "soft")
        .when("15:00")
        .feels("RF-22=yes");
    for id in questions() {
        let answer = person.can(&typed(id));
        let whole = answer.whole();
        assert!(
            whole.starts_with("A warning sign is still open, and exercises are paused."),
            "{id}: {whole}"
        );
    }
    for held in ["exercises", "massage ball", "massage"] {
        let answer = person.can(held);
        assert!(answer.forbidden && answer.until.is_none(), "{held}");
        assert!(answer.text.contains("until a clinician has said"), "{held}");
    }
    let person = person.when("16:00").cleared_by("Dr Ali", "15:50");
    assert_eq!(person.can("massage ball").first, None);
    assert_eq!(person.verdict("massage ball"), "free");
}

#[test]
fn an_open_sign_of_one_region_holds_that_regions_exercises_and_all_self_massage() {
    let person = fresh()
        .plan(&chin_tuck(&["20:00"], ""))
        .feels_in("hip", "RF-22=yes");
    assert!(person.can("exercises").first.is_some());
    assert_eq!(person.verdict("exercises"), "free");
    assert!(person.can("massage ball").forbidden);
    let person = fresh()
        .plan(&chin_tuck(&["20:00"], ""))
        .feels_in("neck", "RF-22=yes");
    assert!(person.can("exercises").forbidden);
}

#[test]
fn a_clinics_time_counts_before_ours_whether_longer_or_shorter() {
    for (lasts, until) in [
        ("48h", "2026-11-26T14:40:00+00:00"),
        ("6h", "2026-11-24T20:40:00+00:00"),
    ] {
        let rule = format!("[[aftercare]]\nrule = \"AR-03\"\nlasts = \"{lasts}\"");
        let person = fresh()
            .plan(&chin_tuck(&["08:30"], &rule))
            .session("14:40", "lumbar", "soft");
        assert_eq!(
            person.verdict("sauna"),
            format!("AR-03 until {until} (clinic)")
        );
        let answer = person.can("sauna");
        assert_eq!(answer.sources, ["Plan"]);
        assert_eq!(person.when(until).verdict("sauna"), "free", "{lasts}");
    }
}

#[test]
fn a_therapists_word_counts_before_ours_whether_longer_or_shorter() {
    for (lasts, until) in [
        ("48h", "2026-11-26T14:40:00+00:00"),
        ("6h", "2026-11-24T20:40:00+00:00"),
    ] {
        let person = fresh()
            .session("14:40", "lumbar", "soft")
            .hears("AR-03", lasts);
        assert_eq!(
            person.verdict("sauna"),
            format!("AR-03 until {until} (clinic)")
        );
        let answer = person.can("sauna");
        assert_eq!(
            answer.sources,
            ["A. Novak, as you noted on 24 November 2026"]
        );
        assert_eq!(person.when(until).verdict("sauna"), "free", "{lasts}");
    }
}

#[test]
fn a_clinics_own_rule_forbids_nothing_that_it_does_not_name() {
    let rule = "[[aftercare]]\nid = \"no-digging\"\nkind = \"avoid\"\ntext = \"No digging\"\nlasts = \"9d\"";
    let person = fresh()
        .plan(&chin_tuck(&["08:30"], rule))
        .session("14:40", "lumbar", "soft");
    assert_eq!(
        person.verdict("gardening"),
        "AR-07 until 2026-11-26T14:40:00+00:00 (app_default)"
    );
}

#[test]
fn at_the_very_end_of_a_window_it_is_over() {
    let mut person = fresh().session("14:40", "neck", "manipulation");
    for (asked, until, then) in [
        ("drive", "2026-11-25T06:00", "free"),
        ("sauna", "2026-11-25T14:40", "free"),
        // Of two rules the one that ends last decides, to the end.
        ("swim", "2026-11-26T14:40", "free"),
        ("stretch", "2026-11-25T14:40", "free"),
    ] {
        let end = person.instant(until);
        person.now.instant = end - chrono::TimeDelta::milliseconds(1);
        assert!(person.can(asked).forbidden, "{asked}");
        assert_eq!(
            person.can(asked).until,
            Some(end.timestamp_millis()),
            "{asked}"
        );
        person.now.instant = end;
        assert_eq!(person.verdict(asked), then, "{asked}");
        person.now.instant = person.instant("2026-11-24T14:40");
    }
}

#[test]
fn the_answer_says_until_when_why_for_how_long_and_whose_number_it_is() {
    let person = fresh().session("14:40", "lumbar", "soft").when("16:00");
    let answer = person.can("Can I go to the sauna?");
    assert_eq!(answer.title, "Sauna or steam room");
    assert_eq!(
        answer.text,
        "Not before tomorrow 14:40. No sauna, bathhouse, hot tub or hot bath; a warm shower is fine. This holds for 24 hours after your session."
    );
    assert_eq!(answer.badge.unwrap().label, "Our default");
    assert_eq!(
        answer.sources,
        [
            "Hand Therapy: Indications, Benefits, Techniques, and More (a clinic’s article)",
            "Manual Therapy (a London spine clinic)"
        ]
    );
    let person = fresh().session("14:40", "neck", "soft").when("16:00");
    assert_eq!(
        person.can("drive").text,
        "Not before tomorrow 06:00. Do not drive or cycle; arrange a lift. This holds until 06:00 on the day after your session."
    );
}

#[test]
fn the_next_session_is_a_date_and_never_more_than_within_the_limits() {
    let person = fresh();
    assert_eq!(person.verdict("next session"), "free");
    assert_eq!(
        person.can("next session").text,
        "Today is within the limits. Whether a session is right for you now is for your clinician to say."
    );
    let person = person.session("14:40", "neck", "soft");
    assert_eq!(
        person.verdict("next session"),
        "AR-12 until 2026-11-26T00:00:00+00:00 (app_default)"
    );
    assert_eq!(
        person.can("next session").text,
        "The next date within the limits is 26 November."
    );
}

#[test]
fn nobody_presses_on_what_was_just_pressed_for_two_days() {
    let pressed = |technique: &str| fresh().session("14:40", "neck", technique);
    for technique in ["deep_massage", "trigger_point"] {
        assert_eq!(
            pressed(technique).verdict("massage ball"),
            "AR-17 until 2026-11-26T14:40:00+00:00 (app_default)",
            "{technique}"
        );
    }
    assert_eq!(pressed("soft").verdict("massage ball"), "free");
    assert_eq!(pressed("deep_massage").verdict("heat pack"), "free");
}

#[test]
fn without_a_plan_exercises_wait_as_the_rule_says() {
    let person = fresh().session("14:40", "neck", "soft");
    assert_eq!(
        person.verdict("my exercises"),
        "AR-08 until 2026-11-25T00:00:00+00:00 (app_default)"
    );
    let person = person.hears("AR-08", "30h");
    assert_eq!(
        person.verdict("my exercises"),
        "AR-08 until 2026-11-25T20:40:00+00:00 (clinic)"
    );
    let person = fresh().feels("RF-22=yes");
    assert!(person.can("my exercises").forbidden);
}

#[test]
fn what_is_not_known_is_neither_a_yes_nor_a_no() {
    let page = fresh().asks("xylophone");
    assert_eq!(page.answer, None);
    assert_eq!(
        page.unknown.as_deref(),
        Some(
            "I found nothing about “xylophone”. That is neither a yes nor a no: please ask your clinician."
        )
    );
    let markup = fresh().asks("<script>alert(1)</script>");
    assert!(
        markup
            .unknown
            .unwrap()
            .contains("“<script>alert(1)</script>”")
    );
    let empty = fresh().engine.borrow().can("  ", &fresh().now);
    assert!(matches!(
        empty,
        Err(afterhand_engine::error::Error::NothingAsked)
    ));
}

#[test]
fn the_page_of_an_answer_changes_when_its_time_is_over() {
    let person = fresh().session("14:40", "lumbar", "soft");
    let route = afterhand_engine::view::Route::Can {
        words: "drive".to_owned(),
    };
    let changes = person.view_of(&route).changes_at.unwrap();
    assert_eq!(changes, person.instant("18:40").timestamp_millis());
}

#[test]
fn no_answer_is_a_yes() {
    let moments = [
        fresh(),
        fresh().session("14:40", "neck", "manipulation"),
        fresh()
            .session("14:40", "neck", "deep_massage")
            .when("2026-11-30T09:00"),
    ];
    for person in moments {
        for id in questions() {
            let whole = person.can(&typed(id)).whole();
            for yes in [
                "Yes",
                "You may",
                "you may go",
                "Of course",
                "is safe",
                "no problem",
            ] {
                let allowed = whole.contains("you may faint") && yes == "You may";
                assert!(allowed || !whole.contains(yes), "{id}: {whole}");
            }
        }
    }
}
