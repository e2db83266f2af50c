//! What a person asks to take along, in files that other programs read.

use serde::Deserialize;
use ts_rs::TS;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TakeAlong {
    Calendar {
        exercises: bool,
        appointments: bool,
        aftercare: bool,
        alarms: bool,
        /// No word about health is in it.
        private: bool,
    },
    Everything,
    Tables {
        decimals: Decimals,
    },
    Fhir {
        /// Empty where nobody is to be named.
        name: String,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Decimals {
    /// As the computer writes numbers.
    AsHere,
    Point,
    Comma,
}
