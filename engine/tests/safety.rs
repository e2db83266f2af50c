use std::collections::BTreeSet;

use afterhand_engine::content::Content;
use afterhand_engine::country::Directory;
use afterhand_engine::safety::{
    Answer, Answers, Circumstances, Level, Never, RedFlag, Triage, Who, parse_red_flags, triage,
    unknown_flag, unknown_question,
};
use afterhand_engine::words::Words;
use proptest::prelude::*;

const ELSEWHERE: Circumstances = Circumstances {
    neck_treated: false,
};
const NECK: Circumstances = Circumstances { neck_treated: true };

pub fn content() -> &'static Content {
    Content::shipped()
}

/// `"RF-01 yes, RF-04 no"`.
pub fn answers(text: &str) -> Answers {
    text.split(", ")
        .map(|answer| answer.split_once(' ').unwrap())
        .map(|(id, answer)| (id.to_owned(), Answer::named(answer).unwrap()))
        .collect()
}

fn check_in(text: &str) -> Triage<'static> {
    triage(&answers(text), ELSEWHERE, content())
}

fn check_in_after_neck_treatment(text: &str) -> Triage<'static> {
    triage(&answers(text), NECK, content())
}

pub fn ids<'c>(flags: &[&'c RedFlag]) -> Vec<&'c str> {
    flags.iter().map(|flag| flag.id.as_str()).collect()
}

const TABLE: [(&str, Level, Who, &[Never]); 31] = {
    use Level::{Emergency, Expected, Maternity, Today};
    use Never::{Aspirin, Drive, Manipulation, Massage};
    [
        ("RF-01", Emergency, Who::Emergency, &[Drive, Manipulation]),
        (
            "RF-02",
            Emergency,
            Who::Emergency,
            &[Drive, Aspirin, Manipulation],
        ),
        (
            "RF-03",
            Emergency,
            Who::Emergency,
            &[Drive, Aspirin, Manipulation],
        ),
        (
            "RF-04",
            Emergency,
            Who::Emergency,
            &[Drive, Aspirin, Manipulation],
        ),
        ("RF-05", Emergency, Who::Emergency, &[Drive, Manipulation]),
        ("RF-06", Emergency, Who::Emergency, &[Drive, Manipulation]),
        ("RF-07", Emergency, Who::Emergency, &[Drive, Manipulation]),
        ("RF-08", Emergency, Who::Emergency, &[Drive, Manipulation]),
        ("RF-09", Emergency, Who::Emergency, &[Drive, Manipulation]),
        ("RF-10", Emergency, Who::Emergency, &[Drive, Manipulation]),
        ("RF-11", Emergency, Who::EmergencyOrCrisis, &[Drive]),
        ("RF-12", Emergency, Who::Emergency, &[Drive, Manipulation]),
        ("RF-30", Maternity, Who::Maternity, &[Drive, Manipulation]),
        ("RF-20", Today, Who::Doctor, &[Manipulation]),
        ("RF-21", Today, Who::Therapist, &[Manipulation]),
        ("RF-22", Today, Who::Doctor, &[Manipulation]),
        ("RF-23", Today, Who::Doctor, &[Manipulation]),
        ("RF-24", Today, Who::Doctor, &[Manipulation]),
        ("RF-25", Today, Who::Doctor, &[Manipulation]),
        ("RF-26", Today, Who::Therapist, &[]),
        ("RF-27", Today, Who::Doctor, &[Drive, Manipulation]),
        ("RF-28", Today, Who::Doctor, &[Manipulation]),
        ("RF-29", Today, Who::Doctor, &[Massage]),
        ("RF-32", Today, Who::CrisisOrDoctor, &[]),
        ("RF-33", Today, Who::Doctor, &[Manipulation]),
        ("RF-34", Today, Who::Doctor, &[Manipulation]),
        ("N-01", Expected, Who::Nobody, &[]),
        ("N-02", Expected, Who::Nobody, &[]),
        ("N-03", Expected, Who::Nobody, &[]),
        ("N-04", Expected, Who::Nobody, &[]),
        ("N-05", Expected, Who::Nobody, &[]),
    ]
};

#[test]
fn each_sign_alone_leads_to_its_own_instruction() {
    for (id, level, who, never) in TABLE {
        let triage = check_in(&format!("{id} yes"));
        assert_eq!(triage.level, level, "{id}");
        assert_eq!(triage.who, who, "{id}");
        assert_eq!(triage.never, never, "{id}");
        assert_eq!(ids(&triage.flags), [id]);
    }
}

#[test]
fn the_table_above_is_the_whole_content_in_its_order() {
    let shipped: Vec<&str> = content()
        .red_flags
        .iter()
        .map(|flag| flag.id.as_str())
        .collect();
    assert_eq!(shipped, TABLE.map(|(id, ..)| id));
}

#[test]
fn not_sure_counts_as_yes_for_every_sign() {
    for (id, level, who, _) in TABLE {
        let triage = check_in(&format!("{id} unsure"));
        assert_eq!((triage.level, triage.who), (level, who), "{id}");
    }
}

#[test]
fn no_to_everything_and_no_answer_at_all_lead_to_nothing_and_clear_nobody() {
    let denied: Answers = content()
        .red_flags
        .iter()
        .map(|flag| (flag.id.clone(), Answer::No))
        .collect();
    for answers in [denied, Answers::new()] {
        let triage = triage(&answers, NECK, content());
        assert_eq!(triage.level, Level::None);
        assert_eq!(triage.who, Who::Nobody);
        assert!(triage.flags.is_empty() && triage.never.is_empty());
    }
    assert_eq!(
        Words::english().data("level-none.explain"),
        "That cannot rule out a problem. Worried? Call."
    );
}

#[test]
fn a_sign_overrides_whatever_is_to_be_expected() {
    let triage = check_in("N-01 yes, N-03 yes, RF-26 yes");
    assert_eq!((triage.level, triage.who), (Level::Today, Who::Therapist));
    assert_eq!(ids(&triage.flags), ["RF-26", "N-01", "N-03"]);
}

#[test]
fn of_several_to_call_the_strictest_is_called_first() {
    assert_eq!(check_in("RF-21 yes, RF-26 yes").who, Who::Therapist);
    assert_eq!(check_in("RF-21 yes, RF-22 unsure").who, Who::Doctor);
    assert_eq!(check_in("RF-21 yes, RF-32 yes").who, Who::CrisisOrDoctor);
    assert_eq!(check_in("RF-22 yes, RF-32 yes").who, Who::Doctor);
    assert!(check_in("RF-22 yes, RF-32 yes").crisis_line);
    assert_eq!(check_in("RF-20 yes, RF-30 yes").who, Who::Maternity);
    assert_eq!(check_in("RF-30 yes, RF-07 yes").who, Who::Emergency);
    let all = check_in("RF-01 no, RF-20 yes, RF-30 yes, RF-07 unsure, N-02 yes");
    assert_eq!(ids(&all.flags), ["RF-07", "RF-30", "RF-20", "N-02"]);
    assert_eq!(all.never, [Never::Drive, Never::Manipulation]);
}

#[test]
fn a_crisis_line_is_never_a_choice_beside_a_stroke_and_never_lost_behind_it() {
    let alone = check_in("RF-11 yes");
    assert_eq!(alone.who, Who::EmergencyOrCrisis);
    assert!(alone.crisis_line);
    let with_a_stroke = check_in("RF-02 yes, RF-11 yes");
    assert_eq!(with_a_stroke.who, Who::Emergency);
    assert!(with_a_stroke.crisis_line);
    let with_a_birth = check_in("RF-30 yes, RF-32 yes");
    assert_eq!(with_a_birth.who, Who::Maternity);
    assert!(with_a_birth.crisis_line);
    assert!(!check_in("RF-02 yes, RF-22 yes").crisis_line);
}

#[test]
fn mild_neck_pain_unlike_any_before_is_an_emergency_beside_any_other_sign() {
    for other in content().red_flags.iter().filter(|flag| flag.is_red()) {
        if other.id == "RF-34" {
            continue;
        }
        for answer in ["yes", "unsure"] {
            let triage = check_in(&format!("RF-34 yes, {} {answer}", other.id));
            assert_eq!(triage.level, Level::Emergency, "{}", other.id);
            assert!(ids(&triage.flags).contains(&"RF-04"), "{}", other.id);
            assert!(ids(&triage.flags).contains(&"RF-34"), "{}", other.id);
            assert!(triage.never.contains(&Never::Aspirin), "{}", other.id);
        }
    }
    let denied = check_in("RF-34 unsure, RF-04 no, RF-27 yes");
    assert_eq!(ids(&denied.flags), ["RF-04", "RF-27", "RF-34"]);
}

#[test]
fn mild_neck_pain_unlike_any_before_stays_for_today_beside_what_is_to_be_expected() {
    let triage = check_in("RF-34 yes, N-01 yes, N-02 yes, N-05 unsure, RF-27 no");
    assert_eq!((triage.level, triage.who), (Level::Today, Who::Doctor));
    assert_eq!(ids(&triage.flags), ["RF-34", "N-01", "N-02", "N-05"]);
}

#[test]
fn a_strong_or_changed_headache_is_an_emergency_within_thirty_days_of_neck_treatment() {
    let later = check_in("RF-25 yes");
    assert_eq!((later.level, later.who), (Level::Today, Who::Doctor));
    for answer in ["yes", "unsure"] {
        let triage = check_in_after_neck_treatment(&format!("RF-25 {answer}"));
        assert_eq!(triage.level, Level::Emergency);
        assert_eq!(triage.who, Who::Emergency);
        assert_eq!(ids(&triage.flags), ["RF-04", "RF-25"]);
        assert_eq!(
            triage.never,
            [Never::Drive, Never::Aspirin, Never::Manipulation]
        );
    }
}

#[test]
fn a_strong_headache_stays_for_today_where_a_headache_unlike_any_before_was_denied() {
    let denied = check_in_after_neck_treatment("RF-25 yes, RF-04 no");
    assert_eq!(denied.level, Level::Today);
    let unsure = check_in_after_neck_treatment("RF-25 yes, RF-04 unsure");
    assert_eq!(unsure.level, Level::Emergency);
    assert_eq!(ids(&unsure.flags), ["RF-04", "RF-25"]);
}

#[test]
fn neck_treatment_alone_makes_nothing_worse_but_a_headache() {
    for (id, level, ..) in TABLE.iter().filter(|(id, ..)| *id != "RF-25") {
        let triage = check_in_after_neck_treatment(&format!("{id} yes"));
        assert_eq!(triage.level, *level, "{id}");
    }
}

#[test]
fn only_two_signs_are_for_the_therapist_to_judge() {
    let therapist: Vec<&str> = TABLE
        .into_iter()
        .filter(|(_, _, who, _)| *who == Who::Therapist)
        .map(|(id, ..)| id)
        .collect();
    assert_eq!(therapist, ["RF-21", "RF-26"]);
}

#[test]
fn an_answer_to_a_question_that_is_none_is_named_and_otherwise_passed_over() {
    let answers = answers("RF-01 no, RF-99 yes");
    assert_eq!(unknown_flag(&answers, content()), Some("RF-99"));
    assert_eq!(unknown_question(&answers, content()), Some("RF-01"));
    assert_eq!(triage(&answers, ELSEWHERE, content()).level, Level::None);
}

#[test]
fn what_a_row_names_is_there() {
    let content = content();
    for flag in content.red_flags.iter() {
        for becomes in &flag.becomes {
            let worse = content.red_flag(&becomes.flag).unwrap();
            assert!(worse.level > flag.level, "{}", flag.id);
            assert!(worse.becomes.is_empty(), "{}", flag.id);
        }
        assert_eq!(flag.is_red(), flag.watch.is_empty(), "{}", flag.id);
        for id in &flag.watch {
            assert!(content.red_flag(id).unwrap().is_red(), "{id}");
        }
        assert!(!flag.sources.is_empty(), "{}", flag.id);
    }
    for question in content.screen.iter() {
        for id in &question.check_in {
            assert!(content.red_flag(id).unwrap().is_red(), "{id}");
        }
        assert!(!question.sources.is_empty(), "{}", question.id);
    }
    for rule in content.rules.iter() {
        for id in &rule.triage {
            assert!(content.red_flag(id).is_some(), "{}: {id}", rule.id);
        }
    }
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let ids: Vec<String> = content().red_flags.iter().map(|f| f.id.clone()).collect();
    let answered = proptest::sample::subsequence(ids, 0..=31);
    answered.prop_flat_map(|ids| {
        let answers =
            proptest::collection::vec(proptest::sample::select(Answer::ALL.to_vec()), ids.len());
        answers.prop_map(move |answers| ids.iter().cloned().zip(answers).collect())
    })
}

proptest! {
    #[test]
    fn a_yes_never_lowers_the_level(
        before in any_answers(),
        added in 0..31usize,
        neck_treated: bool,
    ) {
        let circumstances = Circumstances { neck_treated };
        let mut after = before.clone();
        after.insert(content().red_flags[added].id.clone(), Answer::Yes);
        let (before, after) = (
            triage(&before, circumstances, content()),
            triage(&after, circumstances, content()),
        );
        prop_assert!(before.level <= after.level);
        prop_assert!(before.who <= after.who);
        prop_assert!(before.never.iter().all(|never| after.never.contains(never)));
    }

    #[test]
    fn to_have_had_neck_treatment_never_lowers_the_level(answers in any_answers()) {
        let without = triage(&answers, ELSEWHERE, content());
        prop_assert!(without.level <= triage(&answers, NECK, content()).level);
    }

    #[test]
    fn the_level_is_the_worst_of_what_counted(answers in any_answers(), neck_treated: bool) {
        let triage = triage(&answers, Circumstances { neck_treated }, content());
        let worst = triage.flags.iter().map(|flag| flag.level).max();
        prop_assert_eq!(triage.level, worst.unwrap_or(Level::None));
        prop_assert!(triage.flags.is_sorted_by_key(|flag| std::cmp::Reverse(flag.level)));
        for (id, _) in answers.iter().filter(|(_, answer)| answer.counts()) {
            prop_assert!(ids(&triage.flags).contains(&id.as_str()));
        }
    }

    #[test]
    fn the_order_of_answers_and_of_rows_does_not_matter(
        answers in any_answers(),
        order in Just((0..31usize).collect::<Vec<_>>()).prop_shuffle(),
        neck_treated: bool,
    ) {
        let circumstances = Circumstances { neck_treated };
        let rows = parse_red_flags(include_str!("../../content/red-flags.toml")).unwrap();
        let mut rows: Vec<(usize, RedFlag)> = order.into_iter().zip(rows).collect();
        rows.sort_by_key(|(place, _)| *place);
        let shuffled = Content {
            exercises: Vec::new().into(),
            details: Vec::new().into(),
            rules: Vec::new().into(),
            questions: Vec::new().into(),
            directory: Directory::default().into(),
            red_flags: rows
                .into_iter()
                .map(|(_, row)| row)
                .collect::<Vec<RedFlag>>()
                .into(),
            screen: Vec::new().into(),
            articles: [(); 5].map(|()| Vec::new().into()),
            sources: Vec::new().into(),
        };
        let (one, other) = (
            triage(&answers, circumstances, content()),
            triage(&answers, circumstances, &shuffled),
        );
        let set = |triage: &Triage| -> BTreeSet<String> {
            triage.flags.iter().map(|flag| flag.id.clone()).collect()
        };
        prop_assert_eq!(set(&one), set(&other));
        prop_assert_eq!(
            (one.level, one.who, one.crisis_line, one.never),
            (other.level, other.who, other.crisis_line, other.never)
        );
    }

    #[test]
    fn not_sure_leads_where_yes_leads(answers in any_answers(), neck_treated: bool) {
        let circumstances = Circumstances { neck_treated };
        let sure: Answers = answers
            .iter()
            .map(|(id, answer)| {
                (id.clone(), if answer.counts() { Answer::Yes } else { Answer::No })
            })
            .collect();
        let (one, other) = (
            triage(&answers, circumstances, content()),
            triage(&sure, circumstances, content()),
        );
        prop_assert_eq!(ids(&one.flags), ids(&other.flags));
    }
}
