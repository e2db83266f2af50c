//! How much of an exercise, as a source or our default gives it: from so much to so much.

use serde::Deserialize;

/// What is not said is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Amount {
    pub sets: Option<Span>,
    pub reps: Option<Span>,
    pub minutes: Option<Span>,
    /// In seconds, of each repetition.
    pub hold: Option<Span>,
    /// For how many breaths each repetition is held.
    pub breaths: Option<Span>,
    /// How many spots are pressed.
    pub spots: Option<Span>,
    pub each: Option<Each>,
    pub per_day: Option<Span>,
    /// Once in every hour of sitting.
    pub hourly: bool,
    pub several_a_day: bool,
    /// At each break from sitting.
    pub per_break: bool,
    pub days_a_week: Option<Span>,
    /// On every such day: 2 is every other day.
    pub every: Option<Span>,
}

/// What a count is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Each {
    Side,
    Direction,
    Spot,
}

/// From `least` to `most`, both included. In a file `5`, or `[5, 10]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "Written")]
pub struct Span {
    pub least: u16,
    pub most: u16,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    One(u16),
    Range([u16; 2]),
}

impl From<Written> for Span {
    fn from(written: Written) -> Span {
        let (least, most) = match written {
            Written::One(number) => (number, number),
            Written::Range([least, most]) => (least, most),
        };
        Span { least, most }
    }
}
