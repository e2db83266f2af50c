//! What a slot is known by.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDateTime;

use crate::now::is_in_our_years;

/// The item and the local date and time that its plan means. Adding or removing another time of day
/// never changes it, nor does moving the slot.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SlotId {
    pub item: String,
    pub meant_for: NaiveDateTime,
}

impl fmt::Display for SlotId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{}@{}",
            self.item,
            self.meant_for.format("%Y-%m-%dT%H:%M")
        )
    }
}

impl FromStr for SlotId {
    type Err = ();

    fn from_str(text: &str) -> Result<SlotId, ()> {
        let (item, meant_for) = text.rsplit_once('@').ok_or(())?;
        let meant_for =
            NaiveDateTime::parse_from_str(meant_for, "%Y-%m-%dT%H:%M").map_err(|_| ())?;
        if !is_in_our_years(meant_for.date()) {
            return Err(());
        }
        Ok(SlotId {
            item: item.to_owned(),
            meant_for,
        })
    }
}
