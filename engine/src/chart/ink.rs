//! The colours of every part, each with the class by which a page may colour it anew. Text keeps 4.5 : 1 to
//! the ground it stands on, what carries meaning 3 : 1; grid lines and washes carry none by themselves.

use super::svg::number;

/// A part's class, and what it is filled and drawn with on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink {
    pub class: &'static str,
    fill: &'static str,
    stroke: &'static str,
    dashes: &'static str,
}

impl Ink {
    const fn filled(class: &'static str, fill: &'static str) -> Ink {
        Ink {
            class,
            fill,
            stroke: "",
            dashes: "",
        }
    }

    const fn drawn(class: &'static str, stroke: &'static str) -> Ink {
        Ink {
            class,
            fill: "none",
            stroke,
            dashes: "",
        }
    }

    const fn both(class: &'static str, fill: &'static str, stroke: &'static str) -> Ink {
        Ink {
            class,
            fill,
            stroke,
            dashes: "",
        }
    }

    pub fn attributes(self, stroke_width: f64) -> String {
        let mut attributes = format!("class=\"{}\" fill=\"{}\"", self.class, self.fill);
        if !self.stroke.is_empty() {
            attributes += &format!(
                " stroke=\"{}\" stroke-width=\"{}\"",
                self.stroke,
                number(stroke_width)
            );
        }
        if !self.dashes.is_empty() {
            attributes += &format!(" stroke-dasharray=\"{}\"", self.dashes);
        }
        attributes
    }
}

pub const TEXT: Ink = Ink::filled("chart-text", "#5a6773");
pub const TITLE: Ink = Ink::filled("chart-heading", "#1f2d38");
pub const PAPER: Ink = Ink::filled("chart-paper", "#ffffff");
pub const STOP: Ink = Ink::filled("chart-stop", "#a3242b");
pub const LINE_TEXT: Ink = Ink::filled("chart-accent-text", "#1f6f69");
pub const GRID: Ink = Ink::drawn("chart-grid", "#e7e0d6");
pub const AXIS: Ink = Ink::drawn("chart-axis", "#8a8378");
pub const TODAY: Ink = Ink::drawn("chart-today", "#8a8378");
pub const LINE: Ink = Ink::drawn("chart-line", "#1f6f69");
pub const DOT: Ink = Ink::filled("chart-dot", "#1f6f69");
pub const BAND: Ink = Ink::filled("chart-band", "#d3e7e4");
pub const BAND_EDGE: Ink = Ink::drawn("chart-band-edge", "#528d88");
pub const SESSION: Ink = Ink::filled("chart-session", "#1f2d38");
pub const SESSION_LINE: Ink = Ink {
    dashes: "1 5",
    ..Ink::drawn("chart-session-line", "#7d878f")
};
pub const BAR: Ink = Ink::filled("chart-bar", "#5b7286");
pub const BAR_REST: Ink = Ink::both("chart-bar-rest", "#f7f2eb", "#8a8378");
pub const LIMIT: Ink = Ink {
    dashes: "7 5",
    ..Ink::drawn("chart-limit", "#b4541f")
};

/// A day of the calendar: something was due, or left out of the count.
pub const DAY: Ink = Ink::both("chart-day", "#ffffff", "#8a8378");
pub const DAY_NOTHING: Ink = Ink::filled("chart-day-nothing", "#f7f2eb");
pub const DAY_DONE: Ink = Ink::filled("chart-day-done", "#d3e7e4");
pub const DAY_EDGE: Ink = Ink::drawn("chart-band-edge", "#528d88");
pub const DAY_LEFT_OUT: Ink = Ink::drawn("chart-day-left-out", "#7d878f");
pub const DAY_TODAY: Ink = Ink::drawn("chart-day-today", "#1f6f69");

pub const AREA: Ink = Ink::both("body-area", "#f3ece1", "#cfc5b6");
pub const OUTLINE: Ink = Ink::drawn("body-outline", "#7c756a");
pub const FIGURE: Ink = Ink::both("body-figure", "#f3ece1", "#7c756a");
pub const DETAIL: Ink = Ink::drawn("body-detail", "#8f8678");
pub const SIDE: Ink = Ink::filled("body-side", "#5a6773");

pub const SPINE_BODY: Ink = Ink::both("spine-body", "#f3ece1", "#cfc5b6");
pub const SPINE_BONE: Ink = Ink::both("spine-bone", "#a89f91", "#a89f91");
pub const SPINE_MARKED: Ink = Ink::both("spine-marked", "#1f6f69", "#1f6f69");
pub const SPINE_NAME: Ink = Ink::filled("spine-name", "#1f6f69");
pub const SPINE_SEAM: Ink = Ink::drawn("spine-seam", "#f3ece1");
pub const SPINE_BRACKET: Ink = Ink::drawn("spine-bracket", "#cfc5b6");
pub const SPINE_MARKED_BRACKET: Ink = Ink::drawn("spine-marked-bracket", "#1f6f69");

/// Pain in four depths of one colour, none, 1–3, 4–6 and 7–10, each with the ink of the number written on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depth {
    pub area: Ink,
    pub number: Ink,
}

impl Depth {
    pub const ALL: [(u8, u8, Depth); 4] = [
        (
            0,
            0,
            Depth::of("body-pain-0", "#ffffff", "body-number-0", "#1f2d38"),
        ),
        (
            1,
            3,
            Depth::of("body-pain-1", "#f5cfae", "body-number-1", "#1f2d38"),
        ),
        (
            4,
            6,
            Depth::of("body-pain-2", "#dd8a4a", "body-number-2", "#1f2d38"),
        ),
        (
            7,
            10,
            Depth::of("body-pain-3", "#8c3a12", "body-number-3", "#ffffff"),
        ),
    ];

    const fn of(
        class: &'static str,
        fill: &'static str,
        number: &'static str,
        ink: &'static str,
    ) -> Depth {
        Depth {
            area: Ink::both(class, fill, "#7c756a"),
            number: Ink::filled(number, ink),
        }
    }

    pub fn of_pain(pain: u8) -> Depth {
        let [
            (_, _, none),
            (_, low, lower),
            (_, middle, medium),
            (_, _, deep),
        ] = Depth::ALL;
        match pain {
            0 => none,
            pain if pain <= low => lower,
            pain if pain <= middle => medium,
            _ => deep,
        }
    }
}
