//! What the tests need to meet the product as a person, a script and a desktop do.
//!
//! # Who is who
//! - A [`Patient`] has a home folder, and at a [`Moment`] runs the command line, starts the agent and opens the
//!   window. What a command said is an [`Answer`].
//! - A [`Desktop`] is a screen and a session bus, with the real notification daemon, a [`Daemon`] whose manners the
//!   test chooses, or none; a [`Bar`] shows the icon. A [`Bus`] hears what is said about notifications, and an
//!   [`Eye`] sees what is on the screen.
//! - A [`Window`] is clicked and read through WebDriver; a [`Drag`] brings a file over it.
//! - What should happen is waited for with [`soon`] or [`within`]. What a test waits for again and again is a
//!   method of the one whom it is about.
//! - A [`Fault`] lets a running program meet a disk that fails.
//! - What this computer lets nobody try is told by [`is_let`], and is no pass.
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
mod database;
mod desktop;
mod drag;
mod eye;
mod fault;
mod namespace;
mod patience;
mod patient;
mod process;
mod program;
mod window;

pub use agent::Agent;
pub use answer::Answer;
pub use bar::{Bar, MenuLine};
pub use bus::{Bus, Notification};
pub use daemon::{Daemon, Manner, Sight};
pub use database::sound;
pub use desktop::{Desktop, Running};
pub use drag::Drag;
pub use eye::{Area, Eye};
pub use fault::{Fault, OPERATIONS, injection, programs_can_be_watched};
pub use namespace::is_let;
pub use patience::{soon, within};
pub use patient::{Moment, Patient};
pub use process::{family, field, is_there, signal, threads};
pub use program::{built, example, picture, reader};
pub use window::Window;
