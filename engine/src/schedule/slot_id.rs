//! What a slot is known by.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDateTime;
use chrono::format::{Item, Numeric, Pad, Parsed, parse};
use serde::{Deserialize, Serialize};

use crate::now::is_in_our_years;

/// The item and the local date and time that its plan means. Adding or removing another time of day
/// never changes it, nor does moving the slot.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct SlotId {
    pub item: String,
    pub meant_for: NaiveDateTime,
}

/// `%Y-%m-%dT%H:%M`, taken apart once.
const LOCAL: [Item<'_>; 9] = [
    Item::Numeric(Numeric::Year, Pad::Zero),
    Item::Literal("-"),
    Item::Numeric(Numeric::Month, Pad::Zero),
    Item::Literal("-"),
    Item::Numeric(Numeric::Day, Pad::Zero),
    Item::Literal("T"),
    Item::Numeric(Numeric::Hour, Pad::Zero),
    Item::Literal(":"),
    Item::Numeric(Numeric::Minute, Pad::Zero),
];

impl SlotId {
    /// None where that is no time, or one in a year that is none of ours.
    pub fn read(item: &str, meant_for: &str) -> Option<SlotId> {
        let mut parsed = Parsed::new();
        parse(&mut parsed, meant_for, LOCAL.iter()).ok()?;
        let meant_for = parsed.to_naive_datetime_with_offset(0).ok()?;
        is_in_our_years(meant_for.date()).then(|| SlotId {
            item: item.to_owned(),
            meant_for,
        })
    }
}

impl fmt::Display for SlotId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{}@{}",
            self.item,
            self.meant_for.format_with_items(LOCAL.iter())
        )
    }
}

impl From<SlotId> for String {
    fn from(id: SlotId) -> String {
        id.to_string()
    }
}

impl TryFrom<String> for SlotId {
    type Error = &'static str;

    fn try_from(text: String) -> Result<SlotId, &'static str> {
        text.parse().map_err(|()| "no id of a slot")
    }
}

impl FromStr for SlotId {
    type Err = ();

    fn from_str(text: &str) -> Result<SlotId, ()> {
        let (item, meant_for) = text.rsplit_once('@').ok_or(())?;
        SlotId::read(item, meant_for).ok_or(())
    }
}
