//! What Afterhand knows and decides: plans and their slots, sessions and the aftercare that follows
//! from them, the exercises, the figures that show them and the script that leads through them, how much of
//! what was due was done, what must be on the screen now, what is kept safe and taken along, and everything
//! a person reads about it.
//!
//! # From a click to the disk and back
//! - What a person intends arrives as an [`action::Action`]. [`Companion::act`] (`companion.rs`) hands it to
//!   the file of its noun: of "Done" to `companion/answers.rs`, which looks at what is so now and refuses, asks
//!   back, or changes records.
//! - Records change in one transaction of `storage/mod.rs`. `storage/step.rs` keeps each as it was and as it is,
//!   for Undo; `storage/record.rs` knows every kind of them; the SQL is in the file of its table, here
//!   `storage/outcome.rs`.
//! - Once that is committed the file [`storage::BELL`] is written, from which other programs hear of it.
//! - The way back begins with [`Companion::view`] (`companion/page.rs`) or, for the agent, [`Companion::next`].
//!   `storage/reading.rs` reads a [`history::History`]; `schedule`, `aftercare`, `reminder` and the other pure rooms
//!   derive from it what is so now; `view/` and `words/` make of that what a person reads, with the instant at
//!   which it next changes by itself.
//!
//! # Invariants
//! - The engine starts no thread, prints nothing, knows no window and no bus, and reads no clock: the
//!   present is an argument, [`now::Now`].
//! - There are two doors to the data. [`Companion::act`] does what a person intends, with its undo, in
//!   one transaction; [`Companion::observe`] appends what the agent saw or did. They share no row.
//!   A backup that is brought back, and deleting everything, go past both, in one transaction each.
//! - What a person answers about their safety, and what a clinician said, is only ever added: no undo, no
//!   clock that is put back and no change of mind lifts what it holds.
//! - Nothing that can be derived from history is stored: due lists, held, missed, the next reminder.
//! - Unvalidated data cannot be scheduled: only [`plan::check`] makes a [`plan::Plan`].
//! - Clock times are kept as they were meant and become an instant late, in [`now::Zone::instant`];
//!   elapsed times are an instant plus a duration, and never move.
//! - Every sentence comes from `content/LANGUAGE/*.ftl` through [`words`], and from the English where a language
//!   lacks it. Which language that is is chosen, or told by the program around; no environment is read.
//! - There is no network.

pub mod action;
pub mod aftercare;
pub mod archive;
pub mod backup;
pub mod body;
pub mod calendar_file;
pub mod chart;
mod companion;
pub mod content;
pub mod country;
pub mod diary;
mod duration;
pub mod error;
pub mod example;
pub mod figure;
pub mod flare;
pub mod history;
pub mod hold;
pub mod language;
pub mod learn;
pub mod library;
pub mod now;
pub mod outcome;
pub mod person;
pub mod plan;
pub mod player;
pub mod progress;
pub mod records;
pub mod reminder;
pub mod report;
pub mod safety;
pub mod schedule;
pub mod session;
pub mod storage;
pub mod view;
pub mod words;

pub use companion::{
    Companion, Offered, PlanFile, PlanVersion, Restored, WEEKS, check_plan, everything, failure,
    found, judge_without_data, without_data,
};
pub use storage::{chosen_language, is_damaged, set_aside};
