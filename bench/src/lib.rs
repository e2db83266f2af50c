//! Data of many years to measure with, and the engine's own benchmarks; never part of the product.
//!
//! # Invariants
//! - The rows are written here as the product would have written them, in one transaction: to live ten
//!   years through the two doors would take minutes.
//! - No number is judged here: `cargo xtask bench` prints them beside the goals.

#![allow(
    clippy::unwrap_used,
    reason = "These are tests of a kind: what cannot go on is a fault of theirs."
)]

mod years;

pub use years::{PLAN, Years};
