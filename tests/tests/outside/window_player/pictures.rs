//! The player as it looks, light and dark, for people to see.

use std::time::Duration;

use afterhand_tests::{Desktop, Patient, Window};

use super::{NINE, says_within, skips_to};

/// Long enough to be looked at.
const SLOW: &str = r#"
format = 1
title = "Slow"
issued = 2026-11-20
[[exercise]]
use = "lx-bird-dog"
sets = 2
reps = 3
hold = "60s"
rest = "90s"
side = "alternate"
times = ["09:00"]
note = "Stop if your back aches."
[[exercise]]
id = "towel"
name = "سحب المنشفة إلى الأمام"
region = "neck"
steps = ["Sit tall at the front of your chair.", "Hold the towel behind your head with both hands.", "Pull it gently forward, and let your head press back against it."]
reps = 3
hold = "30s"
times = ["09:00"]
"#;

/// As large as the window is at first, in a small one, and each with letters of twice the size.
fn is_pictured(window: &Window<'_>, name: &str) {
    for (width, height) in [(1180, 790), (900, 600)] {
        window.resizes(width, height);
        for times in [1.0, 2.0] {
            window.enlarges(times);
            window.pictured(&format!("{name}-{width}-{times}"));
        }
        window.enlarges(1.0);
    }
    window.resizes(1180, 790);
}

#[test]
fn the_player_is_pictured() {
    for light in ["light", "dark"] {
        let desktop = Desktop::with_windows();
        let patient = Patient::on(&desktop);
        if light == "dark" {
            patient.prefers_dark();
        }
        patient.at("2026-11-24T08:00:00Z").takes_plan(SLOW);
        let window = patient.at(NINE).opens_window();
        let pictured = |name: &str| {
            is_pictured(&window, &format!("player-{name}-{light}"));
            window.is_accessible(&format!("{name}, {light}"));
        };
        let dog = "lx-bird-dog@2026-11-24T09:00";
        window.clicks(&format!("[data-open='{dog}']"));
        window.clicks("#slot-start");
        window.shows("#player-start");
        pictured("ready");
        window.clicks("#player-start");
        window.says("#heading", "Get ready");
        window.pictured(&format!("player-lead-in-{light}-1180-1"));
        window.clicks("#player-pause");
        pictured("paused");
        window.clicks("#player-pause");
        skips_to(&window, "Slowly");
        says_within(&window, "Hold", Duration::from_secs(10));
        pictured("hold");
        for _ in 0..3 {
            window.clicks("#player-skip");
        }
        window.says("#heading", "Rest");
        pictured("rest");
        window.clicks("#player-hurts");
        window.shows("#hurts[data-stage='signs']");
        window.clicks("#sign-tingling");
        pictured("signs");
        window.clicks("#sign-tingling");
        window.clicks("#hurts-none");
        window.shows("#hurts[data-stage='score']");
        pictured("score");
        window.clicks("#hurts-2");
        window.shows("#hurts[data-stage='verdict']");
        pictured("goes-on");
        window.clicks("#hurts-go-on");
        window.clicks("#player-hurts");
        window.clicks("#hurts-none");
        window.clicks("#hurts-6");
        window.shows("#practised[data-finish='hurt']");
        pictured("stopped");

        window.clicks("#practised-start");
        window.shows("#player-steps");
        pictured("own-ready");
        window.clicks("#player-start");
        window.says("#heading", "Get ready");
        skips_to(&window, "Slowly");
        says_within(&window, "Hold", Duration::from_secs(10));
        pictured("own-hold");
        window.clicks("#player-hurts");
        window.clicks("#sign-dizzy");
        window.clicks("#hurts-say");
        window.shows("#practised-feel");
        pictured("check-in");
    }
}
