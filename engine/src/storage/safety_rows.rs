//! All that was answered about safety, as it stands in the tables.

use rusqlite::Connection;

use super::safety::{self, Covering};
use crate::error::Error;
use crate::safety::{CheckIn, Screened};

/// What a person answered about their safety and what a clinician said, first added first, with the
/// numbers that they have where they come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SafetyRows {
    pub check_ins: Vec<CheckIn>,
    pub screenings: Vec<Screened>,
    pub clearances: Vec<Covering>,
}

impl SafetyRows {
    pub fn of(connection: &Connection) -> Result<SafetyRows, Error> {
        let mut check_ins = safety::check_ins(connection, u32::MAX)?;
        check_ins.reverse();
        Ok(SafetyRows {
            check_ins,
            screenings: safety::screenings_by_id(connection)?,
            clearances: safety::coverings(connection)?,
        })
    }
}
