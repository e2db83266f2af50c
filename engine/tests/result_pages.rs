//! What stands on the page of a result, sign by sign and together.

use afterhand_engine::safety::Level;
use afterhand_engine::view::ResultPage;

use crate::companion::Companion;
use crate::companion::health::check_in;
use crate::safety::content;

fn result(text: &str) -> ResultPage {
    british().judged(check_in(text))
}

fn british() -> Companion {
    Companion::at("2026-11-24T13:00[Europe/London]").lives_in("GB")
}

/// "Emergency number 999".
fn calls(page: &ResultPage) -> Vec<String> {
    let call = |call: &afterhand_engine::view::Call| {
        let number = call.number.clone().unwrap_or_default();
        format!("{} {number}", call.label).trim_end().to_owned()
    };
    page.calls.iter().map(call).collect()
}

#[test]
fn the_emergency_number_is_on_every_page_that_names_it() {
    for flag in content().red_flags.iter() {
        let page = result(&format!("{}=yes", flag.id));
        let emergency = |call: &String| call.ends_with("mergency number 999");
        assert!(calls(&page).iter().any(emergency), "{}", flag.id);
    }
    let nothing = result("RF-01=no");
    assert_eq!(nothing.level, Level::None);
    assert_eq!(
        calls(&nothing),
        [
            "Your doctor",
            "Out-of-hours line 111",
            "Your therapist or clinic",
            "If you get worse: emergency number 999"
        ]
    );
}

#[test]
fn only_two_signs_send_a_person_to_the_therapist_first() {
    let first = |id: &str| calls(&result(&format!("{id}=yes")))[0].clone();
    let therapist: Vec<&str> = content()
        .red_flags
        .iter()
        .map(|flag| flag.id.as_str())
        .filter(|id| first(id) == "Your therapist or clinic")
        .collect();
    assert_eq!(therapist, ["RF-21", "RF-26"]);
}

#[test]
fn a_crisis_line_stands_beside_a_doctor_and_not_in_their_place() {
    let page = result("RF-20=yes, RF-32=yes");
    assert_eq!(page.heading, "Call a doctor today");
    assert_eq!(calls(&page)[0], "Your doctor");
    assert!(calls(&page).contains(&"Crisis line 116 123".to_owned()));
    let stroke = result("RF-02=yes, RF-11=yes");
    assert_eq!(stroke.heading, "Call the emergency number now");
    assert_eq!(
        calls(&stroke),
        ["Emergency number 999", "Crisis line 116 123"]
    );
}

#[test]
fn despair_is_told_in_one_sentence() {
    let page = british()
        .session("12:00", "neck", "manipulation")
        .judged(check_in("RF-11=yes, RF-02=no"));
    assert_eq!(
        page.heading,
        "Call the emergency number or a crisis line now"
    );
    assert_eq!(
        page.say,
        ["I am thinking of ending my life, and I need help now."]
    );
}

#[test]
fn a_pregnancy_is_told_however_much_else_there_is() {
    let page = result("RF-01=yes, RF-05=yes, RF-07=yes, RF-11=yes, RF-30=yes, RF-20=yes");
    let said = page.say.join(" ");
    assert!(said.contains("I am pregnant"), "{said}");
    assert!(said.contains("ending my life"), "{said}");
    assert!(!said.contains("38 °C"), "{said}");
}

#[test]
fn the_phone_is_told_of_the_neck_treatment_that_a_headache_may_come_from() {
    let page = british()
        .session("11:00", "neck", "manipulation")
        .session("12:00", "lumbar", "soft")
        .judged(check_in("RF-04=yes"));
    assert_eq!(page.say[0], "I had neck treatment on 24 November 2026.");
    assert!(page.say[1].starts_with("I have neck pain or a headache unlike any before"));
    assert!(page.say[2].starts_with("It began at …"));
}

#[test]
fn nobody_at_the_maternity_line_means_the_emergency_number() {
    let page = result("RF-30=yes");
    assert_eq!(page.no_answer, None);
    assert!(
        page.text
            .ends_with("If nobody answers, call the emergency number.")
    );
    assert_eq!(
        calls(&page),
        [
            "Maternity line",
            "Out-of-hours line 111",
            "If you get worse: emergency number 999"
        ]
    );
}
