//! What the tests need to meet the product as a person, a script and a desktop do.
//!
//! # Invariants
//! - Nothing here links the engine: the programs are run, and only what they show is looked at. One test
//!   does (`mixed_writes`), to write ten thousand times as a window does without its page.
//! - A test has its own home folder and, where it needs one, its own screen and bus; all end with it.
//! - The product's time is a literal (`AFTERHAND_CLOCK`), so no test minds the hour it runs at.
//! - Nothing sleeps for a while and hopes: what should happen is waited for, with a deadline.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "This crate is tests only: it may panic, print what it measured, and use the real clock to measure it."
)]

mod agent;
mod answer;
mod bar;
mod bus;
mod daemon;
mod desktop;
mod drag;
mod eye;
mod patience;
mod patient;
mod program;
mod window;

pub use agent::Agent;
pub use answer::Answer;
pub use bar::{Bar, MenuLine};
pub use bus::{Bus, Notification};
pub use daemon::{Daemon, Manner, Sight};
pub use desktop::{Desktop, Running};
pub use drag::Drag;
pub use eye::{Area, Eye};
pub use patience::{soon, within};
pub use patient::{Moment, Patient};
pub use program::{built, example, picture, reader};
pub use window::Window;
