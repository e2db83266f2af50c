use crate::companion::Companion;

/// One exercise at 20:00 daily, and one session that ended at 14:40; until when 20:00 is held.
fn held(exercise: &str, treated: &str) -> Option<String> {
    let plan = format!(
        "format = 1\ntitle = \"Plan\"\nissued = 2026-11-01\n[[exercise]]\n{exercise}\ntimes = [\"20:00\"]\n"
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
