//! The engine from outside: plan files, slots, aftercare, reminders, undo and the page, as sentences.

mod aftercare;
mod companion;
mod holds;
mod plan_file;
mod plan_schema;
mod reminders;
mod schedule;
mod today;
mod undo;
mod wording;
