use afterhand_engine::action::Action;
use afterhand_engine::aftercare::{Person, Span, Window, active, every_window};
use afterhand_engine::body::{Region, Technique};
use afterhand_engine::content::Content;
use afterhand_engine::error::Error;
use afterhand_engine::person::Setting;
use afterhand_engine::safety::Answer;
use afterhand_engine::session::Session;
use chrono::TimeDelta;
use proptest::prelude::*;

use crate::companion::{Companion, chin_tuck, now};

fn treated(ended: &str, region: &str, techniques: &str) -> Companion {
    Companion::at(&format!("{ended}[Europe/London]")).session(ended, region, techniques)
}

#[test]
fn after_a_neck_manipulation_each_rule_holds_for_its_time() {
    let companion = treated("2026-11-24T14:40", "neck", "manipulation").when("14:55");
    assert_eq!(
        companion.windows(),
        [
            "AR-18 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-24T15:40:00+00:00",
            "AR-08 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-25T00:00:00+00:00",
            "AR-02 AppDefault 2026-11-24T14:55:00+00:00 → 2026-11-25T02:40:00+00:00",
            "AR-04 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-25T06:00:00+00:00",
            "AR-03 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-25T14:40:00+00:00",
            "AR-05 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-25T14:40:00+00:00",
            "AR-07 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-26T14:40:00+00:00",
            "AR-06 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-27T14:40:00+00:00",
            "AR-09 Article 2026-11-24T14:40:00+00:00 → 2026-11-27T14:40:00+00:00",
            "AR-10 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-27T14:40:00+00:00",
            "AR-11 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-27T14:40:00+00:00",
            "AR-10 AppDefault 2026-11-24T14:40:00+00:00 → 2026-12-24T14:40:00+00:00",
        ]
    );
}

#[test]
fn the_rest_comes_first_and_dressing_warmly_begins_when_it_ends() {
    let during = treated("2026-11-24T14:40", "neck", "manipulation")
        .when("14:54")
        .windows();
    assert_eq!(
        during[0],
        "AR-01 Article 2026-11-24T14:40:00+00:00 → 2026-11-24T14:55:00+00:00"
    );
    assert!(!during.iter().any(|window| window.starts_with("AR-02")));
}

#[test]
fn after_soft_work_on_the_low_back_driving_waits_four_hours() {
    let companion = treated("2026-11-24T14:40", "lumbar", "soft");
    let windows = companion.windows();
    let of = |rule: &str| {
        windows
            .iter()
            .filter(|window| window.starts_with(rule))
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of("AR-04"),
        ["AR-04 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-24T18:40:00+00:00"]
    );
    assert_eq!(
        of("AR-22"),
        ["AR-22 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-24T15:40:00+00:00"]
    );
    assert_eq!(
        of("AR-10"),
        ["AR-10 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-27T14:40:00+00:00"]
    );
    assert_eq!(of("AR-17"), [""; 0]);
}

#[test]
fn deep_massage_doubles_the_wait_for_heat_and_keeps_pressure_off() {
    let windows = treated("2026-11-24T14:40", "hip", "deep_massage").windows();
    for line in [
        "AR-03 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-26T14:40:00+00:00",
        "AR-17 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-26T14:40:00+00:00",
    ] {
        assert!(windows.iter().any(|window| window == line), "{line}");
    }
}

#[test]
fn every_rule_that_counts_from_a_session_has_been_seen_here() {
    let content = Content::shipped();
    let counted = content
        .rules
        .iter()
        .filter(|rule| rule.span == Span::Session);
    let ids: Vec<&str> = counted.map(|rule| rule.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "AR-01", "AR-02", "AR-03", "AR-04", "AR-05", "AR-06", "AR-07", "AR-08", "AR-09",
            "AR-10", "AR-11", "AR-17", "AR-18", "AR-22"
        ]
    );
}

#[test]
fn after_three_days_only_the_thirty_day_note_is_left_and_then_nothing() {
    let companion = treated("2026-11-24T14:40", "neck", "soft").when("2026-11-27T14:40");
    let note = "AR-10 AppDefault 2026-11-24T14:40:00+00:00 → 2026-12-24T14:40:00+00:00";
    assert_eq!(companion.windows(), [note]);
    let companion = companion.when("2026-12-24T14:39");
    assert_eq!(companion.windows(), [note]);
    assert_eq!(companion.when("2026-12-24T14:40").windows(), [""; 0]);
}

#[test]
fn elapsed_times_do_not_move_in_the_spring_night() {
    let windows = treated("2026-03-29T00:30", "lumbar", "soft").windows();
    for line in [
        "AR-04 AppDefault 2026-03-29T00:30:00+00:00 → 2026-03-29T05:30:00+01:00",
        "AR-03 AppDefault 2026-03-29T00:30:00+00:00 → 2026-03-30T01:30:00+01:00",
        "AR-08 AppDefault 2026-03-29T00:30:00+00:00 → 2026-03-30T00:00:00+01:00",
        "AR-09 Article 2026-03-29T00:30:00+00:00 → 2026-04-01T01:30:00+01:00",
    ] {
        assert!(
            windows.iter().any(|window| window == line),
            "{line} {windows:#?}"
        );
    }
}

#[test]
fn elapsed_times_do_not_move_in_the_autumn_night() {
    let windows = treated("2026-10-25T00:30", "lumbar", "soft").windows();
    for line in [
        "AR-04 AppDefault 2026-10-25T00:30:00+01:00 → 2026-10-25T03:30:00+00:00",
        "AR-03 AppDefault 2026-10-25T00:30:00+01:00 → 2026-10-25T23:30:00+00:00",
        "AR-08 AppDefault 2026-10-25T00:30:00+01:00 → 2026-10-26T00:00:00+00:00",
        "AR-09 Article 2026-10-25T00:30:00+01:00 → 2026-10-27T23:30:00+00:00",
    ] {
        assert!(
            windows.iter().any(|window| window == line),
            "{line} {windows:#?}"
        );
    }
}

#[test]
fn of_two_sessions_the_stricter_end_counts() {
    let companion = treated("2026-11-24T10:00", "hip", "deep_massage")
        .when("2026-11-25T08:00")
        .session("08:00", "hip", "mobilization");
    let windows = companion.windows();
    for line in [
        // Deep massage: 48 hours, though it was the earlier session.
        "AR-03 AppDefault 2026-11-24T10:00:00+00:00 → 2026-11-26T10:00:00+00:00",
        "AR-07 AppDefault 2026-11-25T08:00:00+00:00 → 2026-11-27T08:00:00+00:00",
    ] {
        assert!(
            windows.iter().any(|window| window == line),
            "{line} {windows:#?}"
        );
    }
    assert_eq!(
        windows
            .iter()
            .filter(|window| window.starts_with("AR-03"))
            .count(),
        1
    );
}

/// A plan with this aftercare, and a lumbar soft session at 14:40.
fn with_clinic(rules: &str) -> Companion {
    Companion::at("2026-11-24T14:40[Europe/London]")
        .plan(&chin_tuck(&["08:30"], rules))
        .session("14:40", "lumbar", "soft")
}

fn of_rule(lines: Vec<String>, rule: &str) -> Vec<String> {
    lines
        .into_iter()
        .filter(|line| line.starts_with(rule))
        .collect()
}

#[test]
fn a_clinics_window_stands_beside_ours() {
    let companion = with_clinic("[[aftercare]]\nrule = \"AR-03\"\nlasts = \"48h\"");
    assert_eq!(
        of_rule(companion.windows(), "AR-03"),
        [
            "AR-03 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-25T14:40:00+00:00",
            "AR-03 Clinic 2026-11-24T14:40:00+00:00 → 2026-11-26T14:40:00+00:00",
        ]
    );
    assert_eq!(
        of_rule(companion.rows(), "AR-03"),
        ["AR-03: until Thursday 14:40 (Clinic rule), beside it Our default: until tomorrow 14:40"]
    );
    let later = companion.when("2026-11-25T15:00");
    assert_eq!(
        of_rule(later.rows(), "AR-03"),
        ["AR-03: until tomorrow 14:40 (Clinic rule)"]
    );
}

#[test]
fn where_the_clinics_window_ends_first_ours_does_not_come_back_as_if_it_were_the_word_that_counts()
{
    let companion = with_clinic("[[aftercare]]\nrule = \"AR-04\"\nlasts = \"2h\"");
    assert_eq!(
        of_rule(companion.rows(), "AR-04"),
        ["AR-04: until 16:40 (Clinic rule), beside it Our default: until 18:40"]
    );
    let companion = companion.when("16:40");
    assert_eq!(
        of_rule(companion.windows(), "AR-04"),
        ["AR-04 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-24T18:40:00+00:00"]
    );
    assert_eq!(
        of_rule(companion.rows(), "AR-04"),
        ["AR-04: ended today 16:40 (Clinic rule), beside it Our default: until 18:40"]
    );
    assert_eq!(of_rule(companion.when("18:40").rows(), "AR-04"), [""; 0]);
}

#[test]
fn a_clinics_shorter_window_is_about_its_own_session_only() {
    let rule = "[[aftercare]]\nrule = \"AR-04\"\nlasts = \"1h\"\nregions = [\"lumbar\"]";
    let companion = with_clinic(rule)
        .when("15:00")
        .session("15:00", "hip", "soft")
        .when("16:00");
    assert_eq!(
        of_rule(companion.rows(), "AR-04"),
        ["AR-04: until 19:00 (Our default)"]
    );
}

#[test]
fn a_clinics_window_for_the_cold_begins_when_one_leaves() {
    let companion = with_clinic("[[aftercare]]\nrule = \"AR-02\"\nlasts = \"24h\"");
    assert_eq!(of_rule(companion.windows(), "AR-02"), [""; 0]);
    assert_eq!(
        of_rule(companion.when("14:55").windows(), "AR-02"),
        [
            "AR-02 AppDefault 2026-11-24T14:55:00+00:00 → 2026-11-25T02:40:00+00:00",
            "AR-02 Clinic 2026-11-24T14:55:00+00:00 → 2026-11-25T14:40:00+00:00",
        ]
    );
}

#[test]
fn a_clinics_window_holds_where_our_rule_would_unless_it_says_where() {
    let pressure = "[[aftercare]]\nrule = \"AR-17\"\nlasts = \"72h\"";
    assert_eq!(of_rule(with_clinic(pressure).windows(), "AR-17"), [""; 0]);
    let named = format!("{pressure}\ntechniques = [\"soft\"]");
    assert_eq!(
        of_rule(with_clinic(&named).windows(), "AR-17"),
        ["AR-17 Clinic 2026-11-24T14:40:00+00:00 → 2026-11-27T14:40:00+00:00"]
    );
}

#[test]
fn a_clinics_own_rule_holds_for_the_sessions_it_names() {
    let rule = "[[aftercare]]\nid = \"no-gardening\"\nkind = \"avoid\"\ntext = \"No digging\"\nlasts = \"48h\"\nregions = [\"lumbar\"]";
    let companion = with_clinic(rule);
    assert_eq!(
        of_rule(companion.windows(), "no-gardening"),
        ["no-gardening Clinic 2026-11-24T14:40:00+00:00 → 2026-11-26T14:40:00+00:00"]
    );
    let other = Companion::at("2026-11-24T14:40[Europe/London]")
        .plan(&chin_tuck(&["08:30"], rule))
        .session("14:40", "neck", "soft");
    assert_eq!(of_rule(other.windows(), "no-gardening"), [""; 0]);
}

#[test]
fn a_clinic_has_no_time_for_a_limit_a_question_before_a_session_or_what_a_person_has_told() {
    for rule in ["AR-12", "AR-20", "AR-21", "AR-25"] {
        let text = format!("[[aftercare]]\nrule = \"{rule}\"\nlasts = \"48h\"");
        let person = Companion::at("2026-11-24T14:40[Europe/London]");
        let refused = person.take(&chin_tuck(&["08:30"], &text));
        assert!(matches!(refused, Err(Error::BadPlan { .. })), "{rule}");
    }
}

/// The thirty-day note has its rule's id.
fn is_long(window: &Window<'_>) -> bool {
    window.until - window.from > TimeDelta::days(4)
}

pub fn sessions() -> impl Strategy<Value = Vec<Session>> {
    let session = (
        0..14_000i64,
        proptest::sample::select(Region::ALL.to_vec()),
        proptest::sample::subsequence(Technique::ALL.to_vec(), 1..3),
    );
    proptest::collection::vec(session, 0..4).prop_map(|sessions| {
        let start = "2026-03-22T00:00:30Z"
            .parse::<afterhand_engine::now::Instant>()
            .unwrap();
        let mut sessions: Vec<Session> = sessions
            .into_iter()
            .enumerate()
            .map(|(index, (minutes, region, techniques))| Session {
                id: i64::try_from(index).unwrap() + 1,
                ended: start + TimeDelta::minutes(minutes),
                zone: "Europe/London".to_owned(),
                region,
                techniques,
                minutes: None,
                therapist: None,
                before: None,
                after: None,
                oil: false,
                note: None,
            })
            .collect();
        sessions.sort_by_key(|session| std::cmp::Reverse(session.ended));
        sessions
    })
}

#[test]
fn what_a_person_has_told_of_themselves_makes_two_signs_weigh_more() {
    let warned = |companion: &Companion| {
        let page = companion.today().aftercare.unwrap();
        page.warning.personal
    };
    let companion = treated("2026-11-24T14:40", "neck", "soft").when("15:00");
    assert_eq!(warned(&companion), [""; 0]);
    let companion = companion.does(Action::Set(Setting::Older { on: true }));
    assert_eq!(
        warned(&companion),
        [
            "You noted that you are over 65, or that your bones may break easily. For severe pain after treatment, keep still and call the emergency number."
        ]
    );
    let answers = [("SC-22".to_owned(), Answer::Yes)].into_iter().collect();
    let companion = companion.does(Action::Screen { answers });
    assert_eq!(warned(&companion).len(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_window_holds_from_its_start_until_just_before_its_end(sessions in sessions(), minutes in 0i64..20_000) {
        let content = Content::shipped();
        let person = Person::default();
        let start = now("2026-03-22T00:00[Europe/London]");
        let at = start.at(start.instant + TimeDelta::minutes(minutes));
        for window in active(every_window(&sessions, &person, &[], content, &at.zone), &at) {
            prop_assert!(window.from <= at.instant && at.instant < window.until);
            // A later session can make the same rule hold for longer.
            let ends_at = |instant| {
                let then = start.at(instant);
                let windows = active(every_window(&sessions, &person, &[], content, &then.zone), &then);
                let same = |other: &&Window<'_>| {
                    other.rule() == window.rule() && is_long(other) == is_long(&window)
                };
                windows.iter().find(same).map(|other| other.until)
            };
            let millisecond = TimeDelta::milliseconds(1);
            prop_assert!(ends_at(window.until - millisecond) >= Some(window.until));
            prop_assert!(ends_at(window.until) != Some(window.until));
        }
    }
}

#[test]
fn where_nobody_knows_what_was_done_the_strictest_of_every_kind_holds() {
    let windows = |technique: &str| treated("2026-11-24T14:40", "lumbar", technique).windows();
    let unknown = windows("unknown");
    let named = Technique::ALL.map(|technique| windows(technique.name()));
    let until = |windows: &[String], rule: &str| {
        let of = windows.iter().filter(|window| window.starts_with(rule));
        let ends = of.filter_map(|window| window.rsplit_once(" → "));
        ends.map(|(_, end)| end.to_owned()).max()
    };
    let rules = Content::shipped().rules.iter();
    for rule in rules.map(|rule| rule.id.as_str()) {
        let strictest = named.iter().filter_map(|one| until(one, rule)).max();
        assert_eq!(until(&unknown, rule), strictest, "{rule}");
    }
    let end = |rule| until(&unknown, rule).unwrap();
    assert_eq!(end("AR-03"), "2026-11-26T14:40:00+00:00");
    assert_eq!(end("AR-04"), "2026-11-25T06:00:00+00:00");
    assert_eq!(end("AR-17"), "2026-11-26T14:40:00+00:00");
    // Something more is known than nothing, and it is not less strict for that.
    assert_eq!(windows("soft unknown"), unknown);
}

#[test]
fn a_clinics_word_on_one_kind_makes_no_rule_shorter_where_nobody_knows_the_kind() {
    let sauna = |lasts: &str| {
        let plan = chin_tuck(&["08:30"], "");
        let rule = "[[aftercare]]\nrule = \"AR-03\"\ntechniques = [\"soft\"]\n";
        let plan = format!("{plan}{rule}lasts = \"{lasts}\"\n");
        let windows = |technique: &str| {
            let person = Companion::at("2026-11-24T14:45[Europe/London]").plan(&plan);
            let person = person.session("2026-11-24T14:40", "lumbar", technique);
            let windows = person.windows().into_iter();
            let of = windows.filter(|window| window.starts_with("AR-03 Clinic"));
            of.count()
        };
        (windows("soft"), windows("unknown"))
    };
    assert_eq!(sauna("12h"), (1, 0));
    assert_eq!(sauna("72h"), (1, 1));
}
