//! `afterhand` at a prompt.

mod answers;
mod data;
mod plan_files;
mod reading;
mod sessions;

const NECK: &str = "neck-course.toml";
