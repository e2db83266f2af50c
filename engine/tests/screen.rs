use std::collections::BTreeSet;

use afterhand_engine::person::Flag;
use afterhand_engine::safety::{Screening, screen};

use crate::safety::{answers, content, ids};

#[test]
fn only_a_fracture_and_a_fresh_injury_hold_the_exercises() {
    let stops: Vec<Option<Flag>> = content()
        .screen
        .iter()
        .filter(|question| question.stop)
        .map(|question| question.flag)
        .collect();
    assert_eq!(stops, [Some(Flag::FreshInjury), Some(Flag::Fracture)]);
    for question in content().screen.iter() {
        let screening = screened(&format!("{} unsure", question.id));
        assert_eq!(screening.stop, question.stop, "{}", question.id);
        assert_eq!(screening.ask.len(), 1, "{}", question.id);
        let flags: BTreeSet<Flag> = question.flag.into_iter().collect();
        assert_eq!(screening.flags, flags, "{}", question.id);
    }
}

#[test]
fn the_screen_asks_about_all_that_rules_and_exercises_look_at() {
    let asked: BTreeSet<Flag> = content().screen.iter().filter_map(|q| q.flag).collect();
    let chosen = BTreeSet::from([Flag::Menstruating, Flag::Older]);
    let every: BTreeSet<Flag> = Flag::ALL.into_iter().collect();
    assert_eq!(&every - &asked, chosen);
}

#[test]
fn the_screen_leads_to_the_check_in_and_puts_what_stops_first() {
    let screening = screened("SC-01 yes, SC-02 no, SC-11 yes, SC-15 unsure, SC-19 yes");
    let asked: Vec<&str> = screening.ask.iter().map(|q| q.id.as_str()).collect();
    assert_eq!(asked, ["SC-11", "SC-01", "SC-15", "SC-19"]);
    assert!(screening.stop);
    assert_eq!(
        ids(&screening.check_in),
        [
            "RF-01", "RF-03", "RF-05", "RF-06", "RF-08", "RF-12", "RF-20", "RF-22"
        ]
    );
    let nothing = screened("SC-01 no, SC-11 no");
    assert!(nothing.ask.is_empty() && nothing.flags.is_empty());
    assert!(!nothing.stop && nothing.check_in.is_empty());
}

fn screened(text: &str) -> Screening<'static> {
    screen(&answers(text), content())
}
