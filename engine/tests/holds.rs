use crate::companion::{Companion, chin_tuck};

/// One exercise at 20:00 daily, and one session that ended at 14:40; until when 20:00 is held.
fn held(exercise: &str, treated: &str) -> Option<String> {
    held_by_clinic(exercise, treated, "")
}

/// Where the clinic has rules of its own.
fn held_by_clinic(exercise: &str, treated: &str, rules: &str) -> Option<String> {
    let plan = format!(
        "format = 1\ntitle = \"Plan\"\nissued = 2026-11-01\n[[exercise]]\n{exercise}\ntimes = [\"20:00\"]\n{rules}\n"
    );
    let companion = Companion::at("2026-11-24T14:40[Europe/London]")
        .plan(&plan)
        .session("14:40", treated, "soft");
    let agenda = companion.agenda("2026-11-24", "2026-11-24");
    agenda[0]
        .split_once("held until ")
        .map(|(_, until)| until.to_owned())
}

const MIDNIGHT: &str = "2026-11-25T00:00:00+00:00";

fn use_of(exercise: &str) -> String {
    format!("use = \"{exercise}\"")
}

#[test]
fn the_spine_waits_until_the_next_day_whatever_was_treated() {
    for exercise in ["nk-chin-tuck", "tx-open-book", "lx-bridge"] {
        for treated in ["neck", "thoracic", "lumbar", "shoulder", "hip", "limb"] {
            assert_eq!(
                held(&use_of(exercise), treated).as_deref(),
                Some(MIDNIGHT),
                "{exercise} {treated}"
            );
        }
    }
}

#[test]
fn a_limb_waits_after_its_own_treatment_only() {
    for (exercise, treated, waits) in [
        ("sh-pendulum", "shoulder", true),
        ("sh-pendulum", "limb", true),
        ("sh-pendulum", "hip", false),
        ("sh-pendulum", "neck", false),
        ("hp-hamstring", "hip", true),
        ("hp-hamstring", "limb", true),
        ("hp-hamstring", "lumbar", false),
    ] {
        assert_eq!(
            held(&use_of(exercise), treated).is_some(),
            waits,
            "{exercise} {treated}"
        );
    }
    let own = "name = \"Wrist bend\"\nreps = 3\nregion = \"limb\"";
    assert_eq!(held(own, "limb").as_deref(), Some(MIDNIGHT));
    assert_eq!(held(own, "thoracic"), None);
}

#[test]
fn breathing_never_waits_and_neither_does_what_has_no_place_in_the_body() {
    for treated in ["neck", "thoracic", "lumbar", "shoulder", "hip", "limb"] {
        assert_eq!(held("use = \"br-diaphragm\"", treated), None);
        assert_eq!(held("name = \"Walk\"\nminutes = 10", treated), None);
    }
}

#[test]
fn what_the_plan_says_wins() {
    let with =
        |exercise: &str, after: &str| format!("use = \"{exercise}\"\nafter_session = \"{after}\"");
    assert_eq!(held(&with("nk-chin-tuck", "same day"), "neck"), None);
    assert_eq!(
        held(&with("br-diaphragm", "next day"), "hip").as_deref(),
        Some(MIDNIGHT)
    );
    assert_eq!(
        held(&with("sh-pendulum", "next day"), "neck").as_deref(),
        Some(MIDNIGHT)
    );
    assert_eq!(held(&with("nk-chin-tuck", "3h"), "neck"), None);
    assert_eq!(
        held(&with("nk-chin-tuck", "48h"), "neck").as_deref(),
        Some("2026-11-26T14:40:00+00:00")
    );
}

#[test]
fn of_two_holds_over_one_moment_the_longer_counts() {
    let plan = "format = 1\ntitle = \"Plan\"\nissued = 2026-11-01\n[[exercise]]\nuse = \"lx-bridge\"\nafter_session = \"30h\"\ntimes = [\"20:00\"]\n";
    let companion = Companion::at("2026-11-24T19:00[Europe/London]")
        .plan(plan)
        .session("10:00", "hip", "soft")
        .session("18:00", "hip", "soft");
    assert_eq!(
        companion.agenda("2026-11-24", "2026-11-24"),
        [
            "lx-bridge@2026-11-24T20:00 2026-11-24T20:00:00+00:00, held until 2026-11-26T00:00:00+00:00"
        ]
    );
}

#[test]
fn a_clinics_own_time_for_waiting_counts_before_ours_and_the_exercises_before_both() {
    let waits = |lasts: &str| format!("[[aftercare]]\nrule = \"AR-08\"\nlasts = \"{lasts}\"");
    let tuck = use_of("nk-chin-tuck");
    assert_eq!(
        held_by_clinic(&tuck, "neck", &waits("48h")).as_deref(),
        Some("2026-11-26T14:40:00+00:00")
    );
    assert_eq!(held_by_clinic(&tuck, "neck", &waits("2h")), None);
    assert_eq!(
        held_by_clinic(
            &format!("{tuck}\nafter_session = \"next day\""),
            "neck",
            &waits("48h")
        )
        .as_deref(),
        Some(MIDNIGHT)
    );
    assert_eq!(
        held_by_clinic(&use_of("br-diaphragm"), "neck", &waits("48h")),
        None
    );
    let elsewhere = format!("{}\nregions = [\"hip\"]", waits("48h"));
    assert_eq!(
        held_by_clinic(&tuck, "neck", &elsewhere).as_deref(),
        Some(MIDNIGHT)
    );
    let other = "[[aftercare]]\nrule = \"AR-03\"\nlasts = \"48h\"";
    assert_eq!(
        held_by_clinic(&tuck, "neck", other).as_deref(),
        Some(MIDNIGHT)
    );
}

#[test]
fn a_clinic_that_lets_exercises_wait_is_obeyed_for_those_of_another_plan_as_long_as_it_is_in_force()
{
    let clinic = chin_tuck(
        &["12:00"],
        "[[aftercare]]\nrule = \"AR-08\"\nlasts = \"48h\"",
    )
    .replace("\"plan\"", "\"clinic\"")
    .replace("nk-chin-tuck", "nk-rotation");
    let tucks = |companion: &Companion| -> Vec<String> {
        let agenda = companion.agenda("2026-11-24", "2026-11-26");
        agenda
            .into_iter()
            .filter(|line| line.contains("chin-tuck"))
            .map(|line| {
                line["nk-chin-tuck@2026-11-24T20:00 2026-11-24T20:00:00+00:00".len()..].to_owned()
            })
            .collect()
    };
    let companion = Companion::at("2026-11-23T10:00[Europe/London]")
        .plan(&chin_tuck(&["20:00"], ""))
        .plan(&clinic)
        .when("2026-11-24T14:40")
        .session("14:40", "neck", "soft");
    let held = ", held until 2026-11-26T14:40:00+00:00";
    assert_eq!(tucks(&companion), [held, held, ""]);
    // A new version without the rule frees what is due from then on, and leaves the past as it was.
    let without = clinic.split("[[aftercare]]").next().unwrap().to_owned();
    let companion = companion.when("2026-11-25T09:00").plan(&without);
    assert_eq!(tucks(&companion), [held, "", ""]);
}
