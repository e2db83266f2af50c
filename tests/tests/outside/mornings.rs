//! The plans that most of these tests are about.

use afterhand_tests::Patient;

pub const TUCK: &str = "nk-chin-tuck@2026-11-24T08:30";

/// A chin tuck at 08:30.
pub const MORNING: &str = r#"
format = 1
title = "Mornings"
issued = 2026-11-20
zone = "Europe/London"
[[exercise]]
use = "nk-chin-tuck"
reps = 5
times = ["08:30"]
"#;

/// A chin tuck at 08:30 and a neck turn at 08:40.
pub const TUCK_AND_TURN: &str = r#"
format = 1
title = "Mornings"
issued = 2026-11-20
zone = "Europe/London"
[[exercise]]
use = "nk-chin-tuck"
reps = 5
times = ["08:30"]
[[exercise]]
use = "nk-rotation"
reps = 8
times = ["08:40"]
"#;

/// Half an hour before the first is due.
pub fn takes(patient: &Patient<'_>, plan: &str) {
    patient.at("2026-11-24T08:00:00Z").takes_plan(plan);
}
