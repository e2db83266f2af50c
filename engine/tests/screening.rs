//! The questions before a plan starts, and what follows from their answers.

use afterhand_engine::action::Action;
use afterhand_engine::safety::Answer;
use afterhand_engine::view::{Page, Route, ScreenPage};

use crate::companion::health::answers;
use crate::companion::{Companion, chin_tuck};

const CARD: &str = "Before you start: a few questions about your health decide whom to ask first. They stay on this computer.";

fn at_ten() -> Companion {
    Companion::at("2026-11-24T10:00[Europe/London]")
}

fn screen(companion: &Companion) -> ScreenPage {
    let Page::Screen(page) = companion.page(&Route::Screen) else {
        panic!("not the screen")
    };
    page
}

#[test]
fn today_asks_once_a_plan_has_been_taken_and_not_before() {
    assert_eq!(at_ten().today().screen, None);
    let companion = at_ten().plan(&chin_tuck(&["13:00"], ""));
    assert_eq!(companion.today().screen.as_deref(), Some(CARD));
    let companion = companion.screens("SC-01=no");
    assert_eq!(companion.today().screen, None);
    assert_eq!(companion.when("2027-11-24T10:00").today().screen, None);
}

#[test]
fn today_asks_again_for_a_plan_that_begins_more_than_a_week_later() {
    let second = chin_tuck(&["13:00"], "")
        .replace("\"plan\"", "\"second\"")
        .replace("nk-chin-tuck", "nk-rotation");
    let screened = || {
        at_ten()
            .plan(&chin_tuck(&["13:00"], ""))
            .screens("SC-01=no")
    };
    let companion = screened().when("2026-12-01T10:00").plan(&second);
    assert_eq!(companion.today().screen, None);
    let companion = screened().when("2026-12-01T10:01").plan(&second);
    assert_eq!(companion.today().screen.as_deref(), Some(CARD));
    // A new version of a plan begins nothing.
    let companion = screened()
        .when("2026-12-20T10:00")
        .plan(&chin_tuck(&["14:00"], ""));
    assert_eq!(companion.today().screen, None);
}

#[test]
fn the_questions_stand_as_the_article_groups_them_with_the_last_answers() {
    let companion = at_ten()
        .screens("SC-01=yes, SC-10=no, SC-22=unsure")
        .when("10:10")
        .screens("SC-01=no, SC-11=no");
    let page = screen(&companion);
    let groups: Vec<(&str, usize)> = page
        .groups
        .iter()
        .map(|group| (group.heading.as_str(), group.questions.len()))
        .collect();
    assert_eq!(
        groups,
        [
            (
                "The clinic’s article, first list: it seems to mean “not at all”",
                10
            ),
            (
                "The clinic’s article, second list: it seems to mean “not for now”",
                4
            ),
            ("Added from other lists", 17),
        ]
    );
    assert_eq!(
        page.note,
        "The clinic’s article speaks of two kinds and then prints two lists without headings. Which list is which is our reading of their order."
    );
    let given: Vec<(&str, Answer)> = page
        .groups
        .iter()
        .flat_map(|group| &group.questions)
        .filter_map(|sign| Some((sign.id.as_str(), sign.answer?)))
        .collect();
    // What lasts is filled in; what passes, and every no, is asked anew.
    assert_eq!(given, [("SC-22", Answer::Unsure)]);
}

const PLAN: &str = "format = 1\nid = \"plan\"\ntitle = \"Plan\"\nissued = 2026-11-01\n\
    [[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = [\"13:00\"]\n\
    [[exercise]]\nuse = \"lx-press-up\"\ntimes = [\"13:00\"]\n\
    [[exercise]]\nuse = \"sm-trap\"\ntimes = [\"13:00\"]\n";

/// Of each exercise of the day.
fn cautions(companion: &Companion) -> Vec<Option<String>> {
    let items = companion.today().items.into_iter();
    items.map(|item| item.caution).collect()
}

#[test]
fn an_exercise_that_an_answer_speaks_against_says_so_and_is_not_locked() {
    let companion = at_ten().plan(PLAN);
    assert_eq!(cautions(&companion), [None, None, None]);
    let companion = companion.screens("SC-10=yes, SC-22=unsure, SC-26=yes, SC-01=yes");
    let press_up = "You noted osteoporosis, or bones that break easily and spinal stenosis: ask your clinician before you do this one.";
    let trap =
        "You noted blood thinners, or bleeding easily: ask your clinician before you do this one.";
    assert_eq!(
        cautions(&companion),
        [Some(press_up.to_owned()), None, Some(trap.to_owned())]
    );
    let companion = companion.when("13:00");
    assert_eq!(companion.raised().len(), 3);
    // The last answer to each question counts.
    let companion = companion.screens("SC-10=no, SC-22=no");
    let stenosis = "You noted spinal stenosis: ask your clinician before you do this one.";
    assert_eq!(
        cautions(&companion),
        [Some(stenosis.to_owned()), None, None]
    );
}

#[test]
fn a_yes_leads_to_the_words_to_ask_a_clinician_with() {
    let companion = at_ten();
    let message = companion.message(Action::Screen {
        answers: answers("SC-22=yes, SC-11=no, SC-13=no"),
    });
    assert_eq!(message, "Your answers are kept.");
    let page = companion.screened(1);
    assert_eq!(
        (page.heading.as_str(), page.when.as_str(), page.held),
        (
            "Stop and ask a clinician before exercising or treatment",
            "Answered today 10:00",
            None
        )
    );
    let [ask] = page.asks.as_slice() else {
        panic!("{:#?}", page.asks)
    };
    assert_eq!(
        (
            ask.sign.id.as_str(),
            ask.grouping.as_str(),
            ask.say.as_str()
        ),
        (
            "SC-22",
            "Added from other lists",
            "I am about to start or go on with home exercises and manual therapy. I take blood thinners or bleed easily. Is that all right for me, and what should I leave out?"
        )
    );
    assert_eq!(page.check_in, None);
    let said: Vec<String> = page
        .answers
        .into_iter()
        .filter(|line| line.answer.is_some())
        .map(|line| format!("{} {}", line.text, line.said))
        .collect();
    assert_eq!(
        said,
        [
            "Do you have a fresh injury? No",
            "Have you broken a bone lately, or might a bone be broken? No",
            "Do you take blood thinners, or do you bleed easily? Yes",
        ]
    );
}

#[test]
fn what_stops_says_that_we_are_stricter_and_what_may_be_urgent_asks_to_check_in() {
    let companion = at_ten();
    let message = companion.message(Action::Screen {
        answers: answers("SC-13=unsure, SC-01=yes"),
    });
    assert_eq!(
        message,
        "Your answers are kept. Exercises are paused until a clinician has said that they may go on."
    );
    let page = companion.screened(1);
    let asks: Vec<(&str, &str)> = page
        .asks
        .iter()
        .map(|ask| (ask.sign.id.as_str(), ask.grouping.as_str()))
        .collect();
    assert_eq!(
        asks,
        [
            (
                "SC-13",
                "The clinic’s article, second list: it seems to mean “not for now”. We are stricter here. Exercises are paused until a clinician has said that they may go on."
            ),
            (
                "SC-01",
                "The clinic’s article, first list: it seems to mean “not at all”"
            ),
        ]
    );
    assert_eq!(
        page.check_in.as_deref(),
        Some("Please answer a few questions about how you feel now")
    );
}

#[test]
fn nothing_answered_with_yes_is_no_clearance() {
    let companion = at_ten().screens("SC-01=no, SC-11=no");
    let page = companion.screened(1);
    assert_eq!(page.heading, "You answered yes to none of these");
    assert_eq!(
        page.text,
        "You answered yes to none of these. That cannot rule out a problem; if you have doubts, ask."
    );
    assert!(page.asks.is_empty());
}

#[test]
fn answers_to_the_screen_are_kept_whatever_is_undone() {
    let companion = at_ten().plan(PLAN).screens("SC-10=yes").undo().redo();
    assert_eq!(companion.today().screen, None);
    assert!(cautions(&companion)[0].is_some());
    assert_eq!(
        companion.refusal(Action::Screen {
            answers: answers("RF-01=yes")
        }),
        "There is no question “RF-01” here. “afterhand checkin --list” and “afterhand screen --list” show them."
    );
    assert_eq!(
        companion.refusal(Action::Screen {
            answers: afterhand_engine::safety::Answers::new()
        }),
        "Nothing has been answered yet. Answer at least one question with yes, no or not sure. If you are worried, call."
    );
}
