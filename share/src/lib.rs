//! What leaves and enters Afterhand as files that others understand: calendars that come in and
//! go out, tables for spreadsheets, FHIR for other health programs, and the report as a page.
//!
//! # Invariants
//! - There is no network: an address in a file is text, and nothing follows it.
//! - No clock is read. What is asked for, from which day until which, is an argument.
//! - A file is untrusted. It is read up to a limit, in an effort that is bounded, and no file makes this crate
//!   panic.
//! - What reads a file speaks to nobody: its faults and remarks carry what a sentence about them needs, and
//!   the sentence is made of the engine's words.
//! - What is written is handed over as bytes; where it goes, and that it goes there whole, is the programs'
//!   business.

pub mod calendar;
pub mod calendar_words;
pub mod fhir;
pub mod report_page;
pub mod sealed;
pub mod signature;
pub mod tables;
pub mod take_along;
