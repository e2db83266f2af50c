//! What both programs need from the computer: its time, the data folder, whether that folder changes,
//! a start at login, its locale and language, and each other.
//!
//! # On the way to the disk and back
//! - `clock` says what time it is, before anything is asked of the engine; `pulse`, whether a wait was longer than it
//!   should have been.
//! - `folder` finds the data, and calls back when somebody has written to them. That is how a click in the window
//!   reaches the agent, and an answer to a reminder the window.
//! - `presence` is the lock by which both know whether an agent runs; `sibling` starts the other program, and
//!   `login` lets the system start the agent, and `opens` lets it open files with the window. `watch` is what the
//!   program that waits and the agent say to each other.
//! - `speech` and `locale` say how a person speaks and where they are.
//! - `lock` is what keeps others from looking into the window.
//! - `whole_file` reads and writes what a person chooses; `plan_file`, `picture_file` and `locked_backup` stand on
//!   it. `report_program` has pages set.
//! - `log` is the agent's own record, and `traces` takes out what is left beside the data.
//!
//! # Invariants
//! - The time is read here and nowhere else, and `AFTERHAND_CLOCK` is honoured.
//! - Nothing clinical is decided here.

pub mod clock;
pub mod folder;
pub mod locale;
pub mod lock;
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
pub mod watch;
pub mod whole_file;
