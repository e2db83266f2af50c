//! What each sign leads to: whom to call, what to say and what not to do.

use std::fmt::Write as _;

use afterhand_engine::action::NewCheckIn;
use afterhand_engine::country::CountryCode;
use afterhand_engine::safety::{Answer, Answers, Level};
use afterhand_engine::view::{Page, ResultPage, Route, Surroundings};
use afterhand_engine::without_data;
use afterhand_engine::words::Words;
use proptest::prelude::*;

use crate::companion::health::{answers, check_in};
use crate::companion::{Companion, LOW_BACK, NECK, RUNNING, now};
use crate::safety::content;

/// In Britain, with a plan that names a clinician, and a session of the neck four days ago.
fn person() -> Companion {
    Companion::at("2026-11-20T10:00[Europe/London]")
        .lives_in("GB")
        .plan(NECK)
        .session("10:00", "neck", "soft")
        .when("2026-11-24T10:00")
}

fn calls(page: &ResultPage) -> Vec<String> {
    let call = |call: &afterhand_engine::view::Call| {
        let parts = [Some(&call.label), call.number.as_ref(), call.more.as_ref()];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        parts.join(" | ")
    };
    page.calls.iter().map(call).collect()
}

/// What is read first, on a few lines.
fn told(page: &ResultPage) -> String {
    let mut told = format!("{}\n{}\n", page.heading, page.text);
    let mut list = |name: &str, lines: Vec<String>| {
        for line in lines {
            writeln!(told, "  {name}: {line}").unwrap();
        }
    };
    list("call", calls(page));
    list("no answer", page.no_answer.iter().cloned().collect());
    list("say", page.say.clone());
    list("do", page.do_now.clone());
    list("never", page.never.clone());
    list("watch", page.watch.clone());
    list("held", page.held.iter().cloned().collect());
    list(
        "sign",
        page.signs.iter().map(|sign| sign.id.clone()).collect(),
    );
    told
}

#[test]
fn each_sign_leads_to_its_instruction() {
    let mut all = String::new();
    for flag in content().red_flags.iter() {
        let person = person().feels_in("neck", &format!("{}=yes", flag.id));
        writeln!(all, "{}: {}", flag.id, told(&person.result(1))).unwrap();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn several_signs_lead_to_one_instruction_worst_first() {
    let person = person().feels_in(
        "neck",
        "RF-20=yes, RF-05=unsure, RF-11=yes, N-01=yes, RF-27=no",
    );
    insta::assert_snapshot!(told(&person.result(1)));
}

#[test]
fn nothing_answered_with_yes_is_never_said_to_be_fine() {
    let person = person().feels("RF-01=no, RF-02=no");
    let page = person.result(1);
    assert_eq!(page.level, Level::None);
    assert_eq!(page.heading, "You ticked none of these signs");
    assert_eq!(page.text, "That cannot rule out a problem. Worried? Call.");
    assert_eq!(
        calls(&page),
        [
            "Your doctor | If you have no doctor, or the practice is closed, call the out-of-hours line.",
            "Out-of-hours line | 111",
            "A. Novak, Harbour Physio | +44 20 7946 0000",
            "If you get worse: emergency number | 999 | or 112",
        ]
    );
    assert_eq!(page.held, None);
    assert!(page.say.is_empty());
    assert_eq!(
        page.limits,
        "No list of signs is complete. If something feels badly wrong, call, whatever you ticked."
    );
}

#[test]
fn a_result_can_be_read_again_with_every_answer() {
    let person = person()
        .feels_in("neck", "RF-02=yes, RF-01=no, RF-27=unsure")
        .when("2026-11-26T09:00");
    let page = person.result(1);
    assert_eq!(page.when, "Answered 24 November 10:00 · neck");
    let said: Vec<String> = page
        .answers
        .iter()
        .filter(|line| line.answer.is_some())
        .map(|line| format!("{}: {}", line.said, line.text))
        .collect();
    assert_eq!(
        said,
        [
            "No: New numbness between your legs, or new trouble with your bladder, bowels or sex",
            "Yes: Sudden drooping face, weakness or numbness, or trouble with sight, speech or balance",
            "Not sure: Dizziness or faintness that comes back",
        ]
    );
    assert_eq!(page.answers.len(), 31);
    assert_eq!(
        page.signs[0].reviewed, "Reviewed by: nobody yet",
        "until a clinician has signed"
    );
}

#[test]
fn what_is_said_on_the_phone_begins_with_the_session_of_the_last_thirty_days() {
    let say = |at: &str| {
        let person = Companion::at("2026-11-20T10:00[Europe/London]")
            .session("10:00", "neck", "soft")
            .when(at)
            .feels("RF-02=yes");
        person.result(1).say
    };
    let sign = "I suddenly have signs that could mean a stroke, such as a drooping face, weakness on one side, or trouble seeing, speaking or keeping my balance.";
    let began = "It began at … (say when you first noticed it; if you do not know, when you last felt normal).";
    let session = "I had neck treatment on 20 November 2026.";
    assert_eq!(say("2026-11-20T10:00"), [session, sign, began]);
    assert_eq!(say("2026-12-20T09:59"), [session, sign, began]);
    assert_eq!(say("2026-12-20T10:00"), [sign, began]);
}

#[test]
fn a_strong_headache_after_neck_treatment_is_an_emergency_unless_denied() {
    let level = |at: &str, text: &str| {
        let person = Companion::at("2026-11-20T10:00[Europe/London]")
            .session("10:00", "neck", "soft")
            .when(at)
            .feels(text);
        person.result(1).level
    };
    assert_eq!(level("2026-11-24T10:00", "RF-25=yes"), Level::Emergency);
    assert_eq!(
        level("2026-11-24T10:00", "RF-25=yes, RF-04=no"),
        Level::Today
    );
    assert_eq!(level("2026-12-20T10:00", "RF-25=yes"), Level::Emergency);
    assert_eq!(level("2026-12-20T10:01", "RF-25=yes"), Level::Today);
    let elsewhere = Companion::at("2026-11-20T10:00[Europe/London]")
        .session("10:00", "hip", "soft")
        .feels("RF-25=yes");
    assert_eq!(elsewhere.result(1).level, Level::Today);
}

#[test]
fn a_session_that_is_logged_afterwards_changes_nothing_of_what_was_told() {
    let person = Companion::at("2026-11-24T10:00[Europe/London]")
        .feels("RF-25=yes")
        .session("09:00", "neck", "soft");
    assert_eq!(person.result(1).level, Level::Today);
    let person = person.feels("RF-25=yes");
    assert_eq!(person.result(2).level, Level::Emergency);
    let person = person.undo();
    assert_eq!(person.result(2).level, Level::Emergency);
}

#[test]
fn the_number_is_that_of_the_country() {
    let first = |country: &str| {
        let person = Companion::at("2026-11-24T10:00[Europe/London]")
            .lives_in(country)
            .feels("RF-02=yes");
        calls(&person.result(1)).remove(0)
    };
    assert_eq!(first("GB"), "Emergency number | 999 | or 112");
    assert_eq!(first("NZ"), "Emergency number | 111");
    assert_eq!(first("US"), "Emergency number | 911");
    assert_eq!(first("AU"), "Emergency number | 000");
    let today = |country: &str| {
        let person = Companion::at("2026-11-24T10:00[Europe/London]")
            .lives_in(country)
            .feels("RF-20=yes");
        calls(&person.result(1))
    };
    // 111 is the out-of-hours line in Britain and the emergency number in New Zealand.
    assert_eq!(today("GB")[1], "Out-of-hours line | 111");
    assert_eq!(today("NZ")[1], "Out-of-hours line | 0800 611 116");
}

#[test]
fn where_the_country_is_not_known_it_says_so() {
    let person = Companion::at("2026-11-24T10:00[Europe/London]").feels("RF-02=yes");
    let page = person.result(1);
    assert_eq!(
        calls(&page),
        [
            "Emergency number | your country’s emergency number (112 works from most mobile phones in most countries)"
        ]
    );
    assert_eq!(
        page.country.question.as_deref(),
        Some("Which country are you in? Then its emergency numbers are shown here.")
    );
    let page = person.feels("RF-20=yes").result(2);
    assert_eq!(
        calls(&page),
        [
            "Your doctor | If you have no doctor, or the practice is closed, call the out-of-hours line.",
            "Out-of-hours line | We know of no national number here. Your doctor’s answering machine or your local hospital can say whom to call.",
            "Your therapist or clinic | Their number is on your sheet or appointment card.",
            "If you get worse: emergency number | your country’s emergency number (112 works from most mobile phones in most countries)",
        ]
    );
}

#[test]
fn what_the_computer_guesses_is_asked_until_it_is_confirmed() {
    let person = Companion::at("2026-11-24T10:00[Europe/London]").feels("RF-02=yes");
    let page = |person: &Companion| {
        let guess = Surroundings {
            country: Some("GB".parse::<CountryCode>().unwrap()),
            ..RUNNING
        };
        let engine = person.engine.borrow();
        let view = engine.view(&Route::Result { id: 1 }, &person.now, guess);
        let Page::Result(page) = view.unwrap().page else {
            panic!("not a result")
        };
        *page
    };
    let guessed = page(&person);
    assert_eq!(calls(&guessed), ["Emergency number | 999 | or 112"]);
    assert_eq!(
        guessed.country.question.as_deref(),
        Some("These numbers are for: United Kingdom. Is that where you are?")
    );
    let person = person.lives_in("NZ");
    let said = page(&person);
    assert_eq!(calls(&said), ["Emergency number | 111"]);
    assert_eq!(
        (said.country.confirmed, said.country.question),
        (true, None)
    );
}

#[test]
fn the_clinician_is_the_one_of_the_plan_taken_last_that_gives_a_number() {
    let person = person().plan(LOW_BACK).feels("RF-21=yes");
    let last = calls(&person.result(1)).remove(0);
    let expected = match LOW_BACK.contains("phone") {
        true => LOW_BACK
            .split("phone = \"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap(),
        false => "+44 20 7946 0000",
    };
    assert!(last.ends_with(expected), "{last}");
}

#[test]
fn what_is_not_kept_says_so_and_is_the_same_instruction() {
    let person = person();
    let judged = person.judged(check_in("RF-02=yes"));
    assert_eq!(judged.id, None);
    assert_eq!(
        judged.held.as_deref(),
        Some(
            "This could not be saved on this computer, so reminders are not paused. Do no exercises until a clinician has said that you may, even if a reminder comes."
        )
    );
    assert_eq!(person.held(), "");
    let kept = person.feels("RF-02=yes").result(1);
    assert_eq!(
        (judged.heading, judged.calls, judged.say, judged.never),
        (kept.heading, kept.calls, kept.say, kept.never)
    );
}

#[test]
fn the_check_in_works_without_any_data() {
    let now = now("2026-11-24T10:00[Europe/London]");
    let surroundings = Surroundings {
        country: Some("GB".parse().unwrap()),
        ..Surroundings::default()
    };
    let view = |route: Route| without_data(&route, surroundings, Words::english(), &now).unwrap();
    let Some(Page::CheckIn(page)) =
        view(Route::CheckIn { corrects: Some(3) }).map(|view| view.page)
    else {
        panic!("no check-in")
    };
    let steps: Vec<usize> = page.steps.iter().map(|step| step.signs.len()).collect();
    assert_eq!((steps, page.corrects), (vec![12, 14, 5], None));
    let judged = view(Route::Judge(check_in("RF-02=yes"))).map(|view| view.page);
    let Some(Page::Result(page)) = judged else {
        panic!("no result")
    };
    assert_eq!(page.level, Level::Emergency);
    assert_eq!(calls(&page), ["Emergency number | 999 | or 112"]);
    assert!(page.held.unwrap().starts_with("This could not be saved"));
    // Nobody can look whether the neck was treated, so it counts as treated.
    let headache = view(Route::Judge(check_in("RF-25=yes"))).map(|view| view.page);
    let Some(Page::Result(page)) = headache else {
        panic!("no result")
    };
    assert_eq!(page.level, Level::Emergency);
    for route in [
        Route::Today,
        Route::Settings,
        Route::Screen,
        Route::Entry { id: None },
        Route::Result { id: 1 },
    ] {
        assert!(view(route).is_none());
    }
}

#[test]
fn the_check_in_asks_worst_first_and_says_once_what_it_is() {
    let person = person();
    let page = |person: &Companion, corrects| {
        let Page::CheckIn(page) = person.page(&Route::CheckIn { corrects }) else {
            panic!("no check-in")
        };
        page
    };
    let first = page(&person, None);
    assert_eq!(
        first.disclaimer.as_deref(),
        Some(
            "Afterhand gives you general information and tells you whom to call. It has not examined you and cannot tell what you have: what it says is information, not the verdict of a medical device. In an emergency, call first. Otherwise your own clinician’s word comes before anything said here."
        )
    );
    assert_eq!(first.steps[0].signs[0].id, "RF-01");
    assert_eq!(first.steps[1].signs[0].id, "RF-30");
    let person = person.feels_in("neck", "RF-02=unsure");
    assert_eq!(page(&person, None).disclaimer, None);
    let again = page(&person, Some(1));
    assert_eq!(
        (again.corrects, again.region.map(|one| one.name())),
        (Some(1), Some("neck"))
    );
    assert_eq!(again.steps[0].signs[1].answer, Some(Answer::Unsure));
}

fn some_answers() -> impl Strategy<Value = Answers> {
    let ids: Vec<String> = content()
        .red_flags
        .iter()
        .map(|flag| flag.id.clone())
        .collect();
    let answer = proptest::sample::select(Answer::ALL.to_vec());
    proptest::collection::btree_map(proptest::sample::select(ids), answer, 1..5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn one_more_yes_never_lowers_what_a_person_is_told(
        given in some_answers(),
        more in proptest::sample::select(content().red_flags.iter().map(|flag| flag.id.clone()).collect::<Vec<_>>()),
        treated: bool,
    ) {
        let person = Companion::at("2026-11-24T10:00[Europe/London]");
        let person = if treated { person.session("09:00", "neck", "soft") } else { person };
        let told = |answers: &Answers| {
            let check_in = NewCheckIn { answers: answers.clone(), ..NewCheckIn::default() };
            let judged = person.judged(check_in.clone());
            let id = person.check_in(check_in).unwrap().check_in.unwrap();
            let kept = person.result(id);
            let heads = |page: &ResultPage| (page.level, page.heading.clone(), calls(page));
            assert_eq!(heads(&judged), heads(&kept));
            kept.level
        };
        let before = told(&given);
        // An answer of no that had said more than nothing is taken back by it.
        let mut with = given.clone();
        with.insert(more, Answer::Yes);
        let after = told(&with);
        prop_assert!(before <= after, "{:?} {:?} and {:?} {:?}", given, before, with, after);
        let highest = before.max(after);
        prop_assert_eq!(person.banner().is_some(), highest > Level::Expected);
    }
}

#[test]
fn an_answer_is_written_as_it_is_typed() {
    assert_eq!(answers("RF-01=unsure")["RF-01"], Answer::Unsure);
}
