//! The engine from outside: plan files, slots, aftercare, reminders, undo and the page, as sentences.

#![expect(
    clippy::unwrap_used,
    reason = "here too what cannot go on is a test that fails"
)]

mod aftercare;
mod answers;
mod away;
mod choices;
mod clock_changes;
mod companion;
mod data_folder;
mod edges;
mod holds;
mod life;
mod moves;
mod old_databases;
mod pauses;
mod plan_file;
mod plan_schema;
mod reasons;
mod reminders;
mod schedule;
mod snoozes;
mod today;
mod undo;
mod versions;
mod wording;
