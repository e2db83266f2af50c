//! The diary as pictures: the pain line with sessions and exercises, and the body map; the calendar of the
//! weeks; the spine; and the card to take along. Each picture is an SVG, a sentence for those who listen to
//! it, and a table; the spine has no table, and the card is an SVG alone.
//!
//! # Invariants
//! - Nothing is drawn that was not noted: no value between two entries, none beyond the last.
//! - An SVG has presentation attributes only: no style, no script, no id, nothing from outside. Every part
//!   has a class, for a page that colours it anew, and a colour, for everything else.
//! - What a colour tells is told by a shape or a number as well.
//! - No sentence says why something changed.

mod axis;
mod bars;
pub mod body;
mod card;
mod change;
mod ink;
mod legend;
mod pain;
mod series;
mod spine;
mod summary;
pub(crate) mod svg;
mod week_bars;
mod weeks;

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use ts_rs::TS;

use crate::player::Limit;

pub use card::card;
pub use change::{Change, change};
pub use pain::pain;
pub use spine::{Part, spine, spine_alt};
pub use week_bars::{week_bars, week_bars_width};
pub use weeks::weeks;

/// Lengths in a drawing are told in em of the text around it.
const UNITS_OF_AN_EM: f64 = 16.0;

/// A picture, what it says in words, and the numbers in it. The words stand beside it, so that the picture
/// itself may be hidden from those who listen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Drawing {
    pub svg: String,
    pub text: String,
    pub table: Table,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Table {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// What a pain chart shows. Both dates are included; what lies outside them is left out.
#[derive(Clone, Debug)]
pub struct PainChart {
    pub from: NaiveDate,
    pub until: NaiveDate,
    /// In em of the text around it: one em is 16 units of the drawing. A person who enlarges the text gives
    /// fewer of them.
    pub width: f64,
    pub entries: Vec<PainEntry>,
    /// When sessions ended, in local time.
    pub sessions: Vec<NaiveDateTime>,
    pub adherence: Vec<DayDone>,
    /// The pain above which exercises stop, and whose number it is.
    pub limit: Option<Limit>,
    pub today: NaiveDate,
}

/// Pain from 0 to 10 at a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PainEntry {
    pub at: NaiveDateTime,
    pub pain: u8,
}

/// The exercises of a day: how many were due, and how many of them were done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayDone {
    pub date: NaiveDate,
    pub done: u16,
    pub due: u16,
}
