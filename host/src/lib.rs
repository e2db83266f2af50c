//! What both programs need from the computer: its time, the data folder, whether that folder changes,
//! a start at login, its locale and language, and each other.
//!
//! # Invariants
//! - The time is read here and nowhere else, and `AFTERHAND_CLOCK` is honoured.
//! - Nothing clinical is decided here.

pub mod clock;
pub mod folder;
pub mod locale;
pub mod locked_backup;
pub mod log;
pub mod login;
pub mod opens;
pub mod picture_file;
pub mod plan_file;
pub mod presence;
pub mod private_copy;
pub mod pulse;
pub mod report_program;
pub mod sibling;
pub mod speech;
pub mod traces;
pub mod whole_file;
