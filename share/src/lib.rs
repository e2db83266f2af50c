//! What leaves and enters Afterhand as files that others understand: calendars that come in and
//! go out, tables for spreadsheets, FHIR for other health programs, and the report as a page.
//!
//! # From a click to a file and back
//! - Out: the command line's `agent/src/command/export.rs` and the window's `src-tauri/src/take_along.rs` ask
//!   [`take_along`]. The engine gathers what is on record; `calendar/write/`, `tables/` or `fhir/` make bytes of it;
//!   and the programs put them in their place with the host's `whole_file`. [`report_page`] does so for the report,
//!   and [`sealed`] locks a backup.
//! - In: [`calendar`] reads the lines of a file (`lines`), its events (`vevent`) and how they recur (`rule`, `series`);
//!   [`calendar_words`] makes of them the action that the engine is handed. [`signature`] says who signed a plan.
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
